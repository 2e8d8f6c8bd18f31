//! `rollouts…` and `observe…`: handlers.

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::web::{Bytes, Data, Path};
use futures_util::stream;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::time::{Instant, timeout};

use super::begin::{self, New, missing};
use super::detect;
use super::engine::{Because, CHANGED};
use super::evidence::{self, CHECK, OK, Observation, store as kept};
use super::judge::{Folded, replay};
use super::machine::{Event, State};
use super::plan::Plan;
use super::rights::{self, Subject};
use super::row::{Kept, KeptVerdict, Rollout};
use super::{leave, print, store};
use crate::clock;
use crate::db::Conn;
use crate::error::{Code, Error, Result};
use crate::governance::approvals::api::{note_refusal, principal};
use crate::governance::approvals::{Change, Pass, foresee};
use crate::governance::audit::{self, Action, Entry};
use crate::http::{App, Incoming};

const DEFAULT_RESULTS: i64 = 100;
const MOST_RESULTS: i64 = 1000;
const MOST_OBSERVATIONS: usize = 1000;
/// How long a stream of events is; whoever listens comes again by itself.
const STREAM: Duration = Duration::from_secs(30);
/// How often changes of other replicas are looked for.
const LOOK: Duration = Duration::from_secs(1);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Create {
    /// YAML.
    plan: String,
    #[serde(default)]
    start: bool,
    /// Whether an active rollout of the model ends for this one.
    #[serde(default)]
    supersede: bool,
    reason: Option<String>,
    /// Breaks the glass, where the policy lets the caller do that.
    #[serde(default)]
    emergency: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Validate {
    plan: String,
    requests_per_minute: Option<f64>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Act {
    reason: Option<String>,
    /// Breaks the glass where people would have to be asked.
    emergency: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    check: String,
    verdict: String,
    message: Option<String>,
}

/// `GET rollouts?model=&state=&max_results=`
pub async fn list(app: Data<App>, incoming: Incoming) -> Result<HttpResponse> {
    let states = store::states(incoming.query("state").next())?;
    let most = match incoming.query("max_results").next() {
        None => DEFAULT_RESULTS,
        Some(text) => {
            text.parse().ok().filter(|most| (1..=MOST_RESULTS).contains(most)).ok_or_else(|| {
                Error::invalid(format!("max_results must be from 1 to {MOST_RESULTS}, not '{text}'."))
            })?
        }
    };
    let model = incoming.query("model").next();
    let found = store::list(&mut app.db.reader().await?, model, states, most).await?;
    let summaries = found.iter().map(|one| Ok(print::summary(one, &one.plan()?)));
    Ok(answer(&json!({"rollouts": summaries.collect::<Result<Vec<_>>>()?})))
}

/// `GET rollouts/{id}`
pub async fn get(app: Data<App>, id: Path<String>) -> Result<HttpResponse> {
    shown(&app, &id).await.map(|rollout| answer(&json!({"rollout": rollout})))
}

/// `GET rollouts/{id}/evidence`
pub async fn evidence(app: Data<App>, id: Path<String>) -> Result<HttpResponse> {
    let mut reader = app.db.reader().await?;
    let rollout = store::find(&mut reader, &id).await?.ok_or_else(|| missing(&id))?;
    let samples = kept::all(&mut reader, &id).await?;
    let verdicts = kept::verdicts(&mut reader, &id).await?;
    let plan = rollout.plan()?;
    let judged: Vec<Kept> = samples.iter().filter(|kept| kept.seq <= rollout.judged).cloned().collect();
    let again = replay(&plan, &judged)?;
    let key = |one: &KeptVerdict| (one.after_sample, one.step, one.guard, one.verdict.clone());
    let agrees = again.iter().map(key).eq(verdicts.iter().map(key));
    let whole = whole(&mut reader, &rollout).await?;
    Ok(answer(&json!({
        "rollout": whole,
        "samples": samples.iter().map(Kept::json).collect::<Vec<_>>(),
        "verdicts": verdicts.iter().map(print::verdict).collect::<Vec<_>>(),
        "replay": {"agrees": agrees, "verdicts": again.len()},
    })))
}

async fn shown(app: &App, id: &str) -> Result<Value> {
    let mut reader = app.db.reader().await?;
    let rollout = store::find(&mut reader, id).await?.ok_or_else(|| missing(id))?;
    whole(&mut reader, &rollout).await
}

async fn whole(db: &mut impl Conn, rollout: &Rollout) -> Result<Value> {
    let plan = rollout.plan()?;
    let unknown = || Error::internal("A rollout is at a step that its plan does not have");
    let step = plan.steps.get(rollout.at.step).ok_or_else(unknown)?;
    let mut folded = Folded::new(rollout.at.step, step);
    folded.add(&kept::of_step(db, &rollout.id, rollout.at.step, 0).await?)?;
    let verdicts = kept::verdicts(db, &rollout.id).await?;
    let history = store::history(db, &rollout.id).await?;
    let mut whole = print::whole(rollout, &plan, &folded, &verdicts, &history);
    let request = leave::request(db, &plan, rollout).await?;
    whole["request"] = request.map_or(Value::Null, |one| json!({"id": one.id, "state": one.state.name()}));
    Ok(whole)
}

/// `POST rollouts`
pub async fn create(app: Data<App>, incoming: Incoming) -> Result<HttpResponse> {
    let request: Create = incoming.json()?;
    let new = New::read(&app.db, &app.settings, &request.plan).await?;
    Box::pin(make(&app, &incoming, new, &request)).await
}

async fn make(app: &App, incoming: &Incoming, new: New, request: &Create) -> Result<HttpResponse> {
    let caller = incoming.caller(&app.settings);
    let because = Because { caller: &caller, reason: given(request.reason.as_deref()) };
    let start = if request.start {
        let who = Subject { id: &new.id, name: &new.plan.model, version: new.version() };
        may(app, incoming, who, Event::Start).await?;
        if request.supersede {
            may(app, incoming, who, Event::Supersede).await?;
        }
        let (event, pass) =
            beginning(app, incoming, &new.plan, who, because.reason, request.emergency).await?;
        Some((event, pass))
    } else {
        None
    };
    let scale = app.settings.rollouts.time_scale;
    let rollout = begin::create(&app.db, new, scale, start, request.supersede, because).await?;
    begun(app, &rollout.id).await
}

/// How a rollout may begin: at once, or, where its plan does not ask them later, when people have agreed. An error when
/// nobody's approval would help.
async fn beginning(
    app: &App,
    incoming: &Incoming,
    plan: &Plan,
    Subject { id, name, version }: Subject<'_>,
    reason: Option<&str>,
    is_emergency: bool,
) -> Result<(Event, Pass)> {
    let asked = leave::first_asked(plan);
    let by = principal(incoming, &app.settings);
    let change = leave::change((name, version), (id, asked.unwrap_or(0)), by, reason);
    let change = Change { is_emergency, ..change };
    let now = clock::now();
    let found = foresee(&app.keeper(), &change, now).await;
    note_refusal(app, &incoming.caller(&app.settings), &change, &found, now).await?;
    Ok(match (found?, asked) {
        (Some(pass), _) => (Event::Start, pass),
        (None, Some(_)) => (Event::Start, Pass::Free),
        (None, None) => (Event::Submit, Pass::Free),
    })
}

/// A rollout that has just begun; those whom it waits for are asked.
async fn begun(app: &App, id: &str) -> Result<HttpResponse> {
    if let Err(error) = leave::ask(&app.keeper(), id).await {
        // They are asked again.
        tracing::warn!(rollout = id, %error, cause = error.cause, "nobody could be asked for leave");
    }
    shown(app, id).await.map(|rollout| answer(&json!({"rollout": rollout})))
}

/// `POST rollouts:validate`
pub async fn validate(incoming: Incoming) -> Result<HttpResponse> {
    let request: Validate = incoming.json()?;
    let plan = begin::parse(&request.plan)?;
    Ok(answer(&detect::report(&plan, request.requests_per_minute)))
}

/// Whether the caller may let this happen.
async fn may(app: &App, incoming: &Incoming, subject: Subject<'_>, event: Event) -> Result<()> {
    rights::check(&app.settings, &app.db, &incoming.caller(&app.settings), subject, event).await
}

/// A rollout, for who may let this happen to it.
async fn allowed(app: &App, incoming: &Incoming, id: &str, event: Event) -> Result<Rollout> {
    let found = store::find(&mut app.db.reader().await?, id).await?.ok_or_else(|| missing(id))?;
    let subject = Subject { id: &found.id, name: &found.name, version: found.version.number };
    may(app, incoming, subject, event).await?;
    Ok(found)
}

/// `POST rollouts/{id}/start`
pub async fn start(app: Data<App>, incoming: Incoming, id: Path<String>) -> Result<HttpResponse> {
    let found = allowed(&app, &incoming, &id, Event::Start).await?;
    let Act { reason, emergency } = read(&incoming)?;
    let who = Subject { id: &found.id, name: &found.name, version: found.version.number };
    let (event, pass) = beginning(&app, &incoming, &found.plan()?, who, reason.as_deref(), emergency).await?;
    act(&app, &incoming, &id, |_| event, Some((0, pass))).await?;
    begun(&app, &id).await
}

/// `POST rollouts/{id}/pause`
pub async fn pause(app: Data<App>, incoming: Incoming, id: Path<String>) -> Result<HttpResponse> {
    allowed(&app, &incoming, &id, Event::Pause).await?;
    act(&app, &incoming, &id, |_| Event::Pause, None).await
}

/// `POST rollouts/{id}/resume`
pub async fn resume(app: Data<App>, incoming: Incoming, id: Path<String>) -> Result<HttpResponse> {
    allowed(&app, &incoming, &id, Event::Resume).await?;
    act(&app, &incoming, &id, |_| Event::Resume, None).await
}

/// `POST rollouts/{id}/promote`
pub async fn promote(app: Data<App>, incoming: Incoming, id: Path<String>) -> Result<HttpResponse> {
    let found = allowed(&app, &incoming, &id, Event::Promote).await?;
    let Act { reason, emergency } = read(&incoming)?;
    let by = principal(&incoming, &app.settings);
    let leave = leave::promotion(&app.keeper(), &found, by, (reason.as_deref(), emergency)).await;
    if let Err(refusal) = &leave
        && refusal.code == Code::PermissionDenied
    {
        let caller = incoming.caller(&app.settings);
        let entry = Entry::new(&caller, Action::Rollout(Event::Promote), &found.name);
        let entry = entry.of_version(found.version.number).after(json!({"rollout": found.id}));
        audit::deny(&app.db, entry, &refusal.message, clock::now()).await?;
    }
    act(&app, &incoming, &id, |_| Event::Promote, leave?).await
}

/// `POST rollouts/{id}/abort`
pub async fn abort(app: Data<App>, incoming: Incoming, id: Path<String>) -> Result<HttpResponse> {
    allowed(&app, &incoming, &id, Event::Abort).await?;
    act(&app, &incoming, &id, begin::abort, None).await
}

/// `POST rollouts/{id}/retry`: another rollout with the plan of one that has ended.
pub async fn retry(app: Data<App>, incoming: Incoming, id: Path<String>) -> Result<HttpResponse> {
    let old = store::find(&mut app.db.reader().await?, &id).await?.ok_or_else(|| missing(&id))?;
    if !old.at.state.is_final() || old.at.state == State::Succeeded {
        return Err(Error::invalid(format!(
            "Rollout {} is {}: only one that has ended without success can be tried again.",
            old.id,
            old.at.state.name()
        )));
    }
    let mut new = New::read(&app.db, &app.settings, &old.plan_text).await?;
    new.retry_of = Some(old.id);
    let request = Create {
        plan: String::new(),
        start: true,
        supersede: false,
        reason: read(&incoming)?.reason,
        emergency: false,
    };
    Box::pin(make(&app, &incoming, new, &request)).await
}

async fn act(
    app: &App,
    incoming: &Incoming,
    id: &str,
    event: impl FnOnce(&Rollout) -> Event,
    leave: Option<(usize, Pass)>,
) -> Result<HttpResponse> {
    let reason = read(incoming)?.reason;
    let caller = incoming.caller(&app.settings);
    let because = Because { caller: &caller, reason: reason.as_deref() };
    let rollout = begin::act(&app.db, id, event, leave, because).await?;
    shown(app, &rollout.id).await.map(|rollout| answer(&json!({"rollout": rollout})))
}

/// `POST rollouts/{id}/observations`
pub async fn observations(app: Data<App>, incoming: Incoming, id: Path<String>) -> Result<HttpResponse> {
    observe(&app, &incoming.json::<Vec<Observation>>()?, &id).await
}

/// `POST observe/{model}/{version}`: the same, where the rollout is not known.
pub async fn observe_version(
    app: Data<App>,
    incoming: Incoming,
    path: Path<(String, String)>,
) -> Result<HttpResponse> {
    let mut observations: Vec<Observation> = incoming.json()?;
    let (model, version) = path.into_inner();
    let number = crate::registry::versions::find_number(&app.db, &app.settings, &model, &version).await?;
    let found = store::active(&mut app.db.reader().await?, &model).await?;
    let none = || Error::not_found(format!("No rollout of {model} is under way."));
    let rollout = found.ok_or_else(none)?;
    let arm = if rollout.version.number == number {
        "canary"
    } else if rollout.stable.as_ref().is_some_and(|stable| stable.number == number) {
        "stable"
    } else {
        return Err(Error::not_found(format!("Rollout {} is not about version {version}.", rollout.id)));
    };
    for one in &mut observations {
        arm.clone_into(&mut one.arm);
    }
    observe(&app, &observations, &rollout.id).await
}

async fn observe(app: &App, observations: &[Observation], id: &str) -> Result<HttpResponse> {
    if observations.len() > MOST_OBSERVATIONS {
        return Err(Error::invalid(format!("At most {MOST_OBSERVATIONS} observations may come at once.")));
    }
    observations.iter().try_for_each(Observation::check)?;
    let mut tx = app.db.begin().await?;
    let now = store::now(&mut tx).await?;
    let rollout = store::hold(&mut tx, id).await?.ok_or_else(|| missing(id))?;
    if !matches!(rollout.at.state, State::Running | State::Paused | State::Baking) {
        return Err(Error::invalid(format!(
            "Rollout {id} is {}: it takes no observations.",
            rollout.at.state.name()
        )));
    }
    let added = kept::push(&mut tx, &rollout, observations, now).await?;
    tx.raise_on_commit(&CHANGED);
    tx.commit().await?;
    let known = (observations.len() as u64).saturating_sub(added);
    Ok(answer(&json!({"rollout": id, "accepted": added, "known": known})))
}

/// `POST rollouts/{id}/checks`: what somebody found out about a gate.
pub async fn check(app: Data<App>, incoming: Incoming, id: Path<String>) -> Result<HttpResponse> {
    let request: Said = incoming.json()?;
    let is_passed = match request.verdict.as_str() {
        "pass" => true,
        "fail" => false,
        other => return Err(Error::invalid(format!("A check's verdict is pass or fail, not '{other}'."))),
    };
    let caller = incoming.caller(&app.settings);
    let mut tx = app.db.begin().await?;
    let now = store::now(&mut tx).await?;
    let rollout = store::hold(&mut tx, &id).await?.ok_or_else(|| missing(&id))?;
    let plan = rollout.plan()?;
    let gate = plan.steps.get(rollout.at.step).and_then(|step| step.gate.as_ref());
    let is_asked = gate.is_some_and(|gate| gate.checks.contains(&request.check));
    if rollout.at.state != State::PendingGate || !is_asked {
        return Err(Error::invalid(format!("Rollout {id} does not wait for a check '{}'.", request.check)));
    }
    let detail = json!({"check": request.check, "message": request.message, "by": caller.actor.id()});
    let sample = Kept {
        step: i64::try_from(rollout.at.step).unwrap_or(i64::MAX),
        arm: "canary".to_owned(),
        source: CHECK.to_owned(),
        window_start: now,
        window_end: now,
        value: Some(if is_passed { 1.0 } else { 0.0 }),
        status: OK.to_owned(),
        detail: Some(detail.to_string()),
        at: now,
        ..Kept::default()
    };
    evidence::store::add(&mut tx, &id, &sample).await?;
    tx.raise_on_commit(&CHANGED);
    tx.commit().await?;
    shown(&app, &id).await.map(|rollout| answer(&json!({"rollout": rollout})))
}

/// `GET rollouts/{id}/events`: server-sent events, one now and one after each change, until the rollout has ended.
pub async fn events(app: Data<App>, id: Path<String>) -> Result<HttpResponse> {
    let id = id.into_inner();
    store::revision(&mut app.db.reader().await?, &id).await?.ok_or_else(|| missing(&id))?;
    let end = Instant::now() + STREAM;
    let listener = (app, id, None::<(i64, i64)>, CHANGED.subscribe());
    let events = stream::unfold(listener, move |(app, id, mut known, mut changed)| async move {
        loop {
            changed.mark_unchanged();
            let mut reader = app.db.reader().await.ok()?;
            let found = store::find(&mut reader, &id).await.ok()??;
            let now = (found.revision, found.judged);
            if known != Some(now) {
                let text = whole(&mut reader, &found).await.ok()?;
                let text = format!("id: {}\nevent: rollout\ndata: {}\n\n", now.0, json!({"rollout": text}));
                known = Some(now);
                return Some((Ok::<_, Error>(Bytes::from(text)), (app, id, known, changed)));
            }
            drop(reader);
            if found.at.state.is_final() || Instant::now() >= end {
                return None;
            }
            // Those of other replicas wake nobody here.
            let _ = timeout(LOOK, changed.changed()).await;
        }
    });
    Ok(HttpResponse::Ok()
        .content_type("text/event-stream")
        .insert_header(("cache-control", "no-cache"))
        .insert_header(("x-accel-buffering", "no"))
        .streaming(Box::pin(events)))
}

fn read(incoming: &Incoming) -> Result<Act> {
    let act: Act = incoming.json()?;
    Ok(Act { reason: given(act.reason.as_deref()).map(str::to_owned), ..act })
}

fn given(reason: Option<&str>) -> Option<&str> {
    reason.map(str::trim).filter(|reason| !reason.is_empty())
}

fn answer(value: &Value) -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(value.to_string())
}
