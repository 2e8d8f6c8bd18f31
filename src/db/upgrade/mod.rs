//! Brings a database that an older MLflow made to the schema that is served, as `mlflow db upgrade` does, in one
//! transaction: it is done as a whole, or nothing is changed.

mod analytics;
mod columns;
mod plan;
mod python;
mod steps;

pub use plan::{Plan, Planned, plan};
pub use steps::{FIRST, Step, is_too_old, steps_from};

use super::schema::{self, REVISION, State};
use super::{Conn, DatabaseUri, Db, Engine, Tx, indexes, own};
use crate::args;
use crate::clock::Millis;
use crate::error::{Code, Error, Result};

/// What is heard of an upgrade while it runs.
#[derive(Debug)]
pub enum Event {
    /// A step starts, the first being number 1.
    Step { number: usize, of: usize, step: &'static Step },
    /// Rows of a step's table are moved.
    Rows { done: i64, total: i64 },
    /// MLflow's steps are done; the own indexes are made.
    Indexes,
}

type Hear<'a> = dyn FnMut(Event) + 'a;

/// Another program may be at a table for so long before it is said to be in use.
const WAIT_FOR_LOCK: &str = "SET LOCAL lock_timeout = '10s'";

/// Upgrades a database to [`REVISION`] and makes the own tables and indexes. Answers with the revision it was at, and
/// the steps taken: none if it was there already.
pub async fn run(uri: &DatabaseUri, now: Millis, hear: &mut Hear<'_>) -> Result<(String, &'static [Step])> {
    let state = schema::inspect(uri).await?;
    start(&state)?;
    let db = Db::open_to_upgrade(uri)?;
    let mut tx = db.begin().await?;
    // Another upgrade takes as long as it takes.
    schema::lock(&mut tx).await?;
    if tx.engine() == Engine::Postgres {
        tx.execute(WAIT_FOR_LOCK, args![]).await?;
    }
    // Looked at again under the lock: another upgrade may have been faster.
    let (revision, steps) = start(&schema::state(&mut tx).await?)?;
    if steps.is_empty() {
        return Ok((revision, steps));
    }
    let kept = prepare(&mut tx, steps).await?;
    for (number, step) in (1..).zip(steps) {
        hear(Event::Step { number, of: steps.len(), step });
        apply(&mut tx, step, hear).await.map_err(|error| failed(step, error))?;
    }
    restore_indexes(&mut tx, kept).await?;
    tx.execute("UPDATE alembic_version SET version_num = $1", args![REVISION]).await?;
    hear(Event::Indexes);
    indexes::create(&mut tx).await?;
    own::migrate(&mut tx, now).await?;
    tx.commit().await?;
    Ok((revision, steps))
}

/// Where an upgrade of what was found starts, or why there can be none.
fn start(state: &State) -> Result<(String, &'static [Step])> {
    match state {
        State::Current { .. } | State::Workspaces => Ok((REVISION.to_owned(), &[])),
        State::Empty => {
            Err(Error::invalid("The database is empty: the server creates the schema when it starts"))
        }
        State::Other { revision } => match steps_from(revision) {
            Some(steps) => Ok((revision.clone(), steps)),
            None => Err(refused(state)),
        },
        State::Foreign { .. } => Err(refused(state)),
    }
}

fn refused(state: &State) -> Error {
    let (problem, remedy) = state.objection().unwrap_or_default();
    Error::invalid(format!("{problem} {remedy}"))
}

fn failed(step: &Step, error: Error) -> Error {
    if error.code == Code::TemporarilyUnavailable {
        return Error {
            message: "Nothing was changed: stop the servers that use the database first".to_owned(),
            ..error
        };
    }
    let what = format!("Nothing was changed: step {} ({}) failed", step.revision, step.title);
    match error.cause {
        Some(cause) => Error { message: what, cause: Some(cause), ..error },
        None => Error { message: format!("{what}: {}", error.message), ..error },
    }
}

async fn apply(tx: &mut Tx, step: &Step, hear: &mut Hear<'_>) -> Result<()> {
    if step.moves_analytics {
        analytics::fill(tx, hear).await?;
    }
    tx.execute_script(step.script(tx.engine())).await
}

impl Step {
    fn script(&self, engine: Engine) -> &'static str {
        match engine {
            Engine::Postgres => self.postgres,
            Engine::Sqlite => self.sqlite,
        }
    }
}

/// An index that MLflow did not make.
struct Index {
    name: String,
    statement: String,
}

/// Looks whether the steps can be taken; the indexes that copying SQLite's tables would lose.
async fn prepare(tx: &mut Tx, steps: &[Step]) -> Result<Vec<Index>> {
    if tx.engine() == Engine::Postgres {
        return Ok(Vec::new());
    }
    columns::check(tx, steps).await?;
    let sql = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";
    let rows = tx.rows(sql, args![]).await?;
    let found = rows.iter().map(|row| Ok(Index { name: row.text(0)?, statement: row.text(1)? }));
    let is_mlflows = |index: &Index| steps::STEPS.iter().any(|step| step.sqlite.contains(&index.name));
    found.filter(|index| !index.as_ref().is_ok_and(is_mlflows)).collect()
}

async fn restore_indexes(tx: &mut Tx, kept: Vec<Index>) -> Result<()> {
    for index in kept {
        let sql = "SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = $1";
        if tx.row(sql, args![&index.name]).await?.is_none() {
            tx.execute(index.statement, args![]).await?;
        }
    }
    Ok(())
}
