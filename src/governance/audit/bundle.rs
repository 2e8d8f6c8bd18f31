//! A log as a file that is checked without its database: a checkpoint on the first line, then every entry on a line of
//! its own, in JSON.

use std::io::BufRead;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::note::{Checkpoint, Verifier};
use super::store::Kept;
use super::verify::{Log, Report};
use crate::error::{Error, Result};

#[derive(Deserialize)]
struct First {
    checkpoint: String,
}

#[derive(Deserialize)]
struct Line {
    index: i64,
    leaf_hash: String,
    entry: Option<Box<RawValue>>,
}

/// The first line.
#[must_use]
pub fn first_line(note: &str) -> String {
    serde_json::json!({"checkpoint": note}).to_string()
}

/// Reads a bundle and holds it against its own checkpoint, which `key` must have signed, and `checkpoints` from earlier.
pub fn verify(bundle: impl BufRead, key: Option<&Verifier>, checkpoints: &[Checkpoint]) -> Result<Report> {
    let mut lines = bundle.lines().enumerate().map(|(at, line)| (at + 1, line));
    let no_bundle = "This is no bundle: its first line should be {\"checkpoint\": \"...\"}.";
    let (_, first) = lines.next().ok_or_else(|| Error::invalid(no_bundle))?;
    let first: First = serde_json::from_str(&read(1, first)?).map_err(|_| Error::invalid(no_bundle))?;
    let own = key.map_or_else(|| Checkpoint::parse(&first.checkpoint), |key| key.open(&first.checkpoint))?;
    let mut log = Log::new(checkpoints);
    log.expect(Ok(own.clone()));
    log.begin();
    for (at, line) in lines {
        let line = read(at, line)?;
        let line: Line = serde_json::from_str(&line)
            .map_err(|error| Error::invalid(format!("Line {at} of the bundle is no entry: {error}")))?;
        let body = line.entry.map_or_else(String::new, |entry| entry.get().to_owned());
        if !log.read_line(&Kept { index: line.index, leaf_hash: line.leaf_hash, body }) {
            break;
        }
    }
    let mut report = log.end_at(own.size);
    report.checkpoints = checkpoints.len() + 1;
    Ok(report)
}

fn read(at: usize, line: std::io::Result<String>) -> Result<String> {
    line.map_err(|cause| Error::invalid(format!("Line {at} of the bundle cannot be read")).because(cause))
}
