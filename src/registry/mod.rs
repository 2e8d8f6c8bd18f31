//! The model registry: registered models, their versions, stages, aliases and tags. Prompts live in the same tables.

pub mod events;
pub mod messages;
pub mod models;
mod rules;
pub mod version_rows {
    //! Versions as answers about models show them.

    pub mod store;
}
pub mod versions;
pub mod webhooks;

use crate::error::Error;

/// Error of a name that no model has.
#[must_use]
pub fn missing_model(name: &str) -> Error {
    rules::missing(name)
}

/// Checks the name of a model as clients may give it.
pub fn check_model_name(name: &str) -> Result<(), Error> {
    rules::model_name(name)
}
