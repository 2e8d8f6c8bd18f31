//! `models/{name}/versions/{version}/waivers` and `waivers/{id}/withdraw`: handlers.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::Deserialize;
use serde_json::json;

use super::{New, find, give, list, withdraw};
use crate::clock;
use crate::error::{Code, Error, Result};
use crate::governance::approvals::api::{principal, target};
use crate::governance::audit::{self, Action, Entry, end_of};
use crate::http::{App, Incoming, respond};
use crate::registry::versions;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Give {
    /// The id of a check in the policy.
    check: String,
    to: Option<String>,
    reason: String,
    /// A day or a time.
    until: Option<String>,
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
    let target = target(request.to.as_deref())?;
    let until = request.until.as_deref().map(|text| end_of("until", text)).transpose()?;
    let version = versions::find_number(&app.db, &app.settings, &name, &version).await?;
    let (by, caller) = (principal(&incoming, &app.settings), incoming.caller(&app.settings));
    let new = New {
        name: &name,
        version,
        target: &target,
        check: &request.check,
        by: &by,
        reason: &request.reason,
        until,
    };
    let now = clock::now();
    let keeper = app.keeper();
    let given = Box::pin(give(&keeper, &new, &caller, now)).await;
    let entry = Entry::new(&caller, Action::WaiverGive, &name).of_version(version);
    let wanted = entry.after(json!({"check": request.check, "target": target.to_string()}));
    let waiver = recorded(&app, wanted, given, now).await?;
    Ok(respond::json(json!({"waiver": waiver}).to_string()))
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
    let number = id.parse().map_err(|_| Error::not_found(format!("Waiver with id {id} not found")))?;
    let waiver = find(&app.keeper(), number).await?;
    let (by, caller) = (principal(&incoming, &app.settings), incoming.caller(&app.settings));
    let reason = request.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    let now = clock::now();
    let withdrawn = withdraw(&app.keeper(), number, &by, reason, &caller, now).await;
    let entry = Entry::new(&caller, Action::WaiverWithdraw, &waiver.name).of_version(waiver.version);
    let wanted = entry.after(json!({"waiver": number, "check": waiver.check}));
    let waiver = recorded(&app, wanted, withdrawn, now).await?;
    Ok(respond::json(json!({"waiver": waiver}).to_string()))
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
