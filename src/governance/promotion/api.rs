//! `/api/stagewright/v1/models/{name}/…`: promote, roll back, what is in production and how it came there.

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{Data, Path};
use serde::Deserialize;
use serde_json::{Value, json};

use super::history::{self, PRODUCTION};
use super::{Done, Order, print, store};
use crate::clock::{self, Millis};
use crate::db::Tx;
use crate::error::{Code, Error, Result};
use crate::governance::approvals::api::{enter, principal};
use crate::governance::approvals::{Change, Pass, Target};
use crate::governance::audit::{self, end_of};
use crate::governance::once::{self, Once};
use crate::governance::policy::Stage;
use crate::http::{App, Incoming};
use crate::registry::{self, versions};

const DEFAULT_RESULTS: i64 = 100;
const MOST_RESULTS: i64 = 1000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Promote {
    /// A semantic version, or MLflow's number.
    version: String,
    to: Option<String>,
    reason: Option<String>,
    archive_existing: Option<bool>,
    /// Breaks the glass, where the policy lets the caller do that.
    #[serde(default)]
    emergency: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RollBack {
    to: Option<String>,
    reason: Option<String>,
}

/// `POST models/{name}/promote`
pub async fn promote(app: Data<App>, incoming: Incoming, name: Path<String>) -> Result<HttpResponse> {
    let request: Promote = incoming.json()?;
    let name = name.into_inner();
    let once = once::api::of(&incoming, &app.settings)?;
    if let Some(answer) = answered(&app, once.as_ref()).await? {
        return Ok(answer);
    }
    let given_stage = request.to.as_deref().unwrap_or(PRODUCTION);
    let to = versions::stage(given_stage)?;
    let alone = request.archive_existing.unwrap_or_else(|| versions::is_active(to));
    if alone {
        versions::check_archiving(given_stage, to)?;
    }
    let version = versions::find_number(&app.db, &app.settings, &name, &request.version).await?;
    let (reason, caller) = (given(request.reason.as_deref()), incoming.caller(&app.settings));
    let by = principal(&incoming, &app.settings);
    let wish = Target::parse(to).map(|target| Change {
        reason,
        is_archiving: alone,
        is_emergency: request.emergency,
        ..Change::new(&name, Some(version), target, by)
    });
    change(&app, &incoming, &name, (wish.as_ref(), once), async |tx, now| {
        let order = Order { name: &name, version, to, alone, reason };
        let moved = super::promote(tx, order, &caller, now).await?;
        moved.ok_or_else(|| versions::missing(&name, version))
    })
    .await
}

/// `POST models/{name}/rollback`
pub async fn roll_back(app: Data<App>, incoming: Incoming, name: Path<String>) -> Result<HttpResponse> {
    let request: RollBack = incoming.json()?;
    let name = name.into_inner();
    let once = once::api::of(&incoming, &app.settings)?;
    if let Some(answer) = answered(&app, once.as_ref()).await? {
        return Ok(answer);
    }
    let to = match &request.to {
        Some(version) => Some(versions::find_number(&app.db, &app.settings, &name, version).await?),
        None => None,
    };
    let (reason, caller) = (given(request.reason.as_deref()), incoming.caller(&app.settings));
    // Where it leads is judged before; if it leads elsewhere by then, nothing happens.
    let version = super::way_back(&mut app.db.reader().await?, &name, to).await?.version;
    let by = principal(&incoming, &app.settings);
    let wish = Change {
        reason,
        is_archiving: true,
        is_rollback: true,
        ..Change::new(&name, Some(version), Target::Stage(Stage::Production), by)
    };
    change(&app, &incoming, &name, (Some(&wish), once), async |tx, now| {
        let done = super::roll_back(tx, &name, to, reason, &caller, now).await?;
        if done.one.version != version {
            return Err(Error::new(Code::Aborted, "What is in production has changed meanwhile; try again"));
        }
        Ok(done)
    })
    .await
}

/// The answer to a request that was carried out before.
async fn answered(app: &App, once: Option<&Once>) -> Result<Option<HttpResponse>> {
    let Some(once) = once else { return Ok(None) };
    let text = once.answered(&mut app.db.reader().await?).await?;
    Ok(text.map(|text| respond(&serde_json::from_str(&text).unwrap_or_default())))
}

/// A change in one transaction that holds the model's row: once for an `Idempotency-Key`, and only from the state that
/// `If-Match` names.
async fn change(
    app: &App,
    incoming: &Incoming,
    name: &str,
    (wish, once): (Option<&Change<'_>>, Option<Once>),
    work: impl AsyncFnOnce(&mut Tx, Millis) -> Result<Done>,
) -> Result<HttpResponse> {
    let pass = match wish {
        Some(wish) => enter(app, &incoming.caller(&app.settings), wish).await?,
        None => Pass::Free,
    };
    let now = clock::now();
    let mut tx = app.db.begin().await?;
    if !versions::touch_model(&mut tx, name, now).await? {
        return Err(registry::missing_model(name));
    }
    if let Some(once) = &once
        && let Some(text) = once.answered(&mut tx).await?
    {
        return Ok(respond(&serde_json::from_str(&text).unwrap_or_default()));
    }
    if let Some(expected) = incoming.header("if-match") {
        let known = etag(store::last(&mut tx, name).await?.unwrap_or_default());
        if expected != "*" && !expected.split(',').any(|tag| tag.trim() == known) {
            return Err(Error::new(
                Code::PreconditionFailed,
                format!(
                    "{name} has changed since: its tag is {known}, not {expected}. Look again, and decide again."
                ),
            ));
        }
    }
    pass.redeem(&mut tx, now).await?;
    let Done { one, audit_id } = work(&mut tx, now).await?;
    let answer = json!({"move": print::json(name, &one), "audit_id": audit_id, "etag": etag(one.seq)});
    if let Some(once) = &once {
        once.keep(&mut tx, &answer.to_string(), now).await?;
    }
    tx.commit().await?;
    // What was committed stays done, whether or not it can be proved at once.
    match audit::receipt(&app.db, &audit_id, app.settings.audit_key.as_ref(), now).await {
        Ok(receipt) => {
            let mut answer = answer;
            answer["audit"] = json!(receipt);
            Ok(respond(&answer))
        }
        Err(error) => {
            tracing::warn!(%error, "a move was made, but its place in the audit log is not known yet");
            Ok(respond(&answer))
        }
    }
}

/// `GET models/{name}/production[?as_of=]`
pub async fn production(app: Data<App>, incoming: Incoming, name: Path<String>) -> Result<HttpResponse> {
    let mut db = app.db.reader().await?;
    let last = store::last(&mut db, &name).await?.ok_or_else(|| registry::missing_model(&name))?;
    let found = match incoming.query("as_of").next() {
        Some(text) => {
            let time = end_of("as_of", text)?;
            history::as_of(&store::of_production(&mut db, &name).await?, time).cloned()
        }
        None => super::current(&mut db, &name).await?,
    };
    let found = found.map_or(Value::Null, |one| print::json(&name, &one));
    Ok(respond(&json!({"model": *name, "production": found, "etag": etag(last)})))
}

/// `GET models/{name}/history[?max_results=&page_token=]`: all moves, the newest first.
pub async fn history(app: Data<App>, incoming: Incoming, name: Path<String>) -> Result<HttpResponse> {
    let whole = |name: &str, fallback: i64| match incoming.query(name).next().filter(|text| !text.is_empty())
    {
        None => Ok(fallback),
        Some(text) => text
            .parse::<i64>()
            .map_err(|_| Error::invalid(format!("{name} must be a whole number, not '{text}'."))),
    };
    let size = whole("max_results", DEFAULT_RESULTS)?;
    if !(1..=MOST_RESULTS).contains(&size) {
        return Err(Error::invalid(format!("max_results must be from 1 to {MOST_RESULTS}, not {size}.")));
    }
    let before = whole("page_token", i64::MAX)?;
    let mut db = app.db.reader().await?;
    let last = store::last(&mut db, &name).await?.ok_or_else(|| registry::missing_model(&name))?;
    // One more tells whether there is another page.
    let mut moves = store::page(&mut db, &name, before, size + 1).await?;
    let is_last = moves.len() <= usize::try_from(size).unwrap_or_default();
    moves.truncate(usize::try_from(size).unwrap_or_default());
    let token = moves.last().filter(|_| !is_last).map(|one| one.seq.to_string());
    let moves: Vec<Value> = moves.iter().map(|one| print::json(&name, one)).collect();
    let mut answer = json!({"model": *name, "moves": moves, "etag": etag(last)});
    if let Some(token) = token {
        answer["next_page_token"] = json!(token);
    }
    Ok(respond(&answer))
}

fn given(reason: Option<&str>) -> Option<&str> {
    reason.map(str::trim).filter(|reason| !reason.is_empty())
}

/// The tag of a model's stages: the number of its last move.
fn etag(seq: i64) -> String {
    format!("\"{seq}\"")
}

fn respond(answer: &Value) -> HttpResponse {
    let tag = answer["etag"].as_str().unwrap_or_default().to_owned();
    HttpResponse::Ok()
        .insert_header((header::ETAG, tag))
        .content_type("application/json")
        .body(answer.to_string())
}
