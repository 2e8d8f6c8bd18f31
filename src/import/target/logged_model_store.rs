//! Logged models into MLflow's tables.

use super::store::{Table, delete, insert};
use super::tracking_store::stage;
use crate::args;
use crate::db::{Args, Tx};
use crate::error::Result;
use crate::import::entity::{LoggedModel, Texts};

const LOGGED_MODELS: Table = Table {
    name: "logged_models",
    columns: &[
        ("model_id", "text"),
        ("experiment_id", "int8"),
        ("name", "text"),
        ("artifact_location", "text"),
        ("creation_timestamp_ms", "int8"),
        ("last_updated_timestamp_ms", "int8"),
        ("status", "int8"),
        ("lifecycle_stage", "text"),
        ("model_type", "text"),
        ("source_run_id", "text"),
        ("status_message", "text"),
    ],
    on_conflict: "ON CONFLICT (model_id) DO UPDATE SET experiment_id = excluded.experiment_id, name = excluded.name,
        artifact_location = excluded.artifact_location, creation_timestamp_ms = excluded.creation_timestamp_ms,
        last_updated_timestamp_ms = excluded.last_updated_timestamp_ms, status = excluded.status,
        lifecycle_stage = excluded.lifecycle_stage, model_type = excluded.model_type,
        source_run_id = excluded.source_run_id, status_message = excluded.status_message",
};
const MODEL_PARAMS: Table = Table {
    name: "logged_model_params",
    columns: &[
        ("model_id", "text"),
        ("experiment_id", "int8"),
        ("param_key", "text"),
        ("param_value", "text"),
    ],
    on_conflict: "",
};
const MODEL_TAGS: Table = Table {
    name: "logged_model_tags",
    columns: &[("model_id", "text"), ("experiment_id", "int8"), ("tag_key", "text"), ("tag_value", "text")],
    on_conflict: "",
};
const MODEL_METRICS: Table = Table {
    name: "logged_model_metrics",
    columns: &[
        ("model_id", "text"),
        ("metric_name", "text"),
        ("metric_timestamp_ms", "int8"),
        ("metric_step", "int8"),
        ("metric_value", "float8"),
        ("experiment_id", "int8"),
        ("run_id", "text"),
        ("dataset_name", "text"),
        ("dataset_digest", "text"),
    ],
    on_conflict: "ON CONFLICT DO NOTHING",
};

pub(super) async fn logged_models(tx: &mut Tx, all: &[&LoggedModel]) -> Result<()> {
    let rows = all.iter().map(|model| {
        args![
            &model.id,
            model.experiment,
            &model.name,
            &model.artifact_location,
            model.created,
            model.updated,
            model.status,
            stage(model.is_deleted),
            model.model_type.clone(),
            model.source_run.clone(),
            model.status_message.clone(),
        ]
    });
    insert(tx, &LOGGED_MODELS, rows.collect()).await?;
    let ids: Vec<String> = all.iter().map(|model| model.id.clone()).collect();
    for table in ["logged_model_params", "logged_model_tags", "logged_model_metrics"] {
        delete(tx, table, "model_id", &ids).await?;
    }
    let pairs = |texts: fn(&LoggedModel) -> &Texts| -> Vec<Args> {
        let rows = |model: &&LoggedModel| -> Vec<Args> {
            texts(model).iter().map(|(key, value)| args![&model.id, model.experiment, key, value]).collect()
        };
        all.iter().flat_map(rows).collect()
    };
    insert(tx, &MODEL_PARAMS, pairs(|model| &model.params)).await?;
    insert(tx, &MODEL_TAGS, pairs(|model| &model.tags)).await?;
    let metrics = all.iter().flat_map(|model| {
        model.metrics.iter().map(|metric| {
            args![
                &model.id,
                &metric.name,
                metric.point.timestamp,
                metric.point.step,
                metric.point.value,
                model.experiment,
                &metric.run,
                metric.dataset_name.clone(),
                metric.dataset_digest.clone(),
            ]
        })
    });
    insert(tx, &MODEL_METRICS, metrics.collect()).await
}
