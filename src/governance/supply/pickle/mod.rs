//! What loading the pickles of a version would import: a list to be read by people, with what is on a deny list marked. It
//! is no proof that a file is harmless. Nothing is loaded; memory, time and nesting are bounded, and what was not looked at
//! to its end is said to be so.

mod array;
mod denied;
mod scan;
#[cfg(test)]
mod tests;
mod walk;

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout_at;

pub(super) use scan::scan;

use super::manifest::Manifest;
use crate::artifacts::verify::Inventory;
use crate::artifacts::{Artifacts, Local};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::governance::card::Material;

/// For all files of a version.
const TIME: Duration = Duration::from_secs(30);
/// The largest file that is fetched from a bucket.
const MOST_FETCHED: u64 = 2 << 30;
/// Imports and entries of archives, in all files of a version together.
const MOST_PARTS: usize = 50_000;
/// Who comes after these waits.
static LOOKING: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(2)));

/// What looking may take.
pub(super) struct Budget {
    end: Instant,
    parts: AtomicUsize,
}

impl Budget {
    pub(super) fn new(time: Duration) -> Self {
        Self { end: Instant::now() + time, parts: AtomicUsize::new(MOST_PARTS) }
    }

    /// Takes room for one import or entry of an archive.
    fn spend(&self) -> io::Result<()> {
        self.check()?;
        let taken = self.parts.try_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        taken.map(drop).map_err(|_| io::Error::other("there is too much in it to look at all"))
    }

    fn check(&self) -> io::Result<()> {
        if Instant::now() < self.end { Ok(()) } else { Err(late()) }
    }
}

fn late() -> io::Error {
    io::Error::other("there was no time to look at all of it")
}

/// A pickle that was found in a file, or why a file could not be looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// The file, and after `!` what is in it.
    pub(super) path: String,
    pub(super) imports: Vec<String>,
    pub(super) denied: Vec<String>,
    pub(super) carries_code: bool,
    pub(super) problem: Option<String>,
}

impl Found {
    pub(super) fn unread(path: &str, problem: impl Into<String>) -> Self {
        Self { path: path.to_owned(), problem: Some(problem.into()), ..Self::default() }
    }

    /// The worst that can be said.
    fn status(&self) -> &'static str {
        if !self.denied.is_empty() {
            "denied"
        } else if self.problem.is_some() {
            "incomplete"
        } else if self.carries_code {
            "code"
        } else {
            "imports"
        }
    }

    fn json(&self) -> Value {
        json!({
            "path": self.path, "status": self.status(), "denied": self.denied, "carries_code": self.carries_code,
            "imports": self.imports, "problem": self.problem,
        })
    }
}

/// What was found in a version.
pub struct Report {
    name: String,
    version: i64,
    files: usize,
    found: Vec<Found>,
}

impl Report {
    #[must_use]
    pub fn json(&self) -> Value {
        let count = |status: &str| self.found.iter().filter(|found| found.status() == status).count();
        let pickles: Vec<Value> = self.found.iter().map(Found::json).collect();
        json!({
            "model": self.name,
            "version": self.version.to_string(),
            "files": self.files,
            "counts": {
                "denied": count("denied"), "incomplete": count("incomplete"), "code": count("code"),
                "imports": count("imports"),
            },
            "pickles": pickles,
        })
    }
}

/// Looks at all files of a version.
pub async fn of_version(db: &Db, artifacts: &Artifacts, name: &str, version: i64) -> Result<Report> {
    let mut reader = db.reader().await?;
    let material = Material::find(&mut reader, name, version).await?;
    let location = Manifest::located(&material)?;
    let paths = Inventory::take(artifacts, &mut reader, &location).await?.paths();
    drop(reader);
    let closed = |cause| Error::internal("Nobody can look at files").because(cause);
    let looker = Arc::new(Arc::clone(&LOOKING).acquire_owned().await.map_err(closed)?);
    let budget = Arc::new(Budget::new(TIME));
    let mut found = Vec::new();
    for path in &paths {
        if let Err(late) = budget.check() {
            found.push(Found::unread(path, late.to_string()));
            continue;
        }
        let opened = artifacts.open_local(&location, path, MOST_FETCHED);
        match timeout_at(budget.end.into(), opened).await {
            Ok(Ok(Some(file))) => {
                found.extend(look(path.clone(), file, Arc::clone(&budget), Arc::clone(&looker)).await?);
            }
            Ok(Ok(None)) => {}
            Ok(Err(error)) => found.push(Found::unread(path, error.message)),
            Err(_) => found.push(Found::unread(path, late().to_string())),
        }
    }
    Ok(Report { name: name.to_owned(), version, files: paths.len(), found })
}

/// On a thread of its own: reading blocks. The thread goes on when nobody waits for it any more, and counts as a looker
/// for as long.
async fn look(
    path: String,
    file: Local,
    budget: Arc<Budget>,
    looker: Arc<OwnedSemaphorePermit>,
) -> Result<Vec<Found>> {
    let work = tokio::task::spawn_blocking(move || {
        let found = scan(&path, file, &budget);
        drop(looker);
        found
    });
    work.await.map_err(|cause| Error::internal("A file could not be looked at").because(cause))
}
