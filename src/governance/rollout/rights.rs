//! Who may do what to the rollouts of a model, as its policy says. Without a word of it, everybody may.

use serde_json::json;

use super::machine::Event;
use crate::clock;
use crate::config::Settings;
use crate::db::Db;
use crate::error::Result;
use crate::governance::approvals::denied;
use crate::governance::audit::{self, Action, Caller, Entry};
use crate::governance::policy::Right;

/// A rollout that somebody wants to do something to.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub version: i64,
}

/// Fails unless the caller may let this happen to a rollout. An attempt is in the audit log.
pub async fn check(
    settings: &Settings,
    db: &Db,
    caller: &Caller,
    Subject { id, name, version }: Subject<'_>,
    event: Event,
) -> Result<()> {
    let Some(right) = right(event) else { return Ok(()) };
    let Some((_, policy)) = settings.policies.as_ref().and_then(|policies| policies.of(name)) else {
        return Ok(());
    };
    let Some(groups) = policy.rollouts.get(&right) else { return Ok(()) };
    let actor = &caller.actor;
    if actor.is_authenticated() && policy.has_member(groups, actor.id()) {
        return Ok(());
    }
    let only = format!("only {} may {} rollouts of {name}", groups.join(", "), right.key());
    let entry = Entry::new(caller, Action::Rollout(event), name);
    audit::deny(db, entry.of_version(version).after(json!({"rollout": id})), &only, clock::now()).await?;
    Err(denied(only))
}

/// What it takes to let something happen; none for what happens by itself.
fn right(event: Event) -> Option<Right> {
    match event {
        Event::Start | Event::Submit => Some(Right::Start),
        Event::Pause | Event::Resume => Some(Right::Pause),
        Event::Promote => Some(Right::Promote),
        Event::Abort | Event::Cancel | Event::Supersede => Some(Right::Abort),
        Event::GatePassed(_)
        | Event::StepPassed(_)
        | Event::Hold(_)
        | Event::Extend
        | Event::GuardFailed
        | Event::Restored
        | Event::RestoreFailed
        | Event::BakeOver => None,
    }
}
