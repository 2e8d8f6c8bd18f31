//! What a change of a model breaks: finds every difference of two versions, names the rule it falls under, and says
//! which step of the version number it needs at least.

mod facts;
mod findings;
mod inputs;
mod outputs;
mod params;
mod path;
pub mod table;
mod tensors;
#[cfg(test)]
mod tests;
mod types;

use std::fmt;

use serde::Serialize;

use crate::governance::contract::{Facts, Signature};
use findings::Findings;

pub use facts::Training;
pub use findings::Finding;
pub use table::{LEAST, RULES, rule};

/// A step of a version number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Bump {
    Patch,
    Minor,
    Major,
}

/// Whose calls count: see [`table`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    #[default]
    Callable,
    Strict,
    Wire,
}

/// One kind of change, and what it needs.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    pub id: &'static str,
    pub title: &'static str,
    /// Why it is worth what it is worth.
    pub why: &'static str,
    pub callable: Bump,
    pub strict: Bump,
    pub wire: Bump,
    /// What it is worth in the wire profile where the scoring server casts JSON to the new type without loss.
    pub wire_when_cast: Option<Bump>,
}

/// All that the rules look at of one version of a model.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    pub signature: Option<Signature>,
    pub facts: Facts,
    pub training: Training,
}

/// Under which terms two versions are compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    pub profile: Profile,
    /// The reason why calls that nothing checked are known to fit the first signature: SG001 is then minor.
    pub assume_compatible: Option<String>,
    /// Whether no version number makes up for a signature that is lost (SG002): so it is for governed models.
    pub keeps_signature: bool,
}

/// Every difference of `new` from `old`, those of the signature first. Never empty: a version that differs in nothing is
/// at least packaged again.
#[must_use]
pub fn compare(old: &Model, new: &Model, terms: &Terms) -> Vec<Finding> {
    let mut findings = Findings::new(terms.profile);
    signatures(old.signature.as_ref(), new.signature.as_ref(), terms, &mut findings);
    facts::compare(old, new, &mut findings);
    findings.into_list()
}

/// The differences of two signatures alone; empty when there is none.
#[must_use]
pub fn compare_signatures(old: Option<&Signature>, new: Option<&Signature>, terms: &Terms) -> Vec<Finding> {
    let mut findings = Findings::new(terms.profile);
    signatures(old, new, terms, &mut findings);
    findings.into_list()
}

/// The step that these findings need together.
#[must_use]
pub fn required(findings: &[Finding]) -> Bump {
    findings.iter().map(|finding| finding.bump).max().unwrap_or(LEAST)
}

fn signatures(old: Option<&Signature>, new: Option<&Signature>, terms: &Terms, out: &mut Findings) {
    match (old, new) {
        (None, None) => {}
        (Some(_), None) => {
            out.add(
                &table::SG002,
                "signature",
                "signature",
                "none",
                "the model no longer says what it takes and gives",
            );
        }
        (None, Some(new)) if new.inputs.is_some() => checked_from_now_on("signature", terms, out),
        (old, Some(new)) => {
            let none = Signature::default();
            let old = old.unwrap_or(&none);
            match (&old.inputs, &new.inputs) {
                (Some(old), Some(new)) => inputs::compare(old, new, out),
                (None, Some(_)) => checked_from_now_on("inputs", terms, out),
                (Some(_), None) => out.add(
                    &table::SG002,
                    "inputs",
                    "declared",
                    "none",
                    "the model no longer says what it takes",
                ),
                (None, None) => {}
            }
            outputs::compare(old.outputs.as_ref(), new.outputs.as_ref(), out);
            params::compare(old.params.as_deref(), new.params.as_deref(), out);
        }
    }
}

fn checked_from_now_on(path: &str, terms: &Terms, out: &mut Findings) {
    let Some(reason) = &terms.assume_compatible else {
        return out.add(
            &table::SG001,
            path,
            "none",
            "declared",
            "calls that nothing checked are checked from now on",
        );
    };
    out.add_as(
        Bump::Minor,
        &table::SG001,
        path,
        "none",
        "declared",
        &format!("calls are checked from now on; known to fit: {reason}"),
    );
}

impl Rule {
    /// What the rule is worth to these callers.
    #[must_use]
    pub fn bump(&self, profile: Profile) -> Bump {
        match profile {
            Profile::Callable => self.callable,
            Profile::Strict => self.strict,
            Profile::Wire => self.wire,
        }
    }
}

impl Bump {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Bump::Patch => "patch",
            Bump::Minor => "minor",
            Bump::Major => "major",
        }
    }
}

impl Profile {
    pub const ALL: [Profile; 3] = [Profile::Callable, Profile::Strict, Profile::Wire];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Profile::Callable => "callable",
            Profile::Strict => "strict",
            Profile::Wire => "wire",
        }
    }

    /// The profile of this name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.name() == name)
    }
}

impl fmt::Display for Bump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
