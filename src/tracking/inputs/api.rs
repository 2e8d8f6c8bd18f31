//! `runs/log-inputs`, `runs/outputs`, `runs/log-model` and `experiments/search-datasets`.

use actix_web::web::Data;
use serde_json::{Map, Value};

use super::store;
use crate::error::{Error, Result};
use crate::http::check::Check::{Array, Required, Text};
use crate::http::check::rule;
use crate::http::{App, Incoming, Proto};
use crate::message;
use crate::proto::{Repeated, print};
use crate::python::repr;
use crate::tracking::messages::{Dataset, DatasetInput, Empty, KeyValue, ModelInput, ModelOutput};
use crate::tracking::runs::api::find_active;
use crate::tracking::{runs, validate};

const SEARCH_LIMIT: usize = 20;
/// The tag that keeps the models logged to a run.
const LOGGED_MODELS_TAG: &str = "mlflow.log-model.history";
/// Fields of a model that the tag keeps, in the order it keeps them.
const MODEL_FIELDS: [&str; 4] = ["run_id", "artifact_path", "utc_time_created", "model_uuid"];

message! {
    struct LogInputs {
        run_id: Option<String>,
        datasets: Repeated<DatasetInput>,
        models: Repeated<ModelInput>,
    }

    struct LogOutputs { run_id: Option<String>, models: Repeated<ModelOutput> }

    struct LogModel { run_id: Option<String>, model_json: Option<String> }

    pub struct SearchDatasets { experiment_ids: Vec<String> }

    pub struct DatasetSummary {
        experiment_id: Option<String>,
        name: Option<String>,
        digest: Option<String>,
        context: Option<String>,
    }

    pub struct SearchDatasetsResponse { dataset_summaries: Repeated<DatasetSummary> }
}

/// `POST runs/log-inputs`
pub async fn log_inputs(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: LogInputs = incoming.message(&[
        rule("run_id", &[Required, Text]),
        rule("datasets", &[Array]),
        rule("models", &[Array]),
    ])?;
    let run_id = request.run_id.unwrap_or_default();
    validate::run_id(&run_id)?;
    for input in &request.datasets.0 {
        check_input(input)?;
    }
    let mut tx = app.db.begin().await?;
    let run = find_active(&mut tx, &run_id).await?;
    let experiment = validate::experiment_id(run.experiment_id.as_deref().unwrap_or_default())?;
    // The first of several with one name and digest counts.
    let mut seen = Vec::new();
    for input in request.datasets.0 {
        let dataset = input.dataset.0.unwrap_or_default();
        let identity = (dataset.name.clone(), dataset.digest.clone());
        if seen.contains(&identity) {
            continue;
        }
        seen.push(identity);
        let id = store::dataset(&mut tx, experiment, &dataset).await?;
        store::add_dataset_input(&mut tx, &run_id, &id, &input.tags.0).await?;
    }
    let models: Vec<String> =
        request.models.0.into_iter().map(|model| model.model_id.unwrap_or_default()).collect();
    store::add_model_inputs(&mut tx, &run_id, &models).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

fn check_input(input: &DatasetInput) -> Result<()> {
    let empty = Dataset::default();
    let dataset = input.dataset.0.as_ref().unwrap_or(&empty);
    let parts = [
        ("name", 500, &dataset.name),
        ("digest", 36, &dataset.digest),
        ("source", 65_535, &dataset.source),
        ("schema", 1_048_575, &dataset.schema),
        ("profile", 16_777_215, &dataset.profile),
    ];
    for (what, limit, part) in parts {
        check_length(what, limit, part.as_ref())?;
    }
    for KeyValue { key, value } in &input.tags.0 {
        check_length("key", 255, key.as_ref())?;
        check_length("value", 500, value.as_ref())?;
    }
    Ok(())
}

fn check_length(what: &str, limit: usize, part: Option<&String>) -> Result<()> {
    match part {
        Some(text) if text.len() > limit && text.chars().count() > limit => {
            Err(Error::invalid(format!("'{what}' exceeds the maximum length of {limit} characters")))
        }
        _ => Ok(()),
    }
}

/// `POST runs/outputs`
pub async fn log_outputs(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: LogOutputs =
        incoming.message(&[rule("run_id", &[Required, Text]), rule("models", &[Required, Array])])?;
    let run_id = request.run_id.unwrap_or_default();
    let mut tx = app.db.begin().await?;
    find_active(&mut tx, &run_id).await?;
    store::add_model_outputs(&mut tx, &run_id, &request.models.0).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `POST runs/log-model`: how clients before 3.0 note a model they have logged.
pub async fn log_model(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: LogModel =
        incoming.message(&[rule("run_id", &[Text, Required]), rule("model_json", &[Text, Required])])?;
    let (run_id, text) = (request.run_id.unwrap_or_default(), request.model_json.unwrap_or_default());
    let model: Value = serde_json::from_str(&text)
        .map_err(|_| Error::invalid(format!("Malformed model info. \n {text} \n is not a valid JSON.")))?;
    let entry = model_entry(model.as_object().ok_or_else(|| {
        Error::invalid(format!("Malformed model info. \n {text} \n is not a JSON object."))
    })?)?;
    let mut tx = app.db.begin().await?;
    find_active(&mut tx, &run_id).await?;
    let mut history = match runs::store::tag(&mut tx, &run_id, LOGGED_MODELS_TAG).await? {
        None => Vec::new(),
        Some(text) => serde_json::from_str::<Vec<Value>>(&text).map_err(|_| {
            Error::invalid(format!("The tag '{LOGGED_MODELS_TAG}' of run {run_id} holds no list of models"))
        })?,
    };
    history.push(entry);
    let value = String::from_utf8(print::line(&history)).unwrap_or_default();
    runs::store::set_tags(&mut tx, &run_id, &[KeyValue::new(LOGGED_MODELS_TAG.to_owned(), value)]).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// What the tag keeps of a model: some fields, and the flavors without their configurations.
fn model_entry(model: &Map<String, Value>) -> Result<Value> {
    let mandatory = ["artifact_path", "flavors", "run_id", "utc_time_created"];
    let missing: Vec<String> =
        mandatory.iter().filter(|field| !model.contains_key(**field)).map(|f| repr(f)).collect();
    if !missing.is_empty() {
        return Err(Error::invalid(format!(
            "Model json is missing mandatory fields: {{{}}}",
            missing.join(", ")
        )));
    }
    let mut entry = Map::new();
    for field in MODEL_FIELDS {
        let value = model.get(field).cloned().unwrap_or(Value::Null);
        let kept = match (field, value) {
            ("run_id" | "artifact_path", Value::Null) => None,
            ("utc_time_created", Value::Number(number)) => Some(Value::String(number.to_string())),
            (_, value) => Some(value),
        };
        if let Some(value) = kept {
            entry.insert(field.to_owned(), value);
        }
    }
    let mut flavors = match model.get("flavors") {
        Some(Value::Object(flavors)) => flavors.clone(),
        Some(Value::Null) => Map::new(),
        _ => return Err(Error::invalid("Model json has flavors that are no object")),
    };
    for flavor in flavors.values_mut().filter_map(Value::as_object_mut) {
        flavor.shift_remove("config");
    }
    entry.insert("flavors".to_owned(), Value::Object(flavors));
    Ok(Value::Object(entry))
}

/// `POST experiments/search-datasets`, below `/ajax-api/2.0` only.
pub async fn search_datasets(app: Data<App>, incoming: Incoming) -> Result<Proto<SearchDatasetsResponse>> {
    Ok(Proto(find_datasets(&app, &incoming.message(&[])?).await?))
}

/// The datasets that runs of some experiments were given.
pub async fn find_datasets(app: &App, request: &SearchDatasets) -> Result<SearchDatasetsResponse> {
    let ids = &request.experiment_ids;
    if ids.is_empty() {
        return Err(Error::invalid("SearchDatasets request must specify at least one experiment_id."));
    }
    if ids.len() > SEARCH_LIMIT {
        return Err(Error::invalid(format!(
            "SearchDatasets request cannot specify more than {SEARCH_LIMIT} experiment_ids. Received {} \
             experiment_ids.",
            ids.len()
        )));
    }
    let ids = ids.iter().map(|id| validate::experiment_id(id)).collect::<Result<Vec<_>>>()?;
    let found = store::summaries(&mut app.db.reader().await?, ids).await?;
    let summary = |found: store::Summary| DatasetSummary {
        experiment_id: Some(found.experiment_id.to_string()),
        name: Some(found.name),
        digest: Some(found.digest),
        context: found.context,
    };
    Ok(SearchDatasetsResponse {
        dataset_summaries: found.into_iter().map(summary).collect::<Vec<_>>().into(),
    })
}
