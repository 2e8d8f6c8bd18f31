//! What beside the signature can change: flavors, environment, and the training behind the model.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Model;
use super::findings::Findings;
use super::path::below;
use super::table::{EN001, FL001, MD001, MD002};

/// What a model was trained from and to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub struct Training {
    /// Digests of datasets by name and context.
    pub datasets: BTreeMap<String, String>,
    /// Parameters of the training run, as logged.
    pub params: BTreeMap<String, String>,
    /// Last values of the metrics, as printed.
    pub metrics: BTreeMap<String, String>,
}

pub(super) fn compare(old: &Model, new: &Model, out: &mut Findings) {
    flavors(old, new, out);
    environment(old, new, out);
    training(old, new, out);
}

fn flavors(old: &Model, new: &Model, out: &mut Findings) {
    for name in old.facts.flavors.keys().filter(|name| !new.facts.flavors.contains_key(*name)) {
        out.add(&FL001, &below("flavors", name), "present", "none", "its native loader fails");
    }
    let (from, to) = (&old.facts.loader_module, &new.facts.loader_module);
    if let (Some(from), Some(to)) = (from, to)
        && from != to
    {
        let path = "flavors.python_function.loader_module";
        out.add(&FL001, path, from, to, "pyfunc loads it through another module");
    }
}

fn environment(old: &Model, new: &Model, out: &mut Findings) {
    let (from, to) = (&old.facts.python_version, &new.facts.python_version);
    if let (Some(from), Some(to)) = (from, to)
        && leading(from, 2) != leading(to, 2)
    {
        let path = "flavors.python_function.python_version";
        out.add(&EN001, path, from, to, "who loads the model needs another Python");
    }
    for (name, flavor) in &new.facts.flavors {
        let Some(before) = old.facts.flavors.get(name) else { continue };
        for (key, to) in &flavor.versions {
            let Some(from) = before.versions.get(key) else { continue };
            if leading(from, 1) != leading(to, 1) {
                let path = below(&below("flavors", name), key);
                out.add(&EN001, &path, from, to, "who loads the model needs another major version");
            }
        }
    }
}

/// The first numbers of a version.
fn leading(version: &str, count: usize) -> Vec<&str> {
    version.trim().split('.').take(count).collect()
}

/// The same run or the same model is the same training, whatever was logged to it since.
fn training(old: &Model, new: &Model, out: &mut Findings) {
    let is_same = |from: &Option<String>, to: &Option<String>| from.is_some() && from == to;
    if is_same(&old.facts.run_id, &new.facts.run_id) || is_same(&old.facts.model_uuid, &new.facts.model_uuid)
    {
        return out.add(&MD002, "training", "same run", "same run", "packaged again");
    }
    let (from, to) = (&old.training, &new.training);
    let parts = [
        ("training.datasets", &from.datasets, &to.datasets),
        ("training.params", &from.params, &to.params),
        ("training.metrics", &from.metrics, &to.metrics),
    ];
    let changed: Vec<_> = parts.into_iter().filter(|(_, from, to)| from != to).collect();
    for (path, from, to) in &changed {
        let (from, to) = differences(from, to);
        out.add(&MD001, path, from, to, "the same questions get other answers");
    }
    if !changed.is_empty() {
        return;
    }
    if *from == Training::default() {
        let explain = "another run, and nothing on record that shows that it is the same training";
        return out.add(&MD001, "training", "unknown", "unknown", explain);
    }
    out.add(
        &MD002,
        "training",
        "same data, parameters, metrics",
        "the same",
        "trained again to the same result",
    );
}

/// The entries that differ, each side as a list.
fn differences(old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> (String, String) {
    let side = |of: &BTreeMap<String, String>, other: &BTreeMap<String, String>| {
        let entries = of.iter().filter(|(key, value)| other.get(*key) != Some(value));
        let list: Vec<_> = entries.map(|(key, value)| format!("{key}={value}")).collect();
        if list.is_empty() { "none".to_owned() } else { list.join(", ") }
    };
    (side(old, new), side(new, old))
}
