//! `stagewright card`: prints the card of a model version.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use clap::Args;
use reqwest::Method;

use super::Failure;
use super::db::open_existing;
use super::service::{Service, of_version};
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

    /// A semantic version, or MLflow's number of the version
    #[arg(value_name = "VERSION")]
    version: String,

    /// json, markdown for people, or cyclonedx: a CycloneDX 1.6 bill of materials
    #[arg(long, value_name = "FORM", default_value = "json", value_parser = ["json", "markdown", "cyclonedx"], conflicts_with = "json")]
    format: String,

    #[command(flatten)]
    service: Service,
}

const EXAMPLES: &str = "\
Examples:
  The card as JSON:
    stagewright card fraud-detector 2.3.1
  A bill of materials for procurement:
    stagewright card fraud-detector 7 --format cyclonedx > fraud-detector.cdx.json";

impl CardCommand {
    pub(super) fn run(self) -> Result<(), Failure> {
        let form = if self.service.json { "json" } else { &self.format };
        if self.service.server().is_some() {
            let path = of_version(&self.model, &self.version, &format!("card?format={form}"));
            println!("{}", self.service.ask_text(Method::GET, &path)?.trim_end());
            return Ok(());
        }
        let uri = config::database(self.service.database().as_ref())?;
        let format = Format::parse(form)?;
        actix_web::rt::System::new().block_on(async {
            let db = open_existing(&uri).await?;
            if !schema::has_own_tables(&db).await? {
                return Err(Failure::new(format!("Stagewright has not served {uri} yet"))
                    .with_remedy("Start `stagewright server` on it once: it makes the tables it needs."));
            }
            let number = versions::find_release(&db, &self.model, &self.version).await?;
            let artifacts = Artifacts::behind_proxy(Some(self.service.artifacts_destination()))?;
            let mut reader = db.reader().await?;
            let material = Material::gather(&mut reader, &artifacts, &self.model, number).await?;
            let text = format.print(&Card::of(&material), &material, &artifacts, clock::now()).await;
            println!("{}", text.trim_end());
            Ok(())
        })
    }
}
