//! The keys of requests and what was answered. An empty answer is one that is not known yet.

use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Db, Tx};
use crate::error::Result;

/// The digest of the request that has this key, and what it was answered.
pub(super) async fn find(db: &mut impl Conn, key: &str) -> Result<Option<(String, Option<String>)>> {
    let sql = "SELECT request, answer FROM stagewright_idempotency WHERE key = $1";
    let Some(row) = db.row(sql, args![key]).await? else { return Ok(None) };
    Ok(Some((row.text(0)?, Some(row.text(1)?).filter(|answer| !answer.is_empty()))))
}

/// Drops all keys from before `oldest`.
pub(super) async fn forget(tx: &mut Tx, oldest: Millis) -> Result<()> {
    tx.execute("DELETE FROM stagewright_idempotency WHERE at < $1", args![oldest]).await?;
    Ok(())
}

/// Adds a key; false when it is there. Waits for the transaction of another who is about to add it.
pub(super) async fn add(
    tx: &mut Tx,
    key: &str,
    request: &str,
    answer: Option<&str>,
    now: Millis,
) -> Result<bool> {
    let sql = "INSERT INTO stagewright_idempotency (key, request, answer, at) VALUES ($1, $2, $3, $4)
               ON CONFLICT (key) DO NOTHING";
    let added = tx.execute(sql, args![key, request, answer.unwrap_or_default(), now]).await?;
    Ok(added == 1)
}

/// Keeps the answer to the request that has this key.
pub(super) async fn answer(db: &Db, key: &str, answer: &str) -> Result<()> {
    db.execute("UPDATE stagewright_idempotency SET answer = $2 WHERE key = $1", args![key, answer]).await?;
    Ok(())
}

/// Makes a key free that has no answer.
pub(super) async fn give_back(db: &Db, key: &str) -> Result<()> {
    db.execute("DELETE FROM stagewright_idempotency WHERE key = $1 AND answer = ''", args![key]).await?;
    Ok(())
}
