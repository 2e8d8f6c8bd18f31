//! `stagewright rollout …`: new versions get their callers step by step.

mod picture;
mod watch;

use std::path::PathBuf;

use clap::{Args, Subcommand};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Method;
use serde_json::{Value, json};

use self::picture::picture;
use self::watch::watch;
use super::Failure;
use super::service::Service;
use crate::clock::now;
use crate::governance::rollout::begin::parse;
use crate::governance::rollout::detect;

/// Roll new versions out step by step, watched
#[derive(Subcommand)]
pub(super) enum RolloutCommand {
    Validate(Validate),
    Start(Start),
    Status(Status),
    Pause(Act),
    Resume(Act),
    Promote(Act),
    Abort(Act),
    Retry(Act),
}

/// Read a plan, and print its timeline and what its guards can see
#[derive(Args)]
#[command(after_help = "Examples:\n  stagewright rollout validate plan.yaml --requests-per-minute 600")]
pub(super) struct Validate {
    /// The plan, in YAML
    file: PathBuf,

    /// Requests of all versions together
    #[arg(long, value_name = "COUNT")]
    requests_per_minute: Option<f64>,

    /// Answer with one JSON object
    #[arg(long)]
    json: bool,
}

/// Start a rollout by a plan
#[derive(Args)]
#[command(
    after_help = "Examples:\n  stagewright rollout start plan.yaml --reason 'f1 0.93 on the July sample' --watch"
)]
pub(super) struct Start {
    /// The plan, in YAML
    file: PathBuf,

    /// Why; kept in the history and in the audit log
    #[arg(long)]
    reason: Option<String>,

    /// End an active rollout of the model for this one
    #[arg(long)]
    supersede: bool,

    /// Keep it without starting it
    #[arg(long)]
    draft: bool,

    /// Stay, and show what happens
    #[arg(long)]
    watch: bool,

    #[command(flatten)]
    service: Service,
}

/// Show a rollout, or all of a model
#[derive(Args)]
#[command(
    after_help = "Examples:\n  stagewright rollout status fraud-detector --watch\n  stagewright rollout status ro-3f9c2a7711d04e55"
)]
pub(super) struct Status {
    /// A rollout's id, or the name of a registered model for its newest rollout
    what: String,

    /// Stay until it has ended, and show what happens; the exit code is 1 unless it succeeds, and 130 after Ctrl-C
    #[arg(long)]
    watch: bool,

    #[command(flatten)]
    service: Service,
}

/// Do something to a rollout that is under way
#[derive(Args)]
pub(super) struct Act {
    /// A rollout's id, or the name of a registered model for its newest rollout
    what: String,

    /// Why; kept in the history and in the audit log
    #[arg(long)]
    reason: Option<String>,

    #[command(flatten)]
    service: Service,
}

impl RolloutCommand {
    pub(super) fn run(&self) -> Result<(), Failure> {
        match self {
            Self::Validate(command) => command.run(),
            Self::Start(command) => command.run(),
            Self::Status(command) => command.run(),
            Self::Pause(command) => command.run("pause"),
            Self::Resume(command) => command.run("resume"),
            Self::Promote(command) => command.run("promote"),
            Self::Abort(command) => command.run("abort"),
            Self::Retry(command) => command.run("retry"),
        }
    }
}

fn plan(file: &PathBuf) -> Result<String, Failure> {
    std::fs::read_to_string(file).map_err(|cause| Failure::new(format!("{}: {cause}", file.display())))
}

impl Validate {
    fn run(&self) -> Result<(), Failure> {
        let plan = parse(&plan(&self.file)?)
            .map_err(|error| Failure::new(format!("{}: {}", self.file.display(), error.message)))?;
        let report = detect::report(&plan, self.requests_per_minute);
        if self.json {
            println!("{report}");
            return Ok(());
        }
        println!("{} {}: takes at least {}", plan.model, plan.version, text(&report, "takes_at_least"));
        for step in list(&report, "timeline") {
            let share = share(&step["traffic"]);
            let guards: Vec<&str> = list(step, "guards").iter().filter_map(Value::as_str).collect();
            let watched = if guards.is_empty() { String::new() } else { format!("  {}", guards.join(", ")) };
            println!(
                "  after {:>8}  {:16} {share:>6}{watched}",
                text(step, "begins_after"),
                text(step, "stage")
            );
        }
        for one in list(&report, "detectable") {
            let requests = &one["requests"];
            println!("{}, {}: {requests} requests are expected", text(one, "stage"), text(one, "guard"));
            match one["aborts_from"].as_f64() {
                Some(from) => println!("  aborts, four times of five, from {:.2}% on", from * 100.0),
                None => println!("  too few to abort for anything"),
            }
            match one["passes_until"].as_f64() {
                Some(until) => println!("  passes, four times of five, up to {:.2}%", until * 100.0),
                None => println!(
                    "  too few to prove that it is healthy: {} would do if none were bad",
                    one["requests_to_pass_without_any"]
                ),
            }
        }
        Ok(())
    }
}

impl Start {
    fn run(&self) -> Result<(), Failure> {
        let body = json!({
            "plan": plan(&self.file)?,
            "start": !self.draft,
            "supersede": self.supersede,
            "reason": self.reason,
        });
        let answer = self.service.ask(Method::POST, "rollouts", Some(&body))?;
        if self.watch {
            return watch(&self.service, text(&answer["rollout"], "id"));
        }
        tell(&self.service, &answer);
        Ok(())
    }
}

impl Status {
    fn run(&self) -> Result<(), Failure> {
        let id = find(&self.service, &self.what)?;
        if self.watch {
            return watch(&self.service, &id);
        }
        let answer = self.service.ask(Method::GET, &format!("rollouts/{id}"), None)?;
        tell(&self.service, &answer);
        Ok(())
    }
}

impl Act {
    fn run(&self, verb: &str) -> Result<(), Failure> {
        let id = find(&self.service, &self.what)?;
        let body = json!({"reason": self.reason});
        let answer = self.service.ask(Method::POST, &format!("rollouts/{id}/{verb}"), Some(&body))?;
        tell(&self.service, &answer);
        Ok(())
    }
}

/// The id of a rollout that is named by itself or by its model.
fn find(service: &Service, what: &str) -> Result<String, Failure> {
    if what.starts_with("ro-") {
        return Ok(what.to_owned());
    }
    let path = format!("rollouts?max_results=1&model={}", utf8_percent_encode(what, NON_ALPHANUMERIC));
    let answer = service.ask(Method::GET, &path, None)?;
    match list(&answer, "rollouts").first() {
        Some(rollout) => Ok(text(rollout, "id").to_owned()),
        None => Err(Failure::new(format!("There was no rollout of {what} yet."))),
    }
}

fn tell(service: &Service, answer: &Value) {
    if service.json { println!("{answer}") } else { print!("{}", picture(&answer["rollout"], now())) }
}

/// Basis points as a share.
fn share(points: &Value) -> String {
    format!("{}%", points.as_f64().unwrap_or_default() / 100.0)
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}
