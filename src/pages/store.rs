//! Whether the database holds anything of an area that this server does not have.

use super::Area;
use crate::args;
use crate::db::Conn;
use crate::error::Result;

/// Whether there is any.
pub(super) async fn has_any(db: &mut impl Conn, area: Area) -> Result<bool> {
    let sql = match area {
        // Nothing of these is in the database, or what is there is told elsewhere.
        Area::Assistant
        | Area::Demo
        | Area::Gateway
        | Area::LabelSchemas
        | Area::PromptLab
        | Area::ReviewQueues => return Ok(false),
        Area::EvaluationDatasets => "SELECT 1 FROM evaluation_datasets LIMIT 1",
        Area::GatewayBindings => "SELECT 1 FROM endpoint_bindings LIMIT 1",
        Area::GatewayBudgets => "SELECT 1 FROM budget_policies LIMIT 1",
        Area::GatewayEndpoints => "SELECT 1 FROM endpoints LIMIT 1",
        Area::GatewayGuardrails => "SELECT 1 FROM guardrails LIMIT 1",
        Area::GatewayModels => "SELECT 1 FROM model_definitions LIMIT 1",
        Area::GatewaySecrets => "SELECT 1 FROM secrets LIMIT 1",
        Area::Issues => "SELECT 1 FROM issues LIMIT 1",
        Area::Jobs => "SELECT 1 FROM jobs LIMIT 1",
        Area::McpServers => "SELECT 1 FROM mcp_servers LIMIT 1",
        Area::Scorers => "SELECT 1 FROM scorers LIMIT 1",
        Area::Traces => "SELECT 1 FROM trace_info LIMIT 1",
    };
    Ok(db.row(sql, args![]).await?.is_some())
}
