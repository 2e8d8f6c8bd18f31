//! Finds the version that a requirement asks for. One statement answers it: the highest that fits, of those that are neither
//! deleted nor, unless it is named exactly, yanked or archived.

mod store;

use super::store as releases;
use crate::config::Settings;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::governance::requirement::{Bounds, Requirement, RequirementError, Target, model_ids};
use crate::governance::version::Version;
use crate::registry::messages::ModelVersion;
use crate::tracking::logged_models::messages::LoggedModel;

/// Versions that are asked for.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// As it was asked for, without a unit.
    pub text: &'a str,
    bounds: Bounds,
    is_exact: bool,
    /// Whether it asks for what goes on from a version.
    is_compatible: bool,
    /// Whether a version in production is taken before a higher one.
    promoted_first: bool,
    /// The version with its build, where one was asked for.
    build: Option<String>,
}

/// What the end of a model's URI was found to mean.
#[derive(Clone, Debug)]
pub enum Asked<'a> {
    Versions(Wanted<'a>),
    /// One of the four stages, or a name: without the unit that may have stood behind it.
    Name(&'a str),
}

impl<'a> Wanted<'a> {
    /// One version.
    #[must_use]
    pub fn exact(text: &'a str, version: &Version) -> Self {
        let build = (!version.build().is_empty()).then(|| version.to_string());
        let bounds = Bounds::exact(version);
        Self { text, bounds, is_exact: true, is_compatible: false, promoted_first: false, build }
    }

    /// The same with what the policy of the model says of ranges.
    #[must_use]
    pub fn of(self, name: &str, settings: &Settings) -> Self {
        let promoted_first = !self.is_exact && settings.takes_promoted_first(name, self.is_compatible);
        Self { promoted_first, ..self }
    }
}

/// What a stage in a request asks for. An error when it is meant as a range, but is none.
pub fn stage(text: &str) -> Result<Asked<'_>> {
    read(text, Requirement::of_stage(text))
}

/// What an alias in a request asks for.
pub fn alias(text: &str) -> Result<Asked<'_>> {
    read(text, Requirement::of_alias(text))
}

/// Who asks by a stage, where the text says so.
#[must_use]
pub fn unit_of_stage(text: &str) -> Option<&str> {
    Requirement::of_stage(text).ok()?.unit.map(|unit| unit.value)
}

/// Who asks by an alias, where the text says so.
#[must_use]
pub fn unit_of_alias(text: &str) -> Option<&str> {
    Requirement::of_alias(text).ok()?.unit.map(|unit| unit.value)
}

fn read<'a>(text: &'a str, found: Result<Requirement<'a>, RequirementError>) -> Result<Asked<'a>> {
    let requirement = match found {
        Ok(requirement) => requirement,
        Err(error @ RequirementError::Malformed { .. }) => return Err(Error::invalid(error.to_string())),
        Err(RequirementError::Empty | RequirementError::TooLong(_)) => return Ok(Asked::Name(text)),
    };
    Ok(match requirement.target {
        Target::Stage(_) | Target::Name(_) => Asked::Name(requirement.text),
        Target::Exact(version) => Asked::Versions(Wanted::exact(requirement.text, &version)),
        Target::Range(range) => Asked::Versions(Wanted {
            text: requirement.text,
            bounds: range.bounds(),
            is_exact: false,
            is_compatible: range.is_compatible(),
            promoted_first: false,
            build: None,
        }),
    })
}

/// The version that is wanted, as the registry shows it.
pub async fn find(db: &mut impl Conn, name: &str, wanted: &Wanted<'_>) -> Result<ModelVersion> {
    match store::find(db, name, wanted).await? {
        Some(version) => Ok(version),
        None => Err(nothing(db, name, wanted.text).await?),
    }
}

/// The number of the version that is wanted.
pub async fn number(db: &mut impl Conn, name: &str, wanted: &Wanted<'_>) -> Result<i64> {
    match store::number(db, name, wanted).await? {
        Some(number) => Ok(number),
        None => Err(nothing(db, name, wanted.text).await?),
    }
}

/// A version that was asked for by one word, such as `fraud-detector-v2.3.1`.
pub struct Named {
    /// The version as clients know logged models.
    pub model: LoggedModel,
    pub name: String,
    pub number: i64,
    /// The version in the word.
    pub version: String,
}

/// The version that an id names, if there is one.
pub async fn by_model_id(db: &mut impl Conn, id: &str) -> Result<Option<Named>> {
    for (name, version) in model_ids(id) {
        let text = version.to_string();
        if let Some(found) = store::model(db, id, name, &Wanted::exact(&text, &version)).await? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// Why nothing was found.
async fn nothing(db: &mut impl Conn, name: &str, text: &str) -> Result<Error> {
    let Some(newest) = releases::newest(db, name).await? else { return Ok(super::missing_model(name)) };
    Ok(Error::invalid(match newest {
        Some(newest) => format!("no version of {name} matches {text}; the newest is {newest}"),
        None => format!("no version of {name} matches {text}; none has a semantic version that can be used"),
    }))
}
