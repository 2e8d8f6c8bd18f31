//! What no stock server has: the meaning of a model's versions. What is refused is refused with a sentence that says what
//! would be right.
//!
//! In reading order: `contract` (what a model promises its callers), `rules` (what a change of it breaks), `version`
//! (the number that follows), `requirement` (which numbers a caller asks for), `plan` (telling all that beforehand). These
//! work on values and know neither HTTP nor a database. `releases` keeps what they come to and answers clients by it,
//! `promotion` moves versions into production and back, and `audit` proves who did what.

pub mod audit;
pub mod canonical;
pub mod contract;
pub mod plan;
pub mod promotion;
pub mod releases;
pub mod requirement;
pub mod rules;
pub mod version;
