//! What an upgrade would do, found out without changing anything.

use std::collections::{BTreeMap, BTreeSet};

use super::{Step, start};
use crate::db::schema::{self, State};
use crate::db::{Conn, DatabaseUri, Engine, facts};
use crate::error::Result;

/// The steps from a database's revision to the one that is served.
#[derive(Debug)]
pub struct Plan {
    pub from: String,
    /// None if it is there.
    pub steps: Vec<Planned>,
    /// Of the whole database.
    pub bytes: i64,
}

/// A step, and what it works on.
#[derive(Debug)]
pub struct Planned {
    pub step: &'static Step,
    /// The tables it changes that are there already, with their rows.
    pub tables: Vec<(&'static str, i64)>,
}

/// Plans the upgrade of a database, or says why there can be none.
pub async fn plan(uri: &DatabaseUri) -> Result<Plan> {
    let reader = schema::probe(uri).await?;
    let Some(mut reader) = reader else {
        let (from, _) = start(&State::Empty)?;
        return Ok(Plan { from, steps: Vec::new(), bytes: 0 });
    };
    let (from, steps) = start(&schema::state(&mut reader).await?)?;
    let engine = reader.engine();
    let rows: BTreeMap<String, i64> = if steps.is_empty() {
        BTreeMap::new()
    } else {
        let names = facts::tables(&mut reader).await?;
        let changed: BTreeSet<&str> = steps.iter().flat_map(|step| changed(step, engine)).collect();
        let names: Vec<String> = names.into_iter().filter(|name| changed.contains(name.as_str())).collect();
        facts::rows(&mut reader, &names).await?.into_iter().collect()
    };
    let planned = |step: &'static Step| {
        let tables = changed(step, engine)
            .into_iter()
            .filter_map(|table| rows.get(table).map(|rows| (table, *rows)))
            .collect();
        Planned { step, tables }
    };
    let bytes = facts::size(&mut reader).await?;
    Ok(Plan { from, steps: steps.iter().map(planned).collect(), bytes })
}

/// The tables whose rows or indexes a step touches.
fn changed(step: &'static Step, engine: Engine) -> BTreeSet<&'static str> {
    const STARTS: [&str; 4] = ["ALTER TABLE ", "DROP TABLE ", "UPDATE ", "DELETE FROM "];
    let index = |line: &'static str| {
        line.starts_with("CREATE ").then(|| line.split_once(" INDEX ")?.1.split_once(" ON "))?
    };
    step.script(engine)
        .lines()
        .filter_map(|line| {
            let rest = STARTS.iter().find_map(|start| line.strip_prefix(start));
            rest.or_else(|| index(line).map(|(_, rest)| rest))
        })
        .filter_map(|rest| rest.split([' ', ';']).next())
        .collect()
}
