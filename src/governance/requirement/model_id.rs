//! The id of a version as one word, `fraud-detector-v2.3.1`: what `models:/fraud-detector-v2.3.1` asks for in clients of
//! 3.x, which take the whole for the id of a logged model.

use crate::governance::version::Version;

/// Longest text that is looked at.
pub const MOST_MODEL_ID: usize = 512;

/// The ways to read an id as a name and a version, longest name first. There is more than one only for names or
/// pre-releases that have `-v` and a number in them; at most one of them is a model that exists, as a rule.
pub fn model_ids(id: &str) -> impl Iterator<Item = (&str, Version)> {
    let id = if id.len() > MOST_MODEL_ID { "" } else { id };
    id.rmatch_indices("-v").filter(|(at, _)| *at > 0).filter_map(|(at, _)| {
        let version = &id[at + 2..];
        let starts_with_digit = version.starts_with(|c: char| c.is_ascii_digit());
        if !starts_with_digit {
            return None;
        }
        Some((&id[..at], Version::parse(version).ok()?))
    })
}
