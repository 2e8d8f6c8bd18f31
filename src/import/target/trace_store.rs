//! Traces into MLflow's tables. Its analytics columns repeat what tags, metadata and spans say.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::store::{Table, delete, insert};
use crate::args;
use crate::db::{Arg, Args, Tx};
use crate::error::Result;
use crate::import::entity::{Assessment, COST, COST_COLUMNS, SESSION, TOKEN_COLUMNS, TOKENS, Trace};
use crate::proto::print;

pub(super) const NAME_TAG: &str = "mlflow.traceName";
const TRACES: Table = Table {
    name: "trace_info",
    columns: &[
        ("request_id", "text"),
        ("experiment_id", "int8"),
        ("timestamp_ms", "int8"),
        ("execution_time_ms", "int8"),
        ("status", "text"),
        ("client_request_id", "text"),
        ("request_preview", "text"),
        ("response_preview", "text"),
        ("trace_name", "text"),
        ("session_id", "text"),
        ("input_tokens", "int8"),
        ("output_tokens", "int8"),
        ("total_tokens", "int8"),
        ("cache_read_input_tokens", "int8"),
        ("cache_creation_input_tokens", "int8"),
        ("cache_creation_input_tokens_above_1hr", "int8"),
        ("input_cost", "float8"),
        ("output_cost", "float8"),
        ("total_cost", "float8"),
    ],
    on_conflict: "",
};
const TAGS: Table = Table {
    name: "trace_tags",
    columns: &[("request_id", "text"), ("key", "text"), ("value", "text")],
    on_conflict: "",
};
const METADATA: Table = Table { name: "trace_request_metadata", ..TAGS };
const ASSESSMENTS: Table = Table {
    name: "assessments",
    columns: &[
        ("assessment_id", "text"),
        ("trace_id", "text"),
        ("name", "text"),
        ("assessment_type", "text"),
        ("value", "text"),
        ("error", "text"),
        ("created_timestamp", "int8"),
        ("last_updated_timestamp", "int8"),
        ("source_type", "text"),
        ("source_id", "text"),
        ("run_id", "text"),
        ("span_id", "text"),
        ("rationale", "text"),
        ("overrides", "text"),
        ("valid", "bool"),
        ("assessment_metadata", "text"),
        ("experiment_id", "int8"),
        ("trace_timestamp_ms", "int8"),
        ("aggregate_value", "float8"),
        ("is_numeric_value", "bool"),
    ],
    on_conflict: "",
};
const SPANS: Table = Table {
    name: "spans",
    columns: &[
        ("trace_id", "text"),
        ("experiment_id", "int8"),
        ("span_id", "text"),
        ("parent_span_id", "text"),
        ("name", "text"),
        ("type", "text"),
        ("status", "text"),
        ("start_time_unix_nano", "int8"),
        ("end_time_unix_nano", "int8"),
        ("content", "text"),
        ("input_cost", "float8"),
        ("output_cost", "float8"),
        ("total_cost", "float8"),
        ("model_name", "text"),
        ("model_provider", "text"),
    ],
    on_conflict: "",
};

pub(super) async fn traces(tx: &mut Tx, all: &[&Trace]) -> Result<()> {
    // All that belongs to a trace goes with it.
    let ids: Vec<String> = all.iter().map(|trace| trace.id.clone()).collect();
    delete(tx, "trace_info", "request_id", &ids).await?;
    insert(tx, &TRACES, all.iter().map(|trace| row(trace)).collect()).await?;
    let (mut tags, mut metadata) = (Vec::new(), Vec::new());
    for trace in all {
        let pairs = |(key, value): (&String, &String)| args![&trace.id, key, value];
        tags.extend(trace.tags.iter().filter(|(key, _)| *key != NAME_TAG).map(pairs));
        metadata.extend(
            trace
                .metadata
                .iter()
                .filter(|(key, _)| ![SESSION, TOKENS, COST].contains(&key.as_str()))
                .map(pairs),
        );
    }
    insert(tx, &TAGS, tags).await?;
    insert(tx, &METADATA, metadata).await?;
    let assessments = all.iter().flat_map(|trace| trace.assessments.iter().map(|one| assessment(trace, one)));
    insert(tx, &ASSESSMENTS, assessments.collect()).await?;
    let spans = all.iter().flat_map(|trace| trace.spans.iter().map(|one| span(trace, one)));
    insert(tx, &SPANS, spans.collect()).await
}

fn row(trace: &Trace) -> Args {
    let mut row = args![
        &trace.id,
        trace.experiment,
        trace.time,
        trace.duration,
        &trace.status,
        trace.client_request_id.clone(),
        trace.request_preview.clone(),
        trace.response_preview.clone(),
        trace.tags.get(NAME_TAG).cloned(),
        trace.metadata.get(SESSION).cloned(),
    ];
    let object = |key| -> Value {
        trace.metadata.get(key).and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    };
    let (tokens, cost) = (object(TOKENS), object(COST));
    row.extend(TOKEN_COLUMNS.map(|column| Arg::Int(tokens[column].as_i64())));
    row.extend(COST_COLUMNS.map(|column| Arg::Float(cost[column].as_f64())));
    row
}

fn assessment(trace: &Trace, one: &Assessment) -> Args {
    let number = one.value.as_f64();
    // Two words count as numbers in MLflow's charts.
    let aggregate = match &one.value {
        Value::Bool(flag) => Some(f64::from(u8::from(*flag))),
        Value::String(text) => match text.trim().to_lowercase().as_str() {
            "yes" => Some(1.0),
            "no" => Some(0.0),
            _ => None,
        },
        _ => number,
    };
    let metadata = (!one.metadata.is_empty()).then(|| json(&one.metadata));
    args![
        &one.id,
        &trace.id,
        &one.name,
        &one.kind,
        json(&one.value),
        one.error.as_ref().map(json),
        one.created,
        one.updated,
        &one.source_type,
        one.source_id.clone(),
        one.run.clone(),
        one.span.clone(),
        one.rationale.clone(),
        one.overrides.clone(),
        one.is_valid,
        metadata,
        trace.experiment,
        trace.time,
        aggregate,
        number.is_some(),
    ]
}

fn span(trace: &Trace, span: &Value) -> Args {
    let text = |key: &str| span[key].as_str().map(str::to_owned);
    let nanos =
        |key: &str| span[key].as_i64().or_else(|| span[key].as_str().and_then(|text| text.parse().ok()));
    // Attributes are JSON in texts.
    let attribute = |key: &str| -> Value {
        let text = span["attributes"][key].as_str();
        text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    };
    let status = match &span["status"] {
        Value::String(code) => Some(code.clone()),
        status => status["code"].as_str().map(str::to_owned),
    };
    let status = status.unwrap_or_default();
    let status = status.strip_prefix("STATUS_CODE_").unwrap_or(&status);
    let cost = attribute("mlflow.llm.cost");
    let words = |key: &str| attribute(key).as_str().map(|text| text.chars().take(500).collect::<String>());
    let mut row = args![
        &trace.id,
        trace.experiment,
        text("span_id").map(hexadecimal),
        text("parent_span_id").filter(|id| !id.is_empty()).map(hexadecimal),
        text("name"),
        attribute("mlflow.spanType").as_str().map(str::to_owned),
        if status.is_empty() { "UNSET" } else { status },
        nanos("start_time_unix_nano").unwrap_or_default(),
        nanos("end_time_unix_nano"),
        readable(span),
    ];
    row.extend(COST_COLUMNS.map(|column| Arg::Float(cost[column].as_f64())));
    row.extend(args![words("mlflow.llm.model"), words("mlflow.llm.provider")]);
    row
}

/// Ids of spans are base64 in JSON since MLflow 3, and hexadecimal digits in the table.
fn hexadecimal(id: String) -> String {
    match STANDARD.decode(&id) {
        Ok(bytes) if bytes.len() == 8 && id.ends_with('=') => hex::encode(bytes),
        _ => id.strip_prefix("0x").map(str::to_owned).unwrap_or(id),
    }
}

/// As Python prints it: searches look for pieces of this text.
fn json(value: &impl serde::Serialize) -> String {
    String::from_utf8(print::line(value)).unwrap_or_default()
}

/// The same with letters of all languages as they are: searches look for these, too.
fn readable(value: &Value) -> String {
    let joined = |parts: Vec<String>| parts.join(", ");
    match value {
        Value::Array(items) => format!("[{}]", joined(items.iter().map(readable).collect())),
        Value::Object(map) => {
            let entry = |(key, value): (&String, &Value)| {
                format!("{}: {}", Value::from(key.as_str()), readable(value))
            };
            format!("{{{}}}", joined(map.iter().map(entry).collect()))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.to_string(),
    }
}
