//! Ranges of versions, with the meaning that Cargo gives them.

use semver::{Comparator, Op, VersionReq};

use super::RequirementError;
use super::bounds::Bounds;
use crate::governance::version::{MOST_NUMBER, MOST_PART, Version, without_v};

/// Most comparators in a range.
const MOST_COMPARATORS: usize = 8;

/// Comparators that all have to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range(VersionReq);

impl Range {
    /// Whether a text can only be meant as a range: it has an operator or a wildcard.
    pub(super) fn looks_like_one(text: &str) -> bool {
        text.contains(['^', '~', '<', '>', '=', '*', ',']) || has_letter_wildcard(text)
    }

    /// Reads a range. A `v` before a version is dropped, and `==` is `=`.
    pub fn parse(text: &str) -> Result<Self, RequirementError> {
        let fault = |problem: String| RequirementError::Malformed { text: text.to_owned(), problem };
        let parts: Vec<String> = text.split(',').map(without_extras).collect();
        if parts.len() > MOST_COMPARATORS {
            return Err(fault(format!("it has more than {MOST_COMPARATORS} parts")));
        }
        if parts.iter().any(|part| part.starts_with("~=")) {
            return Err(fault(
                "~= is no operator; write ^2.3 for 2.3 up to 3, or ~2.3.1 for 2.3.1 up to 2.4".to_owned(),
            ));
        }
        let range = VersionReq::parse(&parts.join(",")).map_err(|error| fault(error.to_string()))?;
        if range.comparators.iter().any(is_too_great) {
            return Err(fault(format!(
                "numbers go up to {MOST_NUMBER}, pre-releases have at most {MOST_PART} characters"
            )));
        }
        Ok(Self(range))
    }

    /// Whether it asks for what goes on from a version, `^2.3` or `~2.3`.
    #[must_use]
    pub fn is_compatible(&self) -> bool {
        self.0.comparators.iter().all(|comparator| matches!(comparator.op, Op::Caret | Op::Tilde))
    }

    /// Whether a version is in the range. Pre-releases are only where a comparator names one of the same three numbers.
    #[must_use]
    pub fn contains(&self, version: &Version) -> bool {
        self.bounds().contains(&version.columns())
    }

    /// The range as bounds of columns.
    #[must_use]
    pub fn bounds(&self) -> Bounds {
        Bounds::all(&self.0.comparators)
    }
}

/// `2.x` and `2.3.X`, but no name that happens to end like one.
fn has_letter_wildcard(text: &str) -> bool {
    let text = without_v(text);
    let is_part = |part: &str| {
        matches!(part, "x" | "X") || (!part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
    };
    let starts_with_digit = text.starts_with(|c: char| c.is_ascii_digit());
    starts_with_digit && text.split('.').all(is_part) && text.contains(['x', 'X'])
}

fn without_extras(part: &str) -> String {
    let part = part.trim();
    let operator_length = part.find(|c: char| !"^~<>=".contains(c)).unwrap_or(part.len());
    let (operator, version) = part.split_at(operator_length);
    let operator = if operator == "==" { "=" } else { operator };
    format!("{operator}{}", without_v(version.trim_start()))
}

fn is_too_great(comparator: &Comparator) -> bool {
    let numbers = [Some(comparator.major), comparator.minor, comparator.patch];
    numbers.into_iter().flatten().any(|number| number > MOST_NUMBER)
        || comparator.pre.len() > MOST_PART
        || !matches!(
            comparator.op,
            Op::Exact
                | Op::Greater
                | Op::GreaterEq
                | Op::Less
                | Op::LessEq
                | Op::Tilde
                | Op::Caret
                | Op::Wildcard
        )
}
