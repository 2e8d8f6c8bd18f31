//! The bytes of every request. Must not know what is answered.

use std::fmt::Write as _;

use crate::data::{self, EXPERIMENTS, FILTER_ABOVE, LONG_KEY, METRICS, PARAM_VALUES, Scale, TAG_VALUES};
use crate::workloads::Kind;

/// Most points of one run in the interval workloads, as the web UI asks for.
pub(crate) const INTERVAL_POINTS: u32 = 320;
/// Runs, models or versions on a page.
pub(crate) const PAGE: usize = 100;

/// Builds requests to one server, into one buffer.
pub(crate) struct Requests {
    address: String,
    bytes: Vec<u8>,
    body: String,
}

impl Requests {
    pub(crate) fn new(address: &str) -> Self {
        Self { address: address.to_owned(), bytes: Vec::new(), body: String::new() }
    }

    /// The request built last.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(crate) fn create_run(&mut self, time: u64) {
        self.json(
            "runs/create",
            format_args!(
                r#"{{"experiment_id":"0","user_id":"bench","run_name":"bench","start_time":{time}}}"#
            ),
        );
    }

    pub(crate) fn finish_run(&mut self, run: &str, time: u64) {
        self.json(
            "runs/update",
            format_args!(r#"{{"run_id":"{run}","status":"FINISHED","end_time":{time}}}"#),
        );
    }

    pub(crate) fn get_run(&mut self, run: &str) {
        self.get(format_args!("/api/2.0/mlflow/runs/get?run_id={run}"));
    }

    pub(crate) fn log_metric(&mut self, run: &str, step: u32) {
        let (key, value, time) = (step % METRICS, data::value(0, 0, step), data::step_time(0, step));
        self.json(
            "runs/log-metric",
            format_args!(
                r#"{{"run_id":"{run}","key":"metric_{key}","value":{value},"timestamp":{time},"step":{step}}}"#
            ),
        );
    }

    /// A batch in which every key gets `metrics / keys` further steps from `step` on.
    pub(crate) fn log_metrics(&mut self, run: &str, metrics: u32, keys: u32, step: u32) {
        let mut body = format!(r#"{{"run_id":"{run}","metrics":["#);
        for number in 0..metrics {
            let (key, at) = (number % keys, step + number / keys);
            let (comma, value, time) = (separator(number), data::value(0, key, at), data::step_time(0, at));
            let _ = write!(
                body,
                r#"{comma}{{"key":"metric_{key}","value":{value},"timestamp":{time},"step":{at}}}"#
            );
        }
        body.push_str("]}");
        self.json("runs/log-batch", format_args!("{body}"));
    }

    /// A batch of params nobody has logged before: their numbers start at `first`.
    pub(crate) fn log_params(&mut self, run: &str, params: u32, first: u32) {
        let mut body = format!(r#"{{"run_id":"{run}","params":["#);
        for number in first..first + params {
            let comma = separator(number - first);
            let _ = write!(body, r#"{comma}{{"key":"param_{number}","value":"value {number}"}}"#);
        }
        body.push_str("]}");
        self.json("runs/log-batch", format_args!("{body}"));
    }

    pub(crate) fn put_artifact(&mut self, name: &str, content: &str) {
        self.send(
            "PUT",
            format_args!("/api/2.0/mlflow-artifacts/artifacts/bench/{name}"),
            "text/plain",
            content,
        );
    }

    pub(crate) fn get_artifact(&mut self, name: &str) {
        self.get(format_args!("/api/2.0/mlflow-artifacts/artifacts/bench/{name}"));
    }

    /// The request of a workload that only reads; `number` varies its values.
    pub(crate) fn read(&mut self, kind: Kind, number: u32, scale: Scale) {
        let runs = |key: &str, runs: std::ops::Range<u32>| {
            let pairs: Vec<_> = runs.map(|run| format!("{key}={}", data::run_id(run))).collect();
            pairs.join("&")
        };
        match kind {
            Kind::RunGet => self.get_run(&data::run_id(random_run(number, scale))),
            Kind::Newest { all: false } => self.search(r#"["1"]"#, "", ""),
            Kind::Newest { all: true } => self.search(&all_experiments(), "", ""),
            Kind::Filter => self.search(&all_experiments(), &filter(number), ""),
            Kind::FilterTag => self.search(&all_experiments(), &tag_filter(number), ""),
            Kind::Order => self.search(&all_experiments(), "", &order(number)),
            Kind::FilterOrder => self.search(&all_experiments(), HALF, &order(number)),
            Kind::History => {
                let run = data::run_id(0);
                self.get(format_args!(
                    "/api/2.0/mlflow/metrics/get-history?run_id={run}&metric_key=metric_{LONG_KEY}"
                ));
            }
            Kind::Bulk { long } => {
                let (key, range) = histories(long, number, scale);
                let list = runs("run_id", range);
                self.get(format_args!(
                    "/ajax-api/2.0/mlflow/metrics/get-history-bulk?{list}&metric_key=metric_{key}"
                ));
            }
            Kind::Interval { long } => {
                let (key, range) = histories(long, number, scale);
                let list = runs("run_ids", range);
                self.get(format_args!(
                    "/ajax-api/2.0/mlflow/metrics/get-history-bulk-interval?{list}&metric_key=metric_{key}\
                     &max_results={INTERVAL_POINTS}"
                ));
            }
            Kind::ExperimentsSearch => {
                self.json("experiments/search", format_args!(r#"{{"max_results":100}}"#));
            }
            Kind::Registry(kind) => self.registry(kind, number, scale),
            Kind::LogMetric
            | Kind::LogBatch { .. }
            | Kind::LogParams
            | Kind::TrainLoop
            | Kind::SetTag
            | Kind::Release
            | Kind::ArtifactPut
            | Kind::ArtifactGet => {}
        }
    }

    fn search(&mut self, experiments: &str, filter: &str, order: &str) {
        let order = if order.is_empty() { String::new() } else { format!(r#""{order}""#) };
        self.json(
            "runs/search",
            format_args!(
                r#"{{"experiment_ids":{experiments},"filter":"{filter}","order_by":[{order}],"max_results":{PAGE}}}"#
            ),
        );
    }

    pub(crate) fn json(&mut self, method: &str, body: std::fmt::Arguments<'_>) {
        let mut text = std::mem::take(&mut self.body);
        text.clear();
        let _ = text.write_fmt(body);
        self.send("POST", format_args!("/api/2.0/mlflow/{method}"), "application/json", &text);
        self.body = text;
    }

    pub(crate) fn get(&mut self, path: std::fmt::Arguments<'_>) {
        self.bytes.clear();
        self.bytes
            .extend_from_slice(format!("GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", self.address).as_bytes());
    }

    fn send(&mut self, verb: &str, path: std::fmt::Arguments<'_>, kind: &str, body: &str) {
        let head = format!(
            "{verb} {path} HTTP/1.1\r\nHost: {}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n",
            self.address,
            body.len()
        );
        self.bytes.clear();
        self.bytes.extend_from_slice(head.as_bytes());
        self.bytes.extend_from_slice(body.as_bytes());
    }
}

/// Half of all runs pass.
pub(crate) const HALF: &str = "metrics.metric_0 > 0.5";

/// A run that differs from request to request.
pub(crate) fn random_run(number: u32, scale: Scale) -> u32 {
    u32::try_from(data::mix(u64::from(number)) % u64::from(scale.runs)).unwrap_or_default()
}

/// The metric that is ordered by; never the one that is filtered by.
pub(crate) fn order_key(number: u32) -> u32 {
    1 + number % (METRICS - 2)
}

/// The value of `param_0` in a filter.
pub(crate) fn param_value(number: u32) -> String {
    format!("v{}", u64::from(number) % PARAM_VALUES)
}

/// The value of `tag_0` in a filter.
pub(crate) fn tag_value(number: u32) -> String {
    format!("v{}", u64::from(number) % TAG_VALUES)
}

/// Metric and runs whose histories are read: ten long ones, or a hundred short ones.
pub(crate) fn histories(long: bool, number: u32, scale: Scale) -> (u32, std::ops::Range<u32>) {
    let first = (11 + number % 400 * 100) % scale.runs.saturating_sub(100).max(1);
    if long { (LONG_KEY, 1..11) } else { (1, first..first + 100) }
}

/// The experiments of the data set, as a JSON list.
pub(crate) fn all_experiments() -> String {
    format!("{:?}", (1..=EXPERIMENTS).map(|id| id.to_string()).collect::<Vec<_>>())
}

fn filter(number: u32) -> String {
    format!("metrics.metric_0 > {FILTER_ABOVE} and params.param_0 = '{}'", param_value(number))
}

fn tag_filter(number: u32) -> String {
    format!("tags.tag_0 = '{}'", tag_value(number))
}

fn order(number: u32) -> String {
    format!("metrics.metric_{} DESC", order_key(number))
}

fn separator(number: u32) -> &'static str {
    if number == 0 { "" } else { "," }
}
