//! What a version was made from, as an in-toto statement about its files with a predicate of SLSA 1.0. It says what is on
//! record; it is not signed, and nobody has watched the run.

use serde_json::{Map, Value, json};

use super::manifest::Manifest;
use super::statement::{TYPE, digest};
use crate::artifacts::{Artifacts, FileContent};
use crate::db::Db;
use crate::error::Result;
use crate::governance::audit::timestamp;
use crate::governance::card::{Dataset, Material, Run};

const PREDICATE: &str = "https://slsa.dev/provenance/v1";
/// A run of a client, as MLflow records it.
const BUILD: &str = "urn:stagewright:mlflow-run:v1";
const BUILDER: &str = "urn:stagewright:server";
const COMMIT: &str = "mlflow.source.git.commit";
const REPOSITORY: &str = "mlflow.source.git.repoURL";

/// The statement on a version.
pub async fn find(db: &Db, artifacts: &Artifacts, name: &str, version: i64) -> Result<Value> {
    let (manifest, material) = Manifest::with_material(db, artifacts, name, version).await?;
    Ok(statement(&material, &manifest))
}

fn statement(material: &Material, manifest: &Manifest) -> Value {
    let file =
        |file: &FileContent| json!({"name": file.path, "digest": {"sha256": hex::encode(file.sha256)}});
    let run = material.run.as_ref();
    let dependencies: Vec<Value> = material.datasets.iter().map(dataset).chain(run.and_then(code)).collect();
    json!({
        "_type": TYPE,
        "subject": manifest.files.iter().map(file).collect::<Vec<_>>(),
        "predicateType": PREDICATE,
        "predicate": {
            "buildDefinition": {
                "buildType": BUILD,
                "externalParameters": known([
                    ("model", Some(json!(material.name))),
                    ("version", Some(json!(material.version.to_string()))),
                    ("semver", material.semver.as_ref().map(|semver| json!(semver))),
                    ("source", tag(run, "mlflow.source.name")),
                    ("params", run.map(|run| json!(run.params))),
                ]),
                "internalParameters": {
                    "artifact_uri": manifest.location,
                    "digest": manifest.digest(),
                    "model_signing_digest": digest(&manifest.files),
                },
                "resolvedDependencies": dependencies,
            },
            "runDetails": {
                "builder": {"id": BUILDER, "version": {"stagewright": env!("CARGO_PKG_VERSION")}},
                "metadata": known([
                    ("invocationId", run.map(|run| json!(run.id))),
                    ("startedOn", run.and_then(|run| run.start).map(|time| json!(timestamp(time)))),
                    ("finishedOn", run.and_then(|run| run.end).map(|time| json!(timestamp(time)))),
                ]),
            },
        },
    })
}

/// What is not known is left out.
fn known<const N: usize>(fields: [(&str, Option<Value>); N]) -> Map<String, Value> {
    fields.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
}

fn tag(run: Option<&Run>, key: &str) -> Option<Value> {
    run.and_then(|run| run.tags.get(key)).map(|text| json!(text))
}

/// MLflow's digests of data are of its own making.
fn dataset(data: &Dataset) -> Value {
    json!({
        "name": data.name,
        "uri": data.origin(),
        "digest": {"mlflow": data.digest},
        "annotations": {"context": data.context},
    })
}

fn code(run: &Run) -> Option<Value> {
    let commit = run.tags.get(COMMIT)?;
    let uri = run.tags.get(REPOSITORY).map(|repository| json!(format!("git+{repository}@{commit}")));
    Some(
        known([("name", Some(json!("code"))), ("uri", uri), ("digest", Some(json!({"gitCommit": commit})))])
            .into(),
    )
}
