//! Where artifacts are kept: a folder of this machine or one in a bucket, behind one face. No route knows which.

use std::sync::Arc;

use bytes::Bytes;
use futures_util::Stream;

use super::download::{self, Target, Want};
use super::folder::{Entry, Folder};
use super::remote::Remote;
use super::staged::Arrived;
use super::upload;
use super::{blocking, path};
use crate::error::Result;

/// The root of a storage. Clones are cheap.
#[derive(Clone)]
pub(super) enum Storage {
    Local(Arc<Folder>),
    Remote(Remote),
}

impl Storage {
    /// Opens what is at `path`.
    pub(super) async fn open(&self, path: &str, want: Want) -> Result<Target> {
        match self {
            Self::Local(folder) => download::open(folder, path).await,
            Self::Remote(remote) => remote.open(path, want).await,
        }
    }

    /// What the folder at `path` contains, by name; nothing when there is no such folder.
    pub(super) async fn list(&self, path: &str) -> Result<Vec<Entry>> {
        match self {
            Self::Local(folder) => {
                let (folder, path) = (folder.clone(), path.to_owned());
                blocking(move || folder.list(&path)).await
            }
            Self::Remote(remote) => remote.list(path).await,
        }
    }

    /// Takes in what `body` brings as the file at `path`, whole or not at all. `announced` is how much it will be.
    pub(super) async fn store<E>(
        &self,
        path: &str,
        announced: Option<u64>,
        body: impl Stream<Item = Result<Bytes, E>> + Unpin,
    ) -> Result<Arrived>
    where
        E: std::fmt::Display,
    {
        upload::check_name(path)?;
        match self {
            Self::Local(folder) => upload::store(folder, path, body).await,
            Self::Remote(remote) => remote.store(path, announced, body).await.map(Arrived::from),
        }
    }

    /// Deletes the file at `path`, or the folder with all it contains. What is not there is no error.
    pub(super) async fn delete(&self, path: &str) -> Result<()> {
        match self {
            Self::Local(folder) => {
                let (folder, path) = (folder.clone(), path.to_owned());
                blocking(move || folder.delete(&path)).await
            }
            Self::Remote(remote) => remote.delete(path).await,
        }
    }

    /// The path by which `path` is reached without links, if it is another one.
    pub(super) async fn followed(&self, path: &str) -> Option<String> {
        let Self::Local(folder) = self else { return None };
        let (folder, owned) = (folder.clone(), path.to_owned());
        let followed = blocking(move || Ok(folder.relative(&folder.place(&owned)?))).await.ok()?;
        (followed != path::tidy(path)).then_some(followed)
    }

    /// The object store, which clients may reach without this server.
    pub(super) fn remote(&self) -> Option<&Remote> {
        match self {
            Self::Local(_) => None,
            Self::Remote(remote) => Some(remote),
        }
    }
}
