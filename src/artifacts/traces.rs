//! What traces keep: their spans, in the database or in a file, and attachments.

pub mod api;
mod store;
