//! Experiments, runs, logged models and the registry out of the JSON of MLflow's REST. Pure.

use std::collections::BTreeMap;

use serde_json::Value;

use super::fields::Fields;
use crate::error::{Error, Result};
use crate::import::digest::PointSum;
use crate::import::entity::{
    Dataset, DatasetInput, Experiment, LoggedModel, ModelMetric, ModelVersion, Point, RegisteredModel, Run,
    Webhook,
};

const STATUSES: [&str; 5] = ["RUNNING", "SCHEDULED", "FINISHED", "FAILED", "KILLED"];

/// Says of which entity garbage was.
fn told<T>(outcome: Result<T>, what: &str, id: &Result<String>) -> Result<T> {
    let id = id.as_deref().unwrap_or("without an id");
    outcome.map_err(|error| Error::invalid(format!("{what} {id}: {}", error.message)))
}

pub(in crate::import::source) fn experiment(value: &Value) -> Result<Experiment> {
    let fields = Fields(value);
    let read = || {
        Ok(Experiment {
            id: fields.int("experiment_id")?,
            name: fields.name("name")?,
            artifact_location: fields.optional_text("artifact_location")?,
            is_deleted: is_deleted(fields)?,
            created: fields.optional_int("creation_time")?,
            updated: fields.optional_int("last_update_time")?,
            tags: fields.pairs("tags")?,
        })
    };
    told(read(), "experiment", &fields.name("experiment_id"))
}

fn is_deleted(fields: Fields<'_>) -> Result<bool> {
    match fields.optional_text("lifecycle_stage")?.as_deref() {
        None | Some("active") => Ok(false),
        Some("deleted") => Ok(true),
        Some(_) => Err(Error::invalid("'lifecycle_stage' is neither active nor deleted")),
    }
}

pub(in crate::import::source) fn run(value: &Value) -> Result<Run> {
    let (info, data) = (Fields(value).object("info"), Fields(value).object("data"));
    let id = info.name("run_id").or_else(|_| info.name("run_uuid"));
    let read = || {
        let tags = data.pairs("tags")?;
        let name = info.optional_text("run_name")?.or_else(|| tags.get("mlflow.runName").cloned());
        let status = info.text("status")?;
        if !STATUSES.contains(&status.as_str()) {
            return Err(Error::invalid(format!("'{status}' is no status")));
        }
        let (inputs, outputs) = (Fields(value).object("inputs"), Fields(value).object("outputs"));
        Ok(Run {
            id: info.name("run_id").or_else(|_| info.name("run_uuid"))?,
            name,
            experiment: info.int("experiment_id")?,
            user: info.optional_text("user_id")?,
            status,
            start: info.optional_int("start_time")?,
            end: info.optional_int("end_time")?.filter(|time| *time != 0),
            is_deleted: is_deleted(info)?,
            artifact_uri: info.optional_text("artifact_uri")?,
            params: data.pairs("params")?,
            tags,
            latest: data
                .list("metrics")
                .map(|one| Ok((one.name("key")?, point(one)?)))
                .collect::<Result<_>>()?,
            datasets: datasets(inputs)?,
            model_inputs: inputs
                .list("model_inputs")
                .map(|one| one.name("model_id"))
                .collect::<Result<_>>()?,
            model_outputs: outputs
                .list("model_outputs")
                .map(|one| Ok((one.name("model_id")?, one.optional_int("step")?.unwrap_or_default())))
                .collect::<Result<_>>()?,
            history: PointSum::default(),
        })
    };
    told(read(), "run", &id)
}

pub(in crate::import::source) fn point(fields: Fields<'_>) -> Result<Point> {
    Ok(Point {
        value: fields.float("value")?,
        timestamp: fields.int("timestamp")?,
        step: fields.optional_int("step")?.unwrap_or_default(),
    })
}

fn datasets(inputs: Fields<'_>) -> Result<Vec<DatasetInput>> {
    let mut datasets = inputs
        .list("dataset_inputs")
        .map(|input| {
            let dataset = input.object("dataset");
            Ok(DatasetInput {
                dataset: Dataset {
                    name: dataset.name("name")?,
                    digest: dataset.name("digest")?,
                    source_type: dataset.text("source_type")?,
                    source: dataset.text("source")?,
                    schema: dataset.optional_text("schema")?.filter(|text| !text.is_empty()),
                    profile: dataset.optional_text("profile")?.filter(|text| !text.is_empty()),
                },
                tags: input.pairs("tags")?,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    datasets.sort();
    Ok(datasets)
}

pub(in crate::import::source) fn logged_model(value: &Value) -> Result<LoggedModel> {
    let (info, data) = (Fields(value).object("info"), Fields(value).object("data"));
    let read = || {
        let mut metrics = data
            .list("metrics")
            .map(|one| {
                Ok(ModelMetric {
                    name: one.name("key")?,
                    run: one.name("run_id")?,
                    dataset_name: one.optional_text("dataset_name")?.filter(|text| !text.is_empty()),
                    dataset_digest: one.optional_text("dataset_digest")?.filter(|text| !text.is_empty()),
                    point: point(one)?,
                })
            })
            .collect::<Result<Vec<_>>>()?;
        metrics.sort_by(order);
        Ok(LoggedModel {
            id: info.name("model_id")?,
            experiment: info.int("experiment_id")?,
            name: info.text("name")?,
            artifact_location: info.text("artifact_uri")?,
            created: info.int("creation_timestamp_ms")?,
            updated: info.int("last_updated_timestamp_ms")?,
            status: status_number(&info.text("status")?)?,
            status_message: info.optional_text("status_message")?.filter(|text| !text.is_empty()),
            is_deleted: false,
            model_type: info.optional_text("model_type")?.filter(|text| !text.is_empty()),
            source_run: info.optional_text("source_run_id")?.filter(|text| !text.is_empty()),
            params: data.pairs("params")?,
            tags: info.pairs("tags")?,
            metrics,
        })
    };
    told(read(), "logged model", &info.name("model_id"))
}

/// One order of a model's metrics on both sides.
pub(in crate::import) fn order(a: &ModelMetric, b: &ModelMetric) -> std::cmp::Ordering {
    (&a.name, a.point.timestamp, a.point.step, &a.run).cmp(&(
        &b.name,
        b.point.timestamp,
        b.point.step,
        &b.run,
    ))
}

fn status_number(name: &str) -> Result<i64> {
    let names = [
        "LOGGED_MODEL_STATUS_UNSPECIFIED",
        "LOGGED_MODEL_PENDING",
        "LOGGED_MODEL_READY",
        "LOGGED_MODEL_UPLOAD_FAILED",
    ];
    let at = names.iter().position(|known| *known == name);
    let at = at.ok_or_else(|| Error::invalid(format!("'{name}' is no status of a logged model")))?;
    Ok(i64::try_from(at).unwrap_or_default())
}

pub(in crate::import::source) fn registered_model(value: &Value) -> Result<RegisteredModel> {
    let fields = Fields(value);
    let read = || {
        let aliases = fields.list("aliases").map(|one| Ok((one.name("alias")?, one.int("version")?)));
        Ok(RegisteredModel {
            name: fields.name("name")?,
            created: fields.optional_int("creation_timestamp")?,
            updated: fields.optional_int("last_updated_timestamp")?,
            description: fields.optional_text("description")?.filter(|text| !text.is_empty()),
            tags: fields.pairs("tags")?,
            aliases: aliases.collect::<Result<BTreeMap<_, _>>>()?,
        })
    };
    told(read(), "registered model", &fields.name("name"))
}

pub(in crate::import::source) fn version(value: &Value) -> Result<ModelVersion> {
    let fields = Fields(value);
    let read = || {
        Ok(ModelVersion {
            name: fields.name("name")?,
            version: fields.int("version")?,
            created: fields.optional_int("creation_timestamp")?,
            updated: fields.optional_int("last_updated_timestamp")?,
            description: fields.optional_text("description")?,
            user: fields.optional_text("user_id")?,
            stage: fields.optional_text("current_stage")?,
            source: fields.optional_text("source")?,
            run: fields.optional_text("run_id")?,
            status: fields.optional_text("status")?,
            status_message: fields.optional_text("status_message")?,
            run_link: fields.optional_text("run_link")?,
            storage_location: None,
            tags: fields.pairs("tags")?,
        })
    };
    let id = fields.name("name").and_then(|name| Ok(format!("{name}/{}", fields.text("version")?)));
    told(read(), "model version", &id)
}

pub(super) fn webhook(value: &Value) -> Result<Webhook> {
    let fields = Fields(value);
    let read = || {
        Ok(Webhook {
            id: fields.name("webhook_id")?,
            name: fields.name("name")?,
            url: fields.name("url")?,
            description: fields.optional_text("description")?.filter(|text| !text.is_empty()),
            status: fields.optional_text("status")?.unwrap_or_else(|| "ACTIVE".to_owned()),
            events: fields
                .list("events")
                .map(|one| {
                    // REST prints names in capitals, the database keeps them small.
                    Ok((one.name("entity")?.to_lowercase(), one.name("action")?.to_lowercase()))
                })
                .collect::<Result<_>>()?,
            created: fields.optional_int("creation_timestamp")?,
            updated: fields.optional_int("last_updated_timestamp")?,
        })
    };
    told(read(), "webhook", &fields.name("webhook_id"))
}
