//! From a change to its place in the log. The transaction of a change only leaves its entry to wait, so that changes do not
//! wait for each other; places are given to all that wait together, in the order in which their changes can have seen
//! each other, and without a gap.

use tokio::sync::watch;

use super::Entry;
use super::columns::Columns;
use super::entry::Written;
use super::merkle::{self, Edge};
use super::store::{self, Kept, Whole};
use crate::clock::Millis;
use crate::db::{Db, Signal, Tx};
use crate::error::Result;

/// Raised when entries were committed in this process, so that they get their places at once.
pub static APPENDED: Signal = Signal::new(|| watch::Sender::new(()));
/// Entries that are placed by one statement.
const BATCH: i64 = 4000;

/// Records an entry in the transaction of the change that it tells of, along with the transaction's next statement; the
/// entry's id. Entries have the order in which they were inserted, so no later statement than that one may wait for
/// another change.
pub async fn append(tx: &mut Tx, entry: &Entry<'_>, now: Millis) -> Result<String> {
    append_written(tx, entry.write(now)?).await
}

/// The same for an entry that was written before the transaction began, which then is shorter: on SQLite all others wait
/// for it.
pub async fn append_written(tx: &mut Tx, written: Written) -> Result<String> {
    store::wait(tx, written.text).await?;
    tx.raise_on_commit(&APPENDED);
    Ok(written.id)
}

/// Records an attempt that is refused, in a transaction of its own: that of the attempt is rolled back.
pub async fn deny(db: &Db, entry: Entry<'_>, reason: &str, now: Millis) -> Result<String> {
    let mut tx = db.begin().await?;
    let id = append(&mut tx, &entry.denied(reason), now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Gives a place to every entry that waits; the tree then. Nobody else does until the transaction ends.
pub async fn place_all(tx: &mut Tx) -> Result<Edge> {
    let mut edge = store::lock_head(tx).await?;
    loop {
        let waiting = store::take_waiting(tx, BATCH).await?;
        let is_last = i64::try_from(waiting.len()).is_ok_and(|count| count < BATCH);
        if !waiting.is_empty() {
            let placed: Vec<Whole> = waiting.into_iter().map(|body| place(&mut edge, body)).collect();
            store::add(tx, placed, &edge).await?;
        }
        if is_last {
            return Ok(edge);
        }
    }
}

/// The same in a transaction of its own, unless nothing waits.
pub async fn catch_up(db: &Db) -> Result<()> {
    if !store::is_anything_waiting(db).await? {
        return Ok(());
    }
    let mut tx = db.begin().await?;
    place_all(&mut tx).await?;
    tx.commit().await
}

/// Whatever waits is taken, even what somebody has written there by hand: `verify` will say what is wrong with it.
fn place(edge: &mut Edge, body: String) -> Whole {
    let index = i64::try_from(edge.size()).unwrap_or(i64::MAX);
    let leaf = merkle::leaf(body.as_bytes());
    let nodes = store::joined(&edge.push(leaf));
    let columns = Columns::read(&body);
    Whole { kept: Kept { index, leaf_hash: hex::encode(leaf), body }, nodes, columns }
}
