//! `stagewright policy`: reads a policy file without a server.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

use super::Failure;
use crate::governance::policy::{Policies, Policy, Promotion, Stage, shown};

#[derive(Subcommand)]
pub(super) enum PolicyCommand {
    Check(Check),
    Explain(Explain),
}

/// Say whether the server would take a policy file
///
/// The exit code is 1 if it would not; what is wrong is told with its line and column.
#[derive(Args)]
#[command(after_help = CHECK_EXAMPLES)]
pub(super) struct Check {
    /// The policy file
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// Answer with one JSON object
    #[arg(long)]
    json: bool,
}

const CHECK_EXAMPLES: &str = "\
Examples:
  Before a change is merged:
    stagewright policy check policy.yaml
  Then, for the server:
    stagewright server --policy policy.yaml --trusted-user-header X-Forwarded-User";

/// Say which policy of a file holds for a model, and what it asks for
#[derive(Args)]
#[command(after_help = EXPLAIN_EXAMPLES)]
pub(super) struct Explain {
    /// The policy file
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// Name of a registered model
    #[arg(value_name = "MODEL")]
    model: String,

    /// Answer with one JSON object
    #[arg(long)]
    json: bool,
}

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  What fraud-detector needs before it goes to production:
    stagewright policy explain policy.yaml fraud-detector";

impl PolicyCommand {
    pub(super) fn run(self) -> Result<(), Failure> {
        match self {
            Self::Check(check) => check.run(),
            Self::Explain(explain) => explain.run(),
        }
    }
}

impl Check {
    fn run(&self) -> Result<(), Failure> {
        let policies = read(&self.file, self.json)?;
        let needs_authentication = policies.needs_authentication().is_some();
        if self.json {
            let list: Vec<Value> = policies
                .all()
                .iter()
                .map(|policy| json!({"policy": policy.pattern, "policy_hash": policy.hash}))
                .collect();
            println!(
                "{}",
                json!({"ok": true, "policies": list, "needs_authentication": needs_authentication})
            );
            return Ok(());
        }
        for policy in policies.all() {
            println!("{}  {}", &policy.hash[..12], policy.pattern);
        }
        if needs_authentication {
            println!("The server must know who asks: start it with --trusted-user-header.");
        }
        Ok(())
    }
}

impl Explain {
    fn run(&self) -> Result<(), Failure> {
        let policies = read(&self.file, self.json)?;
        let found = policies.of(&self.model);
        if self.json {
            let policy = found.map(|(number, policy)| json!({"number": number, "rules": policy.json()}));
            println!("{}", json!({"model": self.model, "policy": policy}));
            return Ok(());
        }
        match found {
            Some((number, policy)) => print(&self.model, number, policy),
            None => println!("{}: no policy holds; everybody may do everything", self.model),
        }
        Ok(())
    }
}

fn read(path: &Path, is_json: bool) -> Result<Policies, Failure> {
    let text = std::fs::read_to_string(path)
        .map_err(|cause| Failure::new(format!("{}: {cause}", path.display())))?;
    Policies::read(&text).map_err(|error| {
        if is_json {
            println!("{}", json!({"ok": false, "error": Map::from(&error)}));
        }
        Failure::new(format!("{}, {error}", path.display()))
    })
}

fn print(model: &str, number: usize, policy: &Policy) {
    println!("{model}: policy {number}, {} ({})", policy.pattern, &policy.hash[..12]);
    for (stage, rules) in &policy.promote {
        println!("\nto {}:", stage.name());
        for line in lines(rules) {
            println!("  {line}");
        }
    }
    if let Some(rules) = &policy.rollback {
        println!("\nrollback:");
        for line in lines(rules) {
            println!("  {line}");
        }
    }
    if let Some(rule) = &policy.break_glass {
        println!("\nin an emergency: {} may pass", rule.groups.join(", "));
    }
    for (right, groups) in &policy.rights {
        println!("\nto {} {}: only {}", right.key(), right.subject(), groups.join(", "));
    }
    for (alias, stage) in &policy.aliases {
        println!("\nalias {alias}: as to {}", stage.name());
    }
    if let Some(rules) = policy.promote.get(&Stage::Production) {
        let unless = if rules.approvals.min > 0 { ", unless the same people approve" } else { "" };
        println!("\nWhat is in Production can neither be deleted nor renamed{unless}.");
    }
}

fn lines(rules: &Promotion) -> Vec<String> {
    let mut lines: Vec<String> =
        rules.checks.iter().map(|check| format!("{}: {}", check.id, check.kind.sentence())).collect();
    let approvals = &rules.approvals;
    if approvals.min > 0 {
        let mut line = format!("approvals: {}", approvals.min);
        if !approvals.groups.is_empty() {
            let _ = write!(line, " of {}", approvals.groups.join(", "));
        }
        if approvals.each_group > 0 {
            let _ = write!(line, ", at least {} of each", approvals.each_group);
        }
        if approvals.not_author {
            line.push_str(", not by who made the version");
        }
        if approvals.not_requester {
            line.push_str(", not by who asks");
        }
        if let Some(expires) = approvals.expires {
            let _ = write!(line, ", within {}", shown(expires));
        }
        lines.push(line);
    }
    if rules.needs_reason {
        lines.push("reason: must be given".to_owned());
    }
    lines.extend(rules.waivers.iter().map(|waivers| format!("waivers: {}", waivers.sentence())));
    lines.extend(rules.freeze.iter().map(|window| format!("freeze: {}", window.text())));
    if lines.is_empty() {
        lines.push("nothing is asked for".to_owned());
    }
    lines
}
