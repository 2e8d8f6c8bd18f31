//! The schema at start: looked at without changing anything, created when the database is empty, refused when it
//! is of another release. MLflow's tables are never altered but by an upgrade; Stagewright's own are brought up to date.

use std::time::Duration;

use super::connection::Manager;
use super::{Conn, DatabaseUri, Db, Engine, PoolSize, Reader, Row, Tx, facts, own, upgrade};
use crate::args;
use crate::clock::Millis;
use crate::config::MLFLOW_VERSION;
use crate::error::{Error, Result};

/// The one revision of MLflow's schema that is served: the head of MLflow 3.17.
pub const REVISION: &str = "dc11669786a5";

/// The revision, and whether experiments exist: the default one, and any that could not be reached.
const FACTS: &str = "SELECT min(version_num), EXISTS (SELECT 1 FROM experiments WHERE experiment_id = 0),
                            EXISTS (SELECT 1 FROM experiments WHERE workspace <> 'default')
                     FROM alembic_version HAVING count(*) = 1";
pub(super) const POSTGRES_SCHEMA: &str = include_str!("../../migrations/mlflow/postgres/dc11669786a5.sql");
pub(super) const SQLITE_SCHEMA: &str = include_str!("../../migrations/mlflow/sqlite/dc11669786a5.sql");
/// Says "stagewri" in ASCII: the lock that servers starting at once on one empty PostgreSQL database take.
const LOCK: i64 = 0x7374_6167_6577_7269;
const ALONE: PoolSize = PoolSize { readers: 1, writers: 1 };
/// Changing an SQLite file to its write-ahead log needs the file for a moment, and SQLite does not wait for it.
const SETTLE_TRIES: u32 = 100;
const SETTLE_PAUSE: Duration = Duration::from_millis(100);

/// What a database holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// No table: the schema can be created.
    Empty,
    /// MLflow's schema at [`REVISION`].
    Current { has_default_experiment: bool },
    /// MLflow's schema at [`REVISION`], with experiments that could not be reached.
    Workspaces,
    /// MLflow's schema at another revision.
    Other { revision: String },
    /// Tables, but not MLflow's.
    Foreign { tables: Vec<String> },
}

impl State {
    /// Why a server cannot use the database, and what to do about it.
    #[must_use]
    pub fn objection(&self) -> Option<(String, &'static str)> {
        match self {
            Self::Empty | Self::Current { .. } => None,
            Self::Workspaces => Some((
                "The database has experiments outside the workspace `default`, which are not served yet."
                    .to_owned(),
                "Move them to the workspace `default`, or serve them with `mlflow server --enable-workspaces`.",
            )),
            Self::Other { revision } => Some((
                format!(
                    "The database has MLflow's schema at revision {revision}; supported is {REVISION} (MLflow \
                     {MLFLOW_VERSION}). Nothing was changed."
                ),
                if upgrade::steps_from(revision).is_some() {
                    "Take a backup, then run `stagewright db upgrade`; with --dry-run it only says what it would do."
                } else if upgrade::is_too_old(revision) {
                    "It is older than MLflow 2.9: take a backup, then run `mlflow db upgrade <database-uri>` with \
                     MLflow 3.17.2."
                } else {
                    "If a later MLflow made the database, it takes a later Stagewright."
                },
            )),
            Self::Foreign { tables } => Some((
                format!(
                    "The database has tables, but not MLflow's ({}). Nothing was changed.",
                    tables.iter().take(5).map(String::as_str).collect::<Vec<_>>().join(", ")
                ),
                "Give --backend-store-uri an empty database, or one that MLflow made.",
            )),
        }
    }
}

/// Looks at a database without changing it; a file that is missing counts as empty.
pub async fn inspect(uri: &DatabaseUri) -> Result<State> {
    Ok(look(uri).await?.0)
}

/// The state, and whether the own tables are all there.
async fn look(uri: &DatabaseUri) -> Result<(State, bool)> {
    let Some(mut reader) = probe(uri).await? else { return Ok((State::Empty, false)) };
    // Almost every start is on a database in use, which one statement tells; without its tables, it fails.
    if let Ok(Some(row)) = reader.row(FACTS, args![]).await
        && row.str(0)? == REVISION
    {
        return Ok((current_state(&row)?, own::is_current(&mut reader).await));
    }
    Ok((state(&mut reader).await?, false))
}

/// A connection that changes nothing, not even how an SQLite file is kept; `None` if the file is missing.
pub(super) async fn probe(uri: &DatabaseUri) -> Result<Option<Reader>> {
    if matches!(uri, DatabaseUri::Sqlite(path) if !path.exists()) {
        return Ok(None);
    }
    let connection = super::acquire(&super::pool(Manager::probe(uri)?, 1)?).await?;
    Ok(Some(Reader { connection }))
}

pub(super) async fn state(conn: &mut impl Conn) -> Result<State> {
    let tables = facts::tables(conn).await?;
    let mut revisions = Vec::new();
    if tables.iter().any(|table| table == "alembic_version") {
        let rows = conn.rows("SELECT version_num FROM alembic_version ORDER BY version_num", args![]).await?;
        revisions = rows.iter().map(|row| row.text(0)).collect::<Result<Vec<_>>>()?;
    }
    match revisions.as_slice() {
        [revision] if revision == REVISION => match conn.row(FACTS, args![]).await? {
            Some(row) => current_state(&row),
            None => Ok(State::Other { revision: "none".to_owned() }),
        },
        // An upgrade that failed early leaves its version table behind, empty: that is no data.
        [] if tables.iter().all(|table| table.starts_with("alembic_")) => Ok(State::Empty),
        [] => Ok(State::Foreign { tables }),
        _ => Ok(State::Other { revision: revisions.join(", ") }),
    }
}

fn current_state(facts: &Row) -> Result<State> {
    if facts.bool(2)? {
        return Ok(State::Workspaces);
    }
    Ok(State::Current { has_default_experiment: facts.bool(1)? })
}

/// Makes the database ready to serve unless there is an [objection](State::objection) to what it holds, which is
/// then left as it is; answers with what was found. `location` is where the experiment `Default` keeps its
/// artifacts if it has to be created. A database in use costs one connection and two small queries.
pub async fn prepare(uri: &DatabaseUri, location: &str, now: Millis) -> Result<State> {
    let (found, has_own_tables) = look(uri).await?;
    let is_ready = matches!(found, State::Current { has_default_experiment: true }) && has_own_tables;
    if found.objection().is_some() || (is_ready && uri.engine() == Engine::Postgres) {
        return Ok(found);
    }
    create_folder(uri).await?;
    let mut tx = begin(uri).await?;
    lock(&mut tx).await?;
    // Looked at again under the lock: another server may have been faster.
    let found = state(&mut tx).await?;
    if found.objection().is_some() {
        return Ok(found);
    }
    if found == State::Empty {
        create(&mut tx).await?;
    }
    if !matches!(found, State::Current { has_default_experiment: true }) {
        create_default_experiment(&mut tx, location, now).await?;
    }
    own::migrate(&mut tx, now).await?;
    tx.commit().await?;
    Ok(found)
}

/// Whether Stagewright has all its own tables in a database, as it makes them before it serves.
pub async fn has_own_tables(db: &Db) -> Result<bool> {
    Ok(own::is_current(&mut db.reader().await?).await)
}

/// Makes the own tables that a database of MLflow's lacks.
pub async fn complete(db: &Db, now: Millis) -> Result<()> {
    if has_own_tables(db).await? {
        return Ok(());
    }
    let mut tx = db.begin().await?;
    lock(&mut tx).await?;
    own::migrate(&mut tx, now).await?;
    tx.commit().await
}

/// Keeps others from changing the schema until the transaction ends; SQLite has one writer anyway.
pub(super) async fn lock(tx: &mut Tx) -> Result<()> {
    if tx.engine() == Engine::Postgres {
        tx.rows("SELECT pg_advisory_xact_lock($1)", args![LOCK]).await?;
    }
    Ok(())
}

async fn create_folder(uri: &DatabaseUri) -> Result<()> {
    let DatabaseUri::Sqlite(path) = uri else { return Ok(()) };
    let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) else { return Ok(()) };
    tokio::fs::create_dir_all(folder).await.map_err(|cause| {
        Error::invalid(format!("The database's folder {} cannot be created", folder.display())).because(cause)
    })
}

/// The first connection to an SQLite file turns its write-ahead log on, so that none later has to.
async fn begin(uri: &DatabaseUri) -> Result<Tx> {
    let db = Db::open(uri, None, ALONE)?;
    let mut tries = 1;
    loop {
        match db.begin().await {
            Err(error) if is_locked(&error) && tries < SETTLE_TRIES => {
                tries += 1;
                tokio::time::sleep(SETTLE_PAUSE).await;
            }
            outcome => return outcome,
        }
    }
}

/// Whether SQLite says that another process has the file at the moment.
fn is_locked(error: &Error) -> bool {
    let cause = error.cause.as_deref().and_then(|cause| cause.downcast_ref::<sqlx::Error>());
    let code = cause.and_then(sqlx::Error::as_database_error).and_then(sqlx::error::DatabaseError::code);
    // The low byte is SQLITE_BUSY or SQLITE_LOCKED; what stands above it says in which situation.
    code.and_then(|code| code.parse::<u32>().ok()).is_some_and(|code| matches!(code & 0xff, 5 | 6))
}

/// Creates MLflow's schema and the own indexes.
async fn create(tx: &mut Tx) -> Result<()> {
    tx.execute_script("DROP TABLE IF EXISTS alembic_version").await?;
    let schema = match tx.engine() {
        Engine::Postgres => POSTGRES_SCHEMA,
        Engine::Sqlite => SQLITE_SCHEMA,
    };
    tx.execute_script(schema).await?;
    super::indexes::create(tx).await
}

async fn create_default_experiment(tx: &mut Tx, location: &str, now: Millis) -> Result<()> {
    tx.execute(
        "INSERT INTO experiments (experiment_id, name, artifact_location, lifecycle_stage, creation_time,
                                  last_update_time, workspace)
         VALUES (0, 'Default', $1, 'active', $2, $2, 'default')",
        args![location, now],
    )
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests;
