//! Statements that find what is marked as deleted, and those that delete it for good.

use super::Item;
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Db, Row, Sql, Tx};
use crate::error::Result;

fn texts(rows: &[Row]) -> Result<Vec<String>> {
    rows.iter().map(|row| row.text(0)).collect()
}

/// Runs that were deleted until `until`.
pub async fn deleted_runs(db: &mut impl Conn, until: Millis) -> Result<Vec<String>> {
    let sql = "SELECT run_uuid FROM runs WHERE lifecycle_stage = 'deleted' AND deleted_time <= $1";
    texts(&db.rows(sql, args![until]).await?)
}

/// Deleted runs of experiments, however young.
pub async fn deleted_runs_of(db: &mut impl Conn, experiments: &[i64]) -> Result<Vec<String>> {
    let sql = Sql::each(
        "SELECT run_uuid FROM runs WHERE lifecycle_stage = 'deleted' AND experiment_id = ANY($1)",
        "SELECT run_uuid FROM runs
         WHERE lifecycle_stage = 'deleted' AND experiment_id IN (SELECT value FROM json_each($1))",
    );
    texts(&db.rows(sql, args![experiments.to_vec()]).await?)
}

/// Experiments that are deleted, and were before `before` if that is given.
pub async fn deleted_experiments(db: &mut impl Conn, before: Option<Millis>) -> Result<Vec<i64>> {
    let sql = "SELECT experiment_id FROM experiments
               WHERE lifecycle_stage = 'deleted' AND workspace = 'default'
                   AND (CAST($1 AS BIGINT) IS NULL OR last_update_time < $1)
               ORDER BY experiment_id";
    db.rows(sql, args![before]).await?.iter().map(|row| row.int(0)).collect()
}

/// Id, stage and time of the last change.
pub async fn experiments(db: &mut impl Conn, ids: &[i64]) -> Result<Vec<(i64, String, Option<Millis>)>> {
    let sql = Sql::each(
        "SELECT experiment_id, lifecycle_stage, last_update_time FROM experiments
         WHERE experiment_id = ANY($1) AND workspace = 'default'",
        "SELECT experiment_id, lifecycle_stage, last_update_time FROM experiments
         WHERE experiment_id IN (SELECT value FROM json_each($1)) AND workspace = 'default'",
    );
    let rows = db.rows(sql, args![ids.to_vec()]).await?;
    rows.iter().map(|row| Ok((row.int(0)?, row.text(1)?, row.optional_int(2)?))).collect()
}

pub async fn runs(db: &mut impl Conn, ids: Vec<String>) -> Result<Vec<Item>> {
    let sql = Sql::each(
        "SELECT run_uuid, lifecycle_stage, deleted_time, artifact_uri, experiment_id FROM runs
         WHERE run_uuid = ANY($1) ORDER BY run_uuid",
        "SELECT run_uuid, lifecycle_stage, deleted_time, artifact_uri, experiment_id FROM runs
         WHERE run_uuid IN (SELECT value FROM json_each($1)) ORDER BY run_uuid",
    );
    db.rows(sql, args![ids]).await?.iter().map(item).collect()
}

/// Logged models that were deleted until `until`.
pub async fn deleted_models(db: &mut impl Conn, until: Millis) -> Result<Vec<String>> {
    let sql = "SELECT model_id FROM logged_models
               WHERE lifecycle_stage = 'deleted' AND last_updated_timestamp_ms <= $1";
    texts(&db.rows(sql, args![until]).await?)
}

pub async fn models(db: &mut impl Conn, ids: Vec<String>) -> Result<Vec<Item>> {
    let sql = Sql::each(
        "SELECT model_id, lifecycle_stage, last_updated_timestamp_ms, artifact_location, experiment_id
         FROM logged_models
         WHERE model_id = ANY($1) ORDER BY model_id",
        "SELECT model_id, lifecycle_stage, last_updated_timestamp_ms, artifact_location, experiment_id
         FROM logged_models
         WHERE model_id IN (SELECT value FROM json_each($1)) ORDER BY model_id",
    );
    db.rows(sql, args![ids]).await?.iter().map(item).collect()
}

fn item(row: &Row) -> Result<Item> {
    Ok(Item {
        id: row.text(0)?,
        stage: row.optional_text(1)?.unwrap_or_default(),
        since: row.optional_int(2)?,
        location: row.optional_text(3)?.unwrap_or_default(),
        experiment: row.int(4)?,
    })
}

/// Jobs that have ended, before `before` if that is given; of all when there are no ids.
pub async fn ended_jobs(db: &mut impl Conn, ids: &[String], before: Option<Millis>) -> Result<Vec<String>> {
    // 2 to 5: succeeded, failed, timed out, cancelled.
    let sql = Sql::each(
        "SELECT id FROM jobs WHERE status BETWEEN 2 AND 5 AND workspace = 'default'
             AND (cardinality($1::text[]) = 0 OR id = ANY($1)) AND ($2::bigint IS NULL OR creation_time < $2)
         ORDER BY id",
        "SELECT id FROM jobs WHERE status BETWEEN 2 AND 5 AND workspace = 'default'
             AND (json_array_length($1) = 0 OR id IN (SELECT value FROM json_each($1)))
             AND ($2 IS NULL OR creation_time < $2)
         ORDER BY id",
    );
    texts(&db.rows(sql, args![ids.to_vec(), before]).await?)
}

pub async fn delete_jobs(db: &Db, ids: Vec<String>) -> Result<()> {
    let sql = Sql::each(
        "DELETE FROM jobs WHERE id = ANY($1)",
        "DELETE FROM jobs WHERE id IN (SELECT value FROM json_each($1))",
    );
    db.execute(sql, args![ids]).await?;
    Ok(())
}

/// Deletes those of the runs that are still marked as deleted, with what is logged to them; which they were.
pub async fn delete_runs(tx: &mut Tx, ids: Vec<String>) -> Result<Vec<String>> {
    // Whoever restores a run in the meantime waits here, and finds it gone.
    let still = Sql::each(
        "SELECT run_uuid FROM runs WHERE run_uuid = ANY($1) AND lifecycle_stage = 'deleted'
         ORDER BY run_uuid FOR UPDATE",
        "SELECT run_uuid FROM runs WHERE run_uuid IN (SELECT value FROM json_each($1))
             AND lifecycle_stage = 'deleted' ORDER BY run_uuid",
    );
    let ids = texts(&tx.rows(still, args![ids]).await?)?;
    // What else points at a run goes, or is set to NULL, by itself.
    for sql in [
        Sql::each(
            "DELETE FROM metrics WHERE run_uuid = ANY($1)",
            "DELETE FROM metrics WHERE run_uuid IN (SELECT value FROM json_each($1))",
        ),
        Sql::each(
            "DELETE FROM latest_metrics WHERE run_uuid = ANY($1)",
            "DELETE FROM latest_metrics WHERE run_uuid IN (SELECT value FROM json_each($1))",
        ),
        Sql::each(
            "DELETE FROM params WHERE run_uuid = ANY($1)",
            "DELETE FROM params WHERE run_uuid IN (SELECT value FROM json_each($1))",
        ),
        Sql::each(
            "DELETE FROM tags WHERE run_uuid = ANY($1)",
            "DELETE FROM tags WHERE run_uuid IN (SELECT value FROM json_each($1))",
        ),
        Sql::each(
            "DELETE FROM runs WHERE run_uuid = ANY($1)",
            "DELETE FROM runs WHERE run_uuid IN (SELECT value FROM json_each($1))",
        ),
    ] {
        tx.execute(sql, args![ids.clone()]).await?;
    }
    Ok(ids)
}

/// Deletes those of the logged models that are still marked as deleted; which they were.
pub async fn delete_models(tx: &mut Tx, ids: Vec<String>) -> Result<Vec<String>> {
    let sql = Sql::each(
        "DELETE FROM logged_models WHERE model_id = ANY($1) AND lifecycle_stage = 'deleted' RETURNING model_id",
        "DELETE FROM logged_models WHERE model_id IN (SELECT value FROM json_each($1))
             AND lifecycle_stage = 'deleted' RETURNING model_id",
    );
    texts(&tx.rows(sql, args![ids]).await?)
}

/// Deletes an experiment with all that is in it; false when it is not marked as deleted any more.
pub async fn delete_experiment(tx: &mut Tx, id: i64) -> Result<bool> {
    let still = Sql::each(
        "SELECT 1 FROM experiments WHERE experiment_id = $1 AND lifecycle_stage = 'deleted' FOR UPDATE",
        "SELECT 1 FROM experiments WHERE experiment_id = $1 AND lifecycle_stage = 'deleted'",
    );
    if tx.row(still, args![id]).await?.is_none() {
        return Ok(false);
    }
    for sql in [
        "DELETE FROM sql_trace_rollup_rebuild_queue WHERE experiment_id = $1",
        "DELETE FROM sql_trace_metric_daily_rollups WHERE experiment_id = $1",
        "DELETE FROM sql_span_cost_daily_rollups WHERE experiment_id = $1",
        "DELETE FROM sql_assessment_daily_rollups WHERE experiment_id = $1",
        // Runs that were restored by themselves.
        "DELETE FROM metrics WHERE run_uuid IN (SELECT run_uuid FROM runs WHERE experiment_id = $1)",
        "DELETE FROM latest_metrics WHERE run_uuid IN (SELECT run_uuid FROM runs WHERE experiment_id = $1)",
        "DELETE FROM params WHERE run_uuid IN (SELECT run_uuid FROM runs WHERE experiment_id = $1)",
        "DELETE FROM tags WHERE run_uuid IN (SELECT run_uuid FROM runs WHERE experiment_id = $1)",
        "DELETE FROM runs WHERE experiment_id = $1",
        "DELETE FROM experiment_tags WHERE experiment_id = $1",
        // What hangs on these points at the experiment, too, and PostgreSQL would look at that first.
        "DELETE FROM logged_models WHERE experiment_id = $1",
        "DELETE FROM trace_info WHERE experiment_id = $1",
        "DELETE FROM scorers WHERE experiment_id = $1",
        "DELETE FROM experiments WHERE experiment_id = $1",
    ] {
        tx.execute(sql, args![id]).await?;
    }
    Ok(true)
}
