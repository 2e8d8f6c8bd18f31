//! What is here already: names that are taken, and ids in lists.

use std::collections::HashMap;

use super::store::among;
use crate::args;
use crate::db::Conn;
use crate::error::Result;
use crate::import::entity::{Kind, Point};

/// Ids of the experiments that have these names.
pub async fn experiments_named(db: &mut impl Conn, names: &[String]) -> Result<HashMap<String, i64>> {
    let sql = "SELECT name, experiment_id FROM experiments WHERE workspace = 'default' AND name {in}";
    let rows = db.rows(among(db.engine(), sql), args![names.to_vec()]).await?;
    rows.iter().map(|row| Ok((row.text(0)?, row.int(1)?))).collect()
}

/// A number that no experiment has had.
pub async fn next_experiment(db: &mut impl Conn) -> Result<i64> {
    let row = db.row("SELECT coalesce(max(experiment_id), 0) + 1 FROM experiments", args![]).await?;
    row.map_or(Ok(1), |row| row.int(0))
}

/// Whether an experiment has a run, a logged model or a trace.
pub async fn is_used(db: &mut impl Conn, experiment: i64) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM runs WHERE experiment_id = $1)
                   OR EXISTS (SELECT 1 FROM logged_models WHERE experiment_id = $1)
                   OR EXISTS (SELECT 1 FROM trace_info WHERE experiment_id = $1)";
    db.row(sql, args![experiment]).await?.map_or(Ok(false), |row| row.bool(0))
}

/// Ids of a kind in their order, after one of them; at most `count`.
pub async fn ids(db: &mut impl Conn, kind: Kind, after: &str, count: i64) -> Result<Vec<String>> {
    let sql = match kind {
        Kind::Experiment => {
            "SELECT CAST(experiment_id AS TEXT) FROM experiments
             WHERE workspace = 'default' AND CAST(experiment_id AS TEXT) > $1 ORDER BY 1 LIMIT $2"
        }
        Kind::Run => "SELECT run_uuid FROM runs WHERE run_uuid > $1 ORDER BY run_uuid LIMIT $2",
        Kind::LoggedModel => "SELECT model_id FROM logged_models WHERE model_id > $1 ORDER BY model_id LIMIT $2",
        Kind::Trace => "SELECT request_id FROM trace_info WHERE request_id > $1 ORDER BY request_id LIMIT $2",
        Kind::EvaluationDataset => {
            "SELECT dataset_id FROM evaluation_datasets
             WHERE workspace = 'default' AND dataset_id > $1 ORDER BY dataset_id LIMIT $2"
        }
        Kind::Scorer => "SELECT scorer_id FROM scorers WHERE scorer_id > $1 ORDER BY scorer_id LIMIT $2",
        Kind::RegisteredModel => {
            "SELECT name FROM registered_models WHERE workspace = 'default' AND name > $1 ORDER BY name LIMIT $2"
        }
        Kind::ModelVersion => {
            "SELECT name || '/' || version FROM model_versions
             WHERE workspace = 'default' AND current_stage <> 'Deleted_Internal' AND name || '/' || version > $1
             ORDER BY 1 LIMIT $2"
        }
        Kind::Webhook => {
            "SELECT webhook_id FROM webhooks
             WHERE workspace = 'default' AND deleted_timestamp IS NULL AND webhook_id > $1
             ORDER BY webhook_id LIMIT $2"
        }
    };
    db.rows(sql, args![after, count]).await?.iter().map(|row| row.text(0)).collect()
}

/// All points of a run.
pub async fn points(
    db: &mut impl Conn,
    run: &str,
    mut each: impl AsyncFnMut(String, Point) -> Result<()>,
) -> Result<()> {
    let sql = "SELECT key, value, is_nan, timestamp, step FROM metrics WHERE run_uuid = $1
               ORDER BY key, timestamp, step, value, is_nan";
    db.each_row(sql, args![run], async |row| {
        let value = if row.bool(2)? { None } else { Some(row.float(1)?) };
        each(row.text(0)?, Point { value, timestamp: row.int(3)?, step: row.int(4)? }).await?;
        Ok(true)
    })
    .await
}

/// Logged models that runs name and that are not here.
pub async fn missing_models(db: &mut impl Conn) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT i.destination_id FROM inputs i
               WHERE i.destination_type IN ('MODEL_INPUT', 'MODEL_OUTPUT')
                   AND NOT EXISTS (SELECT 1 FROM logged_models m WHERE m.model_id = i.destination_id)
               ORDER BY i.destination_id";
    db.rows(sql, args![]).await?.iter().map(|row| row.text(0)).collect()
}
