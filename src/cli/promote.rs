//! `stagewright promote`, `rollback`, `history` and `production`: what callers are served from, and how it came there.

use clap::Args;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Method;
use serde_json::{Value, json};

use super::Failure;
use super::service::Service;

/// Move a version to a stage, and the version there before to the archive
///
/// Both happen together or not at all, under the policy of the model, and are recorded with the reason.
#[derive(Args)]
#[command(after_help = PROMOTE_EXAMPLES)]
pub(super) struct Promote {
    /// Name of the registered model
    model: String,

    /// A semantic version, or MLflow's number of the version
    version: String,

    /// The stage: staging, production or archived
    #[arg(long, default_value = "production")]
    to: String,

    /// Why; kept in the history and in the audit log
    #[arg(long)]
    reason: Option<String>,

    /// Leave other versions where they are
    #[arg(long)]
    keep_others: bool,

    /// Go past checks and approvals, where the policy lets you in an emergency; to be reviewed after
    #[arg(long)]
    emergency: bool,

    #[command(flatten)]
    service: Service,
}

const PROMOTE_EXAMPLES: &str = "\
Examples:
  stagewright promote fraud-detector 2.3.1 --reason 'f1 0.93 on the July sample'
  stagewright promote fraud-detector 7 --to staging --tracking-uri http://mlflow.example.org";

impl Promote {
    pub(super) fn run(&self) -> Result<(), Failure> {
        let mut body = json!({
            "version": self.version, "to": self.to, "reason": self.reason, "emergency": self.emergency,
        });
        if self.keep_others {
            body["archive_existing"] = json!(false);
        }
        let answer = self.service.ask(Method::POST, &path(&self.model, "promote"), Some(&body))?;
        tell(&self.service, &answer, |answer| println!("{}", moved(&self.model, &answer["move"])));
        Ok(())
    }
}

/// Put the version back into production that was there before
///
/// A second rollback goes one further back, and never to a version that was rolled back from.
#[derive(Args)]
#[command(after_help = ROLLBACK_EXAMPLES)]
pub(super) struct Rollback {
    /// Name of the registered model
    model: String,

    /// The version to go back to, which was in production earlier [default: the one before]
    #[arg(long, value_name = "VERSION")]
    to: Option<String>,

    /// Why; kept in the history and in the audit log
    #[arg(long)]
    reason: Option<String>,

    #[command(flatten)]
    service: Service,
}

const ROLLBACK_EXAMPLES: &str = "\
Examples:
  stagewright rollback fraud-detector --reason 'false positives since noon'
  stagewright rollback fraud-detector --to 2.2.4 --reason 'the last one that was audited'";

impl Rollback {
    pub(super) fn run(&self) -> Result<(), Failure> {
        let body = json!({"to": self.to, "reason": self.reason});
        let answer = self.service.ask(Method::POST, &path(&self.model, "rollback"), Some(&body))?;
        tell(&self.service, &answer, |answer| println!("{}", moved(&self.model, &answer["move"])));
        Ok(())
    }
}

/// List the moves of a model's versions between stages, the newest first
#[derive(Args)]
#[command(after_help = "Examples:\n  stagewright history fraud-detector")]
pub(super) struct History {
    /// Name of the registered model
    model: String,

    /// How many moves
    #[arg(long, default_value_t = 100)]
    most: u16,

    #[command(flatten)]
    service: Service,
}

impl History {
    pub(super) fn run(&self) -> Result<(), Failure> {
        let path = format!("{}?max_results={}", path(&self.model, "history"), self.most);
        let answer = self.service.ask(Method::GET, &path, None)?;
        tell(&self.service, &answer, |answer| {
            let moves = answer["moves"].as_array().map_or(&[][..], Vec::as_slice);
            for one in moves {
                let (at, by) = (text(one, "at"), text(one, "by"));
                println!("{at}  {:8} {}  by {by}{}", text(one, "kind"), number(one), reason(one));
            }
            if moves.is_empty() {
                println!("No version of {} has moved yet.", self.model);
            }
        });
        Ok(())
    }
}

/// Say which version is in production, now or at a time
#[derive(Args)]
#[command(after_help = PRODUCTION_EXAMPLES)]
pub(super) struct Production {
    /// Name of the registered model
    model: String,

    /// A day (its end, UTC) or a time, such as 2026-07-01 or 2026-07-01T12:00:00Z
    #[arg(long, value_name = "TIME")]
    as_of: Option<String>,

    #[command(flatten)]
    service: Service,
}

const PRODUCTION_EXAMPLES: &str = "\
Examples:
  stagewright production fraud-detector
  stagewright production fraud-detector --as-of 2026-07-01";

impl Production {
    pub(super) fn run(&self) -> Result<(), Failure> {
        let mut path = path(&self.model, "production");
        if let Some(time) = &self.as_of {
            path = format!("{path}?as_of={}", utf8_percent_encode(time, NON_ALPHANUMERIC));
        }
        let answer = self.service.ask(Method::GET, &path, None)?;
        tell(&self.service, &answer, |answer| match &answer["production"] {
            Value::Null => println!(
                "No version of {} {} in production.",
                self.model,
                if self.as_of.is_some() { "was" } else { "is" }
            ),
            one => println!(
                "{} {} since {} by {}{}",
                self.model,
                number_alone(one),
                text(one, "at"),
                text(one, "by"),
                reason(one)
            ),
        });
        Ok(())
    }
}

fn path(model: &str, what: &str) -> String {
    format!("models/{}/{what}", utf8_percent_encode(model, NON_ALPHANUMERIC))
}

/// Prints an answer, for machines as it is.
fn tell(service: &Service, answer: &Value, people: impl FnOnce(&Value)) {
    if service.json { println!("{answer}") } else { people(answer) }
}

fn text<'a>(one: &'a Value, key: &str) -> &'a str {
    one[key].as_str().unwrap_or_default()
}

fn reason(one: &Value) -> String {
    one["reason"].as_str().map_or_else(String::new, |reason| format!(": {reason}"))
}

fn number_alone(one: &Value) -> String {
    match one["semver"].as_str() {
        Some(semver) => format!("{semver} (version {})", text(one, "version")),
        None => format!("version {}", text(one, "version")),
    }
}

fn number(one: &Value) -> String {
    format!("{}  {} -> {}", number_alone(one), text(one, "from"), text(one, "to"))
}

fn moved(model: &str, one: &Value) -> String {
    format!("{model} {}", number(one))
}
