//! The layout of the tool mlflow-export-import, which imports it. It has no place for logged models, traces,
//! evaluation datasets, scorers and webhooks.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value, json};

use super::{Export, Exported, write as write_json};
use crate::error::Result;
use crate::import::entity::{Entity, Experiment, Kind, ModelVersion, Point, RegisteredModel, Run, Texts};
use crate::import::target::lists_store;

pub(super) async fn write(export: &Export, exported: &mut Exported) -> Result<()> {
    let experiments = experiments(export, exported).await?;
    let runs = runs(export, exported).await?;
    let top = export.folder.join("experiments");
    let listed: Vec<Value> =
        experiments.iter().map(|one| json!({"id": one.id.to_string(), "name": one.name})).collect();
    for one in &experiments {
        let of_one = runs.get(&one.id).cloned().unwrap_or_default();
        let file = json!({"system": system(), "mlflow": {"experiment": experiment(one), "runs": of_one}});
        write_json(&top.join(one.id.to_string()).join("experiment.json"), &file).await?;
    }
    let file = json!({"system": system(), "mlflow": {"experiments": listed}});
    write_json(&top.join("experiments.json"), &file).await?;
    models(export, exported).await?;
    for kind in [Kind::LoggedModel, Kind::Trace, Kind::EvaluationDataset, Kind::Scorer, Kind::Webhook] {
        let count = export.each(kind, async |_| Ok(())).await?.count;
        if count > 0 {
            exported.left_out.push(format!("{count} {}", kind.plural()));
        }
    }
    Ok(())
}

fn system() -> Value {
    json!({"package_version": concat!("stagewright ", env!("CARGO_PKG_VERSION"))})
}

async fn experiments(export: &Export, exported: &mut Exported) -> Result<Vec<Experiment>> {
    let mut all = Vec::new();
    let total = export
        .each(Kind::Experiment, async |entity| {
            if let Entity::Experiment(one) = entity {
                all.push(one);
            }
            Ok(())
        })
        .await?;
    exported.entities.push((Kind::Experiment.name(), total.count, total.text()));
    Ok(all)
}

/// Writes the runs and answers with their ids, by experiment.
async fn runs(export: &Export, exported: &mut Exported) -> Result<HashMap<i64, Vec<String>>> {
    let mut ids: HashMap<i64, Vec<String>> = HashMap::new();
    let total = export
        .each(Kind::Run, async |entity| {
            let Entity::Run(run) = &entity else { return Ok(()) };
            ids.entry(run.experiment).or_default().push(run.id.clone());
            let mut metrics: BTreeMap<String, Vec<Value>> = BTreeMap::new();
            let mut reader = export.db.reader().await?;
            lists_store::points(&mut reader, &run.id, async |key, point| {
                metrics.entry(key).or_default().push(point_value(&point));
                Ok(())
            })
            .await?;
            drop(reader);
            let place = export.folder.join("experiments").join(run.experiment.to_string()).join(&run.id);
            let file = json!({"system": system(), "mlflow": run_value(run, &metrics)});
            write_json(&place.join("run.json"), &file).await?;
            export.files(&entity, &place.join("artifacts"), exported).await
        })
        .await?;
    exported.entities.push((Kind::Run.name(), total.count, total.text()));
    Ok(ids)
}

fn point_value(point: &Point) -> Value {
    let value = point.value.map_or_else(|| json!("NaN"), Value::from);
    json!({"value": value, "timestamp": point.timestamp, "step": point.step})
}

fn stage(is_deleted: bool) -> &'static str {
    if is_deleted { "deleted" } else { "active" }
}

fn experiment(one: &Experiment) -> Value {
    json!({
        "experiment_id": one.id.to_string(), "name": one.name, "artifact_location": one.artifact_location,
        "lifecycle_stage": stage(one.is_deleted), "creation_time": one.created, "last_update_time": one.updated,
        "tags": one.tags,
    })
}

fn run_value(run: &Run, metrics: &BTreeMap<String, Vec<Value>>) -> Value {
    let datasets: Vec<Value> = run
        .datasets
        .iter()
        .map(|input| json!({"dataset": input.dataset, "tags": pairs(&input.tags)}))
        .collect();
    let inputs: Vec<Value> = run.model_inputs.iter().map(|id| json!({"model_id": id})).collect();
    let outputs: Vec<Value> =
        run.model_outputs.iter().map(|(id, step)| json!({"model_id": id, "step": step})).collect();
    json!({
        "info": {
            "run_id": run.id, "run_uuid": run.id, "run_name": run.name, "experiment_id": run.experiment.to_string(),
            "user_id": run.user, "status": run.status, "start_time": run.start, "end_time": run.end,
            "lifecycle_stage": stage(run.is_deleted), "artifact_uri": run.artifact_uri,
        },
        "params": run.params, "metrics": metrics, "tags": run.tags,
        "inputs": {"dataset_inputs": datasets, "model_inputs": inputs}, "outputs": {"model_outputs": outputs},
    })
}

fn pairs(texts: &Texts) -> Vec<Value> {
    texts.iter().map(|(key, value)| json!({"key": key, "value": value})).collect()
}

async fn models(export: &Export, exported: &mut Exported) -> Result<()> {
    let mut versions: HashMap<String, Vec<ModelVersion>> = HashMap::new();
    let total = export
        .each(Kind::ModelVersion, async |entity| {
            if let Entity::ModelVersion(one) = entity {
                versions.entry(one.name.clone()).or_default().push(*one);
            }
            Ok(())
        })
        .await?;
    exported.entities.push((Kind::ModelVersion.name(), total.count, total.text()));
    let top = export.folder.join("models");
    let mut names = Vec::new();
    let total = export
        .each(Kind::RegisteredModel, async |entity| {
            let Entity::RegisteredModel(one) = entity else { return Ok(()) };
            let mut of_one = versions.remove(&one.name).unwrap_or_default();
            of_one.sort_by_key(|version| version.version);
            let file = json!({"system": system(), "mlflow": {"registered_model": model(&one, &of_one)}});
            write_json(&top.join(folder(&one.name)).join("model.json"), &file).await?;
            names.push(one.name);
            Ok(())
        })
        .await?;
    exported.entities.push((Kind::RegisteredModel.name(), total.count, total.text()));
    write_json(&top.join("models.json"), &json!({"system": system(), "mlflow": {"models": names}})).await
}

/// A folder's name for a model, which may have a name that no folder can have.
fn folder(name: &str) -> String {
    name.replace(['/', '\\', '\0'], "_")
}

fn model(one: &RegisteredModel, versions: &[ModelVersion]) -> Value {
    let aliases: Vec<Value> = one
        .aliases
        .iter()
        .map(|(alias, version)| json!({"alias": alias, "version": version.to_string()}))
        .collect();
    let versions: Vec<Value> = versions.iter().map(version).collect();
    json!({
        "name": one.name, "creation_timestamp": one.created, "last_updated_timestamp": one.updated,
        "description": one.description, "tags": pairs(&one.tags), "aliases": aliases, "versions": versions,
    })
}

fn version(one: &ModelVersion) -> Value {
    let fields = [
        ("description", &one.description),
        ("user_id", &one.user),
        ("current_stage", &one.stage),
        ("source", &one.source),
        ("run_id", &one.run),
        ("status", &one.status),
        ("status_message", &one.status_message),
        ("run_link", &one.run_link),
        ("storage_location", &one.storage_location),
    ];
    let mut value: Map<String, Value> =
        fields.into_iter().map(|(key, text)| (key.to_owned(), json!(text))).collect();
    value.insert("name".to_owned(), json!(one.name));
    value.insert("version".to_owned(), json!(one.version.to_string()));
    value.insert("creation_timestamp".to_owned(), json!(one.created));
    value.insert("last_updated_timestamp".to_owned(), json!(one.updated));
    value.insert("tags".to_owned(), json!(one.tags));
    Value::Object(value)
}
