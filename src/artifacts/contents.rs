//! What stored files contain: sha256 and size. Files of a folder are read: who can write to it can give one file the time
//! and size of another. Of a bucket, those that came through the proxy are known as long as the store's tag is the same.

use sha2::{Digest as _, Sha256};

use super::Kept;
use super::digest::{Content, Stored};
use super::download::{Target, Want};
use super::verify::{Inventory, read};
use crate::error::{Error, Result};

/// More files than this have no list in one answer.
const MOST_FILES: usize = 20_000;

/// A stored file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileContent {
    /// Relative to the run or model version.
    pub path: String,
    pub sha256: [u8; 32],
    /// In bytes.
    pub size: u64,
    /// Whether it was read for this; otherwise it is known from when it came through the proxy.
    pub is_read: bool,
}

impl Inventory {
    /// The stored files by their paths; those that are gone are left out.
    pub async fn contents(self) -> Result<Vec<FileContent>> {
        let (kept, files) = self.into_parts();
        if files.len() > MOST_FILES {
            let problem = format!("There are {} files; {MOST_FILES} is the limit.", files.len());
            return Err(Error::invalid(problem));
        }
        let mut contents = Vec::with_capacity(files.len());
        for (path, size, stored) in files {
            if size.is_none() {
                continue;
            }
            let known = match &stored {
                Some(stored) if is_same(&kept, &path, stored).await? => Some(stored.content),
                _ => None,
            };
            let found = match known {
                Some(content) => Some(content),
                None => read(&kept, &path, &mut |_| {}).await?,
            };
            let Some(Content { sha256, size }) = found else { continue };
            contents.push(FileContent { path, sha256, size, is_read: known.is_none() });
        }
        Ok(contents)
    }
}

/// Whether what is stored is known to be the very file that came through the proxy: only a bucket can tell.
async fn is_same(kept: &Kept, path: &str, stored: &Stored) -> Result<bool> {
    // The tags of a folder's files are made of times and sizes.
    if kept.storage.remote().is_none() {
        return Ok(false);
    }
    let found = kept.storage.open(&kept.locate(path), Want::Facts).await?;
    Ok(match found {
        Target::File(file) => file.etag == stored.etag && file.size == stored.content.size,
        Target::Folder | Target::Nothing => false,
    })
}

/// One sha256 for a list of files, in the order of their paths: `<sha256> <size> <path>` and a line feed for each.
pub fn root<'a>(files: impl Iterator<Item = (&'a str, &'a [u8; 32], u64)>) -> String {
    let mut hasher = Sha256::new();
    for (path, sha256, size) in files {
        hasher.update(format!("{} {size} {path}\n", hex::encode(sha256)));
    }
    hex::encode(hasher.finalize())
}
