//! `stagewright pickles`: what loading a version would import.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use clap::Args;
use reqwest::Method;
use serde_json::Value;

use super::Failure;
use super::service::{Service, of_version, tell};

/// List what loading the pickles of a model version would import
///
/// Pickles are found in .pkl, .joblib, .npy and PyTorch's files, whatever they are called, and are never loaded. The exit
/// code is 1 if one imports what is on the deny list, such as os.system. That none does is no proof that a file is
/// harmless.
#[derive(Args)]
#[command(after_help = "Examples:\n  stagewright pickles fraud-detector 2.3.1")]
pub(super) struct PicklesCommand {
    /// Name of a registered model
    #[arg(value_name = "MODEL")]
    model: String,

    /// A semantic version, or MLflow's number of the version
    #[arg(value_name = "VERSION")]
    version: String,

    #[command(flatten)]
    service: Service,
}

impl PicklesCommand {
    pub(super) fn run(&self) -> Result<(), Failure> {
        let path = of_version(&self.model, &self.version, "pickles");
        let report = self.service.ask(Method::GET, &path, None)?;
        tell(&self.service, &report, print);
        match report["counts"]["denied"].as_u64() {
            Some(0) => Ok(()),
            _ => Err(Failure::new(format!(
                "version {} of {} would import what is on the deny list",
                self.version, self.model
            ))
            .with_remedy("Do not load it unless you know who made it, and why.")),
        }
    }
}

fn print(report: &Value) {
    let texts = |value: &Value| {
        let texts: Vec<&str> = value.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        texts.join(", ")
    };
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let pickles = report["pickles"].as_array().map_or(&[][..], Vec::as_slice);
    for one in pickles {
        println!("{:10} {}", text(&one["status"]), text(&one["path"]));
        for (word, told) in [
            ("denied", texts(&one["denied"])),
            ("imports", texts(&one["imports"])),
            ("problem", text(&one["problem"])),
        ] {
            if !told.is_empty() {
                println!("           {word}: {told}");
            }
        }
    }
    println!("{} pickles in {} files", pickles.len(), report["files"]);
}
