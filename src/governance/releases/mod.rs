//! Releases: the semantic version that each version of a model is given when it is made, what that was derived from, and
//! finding versions by it. A semantic version is never changed, never given twice, and outlives the version itself.

pub mod api;
pub mod backfill;
pub mod candidate;
pub mod consumers;
pub mod creation;
pub mod planning;
pub mod resolve;
pub mod store;
mod tags;

use crate::error::{Error, Result};
use crate::registry;

pub use tags::{ASKED, is_own as is_own_tag};

/// What is done about the semantic version of a new model version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Nothing at all.
    Off,
    /// Every version gets one; a request that will not do is corrected.
    #[default]
    Warn,
    /// Every version gets one; a request that will not do is refused.
    Enforce,
}

/// What the server was told about semantic versions.
#[derive(Clone, Copy, Debug)]
pub struct Semver {
    pub mode: Mode,
    /// Whether versions are found by them.
    pub is_resolved: bool,
}

impl Mode {
    /// Reads a mode's name; the empty text is the default.
    pub fn parse(text: &str) -> Result<Self, String> {
        match text {
            "off" => Ok(Self::Off),
            "warn" | "" => Ok(Self::Warn),
            "enforce" => Ok(Self::Enforce),
            _ => Err("expected off, warn or enforce".to_owned()),
        }
    }
}

/// Refuses to change or drop the tag of a version that has its semantic version in it.
#[must_use]
pub fn protected(key: &str) -> Error {
    Error::invalid(format!(
        "The tag '{key}' tells the semantic version that this version was given, which cannot be changed. See \
         /api/stagewright/v1/models/<name>/releases; to take a release back, yank it."
    ))
}

/// Error of a name that no model has.
fn missing_model(name: &str) -> Error {
    registry::missing_model(name)
}
