//! `stagewright db`: says what a database holds and what the server would do with it.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use std::time::Duration;

use clap::{Args, Subcommand};
use serde_json::json;

use super::{Failure, one_line};
use crate::config;
use crate::db::indexes;
use crate::db::schema::{self, REVISION, State};
use crate::db::{DatabaseUri, Db, Engine, PoolSize};
use crate::error::{Error, Result};

#[derive(Subcommand)]
pub(super) enum DbCommand {
    /// Say whether the server can use the database, without changing it; exit code 0 if it can
    Check(Check),
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

#[derive(Args)]
pub(super) struct Check {
    /// The database: sqlite:///file.db or postgresql://user:password@host/database [default: sqlite:///mlflow.db]
    #[arg(long, value_name = "URI", env = "MLFLOW_BACKEND_STORE_URI", hide_env_values = true)]
    backend_store_uri: Option<String>,

    /// Answer with one JSON object
    #[arg(long)]
    json: bool,
}

impl DbCommand {
    pub(super) fn run(self) -> Result<(), Failure> {
        match self {
            Self::Check(check) => check.run(),
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

impl Check {
    fn run(&self) -> Result<(), Failure> {
        let uri = config::database(self.backend_store_uri.as_ref())?;
        let state = actix_web::rt::System::new().block_on(schema::inspect(&uri));
        if self.json {
            println!("{}", report(&uri, &state));
        }
        let state = state.map_err(|error| unreachable(&uri, error))?;
        refuse_unusable(&state)?;
        if !self.json {
            println!("{} ({}): {}", uri, engine(&uri), verdict(&state));
        }
        Ok(())
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

fn verdict(state: &State) -> String {
    match state {
        State::Empty => format!("empty; the server creates MLflow's schema {REVISION} in it"),
        State::Current { .. } => format!("MLflow's schema {REVISION}; the server uses it as it is"),
        State::Workspaces | State::Other { .. } | State::Foreign { .. } => "the server refuses it".to_owned(),
    }
}

fn report(uri: &DatabaseUri, state: &Result<State>) -> serde_json::Value {
    let (name, revision) = match state {
        Ok(State::Empty) => ("empty", None),
        Ok(State::Current { .. }) => ("current", Some(REVISION)),
        Ok(State::Workspaces) => ("workspaces", Some(REVISION)),
        Ok(State::Other { revision }) => ("other", Some(revision.as_str())),
        Ok(State::Foreign { .. }) => ("foreign", None),
        Err(_) => ("unreachable", None),
    };
    json!({
        "database": uri.to_string(),
        "engine": engine(uri),
        "state": name,
        "revision": revision,
        "supported_revisions": [REVISION],
        "can_be_served": state.as_ref().is_ok_and(|state| state.objection().is_none()),
    })
}
