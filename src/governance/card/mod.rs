//! The card of a model version: what was trained from which data, how good it is, where it lies, and who put it to use.
//! Derived from what is on record, never written by hand, and with the provenance of every field.

pub mod api;
mod cyclonedx;
mod format;
mod markdown;
mod material;
mod requirements;
mod store;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat};
use serde_json::{Map, Value, json};

use crate::clock::Millis;
use crate::governance::contract::Flavor;
use crate::governance::policy::shown;

pub use cyclonedx::cyclonedx;
pub use format::Format;
pub use markdown::markdown;
pub use material::{Dataset, Material, Promoted, Run};
pub(in crate::governance) use requirements::packages;

/// Contexts of datasets that a model is trained from.
const TRAINING: [&str; 3] = ["training", "train", "fit"];
const KEYS: [&str; 10] = [
    "model_id",
    "training_data",
    "data_hash",
    "framework",
    "metrics",
    "training_duration",
    "artifact_uri",
    "stage",
    "promoted_at",
    "promoted_by",
];

/// Where a field comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// Recorded by the server or the client while it happened.
    Logged,
    /// Written as a tag or a param by whoever registered the model.
    Tag,
    /// What somebody did.
    User,
    Missing,
}

impl Provenance {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Logged => "logged",
            Self::Tag => "tag",
            Self::User => "user",
            Self::Missing => "missing",
        }
    }
}

/// A field's value and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub value: Value,
    pub provenance: Provenance,
}

/// The fields, in the order that cards have.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    fields: [Field; KEYS.len()],
}

impl Card {
    /// Derives a version's card.
    #[must_use]
    pub fn of(material: &Material) -> Self {
        let run = material.run.as_ref();
        let training = training(&material.datasets);
        let metrics: Map<String, Value> =
            material.metrics.iter().map(|(name, value)| (name.clone(), number(*value))).collect();
        let promoted = material.promoted.as_ref();
        Self {
            fields: [
                logged(Some(model_id(material))),
                logged(training.map(Dataset::origin)).or_tag(material, "training_data"),
                logged(training.map(|data| data.digest.clone())).or_tag(material, "data_hash"),
                logged(framework(&material.file.facts.flavors)).or_tag(material, "framework"),
                logged((!metrics.is_empty()).then_some(metrics)),
                logged(run.and_then(Run::duration).map(shown)).or_tag(material, "training_duration"),
                logged(material.location.clone()),
                logged(Some(material.stage.to_lowercase())),
                by_user(promoted.map(|promoted| timestamp(promoted.at))),
                by_user(promoted.map(|promoted| promoted.by.clone())),
            ],
        }
    }

    fn named(&self) -> impl Iterator<Item = (&'static str, &Field)> {
        KEYS.into_iter().zip(&self.fields)
    }

    /// A field by its key, as text; none when it is missing.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<String> {
        let (_, field) = self.named().find(|(name, _)| *name == key)?;
        match &field.value {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }

    /// The card, and beside its fields `provenance`, which has the same keys.
    #[must_use]
    pub fn json(&self) -> Value {
        let mut card: Map<String, Value> =
            self.named().map(|(key, field)| (key.to_owned(), field.value.clone())).collect();
        let provenance: Map<String, Value> =
            self.named().map(|(key, field)| (key.to_owned(), json!(field.provenance.name()))).collect();
        card.insert("provenance".to_owned(), provenance.into());
        card.into()
    }
}

impl Field {
    const MISSING: Self = Self { value: Value::Null, provenance: Provenance::Missing };

    /// What tags or params say where nothing else does.
    fn or_tag(self, material: &Material, key: &str) -> Self {
        if self != Self::MISSING {
            return self;
        }
        let text = material.said(key);
        text.map_or(self, |text| Self { value: json!(text), provenance: Provenance::Tag })
    }
}

fn logged(value: Option<impl Into<Value>>) -> Field {
    field(value, Provenance::Logged)
}

fn by_user(value: Option<impl Into<Value>>) -> Field {
    field(value, Provenance::User)
}

fn field(value: Option<impl Into<Value>>, provenance: Provenance) -> Field {
    value.map_or(Field::MISSING, |value| Field { value: value.into(), provenance })
}

/// `fraud-detector-v2.3.1`; `fraud-detector-7` where only MLflow's number is known.
fn model_id(material: &Material) -> String {
    match &material.semver {
        Some(semver) => format!("{}-v{semver}", material.name),
        None => format!("{}-{}", material.name, material.version),
    }
}

/// The data that the model was trained from: those that say so, or the only ones there are.
fn training(datasets: &[Dataset]) -> Option<&Dataset> {
    let is_training = |data: &&Dataset| {
        data.context.as_ref().is_some_and(|context| TRAINING.contains(&context.to_lowercase().as_str()))
    };
    datasets.iter().find(is_training).or(match datasets {
        [only] if only.context.is_none() => Some(only),
        _ => None,
    })
}

/// `sklearn 1.9.1`: the flavor that the model was saved in. The generic one names no framework, so it comes last.
fn framework(flavors: &BTreeMap<String, Flavor>) -> Option<String> {
    let (name, flavor) =
        flavors.iter().find(|(name, _)| *name != "python_function").or_else(|| flavors.iter().next())?;
    let own = format!("{name}_version");
    let version = flavor.versions.get(&own).or_else(|| flavor.versions.values().next());
    Some(version.map_or_else(|| name.clone(), |version| format!("{name} {version}")))
}

/// JSON has no word for what is no finite number.
fn number(value: f64) -> Value {
    if value.is_finite() { json!(value) } else { json!(value.to_string()) }
}

/// A time as ISO 8601 has it.
fn timestamp(time: Millis) -> String {
    DateTime::from_timestamp_millis(time).unwrap_or_default().to_rfc3339_opts(SecondsFormat::Millis, true)
}
