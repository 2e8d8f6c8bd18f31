//! The texts of the bare statements. Plain, without indexes beside `MLflow`'s own.

use crate::data::{EXPERIMENTS, FILTER_ABOVE, LONG_KEY};
use crate::requests;
use crate::uri::Engine;
use crate::workloads::{BULK_POINTS, Kind};

/// A table that metrics are written to.
pub(crate) enum Target {
    Metrics,
    Latest,
}

/// Whether the workload has a bare statement.
pub(crate) fn has(kind: Kind, engine: Engine) -> bool {
    match kind {
        Kind::TrainLoop
        | Kind::SetTag
        | Kind::Release
        | Kind::ExperimentsSearch
        | Kind::ArtifactPut
        | Kind::ArtifactGet
        | Kind::Interval { .. } => false,
        Kind::LogParams | Kind::Bulk { .. } => engine == Engine::Postgres,
        _ => true,
    }
}

/// Metrics of a batch, and keys among them.
pub(crate) fn batch_size(kind: Kind) -> (u32, u32) {
    if let Kind::LogBatch { metrics, keys } = kind { (metrics, keys) } else { (1, 1) }
}

/// The statement of a workload that is not a search.
pub(crate) fn text(kind: Kind, engine: Engine) -> &'static str {
    match (kind, engine) {
        (Kind::LogMetric | Kind::LogBatch { .. }, _) => LOG_METRICS,
        (Kind::LogParams, _) => {
            "INSERT INTO params (key, value, run_uuid) SELECT k, v, $1 FROM unnest($2::text[], $3::text[]) AS p (k, v)"
        }
        (Kind::RunGet, Engine::Postgres) => RUN_POSTGRES,
        (Kind::RunGet, Engine::Sqlite) => RUN_SQLITE,
        (Kind::Bulk { .. }, _) => {
            "SELECT run_uuid, timestamp, step, value, is_nan FROM metrics \
             WHERE run_uuid = ANY($1) AND key = $2 ORDER BY run_uuid, timestamp, step, value LIMIT 25000"
        }
        _ => HISTORY,
    }
}

const LOG_METRICS: &str = "WITH rows AS (
       SELECT k, v, t, s FROM unnest($2::text[], $3::float8[], $4::int8[], $5::int8[]) AS r (k, v, t, s)
     ), logged AS (
       INSERT INTO metrics (key, value, timestamp, run_uuid, step, is_nan)
       SELECT k, v, t, $1, s, false FROM rows ON CONFLICT DO NOTHING
     )
     INSERT INTO latest_metrics AS l (key, value, timestamp, run_uuid, step, is_nan)
     SELECT DISTINCT ON (k) k, v, t, $1, s, false FROM rows ORDER BY k, s DESC, t DESC, v DESC
     ON CONFLICT (key, run_uuid) DO UPDATE
       SET value = excluded.value, timestamp = excluded.timestamp, step = excluded.step, is_nan = excluded.is_nan
       WHERE (excluded.step, excluded.timestamp, excluded.value) > (l.step, l.timestamp, l.value)";

const RUN_POSTGRES: &str = "SELECT r.run_uuid, r.name, r.status, r.start_time, r.end_time, r.artifact_uri,
       (SELECT json_agg(m)::text FROM (SELECT key, value, timestamp, step, is_nan
          FROM latest_metrics WHERE run_uuid = r.run_uuid) m),
       (SELECT json_agg(p)::text FROM (SELECT key, value FROM params WHERE run_uuid = r.run_uuid) p),
       (SELECT json_agg(t)::text FROM (SELECT key, value FROM tags WHERE run_uuid = r.run_uuid) t)
     FROM runs r WHERE r.run_uuid = $1";

const RUN_SQLITE: &str = "SELECT r.run_uuid, r.name, r.status, r.start_time, r.end_time, r.artifact_uri,
       (SELECT json_group_array(json_array(key, value, timestamp, step, is_nan))
          FROM latest_metrics WHERE run_uuid = r.run_uuid),
       (SELECT json_group_array(json_array(key, value)) FROM params WHERE run_uuid = r.run_uuid),
       (SELECT json_group_array(json_array(key, value)) FROM tags WHERE run_uuid = r.run_uuid)
     FROM runs r WHERE r.run_uuid = $1";

const HISTORY: &str = "SELECT timestamp, step, value, is_nan FROM metrics
     WHERE run_uuid = $1 AND key = 'metric_9' ORDER BY timestamp, step, value";
const _: () = assert!(LONG_KEY == 9 && BULK_POINTS == 25_000, "the texts name both");

/// The statement of a search: the page's ids first, then its rows.
pub(crate) fn search(kind: Kind, number: u32, engine: Engine) -> String {
    let latest = |alias: &str, key: u32| {
        format!(
            "JOIN latest_metrics {alias} ON {alias}.run_uuid = r.run_uuid AND {alias}.key = 'metric_{key}'"
        )
    };
    let key = requests::order_key(number);
    let (joins, condition, order) = match kind {
        Kind::Filter => (
            format!(
                "{} JOIN params p ON p.run_uuid = r.run_uuid AND p.key = 'param_0' AND p.value = '{}'",
                latest("f", 0),
                requests::param_value(number)
            ),
            format!("AND f.value > {FILTER_ABOVE}"),
            "",
        ),
        Kind::FilterTag => (
            format!(
                "JOIN tags t ON t.run_uuid = r.run_uuid AND t.key = 'tag_0' AND t.value = '{}'",
                requests::tag_value(number)
            ),
            String::new(),
            "",
        ),
        Kind::Order => (latest("o", key), String::new(), "o.value DESC, "),
        Kind::FilterOrder => (
            format!("{} {}", latest("f", 0), latest("o", key)),
            "AND f.value > 0.5".to_owned(),
            "o.value DESC, ",
        ),
        _ => (String::new(), String::new(), ""),
    };
    let experiments = match kind {
        Kind::Newest { all: false } => "1".to_owned(),
        _ => (1..=EXPERIMENTS).map(|id| id.to_string()).collect::<Vec<_>>().join(","),
    };
    let run =
        text(Kind::RunGet, engine).replace("WHERE r.run_uuid = $1", "JOIN page ON page.id = r.run_uuid");
    format!(
        "WITH page AS (SELECT r.run_uuid AS id FROM runs r {joins} WHERE r.experiment_id IN ({experiments}) \
         AND r.lifecycle_stage = 'active' {condition} ORDER BY {order}r.start_time DESC, r.run_uuid LIMIT {}) {run}",
        requests::PAGE
    )
}

/// An insert of so many rows into `SQLite`.
pub(crate) fn sqlite_insert(target: &Target, rows: usize) -> String {
    let values = vec!["(?, ?, ?, ?, ?, 0)"; rows].join(",");
    let columns = "(\"key\", value, timestamp, run_uuid, step, is_nan)";
    match target {
        Target::Metrics => format!("INSERT INTO metrics {columns} VALUES {values} ON CONFLICT DO NOTHING"),
        Target::Latest => format!(
            "INSERT INTO latest_metrics {columns} VALUES {values} ON CONFLICT (\"key\", run_uuid) DO UPDATE SET \
             value = excluded.value, timestamp = excluded.timestamp, step = excluded.step, is_nan = excluded.is_nan \
             WHERE (excluded.step, excluded.timestamp, excluded.value) > \
             (latest_metrics.step, latest_metrics.timestamp, latest_metrics.value)"
        ),
    }
}
