//! What a loader asks for: the text that a stock client sends as a stage or an alias, understood as a version, a range of
//! versions, or a name. The client sends the end of a model URI unread, so that anything may come.
//!
//! In this order: one of the four stages (where a stage is asked for); a version; a range, when there is an operator or a wildcard; else a name, of a
//! channel or an alias. Behind each may stand a unit, `,unit=host-17` or `:host-17`, which keeps a caller on one side of
//! a rollout.

mod bounds;
mod model_id;
mod range;
#[cfg(test)]
mod tests;

pub use bounds::{Bounds, NO_VERSION};
pub use model_id::{MOST_MODEL_ID, model_ids};
pub use range::Range;

use crate::governance::version::Version;

/// Longest text that is looked at.
pub const MOST_LENGTH: usize = 256;

/// Key of a unit that is given as `:value`.
const UNIT: &str = "unit";

/// What is asked for, and by whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Requirement<'a> {
    /// As it came, without the unit.
    pub text: &'a str,
    pub target: Target<'a>,
    pub unit: Option<Unit<'a>>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Target<'a> {
    /// A stage of the stock server, by its proper name. Without a unit it is answered as the stock server does.
    Stage(&'static str),
    Exact(Version),
    Range(Range),
    /// A channel, an alias, or nothing that exists: as it came.
    Name(&'a str),
}

/// Who asks, for sticky assignment: `key` is what stands before `=`, `unit` when nothing does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit<'a> {
    pub key: &'a str,
    pub value: &'a str,
}

/// Why a text is no requirement.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequirementError {
    #[error("a requirement has at most {MOST_LENGTH} characters, this one {0}")]
    TooLong(usize),
    #[error("the requirement is empty")]
    Empty,
    #[error(
        "'{text}' is no range of versions: {problem}; ranges look like ^2.3, ~2.3.1, >=2.3,<3, 2.x, 2.3.* or *"
    )]
    Malformed { text: String, problem: String },
}

impl<'a> Requirement<'a> {
    /// Reads the text of a stage: what stands behind the last `/` of a model URI.
    pub fn of_stage(text: &'a str) -> Result<Self, RequirementError> {
        Self::read(text, |rest| stage(rest).map(Target::Stage))
    }

    /// Reads the text of an alias: what stands behind `@` of a model URI. An alias may be called like a stage.
    pub fn of_alias(text: &'a str) -> Result<Self, RequirementError> {
        Self::read(text, |_| None)
    }

    fn read(text: &'a str, first: impl FnOnce(&str) -> Option<Target<'a>>) -> Result<Self, RequirementError> {
        let length = text.chars().count();
        if length > MOST_LENGTH {
            return Err(RequirementError::TooLong(length));
        }
        let (rest, unit) = split_unit(text);
        if rest.trim().is_empty() {
            return Err(RequirementError::Empty);
        }
        let target = match first(rest) {
            Some(target) => target,
            None => target(rest)?,
        };
        Ok(Self { text: rest, target, unit })
    }

    /// The versions that are asked for, as one range of columns; none for stages and names.
    #[must_use]
    pub fn bounds(&self) -> Option<Bounds> {
        match &self.target {
            Target::Exact(version) => Some(Bounds::exact(version)),
            Target::Range(range) => Some(range.bounds()),
            Target::Stage(_) | Target::Name(_) => None,
        }
    }
}

fn target(text: &str) -> Result<Target<'_>, RequirementError> {
    if let Ok(version) = Version::parse(text) {
        return Ok(Target::Exact(version));
    }
    if Range::looks_like_one(text) {
        return Ok(Target::Range(Range::parse(text)?));
    }
    Ok(Target::Name(text))
}

/// The stage of this name; the stock server takes any case.
fn stage(text: &str) -> Option<&'static str> {
    ["None", "Staging", "Production", "Archived"].into_iter().find(|stage| stage.eq_ignore_ascii_case(text))
}

/// The key before `=` is what tells a unit from another comparator: `>=2.3,<3,unit=host-17`.
fn split_unit(text: &str) -> (&str, Option<Unit<'_>>) {
    let is_key = |key: &str| !key.is_empty() && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    for (at, _) in text.match_indices(',') {
        if let Some((key, value)) = text[at + 1..].split_once('=')
            && is_key(key)
            && !value.is_empty()
        {
            return (&text[..at], Some(Unit { key, value }));
        }
    }
    match text.split_once(':') {
        Some((rest, value)) if !value.is_empty() => (rest, Some(Unit { key: UNIT, value })),
        _ => (text, None),
    }
}
