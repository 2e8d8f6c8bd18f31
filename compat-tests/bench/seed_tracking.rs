//! The rows of experiments and runs, with their params, tags and metrics. Must not know an engine.

use crate::data::{self, EXPERIMENTS, METRICS, PARAMS, Scale, TAGS};
use crate::seed::{Cell, Table, text};

/// The tables of runs; each is filled run by run.
pub(crate) const TABLES: [Table; 5] = [
    Table {
        name: "runs",
        units: runs,
        columns: &[
            "run_uuid",
            "name",
            "source_type",
            "source_name",
            "entry_point_name",
            "user_id",
            "status",
            "start_time",
            "end_time",
            "source_version",
            "lifecycle_stage",
            "artifact_uri",
            "experiment_id",
        ],
        rows: run_row,
    },
    Table { name: "params", units: runs, columns: &["key", "value", "run_uuid"], rows: param_rows },
    Table { name: "tags", units: runs, columns: &["key", "value", "run_uuid"], rows: tag_rows },
    Table { name: "latest_metrics", units: runs, columns: METRIC_COLUMNS, rows: latest_rows },
    Table { name: "metrics", units: runs, columns: METRIC_COLUMNS, rows: metric_rows },
];
const METRIC_COLUMNS: &[&str] = &["key", "value", "timestamp", "run_uuid", "step", "is_nan"];

/// The default experiment, which a server would otherwise add at its start, and the data set's own.
pub(crate) fn experiment_statements() -> Vec<String> {
    let row = |id: u32, name: &str| {
        let created = data::start_time(0);
        format!(
            "INSERT INTO experiments (experiment_id, name, artifact_location, lifecycle_stage, creation_time, \
             last_update_time) VALUES ({id}, '{name}', 'mlflow-artifacts:/{id}', 'active', {created}, {created}) \
             ON CONFLICT DO NOTHING"
        )
    };
    let own = (1..=EXPERIMENTS).map(|id| row(id, &format!("bench-{id:02}")));
    std::iter::once(row(0, "Default")).chain(own).collect()
}

fn runs(scale: Scale) -> u32 {
    scale.runs
}

fn run_row(_: Scale, run: u32, rows: &mut Vec<Vec<Cell>>) {
    let (id, experiment, start) = (data::run_id(run), data::experiment(run), data::start_time(run));
    let artifacts = format!("mlflow-artifacts:/{experiment}/{id}/artifacts");
    rows.push(vec![
        Cell::Text(id),
        Cell::Text(data::run_name(run)),
        text("UNKNOWN"),
        text(""),
        text(""),
        text("bench"),
        text("FINISHED"),
        Cell::Integer(start),
        Cell::Integer(start + 60_000),
        text(""),
        text("active"),
        Cell::Text(artifacts),
        Cell::Integer(i64::from(experiment)),
    ]);
}

fn param_rows(_: Scale, run: u32, rows: &mut Vec<Vec<Cell>>) {
    rows.extend((0..PARAMS).map(|number| {
        vec![
            Cell::Text(format!("param_{number}")),
            Cell::Text(data::param(run, number)),
            Cell::Text(data::run_id(run)),
        ]
    }));
}

fn tag_rows(_: Scale, run: u32, rows: &mut Vec<Vec<Cell>>) {
    rows.extend((0..TAGS).map(|number| {
        let (key, value) = data::tag(run, number);
        vec![Cell::Text(key), Cell::Text(value), Cell::Text(data::run_id(run))]
    }));
}

fn latest_rows(scale: Scale, run: u32, rows: &mut Vec<Vec<Cell>>) {
    rows.extend((0..METRICS).map(|metric| metric_row(run, metric, scale.points_of(run, metric) - 1)));
}

fn metric_rows(scale: Scale, run: u32, rows: &mut Vec<Vec<Cell>>) {
    for metric in 0..METRICS {
        rows.extend((0..scale.points_of(run, metric)).map(|step| metric_row(run, metric, step)));
    }
}

fn metric_row(run: u32, metric: u32, step: u32) -> Vec<Cell> {
    vec![
        Cell::Text(format!("metric_{metric}")),
        Cell::Real(data::value(run, metric, step)),
        Cell::Integer(data::step_time(run, step)),
        Cell::Text(data::run_id(run)),
        Cell::Integer(i64::from(step)),
        Cell::False,
    ]
}
