//! The places that findings name: `inputs.customer.zip`, `inputs[2]`, `inputs."fixed acidity"`.

use crate::governance::contract::Name;

/// A named part of what is at `path`. Names that would blur the path are quoted.
pub(super) fn below(path: &str, name: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    if !name.is_empty() && name.chars().all(is_plain) {
        format!("{path}.{name}")
    } else {
        format!("{path}.{name:?}")
    }
}

/// A column or tensor: by its name, or by its place when it has none.
pub(super) fn part(path: &str, name: Option<&Name>, index: usize) -> String {
    match name {
        Some(name) => below(path, &name.to_string()),
        None => format!("{path}[{index}]"),
    }
}

/// The elements of an array.
pub(super) fn items(path: &str) -> String {
    format!("{path}[]")
}

/// The values of a map.
pub(super) fn values(path: &str) -> String {
    format!("{path}.*")
}
