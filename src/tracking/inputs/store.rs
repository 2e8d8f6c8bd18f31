//! Statements on datasets and on what goes into and comes out of runs.

use std::collections::HashMap;

use uuid::Uuid;

use crate::args;
use crate::db::{Conn, Sql, Tx};
use crate::error::Result;
use crate::tracking::messages::{Dataset, DatasetInput, KeyValue, ModelOutput};

/// Dataset inputs of runs with their tags, by run id.
pub async fn of_runs(db: &mut impl Conn, runs: Vec<String>) -> Result<HashMap<String, Vec<DatasetInput>>> {
    let sql = Sql::each(
        "SELECT i.destination_id, d.dataset_uuid, d.name, d.digest, d.dataset_source_type, d.dataset_source,
             d.dataset_schema, d.dataset_profile, t.name, t.value
         FROM inputs i JOIN datasets d ON d.dataset_uuid = i.source_id
         LEFT JOIN input_tags t ON t.input_uuid = i.input_uuid
         WHERE i.destination_type = 'RUN' AND i.destination_id = ANY($1) ORDER BY i.destination_id",
        "SELECT i.destination_id, d.dataset_uuid, d.name, d.digest, d.dataset_source_type, d.dataset_source,
             d.dataset_schema, d.dataset_profile, t.name, t.value
         FROM inputs i JOIN datasets d ON d.dataset_uuid = i.source_id
         LEFT JOIN input_tags t ON t.input_uuid = i.input_uuid
         WHERE i.destination_type = 'RUN' AND i.destination_id IN (SELECT value FROM json_each($1))
         ORDER BY i.destination_id",
    );
    let mut inputs: HashMap<String, Vec<DatasetInput>> = HashMap::new();
    let mut positions: HashMap<(String, String), usize> = HashMap::new();
    for row in db.rows(sql, args![runs]).await? {
        let run = row.text(0)?;
        let of_run = inputs.entry(run.clone()).or_default();
        let identity = (run, row.text(1)?);
        let at = *positions.entry(identity).or_insert(of_run.len());
        if at == of_run.len() {
            let dataset = Dataset {
                name: row.optional_text(2)?,
                digest: row.optional_text(3)?,
                source_type: row.optional_text(4)?,
                source: row.optional_text(5)?,
                schema: row.optional_text(6)?.filter(|schema| !schema.is_empty()),
                profile: row.optional_text(7)?.filter(|profile| !profile.is_empty()),
            };
            of_run.push(DatasetInput { dataset: dataset.into(), ..DatasetInput::default() });
        }
        if let Some(key) = row.optional_text(8)? {
            of_run[at].tags.0.push(KeyValue { key: Some(key), value: row.optional_text(9)? });
        }
    }
    Ok(inputs)
}

/// The dataset of this name and digest in an experiment: its id, made now if need be.
pub(super) async fn dataset(tx: &mut Tx, experiment: i64, dataset: &Dataset) -> Result<String> {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    let (name, digest) = (text(&dataset.name), text(&dataset.digest));
    let made = Uuid::new_v4().simple().to_string();
    tx.execute(
        "INSERT INTO datasets (dataset_uuid, experiment_id, name, digest, dataset_source_type, dataset_source,
             dataset_schema, dataset_profile)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (experiment_id, name, digest) DO NOTHING",
        args![
            made,
            experiment,
            &name,
            &digest,
            text(&dataset.source_type),
            text(&dataset.source),
            dataset.schema.clone(),
            dataset.profile.clone(),
        ],
    )
    .await?;
    let sql = "SELECT dataset_uuid FROM datasets WHERE experiment_id = $1 AND name = $2 AND digest = $3";
    let row = tx.row(sql, args![experiment, name, digest]).await?;
    row.ok_or_else(|| crate::error::Error::internal("A dataset was deleted while it was written"))?.text(0)
}

/// Makes a dataset an input of a run, with tags; an input that exists stays as it is.
pub(super) async fn add_dataset_input(
    tx: &mut Tx,
    run: &str,
    dataset: &str,
    tags: &[KeyValue],
) -> Result<()> {
    let input = Uuid::new_v4().simple().to_string();
    let sql = "INSERT INTO inputs (input_uuid, source_type, source_id, destination_type, destination_id)
               VALUES ($1, 'DATASET', $2, 'RUN', $3) ON CONFLICT DO NOTHING";
    if tx.execute(sql, args![&input, dataset, run]).await? == 0 {
        return Ok(());
    }
    for tag in tags {
        let sql = "INSERT INTO input_tags (input_uuid, name, value) VALUES ($1, $2, $3)";
        let (key, value) = (tag.key.clone().unwrap_or_default(), tag.value.clone().unwrap_or_default());
        tx.execute(sql, args![&input, key, value]).await?;
    }
    Ok(())
}

/// Makes logged models inputs of a run.
pub(super) async fn add_model_inputs(tx: &mut Tx, run: &str, models: &[String]) -> Result<()> {
    for model in models {
        let sql = "INSERT INTO inputs (input_uuid, source_type, source_id, destination_type, destination_id)
                   VALUES ($1, 'RUN_INPUT', $2, 'MODEL_INPUT', $3) ON CONFLICT DO NOTHING";
        tx.execute(sql, args![Uuid::new_v4().simple().to_string(), run, model]).await?;
    }
    Ok(())
}

/// Makes logged models outputs of a run. One that is an output already violates the table's key.
pub(super) async fn add_model_outputs(tx: &mut Tx, run: &str, models: &[ModelOutput]) -> Result<()> {
    for model in models {
        let sql =
            "INSERT INTO inputs (input_uuid, source_type, source_id, destination_type, destination_id, step)
                   VALUES ($1, 'RUN_OUTPUT', $2, 'MODEL_OUTPUT', $3, $4)";
        let id = model.model_id.clone().unwrap_or_default();
        let step = model.step.unwrap_or(0);
        tx.execute(sql, args![Uuid::new_v4().simple().to_string(), run, id, step]).await?;
    }
    Ok(())
}

/// Experiment, name, digest and context of a dataset that is the input of a run.
pub(super) struct Summary {
    pub experiment_id: i64,
    pub name: String,
    pub digest: String,
    pub context: Option<String>,
}

/// Datasets that are inputs in the experiments, at most 1000.
pub(super) async fn summaries(db: &mut impl Conn, experiments: Vec<i64>) -> Result<Vec<Summary>> {
    let sql = Sql::each(
        "SELECT DISTINCT d.experiment_id, d.name, d.digest, t.value
         FROM datasets d JOIN inputs i ON i.source_id = d.dataset_uuid
         LEFT JOIN input_tags t ON t.input_uuid = i.input_uuid AND t.name = 'mlflow.data.context'
         WHERE d.experiment_id = ANY($1)
         ORDER BY d.experiment_id, d.name, d.digest, t.value LIMIT 1000",
        "SELECT DISTINCT d.experiment_id, d.name, d.digest, t.value
         FROM datasets d JOIN inputs i ON i.source_id = d.dataset_uuid
         LEFT JOIN input_tags t ON t.input_uuid = i.input_uuid AND t.name = 'mlflow.data.context'
         WHERE d.experiment_id IN (SELECT value FROM json_each($1))
         ORDER BY d.experiment_id, d.name, d.digest, t.value LIMIT 1000",
    );
    let rows = db.rows(sql, args![experiments]).await?;
    rows.iter()
        .map(|row| {
            Ok(Summary {
                experiment_id: row.int(0)?,
                name: row.text(1)?,
                digest: row.text(2)?,
                context: row.optional_text(3)?,
            })
        })
        .collect()
}
