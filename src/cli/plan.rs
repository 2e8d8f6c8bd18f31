//! `stagewright plan`: tells before a model is registered which version it needs, and fails when another was asked for.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use std::path::Path;

use clap::Args;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Method;
use serde_json::json;

use super::Failure;
use super::service::Service;
use crate::governance::plan::Format;
use crate::governance::releases::api::PLAN_OK;
use crate::governance::releases::candidate::MOST_BYTES;

/// Say which semantic version a model needs, before it is registered
///
/// Compares the signature with the release that the new version would follow. Asks the server at --tracking-uri if that
/// is an http(s) URL, else looks into the database. The exit code is 1 if --requested is too small a step, or taken.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct PlanCommand {
    /// Name of the registered model
    model: String,

    /// A folder of this machine with an MLmodel file, such a file, or what could be the source of a new version:
    /// runs:/<run>/model, models:/<logged model's id>, s3://bucket/model
    #[arg(long, value_name = "PATH | URI")]
    source: Option<String>,

    /// The run that has logged the model; without --source, the model that it has logged last
    #[arg(long, value_name = "ID")]
    run_id: Option<String>,

    /// The version that is wanted, such as 2.4.0
    #[arg(long, value_name = "VERSION")]
    requested: Option<String>,

    /// Whose calls count: of Python, of anything that could be built on, or of the scoring server [default: as the policy
    /// of the model says, else callable]
    #[arg(long, value_parser = ["callable", "strict", "wire"])]
    profile: Option<String>,

    /// Why the calls that nothing checked so far all fit the first signature of the model: it then needs a minor step
    /// only. Registered with this text as the tag stagewright.semver.assume_compatible, the version gets that step
    #[arg(long, value_name = "REASON")]
    assume_compatible: Option<String>,

    /// text, json, sarif, junit or github
    #[arg(long, value_parser = Format::of, default_value = "text", conflicts_with = "json")]
    format: Format,

    #[command(flatten)]
    service: Service,
}

const EXAMPLES: &str = "\
Examples:
  In CI, before the model is registered; a message beside the code where something breaks:
    export MLFLOW_TRACKING_URI=http://mlflow:5000
    stagewright plan fraud-detector --source ./model --requested 2.3.2 --format github
  What the last model of a run would be:
    stagewright plan fraud-detector --run-id 0a1b2c3d4e5f60718293a4b5c6d7e8f9
  Without a server:
    stagewright plan fraud-detector --source ./model --backend-store-uri sqlite:///mlflow.db";

impl PlanCommand {
    pub(super) fn run(self) -> Result<(), Failure> {
        let mlmodel = self.source.as_deref().and_then(local).transpose()?;
        let source = self.source.clone().filter(|_| mlmodel.is_none());
        if source.is_none() && mlmodel.is_none() && self.run_id.is_none() {
            return Err(
                Failure::new("Nothing says which model is meant").with_remedy("Give --source or --run-id.")
            );
        }
        let format = if self.service.json { "json" } else { self.format.name() };
        let body = json!({
            "source": source, "run_id": self.run_id, "mlmodel": mlmodel, "requested": self.requested,
            "profile": self.profile, "assume_compatible": self.assume_compatible, "format": format,
        });
        let path = format!("models/{}/plan", utf8_percent_encode(&self.model, NON_ALPHANUMERIC));
        let answer = self.service.answer(Method::POST, &path, Some(&body))?;
        println!("{}", answer.text.trim_end());
        if answer.header(PLAN_OK).is_none_or(|told| told == "true") {
            return Ok(());
        }
        Err(Failure::new(format!("{} will not do", self.requested.as_deref().unwrap_or("That")))
            .with_remedy("The plan says why, and which version would do."))
    }
}

/// The text of an MLmodel file of this machine; `None` when the source is nothing of this machine.
fn local(source: &str) -> Option<Result<String, Failure>> {
    let path = Path::new(source.strip_prefix("file://").unwrap_or(source));
    if source.contains(":/") && !source.starts_with("file://") {
        return None;
    }
    let file = if path.is_dir() { path.join("MLmodel") } else { path.to_owned() };
    let read = || {
        let size = std::fs::metadata(&file)?.len();
        if size > MOST_BYTES {
            return Err(std::io::Error::other(format!("has {size} bytes; {MOST_BYTES} is the limit")));
        }
        std::fs::read_to_string(&file)
    };
    Some(read().map_err(|error| {
        Failure::new(format!("{}: {error}", file.display()))
            .with_remedy("Give --source the folder of a model, with an MLmodel file, or a URI.")
    }))
}
