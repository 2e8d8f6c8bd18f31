//! `stagewright lineage`: where models came from, and what was made of data.

use clap::{Args, Subcommand};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Method;
use serde_json::{Map, Value};

use super::Failure;
use super::service::Service;

#[derive(Subcommand)]
pub(super) enum LineageCommand {
    Show(Show),
    Impact(Impact),
    Diff(Diff),
    Completeness(Completeness),
}

impl LineageCommand {
    pub(super) fn run(self) -> Result<(), Failure> {
        match self {
            Self::Show(command) => command.run(),
            Self::Impact(command) => command.run(),
            Self::Diff(command) => command.run(),
            Self::Completeness(command) => command.run(),
        }
    }
}

/// Draw what something came from, and what came from it
#[derive(Args)]
#[command(after_help = SHOW_EXAMPLES)]
pub(super) struct Show {
    /// A model version (fraud-detector@2.3.1, fraud-detector/7, fraud-detector@production), or the id of --type
    #[arg(value_name = "WHAT")]
    what: String,

    /// What WHAT is
    #[arg(
        long = "type",
        value_name = "TYPE",
        default_value = "model_version",
        value_parser = ["model_version", "registered_model", "logged_model", "run", "dataset", "code"]
    )]
    kind: String,

    /// up: what it came from; down: what came from it; or both
    #[arg(long, default_value = "both", value_parser = ["up", "down", "both"])]
    direction: String,

    /// How many steps to go
    #[arg(long, default_value_t = 16)]
    depth: u8,

    /// As it was at the end of a day, or at a time
    #[arg(long, value_name = "TIME")]
    as_of: Option<String>,

    /// text, json, mermaid, dot, openlineage or prov
    #[arg(
        long,
        default_value = "text",
        value_parser = ["text", "json", "mermaid", "dot", "openlineage", "prov"]
    )]
    format: String,

    #[command(flatten)]
    service: Service,
}

const SHOW_EXAMPLES: &str = "\
Examples:
  stagewright lineage show fraud-detector@2.3.1
  stagewright lineage show fraud-detector@production --direction up --format dot | dot -Tsvg > lineage.svg
  stagewright lineage show 8f2a91c0 --type dataset --direction down";

impl Show {
    fn run(self) -> Result<(), Failure> {
        let format = if self.service.json { "json" } else { &self.format };
        let mut path = format!(
            "lineage/{}/{}?direction={}&depth={}&format={format}",
            self.kind,
            encoded(&self.what),
            self.direction,
            self.depth
        );
        if let Some(time) = &self.as_of {
            path = format!("{path}&as_of={}", encoded(time));
        }
        let text = self.service.ask_text(Method::GET, &path)?;
        println!("{}", text.trim_end());
        Ok(())
    }
}

/// Say which versions were made from a dataset, and which of them are in production
#[derive(Args)]
#[command(
    after_help = "Examples:\n  stagewright lineage impact 8f2a91c0\n  stagewright lineage impact tx@8f2a91c0 --json"
)]
pub(super) struct Impact {
    /// The dataset's digest, or name@digest
    #[arg(value_name = "DIGEST")]
    digest: String,

    /// As it was at the end of a day, or at a time
    #[arg(long, value_name = "TIME")]
    as_of: Option<String>,

    #[command(flatten)]
    service: Service,
}

impl Impact {
    fn run(self) -> Result<(), Failure> {
        let mut path = format!("lineage/impact?dataset_digest={}", encoded(&self.digest));
        if let Some(time) = &self.as_of {
            path = format!("{path}&as_of={}", encoded(time));
        }
        let answer = self.service.ask(Method::GET, &path, None)?;
        if self.service.json {
            println!("{answer}");
            return Ok(());
        }
        let (production, others) = (list(&answer, "production"), list(&answer, "other_versions"));
        for one in production {
            println!(
                "in production: {} since {}",
                version(one),
                one["since"].as_str().unwrap_or("an unknown time")
            );
        }
        for one in others {
            println!("{:14} {}", format!("{}:", one["stage"].as_str().unwrap_or_default()), version(one));
        }
        if production.is_empty() {
            println!("No version in production was made from it.");
        }
        Ok(())
    }
}

/// Compare what two versions were made from: data, code, environment, params, metrics
#[derive(Args)]
#[command(
    after_help = "Examples:\n  stagewright lineage diff fraud-detector@2.3.0 fraud-detector@2.3.1\n  stagewright lineage diff fraud-detector@production fraud-detector/7 --json"
)]
pub(super) struct Diff {
    /// A version, such as fraud-detector@2.3.0
    a: String,

    /// Another version
    b: String,

    #[command(flatten)]
    service: Service,
}

impl Diff {
    fn run(self) -> Result<(), Failure> {
        let path = format!("lineage/diff?a={}&b={}", encoded(&self.a), encoded(&self.b));
        let answer = self.service.ask(Method::GET, &path, None)?;
        if self.service.json {
            println!("{answer}");
            return Ok(());
        }
        for part in ["data", "code", "environment", "params", "metrics"] {
            let of = |what: &str| answer[part][what].as_object().cloned().unwrap_or_default();
            print_part(part, &of("removed"), &of("added"), &of("changed"));
        }
        if answer["same"] == true {
            println!("No difference is on record.");
        }
        Ok(())
    }
}

fn print_part(
    name: &str,
    removed: &Map<String, Value>,
    added: &Map<String, Value>,
    changed: &Map<String, Value>,
) {
    let plain = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    for (key, value) in removed {
        println!("- {name:12} {key} = {}", plain(value));
    }
    for (key, value) in added {
        println!("+ {name:12} {key} = {}", plain(value));
    }
    for (key, value) in changed {
        println!("~ {name:12} {key} = {} -> {}", plain(&value["a"]), plain(&value["b"]));
    }
}

/// Say what is on record of a version, and what is missing; the exit code is 1 below --min
#[derive(Args)]
#[command(
    after_help = "Examples:\n  stagewright lineage completeness fraud-detector@2.3.1\n  In CI, before it is promoted:\n    stagewright lineage completeness fraud-detector@2.3.1 --min 1"
)]
pub(super) struct Completeness {
    /// A version, such as fraud-detector@2.3.1
    version: String,

    /// The lowest score that will do, from 0 to 1
    #[arg(long, default_value_t = 0.0)]
    min: f64,

    #[command(flatten)]
    service: Service,
}

impl Completeness {
    fn run(self) -> Result<(), Failure> {
        let path = format!("lineage/{}/completeness", encoded(&self.version));
        let answer = self.service.ask(Method::GET, &path, None)?;
        let score = answer["score"].as_f64().unwrap_or_default();
        if self.service.json {
            println!("{answer}");
        } else {
            println!("{score} of 1");
            for one in list(&answer, "missing") {
                let text = |key: &str| one[key].as_str().unwrap_or_default();
                println!("missing: {:14} {}", text("part"), text("remedy"));
            }
        }
        if score < self.min {
            return Err(Failure::new(format!("The record of {} is not complete enough", self.version))
                .with_remedy("Register a version with what is missing, or ask for less."));
        }
        Ok(())
    }
}

fn list<'a>(answer: &'a Value, key: &str) -> &'a [Value] {
    answer[key].as_array().map_or(&[], Vec::as_slice)
}

fn version(one: &Value) -> String {
    let number = one["version"].as_str().unwrap_or_default();
    let model = one["model"].as_str().unwrap_or_default();
    match one["semver"].as_str() {
        Some(semver) => format!("{model} {semver} (version {number})"),
        None => format!("{model}/{number}"),
    }
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
