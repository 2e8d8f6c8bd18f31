//! `models/{name}/versions/{version}/waivers` and `waivers/{id}/withdraw`: handlers.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{New, find, give, list, withdraw};
use crate::clock;
use crate::error::{Code, Error, Result};
use crate::governance::approvals::Principal;
use crate::governance::approvals::api::target;
use crate::governance::audit::{self, Action, Caller, Entry, end_of};
use crate::http::{App, Incoming, respond};
use crate::registry::versions;

/// A waiver that is asked for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Give {
    /// The id of a check in the policy.
    pub check: String,
    pub to: Option<String>,
    pub reason: String,
    /// A day or a time.
    pub until: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Withdraw {
    reason: Option<String>,
}

/// `POST models/{name}/versions/{version}/waivers`
pub async fn post(app: Data<App>, path: Path<(String, String)>, incoming: Incoming) -> Result<HttpResponse> {
    let request: Give = incoming.json()?;
    let (name, version) = path.into_inner();
    let waiver = waive(&app, &incoming.caller(&app.settings), (&name, &version), &request).await?;
    Ok(respond::json(json!({"waiver": waiver}).to_string()))
}

/// Waives a check of a version. An attempt that is refused is in the audit log.
pub async fn waive(
    app: &App,
    caller: &Caller,
    (name, version): (&str, &str),
    request: &Give,
) -> Result<Value> {
    let target = target(request.to.as_deref())?;
    let until = request.until.as_deref().map(|text| end_of("until", text)).transpose()?;
    let version = versions::find_number(&app.db, &app.settings, name, version).await?;
    let by = Principal::of(&caller.actor);
    let Give { check, reason, .. } = request;
    let new = New { name, version, target: &target, check, by: &by, reason, until };
    let now = clock::now();
    let keeper = app.keeper();
    let given = Box::pin(give(&keeper, &new, caller, now)).await;
    let entry = Entry::new(caller, Action::WaiverGive, name).of_version(version);
    let wanted = entry.after(json!({"check": check, "target": target.to_string()}));
    recorded(app, wanted, given, now).await
}

/// `GET models/{name}/versions/{version}/waivers`
pub async fn get(app: Data<App>, path: Path<(String, String)>) -> Result<HttpResponse> {
    let (name, version) = path.into_inner();
    let number = versions::find_number(&app.db, &app.settings, &name, &version).await?;
    let waivers = list(&app.keeper(), &name, number, clock::now()).await?;
    Ok(respond::json(json!({"waivers": waivers}).to_string()))
}

/// `POST waivers/{id}/withdraw`
pub async fn post_withdraw(app: Data<App>, id: Path<String>, incoming: Incoming) -> Result<HttpResponse> {
    let request: Withdraw = incoming.json()?;
    let caller = incoming.caller(&app.settings);
    let waiver = take_back(&app, &caller, &id, request.reason.as_deref()).await?;
    Ok(respond::json(json!({"waiver": waiver}).to_string()))
}

/// Withdraws a waiver. An attempt that is refused is in the audit log.
pub async fn take_back(app: &App, caller: &Caller, id: &str, reason: Option<&str>) -> Result<Value> {
    let number = id.parse().map_err(|_| Error::not_found(format!("Waiver with id {id} not found")))?;
    let waiver = find(&app.keeper(), number).await?;
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
    let now = clock::now();
    let by = Principal::of(&caller.actor);
    let withdrawn = Box::pin(withdraw(&app.keeper(), number, &by, reason, caller, now)).await;
    let entry = Entry::new(caller, Action::WaiverWithdraw, &waiver.name).of_version(waiver.version);
    let wanted = entry.after(json!({"waiver": number, "check": waiver.check}));
    recorded(app, wanted, withdrawn, now).await
}

/// An attempt that is refused is in the audit log.
async fn recorded<T>(app: &App, entry: Entry<'_>, done: Result<T>, now: clock::Millis) -> Result<T> {
    if let Err(refusal) = &done
        && refusal.code == Code::PermissionDenied
    {
        audit::deny(&app.db, entry, &refusal.message, now).await?;
    }
    done
}
