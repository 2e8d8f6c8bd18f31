//! `stagewright waiver …`: who answers for checks that versions do not pass.

use clap::{Args, Subcommand};
use reqwest::Method;
use serde_json::{Value, json};

use super::Failure;
use super::service::{Service, of_version, tell};
use crate::governance::audit::timestamp;

#[derive(Subcommand)]
pub(super) enum WaiverCommand {
    Give(Give),
    List(List),
    Withdraw(Withdraw),
}

/// Answer for a check that a version does not pass, so that it may be promoted all the same
///
/// The policy says who may do that, for which checks and for how long. It counts for the version as it is: with other
/// files, or under another policy, it is void.
#[derive(Args)]
#[command(after_help = GIVE_EXAMPLES)]
pub(super) struct Give {
    /// Name of the registered model
    model: String,

    /// A semantic version, or MLflow's number of the version
    version: String,

    /// The id of the check in the policy
    #[arg(long, value_name = "ID")]
    check: String,

    /// Where the version shall go: staging, production, archived or alias:<name>
    #[arg(long, default_value = "production")]
    to: String,

    /// Why; kept with the version and in the audit log
    #[arg(long)]
    reason: String,

    /// A day (its end, UTC) or a time [default: as long as the policy lets it be]
    #[arg(long, value_name = "TIME")]
    until: Option<String>,

    #[command(flatten)]
    service: Service,
}

const GIVE_EXAMPLES: &str = "\
Examples:
  stagewright waiver give fraud-detector 2.3.1 --check quality --until 2026-07-31 \\
      --reason 'f1 is of the old sample; the new one comes on Friday'";

/// List the waivers that a version was given, the newest first
#[derive(Args)]
#[command(after_help = "Examples:\n  stagewright waiver list fraud-detector 2.3.1")]
pub(super) struct List {
    /// Name of the registered model
    model: String,

    /// A semantic version, or MLflow's number of the version
    version: String,

    #[command(flatten)]
    service: Service,
}

/// Take a waiver back
#[derive(Args)]
#[command(after_help = "Examples:\n  stagewright waiver withdraw 3 --reason 'the new sample is there'")]
pub(super) struct Withdraw {
    /// Its number
    id: u32,

    /// Why; kept with the version and in the audit log
    #[arg(long)]
    reason: Option<String>,

    #[command(flatten)]
    service: Service,
}

impl WaiverCommand {
    pub(super) fn run(&self) -> Result<(), Failure> {
        match self {
            Self::Give(give) => give.run(),
            Self::List(list) => list.run(),
            Self::Withdraw(withdraw) => withdraw.run(),
        }
    }
}

impl Give {
    fn run(&self) -> Result<(), Failure> {
        let body = json!({"check": self.check, "to": self.to, "reason": self.reason, "until": self.until});
        let answer = self.service.ask(Method::POST, &path(&self.model, &self.version), Some(&body))?;
        tell(&self.service, &answer, |answer| println!("{}", line(&answer["waiver"])));
        Ok(())
    }
}

impl List {
    fn run(&self) -> Result<(), Failure> {
        let answer = self.service.ask(Method::GET, &path(&self.model, &self.version), None)?;
        tell(&self.service, &answer, |answer| {
            let waivers = answer["waivers"].as_array().map_or(&[][..], Vec::as_slice);
            for waiver in waivers {
                println!("{}", line(waiver));
            }
            if waivers.is_empty() {
                println!("No check of {} {} was waived.", self.model, self.version);
            }
        });
        Ok(())
    }
}

impl Withdraw {
    fn run(&self) -> Result<(), Failure> {
        let body = json!({"reason": self.reason});
        let answer = self.service.ask(Method::POST, &format!("waivers/{}/withdraw", self.id), Some(&body))?;
        tell(&self.service, &answer, |answer| println!("{}", line(&answer["waiver"])));
        Ok(())
    }
}

fn path(model: &str, version: &str) -> String {
    of_version(model, version, "waivers")
}

/// E.g. `3  quality of fraud-detector 7 to Production, in force until 2026-07-31T…, by ann: why`.
fn line(one: &Value) -> String {
    let text = |key: &str| one[key].as_str().unwrap_or_default().replace('_', " ");
    let until = timestamp(one["until"].as_i64().unwrap_or_default());
    format!(
        "{}  {} of {} {} to {}, {} (until {until}), by {}: {}",
        one["id"],
        one["check"].as_str().unwrap_or_default(),
        one["name"].as_str().unwrap_or_default(),
        text("version"),
        text("target"),
        text("state"),
        one["principal"].as_str().unwrap_or_default(),
        one["reason"].as_str().unwrap_or_default(),
    )
}
