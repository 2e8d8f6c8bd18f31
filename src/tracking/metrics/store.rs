//! Statements on the history of metrics.

use std::collections::HashMap;

use crate::args;
use crate::db::{Args, Conn, Row, Sql};
use crate::error::Result;

/// One logged value.
pub(super) struct Point {
    pub value: f64,
    pub timestamp: i64,
    pub step: i64,
}

/// Part of a history: after `offset` points, or all; at most `limit` points, or all.
pub(super) struct Span<'a> {
    pub run_id: &'a str,
    pub key: &'a str,
    pub offset: i64,
    pub limit: Option<i64>,
}

/// Statement and arguments for a part of a history in the order of time. Its rows are read by [`point`].
pub(super) fn history(span: &Span<'_>) -> (Sql, Args) {
    // The last sort key makes the order whole; the others are the stock server's.
    let sql = Sql::each(
        "SELECT value, is_nan, timestamp, step FROM metrics WHERE run_uuid = $1 AND key = $2
         ORDER BY timestamp, step, value, is_nan LIMIT $3 OFFSET $4",
        "SELECT value, is_nan, timestamp, step FROM metrics WHERE run_uuid = $1 AND key = $2
         ORDER BY timestamp, step, value, is_nan LIMIT COALESCE($3, -1) OFFSET $4",
    );
    (sql, args![span.run_id, span.key, span.limit, span.offset])
}

pub(super) fn point(row: &Row) -> Result<Point> {
    let value = if row.bool(1)? { f64::NAN } else { row.float(0)? };
    Ok(Point { value, timestamp: row.int(2)?, step: row.int(3)? })
}

/// Histories of one metric in several runs, by run id and time; at most `limit` points in all.
pub(super) async fn bulk(
    db: &mut impl Conn,
    runs: Vec<String>,
    key: &str,
    limit: i64,
) -> Result<Vec<(String, Point)>> {
    let sql = Sql::each(
        "SELECT value, is_nan, timestamp, step, run_uuid FROM metrics WHERE run_uuid = ANY($1) AND key = $2
         ORDER BY run_uuid, timestamp, step, value, is_nan LIMIT $3",
        "SELECT value, is_nan, timestamp, step, run_uuid FROM metrics
         WHERE run_uuid IN (SELECT value FROM json_each($1)) AND key = $2
         ORDER BY run_uuid, timestamp, step, value, is_nan LIMIT $3",
    );
    let rows = db.rows(sql, args![runs, key, limit]).await?;
    rows.iter().map(|row| Ok((row.text(4)?, point(row)?))).collect()
}

/// Which points of several runs' histories to pick.
pub(super) struct Sample<'a> {
    pub runs: &'a [String],
    pub key: &'a str,
    /// Points per run.
    pub size: i64,
    /// First and last step looked at.
    pub steps: Option<(i64, i64)>,
}

/// The numbers of the points to pick, as `ntile(size)` would divide `total` points: equal parts, of which the first
/// `total % size` have one point more. Window functions tell only where a point is and of how many, which takes
/// PostgreSQL a third of the time.
macro_rules! first_of_its_part_or_last {
    () => {
        "at = total OR CASE WHEN at <= total % $3 * (total / $3 + 1) THEN (at - 1) % (total / $3 + 1) = 0
                            ELSE (at - 1 - total % $3 * (total / $3 + 1)) % (total / $3) = 0 END"
    };
}

/// An even sample of each run's history in the order of steps: the first point of each of `size` equal parts, and
/// always the last point of all. One statement for all runs.
pub(super) async fn sample(db: &mut impl Conn, sample: &Sample<'_>) -> Result<HashMap<String, Vec<Point>>> {
    // PostgreSQL sorts run by run, in memory. All runs together go to the disk.
    const SAMPLE: Sql = Sql::each(
        concat!(
            "SELECT value, is_nan, timestamp, step, id, at = total
             FROM unnest($1::text[]) AS run (id) CROSS JOIN LATERAL (
                 SELECT value, is_nan, timestamp, step,
                     row_number() OVER (ORDER BY step, timestamp, value, is_nan) AS at, count(*) OVER () AS total
                 FROM metrics
                 WHERE run_uuid = id AND key = $2 AND ($4::int8 IS NULL OR step BETWEEN $4 AND $5)
             ) point
             WHERE ",
            first_of_its_part_or_last!(),
            " ORDER BY id, at"
        ),
        concat!(
            "WITH point AS (
                 SELECT run_uuid, value, is_nan, timestamp, step,
                     row_number() OVER (PARTITION BY run_uuid ORDER BY step, timestamp, value, is_nan) AS at,
                     count(*) OVER (PARTITION BY run_uuid) AS total
                 FROM metrics
                 WHERE run_uuid IN (SELECT value FROM json_each($1)) AND key = $2
                     AND ($4 IS NULL OR step BETWEEN $4 AND $5)
             )
             SELECT value, is_nan, timestamp, step, run_uuid, at = total FROM point
             WHERE ",
            first_of_its_part_or_last!(),
            " ORDER BY run_uuid, at"
        ),
    );
    let (from, to) = sample.steps.unzip();
    let mut runs = sample.runs.to_vec();
    runs.sort_unstable();
    runs.dedup();
    let rows = db.rows(SAMPLE, args![runs, sample.key, sample.size, from, to]).await?;
    let size = usize::try_from(sample.size).unwrap_or(usize::MAX);
    let mut out: HashMap<String, Vec<Point>> = HashMap::new();
    for row in &rows {
        let points = out.entry(row.text(4)?).or_default();
        // One more than wanted: the last point takes the place of the one before.
        if row.bool(5)? && points.len() >= size {
            points.pop();
        }
        points.push(point(row)?);
    }
    Ok(out)
}
