//! What files contained when they came through the proxy: sha256 and size, kept in the database. Downloads tell it, and
//! [`super::verify`] compares with it.

mod arrival;
pub(super) mod store;

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::Bytes;
use moka::sync::Cache;
use sha2::{Digest as _, Sha256};

use super::path;
use super::staged::{Arrived, Staged};
use super::unsynced::{Held, Kept, Unsynced};
use crate::db::{Batcher, Db};
use crate::error::Result;

/// Records that one statement writes at most.
const GROUP_LIMIT: usize = 64;
/// Indexes of PostgreSQL have no room for much longer ones. Files at longer paths are kept without a digest.
const LONGEST_PATH: usize = 2048;
/// Memory for digests that were asked for lately, in bytes.
const REMEMBERED: u64 = 4 << 20;
/// For how long an answer holds that another server on the same database may have changed.
const REMEMBERED_FOR: Duration = Duration::from_mins(1);

/// sha256 of what streams through.
#[derive(Debug, Default)]
pub(super) struct Hasher {
    state: Sha256,
    size: u64,
}

impl Hasher {
    pub(super) fn update(&mut self, chunk: &[u8]) {
        self.state.update(chunk);
        self.size += chunk.len() as u64;
    }

    /// How many bytes there were so far.
    pub(super) fn size(&self) -> u64 {
        self.size
    }

    pub(super) fn finish(self) -> Content {
        Content { sha256: self.state.finalize().into(), size: self.size }
    }
}

/// What a file contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Content {
    pub(super) sha256: [u8; 32],
    /// In bytes.
    pub(super) size: u64,
}

/// A file that has been stored.
#[derive(Clone, Debug)]
pub(super) struct Stored {
    pub(super) content: Content,
    /// What the storage calls this very file; another one at its path has another tag.
    pub(super) etag: String,
}

/// A stored file on its way into the database.
#[derive(Debug)]
pub struct Record {
    pub(super) path: String,
    pub(super) stored: Stored,
    /// Content for the database to keep until the file is synced.
    pub(super) unsynced: Option<Kept>,
}

/// The digests that were asked for lately, shared by all workers.
#[derive(Clone)]
pub struct Remembered(Cache<String, Arc<Known>>);

/// What is known of the file with this tag.
struct Known {
    etag: String,
    header: Option<String>,
}

impl Default for Remembered {
    fn default() -> Self {
        let weigh = |path: &String, known: &Arc<Known>| {
            let texts = path.len() + known.etag.len() + known.header.as_ref().map_or(0, String::len);
            u32::try_from(texts + 128).unwrap_or(u32::MAX)
        };
        let cache = Cache::builder().weigher(weigh).max_capacity(REMEMBERED);
        Self(cache.time_to_live(REMEMBERED_FOR).build())
    }
}

/// The digests of the proxy's files, for one worker.
#[derive(Clone)]
pub struct Digests {
    db: Db,
    records: Batcher<Arrival>,
    remembered: Remembered,
    unsynced: Option<Unsynced>,
}

/// A file on its way into the database, and to its place after that if it is a small one.
struct Arrival {
    record: Record,
    small: Option<(Staged, Held)>,
}

impl Digests {
    /// Starts the group commit of digests on `db`. Small files are synced together if there is `unsynced`.
    #[must_use]
    pub fn new(db: Db, remembered: Remembered, unsynced: Option<Unsynced>) -> Self {
        let (writer, keeper) = (db.clone(), unsynced.clone());
        let records = Batcher::spawn(
            GROUP_LIMIT,
            |_| 1,
            move |arrivals| arrival::record(writer.clone(), keeper.clone(), arrivals),
        );
        Self { db, records, remembered, unsynced }
    }

    /// Lets a file take its place at `path`, and keeps what it contains. Returns once both are durable.
    pub(super) async fn keep(&self, path: &str, mut arrived: Arrived) -> Result<()> {
        let key = path::tidy(path);
        if key.len() > LONGEST_PATH {
            return arrived
                .settle(path, async |replaced| self.forget(replaced).await, async { Ok(()) })
                .await;
        }
        let stored = arrived.stored().clone();
        let known = Known { etag: stored.etag.clone(), header: Some(header(&stored.content.sha256)) };
        let record = Record { path: key.clone(), stored, unsynced: None };
        if let Some((held, kept)) = arrived.take_content().and_then(|content| self.held(content)) {
            let record = Record { unsynced: Some(kept), ..record };
            let small = arrived.into_staged().map(|staged| (staged, held));
            self.records.submit(Arrival { record, small }).await?;
        } else {
            let record = self.records.submit(Arrival { record, small: None });
            // Boxed: seldom needed, and large.
            Box::pin(arrived.settle(path, async |replaced| self.forget(replaced).await, record)).await?;
        }
        self.remembered.0.insert(key, Arc::new(known));
        Ok(())
    }

    /// Has the database keep a small file until it is synced, if there is room.
    fn held(&self, content: Bytes) -> Option<(Held, Kept)> {
        let unsynced = self.unsynced.as_ref()?;
        let held = unsynced.room(content.len() as u64)?;
        let kept = unsynced.kept(&held, content);
        Some((held, kept))
    }

    /// Forgets the file at `path` and all below it.
    pub(super) async fn forget(&self, path: &str) -> Result<()> {
        store::forget(&self.db, &path::tidy(path)).await
    }

    /// The `Repr-Digest` (RFC 9530) of the file at `path`, if it is still the one that came through the proxy.
    pub(super) async fn header(&self, path: &str, etag: &str) -> Result<Option<String>> {
        let path = path::tidy(path);
        if path.len() > LONGEST_PATH {
            return Ok(None);
        }
        if let Some(known) = self.remembered.0.get(&path).filter(|known| known.etag == etag) {
            return Ok(known.header.clone());
        }
        let found = store::find(&mut self.db.reader().await?, &path).await?;
        let header = found.filter(|stored| stored.etag == etag).map(|stored| header(&stored.content.sha256));
        let known = Known { etag: etag.to_owned(), header: header.clone() };
        self.remembered.0.insert(path, Arc::new(known));
        Ok(header)
    }
}

fn header(sha256: &[u8; 32]) -> String {
    format!("sha-256=:{}:", BASE64.encode(sha256))
}
