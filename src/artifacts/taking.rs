//! Files that are brought from another server into the proxy's storage, with their digests, as if they had been
//! uploaded.

use std::collections::HashMap;
use std::fmt::Display;

use bytes::Bytes;
use futures_util::{Stream, TryStreamExt as _};

use super::Artifacts;
use super::answer::Part;
use super::digest::{Hasher, Record, store as digests};
use super::download::{self, Content, Target, Want};
use super::path;
use crate::clock;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};

/// What a file contains: its sha256 in hexadecimal digits, and its size.
pub type Contained = (String, u64);

impl Artifacts {
    /// Stores what `body` brings at `path` below the proxy's root, whole or not at all, and keeps its digest.
    pub async fn take_in<E: Display>(
        &self,
        db: &Db,
        path: &str,
        size: u64,
        body: impl Stream<Item = Result<Bytes, E>> + Unpin,
    ) -> Result<Contained> {
        let path = path::check(path)?;
        let arrived = self.proxied()?.store(&path, Some(size), body).await?;
        let stored = arrived.stored().clone();
        let record = Record { path: path::tidy(&path), stored: stored.clone(), unsynced: None };
        let forget = async |replaced: &str| digests::forget(db, replaced).await;
        let record = digests::record(db, vec![record], clock::now());
        // Boxed: it is large, and many are under way.
        Box::pin(arrived.settle(&path, forget, record)).await?;
        Ok((hex::encode(stored.content.sha256), stored.content.size))
    }

    /// What came to lie below `folder` through the proxy, by paths below it.
    pub async fn taken(&self, db: &mut impl Conn, folder: &str) -> Result<HashMap<String, Contained>> {
        let found = digests::below(db, &path::tidy(folder)).await?;
        Ok(found
            .into_iter()
            .map(|(path, stored)| (path, (hex::encode(stored.content.sha256), stored.content.size)))
            .collect())
    }

    /// What the file at `path` contains now; `None` when there is none.
    pub async fn contained(&self, path: &str) -> Result<Option<Contained>> {
        let mut hasher = Hasher::default();
        let is_there = self
            .portions(path, async |portion| {
                hasher.update(portion);
                Ok(())
            })
            .await?;
        let content = hasher.finish();
        Ok(is_there.then(|| (hex::encode(content.sha256), content.size)))
    }

    /// Hands over the file at `path` portion by portion; false when there is none.
    pub async fn portions(&self, path: &str, mut each: impl AsyncFnMut(&[u8]) -> Result<()>) -> Result<bool> {
        let path = path::check(path)?;
        let Target::File(artifact) = self.proxied()?.open(&path, Want::Whole).await? else {
            return Ok(false);
        };
        let whole = vec![Part::Slice(0..artifact.size)];
        let unread = |cause| Error::internal(format!("{path} could not be read to its end")).because(cause);
        match artifact.content {
            Content::Small(bytes) => each(&bytes).await?,
            Content::Large(file) => {
                let portions = download::portions(file, whole);
                futures_util::pin_mut!(portions);
                while let Some(portion) = portions.try_next().await.map_err(unread)? {
                    each(&portion).await?;
                }
            }
            Content::Remote(object) => {
                let portions = object.portions(whole);
                futures_util::pin_mut!(portions);
                while let Some(portion) = portions.try_next().await.map_err(unread)? {
                    each(&portion).await?;
                }
            }
        }
        Ok(true)
    }

    /// Paths of the files that lie below `folder`.
    pub async fn held(&self, folder: &str) -> Result<Vec<String>> {
        let mut files = Vec::new();
        let mut folders = vec![String::new()];
        while let Some(below) = folders.pop() {
            for entry in self.proxied()?.list(&path::join(folder, &below)).await? {
                let path = path::join(&below, &entry.name);
                match entry.size {
                    Some(_) => files.push(path),
                    None => folders.push(path),
                }
            }
        }
        files.sort();
        Ok(files)
    }
}
