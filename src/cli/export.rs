//! `stagewright export`: all that is kept, as files that this and other tools read.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressDrawTarget};

use super::Failure;
use super::db::open_existing;
use crate::artifacts::Artifacts;
use crate::config;
use crate::import::export::{Export, Layout};

/// Write all that is kept into a folder: no lock-in
///
/// An archive has everything and is read back by `stagewright import --from FOLDER`. The layout of the tool
/// mlflow-export-import has no place for logged models, traces and webhooks; what is left out is said.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ExportCommand {
    /// The folder to write into; made if it is missing, refused if something is in it
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,

    /// How the folder is laid out
    #[arg(long, value_enum, default_value = "archive")]
    layout: LayoutName,

    /// The database: sqlite:///file.db or postgresql://user:password@host/database [default: sqlite:///mlflow.db]
    #[arg(long, value_name = "URI", env = "MLFLOW_BACKEND_STORE_URI", hide_env_values = true)]
    backend_store_uri: Option<String>,

    /// Where the server keeps the artifacts that it proxies: a folder or a bucket
    #[arg(long, value_name = "URI", env = "MLFLOW_ARTIFACTS_DESTINATION", default_value = "./mlartifacts")]
    artifacts_destination: String,

    /// Leave the files out
    #[arg(long)]
    no_artifacts: bool,

    /// Answer with one JSON object
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum LayoutName {
    Archive,
    MlflowExportImport,
}

const EXAMPLES: &str = "\
Examples:
  Everything, to be read back elsewhere:
    stagewright export --to /backup/2026-11-30
    stagewright import --from /backup/2026-11-30 --backend-store-uri postgresql://mlflow:secret@db/mlflow
  For MLflow's own tool:
    stagewright export --to ./out --layout mlflow-export-import
    import-all --input-dir ./out";

impl ExportCommand {
    pub(super) fn run(self) -> Result<(), Failure> {
        let uri = config::database(self.backend_store_uri.as_ref())?;
        let target = if self.json { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let exported = actix_web::rt::System::new().block_on(async {
            let db = open_existing(&uri).await?;
            let destination = Some(self.artifacts_destination.as_str()).filter(|_| !self.no_artifacts);
            let artifacts = destination.map(|uri| Artifacts::behind_proxy(Some(uri))).transpose()?;
            let layout = match self.layout {
                LayoutName::Archive => Layout::Archive,
                LayoutName::MlflowExportImport => Layout::ExportImport,
            };
            let progress = ProgressBar::with_draw_target(None, target);
            let export = Export { db, artifacts, folder: self.to.clone(), layout, progress };
            Ok::<_, Failure>(export.run().await?)
        })?;
        if self.json {
            let text = serde_json::to_string(&exported).map_err(|error| Failure::new(error.to_string()))?;
            println!("{text}");
            return Ok(());
        }
        for (kind, count, digest) in &exported.entities {
            println!("{kind:<14} {count:>9}  {digest}");
        }
        println!("{} files ({} bytes) in {}", exported.files, exported.bytes, self.to.display());
        for left_out in &exported.left_out {
            println!("left out, since this layout has no place for them: {left_out}");
        }
        Ok(())
    }
}
