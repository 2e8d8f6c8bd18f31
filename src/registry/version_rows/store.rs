//! Reads model versions, each with its tags and aliases in its row: however many versions, one statement.

use std::collections::{BTreeMap, HashMap};

use crate::args;
use crate::db::{Args, Conn, Engine, Row};
use crate::error::{Error, Result};
use crate::registry::messages::{ModelVersion, ModelVersionStatus};
use crate::tracking::messages::KeyValue;

/// Columns of `model_versions v` that [`from_row`] reads, but for the last one: [`tags_column`].
const COLUMNS: &str = "v.version, v.name, v.creation_time, v.last_updated_time, v.user_id, v.current_stage,
    v.description, v.source, v.run_id, v.status, v.status_message, v.run_link";
/// The tags' place among them; aliases, where there are any, stand behind it.
const TAGS: usize = 12;

/// The tags of `model_versions v`. The engines gather rows into JSON by other functions.
fn tags_column(engine: Engine) -> &'static str {
    match engine {
        Engine::Postgres => {
            "(SELECT CAST(json_object_agg(t.key, t.value) AS TEXT) FROM model_version_tags t
              WHERE t.workspace = 'default' AND t.name = v.name AND t.version = v.version)"
        }
        Engine::Sqlite => {
            "(SELECT json_group_object(t.key, t.value) FROM model_version_tags t
              WHERE t.workspace = 'default' AND t.name = v.name AND t.version = v.version)"
        }
    }
}

/// The aliases of `model_versions v`, which [`with_aliases`] reads.
fn aliases_column(engine: Engine) -> &'static str {
    match engine {
        Engine::Postgres => {
            "(SELECT CAST(json_agg(a.alias) AS TEXT) FROM registered_model_aliases a
              WHERE a.workspace = 'default' AND a.name = v.name AND a.version = v.version)"
        }
        Engine::Sqlite => {
            "(SELECT json_group_array(a.alias) FROM registered_model_aliases a
              WHERE a.workspace = 'default' AND a.name = v.name AND a.version = v.version)"
        }
    }
}

/// The columns of `model_versions v` that [`from_row`] reads, and how many they are.
pub(in crate::registry) fn columns(engine: Engine) -> (String, usize) {
    (format!("{COLUMNS}, {}", tags_column(engine)), TAGS + 1)
}

/// The versions of the models that `names` is a condition on, with the newest of their stage and with the oldest, by
/// which stages are ordered as the stock server orders them. A join with the newest would read the table twice.
fn by_stage(names: &str) -> String {
    format!(
        "SELECT {COLUMNS}, max(v.version) OVER stage AS newest, min(v.version) OVER stage AS oldest
         FROM model_versions v
         WHERE v.workspace = 'default' AND v.name {names} AND v.current_stage <> 'Deleted_Internal'
         WINDOW stage AS (PARTITION BY v.name, v.current_stage)"
    )
}

/// The version in a row, from the given column on; none where a join has found none.
pub(in crate::registry) fn from_row(row: &Row, at: usize) -> Result<Option<ModelVersion>> {
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
        tags: tags(row, at + TAGS)?.into(),
        ..ModelVersion::default()
    }))
}

/// As [`from_row`], with the aliases that stand behind the other columns.
fn with_aliases(row: &Row, at: usize) -> Result<Option<ModelVersion>> {
    let Some(version) = from_row(row, at)? else { return Ok(None) };
    let mut aliases: Vec<String> = gathered(row, at + TAGS + 1)?;
    aliases.sort_unstable();
    Ok(Some(ModelVersion { aliases, ..version }))
}

fn read_status(status: &str) -> Result<ModelVersionStatus> {
    ModelVersionStatus::from_name(status)
        .ok_or_else(|| Error::internal(format!("A model version has an unknown status: '{status}'")))
}

/// Tags that were gathered into one column, by their keys.
pub(in crate::registry) fn tags(row: &Row, at: usize) -> Result<Vec<KeyValue>> {
    let tags: BTreeMap<String, Option<String>> = gathered(row, at)?;
    Ok(tags.into_iter().map(|(key, value)| KeyValue { key: Some(key), value }).collect())
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

/// A version with its tags and aliases.
pub(in crate::registry) async fn find(
    db: &mut impl Conn,
    name: &str,
    number: i64,
) -> Result<Option<ModelVersion>> {
    find_by(db, "v.version = $2", args![name, number]).await
}

/// The version of a model that fulfils a condition on `model_versions v`, with its tags and aliases; `$1` is the name.
pub async fn find_by(db: &mut impl Conn, condition: &str, args: Args) -> Result<Option<ModelVersion>> {
    let (tags, aliases) = (tags_column(db.engine()), aliases_column(db.engine()));
    let sql = format!(
        "SELECT {COLUMNS}, {tags}, {aliases} FROM model_versions v
         WHERE v.workspace = 'default' AND v.name = $1 AND v.current_stage <> 'Deleted_Internal' AND {condition}"
    );
    let Some(row) = db.row(sql, args).await? else { return Ok(None) };
    with_aliases(&row, 0)
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
    let (tags, aliases) = (tags_column(db.engine()), aliases_column(db.engine()));
    let sql = format!(
        "SELECT n.version, {COLUMNS}, {tags}, {aliases}
         FROM registered_models m
         LEFT JOIN registered_model_aliases n ON n.workspace = 'default' AND n.name = m.name AND n.alias = $2
         LEFT JOIN model_versions v ON v.workspace = 'default' AND v.name = m.name AND v.version = n.version
             AND v.current_stage <> 'Deleted_Internal'
         WHERE m.workspace = 'default' AND m.name = $1"
    );
    let Some(row) = db.row(sql, args![name, alias]).await? else { return Ok(Aliased::NoSuchModel) };
    let Some(version) = row.optional_int(0)? else { return Ok(Aliased::NoSuchAlias) };
    let found = with_aliases(&row, 1)?.map(Box::new);
    Ok(found.map_or(Aliased::NoSuchVersion(version), Aliased::Version))
}

/// The newest version in each stage of a model; none when there is no such model.
pub(in crate::registry) async fn latest(db: &mut impl Conn, name: &str) -> Result<Option<Vec<ModelVersion>>> {
    let (tags, aliases) = (tags_column(db.engine()), aliases_column(db.engine()));
    let sql = format!(
        "SELECT {COLUMNS}, {tags}, {aliases}
         FROM registered_models m LEFT JOIN ({}) v ON v.name = m.name AND v.version = v.newest
         WHERE m.workspace = 'default' AND m.name = $1 ORDER BY v.oldest",
        by_stage("= $1")
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
    let versions = by_stage(match db.engine() {
        Engine::Postgres => "= ANY($1)",
        Engine::Sqlite => "IN (SELECT value FROM json_each($1))",
    });
    let tags = tags_column(db.engine());
    let sql =
        format!("SELECT {COLUMNS}, {tags} FROM ({versions}) v WHERE v.version = v.newest ORDER BY v.oldest");
    let mut by_model: HashMap<String, Vec<ModelVersion>> = HashMap::new();
    for row in db.rows(sql, args![names]).await? {
        if let Some(version) = from_row(&row, 0)? {
            by_model.entry(row.text(1)?).or_default().push(version);
        }
    }
    Ok(by_model)
}
