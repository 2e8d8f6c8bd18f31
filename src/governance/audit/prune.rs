//! Drops the texts of old entries. Their hashes stay, so the tree and all proofs do; that it was done is an entry itself.

use serde_json::json;

use super::{Action, Caller, Entry, sequence, store, timestamp};
use crate::clock::Millis;
use crate::db::Db;
use crate::error::{Error, Result};

/// What was dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pruned {
    /// Entries that lost their texts.
    pub entries: u64,
    /// All entries below this number have none now.
    pub below: u64,
}

/// Drops the texts of all entries up to the first that is not older than `before`.
pub async fn prune(
    db: &Db,
    before: Millis,
    caller: &Caller,
    reason: Option<&str>,
    now: Millis,
) -> Result<Pruned> {
    if before > now {
        return Err(Error::invalid(format!("{} is yet to come: nothing was pruned.", timestamp(before))));
    }
    let mut tx = db.begin().await?;
    let log = sequence::place_all(&mut tx).await?;
    let below = store::first_since(&mut tx, before).await?.unwrap_or(log.size());
    let entries = store::drop_texts(&mut tx, below).await?;
    if entries > 0 {
        let after = json!({"before": timestamp(before), "below": below, "entries": entries});
        let entry = Entry { reason: reason.map(str::to_owned), ..Entry::new(caller, Action::AuditPrune, "") };
        sequence::append(&mut tx, &entry.after(after), now).await?;
        // Placed at once: without this entry, `verify` takes the texts for lost.
        sequence::place_all(&mut tx).await?;
    }
    tx.commit().await?;
    Ok(Pruned { entries, below })
}
