//! The routes of areas that are not built: their lists are answered as the stock server answers them on an empty
//! database, so that the web pages show that there is nothing, and all else is refused.

use actix_web::http::Method;

use super::resource::{Group, Need, Route, group, route};
use super::routes::{PAGES, PAGES_3, TRACKING, TRACKING_3};
use crate::pages::Area::{
    self, Assistant, Demo, EvaluationDatasets, Gateway, GatewayBindings, GatewayBudgets, GatewayEndpoints,
    GatewayGuardrails, GatewayModels, GatewaySecrets, Issues, Jobs, LabelSchemas, McpServers, PromptLab,
    ReviewQueues, Scorers, Traces,
};
use crate::pages::api::{absent, empty, trace_metrics, workspaces_are_off};

/// An empty protobuf message.
const NOTHING: Option<&str> = Some("{}");
/// The last page of nothing.
const LAST_PAGE: Option<&str> = Some("{\n  \"next_page_token\": \"\"\n}");
/// Refused.
const ABSENT: Option<&str> = None;

/// An area, a verb and a path, and what is answered when there is nothing.
type Line = (Area, &'static str, &'static str, Option<&'static str>);

pub(super) fn table() -> Vec<Group> {
    let special = vec![
        // Before the paths that have an id in this place.
        group(TRACKING_3, Need::Tracking, vec![route("traces/metrics", Method::POST, trace_metrics)]),
        group(TRACKING_3, Need::Nothing, workspaces()),
    ];
    let plain = [
        (TRACKING, TRACES_2),
        (TRACKING_3, TRACES),
        (TRACKING_3, EVALUATION),
        (TRACKING_3, REVIEW),
        (TRACKING_3, GATEWAY),
        (TRACKING_3, MCP),
        (PAGES, PAGES_ONLY_2),
        (PAGES_3, PAGES_ONLY),
    ];
    let to_group = |(prefixes, lines): (_, &[Line])| {
        group(prefixes, Need::Tracking, lines.iter().map(to_route).collect())
    };
    special.into_iter().chain(plain.into_iter().map(to_group)).collect()
}

fn to_route((area, verb, path, body): &Line) -> Route {
    let method = Method::from_bytes(verb.as_bytes()).unwrap_or_default();
    match body {
        Some(body) => route(path, method, empty(*area, body)),
        None => route(path, method, absent(*area)),
    }
}

fn workspaces() -> Vec<Route> {
    let off = |path, method| route(path, method, workspaces_are_off);
    vec![
        off("workspaces", Method::GET),
        off("workspaces", Method::POST),
        off("workspaces/{workspace_name}", Method::GET),
        off("workspaces/{workspace_name}", Method::PATCH),
        off("workspaces/{workspace_name}", Method::DELETE),
    ]
}

const TRACES_2: &[Line] = &[
    (Traces, "GET", "traces", NOTHING),
    (Traces, "POST", "traces", ABSENT),
    (Traces, "POST", "traces/delete-traces", ABSENT),
    (Traces, "POST", "traces/link-to-run", ABSENT),
    (Traces, "POST", "traces/link-prompts", ABSENT),
    (Traces, "PATCH", "traces/{request_id}", ABSENT),
    (Traces, "GET", "traces/{request_id}/info", ABSENT),
    (Traces, "PATCH", "traces/{request_id}/tags", ABSENT),
    (Traces, "DELETE", "traces/{request_id}/tags", ABSENT),
];

const TRACES: &[Line] = &[
    (Traces, "POST", "traces", ABSENT),
    (Traces, "POST", "traces/search", NOTHING),
    (Traces, "POST", "traces/batchGetInfos", NOTHING),
    (Traces, "GET", "traces/batchGet", NOTHING),
    (Traces, "GET", "traces/get", ABSENT),
    (Traces, "POST", "traces/delete-traces", ABSENT),
    (Traces, "POST", "traces/calculate-filter-correlation", ABSENT),
    (Traces, "GET", "traces/{trace_id}", ABSENT),
    (Traces, "PATCH", "traces/{trace_id}/tags", ABSENT),
    (Traces, "DELETE", "traces/{trace_id}/tags", ABSENT),
    (Traces, "POST", "traces/{trace_id}/assessments", ABSENT),
    (Traces, "GET", "traces/{trace_id}/assessments/{assessment_id}", ABSENT),
    (Traces, "PATCH", "traces/{trace_id}/assessments/{assessment_id}", ABSENT),
    (Traces, "DELETE", "traces/{trace_id}/assessments/{assessment_id}", ABSENT),
];

const EVALUATION: &[Line] = &[
    (EvaluationDatasets, "GET", "datasets/search", NOTHING),
    (EvaluationDatasets, "POST", "datasets/search", NOTHING),
    (EvaluationDatasets, "POST", "datasets/create", ABSENT),
    (EvaluationDatasets, "GET", "datasets/{dataset_id}", ABSENT),
    (EvaluationDatasets, "DELETE", "datasets/{dataset_id}", ABSENT),
    (EvaluationDatasets, "GET", "datasets/{dataset_id}/records", ABSENT),
    (EvaluationDatasets, "POST", "datasets/{dataset_id}/records", ABSENT),
    (EvaluationDatasets, "DELETE", "datasets/{dataset_id}/records", ABSENT),
    (EvaluationDatasets, "GET", "datasets/{dataset_id}/experiment-ids", ABSENT),
    (EvaluationDatasets, "POST", "datasets/{dataset_id}/add-experiments", ABSENT),
    (EvaluationDatasets, "POST", "datasets/{dataset_id}/remove-experiments", ABSENT),
    (EvaluationDatasets, "PATCH", "datasets/{dataset_id}/tags", ABSENT),
    (EvaluationDatasets, "DELETE", "datasets/{dataset_id}/tags/{key}", ABSENT),
    (Scorers, "GET", "scorers/list", NOTHING),
    (Scorers, "GET", "scorers/get", ABSENT),
    (Scorers, "GET", "scorers/versions", ABSENT),
    (Scorers, "POST", "scorers/register", ABSENT),
    (Scorers, "DELETE", "scorers/delete", ABSENT),
    (Scorers, "GET", "scorers/online-configs", Some(r#"{"configs": []}"#)),
    (Scorers, "PUT", "scorers/online-config", ABSENT),
    (Issues, "POST", "issues/search", LAST_PAGE),
    (Issues, "POST", "issues", ABSENT),
    (Issues, "GET", "issues/{issue_id}", ABSENT),
    (Issues, "PATCH", "issues/{issue_id}", ABSENT),
    (Jobs, "GET", "prompt-optimization/jobs/search", NOTHING),
    (Jobs, "POST", "prompt-optimization/jobs/search", NOTHING),
    (Jobs, "POST", "prompt-optimization/jobs", ABSENT),
    (Jobs, "GET", "prompt-optimization/jobs/{job_id}", ABSENT),
    (Jobs, "DELETE", "prompt-optimization/jobs/{job_id}", ABSENT),
    (Jobs, "POST", "prompt-optimization/jobs/{job_id}/cancel", ABSENT),
];

const REVIEW: &[Line] = &[
    (LabelSchemas, "POST", "label-schemas/create", ABSENT),
    (LabelSchemas, "PATCH", "label-schemas/update", ABSENT),
    (LabelSchemas, "DELETE", "label-schemas/delete", ABSENT),
    (ReviewQueues, "GET", "review-queues/get", ABSENT),
    (ReviewQueues, "GET", "review-queues/get-by-name", ABSENT),
    (ReviewQueues, "POST", "review-queues/create", ABSENT),
    (ReviewQueues, "POST", "review-queues/update", ABSENT),
    (ReviewQueues, "POST", "review-queues/delete", ABSENT),
    (ReviewQueues, "POST", "review-queues/items/add", ABSENT),
    (ReviewQueues, "POST", "review-queues/items/remove", ABSENT),
    (ReviewQueues, "POST", "review-queues/items/set-status", ABSENT),
];

const GATEWAY: &[Line] = &[
    (GatewayEndpoints, "GET", "gateway/endpoints/list", NOTHING),
    (GatewayEndpoints, "GET", "gateway/endpoints/get", ABSENT),
    (GatewayEndpoints, "POST", "gateway/endpoints/create", ABSENT),
    (GatewayEndpoints, "POST", "gateway/endpoints/update", ABSENT),
    (GatewayEndpoints, "DELETE", "gateway/endpoints/delete", ABSENT),
    (GatewayEndpoints, "POST", "gateway/endpoints/set-tag", ABSENT),
    (GatewayEndpoints, "DELETE", "gateway/endpoints/delete-tag", ABSENT),
    (GatewayEndpoints, "POST", "gateway/endpoints/models/attach", ABSENT),
    (GatewayEndpoints, "POST", "gateway/endpoints/models/detach", ABSENT),
    (GatewayBindings, "GET", "gateway/endpoints/bindings/list", NOTHING),
    (GatewayBindings, "POST", "gateway/endpoints/bindings/create", ABSENT),
    (GatewayBindings, "DELETE", "gateway/endpoints/bindings/delete", ABSENT),
    (GatewaySecrets, "GET", "gateway/secrets/list", NOTHING),
    (GatewaySecrets, "GET", "gateway/secrets/get", ABSENT),
    (GatewaySecrets, "POST", "gateway/secrets/create", ABSENT),
    (GatewaySecrets, "POST", "gateway/secrets/update", ABSENT),
    (GatewaySecrets, "DELETE", "gateway/secrets/delete", ABSENT),
    (GatewayModels, "GET", "gateway/model-definitions/list", NOTHING),
    (GatewayModels, "GET", "gateway/model-definitions/get", ABSENT),
    (GatewayModels, "POST", "gateway/model-definitions/create", ABSENT),
    (GatewayModels, "POST", "gateway/model-definitions/update", ABSENT),
    (GatewayModels, "DELETE", "gateway/model-definitions/delete", ABSENT),
    (GatewayBudgets, "GET", "gateway/budgets/list", NOTHING),
    (GatewayBudgets, "GET", "gateway/budgets/windows", NOTHING),
    (GatewayBudgets, "GET", "gateway/budgets/get", ABSENT),
    (GatewayBudgets, "POST", "gateway/budgets/create", ABSENT),
    (GatewayBudgets, "POST", "gateway/budgets/update", ABSENT),
    (GatewayBudgets, "DELETE", "gateway/budgets/delete", ABSENT),
    (GatewayGuardrails, "GET", "gateway/guardrails/list", NOTHING),
    (GatewayGuardrails, "GET", "gateway/guardrails/list-for-endpoint", ABSENT),
    (GatewayGuardrails, "GET", "gateway/guardrails/get", ABSENT),
    (GatewayGuardrails, "POST", "gateway/guardrails/create", ABSENT),
    (GatewayGuardrails, "DELETE", "gateway/guardrails/delete", ABSENT),
    (GatewayGuardrails, "POST", "gateway/guardrails/add-to-endpoint", ABSENT),
    (GatewayGuardrails, "DELETE", "gateway/guardrails/remove-from-endpoint", ABSENT),
    (GatewayGuardrails, "PATCH", "gateway/guardrails/update-config", ABSENT),
];

const MCP: &[Line] = &[
    (McpServers, "GET", "mcp-servers", Some(r#"{"mcp_servers":[],"next_page_token":null}"#)),
    (McpServers, "POST", "mcp-servers", ABSENT),
    (
        McpServers,
        "GET",
        "mcp-servers/endpoints",
        Some(r#"{"mcp_access_endpoints":[],"next_page_token":null}"#),
    ),
    (McpServers, "GET", "mcp-servers/{rest:.+}", ABSENT),
    (McpServers, "POST", "mcp-servers/{rest:.+}", ABSENT),
    (McpServers, "PATCH", "mcp-servers/{rest:.+}", ABSENT),
    (McpServers, "DELETE", "mcp-servers/{rest:.+}", ABSENT),
];

const PAGES_ONLY_2: &[Line] = &[(PromptLab, "POST", "runs/create-promptlab-run", ABSENT)];

const PAGES_ONLY: &[Line] = &[
    // No provider: the pages offer neither assistants nor endpoints.
    (
        Assistant,
        "GET",
        "assistant/config",
        Some(r#"{"providers":{},"projects":{},"remote_access_allowed":false}"#),
    ),
    (Assistant, "PUT", "assistant/config", ABSENT),
    (
        Assistant,
        "GET",
        "assistant/providers",
        Some(r#"{"providers":[],"resolved":null,"gateway_vendor_options":{}}"#),
    ),
    (Assistant, "POST", "assistant/message", ABSENT),
    (Assistant, "POST", "assistant/skills/install", ABSENT),
    (Gateway, "GET", "gateway/supported-providers", Some("{\"providers\":[]}\n")),
    (Gateway, "GET", "gateway/supported-models", Some("{\"models\":[]}\n")),
    (Gateway, "GET", "gateway/provider-config", ABSENT),
    (
        GatewaySecrets,
        "GET",
        "gateway/secrets/config",
        Some("{\"secrets_available\":true,\"using_default_passphrase\":false}\n"),
    ),
    (Scorers, "POST", "scorer/invoke", ABSENT),
    (Issues, "POST", "issues/invoke", ABSENT),
    (Jobs, "POST", "genai/evaluate/invoke", ABSENT),
    (Jobs, "GET", "jobs/{job_id}", ABSENT),
    (Jobs, "PATCH", "jobs/cancel/{job_id}", ABSENT),
    (Demo, "POST", "demo/generate", ABSENT),
    (Demo, "POST", "demo/delete", ABSENT),
];
