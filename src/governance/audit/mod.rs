//! The audit log: what was changed, by whom and why, as a Merkle tree (RFC 6962). An entry is committed with its change,
//! and given its place in the tree at once after. Entries are never altered; what was proved once by a checkpoint cannot
//! be taken back unnoticed.
//!
//! In reading order: `entry` (what is recorded), `columns` (what is repeated of it), `sequence` (how it gets its place),
//! `merkle` (hashes and proofs), `note` (signed checkpoints), `store` (the tables), `api` (what is asked over HTTP),
//! `verify` (reading the log again).

pub mod api;
pub mod bundle;
mod columns;
mod entry;
pub mod merkle;
pub mod note;
mod print;
pub mod prune;
pub mod receipt;
pub mod sequence;
pub mod store;
pub mod tiles;
pub mod verify;

pub use entry::{Action, Actor, Caller, Entry, Outcome, digest, end_of, parse_time, timestamp};
pub use print::line;
pub use receipt::{Receipt, receipt};
pub use sequence::{append, append_written, deny};
