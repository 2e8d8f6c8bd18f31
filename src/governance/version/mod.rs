//! Semantic versions of models: read, ordered, stored in columns, and assigned. A version names one model version for
//! ever: it is never changed and never used again, even after the version is yanked.

mod assign;
mod columns;
#[cfg(test)]
pub(super) mod tests;

use std::cmp::Ordering;
use std::fmt;

pub use assign::{AssignError, Entry, assign, base, candidate};
pub(super) use columns::pre_sort;
pub use columns::{AFTER_SAME, BEFORE_ALL, Columns, RELEASE};

/// Longest text of a version.
pub const MOST_LENGTH: usize = 128;

/// Longest pre-release and longest build part.
pub const MOST_PART: usize = 48;

/// Greatest number: nine digits, so that it fits any integer column.
pub const MOST_NUMBER: u64 = 999_999_999;

/// A version such as `2.3.1`, `2.4.0-rc.1` or `2.3.1+build.5`. Versions that differ in what follows `+` alone are equal:
/// one of them can be used.
#[derive(Clone, Debug)]
pub struct Version(semver::Version);

/// Why a text is no version.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VersionError {
    #[error("a version has at most {MOST_LENGTH} characters, this one {0}")]
    TooLong(usize),
    #[error("'{text}' is no version: {problem}; versions look like 2.3.1, 2.4.0-rc.1 or 2.3.1+build.5")]
    Malformed { text: String, problem: String },
    #[error("'{0}': numbers of a version go up to {MOST_NUMBER}")]
    TooGreat(String),
    #[error("'{0}': a pre-release and a build have at most {MOST_PART} characters each")]
    PartTooLong(String),
}

impl Version {
    /// The version of these numbers.
    #[must_use]
    pub const fn new(major: u64, minor: u64, patch: u64) -> Self {
        Self(semver::Version::new(major, minor, patch))
    }

    /// Reads a version; one `v` or `V` before it is dropped.
    pub fn parse(text: &str) -> Result<Self, VersionError> {
        if text.len() > MOST_LENGTH {
            return Err(VersionError::TooLong(text.chars().count()));
        }
        let version = semver::Version::parse(without_v(text))
            .map_err(|error| VersionError::Malformed { text: text.to_owned(), problem: error.to_string() })?;
        if [version.major, version.minor, version.patch].into_iter().any(|number| number > MOST_NUMBER) {
            return Err(VersionError::TooGreat(text.to_owned()));
        }
        if version.pre.len() > MOST_PART || version.build.len() > MOST_PART {
            return Err(VersionError::PartTooLong(text.to_owned()));
        }
        Ok(Self(version))
    }

    #[must_use]
    pub fn major(&self) -> u64 {
        self.0.major
    }

    #[must_use]
    pub fn minor(&self) -> u64 {
        self.0.minor
    }

    #[must_use]
    pub fn patch(&self) -> u64 {
        self.0.patch
    }

    /// What follows `-`, or nothing.
    #[must_use]
    pub fn prerelease(&self) -> &str {
        self.0.pre.as_str()
    }

    /// What follows `+`, or nothing.
    #[must_use]
    pub fn build(&self) -> &str {
        self.0.build.as_str()
    }

    #[must_use]
    pub fn is_prerelease(&self) -> bool {
        !self.0.pre.is_empty()
    }

    /// The release that a pre-release is of; a release itself. Without the build.
    #[must_use]
    pub fn release(&self) -> Self {
        Self::new(self.0.major, self.0.minor, self.0.patch)
    }

    /// Whether who asks for `self` may be given `stored`: the builds are the same, or none is asked for.
    #[must_use]
    pub fn is_answered_by(&self, stored: &Self) -> bool {
        self == stored && (self.build().is_empty() || self.build() == stored.build())
    }

    /// The version as the crate `semver` has it.
    #[must_use]
    pub fn inner(&self) -> &semver::Version {
        &self.0
    }
}

/// A text without one `v` before it.
pub(super) fn without_v(text: &str) -> &str {
    text.strip_prefix(['v', 'V']).unwrap_or(text)
}

impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Version {}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By precedence: the build does not count.
impl Ord for Version {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp_precedence(&other.0)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
