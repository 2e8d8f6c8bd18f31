//! What two versions were made from, held against each other.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::governance::card::{Material, packages};
use crate::governance::lineage::params::{Meaning, ParamKeys};

type Facts = BTreeMap<String, String>;

/// A version with the text of its requirements.
pub(super) type Side<'a> = (&'a Material, Option<&'a str>);

/// The differences of data, code, environment, params and metrics.
#[must_use]
pub fn diff(a: Side<'_>, b: Side<'_>, keys: &ParamKeys) -> Value {
    let part = |facts: fn(Side<'_>, &ParamKeys) -> Facts| compare(&facts(a, keys), &facts(b, keys));
    let parts = [
        ("data", part(data)),
        ("code", part(code)),
        ("environment", part(environment)),
        ("params", part(params)),
        ("metrics", part(metrics)),
    ];
    let same = parts.iter().all(|(_, part)| part["same"] == true);
    let mut out = json!({"a": named(a.0), "b": named(b.0), "same": same});
    for (name, part) in parts {
        out[name] = part;
    }
    out
}

fn named(material: &Material) -> Value {
    let Material { name, version, semver, .. } = material;
    let run = material.run.as_ref().map(|run| &run.id);
    json!({"model": name, "version": version.to_string(), "semver": semver, "run_id": run})
}

fn compare(a: &Facts, b: &Facts) -> Value {
    let only = |one: &Facts, other: &Facts| -> Map<String, Value> {
        one.iter()
            .filter(|(key, _)| !other.contains_key(*key))
            .map(|(key, value)| (key.clone(), json!(value)))
            .collect()
    };
    let changed: Map<String, Value> = a
        .iter()
        .filter_map(|(key, value)| {
            let other = b.get(key).filter(|other| *other != value)?;
            Some((key.clone(), json!({"a": value, "b": other})))
        })
        .collect();
    let (removed, added) = (only(a, b), only(b, a));
    let same = removed.is_empty() && added.is_empty() && changed.is_empty();
    json!({"same": same, "added": added, "removed": removed, "changed": changed})
}

fn data((material, _): Side<'_>, keys: &ParamKeys) -> Facts {
    let logged = material.datasets.iter().map(|data| {
        let context = data.context.as_deref().unwrap_or("data");
        (format!("{context}: {}", data.name), data.digest.clone())
    });
    logged.chain(said(material, keys, Meaning::Dataset)).collect()
}

fn code((material, _): Side<'_>, keys: &ParamKeys) -> Facts {
    const TAGS: [(&str, &str); 3] = [
        ("commit", "mlflow.source.git.commit"),
        ("repository", "mlflow.source.git.repoURL"),
        ("entry point", "mlflow.source.name"),
    ];
    let tags = material.run.as_ref().map(|run| &run.tags);
    let logged = TAGS.iter().filter_map(|(name, tag)| Some(((*name).to_owned(), tags?.get(*tag)?.clone())));
    logged.chain(said(material, keys, Meaning::Code)).collect()
}

fn said(material: &Material, keys: &ParamKeys, meaning: Meaning) -> Vec<(String, String)> {
    let Some(run) = &material.run else { return Vec::new() };
    keys.of(meaning).filter_map(|key| Some((key.to_owned(), run.params.get(key)?.clone()))).collect()
}

fn environment((material, requirements): Side<'_>, _: &ParamKeys) -> Facts {
    let of_file = packages(requirements.unwrap_or_default())
        .into_iter()
        .map(|package| (package.name, package.version.unwrap_or_else(|| "any".to_owned())));
    let facts = &material.file.facts;
    let python = facts.python_version.clone().map(|version| ("python".to_owned(), version));
    let mlflow = facts.mlflow_version.clone().map(|version| ("mlflow (that logged it)".to_owned(), version));
    of_file.chain(python).chain(mlflow).collect()
}

fn params((material, _): Side<'_>, keys: &ParamKeys) -> Facts {
    let params = material.run.as_ref().map(|run| run.params.clone()).unwrap_or_default();
    params.into_iter().filter(|(key, _)| keys.meaning(key).is_none()).collect()
}

fn metrics((material, _): Side<'_>, _: &ParamKeys) -> Facts {
    material.metrics.iter().map(|(key, value)| (key.clone(), value.to_string())).collect()
}
