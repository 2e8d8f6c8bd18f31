//! `stagewright artifacts`: looks after what is stored.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::{Value, json};

use super::db::open_existing;
use super::{Failure, WRONG_USAGE};
use crate::artifacts::verify::{Finding, Inventory, Verdict};
use crate::artifacts::{self, Artifacts};
use crate::config;
use crate::db::schema;

#[derive(Subcommand)]
pub(super) enum ArtifactsCommand {
    Verify(Verify),
}

impl ArtifactsCommand {
    pub(super) fn run(self) -> Result<(), Failure> {
        match self {
            Self::Verify(verify) => verify.run(),
        }
    }
}

/// Read artifacts again and compare them with what came through the proxy
///
/// The server keeps the sha256 and the size of every file that it proxies. What was stored past it, by presigned URLs,
/// parts, or straight into the bucket, is listed as unknown. The exit code is 1 if a file has changed or is gone.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Verify {
    /// A run's id, or models:/<name>/<version>, or models:/<logged model's id>
    #[arg(value_name = "RUN | MODEL VERSION")]
    target: String,

    /// The database: sqlite:///file.db or postgresql://user:password@host/database [default: sqlite:///mlflow.db]
    #[arg(long, value_name = "URI", env = "MLFLOW_BACKEND_STORE_URI", hide_env_values = true)]
    backend_store_uri: Option<String>,

    /// Where the server keeps the artifacts that it proxies: a folder or a bucket
    #[arg(long, value_name = "URI", env = "MLFLOW_ARTIFACTS_DESTINATION", default_value = "./mlartifacts")]
    artifacts_destination: String,

    /// Answer with one JSON object
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Examples:
  The files of a run:
    stagewright artifacts verify 0a1b2c3d4e5f60718293a4b5c6d7e8f9
  A model version, in a team's database and bucket:
    stagewright artifacts verify models:/fraud-detector/3 --artifacts-destination s3://ml/artifacts \\
        --backend-store-uri postgresql://mlflow:secret@db/mlflow";

impl Verify {
    pub(super) fn run(self) -> Result<(), Failure> {
        let owner = artifacts::Owner::parse(&self.target).ok_or_else(|| Failure {
            exit_code: WRONG_USAGE,
            ..Failure::new(format!("'{}' names neither a run nor a model version", self.target))
                .with_remedy("Give a run's id, models:/<name>/<version>, or models:/<logged model's id>.")
        })?;
        let uri = config::database(self.backend_store_uri.as_ref())?;
        actix_web::rt::System::new().block_on(async {
            let db = open_existing(&uri).await?;
            if !schema::has_own_tables(&db).await? {
                return Err(Failure::new(format!(
                    "Stagewright has not served {uri} yet: it knows no digests"
                ))
                .with_remedy("Digests are kept of what is uploaded through `stagewright server`."));
            }
            let artifacts = Artifacts::behind_proxy(Some(&self.artifacts_destination))?;
            let mut reader = db.reader().await?;
            let location = owner.location(&mut reader).await?;
            let inventory = Inventory::take(&artifacts, &mut reader, &location).await?;
            drop(reader);
            self.verify(inventory, &location).await
        })
    }

    async fn verify(&self, inventory: Inventory, location: &str) -> Result<(), Failure> {
        let bar = ProgressBar::with_draw_target(
            Some(inventory.size()),
            if self.json { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() },
        );
        if let Ok(style) =
            ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {bytes_per_sec} {eta}")
        {
            bar.set_style(style);
        }
        let mut findings = Vec::new();
        inventory
            .verify(
                |size| bar.inc(size),
                |finding| {
                    if !self.json && finding.verdict != Verdict::Intact {
                        bar.suspend(|| println!("{:8} {}", name(finding.verdict), finding.path));
                    }
                    findings.push(finding);
                },
            )
            .await?;
        bar.finish_and_clear();
        let count = |verdict| findings.iter().filter(|finding| finding.verdict == verdict).count();
        let [intact, changed, missing, unknown] =
            [Verdict::Intact, Verdict::Changed, Verdict::Missing, Verdict::Unknown].map(count);
        if self.json {
            let files: Vec<Value> = findings.iter().map(file).collect();
            let counts =
                json!({"intact": intact, "changed": changed, "missing": missing, "unknown": unknown});
            println!(
                "{}",
                json!({"target": self.target, "location": location, "counts": counts, "files": files})
            );
        } else {
            println!(
                "{intact} intact, {changed} changed, {missing} missing, {unknown} unknown, at {location}"
            );
        }
        if changed + missing == 0 {
            return Ok(());
        }
        Err(Failure::new(format!(
            "{} of {} files are not what was uploaded",
            changed + missing,
            findings.len()
        ))
        .with_remedy("Restore them from a backup, or log them again."))
    }
}

fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Intact => "intact",
        Verdict::Changed => "changed",
        Verdict::Missing => "missing",
        Verdict::Unknown => "unknown",
    }
}

fn file(finding: &Finding) -> Value {
    let kept = finding.kept.as_ref().map(|(sha256, size)| json!({"sha256": sha256, "size": size}));
    let found = finding.found.as_ref().map(|(sha256, size)| json!({"sha256": sha256, "size": size}));
    json!({"path": finding.path, "status": name(finding.verdict), "uploaded": kept, "stored": found})
}
