//! `stagewright provenance`: what a version was made from, for other tools.

use clap::Args;
use reqwest::Method;

use super::Failure;
use super::service::{Service, of_version};

/// Print what a model version was made from: an in-toto statement with SLSA provenance 1.0
///
/// Its subjects are the version's files; the run, its params, data and commit are what is on record. It is not signed.
#[derive(Args)]
#[command(after_help = "Examples:\n  stagewright provenance fraud-detector 2.3.1 > provenance.json")]
pub(super) struct ProvenanceCommand {
    /// Name of a registered model
    #[arg(value_name = "MODEL")]
    model: String,

    /// A semantic version, or MLflow's number of the version
    #[arg(value_name = "VERSION")]
    version: String,

    #[command(flatten)]
    service: Service,
}

impl ProvenanceCommand {
    pub(super) fn run(&self) -> Result<(), Failure> {
        let path = of_version(&self.model, &self.version, "provenance");
        println!("{}", self.service.ask_text(Method::GET, &path)?.trim_end());
        Ok(())
    }
}
