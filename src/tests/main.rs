//! Tests from outside: the server over HTTP on both engines, and rules that the source keeps.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod artifacts;
mod audit;
mod audit_proofs;
mod console;
mod digests;
mod fuzz;
mod gc;
mod http;
mod import;
mod import_evaluation;
mod layering;
mod lineage;
mod logged_models;
mod pages;
mod policy;
mod promotion;
mod registry_models;
mod registry_versions;
mod release_commands;
mod release_lookups;
mod releases;
mod review;
mod rollout_sources;
mod rollout_statistics;
mod rollouts;
mod run_search;
mod search;
mod statements;
mod supply;
mod support;
mod tracking;
mod ui;
mod unsynced;
mod upgrade;
mod webhooks;
