//! `registry-webhooks/…`: messages and handlers.

use actix_web::web::Data;
use uuid::Uuid;

use crate::clock;
use crate::error::{Error, Result};
use crate::http::check::Check::{Array, Required, Text};
use crate::http::check::rule;
use crate::http::{App, Incoming, Proto};
use crate::message;
use crate::proto::{Nested, Repeated};
use crate::registry::webhooks::api::send_example;
use crate::registry::webhooks::store::{self, Changes, NewWebhook};
use crate::registry::webhooks::{EventKind, Webhook, WebhookStatus, address, missing};
use crate::tracking::messages::Empty;

message! {
    struct UrlSpec {
        url: Option<String>,
        authorization: Option<String>,
        enable_ssl_verification: Option<bool>,
        secret: Option<String>,
    }

    pub struct RegistryWebhook {
        creation_timestamp: Option<i64>,
        description: Option<String>,
        events: Vec<String>,
        http_url_spec: Nested<PublicUrlSpec>,
        id: Option<String>,
        last_updated_timestamp: Option<i64>,
        status: Option<String>,
    }

    /// Secrets never come out.
    pub struct PublicUrlSpec { enable_ssl_verification: Option<bool>, url: Option<String> }

    struct Create {
        description: Option<String>,
        events: Vec<String>,
        http_url_spec: Nested<UrlSpec>,
        model_name: Option<String>,
        status: Option<String>,
    }

    struct Update {
        id: Option<String>,
        description: Option<String>,
        events: Vec<String>,
        http_url_spec: Nested<UrlSpec>,
        status: Option<String>,
    }

    struct Test { id: Option<String>, event: Option<String> }

    pub struct WebhookResponse { webhook: Nested<RegistryWebhook> }

    pub struct ListResponse { webhooks: Repeated<RegistryWebhook>, next_page_token: Option<String> }

    pub struct TestResponse { body: Option<String>, status_code: Option<i32> }
}

/// The events that both registries have: the name here, and the server's own.
const EVENTS: [(&str, &str, &str); 3] = [
    ("MODEL_VERSION_CREATED", "model_version", "created"),
    ("MODEL_VERSION_TAG_SET", "model_version_tag", "set"),
    ("REGISTERED_MODEL_CREATED", "registered_model", "created"),
];
/// As many as one answer lists.
const MOST: i64 = 1000;

/// `POST registry-webhooks/create`
pub async fn create(app: Data<App>, incoming: Incoming) -> Result<Proto<WebhookResponse>> {
    let request: Create = incoming.message(&[rule("events", &[Array, Required])])?;
    if request.model_name.is_some_and(|name| !name.is_empty()) {
        return Err(Error::invalid("Webhooks hear of all models here: leave 'model_name' out."));
    }
    let (url, secret) = receiver(request.http_url_spec.0.as_ref())?;
    let url = url.ok_or_else(|| Error::invalid("Missing value for required parameter 'http_url_spec'."))?;
    let events = kinds(&request.events)?;
    if events.is_empty() {
        return Err(Error::invalid("Missing value for required parameter 'events'."));
    }
    address::check(&url, app.webhooks.settings()).await?;
    let id = Uuid::new_v4().to_string();
    let name = format!("databricks-{}", &id[..8]);
    let new = NewWebhook {
        id: &id,
        name: &name,
        url: &url,
        description: request.description.as_deref().filter(|text| !text.is_empty()),
        status: status(request.status.as_deref())?.unwrap_or(WebhookStatus::Active),
        secret: secret.map(|secret| app.webhooks.settings().vault.encrypt(&secret)),
    };
    let mut tx = app.db.begin().await?;
    store::create(&mut tx, &new, clock::now()).await?;
    store::set_events(&mut tx, &id, &events).await?;
    let webhook = store::find(&mut tx, &id).await?.ok_or_else(|| missing(&id))?;
    tx.commit().await?;
    Ok(answer(webhook))
}

/// `GET registry-webhooks/list`
pub async fn list(app: Data<App>, incoming: Incoming) -> Result<Proto<ListResponse>> {
    let wanted: Vec<String> = incoming.query("events").map(str::to_owned).collect();
    let wanted = kinds(&wanted)?;
    let webhooks = store::list(&mut app.db.reader().await?, 0, MOST).await?;
    let hears = |webhook: &Webhook| wanted.iter().all(|event| webhook.events.contains(event));
    let webhooks: Vec<RegistryWebhook> = webhooks.into_iter().filter(hears).map(message).collect();
    Ok(Proto(ListResponse { webhooks: webhooks.into(), next_page_token: None }))
}

/// `PATCH registry-webhooks/update`
pub async fn update(app: Data<App>, incoming: Incoming) -> Result<Proto<WebhookResponse>> {
    let request: Update = incoming.message(&[rule("id", &[Text, Required])])?;
    let id = request.id.unwrap_or_default();
    let (url, secret) = receiver(request.http_url_spec.0.as_ref())?;
    let events = kinds(&request.events)?;
    if let Some(url) = &url {
        address::check(url, app.webhooks.settings()).await?;
    }
    let changes = Changes {
        name: None,
        url: url.as_deref(),
        description: request.description.as_deref(),
        status: status(request.status.as_deref())?,
        secret: secret.map(|secret| app.webhooks.settings().vault.encrypt(&secret)),
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

/// `DELETE registry-webhooks/delete`
pub async fn delete(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let id = incoming.query("id").next().unwrap_or_default();
    let mut tx = app.db.begin().await?;
    if !store::delete(&mut tx, id, clock::now()).await? {
        return Err(missing(id));
    }
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `POST registry-webhooks/test`
pub async fn test(app: Data<App>, incoming: Incoming) -> Result<Proto<TestResponse>> {
    let request: Test = incoming.message(&[rule("id", &[Text, Required])])?;
    let id = request.id.unwrap_or_default();
    let event = request.event.as_deref().map(kind).transpose()?;
    let webhook = store::find(&mut app.db.reader().await?, &id).await?.ok_or_else(|| missing(&id))?;
    let answer = match send_example(&app.webhooks, &webhook, event).await? {
        Ok(answer) => TestResponse { body: Some(answer.text), status_code: Some(answer.status.into()) },
        Err(failure) => TestResponse { body: Some(failure.to_string()), status_code: None },
    };
    Ok(Proto(answer))
}

/// Where to, and the secret to sign with.
fn receiver(spec: Option<&UrlSpec>) -> Result<(Option<String>, Option<String>)> {
    let Some(spec) = spec else { return Ok((None, None)) };
    if spec.authorization.as_ref().is_some_and(|text| !text.is_empty()) {
        return Err(Error::invalid(
            "Webhooks are signed, and send no Authorization header: give 'secret' instead of 'authorization'.",
        ));
    }
    if spec.enable_ssl_verification == Some(false) {
        return Err(Error::invalid("Certificates are always checked: leave 'enable_ssl_verification' out."));
    }
    let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    Ok((given(&spec.url), given(&spec.secret)))
}

/// `TEST_MODE` hears of tests only, as what is disabled does here.
fn status(name: Option<&str>) -> Result<Option<WebhookStatus>> {
    match name {
        None | Some("") => Ok(None),
        Some("ACTIVE") => Ok(Some(WebhookStatus::Active)),
        Some("DISABLED" | "TEST_MODE") => Ok(Some(WebhookStatus::Disabled)),
        Some(other) => Err(Error::invalid(format!(
            "Invalid status: '{other}'. It must be ACTIVE, DISABLED or TEST_MODE."
        ))),
    }
}

fn kinds(names: &[String]) -> Result<Vec<EventKind>> {
    names.iter().map(|name| kind(name)).collect()
}

fn kind(name: &str) -> Result<EventKind> {
    let found = EVENTS.iter().find(|(known, ..)| *known == name);
    found.and_then(|(_, entity, action)| EventKind::from_names(entity, action)).ok_or_else(|| {
        let known = EVENTS.map(|(known, ..)| known).join(", ");
        Error::invalid(format!("Webhooks do not tell of {name} here; they tell of {known}."))
    })
}

fn answer(webhook: Webhook) -> Proto<WebhookResponse> {
    Proto(WebhookResponse { webhook: message(webhook).into() })
}

fn message(webhook: Webhook) -> RegistryWebhook {
    let name = |event: &EventKind| {
        let (entity, action) = event.names();
        let known = EVENTS.iter().find(|(_, e, a)| *e == entity && *a == action);
        known.map(|(name, ..)| (*name).to_owned())
    };
    RegistryWebhook {
        creation_timestamp: Some(webhook.created),
        description: webhook.description.filter(|text| !text.is_empty()),
        events: webhook.events.iter().filter_map(name).collect(),
        http_url_spec: PublicUrlSpec { enable_ssl_verification: Some(true), url: Some(webhook.url) }.into(),
        id: Some(webhook.id),
        last_updated_timestamp: Some(webhook.updated),
        status: Some(webhook.status.name().to_owned()),
    }
}
