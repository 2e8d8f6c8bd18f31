//! Inputs and outputs of runs: datasets and logged models.

pub mod api;
pub mod store;
