//! Traces as the tables have them.

use std::collections::HashMap;

use serde_json::Value;

use super::store::among;
use super::trace_store::NAME_TAG;
use super::tracking_read_store::add_pairs;
use crate::args;
use crate::db::{Conn, Row};
use crate::error::Result;
use crate::import::entity::{
    Assessment, COST, COST_COLUMNS, SESSION, TOKEN_COLUMNS, TOKENS, Texts, Trace, numbers,
};

pub(super) async fn traces(db: &mut impl Conn, ids: &[String]) -> Result<HashMap<String, Trace>> {
    let ids = || args![ids.to_vec()];
    let engine = db.engine();
    let sql = "SELECT request_id, experiment_id, timestamp_ms, execution_time_ms, status, client_request_id,
                   request_preview, response_preview, trace_name, session_id, input_tokens, output_tokens,
                   total_tokens, cache_read_input_tokens, cache_creation_input_tokens,
                   cache_creation_input_tokens_above_1hr, input_cost, output_cost, total_cost
               FROM trace_info WHERE request_id {in}";
    let mut all = HashMap::new();
    for row in db.rows(among(engine, sql), ids()).await? {
        all.insert(row.text(0)?, trace(&row)?);
    }
    let sql = "SELECT request_id, key, value FROM trace_tags WHERE request_id {in}";
    add_pairs(db, sql, ids(), &mut all, |trace| &mut trace.tags).await?;
    let sql = "SELECT request_id, key, value FROM trace_request_metadata WHERE request_id {in}";
    add_pairs(db, sql, ids(), &mut all, |trace| &mut trace.metadata).await?;
    let sql = "SELECT trace_id, assessment_id, name, assessment_type, value, error, created_timestamp,
                   last_updated_timestamp, source_type, source_id, run_id, span_id, rationale, overrides, valid,
                   assessment_metadata
               FROM assessments WHERE trace_id {in} ORDER BY assessment_id";
    for row in db.rows(among(engine, sql), ids()).await? {
        if let Some(trace) = all.get_mut(row.str(0)?) {
            trace.assessments.push(assessment(&row)?);
        }
    }
    let sql = "SELECT trace_id, content FROM spans WHERE trace_id {in}";
    for row in db.rows(among(engine, sql), ids()).await? {
        if let Some(trace) = all.get_mut(row.str(0)?) {
            trace.spans.push(json(row.str(1)?));
        }
    }
    for trace in all.values_mut() {
        trace.assessments.sort_by(|a, b| a.id.cmp(&b.id));
        trace.spans.sort_by(|a, b| a["span_id"].as_str().cmp(&b["span_id"].as_str()));
    }
    Ok(all)
}

fn trace(row: &Row) -> Result<Trace> {
    let (mut tags, mut metadata) = (Texts::new(), Texts::new());
    tags.extend(row.optional_text(8)?.map(|name| (NAME_TAG.to_owned(), name)));
    metadata.extend(row.optional_text(9)?.map(|session| (SESSION.to_owned(), session)));
    let mut columns = HashMap::new();
    for (at, column) in TOKEN_COLUMNS.into_iter().enumerate() {
        columns.extend(row.optional_int(10 + at)?.map(|number| (column, Value::from(number))));
    }
    for (at, column) in COST_COLUMNS.into_iter().enumerate() {
        columns.extend(row.optional_float(16 + at)?.map(|number| (column, Value::from(number))));
    }
    for (key, of_key) in [(TOKENS, &TOKEN_COLUMNS[..]), (COST, &COST_COLUMNS[..])] {
        let text = numbers(of_key, |column| columns.get(column).cloned());
        metadata.extend((text != "{}").then(|| (key.to_owned(), text)));
    }
    Ok(Trace {
        id: row.text(0)?,
        experiment: row.int(1)?,
        time: row.int(2)?,
        duration: row.optional_int(3)?,
        status: row.text(4)?,
        client_request_id: row.optional_text(5)?,
        request_preview: row.optional_text(6)?,
        response_preview: row.optional_text(7)?,
        tags,
        metadata,
        assessments: Vec::new(),
        spans: Vec::new(),
    })
}

fn assessment(row: &Row) -> Result<Assessment> {
    let metadata = row.optional_str(15)?.map(|text| serde_json::from_str(text).unwrap_or_default());
    Ok(Assessment {
        id: row.text(1)?,
        name: row.text(2)?,
        kind: row.text(3)?,
        value: json(row.str(4)?),
        error: row.optional_str(5)?.map(json),
        created: row.int(6)?,
        updated: row.int(7)?,
        source_type: row.text(8)?,
        source_id: row.optional_text(9)?,
        run: row.optional_text(10)?,
        span: row.optional_text(11)?,
        rationale: row.optional_text(12)?,
        overrides: row.optional_text(13)?,
        is_valid: row.bool(14)?,
        metadata: metadata.unwrap_or_default(),
    })
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}
