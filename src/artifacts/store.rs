//! Statements about where artifacts are.

use crate::args;
use crate::db::Conn;
use crate::error::{Error, Result};

/// Where a run keeps its artifacts.
pub(super) async fn artifact_uri(db: &mut impl Conn, run_id: &str) -> Result<String> {
    let row = db
        .row("SELECT artifact_uri FROM runs WHERE run_uuid = $1", args![run_id])
        .await?
        .ok_or_else(|| Error::not_found(format!("Run with id={run_id} not found")))?;
    Ok(row.optional_text(0)?.unwrap_or_default())
}

/// Where a logged model keeps its artifacts.
pub(super) async fn model_location(db: &mut impl Conn, model_id: &str) -> Result<String> {
    let row = db
        .row(
            "SELECT artifact_location FROM logged_models WHERE model_id = $1 AND lifecycle_stage <> 'deleted'",
            args![model_id],
        )
        .await?
        .ok_or_else(|| Error::not_found(format!("Logged model with ID '{model_id}' not found.")))?;
    row.text(0)
}
