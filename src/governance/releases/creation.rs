//! Gives a version that is being made its semantic version: before its transaction what it is made of is read, within it
//! the number is found, and both are written.

use serde_json::{Value, json};

use super::backfill::Given;
use super::candidate::Candidate;
use super::planning::{Decision, decide};
use super::store::{self, NewRelease};
use super::{Mode, tags};
use crate::artifacts::Artifacts;
use crate::clock::Millis;
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use crate::governance::plan::{self, Plan};
use crate::governance::rules::Terms;
use crate::governance::version::Version;
use crate::tracking::messages::KeyValue;

/// Most findings that are kept of one release.
const MOST_FINDINGS: usize = 500;

/// Where a new version comes from.
pub struct Origin<'a> {
    pub location: Option<&'a str>,
    pub run: Option<&'a str>,
    /// Whether it is copied from another version, whose tags clients send along.
    pub is_copy: bool,
    pub tags: &'a [KeyValue],
}

/// What is known of a new version before its transaction.
pub struct Request {
    candidate: Candidate,
    requested: Option<Version>,
    /// Why what was asked for is no version.
    unreadable: Option<String>,
    /// Whether a request that will not do is refused.
    is_binding: bool,
    terms: Terms,
}

/// The release that a version is about to become.
pub struct Assigned {
    candidate: Candidate,
    decision: Decision,
    note: Option<String>,
    /// Why calls that nothing checked were said to fit.
    compatible: Option<String>,
}

impl Request {
    /// Reads what a version is made of; `None` where nothing is done about it.
    pub async fn read(
        db: &Db,
        artifacts: &Artifacts,
        mode: Mode,
        terms: Terms,
        origin: Origin<'_>,
    ) -> Result<Option<Self>> {
        if mode == Mode::Off {
            return Ok(None);
        }
        let asked = tags::value(origin.tags, &[tags::ASKED]).map(Version::parse);
        let (requested, unreadable) = match asked.transpose() {
            Ok(requested) => (requested, None),
            Err(error) => (None, Some(error.to_string())),
        };
        // The tags of a copy tell what the other version is: a wish at most.
        let is_binding = mode == Mode::Enforce && !origin.is_copy;
        if let Some(reason) = unreadable.as_ref().filter(|_| is_binding) {
            return Err(Error::invalid(format!("Tag 'semver': {reason}")));
        }
        // What is known to fit one model says nothing of the model that it is copied to.
        let compatible = tags::value(origin.tags, &[tags::COMPATIBLE]).filter(|_| !origin.is_copy);
        let terms = Terms { assume_compatible: compatible.and_then(said), ..terms };
        let candidate = Candidate::read(db, artifacts, origin.location, origin.run).await?;
        Ok(Some(Self { candidate, requested, unreadable, is_binding, terms }))
    }

    /// Finds the version; the model's row is held. Refused when what was asked for will not do and has to.
    pub async fn assign(self, tx: &mut Tx, name: &str) -> Result<Assigned> {
        let decision = decide(tx, name, &self.candidate, self.requested.as_ref(), &self.terms).await?;
        if let Some(bar) = decision.plan.bar {
            let unread = self.candidate.unread.map(|why| format!("; {why}")).unwrap_or_default();
            return Err(Error::invalid(format!("{name}: {bar}{unread}")));
        }
        let refusal = decision.plan.refusal.clone();
        if let Some(refusal) = refusal.as_ref().filter(|_| self.is_binding) {
            return Err(refused(&decision.plan, refusal));
        }
        let note = refusal.or(self.unreadable);
        let compatible = self.terms.assume_compatible;
        Ok(Assigned { candidate: self.candidate, decision, note, compatible })
    }
}

/// A text that says something.
pub(super) fn said(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// E.g. `1.0.1 is only a patch step from 1.0.0, but the change needs a major one: ask for 2.0.0 … (major: IN001 inputs.age)`.
fn refused(plan: &Plan, refusal: &str) -> Error {
    let changes = tags::changes(&plan.findings);
    let because = if changes.is_empty() { String::new() } else { format!(" ({}: {changes})", plan.required) };
    Error::invalid(format!("Semantic version of {}: {refusal}{because}", plan.model))
}

impl Assigned {
    pub(super) fn of(candidate: Candidate, decision: Decision, note: Option<String>) -> Self {
        Self { candidate, decision, note, compatible: None }
    }

    /// What a version was given, for people to read.
    pub(super) fn given(self, name: String, number: i64) -> Given {
        let change = tags::change(&self.decision.plan, &self.candidate);
        Given { name, number, version: self.decision.plan.next.to_string(), change, note: self.note }
    }

    /// The tags that the version is made with: those given, but for the ones that tell of its release.
    #[must_use]
    pub fn tags(&self, given: Vec<KeyValue>) -> Vec<KeyValue> {
        let is_other = |tag: &KeyValue| !tag.key.as_deref().is_some_and(tags::is_own);
        let mut all: Vec<KeyValue> = given.into_iter().filter(is_other).collect();
        all.extend(tags::of(&self.decision.plan, &self.candidate, self.note.as_deref()));
        all.extend(self.compatible.as_deref().map(tags::compatible));
        all
    }

    /// Writes the release of the version with this number.
    pub async fn keep(&self, tx: &mut Tx, name: &str, number: i64, now: Millis) -> Result<()> {
        let Decision { plan, gone } = &self.decision;
        if gone.contains(&number) {
            store::forget_number(tx, name, number).await?;
        }
        let new = NewRelease {
            name,
            number,
            version: &plan.next,
            model: &self.candidate.model,
            base: plan.base.as_ref(),
            required: plan.required.name(),
            findings: found(plan, &self.candidate),
        };
        store::insert(tx, new, now).await
    }
}

fn found(plan: &Plan, candidate: &Candidate) -> String {
    let mut findings = plan::json(plan)["findings"].take();
    if let Value::Array(list) = &mut findings {
        list.truncate(MOST_FINDINGS);
    }
    json!({"findings": findings, "unread": candidate.unread}).to_string()
}
