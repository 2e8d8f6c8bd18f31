//! Fills a database that has `MLflow`'s schema with the data set: whatever of it is missing, each part whole or not at
//! all. Must never create or change tables.

use std::fmt::Write as _;

use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection, Executor, SqliteConnection};

use crate::data::Scale;
use crate::uri::{Engine, Uri};
use crate::{Result, seed_logged, seed_registry, seed_tracking};

/// Rows of a table as one type for both engines.
pub(crate) enum Cell {
    Text(String),
    Integer(i64),
    Real(f64),
    False,
    Null,
}

/// A table, and the rows that each unit of the data set (a run, a model, a version) has in it.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) units: fn(Scale) -> u32,
    pub(crate) columns: &'static [&'static str],
    pub(crate) rows: fn(Scale, u32, &mut Vec<Vec<Cell>>),
}

/// Tables that are filled together; the part is there when its first one has rows.
const PARTS: [&[Table]; 3] = [&seed_tracking::TABLES, &seed_registry::TABLES, &seed_logged::TABLES];

/// `SQLite` allows 32,766 binds a statement; larger texts gain nothing.
const SQLITE_ROWS: usize = 400;
const COPY_BYTES: usize = 1 << 20;

/// Fills what is missing; refuses a database that has everything.
pub(crate) async fn seed(uri: &Uri, scale: Scale) -> Result<()> {
    if fill(uri, scale).await? { Ok(()) } else { Err("the database has every part of the data set".into()) }
}

/// Fills what is missing and brings the statistics up to date; false when nothing was missing.
pub(crate) async fn fill(uri: &Uri, scale: Scale) -> Result<bool> {
    match uri.engine {
        Engine::Postgres => postgres(uri, scale).await,
        Engine::Sqlite => sqlite(uri, scale).await,
    }
}

async fn postgres(uri: &Uri, scale: Scale) -> Result<bool> {
    let mut db = PgConnection::connect(&uri.native()).await?;
    let mut is_changed = false;
    for (part, tables) in PARTS.into_iter().enumerate() {
        let mut tx = db.begin().await?;
        if sqlx::query_scalar(AssertSqlSafe(is_filled(tables))).fetch_one(&mut *tx).await? {
            continue;
        }
        if part == 0 {
            for statement in seed_tracking::experiment_statements() {
                tx.execute(AssertSqlSafe(statement)).await?;
            }
            tx.execute(
                "SELECT setval('experiments_experiment_id_seq', (SELECT max(experiment_id) FROM experiments))",
            )
            .await?;
        } else {
            expect_runs(sqlx::query_scalar(COUNT_RUNS).fetch_one(&mut *tx).await?, scale)?;
        }
        for table in tables {
            postgres_copy(&mut tx, table, scale).await?;
        }
        tx.commit().await?;
        is_changed = true;
    }
    if is_changed {
        db.execute("VACUUM (ANALYZE)").await?;
        db.execute("CHECKPOINT").await?;
    }
    Ok(is_changed)
}

async fn postgres_copy(db: &mut PgConnection, table: &Table, scale: Scale) -> Result<()> {
    let into = format!("COPY {} ({}) FROM STDIN", table.name, table.columns.join(", "));
    let mut copy = db.copy_in_raw(&into).await?;
    let (mut rows, mut text) = (Vec::new(), String::new());
    for unit in 0..(table.units)(scale) {
        (table.rows)(scale, unit, &mut rows);
        for row in rows.drain(..) {
            copy_line(&row, &mut text)?;
        }
        if text.len() > COPY_BYTES {
            copy.send(text.as_bytes()).await?;
            text.clear();
        }
    }
    copy.send(text.as_bytes()).await?;
    eprintln!("{}: {} rows", table.name, copy.finish().await?);
    Ok(())
}

async fn sqlite(uri: &Uri, scale: Scale) -> Result<bool> {
    let mut db = SqliteConnection::connect(&uri.native()).await?;
    // A file that loses power while it is seeded is thrown away, so nothing needs to be durable before the end.
    for pragma in ["PRAGMA synchronous = OFF", "PRAGMA cache_size = -2000000", "PRAGMA foreign_keys = OFF"] {
        db.execute(pragma).await?;
    }
    let mut is_changed = false;
    for (part, tables) in PARTS.into_iter().enumerate() {
        let mut tx = db.begin().await?;
        if sqlx::query_scalar(AssertSqlSafe(is_filled(tables))).fetch_one(&mut *tx).await? {
            continue;
        }
        if part == 0 {
            for statement in seed_tracking::experiment_statements() {
                tx.execute(AssertSqlSafe(statement)).await?;
            }
        } else {
            expect_runs(sqlx::query_scalar(COUNT_RUNS).fetch_one(&mut *tx).await?, scale)?;
        }
        for table in tables {
            sqlite_fill(&mut tx, table, scale).await?;
        }
        tx.commit().await?;
        is_changed = true;
    }
    if is_changed {
        db.execute("ANALYZE").await?;
    }
    db.close().await?;
    Ok(is_changed)
}

async fn sqlite_fill(db: &mut SqliteConnection, table: &Table, scale: Scale) -> Result<()> {
    let (mut rows, mut count) = (Vec::new(), 0);
    for unit in 0..(table.units)(scale) {
        (table.rows)(scale, unit, &mut rows);
        while rows.len() >= SQLITE_ROWS {
            let chunk: Vec<_> = rows.drain(..SQLITE_ROWS).collect();
            count += sqlite_insert(db, table, &chunk).await?;
        }
    }
    if !rows.is_empty() {
        count += sqlite_insert(db, table, &rows).await?;
    }
    eprintln!("{}: {count} rows", table.name);
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
            Cell::Null => insert.bind(None::<&str>),
        };
    }
    Ok(insert.execute(db).await?.rows_affected())
}

const COUNT_RUNS: &str = "SELECT count(*) FROM runs";

fn is_filled(tables: &[Table]) -> String {
    format!("SELECT EXISTS (SELECT 1 FROM {})", tables[0].name)
}

/// The registry and the logged models name runs of the data set, so it must be of the same size.
fn expect_runs(runs: i64, scale: Scale) -> Result<()> {
    if runs == i64::from(scale.runs) {
        return Ok(());
    }
    Err(format!("the database has {runs} runs, not {}", scale.runs).into())
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
            Cell::Null => text.push_str("\\N"),
        }
    }
    text.push('\n');
    Ok(())
}

/// A text that is known at compile time, or copied.
pub(crate) fn text(value: &str) -> Cell {
    Cell::Text(value.to_owned())
}
