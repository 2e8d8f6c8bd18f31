//! A group of files that arrive: what they contain becomes durable together, then small ones take their places. No file is
//! at its place before the database has it, so a power cut between the two leaves nothing that could be lost.

use std::io;

use super::super::blocking;
use super::super::folder::unusable;
use super::super::staged::Staged;
use super::super::unsynced::Unsynced;
use super::{Arrival, store};
use crate::clock;
use crate::db::Db;
use crate::error::{Error, Result};

/// A small file whose content the database keeps.
struct Small {
    /// Its place in the group.
    at: usize,
    path: String,
    sha256: [u8; 32],
    staged: Staged,
}

/// A small file that could not take its place.
struct Failure {
    at: usize,
    path: String,
    sha256: [u8; 32],
    cause: io::Error,
}

/// Keeps what the files contain, and lets small ones take their places. One outcome for each.
pub(super) async fn record(db: Db, unsynced: Option<Unsynced>, arrivals: Vec<Arrival>) -> Vec<Result<()>> {
    let (mut records, mut files, mut held) = (Vec::with_capacity(arrivals.len()), Vec::new(), Vec::new());
    for (at, Arrival { record, small }) in arrivals.into_iter().enumerate() {
        if let Some((staged, room)) = small {
            let (path, sha256) = (record.path.clone(), record.stored.content.sha256);
            files.push(Small { at, path, sha256, staged });
            held.push(room);
        }
        records.push(record);
    }
    let count = records.len();
    let outcome = store::record(&db, records, clock::now()).await;
    let mut outcomes: Vec<_> = (0..count).map(|_| repeated(&outcome)).collect();
    // Without an answer it is unknown what the database keeps, and the files do not take their places.
    let Some(unsynced) = unsynced.filter(|_| outcome.is_ok() && !files.is_empty()) else { return outcomes };
    match blocking(move || Ok(place(files))).await {
        Ok(failures) => {
            for Failure { at, path, sha256, cause } in failures {
                let taken_back = store::take_back(&db, &path, &sha256).await;
                outcomes[at] = taken_back.and(Err(unusable(&path, cause)));
            }
            unsynced.placed(held);
        }
        Err(error) => outcomes = (0..count).map(|_| Err(repeat(&error))).collect(),
    }
    outcomes
}

fn place(files: Vec<Small>) -> Vec<Failure> {
    let mut failures = Vec::new();
    for Small { at, path, sha256, mut staged } in files {
        if let Err(cause) = staged.publish_in_place() {
            // The file that it would have replaced stays, and the database keeps that no longer.
            let cause = staged.settle_replaced().err().unwrap_or(cause);
            failures.push(Failure { at, path, sha256, cause });
        }
    }
    failures
}

/// The outcome of a group for each of its members.
fn repeated(outcome: &Result<()>) -> Result<()> {
    outcome.as_ref().copied().map_err(repeat)
}

fn repeat(error: &Error) -> Error {
    let cause = error.cause.as_ref().map(ToString::to_string).unwrap_or_default();
    Error::new(error.code, error.message.clone()).because(cause)
}
