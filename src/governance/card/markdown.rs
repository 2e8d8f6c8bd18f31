//! The card for people.

use std::fmt::Write as _;

use serde_json::Value;

use super::{Card, Material};

/// The card as Markdown. What stands in it came from anyone who may log a run, so it is escaped.
#[must_use]
pub fn markdown(card: &Card, material: &Material) -> String {
    let mut out = String::new();
    let title = card.text("model_id").unwrap_or_default();
    let _ = writeln!(out, "# {}\n", escaped(&title));
    if let Some(description) = &material.description {
        let _ = writeln!(out, "{}\n", escaped(description));
    }
    out.push_str("| Field | Value | Provenance |\n| --- | --- | --- |\n");
    for (key, field) in card.named().filter(|(key, _)| *key != "metrics") {
        let value = match &field.value {
            Value::Null => "—".to_owned(),
            Value::String(text) => escaped(text),
            other => escaped(&other.to_string()),
        };
        let _ = writeln!(out, "| {} | {value} | {} |", key.replace('_', " "), field.provenance.name());
    }
    if !material.metrics.is_empty() {
        out.push_str("\n## Metrics\n\n| Metric | Value |\n| --- | --- |\n");
        for (name, value) in &material.metrics {
            let _ = writeln!(out, "| {} | {value} |", escaped(name));
        }
    }
    let params = material.run.iter().flat_map(|run| &run.params).collect::<Vec<_>>();
    if !params.is_empty() {
        out.push_str("\n## Parameters\n\n| Parameter | Value |\n| --- | --- |\n");
        for (name, value) in params {
            let _ = writeln!(out, "| {} | {} |", escaped(name), escaped(value));
        }
    }
    if !material.datasets.is_empty() {
        out.push_str("\n## Data\n\n| Dataset | Context | Digest | Source |\n| --- | --- | --- | --- |\n");
        for data in &material.datasets {
            let context = data.context.as_deref().unwrap_or("—");
            let [name, context, digest, origin] =
                [&data.name, context, &data.digest, &data.origin()].map(escaped);
            let _ = writeln!(out, "| {name} | {context} | {digest} | {origin} |");
        }
    }
    if let Some(reason) = &material.unreadable {
        let _ = writeln!(out, "\nThe MLmodel file could not be read: {}", escaped(reason));
    }
    out
}

/// Text that stays text in a table: no markup, no line breaks.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\r' => {}
            '\n' => out.push(' '),
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '|' | '\\' | '`' | '*' | '[' | ']' | '#' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}
