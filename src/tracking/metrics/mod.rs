//! Histories of metrics.

pub mod api;
mod store;
