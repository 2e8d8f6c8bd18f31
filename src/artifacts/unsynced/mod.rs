//! Small files that have their place and are not synced yet. The database keeps their content: it makes many durable
//! with one sync, where a file by itself costs two. Every second or so all of them are synced together, and the
//! database is rid of them. What a power cut finds in it is written again by the next start.

mod leftover;
mod store;

use std::fs;
use std::io;
use std::mem;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::sync::Notify;

use super::blocking;
use super::folder::Folder;
use crate::db::Db;
use crate::error::{Error, Result};

/// Files up to this size, in bytes, go through the database: a larger one costs it more than a sync does.
pub(super) const LARGEST: u64 = 16 << 10;
/// When so many files or bytes wait, they are synced at once.
const MANY: usize = 4096;
const MUCH: u64 = 16 << 20;
/// Beyond this the database keeps no more, and each file is synced by itself.
const MOST: u64 = 4 * MUCH;
/// Numbers of one server. They begin at random, so that no two servers have the same.
const NUMBERS: i64 = 1 << 32;

/// The small files of one server. Clones are the same.
#[derive(Clone)]
pub struct Unsynced(Arc<Inner>);

struct Inner {
    folder: Arc<Folder>,
    /// Names the time since the machine was started: files that were written in it are not lost.
    boot: Arc<str>,
    first: i64,
    next: AtomicI64,
    /// Bytes that the database keeps or will.
    held: Arc<AtomicU64>,
    /// Bytes that it has forgotten since it made room.
    cleared: AtomicU64,
    placed: Mutex<Placed>,
    /// Some have taken their place.
    waiting: Notify,
    /// Many have.
    crowded: Notify,
}

/// Those that have taken their place and wait to be synced.
#[derive(Default)]
struct Placed {
    files: Vec<Held>,
    bytes: u64,
    /// They could not be synced, and only writing them again can tell whether the disk has them.
    doubtful: Vec<Held>,
}

/// A file that the database keeps or will. Dropped, it makes room for another.
#[derive(Debug)]
pub(super) struct Held {
    number: i64,
    size: u64,
    all: Arc<AtomicU64>,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.all.fetch_sub(self.size, Ordering::Relaxed);
    }
}

/// What the database keeps of a file.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    pub(super) number: i64,
    pub(super) boot: Arc<str>,
    pub(super) content: Bytes,
}

impl Unsynced {
    /// `None` where the system cannot sync all files at once.
    pub(super) fn new(folder: &Arc<Folder>) -> Option<Self> {
        let first = (rand::random::<i64>() >> 33).abs() * NUMBERS;
        cfg!(target_os = "linux").then(|| {
            Self(Arc::new(Inner {
                folder: Arc::clone(folder),
                boot: boot().into(),
                first,
                next: AtomicI64::new(first),
                held: Arc::default(),
                cleared: AtomicU64::new(0),
                placed: Mutex::default(),
                waiting: Notify::new(),
                crowded: Notify::new(),
            }))
        })
    }

    /// Room for one more file of this size, if the database may keep it.
    pub(super) fn room(&self, size: u64) -> Option<Held> {
        let all = Arc::clone(&self.0.held);
        let before = all.fetch_add(size, Ordering::Relaxed);
        let held = Held { number: self.0.next.fetch_add(1, Ordering::Relaxed), size, all };
        (before + size <= MOST).then_some(held)
    }

    /// What the database is to keep of that file.
    pub(super) fn kept(&self, held: &Held, content: Bytes) -> Kept {
        Kept { number: held.number, boot: Arc::clone(&self.0.boot), content }
    }

    /// These files have taken their place, or never will.
    pub(super) fn placed(&self, files: Vec<Held>) {
        let mut placed = self.locked();
        placed.bytes += bytes(&files);
        placed.files.extend(files);
        let is_crowded = placed.files.len() >= MANY || placed.bytes >= MUCH;
        drop(placed);
        self.0.waiting.notify_one();
        if is_crowded {
            self.0.crowded.notify_one();
        }
    }

    /// Returns when some wait to be synced.
    pub async fn waiting(&self) {
        self.0.waiting.notified().await;
    }

    /// Returns when many do.
    pub async fn crowded(&self) {
        self.0.crowded.notified().await;
    }

    /// Syncs what has its place, and has the database forget it. What comes meanwhile is for the next time.
    pub async fn sync(&self, db: &Db) -> Result<()> {
        self.rewrite_doubtful(db).await?;
        let files = {
            let mut placed = self.locked();
            placed.bytes = 0;
            mem::take(&mut placed.files)
        };
        if files.is_empty() {
            return Ok(());
        }
        if let Err(error) = self.sync_folder().await {
            // The kernel tells of a failed write once, and the next sync may succeed without it.
            self.locked().doubtful.extend(files);
            self.0.waiting.notify_one();
            return Err(error);
        }
        if let Err(error) = store::clear(db, files.iter().map(|file| file.number).collect()).await {
            self.placed(files);
            return Err(error);
        }
        if self.0.cleared.fetch_add(bytes(&files), Ordering::Relaxed) > MOST {
            self.0.cleared.store(0, Ordering::Relaxed);
            store::tidy_up(db).await?;
        }
        Ok(())
    }

    async fn sync_folder(&self) -> Result<()> {
        let folder = Arc::clone(&self.0.folder);
        blocking(move || {
            let synced = folder.open_root().and_then(|root| root.map_or(Ok(()), |root| sync_all(&root)));
            synced.map_err(|cause| Error::internal("The artifacts cannot be synced").because(cause))
        })
        .await
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, Placed> {
        self.0.placed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn bytes(files: &[Held]) -> u64 {
    files.iter().map(|file| file.size).sum()
}

/// Syncs the whole file system. Where it has no journal, only a file's own sync empties the disk's cache.
#[cfg(target_os = "linux")]
fn sync_all(root: &fs::File) -> io::Result<()> {
    rustix::fs::syncfs(root)?;
    root.sync_all()
}

#[cfg(not(target_os = "linux"))]
fn sync_all(_: &fs::File) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// The kernel's name for the time since it was started. Where there is none, each server counts as a start.
fn boot() -> String {
    let known = fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    if known.trim().is_empty() { format!("{:032x}", rand::random::<u128>()) } else { known.trim().to_owned() }
}

#[cfg(test)]
mod tests;
