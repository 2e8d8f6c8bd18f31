//! What servers that have ended have left: their small files are as they were acknowledged, or are written again.

use std::fs;
use std::io;
use std::mem;

use sha2::{Digest as _, Sha256};

use super::{LARGEST, NUMBERS, Unsynced, store};
use crate::artifacts::folder::{Folder, unusable};
use crate::artifacts::staged::{Staged, sync_folders};
use crate::artifacts::{answer, blocking};
use crate::clock::Millis;
use crate::db::Db;
use crate::error::{Error, Result};

/// A server that lives keeps nothing for so long. What is younger may be another's, which will see to it.
const ABANDONED: Millis = 60_000;

const CANNOT_RESTORE: &str = "a file that a power cut may have damaged cannot be looked after";

/// When a file is written again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rewrite {
    IfDifferent,
    Always,
}

impl Unsynced {
    /// Settles what other servers have left. As long as the machine has not been started anew, all files are what they
    /// should be, and are only to be synced. Else they may be missing, empty or torn.
    pub async fn settle(&self, db: &Db, now: Millis) -> Result<()> {
        let own = self.0.first..self.0.first + NUMBERS;
        let left = store::left(&mut db.primary().await?, own).await?;
        let mut settled = Vec::new();
        for file in &left {
            if *file.boot != *self.0.boot
                && let Err(error) = self.restore(db, file.number, &file.path, Rewrite::IfDifferent).await
            {
                tracing::error!(path = file.path, %error, cause = error.cause, "{CANNOT_RESTORE}");
            } else if file.recorded_at < now - ABANDONED {
                settled.push(file.number);
            }
        }
        if settled.is_empty() {
            return Ok(());
        }
        self.sync_folder().await?;
        store::clear(db, settled).await
    }

    /// Writes again what could not be synced.
    pub(super) async fn rewrite_doubtful(&self, db: &Db) -> Result<()> {
        let doubtful = mem::take(&mut self.locked().doubtful);
        let mut outcome = Ok(());
        for file in doubtful {
            if outcome.is_ok() {
                outcome = self.rewrite(db, file.number).await;
            }
            if outcome.is_err() {
                self.locked().doubtful.push(file);
            }
        }
        if outcome.is_err() {
            self.0.waiting.notify_one();
        }
        outcome
    }

    async fn rewrite(&self, db: &Db, number: i64) -> Result<()> {
        let path = store::path(&mut db.primary().await?, number).await?;
        let Some(path) = path else { return Ok(()) };
        self.restore(db, number, &path, Rewrite::Always).await?;
        store::clear(db, vec![number]).await
    }

    /// Has the file at `path` contain what is kept of it, if that is still what it should contain.
    async fn restore(&self, db: &Db, number: i64, path: &str, rewrite: Rewrite) -> Result<()> {
        let mut tx = db.begin().await?;
        let Some(found) = store::find(&mut tx, number).await? else { return Ok(()) };
        if hex::encode(Sha256::digest(&found.content)) != found.sha256 {
            return Ok(());
        }
        let (folder, owned) = (self.0.folder.clone(), path.to_owned());
        let etag = blocking(move || bring(&folder, &owned, found.content, rewrite)).await?;
        if etag != found.etag {
            store::retag(&mut tx, path, &etag).await?;
        }
        tx.commit().await
    }
}

/// Writes a file unless it is right; its tag.
fn bring(folder: &Folder, path: &str, content: Vec<u8>, rewrite: Rewrite) -> Result<String> {
    let place = folder.place(path)?;
    // No server keeps a file under such a path.
    if folder.relative(&place) != path {
        return Err(Error::invalid(format!("Invalid path: '{path}'")));
    }
    if rewrite == Rewrite::IfDifferent
        && let Some(etag) = tag_of(&place, &content)
    {
        return Ok(etag);
    }
    let failed = |cause| unusable(path, cause);
    let mut staged = Staged::new(folder, path)?.append(&[content.into()]).map_err(failed)?;
    let (stored, _) = staged.seal().map_err(failed)?;
    let published = staged.sync().and_then(|()| staged.publish()).and_then(|folders| sync_folders(&folders));
    published.map_err(failed)?;
    tracing::warn!(path, "a file was not on the disk as it was acknowledged, and was written again");
    Ok(stored.etag)
}

/// The tag of the file there, if it has this content.
fn tag_of(place: &std::path::Path, content: &[u8]) -> Option<String> {
    let tag = || -> io::Result<Option<String>> {
        let metadata = fs::symlink_metadata(place)?;
        if !metadata.is_file() || metadata.len() > LARGEST || fs::read(place)? != content {
            return Ok(None);
        }
        Ok(Some(answer::etag(metadata.modified()?, metadata.len())))
    };
    tag().ok().flatten()
}
