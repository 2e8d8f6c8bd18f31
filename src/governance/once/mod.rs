//! Requests that are sent again: by their `Idempotency-Key` they are carried out once, and answered alike for a day.
//!
//! Where all that a request does is one transaction, its handler keeps the answer in it: it is carried out once whatever
//! happens. Around all other handlers (`api`) the key is taken before and the answer kept after: a request that was
//! interrupted in between is refused when it comes again, since nobody knows how far it came.

pub mod api;
mod store;

use crate::clock::Millis;
use crate::db::{Conn, Db, Tx};
use crate::error::{Code, Error, Result};
use crate::governance::canonical;

/// The header that has the key.
pub const HEADER: &str = "idempotency-key";
/// How long an answer is kept.
const KEPT_FOR: Millis = 24 * 60 * 60 * 1000;
const LONGEST_KEY: usize = 255;

/// A request with a key of its own.
pub struct Once {
    key: String,
    /// sha256 of what is asked for.
    request: String,
}

impl Once {
    /// Of a key and of all that tells the request from others.
    pub fn new(key: &str, request: &[u8]) -> Result<Self> {
        if key.is_empty() || key.chars().count() > LONGEST_KEY {
            return Err(Error::invalid(format!("Idempotency-Key must have 1 to {LONGEST_KEY} characters.")));
        }
        Ok(Self { key: key.to_owned(), request: canonical::sha256(request) })
    }

    /// The answer that the request got before. To be asked before anything is judged, since what was done already may not
    /// be possible again; and once more when the model's row is held, so that of two at once one waits for the other.
    pub async fn answered(&self, db: &mut impl Conn) -> Result<Option<String>> {
        match store::find(db, &self.key).await? {
            None => Ok(None),
            Some((request, _)) if request != self.request => Err(Error::invalid(format!(
                "The Idempotency-Key '{}' was used for another request: give each request a key of its own.",
                self.key
            ))),
            Some((_, Some(answer))) => Ok(Some(answer)),
            Some((_, None)) => Err(self.unknown()),
        }
    }

    /// Keeps the answer in the transaction of what it tells of.
    pub async fn keep(&self, tx: &mut Tx, answer: &str, now: Millis) -> Result<()> {
        store::forget(tx, now - KEPT_FOR).await?;
        store::add(tx, &self.key, &self.request, Some(answer), now).await.map(drop)
    }

    /// Takes the key, so that nobody else carries the request out; or the answer that it got before.
    async fn take(&self, db: &Db, now: Millis) -> Result<Option<String>> {
        let mut tx = db.begin().await?;
        store::forget(&mut tx, now - KEPT_FOR).await?;
        let answer = if store::add(&mut tx, &self.key, &self.request, None, now).await? {
            None
        } else {
            // Whoever had the key may have given it back just now.
            Some(self.answered(&mut tx).await?.ok_or_else(|| self.unknown())?)
        };
        tx.commit().await?;
        Ok(answer)
    }

    /// Keeps the answer to the request that took the key; without one nothing was done, and the key is free again.
    async fn settle(&self, db: &Db, answer: Option<&str>) -> Result<()> {
        match answer {
            Some(answer) => store::answer(db, &self.key, answer).await,
            None => store::give_back(db, &self.key).await,
        }
    }

    fn unknown(&self) -> Error {
        Error::new(
            Code::Aborted,
            format!(
                "The request with the Idempotency-Key '{}' is being carried out, or was interrupted. Look at what has \
                 become of it before you send it again with another key.",
                self.key
            ),
        )
    }
}
