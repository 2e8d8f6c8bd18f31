//! The tags of a model version that show its semantic version in any client and on MLflow's pages.

use super::candidate::Candidate;
use crate::governance::plan::Plan;
use crate::governance::rules::Finding;
use crate::tracking::messages::KeyValue;

/// The semantic version: in a request the one that is asked for, afterwards the one that was given.
pub const ASKED: &str = "semver";
/// In a request: why the first signature fits all calls that were made before it (rule SG001).
pub(super) const COMPATIBLE: &str = "stagewright.semver.assume_compatible";
const BASE: &str = "stagewright.semver.base";
const CHANGE: &str = "stagewright.semver.change";
pub(super) const YANKED: &str = "stagewright.semver.yanked";
const NOTE: &str = "stagewright.semver.note";
const OWN: &str = "stagewright.semver.";

/// Longest value. Clients before 3.0 take no longer ones, and send the tags of what they copy.
const LONGEST: usize = 5_000;

/// Whether a tag is one of those that are written here.
#[must_use]
pub fn is_own(key: &str) -> bool {
    key == ASKED || key.starts_with(OWN)
}

/// The value of the first of `keys` among `tags`.
pub(super) fn value<'a>(tags: &'a [KeyValue], keys: &[&str]) -> Option<&'a str> {
    let of = |key: &&str| tags.iter().find(|tag| tag.key.as_deref() == Some(*key))?.value.as_deref();
    keys.iter().find_map(of)
}

/// The tags that tell of a plan.
pub(super) fn of(plan: &Plan, candidate: &Candidate, note: Option<&str>) -> Vec<KeyValue> {
    let mut tags = vec![KeyValue::new(ASKED.to_owned(), plan.next.to_string())];
    let mut add = |key: &str, value: &str| tags.push(KeyValue::new(key.to_owned(), shortened(value)));
    if let Some(base) = &plan.base {
        add(BASE, &base.to_string());
    }
    add(CHANGE, &change(plan, candidate));
    if let Some(note) = note {
        add(NOTE, note);
    }
    tags
}

/// The tag that keeps why the first signature was said to fit.
pub(super) fn compatible(reason: &str) -> KeyValue {
    KeyValue::new(COMPATIBLE.to_owned(), shortened(reason))
}

/// E.g. `major: IN001 inputs.age; IN003 inputs.amount`.
pub(super) fn change(plan: &Plan, candidate: &Candidate) -> String {
    let mut text = match &plan.base {
        None => "first release".to_owned(),
        Some(_) => format!("{}: {}", plan.required, changes(&plan.findings)),
    };
    if let Some(reason) = &candidate.unread {
        text.push_str(" (no signature: ");
        text.push_str(reason);
        text.push(')');
    }
    text
}

/// Rules and places, the gravest first.
pub(super) fn changes(findings: &[Finding]) -> String {
    let mut findings: Vec<&Finding> = findings.iter().collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.bump));
    let list: Vec<String> =
        findings.iter().map(|finding| format!("{} {}", finding.rule.id, finding.path)).collect();
    list.join("; ")
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST - 1) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
