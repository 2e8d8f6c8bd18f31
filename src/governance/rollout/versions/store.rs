//! Statements on versions and aliases.

use crate::args;
use crate::db::Conn;
use crate::error::Result;

/// The stage of a version; none when there is no such version.
pub async fn stage(db: &mut impl Conn, name: &str, version: i64) -> Result<Option<String>> {
    let sql = "SELECT current_stage FROM model_versions
               WHERE workspace = 'default' AND name = $1 AND version = $2 AND current_stage <> 'Deleted_Internal'";
    db.row(sql, args![name, version]).await?.map(|row| row.text(0)).transpose()
}

/// The versions in production, those that came last at the end.
pub async fn in_production(db: &mut impl Conn, name: &str) -> Result<Vec<i64>> {
    let sql = "SELECT version FROM model_versions
               WHERE workspace = 'default' AND name = $1 AND current_stage = 'Production'
               ORDER BY last_updated_time, version";
    db.rows(sql, args![name]).await?.iter().map(|row| row.int(0)).collect()
}

/// The version that an alias stands for.
pub async fn alias(db: &mut impl Conn, name: &str, alias: &str) -> Result<Option<i64>> {
    let sql = "SELECT version FROM registered_model_aliases
               WHERE workspace = 'default' AND name = $1 AND alias = $2";
    db.row(sql, args![name, alias]).await?.map(|row| row.int(0)).transpose()
}

/// The semantic version of a version.
pub async fn semver(db: &mut impl Conn, name: &str, version: i64) -> Result<Option<String>> {
    let sql = "SELECT semver FROM stagewright_release WHERE name = $1 AND version = $2";
    db.row(sql, args![name, version]).await?.map(|row| row.text(0)).transpose()
}

/// What evidence is found by: the run of a version, and the logged model that it was made from.
pub async fn origin(
    db: &mut impl Conn,
    name: &str,
    version: i64,
) -> Result<(Option<String>, Option<String>)> {
    let sql = "SELECT run_id, source FROM model_versions
               WHERE workspace = 'default' AND name = $1 AND version = $2 AND current_stage <> 'Deleted_Internal'";
    let Some(row) = db.row(sql, args![name, version]).await? else { return Ok((None, None)) };
    let model = row.optional_text(1)?.and_then(|source| {
        let id = source.strip_prefix("models:/")?;
        id.starts_with("m-").then(|| id.to_owned())
    });
    Ok((row.optional_text(0)?.filter(|run| !run.is_empty()), model))
}
