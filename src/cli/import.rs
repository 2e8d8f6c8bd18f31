//! `stagewright import`: brings what another MLflow keeps, and proves it.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use clap::{Args, Subcommand, ValueEnum};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{Failure, WRONG_USAGE, db};
use crate::artifacts::Artifacts;
use crate::clock;
use crate::config;
use crate::db::{Db, PoolSize, schema};
use crate::governance::audit::{Actor, Caller, parse_time};
use crate::import::report::Report;
use crate::import::source::{Access, Credentials, Selection, Source};
use crate::import::{Import, OnConflict, Options};
use crate::tracking::artifact_uri;

/// Bring what another MLflow keeps into this store, with all ids, times and histories
///
/// Reads a running MLflow server (2.9 or later) over REST, an mlruns/ folder, a folder of mlflow-export-import, or one of
/// `stagewright export`. It can be interrupted at any point, goes on from there, and brings only what has changed when it
/// is run again. The exit code is 1 if something of the source is missing here.
#[derive(Args)]
#[command(after_help = EXAMPLES, args_conflicts_with_subcommands = true)]
pub(super) struct ImportCommand {
    #[command(subcommand)]
    command: Option<Sub>,

    #[command(flatten)]
    origin: Origin,

    #[command(flatten)]
    how: How,
}

#[derive(Subcommand)]
enum Sub {
    /// Read the source again and compare it with what is here, files included; nothing is changed
    Verify(Verify),
}

#[derive(Args)]
struct Verify {
    #[command(flatten)]
    origin: Origin,

    /// Compare so many of each kind of entity, instead of all
    #[arg(long, value_name = "N")]
    sample: Option<usize>,
}

#[derive(Args)]
struct Origin {
    /// A server, such as https://mlflow.example.com, databricks://profile or SageMaker's arn:aws:sagemaker:..., or a
    /// folder
    #[arg(long, value_name = "URI", required = true)]
    from: Option<String>,

    /// Bearer token for the source
    #[arg(long, value_name = "TOKEN", env = "MLFLOW_TRACKING_TOKEN", hide_env_values = true)]
    token: Option<String>,

    /// User for the source
    #[arg(long, value_name = "NAME", env = "MLFLOW_TRACKING_USERNAME", hide_env_values = true)]
    username: Option<String>,

    /// Password for the source
    #[arg(long, value_name = "PASSWORD", env = "MLFLOW_TRACKING_PASSWORD", hide_env_values = true)]
    password: Option<String>,

    /// Header to send to the source, as 'Name: value'; may be repeated
    #[arg(long, value_name = "HEADER", env = "STAGEWRIGHT_IMPORT_HEADER", hide_env_values = true)]
    header: Vec<String>,

    /// The database: sqlite:///file.db or postgresql://user:password@host/database [default: sqlite:///mlflow.db]
    #[arg(long, value_name = "URI", env = "MLFLOW_BACKEND_STORE_URI", hide_env_values = true)]
    backend_store_uri: Option<String>,

    /// Where the server keeps the artifacts that it proxies: a folder or a bucket
    #[arg(long, value_name = "URI", env = "MLFLOW_ARTIFACTS_DESTINATION", default_value = "./mlartifacts")]
    artifacts_destination: String,

    /// Copy files that the source proxies, or leave all where they are
    #[arg(long, value_enum, default_value = "copy")]
    artifacts: Files,

    /// Only this experiment, by name or id, with what belongs to it; may be repeated
    #[arg(long, value_name = "EXPERIMENT")]
    experiment: Vec<String>,

    /// Only this registered model with its versions; may be repeated
    #[arg(long, value_name = "NAME")]
    model: Vec<String>,

    /// Only runs and traces that began at this time or later, such as 2026-01-31 or 2026-01-31T12:00:00Z
    #[arg(long, value_name = "TIME")]
    since: Option<String>,

    /// Only runs and traces that began before this time
    #[arg(long, value_name = "TIME")]
    until: Option<String>,

    /// Requests to the source at once
    #[arg(long, value_name = "N", default_value_t = 8)]
    jobs: usize,

    /// Requests to the source a second, at most
    #[arg(long, value_name = "N")]
    rate: Option<f64>,

    /// How often a request is sent again that failed or was told to come later
    #[arg(long, value_name = "N", default_value_t = 5)]
    retries: u32,

    /// End with exit code 0 although the source has things of kinds that are not brought; they are listed all the same
    #[arg(long)]
    leave_behind: bool,

    /// Answer with one JSON object, the report
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
struct How {
    /// What to do with what is here already and came from elsewhere, or was changed since
    #[arg(long, value_enum, default_value = "fail")]
    on_conflict: Conflict,

    /// Read the histories of all metrics again, even of runs that look as they did
    #[arg(long)]
    recheck: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Files {
    Copy,
    Reference,
}

#[derive(Clone, Copy, ValueEnum)]
enum Conflict {
    /// Leave what is here, list it, and end with exit code 1
    Skip,
    /// Stop at the first
    Fail,
    /// Bring it under another id or name
    Remap,
}

const EXAMPLES: &str = "\
Examples:
  A server with a login, into a team's database and bucket; run it again for what has changed since:
    MLFLOW_TRACKING_USERNAME=ada MLFLOW_TRACKING_PASSWORD=... stagewright import --from https://mlflow.example.com \\
        --backend-store-uri postgresql://mlflow:secret@db/mlflow --artifacts-destination s3://ml/artifacts
  One experiment's newest runs, politely, files left where they are:
    stagewright import --from http://old:5000 --experiment churn --since 2026-01-01 --rate 20 --artifacts reference
  The files that MLflow writes without a server:
    stagewright import --from ./mlruns
  Compare 200 of each kind with the source:
    stagewright import verify --from https://mlflow.example.com --sample 200";

impl ImportCommand {
    pub(super) fn run(self) -> Result<(), Failure> {
        // The same names are a client's: they are for the source here.
        match self.command {
            Some(Sub::Verify(verify)) => {
                let how = How { on_conflict: Conflict::Fail, recheck: false };
                verify.origin.run(&how, Task::Verify(verify.sample))
            }
            None => self.origin.run(&self.how, Task::Import),
        }
    }
}

#[derive(Clone, Copy)]
enum Task {
    Import,
    Verify(Option<usize>),
}

impl Origin {
    fn run(&self, how: &How, task: Task) -> Result<(), Failure> {
        let from = self.from.as_deref().ok_or_else(|| Failure {
            exit_code: WRONG_USAGE,
            ..Failure::new("--from is missing").with_remedy("Give it a server's URI or a folder.")
        })?;
        let uri = config::database(self.backend_store_uri.as_ref())?;
        let options = Options {
            selection: self.selection()?,
            on_conflict: match how.on_conflict {
                Conflict::Skip => OnConflict::Skip,
                Conflict::Fail => OnConflict::Fail,
                Conflict::Remap => OnConflict::Remap,
            },
            recheck: how.recheck,
            jobs: self.jobs,
            leaves_behind: self.leave_behind,
        };
        let report = actix_web::rt::System::new().block_on(async {
            let source = Source::open(from, self.access(), matches!(self.artifacts, Files::Copy)).await.map_err(|error| {
                Failure::from(error).with_remedy("Check --from, and that the source lets this user in.")
            })?;
            let location = artifact_uri::append("mlflow-artifacts:/", "0")?;
            let found = schema::prepare(&uri, &location, clock::now())
                .await
                .map_err(|error| db::unreachable(&uri, error))?;
            db::refuse_unusable(&found)?;
            let db = Db::open(&uri, None, PoolSize { readers: 4, writers: 4 })?;
            let artifacts = match self.artifacts {
                Files::Copy => Some(Artifacts::behind_proxy(Some(&self.artifacts_destination))?),
                Files::Reference => None,
            };
            let import = Import::new(&source, db, artifacts, options, self.bar()).await?;
            let report = match task {
                Task::Import => Box::pin(import.run(&caller())).await,
                Task::Verify(sample) => Box::pin(import.verify(sample)).await,
            };
            report.map_err(|error| {
                Failure::from(error).with_remedy(
                    "What has arrived is kept: run the command again to go on. For conflicts see --on-conflict.",
                )
            })
        })?;
        self.tell(&report, task)
    }

    fn access(&self) -> Access {
        Access {
            credentials: Credentials {
                token: self.token.clone().filter(|token| !token.is_empty()),
                username: self.username.clone().filter(|name| !name.is_empty()),
                password: self.password.clone(),
                headers: self.header.clone(),
            },
            jobs: self.jobs,
            rate: self.rate,
            retries: self.retries,
        }
    }

    fn selection(&self) -> Result<Selection, Failure> {
        let time =
            |name, text: &Option<String>| text.as_deref().map(|text| parse_time(name, text)).transpose();
        Ok(Selection {
            experiments: self.experiment.clone(),
            models: self.model.clone(),
            since: time("--since", &self.since)?,
            until: time("--until", &self.until)?,
        })
    }

    fn bar(&self) -> ProgressBar {
        let target = if self.json { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(Some(0), target);
        if let Ok(style) =
            ProgressStyle::with_template("{bar:30} {pos}/{len} {per_sec} {elapsed} (left: {eta}) {msg}")
        {
            bar.set_style(style);
        }
        bar
    }

    fn tell(&self, report: &Report, task: Task) -> Result<(), Failure> {
        if self.json {
            let text = serde_json::to_string(report).map_err(|error| Failure::new(error.to_string()))?;
            println!("{text}");
        } else {
            println!("{}", report.text());
            if matches!(task, Task::Import) && report.is_nothing_new() && !report.is_lossy() {
                println!("Nothing to transfer: everything is here.");
            }
        }
        if !report.is_lossy() {
            return Ok(());
        }
        let left_behind: u64 = report.left_behind.values().sum();
        let count = report.conflicts.len() + report.failures.len() + report.differences.len();
        if count == 0 {
            let problem = format!("{left_behind} things of the source are of kinds that are not brought");
            return Err(
                Failure::new(problem).with_remedy("They are listed above. Accept that by --leave-behind.")
            );
        }
        Err(Failure::new(format!("{count} things of the source are not here as they are there"))
            .with_remedy("They are listed above. Run the command again for what has failed."))
    }
}

/// Whoever runs the command, as the system names them.
fn caller() -> Caller {
    let user = ["USER", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok());
    let actor = user.filter(|user| !user.is_empty()).map_or(Actor::Anonymous, Actor::Local);
    Caller { actor, ..Caller::default() }
}
