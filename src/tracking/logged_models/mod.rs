//! Logged models: what runs train and evaluate. A model belongs to an experiment and outlives the run that made it.

pub mod api;
mod latest;
pub mod messages;
mod search;
pub mod store;

use crate::error::{Error, Result};
use crate::python::repr;

/// Error of an id that no model has.
#[must_use]
pub fn missing(id: &str) -> Error {
    Error::not_found(format!("Logged model with ID '{id}' not found."))
}

/// What would be read as a part of a URI or of a filter may not be in a name.
fn check_name(name: &str) -> Result<()> {
    const BAD: [char; 6] = ['/', ':', '.', '%', '"', '\''];
    if !name.contains(BAD) {
        return Ok(());
    }
    let bad: Vec<String> = BAD.iter().map(|c| repr(&c.to_string())).collect();
    Err(Error::invalid(format!(
        "Invalid model name ({}) provided. Model name must be a non-empty string and cannot contain the following \
         characters: ({})",
        repr(name),
        bad.join(", ")
    )))
}
