//! The pages, made of what was read. Pure.

pub(super) mod approvals;
pub(super) mod audit;
pub(super) mod lineage;
pub(super) mod models;
pub(super) mod production;
pub(super) mod rollouts;
pub(super) mod waivers;
