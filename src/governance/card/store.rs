//! Statements that gather what is on record of a version.

use std::collections::BTreeMap;

use super::material::{Dataset, Material, Promoted, Run};
use crate::args;
use crate::db::{Conn, Engine};
use crate::error::{Error, Result};

/// A version, its tags and its run; the rest is left empty. None when there is no such version.
pub(super) async fn version(db: &mut impl Conn, name: &str, version: i64) -> Result<Option<Material>> {
    let tags = match db.engine() {
        Engine::Postgres => "CAST(json_object_agg(t.key, t.value) AS TEXT)",
        Engine::Sqlite => "json_group_object(t.key, t.value)",
    };
    let sql = format!(
        "SELECT v.current_stage, COALESCE(NULLIF(v.storage_location, ''), v.source), v.creation_time, v.description,
             (SELECT {tags} FROM model_version_tags t
              WHERE t.workspace = 'default' AND t.name = v.name AND t.version = v.version),
             s.semver, r.run_uuid, r.user_id, r.start_time, r.end_time, r.artifact_uri, m.at, m.actor
         FROM model_versions v
         LEFT JOIN stagewright_move m ON m.name = v.name AND m.seq = (
             SELECT max(t.seq) FROM stagewright_move t
             WHERE t.name = v.name AND t.version = v.version AND t.to_stage IN ('Staging', 'Production'))
         LEFT JOIN runs r ON r.run_uuid = v.run_id
         LEFT JOIN stagewright_release s ON s.name = v.name AND s.version = v.version
         WHERE v.workspace = 'default' AND v.name = $1 AND v.version = $2
             AND v.current_stage <> 'Deleted_Internal'"
    );
    let Some(row) = db.row(sql, args![name, version]).await? else { return Ok(None) };
    let tags: BTreeMap<String, Option<String>> = match row.optional_str(4)? {
        Some(json) => serde_json::from_str(json)
            .map_err(|cause| Error::internal("unreadable JSON of the database").because(cause))?,
        None => BTreeMap::new(),
    };
    let run = match row.optional_text(6)? {
        Some(id) => Some(Run {
            id,
            user: row.optional_text(7)?,
            start: row.optional_int(8)?,
            end: row.optional_int(9)?,
            artifact_uri: row.optional_text(10)?,
            ..Run::default()
        }),
        None => None,
    };
    Ok(Some(Material {
        name: name.to_owned(),
        version,
        semver: row.optional_text(5)?,
        stage: row.text(0)?,
        location: row.optional_text(1)?.filter(|location| !location.is_empty()),
        created_at: row.optional_int(2)?,
        description: row.optional_text(3)?.filter(|text| !text.is_empty()),
        tags: tags.into_iter().map(|(key, value)| (key, value.unwrap_or_default())).collect(),
        run,
        promoted: match (row.optional_int(11)?, row.optional_text(12)?) {
            (Some(at), Some(by)) => Some(Promoted { at, by }),
            _ => None,
        },
        ..Material::default()
    }))
}

/// Adds a run's tags, params and latest metrics.
pub(super) async fn add_children(db: &mut impl Conn, run: &str, material: &mut Material) -> Result<()> {
    let sql = "SELECT 0, key, CAST(NULL AS VARCHAR), value, is_nan FROM latest_metrics WHERE run_uuid = $1
               UNION ALL SELECT 1, key, value, NULL, NULL FROM params WHERE run_uuid = $1
               UNION ALL SELECT 2, key, value, NULL, NULL FROM tags WHERE run_uuid = $1";
    for row in db.rows(sql, args![run]).await? {
        let key = row.text(1)?;
        let of_run = material.run.get_or_insert_default();
        match row.int(0)? {
            0 => {
                let value = if row.bool(4)? { f64::NAN } else { row.float(3)? };
                material.metrics.insert(key, value);
            }
            1 => drop(of_run.params.insert(key, row.optional_text(2)?.unwrap_or_default())),
            _ => drop(of_run.tags.insert(key, row.optional_text(2)?.unwrap_or_default())),
        }
    }
    Ok(())
}

/// A run's datasets, each with its context.
pub(super) async fn datasets(db: &mut impl Conn, run: &str) -> Result<Vec<Dataset>> {
    let sql = "SELECT d.name, d.digest, d.dataset_source, t.value
               FROM inputs i JOIN datasets d ON d.dataset_uuid = i.source_id
               LEFT JOIN input_tags t ON t.input_uuid = i.input_uuid AND t.name = 'mlflow.data.context'
               WHERE i.destination_type = 'RUN' AND i.destination_id = $1 AND i.source_type = 'DATASET'
               ORDER BY d.name, d.digest, d.dataset_uuid";
    let read = |row: &crate::db::Row| {
        Ok(Dataset {
            name: row.text(0)?,
            digest: row.text(1)?,
            source: row.text(2)?,
            context: row.optional_text(3)?.filter(|context| !context.is_empty()),
        })
    };
    db.rows(sql, args![run]).await?.iter().map(read).collect()
}
