//! `stagewright card`: prints the card of a model version.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use clap::Args;

use super::Failure;
use super::db::open_existing;
use crate::artifacts::Artifacts;
use crate::clock;
use crate::config;
use crate::db::schema;
use crate::governance::card::{Card, Format, Material};
use crate::registry::versions;

/// Print the card of a model version: its data, metrics, framework, files, stage, and who promoted it
///
/// Every field is derived from what is on record, and its provenance stands beside it.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct CardCommand {
    /// Name of a registered model
    #[arg(value_name = "MODEL")]
    model: String,

    /// Number of one of its versions
    #[arg(value_name = "VERSION")]
    version: String,

    /// json, markdown for people, or cyclonedx: a CycloneDX 1.6 bill of materials
    #[arg(long, value_name = "FORM", default_value = "json", value_parser = ["json", "markdown", "cyclonedx"])]
    format: String,

    /// The same as --format json
    #[arg(long, conflicts_with = "format")]
    json: bool,

    /// The database: sqlite:///file.db or postgresql://user:password@host/database [default: sqlite:///mlflow.db]
    #[arg(long, value_name = "URI", env = "MLFLOW_BACKEND_STORE_URI", hide_env_values = true)]
    backend_store_uri: Option<String>,

    /// Where the server keeps the artifacts that it proxies: a folder or a bucket
    #[arg(long, value_name = "URI", env = "MLFLOW_ARTIFACTS_DESTINATION", default_value = "./mlartifacts")]
    artifacts_destination: String,
}

const EXAMPLES: &str = "\
Examples:
  The card as JSON:
    stagewright card fraud-detector 7
  A bill of materials for procurement:
    stagewright card fraud-detector 7 --format cyclonedx > fraud-detector.cdx.json";

impl CardCommand {
    pub(super) fn run(self) -> Result<(), Failure> {
        let uri = config::database(self.backend_store_uri.as_ref())?;
        let format = Format::parse(if self.json { "json" } else { &self.format })?;
        let number = versions::number(&self.model, &self.version)?;
        actix_web::rt::System::new().block_on(async {
            let db = open_existing(&uri).await?;
            if !schema::has_own_tables(&db).await? {
                return Err(Failure::new(format!("Stagewright has not served {uri} yet"))
                    .with_remedy("Start `stagewright server` on it once: it makes the tables it needs."));
            }
            let artifacts = Artifacts::behind_proxy(Some(&self.artifacts_destination))?;
            let mut reader = db.reader().await?;
            let material = Material::gather(&mut reader, &artifacts, &self.model, number).await?;
            let text = format.print(&Card::of(&material), &material, &artifacts, clock::now()).await;
            println!("{}", text.trim_end());
            Ok(())
        })
    }
}
