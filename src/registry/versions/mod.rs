//! Versions of registered models and of prompts: their numbers, stages, tags and sources.

pub mod api;
mod search;
mod source;
mod store;

use crate::error::{Error, Result};
use crate::proto::{is_int, parse_int};
use crate::tracking::messages::KeyValue;
use crate::tracking::validate;

/// A tag with this key says that a registered model, or a version, is a prompt.
pub(crate) const PROMPT_TAG: &str = "mlflow.prompt.is_prompt";
const PROMPT_TEXT_TAG: &str = "mlflow.prompt.text";
const TAG_KEY_LIMIT: usize = 250;
const TAG_VALUE_LIMIT: usize = 100_000;

const ARCHIVED: &str = "Archived";
/// The stages by their proper names; any case is understood.
const STAGES: [&str; 4] = ["None", "Staging", "Production", ARCHIVED];
/// Stages that a version is in use in.
const ACTIVE_STAGES: [&str; 2] = ["Staging", "Production"];

/// One version of one model.
#[derive(Clone, Copy)]
struct Id<'a> {
    name: &'a str,
    number: i64,
}

impl<'a> Id<'a> {
    /// Checks the name first, then the number.
    fn parse(name: &'a str, number: &str) -> Result<Self> {
        check_name(name)?;
        Ok(Self { name, number: parse_number(name, number)? })
    }

    fn missing(self) -> Error {
        missing(self.name, &self.number.to_string())
    }
}

/// A version's number as Python's `int()` reads it. No version has one that is beyond 64 bits.
fn parse_number(name: &str, number: &str) -> Result<i64> {
    if !is_int(number) {
        let message = format!("Parameter 'version' must be an integer, got '{number}'.");
        return Err(Error::invalid(message));
    }
    parse_int(number).ok_or_else(|| missing(name, number.trim()))
}

fn missing(name: &str, number: &str) -> Error {
    Error::not_found(format!("Model Version (name={name}, version={number}) not found"))
}

fn missing_model(name: &str) -> Error {
    Error::not_found(format!("Registered Model with name={name} not found"))
}

/// The proper name of a stage.
fn canonical_stage(stage: &str) -> Result<&'static str> {
    let lower = stage.to_lowercase();
    STAGES.into_iter().find(|known| known.to_lowercase() == lower).ok_or_else(|| {
        let known = STAGES.join(", ");
        Error::invalid(format!("Invalid Model Version stage: {stage}. Value must be one of {known}."))
    })
}

/// Only from an active stage can a version push the others out.
fn check_archiving(given: &str, stage: &str) -> Result<()> {
    if ACTIVE_STAGES.contains(&stage) {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "Model version transition cannot archive existing model versions because '{given}' is not an Active stage. \
         Valid stages are ['Staging', 'Production']"
    )))
}

/// What a registered model may be called.
fn check_name(name: &str) -> Result<()> {
    if name.chars().all(|c| c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c)) {
        return Err(Error::invalid("Missing value for required parameter 'name'."));
    }
    if name.contains(['/', ':']) {
        return Err(Error::invalid(format!("Invalid model name '{name}'. Names cannot contain '/' or ':'.")));
    }
    validate::unique_path(name, || "name".to_owned())
}

fn check_tag(key: &str, value: &str) -> Result<()> {
    check_tag_key(key)?;
    validate::length(|| "key".to_owned(), TAG_KEY_LIMIT, key)?;
    if key == PROMPT_TEXT_TAG && value.chars().count() > TAG_VALUE_LIMIT {
        return Err(Error::invalid(format!(
            "Prompt text exceeds max length of {TAG_VALUE_LIMIT} characters."
        )));
    }
    validate::length(|| "value".to_owned(), TAG_VALUE_LIMIT, value)
}

fn check_tag_key(key: &str) -> Result<()> {
    validate::name(key, || "key".to_owned())
}

/// The tags with unset parts as empty texts, the last of each key.
fn distinct(tags: Vec<KeyValue>) -> Vec<KeyValue> {
    let mut distinct: Vec<KeyValue> = Vec::with_capacity(tags.len());
    let mut positions = std::collections::HashMap::with_capacity(tags.len());
    for tag in tags {
        let (key, value) = (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
        let at = *positions.entry(key.clone()).or_insert(distinct.len());
        let tag = KeyValue::new(key, value);
        match distinct.get_mut(at) {
            Some(earlier) => *earlier = tag,
            None => distinct.push(tag),
        }
    }
    distinct
}

/// Whether tags, one of each key, are those of a prompt.
fn are_of_prompt(tags: &[KeyValue]) -> bool {
    let is_mark = |tag: &KeyValue| {
        tag.key.as_deref() == Some(PROMPT_TAG)
            && tag.value.as_deref().is_some_and(|value| value.to_lowercase() == "true")
    };
    tags.iter().any(is_mark)
}
