//! Tracking: experiments, runs, and what is logged to them.

mod archival;
pub mod artifact_uri;
pub mod experiments;
pub mod gc;
pub mod inputs;
pub mod label_schemas;
pub mod logged_models;
pub mod messages;
pub mod metrics;
pub mod review_queues;
pub mod runs;
pub(crate) mod validate;
