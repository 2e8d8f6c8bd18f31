//! Statements on versions that have no release yet.

use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Sql, Tx};
use crate::error::Result;

/// A version that was made without a release.
pub(super) struct Unreleased {
    pub(super) name: String,
    pub(super) number: i64,
    pub(super) location: Option<String>,
    pub(super) run: Option<String>,
    pub(super) created_at: Millis,
    /// The values of the tags that ask for a version.
    pub(super) tags: Vec<(String, String)>,
}

/// Versions without a release, by their numbers: those of one model, or all where `name` is empty. Prompts have none.
pub(super) async fn unreleased(db: &mut impl Conn, name: &str) -> Result<Vec<Unreleased>> {
    let sql = "SELECT v.name, v.version, COALESCE(NULLIF(v.storage_location, ''), v.source), v.run_id,
                   COALESCE(v.creation_time, 0), t.key, t.value
               FROM model_versions v
               LEFT JOIN model_version_tags t ON t.workspace = 'default' AND t.name = v.name
                   AND t.version = v.version AND t.key IN ('semver', 'sem_ver')
               WHERE v.workspace = 'default' AND ($1 = '' OR v.name = $1) AND v.current_stage <> 'Deleted_Internal'
                   AND NOT EXISTS (SELECT 1 FROM registered_model_tags p WHERE p.workspace = 'default'
                       AND p.name = v.name AND p.key = 'mlflow.prompt.is_prompt' AND lower(p.value) = 'true')
                   AND NOT EXISTS (SELECT 1 FROM stagewright_release r WHERE r.name = v.name
                       AND r.version = v.version AND COALESCE(v.creation_time, 0) <= r.created_at)
               ORDER BY v.name, v.version";
    let mut found: Vec<Unreleased> = Vec::new();
    for row in db.rows(sql, args![name]).await? {
        let (name, number) = (row.text(0)?, row.int(1)?);
        let tag = row.optional_text(5)?.zip(row.optional_text(6)?);
        match found.last_mut() {
            Some(last) if last.name == name && last.number == number => last.tags.extend(tag),
            _ => found.push(Unreleased {
                name,
                number,
                location: row.optional_text(2)?,
                run: row.optional_text(3)?,
                created_at: row.int(4)?,
                tags: tag.into_iter().collect(),
            }),
        }
    }
    Ok(found)
}

/// Writes tags of a version.
pub(super) async fn set_tags(
    tx: &mut Tx,
    name: &str,
    number: i64,
    keys: Vec<String>,
    values: Vec<String>,
) -> Result<()> {
    let sql = Sql::each(
        "INSERT INTO model_version_tags (workspace, name, version, key, value)
         SELECT 'default', $1::text, $2::bigint, given.key, given.value
         FROM unnest($3::text[], $4::text[]) AS given (key, value)
         ON CONFLICT (workspace, key, name, version) DO UPDATE SET value = excluded.value",
        "INSERT INTO model_version_tags (workspace, name, version, key, value)
         SELECT 'default', $1, $2, k.value, v.value FROM json_each($3) k JOIN json_each($4) v ON v.key = k.key
         WHERE true ON CONFLICT (workspace, key, name, version) DO UPDATE SET value = excluded.value",
    );
    tx.execute(sql, args![name, number, keys, values]).await?;
    Ok(())
}
