//! Stagewright: one binary that takes the place of `mlflow server`.
//!
//! In reading order: the command line, HTTP, the areas, and what they stand on.

pub mod cli;
pub mod config;
pub mod http;

pub mod artifacts;
pub mod console;
pub mod governance;
pub mod import;
pub mod jobs;
pub mod pages;
pub mod registry;
pub mod search;
pub mod tracking;
pub mod ui;

pub mod clock;
pub mod db;
pub mod error;
pub mod ini;
pub mod proto;
pub mod python;
