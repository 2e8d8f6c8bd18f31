//! Statements for the pages: each page in a fixed number of them.

use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Row};
use crate::error::Result;
use crate::search::IS_PROMPT;

/// A version in production.
pub(super) struct InProduction {
    pub(super) name: String,
    pub(super) version: i64,
    pub(super) semver: Option<String>,
    pub(super) since: Option<Millis>,
    pub(super) by: Option<String>,
    pub(super) reason: Option<String>,
}

/// The versions in production, by name, of models after `after`.
pub(super) async fn in_production(db: &mut impl Conn, after: &str, most: i64) -> Result<Vec<InProduction>> {
    let sql = "SELECT v.name, v.version, s.semver, COALESCE(m.at, v.last_updated_time), m.actor, m.reason
               FROM model_versions v
               LEFT JOIN stagewright_release s ON s.name = v.name AND s.version = v.version
               LEFT JOIN stagewright_move m ON m.name = v.name AND m.seq = (
                   SELECT max(t.seq) FROM stagewright_move t
                   WHERE t.name = v.name AND t.version = v.version AND t.to_stage = 'Production')
               WHERE v.workspace = 'default' AND v.current_stage = 'Production' AND v.name > $1
               ORDER BY v.name, v.version DESC LIMIT $2";
    let read = |row: &Row| {
        Ok(InProduction {
            name: row.text(0)?,
            version: row.int(1)?,
            semver: row.optional_text(2)?,
            since: row.optional_int(3)?,
            by: row.optional_text(4)?.filter(|by| !by.is_empty()),
            reason: row.optional_text(5)?,
        })
    };
    db.rows(sql, args![after, most]).await?.iter().map(read).collect()
}

/// How many models there are, how many of them are in production, and how many requests wait.
pub(super) struct Counts {
    pub(super) models: i64,
    pub(super) in_production: i64,
    pub(super) waiting: i64,
}

pub(super) async fn counts(db: &mut impl Conn) -> Result<Counts> {
    let sql = "SELECT
                   (SELECT count(*) FROM registered_models r WHERE r.workspace = 'default' AND NOT EXISTS (
                        SELECT 1 FROM registered_model_tags t WHERE t.workspace = 'default' AND t.name = r.name
                            AND t.key = $1 AND lower(t.value) = 'true')),
                   (SELECT count(DISTINCT name) FROM model_versions
                    WHERE workspace = 'default' AND current_stage = 'Production'),
                   (SELECT count(*) FROM stagewright_request WHERE state IN ('pending_checks', 'pending_approval'))";
    let row = db.row(sql, args![IS_PROMPT]).await?;
    let Some(row) = row else { return Ok(Counts { models: 0, in_production: 0, waiting: 0 }) };
    Ok(Counts { models: row.int(0)?, in_production: row.int(1)?, waiting: row.int(2)? })
}

/// A line of the list of models.
pub(super) struct Model {
    pub(super) name: String,
    pub(super) description: Option<String>,
    pub(super) changed_at: Option<Millis>,
    pub(super) versions: i64,
    pub(super) newest: Option<String>,
    pub(super) production: Option<String>,
}

/// Models whose names contain a text, by name, after `after`. Prompts are no models.
pub(super) async fn models(db: &mut impl Conn, part: &str, after: &str, most: i64) -> Result<Vec<Model>> {
    let sql = "SELECT r.name, r.description, r.last_updated_time,
                   (SELECT count(*) FROM model_versions v WHERE v.workspace = 'default' AND v.name = r.name
                        AND v.current_stage <> 'Deleted_Internal'),
                   (SELECT COALESCE(s.semver, 'version ' || v.version) FROM model_versions v
                    LEFT JOIN stagewright_release s ON s.name = v.name AND s.version = v.version
                    WHERE v.workspace = 'default' AND v.name = r.name AND v.current_stage <> 'Deleted_Internal'
                    ORDER BY v.version DESC LIMIT 1),
                   (SELECT COALESCE(s.semver, 'version ' || v.version) FROM model_versions v
                    LEFT JOIN stagewright_release s ON s.name = v.name AND s.version = v.version
                    WHERE v.workspace = 'default' AND v.name = r.name AND v.current_stage = 'Production'
                    ORDER BY v.version DESC LIMIT 1)
               FROM registered_models r
               WHERE r.workspace = 'default' AND r.name > $1 AND lower(r.name) LIKE $2 ESCAPE '\\'
                   AND NOT EXISTS (
                       SELECT 1 FROM registered_model_tags t WHERE t.workspace = 'default' AND t.name = r.name
                           AND t.key = $3 AND lower(t.value) = 'true')
               ORDER BY r.name LIMIT $4";
    let pattern = format!("%{}%", escaped(&part.to_lowercase()));
    let read = |row: &Row| {
        Ok(Model {
            name: row.text(0)?,
            description: row.optional_text(1)?.filter(|text| !text.is_empty()),
            changed_at: row.optional_int(2)?,
            versions: row.int(3)?,
            newest: row.optional_text(4)?,
            production: row.optional_text(5)?,
        })
    };
    db.rows(sql, args![after, pattern, IS_PROMPT, most]).await?.iter().map(read).collect()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

/// A version of a model with its release.
pub(super) struct Version {
    pub(super) number: i64,
    pub(super) semver: Option<String>,
    pub(super) stage: String,
    pub(super) created_at: Option<Millis>,
    pub(super) run: Option<String>,
    pub(super) contract: Option<String>,
    pub(super) base: Option<String>,
    pub(super) required: Option<String>,
    pub(super) yanked: Option<String>,
}

/// The newest versions of a model below a number.
pub(super) async fn versions(db: &mut impl Conn, name: &str, before: i64, most: i64) -> Result<Vec<Version>> {
    let sql =
        "SELECT v.version, s.semver, v.current_stage, v.creation_time, v.run_id, s.contract_digest, s.base,
                   s.required, CASE WHEN s.yanked_at IS NOT NULL THEN COALESCE(s.yank_reason, '') END
               FROM model_versions v
               LEFT JOIN stagewright_release s ON s.name = v.name AND s.version = v.version
               WHERE v.workspace = 'default' AND v.name = $1 AND v.version < $2
                   AND v.current_stage <> 'Deleted_Internal'
               ORDER BY v.version DESC LIMIT $3";
    let read = |row: &Row| {
        Ok(Version {
            number: row.int(0)?,
            semver: row.optional_text(1)?,
            stage: row.text(2)?,
            created_at: row.optional_int(3)?,
            run: row.optional_text(4)?.filter(|run| !run.is_empty()),
            contract: row.optional_text(5)?,
            base: row.optional_text(6)?,
            required: row.optional_text(7)?,
            yanked: row.optional_text(8)?,
        })
    };
    db.rows(sql, args![name, before, most]).await?.iter().map(read).collect()
}

/// A model's description, and its aliases with the versions that they stand for; none when there is no such model.
pub(super) async fn model(
    db: &mut impl Conn,
    name: &str,
) -> Result<Option<(Option<String>, Vec<(String, i64)>)>> {
    let sql = "SELECT r.description, a.alias, a.version FROM registered_models r
               LEFT JOIN registered_model_aliases a ON a.workspace = 'default' AND a.name = r.name
               WHERE r.workspace = 'default' AND r.name = $1 ORDER BY a.alias";
    let rows = db.rows(sql, args![name]).await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let description = first.optional_text(0)?.filter(|text| !text.is_empty());
    let mut aliases = Vec::new();
    for row in &rows {
        if let (Some(alias), Some(version)) = (row.optional_text(1)?, row.optional_int(2)?) {
            aliases.push((alias, version));
        }
    }
    Ok(Some((description, aliases)))
}

/// A rollout as the lists show it.
pub(super) struct Rollout {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) version: i64,
    pub(super) stable: Option<i64>,
    pub(super) state: String,
    /// Of the new version, in hundredths of a percent.
    pub(super) weight: i64,
    pub(super) created_at: Millis,
    pub(super) ended_at: Option<Millis>,
}

/// Rollouts, the newest first, of one model or, with an empty name, of all; those before a time and an id.
pub(super) async fn rollouts(
    db: &mut impl Conn,
    name: &str,
    before: (Millis, &str),
    most: i64,
) -> Result<Vec<Rollout>> {
    let sql = "SELECT rollout_id, name, version, stable_version, state, weight, created_at, ended_at
               FROM stagewright_rollout
               WHERE ($1 = '' OR name = $1) AND (created_at, rollout_id) < ($2, $3)
               ORDER BY created_at DESC, rollout_id DESC LIMIT $4";
    let read = |row: &Row| {
        Ok(Rollout {
            id: row.text(0)?,
            name: row.text(1)?,
            version: row.int(2)?,
            stable: row.optional_int(3)?,
            state: row.text(4)?,
            weight: row.int(5)?,
            created_at: row.int(6)?,
            ended_at: row.optional_int(7)?,
        })
    };
    db.rows(sql, args![name, before.0, before.1, most]).await?.iter().map(read).collect()
}
