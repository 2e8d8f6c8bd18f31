//! `graphql` and the routes of areas that are empty here.

use actix_web::HttpResponse;
use actix_web::web::{Bytes, Data};
use serde_json::{Value, json};

use super::graphql::{EXPERIMENT, RUN};
use super::store::{self, Kind};
use crate::error::{Code, Error, Result};
use crate::http::{App, respond};
use crate::proto::print;
use crate::tracking::{experiments, runs, validate};

/// `POST graphql`: the two queries that the pages of 3.17.2 send. The answer is `200` whatever happens, as in the stock
/// server.
pub async fn graphql(app: Data<App>, body: Bytes) -> Result<HttpResponse> {
    let request: Value = serde_json::from_slice(&body).unwrap_or_default();
    let variable = |path: &str| request.pointer(path).and_then(Value::as_str).unwrap_or_default();
    let (root, answer) = match request["operationName"].as_str() {
        Some("MlflowGetExperimentQuery") => {
            ("mlflowGetExperiment", experiment(&app, variable("/variables/input/experimentId")).await)
        }
        Some("GetRun") => ("mlflowGetRun", run(&app, variable("/variables/data/runId")).await),
        _ => {
            let error = "Stagewright answers the GraphQL queries of MLflow's web pages only";
            return Ok(answer(&json!({"data": null, "errors": [error]})));
        }
    };
    match answer {
        Ok(value) => Ok(self::answer(&json!({"data": {root: value}, "errors": null}))),
        Err(error) if error.code.status() < 500 => {
            Ok(self::answer(&json!({"data": {root: null}, "errors": [error.message]})))
        }
        Err(error) => Err(error),
    }
}

fn answer(value: &Value) -> HttpResponse {
    let mut body = print::compact(value);
    body.push(b'\n');
    respond::json(body)
}

async fn experiment(app: &App, id: &str) -> Result<Value> {
    let id = validate::experiment_id(id)?;
    let found = experiments::store::find(&mut app.db.reader().await?, id).await?;
    let found = to_json(&found.ok_or_else(|| experiments::missing(id))?)?;
    Ok(json!({
        "__typename": "MlflowGetExperimentResponse", "apiError": null, "experiment": EXPERIMENT.print(&found),
    }))
}

async fn run(app: &App, id: &str) -> Result<Value> {
    let mut db = app.db.reader().await?;
    let found = runs::store::find(&mut db, id).await?.ok_or_else(|| runs::missing(id))?;
    let mut found = to_json(&found)?;
    let of = found.pointer("/info/experiment_id").and_then(Value::as_str).unwrap_or_default();
    let of = validate::experiment_id(of)?;
    let experiment = experiments::store::find(&mut db, of).await?.ok_or_else(|| experiments::missing(of))?;
    found["experiment"] = to_json(&experiment)?;
    found["model_versions"] = store::versions_of_run(&mut db, id).await?;
    Ok(json!({"__typename": "MlflowGetRunResponse", "apiError": null, "run": RUN.print(&found)}))
}

fn to_json(message: &impl serde::Serialize) -> Result<Value> {
    serde_json::to_value(message)
        .map_err(|cause| Error::internal("A message cannot be printed").because(cause))
}

/// `GET ui-telemetry`: the pages report nothing to anybody.
pub async fn telemetry() -> HttpResponse {
    answer(&json!({"disable_ui_events": [], "disable_ui_telemetry": true, "ui_rollout_percentage": 0}))
}

/// `POST ui-telemetry`
pub async fn report() -> HttpResponse {
    answer(&json!({"status": "disabled"}))
}

/// `GET assistant/config`: there is no assistant.
pub async fn assistant() -> HttpResponse {
    respond::json(print::compact(&json!({"providers": {}, "projects": {}, "remote_access_allowed": false})))
}

/// `GET assistant/providers`: none, so that the pages offer none.
pub async fn assistant_providers() -> HttpResponse {
    respond::json(print::compact(&json!({"providers": [], "resolved": null, "gateway_vendor_options": {}})))
}

/// `GET gateway-proxy`: what the stock server answers when no gateway was configured.
pub async fn gateway_proxy() -> HttpResponse {
    answer(&json!({"endpoints": []}))
}

/// `GET gateway/secrets/config`: the server keeps none.
pub async fn secrets_config() -> HttpResponse {
    respond::json(print::compact(&json!({"secrets_available": false, "using_default_passphrase": false})))
}

/// Declares handlers that answer as the stock server does when there is nothing, and refuse when there is something.
macro_rules! empty {
    ($($(#[$meta:meta])* $name:ident: $kind:ident, $what:literal, $body:literal;)*) => {$(
        $(#[$meta])*
        pub async fn $name(app: Data<App>) -> Result<HttpResponse> {
            if store::has_any(&mut app.db.reader().await?, Kind::$kind).await? {
                return Err(Error::new(Code::NotImplemented, concat!($what, " are not served yet")));
            }
            Ok(respond::json($body))
        }
    )*};
}

empty! {
    /// `POST traces/search`, `POST traces/metrics`
    traces: Traces, "Traces", "{}";
    /// `POST datasets/search`
    evaluation_datasets: EvaluationDatasets, "Evaluation datasets", "{}";
    /// `GET scorers/list`
    scorers: Scorers, "Scorers", "{}";
    /// `POST issues/search`
    issues: Issues, "Issues", "{\n  \"next_page_token\": \"\"\n}";
    /// `GET gateway/endpoints/list`
    gateway_endpoints: GatewayEndpoints, "Endpoints of the gateway", "{}";
    /// `GET gateway/endpoints/bindings/list`
    gateway_bindings: GatewayBindings, "Bindings of the gateway", "{}";
    /// `GET gateway/secrets/list`
    gateway_secrets: GatewaySecrets, "Secrets of the gateway", "{}";
    /// `GET gateway/model-definitions/list`
    gateway_models: GatewayModels, "Models of the gateway", "{}";
    /// `GET gateway/budgets/list`, `GET gateway/budgets/windows`
    gateway_budgets: GatewayBudgets, "Budgets of the gateway", "{}";
    /// `GET gateway/guardrails/list`
    gateway_guardrails: GatewayGuardrails, "Guardrails of the gateway", "{}";
    /// `GET mcp-servers`
    mcp_servers: McpServers, "MCP servers", r#"{"mcp_servers":[],"next_page_token":null}"#;
}
