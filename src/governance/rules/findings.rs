//! Collects findings, each weighed for one profile.

use std::fmt::Display;

use super::{Bump, Profile, Rule};

/// Longest text of an old or new value in a finding.
const LONGEST: usize = 200;

/// One difference of two versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub rule: &'static Rule,
    /// Where, e.g. `inputs.customer.address.zip`, `inputs.tags[]` (elements), `params.limits.*` (values of a map).
    pub path: String,
    pub old: String,
    pub new: String,
    /// What that means to callers.
    pub explain: String,
    /// The step that it needs under the profile it was found for.
    pub bump: Bump,
}

pub(super) struct Findings {
    profile: Profile,
    list: Vec<Finding>,
}

impl Findings {
    pub(super) fn new(profile: Profile) -> Self {
        Self { profile, list: Vec::new() }
    }

    pub(super) fn into_list(self) -> Vec<Finding> {
        self.list
    }

    pub(super) fn add(
        &mut self,
        rule: &'static Rule,
        path: &str,
        old: impl Display,
        new: impl Display,
        explain: &str,
    ) {
        self.add_as(rule.bump(self.profile), rule, path, old, new, explain);
    }

    /// A finding that callers of the scoring server do not notice, since it casts their JSON without loss.
    pub(super) fn add_cast(
        &mut self,
        rule: &'static Rule,
        path: &str,
        old: impl Display,
        new: impl Display,
        explain: &str,
    ) {
        let bump = match (self.profile, rule.wire_when_cast) {
            (Profile::Wire, Some(bump)) => bump,
            (profile, _) => rule.bump(profile),
        };
        self.add_as(bump, rule, path, old, new, explain);
    }

    pub(super) fn add_as(
        &mut self,
        bump: Bump,
        rule: &'static Rule,
        path: &str,
        old: impl Display,
        new: impl Display,
        explain: &str,
    ) {
        let (path, explain) = (path.to_owned(), explain.to_owned());
        self.list.push(Finding { rule, path, old: short(&old), new: short(&new), explain, bump });
    }
}

fn short(value: &impl Display) -> String {
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}
