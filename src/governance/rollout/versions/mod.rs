//! Versions and aliases of the registry, as rollouts need to know them.

pub mod store;

pub(super) use store::{alias, in_production, stage};
