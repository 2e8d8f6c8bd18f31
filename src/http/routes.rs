//! The whole route table, the busiest paths first within a group.

use actix_web::http::Method;

use super::resource::{Group, Need, Route, group, route};
use super::{not_built, service, ui};

const GET: Method = Method::GET;
const POST: Method = Method::POST;
const PUT: Method = Method::PUT;
const PATCH: Method = Method::PATCH;
const DELETE: Method = Method::DELETE;

/// The client's prefix and the web pages': both lead to the same handlers.
pub(super) const TRACKING: &[&str] = &["/api/2.0/mlflow/", "/ajax-api/2.0/mlflow/"];
/// The same, where the paths are of the third version.
pub(super) const TRACKING_3: &[&str] = &["/api/3.0/mlflow/", "/ajax-api/3.0/mlflow/"];
/// Routes that the stock server has under the web pages' prefix only.
pub(super) const PAGES: &[&str] = &["/ajax-api/2.0/mlflow/"];
/// The same, in both versions of the paths.
const PAGES_2_3: &[&str] = &["/ajax-api/2.0/mlflow/", "/ajax-api/3.0/mlflow/"];
/// The same, where the paths are of the third version.
pub(super) const PAGES_3: &[&str] = &["/ajax-api/3.0/mlflow/"];
const PROXY: &[&str] = &["/api/2.0/mlflow-artifacts/", "/ajax-api/2.0/mlflow-artifacts/"];
const AUDIT: &[&str] = &["/api/stagewright/v1/audit/"];
/// Releases and promotion of registered models: an API of our own.
const RELEASES: &[&str] = &["/api/stagewright/v1/models/"];
const ROOT: &[&str] = &["/"];
/// What the SDK of Databricks calls.
const DATABRICKS: &[&str] = &["/api/2.0/mlflow/"];
const PERMISSIONS: &[&str] = &["/api/2.0/permissions/registered-models/"];
/// Pages of our own.
const CONSOLE: &[&str] = &["/console"];
const LINEAGE: &[&str] = &["/api/stagewright/v1/lineage/"];
/// What no stock server has.
const OWN: &[&str] = &["/api/stagewright/v1/"];

pub(super) fn table() -> Vec<Group> {
    let mut table = vec![
        group(PROXY, Need::Proxy, proxy()),
        group(TRACKING, Need::Tracking, runs()),
        group(TRACKING, Need::Tracking, metric_history()),
        group(TRACKING, Need::Tracking, experiments()),
        group(TRACKING, Need::Tracking, logged_models()),
        group(TRACKING, Need::Tracking, registered_models()),
        group(TRACKING, Need::Tracking, model_versions()),
        group(TRACKING, Need::Tracking, webhooks()),
        group(TRACKING, Need::Tracking, run_artifacts()),
        group(PAGES, Need::Tracking, pages()),
        group(PAGES_2_3, Need::Tracking, trace_files()),
        group(ROOT, Need::Tracking, downloads()),
        group(AUDIT, Need::Tracking, audit()),
        group(RELEASES, Need::Tracking, releases()),
        group(OWN, Need::Tracking, policy()),
        group(OWN, Need::Tracking, rollouts()),
        group(RELEASES, Need::Tracking, supply()),
        group(LINEAGE, Need::Tracking, lineage()),
        group(CONSOLE, Need::Tracking, console()),
        group(DATABRICKS, Need::Tracking, databricks()),
        group(PERMISSIONS, Need::Tracking, permissions()),
        group(PAGES_3, Need::Nothing, pages_only()),
        group(TRACKING_3, Need::Tracking, review()),
        group(TRACKING_3, Need::Nothing, vec![route("server-info", GET, service::server_info)]),
        group(
            ROOT,
            Need::Nothing,
            vec![
                route("health", GET, service::health),
                route("version", GET, service::version),
                route("static-files/{path:.+}", GET, ui::file).compressed(),
                route("", GET, ui::home).compressed(),
            ],
        ),
    ];
    table.extend(not_built::table());
    table
}

fn runs() -> Vec<Route> {
    use crate::tracking::inputs::api as inputs;
    use crate::tracking::runs::api;
    use crate::tracking::runs::write::api as write;
    vec![
        route("runs/log-metric", POST, write::log_metric),
        route("runs/log-batch", POST, write::log_batch),
        route("runs/log-parameter", POST, write::log_param),
        route("runs/set-tag", POST, write::set_tag),
        route("runs/get", GET, api::get),
        route("runs/search", POST, api::search),
        route("runs/create", POST, api::create),
        route("runs/update", POST, api::update),
        route("runs/delete-tag", POST, api::delete_tag),
        route("runs/delete", POST, api::delete),
        route("runs/restore", POST, api::restore),
        route("runs/log-inputs", POST, inputs::log_inputs),
        route("runs/outputs", POST, inputs::log_outputs),
        route("runs/log-model", POST, inputs::log_model),
    ]
}

fn metric_history() -> Vec<Route> {
    use crate::tracking::metrics::api;
    vec![
        route("metrics/get-history", GET, api::history),
        route("metrics/get-history-bulk-interval", GET, api::history_bulk_interval),
    ]
}

fn experiments() -> Vec<Route> {
    use crate::tracking::experiments::api;
    vec![
        route("experiments/get-by-name", GET, api::get_by_name),
        route("experiments/get", GET, api::get),
        route("experiments/search", POST, api::search),
        route("experiments/search", GET, api::search),
        route("experiments/create", POST, api::create),
        route("experiments/update", POST, api::update),
        route("experiments/delete", POST, api::delete),
        route("experiments/restore", POST, api::restore),
        route("experiments/set-experiment-tag", POST, api::set_tag),
        route("experiments/delete-experiment-tag", POST, api::delete_tag),
    ]
}

fn logged_models() -> Vec<Route> {
    use crate::artifacts::kept::api as artifacts;
    use crate::tracking::logged_models::api;
    vec![
        route("logged-models", POST, api::create),
        // The word can be an id as well, for verbs that have no search.
        route("logged-models/{model_id:search}", POST, api::search),
        route("logged-models/{model_id:search}", GET, api::get),
        route("logged-models/{model_id:search}", PATCH, api::finalize),
        route("logged-models/{model_id:search}", DELETE, api::delete),
        route("logged-models/{model_id}", GET, api::get),
        route("logged-models/{model_id}", PATCH, api::finalize),
        route("logged-models/{model_id}", DELETE, api::delete),
        route("logged-models/{model_id}/params", POST, api::log_params),
        route("logged-models/{model_id}/tags", PATCH, api::set_tags),
        route("logged-models/{model_id}/tags/{tag_key}", DELETE, api::delete_tag),
        route("logged-models/{model_id}/artifacts/directories", GET, artifacts::list_of_model),
    ]
}

fn registered_models() -> Vec<Route> {
    use crate::registry::models::aliases::api as aliases;
    use crate::registry::models::api;
    vec![
        route("registered-models/alias", GET, aliases::get),
        route("registered-models/alias", POST, aliases::set),
        route("registered-models/alias", DELETE, aliases::delete),
        route("registered-models/get-latest-versions", GET, api::latest_versions),
        route("registered-models/get-latest-versions", POST, api::latest_versions),
        route("registered-models/get", GET, api::get),
        route("registered-models/search", GET, api::search),
        route("registered-models/create", POST, api::create),
        route("registered-models/update", PATCH, api::update),
        route("registered-models/rename", POST, api::rename),
        route("registered-models/delete", DELETE, api::delete),
        route("registered-models/set-tag", POST, api::set_tag),
        route("registered-models/delete-tag", DELETE, api::delete_tag),
    ]
}

fn model_versions() -> Vec<Route> {
    use crate::registry::versions::api;
    vec![
        route("model-versions/get", GET, api::get),
        route("model-versions/search", GET, api::search),
        route("model-versions/get-download-uri", GET, api::get_download_uri),
        route("model-versions/create", POST, api::create),
        route("model-versions/update", PATCH, api::update),
        route("model-versions/transition-stage", POST, api::transition_stage),
        route("model-versions/delete", DELETE, api::delete),
        route("model-versions/set-tag", POST, api::set_tag),
        route("model-versions/delete-tag", DELETE, api::delete_tag),
    ]
}

fn webhooks() -> Vec<Route> {
    use crate::registry::webhooks::api;
    vec![
        route("webhooks", GET, api::list),
        route("webhooks", POST, api::create),
        route("webhooks/{webhook_id}", GET, api::get),
        route("webhooks/{webhook_id}", PATCH, api::update),
        route("webhooks/{webhook_id}", DELETE, api::delete),
        route("webhooks/{webhook_id}/test", POST, api::test),
    ]
}

fn run_artifacts() -> Vec<Route> {
    use crate::artifacts::{direct::api as direct, kept::api};
    vec![
        route("artifacts/list", GET, api::list),
        route("artifacts/presigned-upload-url", POST, direct::create_upload_url),
        route("artifacts/presigned-download-url", POST, direct::create_download_url),
    ]
}

fn proxy() -> Vec<Route> {
    use crate::artifacts::{api, direct::api as direct};
    vec![
        route("artifacts/{artifact_path:.*}", GET, api::download),
        route("artifacts/{artifact_path:.*}", PUT, api::upload),
        route("artifacts/{artifact_path:.*}", DELETE, api::delete),
        route("artifacts", GET, api::list_proxied),
        route("mpu/create/{artifact_path:.+}", POST, direct::create_upload),
        route("mpu/complete/{artifact_path:.+}", POST, direct::complete_upload),
        route("mpu/abort/{artifact_path:.+}", POST, direct::abort_upload),
        route("presigned/{artifact_path:.+}", GET, direct::presigned_download),
    ]
}

fn pages() -> Vec<Route> {
    use crate::{
        artifacts, pages,
        tracking::{inputs, metrics},
    };
    vec![
        route("metrics/get-history-bulk", GET, metrics::api::history_bulk),
        route("experiments/search-datasets", POST, inputs::api::search_datasets),
        route("upload-artifact", POST, artifacts::kept::api::upload_artifact),
        route("gateway-proxy", GET, pages::api::gateway_proxy),
        route("gateway-proxy", POST, pages::api::gateway_proxy),
        route("logged-models/{model_id}/artifacts/files", GET, artifacts::kept::api::get_artifact_of_model),
    ]
}

fn trace_files() -> Vec<Route> {
    use crate::artifacts::traces::api;
    vec![route("get-trace-artifact", GET, api::get)]
}

fn audit() -> Vec<Route> {
    use crate::governance::audit::{api, tiles};
    vec![
        route("entries", GET, api::entries),
        route("entries/{index}/proof", GET, api::proof),
        route("consistency", GET, api::consistency),
        route("checkpoint", GET, api::checkpoint),
        route("export", GET, api::export),
        route("tile/{path:.*}", GET, tiles::api::tile),
    ]
}

fn releases() -> Vec<Route> {
    use crate::governance::promotion::api as promotion;
    use crate::governance::releases::api;
    vec![
        route("{name}/plan", POST, api::plan),
        route("{name}/releases", GET, api::list),
        route("{name}/releases/{version}/yank", POST, api::yank).once(),
        route("{name}/releases/{version}/unyank", POST, api::unyank).once(),
        route("{name}/consumers", GET, api::consumers),
        route("{name}/promote", POST, promotion::promote),
        route("{name}/rollback", POST, promotion::roll_back),
        route("{name}/production", GET, promotion::production),
        route("{name}/history", GET, promotion::history),
    ]
}

fn review() -> Vec<Route> {
    use crate::tracking::label_schemas::api as schemas;
    use crate::tracking::review_queues::api;
    vec![
        route("label-schemas/list", GET, schemas::list),
        route("label-schemas/get", GET, schemas::get),
        route("label-schemas/get-by-name", GET, schemas::get_by_name),
        route("review-queues/list", GET, api::list),
        route("review-queues/get-or-create-user", POST, api::of_user),
        route("review-queues/items/list", GET, api::items),
    ]
}

fn pages_only() -> Vec<Route> {
    use crate::pages::api;
    vec![route("ui-telemetry", GET, api::telemetry), route("ui-telemetry", POST, api::report)]
}

fn policy() -> Vec<Route> {
    use crate::governance::approvals::{api, waivers::api as waivers};
    use crate::governance::card;
    vec![
        route("models/{name}/versions/{version}/card", GET, card::api::get),
        route("models/{name}/versions/{version}/explain", GET, api::explained),
        route("models/{name}/versions/{version}/waivers", GET, waivers::get),
        route("models/{name}/versions/{version}/waivers", POST, waivers::post).once(),
        route("waivers/{id}/withdraw", POST, waivers::post_withdraw).once(),
        route("requests", GET, api::list),
        route("requests/{id}", GET, api::get),
        route("requests/{id}/approve", POST, api::approve).once(),
        route("requests/{id}/reject", POST, api::reject).once(),
        route("requests/{id}/cancel", POST, api::cancel).once(),
        route("requests/{id}/checks", POST, api::checks).once(),
    ]
}

fn rollouts() -> Vec<Route> {
    use crate::governance::rollout::{api, routing::api as routing};
    vec![
        route("models/{name}/assign", GET, routing::assign),
        route("models/{name}/route", GET, routing::route),
        route("observe/{model}/{version}", POST, api::observe_version).once(),
        route("rollouts:validate", POST, api::validate),
        route("rollouts", GET, api::list),
        route("rollouts", POST, api::create).once(),
        route("rollouts/validate", POST, api::validate),
        route("rollouts/{id}", GET, api::get),
        route("rollouts/{id}/observations", POST, api::observations).once(),
        route("rollouts/{id}/evidence", GET, api::evidence),
        route("rollouts/{id}/events", GET, api::events),
        route("rollouts/{id}/checks", POST, api::check).once(),
        route("rollouts/{id}/start", POST, api::start).once(),
        route("rollouts/{id}/pause", POST, api::pause).once(),
        route("rollouts/{id}/resume", POST, api::resume).once(),
        route("rollouts/{id}/promote", POST, api::promote).once(),
        route("rollouts/{id}/abort", POST, api::abort).once(),
        route("rollouts/{id}/retry", POST, api::retry).once(),
    ]
}

/// Where the files of versions come from, and whether they are still the same.
fn supply() -> Vec<Route> {
    use crate::governance::supply::api;
    vec![
        route("{name}/versions/{version}/manifest", GET, api::manifest),
        route("{name}/versions/{version}/signatures", GET, api::signatures),
        route("{name}/versions/{version}/signatures", POST, api::sign).once(),
        route("{name}/versions/{version}/signatures/{id}", GET, api::signature),
        route("{name}/versions/{version}/signatures/{id}", DELETE, api::remove),
        route("{name}/versions/{version}/provenance", GET, api::provenance),
        route("{name}/versions/{version}/pickles", GET, api::pickles),
    ]
}

/// What the workspace registry of Databricks has beside MLflow's.
fn databricks() -> Vec<Route> {
    use crate::governance::databricks::{api, webhooks::api as webhooks};
    vec![
        route("transition-requests/create", POST, api::create),
        route("transition-requests/list", GET, api::list),
        route("transition-requests/approve", POST, api::approve),
        route("transition-requests/reject", POST, api::reject),
        route("transition-requests/delete", DELETE, api::cancel),
        route("comments/create", POST, api::create_comment),
        route("comments/update", PATCH, api::update_comment),
        route("comments/delete", DELETE, api::delete_comment),
        route("databricks/model-versions/transition-stage", POST, api::transition_stage),
        route("databricks/registered-models/get", GET, api::get_model),
        route("registry-webhooks/create", POST, webhooks::create),
        route("registry-webhooks/list", GET, webhooks::list),
        route("registry-webhooks/update", PATCH, webhooks::update),
        route("registry-webhooks/delete", DELETE, webhooks::delete),
        route("registry-webhooks/test", POST, webhooks::test),
    ]
}

fn permissions() -> Vec<Route> {
    use crate::governance::databricks::api;
    vec![
        route("{id}", GET, api::permissions),
        route("{id}", PUT, api::set_permissions),
        route("{id}", PATCH, api::set_permissions),
        route("{id}/permissionLevels", GET, api::permission_levels),
    ]
}

fn downloads() -> Vec<Route> {
    use crate::artifacts::kept::api;
    use crate::pages::graphql::api::graphql;
    vec![
        route("get-artifact", GET, api::get_artifact),
        route("model-versions/get-artifact", GET, api::get_artifact_of_version),
        route("graphql", POST, graphql),
        route("graphql", GET, graphql),
    ]
}

/// What came from what.
fn lineage() -> Vec<Route> {
    use crate::governance::lineage::api;
    vec![
        route("impact", GET, api::impact),
        route("diff", GET, api::diff),
        // A version's name may have slashes, and so may the id of anything else.
        route("{version:.+}/completeness", GET, api::completeness),
        route("{type}/{id:.+}", GET, api::graph),
    ]
}

/// The pages of the console.
fn console() -> Vec<Route> {
    use crate::console::{api, waivers::api as waivers};
    let pages = vec![
        route("", GET, api::in_production),
        route("/", GET, api::in_production),
        route("/models", GET, api::list_models),
        route("/models/{name}", GET, api::model),
        route("/approvals", GET, api::list_requests),
        route("/approvals/{id}", GET, api::request),
        route("/approvals/{id}", POST, api::decide),
        route("/waivers", GET, waivers::page),
        route("/waivers", POST, waivers::give),
        route("/waivers/{id}/withdraw", POST, waivers::withdraw),
        route("/rollouts", GET, api::list_rollouts),
        route("/rollouts/{id}", GET, api::rollout),
        route("/lineage", GET, api::graph),
        route("/audit", GET, api::list_entries),
        route("/audit/verify", POST, api::verify_log),
        route("/audit/{index}", GET, api::entry),
        route("/assets/{name}", GET, api::asset),
    ];
    pages.into_iter().map(Route::compressed).collect()
}
