//! Statements on registered models, their tags and aliases.

use std::collections::BTreeMap;

use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Engine, Row, Sql, Tx};
use crate::error::Result;
use crate::registry::messages::{Alias, RegisteredModel};
use crate::registry::version_rows::store::{gathered, latest_of_models, tags};
use crate::search::IS_PROMPT;
use crate::tracking::messages::KeyValue;

/// Columns of `registered_models m` that [`from_row`] reads.
pub(super) fn columns(engine: Engine) -> &'static str {
    match engine {
        Engine::Postgres => {
            "m.name, m.creation_time, m.last_updated_time, m.description,
             (SELECT CAST(json_object_agg(t.key, t.value) AS TEXT) FROM registered_model_tags t
              WHERE t.workspace = 'default' AND t.name = m.name),
             (SELECT CAST(json_object_agg(a.alias, a.version) AS TEXT)
              FROM registered_model_aliases a WHERE a.workspace = 'default' AND a.name = m.name)"
        }
        Engine::Sqlite => {
            "m.name, m.creation_time, m.last_updated_time, m.description,
             (SELECT json_group_object(t.key, t.value) FROM registered_model_tags t
              WHERE t.workspace = 'default' AND t.name = m.name),
             (SELECT json_group_object(a.alias, a.version)
              FROM registered_model_aliases a WHERE a.workspace = 'default' AND a.name = m.name)"
        }
    }
}

fn from_row(row: &Row) -> Result<RegisteredModel> {
    let aliases: BTreeMap<String, i64> = gathered(row, 5)?;
    let aliases = aliases
        .into_iter()
        .map(|(alias, version)| Alias { alias: Some(alias), version: Some(version.to_string()) });
    Ok(RegisteredModel {
        name: Some(row.text(0)?),
        creation_timestamp: row.optional_int(1)?,
        last_updated_timestamp: row.optional_int(2)?.filter(|time| *time != 0),
        description: row.optional_text(3)?.filter(|text| !text.is_empty()),
        tags: tags(row, 4)?.into(),
        aliases: aliases.collect::<Vec<_>>().into(),
        ..RegisteredModel::default()
    })
}

/// The models of `rows`, each with its newest version in each stage.
pub(super) async fn with_latest_versions(db: &mut impl Conn, rows: &[Row]) -> Result<Vec<RegisteredModel>> {
    let mut models = rows.iter().map(from_row).collect::<Result<Vec<_>>>()?;
    if models.is_empty() {
        return Ok(models);
    }
    let names = models.iter().filter_map(|model| model.name.clone()).collect();
    let mut versions = latest_of_models(db, names).await?;
    for model in &mut models {
        let name = model.name.as_deref().unwrap_or_default();
        model.latest_versions = versions.remove(name).unwrap_or_default().into();
    }
    Ok(models)
}

pub(super) async fn find(db: &mut impl Conn, name: &str) -> Result<Option<RegisteredModel>> {
    let sql = format!(
        "SELECT {} FROM registered_models m WHERE m.workspace = 'default' AND m.name = $1",
        columns(db.engine())
    );
    let rows = db.rows(sql, args![name]).await?;
    Ok(with_latest_versions(db, &rows).await?.pop())
}

/// Makes a model; false when the name is taken.
pub(super) async fn create(tx: &mut Tx, name: &str, description: &str, now: Millis) -> Result<bool> {
    let made = tx
        .execute(
            "INSERT INTO registered_models (workspace, name, creation_time, last_updated_time, description)
             VALUES ('default', $1, $2, $2, $3) ON CONFLICT (workspace, name) DO NOTHING",
            args![name, now, description],
        )
        .await?;
    Ok(made == 1)
}

/// Gives a new model its tags.
pub(super) async fn add_tags(tx: &mut Tx, name: &str, tags: &[KeyValue]) -> Result<()> {
    if tags.is_empty() {
        return Ok(());
    }
    let part = |part: fn(&KeyValue) -> &Option<String>| -> Vec<String> {
        tags.iter().map(|tag| part(tag).clone().unwrap_or_default()).collect()
    };
    let sql = Sql::each(
        "INSERT INTO registered_model_tags (workspace, name, key, value)
         SELECT 'default', $1, * FROM unnest($2, $3)",
        "INSERT INTO registered_model_tags (workspace, name, key, value)
         SELECT 'default', $1, k.value, v.value FROM json_each($2) k JOIN json_each($3) v ON v.key = k.key",
    );
    tx.execute(sql, args![name, part(|tag| &tag.key), part(|tag| &tag.value)]).await?;
    Ok(())
}

/// The value of the tag that prompts have; none when there is no such tag.
pub(super) async fn prompt_tag(db: &mut impl Conn, name: &str) -> Result<Option<String>> {
    let sql =
        "SELECT value FROM registered_model_tags WHERE workspace = 'default' AND name = $1 AND key = $2";
    let Some(row) = db.row(sql, args![name, IS_PROMPT]).await? else { return Ok(None) };
    Ok(Some(row.optional_text(0)?.unwrap_or_default()))
}

/// Which of two names models have. Until the transaction ends, nobody changes or deletes these, nor adds to them.
pub(super) async fn lock(tx: &mut Tx, name: &str, other: &str) -> Result<Vec<String>> {
    let sql = Sql::each(
        "SELECT name FROM registered_models WHERE workspace = 'default' AND name IN ($1, $2)
         ORDER BY name FOR UPDATE",
        "SELECT name FROM registered_models WHERE workspace = 'default' AND name IN ($1, $2)",
    );
    tx.rows(sql, args![name, other]).await?.iter().map(|row| row.text(0)).collect()
}

/// Renames a model; its versions, tags and aliases follow by their foreign keys.
pub(super) async fn rename(tx: &mut Tx, name: &str, new_name: &str, now: Millis) -> Result<()> {
    tx.execute(
        "UPDATE registered_models SET name = $2, last_updated_time = $3 WHERE workspace = 'default' AND name = $1",
        args![name, new_name, now],
    )
    .await?;
    tx.execute(
        "UPDATE model_versions SET last_updated_time = $2 WHERE workspace = 'default' AND name = $1",
        args![new_name, now],
    )
    .await?;
    Ok(())
}

/// Describes a model; false when there is none.
pub(super) async fn describe(tx: &mut Tx, name: &str, description: &str, now: Millis) -> Result<bool> {
    let sql = "UPDATE registered_models SET description = $2, last_updated_time = $3
               WHERE workspace = 'default' AND name = $1";
    Ok(tx.execute(sql, args![name, description, now]).await? == 1)
}

/// Deletes a model with all that belongs to it.
pub(super) async fn delete(tx: &mut Tx, name: &str) -> Result<()> {
    for sql in [
        "DELETE FROM model_version_tags WHERE workspace = 'default' AND name = $1",
        "DELETE FROM model_versions WHERE workspace = 'default' AND name = $1",
        "DELETE FROM registered_model_tags WHERE workspace = 'default' AND name = $1",
        "DELETE FROM registered_model_aliases WHERE workspace = 'default' AND name = $1",
        "DELETE FROM registered_models WHERE workspace = 'default' AND name = $1",
    ] {
        tx.execute(sql, args![name]).await?;
    }
    Ok(())
}

/// Writes a tag; false when there is no such model.
pub(super) async fn set_tag(tx: &mut Tx, name: &str, tag: &KeyValue) -> Result<bool> {
    let written = tx
        .execute(
            "INSERT INTO registered_model_tags (workspace, name, key, value)
             SELECT 'default', name, $2, $3 FROM registered_models WHERE workspace = 'default' AND name = $1
             ON CONFLICT (workspace, key, name) DO UPDATE SET value = excluded.value",
            args![name, tag.key.clone(), tag.value.clone()],
        )
        .await?;
    Ok(written == 1)
}

pub(super) async fn exists(db: &mut impl Conn, name: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM registered_models WHERE workspace = 'default' AND name = $1";
    Ok(db.row(sql, args![name]).await?.is_some())
}

/// Drops a tag, if there is one.
pub(super) async fn delete_tag(tx: &mut Tx, name: &str, key: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM registered_model_tags WHERE workspace = 'default' AND name = $1 AND key = $2",
        args![name, key],
    )
    .await?;
    Ok(())
}

/// Lets an alias stand for a version; false when there is no such version.
pub(super) async fn set_alias(tx: &mut Tx, name: &str, alias: &str, version: i64) -> Result<bool> {
    // The locks keep the version from being deleted in between, which would leave the alias without it. The model's
    // comes first, as for those who rename or delete it with its versions.
    let sql = Sql::each(
        "INSERT INTO registered_model_aliases (workspace, name, alias, version)
         SELECT 'default', v.name, $2, v.version
         FROM registered_models m JOIN model_versions v ON v.workspace = m.workspace AND v.name = m.name
         WHERE m.workspace = 'default' AND m.name = $1 AND v.version = $3 AND v.current_stage <> 'Deleted_Internal'
         FOR KEY SHARE OF m FOR SHARE OF v
         ON CONFLICT (workspace, name, alias) DO UPDATE SET version = excluded.version",
        "INSERT INTO registered_model_aliases (workspace, name, alias, version)
         SELECT 'default', name, $2, version FROM model_versions
         WHERE workspace = 'default' AND name = $1 AND version = $3 AND current_stage <> 'Deleted_Internal'
         ON CONFLICT (workspace, name, alias) DO UPDATE SET version = excluded.version",
    );
    Ok(tx.execute(sql, args![name, alias, version]).await? == 1)
}

/// Drops an alias, if there is one.
pub(super) async fn delete_alias(tx: &mut Tx, name: &str, alias: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM registered_model_aliases WHERE workspace = 'default' AND name = $1 AND alias = $2",
        args![name, alias],
    )
    .await?;
    Ok(())
}
