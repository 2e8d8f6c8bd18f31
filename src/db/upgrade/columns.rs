//! Whether an SQLite database really has the columns of the revision that it names. Its steps copy tables, so a column
//! that nobody expects would be lost; and an upgrade that was broken off, which MLflow's can be, leaves tables of two
//! revisions behind.

use std::collections::BTreeMap;

use super::steps::{STEPS, Step};
use super::{analytics, apply};
use crate::args;
use crate::db::{Conn, DatabaseUri, Db, Tx};
use crate::error::{Error, Result};

const FIRST: &str = include_str!("../../../migrations/upgrade/sqlite/first.sql");
const MOST_NAMED: usize = 5;

/// An error when the columns are not those that the `steps` start from.
pub(super) async fn check(tx: &mut Tx, steps: &[Step]) -> Result<()> {
    let expected = expected(&STEPS[..STEPS.len() - steps.len()]).await?;
    let found = columns(tx).await?;
    // MLflow has a command that makes these before their step.
    let made_ahead = steps.first().is_some_and(|step| step.moves_analytics);
    let may_be_there = |table: &str, column: &str| {
        made_ahead && analytics::COLUMNS.iter().any(|(of, name, ..)| (*of, *name) == (table, column))
    };
    let mut wrong = Vec::new();
    for (table, columns) in &expected {
        let Some(found) = found.get(table) else {
            wrong.push(format!("{table} is missing"));
            continue;
        };
        wrong.extend(
            columns
                .iter()
                .filter(|column| !found.contains(column))
                .map(|column| format!("{table}.{column} is missing")),
        );
        wrong.extend(
            found
                .iter()
                .filter(|column| !columns.contains(column) && !may_be_there(table, column))
                .map(|column| format!("{table}.{column} is not MLflow's")),
        );
    }
    if wrong.is_empty() {
        return Ok(());
    }
    wrong.truncate(MOST_NAMED);
    Err(Error::invalid(format!(
        "The tables are not those of the revision that the database names: {}. Nothing was changed",
        wrong.join(", ")
    )))
}

/// The columns of MLflow's tables after some of the steps, found out on an empty database in memory.
async fn expected(steps: &[Step]) -> Result<BTreeMap<String, Vec<String>>> {
    let db = Db::open_to_upgrade(&DatabaseUri::Sqlite(":memory:".into()))?;
    let mut tx = db.begin().await?;
    tx.execute_script(FIRST).await?;
    for step in steps {
        apply(&mut tx, step, &mut |_| {}).await?;
    }
    columns(&mut tx).await
}

async fn columns(tx: &mut Tx) -> Result<BTreeMap<String, Vec<String>>> {
    let sql =
        "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c WHERE m.type = 'table'
               ORDER BY m.name, c.cid";
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in tx.rows(sql, args![]).await? {
        found.entry(row.text(0)?).or_default().push(row.text(1)?);
    }
    Ok(found)
}
