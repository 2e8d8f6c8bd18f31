//! What only some people may do to a model, as its policy says. Without a word of it, everybody may.

use super::denied;
use crate::clock;
use crate::config::Settings;
use crate::db::Db;
use crate::error::Result;
use crate::governance::audit::{self, Entry};
use crate::governance::policy::Right;

/// Fails unless the policy of the entry's model lets its caller do it. An attempt is in the audit log as this `entry`.
pub async fn check(settings: &Settings, db: &Db, right: Right, entry: Entry<'_>) -> Result<()> {
    let Some((_, policy)) = settings.policies.as_ref().and_then(|policies| policies.of(entry.model)) else {
        return Ok(());
    };
    let Some(groups) = policy.rights.get(&right) else { return Ok(()) };
    let actor = &entry.caller.actor;
    if actor.is_authenticated() && policy.has_member(groups, actor.id()) {
        return Ok(());
    }
    let (verb, subject) = (right.key(), right.subject());
    let only = format!("only {} may {verb} {subject} of {}", groups.join(", "), entry.model);
    audit::deny(db, entry, &only, clock::now()).await?;
    Err(denied(only))
}
