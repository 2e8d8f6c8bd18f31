//! Who asks for which versions: counted in memory where requests are answered, and written now and then. Bounded, whatever
//! is asked for.

pub mod store;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::clock::Millis;
use crate::db::Db;
use crate::error::Result;
use crate::registry::messages::ModelVersion;
use store::Seen;

/// Most requirements that are held until they are written; others that come meanwhile are not counted.
const MOST: usize = 10_000;

/// Who asks, as long as nobody says so.
const ANONYMOUS: &str = "anonymous";

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    name: String,
    requirement: String,
    principal: &'static str,
}

/// What was asked for since it was last written. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Consumers(Arc<Mutex<HashMap<Key, Count>>>);

#[derive(Debug)]
struct Count {
    times: i64,
    version: i64,
    first: Millis,
    last: Millis,
}

/// Who asks.
#[must_use]
pub fn principal() -> &'static str {
    ANONYMOUS
}

impl Consumers {
    /// Counts that a requirement was answered with a version.
    pub fn count(
        &self,
        name: &str,
        requirement: &str,
        principal: &'static str,
        answer: &ModelVersion,
        now: Millis,
    ) {
        let number = answer.version.as_ref().and_then(|version| version.parse().ok());
        self.count_number(name, requirement, principal, number.unwrap_or_default(), now);
    }

    /// The same by the version's number.
    pub fn count_number(
        &self,
        name: &str,
        requirement: &str,
        principal: &'static str,
        number: i64,
        now: Millis,
    ) {
        let key = Key { name: name.to_owned(), requirement: requirement.to_owned(), principal };
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() >= MOST && !counts.contains_key(&key) {
            return;
        }
        let count = counts.entry(key).or_insert(Count { times: 0, version: number, first: now, last: now });
        count.times += 1;
        count.version = number;
        count.last = now;
    }

    /// Writes what was counted. What cannot be written is lost: it is a statistic.
    pub async fn flush(&self, db: &Db) -> Result<()> {
        let counts = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        let seen: Vec<Seen> = counts.into_iter().map(seen).collect();
        store::add(db, seen).await
    }
}

fn seen((key, count): (Key, Count)) -> Seen {
    Seen {
        name: key.name,
        requirement: key.requirement,
        principal: key.principal.to_owned(),
        count: count.times,
        last_version: count.version,
        first_seen: count.first,
        last_seen: count.last,
    }
}
