//! Artifacts: the proxy in front of the storage, and the listing of what runs keep. Files never pass through memory
//! whole, and no path leads out of the storage's root.

mod answer;
pub mod api;
mod delete;
pub mod direct;
mod disposition;
mod download;
mod folder;
mod location;
mod mime;
mod path;
mod range;
mod store;
mod upload;

use std::path::PathBuf;
use std::sync::Arc;

use object_store::ObjectStoreScheme;
use tokio::task;
use url::Url;

use crate::config::Settings;
use crate::error::{Code, Error, Result};
use folder::Folder;
use location::Location;

/// The storage behind the proxy, and the way to what runs keep elsewhere. Clones are cheap.
#[derive(Clone)]
pub struct Artifacts {
    /// `None` when the server does not proxy artifacts.
    proxied: Option<Arc<Folder>>,
}

/// Where a run keeps its artifacts.
struct RunArtifacts {
    folder: Arc<Folder>,
    /// The run's place in a folder that it shares with others; empty in a folder of its own.
    prefix: Option<String>,
}

impl Artifacts {
    /// The storage that `settings` name; an error if this server cannot use it.
    pub fn new(settings: &Settings) -> Result<Self> {
        let proxied =
            settings.serve_artifacts.then(|| destination(&settings.artifacts_destination)).transpose()?;
        Ok(Self { proxied: proxied.map(Arc::new) })
    }

    /// The storage of a proxy that keeps artifacts in `folder`.
    pub fn in_folder(folder: &str) -> Result<Self> {
        Ok(Self { proxied: Some(Arc::new(destination(folder)?)) })
    }

    fn proxied(&self) -> Result<&Arc<Folder>> {
        self.proxied.as_ref().ok_or_else(|| {
            Error::new(
                Code::TemporarilyUnavailable,
                "Artifact serving is disabled. Run `mlflow server` with `--serve-artifacts` to enable.",
            )
        })
    }

    /// Where the run with this artifact URI keeps its artifacts.
    async fn of_run(&self, artifact_uri: &str) -> Result<RunArtifacts> {
        match location::parse(artifact_uri) {
            Location::Local(path) => {
                let folder = Arc::new(blocking(|| folder(path)).await?);
                Ok(RunArtifacts { folder, prefix: None })
            }
            Location::Proxied(prefix) if self.proxied.is_some() => {
                Ok(RunArtifacts { folder: self.proxied()?.clone(), prefix: Some(prefix) })
            }
            Location::Proxied(_) | Location::Elsewhere(_) => {
                Err(Error::invalid(format!("This server cannot reach the artifacts at '{artifact_uri}'.")))
            }
        }
    }
}

impl RunArtifacts {
    /// Where the run's artifact `path` is in the folder.
    fn locate(&self, path: &str) -> String {
        self.prefix.as_deref().map_or_else(|| path.to_owned(), |prefix| path::join(prefix, path))
    }

    /// How a listing names the run's folder `path`: as it was asked for behind the proxy, tidied otherwise.
    fn shown(&self, path: &str) -> String {
        if self.prefix.is_some() { path.to_owned() } else { path::tidy(path) }
    }
}

/// Runs work that blocks on a thread made for it.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    task::spawn_blocking(work).await.map_err(interrupted)?
}

fn interrupted(cause: task::JoinError) -> Error {
    Error::internal("The artifact storage could not complete the request").because(cause)
}

fn destination(uri: &str) -> Result<Folder> {
    match location::parse(uri) {
        Location::Local(path) => folder(path),
        Location::Proxied(_) | Location::Elsewhere(_) => {
            let scheme = location::split_scheme(uri).map(|(scheme, _)| scheme).unwrap_or_default();
            let is_object_store = Url::parse(uri).is_ok_and(|url| ObjectStoreScheme::parse(&url).is_ok());
            let why = if is_object_store { "object stores come later" } else { "no such storage is known" };
            Err(Error::invalid(format!(
                "--artifacts-destination must be a folder: '{scheme}:' cannot be used, {why}."
            )))
        }
    }
}

fn folder(path: PathBuf) -> Result<Folder> {
    let shown = path.display().to_string();
    Folder::new(path).map_err(|cause| {
        Error::invalid(format!("The folder '{shown}' cannot be used for artifacts.")).because(cause)
    })
}
