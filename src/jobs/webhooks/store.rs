//! Statements on the outbox: claimed with a lease, settled or put off, and forgotten in the end.

use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Db, Sql, Tx};
use crate::error::Result;

/// A delivery that this process has for itself until its lease ends.
pub struct Claim {
    pub outbox_id: i64,
    pub delivery_id: String,
    pub body: String,
    /// How many attempts there have been, with the one that is claimed.
    pub attempts: i64,
    /// `None` when the webhook was deleted or switched off since.
    pub receiver: Option<Receiver>,
}

/// Where a delivery goes, as the webhook has it now.
pub struct Receiver {
    pub url: String,
    /// Encrypted.
    pub secret: Option<String>,
}

/// When the next attempt is due; `None` when nothing is waiting.
pub async fn next_due(db: &Db) -> Result<Option<Millis>> {
    // On the writing connection: a replica may not have the newest rows, or never get them.
    let sql = "SELECT min(due_at) FROM stagewright_webhook_outbox WHERE due_at IS NOT NULL";
    let rows = db.execute_returning(sql, args![]).await?;
    rows.first().map_or(Ok(None), |row| row.optional_int(0))
}

/// Claims up to `count` deliveries that are due at `now`, until `lease_end`. What another replica has just claimed is
/// passed over; what a crash left behind comes back when its lease has ended.
pub async fn claim(tx: &mut Tx, now: Millis, lease_end: Millis, count: i64) -> Result<Vec<Claim>> {
    // SQLite has one writer, so nobody is in between.
    let sql = Sql::each(
        "WITH due AS (
             SELECT outbox_id FROM stagewright_webhook_outbox WHERE due_at <= $1
             ORDER BY due_at, outbox_id LIMIT $3 FOR UPDATE SKIP LOCKED
         )
         UPDATE stagewright_webhook_outbox SET due_at = $2, attempts = attempts + 1
         WHERE outbox_id IN (SELECT outbox_id FROM due)
         RETURNING outbox_id, delivery_id, webhook_id, body, attempts",
        "UPDATE stagewright_webhook_outbox SET due_at = $2, attempts = attempts + 1
         WHERE outbox_id IN (
             SELECT outbox_id FROM stagewright_webhook_outbox WHERE due_at <= $1
             ORDER BY due_at, outbox_id LIMIT $3
         )
         RETURNING outbox_id, delivery_id, webhook_id, body, attempts",
    );
    let rows = tx.rows(sql, args![now, lease_end, count]).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids = rows.iter().map(|row| row.text(2)).collect::<Result<Vec<_>>>()?;
    let sql = Sql::each(
        "SELECT webhook_id, url, secret FROM webhooks
         WHERE webhook_id = ANY($1) AND status = 'ACTIVE' AND deleted_timestamp IS NULL",
        "SELECT webhook_id, url, secret FROM webhooks
         WHERE webhook_id IN (SELECT value FROM json_each($1)) AND status = 'ACTIVE' AND deleted_timestamp IS NULL",
    );
    let webhooks = tx.rows(sql, args![ids]).await?;
    let mut claims = Vec::with_capacity(rows.len());
    for row in &rows {
        let mut receiver = None;
        for webhook in &webhooks {
            if webhook.str(0)? == row.str(2)? {
                receiver = Some(Receiver { url: webhook.text(1)?, secret: webhook.optional_text(2)? });
            }
        }
        claims.push(Claim {
            outbox_id: row.int(0)?,
            delivery_id: row.text(1)?,
            body: row.text(3)?,
            attempts: row.int(4)?,
            receiver,
        });
    }
    claims.sort_unstable_by_key(|claim| claim.outbox_id);
    Ok(claims)
}

/// What became of an attempt.
pub struct Outcome {
    /// When to try again; `None` settles the delivery.
    pub retry_at: Option<Millis>,
    pub delivered_at: Option<Millis>,
    pub status: Option<i64>,
    pub error: Option<String>,
}

/// Notes what became of an attempt, unless its lease ended before it did and another one was made.
pub async fn settle(db: &Db, claim: &Claim, outcome: &Outcome) -> Result<()> {
    db.execute(
        "UPDATE stagewright_webhook_outbox SET due_at = $3, delivered_at = $4, last_status = $5, last_error = $6
         WHERE outbox_id = $1 AND attempts = $2 AND due_at IS NOT NULL",
        args![
            claim.outbox_id,
            claim.attempts,
            outcome.retry_at,
            outcome.delivered_at,
            outcome.status,
            outcome.error.clone()
        ],
    )
    .await?;
    Ok(())
}

/// Forgets settled deliveries of events from before `time`.
pub async fn prune(db: &Db, time: Millis) -> Result<u64> {
    let sql = "DELETE FROM stagewright_webhook_outbox WHERE due_at IS NULL AND created_at < $1";
    db.execute(sql, args![time]).await
}
