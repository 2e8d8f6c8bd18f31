//! The supply chain of a model version: what its files are, who signed them, what they were made from, and what loading
//! them would import. What is said here can be checked without this server: by sha256, by `OpenSSF` model signing, by
//! in-toto. What cannot be checked is said not to be known.
//!
//! In reading order: `manifest` (the files), `folder` (the same of a local folder), `statement` (what is signed), `bundle`
//! (a signature as it is kept), `key` and `certificate` (whose it is), `trust` (whose counts), `signatures` (those of a
//! version), `provenance`, `pickle`.

pub mod api;
pub mod bundle;
pub mod certificate;
pub mod folder;
pub mod key;
pub mod manifest;
pub mod pickle;
pub mod provenance;
pub mod signatures;
pub mod statement;
#[cfg(test)]
mod tests;
pub mod trust;
