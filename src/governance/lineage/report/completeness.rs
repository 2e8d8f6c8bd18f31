//! What is on record of a version, and what is missing: a score that a check can hold against a limit.

use serde_json::{Value, json};

use crate::governance::card::{Card, Material};
use crate::governance::lineage::params::{Meaning, ParamKeys};

/// What is on record of a version: each part, whether it is there, and how it would come to be.
#[must_use]
pub fn completeness(material: &Material, keys: &ParamKeys, environment: Option<&str>) -> Value {
    let card = Card::of(material);
    let run = material.run.as_ref();
    let said = |meaning| {
        let params = run.map(|run| &run.params)?;
        keys.of(meaning).find_map(|key| params.get(key)).filter(|value| !value.is_empty()).cloned()
    };
    let tag = |key: &str| run.and_then(|run| run.tags.get(key)).filter(|value| !value.is_empty()).cloned();
    let digests: Vec<&str> = material.datasets.iter().map(|data| data.digest.as_str()).collect();
    let parts = [
        ("run", run.map(|run| run.id.clone()), "register the version with its run_id"),
        (
            "data",
            (!digests.is_empty()).then(|| digests.join(", ")).or_else(|| said(Meaning::Dataset)),
            "log the data by mlflow.log_input",
        ),
        (
            "training_data",
            card.text("data_hash"),
            "give the data that it was trained from the context 'training'",
        ),
        (
            "code",
            tag("mlflow.source.git.commit").or_else(|| said(Meaning::Code)),
            "train from a git repository, or log the commit as a param",
        ),
        ("environment", environment.map(str::to_owned), "log the model with its requirements"),
        ("files", material.location.clone(), "register it from the files of a model"),
        (
            "signature",
            material.file.signature.is_some().then(|| "in MLmodel".to_owned()),
            "log the model with a signature",
        ),
        ("metrics", card.text("metrics"), "log at least one metric in the run"),
        (
            "author",
            run.and_then(|run| run.user.clone()).filter(|user| !user.is_empty()),
            "set the run's user",
        ),
    ];
    let present = parts.iter().filter(|(_, value, _)| value.is_some()).count();
    let missing: Vec<Value> = parts
        .iter()
        .filter(|(_, value, _)| value.is_none())
        .map(|(part, _, remedy)| json!({"part": part, "remedy": remedy}))
        .collect();
    // Hundredths, so that scores are equal where they look equal.
    let score = f64::from(u32::try_from(present * 100 / parts.len()).unwrap_or_default()) / 100.0;
    json!({
        "model": material.name,
        "version": material.version.to_string(),
        "semver": material.semver,
        "score": score,
        "complete": missing.is_empty(),
        "present": parts.iter().filter_map(|(part, value, _)| Some(((*part).to_owned(), json!(value.as_ref()?))))
            .collect::<serde_json::Map<_, _>>(),
        "missing": missing,
    })
}
