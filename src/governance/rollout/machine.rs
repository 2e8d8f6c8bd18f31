//! The states of a rollout and the ways between them: a pure function. What is not here cannot happen.

use super::plan::Plan;

/// Where a rollout stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Draft,
    PendingGate,
    Running,
    Paused,
    /// All callers have the new version; it is still watched.
    Baking,
    /// Callers have the old version again; stages and aliases are yet to be put back.
    Aborting,
    RolledBack,
    AbortFailed,
    Succeeded,
    Superseded,
    Cancelled,
}

impl State {
    pub const ALL: [Self; 11] = [
        Self::Draft,
        Self::PendingGate,
        Self::Running,
        Self::Paused,
        Self::Baking,
        Self::Aborting,
        Self::RolledBack,
        Self::AbortFailed,
        Self::Succeeded,
        Self::Superseded,
        Self::Cancelled,
    ];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::PendingGate => "pending_gate",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Baking => "baking",
            Self::Aborting => "aborting",
            Self::RolledBack => "rolled_back",
            Self::AbortFailed => "abort_failed",
            Self::Succeeded => "succeeded",
            Self::Superseded => "superseded",
            Self::Cancelled => "cancelled",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// Whether nothing happens to the rollout any more.
    #[must_use]
    pub fn is_final(self) -> bool {
        match self {
            Self::RolledBack | Self::AbortFailed | Self::Succeeded | Self::Superseded | Self::Cancelled => {
                true
            }
            Self::Draft
            | Self::PendingGate
            | Self::Running
            | Self::Paused
            | Self::Baking
            | Self::Aborting => false,
        }
    }

    /// Whether it holds its model, of which there is one such rollout at most.
    #[must_use]
    pub fn is_active(self) -> bool {
        !self.is_final() && self != Self::Draft
    }
}

/// What a paused rollout waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    Manual,
    Approval,
    Inconclusive,
    NoData,
    /// A source of evidence that does not answer.
    Error,
}

impl Pause {
    pub const ALL: [Self; 5] = [Self::Manual, Self::Approval, Self::Inconclusive, Self::NoData, Self::Error];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Manual => "manual",
            Self::Approval => "approval",
            Self::Inconclusive => "inconclusive",
            Self::NoData => "no_data",
            Self::Error => "error",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pause| pause.name() == name)
    }

    /// Whether evidence that comes later ends it.
    #[must_use]
    pub fn is_for_evidence(self) -> bool {
        matches!(self, Self::Inconclusive | Self::NoData | Self::Error)
    }
}

/// Why a step is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// All guards say that the version is healthy.
    Guards,
    /// No guard watches the step.
    Nothing,
    /// The plan goes on without proof.
    Policy,
    /// Somebody has said so.
    Manual,
    /// The people whom the policy names have.
    Approval,
}

impl Basis {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Guards => "guards",
            Self::Nothing => "nothing_to_judge",
            Self::Policy => "policy",
            Self::Manual => "manual",
            Self::Approval => "approval",
        }
    }
}

/// What happens to a rollout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    Start,
    /// It is to start once those have agreed whom the policy names.
    Submit,
    GatePassed(Basis),
    StepPassed(Basis),
    /// The time of a step is over, and it is not passed.
    Hold(Pause),
    /// The step goes on for longer.
    Extend,
    Pause,
    Resume,
    /// Somebody lets it go on.
    Promote,
    GuardFailed,
    Abort,
    Restored,
    RestoreFailed,
    BakeOver,
    Cancel,
    Supersede,
}

impl Event {
    #[must_use]
    pub fn name(self) -> &'static str {
        self.action().strip_prefix("rollout.").unwrap_or_default()
    }

    /// As the audit log calls it.
    #[must_use]
    pub fn action(self) -> &'static str {
        match self {
            Self::Start => "rollout.start",
            Self::Submit => "rollout.submit",
            Self::GatePassed(_) => "rollout.gate_passed",
            Self::StepPassed(_) => "rollout.step_passed",
            Self::Hold(_) => "rollout.hold",
            Self::Extend => "rollout.extend",
            Self::Pause => "rollout.pause",
            Self::Resume => "rollout.resume",
            Self::Promote => "rollout.promote",
            Self::GuardFailed => "rollout.guard_failed",
            Self::Abort => "rollout.abort",
            Self::Restored => "rollout.restored",
            Self::RestoreFailed => "rollout.restore_failed",
            Self::BakeOver => "rollout.bake_over",
            Self::Cancel => "rollout.cancel",
            Self::Supersede => "rollout.supersede",
        }
    }

    /// What lets the weight rise, if anything does.
    #[must_use]
    pub fn basis(self) -> Option<Basis> {
        match self {
            Self::GatePassed(basis) | Self::StepPassed(basis) => Some(basis),
            Self::Promote => Some(Basis::Manual),
            Self::Start
            | Self::Submit
            | Self::Hold(_)
            | Self::Extend
            | Self::Pause
            | Self::Resume
            | Self::GuardFailed
            | Self::Abort
            | Self::Restored
            | Self::RestoreFailed
            | Self::BakeOver
            | Self::Cancel
            | Self::Supersede => None,
        }
    }
}

/// All that the machine knows of a rollout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub state: State,
    pub step: usize,
    /// What the new version gets, in basis points.
    pub weight: u16,
    pub pause: Option<Pause>,
}

impl Position {
    pub const DRAFT: Self = Self { state: State::Draft, step: 0, weight: 0, pause: None };

    fn in_state(self, state: State) -> Self {
        Self { state, pause: None, ..self }
    }

    fn paused(self, pause: Pause) -> Self {
        Self { state: State::Paused, pause: Some(pause), ..self }
    }
}

/// Where an event leads; none when it cannot happen there.
#[must_use]
pub fn next(plan: &Plan, at: Position, event: Event) -> Option<Position> {
    use State as S;
    if at.state.is_final() {
        return None;
    }
    match (event, at.state) {
        (Event::Start, S::Draft) => Some(enter(plan, at, 0)),
        (Event::Submit, S::Draft) => Some(at.in_state(S::PendingGate)),
        (Event::GatePassed(_) | Event::Promote, S::PendingGate) => Some(begin(plan, at)),
        (Event::StepPassed(_), S::Running) | (Event::Promote, S::Running | S::Paused) => {
            Some(enter(plan, at, at.step + 1))
        }
        (Event::StepPassed(_), S::Paused) if at.pause.is_some_and(Pause::is_for_evidence) => {
            Some(enter(plan, at, at.step + 1))
        }
        (Event::Hold(pause), S::Running) if pause.is_for_evidence() => Some(at.paused(pause)),
        // Another reason to go on waiting.
        (Event::Hold(pause), S::Paused)
            if pause.is_for_evidence() && at.pause.is_some_and(Pause::is_for_evidence) =>
        {
            (at.pause != Some(pause)).then(|| at.paused(pause))
        }
        (Event::Extend, S::Running) => Some(at),
        (Event::Pause, S::Running) => Some(at.paused(Pause::Manual)),
        (Event::Pause, S::Paused) => {
            at.pause.is_some_and(Pause::is_for_evidence).then(|| at.paused(Pause::Manual))
        }
        (Event::Resume, S::Paused) => match at.pause {
            // Where a person is waited for, going on is agreeing.
            Some(Pause::Approval) | None => None,
            Some(Pause::Manual | Pause::Inconclusive | Pause::NoData | Pause::Error) => {
                Some(at.in_state(S::Running))
            }
        },
        (Event::Promote | Event::BakeOver, S::Baking) => Some(at.in_state(S::Succeeded)),
        (Event::GuardFailed | Event::Abort, S::PendingGate | S::Running | S::Paused | S::Baking) => {
            Some(Position { weight: 0, ..at.in_state(S::Aborting) })
        }
        (Event::Restored, S::Aborting) => Some(at.in_state(S::RolledBack)),
        (Event::RestoreFailed, S::Aborting) => Some(at.in_state(S::AbortFailed)),
        (Event::Cancel, S::Draft) => Some(at.in_state(S::Cancelled)),
        // Before any traffic there is nothing to go back from.
        (Event::Cancel, S::PendingGate | S::Running | S::Paused) if at.weight == 0 => {
            Some(at.in_state(S::Cancelled))
        }
        (Event::Supersede, S::Draft | S::PendingGate | S::Running | S::Paused | S::Baking) => {
            Some(Position { weight: 0, ..at.in_state(S::Superseded) })
        }
        _ => None,
    }
}

/// The beginning of a step, or its gate.
fn enter(plan: &Plan, at: Position, step: usize) -> Position {
    let at = Position { step, ..at };
    match plan.steps.get(step) {
        None => Position { step: plan.steps.len().saturating_sub(1), ..at.in_state(State::Succeeded) },
        Some(found) if found.gate.is_some() => at.in_state(State::PendingGate),
        Some(_) => begin(plan, at),
    }
}

/// The step itself, behind its gate.
fn begin(plan: &Plan, at: Position) -> Position {
    let Some(step) = plan.steps.get(at.step) else { return at.in_state(State::Succeeded) };
    if step.is_pause {
        return at.paused(Pause::Approval);
    }
    let at = Position { weight: step.traffic, ..at };
    match (step.is_whole(), step.duration) {
        (false, _) => at.in_state(State::Running),
        (true, 0) => at.in_state(State::Succeeded),
        (true, _) => at.in_state(State::Baking),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;
    use crate::governance::rollout::plan::WHOLE;
    use crate::governance::rollout::read::read;

    const TEXTS: [&str; 3] = [
        "model: m\nversion: 2.3.1\nstages:\n  - {name: canary, traffic: 5%, duration: 2h, abort_on: [error_rate > 0.5%]}\n  - {name: production, traffic: 100%}\n",
        "model: m\nversion: 2\nstages:\n  - {name: a, traffic: 0%, gate: {checks: [q]}}\n  - name: b\n    gate: {approvals: required}\n    steps: [{traffic: 3%, duration: 1h}, {pause: approval}, {traffic: 97%}]\n  - {name: c, traffic: 100%, bake: 1d}\n",
        "model: m\nversion: 2\nstages:\n  - {name: all, traffic: 100%, bake: 1h}\n",
    ];

    static PLANS: LazyLock<Vec<Plan>> =
        LazyLock::new(|| TEXTS.iter().map(|text| read(text).unwrap()).collect());

    /// All events, those that lead on more than once.
    const EVENTS: [Event; 30] = [
        Event::Start,
        Event::Start,
        Event::Start,
        Event::Submit,
        Event::GatePassed(Basis::Approval),
        Event::GatePassed(Basis::Guards),
        Event::GatePassed(Basis::Nothing),
        Event::GatePassed(Basis::Guards),
        Event::StepPassed(Basis::Guards),
        Event::StepPassed(Basis::Nothing),
        Event::StepPassed(Basis::Policy),
        Event::StepPassed(Basis::Guards),
        Event::StepPassed(Basis::Guards),
        Event::StepPassed(Basis::Guards),
        Event::Hold(Pause::Manual),
        Event::Hold(Pause::Approval),
        Event::Hold(Pause::Inconclusive),
        Event::Hold(Pause::NoData),
        Event::Hold(Pause::Error),
        Event::Extend,
        Event::Pause,
        Event::Resume,
        Event::Promote,
        Event::GuardFailed,
        Event::Abort,
        Event::Restored,
        Event::RestoreFailed,
        Event::BakeOver,
        Event::Cancel,
        Event::Supersede,
    ];

    proptest! {
        #![proptest_config(ProptestConfig { cases: 12_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn whatever_happens_the_invariants_hold(
            plan in 0..TEXTS.len(),
            events in proptest::collection::vec(0..EVENTS.len(), 1..30),
        ) {
            let plan = &PLANS[plan];
            let mut at = Position::DRAFT;
            let mut has_failed = false;
            for event in events.into_iter().map(|at| EVENTS[at]) {
                let Some(to) = next(plan, at, event) else { continue };
                prop_assert!(!at.state.is_final(), "{:?} has an exit by {event:?}", at.state);
                prop_assert!(to.weight <= WHOLE);
                prop_assert!(to.step < plan.steps.len());
                prop_assert_eq!(to.state == State::Paused, to.pause.is_some());
                // The first step has nothing before it that could be passed.
                let is_first = event == Event::Start;
                prop_assert!(to.weight <= at.weight || event.basis().is_some() || is_first, "{event:?}");
                has_failed |= matches!(event, Event::GuardFailed | Event::Abort);
                if has_failed {
                    let after = [State::Aborting, State::RolledBack, State::AbortFailed];
                    prop_assert!(after.contains(&to.state), "{event:?} led to {:?} after an abort", to.state);
                    prop_assert_eq!(to.weight, 0);
                }
                let is_all = matches!(to.state, State::Baking | State::Succeeded);
                prop_assert_eq!(is_all, to.weight == WHOLE);
                prop_assert!(to.state != State::Cancelled || to.weight == 0);
                if !matches!(to.state, State::Aborting | State::RolledBack | State::AbortFailed | State::Superseded) {
                    prop_assert!(to.step >= at.step && to.step <= at.step + 1, "{at:?} {event:?} {to:?}");
                }
                at = to;
            }
        }
    }

    #[test]
    fn the_weight_of_a_pause_is_that_of_the_step_before() {
        let plan = &PLANS[1];
        let path = [Event::Start, Event::GatePassed(Basis::Guards), Event::StepPassed(Basis::Nothing)];
        let at = path.into_iter().fold(Position::DRAFT, |at, event| next(plan, at, event).unwrap());
        assert_eq!((at.state, at.step, at.weight), (State::PendingGate, 1, 0));
        let at = next(plan, at, Event::Promote).unwrap();
        assert_eq!((at.state, at.weight), (State::Running, 300));
        let at = next(plan, at, Event::StepPassed(Basis::Nothing)).unwrap();
        assert_eq!((at.state, at.pause, at.weight), (State::Paused, Some(Pause::Approval), 300));
        assert_eq!(next(plan, at, Event::Resume), None);
        assert_eq!(next(plan, at, Event::Promote).unwrap().weight, 9700);
    }
}
