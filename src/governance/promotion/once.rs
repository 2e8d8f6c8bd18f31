//! Requests that are sent again: by their `Idempotency-Key` they are carried out once, and answered alike for a day.

use super::store;
use crate::clock::Millis;
use crate::db::{Conn, Tx};
use crate::error::{Error, Result};
use crate::governance::canonical;

/// How long an answer is kept.
const KEPT_FOR: Millis = 24 * 60 * 60 * 1000;
const LONGEST_KEY: usize = 255;

/// A request with a key of its own.
pub(super) struct Once {
    key: String,
    /// sha256 of what is asked for.
    request: String,
}

impl Once {
    pub(super) fn new(key: &str, request: &[u8]) -> Result<Self> {
        if key.is_empty() || key.chars().count() > LONGEST_KEY {
            return Err(Error::invalid(format!("Idempotency-Key must have 1 to {LONGEST_KEY} characters.")));
        }
        Ok(Self { key: key.to_owned(), request: canonical::sha256(request) })
    }

    /// The answer that the request got before. To be asked before anything is judged, since what was done already may not
    /// be possible again; and once more when the model's row is held, so that of two at once one waits for the other.
    pub(super) async fn answered(&self, db: &mut impl Conn) -> Result<Option<String>> {
        match store::answered(db, &self.key).await? {
            None => Ok(None),
            Some((request, answer)) if request == self.request => Ok(Some(answer)),
            Some(_) => Err(Error::invalid(format!(
                "The Idempotency-Key '{}' was used for another request: give each request a key of its own.",
                self.key
            ))),
        }
    }

    pub(super) async fn keep(&self, tx: &mut Tx, answer: &str, now: Millis) -> Result<()> {
        store::keep_answer(tx, &self.key, &self.request, answer, now, now - KEPT_FOR).await
    }
}
