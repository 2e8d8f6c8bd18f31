//! What the readers of schemas and parameters have in common: the JSON dialect, places in it, and its limits.

use std::fmt;

use serde_json::{Map, Value};

use crate::proto::json;

/// Deepest nesting of types that is read.
pub(super) const MOST_DEPTH: usize = 32;

/// Most columns, properties or parameters in one list.
pub(super) const MOST_ENTRIES: usize = 100_000;

/// What is wrong in a JSON text, and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) place: String,
    pub(super) problem: String,
}

pub(super) type Result<T> = std::result::Result<T, Fault>;

/// A place in a JSON value, to be named when something is wrong there. Costs nothing until then.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    before: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

impl<'a> Place<'a> {
    pub(super) const ROOT: Place<'static> = Place { before: None, step: Step::Root };

    pub(super) fn key(&'a self, key: &'a str) -> Place<'a> {
        Place { before: Some(self), step: Step::Key(key) }
    }

    pub(super) fn index(&'a self, index: usize) -> Place<'a> {
        Place { before: Some(self), step: Step::Index(index) }
    }

    pub(super) fn fault<T>(&self, problem: impl Into<String>) -> Result<T> {
        Err(Fault { place: self.to_string(), problem: problem.into() })
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(before) = self.before {
            before.fmt(f)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Key(key) => write!(f, ".{key}"),
            Step::Index(index) => write!(f, "[{index}]"),
        }
    }
}

/// A JSON text as Python's `json.dumps` writes it: `NaN` and the infinities, which JSON lacks, become texts.
pub(super) fn read(text: &str) -> Result<Value> {
    let Some(mut value) = json::parse(text.as_bytes()) else {
        return Err(Fault { place: String::new(), problem: malformed(text) });
    };
    name_literals(&mut value);
    Ok(value)
}

fn malformed(text: &str) -> String {
    match serde_json::from_str::<Value>(text) {
        Err(error) => format!("is no JSON: {error} of the text"),
        Ok(_) => "is no JSON".to_owned(),
    }
}

fn name_literals(value: &mut Value) {
    if let Some(word) = json::literal(value) {
        *value = Value::String(word.to_owned());
        return;
    }
    match value {
        Value::Array(items) => items.iter_mut().for_each(name_literals),
        Value::Object(map) => map.values_mut().for_each(name_literals),
        _ => {}
    }
}

pub(super) fn list<'a>(value: &'a Value, at: &Place<'_>) -> Result<&'a [Value]> {
    match value {
        Value::Array(items) if items.len() > MOST_ENTRIES => {
            at.fault(format!("has {} entries; {MOST_ENTRIES} is the limit", items.len()))
        }
        Value::Array(items) => Ok(items),
        other => at.fault(format!("must be a list, not {}", kind_of(other))),
    }
}

pub(super) fn object<'a>(value: &'a Value, at: &Place<'_>) -> Result<&'a Map<String, Value>> {
    match value {
        Value::Object(map) if map.len() > MOST_ENTRIES => {
            at.fault(format!("has {} entries; {MOST_ENTRIES} is the limit", map.len()))
        }
        Value::Object(map) => Ok(map),
        other => at.fault(format!("must be an object, not {}", kind_of(other))),
    }
}

pub(super) fn text<'a>(map: &'a Map<String, Value>, key: &str, at: &Place<'_>) -> Result<&'a str> {
    match map.get(key) {
        Some(Value::String(text)) => Ok(text),
        Some(other) => at.key(key).fault(format!("must be a text, not {}", kind_of(other))),
        None => at.fault(format!("has no `{key}`")),
    }
}

pub(super) fn entry<'a>(map: &'a Map<String, Value>, key: &str, at: &Place<'_>) -> Result<&'a Value> {
    map.get(key).map_or_else(|| at.fault(format!("has no `{key}`")), Ok)
}

pub(super) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
