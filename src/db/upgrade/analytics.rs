//! MLflow's revision 75868b020152: what traces, spans and assessments are searched by moves from texts into columns.
//! The script of the step deletes what was moved.

use serde_json::{Map, Value, json};

use super::Hear;
use super::python::{aggregate, bounded, count, finite_float, float_count, object};
use crate::args;
use crate::db::{Conn, Engine, Row, Sql, Tx};
use crate::error::{Error, Result};
use crate::proto;

/// The new columns: table, name, type on PostgreSQL, type on SQLite. MLflow has a command that makes them ahead.
pub(super) const COLUMNS: [(&str, &str, &str, &str); 20] = [
    ("trace_info", "trace_name", "VARCHAR(4096)", "VARCHAR(4096)"),
    ("trace_info", "session_id", "VARCHAR(250)", "VARCHAR(250)"),
    ("trace_info", "input_tokens", "BIGINT", "BIGINT"),
    ("trace_info", "output_tokens", "BIGINT", "BIGINT"),
    ("trace_info", "total_tokens", "BIGINT", "BIGINT"),
    ("trace_info", "cache_read_input_tokens", "BIGINT", "BIGINT"),
    ("trace_info", "cache_creation_input_tokens", "BIGINT", "BIGINT"),
    ("trace_info", "cache_creation_input_tokens_above_1hr", "BIGINT", "BIGINT"),
    ("trace_info", "input_cost", "FLOAT(53)", "FLOAT"),
    ("trace_info", "output_cost", "FLOAT(53)", "FLOAT"),
    ("trace_info", "total_cost", "FLOAT(53)", "FLOAT"),
    ("assessments", "experiment_id", "INTEGER", "INTEGER"),
    ("assessments", "trace_timestamp_ms", "BIGINT", "BIGINT"),
    ("assessments", "aggregate_value", "FLOAT(53)", "FLOAT"),
    ("assessments", "is_numeric_value", "BOOLEAN DEFAULT false", "BOOLEAN DEFAULT 0"),
    ("spans", "input_cost", "FLOAT(53)", "FLOAT"),
    ("spans", "output_cost", "FLOAT(53)", "FLOAT"),
    ("spans", "total_cost", "FLOAT(53)", "FLOAT"),
    ("spans", "model_name", "VARCHAR(500)", "VARCHAR(500)"),
    ("spans", "model_provider", "VARCHAR(500)", "VARCHAR(500)"),
];
const TRACE_NAME: usize = 4096;
const SESSION: usize = 250;
const DIMENSION: usize = 500;
const TOKENS: [&str; 6] = [
    "input_tokens",
    "output_tokens",
    "total_tokens",
    "cache_read_input_tokens",
    "cache_creation_input_tokens",
    "cache_creation_input_tokens_above_1hr",
];
const COSTS: [&str; 3] = ["input_cost", "output_cost", "total_cost"];
const MODEL: &str = "mlflow.llm.model";
const PROVIDER: &str = "mlflow.llm.provider";
/// Rows looked at in one go.
const PAGE: usize = 1000;

/// Adds the columns and fills them.
pub(super) async fn fill(tx: &mut Tx, hear: &mut Hear<'_>) -> Result<()> {
    refuse_orphans(tx).await?;
    let are_new = add_columns(tx).await?;
    let mut progress = Progress { done: 0, total: total(tx).await?, are_new, hear };
    fill_traces(tx, &mut progress).await?;
    fill_spans(tx, &mut progress).await?;
    fill_assessments(tx, &mut progress).await
}

struct Progress<'a, 'b> {
    done: i64,
    total: i64,
    /// Whether the columns are all empty yet, so that nothing need be written for rows that leave them so.
    are_new: bool,
    hear: &'a mut Hear<'b>,
}

impl Progress<'_, '_> {
    fn add(&mut self, rows: usize) {
        self.done += i64::try_from(rows).unwrap_or_default();
        (self.hear)(super::Event::Rows { done: self.done, total: self.total });
    }
}

async fn total(tx: &mut Tx) -> Result<i64> {
    let sql = "SELECT (SELECT count(*) FROM trace_info) + (SELECT count(*) FROM spans)
                      + (SELECT count(*) FROM assessments)";
    tx.row(sql, args![]).await?.map_or(Ok(0), |row| row.int(0))
}

/// SQLite does not keep rows from losing their trace.
async fn refuse_orphans(tx: &mut Tx) -> Result<()> {
    for table in ["spans", "assessments"] {
        let sql = format!(
            "SELECT trace_id FROM {table}
             WHERE NOT EXISTS (SELECT 1 FROM trace_info WHERE trace_info.request_id = {table}.trace_id) LIMIT 1"
        );
        if let Some(row) = tx.row(sql, args![]).await? {
            let trace = row.text(0)?;
            return Err(Error::invalid(format!(
                "{table} has rows of the trace {trace}, which does not exist"
            )));
        }
    }
    Ok(())
}

/// Whether none of the columns was there.
async fn add_columns(tx: &mut Tx) -> Result<bool> {
    let sql = Sql::each(
        "SELECT table_name::text, column_name::text FROM information_schema.columns
         WHERE table_schema = current_schema()",
        "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'",
    );
    let rows = tx.rows(sql, args![]).await?;
    let mut are_new = true;
    for (table, column, postgres, sqlite) in COLUMNS {
        let mut is_there = false;
        for row in &rows {
            is_there |= row.str(0)? == table && row.str(1)? == column;
        }
        if is_there {
            are_new = false;
        } else {
            let kind = if tx.engine() == Engine::Postgres { postgres } else { sqlite };
            tx.execute(format!("ALTER TABLE {table} ADD COLUMN {column} {kind}"), args![]).await?;
        }
    }
    Ok(are_new)
}

async fn fill_traces(tx: &mut Tx, progress: &mut Progress<'_, '_>) -> Result<()> {
    let page = format!(
        "SELECT i.request_id, n.value, s.value, t.value, c.value FROM trace_info i
         LEFT JOIN trace_tags n ON n.request_id = i.request_id AND n.key = 'mlflow.traceName'
         LEFT JOIN trace_request_metadata s ON s.request_id = i.request_id AND s.key = 'mlflow.trace.session'
         LEFT JOIN trace_request_metadata t ON t.request_id = i.request_id AND t.key = 'mlflow.trace.tokenUsage'
         LEFT JOIN trace_request_metadata c ON c.request_id = i.request_id AND c.key = 'mlflow.trace.cost'
         WHERE i.request_id > $1 ORDER BY i.request_id LIMIT {PAGE}"
    );
    let mut last = String::new();
    loop {
        let rows = tx.rows(page.clone(), args![&last]).await?;
        let Some(end) = rows.last() else { return Ok(()) };
        let end = end.text(0)?;
        let metrics = tx
            .rows(
                "SELECT request_id, key, value FROM trace_metrics WHERE request_id > $1 AND request_id <= $2",
                args![&last, &end],
            )
            .await?;
        let mut values = rows.iter().map(trace).collect::<Result<Map<_, _>>>()?;
        // A metric counts for more than the text it was read from.
        for row in &metrics {
            let (key, value) = (row.str(1)?, row.optional_float(2)?);
            if let Some(Value::Object(trace)) = values.get_mut(row.str(0)?)
                && TOKENS.contains(&key)
            {
                trace.insert(key.to_owned(), json!(value.and_then(float_count)));
            }
        }
        update(tx, "trace_info", "given.key = trace_info.request_id", values, progress.are_new).await?;
        progress.add(rows.len());
        last = end;
    }
}

/// A trace's id and columns.
fn trace(row: &Row) -> Result<(String, Value)> {
    let bound = |column, most| row.optional_str(column).map(|text| text.map(|text| bounded(text, most)));
    let (tokens, costs) = (object(row.optional_str(3)?), object(row.optional_str(4)?));
    let mut values = Map::new();
    values.insert("trace_name".to_owned(), json!(bound(1, TRACE_NAME)?));
    values.insert("session_id".to_owned(), json!(bound(2, SESSION)?));
    for key in TOKENS {
        values.insert(key.to_owned(), json!(tokens.as_ref().and_then(|tokens| count(tokens.get(key)?))));
    }
    for key in COSTS {
        values.insert(key.to_owned(), json!(costs.as_ref().and_then(|costs| finite_float(costs.get(key)?))));
    }
    Ok((row.text(0)?, Value::Object(values)))
}

async fn fill_spans(tx: &mut Tx, progress: &mut Progress<'_, '_>) -> Result<()> {
    let page = format!(
        "SELECT s.trace_id, s.span_id, CAST(s.dimension_attributes AS TEXT), i.value, o.value, t.value FROM spans s
         LEFT JOIN span_metrics i ON i.trace_id = s.trace_id AND i.span_id = s.span_id AND i.key = 'input_cost'
         LEFT JOIN span_metrics o ON o.trace_id = s.trace_id AND o.span_id = s.span_id AND o.key = 'output_cost'
         LEFT JOIN span_metrics t ON t.trace_id = s.trace_id AND t.span_id = s.span_id AND t.key = 'total_cost'
         WHERE (s.trace_id, s.span_id) > ($1, $2) ORDER BY s.trace_id, s.span_id LIMIT {PAGE}"
    );
    let mut last = (String::new(), String::new());
    loop {
        let rows = tx.rows(page.clone(), args![&last.0, &last.1]).await?;
        let Some(end) = rows.last() else { return Ok(()) };
        last = (end.text(0)?, end.text(1)?);
        let mut values = Map::new();
        for (number, row) in rows.iter().enumerate() {
            values.insert(number.to_string(), span(row)?);
        }
        let same =
            "given.value ->> 'trace_id' = spans.trace_id AND given.value ->> 'span_id' = spans.span_id";
        update(tx, "spans", same, values, progress.are_new).await?;
        progress.add(rows.len());
    }
}

/// A span's ids and columns.
fn span(row: &Row) -> Result<Value> {
    let (trace, span) = (row.str(0)?, row.str(1)?);
    let dimensions = dimensions(row.optional_str(2)?).ok_or_else(|| {
        Error::invalid(format!("the span {span} of the trace {trace} has dimensions that no MLflow writes"))
    })?;
    let dimension = |key| dimensions.get(key).and_then(Value::as_str).map(|text| bounded(text, DIMENSION));
    let cost = |column| row.optional_float(column).map(|cost| cost.filter(|cost| cost.is_finite()));
    Ok(json!({
        "trace_id": trace,
        "span_id": span,
        "model_name": dimension(MODEL),
        "model_provider": dimension(PROVIDER),
        "input_cost": cost(3)?,
        "output_cost": cost(4)?,
        "total_cost": cost(5)?,
    }))
}

/// The dimensions of a span; `None` if they are not what the new columns can hold.
fn dimensions(text: Option<&str>) -> Option<Map<String, Value>> {
    let Some(text) = text else { return Some(Map::new()) };
    let value = match proto::json::parse(text.as_bytes())? {
        // Some releases have written JSON that holds a text of JSON.
        Value::String(inner) => proto::json::parse(inner.as_bytes())?,
        value => value,
    };
    let is_known = |(key, value): (&String, &Value)| {
        [MODEL, PROVIDER].contains(&key.as_str()) && (value.is_null() || value.is_string())
    };
    match value {
        Value::Null => Some(Map::new()),
        Value::Object(map) if map.iter().all(is_known) => Some(map),
        Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

async fn fill_assessments(tx: &mut Tx, progress: &mut Progress<'_, '_>) -> Result<()> {
    tx.execute(
        "UPDATE assessments SET experiment_id = i.experiment_id, trace_timestamp_ms = i.timestamp_ms
         FROM trace_info i WHERE i.request_id = assessments.trace_id",
        args![],
    )
    .await?;
    let page = format!(
        "SELECT assessment_id, value FROM assessments WHERE assessment_id > $1 ORDER BY assessment_id LIMIT {PAGE}"
    );
    let mut last = String::new();
    loop {
        let rows = tx.rows(page.clone(), args![&last]).await?;
        let Some(end) = rows.last() else { return Ok(()) };
        last = end.text(0)?;
        let mut values = Map::new();
        for row in &rows {
            let (value, is_number) = aggregate(row.str(1)?);
            values.insert(row.text(0)?, json!({"aggregate_value": value, "is_numeric_value": is_number}));
        }
        update(tx, "assessments", "given.key = assessments.assessment_id", values, progress.are_new).await?;
        progress.add(rows.len());
    }
}

/// The columns of a table that are filled from values, not from other tables.
fn filled(table: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    COLUMNS
        .into_iter()
        .filter(move |(of, column, ..)| {
            *of == table && !["experiment_id", "trace_timestamp_ms"].contains(column)
        })
        .map(|(_, column, kind, _)| (column, kind.trim_end_matches(" DEFAULT false")))
}

/// Writes `values`, one object per row, into the new columns of a table. `same` says which row an object is for.
async fn update(
    tx: &mut Tx,
    table: &str,
    same: &str,
    mut values: Map<String, Value>,
    are_new: bool,
) -> Result<()> {
    let is_blank = |value: &Value| matches!(value, Value::Null | Value::Bool(false));
    values.retain(|_, row| !are_new || filled(table).any(|(column, _)| !is_blank(&row[column])));
    if values.is_empty() {
        return Ok(());
    }
    let engine = tx.engine();
    let set = |(column, kind): (&str, &str)| match engine {
        Engine::Postgres => format!("{column} = CAST(given.value ->> '{column}' AS {kind})"),
        Engine::Sqlite => format!("{column} = given.value ->> '{column}'"),
    };
    let set = filled(table).map(set).collect::<Vec<_>>().join(", ");
    let given = match engine {
        Engine::Postgres => "json_each(CAST($1 AS json))",
        Engine::Sqlite => "json_each($1)",
    };
    let sql = format!("UPDATE {table} SET {set} FROM {given} AS given WHERE {same}");
    tx.execute(sql, args![Value::Object(values).to_string()]).await?;
    Ok(())
}
