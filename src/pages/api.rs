//! The answers of areas that are not built, and the few that the web pages want of every server.

use std::future::{Ready, ready};
use std::pin::Pin;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Value, json};

use super::{Area, store};
use crate::error::{Code, Error, Result};
use crate::http::{App, Incoming, flask, respond};
use crate::proto::print;

type Answer = Pin<Box<dyn Future<Output = Result<HttpResponse>>>>;

/// A handler that answers with `body`, as the stock server does when there is nothing of `area`, and refuses when
/// there is something: it would be hidden.
pub fn empty(area: Area, body: &'static str) -> impl Fn(Data<App>) -> Answer + Clone {
    move |app| {
        Box::pin(async move {
            if store::has_any(&mut app.db.reader().await?, area).await? {
                return Err(missing(area));
            }
            Ok(respond::json(body))
        })
    }
}

/// A handler that says that there is no such area here.
pub fn absent(area: Area) -> impl Fn() -> Ready<Result<HttpResponse>> + Clone {
    move || ready(Err(missing(area)))
}

fn missing(area: Area) -> Error {
    Error::new(Code::NotImplemented, format!("{} are not served by Stagewright yet", area.name()))
}

/// `POST traces/metrics`: counts of nothing are 0, and there is nothing else to tell.
pub async fn trace_metrics(app: Data<App>, incoming: Incoming) -> Result<HttpResponse> {
    if store::has_any(&mut app.db.reader().await?, Area::Traces).await? {
        return Err(missing(Area::Traces));
    }
    let request = incoming.body_params()?;
    let is_given = |key: &str| !matches!(request.get(key), None | Some(Value::Null));
    let has_dimensions =
        request.get("dimensions").and_then(Value::as_array).is_some_and(|all| !all.is_empty());
    let aggregations = request.get("aggregations").and_then(Value::as_array);
    let is_count = |aggregation: &Value| aggregation["aggregation_type"] == "COUNT";
    let counts = aggregations.is_some_and(|all| all.iter().any(is_count));
    if !counts || has_dimensions || is_given("time_interval_seconds") {
        return Ok(respond::json("{}"));
    }
    let point = json!({"metric_name": request.get("metric_name"), "values": {"COUNT": 0.0}});
    Ok(respond::json(print::pretty(&json!({"data_points": [point]}))))
}

/// `workspaces`: the stock server's answer when it was started without them.
pub async fn workspaces_are_off(request: HttpRequest) -> HttpResponse {
    let rule = request.match_pattern().unwrap_or_default().replace('{', "<").replace('}', ">");
    HttpResponse::ServiceUnavailable().content_type(flask::HTML).body(format!(
        "Endpoint: {rule} disabled because the server is running without workspaces support. To enable workspace, \
         run `mlflow server` with `--enable-workspaces`"
    ))
}

/// `GET ui-telemetry`: the pages report nothing to anybody.
pub async fn telemetry() -> HttpResponse {
    flask_json(&json!({"disable_ui_events": [], "disable_ui_telemetry": true, "ui_rollout_percentage": 0}))
}

/// `POST ui-telemetry`: what pages of another server have kept.
pub async fn report() -> HttpResponse {
    flask_json(&json!({"status": "disabled"}))
}

/// `GET gateway-proxy`, and `POST`: what the stock server answers when no gateway was configured.
pub async fn gateway_proxy() -> HttpResponse {
    flask_json(&json!({"endpoints": []}))
}

fn flask_json(value: &Value) -> HttpResponse {
    let mut body = print::compact(value);
    body.push(b'\n');
    respond::json(body)
}
