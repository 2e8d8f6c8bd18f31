//! Values as Python prints them inside the stock server's messages.

use std::fmt::Write as _;

use serde_json::Value;

use crate::proto::{json, print};

/// `\w` of Python's `re`.
#[must_use]
pub fn is_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// The quote that Python puts around a text.
pub(crate) fn quote_for(has_single: bool, has_double: bool) -> char {
    if has_single && !has_double { '"' } else { '\'' }
}

/// `repr` of a text.
#[must_use]
pub fn repr(text: &str) -> String {
    let quote = quote_for(text.contains('\''), text.contains('"'));
    let mut out = String::from(quote);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if c == quote => out.extend(['\\', c]),
            _ if is_printable(c) => out.push(c),
            _ => match c as u32 {
                code @ 0..=0xff => escape(&mut out, format_args!("\\x{code:02x}")),
                code @ 0x100..=0xffff => escape(&mut out, format_args!("\\u{code:04x}")),
                code => escape(&mut out, format_args!("\\U{code:08x}")),
            },
        }
    }
    out.push(quote);
    out
}

/// Python and Rust escape the same categories; behind a letter, a combining mark is not escaped for joining a quote.
fn is_printable(c: char) -> bool {
    matches!(c, '\'' | '"') || ['a', c].iter().collect::<String>().escape_debug().count() == 2
}

/// Appends an escape sequence.
pub(crate) fn escape(out: &mut String, code: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = out.write_fmt(code);
}

/// `repr` of a list of texts.
#[must_use]
pub fn repr_list<'a>(items: impl IntoIterator<Item = &'a str>) -> String {
    format!("[{}]", items.into_iter().map(repr).collect::<Vec<_>>().join(", "))
}

/// `str` of a float.
#[must_use]
pub fn float(value: f64) -> String {
    if value.is_nan() {
        "nan".to_owned()
    } else if value.is_infinite() {
        if value > 0.0 { "inf" } else { "-inf" }.to_owned()
    } else {
        print::float(value)
    }
}

/// `Invalid value <json> for parameter '<path>' supplied: <message>`, or ending in a full stop without one.
#[must_use]
pub fn invalid_value(path: &str, value: &Value, message: &str) -> String {
    let printed = sorted_json(value);
    if message.is_empty() {
        format!("Invalid value {printed} for parameter '{path}' supplied.")
    } else {
        format!("Invalid value {printed} for parameter '{path}' supplied: {message}")
    }
}

/// `json.dumps(value, sort_keys=True, separators=(",", ":"))`.
fn sorted_json(value: &Value) -> String {
    if let Some(literal) = json::literal(value) {
        return literal.to_owned();
    }
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(sorted_json).collect::<Vec<_>>().join(",")),
        Value::Object(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            entries.sort_by_key(|(key, _)| *key);
            let entry = |(key, value): (&String, &Value)| format!("{}:{}", quoted(key), sorted_json(value));
            format!("{{{}}}", entries.into_iter().map(entry).collect::<Vec<_>>().join(","))
        }
        Value::String(text) => quoted(text),
        other => String::from_utf8(print::compact(other)).unwrap_or_default(),
    }
}

fn quoted(text: &str) -> String {
    String::from_utf8(print::compact(&text)).unwrap_or_default()
}

/// Python's name for the type of a JSON value.
#[must_use]
pub fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "NoneType",
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "float",
        Value::Number(_) => "int",
        Value::String(_) => "str",
        Value::Array(_) => "list",
        Value::Object(_) if json::is_broken_text(value) => "str",
        Value::Object(_) if json::literal(value).is_some() => "float",
        Value::Object(_) => "dict",
    }
}
