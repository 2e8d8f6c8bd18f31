//! The command line: reads it, runs the command, and says in two lines what went wrong if it failed.

mod artifacts;
mod audit;
mod card;
mod db;
mod export;
mod footprint;
mod gc;
mod import;
mod lineage;
mod logging;
mod manifest;
mod pickles;
mod plan;
mod policy;
mod promote;
mod provenance;
mod releases;
mod rollout;
mod server;
mod service;
mod signature;
mod ui;
mod waiver;

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
    Gc(Box<gc::Gc>),
    /// Look after stored artifacts
    #[command(subcommand)]
    Artifacts(artifacts::ArtifactsCommand),
    /// Prove what was changed, by whom
    #[command(subcommand)]
    Audit(audit::AuditCommand),
    Plan(Box<plan::PlanCommand>),
    /// Look after the semantic versions of models
    #[command(subcommand)]
    Releases(releases::ReleasesCommand),
    Promote(promote::Promote),
    Rollback(promote::Rollback),
    History(promote::History),
    Production(promote::Production),
    #[command(subcommand)]
    Rollout(rollout::RolloutCommand),
    Card(card::CardCommand),
    Manifest(manifest::ManifestCommand),
    /// Sign the files of versions, and verify signatures
    #[command(subcommand)]
    Signature(signature::SignatureCommand),
    Provenance(provenance::ProvenanceCommand),
    Pickles(pickles::PicklesCommand),
    /// Say where models came from, and what was made of data
    #[command(subcommand)]
    Lineage(lineage::LineageCommand),
    /// Look at a policy file
    #[command(subcommand)]
    Policy(policy::PolicyCommand),
    /// Answer for checks that versions do not pass
    #[command(subcommand)]
    Waiver(waiver::WaiverCommand),
    Import(Box<import::ImportCommand>),
    Export(export::ExportCommand),
    /// Install MLflow's web pages
    #[command(subcommand)]
    Ui(ui::UiCommand),
}

/// What went wrong, and what the user can do about it.
struct Failure {
    problem: String,
    remedy: Option<String>,
    exit_code: u8,
    /// Whether the same may work in a moment.
    may_pass: bool,
}

/// What the flags say cannot be done, as against what turned out to be impossible.
const WRONG_USAGE: u8 = 2;
const FAILED: u8 = 1;

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
        Self { remedy: Some(unusable.remedy), exit_code: WRONG_USAGE, ..Self::new(unusable.problem) }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let problem = match &error.cause {
            Some(cause) => format!("{}: {}", error.message, one_line(cause)),
            None => error.message,
        };
        Self::new(problem)
    }
}

impl Failure {
    fn new(problem: impl Into<String>) -> Self {
        Self { problem: problem.into(), remedy: None, exit_code: FAILED, may_pass: false }
    }

    /// What was told of already.
    fn silent(exit_code: u8) -> Self {
        Self { exit_code, ..Self::new("") }
    }

    fn that_may_pass(self, may_pass: bool) -> Self {
        Self { may_pass, ..self }
    }

    fn with_remedy(self, remedy: impl Into<String>) -> Self {
        Self { remedy: Some(remedy.into()), ..self }
    }
}

fn one_line(text: &impl ToString) -> String {
    text.to_string().replace('\n', " ")
}

/// Runs the command that the process was started with.
#[must_use]
pub fn run() -> ExitCode {
    let outcome = match CommandLine::parse().command {
        Command::Server(command) => command.run(),
        Command::Db(command) => command.run(),
        Command::Gc(command) => command.run(),
        Command::Artifacts(command) => command.run(),
        Command::Audit(command) => command.run(),
        Command::Plan(command) => command.run(),
        Command::Releases(command) => command.run(),
        Command::Promote(command) => command.run(),
        Command::Rollback(command) => command.run(),
        Command::History(command) => command.run(),
        Command::Production(command) => command.run(),
        Command::Rollout(command) => command.run(),
        Command::Card(command) => command.run(),
        Command::Manifest(command) => command.run(),
        Command::Signature(command) => command.run(),
        Command::Provenance(command) => command.run(),
        Command::Pickles(command) => command.run(),
        Command::Lineage(command) => command.run(),
        Command::Policy(command) => command.run(),
        Command::Waiver(command) => command.run(),
        Command::Import(command) => command.run(),
        Command::Export(command) => command.run(),
        Command::Ui(command) => command.run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.problem.is_empty() {
                eprintln!("{failure}");
            }
            ExitCode::from(failure.exit_code)
        }
    }
}
