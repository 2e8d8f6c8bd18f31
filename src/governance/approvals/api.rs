//! `requests…` and `models/{name}/versions/{version}/explain`: handlers.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde_json::{Value, json};

use super::activities::store::{self as activities, Act};
use super::behind::{self, Source, Standing};
use super::{
    Activity, Change, Keeper, Kind, Pass, Principal, Request, State, Target, decide, explain, gate, store,
    waivers,
};
use crate::clock::{self, Millis};
use crate::config::Settings;
use crate::db::Tx;
use crate::error::{Code, Error, Result};
use crate::governance::audit::{self, Action, Caller, Entry};
use crate::governance::rollout::machine::Event;
use crate::http::{App, Incoming, respond};
use crate::registry::versions;

/// Who asks.
pub fn principal(incoming: &Incoming, settings: &Settings) -> Principal {
    Principal::of(&incoming.caller(settings).actor)
}

/// A change that a handler of the registry is about to make. Without a target it is not governed at all.
pub struct Wish<'a> {
    pub name: &'a str,
    pub version: Option<i64>,
    pub target: Option<Target>,
    pub is_archiving: bool,
}

impl<'a> Wish<'a> {
    #[must_use]
    pub fn of(name: &'a str, version: Option<i64>, target: Option<Target>) -> Self {
        Self { name, version, target, is_archiving: false }
    }
}

/// The way of the registry's handlers to the gate. Without policies it does nothing.
pub async fn guard(app: &App, incoming: &Incoming, wish: Wish<'_>) -> Result<Pass> {
    let (Some(target), Some(_)) = (wish.target, &app.settings.policies) else { return Ok(Pass::Free) };
    let by = principal(incoming, &app.settings);
    let change =
        Change { is_archiving: wish.is_archiving, ..Change::new(wish.name, wish.version, target, by) };
    enter(app, &incoming.caller(&app.settings), &change).await
}

/// The gate, for a change that is told in full. An attempt that it refuses is in the audit log, too.
pub async fn enter(app: &App, caller: &Caller, change: &Change<'_>) -> Result<Pass> {
    let now = clock::now();
    let outcome = gate(&app.keeper(), change, now).await;
    note_refusal(app, caller, change, &outcome, now).await?;
    outcome
}

/// Has an attempt that was refused in the audit log.
pub async fn note_refusal<T>(
    app: &App,
    caller: &Caller,
    change: &Change<'_>,
    outcome: &Result<T>,
    now: Millis,
) -> Result<()> {
    if let Err(refusal) = outcome
        && refusal.code == Code::PermissionDenied
    {
        let entry = Entry::new(caller, attempt(change), change.name);
        let entry = match change.version {
            Some(version) => entry.of_version(version),
            None => entry,
        };
        let wanted = entry.after(json!({"target": change.target.to_string()}));
        audit::deny(&app.db, wanted, &refusal.message, now).await?;
    }
    Ok(())
}

/// Refuses to delete what a version in use was made from. An attempt is in the audit log.
pub async fn guard_source(app: &App, incoming: &Incoming, source: Source<'_>) -> Result<()> {
    let Some(Standing { name, number, refusal }) = behind::find(&app.keeper(), source).await? else {
        return Ok(());
    };
    let caller = incoming.caller(&app.settings);
    let entry = Entry::new(&caller, Action::SourceDelete, &name).of_version(number);
    audit::deny(&app.db, entry, &refusal.message, clock::now()).await?;
    Err(refusal)
}

/// What a change is called in the audit log.
fn attempt(change: &Change<'_>) -> Action {
    match (&change.target, change.version) {
        (Target::Stage(_), _) if change.is_rollback => Action::VersionRollback,
        (Target::Stage(_), _) => Action::VersionTransition,
        (Target::Alias(_), _) => Action::AliasSet,
        (Target::NoAlias(_), _) => Action::AliasDelete,
        (Target::Delete, Some(_)) => Action::VersionDelete,
        (Target::Delete, None) => Action::ModelDelete,
        (Target::Rename, _) => Action::ModelRename,
        (Target::Rollout { step: 0, .. }, _) => Action::Rollout(Event::Start),
        (Target::Rollout { .. }, _) => Action::Rollout(Event::Promote),
    }
}

/// Keeps who registered a version of a governed model: they may not be the one who approves it.
pub async fn note_author(
    app: &App,
    tx: &mut Tx,
    incoming: &Incoming,
    name: &str,
    version: i64,
    now: Millis,
) -> Result<()> {
    if app.settings.policies.as_ref().is_none_or(|policies| policies.of(name).is_none()) {
        return Ok(());
    }
    let by = principal(incoming, &app.settings);
    activities::record(tx, Act::new(name, version, Kind::Made, &by), now).await.map(drop)
}

/// Lets requests and activities follow a model to its new name, where policies are kept.
pub async fn follow(app: &App, tx: &mut Tx, name: &str, new_name: &str) -> Result<()> {
    if app.settings.policies.is_none() {
        return Ok(());
    }
    store::rename(tx, name, new_name).await
}

/// `GET requests?model=&state=`
pub async fn list(app: Data<App>, incoming: Incoming) -> Result<HttpResponse> {
    let state = match incoming.query("state").next() {
        Some(name) => Some(State::from_name(name).ok_or_else(|| {
            let names = State::ALL.map(State::name).join(", ");
            Error::invalid(format!("Invalid state: '{name}'. It must be one of {names}."))
        })?),
        None => None,
    };
    let model = incoming.query("model").next();
    let found = store::list(&mut app.db.reader().await?, model, state).await?;
    Ok(answer(&json!({"requests": found.iter().map(Request::json).collect::<Vec<_>>()})))
}

/// `GET requests/{id}`: with what was done about its version.
pub async fn get(app: Data<App>, id: Path<String>) -> Result<HttpResponse> {
    let request = find(&app.keeper(), &id).await?;
    whole(&app, request).await
}

/// `POST requests/{id}/approve`
pub async fn approve(app: Data<App>, id: Path<String>, incoming: Incoming) -> Result<HttpResponse> {
    let (keeper, by) = (app.keeper(), principal(&incoming, &app.settings));
    let comment = comment(&incoming)?;
    let request = find(&keeper, &id).await?;
    decide::approve(&keeper, request, &by, comment.as_deref(), None, clock::now()).await?;
    whole(&app, find(&keeper, &id).await?).await
}

/// `POST requests/{id}/reject`
pub async fn reject(app: Data<App>, id: Path<String>, incoming: Incoming) -> Result<HttpResponse> {
    let (keeper, by) = (app.keeper(), principal(&incoming, &app.settings));
    let comment = comment(&incoming)?;
    let request = find(&keeper, &id).await?;
    decide::reject(&keeper, request, &by, comment.as_deref(), clock::now()).await?;
    whole(&app, find(&keeper, &id).await?).await
}

/// `POST requests/{id}/cancel`
pub async fn cancel(app: Data<App>, id: Path<String>, incoming: Incoming) -> Result<HttpResponse> {
    let (keeper, by) = (app.keeper(), principal(&incoming, &app.settings));
    let comment = comment(&incoming)?;
    let request = find(&keeper, &id).await?;
    decide::cancel(&keeper, request, &by, comment.as_deref(), clock::now()).await?;
    whole(&app, find(&keeper, &id).await?).await
}

/// `POST requests/{id}/checks`: asks the services anew.
pub async fn checks(app: Data<App>, id: Path<String>) -> Result<HttpResponse> {
    let keeper = app.keeper();
    let request = find(&keeper, &id).await?;
    decide::rerun(&keeper, &request, clock::now()).await?;
    whole(&app, find(&keeper, &id).await?).await
}

/// `GET models/{name}/versions/{version}/explain?to=production`
pub async fn explained(
    app: Data<App>,
    path: Path<(String, String)>,
    incoming: Incoming,
) -> Result<HttpResponse> {
    let (name, version) = path.into_inner();
    let target = target(incoming.query("to").next())?;
    let number = versions::find_number(&app.db, &app.settings, &name, &version).await?;
    Ok(answer(&explain(&app.keeper(), &name, number, &target, clock::now()).await?))
}

/// Where a change leads; to production when nobody says.
pub fn target(to: Option<&str>) -> Result<Target> {
    let to = to.unwrap_or("production");
    Target::parse(to).ok_or_else(|| {
        Error::invalid(format!(
            "Invalid target: '{to}'. It must be staging, production, archived, alias:<name>, no-alias:<name>, delete \
             or rename."
        ))
    })
}

async fn find(keeper: &Keeper, id: &str) -> Result<Request> {
    let missing = || Error::not_found(format!("Request with id {id} not found"));
    let number = id.parse().map_err(|_| missing())?;
    store::find(&mut keeper.db.reader().await?, number).await?.ok_or_else(missing)
}

/// The comment in a body, if it has one.
fn comment(incoming: &Incoming) -> Result<Option<String>> {
    match incoming.body_params()?.remove("comment") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text).filter(|text| !text.trim().is_empty())),
        Some(_) => Err(Error::invalid("Invalid value for parameter 'comment': it must be a text.")),
    }
}

async fn whole(app: &App, request: Request) -> Result<HttpResponse> {
    let mut reader = app.db.reader().await?;
    let activities = activities::list(&mut reader, &request.name, request.version).await?;
    drop(reader);
    let subject = (request.name.as_str(), request.version);
    let waivers =
        waivers::list_for(&app.keeper(), subject, &request.target, &request.binding, clock::now()).await?;
    let mut body = request.json();
    body["waivers"] = waivers.into();
    body["activities"] = activities.iter().map(Activity::json).collect();
    Ok(answer(&json!({"request": body})))
}

fn answer(value: &Value) -> HttpResponse {
    respond::json(serde_json::to_string_pretty(value).unwrap_or_default())
}
