//! `stagewright plan`: tells before a model is registered which version it needs, and fails when another was asked for.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use std::path::Path;
use std::time::Duration;

use clap::Args;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::releases::Database;
use super::{Failure, one_line};
use crate::governance::plan::Format;
use crate::governance::releases::api::PLAN_OK;
use crate::governance::releases::candidate::MOST_BYTES;
use crate::governance::releases::planning::Inquiry;

/// How long a server may take: it reads the model's file from wherever that is.
const PATIENCE: Duration = Duration::from_mins(1);

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

    /// text, json, sarif, junit or github
    #[arg(long, value_parser = Format::of, default_value = "text")]
    format: Format,

    /// The server to ask
    #[arg(long, value_name = "URI", env = "MLFLOW_TRACKING_URI")]
    tracking_uri: Option<String>,

    #[command(flatten)]
    database: Database,
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
        let server = self.tracking_uri.as_deref().filter(|uri| uri.starts_with("http"));
        actix_web::rt::System::new().block_on(async {
            let (printed, is_ok) = match server {
                Some(uri) => self.ask(uri, source, mlmodel).await?,
                None => self.look(source, mlmodel).await?,
            };
            println!("{}", printed.trim_end());
            if is_ok {
                return Ok(());
            }
            Err(Failure::new(format!("{} will not do", self.requested.as_deref().unwrap_or("That")))
                .with_remedy("Ask for the version that the plan names, or for none."))
        })
    }

    async fn look(&self, source: Option<String>, mlmodel: Option<String>) -> Result<(String, bool), Failure> {
        let (db, artifacts, settings) = self.database.open().await?;
        let inquiry = Inquiry {
            model: self.model.clone(),
            source,
            run: self.run_id.clone(),
            mlmodel,
            requested: self.requested.clone(),
            profile: self.profile.clone(),
        };
        let plan = inquiry.answer(&db, &artifacts, &settings).await?;
        Ok((self.format.print(&plan), !plan.is_refused()))
    }

    async fn ask(
        &self,
        server: &str,
        source: Option<String>,
        mlmodel: Option<String>,
    ) -> Result<(String, bool), Failure> {
        let name = utf8_percent_encode(&self.model, NON_ALPHANUMERIC);
        let url = format!("{}/api/stagewright/v1/models/{name}/plan", server.trim_end_matches('/'));
        let body = json!({
            "source": source, "run_id": self.run_id, "mlmodel": mlmodel, "requested": self.requested,
            "profile": self.profile, "format": self.format.name(),
        });
        // Two providers could be compiled in, so one has to be named. It may have been already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let unreachable = |error: reqwest::Error| {
            Failure::new(format!("{server}: {}", one_line(&error)))
                .with_remedy("Check --tracking-uri (MLFLOW_TRACKING_URI).")
        };
        let client = reqwest::Client::builder().timeout(PATIENCE).build().map_err(unreachable)?;
        let request = client.post(url).header("Content-Type", "application/json").body(body.to_string());
        let answer = authorized(request).send().await.map_err(unreachable)?;
        let status = answer.status();
        let is_ok = answer.headers().get(PLAN_OK).is_none_or(|value| value.as_bytes() == b"true");
        let text = answer.text().await.map_err(unreachable)?;
        if status.is_success() {
            return Ok((text, is_ok));
        }
        let told: Value = serde_json::from_str(&text).unwrap_or_default();
        let message = told["message"].as_str().map_or_else(|| one_line(&text), str::to_owned);
        Err(Failure::new(format!("{server} answered {status}: {message}")))
    }
}

/// With what MLflow's clients authenticate by.
fn authorized(request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
    let given = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    match (given("MLFLOW_TRACKING_USERNAME"), given("MLFLOW_TRACKING_TOKEN")) {
        (Some(user), _) => request.basic_auth(user, given("MLFLOW_TRACKING_PASSWORD")),
        (None, Some(token)) => request.bearer_auth(token),
        (None, None) => request,
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
