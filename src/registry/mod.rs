//! The model registry: registered models, their versions, stages, aliases and tags. Prompts live in the same tables.

pub mod events;
pub mod messages;
pub mod webhooks;
