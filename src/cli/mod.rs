//! The command line: reads it, runs the command, and says in two lines what went wrong if it failed.

mod db;
mod logging;
mod server;

use std::fmt;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Unusable;
use crate::error::Error;

const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), " (API and database of MLflow 3.17.2)");

/// Stagewright: one binary that takes the place of `mlflow server`.
#[derive(Parser)]
#[command(name = "stagewright", version = VERSION, arg_required_else_help = true)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Server(Box<server::ServerCommand>),
    /// Look after the database
    #[command(subcommand)]
    Db(db::DbCommand),
}

/// What went wrong, and what the user can do about it.
struct Failure {
    problem: String,
    remedy: Option<String>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.problem)?;
        match &self.remedy {
            Some(remedy) => write!(f, "\n       {remedy}"),
            None => Ok(()),
        }
    }
}

impl From<Unusable> for Failure {
    fn from(unusable: Unusable) -> Self {
        Self { problem: unusable.problem, remedy: Some(unusable.remedy) }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let problem = match &error.cause {
            Some(cause) => format!("{}: {}", error.message, cause.to_string().replace('\n', " ")),
            None => error.message,
        };
        Self { problem, remedy: None }
    }
}

impl Failure {
    fn with_remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy.get_or_insert_with(|| remedy.into());
        self
    }
}

/// Runs the command that the process was started with.
#[must_use]
pub fn run() -> ExitCode {
    let outcome = match CommandLine::parse().command {
        Command::Server(command) => command.run(),
        Command::Db(command) => command.run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
