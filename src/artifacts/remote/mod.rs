//! Artifacts in a bucket of an object store: S3 and alike, Google Cloud Storage, Azure Blob Storage. Bodies stream
//! through; no key leads out of the root.

mod bucket;
mod cleanup;
mod connect;
pub(super) mod direct;
mod environment;
mod failure;
mod object;
mod patience;
mod profile;
mod s3;
mod upload;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use object_store::path::Path;
use object_store::{GetOptions, ObjectMeta};

use super::download::{Artifact, Content, Target, Want};
use super::folder::Entry;
use super::location::{Address, Scheme};
use super::{answer, path};
use crate::error::{Error, Result};
use bucket::Bucket;
pub(super) use cleanup::Cleanup;
pub(super) use environment::Environment;
use failure::{failed, listing_failed};
pub(super) use object::Object;

/// More buckets than this are not kept connected.
const MOST_BUCKETS: usize = 64;

/// The buckets that are in use, each with connections and credentials of its own.
pub(super) struct Buckets {
    environment: Environment,
    cleanup: Cleanup,
    connected: Mutex<HashMap<(Scheme, String), Arc<Bucket>>>,
}

/// Who asks AWS, by the variables of this process and the profile that they choose.
pub(crate) fn aws_credentials() -> Result<object_store::aws::AwsCredentialProvider> {
    s3::credentials(&Environment::of_process())
}

impl Buckets {
    pub(super) fn new(environment: Environment, cleanup: Cleanup) -> Self {
        Self { environment, cleanup, connected: Mutex::default() }
    }

    /// The folder at `address`. Nothing is asked of the store yet.
    pub(super) fn remote(&self, address: &Address) -> Result<Remote> {
        Ok(Remote {
            bucket: self.bucket(address)?,
            root: path::tidy(&address.path),
            uri: address.to_string(),
        })
    }

    fn bucket(&self, address: &Address) -> Result<Arc<Bucket>> {
        let name = (address.scheme, address.authority.clone());
        let mut connected = self.connected.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bucket) = connected.get(&name) {
            return Ok(Arc::clone(bucket));
        }
        let bucket = Arc::new(connect::connect(address, &self.environment, self.cleanup.clone())?);
        if connected.len() >= MOST_BUCKETS {
            connected.clear();
        }
        connected.insert(name, Arc::clone(&bucket));
        Ok(bucket)
    }
}

/// A folder in a bucket. Clones are cheap.
#[derive(Clone)]
pub(super) struct Remote {
    bucket: Arc<Bucket>,
    /// Where the folder is in the bucket, tidied.
    root: String,
    /// As it was configured, for messages.
    uri: String,
}

impl Remote {
    /// The key of `path`, or of the folder itself.
    fn key(&self, path: &str) -> Result<Path> {
        let path = path::tidy(path);
        let key = if path.is_empty() { self.root.clone() } else { path::join(&self.root, &path) };
        Path::parse(key).map_err(|cause| Error::invalid("Invalid path").because(cause))
    }

    /// Opens the object at `path`.
    pub(super) async fn open(&self, path: &str, want: Want) -> Result<Target> {
        let key = self.key(path)?;
        if path::tidy(path).is_empty() {
            return Ok(Target::Folder);
        }
        let options = GetOptions::new().with_head(matches!(want, Want::Facts));
        match self.bucket.objects().get_opts(&key, options).await {
            Ok(found) => {
                let ObjectMeta { size, last_modified, e_tag, .. } = found.meta.clone();
                let modified = last_modified.into();
                Ok(Target::File(Artifact {
                    size,
                    modified,
                    etag: e_tag.unwrap_or_else(|| answer::etag(modified, size)),
                    name: key.filename().unwrap_or_default().to_owned(),
                    content: Content::Remote(Box::new(Object::new(&self.bucket, key, want, found))),
                }))
            }
            Err(object_store::Error::NotFound { .. }) if self.has_content(&key).await? => Ok(Target::Folder),
            Err(object_store::Error::NotFound { .. }) => Ok(Target::Nothing),
            Err(cause) => Err(failed(cause)),
        }
    }

    async fn has_content(&self, key: &Path) -> Result<bool> {
        let first = self.bucket.objects().list(Some(key)).try_next().await;
        Ok(first.map_err(|cause| listing_failed(&self.uri, cause))?.is_some())
    }

    /// What the folder at `path` contains, by name.
    pub(super) async fn list(&self, path: &str) -> Result<Vec<Entry>> {
        let folder = self.key(path)?;
        let found = self.bucket.objects().list_with_delimiter(Some(&folder)).await;
        let found = found.map_err(|cause| listing_failed(&self.uri, cause))?;
        // Some tools mark a folder by an empty object of its name.
        let name = |key: &Path| key.filename().filter(|_| *key != folder).map(str::to_owned);
        let folders =
            found.common_prefixes.iter().filter_map(|key| Some(Entry { name: name(key)?, size: None }));
        let files = found
            .objects
            .iter()
            .filter_map(|object| Some(Entry { name: name(&object.location)?, size: Some(object.size) }));
        let mut out: Vec<_> = folders.chain(files).collect();
        out.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        Ok(out)
    }

    /// Deletes the object at `path` and all below it.
    pub(super) async fn delete(&self, path: &str) -> Result<()> {
        if path::tidy(path).is_empty() {
            return Err(Error::invalid("Invalid path"));
        }
        let key = self.key(path)?;
        let below = self.bucket.objects().list(Some(&key)).map_ok(|object| object.location);
        let all = stream::once(async { Ok(key) }).chain(below).boxed();
        let mut deleted = self.bucket.objects().delete_stream(all);
        while let Some(outcome) = deleted.next().await {
            match outcome {
                Ok(_) | Err(object_store::Error::NotFound { .. }) => {}
                Err(cause) => return Err(failed(cause)),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
