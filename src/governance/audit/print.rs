//! Entries as they are shown.

use serde::Serialize;
use serde_json::value::RawValue;

use super::store::Kept;
use crate::error::{Error, Result};

#[derive(Serialize)]
struct Line<'a> {
    index: i64,
    leaf_hash: &'a str,
    entry: &'a RawValue,
}

/// An entry on one line, its text as it was hashed.
pub fn line(kept: &Kept) -> Result<String> {
    let damaged = |cause| Error::internal("An audit entry is damaged").because(cause);
    let entry: &RawValue = serde_json::from_str(&kept.body).map_err(damaged)?;
    let line = Line { index: kept.index, leaf_hash: &kept.leaf_hash, entry };
    serde_json::to_string(&line).map_err(damaged)
}
