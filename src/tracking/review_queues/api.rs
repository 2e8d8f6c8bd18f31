//! `review-queues/…`: messages and handlers.

use actix_web::web::Data;
use serde_json::Value;

use super::store::{self, Wish};
use super::{Item, QueueType, ReviewQueue, Status, is_taken, missing, normalize};
use crate::clock;
use crate::error::Result;
use crate::http::check::Check::{Custom, Int, Required, Text};
use crate::http::check::{integer, rule};
use crate::http::{App, Incoming, Proto};
use crate::message;
use crate::proto::{Nested, Repeated};
use crate::search::PageToken;
use crate::tracking::experiments;

const DEFAULT_RESULTS: i64 = 1000;
const MOST_RESULTS: i64 = 50_000;

message! {
    struct GetOrCreateUserQueue { experiment_id: Option<String>, user: Option<String> }

    pub struct ReviewQueueResponse { review_queue: Nested<ReviewQueue> }

    struct ListReviewQueues {
        experiment_id: Option<String>,
        user: Option<String>,
        max_results: Option<i32>,
        page_token: Option<String>,
        item_id: Option<String>,
    }

    pub struct ListReviewQueuesResponse { review_queues: Repeated<ReviewQueue>, next_page_token: Option<String> }

    struct ListReviewQueueItems {
        queue_id: Option<String>,
        status: Option<Status>,
        max_results: Option<i32>,
        page_token: Option<String>,
    }

    pub struct ListReviewQueueItemsResponse { items: Repeated<Item>, next_page_token: Option<String> }
}

/// `POST review-queues/get-or-create-user`
pub async fn of_user(app: Data<App>, incoming: Incoming) -> Result<Proto<ReviewQueueResponse>> {
    let request: GetOrCreateUserQueue =
        incoming.message(&[rule("experiment_id", &[Required, Text]), rule("user", &[Required, Text])])?;
    let name = normalize(&request.user.unwrap_or_default())?;
    let mut tx = app.db.begin().await?;
    let experiment = experiments::active(&mut tx, &request.experiment_id.unwrap_or_default()).await?;
    store::ensure_of_user(&mut tx, experiment, &name, clock::now()).await?;
    let wish = Wish { experiment, name: &name, limit: 1, ..Wish::default() };
    let queue = store::find(&mut tx, &wish).await?.pop();
    tx.commit().await?;
    let queue =
        queue.filter(|queue| queue.queue_type == Some(QueueType::User)).ok_or_else(|| is_taken(&name))?;
    Ok(Proto(ReviewQueueResponse { review_queue: queue.into() }))
}

/// `GET review-queues/list`
pub async fn list(app: Data<App>, incoming: Incoming) -> Result<Proto<ListReviewQueuesResponse>> {
    let request: ListReviewQueues = incoming.message(&[
        rule("experiment_id", &[Required, Text]),
        rule("max_results", &[Int, Custom(is_page_size)]),
    ])?;
    let size = request.max_results.map_or(DEFAULT_RESULTS, i64::from);
    let offset = PageToken::decode_offset(request.page_token.as_deref().unwrap_or_default())?;
    let user = request.user.unwrap_or_default().trim().to_lowercase();
    let item = request.item_id.unwrap_or_default();
    let mut db = app.db.reader().await?;
    let experiment = experiments::active(&mut db, &request.experiment_id.unwrap_or_default()).await?;
    let wish = Wish { experiment, name: "", user: &user, item: &item, limit: size + 1, offset };
    let mut queues = store::find(&mut db, &wish).await?;
    let next_page_token = Some(PageToken::cut_off(&mut queues, size, offset));
    Ok(Proto(ListReviewQueuesResponse { review_queues: queues.into(), next_page_token }))
}

/// `GET review-queues/items/list`
pub async fn items(app: Data<App>, incoming: Incoming) -> Result<Proto<ListReviewQueueItemsResponse>> {
    let request: ListReviewQueueItems = incoming
        .message(&[rule("queue_id", &[Required, Text]), rule("max_results", &[Int, Custom(is_page_size)])])?;
    let id = request.queue_id.unwrap_or_default();
    let size = request.max_results.map_or(DEFAULT_RESULTS, i64::from);
    let offset = PageToken::decode_offset(request.page_token.as_deref().unwrap_or_default())?;
    let mut db = app.db.reader().await?;
    let items = store::items(&mut db, &id, request.status, size + 1, offset).await?;
    let mut items = items.ok_or_else(|| missing(&id))?;
    let next_page_token = Some(PageToken::cut_off(&mut items, size, offset));
    Ok(Proto(ListReviewQueueItemsResponse { items: items.into(), next_page_token }))
}

/// Checks `max_results`.
pub(in crate::tracking) fn is_page_size(size: &Value) -> Result<(), String> {
    if integer(size).is_some_and(|size| (1..=MOST_RESULTS).contains(&size)) {
        return Ok(());
    }
    Err(format!("max_results must be between 1 and {MOST_RESULTS}."))
}
