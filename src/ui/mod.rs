//! MLflow's web pages: where their build lies on this machine, and how it comes here. They are not part of this
//! project; whoever serves them knows nothing of packages.

mod find;
mod index;
pub mod install;
mod pip;
mod unpack;

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use tokio_util::sync::CancellationToken;

pub use find::build_in;
pub use pip::Pip;
pub use unpack::compressed;

use crate::config::MLFLOW_VERSION;

/// Release of MLflow whose pages fit this server.
pub const VERSION: &str = MLFLOW_VERSION;

/// Where to look for the pages.
#[derive(Clone, Debug, Default)]
pub struct UiSettings {
    /// The one that was asked for, a folder that holds them.
    pub folder: Option<PathBuf>,
    /// Where releases of the pages are kept, each in a folder of its name.
    pub cache: Option<PathBuf>,
    /// Folders with programs, among them those of Python environments.
    pub programs: Vec<PathBuf>,
    pub may_download: bool,
}

/// The folder for downloads, as the environment has it: below `XDG_CACHE_HOME`, or `~/.cache`.
#[must_use]
pub fn cache(environment: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let given = |name| environment(name).filter(|text| text.starts_with('/')).map(PathBuf::from);
    let base = given("XDG_CACHE_HOME").or_else(|| Some(given("HOME")?.join(".cache")))?;
    Some(base.join("stagewright/ui"))
}

/// What there is to serve.
#[derive(Clone, Debug)]
pub enum State {
    Ready(Arc<Path>),
    /// On its way, so many percent of it.
    Fetching(u8),
    /// And why.
    Missing(String),
}

/// The state of the pages, which changes once they are here. Clones share it.
#[derive(Clone, Debug)]
pub struct Ui(Arc<RwLock<State>>);

impl Ui {
    /// Looks for the pages on this machine.
    #[must_use]
    pub fn find(settings: &UiSettings) -> Self {
        let state = match find::find(settings) {
            Some(folder) => State::Ready(folder.into()),
            None => State::Missing("They are not on this machine.".to_owned()),
        };
        Self(Arc::new(RwLock::new(state)))
    }

    #[must_use]
    pub fn state(&self) -> State {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set(&self, state: State) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = state;
    }

    /// Downloads the pages unless they are here or `settings` forbid it.
    pub async fn fetch(self, settings: UiSettings, stop: CancellationToken) {
        let (State::Missing(_), true, Some(cache)) = (self.state(), settings.may_download, settings.cache)
        else {
            return;
        };
        self.set(State::Fetching(0));
        tracing::info!("fetching MLflow's web pages {VERSION} into {}", cache.display());
        let pip = Pip::of(|name| std::env::var(name).ok());
        let told = |done: u64, total: Option<u64>| {
            let percent = done * 100 / total.unwrap_or(u64::MAX).max(1);
            self.set(State::Fetching(u8::try_from(percent).unwrap_or(100)));
        };
        let outcome = tokio::select! {
            () = stop.cancelled() => return,
            outcome = install::download(VERSION, &cache, &pip, told) => outcome,
        };
        match outcome {
            Ok(folder) => {
                tracing::info!("MLflow's web pages are served");
                self.set(State::Ready(folder.into()));
            }
            Err(error) => {
                let cause = error.cause.as_deref().map(tracing::field::display);
                tracing::warn!(cause, "MLflow's web pages could not be fetched: {}", error.message);
                self.set(State::Missing(match &error.cause {
                    Some(cause) => format!("{} ({cause})", error.message),
                    None => error.message,
                }));
            }
        }
    }
}
