//! Puts the route table into an application, and answers for paths and verbs that it does not have.
//!
//! Paths are compared as plain strings; only artifact paths are patterns.

use std::sync::Arc;

use actix_web::guard::fn_guard;
use actix_web::http::Method;
use actix_web::http::header::{self, HeaderValue};
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{self, ServiceConfig};
use actix_web::{FromRequest, Handler, HttpRequest, HttpResponse, Resource, Responder};

use super::routes::table;
use super::{flask, metrics};
use crate::config::Settings;
use crate::governance::once;

/// One line of the table: a path below its group's prefixes, a verb, a handler.
pub(super) struct Route {
    path: &'static str,
    method: Method,
    handler: Box<dyn Fn() -> actix_web::Route>,
}

/// A line of the table. A path may have several, next to each other.
pub(super) fn route<H, Args>(path: &'static str, method: Method, handler: H) -> Route
where
    H: Handler<Args>,
    Args: FromRequest + 'static,
    H::Output: Responder + 'static,
{
    Route { path, method, handler: Box::new(move || web::to(handler.clone())) }
}

impl Route {
    /// The same, with answers compressed for whoever takes them so.
    pub(super) fn compressed(self) -> Self {
        let Self { path, method, handler } = self;
        Self { path, method, handler: Box::new(move || handler().wrap(Compress::default())) }
    }

    /// The same, where a request with an `Idempotency-Key` is carried out once.
    pub(super) fn once(self) -> Self {
        let Self { path, method, handler } = self;
        Self { path, method, handler: Box::new(move || handler().wrap(from_fn(once::api::through))) }
    }

    /// The verbs it answers; as in Flask, one that can be got can be asked for its head.
    fn methods(&self) -> impl Iterator<Item = Method> + use<> {
        let head = (self.method == Method::GET).then_some(Method::HEAD);
        std::iter::once(self.method.clone()).chain(head)
    }
}

/// Routes that stand below the same prefixes and need the same of the server.
pub(super) struct Group {
    prefixes: &'static [&'static str],
    need: Need,
    routes: Vec<Route>,
}

pub(super) fn group(prefixes: &'static [&'static str], need: Need, routes: Vec<Route>) -> Group {
    Group { prefixes, need, routes }
}

/// What the server must have been started with for a route to work.
#[derive(Clone, Copy)]
pub(super) enum Need {
    Nothing,
    Tracking,
    Proxy,
}

/// The pattern of the route that a request took: what metrics call it by, never the path itself.
#[derive(Clone)]
pub(super) struct Pattern(pub(super) Arc<str>);

/// Puts the table into an application.
pub(super) fn configure(config: &mut ServiceConfig, settings: &Settings) {
    let mut patterns = Vec::new();
    for Group { prefixes, need, routes } in table() {
        for prefix in prefixes {
            for routes in routes.chunk_by(|one, other| one.path == other.path) {
                let pattern = format!("{}{prefix}{}", settings.static_prefix, routes[0].path);
                let resource = resource(&pattern, routes, need, settings);
                if pattern.contains('{') {
                    patterns.push(resource);
                } else {
                    config.service(resource);
                }
            }
        }
    }
    // All are tried one after the other, and to compare a plain path costs far less than to match a pattern.
    for resource in patterns {
        config.service(resource);
    }
    if settings.expose_prometheus {
        metrics::install();
        // Not below the prefix, as in the stock server: who scrapes comes to the process itself.
        config.service(resource(
            "/metrics",
            &[route("", Method::GET, metrics::show)],
            Need::Nothing,
            settings,
        ));
    }
    if !settings.static_prefix.is_empty() {
        config.service(resource(
            &settings.static_prefix,
            &[route("", Method::GET, to_home)],
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
        }
        let handler = match refusal(need, pattern, &route.method, settings) {
            Some(refusal) => web::to(move || std::future::ready(refusal.clone())),
            None => (route.handler)(),
        };
        let methods: Vec<Method> = route.methods().collect();
        // One guard for all of them: each worker keeps a service per path and guard, and there are hundreds of paths.
        resource = resource.route(handler.guard(fn_guard(move |head| methods.contains(&head.head().method))));
    }
    let allow: Arc<str> = allow.into();
    resource.default_service(web::to(move |method: Method| std::future::ready(otherwise(&method, &allow))))
}

/// What a path answers to a verb that it does not have.
fn otherwise(method: &Method, allow: &str) -> HttpResponse {
    if *method == Method::OPTIONS { options(allow) } else { flask::method_not_allowed(allow) }
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
    let is_transfer = pattern.ends_with("/artifacts/{artifact_path:.*}")
        && (*method == Method::GET || *method == Method::PUT);
    if is_transfer {
        let detail = r#"{"detail":"Artifact serving is disabled. Run `mlflow server` with `--serve-artifacts` to enable."}"#;
        return Some(Refusal { content_type: "application/json", text: detail.into() });
    }
    let rule = pattern
        .replace("{artifact_path:.*}", "<path:artifact_path>")
        .replace("{artifact_path:.+}", "<path:artifact_path>")
        .replace("{model_id:search}", "search")
        .replace('{', "<")
        .replace('}', ">");
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
