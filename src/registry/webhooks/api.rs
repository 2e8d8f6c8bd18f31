//! `webhooks…`: messages and handlers. Secrets go in and never come out.

use actix_web::web::{Data, Path};
use uuid::Uuid;

use super::delivery::{Answer, Delivery, Failure, Sender, back_off};
use super::store::{self, Changes, NewWebhook};
use super::{
    EventKind, Webhook, WebhookAction, WebhookEntity, WebhookStatus, address, check_name, missing, payload,
};
use crate::clock;
use crate::error::{Code, Error, Result};
use crate::http::check::Check::{Array, Int, Required, Text};
use crate::http::check::rule;
use crate::http::{App, Incoming, Proto};
use crate::message;
use crate::proto::{Nested, Repeated};
use crate::search::PageToken;
use crate::tracking::messages::Empty;

const DEFAULT_PAGE: i64 = 100;
const LARGEST_PAGE: i64 = 1000;
/// A receiver that asks a test to wait longer is not waited for.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(30);

message! {
    pub struct WebhookEvent { entity: Option<WebhookEntity>, action: Option<WebhookAction> }

    pub struct WebhookMessage {
        webhook_id: Option<String>,
        name: Option<String>,
        description: Option<String>,
        url: Option<String>,
        events: Repeated<WebhookEvent>,
        status: Option<WebhookStatus>,
        creation_timestamp: Option<i64>,
        last_updated_timestamp: Option<i64>,
    }

    pub struct WebhookTestResult {
        success: Option<bool>,
        response_status: Option<i32>,
        response_body: Option<String>,
        error_message: Option<String>,
    }

    struct CreateWebhook {
        name: Option<String>,
        description: Option<String>,
        url: Option<String>,
        events: Repeated<WebhookEvent>,
        secret: Option<String>,
        status: Option<WebhookStatus>,
    }

    struct ListWebhooks { max_results: Option<i32>, page_token: Option<String> }

    struct UpdateWebhook {
        webhook_id: Option<String>,
        name: Option<String>,
        description: Option<String>,
        url: Option<String>,
        events: Repeated<WebhookEvent>,
        secret: Option<String>,
        status: Option<WebhookStatus>,
    }

    struct TestWebhook { webhook_id: Option<String>, event: Nested<WebhookEvent> }

    /// The answer of calls that make, find or change one webhook.
    pub struct WebhookResponse { webhook: Nested<WebhookMessage> }

    pub struct ListWebhooksResponse {
        webhooks: Repeated<WebhookMessage>,
        next_page_token: Option<String>,
    }

    pub struct TestWebhookResponse { result: Nested<WebhookTestResult> }
}

/// `POST webhooks`
pub async fn create(app: Data<App>, incoming: Incoming) -> Result<Proto<WebhookResponse>> {
    let request: CreateWebhook = incoming.message(&[
        rule("name", &[Text, Required]),
        rule("url", &[Text, Required]),
        rule("events", &[Array, Required]),
        rule("description", &[Text]),
        rule("secret", &[Text]),
        rule("status", &[Text]),
    ])?;
    let events = kinds(&request.events)?;
    let (name, url) = (request.name.unwrap_or_default(), request.url.unwrap_or_default());
    check_name(&name)?;
    address::check(&url, app.webhooks.settings()).await?;
    if events.is_empty() {
        return Err(Error::invalid("Webhook events must be a non-empty list of WebhookEvent objects: []."));
    }
    let id = Uuid::new_v4().to_string();
    let secret = request.secret.filter(|secret| !secret.is_empty());
    let new = NewWebhook {
        id: &id,
        name: &name,
        url: &url,
        description: request.description.as_deref().filter(|text| !text.is_empty()),
        status: request.status.unwrap_or(WebhookStatus::Active),
        secret: encrypted(&app.webhooks, secret.as_deref()),
    };
    let mut tx = app.db.begin().await?;
    store::create(&mut tx, &new, clock::now()).await?;
    store::set_events(&mut tx, &id, &events).await?;
    let webhook = store::find(&mut tx, &id).await?.ok_or_else(|| missing(&id))?;
    tx.commit().await?;
    Ok(answer(webhook))
}

/// `GET webhooks`
pub async fn list(app: Data<App>, incoming: Incoming) -> Result<Proto<ListWebhooksResponse>> {
    let request: ListWebhooks =
        incoming.message(&[rule("max_results", &[Int]), rule("page_token", &[Text])])?;
    let count = request.max_results.map_or(DEFAULT_PAGE, i64::from);
    let count = if count == 0 { DEFAULT_PAGE } else { count };
    if !(1..=LARGEST_PAGE).contains(&count) {
        return Err(Error::invalid("max_results must be between 1 and 1000."));
    }
    let PageToken::Offset(offset) = PageToken::decode(&request.page_token.unwrap_or_default())? else {
        return Err(Error::invalid("Invalid page token: it is another list's."));
    };
    let offset = i64::try_from(offset).unwrap_or(i64::MAX);
    let mut webhooks = store::list(&mut app.db.reader().await?, offset, count + 1).await?;
    let mut next = None;
    if i64::try_from(webhooks.len()).is_ok_and(|found| found > count) {
        webhooks.pop();
        next = Some(PageToken::Offset(offset.saturating_add(count).unsigned_abs()).encode());
    }
    let webhooks = webhooks.into_iter().map(WebhookMessage::from).collect::<Vec<_>>();
    Ok(Proto(ListWebhooksResponse { webhooks: webhooks.into(), next_page_token: next }))
}

/// `GET webhooks/{webhook_id}`
pub async fn get(app: Data<App>, id: Path<String>) -> Result<Proto<WebhookResponse>> {
    Ok(answer(find(&app, &id).await?))
}

/// `PATCH webhooks/{webhook_id}`
pub async fn update(app: Data<App>, id: Path<String>, incoming: Incoming) -> Result<Proto<WebhookResponse>> {
    let request: UpdateWebhook = incoming.message(&[
        rule("name", &[Text]),
        rule("description", &[Text]),
        rule("url", &[Text]),
        rule("events", &[Array]),
        rule("secret", &[Text]),
        rule("status", &[Text]),
    ])?;
    let events = kinds(&request.events)?;
    let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let (name, url) = (given(&request.name), given(&request.url));
    find(&app, &id).await?;
    if let Some(name) = &name {
        check_name(name)?;
    }
    if let Some(url) = &url {
        address::check(url, app.webhooks.settings()).await?;
    }
    let changes = Changes {
        name: name.as_deref(),
        url: url.as_deref(),
        description: request.description.as_deref(),
        status: request.status,
        secret: encrypted(&app.webhooks, request.secret.as_deref()),
    };
    let mut tx = app.db.begin().await?;
    if !store::update(&mut tx, &id, changes, clock::now()).await? {
        return Err(missing(&id));
    }
    if !events.is_empty() {
        store::set_events(&mut tx, &id, &events).await?;
    }
    let webhook = store::find(&mut tx, &id).await?.ok_or_else(|| missing(&id))?;
    tx.commit().await?;
    Ok(answer(webhook))
}

/// `DELETE webhooks/{webhook_id}`
pub async fn delete(app: Data<App>, id: Path<String>) -> Result<Proto<Empty>> {
    let mut tx = app.db.begin().await?;
    if !store::delete(&mut tx, &id, clock::now()).await? {
        return Err(missing(&id));
    }
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `POST webhooks/{webhook_id}/test`: sends an example, and says what the receiver answered.
pub async fn test(
    app: Data<App>,
    id: Path<String>,
    incoming: Incoming,
) -> Result<Proto<TestWebhookResponse>> {
    let request: TestWebhook = incoming.message(&[])?;
    let event = request.event.0.as_ref().map(kind).transpose()?;
    let webhook = find(&app, &id).await?;
    let result = match send_example(&app.webhooks, &webhook, event).await? {
        Ok(answer) => WebhookTestResult {
            success: Some(answer.is_success()),
            response_status: Some(answer.status.into()),
            response_body: Some(answer.text),
            error_message: None,
        },
        Err(failure) => WebhookTestResult {
            success: Some(false),
            error_message: Some(format!("Failed to test webhook: {failure}")),
            ..WebhookTestResult::default()
        },
    };
    Ok(Proto(TestWebhookResponse { result: result.into() }))
}

/// Sends an example of an event, or else of the first one that the webhook listens to.
pub async fn send_example(
    sender: &Sender,
    webhook: &Webhook,
    event: Option<EventKind>,
) -> Result<Result<Answer, Failure>> {
    let Some(event) = event.or_else(|| webhook.events.first().copied()) else {
        return Err(Error::invalid("Webhook events cannot be empty"));
    };
    let (entity, action) = event.names();
    let body = payload::body(&entity, &action, &payload::example(event), clock::now());
    let delivery_id = Uuid::new_v4().to_string();
    let delivery =
        Delivery { id: &delivery_id, url: &webhook.url, secret: webhook.secret.as_deref(), body: &body };
    Ok(persist(sender, &delivery).await)
}

/// Posts until there is an answer that stays, or no retry is left.
async fn persist(sender: &Sender, delivery: &Delivery<'_>) -> Result<Answer, Failure> {
    let mut retry = 0;
    loop {
        let outcome = sender.post(delivery, clock::now()).await;
        let said = match &outcome {
            Ok(answer) if answer.is_passing() => answer.retry_after,
            Err(Failure::Unreachable(_)) => None,
            Ok(_) | Err(Failure::Refused(_)) => return outcome,
        };
        retry += 1;
        let pause = back_off(retry, rand::random(), said);
        if retry > sender.settings().max_retries || pause > PATIENCE {
            return outcome;
        }
        tokio::time::sleep(pause).await;
    }
}

async fn find(app: &App, id: &str) -> Result<Webhook> {
    store::find(&mut app.db.reader().await?, id).await?.ok_or_else(|| missing(id))
}

fn encrypted(sender: &Sender, secret: Option<&str>) -> Option<String> {
    secret.map(|secret| sender.settings().vault.encrypt(secret))
}

fn kinds(events: &Repeated<WebhookEvent>) -> Result<Vec<EventKind>> {
    let kinds = events.0.iter().map(kind).collect::<Result<Vec<_>>>()?;
    if kinds.iter().enumerate().any(|(at, kind)| kinds[..at].contains(kind)) {
        return Err(Error::new(Code::BadRequest, "A webhook event is given more than once."));
    }
    Ok(kinds)
}

fn kind(event: &WebhookEvent) -> Result<EventKind> {
    EventKind::new(
        event.entity.unwrap_or(WebhookEntity::Unspecified),
        event.action.unwrap_or(WebhookAction::Unspecified),
    )
}

fn answer(webhook: Webhook) -> Proto<WebhookResponse> {
    Proto(WebhookResponse { webhook: WebhookMessage::from(webhook).into() })
}

impl From<Webhook> for WebhookMessage {
    fn from(webhook: Webhook) -> Self {
        let event = |kind: EventKind| WebhookEvent { entity: Some(kind.entity), action: Some(kind.action) };
        Self {
            webhook_id: Some(webhook.id),
            name: Some(webhook.name),
            description: webhook.description.filter(|text| !text.is_empty()),
            url: Some(webhook.url),
            events: webhook.events.into_iter().map(event).collect::<Vec<_>>().into(),
            status: Some(webhook.status),
            creation_timestamp: Some(webhook.created),
            last_updated_timestamp: Some(webhook.updated),
        }
    }
}
