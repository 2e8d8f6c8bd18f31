//! Statements for the pages: whether there is anything of an area, and the versions made of a run.

use serde_json::{Value, json};

use crate::args;
use crate::db::Conn;
use crate::error::Result;

/// Something that other servers may have put into the database.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Traces,
    EvaluationDatasets,
    Scorers,
    Issues,
    GatewayEndpoints,
    GatewayBindings,
    GatewaySecrets,
    GatewayModels,
    GatewayBudgets,
    GatewayGuardrails,
    McpServers,
}

/// Whether there is any.
pub(super) async fn has_any(db: &mut impl Conn, kind: Kind) -> Result<bool> {
    let sql = match kind {
        Kind::Traces => "SELECT 1 FROM trace_info LIMIT 1",
        Kind::EvaluationDatasets => "SELECT 1 FROM evaluation_datasets LIMIT 1",
        Kind::Scorers => "SELECT 1 FROM scorers LIMIT 1",
        Kind::Issues => "SELECT 1 FROM issues LIMIT 1",
        Kind::GatewayEndpoints => "SELECT 1 FROM endpoints LIMIT 1",
        Kind::GatewayBindings => "SELECT 1 FROM endpoint_bindings LIMIT 1",
        Kind::GatewaySecrets => "SELECT 1 FROM secrets LIMIT 1",
        Kind::GatewayModels => "SELECT 1 FROM model_definitions LIMIT 1",
        Kind::GatewayBudgets => "SELECT 1 FROM budget_policies LIMIT 1",
        Kind::GatewayGuardrails => "SELECT 1 FROM guardrails LIMIT 1",
        Kind::McpServers => "SELECT 1 FROM mcp_servers LIMIT 1",
    };
    Ok(db.row(sql, args![]).await?.is_some())
}

/// The versions of models that name a run, as JSON, those changed last first.
pub(super) async fn versions_of_run(db: &mut impl Conn, run: &str) -> Result<Value> {
    let rows = db
        .rows(
            "SELECT name, CAST(version AS TEXT), status, source FROM model_versions
             WHERE workspace = 'default' AND run_id = $1 AND current_stage <> 'Deleted_Internal'
             ORDER BY last_updated_time DESC, name, version DESC",
            args![run],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(json!({
                "name": row.text(0)?, "version": row.text(1)?, "status": row.optional_text(2)?,
                "source": row.optional_text(3)?,
            }))
        })
        .collect()
}
