//! Compares what is stored with what came through the proxy.

use std::collections::HashMap;

use futures_util::{Stream, TryStreamExt as _};

use super::answer::Part;
use super::digest::store as digests;
use super::digest::{Content, Hasher, Stored};
use super::download::{self, Content as Body, Target, Want};
use super::{Artifacts, Kept, blocking, path};
use crate::db::Conn;
use crate::error::{Error, Result};

/// Folders in folders beyond this are no artifacts of anybody's.
const DEEPEST: usize = 100;
/// Portions of more bytes are hashed on a thread of their own: it takes as long as reading them.
const LONG: usize = 64 << 10;

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It contains what came through the proxy.
    Intact,
    /// It contains something else.
    Changed,
    /// It is no longer there.
    Missing,
    /// It has not come through the proxy, so nothing is known of it.
    Unknown,
}

/// A file, and what became of it.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Relative to the run or model version.
    pub path: String,
    pub verdict: Verdict,
    /// sha256 of what came through the proxy, and its size in bytes.
    pub kept: Option<(String, u64)>,
    /// sha256 of what is stored, and its size in bytes. Of files that nothing is known of, only the size is read.
    pub found: Option<(Option<String>, u64)>,
}

/// The files below an artifact URI.
pub struct Inventory {
    kept: Kept,
    files: Files,
}

/// Paths, each with the size that is stored and with what came through the proxy.
pub(super) type Files = Vec<(String, Option<u64>, Option<Stored>)>;

impl Inventory {
    /// The files that are stored at `uri` or were once.
    pub async fn take(artifacts: &Artifacts, db: &mut impl Conn, uri: &str) -> Result<Self> {
        let kept = artifacts.at(uri).await?;
        let mut known: HashMap<String, Stored> = match &kept.prefix {
            Some(prefix) => digests::below(db, &path::tidy(prefix)).await?.into_iter().collect(),
            None => HashMap::new(),
        };
        let mut files = Vec::new();
        let mut folders = vec![(String::new(), 0)];
        while let Some((folder, depth)) = folders.pop() {
            for entry in kept.storage.list(&kept.locate(&folder)).await? {
                let path = path::join(&folder, &entry.name);
                match entry.size {
                    Some(size) => {
                        let stored = known.remove(&path);
                        files.push((path, Some(size), stored));
                    }
                    None if depth < DEEPEST => folders.push((path, depth + 1)),
                    None => return Err(Error::invalid(format!("'{path}' is nested too deeply."))),
                }
            }
        }
        files.extend(known.into_iter().map(|(path, stored)| (path, None, Some(stored))));
        files.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(Self { kept, files })
    }

    pub(super) fn into_parts(self) -> (Kept, Files) {
        (self.kept, self.files)
    }

    /// The paths of the files that are stored.
    #[must_use]
    pub fn paths(&self) -> Vec<String> {
        self.files.iter().filter(|file| file.1.is_some()).map(|file| file.0.clone()).collect()
    }

    /// How many bytes will be read.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.files.iter().filter(|file| file.2.is_some()).filter_map(|file| file.1).sum()
    }

    /// Reads every file that something is known of. `progress` hears of each portion's length, `tell` of each file.
    pub async fn verify(self, mut progress: impl FnMut(u64), mut tell: impl FnMut(Finding)) -> Result<()> {
        for (path, size, stored) in self.files {
            let kept = stored.map(|stored| stored.content);
            let known = kept.map(|content| (hex::encode(content.sha256), content.size));
            let (verdict, found) = match (kept, size) {
                (None, size) => (Verdict::Unknown, size.map(|size| (None, size))),
                (Some(_), None) => (Verdict::Missing, None),
                (Some(kept), Some(_)) => match read(&self.kept, &path, &mut progress).await? {
                    None => (Verdict::Missing, None),
                    Some(found) => {
                        let verdict = if found == kept { Verdict::Intact } else { Verdict::Changed };
                        (verdict, Some((Some(hex::encode(found.sha256)), found.size)))
                    }
                },
            };
            tell(Finding { path, verdict, kept: known, found });
        }
        Ok(())
    }
}

/// What the file at `path` contains; `None` if it is gone.
pub(super) async fn read(kept: &Kept, path: &str, progress: &mut impl FnMut(u64)) -> Result<Option<Content>> {
    let Target::File(artifact) = kept.storage.open(&kept.locate(path), Want::Whole).await? else {
        return Ok(None);
    };
    let mut hasher = Hasher::default();
    let whole = vec![Part::Slice(0..artifact.size)];
    match artifact.content {
        Body::Small(content) => {
            hasher.update(&content);
            progress(artifact.size);
        }
        Body::Large(file) => hasher = hash(hasher, download::portions(file, whole), path, progress).await?,
        Body::Remote(object) => hasher = hash(hasher, object.portions(whole), path, progress).await?,
    }
    Ok(Some(hasher.finish()))
}

async fn hash(
    mut hasher: Hasher,
    portions: impl Stream<Item = std::io::Result<bytes::Bytes>>,
    path: &str,
    progress: &mut impl FnMut(u64),
) -> Result<Hasher> {
    let mut portions = std::pin::pin!(portions);
    let unread = |cause| Error::internal(format!("'{path}' could not be read to its end")).because(cause);
    while let Some(portion) = portions.try_next().await.map_err(unread)? {
        let length = portion.len();
        let work = move || {
            hasher.update(&portion);
            hasher
        };
        hasher = if length > LONG { blocking(move || Ok(work())).await? } else { work() };
        progress(length as u64);
    }
    Ok(hasher)
}
