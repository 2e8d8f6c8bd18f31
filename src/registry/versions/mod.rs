//! Versions of registered models and of prompts: their numbers, stages, tags and sources.

pub mod api;
mod search;
mod source;
mod store;

use crate::clock::Millis;
use crate::db::{Conn, Tx};
use crate::error::{Error, Result};
use crate::registry::messages::ModelVersion;
use crate::registry::rules;
use crate::registry::version_rows::store as rows;
use crate::tracking::messages::KeyValue;

const PROMPT_TEXT_TAG: &str = "mlflow.prompt.text";
const PROMPT_TEXT_LIMIT: usize = 100_000;

/// Stages that a version is in use in.
const ACTIVE_STAGES: [&str; 2] = ["Staging", "Production"];

/// The versions that name one of `runs`, those changed last first. Prompts are no models.
pub async fn of_runs(db: &mut impl Conn, runs: Vec<String>) -> Result<Vec<ModelVersion>> {
    Ok(search::Query::of_runs(runs)?.run(db).await?.model_versions.0)
}

/// One version of one model.
#[derive(Clone, Copy)]
struct Id<'a> {
    name: &'a str,
    number: i64,
}

impl<'a> Id<'a> {
    /// Checks the name first, then the number.
    fn parse(name: &'a str, number: &str) -> Result<Self> {
        rules::model_name(name)?;
        Ok(Self { name, number: parse_number(name, number)? })
    }

    fn missing(self) -> Error {
        rules::missing_version(self.name, &self.number.to_string())
    }
}

/// Where the files of a version lie; `None` when nobody knows.
pub async fn location(db: &mut impl Conn, name: &str, version: &str) -> Result<Option<String>> {
    let id = Id::parse(name, version)?;
    store::location(db, id).await?.ok_or_else(|| id.missing())
}

/// The number of a version whose name and number are checked.
pub fn number(name: &str, version: &str) -> Result<i64> {
    Ok(Id::parse(name, version)?.number)
}

/// A version with its tags and aliases.
pub async fn find(db: &mut impl Conn, name: &str, number: i64) -> Result<ModelVersion> {
    rows::find(db, name, number).await?.ok_or_else(|| Id { name, number }.missing())
}

/// Moves a version to a stage; with `is_archiving`, all others that are there leave it. Holds the model's row.
pub async fn move_to_stage(
    tx: &mut Tx,
    name: &str,
    number: i64,
    stage: &'static str,
    is_archiving: bool,
    now: Millis,
) -> Result<()> {
    let id = Id { name, number };
    store::touch_model(tx, name, now).await?;
    if !store::transition(tx, id, stage, now).await? {
        return Err(id.missing());
    }
    if is_archiving {
        store::archive_others(tx, id, stage, now).await?;
    }
    Ok(())
}

/// A version's number as Python's `int()` reads it. No version has one that is beyond 64 bits.
fn parse_number(name: &str, number: &str) -> Result<i64> {
    rules::version(number)?.ok_or_else(|| rules::missing_version(name, number.trim()))
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

/// A tag that a version may have.
fn check_tag(tag: &KeyValue) -> Result<()> {
    let is_text = tag.key.as_deref() == Some(PROMPT_TEXT_TAG);
    if is_text && tag.value.as_ref().is_some_and(|value| value.chars().count() > PROMPT_TEXT_LIMIT) {
        return Err(Error::invalid(format!(
            "Prompt text exceeds max length of {PROMPT_TEXT_LIMIT} characters."
        )));
    }
    rules::tag(tag)
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
