//! Statements that write metrics, params and tags of many runs at once.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::{MetricPoint, RunWrite, Seen};
use crate::args;
use crate::db::{Arg, Args, Conn, Db, Engine, Row, Sql, Tx};
use crate::error::Result;

/// Rows per statement on SQLite, largest first: few different texts, so that all stay prepared.
const CHUNKS: [usize; 4] = [400, 40, 4, 1];

/// Metrics of a group in the one order in which all transactions write them, so that none waits for another that
/// waits for it.
pub(super) struct MetricRows<'a> {
    runs: Vec<String>,
    points: Vec<(&'a str, &'a MetricPoint)>,
    /// The latest point of each run and key among `points`.
    latest: Vec<(&'a str, &'a MetricPoint)>,
}

impl<'a> MetricRows<'a> {
    pub(super) fn collect(group: &[&'a RunWrite]) -> Self {
        let mut points: Vec<_> = group
            .iter()
            .flat_map(|write| write.metrics.iter().map(|metric| (write.run_id.as_str(), metric)))
            .collect();
        points.sort_by(|a, b| (a.0, &a.1.key).cmp(&(b.0, &b.1.key)).then_with(|| compare(a.1, b.1)));
        points.dedup_by(|a, b| {
            (a.0, &a.1.key, a.1.is_nan) == (b.0, &b.1.key, b.1.is_nan) && compare(a.1, b.1).is_eq()
        });
        let mut latest: Vec<(&str, &MetricPoint)> = Vec::new();
        for point in &points {
            match latest.last_mut() {
                // Of two that rank alike, NaN and its stand-in 0, the first stays.
                Some(last) if (last.0, &last.1.key) == (point.0, &point.1.key) => {
                    if compare(point.1, last.1).is_gt() {
                        *last = *point;
                    }
                }
                _ => latest.push(*point),
            }
        }
        let mut runs: Vec<String> = group.iter().map(|write| write.run_id.clone()).collect();
        runs.sort_unstable();
        runs.dedup();
        Self { runs, points, latest }
    }
}

fn compare(a: &MetricPoint, b: &MetricPoint) -> Ordering {
    let (a, b) = (a.rank(), b.rank());
    // Values are finite here: NaN is a flag.
    (a.0, a.1).cmp(&(b.0, b.1)).then_with(|| a.2.total_cmp(&b.2))
}

/// Columns of metric points as arrays: run, key, value, timestamp, step, NaN flag.
fn columns(points: &[(&str, &MetricPoint)]) -> [Arg; 6] {
    [
        points.iter().map(|(run, _)| (*run).to_owned()).collect::<Vec<_>>().into(),
        points.iter().map(|(_, point)| point.key.clone()).collect::<Vec<_>>().into(),
        points.iter().map(|(_, point)| point.value).collect::<Vec<_>>().into(),
        points.iter().map(|(_, point)| point.timestamp).collect::<Vec<_>>().into(),
        points.iter().map(|(_, point)| point.step).collect::<Vec<_>>().into(),
        points.iter().map(|(_, point)| point.is_nan).collect::<Vec<_>>().into(),
    ]
}

/// Checks the runs and writes their metrics and latest metrics in one statement: one round trip, one commit.
/// PostgreSQL only. Metrics of runs that are not active are left out.
pub(super) async fn insert_metrics_at_once(db: &Db, rows: MetricRows<'_>) -> Result<HashMap<String, Seen>> {
    // The arrays are scanned in their order, which keeps all writers in one order. A join might not.
    let sql = "
        WITH seen AS MATERIALIZED (
            SELECT run_uuid, lifecycle_stage, experiment_id FROM runs WHERE run_uuid = ANY($1)
        ), inserted AS (
            INSERT INTO metrics (run_uuid, key, value, timestamp, step, is_nan)
            SELECT run_uuid, key, value, timestamp, step, is_nan
            FROM unnest($2::text[], $3::text[], $4::float8[], $5::int8[], $6::int8[], $7::bool[])
                 AS given (run_uuid, key, value, timestamp, step, is_nan)
            WHERE run_uuid = ANY(ARRAY(SELECT run_uuid FROM seen WHERE lifecycle_stage = 'active'))
            ON CONFLICT DO NOTHING
        ), newest AS (
            INSERT INTO latest_metrics AS latest (run_uuid, key, value, timestamp, step, is_nan)
            SELECT run_uuid, key, value, timestamp, step, is_nan
            FROM unnest($8::text[], $9::text[], $10::float8[], $11::int8[], $12::int8[], $13::bool[])
                 AS given (run_uuid, key, value, timestamp, step, is_nan)
            WHERE run_uuid = ANY(ARRAY(SELECT run_uuid FROM seen WHERE lifecycle_stage = 'active'))
            ON CONFLICT (key, run_uuid) DO UPDATE
            SET value = excluded.value, timestamp = excluded.timestamp, step = excluded.step, is_nan = excluded.is_nan
            WHERE (excluded.step, excluded.timestamp, excluded.value) > (latest.step, latest.timestamp, latest.value)
        )
        SELECT run_uuid, lifecycle_stage, experiment_id FROM seen";
    let mut args = args![rows.runs];
    args.extend(columns(&rows.points));
    args.extend(columns(&rows.latest));
    read_seen(&db.execute_returning(sql, args).await?)
}

/// Writes metrics and latest metrics of runs that are known to be active.
pub(super) async fn insert_metrics(tx: &mut Tx, rows: MetricRows<'_>) -> Result<()> {
    if rows.points.is_empty() {
        return Ok(());
    }
    match tx.engine() {
        Engine::Postgres => {
            let insert = "
                INSERT INTO metrics (run_uuid, key, value, timestamp, step, is_nan)
                SELECT * FROM unnest($1::text[], $2::text[], $3::float8[], $4::int8[], $5::int8[], $6::bool[])
                ON CONFLICT DO NOTHING";
            tx.execute(insert, columns(&rows.points).into()).await?;
            let upsert = "
                INSERT INTO latest_metrics AS latest (run_uuid, key, value, timestamp, step, is_nan)
                SELECT * FROM unnest($1::text[], $2::text[], $3::float8[], $4::int8[], $5::int8[], $6::bool[])
                ON CONFLICT (key, run_uuid) DO UPDATE
                SET value = excluded.value, timestamp = excluded.timestamp, step = excluded.step,
                    is_nan = excluded.is_nan
                WHERE (excluded.step, excluded.timestamp, excluded.value)
                      > (latest.step, latest.timestamp, latest.value)";
            tx.execute(upsert, columns(&rows.latest).into()).await?;
        }
        Engine::Sqlite => {
            let insert = (
                "INSERT INTO metrics (run_uuid, key, value, timestamp, step, is_nan) VALUES ",
                "
                ON CONFLICT DO NOTHING",
            );
            let upsert = (
                "INSERT INTO latest_metrics AS latest (run_uuid, key, value, timestamp, step, is_nan) VALUES ",
                "
                ON CONFLICT (key, run_uuid) DO UPDATE
                SET value = excluded.value, timestamp = excluded.timestamp, step = excluded.step,
                    is_nan = excluded.is_nan
                WHERE (excluded.step, excluded.timestamp, excluded.value)
                      > (latest.step, latest.timestamp, latest.value)",
            );
            insert_chunks(tx, insert, &rows.points, metric_args).await?;
            insert_chunks(tx, upsert, &rows.latest, metric_args).await?;
        }
    }
    Ok(())
}

fn metric_args((run, point): &(&str, &MetricPoint)) -> Args {
    args![*run, &point.key, point.value, point.timestamp, point.step, point.is_nan]
}

/// SQLite: `head` + rows of placeholders + `tail`, in chunks of a few fixed sizes. Answers how many rows changed.
async fn insert_chunks<T>(
    tx: &mut Tx,
    (head, tail): (&'static str, &'static str),
    rows: &[T],
    to_args: impl Fn(&T) -> Args,
) -> Result<u64> {
    let mut rest = rows;
    let mut changed = 0;
    while let Some(size) = CHUNKS.into_iter().find(|size| *size <= rest.len()) {
        let (chunk, after) = rest.split_at(size);
        let args: Args = chunk.iter().flat_map(&to_args).collect();
        let row = format!("({})", vec!["?"; args.len() / size].join(","));
        let sql = format!("{head}{}{tail}", vec![row; size].join(","));
        changed += tx.execute(sql, args).await?;
        rest = after;
    }
    Ok(changed)
}

/// Stages and experiments of the runs that a group writes to.
pub(super) async fn runs(tx: &mut Tx, group: &[&RunWrite]) -> Result<HashMap<String, Seen>> {
    let mut ids: Vec<String> = group.iter().map(|write| write.run_id.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    let sql = Sql::each(
        "SELECT run_uuid, lifecycle_stage, experiment_id FROM runs WHERE run_uuid = ANY($1)",
        "SELECT run_uuid, lifecycle_stage, experiment_id FROM runs
         WHERE run_uuid IN (SELECT value FROM json_each($1))",
    );
    read_seen(&tx.rows(sql, args![ids]).await?)
}

fn read_seen(rows: &[Row]) -> Result<HashMap<String, Seen>> {
    rows.iter()
        .map(|row| {
            let stage = row.optional_text(1)?.unwrap_or_default();
            Ok((row.text(0)?, Seen { stage, experiment_id: row.optional_int(2)?.unwrap_or_default() }))
        })
        .collect()
}

/// Inserts `(run, key, value)`s that do not exist yet; how many did not.
pub(super) async fn insert_params(tx: &mut Tx, rows: &[(&str, &str, &str)]) -> Result<usize> {
    let inserted = match tx.engine() {
        Engine::Postgres => {
            let sql = "INSERT INTO params (run_uuid, key, value)
                       SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) ON CONFLICT DO NOTHING";
            tx.execute(sql, text_columns(rows)).await?
        }
        Engine::Sqlite => {
            let sql = ("INSERT INTO params (run_uuid, key, value) VALUES ", " ON CONFLICT DO NOTHING");
            insert_chunks(tx, sql, rows, |(run, key, value)| args![*run, *key, *value]).await?
        }
    };
    Ok(usize::try_from(inserted).unwrap_or(usize::MAX))
}

/// Values that the database has for the runs and keys of `rows`.
pub(super) async fn params(
    tx: &mut Tx,
    rows: &[(&str, &str, &str)],
) -> Result<HashMap<(String, String), String>> {
    let mut runs: Vec<String> = rows.iter().map(|row| row.0.to_owned()).collect();
    runs.dedup();
    let sql = Sql::each(
        "SELECT run_uuid, key, value FROM params WHERE run_uuid = ANY($1)",
        "SELECT run_uuid, key, value FROM params WHERE run_uuid IN (SELECT value FROM json_each($1))",
    );
    let found = tx.rows(sql, args![runs]).await?;
    found.iter().map(|row| Ok(((row.text(0)?, row.text(1)?), row.text(2)?))).collect()
}

/// Writes `(run, key, value)` tags over what is there.
pub(super) async fn upsert_tags(tx: &mut Tx, rows: &[(&str, &str, &str)]) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    match tx.engine() {
        Engine::Postgres => {
            let sql = "INSERT INTO tags (run_uuid, key, value)
                       SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
                       ON CONFLICT (key, run_uuid) DO UPDATE SET value = excluded.value";
            tx.execute(sql, text_columns(rows)).await?;
        }
        Engine::Sqlite => {
            let sql = (
                "INSERT INTO tags (run_uuid, key, value) VALUES ",
                " ON CONFLICT (key, run_uuid) DO UPDATE SET value = excluded.value",
            );
            insert_chunks(tx, sql, rows, |(run, key, value)| args![*run, *key, *value]).await?;
        }
    }
    Ok(())
}

fn text_columns(rows: &[(&str, &str, &str)]) -> Args {
    args![
        rows.iter().map(|row| row.0.to_owned()).collect::<Vec<_>>(),
        rows.iter().map(|row| row.1.to_owned()).collect::<Vec<_>>(),
        rows.iter().map(|row| row.2.to_owned()).collect::<Vec<_>>(),
    ]
}

/// Writes the metrics that are about a logged model to that model, too.
pub(super) async fn insert_model_metrics(
    tx: &mut Tx,
    group: &[&RunWrite],
    seen: &HashMap<String, Seen>,
) -> Result<()> {
    let mut rows: Vec<_> = group
        .iter()
        .flat_map(|write| {
            let experiment = seen.get(&write.run_id).map_or(0, |run| run.experiment_id);
            write.metrics.iter().filter_map(move |metric| {
                Some((metric.model.as_ref()?, metric, write.run_id.as_str(), experiment))
            })
        })
        .collect();
    rows.sort_by(|a, b| {
        (&a.0.model_id, &a.1.key, a.1.timestamp, a.1.step, a.2).cmp(&(
            &b.0.model_id,
            &b.1.key,
            b.1.timestamp,
            b.1.step,
            b.2,
        ))
    });
    if rows.is_empty() {
        return Ok(());
    }
    match tx.engine() {
        Engine::Postgres => {
            let sql = "
                INSERT INTO logged_model_metrics (model_id, metric_name, metric_timestamp_ms, metric_step,
                    metric_value, experiment_id, run_id, dataset_name, dataset_digest)
                SELECT * FROM unnest($1::text[], $2::text[], $3::int8[], $4::int8[], $5::float8[], $6::int8[],
                    $7::text[], $8::text[], $9::text[])
                ON CONFLICT DO NOTHING";
            let args = args![
                rows.iter().map(|row| row.0.model_id.clone()).collect::<Vec<_>>(),
                rows.iter().map(|row| row.1.key.clone()).collect::<Vec<_>>(),
                rows.iter().map(|row| row.1.timestamp).collect::<Vec<_>>(),
                rows.iter().map(|row| row.1.step).collect::<Vec<_>>(),
                rows.iter().map(|row| row.1.value).collect::<Vec<_>>(),
                rows.iter().map(|row| row.3).collect::<Vec<_>>(),
                rows.iter().map(|row| row.2.to_owned()).collect::<Vec<_>>(),
                rows.iter().map(|row| row.0.dataset_name.clone()).collect::<Vec<_>>(),
                rows.iter().map(|row| row.0.dataset_digest.clone()).collect::<Vec<_>>(),
            ];
            tx.execute(sql, args).await?;
        }
        Engine::Sqlite => {
            let sql = (
                "INSERT INTO logged_model_metrics (model_id, metric_name, metric_timestamp_ms, metric_step,
                     metric_value, experiment_id, run_id, dataset_name, dataset_digest) VALUES ",
                " ON CONFLICT DO NOTHING",
            );
            insert_chunks(tx, sql, &rows, |(model, metric, run, experiment)| {
                args![
                    &model.model_id,
                    &metric.key,
                    metric.timestamp,
                    metric.step,
                    metric.value,
                    *experiment,
                    *run,
                    model.dataset_name.clone(),
                    model.dataset_digest.clone(),
                ]
            })
            .await?;
        }
    }
    Ok(())
}
