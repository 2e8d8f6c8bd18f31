//! What a model promises its callers: the signature in its MLmodel file, read into types that can't be wrong, and kept as
//! canonical JSON with its sha256, the contract. Reads files of MLflow 2.9 to 3.17; never panics, whatever the file says.

mod file;
mod json;
mod params;
mod schema;
#[cfg(test)]
mod tests;
mod types;
mod wire;

use crate::governance::canonical;

pub use file::{ContractError, Facts, Flavor, MOST_BYTES, MlModel};
pub use types::{
    Column, Dimension, Name, Param, ParamType, Property, Scalar, Schema, Signature, Tensor, Type,
};

/// A signature in the form that is kept: equal signatures have equal texts and digests, whichever MLflow wrote them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contract {
    /// Canonical JSON (RFC 8785): an object with `inputs`, `outputs` and `params` as far as there are any.
    pub canonical: String,
    /// The text's sha256 in hexadecimal digits.
    pub digest: String,
}

impl Contract {
    #[must_use]
    pub fn of(signature: &Signature) -> Self {
        let canonical = canonical::text(&wire::signature(signature));
        let digest = canonical::sha256(canonical.as_bytes());
        Self { canonical, digest }
    }
}
