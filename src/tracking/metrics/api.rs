//! `metrics/get-history…`: messages and handlers.

use actix_web::HttpResponse;
use actix_web::http::header::ContentType;
use actix_web::web::{Bytes, Data};
use serde_json::Value;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::store::{self, Point, Sample, Span};
use crate::db::Conn as _;
use crate::error::{Error, Result};
use crate::http::check::Check::{Array, Custom, Int, Required, Text, Texts};
use crate::http::check::{integer, rule};
use crate::http::respond::json;
use crate::http::{App, Incoming, Proto};
use crate::message;
use crate::proto::{Repeated, print};
use crate::search::PageToken;

const BULK_LIMIT: i64 = 25_000;
const BULK_RUNS: usize = 100;
const INTERVAL_LIMIT: i64 = 2500;
/// Bytes of a streamed history that are handed on together.
const CHUNK: usize = 128 << 10;

message! {
    struct GetMetricHistory {
        run_uuid: Option<String>,
        metric_key: Option<String>,
        run_id: Option<String>,
        page_token: Option<String>,
        max_results: Option<i32>,
    }

    pub struct GetMetricHistoryBulkInterval {
        run_ids: Vec<String>,
        metric_key: Option<String>,
        start_step: Option<i32>,
        end_step: Option<i32>,
        max_results: Option<i32>,
    }

    pub struct MetricWithRunId {
        key: Option<String>,
        value: Option<f64>,
        timestamp: Option<i64>,
        step: Option<i64>,
        run_id: Option<String>,
    }

    pub struct IntervalResponse { metrics: Repeated<MetricWithRunId> }
}

/// `GET metrics/get-history`: streams, however long the history is.
pub async fn history(app: Data<App>, incoming: Incoming) -> Result<HttpResponse> {
    let request: GetMetricHistory = incoming.message(&[
        rule("run_id", &[Text, Required]),
        rule("metric_key", &[Text, Required]),
        rule("page_token", &[Text]),
    ])?;
    let limit = request.max_results.map(i64::from);
    if let Some(given) = limit.filter(|limit| *limit <= 0) {
        return Err(Error::invalid(format!(
            "Invalid value {given} for parameter 'max_results' supplied. It must be a positive integer."
        )));
    }
    let offset = PageToken::decode_offset(request.page_token.as_deref().unwrap_or_default())?;
    let run_id = request.run_id.filter(|id| !id.is_empty()).or(request.run_uuid).unwrap_or_default();
    let key = request.metric_key.unwrap_or_default();
    let (chunks, mut body) = mpsc::channel(4);
    let writer = Writer {
        key: quoted(&key),
        limit,
        offset,
        count: 0,
        buffer: Vec::with_capacity(CHUNK + 512),
        chunks,
    };
    actix_web::rt::spawn(async move {
        if let Err(error) = writer.run(&app, &run_id, &key).await {
            tracing::error!(error = %error, cause = error.cause.as_deref().map(tracing::field::display), "history broke off");
        }
    });
    // The first chunk tells whether the statement works at all, before the status is sent.
    let first = body.recv().await.ok_or_else(|| Error::internal("The history could not be read"))??;
    let Some(second) = body.recv().await else { return Ok(json(first)) };
    let rest = futures_util::StreamExt::chain(
        futures_util::stream::iter([Ok(first), second]),
        ReceiverStream::new(body),
    );
    Ok(HttpResponse::Ok().content_type(ContentType::json()).streaming(rest))
}

/// Prints a history as it comes from the database.
struct Writer {
    /// As JSON text.
    key: Vec<u8>,
    limit: Option<i64>,
    offset: i64,
    count: i64,
    buffer: Vec<u8>,
    chunks: mpsc::Sender<Result<Bytes>>,
}

impl Writer {
    async fn run(mut self, app: &App, run_id: &str, key: &str) -> Result<()> {
        let chunks = self.chunks.clone();
        let outcome = self.write(app, run_id, key).await;
        if let Err(error) = outcome {
            let told = Error::new(error.code, error.message.clone());
            // The client may have gone; then there is nobody to tell.
            let _ = chunks.send(Err(told)).await;
            return Err(error);
        }
        Ok(())
    }

    async fn write(&mut self, app: &App, run_id: &str, key: &str) -> Result<()> {
        let limit = self.limit.map(|limit| limit.saturating_add(1));
        let (sql, args) = store::history(&Span { run_id, key, offset: self.offset, limit });
        let mut db = app.db.reader().await?;
        db.each_row(sql, args, async |row| {
            // One more than wanted only tells that there are more.
            if self.limit.is_none_or(|limit| self.count < limit) {
                self.push(&store::point(&row)?);
            } else {
                self.count += 1;
            }
            if self.buffer.len() >= CHUNK { self.send().await } else { Ok(true) }
        })
        .await?;
        self.end();
        self.send().await?;
        Ok(())
    }

    fn push(&mut self, point: &Point) {
        let out = &mut self.buffer;
        out.extend_from_slice(if self.count == 0 { b"{\n  \"metrics\": [\n    {\n" } else { b",\n    {\n" });
        self.count += 1;
        out.extend_from_slice(b"      \"key\": ");
        out.extend_from_slice(&self.key);
        out.extend_from_slice(b",\n      \"value\": ");
        if point.value.is_nan() {
            out.extend_from_slice(b"\"NaN\"");
        } else {
            print::write_float(out, point.value);
        }
        out.extend_from_slice(b",\n      \"timestamp\": ");
        print::write_int(out, point.timestamp);
        out.extend_from_slice(b",\n      \"step\": ");
        print::write_int(out, point.step);
        out.extend_from_slice(b"\n    }");
    }

    fn end(&mut self) {
        if self.count == 0 {
            self.buffer.extend_from_slice(b"{}");
            return;
        }
        self.buffer.extend_from_slice(b"\n  ]");
        if let Some(limit) = self.limit.filter(|limit| self.count > *limit) {
            let next = u64::try_from(self.offset.saturating_add(limit)).unwrap_or_default();
            self.buffer.extend_from_slice(b",\n  \"next_page_token\": ");
            self.buffer.extend(quoted(&PageToken::Offset(next).encode()));
        }
        self.buffer.extend_from_slice(b"\n}");
    }

    /// Hands the buffer on; false when nobody reads any more.
    async fn send(&mut self) -> Result<bool> {
        let full = std::mem::replace(&mut self.buffer, Vec::with_capacity(CHUNK + 512));
        Ok(self.chunks.send(Ok(Bytes::from(full))).await.is_ok())
    }
}

fn quoted(text: &str) -> Vec<u8> {
    print::compact(&text)
}

/// `GET metrics/get-history-bulk`: histories of up to 100 runs, cut off at 25,000 points.
pub async fn history_bulk(app: Data<App>, incoming: Incoming) -> Result<HttpResponse> {
    let runs: Vec<String> = incoming.query("run_id").map(str::to_owned).collect();
    if runs.is_empty() {
        return Err(Error::invalid("GetMetricHistoryBulk request must specify at least one run_id."));
    }
    if runs.len() > BULK_RUNS {
        return Err(Error::invalid(format!(
            "GetMetricHistoryBulk request cannot specify more than {BULK_RUNS} run_ids. Received {} run_ids.",
            runs.len()
        )));
    }
    let Some(key) = incoming.query("metric_key").next() else {
        return Err(Error::invalid("GetMetricHistoryBulk request must specify a metric_key."));
    };
    let limit = match incoming.query("max_results").next() {
        None => BULK_LIMIT,
        Some(text) => integer(&Value::from(text)).filter(|limit| *limit >= 0).ok_or_else(|| {
            Error::invalid(format!(
                "Invalid value '{text}' for parameter 'max_results' supplied. It must be an integer."
            ))
        })?,
    };
    let found = store::bulk(&mut app.db.reader().await?, runs, key, limit.min(BULK_LIMIT)).await?;
    let key = quoted(key);
    let mut out = Vec::with_capacity(found.len() * 128 + 32);
    out.extend_from_slice(b"{\"metrics\":[");
    for (at, (run, point)) in found.iter().enumerate() {
        out.extend_from_slice(if at == 0 { b"{\"key\":" } else { b",{\"key\":" });
        out.extend_from_slice(&key);
        out.extend_from_slice(b",\"run_id\":\"");
        out.extend_from_slice(run.as_bytes());
        out.extend_from_slice(b"\",\"step\":");
        print::write_int(&mut out, point.step);
        out.extend_from_slice(b",\"timestamp\":");
        print::write_int(&mut out, point.timestamp);
        out.extend_from_slice(b",\"value\":");
        print::write_float(&mut out, point.value);
        out.push(b'}');
    }
    out.extend_from_slice(b"]}\n");
    Ok(json(out))
}

/// `GET metrics/get-history-bulk-interval`: an even sample of each run's history.
pub async fn history_bulk_interval(app: Data<App>, incoming: Incoming) -> Result<Proto<IntervalResponse>> {
    let request: GetMetricHistoryBulkInterval = incoming.message(&[
        rule("run_ids", &[Required, Array, Texts, Custom(at_most_100_runs)]),
        rule("metric_key", &[Required, Text]),
        rule("start_step", &[Int]),
        rule("end_step", &[Int]),
        rule("max_results", &[Int, Custom(within_interval_limit)]),
    ])?;
    let number = |name: &'static str| {
        let text = incoming.query(name).next()?;
        Some(
            crate::proto::parse_int(text)
                .ok_or_else(|| Error::invalid(format!("'{name}' must be an integer."))),
        )
    };
    let size = number("max_results").transpose()?.unwrap_or(INTERVAL_LIMIT).max(1);
    let steps = match (number("start_step").transpose()?, number("end_step").transpose()?) {
        (Some(from), Some(to)) if from > to => {
            return Err(Error::invalid(format!(
                "end_step must be greater than start_step. Found start_step={from} and end_step={to}."
            )));
        }
        (Some(from), Some(to)) => Some((from, to)),
        (None, None) => None,
        _ => {
            return Err(Error::invalid(
                "If either start step or end step are specified, both must be specified.",
            ));
        }
    };
    Ok(Proto(sample(&app, request, size, steps).await?))
}

/// A sample of whole histories: GraphQL has the other parameters as well, but the stock server does not read them.
pub async fn sample_whole(app: &App, request: GetMetricHistoryBulkInterval) -> Result<IntervalResponse> {
    sample(app, request, INTERVAL_LIMIT, None).await
}

async fn sample(
    app: &App,
    request: GetMetricHistoryBulkInterval,
    size: i64,
    steps: Option<(i64, i64)>,
) -> Result<IntervalResponse> {
    let key = request.metric_key.unwrap_or_default();
    let sample = Sample { runs: &request.run_ids, key: &key, size, steps };
    let found = store::sample(&mut app.db.reader().await?, &sample).await?;
    let metric = |run: &str, point: &Point| MetricWithRunId {
        key: Some(key.clone()),
        value: Some(point.value),
        timestamp: Some(point.timestamp),
        step: Some(point.step),
        run_id: Some(run.to_owned()),
    };
    // In the order in which the runs were asked for, as often as they were.
    let of_run = |run: &String| {
        found.get(run).into_iter().flatten().map(|point| metric(run, point)).collect::<Vec<_>>()
    };
    let metrics: Vec<_> = request.run_ids.iter().flat_map(of_run).collect();
    Ok(IntervalResponse { metrics: metrics.into() })
}

fn at_most_100_runs(runs: &Value) -> Result<(), String> {
    match runs.as_array().map(Vec::len) {
        Some(count) if count > BULK_RUNS => Err(format!(
            "GetMetricHistoryBulkInterval request must specify at most {BULK_RUNS} run_ids. Received {count} run_ids."
        )),
        _ => Ok(()),
    }
}

fn within_interval_limit(size: &Value) -> Result<(), String> {
    match integer(size) {
        Some(size) if (1..=INTERVAL_LIMIT).contains(&size) => Ok(()),
        Some(_) => Err(format!("max_results must be between 1 and {INTERVAL_LIMIT}.")),
        None => Err(String::new()),
    }
}
