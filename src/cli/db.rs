//! `stagewright db`: says what a database holds and what the server would do with it, and makes it fit.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

mod check;
mod upgrade;

use std::time::Duration;

use clap::{Args, Subcommand};

use super::{Failure, one_line};
use crate::config;
use crate::db::indexes;
use crate::db::schema::{self, State};
use crate::db::{DatabaseUri, Db, Engine, PoolSize};
use crate::error::{Error, Result};

#[derive(Subcommand)]
pub(super) enum DbCommand {
    Check(check::Check),
    Upgrade(upgrade::Upgrade),
    /// Create Stagewright's own indexes on a database that MLflow made, while it is in use
    ///
    /// They make searches faster and may be dropped without harm. A database that Stagewright made has them.
    Optimize(Optimize),
}

#[derive(Args)]
pub(super) struct Optimize {
    /// The database: sqlite:///file.db or postgresql://user:password@host/database [default: sqlite:///mlflow.db]
    #[arg(long, value_name = "URI", env = "MLFLOW_BACKEND_STORE_URI", hide_env_values = true)]
    backend_store_uri: Option<String>,
}

impl DbCommand {
    pub(super) fn run(self) -> Result<(), Failure> {
        match self {
            Self::Check(check) => check.run(),
            Self::Upgrade(upgrade) => upgrade.run(),
            Self::Optimize(optimize) => optimize.run(),
        }
    }
}

impl Optimize {
    fn run(&self) -> Result<(), Failure> {
        let uri = config::database(self.backend_store_uri.as_ref())?;
        let tell = |name: &str, took: Option<Duration>| match took {
            None => eprint!("{name} ... "),
            Some(took) => eprintln!("created in {:.1} s", took.as_secs_f64()),
        };
        actix_web::rt::System::new().block_on(async {
            let state = schema::inspect(&uri).await.map_err(|error| unreachable(&uri, error))?;
            refuse_unusable(&state)?;
            if state == State::Empty {
                return Err(Failure::new(format!("{uri} is empty"))
                    .with_remedy("There is nothing to do: the server creates the schema with its indexes."));
            }
            indexes::optimize(&uri, tell).await.map_err(Failure::from)?;
            println!("{uri} has all indexes.");
            Ok(())
        })
    }
}

/// Opens the database that a server uses.
pub(super) async fn open_existing(uri: &DatabaseUri) -> Result<Db, Failure> {
    let state = schema::inspect(uri).await.map_err(|error| unreachable(uri, error))?;
    refuse_unusable(&state)?;
    if state == State::Empty {
        return Err(Failure::new(format!("{uri} is empty"))
            .with_remedy("Give --backend-store-uri the database that the server uses."));
    }
    Ok(Db::open(uri, None, PoolSize { readers: 1, writers: 1 })?)
}

/// An error when there is an objection to what the database holds.
pub(super) fn refuse_unusable(state: &State) -> Result<(), Failure> {
    match state.objection() {
        Some((problem, remedy)) => Err(Failure::new(problem).with_remedy(remedy)),
        None => Ok(()),
    }
}

/// A failure to look at the database at all.
pub(super) fn unreachable(uri: &DatabaseUri, error: Error) -> Failure {
    let problem = error.cause.as_ref().map_or(error.message, one_line);
    Failure::new(format!("{uri}: {problem}"))
        .with_remedy("Check the URI, that the database is up, and that this user may open it.")
}

fn engine(uri: &DatabaseUri) -> &'static str {
    match uri.engine() {
        Engine::Postgres => "PostgreSQL",
        Engine::Sqlite => "SQLite",
    }
}

/// `1 row`, `2 rows`.
fn counted(number: i64, thing: &str) -> String {
    if number == 1 { format!("1 {thing}") } else { format!("{number} {thing}s") }
}
