//! Prometheus metrics of the requests and the process, under the names of `prometheus_flask_exporter`, which the
//! stock server uses. Paths are route patterns, so their number is bounded.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Instant, SystemTime};

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{Error, HttpResponse};
use metrics::{SharedString, counter, gauge, histogram};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

use super::resource::Pattern;
use crate::config::MLFLOW_VERSION;
use crate::db::STATEMENTS;

const DURATION: &str = "mlflow_http_request_duration_seconds";
const TOTAL: &str = "mlflow_http_request_total";
const IN_FLIGHT: &str = "mlflow_http_requests_in_flight";
const BUCKETS: [f64; 14] =
    [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];
/// Probes would drown what users do.
const UNMEASURED: [&str; 3] = ["/health", "/version", "/metrics"];
/// Requests between two rounds of sorting samples into buckets; without them, samples pile up unless scraped.
const UPKEEP_EVERY: u64 = 1024;

static RECORDER: OnceLock<PrometheusHandle> = OnceLock::new();
static RECORDED: AtomicU64 = AtomicU64::new(1);

/// Starts to record, once for the process.
pub(super) fn install() {
    RECORDER.get_or_init(|| {
        let builder = PrometheusBuilder::new();
        let recorder =
            builder.set_buckets(&BUCKETS).unwrap_or_else(|_| PrometheusBuilder::new()).build_recorder();
        let handle = recorder.handle();
        if metrics::set_global_recorder(recorder).is_err() {
            tracing::warn!("another recorder of metrics is in place: /metrics stays empty");
        }
        metrics::describe_histogram!(DURATION, "HTTP request duration in seconds");
        metrics::describe_counter!(TOTAL, "Total number of HTTP requests");
        metrics::describe_gauge!(IN_FLIGHT, "HTTP requests that have no answer yet");
        metrics::describe_counter!(STATEMENTS, "Total number of statements sent to the database");
        let version = env!("CARGO_PKG_VERSION");
        gauge!("stagewright_build_info", "version" => version, "mlflow_version" => MLFLOW_VERSION).set(1.0);
        let start = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        gauge!("process_start_time_seconds").set(start.as_secs_f64());
        handle
    });
}

/// `GET /metrics`.
pub(super) async fn show() -> HttpResponse {
    record_process();
    let text = RECORDER.get().map(PrometheusHandle::render).unwrap_or_default();
    HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(text)
}

/// Middleware: counts and times requests, up to the head of the answer. Does nothing until [`install`].
pub(super) async fn layer<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    if RECORDER.get().is_none() {
        return next.call(request).await;
    }
    let _in_flight = InFlight::enter();
    let start = Instant::now();
    let method = method_name(request.method());
    let answer = next.call(request).await;
    let (pattern, status) = match &answer {
        Ok(response) => (response.request().app_data::<Pattern>().cloned(), response.status()),
        Err(error) => (None, error.as_response_error().status_code()),
    };
    record(pattern, method, status, start);
    answer
}

fn record(pattern: Option<Pattern>, method: &'static str, status: StatusCode, start: Instant) {
    let path = match pattern {
        Some(Pattern(pattern)) if UNMEASURED.iter().any(|path| pattern.ends_with(path)) => return,
        Some(Pattern(pattern)) => SharedString::from_shared(pattern),
        None => SharedString::const_str("unknown"),
    };
    let labels = [
        ("method", method.into()),
        ("path", path),
        ("status", SharedString::from_owned(status.as_str().to_owned())),
    ];
    histogram!(DURATION, &labels).record(start.elapsed().as_secs_f64());
    counter!(TOTAL, &labels).increment(1);

    if RECORDED.fetch_add(1, Ordering::Relaxed).is_multiple_of(UPKEEP_EVERY)
        && let Some(handle) = RECORDER.get()
    {
        handle.run_upkeep();
    }
}

/// Made-up verbs must not make up label values.
fn method_name(method: &Method) -> &'static str {
    let known = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];
    known.into_iter().find(|name| *name == method.as_str()).unwrap_or("other")
}

/// Counts itself out again, also when the client went away and the request was dropped.
struct InFlight;

impl InFlight {
    fn enter() -> Self {
        gauge!(IN_FLIGHT).increment(1.0);
        Self
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        gauge!(IN_FLIGHT).decrement(1.0);
    }
}

/// Memory and processor time of this process, where Linux tells them. These files are made in memory, so reading
/// them does not block.
fn record_process() {
    let read = |file: &str| std::fs::read_to_string(format!("/proc/self/{file}")).unwrap_or_default();
    let resident = read("status")
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .and_then(|size| size.trim().trim_end_matches(" kB").parse::<u32>().ok());
    if let Some(kibibytes) = resident {
        gauge!("process_resident_memory_bytes").set(f64::from(kibibytes) * 1024.0);
    }
    // After the name in parentheses: user and system ticks are fields 14 and 15 of `stat`, 100 a second.
    let stat = read("stat");
    let fields = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks: Vec<u32> =
        fields.split_whitespace().skip(11).take(2).filter_map(|text| text.parse().ok()).collect();
    if let [user, system] = ticks[..] {
        gauge!("process_cpu_seconds_total").set((f64::from(user) + f64::from(system)) / 100.0);
    }
}
