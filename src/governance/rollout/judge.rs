//! Looks at a rollout: folds its new samples into verdicts, and finds the transition that is due.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use super::engine::{self, Because};
use super::evidence::store as evidence;
use super::leave::{self, Answer, Asked};
use super::machine::{Basis, Event, Pause, State};
use super::plan::{Approval, Otherwise, Plan, Step};
use super::row::{Kept, KeptVerdict, Rollout};
use super::store;
use super::tally::{self, Tally, Verdict};
use crate::clock::Millis;
use crate::db::{Db, Tx};
use crate::error::{Code, Error, Result};
use crate::governance::approvals::Pass;
use crate::governance::audit::{Actor, Caller};

/// How often a request is looked at that nobody decides.
const AGAIN: Millis = 60_000;

/// What the samples of a step have come to.
#[derive(Clone, Debug)]
pub struct Folded {
    step: usize,
    /// The last sample that is in it.
    last: i64,
    pub tallies: Vec<Tally>,
    /// What was said about the checks of the gate; a failure is never taken back.
    checks: BTreeMap<String, bool>,
}

/// A verdict that changed with a sample.
pub struct Changed {
    pub guard: usize,
    pub verdict: KeptVerdict,
}

impl Folded {
    #[must_use]
    pub fn new(at: usize, step: &Step) -> Self {
        Self { step: at, last: 0, tallies: tally::start(step), checks: BTreeMap::new() }
    }

    /// Takes samples in, in their order; the verdicts that changed.
    pub fn add(&mut self, samples: &[Kept]) -> Result<Vec<Changed>> {
        let mut changes = Vec::new();
        for kept in samples {
            self.last = kept.seq;
            if let Some((check, is_passed)) = kept.check() {
                let known = self.checks.entry(check).or_insert(is_passed);
                *known &= is_passed;
            }
            let Some(sample) = kept.sample()? else { continue };
            for (place, tally) in self.tallies.iter_mut().enumerate() {
                if tally.add(place, &sample) {
                    changes.push(Changed { guard: place, verdict: verdict(kept, place, tally) });
                }
            }
        }
        Ok(changes)
    }
}

fn verdict(kept: &Kept, place: usize, tally: &Tally) -> KeptVerdict {
    KeptVerdict {
        seq: 0,
        step: kept.step,
        guard: i64::try_from(place).unwrap_or(i64::MAX),
        name: tally.text().to_owned(),
        verdict: tally.verdict.name().to_owned(),
        after_sample: kept.seq,
        numbers: tally.numbers().to_string(),
        at: kept.at,
    }
}

/// A transition that is due, why, and the leave that it takes.
struct Due {
    event: Event,
    reason: Option<String>,
    pass: Option<Pass>,
}

/// What this process remembers of rollouts between two looks; all of it can be had from the samples again.
#[derive(Clone, Default)]
pub struct Memory(Arc<Mutex<HashMap<String, Folded>>>);

impl Memory {
    fn take(&self, id: &str) -> Option<Folded> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(id)
    }

    /// Nothing is under way.
    pub fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn keep(&self, id: &str, folded: Folded) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), folded);
    }
}

/// The server, where nobody has asked for what it does.
#[must_use]
pub fn server() -> Caller {
    Caller { actor: Actor::Local("stagewright".to_owned()), ..Caller::default() }
}

/// Looks at a rollout that is due, in one transaction: what was found is kept, and at most one transition made. The state
/// that it led to, if it did.
pub async fn look(db: &Db, id: &str, memory: &Memory, asked: Option<Asked>) -> Result<Option<State>> {
    let mut tx = db.begin().await?;
    let now = store::now(&mut tx).await?;
    let Some(rollout) = store::take_due(&mut tx, id, now).await? else { return Ok(None) };
    let plan = rollout.plan()?;
    let folded = fold(&mut tx, &rollout, &plan, memory).await?;
    let caller = server();
    let (answer, was_due) = asked.map_or((None, None), |asked| (asked.answer, Some(asked.due_at)));
    let due = match rollout.at.state {
        State::Aborting => Some(Due { event: Event::Restored, reason: rollout.reason.clone(), pass: None }),
        State::PendingGate => at_gate(&plan, &rollout, &folded.checks, answer)?,
        _ => {
            due_event(&plan, &rollout, &folded, now).map(|(event, reason)| Due { event, reason, pass: None })
        }
    };
    let Some(Due { event, reason, pass }) = due else {
        let next = if !leave::is_awaited(&plan, &rollout)? {
            next_look(&plan, &rollout, now)
        } else if was_due == Some(rollout.due_at) {
            // Whoever decides tells; this is for what changes by itself, such as the end of a freeze.
            Some(now + AGAIN)
        } else {
            Some(now)
        };
        store::note_judged(&mut tx, id, rollout.samples, next).await?;
        tx.commit().await?;
        memory.keep(id, folded);
        return Ok(None);
    };
    store::note_judged(&mut tx, id, rollout.samples, Some(now)).await?;
    let because = Because { caller: &caller, reason: reason.as_deref() };
    if let Some(pass) = pass {
        pass.redeem(&mut tx, now).await?;
    }
    match engine::apply(&mut tx, rollout, &plan, event, because, now).await {
        Ok(rollout) => {
            tx.commit().await?;
            engine::count(&rollout, event);
            Ok(Some(rollout.at.state))
        }
        Err(error) if event == Event::Restored && is_lasting(&error) => {
            drop(tx);
            give_up(db, id, &error).await.map(Some)
        }
        Err(error) => Err(error),
    }
}

/// Whether trying again would lead to the same.
fn is_lasting(error: &Error) -> bool {
    !matches!(error.code, Code::Aborted | Code::TemporarilyUnavailable | Code::InternalError)
}

/// Callers have the old version, but stages and aliases cannot be put back.
async fn give_up(db: &Db, id: &str, error: &Error) -> Result<State> {
    let mut tx = db.begin().await?;
    let now = store::now(&mut tx).await?;
    let missing = || Error::not_found(format!("No rollout {id}"));
    let rollout = store::hold(&mut tx, id).await?.ok_or_else(missing)?;
    let plan = rollout.plan()?;
    let reason = format!("{}; and then: {}", rollout.reason.clone().unwrap_or_default(), error.message);
    let caller = server();
    let because = Because { caller: &caller, reason: Some(&reason) };
    let rollout = engine::apply(&mut tx, rollout, &plan, Event::RestoreFailed, because, now).await?;
    tx.commit().await?;
    engine::count(&rollout, Event::RestoreFailed);
    Ok(rollout.at.state)
}

/// Folds the samples that came since the last look, and keeps the verdicts that they changed.
async fn fold(tx: &mut Tx, rollout: &Rollout, plan: &Plan, memory: &Memory) -> Result<Folded> {
    let at = rollout.at.step;
    let Some(step) = plan.steps.get(at) else {
        return Err(Error::internal("A rollout is at a step that its plan does not have"));
    };
    let known = memory.take(&rollout.id).filter(|known| known.step == at && known.last <= rollout.samples);
    let mut folded = known.unwrap_or_else(|| Folded::new(at, step));
    let samples = evidence::of_step(tx, &rollout.id, at, folded.last).await?;
    for Changed { verdict, .. } in folded.add(&samples)? {
        if verdict.after_sample > rollout.judged {
            evidence::decide(tx, &rollout.id, &verdict).await?;
        }
    }
    Ok(folded)
}

/// The transition that is due, and why.
fn due_event(
    plan: &Plan,
    rollout: &Rollout,
    folded: &Folded,
    now: Millis,
) -> Option<(Event, Option<String>)> {
    let step = plan.steps.get(rollout.at.step)?;
    let is_over = rollout.ends_at.is_some_and(|end| end <= now);
    if let Some(failed) = folded.tallies.iter().find(|tally| tally.verdict == Verdict::Fail) {
        return Some((Event::GuardFailed, Some(failed.sentence())));
    }
    match rollout.at.state {
        State::Running if is_over => Some(end_of_step(step, rollout, folded)),
        State::Paused if rollout.at.pause.is_some_and(Pause::is_for_evidence) => {
            let basis = passed(folded)?;
            Some((Event::StepPassed(basis), None))
        }
        State::Baking if is_over => Some((Event::BakeOver, None)),
        _ => None,
    }
}

/// The transition that is due at a gate, and the leave that it takes.
fn at_gate(
    plan: &Plan,
    rollout: &Rollout,
    said: &BTreeMap<String, bool>,
    answer: Option<Answer>,
) -> Result<Option<Due>> {
    let gate = plan.steps.get(rollout.at.step).and_then(|step| step.gate.as_ref());
    let checks = gate.map_or(&[][..], |gate| &gate.checks);
    if let Some(failed) = checks.iter().find(|check| said.get(*check) == Some(&false)) {
        let reason = format!("the check {failed} of the gate failed");
        return Ok(Some(Due { event: Event::GuardFailed, reason: Some(reason), pass: None }));
    }
    let is_awaited = leave::is_awaited(plan, rollout)?;
    if let Some(Answer::No(why)) = answer {
        // Before any traffic there is nothing to go back from.
        let event = if rollout.at.weight == 0 { Event::Cancel } else { Event::Abort };
        return Ok(is_awaited.then_some(Due { event, reason: Some(why), pass: None }));
    }
    let is_passed = checks.iter().all(|check| said.get(check) == Some(&true));
    let is_manual = gate.is_some_and(|gate| gate.approval == Approval::Required);
    if !is_passed || is_manual {
        return Ok(None);
    }
    Ok(match answer {
        Some(Answer::Yes(through)) if is_awaited && through.step == rollout.at.step => Some(Due {
            event: Event::GatePassed(through.basis),
            reason: through.reason,
            pass: Some(through.pass),
        }),
        _ => (!is_awaited && gate.is_some()).then_some(Due {
            event: Event::GatePassed(Basis::Guards),
            reason: None,
            pass: None,
        }),
    })
}

/// On what a step is passed; none when it is not.
fn passed(folded: &Folded) -> Option<Basis> {
    if folded.tallies.is_empty() {
        return Some(Basis::Nothing);
    }
    folded.tallies.iter().all(|tally| tally.at_end() == Verdict::Pass).then_some(Basis::Guards)
}

fn end_of_step(step: &Step, rollout: &Rollout, folded: &Folded) -> (Event, Option<String>) {
    // Nobody is served yet: there is nothing that guards could see.
    if step.traffic == 0 {
        return (Event::StepPassed(Basis::Nothing), None);
    }
    if let Some(basis) = passed(folded) {
        return (Event::StepPassed(basis), None);
    }
    let worst = |verdict: Verdict| folded.tallies.iter().find(|tally| tally.at_end() == verdict);
    let (pause, tally, otherwise) = match (worst(Verdict::Error), worst(Verdict::NoData)) {
        (Some(tally), _) => (Pause::Error, Some(tally), Otherwise::Hold),
        (None, Some(tally)) => (Pause::NoData, Some(tally), step.on_no_data),
        (None, None) => (Pause::Inconclusive, worst(Verdict::Inconclusive), step.on_inconclusive),
    };
    let what = match pause {
        Pause::Error => "its source does not answer",
        Pause::NoData => "there is no data",
        _ => "proven neither way",
    };
    let reason = tally.map(|tally| format!("{}: {what}", tally.sentence()));
    let event = match otherwise {
        Otherwise::Hold => Event::Hold(pause),
        Otherwise::Extend(_) if rollout.is_extended => Event::Hold(pause),
        Otherwise::Extend(_) => Event::Extend,
        Otherwise::Abort => Event::Abort,
        Otherwise::Promote => Event::StepPassed(Basis::Policy),
    };
    (event, reason)
}

/// When sources are to be asked; none when there are none to ask.
#[must_use]
pub(super) fn next_ask(plan: &Plan, rollout: &Rollout) -> Option<Millis> {
    let is_watched = matches!(rollout.at.state, State::Running | State::Paused | State::Baking);
    let step = plan.steps.get(rollout.at.step)?;
    let has_sources = step.traffic > 0 && step.guards.iter().any(|guard| !guard.is_pushed());
    if !is_watched || !has_sources {
        return None;
    }
    let asked = rollout.asked_at?;
    let next = asked + rollout.scaled(plan.interval);
    // The end of a step wants to know all of it.
    let next = rollout.ends_at.filter(|end| *end > asked).map_or(next, |end| next.min(end));
    Some(rollout.asking_until.map_or(next, |until| next.max(until)))
}

fn next_look(plan: &Plan, rollout: &Rollout, now: Millis) -> Option<Millis> {
    let timer = rollout.ends_at.filter(|_| matches!(rollout.at.state, State::Running | State::Baking));
    let next = timer.into_iter().chain(next_ask(plan, rollout)).min();
    next.map(|next| next.max(now + 1))
}

/// Folds all samples of a rollout anew: the verdicts as they would be kept.
pub fn replay(plan: &Plan, samples: &[Kept]) -> Result<Vec<KeptVerdict>> {
    let mut found = Vec::new();
    for (at, step) in plan.steps.iter().enumerate() {
        let number = i64::try_from(at).unwrap_or(i64::MAX);
        let of_step: Vec<Kept> = samples.iter().filter(|kept| kept.step == number).cloned().collect();
        found.extend(Folded::new(at, step).add(&of_step)?.into_iter().map(|changed| changed.verdict));
    }
    found.sort_by_key(|verdict| verdict.after_sample);
    Ok(found)
}
