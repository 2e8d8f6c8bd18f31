//! Permanent deletion of everything that a run or a logged model keeps.

use std::path::Path;

use super::location::{self, Address, Location};
use super::storage::Storage;
use super::{Artifacts, blocking, digest, folder, path};
use crate::db::Db;
use crate::error::{Error, Result};

impl Artifacts {
    /// Deletes the folder at `location`, which must be the one of the run or logged model `owner`. What is not there is
    /// no error.
    pub async fn delete_all(&self, db: &Db, location: &str, owner: &str) -> Result<()> {
        let foreign = || {
            Error::invalid(format!(
                "'{location}' is not a folder that a server gives to {owner}: it is left alone"
            ))
        };
        match location::parse(location) {
            Location::Proxied(path) => {
                let path = path.trim_end_matches('/').to_owned();
                if !is_own(Path::new(&path), owner) {
                    return Err(foreign());
                }
                let forget = async |path: &str| digest::store::forget(db, &path::tidy(path)).await;
                delete_known(self.proxied()?, &path, forget).await
            }
            Location::Remote(address) => {
                let path = address.path.trim_end_matches('/').to_owned();
                if !is_own(Path::new(&path), owner) {
                    return Err(foreign());
                }
                self.buckets.remote(&Address { path: String::new(), ..address })?.delete(&path).await
            }
            Location::Local(path) => {
                if !is_own(&path, owner) {
                    return Err(foreign());
                }
                let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
                    return Err(foreign());
                };
                let (parent, name) = (parent.to_owned(), name.to_string_lossy().into_owned());
                blocking(move || folder(parent)?.delete(&name)).await
            }
            Location::Elsewhere(scheme) => Err(Error::invalid(format!(
                "its artifacts are at '{location}', and Stagewright cannot delete from '{scheme}:' storages yet: delete \
                 them with `mlflow gc`"
            ))),
        }
    }
}

/// Deletes what is at `path` behind the proxy, and has all forgotten that is known of it. In a folder that comes first:
/// what the database still keeps of small files goes with it, and must not bring one back that is gone.
pub(super) async fn delete_known(
    storage: &Storage,
    path: &str,
    forget: impl AsyncFn(&str) -> Result<()>,
) -> Result<()> {
    if storage.remote().is_some() {
        storage.delete(path).await?;
        return forget(path).await;
    }
    forget(path).await?;
    if let Some(followed) = storage.followed(path).await {
        forget(&followed).await?;
    }
    storage.delete(path).await
}

/// Whether a path is that of the owner's artifacts, as servers make them: `…/<owner>/artifacts`.
fn is_own(path: &Path, owner: &str) -> bool {
    let is_plain = path.components().all(|part| !matches!(part, std::path::Component::ParentDir));
    !owner.is_empty() && is_plain && path.ends_with(Path::new(owner).join("artifacts"))
}
