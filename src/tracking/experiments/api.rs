//! `experiments/…`: messages and handlers.

use actix_web::web::Data;

use super::search::{SearchExperiments, SearchExperimentsResponse};
use super::store::{self, NewExperiment};
use super::{ACTIVE, DELETED, check_active, is_custom_view, missing};
use crate::clock;
use crate::error::{Code, Error, Result};
use crate::governance::approvals::Source;
use crate::governance::approvals::api::guard_source;
use crate::http::check::Check::{Array, Int, Required, Text};
use crate::http::check::rule;
use crate::http::{App, Incoming, Proto};
use crate::message;
use crate::proto::{Nested, Repeated};
use crate::tracking::messages::{Empty, Experiment, KeyValue};
use crate::tracking::{artifact_uri, validate};

message! {
    struct CreateExperiment {
        name: Option<String>,
        artifact_location: Option<String>,
        tags: Repeated<KeyValue>,
    }

    pub struct CreateExperimentResponse { experiment_id: Option<String> }

    pub struct ExperimentId { experiment_id: Option<String> }

    struct GetExperimentByName { experiment_name: Option<String> }

    pub struct GetExperimentResponse { experiment: Nested<Experiment> }

    struct UpdateExperiment { experiment_id: Option<String>, new_name: Option<String> }

    struct SetExperimentTag { experiment_id: Option<String>, key: Option<String>, value: Option<String> }

    struct DeleteExperimentTag { experiment_id: Option<String>, key: Option<String> }
}

/// `POST experiments/create`
pub async fn create(app: Data<App>, incoming: Incoming) -> Result<Proto<CreateExperimentResponse>> {
    let request: CreateExperiment = incoming.message(&[
        rule("name", &[Required, Text]),
        rule("artifact_location", &[Text]),
        rule("tags", &[Array]),
    ])?;
    let tags: Vec<KeyValue> = request.tags.0.into_iter().map(filled).collect();
    if tags.iter().filter(|tag| tag.key.as_deref().is_some_and(is_custom_view)).count()
        > super::CUSTOM_VIEW_LIMIT
    {
        return Err(super::too_many_custom_views(""));
    }
    let mut location = request.artifact_location.filter(|location| !location.is_empty());
    if let Some(given) = &location {
        let settings = &app.settings;
        artifact_uri::check(given, &[&settings.default_artifact_root, &settings.artifacts_destination])?;
    }
    let name = request.name.unwrap_or_default();
    validate::experiment_name(&name)?;
    if let Some(given) = location {
        let resolved = artifact_uri::resolve_local(&given)?;
        artifact_uri::check_length(&resolved)?;
        location = Some(resolved);
    }
    for tag in &tags {
        validate::experiment_tag(
            tag.key.as_deref().unwrap_or_default(),
            tag.value.as_deref().unwrap_or_default(),
        )?;
    }
    let mut tx = app.db.begin().await?;
    let new = NewExperiment {
        name: &name,
        artifact_location: location.as_deref(),
        artifact_root: &app.settings.default_artifact_root,
    };
    let id = store::create(&mut tx, &new, clock::now()).await?;
    if tags.iter().enumerate().any(|(at, tag)| tags[..at].iter().any(|earlier| earlier.key == tag.key)) {
        // The stock server takes any violated constraint for a name that is taken.
        let message =
            format!("Experiment(name={name}) already exists. Error: a tag is given more than once.");
        return Err(Error::exists(message));
    }
    store::set_tags(&mut tx, id, &tags).await?;
    tx.commit().await?;
    Ok(Proto(CreateExperimentResponse { experiment_id: Some(id.to_string()) }))
}

/// Unset parts read as empty texts, as they do in protobuf.
fn filled(tag: KeyValue) -> KeyValue {
    KeyValue::new(tag.key.unwrap_or_default(), tag.value.unwrap_or_default())
}

/// `GET experiments/get`
pub async fn get(app: Data<App>, incoming: Incoming) -> Result<Proto<GetExperimentResponse>> {
    let request = incoming.message(&[rule("experiment_id", &[Required, Text])])?;
    Ok(Proto(find(&app, &request).await?))
}

/// The experiment that is asked for.
pub async fn find(app: &App, request: &ExperimentId) -> Result<GetExperimentResponse> {
    let id = parse_id(request.experiment_id.as_deref())?;
    let experiment = store::find(&mut app.db.reader().await?, id).await?.ok_or_else(|| missing(id))?;
    Ok(GetExperimentResponse { experiment: experiment.into() })
}

/// `GET experiments/get-by-name`
pub async fn get_by_name(app: Data<App>, incoming: Incoming) -> Result<Proto<GetExperimentResponse>> {
    let request: GetExperimentByName = incoming.message(&[rule("experiment_name", &[Required, Text])])?;
    let name = request.experiment_name.unwrap_or_default();
    let experiment = store::find_by_name(&mut app.db.reader().await?, &name)
        .await?
        .ok_or_else(|| Error::not_found(format!("Could not find experiment with name '{name}'")))?;
    Ok(Proto(GetExperimentResponse { experiment: experiment.into() }))
}

/// `POST experiments/search`, and `GET`.
pub async fn search(app: Data<App>, incoming: Incoming) -> Result<Proto<SearchExperimentsResponse>> {
    let request: SearchExperiments = incoming.message(&[
        rule("view_type", &[Int]),
        rule("max_results", &[Int]),
        rule("order_by", &[Array]),
        rule("filter", &[Text]),
        rule("page_token", &[Text]),
    ])?;
    let query = super::search::Query::parse(&request)?;
    Ok(Proto(query.run(&mut app.db.reader().await?).await?))
}

/// `POST experiments/update`: renames.
pub async fn update(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: UpdateExperiment =
        incoming.message(&[rule("experiment_id", &[Required, Text]), rule("new_name", &[Text, Required])])?;
    let name = request.new_name.unwrap_or_default();
    if name.is_empty() {
        return Ok(Proto(Empty {}));
    }
    validate::experiment_name(&name)?;
    let id = parse_id(request.experiment_id.as_deref())?;
    let mut tx = app.db.begin().await?;
    let (stage, _) = store::stage_and_location(&mut tx, id).await?.ok_or_else(|| missing(id))?;
    if stage != ACTIVE {
        return Err(Error::new(Code::InvalidState, "Cannot rename a non-active experiment."));
    }
    store::rename(&mut tx, id, &name, clock::now()).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `POST experiments/delete`: marks the experiment and its runs as deleted.
pub async fn delete(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let id = experiment_id(&incoming)?;
    guard_source(&app, &incoming, Source::Experiment(id)).await?;
    let now = clock::now();
    let mut tx = app.db.begin().await?;
    if !store::change_stage(&mut tx, id, ACTIVE, DELETED, now).await? {
        return Err(missing(id));
    }
    store::delete_runs(&mut tx, id, now).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `POST experiments/restore`: brings a deleted experiment and all its runs back.
pub async fn restore(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let id = experiment_id(&incoming)?;
    let mut tx = app.db.begin().await?;
    if !store::change_stage(&mut tx, id, DELETED, ACTIVE, clock::now()).await? {
        return Err(missing(id));
    }
    store::restore_runs(&mut tx, id).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `POST experiments/set-experiment-tag`
pub async fn set_tag(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: SetExperimentTag = incoming.message(&[
        rule("experiment_id", &[Required, Text]),
        rule("key", &[Required, Text]),
        rule("value", &[Text]),
    ])?;
    let (key, value) = (request.key.unwrap_or_default(), request.value.unwrap_or_default());
    let given = request.experiment_id;
    if !is_custom_view(&key) {
        validate::experiment_tag(&key, &value)?;
    }
    let id = parse_id(given.as_deref())?;
    let mut tx = app.db.begin().await?;
    let (stage, _) = store::stage_and_location(&mut tx, id).await?.ok_or_else(|| missing(id))?;
    if is_custom_view(&key) {
        let (count, has_key) = store::count_tags(&mut tx, id, super::CUSTOM_VIEW_PREFIX, &key).await?;
        if !has_key && count >= super::CUSTOM_VIEW_LIMIT {
            return Err(super::too_many_custom_views(&format!(" for experiment {id}")));
        }
        validate::experiment_tag(&key, &value)?;
    }
    check_active(id, &stage)?;
    store::set_tags(&mut tx, id, &[KeyValue::new(key, value)]).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `POST experiments/delete-experiment-tag`
pub async fn delete_tag(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: DeleteExperimentTag =
        incoming.message(&[rule("experiment_id", &[Required, Text]), rule("key", &[Required, Text])])?;
    let given = request.experiment_id.unwrap_or_default();
    let key = request.key.unwrap_or_default();
    let id = parse_id(Some(&given))?;
    let mut tx = app.db.begin().await?;
    let (stage, _) = store::stage_and_location(&mut tx, id).await?.ok_or_else(|| missing(id))?;
    check_active(id, &stage)?;
    if !store::delete_tag(&mut tx, id, &key).await? {
        return Err(Error::not_found(format!("No tag with name: {key} in experiment with id {given}")));
    }
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

fn experiment_id(incoming: &Incoming) -> Result<i64> {
    let request: ExperimentId = incoming.message(&[rule("experiment_id", &[Required, Text])])?;
    parse_id(request.experiment_id.as_deref())
}

/// No id means the default experiment.
fn parse_id(given: Option<&str>) -> Result<i64> {
    match given {
        None | Some("") => Ok(0),
        Some(text) => validate::experiment_id(text),
    }
}
