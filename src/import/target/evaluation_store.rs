//! Evaluation datasets and scorers into MLflow's tables.

use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::store::{Table, among, delete, derived, insert};
use crate::args;
use crate::db::{Args, Conn as _, Tx};
use crate::error::Result;
use crate::import::entity::{DatasetRecord, EvaluationDataset, Scorer};
use crate::proto::print;

/// MLflow keeps a record's outputs under this key, whatever they are.
pub(super) const WRAPPED: &str = "mlflow_wrapped";
/// What the associations of datasets are between.
pub(super) const DATASET: &str = "evaluation_dataset";
pub(super) const EXPERIMENT: &str = "experiment";

const DATASETS: Table = Table {
    name: "evaluation_datasets",
    columns: &[
        ("dataset_id", "text"),
        ("name", "text"),
        ("schema", "text"),
        ("profile", "text"),
        ("digest", "text"),
        ("created_time", "int8"),
        ("last_update_time", "int8"),
        ("created_by", "text"),
        ("last_updated_by", "text"),
        ("workspace", "text"),
    ],
    on_conflict: "",
};
const DATASET_TAGS: Table = Table {
    name: "evaluation_dataset_tags",
    columns: &[("dataset_id", "text"), ("key", "text"), ("value", "text")],
    on_conflict: "",
};
const RECORDS: Table = Table {
    name: "evaluation_dataset_records",
    columns: &[
        ("dataset_record_id", "text"),
        ("dataset_id", "text"),
        ("inputs", "json"),
        ("outputs", "json"),
        ("expectations", "json"),
        ("tags", "json"),
        ("source", "json"),
        ("source_id", "text"),
        ("source_type", "text"),
        ("created_time", "int8"),
        ("last_update_time", "int8"),
        ("created_by", "text"),
        ("last_updated_by", "text"),
        ("input_hash", "text"),
    ],
    on_conflict: "",
};
const ASSOCIATIONS: Table = Table {
    name: "entity_associations",
    columns: &[
        ("association_id", "text"),
        ("source_type", "text"),
        ("source_id", "text"),
        ("destination_type", "text"),
        ("destination_id", "text"),
        ("created_time", "int8"),
    ],
    on_conflict: "",
};

pub(super) async fn datasets(tx: &mut Tx, all: &[&EvaluationDataset]) -> Result<()> {
    // Tags and records go with their dataset.
    let ids: Vec<String> = all.iter().map(|dataset| dataset.id.clone()).collect();
    delete(tx, "evaluation_datasets", "dataset_id", &ids).await?;
    let sql = "DELETE FROM entity_associations
               WHERE source_type = 'evaluation_dataset' AND destination_type = 'experiment' AND source_id {in}";
    tx.execute(among(tx.engine(), sql), args![ids]).await?;
    insert(tx, &DATASETS, all.iter().map(|dataset| row(dataset)).collect()).await?;
    let tags = |dataset: &&EvaluationDataset| -> Vec<Args> {
        dataset.tags.iter().map(|(key, value)| args![&dataset.id, key, value]).collect()
    };
    insert(tx, &DATASET_TAGS, all.iter().flat_map(tags).collect()).await?;
    let records = all.iter().flat_map(|dataset| dataset.records.iter().map(|one| record(&dataset.id, one)));
    insert(tx, &RECORDS, records.collect()).await?;
    let associations = |dataset: &&EvaluationDataset| -> Vec<Args> {
        let to = |experiment: &i64| {
            let experiment = experiment.to_string();
            let id = format!("a-{}", derived(&[DATASET, &dataset.id, EXPERIMENT, &experiment]));
            args![id, DATASET, &dataset.id, EXPERIMENT, experiment, dataset.created]
        };
        dataset.experiments.iter().map(to).collect()
    };
    insert(tx, &ASSOCIATIONS, all.iter().flat_map(associations).collect()).await
}

fn row(dataset: &EvaluationDataset) -> Args {
    args![
        &dataset.id,
        &dataset.name,
        dataset.schema.clone(),
        dataset.profile.clone(),
        dataset.digest.clone(),
        dataset.created,
        dataset.updated,
        dataset.created_by.clone(),
        dataset.updated_by.clone(),
        "default"
    ]
}

fn record(dataset: &str, record: &DatasetRecord) -> Args {
    let outputs = record.outputs.as_ref().map(|outputs| serde_json::json!({WRAPPED: outputs}));
    args![
        &record.id,
        dataset,
        text(&record.inputs),
        optional_text(outputs.as_ref()),
        optional_text(record.expectations.as_ref()),
        optional_text(record.tags.as_ref()),
        optional_text(record.source.as_ref()),
        record.source_id.clone(),
        record.source_type.clone(),
        record.created,
        record.updated,
        record.created_by.clone(),
        record.updated_by.clone(),
        hash(&record.inputs),
    ]
}

fn text(value: &Value) -> String {
    String::from_utf8(print::line(value)).unwrap_or_default()
}

/// Nothing is JSON's null to MLflow.
fn optional_text(value: Option<&Value>) -> String {
    text(value.unwrap_or(&Value::Null))
}

/// By which MLflow knows a record that is logged again: of its inputs as Python prints them, keys sorted.
fn hash(inputs: &Value) -> String {
    let mut inputs = inputs.clone();
    inputs.sort_all_objects();
    hex::encode(Sha256::digest(print::line(&inputs)))
}

const SCORERS: Table = Table {
    name: "scorers",
    columns: &[("scorer_id", "text"), ("experiment_id", "int8"), ("scorer_name", "text")],
    on_conflict: "",
};
const VERSIONS: Table = Table {
    name: "scorer_versions",
    columns: &[
        ("scorer_id", "text"),
        ("scorer_version", "int8"),
        ("serialized_scorer", "text"),
        ("creation_time", "int8"),
    ],
    on_conflict: "",
};
const ONLINE: Table = Table {
    name: "online_scoring_configs",
    columns: &[
        ("online_scoring_config_id", "text"),
        ("scorer_id", "text"),
        ("sample_rate", "float8"),
        ("experiment_id", "int8"),
        ("filter_string", "text"),
    ],
    on_conflict: "",
};

pub(super) async fn scorers(tx: &mut Tx, all: &[&Scorer]) -> Result<()> {
    // All that belongs to a scorer goes with it.
    let ids: Vec<String> = all.iter().map(|scorer| scorer.id.clone()).collect();
    delete(tx, "scorers", "scorer_id", &ids).await?;
    let rows = all.iter().map(|scorer| args![&scorer.id, scorer.experiment, &scorer.name]);
    insert(tx, &SCORERS, rows.collect()).await?;
    let (mut versions, mut online) = (Vec::new(), Vec::new());
    for scorer in all {
        versions.extend(
            scorer.versions.iter().map(|one| args![&scorer.id, one.version, &one.serialized, one.created]),
        );
        online.extend(
            scorer
                .online
                .iter()
                .map(|one| args![&one.id, &scorer.id, one.sample_rate, one.experiment, one.filter.clone()]),
        );
    }
    insert(tx, &VERSIONS, versions).await?;
    insert(tx, &ONLINE, online).await
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn inputs_have_the_hash_that_mlflow_gives_them() {
        // Of hashlib.sha256(json.dumps(inputs, sort_keys=True).encode()) in Python.
        for (inputs, expected) in [
            (
                json!({"question": "what is MLflow?", "a": {"z": 1, "b": [1.5, null, true]}}),
                "428d509ff32c9ffe397dcf6af05de7ac8e880f093adf19bfeec9ad312f2a973b",
            ),
            (
                json!({"ü": "é\n", "tiny": 1e-7, "big": 1e22}),
                "56ab5816e9d4102b5e72e20e7802330bcb4f8b09bb7e47ca8949af596dee75a2",
            ),
            (json!({}), "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"),
        ] {
            assert_eq!(hash(&inputs), expected, "{inputs}");
        }
    }
}
