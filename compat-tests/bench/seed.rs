//! Fills a database that has `MLflow`'s schema with the data set of `data`. Must never create or change tables.

use std::fmt::Write as _;

use sqlx::postgres::{PgConnection, PgPoolCopyExt};
use sqlx::{AssertSqlSafe, Connection, Executor, SqliteConnection};

use crate::Result;
use crate::data::{self, EXPERIMENTS, METRICS, PARAMS, Scale, TAGS};
use crate::uri::{Engine, Uri};

/// Rows of a table as one type for both engines.
enum Cell {
    Text(String),
    Integer(i64),
    Real(f64),
    False,
}

struct Table {
    name: &'static str,
    columns: &'static [&'static str],
    rows: fn(Scale, u32, &mut Vec<Vec<Cell>>),
}

const TABLES: [Table; 5] = [
    Table {
        name: "runs",
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
    Table { name: "params", columns: &["key", "value", "run_uuid"], rows: param_rows },
    Table { name: "tags", columns: &["key", "value", "run_uuid"], rows: tag_rows },
    Table { name: "latest_metrics", columns: METRIC_COLUMNS, rows: latest_rows },
    Table { name: "metrics", columns: METRIC_COLUMNS, rows: metric_rows },
];
const METRIC_COLUMNS: &[&str] = &["key", "value", "timestamp", "run_uuid", "step", "is_nan"];

/// `SQLite` allows 32,766 binds a statement; larger texts gain nothing.
const SQLITE_ROWS: usize = 400;
const COPY_BYTES: usize = 1 << 20;

/// Fills the database and brings its statistics up to date; refuses one that already has runs.
pub(crate) async fn seed(uri: &Uri, scale: Scale) -> Result<()> {
    match uri.engine {
        Engine::Postgres => postgres(uri, scale).await,
        Engine::Sqlite => sqlite(uri, scale).await,
    }
}

async fn postgres(uri: &Uri, scale: Scale) -> Result<()> {
    let pool = sqlx::PgPool::connect(&uri.native()).await?;
    let mut db = PgConnection::connect(&uri.native()).await?;
    refuse_filled(sqlx::query_scalar("SELECT count(*) FROM runs").fetch_one(&mut db).await?)?;
    for statement in experiment_statements() {
        db.execute(AssertSqlSafe(statement)).await?;
    }
    db.execute(
        "SELECT setval('experiments_experiment_id_seq', (SELECT max(experiment_id) FROM experiments))",
    )
    .await?;
    for table in &TABLES {
        let into = format!("COPY {} ({}) FROM STDIN", table.name, table.columns.join(", "));
        let mut copy = pool.copy_in_raw(&into).await?;
        let (mut rows, mut text) = (Vec::new(), String::new());
        for run in 0..scale.runs {
            (table.rows)(scale, run, &mut rows);
            for row in rows.drain(..) {
                copy_line(&row, &mut text)?;
            }
            if text.len() > COPY_BYTES || run + 1 == scale.runs {
                copy.send(text.as_bytes()).await?;
                text.clear();
            }
        }
        eprintln!("{}: {} rows", table.name, copy.finish().await?);
    }
    db.execute("VACUUM (ANALYZE)").await?;
    db.execute("CHECKPOINT").await?;
    Ok(())
}

async fn sqlite(uri: &Uri, scale: Scale) -> Result<()> {
    let mut db = SqliteConnection::connect(&uri.native()).await?;
    refuse_filled(sqlx::query_scalar("SELECT count(*) FROM runs").fetch_one(&mut db).await?)?;
    // A seed that is cut short is thrown away, so nothing needs to be durable before its end.
    for pragma in ["PRAGMA synchronous = OFF", "PRAGMA cache_size = -2000000", "PRAGMA foreign_keys = OFF"] {
        db.execute(pragma).await?;
    }
    let mut tx = db.begin().await?;
    for statement in experiment_statements() {
        tx.execute(AssertSqlSafe(statement)).await?;
    }
    for table in &TABLES {
        let (mut rows, mut count) = (Vec::new(), 0);
        for run in 0..scale.runs {
            (table.rows)(scale, run, &mut rows);
            let full = rows.len() - rows.len() % SQLITE_ROWS;
            let ready = if run + 1 == scale.runs { rows.len() } else { full };
            for chunk in rows.drain(..ready).collect::<Vec<_>>().chunks(SQLITE_ROWS) {
                count += sqlite_insert(&mut tx, table, chunk).await?;
            }
        }
        eprintln!("{}: {count} rows", table.name);
    }
    tx.commit().await?;
    db.execute("ANALYZE").await?;
    db.close().await?;
    Ok(())
}

async fn sqlite_insert(db: &mut SqliteConnection, table: &Table, rows: &[Vec<Cell>]) -> Result<u64> {
    let one = format!("({})", vec!["?"; table.columns.len()].join(","));
    let values = vec![one; rows.len()].join(",");
    let text = format!("INSERT INTO {} ({}) VALUES {values}", table.name, table.columns.join(", "));
    let mut insert = sqlx::query(AssertSqlSafe(text));
    for cell in rows.iter().flatten() {
        insert = match cell {
            Cell::Text(text) => insert.bind(text.as_str()),
            Cell::Integer(number) => insert.bind(*number),
            Cell::Real(number) => insert.bind(*number),
            Cell::False => insert.bind(false),
        };
    }
    Ok(insert.execute(db).await?.rows_affected())
}

fn refuse_filled(runs: i64) -> Result<()> {
    if runs == 0 { Ok(()) } else { Err(format!("the database already has {runs} runs").into()) }
}

fn copy_line(row: &[Cell], text: &mut String) -> Result<()> {
    for (index, cell) in row.iter().enumerate() {
        text.push_str(if index == 0 { "" } else { "\t" });
        match cell {
            // No value of the data set has a tab, a line break or a backslash.
            Cell::Text(value) => text.push_str(value),
            Cell::Integer(value) => write!(text, "{value}")?,
            Cell::Real(value) => write!(text, "{value}")?,
            Cell::False => text.push('f'),
        }
    }
    text.push('\n');
    Ok(())
}

/// The default experiment, which a server would otherwise add at its start, and the data set's own.
fn experiment_statements() -> Vec<String> {
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

fn run_row(_: Scale, run: u32, rows: &mut Vec<Vec<Cell>>) {
    let (id, experiment, start) = (data::run_id(run), data::experiment(run), data::start_time(run));
    let text = |value: &str| Cell::Text(value.to_owned());
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
