//! What no stock server has: the meaning of a model's versions, and who may put which of them to use. What is refused is
//! refused with a sentence that says what would be right.
//!
//! In reading order: `contract` (what a model promises its callers), `rules` (what a change of it breaks), `version`
//! (the number that follows), `requirement` (which numbers a caller asks for), `plan` (telling all that beforehand), `policy` (what must be so before a version goes
//! to a stage): these work on values, and know neither HTTP nor a database. Then `card` (what is on record of a version),
//! `approvals` (the gate, requests, and who agreed), `databricks` (the same for another client).

pub mod approvals;
pub mod canonical;
pub mod card;
pub mod contract;
pub mod databricks;
pub mod plan;
pub mod policy;
pub mod requirement;
pub mod rules;
pub mod version;
