//! Statements on MLflow's traces and metrics, as evidence.

use crate::args;
use crate::clock::Millis;
use crate::db::Conn;
use crate::error::Result;

/// Traces that name a logged model and have ended: how many there are, and how many failed or were slower than a limit.
pub(super) async fn count_traces(
    db: &mut impl Conn,
    model: &str,
    since: Millis,
    until: Millis,
    slower_than: Option<i64>,
) -> Result<(i64, i64)> {
    let sql = "SELECT COUNT(*), COUNT(CASE WHEN (CAST($4 AS BIGINT) IS NULL AND i.status = 'ERROR')
                   OR i.execution_time_ms > $4 THEN 1 END)
               FROM trace_request_metadata m JOIN trace_info i ON i.request_id = m.request_id
               WHERE m.key = 'mlflow.modelId' AND m.value = $1 AND i.timestamp_ms >= $2 AND i.timestamp_ms < $3
                   AND i.status IN ('OK', 'ERROR')";
    let row = db.row(sql, args![model, since, until, slower_than]).await?;
    row.map_or(Ok((0, 0)), |row| Ok((row.int(0)?, row.int(1)?)))
}

/// What the samples of a guard in a step have counted already.
pub(super) async fn counted(
    db: &mut impl Conn,
    id: &str,
    (step, guard, arm): (i64, i64, &str),
) -> Result<(i64, i64)> {
    let sql = "SELECT COALESCE(CAST(SUM(requests) AS BIGINT), 0), COALESCE(CAST(SUM(errors) AS BIGINT), 0)
               FROM stagewright_rollout_sample
               WHERE rollout_id = $1 AND step = $2 AND guard = $3 AND arm = $4 AND status = 'ok'";
    let row = db.row(sql, args![id, step, guard, arm]).await?;
    row.map_or(Ok((0, 0)), |row| Ok((row.int(0)?, row.int(1)?)))
}

/// The last value of a run's metric; NaN is none.
pub(super) async fn run_metric(db: &mut impl Conn, run: &str, key: &str) -> Result<Option<f64>> {
    let sql = "SELECT value, is_nan FROM latest_metrics WHERE run_uuid = $1 AND key = $2";
    let Some(row) = db.row(sql, args![run, key]).await? else { return Ok(None) };
    Ok(if row.bool(1)? { None } else { row.optional_float(0)? })
}
