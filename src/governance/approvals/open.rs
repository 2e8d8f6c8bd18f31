//! Opens requests for those who ask for one, instead of being refused first.

use super::gate::{Change, Keeper, Leave, ask, leave, refuse_failing, still_valid};
use super::judge::{Asked, judge};
use super::pass::{Governed, Pass};
use super::{Kind, Request, State, external, store};
use crate::clock::Millis;
use crate::error::{Error, Result};
use crate::governance::policy::{Outcome, Promotion, Verdict};

/// The request for a change: a new one, or the one that is open already. Where no policy governs, one approval is asked
/// for. An error when a check fails that no approval can make good.
pub async fn open(keeper: &Keeper, change: &Change<'_>, now: Millis) -> Result<Request> {
    let version = change.version.ok_or_else(|| Error::internal("A request is for one version"))?;
    let (policy, rules) = match keeper.rules(change.name, &change.target) {
        Some((_, policy, rules)) => (Some(policy), rules),
        None => (None, Promotion::default()),
    };
    let mut reader = keeper.db.reader().await?;
    let open = store::open_request(&mut reader, change.name, version, &change.target).await?;
    drop(reader);
    let requester = open.as_ref().map_or(&change.by, |request| &request.requester).name.clone();
    let asked = Asked {
        reason: change.reason.or(open.as_ref().and_then(|request| request.reason.as_deref())),
        external: open.as_ref().map(|request| &request.external),
        way: Some((&change.target, &requester)),
    };
    let judged = judge(keeper, policy, &rules, (change.name, version), asked, now).await?;
    // A reason may come later, and so may the end of a freeze.
    let may_wait = |verdict: &Verdict| {
        verdict.outcome == Outcome::Pending || matches!(verdict.id.as_str(), "reason" | "freeze")
    };
    let what = change.target.subject(change.name);
    refuse_failing(&what, judged.verdicts.iter().filter(|verdict| !may_wait(verdict)))?;
    let open = still_valid(keeper, open, &judged, now).await?;
    let id = if let Some(open) = open {
        let mut tx = keeper.db.begin().await?;
        store::note(&mut tx, open.id, &judged.json().to_string(), change.reason, now).await?;
        tx.commit().await?;
        open.id
    } else {
        let id = ask(keeper, &rules, change, version, &judged, now).await?;
        if judged.verdicts.iter().any(|verdict| verdict.outcome == Outcome::Pending) {
            external::start(keeper.clone(), id);
        }
        id
    };
    let found = store::find(&mut keeper.db.reader().await?, id).await?;
    found.ok_or_else(|| Error::internal("A request is gone"))
}

/// The leave for what people are to agree to in any case: by the rules of the policy, or where none governs, by the
/// approval of one.
pub async fn agreement(keeper: &Keeper, change: &Change<'_>, now: Millis) -> Result<Leave> {
    if keeper.rules(change.name, &change.target).is_some() {
        return leave(keeper, change, now).await;
    }
    let request = open(keeper, change, now).await?;
    let (id, what) = (request.id, change.target.subject(change.name));
    if request.state != State::Approved {
        return Ok(Leave::Waits(format!("{what} needs approval: request {id} waits for 1 approval")));
    }
    Ok(Leave::Given(Pass::Governed(Box::new(Governed {
        name: request.name,
        version: request.version,
        target: request.target,
        by: change.by.clone(),
        reason: request.reason,
        kind: Kind::Applied,
        request: Some(id),
        from_stage: None,
        verdicts: request.verdicts,
        compared: None,
        waivers: Vec::new(),
        system_comment: None,
    }))))
}
