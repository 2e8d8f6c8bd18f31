//! `stagewright rollout …`: new versions get their callers step by step.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Subcommand};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Method;
use serde_json::{Value, json};

use super::Failure;
use super::service::Service;
use crate::governance::policy::shown;
use crate::governance::rollout::begin::parse;
use crate::governance::rollout::detect;

/// How often a rollout that is watched is looked at.
const LOOK: Duration = Duration::from_secs(1);

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

    /// Stay until it has ended, and show what happens; the exit code is 1 unless it succeeds
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

/// Shows a rollout until it has ended. On a terminal the picture is drawn over itself; elsewhere each change is a line.
fn watch(service: &Service, id: &str) -> Result<(), Failure> {
    let is_live = std::io::stdout().is_terminal() && !service.json;
    let mut drawn = 0;
    let mut seen = 0;
    loop {
        let answer = service.ask(Method::GET, &format!("rollouts/{id}"), None)?;
        let rollout = &answer["rollout"];
        let history = list(rollout, "history");
        if is_live {
            let picture = picture(rollout);
            // Up to where the last one began, and all below it gone.
            let over = if drawn > 0 { format!("\x1b[{drawn}A\x1b[J") } else { String::new() };
            drawn = picture.lines().count();
            print!("{over}{picture}");
            // Who reads is gone when this fails, and the next print says so.
            let _ = std::io::stdout().flush();
        } else if service.json && history.len() > seen {
            println!("{answer}");
        } else {
            history.iter().skip(seen).for_each(|change| println!("{}", line(change)));
        }
        seen = history.len();
        if rollout["is_final"] == true {
            return match text(rollout, "state") {
                "succeeded" => Ok(()),
                state => Err(Failure::new(format!("{id} is {state}: {}", text(rollout, "reason")))),
            };
        }
        std::thread::sleep(LOOK);
    }
}

fn tell(service: &Service, answer: &Value) {
    if service.json { println!("{answer}") } else { print!("{}", picture(&answer["rollout"])) }
}

/// A rollout for people.
fn picture(rollout: &Value) -> String {
    let version = rollout["semver"].as_str().unwrap_or_else(|| text(rollout, "version"));
    let state = match rollout["paused_for"].as_str() {
        Some(pause) => format!("paused: {pause}"),
        None => text(rollout, "state").to_owned(),
    };
    let weight = rollout["weight"].as_u64().unwrap_or_default();
    let filled = usize::try_from(weight / 250).unwrap_or_default().min(40);
    let bar = format!("[{}{}]", "#".repeat(filled), "-".repeat(40 - filled));
    let mut lines = vec![
        format!("{} {version}  {state}  {}", text(rollout, "model"), text(rollout, "id")),
        format!("{bar} {}", share(&rollout["weight"])),
    ];
    for step in list(rollout, "steps") {
        let mark = match text(step, "status") {
            "done" => "+",
            "current" => ">",
            _ => " ",
        };
        let time = step["duration_ms"].as_i64().or_else(|| step["bake_ms"].as_i64()).filter(|time| *time > 0);
        let time = time.map_or_else(String::new, shown);
        lines.push(format!("{mark} {:18} {:>6}  {time}", text(step, "stage"), share(&step["traffic"])));
        for guard in list(step, "guards").iter().filter(|_| mark != " ") {
            let verdict = guard["verdict"].as_str().unwrap_or("no_data");
            let seen = numbers(&guard["numbers"]);
            lines.push(format!("    {verdict:12} {}{seen}", text(guard, "guard")));
        }
    }
    lines.extend(rollout["reason"].as_str().map(str::to_owned));
    lines.push(String::new());
    lines.join("\n")
}

fn numbers(numbers: &Value) -> String {
    if let (Some(bad), Some(requests)) = (numbers["bad"].as_u64(), numbers["requests"].as_u64()) {
        return format!("  {bad} of {requests}");
    }
    numbers["value"].as_f64().map_or_else(String::new, |value| format!("  {value}"))
}

/// A change for people.
fn line(change: &Value) -> String {
    let reason = change["reason"].as_str().map_or_else(String::new, |reason| format!(": {reason}"));
    format!(
        "{}  {:14} {} -> {}  {}  by {}{reason}",
        text(change, "at"),
        text(change, "event"),
        text(change, "from"),
        text(change, "to"),
        share(&change["weight"]),
        text(change, "by")
    )
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
