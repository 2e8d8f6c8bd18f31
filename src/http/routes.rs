//! The whole route table, and what its paths answer to verbs they do not have.
//!
//! Paths are compared as plain strings, the busiest first; only artifact paths are patterns.

use std::sync::Arc;

use actix_web::http::Method;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::{self, ServiceConfig};
use actix_web::{FromRequest, Handler, HttpRequest, HttpResponse, Resource, Responder};

use super::{flask, metrics, service};
use crate::config::Settings;

const GET: Method = Method::GET;
const POST: Method = Method::POST;
const PUT: Method = Method::PUT;
const DELETE: Method = Method::DELETE;

/// The client's prefix and the web pages': both lead to the same handlers.
const TRACKING: &[&str] = &["/api/2.0/mlflow/", "/ajax-api/2.0/mlflow/"];
/// Routes that the stock server has under the web pages' prefix only.
const PAGES: &[&str] = &["/ajax-api/2.0/mlflow/"];
const INFO: &[&str] = &["/api/3.0/mlflow/", "/ajax-api/3.0/mlflow/"];
const PROXY: &[&str] = &["/api/2.0/mlflow-artifacts/", "/ajax-api/2.0/mlflow-artifacts/"];
const ROOT: &[&str] = &["/"];

/// One line of the table: a path below its group's prefixes, a verb, a handler.
pub struct Route {
    path: &'static str,
    method: Method,
    handler: Box<dyn Fn() -> actix_web::Route>,
}

/// A line of the table. A path may have several, next to each other.
pub fn route<H, Args>(path: &'static str, method: Method, handler: H) -> Route
where
    H: Handler<Args>,
    Args: FromRequest + 'static,
    H::Output: Responder + 'static,
{
    Route { path, method, handler: Box::new(move || web::to(handler.clone())) }
}

impl Route {
    /// The verbs it answers; as in Flask, one that can be got can be asked for its head.
    fn methods(&self) -> impl Iterator<Item = Method> + use<> {
        let head = (self.method == GET).then_some(Method::HEAD);
        std::iter::once(self.method.clone()).chain(head)
    }
}

/// Routes that stand below the same prefixes and need the same of the server.
struct Group {
    prefixes: &'static [&'static str],
    need: Need,
    routes: Vec<Route>,
}

fn group(prefixes: &'static [&'static str], need: Need, routes: Vec<Route>) -> Group {
    Group { prefixes, need, routes }
}

/// What the server must have been started with for a route to work.
#[derive(Clone, Copy)]
enum Need {
    Nothing,
    Tracking,
    Proxy,
}

fn table() -> Vec<Group> {
    vec![
        group(TRACKING, Need::Tracking, runs()),
        group(TRACKING, Need::Tracking, metric_history()),
        group(TRACKING, Need::Tracking, experiments()),
        group(TRACKING, Need::Tracking, run_artifacts()),
        group(PROXY, Need::Proxy, proxy()),
        group(PAGES, Need::Tracking, pages()),
        group(ROOT, Need::Tracking, downloads()),
        group(INFO, Need::Nothing, vec![route("server-info", GET, service::server_info)]),
        group(
            ROOT,
            Need::Nothing,
            vec![
                route("health", GET, service::health),
                route("version", GET, service::version),
                route("", GET, service::home),
            ],
        ),
    ]
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
        route("logged-models/search", POST, crate::tracking::logged_models::api::search),
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

fn run_artifacts() -> Vec<Route> {
    use crate::artifacts::{api, direct::api as direct};
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
        artifacts,
        tracking::{inputs, metrics},
    };
    vec![
        route("metrics/get-history-bulk", GET, metrics::api::history_bulk),
        route("experiments/search-datasets", POST, inputs::api::search_datasets),
        route("upload-artifact", POST, artifacts::api::upload_artifact),
    ]
}

fn downloads() -> Vec<Route> {
    use crate::artifacts::api;
    vec![route("get-artifact", GET, api::get_artifact)]
}

/// The pattern of the route that a request took: what metrics call it by, never the path itself.
#[derive(Clone)]
pub(super) struct Pattern(pub(super) Arc<str>);

/// Puts the table into an application.
pub(super) fn configure(config: &mut ServiceConfig, settings: &Settings) {
    for Group { prefixes, need, routes } in table() {
        for prefix in prefixes {
            for routes in routes.chunk_by(|one, other| one.path == other.path) {
                let pattern = format!("{}{prefix}{}", settings.static_prefix, routes[0].path);
                config.service(resource(&pattern, routes, need, settings));
            }
        }
    }
    if settings.expose_prometheus {
        metrics::install();
        // Not below the prefix, as in the stock server: who scrapes comes to the process itself.
        config.service(resource("/metrics", &[route("", GET, metrics::show)], Need::Nothing, settings));
    }
    if !settings.static_prefix.is_empty() {
        config.service(resource(
            &settings.static_prefix,
            &[route("", GET, to_home)],
            Need::Nothing,
            settings,
        ));
    }
    config.default_service(web::to(unknown));
}

/// All verbs of one path.
fn resource(pattern: &str, routes: &[Route], need: Need, settings: &Settings) -> Resource {
    let mut resource = web::resource(pattern).app_data(Pattern(pattern.into()));
    let mut allow = String::from("OPTIONS");
    for route in routes {
        for method in route.methods() {
            allow.push_str(", ");
            allow.push_str(method.as_str());
            let handler = match refusal(need, pattern, &method, settings) {
                Some(refusal) => web::to(move || std::future::ready(refusal.clone())),
                None => (route.handler)(),
            };
            resource = resource.route(handler.method(method));
        }
    }
    let question = allow.clone();
    resource
        .route(web::method(Method::OPTIONS).to(move || std::future::ready(options(&question))))
        .default_service(web::to(move || std::future::ready(flask::method_not_allowed(&allow))))
}

fn options(allow: &str) -> HttpResponse {
    HttpResponse::Ok().insert_header((header::ALLOW, allow)).content_type(flask::HTML).finish()
}

/// A `503` that says which flag switched the route off.
#[derive(Clone)]
struct Refusal {
    content_type: &'static str,
    text: Arc<str>,
}

impl Responder for Refusal {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::ServiceUnavailable().content_type(self.content_type).body(self.text.to_string())
    }
}

/// What a route answers if the server was started without what it needs.
fn refusal(need: Need, pattern: &str, method: &Method, settings: &Settings) -> Option<Refusal> {
    let is_refused = match need {
        Need::Nothing => false,
        Need::Tracking => settings.artifacts_only,
        Need::Proxy => !settings.serve_artifacts,
    };
    if !is_refused {
        return None;
    }
    // FastAPI serves these two in the stock server, Flask all others; each refuses in its own way.
    let is_transfer =
        pattern.ends_with("/artifacts/{artifact_path:.*}") && (*method == GET || *method == PUT);
    if is_transfer {
        let detail = r#"{"detail":"Artifact serving is disabled. Run `mlflow server` with `--serve-artifacts` to enable."}"#;
        return Some(Refusal { content_type: "application/json", text: detail.into() });
    }
    let rule = pattern
        .replace("{artifact_path:.*}", "<path:artifact_path>")
        .replace("{artifact_path:.+}", "<path:artifact_path>");
    let reason = match need {
        Need::Proxy => {
            "with `--no-serve-artifacts`. To enable artifacts server functionality, run `mlflow server` with \
             `--serve-artifacts`"
        }
        Need::Nothing | Need::Tracking => {
            "in `--artifacts-only` mode. To enable tracking server functionality, run `mlflow server` without \
             `--artifacts-only`"
        }
    };
    let text = format!("Endpoint: {rule} disabled due to the mlflow server running {reason}");
    Some(Refusal { content_type: flask::HTML, text: text.into() })
}

/// The bare prefix leads to the page below it.
async fn to_home(request: HttpRequest) -> HttpResponse {
    redirect(&request, &format!("{}/", request.path()))
}

/// No route has this path; one may have it without its doubled slashes.
async fn unknown(request: HttpRequest) -> HttpResponse {
    let path = request.path();
    if path.contains("//") {
        let merged = path
            .split('/')
            .filter(|part| !part.is_empty())
            .fold(String::new(), |path, part| path + "/" + part);
        if request.resource_map().has_resource(&merged) {
            return redirect(&request, &merged);
        }
    }
    flask::not_found()
}

fn redirect(request: &HttpRequest, path: &str) -> HttpResponse {
    let host = request.headers().get(header::HOST).map_or("", text);
    let query = request.uri().query().map_or(String::new(), |query| format!("?{query}"));
    flask::redirect(&format!("http://{host}{path}{query}"))
}

fn text(value: &HeaderValue) -> &str {
    value.to_str().unwrap_or_default()
}
