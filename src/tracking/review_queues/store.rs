//! Statements on review queues.

use uuid::Uuid;

use super::{Item, ItemType, QueueType, ReviewQueue, Status};
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Row, Sql, Tx};
use crate::error::{Error, Result};

/// Which queues are wanted; an empty text is no condition.
#[derive(Default)]
pub(super) struct Wish<'a> {
    pub(super) experiment: i64,
    pub(super) name: &'a str,
    /// Who is assigned.
    pub(super) user: &'a str,
    /// What is in it.
    pub(super) item: &'a str,
    pub(super) limit: i64,
    pub(super) offset: i64,
}

/// Makes a user's queue, unless there is a queue of that name.
pub(super) async fn ensure_of_user(tx: &mut Tx, experiment: i64, user: &str, now: Millis) -> Result<()> {
    let id = format!("rq-{}", Uuid::new_v4().simple());
    let made = tx
        .execute(
            "INSERT INTO review_queues (queue_id, experiment_id, name, name_key, queue_type, created_by,
                 creation_time_ms, last_update_time_ms)
             VALUES ($1, $2, $3, $3, 'user', $3, $4, $4) ON CONFLICT (experiment_id, name_key) DO NOTHING",
            args![&id, experiment, user, now],
        )
        .await?;
    if made == 1 {
        let sql = "INSERT INTO review_queue_users (queue_id, user_id) VALUES ($1, $2)";
        tx.execute(sql, args![&id, user]).await?;
    }
    Ok(())
}

/// Queues with their users and questions, the newest first.
pub(super) async fn find(db: &mut impl Conn, wish: &Wish<'_>) -> Result<Vec<ReviewQueue>> {
    let rows = db
        .rows(
            "SELECT queue_id, experiment_id, name, queue_type, created_by, creation_time_ms, last_update_time_ms
             FROM review_queues q
             WHERE experiment_id = $1 AND ($2 = '' OR name_key = $2)
                 AND ($3 = '' OR EXISTS (SELECT 1 FROM review_queue_users u
                                         WHERE u.queue_id = q.queue_id AND u.user_id = $3))
                 AND ($4 = '' OR EXISTS (SELECT 1 FROM review_queue_items i
                                         WHERE i.queue_id = q.queue_id AND i.item_id = $4))
             ORDER BY creation_time_ms DESC, queue_id LIMIT $5 OFFSET $6",
            args![wish.experiment, wish.name, wish.user, wish.item, wish.limit, wish.offset],
        )
        .await?;
    let mut queues = rows.iter().map(from_row).collect::<Result<Vec<_>>>()?;
    if queues.is_empty() {
        return Ok(queues);
    }
    let ids: Vec<String> = queues.iter().filter_map(|queue| queue.queue_id.clone()).collect();
    let sql = Sql::each(
        "SELECT 0, queue_id, user_id FROM review_queue_users WHERE queue_id = ANY($1)
         UNION ALL SELECT 1, queue_id, schema_id FROM review_queue_label_schemas WHERE queue_id = ANY($1)",
        "SELECT 0, queue_id, user_id FROM review_queue_users
         WHERE queue_id IN (SELECT value FROM json_each($1))
         UNION ALL SELECT 1, queue_id, schema_id FROM review_queue_label_schemas
         WHERE queue_id IN (SELECT value FROM json_each($1))",
    );
    for row in db.rows(sql, args![ids.clone()]).await? {
        let id = row.str(1)?;
        let Some(at) = ids.iter().position(|other| other == id) else { continue };
        let list = if row.int(0)? == 0 { &mut queues[at].users } else { &mut queues[at].schema_ids };
        list.push(row.text(2)?);
    }
    for queue in &mut queues {
        queue.users.sort_unstable();
        queue.schema_ids.sort_unstable();
    }
    Ok(queues)
}

fn from_row(row: &Row) -> Result<ReviewQueue> {
    let kind = row.str(3)?;
    Ok(ReviewQueue {
        queue_id: Some(row.text(0)?),
        experiment_id: Some(row.int(1)?.to_string()),
        name: Some(row.text(2)?),
        queue_type: Some(QueueType::from_name(&kind.to_uppercase()).ok_or_else(|| {
            Error::internal(format!("A review queue is of a kind that MLflow does not know: '{kind}'"))
        })?),
        created_by: row.optional_text(4)?,
        creation_time_ms: Some(row.int(5)?),
        last_update_time_ms: Some(row.int(6)?),
        ..ReviewQueue::default()
    })
}

/// A queue's items, the newest first; `None` when there is no such queue. With a status, those only that have it.
pub(super) async fn items(
    db: &mut impl Conn,
    queue: &str,
    status: Option<Status>,
    limit: i64,
    offset: i64,
) -> Result<Option<Vec<Item>>> {
    let status = status.filter(|status| *status != Status::Unspecified);
    let status = status.map(|status| status.name().to_lowercase()).unwrap_or_default();
    let rows = db
        .rows(
            "SELECT i.item_id, i.queue_id, i.item_type, i.status, i.completed_by, i.completed_time_ms,
                    i.creation_time_ms, i.last_update_time_ms
             FROM review_queues q LEFT JOIN (
                 SELECT * FROM review_queue_items WHERE queue_id = $1 AND ($2 = '' OR status = $2)
                 ORDER BY creation_time_ms DESC, item_id LIMIT $3 OFFSET $4
             ) i ON i.queue_id = q.queue_id
             WHERE q.queue_id = $1 ORDER BY i.creation_time_ms DESC, i.item_id",
            args![queue, status, limit, offset],
        )
        .await?;
    if rows.is_empty() {
        return Ok(None);
    }
    // A queue without items is a row without any.
    rows.iter().filter_map(|row| item(row).transpose()).collect::<Result<_>>().map(Some)
}

fn item(row: &Row) -> Result<Option<Item>> {
    let Some(id) = row.optional_text(0)? else { return Ok(None) };
    let (kind, status) = (row.str(2)?, row.str(3)?);
    let unknown = || {
        Error::internal("A review queue has an item that MLflow does not know")
            .because(format!("type {kind}, status {status}"))
    };
    Ok(Some(Item {
        item_id: Some(id),
        queue_id: Some(row.text(1)?),
        item_type: Some(ItemType::from_name(&kind.to_uppercase()).ok_or_else(unknown)?),
        status: Some(Status::from_name(&status.to_uppercase()).ok_or_else(unknown)?),
        completed_by: row.optional_text(4)?,
        completed_time_ms: row.optional_int(5)?,
        creation_time_ms: Some(row.int(6)?),
        last_update_time_ms: Some(row.int(7)?),
    }))
}
