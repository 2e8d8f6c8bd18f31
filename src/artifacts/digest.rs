//! What files contained when they came through the proxy: sha256 and size, kept in the database. Downloads tell it, and
//! [`super::verify`] compares with it.

pub(super) mod store;

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use moka::sync::Cache;
use sha2::{Digest as _, Sha256};

use super::path;
use crate::clock;
use crate::db::{Batcher, Db};
use crate::error::{Error, Result};

/// Records that one statement writes at most.
const GROUP_LIMIT: usize = 64;
/// Indexes of PostgreSQL have no room for much longer ones. Files at longer paths are kept without a digest.
const LONGEST_PATH: usize = 2048;
/// Memory for digests that were asked for lately, in bytes.
const REMEMBERED: u64 = 4 << 20;
/// For how long an answer holds that another server on the same database may have changed.
const REMEMBERED_FOR: Duration = Duration::from_mins(1);

/// sha256 of what streams through.
#[derive(Default)]
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
#[derive(Clone, Debug)]
pub struct Record {
    pub(super) path: String,
    pub(super) stored: Stored,
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
    records: Batcher<Record>,
    remembered: Remembered,
}

impl Digests {
    /// Starts the group commit of digests on `db`.
    #[must_use]
    pub fn new(db: Db, remembered: Remembered) -> Self {
        let writer = db.clone();
        let records = Batcher::spawn(
            GROUP_LIMIT,
            |_| 1,
            move |records: Vec<Record>| {
                let db = writer.clone();
                async move {
                    let count = records.len();
                    let outcome = store::record(&db, records, clock::now()).await;
                    (0..count).map(|_| repeated(&outcome)).collect()
                }
            },
        );
        Self { db, records, remembered }
    }

    /// Keeps what the file at `path` contains. Returns once that is durable.
    pub(super) async fn record(&self, path: &str, stored: Stored) -> Result<()> {
        let path = path::tidy(path);
        if path.len() > LONGEST_PATH {
            return Ok(());
        }
        let known = Known { etag: stored.etag.clone(), header: Some(header(&stored.content.sha256)) };
        self.records.submit(Record { path: path.clone(), stored }).await?;
        self.remembered.0.insert(path, Arc::new(known));
        Ok(())
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

/// The outcome of a group for each of its members.
fn repeated(outcome: &Result<()>) -> Result<()> {
    outcome.as_ref().copied().map_err(|error| {
        let cause = error.cause.as_ref().map(ToString::to_string).unwrap_or_default();
        Error::new(error.code, error.message.clone()).because(cause)
    })
}

fn header(sha256: &[u8; 32]) -> String {
    format!("sha-256=:{}:", BASE64.encode(sha256))
}
