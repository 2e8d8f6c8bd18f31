//! The pages over HTTP. Reads ask the same functions as the API; a decision goes through the rules of requests, in the
//! name of whoever the server takes the caller for, and only from a page of the console itself.

pub(super) mod answer;

use actix_web::http::{StatusCode, header};
use actix_web::web::{Data, Form, Path};
use actix_web::{HttpRequest, HttpResponse};
use maud::Markup;
use serde::Deserialize;

use super::layout::{Frame, Section, encoded};
use super::pages::audit::{Narrowed, Proof};
use super::pages::lineage::Asked;
use super::pages::models::Whole;
use super::pages::{approvals, audit, lineage, models, production, rollouts};
use super::store;
use crate::clock::{self, Millis};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::governance::approvals as requests;
use crate::governance::approvals::{Principal, Request, State};
use crate::governance::audit::store::Filter;
use crate::governance::audit::verify::{Report, verify};
use crate::governance::audit::{merkle, sequence, store as log};
use crate::governance::lineage::{DEFAULT_DEPTH, Direction, Question, api as graphs};
use crate::governance::promotion;
use crate::governance::releases::consumers::store as consumers;
use crate::http::{App, Incoming};
use crate::registry;
use answer::{foreign, frame_of, is_from_here, respond, show, status_of};

/// Lines of a list on one page.
const PAGE: usize = 50;
/// Nodes that a drawing has at most: more than that nobody follows.
const DRAWN: usize = 120;
/// `GET /console`
pub async fn in_production(app: Data<App>, incoming: Incoming) -> HttpResponse {
    let frame = frame(&app, &incoming);
    let found = async {
        let mut db = app.db.reader().await?;
        let after = incoming.query("after").next().unwrap_or_default();
        let counts = store::counts(&mut db).await?;
        let mut found = store::in_production(&mut db, after, most()).await?;
        let next = cut(&mut found).then(|| found.last().map(|one| one.name.clone())).flatten();
        let mut active = store::rollouts(&mut db, "", (Millis::MAX, ""), most()).await?;
        active.retain(rollouts::is_active);
        Ok(production::page(&frame, &counts, &found, &active, next.as_deref(), clock::now()))
    };
    show(&frame, Section::Production, "In production", found.await)
}

/// `GET /console/models?q=&after=`
pub async fn list_models(app: Data<App>, incoming: Incoming) -> HttpResponse {
    let frame = frame(&app, &incoming);
    let found = async {
        let mut db = app.db.reader().await?;
        let [part, after] = ["q", "after"].map(|name| incoming.query(name).next().unwrap_or_default());
        let mut found = store::models(&mut db, part, after, most()).await?;
        let next = cut(&mut found).then(|| found.last().map(|one| one.name.clone())).flatten();
        Ok(models::list(&frame, &found, part, next.as_deref(), clock::now()))
    };
    show(&frame, Section::Models, "Models", found.await)
}

/// `GET /console/models/{name}?before=`
pub async fn model(app: Data<App>, incoming: Incoming, name: Path<String>) -> HttpResponse {
    let frame = frame(&app, &incoming);
    let found = async {
        app.consumers.flush(&app.db).await?;
        let mut db = app.db.reader().await?;
        let (description, aliases) =
            store::model(&mut db, &name).await?.ok_or_else(|| registry::missing_model(&name))?;
        let before = number(&incoming, "before")?.unwrap_or(i64::MAX);
        let mut versions = store::versions(&mut db, &name, before, most()).await?;
        let next = cut(&mut versions).then(|| versions.last().map(|one| one.number)).flatten();
        let moves = promotion::page(&mut db, &name, i64::MAX, most()).await?;
        let consumers = consumers::list(&mut db, &name).await?;
        let rollouts = store::rollouts(&mut db, &name, (Millis::MAX, ""), most()).await?;
        let whole = Whole {
            name: &name,
            description: description.as_deref(),
            aliases: &aliases,
            versions: &versions,
            next,
            moves: &moves,
            consumers: &consumers,
            rollouts: &rollouts,
        };
        Ok(models::one(&frame, &whole, clock::now()))
    };
    show(&frame, Section::Models, &name, found.await)
}

/// `GET /console/approvals`
pub async fn list_requests(app: Data<App>, incoming: Incoming) -> HttpResponse {
    let frame = frame(&app, &incoming);
    let found = async {
        let all = requests::list(&mut app.db.reader().await?, None, None).await?;
        let (waiting, mut decided): (Vec<Request>, Vec<Request>) =
            all.into_iter().partition(|one| one.state.is_open() && one.state != State::Approved);
        decided.truncate(PAGE);
        Ok(approvals::list(&frame, &waiting, &decided, clock::now()))
    };
    show(&frame, Section::Approvals, "Approvals", found.await)
}

/// `GET /console/approvals/{id}`
pub async fn request(app: Data<App>, incoming: Incoming, id: Path<String>) -> HttpResponse {
    let frame = frame(&app, &incoming);
    let found = one_request(&app, &frame, &id, None).await;
    show(&frame, Section::Approvals, &format!("Request {id}"), found)
}

async fn one_request(app: &App, frame: &Frame, id: &str, notice: Option<&str>) -> Result<Markup> {
    let mut db = app.db.reader().await?;
    let request = find_request(&mut db, id).await?;
    let acts = requests::acts(&mut db, &request.name, request.version).await?;
    Ok(approvals::one(frame, &request, &acts, notice, clock::now()))
}

async fn find_request(db: &mut impl Conn, id: &str) -> Result<Request> {
    let missing = || Error::not_found(format!("There is no request {id}"));
    let number = id.parse().map_err(|_| missing())?;
    requests::find(db, number).await?.ok_or_else(missing)
}

#[derive(Deserialize)]
pub struct Decision {
    decision: String,
    #[serde(default)]
    comment: String,
}

/// `POST /console/approvals/{id}`
pub async fn decide(
    app: Data<App>,
    request: HttpRequest,
    id: Path<String>,
    form: Form<Decision>,
) -> HttpResponse {
    let caller = Incoming::caller_of(&request, &app.settings);
    let by = Principal::of(&caller.actor);
    let frame = frame_of(&app, &caller);
    if !is_from_here(&request) {
        return show(&frame, Section::Approvals, "Refused", Err(foreign()));
    }
    match carry_out(&app, &id, &by, &form).await {
        Ok(()) => HttpResponse::SeeOther()
            .insert_header((header::LOCATION, frame.at(&format!("/approvals/{}", encoded(&id)))))
            .finish(),
        // Beside what it is about, so that it can be tried again.
        Err(error) => {
            let status = status_of(&error);
            match one_request(&app, &frame, &id, Some(&error.message)).await {
                Ok(page) => respond(status, &frame.page(Section::Approvals, &format!("Request {id}"), &page)),
                Err(_) => show(&frame, Section::Approvals, "Approvals", Err(error)),
            }
        }
    }
}

async fn carry_out(app: &App, id: &str, by: &Principal, form: &Decision) -> Result<()> {
    let keeper = app.keeper();
    let request = find_request(&mut app.db.reader().await?, id).await?;
    let comment = Some(form.comment.trim()).filter(|comment| !comment.is_empty());
    let now = clock::now();
    match form.decision.as_str() {
        "approve" => requests::approve(&keeper, request, by, comment, None, now).await.map(drop),
        "reject" => requests::reject(&keeper, request, by, comment, now).await.map(drop),
        other => Err(Error::invalid(format!("'{other}' is no decision"))),
    }
}

/// `GET /console/rollouts?before=`
pub async fn list_rollouts(app: Data<App>, incoming: Incoming) -> HttpResponse {
    let frame = frame(&app, &incoming);
    let found = async {
        let before = incoming.query("before").next().and_then(|text| text.split_once('/'));
        let before = before.and_then(|(at, id)| Some((at.parse().ok()?, id))).unwrap_or((Millis::MAX, ""));
        let mut found = store::rollouts(&mut app.db.reader().await?, "", before, most()).await?;
        let next = cut(&mut found).then(|| found.last()).flatten();
        let next = next.map(|one| {
            frame.at(&format!("/rollouts?before={}", encoded(&format!("{}/{}", one.created_at, one.id))))
        });
        Ok(rollouts::list(&frame, &found, next, clock::now()))
    };
    show(&frame, Section::Rollouts, "Rollouts", found.await)
}

/// `GET /console/rollouts/{id}`
pub async fn rollout(app: Data<App>, incoming: Incoming, id: Path<String>) -> HttpResponse {
    let frame = frame(&app, &incoming);
    let page = rollouts::one(&frame, &id);
    show(&frame, Section::Rollouts, &format!("Rollout {id}"), Ok(page))
}

/// `GET /console/lineage?type=&id=&direction=`
pub async fn graph(app: Data<App>, incoming: Incoming) -> HttpResponse {
    let frame = frame(&app, &incoming);
    let given =
        |name, fallback| incoming.query(name).next().filter(|text| !text.is_empty()).unwrap_or(fallback);
    let asked = Asked {
        kind: given("type", "model_version"),
        id: given("id", "").trim(),
        direction: given("direction", "both"),
    };
    let found = if asked.id.is_empty() { None } else { Some(drawn(&app, &asked).await) };
    let status = found.as_ref().and_then(|found| found.as_ref().err()).map_or(StatusCode::OK, status_of);
    let found = found.map(|found| found.map_err(|error| error.message));
    let title = if asked.id.is_empty() { "Lineage".to_owned() } else { format!("Lineage of {}", asked.id) };
    respond(status, &frame.page(Section::Lineage, &title, &lineage::page(&frame, &asked, found.as_ref())))
}

async fn drawn(app: &App, asked: &Asked<'_>) -> Result<crate::governance::lineage::Graph> {
    let direction = Direction::parse(asked.direction)?;
    let question = Question { direction, depth: DEFAULT_DEPTH, as_of: None, most: DRAWN };
    graphs::draw(app, asked.kind, asked.id, question).await
}

/// `GET /console/audit?model=&actor=&action=&before=`
pub async fn list_entries(app: Data<App>, incoming: Incoming) -> HttpResponse {
    let frame = frame(&app, &incoming);
    let found = entries(&app, &frame, &incoming, None).await;
    show(&frame, Section::Audit, "Audit", found)
}

/// `POST /console/audit/verify`: a post, since the whole log is read.
pub async fn verify_log(app: Data<App>, request: HttpRequest, incoming: Incoming) -> HttpResponse {
    let frame = frame(&app, &incoming);
    if !is_from_here(&request) {
        return show(&frame, Section::Audit, "Refused", Err(foreign()));
    }
    let found = async {
        sequence::catch_up(&app.db).await?;
        let report = verify(&mut app.db.reader().await?, &[]).await?;
        entries(&app, &frame, &incoming, Some(&report)).await
    };
    show(&frame, Section::Audit, "Audit", found.await)
}

async fn entries(app: &App, frame: &Frame, incoming: &Incoming, report: Option<&Report>) -> Result<Markup> {
    let [model, actor, action] =
        ["model", "actor", "action"].map(|name| incoming.query(name).next().unwrap_or_default().trim());
    let given = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let filter =
        Filter { model: given(model), actor: given(actor), action: given(action), ..Filter::default() };
    sequence::catch_up(&app.db).await?;
    let before = number(incoming, "before")?.unwrap_or(i64::MAX);
    let mut found = log::page(&mut app.db.reader().await?, &filter, before, most()).await?;
    let next = cut(&mut found).then(|| found.last().map(|kept| kept.index)).flatten();
    Ok(audit::list(frame, &Narrowed { model, actor, action }, &found, next, report))
}

/// `GET /console/audit/{index}`: an entry, with the proof that it is in the log.
pub async fn entry(app: Data<App>, incoming: Incoming, index: Path<String>) -> HttpResponse {
    let frame = frame(&app, &incoming);
    let found = async {
        let missing = || Error::not_found(format!("The log has no entry {index}"));
        let index: u64 = index.parse().map_err(|_| missing())?;
        sequence::catch_up(&app.db).await?;
        let mut db = app.db.reader().await?;
        let size = log::head(&mut db).await?.size();
        let kept = log::find(&mut db, index).await?.filter(|_| index < size).ok_or_else(missing)?;
        let mut ranges = merkle::inclusion(index, size);
        ranges.push(0..size);
        let mut path = log::hashes(&mut db, &ranges).await?;
        let root = path.pop().unwrap_or_default();
        let text = (!kept.body.is_empty()).then(|| merkle::leaf(kept.body.as_bytes()));
        let leaf = hex::decode(&kept.leaf_hash).ok().and_then(|bytes| merkle::Hash::try_from(bytes).ok());
        let proof = Proof {
            size,
            root: hex::encode(root),
            text_fits: text.map(|text| Some(text) == leaf),
            leads_to_root: leaf.is_some_and(|leaf| merkle::includes(leaf, index, size, &path, &root)),
            path: path.iter().map(hex::encode).collect(),
        };
        Ok(audit::one(&frame, &kept, &proof))
    };
    show(&frame, Section::Audit, &format!("Entry {index}"), found.await)
}

/// `GET /console/assets/{name}`
pub async fn asset(name: Path<String>) -> HttpResponse {
    let (kind, text) = match name.as_str() {
        "style.css" => ("text/css; charset=utf-8", include_str!("assets/style.css")),
        "console.js" => ("text/javascript; charset=utf-8", include_str!("assets/console.js")),
        "icon.svg" => ("image/svg+xml", include_str!("assets/icon.svg")),
        _ => return HttpResponse::NotFound().finish(),
    };
    HttpResponse::Ok()
        .content_type(kind)
        .insert_header((header::CACHE_CONTROL, "public, max-age=300"))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .body(text)
}

fn frame(app: &App, incoming: &Incoming) -> Frame {
    frame_of(app, &incoming.caller(&app.settings))
}

/// One more than a page has tells whether there is another.
fn most() -> i64 {
    i64::try_from(PAGE + 1).unwrap_or(i64::MAX)
}

fn cut<T>(found: &mut Vec<T>) -> bool {
    let has_more = found.len() > PAGE;
    found.truncate(PAGE);
    has_more
}

fn number(incoming: &Incoming, name: &str) -> Result<Option<i64>> {
    let text = incoming.query(name).next().filter(|text| !text.is_empty());
    let parse = |text: &str| {
        text.parse().map_err(|_| Error::invalid(format!("{name} must be a whole number, not '{text}'.")))
    };
    text.map(parse).transpose()
}
