//! Entries as they are shown.

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use super::store::Kept;
use crate::error::{Error, Result};

#[derive(Serialize)]
struct Line<'a> {
    index: i64,
    leaf_hash: &'a str,
    /// `None` once it was pruned.
    entry: Option<Box<RawValue>>,
}

/// An entry on one line, its text as it was hashed. One that is no JSON, so was written by hand, becomes a string.
pub fn line(kept: &Kept) -> Result<String> {
    let damaged = |cause| Error::internal("An audit entry is damaged").because(cause);
    let entry = match kept.body.as_str() {
        "" => None,
        text => {
            Some(RawValue::from_string(text.to_owned()).or_else(|_| to_raw_value(text)).map_err(damaged)?)
        }
    };
    serde_json::to_string(&Line { index: kept.index, leaf_hash: &kept.leaf_hash, entry }).map_err(damaged)
}
