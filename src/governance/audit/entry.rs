//! One line of the audit log, and its canonical bytes.

use chrono::{DateTime, NaiveDate};
use serde_json::{Map, Value, json};
use uuid::Builder;

use crate::clock::Millis;
use crate::error::{Error, Result};
use crate::governance::canonical;
use crate::governance::rollout::machine::Event;

/// The form of the entries; told in each of them.
const VERSION: u8 = 1;
/// The longest canonical text: bundles of the tlog-tiles format give a length two bytes.
const MOST_BYTES: usize = 65_535;
/// As much as is kept of what a client says about itself, in characters.
const MOST_CLIENT_CHARS: usize = 256;

/// Who asks, as far as the server knows, and by which request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caller {
    pub actor: Actor,
    pub request_id: Option<String>,
    pub user_agent: Option<String>,
}

/// Whoever makes a change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Actor {
    /// Nobody has said who it is.
    #[default]
    Anonymous,
    /// A proxy that the server was told to trust says who it is.
    Proxied(String),
    /// Whoever runs a command on the database, as the system names them.
    Local(String),
}

impl Actor {
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Anonymous => "anonymous",
            Self::Proxied(id) | Self::Local(id) => id,
        }
    }

    /// Whether somebody who can be believed says who it is.
    #[must_use]
    pub fn is_authenticated(&self) -> bool {
        !matches!(self, Self::Anonymous)
    }

    fn authn(&self) -> &'static str {
        match self {
            Self::Anonymous => "none",
            Self::Proxied(_) => "proxy",
            Self::Local(_) => "local",
        }
    }
}

/// What was done to the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    ModelCreate,
    ModelRename,
    ModelUpdate,
    ModelDelete,
    ModelTagSet,
    ModelTagDelete,
    AliasSet,
    AliasDelete,
    VersionCreate,
    VersionUpdate,
    VersionDelete,
    VersionTransition,
    VersionRollback,
    VersionTagSet,
    VersionTagDelete,
    /// A release is taken back, or in again.
    ReleaseYank,
    ReleaseUnyank,
    /// Of a run, an experiment, a logged model or files that a version was made from.
    SourceDelete,
    /// Somebody answers for a check that a version does not pass.
    WaiverGive,
    WaiverWithdraw,
    /// Something happened to a rollout.
    Rollout(Event),
    /// The texts of old entries were dropped.
    AuditPrune,
    /// Entities were brought from another server or from files; the model's name is the source's.
    Import,
}

impl Action {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ModelCreate => "model.create",
            Self::ModelRename => "model.rename",
            Self::ModelUpdate => "model.update",
            Self::ModelDelete => "model.delete",
            Self::ModelTagSet => "model.tag.set",
            Self::ModelTagDelete => "model.tag.delete",
            Self::AliasSet => "alias.set",
            Self::AliasDelete => "alias.delete",
            Self::VersionCreate => "version.create",
            Self::VersionUpdate => "version.update",
            Self::VersionDelete => "version.delete",
            Self::VersionTransition => "version.transition",
            Self::VersionRollback => "version.rollback",
            Self::VersionTagSet => "version.tag.set",
            Self::VersionTagDelete => "version.tag.delete",
            Self::ReleaseYank => "release.yank",
            Self::ReleaseUnyank => "release.unyank",
            Self::SourceDelete => "source.delete",
            Self::WaiverGive => "waiver.give",
            Self::WaiverWithdraw => "waiver.withdraw",
            Self::Rollout(event) => event.action(),
            Self::AuditPrune => "audit.prune",
            Self::Import => "import",
        }
    }
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Allow,
    Deny,
    Error,
}

impl Outcome {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Deny => "deny",
            Self::Error => "error",
        }
    }
}

/// One change of a registered model, as it is recorded.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    pub caller: &'a Caller,
    pub action: Action,
    /// The registered model's name.
    pub model: &'a str,
    /// The model version that it is about, if it is about one.
    pub version: Option<String>,
    /// What is to be known of the state before and after: small values as they are, long or free texts by
    /// [`digest`].
    pub before: Option<Value>,
    pub after: Option<Value>,
    pub reason: Option<String>,
    pub outcome: Outcome,
}

impl<'a> Entry<'a> {
    /// A change that is made.
    #[must_use]
    pub fn new(caller: &'a Caller, action: Action, model: &'a str) -> Self {
        Self {
            caller,
            action,
            model,
            version: None,
            before: None,
            after: None,
            reason: None,
            outcome: Outcome::Allow,
        }
    }

    #[must_use]
    pub fn of_version(self, version: i64) -> Self {
        Self { version: Some(version.to_string()), ..self }
    }

    #[must_use]
    pub fn before(self, state: Value) -> Self {
        Self { before: Some(state), ..self }
    }

    #[must_use]
    pub fn after(self, state: Value) -> Self {
        Self { after: Some(state), ..self }
    }

    #[must_use]
    pub fn because(self, reason: &str) -> Self {
        Self { reason: Some(reason.to_owned()), ..self }
    }

    /// An attempt that is refused.
    #[must_use]
    pub fn denied(self, reason: &str) -> Self {
        Self { outcome: Outcome::Deny, ..self.because(reason) }
    }

    /// The entry with an id of its own, as it is kept.
    pub fn write(&self, now: Millis) -> Result<Written> {
        let id = id(now);
        let text = canonical::text(&self.value(&id, now));
        if text.len() > MOST_BYTES {
            return Err(Error::invalid(format!(
                "The change cannot be recorded: its audit entry has {} bytes, and may have {MOST_BYTES}.",
                text.len()
            )));
        }
        Ok(Written { id, text })
    }

    fn value(&self, id: &str, now: Millis) -> Value {
        let Caller { actor, request_id, user_agent } = self.caller;
        let mut entry = Map::new();
        let mut put = |key: &str, value: Value| entry.insert(key.to_owned(), value);
        put("v", json!(VERSION));
        put("id", json!(id));
        put("ts", json!(timestamp(now)));
        put("actor", json!({"id": actor.id(), "authn": actor.authn()}));
        put("action", json!(self.action.name()));
        put("target", self.target());
        put("outcome", json!(self.outcome.name()));
        put("client", without_nulls(json!({"ua": user_agent.as_deref().map(shortened)})));
        let optional = [
            ("before", self.before.clone()),
            ("after", self.after.clone()),
            ("reason", self.reason.clone().map(Value::String)),
            ("request_id", request_id.as_deref().map(|id| json!(shortened(id)))),
        ];
        for (key, value) in optional {
            if let Some(value) = value {
                put(key, value);
            }
        }
        Value::Object(entry)
    }

    fn target(&self) -> Value {
        let kind = match (self.action, &self.version) {
            (Action::AuditPrune, _) => return json!({"type": "audit_log"}),
            (Action::Import, _) => return json!({"type": "source", "name": self.model}),
            (_, Some(_)) => "model_version",
            (_, None) => "registered_model",
        };
        without_nulls(json!({"type": kind, "name": self.model, "version": self.version}))
    }
}

/// An entry as it is kept.
#[derive(Clone, Debug)]
pub struct Written {
    pub id: String,
    /// Canonical (RFC 8785); its bytes are the leaf of the tree.
    pub text: String,
}

/// What is repeated from an entry beside it, for searches. What it does not say is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    pub id: String,
    pub ts: Millis,
    pub model: String,
    pub actor: String,
    pub action: String,
}

impl Columns {
    #[must_use]
    pub fn of(entry: &Value) -> Self {
        // PostgreSQL's texts have no NUL.
        let text = |value: &Value| value.as_str().unwrap_or_default().replace('\0', "\u{fffd}");
        let ts = entry["ts"].as_str().and_then(|text| DateTime::parse_from_rfc3339(text).ok());
        Self {
            id: text(&entry["id"]),
            ts: ts.map_or(0, |time| time.timestamp_millis()),
            model: text(&entry["target"]["name"]),
            actor: text(&entry["actor"]["id"]),
            action: text(&entry["action"]),
        }
    }

    /// The first column in which two differ.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Option<&'static str> {
        let columns = [
            ("id", self.id == other.id),
            ("ts", self.ts == other.ts),
            ("model", self.model == other.model),
            ("actor", self.actor == other.actor),
            ("action", self.action == other.action),
        ];
        columns.iter().find(|(_, is_same)| !is_same).map(|(name, _)| *name)
    }
}

/// What stands for a text or a list that is not repeated in the log: its sha256 in canonical form.
#[must_use]
pub fn digest(value: &Value) -> Value {
    json!({"sha256": canonical::digest(value)})
}

fn without_nulls(value: Value) -> Value {
    let Value::Object(map) = value else { return value };
    Value::Object(map.into_iter().filter(|(_, value)| !value.is_null()).collect())
}

fn shortened(text: &str) -> String {
    text.chars().take(MOST_CLIENT_CHARS).collect()
}

/// A UUID of version 7: sorted by time.
fn id(now: Millis) -> String {
    let millis = u64::try_from(now).unwrap_or_default();
    Builder::from_unix_timestamp_millis(millis, &rand::random()).into_uuid().to_string()
}

/// RFC 3339 in UTC, with milliseconds.
#[must_use]
pub fn timestamp(millis: Millis) -> String {
    let time = DateTime::from_timestamp_millis(millis).unwrap_or_default();
    time.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

/// The end of a day, or a moment.
pub fn end_of(name: &str, text: &str) -> Result<Millis> {
    const DAY: Millis = 24 * 60 * 60 * 1000;
    let time = parse_time(name, text)?;
    let is_day = text.len() == "2026-11-30".len() && text.contains('-');
    Ok(if is_day { time + DAY - 1 } else { time })
}

/// A time as people write it: a day, a time of RFC 3339, or milliseconds since 1970.
pub fn parse_time(name: &str, text: &str) -> Result<Millis> {
    let day = || NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?.and_hms_opt(0, 0, 0);
    text.parse()
        .ok()
        .or_else(|| DateTime::parse_from_rfc3339(text).ok().map(|time| time.timestamp_millis()))
        .or_else(|| day().map(|time| time.and_utc().timestamp_millis()))
        .ok_or_else(|| {
            Error::invalid(format!("{name} must be like 2026-11-30 or 2026-11-30T12:00:00Z, not '{text}'."))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_says_who_did_what_to_which_version() {
        let caller = Caller {
            actor: Actor::Proxied("ada".to_owned()),
            request_id: Some("r-1".to_owned()),
            user_agent: Some("x".repeat(300)),
        };
        let entry = Entry::new(&caller, Action::VersionTransition, "fraud").of_version(7);
        let text = entry.after(json!({"stage": "Production"})).write(1_700_000_000_123).expect("a text").text;
        let mut value: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(canonical::text(&value), text);
        let id = value["id"].take();
        assert_eq!(id.as_str().and_then(|id| id.get(14..15)), Some("7"), "{id}");
        let ua = "x".repeat(256);
        assert_eq!(
            value,
            json!({
                "v": 1, "id": null, "ts": "2023-11-14T22:13:20.123Z",
                "actor": {"id": "ada", "authn": "proxy"}, "action": "version.transition",
                "target": {"type": "model_version", "name": "fraud", "version": "7"},
                "after": {"stage": "Production"}, "outcome": "allow", "request_id": "r-1", "client": {"ua": ua},
            })
        );
    }

    #[test]
    fn an_entry_that_is_too_long_is_refused() {
        let caller = Caller::default();
        let entry = Entry::new(&caller, Action::ModelCreate, "m").after(json!("x".repeat(MOST_BYTES)));
        let refusal = entry.write(0).expect_err("a refusal");
        assert!(refusal.message.ends_with("and may have 65535."), "{}", refusal.message);
    }
}
