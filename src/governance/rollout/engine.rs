//! Carries transitions out: where the rollout stands, its history, the audit log, stages, aliases, the version's tag and
//! the webhooks, all in the transaction of the caller, who holds the rollout's row.

use std::sync::LazyLock;

use serde_json::json;
use tokio::sync::watch;

use super::machine::{self, Event, Position, State};
use super::plan::{Plan, WHOLE};
use super::row::{Change, Rollout};
use super::snapshot::{self, Snapshot};
use super::store;
use crate::clock::Millis;
use crate::db::{Signal, Tx};
use crate::error::{Code, Error, Result};
use crate::governance::approvals::{self, Target};
use crate::governance::audit::{self, Action, Caller, Entry};
use crate::registry::events;

/// Raised when rollouts were changed in this process, so that they are looked at at once.
pub static CHANGED: Signal = LazyLock::new(|| watch::Sender::new(()));
/// Rollouts that have ended, by how and why.
const TOTAL: &str = "rollout_total";
/// Tells stock clients and webhooks how a version's rollout stands.
pub const TAG: &str = "stagewright.rollout";

/// Why something happens, and who does it.
#[derive(Clone, Copy)]
pub struct Because<'a> {
    pub caller: &'a Caller,
    pub reason: Option<&'a str>,
}

/// Makes a transition; an error when it cannot happen where the rollout stands.
pub async fn apply(
    tx: &mut Tx,
    rollout: Rollout,
    plan: &Plan,
    event: Event,
    because: Because<'_>,
    now: Millis,
) -> Result<Rollout> {
    let before = rollout.at;
    let Some(after) = machine::next(plan, before, event) else {
        return Err(Error::invalid(format!(
            "Rollout {} is {}: {} cannot happen to it there.",
            rollout.id,
            shown(before),
            event.name()
        )));
    };
    if !store::hold_model(tx, &rollout.name).await? {
        return Err(crate::registry::missing_model(&rollout.name));
    }
    let was_asking = Snapshot::of(&rollout)?.is_asking;
    let mut rollout = Rollout { at: after, ..rollout };
    let begins = event == Event::Start || (was_asking && event.basis().is_some());
    if begins || event == Event::Submit {
        snapshot::take(tx, &mut rollout, plan, !begins).await?;
        rollout.started_at = Some(now);
    }
    set_times(&mut rollout, plan, before, event, now);
    rollout.reason = match because.reason {
        Some(reason) => Some(reason.to_owned()),
        None if after.state == before.state || after.state.is_final() => rollout.reason,
        None => None,
    };
    if begins || !was_asking {
        move_versions(tx, &rollout, plan, before, begins, because, now).await?;
    }
    if before.state == State::PendingGate && after.state != State::PendingGate {
        let target = Target::Rollout { id: rollout.id.clone(), step: before.step };
        approvals::close_open(tx, &rollout.name, rollout.version.number, &target, now).await?;
    }
    if !store::save(tx, &rollout).await? {
        return Err(Error::new(Code::Aborted, "The rollout has changed meanwhile; try again"));
    }
    rollout.revision += 1;
    let audit_id = tell_log(tx, &rollout, before, event, because, now).await?;
    record(tx, &rollout, before, event, because, audit_id, now).await?;
    tell(tx, &rollout, plan, now).await?;
    tx.raise_on_commit(&CHANGED);
    Ok(rollout)
}

/// Counts the end of a rollout, once that is durable: of one that goes back, when that is decided.
pub fn count(rollout: &Rollout, event: Event) {
    let result = match rollout.at.state {
        State::Aborting => "aborted",
        State::AbortFailed | State::Succeeded | State::Superseded | State::Cancelled => {
            rollout.at.state.name()
        }
        State::Draft
        | State::PendingGate
        | State::Running
        | State::Paused
        | State::Baking
        | State::RolledBack => return,
    };
    metrics::counter!(TOTAL, "result" => result, "reason" => event.name()).increment(1);
}

/// The clock of the step: it starts with the step, stands still in a pause, and goes on after.
fn set_times(rollout: &mut Rollout, plan: &Plan, before: Position, event: Event, now: Millis) {
    let after = rollout.at;
    let step = plan.steps.get(after.step);
    let full = rollout.scaled(step.map_or(0, |step| step.duration));
    let is_new = matches!(event, Event::Start | Event::Submit)
        || after.step != before.step
        || (before.state == State::PendingGate && after.state != State::PendingGate);
    if is_new {
        rollout.step_at = Some(now);
        rollout.is_extended = false;
        rollout.remaining = None;
        rollout.asked_at = Some(now);
    }
    match after.state {
        State::Running | State::Baking if is_new => rollout.ends_at = Some(now + full),
        State::Running if event == Event::Extend => {
            if let Some(super::plan::Otherwise::Extend(time)) = step.map(|step| step.on_inconclusive) {
                rollout.ends_at = Some(now + rollout.scaled(time));
            }
            rollout.is_extended = true;
        }
        State::Running if before.state == State::Paused => {
            rollout.ends_at = Some(now + rollout.remaining.take().unwrap_or_default());
        }
        State::Paused if before.state == State::Running => {
            rollout.remaining = Some(rollout.ends_at.map_or(0, |ends| (ends - now).max(0)));
            rollout.ends_at = None;
        }
        State::Running | State::Baking | State::Paused => {}
        _ => rollout.ends_at = None,
    }
    if after.state.is_final() {
        rollout.ended_at = Some(now);
    }
    // Someone looks at what a transition has led to at once, and says when to look again.
    rollout.due_at = (after.state.is_active()).then_some(now);
}

/// Stages and aliases go with the weight.
async fn move_versions(
    tx: &mut Tx,
    rollout: &Rollout,
    plan: &Plan,
    before: Position,
    begins: bool,
    because: Because<'_>,
    now: Millis,
) -> Result<()> {
    let after = rollout.at;
    let act = snapshot::Act { rollout, plan, caller: because.caller, now };
    if begins && after.state.is_active() {
        act.stage(tx).await?;
    }
    if before.weight == 0 && after.weight > 0 {
        act.name_canary(tx).await?;
    }
    if before.weight < WHOLE && after.weight == WHOLE {
        act.promote(tx).await?;
    }
    match after.state {
        State::RolledBack | State::Superseded if before.state != State::Draft => {
            act.restore(tx, because.reason).await
        }
        State::Cancelled if before.state != State::Draft => {
            act.withdraw(tx, &act.because_of(because.reason)).await
        }
        _ => Ok(()),
    }
}

async fn tell_log(
    tx: &mut Tx,
    rollout: &Rollout,
    before: Position,
    event: Event,
    because: Because<'_>,
    now: Millis,
) -> Result<String> {
    let state = |at: Position| json!({"state": at.state.name(), "step": at.step, "weight": at.weight});
    let mut after = state(rollout.at);
    after["rollout"] = json!(rollout.id);
    after["plan_hash"] = json!(rollout.plan_hash);
    after["basis"] = json!(event.basis().map(machine::Basis::name));
    let entry = Entry::new(because.caller, Action::Rollout(event), &rollout.name)
        .of_version(rollout.version.number)
        .before(state(before))
        .after(after);
    let entry = match because.reason {
        Some(reason) => entry.because(reason),
        None => entry,
    };
    audit::append(tx, &entry, now).await
}

async fn record(
    tx: &mut Tx,
    rollout: &Rollout,
    before: Position,
    event: Event,
    because: Because<'_>,
    audit_id: String,
    now: Millis,
) -> Result<()> {
    let (actor, is_authenticated) = store::by(because.caller);
    let change = Change {
        seq: 0,
        at: now,
        event: event.name().to_owned(),
        from: before.state.name().to_owned(),
        to: rollout.at.state.name().to_owned(),
        step: i64::try_from(rollout.at.step).unwrap_or(i64::MAX),
        weight_before: before.weight.into(),
        weight: rollout.at.weight.into(),
        basis: event.basis().map(|basis| basis.name().to_owned()),
        reason: because.reason.map(str::to_owned),
        actor,
        is_authenticated,
        audit_id,
    };
    store::record(tx, &rollout.id, &change).await
}

/// Tells the version's tag, those who listen to tags, and the webhooks that the plan names.
async fn tell(tx: &mut Tx, rollout: &Rollout, plan: &Plan, now: Millis) -> Result<()> {
    let text = line(rollout, plan);
    snapshot::tag(tx, rollout, TAG, &text).await?;
    let data = json!({
        "rollout": rollout.id,
        "name": rollout.name,
        "version": rollout.version.number.to_string(),
        "semver": rollout.version.semver,
        "state": rollout.at.state.name(),
        "stage": plan.steps.get(rollout.at.step).map(|step| &step.stage),
        "weight": rollout.at.weight,
        "reason": rollout.reason,
    });
    events::notify(tx, &plan.notify, "rollout", rollout.at.state.name(), &data, now).await
}

/// How a rollout stands, in a few words: `canary 5%`, `rolled_back`.
#[must_use]
pub fn line(rollout: &Rollout, plan: &Plan) -> String {
    let at = rollout.at;
    let title = plan.steps.get(at.step).map_or_else(String::new, super::plan::Step::title);
    let share = f64::from(at.weight) / 100.0;
    match at.state {
        State::Running | State::Baking => format!("{title} {share}%"),
        State::Paused => {
            let pause = at.pause.map_or("", machine::Pause::name);
            format!("{title} {share}% paused: {pause}")
        }
        State::PendingGate => format!("{title} gate"),
        state => state.name().to_owned(),
    }
}

fn shown(at: Position) -> String {
    match at.pause {
        Some(pause) => format!("{} ({})", at.state.name(), pause.name()),
        None => at.state.name().to_owned(),
    }
}

impl Snapshot {
    /// What was kept when the rollout started.
    pub fn of(rollout: &Rollout) -> Result<Self> {
        serde_json::from_str(&rollout.snapshot)
            .map_err(|cause| Error::internal("A rollout's snapshot cannot be read").because(cause))
    }
}
