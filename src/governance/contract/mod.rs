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

use serde_json::Value;

use crate::governance::canonical;
use json::Place;

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

    /// The signature that a canonical text was made from.
    pub fn read(canonical: &str) -> Result<Signature, ContractError> {
        let fault = |place: &str, problem| ContractError::Signature {
            line: 1,
            place: format!("contract{place}"),
            problem,
        };
        let value = json::read(canonical).map_err(|found| fault(&found.place, found.problem))?;
        let parts = json::object(&value, &Place::ROOT).map_err(|found| fault(&found.place, found.problem))?;
        let part = |name: &str| parts.get(name).map(Value::to_string);
        let in_part =
            |name: &str, found: json::Fault| fault(&format!(".{name}{}", found.place), found.problem);
        let schema = |name: &str| {
            part(name).map(|text| schema::read(&text).map_err(|found| in_part(name, found))).transpose()
        };
        let params = part("params").map(|text| params::read(&text)).transpose();
        Ok(Signature {
            inputs: schema("inputs")?,
            outputs: schema("outputs")?,
            params: params.map_err(|found| in_part("params", found))?,
        })
    }
}
