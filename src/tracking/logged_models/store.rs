//! Statements on logged models, their params, tags and metrics.

use std::collections::{BTreeMap, HashMap};

use super::messages::{LoggedModel, LoggedModelData, LoggedModelInfo, LoggedModelStatus};
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Row, Sql, Tx};
use crate::error::Result;
use crate::tracking::experiments::DELETED;
use crate::tracking::messages::{KeyValue, Metric};

/// Columns that [`from_row`] reads.
pub(super) const COLUMNS: &str =
    "m.model_id, m.experiment_id, m.name, m.creation_timestamp_ms, m.last_updated_timestamp_ms,
     m.artifact_location, m.status, m.model_type, m.source_run_id, m.status_message";

/// A model to be made: pending, with nothing belonging to it yet.
pub(super) struct NewModel {
    pub model_id: String,
    pub experiment_id: i64,
    pub name: String,
    pub artifact_location: String,
    pub model_type: String,
    pub source_run_id: String,
}

/// A model and whether it is marked as deleted.
pub struct Found {
    pub model: LoggedModel,
    pub is_deleted: bool,
}

pub(super) async fn create(tx: &mut Tx, new: NewModel, now: Millis) -> Result<()> {
    tx.execute(
        "INSERT INTO logged_models (model_id, experiment_id, name, artifact_location, creation_timestamp_ms,
             last_updated_timestamp_ms, status, lifecycle_stage, model_type, source_run_id)
         VALUES ($1, $2, $3, $4, $5, $5, 1, 'active', $6, $7)",
        args![
            new.model_id,
            new.experiment_id,
            new.name,
            new.artifact_location,
            now,
            new.model_type,
            new.source_run_id,
        ],
    )
    .await?;
    Ok(())
}

/// A model with all that belongs to it.
pub async fn find(db: &mut impl Conn, id: &str) -> Result<Option<Found>> {
    let sql =
        "SELECT m.model_id, m.experiment_id, m.name, m.creation_timestamp_ms, m.last_updated_timestamp_ms,
                   m.artifact_location, m.status, m.model_type, m.source_run_id, m.status_message,
                   m.lifecycle_stage
               FROM logged_models m WHERE m.model_id = $1";
    let Some(row) = db.row(sql, args![id]).await? else { return Ok(None) };
    let is_deleted = row.optional_str(10)?.is_none_or(|stage| stage == DELETED);
    let mut models = vec![from_row(&row)?];
    add_belongings(db, &mut models).await?;
    Ok(models.pop().map(|model| Found { model, is_deleted }))
}

/// A model of a row that begins with [`COLUMNS`].
pub(super) fn from_row(row: &Row) -> Result<LoggedModel> {
    let info = LoggedModelInfo {
        model_id: Some(row.text(0)?),
        experiment_id: Some(row.int(1)?.to_string()),
        name: Some(row.text(2)?),
        creation_timestamp_ms: Some(row.int(3)?),
        last_updated_timestamp_ms: Some(row.int(4)?),
        artifact_uri: Some(row.text(5)?),
        status: LoggedModelStatus::from_number(row.int(6)?),
        model_type: row.optional_text(7)?,
        source_run_id: row.optional_text(8)?,
        status_message: row.optional_text(9)?,
        ..LoggedModelInfo::default()
    };
    Ok(LoggedModel { info: info.into(), data: LoggedModelData::default().into() })
}

/// Reads the tags, params and metrics of `models`: two statements, however many they are.
pub(super) async fn add_belongings(db: &mut impl Conn, models: &mut [LoggedModel]) -> Result<()> {
    let ids: Vec<String> = models.iter().map(|model| id(model).to_owned()).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let positions: HashMap<&str, usize> = ids.iter().enumerate().map(|(at, id)| (id.as_str(), at)).collect();
    let sql = Sql::each(
        "SELECT model_id, 0, tag_key, tag_value FROM logged_model_tags WHERE model_id = ANY($1)
         UNION ALL
         SELECT model_id, 1, param_key, param_value FROM logged_model_params WHERE model_id = ANY($1)
         ORDER BY 1, 2, 3",
        "SELECT model_id, 0, tag_key, tag_value FROM logged_model_tags
         WHERE model_id IN (SELECT value FROM json_each($1))
         UNION ALL
         SELECT model_id, 1, param_key, param_value FROM logged_model_params
         WHERE model_id IN (SELECT value FROM json_each($1))
         ORDER BY 1, 2, 3",
    );
    for row in db.rows(sql, args![ids.clone()]).await? {
        let Some(model) = positions.get(row.str(0)?).map(|at| &mut models[*at]) else { continue };
        let pair = KeyValue::new(row.text(2)?, row.text(3)?);
        if row.int(1)? == 0 {
            model.info.0.get_or_insert_default().tags.0.push(pair);
        } else {
            model.data.0.get_or_insert_default().params.0.push(pair);
        }
    }
    let sql = Sql::each(
        "SELECT model_id, metric_name, metric_value, metric_timestamp_ms, metric_step, dataset_name,
             dataset_digest, run_id
         FROM logged_model_metrics WHERE model_id = ANY($1)
         ORDER BY model_id, metric_name, metric_timestamp_ms, metric_step, run_id",
        "SELECT model_id, metric_name, metric_value, metric_timestamp_ms, metric_step, dataset_name,
             dataset_digest, run_id
         FROM logged_model_metrics WHERE model_id IN (SELECT value FROM json_each($1))
         ORDER BY model_id, metric_name, metric_timestamp_ms, metric_step, run_id",
    );
    for row in db.rows(sql, args![ids.clone()]).await? {
        let Some(model) = positions.get(row.str(0)?).map(|at| &mut models[*at]) else { continue };
        model.data.0.get_or_insert_default().metrics.0.push(metric(&row)?);
    }
    Ok(())
}

fn id(model: &LoggedModel) -> &str {
    model.info.0.as_ref().and_then(|info| info.model_id.as_deref()).unwrap_or_default()
}

fn metric(row: &Row) -> Result<Metric> {
    Ok(Metric {
        model_id: Some(row.text(0)?),
        key: Some(row.text(1)?),
        value: row.optional_float(2)?,
        timestamp: Some(row.int(3)?),
        step: Some(row.int(4)?),
        dataset_name: row.optional_text(5)?.filter(|name| !name.is_empty()),
        dataset_digest: row.optional_text(6)?.filter(|digest| !digest.is_empty()),
        run_id: Some(row.text(7)?),
    })
}

/// The experiment that a model belongs to, deleted or not; `None` when there is no such model.
pub async fn experiment_of(db: &mut impl Conn, id: &str) -> Result<Option<i64>> {
    let sql = "SELECT experiment_id FROM logged_models WHERE model_id = $1";
    db.row(sql, args![id]).await?.map(|row| row.int(0)).transpose()
}

/// Sets a model's status; false when there is no such model.
pub(super) async fn set_status(
    tx: &mut Tx,
    id: &str,
    status: LoggedModelStatus,
    now: Millis,
) -> Result<bool> {
    let sql = "UPDATE logged_models SET status = $2, last_updated_timestamp_ms = $3 WHERE model_id = $1";
    Ok(tx.execute(sql, args![id, status as i64, now]).await? == 1)
}

/// Marks a model deleted; false when there is no such model.
pub(super) async fn delete(tx: &mut Tx, id: &str, now: Millis) -> Result<bool> {
    let sql = "UPDATE logged_models SET lifecycle_stage = 'deleted', last_updated_timestamp_ms = $2
               WHERE model_id = $1";
    Ok(tx.execute(sql, args![id, now]).await? == 1)
}

/// Writes params. One that the model has, or that comes twice, violates the table's key.
pub(super) async fn insert_params(tx: &mut Tx, id: &str, experiment: i64, params: &[KeyValue]) -> Result<()> {
    let sql = Sql::each(
        "INSERT INTO logged_model_params (model_id, experiment_id, param_key, param_value)
         SELECT $1, $2, given.key, given.value FROM unnest($3::text[], $4::text[]) AS given (key, value)",
        "INSERT INTO logged_model_params (model_id, experiment_id, param_key, param_value)
         SELECT $1, $2, k.value, v.value FROM json_each($3) k JOIN json_each($4) v ON v.key = k.key",
    );
    write_pairs(tx, sql, id, experiment, params).await
}

/// Writes the tags of a new model. One that comes twice violates the table's key.
pub(super) async fn insert_tags(tx: &mut Tx, id: &str, experiment: i64, tags: &[KeyValue]) -> Result<()> {
    let sql = Sql::each(
        "INSERT INTO logged_model_tags (model_id, experiment_id, tag_key, tag_value)
         SELECT $1, $2, given.key, given.value FROM unnest($3::text[], $4::text[]) AS given (key, value)",
        "INSERT INTO logged_model_tags (model_id, experiment_id, tag_key, tag_value)
         SELECT $1, $2, k.value, v.value FROM json_each($3) k JOIN json_each($4) v ON v.key = k.key",
    );
    write_pairs(tx, sql, id, experiment, tags).await
}

/// Writes tags over what is there; the last of those with one key wins.
pub async fn set_tags(tx: &mut Tx, id: &str, experiment: i64, tags: &[KeyValue]) -> Result<()> {
    let sql = Sql::each(
        "INSERT INTO logged_model_tags (model_id, experiment_id, tag_key, tag_value)
         SELECT $1, $2, given.key, given.value FROM unnest($3::text[], $4::text[]) AS given (key, value)
         ON CONFLICT (model_id, tag_key) DO UPDATE SET tag_value = excluded.tag_value",
        "INSERT INTO logged_model_tags (model_id, experiment_id, tag_key, tag_value)
         SELECT $1, $2, k.value, v.value FROM json_each($3) k JOIN json_each($4) v ON v.key = k.key WHERE true
         ON CONFLICT (model_id, tag_key) DO UPDATE SET tag_value = excluded.tag_value",
    );
    // Sorted, so that no two transactions can wait for each other.
    let last: BTreeMap<&str, &KeyValue> = tags.iter().map(|tag| (text(&tag.key), tag)).collect();
    let last: Vec<KeyValue> = last.into_values().cloned().collect();
    write_pairs(tx, sql, id, experiment, &last).await
}

/// Unset parts are empty texts.
async fn write_pairs(tx: &mut Tx, sql: Sql, id: &str, experiment: i64, pairs: &[KeyValue]) -> Result<()> {
    if pairs.is_empty() {
        return Ok(());
    }
    let keys: Vec<String> = pairs.iter().map(|pair| text(&pair.key).to_owned()).collect();
    let values: Vec<String> = pairs.iter().map(|pair| text(&pair.value).to_owned()).collect();
    tx.execute(sql, args![id, experiment, keys, values]).await?;
    Ok(())
}

#[expect(clippy::ref_option, reason = "the fields of messages are such")]
fn text(part: &Option<String>) -> &str {
    part.as_deref().unwrap_or_default()
}

/// Drops a tag; false when there was none.
pub(super) async fn delete_tag(tx: &mut Tx, id: &str, key: &str) -> Result<bool> {
    let sql = "DELETE FROM logged_model_tags WHERE model_id = $1 AND tag_key = $2";
    Ok(tx.execute(sql, args![id, key]).await? > 0)
}
