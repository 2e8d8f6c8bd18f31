//! Evaluation datasets and scorers as the tables have them.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::evaluation_store::WRAPPED;
use super::store::among;
use super::tracking_read_store::add_pairs;
use crate::args;
use crate::db::{Conn, Row};
use crate::error::Result;
use crate::import::entity::{DatasetRecord, EvaluationDataset, OnlineScoring, Scorer, ScorerVersion, Texts};

pub(super) async fn datasets(
    db: &mut impl Conn,
    ids: &[String],
) -> Result<HashMap<String, EvaluationDataset>> {
    let ids = || args![ids.to_vec()];
    let engine = db.engine();
    let sql = "SELECT dataset_id, name, schema, profile, digest, created_time, last_update_time, created_by,
                   last_updated_by
               FROM evaluation_datasets WHERE workspace = 'default' AND dataset_id {in}";
    let mut all = HashMap::new();
    for row in db.rows(among(engine, sql), ids()).await? {
        all.insert(row.text(0)?, dataset(&row)?);
    }
    let sql = "SELECT dataset_id, key, value FROM evaluation_dataset_tags WHERE dataset_id {in}";
    add_pairs(db, sql, ids(), &mut all, |dataset| &mut dataset.tags).await?;
    let sql = "SELECT dataset_id, dataset_record_id, CAST(inputs AS TEXT), CAST(outputs AS TEXT),
                   CAST(expectations AS TEXT), CAST(tags AS TEXT), CAST(source AS TEXT), source_id, source_type,
                   created_time, last_update_time, created_by, last_updated_by
               FROM evaluation_dataset_records WHERE dataset_id {in} ORDER BY dataset_record_id";
    for row in db.rows(among(engine, sql), ids()).await? {
        if let Some(dataset) = all.get_mut(row.str(0)?) {
            dataset.records.push(record(&row)?);
        }
    }
    let sql = "SELECT source_id, destination_id FROM entity_associations
               WHERE source_type = 'evaluation_dataset' AND destination_type = 'experiment' AND source_id {in}";
    for row in db.rows(among(engine, sql), ids()).await? {
        if let Some(dataset) = all.get_mut(row.str(0)?) {
            dataset.experiments.extend(row.str(1)?.parse::<i64>());
        }
    }
    for dataset in all.values_mut() {
        dataset.records.sort_by(|a, b| a.id.cmp(&b.id));
    }
    Ok(all)
}

fn dataset(row: &Row) -> Result<EvaluationDataset> {
    Ok(EvaluationDataset {
        id: row.text(0)?,
        name: row.text(1)?,
        schema: row.optional_text(2)?,
        profile: row.optional_text(3)?,
        digest: row.optional_text(4)?,
        created: row.optional_int(5)?,
        updated: row.optional_int(6)?,
        created_by: row.optional_text(7)?,
        updated_by: row.optional_text(8)?,
        tags: Texts::new(),
        experiments: BTreeSet::new(),
        records: Vec::new(),
    })
}

fn record(row: &Row) -> Result<DatasetRecord> {
    let json = |column| Ok::<_, crate::error::Error>(row.optional_str(column)?.and_then(json));
    Ok(DatasetRecord {
        id: row.text(1)?,
        inputs: json(2)?.unwrap_or_default(),
        outputs: json(3)?.and_then(|mut outputs| outputs.get_mut(WRAPPED).map(Value::take)),
        expectations: json(4)?,
        tags: json(5)?,
        source: json(6)?,
        source_id: row.optional_text(7)?,
        source_type: row.optional_text(8)?,
        created: row.optional_int(9)?,
        updated: row.optional_int(10)?,
        created_by: row.optional_text(11)?,
        updated_by: row.optional_text(12)?,
    })
}

/// JSON's null is nothing.
fn json(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok().filter(|value: &Value| !value.is_null())
}

pub(super) async fn scorers(db: &mut impl Conn, ids: &[String]) -> Result<HashMap<String, Scorer>> {
    let ids = || args![ids.to_vec()];
    let engine = db.engine();
    let sql = "SELECT scorer_id, experiment_id, scorer_name FROM scorers WHERE scorer_id {in}";
    let mut all = HashMap::new();
    for row in db.rows(among(engine, sql), ids()).await? {
        let (versions, online) = (Vec::new(), Vec::new());
        let scorer =
            Scorer { id: row.text(0)?, experiment: row.int(1)?, name: row.text(2)?, versions, online };
        all.insert(scorer.id.clone(), scorer);
    }
    let sql = "SELECT scorer_id, scorer_version, creation_time, serialized_scorer
               FROM scorer_versions WHERE scorer_id {in} ORDER BY scorer_version";
    for row in db.rows(among(engine, sql), ids()).await? {
        if let Some(scorer) = all.get_mut(row.str(0)?) {
            let (version, created, serialized) = (row.int(1)?, row.optional_int(2)?, row.text(3)?);
            scorer.versions.push(ScorerVersion { version, created, serialized });
        }
    }
    let sql = "SELECT scorer_id, online_scoring_config_id, experiment_id, sample_rate, filter_string
               FROM online_scoring_configs WHERE scorer_id {in}";
    for row in db.rows(among(engine, sql), ids()).await? {
        if let Some(scorer) = all.get_mut(row.str(0)?) {
            let (id, experiment, sample_rate) = (row.text(1)?, row.int(2)?, row.float(3)?);
            scorer.online.push(OnlineScoring { id, experiment, sample_rate, filter: row.optional_text(4)? });
        }
    }
    for scorer in all.values_mut() {
        scorer.online.sort_by(|a, b| a.id.cmp(&b.id));
    }
    Ok(all)
}
