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
