//! What names, aliases, tags and stages may be, with the stock server's messages (`mlflow.utils.validation`).

use crate::error::{Error, Result};
use crate::proto::{is_int, parse_int};
use crate::python::{is_word, repr};
use crate::search::IS_PROMPT;
use crate::tracking::messages::KeyValue;
use crate::tracking::validate;

const TAG_KEY_LIMIT: usize = 250;
const TAG_VALUE_LIMIT: usize = 100_000;
const ALIAS_LIMIT: usize = 255;

/// Stages that a version can be in, by their proper names; any case is understood.
const STAGES: [&str; 4] = ["None", "Staging", "Production", "Archived"];

/// Error of a name that no model has.
pub(super) fn missing(name: &str) -> Error {
    Error::not_found(format!("Registered Model with name={name} not found"))
}

/// Error of a version that a model does not have, or has no more.
pub(super) fn missing_version(name: &str, version: &str) -> Error {
    Error::not_found(format!("Model Version (name={name}, version={version}) not found"))
}

/// Error of a name that a model or a prompt has already.
pub(super) fn taken(name: &str, by_prompt: bool, is_prompt: bool) -> Error {
    let kind = |is_prompt| if is_prompt { "Prompt" } else { "Registered Model" };
    let (old, new) = (kind(by_prompt), kind(is_prompt));
    if old == new {
        return Error::exists(format!("{new} (name={name}) already exists."));
    }
    Error::exists(format!(
        "Tried to create a {} with name {}, but the name is already taken by a {}. MLflow does not allow creating a \
         model and a prompt with the same name.",
        new.to_lowercase(),
        repr(name),
        old.to_lowercase()
    ))
}

/// Error of a rename onto the name of another.
pub(super) fn new_name_taken(name: &str) -> Error {
    Error::exists(format!("Registered Model (name={name}) already exists. Error: the name is taken."))
}

/// Whether these tags are a prompt's. A tag of another value makes no prompt, but counts when names collide.
pub(super) fn is_prompt(tags: &[KeyValue]) -> bool {
    tags.iter().any(|tag| tag.key.as_deref() == Some(IS_PROMPT) && tag.value.as_deref().is_some_and(is_true))
}

/// Whether a value of the prompts' tag makes a prompt.
pub(super) fn is_true(value: &str) -> bool {
    value.to_lowercase() == "true"
}

pub(super) fn model_name(name: &str) -> Result<()> {
    named(name, "name")
}

/// The name that a model shall have from now on.
pub(super) fn new_model_name(name: &str) -> Result<()> {
    named(name, "new_name")
}

fn named(name: &str, parameter: &str) -> Result<()> {
    let is_space = |c: char| c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c);
    if name.chars().all(is_space) {
        return Err(Error::invalid(format!("Missing value for required parameter '{parameter}'.")));
    }
    if name.contains(['/', ':']) {
        return Err(Error::invalid(format!("Invalid model name '{name}'. Names cannot contain '/' or ':'.")));
    }
    validate::unique_path(name, || "name".to_owned())
}

pub(super) fn tag(tag: &KeyValue) -> Result<()> {
    let key = tag.key.as_deref().unwrap_or_default();
    tag_key(key)?;
    validate::length(|| "key".to_owned(), TAG_KEY_LIMIT, key)?;
    validate::length(|| "value".to_owned(), TAG_VALUE_LIMIT, tag.value.as_deref().unwrap_or_default())
}

pub(super) fn tag_key(key: &str) -> Result<()> {
    validate::name(key, || "key".to_owned())
}

/// An alias that may be asked for: also one that nothing can be given.
pub(super) fn alias(alias: &str) -> Result<()> {
    if alias.is_empty() {
        return Err(Error::invalid("Registered model alias name cannot be empty."));
    }
    if !without_line_break(alias).chars().all(|c| is_word(c) || c == '-') {
        return Err(Error::invalid(format!(
            "Invalid alias name: '{alias}'. Names may only contain alphanumerics, underscores (_), and dashes (-)."
        )));
    }
    validate::length(|| "Registered model alias name".to_owned(), ALIAS_LIMIT, alias)
}

/// An alias that a version may be given.
pub(super) fn new_alias(name: &str) -> Result<()> {
    alias(name)?;
    if is_latest(name) {
        return Err(Error::invalid("'latest' alias name (case insensitive) is reserved."));
    }
    let number = without_line_break(name).strip_prefix(['v', 'V']).unwrap_or_default();
    if !number.is_empty() && number.chars().all(|c| c.is_ascii_digit()) {
        return Err(Error::invalid(format!("Version alias name '{name}' is reserved.")));
    }
    Ok(())
}

/// The alias that every model has: its newest version.
pub(super) fn is_latest(alias: &str) -> bool {
    alias.to_lowercase() == "latest"
}

/// Python's `$` matches before a final line break, too.
fn without_line_break(text: &str) -> &str {
    text.strip_suffix('\n').unwrap_or(text)
}

/// A version's number as Python's `int()` reads it; none when it is beyond all that a version can have.
pub(super) fn version(text: &str) -> Result<Option<i64>> {
    if !is_int(text) {
        return Err(Error::invalid(format!("Parameter 'version' must be an integer, got '{text}'.")));
    }
    Ok(parse_int(text))
}

/// The proper name of a stage.
pub(super) fn stage(name: &str) -> Result<&'static str> {
    STAGES.into_iter().find(|stage| stage.to_lowercase() == name.to_lowercase()).ok_or_else(|| {
        Error::invalid(format!(
            "Invalid Model Version stage: {name}. Value must be one of {}.",
            STAGES.join(", ")
        ))
    })
}

/// The stages of these names; all stages when none is named.
pub(super) fn stages(names: &[String]) -> Result<Vec<&'static str>> {
    if names.is_empty() {
        return Ok(STAGES.to_vec());
    }
    names.iter().map(|name| stage(name)).collect()
}
