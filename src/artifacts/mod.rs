//! Artifacts: the proxy in front of the storage, and the listing of what runs keep. Files never pass through memory
//! whole, and no path leads out of the storage's root.

mod answer;
pub mod api;
mod contents;
mod delete;
pub mod digest;
pub mod direct;
mod disposition;
mod download;
mod folder;
pub mod kept;
mod local;
mod location;
mod manifest;
mod mime;
mod owner;
mod path;
mod range;
mod remote;
mod short;
mod staged;
mod storage;
mod store;
pub mod taking;
pub mod traces;
pub mod unsynced;
mod upload;
pub mod verify;
mod whole;

use std::path::PathBuf;
use std::sync::Arc;

use tokio::task;

use crate::config::Settings;
use crate::error::{Code, Error, Result};
pub use contents::{FileContent, root};
pub use local::Local;
pub use owner::Owner;
pub(crate) use remote::aws_credentials;

use folder::Folder;
use location::Location;
use remote::{Buckets, Cleanup, Environment, Remote};
use storage::Storage;
use unsynced::Unsynced;

/// Where behind the proxy a URI leads; none when it leads elsewhere.
#[must_use]
pub fn proxied_path(uri: &str) -> Option<String> {
    match location::parse(uri) {
        location::Location::Proxied(path) => Some(path::tidy(&path)),
        _ => None,
    }
}

/// The storage behind the proxy, and the way to what runs keep elsewhere. Clones are cheap.
#[derive(Clone)]
pub struct Artifacts {
    /// `None` when the server does not proxy artifacts.
    proxied: Option<Storage>,
    buckets: Arc<Buckets>,
    cleanup: Cleanup,
    /// How long presigned download URLs are good for, in seconds, unless a client says otherwise.
    download_lifetime: i64,
}

/// Where a run, a logged model or a model version keeps its artifacts.
struct Kept {
    storage: Storage,
    /// Its place in the proxy's storage, which it shares with others; `None` in a storage of its own.
    prefix: Option<String>,
}

impl Artifacts {
    /// The storage that `settings` and the environment name; an error if this server cannot use it. To be called on
    /// the runtime that lives as long as the server.
    pub fn new(settings: &Settings) -> Result<Self> {
        Self::behind_proxy(settings.serve_artifacts.then_some(&settings.artifacts_destination))
    }

    /// The storage that a proxy keeps artifacts in, if there is a proxy. Called where [`Artifacts::new`] may be.
    pub fn behind_proxy(uri: Option<&str>) -> Result<Self> {
        let (environment, cleanup) = (Environment::of_process(), Cleanup::here());
        let download_lifetime = environment.download_lifetime();
        let buckets = Buckets::new(environment, cleanup.clone());
        let proxied = uri.map(|uri| destination(uri, &buckets)).transpose()?;
        Ok(Self { proxied, buckets: Arc::new(buckets), cleanup, download_lifetime })
    }

    /// Whether clients of the proxy can upload large files past it, part by part.
    #[must_use]
    pub fn takes_parts(&self) -> bool {
        self.proxied.as_ref().and_then(Storage::remote).is_some_and(Remote::takes_parts)
    }

    /// Whether clients of the proxy can have URLs to download past it.
    #[must_use]
    pub fn gives_urls(&self) -> bool {
        self.proxied.as_ref().and_then(Storage::remote).is_some_and(Remote::takes_files)
    }

    /// Keeps small files of the proxy's folder until they are synced; `None` where each is synced by itself.
    #[must_use]
    pub fn unsynced(&self) -> Option<Unsynced> {
        match &self.proxied {
            Some(Storage::Local(folder)) => Unsynced::new(folder),
            Some(Storage::Remote(_)) | None => None,
        }
    }

    /// Waits until uploads that broke off have left nothing in the storage.
    pub async fn finished(&self) {
        self.cleanup.finished().await;
    }

    /// The object store at `uri`; `None` if it is none.
    fn bucket(&self, uri: &str) -> Result<Option<Remote>> {
        match location::parse(uri) {
            Location::Remote(address) => self.buckets.remote(&address).map(Some),
            Location::Local(_) | Location::Proxied(_) | Location::Elsewhere(_) => Ok(None),
        }
    }

    fn proxied(&self) -> Result<&Storage> {
        self.proxied.as_ref().ok_or_else(|| {
            Error::new(
                Code::TemporarilyUnavailable,
                "Artifact serving is disabled. Run `mlflow server` with `--serve-artifacts` to enable.",
            )
        })
    }

    /// Where artifacts are kept that have this URI.
    async fn at(&self, artifact_uri: &str) -> Result<Kept> {
        match location::parse(artifact_uri) {
            Location::Local(path) => {
                let folder = Arc::new(blocking(|| folder(path)).await?);
                Ok(Kept { storage: Storage::Local(folder), prefix: None })
            }
            Location::Remote(address) => {
                let storage = Storage::Remote(self.buckets.remote(&address)?);
                Ok(Kept { storage, prefix: None })
            }
            Location::Proxied(prefix) if self.proxied.is_some() => {
                Ok(Kept { storage: self.proxied()?.clone(), prefix: Some(prefix) })
            }
            Location::Proxied(_) | Location::Elsewhere(_) => {
                Err(Error::invalid(format!("This server cannot reach the artifacts at '{artifact_uri}'.")))
            }
        }
    }
}

impl Kept {
    /// All that the proxy keeps.
    fn by_proxy(storage: &Storage) -> Self {
        Self { storage: storage.clone(), prefix: Some(String::new()) }
    }

    fn is_proxied(&self) -> bool {
        self.prefix.is_some()
    }

    /// Where the artifact `path` is in the storage.
    fn locate(&self, path: &str) -> String {
        self.prefix.as_deref().map_or_else(|| path.to_owned(), |prefix| path::join(prefix, path))
    }

    /// How a listing names the folder `path`: as it was asked for behind the proxy, tidied otherwise.
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

fn destination(uri: &str, buckets: &Buckets) -> Result<Storage> {
    match location::parse(uri) {
        Location::Local(path) => Ok(Storage::Local(Arc::new(folder(path)?))),
        Location::Remote(address) => buckets.remote(&address).map(Storage::Remote),
        Location::Proxied(_) | Location::Elsewhere(_) => {
            let scheme = location::split_scheme(uri).map(|(scheme, _)| scheme).unwrap_or_default();
            Err(Error::invalid(format!(
                "--artifacts-destination must be a folder or a bucket (s3, gs, wasbs, abfss): '{scheme}:' cannot be \
                 used."
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
