//! Experiments, runs and logged models as the tables have them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::store::among;
use crate::args;
use crate::db::{Args, Conn, Row};
use crate::error::Result;
use crate::import::digest::PointSum;
use crate::import::entity::{Dataset, DatasetInput, Experiment, LoggedModel, ModelMetric, Point, Run, Texts};
use crate::import::source::rest::order;
use crate::tracking::experiments::DELETED;

/// Puts the pairs of a statement's rows (owner, key, value) to their owners.
pub(super) async fn add_pairs<T>(
    db: &mut impl Conn,
    sql: &str,
    args: Args,
    all: &mut HashMap<String, T>,
    texts: impl Fn(&mut T) -> &mut Texts,
) -> Result<()> {
    let sql = among(db.engine(), sql);
    for row in db.rows(sql, args).await? {
        if let Some(owner) = all.get_mut(row.str(0)?) {
            texts(owner).insert(row.text(1)?, row.optional_text(2)?.unwrap_or_default());
        }
    }
    Ok(())
}

fn is_deleted(stage: Option<&str>) -> bool {
    stage == Some(DELETED)
}

pub(super) async fn experiments(db: &mut impl Conn, ids: &[String]) -> Result<HashMap<String, Experiment>> {
    let ids: Vec<i64> = ids.iter().filter_map(|id| id.parse().ok()).collect();
    let sql = among(
        db.engine(),
        "SELECT experiment_id, name, artifact_location, lifecycle_stage, creation_time, last_update_time
         FROM experiments WHERE workspace = 'default' AND experiment_id {in}",
    );
    let mut all = HashMap::new();
    for row in db.rows(sql, args![ids.clone()]).await? {
        let one = Experiment {
            id: row.int(0)?,
            name: row.text(1)?,
            artifact_location: row.optional_text(2)?,
            is_deleted: is_deleted(row.optional_str(3)?),
            created: row.optional_int(4)?,
            updated: row.optional_int(5)?,
            tags: Texts::new(),
        };
        all.insert(one.id.to_string(), one);
    }
    let sql = "SELECT CAST(experiment_id AS TEXT), key, value FROM experiment_tags WHERE experiment_id {in}";
    add_pairs(db, sql, args![ids], &mut all, |one| &mut one.tags).await?;
    Ok(all)
}

pub(super) async fn runs(db: &mut impl Conn, ids: &[String]) -> Result<HashMap<String, Run>> {
    let ids = || args![ids.to_vec()];
    let engine = db.engine();
    let sql = "SELECT run_uuid, name, experiment_id, user_id, status, start_time, end_time, lifecycle_stage, artifact_uri
               FROM runs WHERE run_uuid {in}";
    let mut all = HashMap::new();
    for row in db.rows(among(engine, sql), ids()).await? {
        all.insert(row.text(0)?, run(&row)?);
    }
    let sql = "SELECT run_uuid, key, value FROM params WHERE run_uuid {in}";
    add_pairs(db, sql, ids(), &mut all, |run: &mut Run| &mut run.params).await?;
    let sql = "SELECT run_uuid, key, value FROM tags WHERE run_uuid {in}";
    add_pairs(db, sql, ids(), &mut all, |run: &mut Run| &mut run.tags).await?;
    let sql = "SELECT run_uuid, key, value, is_nan, timestamp, step FROM latest_metrics WHERE run_uuid {in}";
    for row in db.rows(among(engine, sql), ids()).await? {
        if let Some(run) = all.get_mut(row.str(0)?) {
            run.latest.insert(row.text(1)?, point(&row)?);
        }
    }
    let sql = "SELECT run_uuid, key, value, is_nan, timestamp, step FROM metrics WHERE run_uuid {in}";
    db.each_row(among(engine, sql), ids(), async |row| {
        if let Some(run) = all.get_mut(row.str(0)?) {
            run.history.add(row.str(1)?, &point(&row)?);
        }
        Ok(true)
    })
    .await?;
    add_inputs(db, ids(), &mut all).await?;
    Ok(all)
}

fn run(row: &Row) -> Result<Run> {
    Ok(Run {
        id: row.text(0)?,
        name: row.optional_text(1)?,
        experiment: row.optional_int(2)?.unwrap_or_default(),
        user: row.optional_text(3)?,
        status: row.optional_text(4)?.unwrap_or_default(),
        start: row.optional_int(5)?,
        end: row.optional_int(6)?,
        is_deleted: is_deleted(row.optional_str(7)?),
        artifact_uri: row.optional_text(8)?,
        params: Texts::new(),
        tags: Texts::new(),
        latest: BTreeMap::new(),
        datasets: Vec::new(),
        model_inputs: BTreeSet::new(),
        model_outputs: BTreeMap::new(),
        history: PointSum::default(),
    })
}

/// A point from a row's columns 2 to 5.
fn point(row: &Row) -> Result<Point> {
    let value = if row.bool(3)? { None } else { Some(row.float(2)?) };
    Ok(Point { value, timestamp: row.optional_int(4)?.unwrap_or_default(), step: row.int(5)? })
}

async fn add_inputs(db: &mut impl Conn, ids: Args, all: &mut HashMap<String, Run>) -> Result<()> {
    let engine = db.engine();
    let sql =
        "SELECT i.destination_id, i.input_uuid, d.name, d.digest, d.dataset_source_type, d.dataset_source,
                   d.dataset_schema, d.dataset_profile, t.name, t.value
               FROM inputs i JOIN datasets d ON d.dataset_uuid = i.source_id
               LEFT JOIN input_tags t ON t.input_uuid = i.input_uuid
               WHERE i.destination_type = 'RUN' AND i.destination_id {in}";
    let mut inputs: BTreeMap<(String, String), DatasetInput> = BTreeMap::new();
    for row in db.rows(among(engine, sql), ids.clone()).await? {
        let dataset = Dataset {
            name: row.text(2)?,
            digest: row.text(3)?,
            source_type: row.text(4)?,
            source: row.text(5)?,
            schema: row.optional_text(6)?.filter(|text| !text.is_empty()),
            profile: row.optional_text(7)?.filter(|text| !text.is_empty()),
        };
        let input = inputs
            .entry((row.text(0)?, row.text(1)?))
            .or_insert_with(|| DatasetInput { dataset, tags: Texts::new() });
        if let Some(key) = row.optional_text(8)? {
            input.tags.insert(key, row.optional_text(9)?.unwrap_or_default());
        }
    }
    for ((run, _), input) in inputs {
        if let Some(run) = all.get_mut(&run) {
            run.datasets.push(input);
        }
    }
    let sql = "SELECT source_id, destination_id, step, source_type FROM inputs
               WHERE source_type IN ('RUN_INPUT', 'RUN_OUTPUT') AND source_id {in}";
    for row in db.rows(among(engine, sql), ids).await? {
        let Some(run) = all.get_mut(row.str(0)?) else { continue };
        if row.str(3)? == "RUN_INPUT" {
            run.model_inputs.insert(row.text(1)?);
        } else {
            run.model_outputs.insert(row.text(1)?, row.int(2)?);
        }
    }
    for run in all.values_mut() {
        run.datasets.sort();
    }
    Ok(())
}

pub(super) async fn logged_models(
    db: &mut impl Conn,
    ids: &[String],
) -> Result<HashMap<String, LoggedModel>> {
    let ids = || args![ids.to_vec()];
    let engine = db.engine();
    let sql = "SELECT model_id, experiment_id, name, artifact_location, creation_timestamp_ms,
                   last_updated_timestamp_ms, status, status_message, lifecycle_stage, model_type, source_run_id
               FROM logged_models WHERE model_id {in}";
    let mut all = HashMap::new();
    for row in db.rows(among(engine, sql), ids()).await? {
        let model = LoggedModel {
            id: row.text(0)?,
            experiment: row.int(1)?,
            name: row.text(2)?,
            artifact_location: row.text(3)?,
            created: row.int(4)?,
            updated: row.int(5)?,
            status: row.int(6)?,
            status_message: row.optional_text(7)?.filter(|text| !text.is_empty()),
            is_deleted: is_deleted(row.optional_str(8)?),
            model_type: row.optional_text(9)?.filter(|text| !text.is_empty()),
            source_run: row.optional_text(10)?.filter(|text| !text.is_empty()),
            params: Texts::new(),
            tags: Texts::new(),
            metrics: Vec::new(),
        };
        all.insert(model.id.clone(), model);
    }
    let sql = "SELECT model_id, param_key, param_value FROM logged_model_params WHERE model_id {in}";
    add_pairs(db, sql, ids(), &mut all, |model| &mut model.params).await?;
    let sql = "SELECT model_id, tag_key, tag_value FROM logged_model_tags WHERE model_id {in}";
    add_pairs(db, sql, ids(), &mut all, |model| &mut model.tags).await?;
    let sql =
        "SELECT model_id, metric_name, metric_value, metric_timestamp_ms, metric_step, run_id, dataset_name,
                   dataset_digest
               FROM logged_model_metrics WHERE model_id {in}";
    for row in db.rows(among(engine, sql), ids()).await? {
        let Some(model) = all.get_mut(row.str(0)?) else { continue };
        let value = row.optional_float(2)?.filter(|value| !value.is_nan());
        model.metrics.push(ModelMetric {
            name: row.text(1)?,
            run: row.text(5)?,
            dataset_name: row.optional_text(6)?.filter(|text| !text.is_empty()),
            dataset_digest: row.optional_text(7)?.filter(|text| !text.is_empty()),
            point: Point { value, timestamp: row.int(3)?, step: row.int(4)? },
        });
    }
    for model in all.values_mut() {
        model.metrics.sort_by(order);
    }
    Ok(all)
}
