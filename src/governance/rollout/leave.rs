//! The leave that a rollout needs from people: of those whom the policy names before anything happens, and of those whom a
//! gate of its plan asks. It is asked for by a request, whose approval lets the rollout go on behind that gate, and no
//! further.

use super::machine::{Basis, State};
use super::plan::{Approval, Plan};
use super::row::Rollout;
use super::snapshot::Snapshot;
use super::store;
use crate::clock::{self, Millis};
use crate::db::{Conn, Reader};
use crate::error::{Code, Result};
use crate::governance::approvals::{self, Change, Keeper, Leave, Pass, Principal, Request, Target};

/// What is known of the leave for a rollout that waits for it.
pub struct Asked {
    /// When the rollout was due. If it is due at another time by now, somebody has decided since.
    pub(super) due_at: Option<Millis>,
    pub(super) answer: Option<Answer>,
}

/// What people say to a rollout that waits for them.
pub enum Answer {
    Yes(Through),
    /// No, and why.
    No(String),
}

/// The leave to pass the gate of a step.
pub struct Through {
    pub step: usize,
    pub pass: Pass,
    pub basis: Basis,
    pub reason: Option<String>,
}

/// Whether a rollout stands at a gate that a request has to be approved for.
pub(super) fn is_awaited(plan: &Plan, rollout: &Rollout) -> Result<bool> {
    if rollout.at.state != State::PendingGate {
        return Ok(false);
    }
    let gate = plan.steps.get(rollout.at.step).and_then(|step| step.gate.as_ref());
    Ok(gate.is_some_and(|gate| gate.approval == Approval::Policy) || Snapshot::of(rollout)?.is_asking)
}

/// The step whose gate asks people before any caller gets the new version; none when the plan leaves that to the policy.
#[must_use]
pub fn first_asked(plan: &Plan) -> Option<usize> {
    let first_callers = plan.steps.iter().position(|step| step.traffic > 0)?;
    let asks =
        |step: &super::plan::Step| step.gate.as_ref().is_some_and(|gate| gate.approval == Approval::Policy);
    plan.steps[..=first_callers].iter().position(asks)
}

/// The change that passing a gate is.
#[must_use]
pub fn change<'a>(
    (name, version): (&'a str, i64),
    (id, step): (&str, usize),
    by: Principal,
    reason: Option<&'a str>,
) -> Change<'a> {
    let target = Target::Rollout { id: id.to_owned(), step };
    Change { reason, is_archiving: true, ..Change::new(name, Some(version), target, by) }
}

/// The request that a rollout waits for.
pub(super) async fn request(db: &mut impl Conn, plan: &Plan, rollout: &Rollout) -> Result<Option<Request>> {
    if !is_awaited(plan, rollout)? {
        return Ok(None);
    }
    let target = Target::Rollout { id: rollout.id.clone(), step: rollout.at.step };
    approvals::newest(db, &rollout.name, rollout.version.number, &target).await
}

/// Asks those whom a rollout waits for, if it does. A request that is void is made anew, in the
/// name of whoever started the rollout.
pub async fn ask(keeper: &Keeper, id: &str) -> Result<Option<Asked>> {
    let mut db = keeper.db.primary().await?;
    let Some(rollout) = store::find(&mut db, id).await? else { return Ok(None) };
    let plan = rollout.plan()?;
    if !is_awaited(&plan, &rollout)? {
        return Ok(None);
    }
    let answer = answer(keeper, db, &plan, &rollout).await?;
    Ok(Some(Asked { due_at: rollout.due_at, answer }))
}

async fn answer(keeper: &Keeper, mut db: Reader, plan: &Plan, rollout: &Rollout) -> Result<Option<Answer>> {
    if let Some(request) = request(&mut db, plan, rollout).await?
        && request.state.is_refusal()
    {
        let decisions = approvals::decisions(&mut db, request.id).await?;
        return Ok(Some(Answer::No(refusal(&request, &decisions))));
    }
    let history = store::history(&mut db, &rollout.id).await?;
    drop(db);
    let started = history.iter().find(|change| change.from == State::Draft.name());
    let by = Principal {
        name: started.map_or_else(|| rollout.actor.clone(), |change| change.actor.clone()),
        is_authenticated: started.map_or(rollout.is_authenticated, |change| change.is_authenticated),
    };
    let reason = started.and_then(|change| change.reason.as_deref());
    let gate = (rollout.id.as_str(), rollout.at.step);
    let change = change((&rollout.name, rollout.version.number), gate, by, reason);
    match approvals::agreement(keeper, &change, clock::now()).await {
        Ok(Leave::Given(pass)) => {
            let reason = approval(keeper, plan, rollout).await?;
            let basis = if reason.is_some() { Basis::Approval } else { Basis::Nothing };
            Ok(Some(Answer::Yes(Through { step: rollout.at.step, pass, basis, reason })))
        }
        Ok(Leave::Waits(_)) => Ok(None),
        // A check fails by now, or there is a freeze: it may be better later.
        Err(error) if error.code == Code::PermissionDenied => Ok(None),
        Err(error) => Err(error),
    }
}

/// Who approved the request that a rollout waited for; none when nobody had to. Read once the leave is given: an
/// approval can have come just before.
async fn approval(keeper: &Keeper, plan: &Plan, rollout: &Rollout) -> Result<Option<String>> {
    let mut db = keeper.db.primary().await?;
    let Some(request) = request(&mut db, plan, rollout).await? else { return Ok(None) };
    let decisions = approvals::decisions(&mut db, request.id).await?;
    let names: Vec<&str> = decisions.iter().map(|(name, _)| name.as_str()).collect();
    Ok((!names.is_empty()).then(|| format!("request {}, approved by {}", request.id, names.join(", "))))
}

fn refusal(request: &Request, decisions: &[(String, Option<String>)]) -> String {
    let (id, state) = (request.id, request.state.name().replace('_', " "));
    match decisions.last() {
        Some((by, Some(comment))) => format!("request {id} was {state} by {by}: {comment}"),
        Some((by, None)) => format!("request {id} was {state} by {by}"),
        None => format!("request {id}: {state}"),
    }
}

/// The leave to pass the gate at once, for whoever asks for it; none where nobody has to be asked.
pub async fn promotion(
    keeper: &Keeper,
    rollout: &Rollout,
    by: Principal,
    (reason, is_emergency): (Option<&str>, bool),
) -> Result<Option<(usize, Pass)>> {
    if !is_awaited(&rollout.plan()?, rollout)? {
        return Ok(None);
    }
    let step = rollout.at.step;
    let change = change((&rollout.name, rollout.version.number), (&rollout.id, step), by, reason);
    let change = Change { is_emergency, ..change };
    match approvals::agreement(keeper, &change, clock::now()).await? {
        Leave::Given(pass) => Ok(Some((step, pass))),
        Leave::Waits(why) => Err(approvals::denied(why)),
    }
}
