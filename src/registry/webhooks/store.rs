//! Statements on webhooks, and the one that puts an event into the outbox.

use super::{EventKind, Webhook, WebhookStatus};
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Row, Sql, Tx};
use crate::error::{Error, Result};

/// What a new webhook is made of.
pub struct NewWebhook<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub url: &'a str,
    pub description: Option<&'a str>,
    pub status: WebhookStatus,
    /// Encrypted.
    pub secret: Option<String>,
}

pub async fn create(tx: &mut Tx, new: &NewWebhook<'_>, now: Millis) -> Result<()> {
    tx.execute(
        "INSERT INTO webhooks (webhook_id, name, description, url, status, secret, creation_timestamp,
                               last_updated_timestamp, workspace)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7, 'default')",
        args![new.id, new.name, new.description, new.url, new.status.name(), new.secret.clone(), now],
    )
    .await?;
    Ok(())
}

/// Writes what a webhook listens to, in place of what it did.
pub async fn set_events(tx: &mut Tx, id: &str, events: &[EventKind]) -> Result<()> {
    tx.execute("DELETE FROM webhook_events WHERE webhook_id = $1", args![id]).await?;
    let (entities, actions): (Vec<_>, Vec<_>) = events.iter().map(|event| event.names()).unzip();
    tx.execute(
        Sql::each(
            "INSERT INTO webhook_events (webhook_id, entity, action)
             SELECT $1, entity, action FROM unnest($2::text[], $3::text[]) AS given (entity, action)",
            "INSERT INTO webhook_events (webhook_id, entity, action)
             SELECT $1, e.value, a.value FROM json_each($2) e JOIN json_each($3) a ON a.key = e.key",
        ),
        args![id, entities, actions],
    )
    .await?;
    Ok(())
}

const COLUMNS: &str =
    "webhook_id, name, description, url, status, secret, creation_timestamp, last_updated_timestamp";

/// A webhook that is not deleted.
pub async fn find(db: &mut impl Conn, id: &str) -> Result<Option<Webhook>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM webhooks
         WHERE webhook_id = $1 AND workspace = 'default' AND deleted_timestamp IS NULL"
    );
    let mut found = with_events(db, &[id.to_owned()], sql, args![id]).await?;
    Ok(found.pop())
}

/// Webhooks that are not deleted, the newest first.
pub async fn list(db: &mut impl Conn, offset: i64, count: i64) -> Result<Vec<Webhook>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM webhooks WHERE workspace = 'default' AND deleted_timestamp IS NULL
         ORDER BY creation_timestamp DESC, webhook_id LIMIT $1 OFFSET $2"
    );
    with_events(db, &[], sql, args![count, offset]).await
}

/// The webhooks that a statement finds, each with what it listens to. `ids` are the webhooks' where they are known.
async fn with_events(
    db: &mut impl Conn,
    ids: &[String],
    sql: String,
    args: crate::db::Args,
) -> Result<Vec<Webhook>> {
    let rows = db.rows(sql, args).await?;
    let mut webhooks = rows.iter().map(from_row).collect::<Result<Vec<_>>>()?;
    if webhooks.is_empty() {
        return Ok(webhooks);
    }
    let ids = if ids.is_empty() {
        webhooks.iter().map(|webhook| webhook.id.clone()).collect()
    } else {
        ids.to_vec()
    };
    let events = Sql::each(
        "SELECT webhook_id, entity, action FROM webhook_events WHERE webhook_id = ANY($1)
         ORDER BY webhook_id, entity, action",
        "SELECT webhook_id, entity, action FROM webhook_events
         WHERE webhook_id IN (SELECT value FROM json_each($1)) ORDER BY webhook_id, entity, action",
    );
    for row in db.rows(events, args![ids]).await? {
        let id = row.str(0)?;
        // A later MLflow may know more events; what is not known here cannot happen here.
        let Some(event) = EventKind::from_names(row.str(1)?, row.str(2)?) else { continue };
        if let Some(webhook) = webhooks.iter_mut().find(|webhook| webhook.id == id) {
            webhook.events.push(event);
        }
    }
    Ok(webhooks)
}

fn from_row(row: &Row) -> Result<Webhook> {
    let status = row.str(4)?;
    Ok(Webhook {
        id: row.text(0)?,
        name: row.text(1)?,
        description: row.optional_text(2)?,
        url: row.text(3)?,
        events: Vec::new(),
        status: WebhookStatus::from_name(status)
            .ok_or_else(|| Error::internal(format!("A webhook has the unknown status {status}")))?,
        secret: row.optional_text(5)?,
        created: row.optional_int(6)?.unwrap_or_default(),
        updated: row.optional_int(7)?.unwrap_or_default(),
    })
}

/// What to change; `None` leaves a part as it is.
pub struct Changes<'a> {
    pub name: Option<&'a str>,
    pub url: Option<&'a str>,
    pub description: Option<&'a str>,
    pub status: Option<WebhookStatus>,
    /// Encrypted.
    pub secret: Option<String>,
}

/// Changes a webhook; false when there is none with this id.
pub async fn update(tx: &mut Tx, id: &str, changes: Changes<'_>, now: Millis) -> Result<bool> {
    let rows = tx
        .execute(
            "UPDATE webhooks SET name = coalesce($2, name), url = coalesce($3, url),
                    description = coalesce($4, description), status = coalesce($5, status),
                    secret = coalesce($6, secret), last_updated_timestamp = $7
             WHERE webhook_id = $1 AND workspace = 'default' AND deleted_timestamp IS NULL",
            args![
                id,
                changes.name,
                changes.url,
                changes.description,
                changes.status.map(WebhookStatus::name),
                changes.secret,
                now
            ],
        )
        .await?;
    Ok(rows == 1)
}

/// Marks a webhook deleted; false when there is none with this id.
pub async fn delete(tx: &mut Tx, id: &str, now: Millis) -> Result<bool> {
    let rows = tx
        .execute(
            "UPDATE webhooks SET deleted_timestamp = $2, last_updated_timestamp = $2
             WHERE webhook_id = $1 AND workspace = 'default' AND deleted_timestamp IS NULL",
            args![id, now],
        )
        .await?;
    Ok(rows == 1)
}

/// Puts an event into the outbox, once for each webhook that listens to it; false when none does.
pub async fn enqueue(tx: &mut Tx, entity: &str, action: &str, body: &str, now: Millis) -> Result<bool> {
    // A delivery id is a random UUID, which SQLite has to be told how to write.
    let sql = Sql::each(
        "INSERT INTO stagewright_webhook_outbox (delivery_id, webhook_id, entity, action, body, created_at, due_at)
         SELECT gen_random_uuid()::text, w.webhook_id, e.entity, e.action, $3::text, $4::bigint, $4::bigint
         FROM webhook_events e JOIN webhooks w ON w.webhook_id = e.webhook_id
         WHERE e.entity = $1 AND e.action = $2 AND w.workspace = 'default' AND w.status = 'ACTIVE'
             AND w.deleted_timestamp IS NULL",
        "INSERT INTO stagewright_webhook_outbox (delivery_id, webhook_id, entity, action, body, created_at, due_at)
         SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-'
                      || substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-'
                      || hex(randomblob(6))),
                w.webhook_id, e.entity, e.action, $3, $4, $4
         FROM webhook_events e JOIN webhooks w ON w.webhook_id = e.webhook_id
         WHERE e.entity = $1 AND e.action = $2 AND w.workspace = 'default' AND w.status = 'ACTIVE'
             AND w.deleted_timestamp IS NULL",
    );
    Ok(tx.execute(sql, args![entity, action, body, now]).await? > 0)
}

/// Puts something into the outbox for the webhooks of these names; false when there is none.
pub async fn enqueue_for(
    tx: &mut Tx,
    names: &[String],
    (entity, action): (&str, &str),
    body: &str,
    now: Millis,
) -> Result<bool> {
    let sql = Sql::each(
        "INSERT INTO stagewright_webhook_outbox (delivery_id, webhook_id, entity, action, body, created_at, due_at)
         SELECT gen_random_uuid()::text, webhook_id, $2::text, $3::text, $4::text, $5::bigint, $5::bigint
         FROM webhooks
         WHERE name = ANY($1) AND workspace = 'default' AND status = 'ACTIVE' AND deleted_timestamp IS NULL",
        "INSERT INTO stagewright_webhook_outbox (delivery_id, webhook_id, entity, action, body, created_at, due_at)
         SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-'
                      || substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-'
                      || hex(randomblob(6))),
                webhook_id, $2, $3, $4, $5, $5
         FROM webhooks
         WHERE name IN (SELECT value FROM json_each($1)) AND workspace = 'default' AND status = 'ACTIVE'
             AND deleted_timestamp IS NULL",
    );
    Ok(tx.execute(sql, args![names.to_vec(), entity, action, body, now]).await? > 0)
}
