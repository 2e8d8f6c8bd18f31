//! Approvals: requests for changes that a policy governs, who agreed to them, and the one gate that all such changes pass.
//! An approval is for one version with its files, under one policy, to one target; when any of these changes, it is void.

mod activities {
    //! What was done about versions.

    pub(super) mod store;
}
pub mod api;
mod behind;
mod decide;
mod external;
mod gate;
mod judge;
mod open;
mod pass;
mod quorum;
pub mod rights;
mod state;
mod store;
mod target;
pub mod waivers;

use serde_json::{Value, json};

use crate::clock::Millis;
use crate::error::{Code, Error};
use crate::governance::audit::{Actor, Caller};

/// What was done about a version.
pub use activities::store::list as acts;
pub use behind::Source;
pub use decide::{approve, cancel, comment, delete_comment, edit_comment, reject, rerun};
pub use external::resume as resume_checks;
pub use gate::{Change, Keeper, Leave, foresee, gate};
pub use judge::{Judged, explain};
pub use open::{agreement, open};
pub use pass::Pass;
pub use quorum::{Parties, Quorum};
pub use state::{Event, State};
pub use store::{close_open, decisions, find, hold_model, list, newest, open_requests};
pub use target::Target;

/// Who does something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Principal {
    pub name: String,
    /// Whether the server was told so by what it trusts.
    pub is_authenticated: bool,
}

impl Principal {
    #[must_use]
    pub fn of(actor: &Actor) -> Self {
        Self { name: actor.id().to_owned(), is_authenticated: actor.is_authenticated() }
    }

    /// As the audit log knows them, where no request is at hand.
    #[must_use]
    pub fn caller(&self) -> Caller {
        let named = self.is_authenticated.then(|| Actor::Proxied(self.name.clone()));
        Caller { actor: named.unwrap_or_default(), ..Caller::default() }
    }
}

/// A request as it is kept.
#[derive(Clone, Debug)]
pub struct Request {
    pub id: i64,
    pub name: String,
    pub version: i64,
    pub target: Target,
    pub state: State,
    pub requester: Principal,
    pub reason: Option<String>,
    pub is_archiving: bool,
    pub binding: Binding,
    /// JSON, as [`crate::governance::policy::Verdict::json`] writes them.
    pub verdicts: Value,
    /// JSON: what services said, by the ids of the checks.
    pub external: Value,
    pub created_at: Millis,
    pub updated_at: Millis,
    pub expires_at: Option<Millis>,
}

/// What a request was made for. An approval of something else is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    pub version_created_at: Option<Millis>,
    /// Of the files that came through the proxy; none when nothing is on record of them.
    pub artifact_digest: Option<String>,
    /// Empty where no policy governs.
    pub policy_hash: String,
}

/// What somebody did about a version.
#[derive(Clone, Debug)]
pub struct Activity {
    pub id: i64,
    pub name: String,
    pub version: i64,
    pub request_id: Option<i64>,
    pub kind: Kind,
    pub by: Principal,
    pub from_stage: Option<String>,
    pub to_stage: Option<String>,
    pub comment: Option<String>,
    pub system_comment: Option<String>,
    pub created_at: Millis,
    pub updated_at: Millis,
}

/// The kinds of activity; the names are those of the Databricks registry where it has such a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Requested,
    Approved,
    Rejected,
    Cancelled,
    Applied,
    Commented,
    /// The version was registered.
    Made,
    /// A change went past its rules in an emergency.
    BrokeGlass,
    /// Somebody answers for a check.
    Waived,
    /// And does so no more.
    Unwaived,
}

impl Kind {
    const WORDS: [(&'static str, Self); 10] = [
        ("REQUESTED_TRANSITION", Self::Requested),
        ("APPROVED_REQUEST", Self::Approved),
        ("REJECTED_REQUEST", Self::Rejected),
        ("CANCELLED_REQUEST", Self::Cancelled),
        ("APPLIED_TRANSITION", Self::Applied),
        ("NEW_COMMENT", Self::Commented),
        ("VERSION_CREATED", Self::Made),
        ("BROKEN_GLASS", Self::BrokeGlass),
        ("WAIVED_CHECK", Self::Waived),
        ("WITHDREW_WAIVER", Self::Unwaived),
    ];

    #[must_use]
    pub fn name(self) -> &'static str {
        Self::WORDS.iter().find(|(_, kind)| *kind == self).map_or("", |(word, _)| word)
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(word, _)| *word == name).map(|(_, kind)| *kind)
    }
}

impl Request {
    /// As the API answers it.
    #[must_use]
    pub fn json(&self) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "version": self.version.to_string(),
            "target": self.target.to_string(),
            "state": self.state.name(),
            "requester": self.requester.name,
            "authenticated": self.requester.is_authenticated,
            "reason": self.reason,
            "archive_existing_versions": self.is_archiving,
            "artifact_digest": self.binding.artifact_digest,
            "policy_hash": self.binding.policy_hash,
            "verdicts": self.verdicts,
            "created_at": self.created_at,
            "updated_at": self.updated_at,
            "expires_at": self.expires_at,
        })
    }
}

impl Activity {
    /// As the API answers it.
    #[must_use]
    pub fn json(&self) -> Value {
        json!({
            "id": self.id,
            "kind": self.kind.name(),
            "principal": self.by.name,
            "authenticated": self.by.is_authenticated,
            "request": self.request_id,
            "from": self.from_stage,
            "to": self.to_stage,
            "comment": self.comment,
            "system_comment": self.system_comment,
            "at": self.created_at,
        })
    }
}

/// A refusal.
pub fn denied(message: impl Into<String>) -> Error {
    Error::new(Code::PermissionDenied, message)
}
