//! Rollouts as they are shown.

use serde_json::{Value, json};

use super::judge::Folded;
use super::machine::{Pause, State};
use super::plan::{Plan, Step, WHOLE};
use super::row::{Change, KeptVerdict, Named, Rollout};
use crate::clock::Millis;
use crate::governance::audit::timestamp;

fn time(at: Option<Millis>) -> Option<String> {
    at.map(timestamp)
}

fn named(version: Option<&Named>) -> Value {
    version.map_or(Value::Null, |one| json!({"version": one.number.to_string(), "semver": one.semver}))
}

/// What a list shows of a rollout.
pub(super) fn summary(rollout: &Rollout, plan: &Plan) -> Value {
    let at = rollout.at;
    json!({
        "id": rollout.id,
        "model": rollout.name,
        "version": rollout.version.number.to_string(),
        "semver": rollout.version.semver,
        "stable": named(rollout.stable.as_ref()),
        "rollback_to": named(rollout.rollback_to.as_ref()),
        "state": at.state.name(),
        "is_final": at.state.is_final(),
        "paused_for": at.pause.map(Pause::name),
        "reason": rollout.reason,
        "step": at.step,
        "steps": plan.steps.len(),
        "stage": plan.steps.get(at.step).map(Step::title),
        "weight": at.weight,
        "weights": {"stable": WHOLE - at.weight, "canary": at.weight},
        "created_at": timestamp(rollout.created_at),
        "started_at": time(rollout.started_at),
        "step_since": time(rollout.step_at),
        "ends_step_at": time(rollout.ends_at),
        "ended_at": time(rollout.ended_at),
        "by": rollout.actor,
        "authenticated": rollout.is_authenticated,
        "retry_of": rollout.retry_of,
        "revision": rollout.revision,
        "plan_hash": rollout.plan_hash,
    })
}

/// All that is shown of a rollout. `folded` is what its samples have come to in the step that it is at.
pub(super) fn whole(
    rollout: &Rollout,
    plan: &Plan,
    folded: &Folded,
    verdicts: &[KeptVerdict],
    history: &[Change],
) -> Value {
    let mut value = summary(rollout, plan);
    let steps = plan.steps.iter().enumerate();
    let steps: Vec<Value> =
        steps.map(|(at, step)| shown_step(rollout, (at, step), folded, verdicts)).collect();
    value["step_count"] = json!(steps.len());
    value["steps"] = json!(steps);
    value["plan"] = json!(rollout.plan_text);
    value["history"] = history.iter().map(change).collect();
    value
}

fn shown_step(
    rollout: &Rollout,
    (at, step): (usize, &Step),
    folded: &Folded,
    verdicts: &[KeptVerdict],
) -> Value {
    let current = rollout.at.step;
    let is_begun = rollout.at.state != State::Draft;
    let status = if at < current || rollout.at.state == State::Succeeded {
        "done"
    } else if at == current && is_begun {
        "current"
    } else {
        "waiting"
    };
    let guards: Vec<Value> = step
        .guards
        .iter()
        .enumerate()
        .map(|(place, guard)| {
            let (number, wanted) = (i64::try_from(place).ok(), i64::try_from(at).ok());
            let of_guard = |one: &&KeptVerdict| Some(one.guard) == number && Some(one.step) == wanted;
            let last = verdicts.iter().rev().find(of_guard);
            let now = folded.tallies.get(place).filter(|_| status == "current");
            let numbers = now.map(super::tally::Tally::numbers);
            let kept = || last.and_then(|one| serde_json::from_str(&one.numbers).ok());
            json!({
                "index": place,
                "guard": guard.text,
                "source": guard.source(),
                "verdict": last.map(|one| &one.verdict),
                "numbers": numbers.or_else(kept),
                "since": last.map(|one| timestamp(one.at)),
            })
        })
        .collect();
    let scaled = rollout.scaled(step.duration);
    json!({
        "index": at,
        "stage": step.title(),
        "traffic": step.traffic,
        "duration_ms": (!step.is_whole()).then_some(scaled),
        "bake_ms": (step.is_whole() && scaled > 0).then_some(scaled),
        "purpose": step.purpose,
        "gate": step.gate.as_ref().map(|gate| json!({"checks": gate.checks, "approvals": gate.approval.name()})),
        "pause": step.is_pause.then_some("approval"),
        "status": status,
        "guards": guards,
    })
}

fn change(change: &Change) -> Value {
    json!({
        "seq": change.seq,
        "at": timestamp(change.at),
        "event": change.event,
        "from": change.from,
        "to": change.to,
        "step": change.step,
        "weight_before": change.weight_before,
        "weight": change.weight,
        "basis": change.basis,
        "reason": change.reason,
        "by": change.actor,
        "authenticated": change.is_authenticated,
        "audit_id": change.audit_id,
    })
}

/// A verdict as evidence.
pub(super) fn verdict(verdict: &KeptVerdict) -> Value {
    json!({
        "seq": verdict.seq,
        "step": verdict.step,
        "guard": verdict.guard,
        "name": verdict.name,
        "verdict": verdict.verdict,
        "after_sample": verdict.after_sample,
        "numbers": serde_json::from_str::<Value>(&verdict.numbers).unwrap_or_default(),
        "at": timestamp(verdict.at),
    })
}
