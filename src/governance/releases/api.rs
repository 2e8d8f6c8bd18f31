//! Own routes on the releases of a model: what there is, who asks for them, what would come next, and taking them back.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde_json::{Map, Value, json};

use super::consumers::store as consumers;
use super::planning::Inquiry;
use super::store;
use crate::clock;
use crate::error::{Error, Result};
use crate::governance::approvals::rights;
use crate::governance::audit::{self, Action, Entry};
use crate::governance::plan::Format;
use crate::governance::policy::Right;
use crate::governance::requirement::Requirement;
use crate::governance::version::Version;
use crate::http::{App, Incoming, respond};
use crate::registry;

/// Says on the answer to a plan, in whatever format, whether what was requested will do.
pub const PLAN_OK: &str = "X-Stagewright-Plan-Ok";
/// Longest reason.
const LONGEST: usize = 1_000;

/// `GET models/<name>/releases`
pub async fn list(app: Data<App>, name: Path<String>) -> Result<HttpResponse> {
    let mut reader = app.db.reader().await?;
    let releases = store::list(&mut reader, &name).await?;
    if releases.is_empty() && !store::exists(&mut reader, &name).await? {
        return Err(registry::missing_model(&name));
    }
    Ok(answer(&json!({"model": *name, "releases": releases})))
}

/// `POST models/<name>/releases/<version>/yank`
pub async fn yank(app: Data<App>, path: Path<(String, String)>, incoming: Incoming) -> Result<HttpResponse> {
    let reason = text(&incoming.body_params()?, "reason")?.filter(|reason| !reason.trim().is_empty());
    let reason = reason.ok_or_else(|| Error::invalid("Say why: `reason` is missing."))?;
    if reason.chars().count() > LONGEST {
        return Err(Error::invalid(format!("A reason has at most {LONGEST} characters.")));
    }
    mark(&app, path.into_inner(), &incoming, Some(&reason)).await
}

/// `POST models/<name>/releases/<version>/unyank`
pub async fn unyank(
    app: Data<App>,
    path: Path<(String, String)>,
    incoming: Incoming,
) -> Result<HttpResponse> {
    mark(&app, path.into_inner(), &incoming, None).await
}

async fn mark(
    app: &App,
    (name, version): (String, String),
    incoming: &Incoming,
    reason: Option<&str>,
) -> Result<HttpResponse> {
    let version = Version::parse(&version).map_err(|error| Error::invalid(error.to_string()))?;
    let caller = incoming.caller(&app.settings);
    let action = if reason.is_some() { Action::ReleaseYank } else { Action::ReleaseUnyank };
    let entry = Entry::new(&caller, action, &name).after(json!({"semver": version.to_string()}));
    rights::check(&app.settings, &app.db, Right::Yank, entry.clone()).await?;
    let now = clock::now();
    let mut tx = app.db.begin().await?;
    let number = store::mark(&mut tx, &name, &version, reason, now).await?;
    let entry = number.into_iter().fold(entry, Entry::of_version);
    let entry = reason.into_iter().fold(entry, Entry::because);
    audit::append(&mut tx, &entry, now).await?;
    let releases = store::list(&mut tx, &name).await?;
    tx.commit().await?;
    let release = releases.into_iter().find(|release| release.semver == version.to_string());
    Ok(answer(&json!({"model": name, "release": release})))
}

/// `GET models/<name>/consumers`: who asks for the model, and with `breaking=3.0.0` who would not get that version.
pub async fn consumers(app: Data<App>, name: Path<String>, incoming: Incoming) -> Result<HttpResponse> {
    let breaking = incoming.query("breaking").next().map(Version::parse).transpose();
    let breaking = breaking.map_err(|error| Error::invalid(error.to_string()))?;
    app.consumers.flush(&app.db).await?;
    let mut reader = app.db.reader().await?;
    if !store::exists(&mut reader, &name).await? {
        return Err(registry::missing_model(&name));
    }
    let consumers = consumers::list(&mut reader, &name).await?;
    let Some(version) = breaking else {
        return Ok(answer(&json!({"model": *name, "consumers": consumers})));
    };
    let (would_get, would_not_get): (Vec<_>, Vec<_>) =
        consumers.into_iter().partition(|seen| admits(&seen.requirement, &version));
    Ok(answer(&json!({
        "model": *name,
        "breaking": version.to_string(),
        "would_not_get": would_not_get,
        "would_get": would_get,
    })))
}

fn admits(requirement: &str, version: &Version) -> bool {
    let bounds = Requirement::of_alias(requirement).ok().and_then(|requirement| requirement.bounds());
    bounds.is_some_and(|bounds| bounds.contains(&version.columns()))
}

/// `POST models/<name>/plan`: what registering a model would come to.
pub async fn plan(app: Data<App>, name: Path<String>, incoming: Incoming) -> Result<HttpResponse> {
    let params = incoming.body_params()?;
    registry::check_model_name(&name)?;
    let format = text(&params, "format")?.map_or(Ok(Format::Json), |name| Format::of(&name));
    let format = format.map_err(Error::invalid)?;
    let inquiry = Inquiry {
        model: name.into_inner(),
        source: text(&params, "source")?,
        run: text(&params, "run_id")?,
        mlmodel: text(&params, "mlmodel")?,
        requested: text(&params, "requested")?,
        profile: text(&params, "profile")?,
        assume_compatible: text(&params, "assume_compatible")?,
    };
    let plan = inquiry.answer(&app.db, &app.artifacts, &app.settings).await?;
    let ok = if plan.is_refused() { "false" } else { "true" };
    let body = format.print(&plan);
    Ok(HttpResponse::Ok().content_type(format.media_type()).insert_header((PLAN_OK, ok)).body(body))
}

/// A text of the request's body; none when it is left out.
fn text(params: &Map<String, Value>, key: &str) -> Result<Option<String>> {
    match params.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(Error::invalid(format!("Parameter '{key}' must be a text."))),
    }
}

fn answer(value: &Value) -> HttpResponse {
    respond::json(value.to_string())
}
