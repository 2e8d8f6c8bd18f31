//! `stagewright manifest`: the files of a version by their digests, and whether a folder has the same.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use std::path::{Path, PathBuf};

use clap::Args;
use reqwest::Method;
use serde_json::{Value, json};

use super::Failure;
use super::service::{Service, of_version, tell};
use crate::artifacts::FileContent;
use crate::governance::supply::statement::UNSIGNED;
use crate::governance::supply::{folder, manifest};

/// Print the files of a model version with their sha256, or verify a folder against them
///
/// Files in a folder of the server are read. Those in a bucket that came through the server are known from then, as long
/// as the store says that they are the same; others are read. The lines are those of sha256sum.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ManifestCommand {
    /// Name of a registered model
    #[arg(value_name = "MODEL")]
    model: String,

    /// A semantic version, or MLflow's number of the version
    #[arg(value_name = "VERSION")]
    version: String,

    /// Compare this folder with the version; the exit code is 1 if a file is missing, added or another one
    #[arg(long, value_name = "FOLDER")]
    verify: Option<PathBuf>,

    /// A path that is not looked at, nor what lies below it, besides .git, .gitattributes, .github, .gitignore, model.sig
    /// and registered_model_meta at the top of the folder
    #[arg(long, value_name = "PATH", requires = "verify")]
    ignore: Vec<String>,

    #[command(flatten)]
    service: Service,
}

const EXAMPLES: &str = "\
Examples:
  The digests, for sha256sum --check:
    stagewright manifest fraud-detector 2.3.1
  Whether a download is what the registry has:
    stagewright manifest fraud-detector 7 --verify ./fraud-detector --tracking-uri http://127.0.0.1:5000";

impl ManifestCommand {
    pub(super) fn run(&self) -> Result<(), Failure> {
        let answer = find(&self.service, &self.model, &self.version)?;
        let Some(folder) = &self.verify else {
            tell(&self.service, &answer, print);
            return Ok(());
        };
        let files = manifest::files_of(&answer)?;
        let found = read(folder, &self.ignore)?;
        let expected: Vec<FileContent> = files
            .into_iter()
            .filter(|file| !folder::is_ignored(&file.path, &ignored(&self.ignore)))
            .collect();
        let difference = manifest::compare(&expected, &found);
        let told = json!({
            "model": self.model, "version": answer["version"], "digest": answer["digest"], "files": expected.len(),
            "changed": difference.changed, "missing": difference.missing, "added": difference.added,
        });
        tell(&self.service, &told, |_| {
            for (word, paths) in [
                ("changed", &difference.changed),
                ("missing", &difference.missing),
                ("added", &difference.added),
            ] {
                for path in paths {
                    println!("{word:8} {path}");
                }
            }
            println!("{} files compared", expected.len());
        });
        if difference == manifest::Difference::default() {
            return Ok(());
        }
        let (model, version) = (&self.model, &self.version);
        Err(Failure::new(format!("{} is not version {version} of {model}", folder.display()))
            .with_remedy("Download the version again."))
    }
}

/// The manifest of a version, as a server has it.
pub(super) fn find(service: &Service, model: &str, version: &str) -> Result<Value, Failure> {
    service.ask(Method::GET, &of_version(model, version, "manifest"), None)
}

/// The files of a folder, without those that belong to no version.
pub(super) fn read(folder: &Path, ignore: &[String]) -> Result<Vec<FileContent>, Failure> {
    contents(folder, &ignored(ignore))
}

/// All files of a folder.
pub(super) fn read_whole(folder: &Path) -> Result<Vec<FileContent>, Failure> {
    contents(folder, &[])
}

fn contents(folder: &Path, ignored: &[String]) -> Result<Vec<FileContent>, Failure> {
    let unread = |error| Failure::new(format!("{} cannot be read: {error}", folder.display()));
    folder::contents(folder, ignored).map_err(unread)
}

fn ignored(also: &[String]) -> Vec<String> {
    UNSIGNED.iter().map(|path| (*path).to_owned()).chain(also.iter().cloned()).collect()
}

fn print(manifest: &Value) {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    for file in manifest["files"].as_array().into_iter().flatten() {
        println!("{}  {}", text(&file["sha256"]), text(&file["path"]));
    }
    println!("# all files: {}", text(&manifest["digest"]));
}
