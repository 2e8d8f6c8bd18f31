//! `review-queues/…`: messages and handlers.

use actix_web::web::Data;
use serde_json::Value;

use super::store::{self, Wish};
use super::{QueueType, ReviewQueue, is_taken, missing, normalize};
use crate::clock;
use crate::db::Conn;
use crate::error::{Code, Error, Result};
use crate::http::check::Check::{Custom, Int, Required, Text};
use crate::http::check::{integer, rule};
use crate::http::{App, Incoming, Proto};
use crate::message;
use crate::proto::{Nested, Repeated};
use crate::search::PageToken;
use crate::tracking::experiments::{self, ACTIVE};
use crate::tracking::validate;

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

    struct ListReviewQueueItems { queue_id: Option<String> }

    /// Without items: they are not built.
    pub struct ListReviewQueueItemsResponse { next_page_token: Option<String> }
}

/// `POST review-queues/get-or-create-user`
pub async fn of_user(app: Data<App>, incoming: Incoming) -> Result<Proto<ReviewQueueResponse>> {
    let request: GetOrCreateUserQueue =
        incoming.message(&[rule("experiment_id", &[Required, Text]), rule("user", &[Required, Text])])?;
    let name = normalize(&request.user.unwrap_or_default())?;
    let mut tx = app.db.begin().await?;
    let experiment = active(&mut tx, request.experiment_id).await?;
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
    let experiment = active(&mut db, request.experiment_id).await?;
    let wish = Wish { experiment, name: "", user: &user, item: &item, limit: size + 1, offset };
    let mut queues = store::find(&mut db, &wish).await?;
    let mut next_page_token = Some(String::new());
    if usize::try_from(size).is_ok_and(|size| queues.len() > size) {
        queues.pop();
        let next = u64::try_from(offset.saturating_add(size)).unwrap_or_default();
        next_page_token = Some(PageToken::Offset(next).encode());
    }
    Ok(Proto(ListReviewQueuesResponse { review_queues: queues.into(), next_page_token }))
}

/// `GET review-queues/items/list`: tells of empty queues only.
pub async fn items(app: Data<App>, incoming: Incoming) -> Result<Proto<ListReviewQueueItemsResponse>> {
    let request: ListReviewQueueItems = incoming.message(&[rule("queue_id", &[Required, Text])])?;
    let id = request.queue_id.unwrap_or_default();
    if store::has_items(&mut app.db.reader().await?, &id).await?.ok_or_else(|| missing(&id))? {
        return Err(Error::new(
            Code::NotImplemented,
            "Items of review queues are not served by Stagewright yet",
        ));
    }
    Ok(Proto(ListReviewQueueItemsResponse { next_page_token: Some(String::new()) }))
}

fn is_page_size(size: &Value) -> Result<(), String> {
    if integer(size).is_some_and(|size| (1..=MOST_RESULTS).contains(&size)) {
        return Ok(());
    }
    Err(format!("max_results must be between 1 and {MOST_RESULTS}."))
}

/// The id of an experiment that is in use.
async fn active(db: &mut impl Conn, id: Option<String>) -> Result<i64> {
    let id = validate::experiment_id(&id.unwrap_or_default())?;
    let found = experiments::store::stage_and_location(db, id).await?;
    found.filter(|(stage, _)| stage == ACTIVE).map(|_| id).ok_or_else(|| experiments::missing(id))
}
