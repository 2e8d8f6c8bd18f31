//! What people do about requests: approve, reject, take back, comment. The last approval that was needed makes the change,
//! in the same transaction.

use super::activities::store::{self as activities, Act};
use super::gate::{Keeper, missing, refuse_failing, still_valid};
use super::judge::{Asked, Compared, Judged, judge};
use super::store;
use super::waivers::store as waivers;
use super::{Activity, Event, Kind, Parties, Principal, Quorum, Request, State, Target, denied, external};
use crate::clock::Millis;
use crate::db::Tx;
use crate::error::{Code, Error, Result};
use crate::governance::policy::{Outcome, Promotion, Stage, Verdict};
use crate::governance::promotion::{self, Order};
use crate::governance::rollout;
use crate::registry::versions;

/// Approves a request. With the last approval, a version goes to its stage at once; other changes may then be made.
pub async fn approve(
    keeper: &Keeper,
    request: Request,
    by: &Principal,
    comment: Option<&str>,
    is_archiving: Option<bool>,
    now: Millis,
) -> Result<Activity> {
    if !request.state.is_open() {
        return Err(Error::invalid(format!("Request {} is {}", request.id, request.state)));
    }
    let reason = request.reason.clone().or_else(|| comment.map(str::to_owned));
    let (judged, rules) = look(keeper, &request, reason.as_deref(), now).await?;
    let (id, target) = (request.id, request.target.clone());
    let Some(request) = still_valid(keeper, Some(request), &judged, now).await? else {
        tell(keeper, &target).await?;
        return Err(denied(format!(
            "request {id} is void: it has expired, or the version, its files or the policy changed since"
        )));
    };
    let governed = keeper.rules(&request.name, &request.target);
    let quorum = Quorum {
        rules: governed.as_ref().map(|(_, policy, rules)| (*policy, &rules.approvals)),
        parties: Parties { requester: &request.requester.name, author: judged.author.as_deref() },
    };
    quorum.check(&by.name, by.is_authenticated).map_err(denied)?;
    let what = request.target.subject(&request.name);
    // People may agree during a freeze, but nothing goes anywhere then.
    let may_wait = |verdict: &Verdict| verdict.outcome == Outcome::Pending || verdict.id.as_str() == "freeze";
    refuse_failing(&what, judged.verdicts.iter().filter(|verdict| !may_wait(verdict)))?;
    let is_pending = judged.verdicts.iter().any(|verdict| verdict.outcome == Outcome::Pending);
    let is_fine = judged.verdicts.iter().all(|verdict| verdict.outcome.is_fine());

    let mut tx = keeper.db.begin().await?;
    store::hold_model(&mut tx, &request.name).await?;
    let mut voters = activities::voters(&mut tx, id).await?;
    if voters.contains(&by.name) {
        return Err(Error::invalid(format!("{} has approved request {id} already", by.name)));
    }
    let act = Act {
        request: Some(id),
        from_stage: Some(&judged.stage),
        to_stage: Some(request.target.to_string()),
        comment,
        ..Act::new(&request.name, request.version, Kind::Approved, by)
    };
    let activity = activities::record(&mut tx, act, now).await?;
    store::note(&mut tx, id, &judged.json().to_string(), reason.as_deref(), now).await?;
    voters.push(by.name.clone());
    // What was found may be newer than the state.
    let mut state = request.state;
    if !is_pending && state == State::PendingChecks {
        state = step(&mut tx, id, state, Event::PassChecks, now).await?;
    }
    if state == State::PendingApproval && is_fine && quorum.missing(&voters).is_none() {
        let is_archiving = is_archiving.unwrap_or(request.is_archiving);
        agree(&mut tx, &Request { state, is_archiving, ..request }, by, &judged, &rules, now).await?;
    } else if state == request.state {
        // Held, so that nobody closes it in between.
        step_to(&mut tx, id, state, state, now).await?;
    }
    tx.commit().await?;
    tell(keeper, &target).await?;
    Ok(activity)
}

/// Has whatever waits for a request look at what became of it.
async fn tell(keeper: &Keeper, target: &Target) -> Result<()> {
    match target {
        Target::Rollout { id, .. } => rollout::wake(&keeper.db, id).await,
        Target::Stage(_) | Target::Alias(_) | Target::NoAlias(_) | Target::Delete | Target::Rename => Ok(()),
    }
}

/// Judges what a request is about, by the rules of now.
async fn look(
    keeper: &Keeper,
    request: &Request,
    reason: Option<&str>,
    now: Millis,
) -> Result<(Judged, Promotion)> {
    let governed = keeper.rules(&request.name, &request.target);
    let (policy, rules) = match governed {
        Some((_, policy, rules)) => (Some(policy), rules),
        None => (None, Promotion::default()),
    };
    let way = Some((&request.target, request.requester.name.as_str()));
    let asked = Asked { reason, external: Some(&request.external), way };
    let judged = judge(keeper, policy, &rules, (&request.name, request.version), asked, now).await?;
    Ok((judged, rules))
}

/// All agree: the request is approved, and a version goes to its stage. A rollout goes on by its own steps, and is told.
async fn agree(
    tx: &mut Tx,
    request: &Request,
    by: &Principal,
    judged: &Judged,
    rules: &Promotion,
    now: Millis,
) -> Result<()> {
    step(tx, request.id, request.state, Event::Agree, now).await?;
    let Target::Stage(stage) = request.target else { return Ok(()) };
    let (name, version) = (&request.name, request.version);
    if let Some(compared) = judged.compared {
        let production = store::production(tx, name, version).await?.map(|(version, _)| version);
        if Compared(production) != compared {
            return Err(Error::new(Code::Aborted, "What is in production has changed meanwhile; try again"));
        }
    }
    if !waivers::all_stand(tx, &judged.waivers).await? {
        return Err(Error::new(Code::Aborted, "A waiver was withdrawn meanwhile; try again"));
    }
    let alone = request.is_archiving && is_active(stage);
    let order = Order { name, version, to: stage.name(), alone, reason: request.reason.as_deref() };
    versions::touch_model(tx, name, now).await?;
    let moved = promotion::promote(tx, order, &by.caller(), now).await?;
    moved.ok_or_else(|| versions::missing(name, version))?;
    step(tx, request.id, State::Approved, Event::Apply, now).await?;
    let system_comment = if rules.checks.is_empty() {
        format!("by request {}", request.id)
    } else {
        format!("by request {}, after {} checks", request.id, rules.checks.len())
    };
    let act = Act {
        request: Some(request.id),
        from_stage: Some(&judged.stage),
        to_stage: Some(stage.name().to_owned()),
        comment: request.reason.as_deref(),
        system_comment: Some(system_comment),
        verdicts: Some(judged.json().to_string()),
        ..Act::new(name, version, Kind::Applied, by)
    };
    activities::record(tx, act, now).await?;
    Ok(())
}

/// From such a stage others can be archived.
fn is_active(stage: Stage) -> bool {
    matches!(stage, Stage::Staging | Stage::Production)
}

/// Lets an event happen to a request; an error when it cannot, or when somebody was faster.
async fn step(tx: &mut Tx, id: i64, from: State, event: Event, now: Millis) -> Result<State> {
    let impossible = || Error::invalid(format!("Request {id} is {from}"));
    let to = from.after(event).ok_or_else(impossible)?;
    step_to(tx, id, from, to, now).await?;
    Ok(to)
}

async fn step_to(tx: &mut Tx, id: i64, from: State, to: State, now: Millis) -> Result<()> {
    if store::advance(tx, id, from, to, now).await? {
        return Ok(());
    }
    Err(Error::new(Code::Aborted, format!("Request {id} has changed meanwhile; try again")))
}

/// Rejects a request: for those who could approve it.
pub async fn reject(
    keeper: &Keeper,
    request: Request,
    by: &Principal,
    comment: Option<&str>,
    now: Millis,
) -> Result<Activity> {
    if let Some((_, policy, rules)) = keeper.rules(&request.name, &request.target)
        && rules.approvals.min > 0
    {
        // Who asked may also say no.
        let quorum = Quorum { rules: Some((policy, &rules.approvals)), parties: Parties::default() };
        quorum.check(&by.name, by.is_authenticated).map_err(denied)?;
    }
    close(keeper, &request, by, comment, (Event::Reject, Kind::Rejected), now).await
}

/// Takes a request back: for whoever asked.
pub async fn cancel(
    keeper: &Keeper,
    request: Request,
    by: &Principal,
    comment: Option<&str>,
    now: Millis,
) -> Result<Activity> {
    if request.requester != *by {
        return Err(denied(format!("only {} can take request {} back", request.requester.name, request.id)));
    }
    close(keeper, &request, by, comment, (Event::Cancel, Kind::Cancelled), now).await
}

async fn close(
    keeper: &Keeper,
    request: &Request,
    by: &Principal,
    comment: Option<&str>,
    (event, kind): (Event, Kind),
    now: Millis,
) -> Result<Activity> {
    let mut tx = keeper.db.begin().await?;
    step(&mut tx, request.id, request.state, event, now).await?;
    let act = Act {
        request: Some(request.id),
        to_stage: Some(request.target.to_string()),
        comment,
        ..Act::new(&request.name, request.version, kind, by)
    };
    let activity = activities::record(&mut tx, act, now).await?;
    tx.commit().await?;
    tell(keeper, &request.target).await?;
    Ok(activity)
}

/// Asks the services anew.
pub async fn rerun(keeper: &Keeper, request: &Request, now: Millis) -> Result<()> {
    let mut tx = keeper.db.begin().await?;
    step(&mut tx, request.id, request.state, Event::Ask, now).await?;
    store::note_external(&mut tx, request.id, "{}", now).await?;
    tx.commit().await?;
    external::start(keeper.clone(), request.id);
    Ok(())
}

/// Goes on with a request whose services have answered, or whose checks somebody waives.
pub(super) async fn settle(keeper: &Keeper, request: Request, now: Millis) -> Result<()> {
    let (judged, rules) = look(keeper, &request, request.reason.as_deref(), now).await?;
    let Some(request) = still_valid(keeper, Some(request), &judged, now).await? else { return Ok(()) };
    let of_services = |verdict: &&Verdict| request.external.get(&verdict.id).is_some();
    let outcomes: Vec<Outcome> =
        judged.verdicts.iter().filter(of_services).map(|verdict| verdict.outcome).collect();
    let missing = match keeper.rules(&request.name, &request.target) {
        Some((_, policy, rules)) => missing(keeper, policy, &rules, &request, &judged).await?,
        None => None,
    };
    let is_pending = judged.verdicts.iter().any(|verdict| verdict.outcome == Outcome::Pending);
    let is_fine = judged.verdicts.iter().all(|verdict| verdict.outcome.is_fine());
    let target = request.target.clone();
    let mut tx = keeper.db.begin().await?;
    store::hold_model(&mut tx, &request.name).await?;
    store::note(&mut tx, request.id, &judged.json().to_string(), None, now).await?;
    if outcomes.contains(&Outcome::Fail) {
        step(&mut tx, request.id, request.state, Event::FailChecks, now).await?;
    } else if request.state == State::PendingChecks && !is_pending {
        let state = step(&mut tx, request.id, request.state, Event::PassChecks, now).await?;
        if is_fine && missing.is_none() {
            let by = request.requester.clone();
            agree(&mut tx, &Request { state, ..request }, &by, &judged, &rules, now).await?;
        }
    }
    tx.commit().await?;
    tell(keeper, &target).await
}

/// Comments on a version.
pub async fn comment(
    keeper: &Keeper,
    name: &str,
    version: i64,
    by: &Principal,
    text: &str,
    now: Millis,
) -> Result<Activity> {
    // There must be such a version.
    versions::location(&mut keeper.db.reader().await?, name, &version.to_string()).await?;
    let mut tx = keeper.db.begin().await?;
    let act = Act { comment: Some(text), ..Act::new(name, version, Kind::Commented, by) };
    let activity = activities::record(&mut tx, act, now).await?;
    tx.commit().await?;
    Ok(activity)
}

/// Changes a comment: for whoever wrote it.
pub async fn edit_comment(
    keeper: &Keeper,
    id: i64,
    by: &Principal,
    text: &str,
    now: Millis,
) -> Result<Activity> {
    let mut tx = keeper.db.begin().await?;
    let activity = own_comment(&mut tx, id, by).await?;
    activities::edit_comment(&mut tx, id, text, now).await?;
    tx.commit().await?;
    Ok(Activity { comment: Some(text.to_owned()), updated_at: now, ..activity })
}

/// Deletes a comment: for whoever wrote it.
pub async fn delete_comment(keeper: &Keeper, id: i64, by: &Principal) -> Result<()> {
    let mut tx = keeper.db.begin().await?;
    own_comment(&mut tx, id, by).await?;
    activities::delete_comment(&mut tx, id).await?;
    tx.commit().await
}

async fn own_comment(tx: &mut Tx, id: i64, by: &Principal) -> Result<Activity> {
    let found = activities::find_comment(tx, id).await?;
    let activity = found.ok_or_else(|| Error::not_found(format!("Comment with id {id} not found")))?;
    if activity.by != *by {
        return Err(denied(format!("only {} can change comment {id}", activity.by.name)));
    }
    Ok(activity)
}
