//! The card as a bill of materials: `CycloneDX` 1.6, with the model as a machine-learning-model component and the packages
//! of its requirements.txt as libraries.

use serde_json::{Value, json};

use super::requirements::{Package, packages};
use super::{Card, Dataset, Material, timestamp};
use crate::clock::Millis;
use crate::governance::canonical;
use crate::governance::contract::{Name, Schema};

const MODEL: &str = "model";

/// The bill of a version. `requirements` is the text of its requirements.txt. But for its date, one version has one bill.
#[must_use]
pub fn cyclonedx(card: &Card, material: &Material, requirements: Option<&str>, now: Millis) -> Value {
    let packages = requirements.map(packages).unwrap_or_default();
    let references: Vec<String> = packages.iter().map(reference).collect();
    let component = component(card, material);
    let libraries: Vec<Value> = packages.iter().map(library).collect();
    let leaves = references.iter().map(|reference| json!({"ref": reference, "dependsOn": []}));
    let dependencies: Vec<Value> =
        std::iter::once(json!({"ref": MODEL, "dependsOn": references})).chain(leaves).collect();
    let serial = canonical::digest(&json!([component, libraries]));
    json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": serial_number(&serial),
        "version": 1,
        "metadata": {
            "timestamp": timestamp(now),
            "tools": {"components": [
                {"type": "application", "name": "stagewright", "version": env!("CARGO_PKG_VERSION")},
            ]},
            "component": component,
        },
        "components": libraries,
        "dependencies": dependencies,
    })
}

/// A UUID of the digits of a digest.
fn serial_number(digest: &str) -> String {
    // Version 8 is for one's own way of making them.
    let part = |from: usize, to: usize| digest.get(from..to).unwrap_or_default();
    format!("urn:uuid:{}-{}-8{}-8{}-{}", part(0, 8), part(8, 12), part(12, 15), part(15, 18), part(18, 30))
}

fn component(card: &Card, material: &Material) -> Value {
    let version = material.semver.clone().unwrap_or_else(|| material.version.to_string());
    let mut component = json!({
        "type": "machine-learning-model",
        "bom-ref": MODEL,
        "name": material.name,
        "version": version,
        "modelCard": {
            "bom-ref": "model-card",
            "modelParameters": parameters(card, material),
            "quantitativeAnalysis": {"performanceMetrics": metrics(material)},
        },
        "properties": properties(card, material),
    });
    if let Some(description) = &material.description {
        component["description"] = json!(description);
    }
    if let Some(uri) = material.location.as_deref().filter(|uri| url::Url::parse(uri).is_ok()) {
        component["externalReferences"] = json!([{"type": "distribution", "url": uri}]);
    }
    component
}

fn parameters(card: &Card, material: &Material) -> Value {
    let signature = material.file.signature.as_ref();
    let mut parameters = json!({
        "datasets": material.datasets.iter().map(dataset).collect::<Vec<_>>(),
        "inputs": formats(signature.and_then(|signature| signature.inputs.as_ref())),
        "outputs": formats(signature.and_then(|signature| signature.outputs.as_ref())),
    });
    if let Some(framework) = card.text("framework") {
        parameters["modelArchitecture"] = json!(framework);
    }
    parameters
}

fn dataset(data: &Dataset) -> Value {
    let context = data.context.as_deref().unwrap_or("unknown");
    json!({
        "type": "dataset",
        "name": data.name,
        "contents": {
            "url": data.origin(),
            "properties": [
                {"name": "mlflow:digest", "value": data.digest},
                {"name": "mlflow:context", "value": context},
            ],
        },
    })
}

/// One entry for each column or tensor.
fn formats(schema: Option<&Schema>) -> Vec<Value> {
    let named = |name: Option<&Name>, format: String| match name {
        Some(name) => json!({"format": format!("{name}: {format}")}),
        None => json!({"format": format}),
    };
    match schema {
        None => Vec::new(),
        Some(Schema::Columns(columns)) => {
            columns.iter().map(|column| named(column.name.as_ref(), column.kind.to_string())).collect()
        }
        Some(Schema::Tensors(tensors)) => {
            tensors.iter().map(|tensor| named(tensor.name.as_ref(), tensor.to_string())).collect()
        }
    }
}

fn metrics(material: &Material) -> Vec<Value> {
    let metric = |(name, value): (&String, &f64)| json!({"type": name, "value": value.to_string()});
    material.metrics.iter().map(metric).collect()
}

fn properties(card: &Card, material: &Material) -> Vec<Value> {
    let run = material.run.as_ref();
    let of_run = |key: &str| run.and_then(|run| run.tags.get(key)).cloned();
    let known = [
        ("stagewright:model_id", card.text("model_id")),
        ("stagewright:stage", card.text("stage")),
        ("stagewright:training_duration", card.text("training_duration")),
        ("stagewright:promoted_at", card.text("promoted_at")),
        ("stagewright:promoted_by", card.text("promoted_by")),
        ("mlflow:version", Some(material.version.to_string())),
        ("mlflow:run_id", run.map(|run| run.id.clone())),
        ("mlflow:source.git.commit", of_run("mlflow.source.git.commit")),
        ("mlflow:python_version", material.file.facts.python_version.clone()),
    ];
    let params = run.into_iter().flat_map(|run| &run.params);
    let params = params.map(|(key, value)| (format!("mlflow:param:{key}"), value.clone()));
    let known = known.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    known.chain(params).map(|(name, value)| json!({"name": name, "value": value})).collect()
}

fn reference(package: &Package) -> String {
    match &package.version {
        Some(version) => format!("pkg:pypi/{}@{version}", package.name),
        None => format!("pkg:pypi/{}", package.name),
    }
}

fn library(package: &Package) -> Value {
    let reference = reference(package);
    let mut library = json!({
        "type": "library", "bom-ref": reference, "name": package.name, "purl": reference,
    });
    if let Some(version) = &package.version {
        library["version"] = json!(version);
    }
    library
}
