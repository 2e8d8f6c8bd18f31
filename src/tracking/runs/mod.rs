//! Runs: their life, and reading what was logged to them.

pub mod api;
pub(in crate::tracking) mod name;
mod rare;
mod search;
pub mod store;
pub mod write;

use crate::error::{Error, Result};
use crate::tracking::experiments::ACTIVE;

/// The tag that mirrors a run's name.
pub const NAME_TAG: &str = "mlflow.runName";

/// Error of an id that no run has.
#[must_use]
pub fn missing(id: &str) -> Error {
    Error::not_found(format!("Run with id={id} not found"))
}

/// Fails unless the run may be written to.
pub fn check_active(id: &str, stage: &str) -> Result<()> {
    if stage == ACTIVE {
        return Ok(());
    }
    Err(Error::invalid(format!("The run {id} must be in the 'active' state. Current state is {stage}.")))
}
