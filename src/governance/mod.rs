//! What no stock server has: the meaning of a model's versions, and who may put which of them to use. What is refused is
//! refused with a sentence that says what would be right.
//!
//! In reading order: `contract` (what a model promises its callers), `rules` (what a change of it breaks), `version`
//! (the number that follows), `requirement` (which numbers a caller asks for), `plan` (telling all that beforehand),
//! `policy` (what must be so before a version goes to a stage): these work on values, and know neither HTTP nor a
//! database. `releases` keeps what they come to and answers clients by it; `card` tells what is on record of a version,
//! `promotion` moves versions into production and back, `approvals` is the gate that all moves pass, with requests and
//! who agreed, `databricks` the same for another client, `lineage` tells what came from what, `supply` what the files are and who signed them, `audit` proves who did
//! what, and `once` keeps requests that are sent again from being carried out twice.

pub mod approvals;
pub mod audit;
pub mod canonical;
pub mod card;
pub mod contract;
pub mod databricks;
pub mod lineage;
pub mod once;
pub mod plan;
pub mod policy;
pub mod promotion;
pub mod releases;
pub mod requirement;
pub mod rollout;
pub mod rules;
pub mod supply;
pub mod version;
