//! Reads model versions, each with its tags and aliases in its row: however many versions, one statement.

use std::collections::HashMap;

use crate::args;
use crate::db::{Conn, Engine, Row};
use crate::error::{Error, Result};
use crate::registry::messages::{ModelVersion, ModelVersionStatus};
use crate::tracking::messages::KeyValue;

/// Columns of `model_versions v` that [`from_row`] reads. The engines gather rows into JSON by other functions.
fn columns(engine: Engine) -> &'static str {
    match engine {
        Engine::Postgres => {
            "v.version, v.name, v.creation_time, v.last_updated_time, v.user_id, v.current_stage, v.description,
             v.source, v.run_id, v.status, v.status_message, v.run_link,
             (SELECT CAST(json_object_agg(t.key, t.value ORDER BY t.key) AS TEXT) FROM model_version_tags t
              WHERE t.workspace = 'default' AND t.name = v.name AND t.version = v.version)"
        }
        Engine::Sqlite => {
            "v.version, v.name, v.creation_time, v.last_updated_time, v.user_id, v.current_stage, v.description,
             v.source, v.run_id, v.status, v.status_message, v.run_link,
             (SELECT json_group_object(t.key, t.value ORDER BY t.key) FROM model_version_tags t
              WHERE t.workspace = 'default' AND t.name = v.name AND t.version = v.version)"
        }
    }
}

/// How many columns [`columns`] are; behind them, [`with_aliases`] reads another.
const COLUMNS: usize = 13;

/// A column of the aliases of `model_versions v`.
fn aliases(engine: Engine) -> &'static str {
    match engine {
        Engine::Postgres => {
            "(SELECT CAST(json_agg(a.alias ORDER BY a.alias) AS TEXT) FROM registered_model_aliases a
              WHERE a.workspace = 'default' AND a.name = v.name AND a.version = v.version)"
        }
        Engine::Sqlite => {
            "(SELECT json_group_array(a.alias ORDER BY a.alias) FROM registered_model_aliases a
              WHERE a.workspace = 'default' AND a.name = v.name AND a.version = v.version)"
        }
    }
}

/// The version in a row, from the given column on; none where a join has found none.
fn from_row(row: &Row, at: usize) -> Result<Option<ModelVersion>> {
    let Some(version) = row.optional_int(at)? else { return Ok(None) };
    let status = row.optional_str(at + 9)?.map(read_status).transpose()?;
    Ok(Some(ModelVersion {
        version: Some(version.to_string()),
        name: Some(row.text(at + 1)?),
        creation_timestamp: row.optional_int(at + 2)?,
        last_updated_timestamp: row.optional_int(at + 3)?,
        user_id: row.optional_text(at + 4)?,
        current_stage: row.optional_text(at + 5)?,
        description: row.optional_text(at + 6)?,
        source: row.optional_text(at + 7)?,
        run_id: row.optional_text(at + 8)?,
        status,
        status_message: row.optional_text(at + 10)?.filter(|message| !message.is_empty()),
        run_link: row.optional_text(at + 11)?,
        tags: tags(row, at + 12)?.into(),
        ..ModelVersion::default()
    }))
}

/// As [`from_row`], with the aliases that stand behind the other columns.
fn with_aliases(row: &Row, at: usize) -> Result<Option<ModelVersion>> {
    let Some(version) = from_row(row, at)? else { return Ok(None) };
    Ok(Some(ModelVersion { aliases: gathered(row, at + COLUMNS)?, ..version }))
}

fn read_status(status: &str) -> Result<ModelVersionStatus> {
    ModelVersionStatus::from_name(status)
        .ok_or_else(|| Error::internal(format!("A model version has an unknown status: '{status}'")))
}

/// Tags that were gathered into one column.
pub(in crate::registry) fn tags(row: &Row, at: usize) -> Result<Vec<KeyValue>> {
    let tags: serde_json::Map<String, serde_json::Value> = gathered(row, at)?;
    let text = |value: serde_json::Value| value.as_str().map(str::to_owned);
    Ok(tags.into_iter().map(|(key, value)| KeyValue { key: Some(key), value: text(value) }).collect())
}

/// What an aggregate has gathered into one column; over no rows, PostgreSQL's aggregates are NULL.
pub(in crate::registry) fn gathered<T: Default + serde::de::DeserializeOwned>(
    row: &Row,
    at: usize,
) -> Result<T> {
    let Some(json) = row.optional_str(at)? else { return Ok(T::default()) };
    serde_json::from_str(json)
        .map_err(|cause| Error::internal("unreadable JSON of the database").because(cause))
}

/// What an alias was found to stand for.
pub(in crate::registry) enum Aliased {
    NoSuchModel,
    NoSuchAlias,
    /// The alias names this version, but it is deleted.
    NoSuchVersion(i64),
    Version(Box<ModelVersion>),
}

/// The version of a model that an alias stands for.
pub(in crate::registry) async fn find_by_alias(
    db: &mut impl Conn,
    name: &str,
    alias: &str,
) -> Result<Aliased> {
    let sql = format!(
        "SELECT n.version, {}, {}
         FROM registered_models m
         LEFT JOIN registered_model_aliases n ON n.workspace = 'default' AND n.name = m.name AND n.alias = $2
         LEFT JOIN model_versions v ON v.workspace = 'default' AND v.name = m.name AND v.version = n.version
             AND v.current_stage <> 'Deleted_Internal'
         WHERE m.workspace = 'default' AND m.name = $1",
        columns(db.engine()),
        aliases(db.engine())
    );
    let Some(row) = db.row(sql, args![name, alias]).await? else { return Ok(Aliased::NoSuchModel) };
    let Some(version) = row.optional_int(0)? else { return Ok(Aliased::NoSuchAlias) };
    let found = with_aliases(&row, 1)?.map(Box::new);
    Ok(found.map_or(Aliased::NoSuchVersion(version), Aliased::Version))
}

/// The newest version in each stage of a model; none when there is no such model. The stage whose first version is
/// the oldest comes first, as in the stock server's answers.
pub(in crate::registry) async fn latest(db: &mut impl Conn, name: &str) -> Result<Option<Vec<ModelVersion>>> {
    let sql = format!(
        "SELECT {}, {}
         FROM registered_models m
         LEFT JOIN (
             SELECT name, max(version) AS version, min(version) AS first_version FROM model_versions
             WHERE workspace = 'default' AND name = $1 AND current_stage <> 'Deleted_Internal'
             GROUP BY name, current_stage
         ) l ON l.name = m.name
         LEFT JOIN model_versions v ON v.workspace = 'default' AND v.name = l.name AND v.version = l.version
         WHERE m.workspace = 'default' AND m.name = $1
         ORDER BY l.first_version",
        columns(db.engine()),
        aliases(db.engine())
    );
    let rows = db.rows(sql, args![name]).await?;
    if rows.is_empty() {
        return Ok(None);
    }
    rows.iter().filter_map(|row| with_aliases(row, 0).transpose()).collect::<Result<_>>().map(Some)
}

/// As [`latest`] for many models, by their names, and without aliases: the stock server leaves them out of versions
/// that it shows within models.
pub(in crate::registry) async fn latest_of_models(
    db: &mut impl Conn,
    names: Vec<String>,
) -> Result<HashMap<String, Vec<ModelVersion>>> {
    let engine = db.engine();
    let of_models = match engine {
        Engine::Postgres => "= ANY($1)",
        Engine::Sqlite => "IN (SELECT value FROM json_each($1))",
    };
    let sql = format!(
        "SELECT {}
         FROM (
             SELECT name, max(version) AS version, min(version) AS first_version FROM model_versions
             WHERE workspace = 'default' AND name {of_models} AND current_stage <> 'Deleted_Internal'
             GROUP BY name, current_stage
         ) l
         JOIN model_versions v ON v.workspace = 'default' AND v.name = l.name AND v.version = l.version
         ORDER BY l.first_version",
        columns(engine)
    );
    let mut by_model: HashMap<String, Vec<ModelVersion>> = HashMap::new();
    for row in db.rows(sql, args![names]).await? {
        if let Some(version) = from_row(&row, 0)? {
            by_model.entry(row.text(1)?).or_default().push(version);
        }
    }
    Ok(by_model)
}
