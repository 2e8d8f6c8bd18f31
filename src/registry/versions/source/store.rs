//! What a source may refer to: runs, logged models, and versions of registered models.

use crate::args;
use crate::db::{Conn, Row};
use crate::error::Result;

/// The artifact URI of a run, deleted or not.
pub(super) async fn run_artifacts(db: &mut impl Conn, run: &str) -> Result<Option<String>> {
    let row = db.row("SELECT artifact_uri FROM runs WHERE run_uuid = $1", args![run]).await?;
    Ok(row.map(|row| row.optional_text(0)).transpose()?.flatten())
}

/// A logged model that is not deleted.
pub(super) struct LoggedModel {
    pub(super) artifact_location: String,
    pub(super) source_run: Option<String>,
}

pub(super) async fn logged_model(db: &mut impl Conn, id: &str) -> Result<Option<LoggedModel>> {
    let sql = "SELECT artifact_location, source_run_id FROM logged_models
               WHERE model_id = $1 AND lifecycle_stage <> 'deleted'";
    let read =
        |row: Row| Ok(LoggedModel { artifact_location: row.text(0)?, source_run: row.optional_text(1)? });
    db.row(sql, args![id]).await?.map(read).transpose()
}

/// Whether a registered model has the tag of prompts, by its value; `None` when there is no such model.
pub(super) async fn prompt_mark(
    db: &mut impl Conn,
    name: &str,
    key: &'static str,
) -> Result<Option<Option<String>>> {
    let sql = "SELECT t.value FROM registered_models m
               LEFT JOIN registered_model_tags t ON t.workspace = m.workspace AND t.name = m.name AND t.key = $2
               WHERE m.workspace = 'default' AND m.name = $1";
    db.row(sql, args![name, key]).await?.map(|row| row.optional_text(0)).transpose()
}

pub(super) async fn alias(db: &mut impl Conn, name: &str, alias: &str) -> Result<Option<i64>> {
    let sql = "SELECT version FROM registered_model_aliases
               WHERE workspace = 'default' AND name = $1 AND alias = $2";
    db.row(sql, args![name, alias]).await?.map(|row| row.int(0)).transpose()
}

/// The number of a model's latest version.
pub(super) async fn latest(db: &mut impl Conn, name: &str) -> Result<Option<i64>> {
    let sql = "SELECT MAX(version) FROM model_versions
               WHERE workspace = 'default' AND name = $1 AND current_stage <> 'Deleted_Internal'";
    Ok(db.row(sql, args![name]).await?.map(|row| row.optional_int(0)).transpose()?.flatten())
}

/// The number of a model's latest version in a stage.
pub(super) async fn latest_in(db: &mut impl Conn, name: &str, stage: &'static str) -> Result<Option<i64>> {
    let sql = "SELECT MAX(version) FROM model_versions
               WHERE workspace = 'default' AND name = $1 AND current_stage = $2";
    Ok(db.row(sql, args![name, stage]).await?.map(|row| row.optional_int(0)).transpose()?.flatten())
}

/// A version that another one is made from.
pub(super) struct Origin {
    pub(super) run: Option<String>,
    pub(super) location: Option<String>,
}

pub(super) async fn origin(db: &mut impl Conn, name: &str, number: i64) -> Result<Option<Origin>> {
    let sql = "SELECT run_id, COALESCE(NULLIF(storage_location, ''), source) FROM model_versions
               WHERE workspace = 'default' AND name = $1 AND version = $2 AND current_stage <> 'Deleted_Internal'";
    let read = |row: Row| Ok(Origin { run: row.optional_text(0)?, location: row.optional_text(1)? });
    db.row(sql, args![name, number]).await?.map(read).transpose()
}
