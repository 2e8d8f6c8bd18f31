//! `stagewright releases`: the semantic versions of models.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use clap::{Args, Subcommand};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Method;
use serde_json::{Value, json};

use super::Failure;
use super::db::open_existing;
use super::service::Service;
use crate::artifacts::Artifacts;
use crate::clock;
use crate::config::{ServerFlags, Settings};
use crate::db::{Db, schema};
use crate::governance::releases::backfill;

#[derive(Subcommand)]
pub(super) enum ReleasesCommand {
    List(List),
    Yank(Yank),
    Unyank(Unyank),
    Assign(Assign),
}

/// The database, and where its server keeps artifacts.
#[derive(Args)]
struct Database {
    /// The database: sqlite:///file.db or postgresql://user:password@host/database [default: sqlite:///mlflow.db]
    #[arg(long, value_name = "URI", env = "MLFLOW_BACKEND_STORE_URI", hide_env_values = true)]
    backend_store_uri: Option<String>,

    /// Where the server keeps the artifacts that it proxies: a folder or a bucket
    #[arg(long, value_name = "URI", env = "MLFLOW_ARTIFACTS_DESTINATION", default_value = "./mlartifacts")]
    artifacts_destination: String,

    /// The server's policy file: it says whose calls count, and which models are not numbered
    #[arg(long, value_name = "FILE", env = "STAGEWRIGHT_POLICY")]
    policy: Option<String>,
}

impl Database {
    async fn open(&self) -> Result<(Db, Artifacts, Settings), Failure> {
        let uri = self.backend_store_uri.as_deref().unwrap_or_default();
        let mut flags =
            vec!["--backend-store-uri", uri, "--artifacts-destination", &self.artifacts_destination];
        if let Some(policy) = &self.policy {
            // Approvals are refused without a header, though nobody calls here.
            flags.extend(["--policy", policy, "--trusted-user-header", "x-stagewright-nobody"]);
        }
        let flags = ServerFlags::read(flags).map_err(|error| Failure::new(error.to_string()))?;
        let settings = flags.resolve(|name| std::env::var(name).ok())?.settings;
        let db = open_existing(&settings.database).await?;
        schema::complete(&db, clock::now()).await?;
        let artifacts = Artifacts::behind_proxy(Some(&settings.artifacts_destination))?;
        Ok((db, artifacts, settings))
    }
}

impl ReleasesCommand {
    pub(super) fn run(self) -> Result<(), Failure> {
        match self {
            Self::List(list) => list.run(),
            Self::Yank(yank) => mark(&yank.service, &yank.model, &yank.version, Some(&yank.reason)),
            Self::Unyank(unyank) => mark(&unyank.service, &unyank.model, &unyank.version, None),
            Self::Assign(assign) => actix_web::rt::System::new().block_on(assign.run()),
        }
    }
}

/// List the releases of a model, the greatest first
#[derive(Args)]
#[command(
    after_help = "Example:\n  stagewright releases list fraud-detector --tracking-uri http://mlflow.example.org"
)]
pub(super) struct List {
    /// Name of the registered model
    model: String,

    #[command(flatten)]
    service: Service,
}

impl List {
    fn run(&self) -> Result<(), Failure> {
        let answer = self.service.ask(Method::GET, &path(&self.model), None)?;
        if self.service.json {
            println!("{answer}");
            return Ok(());
        }
        for release in answer["releases"].as_array().into_iter().flatten() {
            println!("{}", line(release));
        }
        Ok(())
    }
}

fn path(model: &str) -> String {
    format!("models/{}/releases", utf8_percent_encode(model, NON_ALPHANUMERIC))
}

fn line(release: &Value) -> String {
    let text = |key: &str| release[key].as_str();
    let version = match (release["version"].as_i64(), release["is_deleted"] == true) {
        (Some(number), false) => format!("version {number}"),
        _ => "deleted".to_owned(),
    };
    let from = text("base").map_or_else(
        || "first release".to_owned(),
        |base| format!("{} step from {base}", text("required").unwrap_or_default()),
    );
    let yanked = text("yank_reason").map(|reason| format!(", yanked: {reason}")).unwrap_or_default();
    format!("{:16} {version:12} {from}{yanked}", text("semver").unwrap_or_default())
}

/// Take a release back: ranges pass it over, its exact version still finds it
#[derive(Args)]
#[command(
    after_help = "Example:\n  stagewright releases yank fraud-detector 2.3.1 --reason 'trained on wrong labels'"
)]
pub(super) struct Yank {
    /// Name of the registered model
    model: String,

    /// The release, such as 2.3.1
    version: String,

    /// Why
    #[arg(long)]
    reason: String,

    #[command(flatten)]
    service: Service,
}

/// Take a release in again that was yanked
#[derive(Args)]
#[command(after_help = "Example:\n  stagewright releases unyank fraud-detector 2.3.1")]
pub(super) struct Unyank {
    /// Name of the registered model
    model: String,

    /// The release, such as 2.3.1
    version: String,

    #[command(flatten)]
    service: Service,
}

fn mark(service: &Service, model: &str, version: &str, reason: Option<&str>) -> Result<(), Failure> {
    let what = if reason.is_some() { "yank" } else { "unyank" };
    let path = format!("{}/{}/{what}", path(model), utf8_percent_encode(version, NON_ALPHANUMERIC));
    let answer = service.ask(Method::POST, &path, Some(&json!({"reason": reason})))?;
    if service.json {
        println!("{answer}");
    } else {
        let version = answer["release"]["semver"].as_str().unwrap_or(version);
        println!("{model} {version} is {}", if reason.is_some() { "yanked" } else { "back" });
    }
    Ok(())
}

/// Give versions a release that were made without one, in the order of their numbers
///
/// A tag `semver` or `sem_ver` on a version is honoured if it is a version that is free. Whose calls count is what the
/// policy of the model says (callable, strict or wire). Works on the database; may be run again, and beside a server.
/// No server does this for callers: an MLmodel file is read for every version, which takes longer than a request may,
/// and what it gives can never be taken back. So it is for whoever may open the database.
#[derive(Args)]
#[command(after_help = ASSIGN_EXAMPLES)]
pub(super) struct Assign {
    /// Name of the registered model
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    model: Option<String>,

    /// All registered models, but for those whose policy says `semver: {mode: off}`
    #[arg(long)]
    all: bool,

    #[command(flatten)]
    database: Database,

    /// Answer with one JSON object a line
    #[arg(long)]
    json: bool,
}

const ASSIGN_EXAMPLES: &str = "\
Examples:
  After a database was taken over from `mlflow server`:
    stagewright releases assign --all --backend-store-uri postgresql://mlflow:secret@db/mlflow \\
        --artifacts-destination s3://ml/artifacts
  One model:
    stagewright releases assign fraud-detector";

impl Assign {
    async fn run(self) -> Result<(), Failure> {
        let (db, artifacts, settings) = self.database.open().await?;
        let tell = |given: &backfill::Given| {
            if self.json {
                println!(
                    "{}",
                    json!({"model": given.name, "version": given.number, "semver": given.version,
                           "change": given.change, "note": given.note})
                );
                return;
            }
            let note = given.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
            println!("{} version {}: {}, {}{note}", given.name, given.number, given.version, given.change);
        };
        let count =
            backfill::assign(&db, &artifacts, &settings, self.model.as_deref(), clock::now(), tell).await?;
        if !self.json {
            println!("{count} versions were given a release");
        }
        Ok(())
    }
}
