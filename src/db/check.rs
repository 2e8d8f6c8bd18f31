//! How a database is: what a doctor would want to know, found out without changing anything.

use super::schema::{self, State};
use super::{Conn, DatabaseUri, Engine, facts, indexes};
use crate::args;
use crate::error::Result;

/// What was found.
#[derive(Debug, Default)]
pub struct Findings {
    /// Tables and their rows.
    pub tables: Vec<(String, i64)>,
    /// Of the whole database.
    pub bytes: i64,
    pub orphans: Vec<Orphans>,
    /// Indexes of MLflow's that are gone; looked for at the served revision only, as are the own ones.
    pub missing_indexes: Vec<String>,
    /// Own indexes that are not there, which is slower and does no harm.
    pub missing_own_indexes: Vec<String>,
}

/// Rows of a table whose row in another table is gone.
#[derive(Debug, PartialEq, Eq)]
pub struct Orphans {
    pub table: String,
    pub parent: String,
    pub rows: i64,
}

/// References that the schema of neither engine knows.
const LOOSE: [(&str, &str, &str); 4] = [
    (
        "inputs",
        "datasets",
        "SELECT count(*) FROM inputs WHERE source_type = 'DATASET'
             AND NOT EXISTS (SELECT 1 FROM datasets WHERE datasets.dataset_uuid = inputs.source_id)",
    ),
    (
        "inputs",
        "runs",
        "SELECT count(*) FROM inputs WHERE destination_type = 'RUN'
             AND NOT EXISTS (SELECT 1 FROM runs WHERE runs.run_uuid = inputs.destination_id)",
    ),
    (
        "input_tags",
        "inputs",
        "SELECT count(*) FROM input_tags
         WHERE NOT EXISTS (SELECT 1 FROM inputs WHERE inputs.input_uuid = input_tags.input_uuid)",
    ),
    (
        "registered_model_aliases",
        "model_versions",
        "SELECT count(*) FROM registered_model_aliases a WHERE NOT EXISTS (
             SELECT 1 FROM model_versions v
             WHERE v.workspace = a.workspace AND v.name = a.name AND v.version = a.version)",
    ),
];

/// Looks at a database: it reads all of it, so it takes a while on a large one.
pub async fn examine(uri: &DatabaseUri) -> Result<Findings> {
    let Some(mut reader) = schema::probe(uri).await? else { return Ok(Findings::default()) };
    let names = facts::tables(&mut reader).await?;
    let mut found = Findings {
        tables: facts::rows(&mut reader, &names).await?,
        bytes: facts::size(&mut reader).await?,
        ..Findings::default()
    };
    found.orphans = broken_keys(&mut reader).await?;
    if !matches!(schema::state(&mut reader).await?, State::Current { .. } | State::Workspaces) {
        return Ok(found);
    }
    for (table, parent, sql) in LOOSE {
        let rows = reader.row(sql, args![]).await?.map_or(Ok(0), |row| row.int(0))?;
        if rows > 0 {
            found.orphans.push(Orphans { table: table.to_owned(), parent: parent.to_owned(), rows });
        }
    }
    let there = facts::indexes(&mut reader).await?;
    let missing = |names: Vec<String>| names.into_iter().filter(|name| !there.contains(name)).collect();
    found.missing_indexes = missing(stock_indexes(reader.engine()));
    found.missing_own_indexes = missing(indexes::names(reader.engine()));
    Ok(found)
}

/// PostgreSQL does not let a foreign key break; SQLite does when a program has not asked it to look.
async fn broken_keys(conn: &mut impl Conn) -> Result<Vec<Orphans>> {
    if conn.engine() == Engine::Postgres {
        return Ok(Vec::new());
    }
    let sql = "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2 ORDER BY 1, 2";
    let rows = conn.rows(sql, args![]).await?;
    rows.iter()
        .map(|row| Ok(Orphans { table: row.text(0)?, parent: row.text(1)?, rows: row.int(2)? }))
        .collect()
}

/// The indexes that MLflow's schema has.
fn stock_indexes(engine: Engine) -> Vec<String> {
    let script = match engine {
        Engine::Postgres => schema::POSTGRES_SCHEMA,
        Engine::Sqlite => schema::SQLITE_SCHEMA,
    };
    let name = |line: &str| {
        let rest = line.strip_prefix("CREATE ")?;
        let (_, rest) = rest.split_once("INDEX ").filter(|(unique, _)| ["", "UNIQUE "].contains(unique))?;
        rest.split(' ').next().map(str::to_owned)
    };
    script.lines().filter_map(name).collect()
}
