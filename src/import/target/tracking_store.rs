//! Experiments and runs into MLflow's tables.

use std::collections::HashMap;

use super::store::{Table, among, delete, derived, insert};
use crate::args;
use crate::clock::Millis;
use crate::db::{Args, Conn as _, Tx};
use crate::error::Result;
use crate::import::entity::{Dataset, Experiment, Point, Run, Texts};

const EXPERIMENTS: Table = Table {
    name: "experiments",
    columns: &[
        ("experiment_id", "int8"),
        ("name", "text"),
        ("artifact_location", "text"),
        ("lifecycle_stage", "text"),
        ("creation_time", "int8"),
        ("last_update_time", "int8"),
        ("workspace", "text"),
    ],
    on_conflict: "ON CONFLICT (experiment_id) DO UPDATE SET name = excluded.name,
        artifact_location = excluded.artifact_location, lifecycle_stage = excluded.lifecycle_stage,
        creation_time = excluded.creation_time, last_update_time = excluded.last_update_time",
};
const EXPERIMENT_TAGS: Table = Table {
    name: "experiment_tags",
    columns: &[("experiment_id", "int8"), ("key", "text"), ("value", "text")],
    on_conflict: "",
};

pub(super) fn stage(is_deleted: bool) -> &'static str {
    if is_deleted { "deleted" } else { "active" }
}

pub(super) async fn experiments(tx: &mut Tx, all: &[&Experiment]) -> Result<()> {
    let rows = all.iter().map(|one| {
        args![
            one.id,
            &one.name,
            one.artifact_location.clone(),
            stage(one.is_deleted),
            one.created,
            one.updated,
            "default"
        ]
    });
    insert(tx, &EXPERIMENTS, rows.collect()).await?;
    let ids: Vec<i64> = all.iter().map(|one| one.id).collect();
    let sql = among(tx.engine(), "DELETE FROM experiment_tags WHERE experiment_id {in}");
    tx.execute(sql, args![ids]).await?;
    let tags = all.iter().flat_map(|one| one.tags.iter().map(|(key, value)| args![one.id, key, value]));
    insert(tx, &EXPERIMENT_TAGS, tags.collect()).await?;
    // Numbers are given out by a sequence on PostgreSQL: the next must be a new one.
    if tx.engine() == crate::db::Engine::Postgres {
        let sql = "SELECT setval(pg_get_serial_sequence('experiments', 'experiment_id'),
                       greatest((SELECT max(experiment_id) FROM experiments), 1))";
        tx.rows(sql, args![]).await?;
    }
    Ok(())
}

const RUNS: Table = Table {
    name: "runs",
    columns: &[
        ("run_uuid", "text"),
        ("name", "text"),
        ("source_type", "text"),
        ("source_name", "text"),
        ("entry_point_name", "text"),
        ("user_id", "text"),
        ("status", "text"),
        ("start_time", "int8"),
        ("end_time", "int8"),
        ("source_version", "text"),
        ("lifecycle_stage", "text"),
        ("artifact_uri", "text"),
        ("experiment_id", "int8"),
        ("deleted_time", "int8"),
    ],
    on_conflict: "ON CONFLICT (run_uuid) DO UPDATE SET name = excluded.name, user_id = excluded.user_id,
        status = excluded.status, start_time = excluded.start_time, end_time = excluded.end_time,
        lifecycle_stage = excluded.lifecycle_stage, artifact_uri = excluded.artifact_uri,
        experiment_id = excluded.experiment_id, deleted_time = excluded.deleted_time",
};
const PARAMS: Table = Table {
    name: "params",
    columns: &[("run_uuid", "text"), ("key", "text"), ("value", "text")],
    on_conflict: "",
};
const TAGS: Table = Table { name: "tags", ..PARAMS };
const LATEST: Table = Table { name: "latest_metrics", on_conflict: "", ..METRICS };
const METRICS: Table = Table {
    name: "metrics",
    columns: &[
        ("run_uuid", "text"),
        ("key", "text"),
        ("value", "float8"),
        ("timestamp", "int8"),
        ("step", "int8"),
        ("is_nan", "bool"),
    ],
    on_conflict: "ON CONFLICT DO NOTHING",
};

/// Writes runs without their histories.
pub(super) async fn runs(tx: &mut Tx, all: &[&Run], now: Millis) -> Result<()> {
    let rows = all.iter().map(|run| {
        // REST does not tell when a run was deleted: counted from here on, `gc` takes it later, not sooner.
        let deleted = run.is_deleted.then_some(now);
        args![
            &run.id,
            run.name.clone(),
            "UNKNOWN",
            "",
            "",
            run.user.clone(),
            &run.status,
            run.start,
            run.end,
            "",
            stage(run.is_deleted),
            run.artifact_uri.clone(),
            run.experiment,
            deleted,
        ]
    });
    insert(tx, &RUNS, rows.collect()).await?;
    let ids: Vec<String> = all.iter().map(|run| run.id.clone()).collect();
    for table in ["params", "tags", "latest_metrics"] {
        delete(tx, table, "run_uuid", &ids).await?;
    }
    insert(tx, &PARAMS, pairs(all.iter().map(|run| (&run.id, &run.params)))).await?;
    insert(tx, &TAGS, pairs(all.iter().map(|run| (&run.id, &run.tags)))).await?;
    let latest = all.iter().flat_map(|run| run.latest.iter().map(|(key, point)| metric(&run.id, key, point)));
    insert(tx, &LATEST, latest.collect()).await?;
    inputs(tx, all, &ids).await
}

/// Writes points of one metric; those that are there stay.
pub(super) async fn points(tx: &mut Tx, key: &str, points: &[(String, Point)]) -> Result<()> {
    insert(tx, &METRICS, points.iter().map(|(run, point)| metric(run, key, point)).collect()).await
}

fn metric(run: &str, key: &str, point: &Point) -> Args {
    args![run, key, point.value.unwrap_or(0.0), point.timestamp, point.step, point.value.is_none()]
}

fn pairs<'a>(owners: impl Iterator<Item = (&'a String, &'a Texts)>) -> Vec<Args> {
    owners.flat_map(|(id, texts)| texts.iter().map(move |(key, value)| args![id, key, value])).collect()
}

const DATASETS: Table = Table {
    name: "datasets",
    columns: &[
        ("dataset_uuid", "text"),
        ("experiment_id", "int8"),
        ("name", "text"),
        ("digest", "text"),
        ("dataset_source_type", "text"),
        ("dataset_source", "text"),
        ("dataset_schema", "text"),
        ("dataset_profile", "text"),
    ],
    on_conflict: "ON CONFLICT (experiment_id, name, digest) DO NOTHING",
};
const INPUTS: Table = Table {
    name: "inputs",
    columns: &[
        ("input_uuid", "text"),
        ("source_type", "text"),
        ("source_id", "text"),
        ("destination_type", "text"),
        ("destination_id", "text"),
        ("step", "int8"),
    ],
    on_conflict: "ON CONFLICT DO NOTHING",
};
const INPUT_TAGS: Table = Table {
    name: "input_tags",
    columns: &[("input_uuid", "text"), ("name", "text"), ("value", "text")],
    on_conflict: "ON CONFLICT DO NOTHING",
};

async fn inputs(tx: &mut Tx, all: &[&Run], ids: &[String]) -> Result<()> {
    for sql in [
        "DELETE FROM input_tags WHERE input_uuid IN
             (SELECT input_uuid FROM inputs WHERE destination_type = 'RUN' AND destination_id {in})",
        "DELETE FROM inputs WHERE destination_type = 'RUN' AND destination_id {in}",
        "DELETE FROM inputs WHERE source_type IN ('RUN_INPUT', 'RUN_OUTPUT') AND source_id {in}",
    ] {
        tx.execute(among(tx.engine(), sql), args![ids.to_vec()]).await?;
    }
    let known = datasets(tx, all).await?;
    let (mut rows, mut tags) = (Vec::new(), Vec::new());
    for run in all {
        for input in &run.datasets {
            let Some(dataset) = known.get(&identity(run.experiment, &input.dataset)) else { continue };
            let id = derived(&["input", dataset, &run.id]);
            tags.extend(input.tags.iter().map(|(key, value)| args![&id, key, value]));
            rows.push(args![id, "DATASET", dataset, "RUN", &run.id, 0_i64]);
        }
        for model in &run.model_inputs {
            let id = derived(&["model input", &run.id, model]);
            rows.push(args![id, "RUN_INPUT", &run.id, "MODEL_INPUT", model, 0_i64]);
        }
        for (model, step) in &run.model_outputs {
            let id = derived(&["model output", &run.id, model]);
            rows.push(args![id, "RUN_OUTPUT", &run.id, "MODEL_OUTPUT", model, *step]);
        }
    }
    insert(tx, &INPUTS, rows).await?;
    insert(tx, &INPUT_TAGS, tags).await
}

type Identity = (i64, String, String);

fn identity(experiment: i64, dataset: &Dataset) -> Identity {
    (experiment, dataset.name.clone(), dataset.digest.clone())
}

/// The ids of all datasets of some runs, made if need be.
async fn datasets(tx: &mut Tx, all: &[&Run]) -> Result<HashMap<Identity, String>> {
    let mut wanted: HashMap<Identity, &Dataset> = HashMap::new();
    for run in all {
        wanted.extend(
            run.datasets.iter().map(|input| (identity(run.experiment, &input.dataset), &input.dataset)),
        );
    }
    if wanted.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = wanted.iter().map(|((experiment, name, digest), dataset)| {
        args![
            derived(&["dataset", &experiment.to_string(), name, digest]),
            *experiment,
            name,
            digest,
            &dataset.source_type,
            &dataset.source,
            dataset.schema.clone(),
            dataset.profile.clone(),
        ]
    });
    insert(tx, &DATASETS, rows.collect()).await?;
    let names: Vec<String> = wanted.keys().map(|(_, name, _)| name.clone()).collect();
    let sql =
        among(tx.engine(), "SELECT experiment_id, name, digest, dataset_uuid FROM datasets WHERE name {in}");
    let rows = tx.rows(sql, args![names]).await?;
    rows.iter().map(|row| Ok(((row.int(0)?, row.text(1)?, row.text(2)?), row.text(3)?))).collect()
}
