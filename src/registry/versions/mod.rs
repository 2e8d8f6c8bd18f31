//! Versions of registered models and of prompts: their numbers, stages, tags and sources.

pub mod api;
mod search;
mod source;
mod store;

pub use store::touch_model;

use crate::config::Settings;
use crate::db::{Conn, Db, Tx};
use crate::error::{Code, Error, Result};
use crate::governance::releases::resolve;
use crate::governance::version::Version;
use crate::registry::events::{self, Change, Event};
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

    /// As [`Id::parse`], but a semantic version is understood, too, where versions are found by them. It names one version
    /// for good, so that it can be looked up before any transaction.
    async fn find(db: &Db, settings: &Settings, name: &'a str, number: &str) -> Result<Self> {
        rules::model_name(name)?;
        Ok(Self { name, number: find_number(db, settings, name, number).await? })
    }

    fn missing(self) -> Error {
        missing(self.name, self.number)
    }
}

/// Sets a tag of a version, if it is still there; webhooks hear of it.
pub async fn mark(tx: &mut Tx, name: &str, number: i64, key: &str, value: &str) -> Result<()> {
    let id = Id { name, number };
    let Some(is_prompt) = store::is_prompt(tx, id).await? else { return Ok(()) };
    store::set_tag(tx, id, key, value).await?;
    let change = Change::VersionTagSet { version: &number.to_string(), key, value };
    events::record(tx, &Event { name, is_prompt, change }).await
}

/// Where the files of a version lie; `None` when nobody knows.
pub async fn location(db: &mut impl Conn, name: &str, version: &str) -> Result<Option<String>> {
    let id = Id::parse(name, version)?;
    store::location(db, id).await?.ok_or_else(|| id.missing())
}

/// Where the files are that a version would be made from, with the checks that are made of its source.
pub async fn location_of_source(
    db: &mut impl Conn,
    settings: &Settings,
    uri: String,
    run: Option<String>,
    model: Option<String>,
) -> Result<Option<String>> {
    source::check_form(&uri, false, settings)?;
    source::Source::of_model(db, uri, run, model, settings).await?.locate(db).await
}

/// The number of a version that is named by its number or by its semantic version.
pub async fn find_number(db: &Db, settings: &Settings, name: &str, version: &str) -> Result<i64> {
    if settings.semver.is_resolved {
        return find_release(db, name, version).await;
    }
    parse_number(name, version)
}

/// The same whatever a server was told about semantic versions.
pub async fn find_release(db: &Db, name: &str, version: &str) -> Result<i64> {
    match (parse_number(name, version), Version::parse(version)) {
        (Err(stock), Ok(exact)) if stock.code == Code::InvalidParameterValue => {
            let wanted = resolve::Wanted::exact(version, &exact);
            resolve::number(&mut db.reader().await?, name, &wanted).await
        }
        (number, _) => number,
    }
}

/// A version with its tags and aliases.
pub async fn find(db: &mut impl Conn, name: &str, number: i64) -> Result<ModelVersion> {
    rows::find(db, name, number).await?.ok_or_else(|| Id { name, number }.missing())
}

/// What webhooks are told a version is called: as it was asked for, but never by its semantic version.
#[must_use]
pub fn told(asked: String, number: i64) -> String {
    if rules::version(&asked).is_ok() { asked } else { number.to_string() }
}

/// A version's number as Python's `int()` reads it. No version has one that is beyond 64 bits.
fn parse_number(name: &str, number: &str) -> Result<i64> {
    rules::version(number)?.ok_or_else(|| rules::missing_version(name, number.trim()))
}

/// The proper name of a stage; any case is understood.
pub fn stage(text: &str) -> Result<&'static str> {
    rules::stage(text)
}

/// Whether versions in a stage are in use.
#[must_use]
pub fn is_active(stage: &str) -> bool {
    ACTIVE_STAGES.contains(&stage)
}

/// Error of a version that a model does not have, or has no more.
#[must_use]
pub fn missing(name: &str, number: i64) -> Error {
    rules::missing_version(name, &number.to_string())
}

/// Only from an active stage can a version push the others out.
pub fn check_archiving(given: &str, stage: &str) -> Result<()> {
    if is_active(stage) {
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
