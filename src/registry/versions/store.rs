//! Statements on model versions and their tags.
//!
//! Every change that others must not overtake (a new number, a move between stages) first updates the model's row,
//! and thereby holds it until the transaction ends.

use serde_json::{Value, json};

use super::Id;
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Sql, Tx};
use crate::error::Result;
use crate::proto::print;
use crate::registry::rules;
use crate::tracking::messages::KeyValue;

/// A logged model's tag that names the versions made from it.
const VERSIONS_TAG: &str = "mlflow.modelVersions";

/// What a new version is given.
pub(super) struct NewVersion<'a> {
    pub(super) name: &'a str,
    pub(super) source: &'a str,
    pub(super) storage_location: Option<&'a str>,
    pub(super) run_id: Option<&'a str>,
    pub(super) run_link: &'a str,
    pub(super) description: &'a str,
    /// One of each key.
    pub(super) tags: &'a [KeyValue],
}

/// Notes that a model has changed, and holds its row; false when there is no such model.
pub async fn touch_model(tx: &mut Tx, name: &str, now: Millis) -> Result<bool> {
    let sql = "UPDATE registered_models SET last_updated_time = $2 WHERE workspace = 'default' AND name = $1";
    Ok(tx.execute(sql, args![name, now]).await? == 1)
}

/// Makes a version of a model whose row is held; its number. Numbers of deleted versions are not used again.
pub(super) async fn create(tx: &mut Tx, new: &NewVersion<'_>, now: Millis) -> Result<i64> {
    let sql = Sql::each(
        "INSERT INTO model_versions (workspace, name, version, creation_time, last_updated_time, description,
             current_stage, source, storage_location, run_id, run_link, status)
         SELECT 'default', $1::text, COALESCE(MAX(version), 0) + 1, $2::bigint, $2, $3::text, 'None', $4::text,
             $5::text, $6::text, $7::text, 'READY'
         FROM model_versions WHERE workspace = 'default' AND name = $1
         RETURNING version",
        "INSERT INTO model_versions (workspace, name, version, creation_time, last_updated_time, description,
             current_stage, source, storage_location, run_id, run_link, status)
         SELECT 'default', $1, COALESCE(MAX(version), 0) + 1, $2, $2, $3, 'None', $4, $5, $6, $7, 'READY'
         FROM model_versions WHERE workspace = 'default' AND name = $1
         RETURNING version",
    );
    let args =
        args![new.name, now, new.description, new.source, new.storage_location, new.run_id, new.run_link];
    let row = tx.row(sql, args).await?;
    let number = row.map_or(Ok(0), |row| row.int(0))?;
    if !new.tags.is_empty() {
        create_tags(tx, Id { name: new.name, number }, new.tags).await?;
    }
    Ok(number)
}

async fn create_tags(tx: &mut Tx, id: Id<'_>, tags: &[KeyValue]) -> Result<()> {
    let texts = |part: fn(&KeyValue) -> &Option<String>| -> Vec<String> {
        tags.iter().map(|tag| part(tag).clone().unwrap_or_default()).collect()
    };
    tx.execute(
        Sql::each(
            "INSERT INTO model_version_tags (workspace, name, version, key, value)
             SELECT 'default', $1::text, $2::bigint, given.key, given.value
             FROM unnest($3::text[], $4::text[]) AS given (key, value)",
            "INSERT INTO model_version_tags (workspace, name, version, key, value)
             SELECT 'default', $1, $2, k.value, v.value
             FROM json_each($3) k JOIN json_each($4) v ON v.key = k.key",
        ),
        args![id.name, id.number, texts(|tag| &tag.key), texts(|tag| &tag.value)],
    )
    .await?;
    Ok(())
}

/// Adds a version to those that a logged model knows of; false when there is no such model.
pub(super) async fn link_logged_model(tx: &mut Tx, model: &str, id: Id<'_>) -> Result<bool> {
    let row = tx
        .row(
            // The model's row is held, since the tag's value is read before it is written.
            Sql::each(
                "SELECT m.experiment_id FROM logged_models m
                 WHERE m.model_id = $1 AND m.lifecycle_stage <> 'deleted' FOR UPDATE",
                "SELECT m.experiment_id FROM logged_models m
                 WHERE m.model_id = $1 AND m.lifecycle_stage <> 'deleted'",
            ),
            args![model],
        )
        .await?;
    let Some(row) = row else { return Ok(false) };
    let experiment = row.int(0)?;
    let sql = "SELECT tag_value FROM logged_model_tags WHERE model_id = $1 AND tag_key = $2";
    let known = match tx.row(sql, args![model, VERSIONS_TAG]).await? {
        Some(row) => serde_json::from_str(row.str(0)?).unwrap_or_default(),
        None => Value::Null,
    };
    let mut versions = known.as_array().cloned().unwrap_or_default();
    let version = json!({ "name": id.name, "version": id.number });
    if !versions.contains(&version) {
        versions.push(version);
    }
    let value = String::from_utf8(print::line(&versions)).unwrap_or_default();
    tx.execute(
        "INSERT INTO logged_model_tags (model_id, experiment_id, tag_key, tag_value) VALUES ($1, $2, $3, $4)
         ON CONFLICT (model_id, tag_key) DO UPDATE SET tag_value = excluded.tag_value",
        args![model, experiment, VERSIONS_TAG, value],
    )
    .await?;
    Ok(true)
}

/// Where the files of a version lie; the inner `None` when nobody knows.
pub(super) async fn location(db: &mut impl Conn, id: Id<'_>) -> Result<Option<Option<String>>> {
    let sql = "SELECT COALESCE(NULLIF(storage_location, ''), source) FROM model_versions
               WHERE workspace = 'default' AND name = $1 AND version = $2 AND current_stage <> 'Deleted_Internal'";
    db.row(sql, args![id.name, id.number]).await?.map(|row| row.optional_text(0)).transpose()
}

/// Sets or drops the description; false when there is no such version.
pub(super) async fn describe(tx: &mut Tx, id: Id<'_>, text: Option<&str>, now: Millis) -> Result<bool> {
    let sql = "UPDATE model_versions SET description = $3, last_updated_time = $4
               WHERE workspace = 'default' AND name = $1 AND version = $2 AND current_stage <> 'Deleted_Internal'";
    Ok(tx.execute(sql, args![id.name, id.number, text, now]).await? == 1)
}

/// Hides a version for good and forgets where it came from; its number stays taken, and its tags stay. False when
/// there is no such version.
pub(super) async fn delete(tx: &mut Tx, id: Id<'_>, now: Millis) -> Result<bool> {
    let sql = "UPDATE model_versions SET current_stage = 'Deleted_Internal', last_updated_time = $3,
                   description = NULL, user_id = NULL, source = 'REDACTED-SOURCE-PATH', run_id = 'REDACTED-RUN-ID',
                   run_link = 'REDACTED-RUN-LINK', status_message = NULL
               WHERE workspace = 'default' AND name = $1 AND version = $2 AND current_stage <> 'Deleted_Internal'";
    if tx.execute(sql, args![id.name, id.number, now]).await? != 1 {
        return Ok(false);
    }
    let sql =
        "DELETE FROM registered_model_aliases WHERE workspace = 'default' AND name = $1 AND version = $2";
    tx.execute(sql, args![id.name, id.number]).await?;
    Ok(true)
}

/// Writes a tag; false when there is no such version.
pub(super) async fn set_tag(tx: &mut Tx, id: Id<'_>, key: &str, value: &str) -> Result<bool> {
    let sql = Sql::each(
        "INSERT INTO model_version_tags (workspace, name, version, key, value)
         SELECT workspace, name, version, $3::text, $4::text FROM model_versions
         WHERE workspace = 'default' AND name = $1 AND version = $2 AND current_stage <> 'Deleted_Internal'
         ON CONFLICT (workspace, key, name, version) DO UPDATE SET value = excluded.value",
        "INSERT INTO model_version_tags (workspace, name, version, key, value)
         SELECT workspace, name, version, $3, $4 FROM model_versions
         WHERE workspace = 'default' AND name = $1 AND version = $2 AND current_stage <> 'Deleted_Internal'
         ON CONFLICT (workspace, key, name, version) DO UPDATE SET value = excluded.value",
    );
    Ok(tx.execute(sql, args![id.name, id.number, key, value]).await? == 1)
}

/// Drops a tag, if the version has it.
pub(super) async fn delete_tag(tx: &mut Tx, id: Id<'_>, key: &str) -> Result<()> {
    let sql = "DELETE FROM model_version_tags
               WHERE workspace = 'default' AND name = $1 AND version = $2 AND key = $3";
    tx.execute(sql, args![id.name, id.number, key]).await?;
    Ok(())
}

/// Whether the model of a version is a prompt; `None` when there is no such version.
pub(super) async fn is_prompt(db: &mut impl Conn, id: Id<'_>) -> Result<Option<bool>> {
    let sql = "SELECT t.value FROM model_versions v
               LEFT JOIN registered_model_tags t
                   ON t.workspace = v.workspace AND t.name = v.name AND t.key = 'mlflow.prompt.is_prompt'
               WHERE v.workspace = 'default' AND v.name = $1 AND v.version = $2
                   AND v.current_stage <> 'Deleted_Internal'";
    let Some(row) = db.row(sql, args![id.name, id.number]).await? else { return Ok(None) };
    Ok(Some(row.optional_str(0)?.is_some_and(rules::is_true)))
}
