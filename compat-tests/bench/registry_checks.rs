//! Whether an answer of the model registry or about logged models is right: the data set says what must be in it.

use serde_json::Value;

use crate::checks::{Check, close, list, same};
use crate::data::{self, Scale};
use crate::logged_data::{self, PARAMS};
use crate::registry_data::{self, CHALLENGER, CHAMPION, Version, model_name};
use crate::registry_requests::{LOGGED_PAGE, alias, order_metric, random_model, random_version};
use crate::requests::{PAGE, tag_value};
use crate::workloads::Registry;

/// Checks the answer to request `number`.
pub(crate) fn read(kind: Registry, number: u32, scale: Scale, answer: &Value) -> Check {
    let model = random_model(number, scale);
    let versions = |expected: &[Version]| {
        all_are(list(answer, "model_versions")?, expected, |found, version| version_is(found, *version))
    };
    let logged = |expected: &[u32]| {
        all_are(list(answer, "models")?, expected, |found, model| logged_model_is(found, *model))
    };
    match kind {
        Registry::Alias => {
            let version = scale.aliased(model, alias(number)).ok_or("the data set has no such alias")?;
            version_is(&answer["model_version"], version)?;
            aliases_are(&answer["model_version"], version)
        }
        Registry::LatestVersions => {
            latest_are(answer, "model_versions", &scale.latest_versions(model), aliases_are)
        }
        Registry::Models => {
            let page: Vec<_> = (0..scale.models()).take(PAGE).collect();
            all_are(list(answer, "registered_models")?, &page, |found, model| model_is(found, *model, scale))
        }
        Registry::VersionsByName => versions(&scale.last_updated(|version| version.model == model, PAGE)),
        Registry::VersionsByRun => versions(&[random_version(number, scale)]),
        Registry::VersionsByTag => {
            versions(&scale.last_updated(|version| version.tags()[0].1 == tag_value(number), PAGE))
        }
        Registry::NewestVersions => versions(&scale.last_updated(|_| true, PAGE)),
        Registry::NewestLogged => logged(&scale.newest_logged(LOGGED_PAGE)),
        Registry::LoggedFilterOrder => logged(&scale.greatest_logged(order_metric(number), LOGGED_PAGE)),
    }
}

fn model_is(found: &Value, model: u32, scale: Scale) -> Check {
    text_is(found, "name", &model_name(model))?;
    pairs_are(found, "tags", &registry_data::model_tags(model))?;
    let aliases = list(found, "aliases")?;
    same(aliases.len(), 2, "aliases")?;
    for alias in [CHAMPION, CHALLENGER] {
        let number = scale.aliased(model, alias).map(|version| version.number.to_string());
        let is_right = |one: &Value| one["alias"] == alias && one["version"].as_str() == number.as_deref();
        if !aliases.iter().any(is_right) {
            return Err(format!("{alias} of {} is not in {aliases:?}", model_name(model)));
        }
    }
    latest_are(found, "latest_versions", &scale.latest_versions(model), |_, _| Ok(()))
}

/// The latest version of each stage, in whatever order.
fn latest_are(
    answer: &Value,
    name: &str,
    expected: &[Version],
    also: impl Fn(&Value, Version) -> Check,
) -> Check {
    let found = list(answer, name)?;
    same(found.len(), expected.len(), "latest versions")?;
    expected.iter().try_for_each(|version| {
        let of_stage = found.iter().find(|found| found["current_stage"] == version.stage());
        let found = of_stage.ok_or_else(|| format!("no version in {}", version.stage()))?;
        version_is(found, *version)?;
        also(found, *version)
    })
}

fn version_is(found: &Value, version: Version) -> Check {
    text_is(found, "name", &model_name(version.model))?;
    text_is(found, "version", &version.number.to_string())?;
    text_is(found, "current_stage", version.stage())?;
    text_is(found, "run_id", &data::run_id(version.run()))?;
    text_is(found, "source", &version.source())?;
    text_is(found, "status", "READY")?;
    number_is(found, "creation_timestamp", version.created())?;
    number_is(found, "last_updated_timestamp", version.updated())?;
    pairs_are(found, "tags", &version.tags())
}

/// Only answers about a single model name the aliases of its versions.
fn aliases_are(found: &Value, version: Version) -> Check {
    let aliases = found["aliases"].as_array().map_or(&[][..], Vec::as_slice);
    let expected = version.aliases();
    if aliases.len() == expected.len() && expected.iter().all(|alias| aliases.iter().any(|one| one == alias))
    {
        return Ok(());
    }
    Err(format!("the aliases are {aliases:?}, not {expected:?}"))
}

fn logged_model_is(found: &Value, model: u32) -> Check {
    let (info, data) = (&found["info"], &found["data"]);
    text_is(info, "model_id", &logged_data::model_id(model))?;
    text_is(info, "name", &logged_data::name(model))?;
    text_is(info, "source_run_id", &data::run_id(logged_data::run(model)))?;
    text_is(info, "status", "LOGGED_MODEL_READY")?;
    number_is(info, "creation_timestamp_ms", logged_data::created(model))?;
    pairs_are(info, "tags", &logged_data::tags(model))?;
    let params = (0..PARAMS).map(|number| (format!("param_{number}"), logged_data::param(model, number)));
    pairs_are(data, "params", &params.collect::<Vec<_>>())?;
    let (points, metrics) = (logged_data::points(), list(data, "metrics")?);
    same(metrics.len(), points.len(), "metrics")?;
    points.iter().try_for_each(|point| {
        let key = format!("metric_{}", point.metric);
        let value = logged_data::value(model, point.metric, point.step);
        let is_point = |metric: &&Value| metric["key"] == key.as_str() && metric["step"] == point.step;
        let metric = metrics.iter().find(is_point).ok_or_else(|| format!("no {key} at {}", point.step))?;
        let dataset = point.dataset.as_ref().map(|dataset| dataset.name);
        if close(&metric["value"], value) && metric["dataset_name"].as_str() == dataset {
            return Ok(());
        }
        Err(format!("{key} should be {value} on {dataset:?}, is {metric}"))
    })
}

fn all_are<T>(found: &[Value], expected: &[T], is: impl Fn(&Value, &T) -> Check) -> Check {
    same(found.len(), expected.len(), "rows")?;
    found.iter().zip(expected).try_for_each(|(found, expected)| is(found, expected))
}

/// Keys and values are all there, in whatever order, and nothing else.
fn pairs_are<K: AsRef<str>>(found: &Value, name: &str, expected: &[(K, String)]) -> Check {
    let pairs = list(found, name)?;
    same(pairs.len(), expected.len(), name)?;
    expected.iter().try_for_each(|(key, value)| {
        if pairs.iter().any(|pair| pair["key"] == key.as_ref() && pair["value"] == value.as_str()) {
            return Ok(());
        }
        Err(format!("no {} = {value} in {name}", key.as_ref()))
    })
}

fn text_is(found: &Value, field: &str, expected: &str) -> Check {
    if found[field] == expected {
        Ok(())
    } else {
        Err(format!("{field} is {}, not {expected}", found[field]))
    }
}

fn number_is(found: &Value, field: &str, expected: i64) -> Check {
    if found[field] == expected {
        Ok(())
    } else {
        Err(format!("{field} is {}, not {expected}", found[field]))
    }
}
