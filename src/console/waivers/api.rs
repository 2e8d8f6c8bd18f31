//! Waivers as pages: shown as the API answers them, given and withdrawn by the same functions, in the name of whoever the
//! server takes the caller for, and only from a page of the console itself.

use actix_web::http::header;
use actix_web::web::{Data, Form, Path};
use actix_web::{HttpRequest, HttpResponse};
use maud::Markup;
use serde::Deserialize;

use crate::clock;
use crate::console::api::answer::{foreign, frame_of, is_from_here, respond, show, status_of};
use crate::console::layout::{Frame, Section};
use crate::console::pages::waivers::{self as pages, Asked, Whole};
use crate::error::{Error, Result};
use crate::governance::approvals::api::target;
use crate::governance::approvals::explain;
use crate::governance::approvals::waivers::{self, api as acts};
use crate::http::{App, Incoming};
use crate::registry::versions;

const TITLE: &str = "Waivers";

/// A waiver that is asked for: the fields of the form.
#[derive(Deserialize)]
pub struct Wish {
    model: String,
    version: String,
    to: String,
    check: String,
    reason: String,
    #[serde(default)]
    until: String,
}

#[derive(Deserialize)]
pub struct Withdrawal {
    model: String,
    version: String,
    to: String,
    #[serde(default)]
    reason: String,
}

/// `GET /console/waivers?model=&version=&to=`: the waivers of a version; without one, those in force.
pub async fn page(app: Data<App>, incoming: Incoming) -> HttpResponse {
    let frame = frame_of(&app, &incoming.caller(&app.settings));
    let given = |name| incoming.query(name).next().unwrap_or_default().trim();
    let asked = Asked::of(given("model"), given("version"), given("to"));
    show(&frame, Section::Approvals, TITLE, content(&app, &frame, &asked, None).await)
}

/// `POST /console/waivers`
pub async fn give(app: Data<App>, request: HttpRequest, form: Form<Wish>) -> HttpResponse {
    let caller = Incoming::caller_of(&request, &app.settings);
    let frame = frame_of(&app, &caller);
    if !is_from_here(&request) {
        return show(&frame, Section::Approvals, "Refused", Err(foreign()));
    }
    let Wish { model, version, to, check, reason, until } = form.into_inner();
    let until = Some(until).filter(|until| !until.is_empty());
    let asked = Asked::of(&model, &version, &to);
    let wish = acts::Give { check, to: Some(to.clone()), reason, until };
    let done = acts::waive(&app, &caller, (&model, &version), &wish).await.map(drop);
    answer(&app, &frame, &asked, done).await
}

/// `POST /console/waivers/{id}/withdraw`
pub async fn withdraw(
    app: Data<App>,
    request: HttpRequest,
    id: Path<String>,
    form: Form<Withdrawal>,
) -> HttpResponse {
    let caller = Incoming::caller_of(&request, &app.settings);
    let frame = frame_of(&app, &caller);
    if !is_from_here(&request) {
        return show(&frame, Section::Approvals, "Refused", Err(foreign()));
    }
    let Withdrawal { model, version, to, reason } = form.into_inner();
    let done = acts::take_back(&app, &caller, &id, Some(&reason)).await.map(drop);
    answer(&app, &frame, &Asked::of(&model, &version, &to), done).await
}

/// Back to the page; a refusal stands on it, beside what it is about.
async fn answer(app: &App, frame: &Frame, asked: &Asked<'_>, done: Result<()>) -> HttpResponse {
    let Err(error) = done else {
        let address = asked.address(frame);
        return HttpResponse::SeeOther().insert_header((header::LOCATION, address)).finish();
    };
    match content(app, frame, asked, Some(&error)).await {
        Ok(page) => respond(status_of(&error), &frame.page(Section::Approvals, TITLE, &page)),
        Err(_) => show(frame, Section::Approvals, TITLE, Err(error)),
    }
}

async fn content(app: &App, frame: &Frame, asked: &Asked<'_>, refusal: Option<&Error>) -> Result<Markup> {
    let (keeper, now) = (app.keeper(), clock::now());
    if asked.model.is_empty() || asked.version.is_empty() {
        return Ok(pages::list(frame, asked, &waivers::in_force(&keeper, now).await?, now));
    }
    let target = target(Some(asked.to))?;
    let number = versions::find_number(&app.db, &app.settings, asked.model, asked.version).await?;
    let told = Box::pin(explain(&keeper, asked.model, number, &target, now)).await?;
    let found = waivers::of_version(&keeper, asked.model, number, now).await?;
    let rule = waivers::rule(&keeper, asked.model, &target);
    let whole = Whole {
        number,
        target: &target,
        verdicts: &told["verdicts"],
        found: &found,
        rule: rule.as_ref(),
        refusal: refusal.map(|error| error.message.as_str()),
    };
    Ok(pages::one(frame, asked, &whole, now))
}
