//! The life of a request. Pure: which event leads from which state to which, and nothing else does.

use std::fmt;

/// Where a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It is being written, and nobody has seen it.
    Draft,
    /// A check has not answered yet.
    PendingChecks,
    /// People have to agree.
    PendingApproval,
    /// All agree; the change can be made.
    Approved,
    /// The change was made.
    Applied,
    Rejected,
    Cancelled,
    Expired,
    /// What was asked for is no longer what there is.
    Superseded,
    ChecksFailed,
}

/// What happens to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    Submit,
    /// A check is asked anew.
    Ask,
    PassChecks,
    FailChecks,
    /// The last approval that was needed.
    Agree,
    Apply,
    Reject,
    Cancel,
    Expire,
    /// The version, its files or the policy changed.
    Change,
}

impl State {
    pub const ALL: [Self; 10] = [
        Self::Draft,
        Self::PendingChecks,
        Self::PendingApproval,
        Self::Approved,
        Self::Applied,
        Self::Rejected,
        Self::Cancelled,
        Self::Expired,
        Self::Superseded,
        Self::ChecksFailed,
    ];

    /// Whether the answer was no.
    #[must_use]
    pub fn is_refusal(self) -> bool {
        matches!(self, Self::Rejected | Self::Cancelled | Self::ChecksFailed)
    }

    /// Name in the database and in answers.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::PendingChecks => "pending_checks",
            Self::PendingApproval => "pending_approval",
            Self::Approved => "approved",
            Self::Applied => "applied",
            Self::Rejected => "rejected",
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
            Self::Superseded => "superseded",
            Self::ChecksFailed => "checks_failed",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// Whether something can still come of it.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::PendingChecks | Self::PendingApproval | Self::Approved)
    }

    /// The state that an event leads to; none when it cannot happen in this one.
    #[must_use]
    pub fn after(self, event: Event) -> Option<Self> {
        if !self.is_open() {
            return None;
        }
        match (event, self) {
            (Event::Cancel, _) => Some(Self::Cancelled),
            (Event::Change, _) => Some(Self::Superseded),
            (Event::Submit, Self::Draft) => Some(Self::PendingChecks),
            (_, Self::Draft) | (Event::Submit, _) => None,
            (Event::Reject, _) => Some(Self::Rejected),
            (Event::Expire, _) => Some(Self::Expired),
            (Event::FailChecks, _) => Some(Self::ChecksFailed),
            (Event::Ask, _) => Some(Self::PendingChecks),
            (Event::PassChecks, Self::PendingChecks) => Some(Self::PendingApproval),
            (Event::PassChecks, same) => Some(same),
            (Event::Agree, Self::PendingApproval) => Some(Self::Approved),
            (Event::Apply, Self::Approved) => Some(Self::Applied),
            (Event::Agree | Event::Apply, _) => None,
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const EVENTS: [Event; 10] = [
        Event::Submit,
        Event::Ask,
        Event::PassChecks,
        Event::FailChecks,
        Event::Agree,
        Event::Apply,
        Event::Reject,
        Event::Cancel,
        Event::Expire,
        Event::Change,
    ];

    #[test]
    fn a_request_goes_its_way_and_ends_at_each_of_its_exits() {
        let walk =
            |events: &[Event]| events.iter().try_fold(State::Draft, |state, event| state.after(*event));
        let asked = [Event::Submit, Event::PassChecks];
        let with = |more: &[Event]| walk(&asked.iter().chain(more).copied().collect::<Vec<_>>());
        assert_eq!(with(&[]), Some(State::PendingApproval));
        assert_eq!(with(&[Event::Agree, Event::Apply]), Some(State::Applied));
        assert_eq!(with(&[Event::Apply]), None);
        assert_eq!(walk(&[Event::Submit, Event::Agree]), None);
        assert_eq!(walk(&[Event::Agree]), None);
        for (event, end) in [
            (Event::Reject, State::Rejected),
            (Event::Cancel, State::Cancelled),
            (Event::Expire, State::Expired),
            (Event::Change, State::Superseded),
            (Event::FailChecks, State::ChecksFailed),
        ] {
            assert_eq!(with(&[event]), Some(end));
            assert_eq!(with(&[Event::Agree, event]), Some(end));
        }
        // Asked anew after all agreed: the checks come first again.
        assert_eq!(with(&[Event::Agree, Event::Ask]), Some(State::PendingChecks));
        for state in State::ALL {
            assert_eq!(State::from_name(state.name()), Some(state));
        }
    }

    proptest! {
        #[test]
        fn nothing_is_applied_that_was_not_agreed_to_after_its_checks(events in prop::collection::vec(0..10_usize, 0..30)) {
            let mut state = State::Draft;
            let mut last = Vec::new();
            for event in events.into_iter().map(|at| EVENTS[at]) {
                if let Some(next) = state.after(event) {
                    prop_assert!(state.is_open());
                    state = next;
                    last.push(event);
                }
            }
            if state == State::Applied {
                let at = |wanted| last.iter().rposition(|event| *event == wanted);
                prop_assert_eq!(last.last(), Some(&Event::Apply));
                prop_assert!(at(Event::Agree) > at(Event::Ask));
                prop_assert!(at(Event::Agree) > last.iter().position(|event| *event == Event::PassChecks));
            }
        }
    }
}
