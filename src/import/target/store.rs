//! Rows of any table, written set by set on both engines.

use sha2::{Digest as _, Sha256};

use crate::args;
use crate::db::{Arg, Args, Conn as _, Engine, Sql, Tx};
use crate::error::Result;

/// Rows per statement on SQLite, largest first: few different texts, so that all stay prepared.
const CHUNKS: [usize; 3] = [100, 10, 1];

/// A table, and what is written into it.
pub(super) struct Table {
    pub(super) name: &'static str,
    /// Columns with the types that PostgreSQL is told: text, int8, float8, bool or json.
    pub(super) columns: &'static [(&'static str, &'static str)],
    /// What follows the rows.
    pub(super) on_conflict: &'static str,
}

/// Writes rows, each with a value for every column.
pub(super) async fn insert(tx: &mut Tx, table: &Table, rows: Vec<Args>) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = table.columns.iter().map(|(name, _)| *name).collect();
    let head = format!("INSERT INTO {} ({})", table.name, names.join(", "));
    match tx.engine() {
        Engine::Postgres => {
            let mut columns: Vec<Vec<Option<String>>> = vec![Vec::with_capacity(rows.len()); names.len()];
            for row in rows {
                for (column, value) in columns.iter_mut().zip(row) {
                    column.push(text(value));
                }
            }
            let typed: Vec<String> =
                table.columns.iter().enumerate().map(|(at, (_, kind))| format!("c{at}::{kind}")).collect();
            let given: Vec<String> = (1..=names.len()).map(|at| format!("${at}::text[]")).collect();
            let aliases: Vec<String> = (0..names.len()).map(|at| format!("c{at}")).collect();
            let sql = format!(
                "{head} SELECT {} FROM unnest({}) AS given ({}) {}",
                typed.join(", "),
                given.join(", "),
                aliases.join(", "),
                table.on_conflict
            );
            tx.execute(sql, columns.into_iter().map(Arg::from).collect()).await?;
        }
        Engine::Sqlite => {
            let mut rest = rows;
            let row = format!("({})", vec!["?"; names.len()].join(", "));
            while let Some(size) = CHUNKS.into_iter().find(|size| *size <= rest.len()) {
                let after = rest.split_off(size);
                let sql =
                    format!("{head} VALUES {} {}", vec![row.as_str(); size].join(", "), table.on_conflict);
                tx.execute(sql, rest.into_iter().flatten().collect()).await?;
                rest = after;
            }
        }
    }
    Ok(())
}

/// A value as PostgreSQL reads it back from text.
fn text(value: Arg) -> Option<String> {
    match value {
        Arg::Text(text) => text,
        Arg::Int(number) => number.map(|number| number.to_string()),
        Arg::Float(number) => number.map(|number| format!("{number:e}")),
        Arg::Bool(flag) => Some(flag.to_string()),
        Arg::Texts(_)
        | Arg::OptionalTexts(_)
        | Arg::Ints(_)
        | Arg::Floats(_)
        | Arg::Bools(_)
        | Arg::Bytes(_) => None,
    }
}

/// Deletes the rows of some owners.
pub(super) async fn delete(
    tx: &mut Tx,
    table: &'static str,
    column: &'static str,
    owners: &[String],
) -> Result<()> {
    if owners.is_empty() {
        return Ok(());
    }
    let condition = match tx.engine() {
        Engine::Postgres => "= ANY($1)",
        Engine::Sqlite => "IN (SELECT value FROM json_each($1))",
    };
    tx.execute(format!("DELETE FROM {table} WHERE {column} {condition}"), args![owners.to_vec()]).await?;
    Ok(())
}

/// An id of what has none in REST: the same each time, so that nothing is written twice.
pub(super) fn derived(parts: &[&str]) -> String {
    hex::encode(&Sha256::digest(parts.join("\0").as_bytes())[..16])
}

/// A statement with `{in}` in it, for the ids in the first argument.
pub(super) fn among(engine: Engine, text: &str) -> Sql {
    text.replace(
        "{in}",
        match engine {
            Engine::Postgres => "= ANY($1)",
            Engine::Sqlite => "IN (SELECT value FROM json_each($1))",
        },
    )
    .into()
}
