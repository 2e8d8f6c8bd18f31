//! `stagewright gc`: deletes for good what is marked as deleted, as `mlflow gc` does.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use std::path::Path;

use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget};
use serde_json::{Value, json};

use super::db::open_existing;
use super::{Failure, WRONG_USAGE};
use crate::artifacts::Artifacts;
use crate::clock;
use crate::config;
use crate::db::{Db, schema};
use crate::tracking::gc::{self, Item, Kind, Plan, Wish};

/// Delete for good what is marked as deleted: runs, experiments and logged models, with their artifacts
///
/// Takes the flags of `mlflow gc`. Whatever has artifacts that cannot be reached is kept and told, and the exit code is
/// then 1. Pins, tags and registered models protect nothing.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
#[expect(clippy::struct_excessive_bools, reason = "one field for each flag")]
pub(super) struct Gc {
    /// Only what was deleted longer ago than this, such as 30d, 1d2h3m4s or 1.5h
    #[arg(long, value_name = "AGE")]
    older_than: Option<String>,

    /// The database: sqlite:///file.db or postgresql://user:password@host/database [default: sqlite:///mlflow.db]
    #[arg(long, value_name = "URI", env = "MLFLOW_BACKEND_STORE_URI", hide_env_values = true)]
    backend_store_uri: Option<String>,

    /// Folder in which the server keeps the artifacts that it proxies [default: ./mlartifacts]
    #[arg(long, value_name = "PATH", env = "MLFLOW_ARTIFACTS_DESTINATION")]
    artifacts_destination: Option<String>,

    /// Only these runs, separated by commas; each must be deleted already [default: all deleted runs]
    #[arg(long, value_name = "IDS")]
    run_ids: Option<String>,

    /// Only these experiments and their runs; each must be deleted already [default: all deleted experiments]
    #[arg(long, value_name = "IDS")]
    experiment_ids: Option<String>,

    /// Only these logged models; each must be deleted already [default: all deleted logged models]
    #[arg(long, value_name = "IDS")]
    logged_model_ids: Option<String>,

    /// Delete records of jobs that have ended, too
    #[arg(long)]
    jobs: bool,

    /// Delete the records of these jobs, if they have ended
    #[arg(long, value_name = "IDS")]
    job_ids: Option<String>,

    /// Not needed: proxied artifacts are deleted from --artifacts-destination itself
    #[arg(long, value_name = "URI", env = "MLFLOW_TRACKING_URI", hide_env_values = true)]
    tracking_uri: Option<String>,

    /// Only `default` is served
    #[arg(long, value_name = "NAME")]
    workspace: Option<String>,

    /// The same as without: only the workspace `default` is served
    #[arg(long)]
    all_workspaces: bool,

    /// Say what would be deleted, and delete nothing
    #[arg(long)]
    dry_run: bool,

    /// Answer with one JSON object
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Examples:
  What would go, of all that was deleted more than 30 days ago:
    stagewright gc --older-than 30d --dry-run
  Two runs, from a team's database:
    stagewright gc --backend-store-uri postgresql://mlflow:secret@db/mlflow --run-ids 1a2b...,3c4d...
  One experiment with all its runs, artifacts in /srv/mlartifacts:
    stagewright gc --artifacts-destination /srv/mlartifacts --experiment-ids 12
Without ids of a kind, everything of that kind that is marked as deleted goes.";

impl Gc {
    pub(super) fn run(self) -> Result<(), Failure> {
        let wrong = |problem: &str| Failure { exit_code: WRONG_USAGE, ..Failure::new(problem) };
        if self.workspace.is_some() && self.all_workspaces {
            return Err(wrong("Cannot use --workspace and --all-workspaces together."));
        }
        if self.workspace.as_deref().is_some_and(|name| name != "default") {
            return Err(wrong("Workspaces other than `default` are not served yet."));
        }
        let older_than = match &self.older_than {
            Some(text) => Some((text.clone(), gc::parse_age(text).map_err(|error| wrong(&error.message))?)),
            None => None,
        };
        let wish = Wish {
            run_ids: list(self.run_ids.as_ref()),
            experiment_ids: list(self.experiment_ids.as_ref()),
            logged_model_ids: list(self.logged_model_ids.as_ref()),
            job_ids: list(self.job_ids.as_ref()).or(self.jobs.then(Vec::new)),
            older_than,
        };
        let uri = config::database(self.backend_store_uri.as_ref())?;
        actix_web::rt::System::new().block_on(async {
            let db = open_existing(&uri).await?;
            let plan = {
                let mut reader = db.reader().await?;
                Plan::make(&mut reader, &wish, clock::now()).await?
            };
            if self.dry_run {
                self.report_plan(&plan);
                return Ok(());
            }
            schema::complete(&db, clock::now()).await?;
            self.delete(&db, &plan).await
        })
    }

    async fn delete(&self, db: &Db, plan: &Plan) -> Result<(), Failure> {
        let destination = self.artifacts_destination.clone().filter(|path| !path.is_empty());
        let is_proxied = |item: &Item| item.location.starts_with("mlflow-artifacts:");
        let default = "./mlartifacts";
        if destination.is_none()
            && plan.runs.iter().chain(&plan.logged_models).any(is_proxied)
            && !Path::new(default).exists()
        {
            return Err(Failure::new(format!(
                "There are artifacts of the server's proxy, but no folder {default} here."
            ))
            .with_remedy("Give --artifacts-destination the folder that the server was started with."));
        }
        let artifacts = Artifacts::behind_proxy(Some(destination.as_deref().unwrap_or(default)))?;
        let bar = ProgressBar::with_draw_target(
            Some(u64::try_from(plan.len()).unwrap_or(u64::MAX)),
            if self.json { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() },
        );
        let (mut gone, mut kept) = (Vec::new(), Vec::new());
        gc::run(db, &artifacts, plan, |(kind, id, outcome)| {
            bar.inc(1);
            match outcome {
                Ok(()) => {
                    gone.push((kind, id.to_owned()));
                    self.say(&bar, &format!("{} with ID {id} has been permanently deleted.", kind.name()));
                }
                Err(error) => {
                    let reason = match &error.cause {
                        Some(cause) => format!("{} ({cause})", error.message),
                        None => error.message.clone(),
                    };
                    if !self.json {
                        bar.suspend(|| eprintln!("{} with ID {id} was kept: {reason}", kind.name()));
                    }
                    kept.push(json!({"kind": kind.name(), "id": id, "reason": reason}));
                }
            }
        })
        .await?;
        bar.finish_and_clear();
        if self.json {
            println!("{}", report(false, &gone, &kept));
        }
        if kept.is_empty() {
            return Ok(());
        }
        Err(Failure::new(format!("{} could not be deleted and were kept", kept.len())).with_remedy(
            "Remove the reason and run the command again: what was kept is still marked as deleted.",
        ))
    }

    fn say(&self, bar: &ProgressBar, line: &str) {
        if !self.json {
            bar.suspend(|| println!("{line}"));
        }
    }

    fn report_plan(&self, plan: &Plan) {
        let ids = |kind: Kind, items: &[Item]| -> Vec<(Kind, String)> {
            items.iter().map(|item| (kind, item.id.clone())).collect()
        };
        let mut all = ids(Kind::Run, &plan.runs);
        all.extend(ids(Kind::LoggedModel, &plan.logged_models));
        all.extend(plan.experiments.iter().map(|id| (Kind::Experiment, id.to_string())));
        all.extend(plan.jobs.iter().map(|id| (Kind::Job, id.clone())));
        if self.json {
            println!("{}", report(true, &all, &[]));
            return;
        }
        for (kind, id) in &all {
            println!("{} with ID {id} would be permanently deleted.", kind.name());
        }
        if plan.is_empty() {
            println!("Nothing would be deleted.");
        }
    }
}

fn list(text: Option<&String>) -> Option<Vec<String>> {
    text.filter(|text| !text.is_empty()).map(|text| text.split(',').map(str::to_owned).collect())
}

fn report(is_dry_run: bool, all: &[(Kind, String)], kept: &[Value]) -> Value {
    let of = |kind: Kind| -> Vec<&str> {
        all.iter().filter(|(other, _)| *other == kind).map(|(_, id)| id.as_str()).collect()
    };
    json!({
        "dry_run": is_dry_run,
        "runs": of(Kind::Run),
        "logged_models": of(Kind::LoggedModel),
        "experiments": of(Kind::Experiment),
        "jobs": of(Kind::Job),
        "kept": kept,
    })
}
