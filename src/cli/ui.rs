//! `stagewright ui`: puts MLflow's web pages where the server finds them.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::json;

use super::Failure;
use crate::ui::{self, Pip, VERSION, install};

#[derive(Subcommand)]
pub(super) enum UiCommand {
    /// Put MLflow's web pages into the cache, where the server finds them
    ///
    /// They are taken out of MLflow's wheel: from the package index that pip is configured for (PIP_INDEX_URL, pip.conf),
    /// and checked against a SHA-256 that Stagewright knows. The server does the same by itself when it finds none.
    Install(Install),
}

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Install {
    /// Release of MLflow whose pages to install; the server uses those of its own release unless told otherwise
    /// [default: 3.17.2]
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,

    /// A wheel of MLflow or the folder of an installed one, to take the pages from instead of a package index
    #[arg(long, value_name = "PATH")]
    from: Option<PathBuf>,

    /// Answer with one JSON object
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Examples:
  From the package index:
    stagewright ui install
  On a machine without a way to one, with a file brought there:
    stagewright ui install --from mlflow-3.17.2-py3-none-any.whl
  From an MLflow that is installed:
    stagewright ui install --from .venv/lib/python3.11/site-packages/mlflow";

impl UiCommand {
    pub(super) fn run(self) -> Result<(), Failure> {
        match self {
            Self::Install(install) => install.run(),
        }
    }
}

impl Install {
    fn run(self) -> Result<(), Failure> {
        let variable = |name: &str| std::env::var(name).ok();
        let cache = ui::cache(variable).ok_or_else(|| {
            Failure::new("There is no folder for caches").with_remedy("Set HOME or XDG_CACHE_HOME.")
        })?;
        actix_web::rt::System::new().block_on(async {
            if let Some(from) = &self.from {
                let (version, folder) = install::take(from, self.version.as_deref(), &cache).await?;
                self.tell(&version, &folder, true);
                return Ok(());
            }
            let version = self.version.as_deref().unwrap_or(VERSION);
            if let Some(folder) = install::installed(version, &cache) {
                self.tell(version, &folder, false);
                return Ok(());
            }
            let pip = Pip::of(variable);
            let bar = self.bar();
            let told = |done, total: Option<u64>| {
                bar.set_length(total.unwrap_or(done));
                bar.set_position(done);
            };
            let folder = install::download(version, &cache, &pip, told).await.map_err(|error| {
                Failure::from(error).with_remedy(format!(
                    "The package index is {}; PIP_INDEX_URL names another one, and --from takes a wheel.",
                    pip.shown_index()
                ))
            })?;
            bar.finish_and_clear();
            self.tell(version, &folder, true);
            Ok(())
        })
    }

    fn bar(&self) -> ProgressBar {
        let target = if self.json { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(None, target);
        if let Ok(style) = ProgressStyle::with_template("fetching MLflow {bar:30} {bytes} of {total_bytes}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        bar
    }

    fn tell(&self, version: &str, folder: &Path, is_new: bool) {
        let is_served = version == VERSION;
        if self.json {
            let path = folder.display().to_string();
            println!("{}", json!({"version": version, "path": path, "new": is_new, "served": is_served}));
            return;
        }
        let installed = if is_new { "are now in" } else { "are in" };
        println!("The web pages of MLflow {version} {installed} {}.", folder.display());
        if !is_served {
            println!("To serve them: stagewright server --ui-path {}", folder.display());
        }
    }
}
