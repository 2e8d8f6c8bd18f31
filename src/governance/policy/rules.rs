//! What a policy asks for, in types that cannot be wrong.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Value, json};

use super::freeze::Window;
use super::part::{one_of, shown};
use super::waivers::Waivers;
use crate::governance::rules::Profile;
use crate::governance::supply::trust::Trust;

/// A stage that transitions can be governed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    Staging,
    Production,
    Archived,
}

impl Stage {
    pub(super) const ALL: [Self; 3] = [Self::Staging, Self::Production, Self::Archived];

    /// As policies spell it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Staging => "staging",
            Self::Production => "production",
            Self::Archived => "archived",
        }
    }

    /// As the registry spells it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Staging => "Staging",
            Self::Production => "Production",
            Self::Archived => "Archived",
        }
    }

    /// The stage of this name, in any case; none of `None`, which cannot be governed.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.key() == name.to_lowercase())
    }
}

/// What a policy says of the models whose names fit its pattern.
#[derive(Clone, Debug)]
pub struct Policy {
    /// A shell pattern for names of models.
    pub pattern: String,
    /// The sha256 of all it says, with the groups it names.
    pub hash: String,
    pub promote: BTreeMap<Stage, Promotion>,
    pub rollback: Option<Promotion>,
    pub break_glass: Option<BreakGlass>,
    /// Protected aliases, each with the stage whose rules hold for it.
    pub aliases: BTreeMap<String, Stage>,
    pub semver: Option<Semver>,
    /// The groups that may do something; what is not named, everybody may.
    pub rights: BTreeMap<Right, Vec<String>>,
    /// Who is in the groups that the policy names.
    pub groups: BTreeMap<String, Vec<String>>,
}

impl Policy {
    /// All whose signatures count somewhere in it.
    pub fn signers(&self) -> impl Iterator<Item = &Signer> {
        let checks = self.promote.values().chain(&self.rollback).flat_map(|rules| &rules.checks);
        let signers =
            checks.map(|check| if let Kind::Signed(signers) = &check.kind { &signers[..] } else { &[] });
        signers.flatten()
    }
}

/// What must be so before a version goes to a stage.
#[derive(Clone, Debug, Default)]
pub struct Promotion {
    pub checks: Vec<Check>,
    pub approvals: Approvals,
    pub needs_reason: bool,
    pub freeze: Vec<Window>,
    /// Who may answer for checks that do not pass; nobody where there is none.
    pub waivers: Option<Waivers>,
}

#[derive(Clone, Debug)]
pub struct Check {
    pub id: String,
    pub kind: Kind,
}

#[derive(Clone, Debug)]
pub enum Kind {
    /// The step of the semantic version is at least what the change of the signature asks for.
    Semver,
    Metric {
        metric: String,
        op: Op,
        value: f64,
    },
    /// Against the version that is in production.
    NoWorse {
        metric: String,
        tolerance: Tolerance,
    },
    Require(Vec<Item>),
    /// The files are those that were uploaded.
    Digest,
    /// One of these has signed all files.
    Signed(Vec<Signer>),
    External(External),
    Age {
        most_days: f64,
    },
}

/// Somebody whose signature of a model counts.
#[derive(Clone, Debug)]
pub struct Signer {
    pub name: String,
    pub trust: Trust,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    AtLeast,
    Above,
    AtMost,
    Below,
    Is,
}

impl Op {
    pub(super) const WORDS: [(&'static str, Self); 5] = [
        (">=", Self::AtLeast),
        (">", Self::Above),
        ("<=", Self::AtMost),
        ("<", Self::Below),
        ("==", Self::Is),
    ];

    #[must_use]
    #[expect(clippy::float_cmp, reason = "who asks for a value to be another one means exactly that")]
    pub fn holds(self, left: f64, right: f64) -> bool {
        match self {
            Self::AtLeast => left >= right,
            Self::Above => left > right,
            Self::AtMost => left <= right,
            Self::Below => left < right,
            Self::Is => left == right,
        }
    }
}

impl fmt::Display for Op {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::WORDS.iter().find(|(_, op)| op == self).map_or("", |(word, _)| word))
    }
}

/// By how much a metric may be worse.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tolerance {
    /// More is better, and it may be this much less.
    Drop(f64),
    /// Less is better, and it may be this much more.
    Rise(f64),
}

/// What a version can be asked to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    ModelId,
    TrainingData,
    DataHash,
    Framework,
    Metrics,
    TrainingDuration,
    ArtifactUri,
    DatasetDigest,
    GitCommit,
    Run,
    Signature,
}

impl Item {
    pub(super) const WORDS: [(&'static str, Self); 11] = [
        ("model_id", Self::ModelId),
        ("training_data", Self::TrainingData),
        ("data_hash", Self::DataHash),
        ("framework", Self::Framework),
        ("metrics", Self::Metrics),
        ("training_duration", Self::TrainingDuration),
        ("artifact_uri", Self::ArtifactUri),
        ("dataset_digest", Self::DatasetDigest),
        ("git_commit", Self::GitCommit),
        ("run", Self::Run),
        ("signature", Self::Signature),
    ];

    #[must_use]
    pub fn name(self) -> &'static str {
        Self::WORDS.iter().find(|(_, item)| *item == self).map_or("", |(word, _)| word)
    }

    /// Whether it stands in the MLmodel file.
    #[must_use]
    pub fn is_of_file(self) -> bool {
        matches!(self, Self::Framework | Self::Signature)
    }
}

/// A service that is asked.
#[derive(Clone, Debug)]
pub struct External {
    pub url: String,
    /// In milliseconds.
    pub timeout: i64,
    pub on_error: OnError,
}

/// What becomes of a promotion when a service does not answer. It never goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnError {
    Pending,
    Fail,
}

/// Who must agree.
#[derive(Clone, Debug, Default)]
pub struct Approvals {
    /// How many people.
    pub min: u32,
    /// Whose approvals count; everybody's when empty.
    pub groups: Vec<String>,
    /// How many of each group at least.
    pub each_group: u32,
    pub not_author: bool,
    pub not_requester: bool,
    /// For how long a request stays open, in milliseconds.
    pub expires: Option<i64>,
}

/// What somebody may do to the rollouts and releases of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Right {
    Start,
    /// And to let it go on after that.
    Pause,
    Promote,
    Abort,
    /// To take releases back, and in again.
    Yank,
}

impl Right {
    pub(super) const OF_ROLLOUTS: [Self; 4] = [Self::Start, Self::Pause, Self::Promote, Self::Abort];
    pub(super) const OF_RELEASES: [Self; 1] = [Self::Yank];

    /// As policies spell it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Pause => "pause",
            Self::Promote => "promote",
            Self::Abort => "abort",
            Self::Yank => "yank",
        }
    }

    /// To whom it is done, as policies spell it.
    #[must_use]
    pub fn subject(self) -> &'static str {
        if Self::OF_RELEASES.contains(&self) { "releases" } else { "rollouts" }
    }
}

/// How a change goes through when no one can be waited for.
#[derive(Clone, Debug)]
pub struct BreakGlass {
    pub groups: Vec<String>,
    pub needs_reason: bool,
    /// By when it must be looked at, in milliseconds.
    pub review_within: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SemverMode {
    Off,
    Warn,
    Enforce,
}

/// Which version of those in a range is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    /// One in production before any other.
    PromotedFirst,
    /// The highest.
    Newest,
}

/// How versions of a model are numbered and found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Semver {
    pub mode: SemverMode,
    pub profile: Profile,
    /// Where nothing is said, it depends on the range.
    pub selection: Option<Selection>,
}

impl Policy {
    #[must_use]
    pub fn governs_production(&self) -> bool {
        self.promote.contains_key(&Stage::Production)
    }

    /// Whether a version in production is taken before a higher one. Where the policy does not say, that is so for ranges
    /// of compatible versions (`^`, `~`), if it governs production at all.
    #[must_use]
    pub fn takes_promoted_first(&self, is_compatible: bool) -> bool {
        match self.semver.and_then(|semver| semver.selection) {
            Some(selection) => selection == Selection::PromotedFirst,
            None => is_compatible && self.governs_production(),
        }
    }

    fn rights_to(&self, subject: &str) -> Value {
        let rights = self.rights.iter().filter(|(right, _)| right.subject() == subject);
        rights.map(|(right, groups)| (right.key().to_owned(), json!(groups))).collect()
    }

    /// Whether `principal` is in one of `groups`.
    #[must_use]
    pub fn has_member(&self, groups: &[String], principal: &str) -> bool {
        groups.iter().any(|group| self.members(group).iter().any(|member| member == principal))
    }

    /// Who is in a group.
    #[must_use]
    pub fn members(&self, group: &str) -> &[String] {
        self.groups.get(group).map_or(&[], Vec::as_slice)
    }

    /// What it asks for, for programs.
    #[must_use]
    pub fn json(&self) -> Value {
        let promote: serde_json::Map<String, Value> =
            self.promote.iter().map(|(stage, rules)| (stage.key().to_owned(), rules.json())).collect();
        let aliases: serde_json::Map<String, Value> =
            self.aliases.iter().map(|(alias, stage)| (alias.clone(), json!(stage.key()))).collect();
        json!({
            "policy": self.pattern,
            "policy_hash": self.hash,
            "promote": promote,
            "rollback": self.rollback.as_ref().map(Promotion::json),
            "break_glass": self.break_glass.as_ref().map(|rule| json!({
                "groups": rule.groups,
                "reason": rule.needs_reason,
                "review_within": rule.review_within.map(shown),
            })),
            "aliases": aliases,
            "rollouts": self.rights_to("rollouts"),
            "releases": self.rights_to("releases"),
            "groups": self.groups,
        })
    }
}

impl Promotion {
    /// What it asks for, for programs.
    #[must_use]
    pub fn json(&self) -> Value {
        let checks: Vec<Value> =
            self.checks.iter().map(|check| json!({"id": check.id, "asks": check.kind.sentence()})).collect();
        let freeze: Vec<&str> = self.freeze.iter().map(Window::text).collect();
        json!({
            "checks": checks,
            "approvals": self.approvals.json(),
            "reason": self.needs_reason,
            "freeze": freeze,
            "waivers": self.waivers.as_ref().map(Waivers::json),
        })
    }
}

impl Approvals {
    fn json(&self) -> Value {
        json!({
            "min": self.min,
            "groups": self.groups,
            "each_group": self.each_group,
            "not_author": self.not_author,
            "not_requester": self.not_requester,
            "expires": self.expires.map(shown),
        })
    }
}

impl Kind {
    /// What it asks for, for people.
    #[must_use]
    pub fn sentence(&self) -> String {
        match self {
            Self::Semver => {
                "the semantic version steps at least as far as the change of the model asks".to_owned()
            }
            Self::Metric { metric, op, value } => format!("{metric} is {op} {}", number(*value)),
            Self::NoWorse { metric, tolerance: Tolerance::Drop(most) } => {
                format!("{metric} is at most {} below that of the version in production", number(*most))
            }
            Self::NoWorse { metric, tolerance: Tolerance::Rise(most) } => {
                format!("{metric} is at most {} above that of the version in production", number(*most))
            }
            Self::Require(items) => {
                format!("there is {}", items.iter().map(|item| item.name()).collect::<Vec<_>>().join(", "))
            }
            Self::Digest => "the files are those that were uploaded".to_owned(),
            Self::Signed(signers) => {
                let names: Vec<&str> = signers.iter().map(|signer| signer.name.as_str()).collect();
                format!("the files are signed by {}", one_of(&names))
            }
            Self::External(external) => format!("{} agrees within {}", external.url, shown(external.timeout)),
            Self::Age { most_days } => format!("the model was trained at most {most_days} days ago"),
        }
    }
}

/// A number for people: 0.90, 0.995, 12.
pub(super) fn number(value: f64) -> String {
    let text = value.to_string();
    match text.split_once('.') {
        Some((_, decimals)) if decimals.len() == 1 => format!("{text}0"),
        _ => text,
    }
}
