//! Policies: what must be so before a version of a model goes to a stage. Read from a YAML file into types that cannot be
//! wrong, and judged as a pure function of facts. This knows neither HTTP nor a database.

mod checks;
mod evaluate;
mod facts;
mod file;
mod freeze;
mod glob;
pub(in crate::governance) mod part;
mod rules;
mod signed;
#[cfg(test)]
mod tests;
mod waivers;
pub(in crate::governance) mod yaml;

use std::path::Path;

pub use evaluate::{Outcome, Verdict, evaluate};
pub use facts::{Facts, Files, Production, Release, Said, Signatures, Waiver};
pub use freeze::Window;
pub(crate) use part::shown;
pub use rules::{
    Approvals, BreakGlass, Check, External, Item, Kind, OnError, Op, Policy, Promotion, Right, Selection,
    Semver, SemverMode, Signer, Stage, Tolerance,
};
pub use waivers::Waivers;
pub use yaml::Place;

/// What is wrong in a policy file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyError {
    pub line: u64,
    pub column: u64,
    /// From the top, such as `promote.production.checks[1].op`; empty at the top.
    pub path: String,
    pub problem: String,
}

impl std::fmt::Display for PolicyError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { line, column, path, problem } = self;
        write!(f, "line {line}, column {column}: ")?;
        if path.is_empty() { f.write_str(problem) } else { write!(f, "{path}: {problem}") }
    }
}

impl std::error::Error for PolicyError {}

/// The policies of a file, in its order.
#[derive(Clone, Debug)]
pub struct Policies {
    list: Vec<Policy>,
    needs_authentication: Option<Place>,
}

impl Policies {
    /// Reads a file's text.
    pub fn read(text: &str) -> Result<Self, PolicyError> {
        file::read(text)
    }

    /// Reads a file; the error is one line for people.
    pub fn load(path: &Path) -> Result<Self, String> {
        let bytes = std::fs::read(path).map_err(|cause| format!("{}: {cause}", path.display()))?;
        let text = String::from_utf8(bytes).map_err(|cause| {
            format!("{}: not UTF-8: wrong at byte {}", path.display(), cause.utf8_error().valid_up_to())
        })?;
        Self::read(&text).map_err(|error| format!("{}, {error}", path.display()))
    }

    /// The policy of a model, and its number in the file from 1 on: the first whose pattern fits.
    #[must_use]
    pub fn of(&self, model: &str) -> Option<(usize, &Policy)> {
        let numbered = self.list.iter().enumerate().map(|(at, policy)| (at + 1, policy));
        numbered.into_iter().find(|(_, policy)| glob::is_match(&policy.pattern, model))
    }

    #[must_use]
    pub fn all(&self) -> &[Policy] {
        &self.list
    }

    /// Where the file first asks for what a server can only hold when it knows who asks.
    #[must_use]
    pub fn needs_authentication(&self) -> Option<Place> {
        self.needs_authentication
    }
}
