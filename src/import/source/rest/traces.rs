//! Traces out of the JSON of MLflow 3 and of MLflow 2. Pure.

use chrono::DateTime;
use serde_json::Value;

use super::fields::Fields;
use crate::clock::Millis;
use crate::error::{Error, Result};
use crate::import::entity::{Assessment, COST, COST_COLUMNS, TOKEN_COLUMNS, TOKENS, Texts, Trace, numbers};

/// The metadata under which an assessment names its run.
const SOURCE_RUN: &str = "mlflow.assessment.sourceRunId";

pub(in crate::import::source) fn trace(value: &Value) -> Result<Trace> {
    let fields = Fields(value);
    let read = || {
        let experiment = fields.object("trace_location").object("mlflow_experiment").int("experiment_id")?;
        let mut assessments = fields.list("assessments").map(assessment).collect::<Result<Vec<_>>>()?;
        assessments.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(Trace {
            id: fields.name("trace_id")?,
            experiment,
            time: time(&fields.text("request_time")?)?,
            duration: duration(fields)?,
            status: fields.optional_text("state")?.unwrap_or_else(|| "STATE_UNSPECIFIED".to_owned()),
            client_request_id: fields.optional_text("client_request_id")?,
            request_preview: fields.optional_text("request_preview")?,
            response_preview: fields.optional_text("response_preview")?,
            tags: fields.texts("tags")?,
            metadata: tidied(fields.texts("trace_metadata")?),
            assessments,
            spans: Vec::new(),
        })
    };
    read().map_err(|error: Error| Error::invalid(format!("trace {}: {}", value["trace_id"], error.message)))
}

pub(in crate::import::source) fn trace_2(value: &Value) -> Result<Trace> {
    let fields = Fields(value);
    let read = || {
        Ok(Trace {
            id: fields.name("request_id")?,
            experiment: fields.int("experiment_id")?,
            time: fields.int("timestamp_ms")?,
            duration: fields.optional_int("execution_time_ms")?,
            status: fields.optional_text("status")?.unwrap_or_else(|| "TRACE_STATUS_UNSPECIFIED".to_owned()),
            client_request_id: None,
            request_preview: None,
            response_preview: None,
            tags: fields.pairs("tags")?,
            metadata: tidied(fields.pairs("request_metadata")?),
            assessments: Vec::new(),
            spans: Vec::new(),
        })
    };
    read().map_err(|error: Error| Error::invalid(format!("trace {}: {}", value["request_id"], error.message)))
}

/// The spans of a trace's data.
pub(super) fn spans(data: &Value) -> Result<Vec<Value>> {
    let mut spans = data["spans"].as_array().cloned().ok_or_else(|| Error::invalid("'spans' is no list"))?;
    for span in &spans {
        Fields(span).name("span_id")?;
    }
    spans.sort_by(|a, b| a["span_id"].as_str().cmp(&b["span_id"].as_str()));
    Ok(spans)
}

fn assessment(fields: Fields<'_>) -> Result<Assessment> {
    let (kind, value) = value_of(fields)?;
    let metadata = fields.texts("metadata")?;
    let source = fields.object("source");
    let error = fields.object("feedback").0.get("error").cloned();
    Ok(Assessment {
        id: fields.name("assessment_id")?,
        name: fields.name("assessment_name")?,
        kind: kind.to_owned(),
        value,
        error,
        created: time(&fields.text("create_time")?)?,
        updated: time(&fields.text("last_update_time")?)?,
        source_type: source
            .optional_text("source_type")?
            .unwrap_or_else(|| "SOURCE_TYPE_UNSPECIFIED".to_owned()),
        source_id: source.optional_text("source_id")?,
        run: metadata.get(SOURCE_RUN).cloned(),
        span: fields.optional_text("span_id")?,
        rationale: fields.optional_text("rationale")?,
        overrides: fields.optional_text("overrides")?,
        is_valid: fields.bool("valid").unwrap_or(true),
        metadata,
    })
}

fn value_of(fields: Fields<'_>) -> Result<(&'static str, Value)> {
    let object = |key: &str| fields.0.get(key).filter(|value| value.is_object());
    if let Some(feedback) = object("feedback") {
        return Ok(("feedback", feedback["value"].clone()));
    }
    if let Some(issue) = object("issue") {
        return Ok(("issue", issue.clone()));
    }
    let expectation = object("expectation").ok_or_else(|| Error::invalid("an assessment has no value"))?;
    // What protobuf has no type for comes as JSON in a text.
    let serialized = &expectation["serialized_value"];
    if let Some(text) = serialized["value"].as_str() {
        let value = serde_json::from_str(text).map_err(|_| Error::invalid("an expectation is no JSON"))?;
        return Ok(("expectation", value));
    }
    Ok(("expectation", expectation["value"].clone()))
}

/// Metadata with token usage and cost as MLflow's columns say them, whatever release wrote them.
fn tidied(mut metadata: Texts) -> Texts {
    for (key, columns) in [(TOKENS, &TOKEN_COLUMNS[..]), (COST, &COST_COLUMNS[..])] {
        let Some(text) = metadata.get_mut(key) else { continue };
        let given: Value = serde_json::from_str(text).unwrap_or_default();
        *text = numbers(columns, |column| given.get(column).filter(|value| value.is_number()).cloned());
    }
    metadata
}

/// A time of RFC 3339, in milliseconds.
fn time(text: &str) -> Result<Millis> {
    let time =
        DateTime::parse_from_rfc3339(text).map_err(|_| Error::invalid(format!("'{text}' is no time")))?;
    Ok(time.timestamp_millis())
}

/// Seconds with an `s`, as protobuf prints them; in milliseconds.
fn duration(fields: Fields<'_>) -> Result<Option<i64>> {
    if let Some(millis) = fields.optional_int("execution_duration_ms")? {
        return Ok(Some(millis));
    }
    let Some(text) = fields.optional_text("execution_duration")? else { return Ok(None) };
    let seconds: Option<f64> = text.strip_suffix('s').and_then(|number| number.parse().ok());
    let seconds = seconds.ok_or_else(|| Error::invalid(format!("'{text}' is no duration")))?;
    #[expect(clippy::cast_possible_truncation, reason = "a duration of milliseconds, rounded")]
    Ok(Some((seconds * 1000.0).round() as i64))
}
