//! The rows of logged models. Must not know an engine.

use crate::data::{self, Scale};
use crate::logged_data::{self, EXPERIMENT, PARAMS, model_id};
use crate::seed::{Cell, Table, text};

/// The tables of logged models, filled model by model.
pub(crate) const TABLES: [Table; 4] = [
    Table {
        name: "logged_models",
        units: Scale::logged_models,
        columns: &[
            "model_id",
            "experiment_id",
            "name",
            "artifact_location",
            "creation_timestamp_ms",
            "last_updated_timestamp_ms",
            "status",
            "lifecycle_stage",
            "model_type",
            "source_run_id",
        ],
        rows: model_row,
    },
    Table {
        name: "logged_model_params",
        units: Scale::logged_models,
        columns: &["model_id", "experiment_id", "param_key", "param_value"],
        rows: param_rows,
    },
    Table {
        name: "logged_model_tags",
        units: Scale::logged_models,
        columns: &["model_id", "experiment_id", "tag_key", "tag_value"],
        rows: tag_rows,
    },
    Table {
        name: "logged_model_metrics",
        units: Scale::logged_models,
        columns: &[
            "model_id",
            "metric_name",
            "metric_timestamp_ms",
            "metric_step",
            "metric_value",
            "experiment_id",
            "run_id",
            "dataset_uuid",
            "dataset_name",
            "dataset_digest",
        ],
        rows: metric_rows,
    },
];

/// `READY`, as the table has it.
const READY: i64 = 2;

fn model_row(_: Scale, model: u32, rows: &mut Vec<Vec<Cell>>) {
    let (id, created) = (model_id(model), logged_data::created(model));
    let artifacts = format!("mlflow-artifacts:/{EXPERIMENT}/models/{id}/artifacts");
    rows.push(vec![
        Cell::Text(id),
        Cell::Integer(i64::from(EXPERIMENT)),
        Cell::Text(logged_data::name(model)),
        Cell::Text(artifacts),
        Cell::Integer(created),
        Cell::Integer(created + 5_000),
        Cell::Integer(READY),
        text("active"),
        text("classifier"),
        Cell::Text(data::run_id(logged_data::run(model))),
    ]);
}

fn param_rows(_: Scale, model: u32, rows: &mut Vec<Vec<Cell>>) {
    rows.extend((0..PARAMS).map(|number| {
        let (key, value) = (format!("param_{number}"), logged_data::param(model, number));
        pair(model, Cell::Text(key), value)
    }));
}

fn tag_rows(_: Scale, model: u32, rows: &mut Vec<Vec<Cell>>) {
    let tags = logged_data::tags(model).into_iter();
    rows.extend(tags.map(|(key, value)| pair(model, text(key), value)));
}

fn pair(model: u32, key: Cell, value: String) -> Vec<Cell> {
    vec![Cell::Text(model_id(model)), Cell::Integer(i64::from(EXPERIMENT)), key, Cell::Text(value)]
}

fn metric_rows(_: Scale, model: u32, rows: &mut Vec<Vec<Cell>>) {
    rows.extend(logged_data::points().into_iter().map(|point| {
        let (step, dataset) = (i64::from(point.step), point.dataset);
        let of_dataset = |field: fn(&logged_data::Dataset) -> &str| {
            dataset.as_ref().map_or(Cell::Null, |dataset| text(field(dataset)))
        };
        vec![
            Cell::Text(model_id(model)),
            Cell::Text(format!("metric_{}", point.metric)),
            Cell::Integer(logged_data::created(model) + step * 1_000),
            Cell::Integer(step),
            Cell::Real(logged_data::value(model, point.metric, point.step)),
            Cell::Integer(i64::from(EXPERIMENT)),
            Cell::Text(data::run_id(logged_data::run(model))),
            of_dataset(|dataset| dataset.uuid),
            of_dataset(|dataset| dataset.name),
            of_dataset(|dataset| dataset.digest),
        ]
    }));
}
