//! The audit log: what was changed, by whom and why, as a Merkle tree (RFC 6962) that is appended to in the transaction
//! of the change. Entries are never altered; what was proved once by a checkpoint cannot be taken back unnoticed.
//!
//! In reading order: `entry` (what is recorded), `merkle` (hashes and proofs), `note` (signed checkpoints), `store` (the
//! tables), `api` (what is asked over HTTP), `verify` (reading the log again).

pub mod api;
mod entry;
pub mod merkle;
pub mod note;
mod print;
pub mod store;
pub mod verify;

pub use entry::{Action, Actor, Caller, Entry, Outcome, digest, timestamp};
pub use print::line;
pub use store::append;

/// The name of this log in its checkpoints, unless it is signed with a key of another name.
pub const ORIGIN: &str = "stagewright/audit";
