//! One line of the audit log, and its canonical bytes.

use chrono::{DateTime, NaiveDate};
use serde_json::{Value, json};
use uuid::Builder;

use crate::clock::Millis;
use crate::error::{Error, Result};
use crate::governance::canonical::{self, Object};
use crate::governance::rollout::machine::Event;

/// The form of the entries; told in each of them.
const VERSION: u8 = 1;
/// The longest canonical text: bundles of the tlog-tiles format give a length two bytes.
const MOST_BYTES: usize = 65_535;
/// Enough for most entries.
const USUAL_BYTES: usize = 512;
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
    /// A signature of a version's files is kept.
    SignatureAdd,
    /// One is dropped.
    SignatureRemove,
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
            Self::SignatureAdd => "signature.add",
            Self::SignatureRemove => "signature.remove",
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
        let text = self.text(&id, now);
        if text.len() > MOST_BYTES {
            return Err(Error::invalid(format!(
                "The change cannot be recorded: its audit entry has {} bytes, and may have {MOST_BYTES}.",
                text.len()
            )));
        }
        Ok(Written { id, text })
    }

    /// Canonical as it is written, its keys in their order: a change of the registry waits for this.
    fn text(&self, id: &str, now: Millis) -> String {
        let Caller { actor, request_id, user_agent } = self.caller;
        let mut text = String::with_capacity(USUAL_BYTES);
        let mut entry = Object::begin(&mut text);
        entry.text("action", self.action.name());
        entry.object("actor", |of| {
            of.text("authn", actor.authn());
            of.text("id", actor.id());
        });
        optional(self.after.as_ref(), |after| entry.value("after", after));
        optional(self.before.as_ref(), |before| entry.value("before", before));
        entry.object("client", |of| optional(user_agent.as_deref(), |ua| of.text("ua", shortened(ua))));
        entry.text("id", id);
        entry.text("outcome", self.outcome.name());
        optional(self.reason.as_deref(), |reason| entry.text("reason", reason));
        optional(request_id.as_deref(), |id| entry.text("request_id", shortened(id)));
        entry.object("target", |of| self.write_target(of));
        entry.text("ts", &timestamp(now));
        entry.value("v", &Value::from(VERSION));
        entry.end();
        text
    }

    fn write_target(&self, target: &mut Object<'_>) {
        match (self.action, &self.version) {
            (Action::AuditPrune, _) => target.text("type", "audit_log"),
            (Action::Import, _) => {
                target.text("name", self.model);
                target.text("type", "source");
            }
            (_, Some(version)) => {
                target.text("name", self.model);
                target.text("type", "model_version");
                target.text("version", version);
            }
            (_, None) => {
                target.text("name", self.model);
                target.text("type", "registered_model");
            }
        }
    }
}

/// An entry as it is kept.
#[derive(Clone, Debug)]
pub struct Written {
    pub id: String,
    /// Canonical (RFC 8785); its bytes are the leaf of the tree.
    pub text: String,
}

/// What stands for a text or a list that is not repeated in the log: its sha256 in canonical form.
#[must_use]
pub fn digest(value: &Value) -> Value {
    json!({"sha256": canonical::digest(value)})
}

fn optional<T: ?Sized>(value: Option<&T>, write: impl FnOnce(&T)) {
    if let Some(value) = value {
        write(value);
    }
}

fn shortened(text: &str) -> &str {
    text.char_indices().nth(MOST_CLIENT_CHARS).map_or(text, |(end, _)| &text[..end])
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
    fn every_entry_is_canonical() {
        let callers = [
            Caller::default(),
            Caller {
                actor: Actor::Local("a\u{1}\"\\é\n".to_owned()),
                request_id: Some("r".repeat(257)),
                user_agent: Some("é".repeat(257)),
            },
        ];
        for caller in &callers {
            for (action, kind) in [
                (Action::ModelCreate, "registered_model"),
                (Action::VersionRollback, "model_version"),
                (Action::AuditPrune, "audit_log"),
                (Action::Import, "source"),
            ] {
                let entry =
                    Entry::new(caller, action, "m\u{7f}\u{1f600}").before(json!({"b": 1.50, "a": null}));
                let entry = entry.after(json!([{"z": "\u{8}\u{c}\t\r", "A": {}}])).denied("be\"cause");
                let entry = if kind == "model_version" { entry.of_version(12) } else { entry };
                let text = entry.write(1).expect("a text").text;
                let value: Value = serde_json::from_str(&text).expect("JSON");
                assert_eq!(canonical::text(&value), text);
                assert_eq!(value["target"]["type"], kind);
                assert_eq!(value["actor"]["id"], caller.actor.id());
            }
        }
    }

    #[test]
    fn an_entry_that_is_too_long_is_refused() {
        let caller = Caller::default();
        let entry = Entry::new(&caller, Action::ModelCreate, "m").after(json!("x".repeat(MOST_BYTES)));
        let refusal = entry.write(0).expect_err("a refusal");
        assert!(refusal.message.ends_with("and may have 65535."), "{}", refusal.message);
    }
}
