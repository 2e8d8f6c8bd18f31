//! What no stock server has: the meaning of a model's versions. Everything in here works on values: it knows neither
//! HTTP nor a database, and what it refuses it refuses with a sentence that says what would be right.
//!
//! In reading order: `contract` (what a model promises its callers), `rules` (what a change of it breaks), `version`
//! (the number that follows), `requirement` (which numbers a caller asks for), `plan` (telling all that beforehand).

pub mod audit;
pub mod canonical;
pub mod contract;
pub mod plan;
pub mod requirement;
pub mod rules;
pub mod version;
