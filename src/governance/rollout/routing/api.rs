//! `models/{name}/route` and `models/{name}/assign`: handlers.

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{Data, Path};
use serde_json::json;
use tokio::time::{Instant, sleep_until, timeout_at};

use super::super::engine::CHANGED;
use super::Route;
use crate::error::{Error, Result};
use crate::http::{App, Incoming};

/// The longest that somebody may wait for a change.
const LONGEST_WAIT: u64 = 60;
/// How often changes of other replicas are looked for.
const LOOK: Duration = Duration::from_secs(1);
const LONGEST_UNIT: usize = 1024;

/// `GET models/{name}/route[?wait=30]`: with `If-None-Match`, as soon as there is another one.
pub async fn route(app: Data<App>, incoming: Incoming, name: Path<String>) -> Result<HttpResponse> {
    let wait = match incoming.query("wait").next() {
        None => 0,
        Some(text) => {
            let seconds = text.trim_end_matches('s').parse::<u64>();
            let seconds = seconds.ok().filter(|seconds| *seconds <= LONGEST_WAIT);
            seconds.ok_or_else(|| {
                Error::invalid(format!("wait must be from 0 to {LONGEST_WAIT} seconds, not '{text}'."))
            })?
        }
    };
    let known = incoming.header("if-none-match").map(str::to_owned);
    let end = Instant::now() + Duration::from_secs(wait);
    let mut changed = CHANGED.subscribe();
    loop {
        changed.mark_unchanged();
        let route = Route::read(&app.db, &name).await?;
        let is_known =
            known.as_ref().is_some_and(|known| known.split(',').any(|tag| tag.trim() == route.etag));
        if !is_known {
            let answer = route.json().to_string();
            let tag = (header::ETAG, route.etag);
            return Ok(HttpResponse::Ok().insert_header(tag).content_type("application/json").body(answer));
        }
        if Instant::now() >= end {
            return Ok(HttpResponse::NotModified().insert_header((header::ETAG, route.etag)).finish());
        }
        let next = (Instant::now() + LOOK).min(end);
        if timeout_at(next, changed.changed()).await.is_err() {
            sleep_until(next).await;
        }
    }
}

/// `GET models/{name}/assign?unit=`
pub async fn assign(app: Data<App>, incoming: Incoming, name: Path<String>) -> Result<HttpResponse> {
    let unit = incoming.query("unit").next().filter(|unit| !unit.is_empty() && unit.len() <= LONGEST_UNIT);
    let unit = unit.ok_or_else(|| {
        Error::invalid(format!("Say who asks: `unit` must have 1 to {LONGEST_UNIT} characters."))
    })?;
    let route = app.routes.of(&app.db, &name).await?;
    let found = route.assign(unit)?;
    let answer = json!({
        "model": *name,
        "unit": unit,
        "version": found.version.number.to_string(),
        "semver": found.version.semver,
        "arm": found.arm,
        "bucket": found.bucket,
        "rollout": route.rollout.as_ref().map(|rollout| &rollout.id),
    });
    Ok(HttpResponse::Ok().content_type("application/json").body(answer.to_string()))
}
