//! Who may do what to the rollouts of a model, as its policy says. Without a word of it, everybody may.

use serde_json::json;

use super::machine::Event;
use crate::config::Settings;
use crate::db::Db;
use crate::error::Result;
use crate::governance::approvals::rights;
use crate::governance::audit::{Action, Caller, Entry};
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
    let entry = Entry::new(caller, Action::Rollout(event), name).of_version(version);
    rights::check(settings, db, right, entry.after(json!({"rollout": id}))).await
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
