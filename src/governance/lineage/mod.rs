//! Lineage: which data, code and environment a model came from, and where it went. Read from what MLflow's clients log
//! anyway and from what is kept of releases, promotions and requests; nothing is written, nothing is kept in memory.
//!
//! In reading order: `graph` (nodes and edges), `place` (what an id means), `walk` and `store` (level by level), `facts`
//! (what is known of the nodes), `report` (impact, completeness, differences), `export` (for other tools), `api`.

pub mod api;
pub mod export;
mod facts;
pub mod graph;
mod params;
mod place;
pub mod report;
mod rollouts;
mod store;
mod walk;

pub use graph::Graph;
pub use params::{Meaning, ParamKeys};
pub use place::Place;
pub use walk::{DEEPEST, DEFAULT_DEPTH, DEFAULT_MOST, Direction, MOST, Question, walk};
