//! What names, keys and values may be, with the stock server's messages (`mlflow.utils.validation`).

use serde_json::Value;

use super::messages::KeyValue;
use crate::error::{Error, Result};
use crate::python::{self, invalid_value, is_word};

const KEY_LIMIT: usize = 250;
const PARAM_VALUE_LIMIT: usize = 6000;
const TAG_VALUE_LIMIT: usize = 8000;
const EXPERIMENT_NAME_LIMIT: usize = 500;
const EXPERIMENT_TAG_VALUE_LIMIT: usize = 20_000;
const BAD_CHARACTERS: &str = "Names may only contain alphanumerics, underscores (_), dashes (-), periods (.), \
                              spaces ( ), colon(:) and slashes (/).";

/// A metric's fields as the message or the request gives them, for messages about them.
pub(super) struct MetricFacts<'a> {
    pub key: &'a str,
    pub value: f64,
    pub timestamp: i64,
}

/// Where in the request something stands, for messages.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// The request is about nothing else.
    Alone,
    /// In the list of this name, at this position.
    In(&'static str, usize),
}

impl Place {
    fn field(self, field: &str) -> String {
        match self {
            Self::Alone => field.to_owned(),
            Self::In(list, at) => format!("{list}[{at}].{field}"),
        }
    }
}

pub(super) fn metric(metric: &MetricFacts<'_>, place: Place) -> Result<()> {
    name(metric.key, || place.field("name"))?;
    if metric.timestamp < 0 {
        let message = format!(
            "metric '{}' (value={}). Timestamp must be a nonnegative long (64-bit integer) ",
            metric.key,
            python::float(metric.value)
        );
        let timestamp = Value::from(metric.timestamp);
        return Err(Error::invalid(invalid_value(&place.field("timestamp"), &timestamp, &message)));
    }
    length(|| "Metric name".to_owned(), KEY_LIMIT, metric.key)
}

/// Checks a param and cuts its value off at the limit, or refuses it when values are not to be cut.
pub(super) fn param(key: &str, value: String, place: Place, is_truncating: bool) -> Result<KeyValue> {
    name(key, || place.field("key"))?;
    length(|| "Param key".to_owned(), KEY_LIMIT, key)?;
    let value = limited(|| "Param value".to_owned(), PARAM_VALUE_LIMIT, value, is_truncating)?;
    Ok(KeyValue::new(key.to_owned(), value))
}

/// Checks a run's tag and cuts its value off at the limit, or refuses it when values are not to be cut.
pub(super) fn tag(key: &str, value: String, place: Place, is_truncating: bool) -> Result<KeyValue> {
    name(key, || place.field("key"))?;
    length(|| place.field("key"), KEY_LIMIT, key)?;
    let value = limited(|| place.field("value"), TAG_VALUE_LIMIT, value, is_truncating)?;
    Ok(KeyValue::new(key.to_owned(), value))
}

pub(super) fn experiment_tag(key: &str, value: &str) -> Result<()> {
    name(key, || "key".to_owned())?;
    length(|| "key".to_owned(), KEY_LIMIT, key)?;
    length(|| "value".to_owned(), EXPERIMENT_TAG_VALUE_LIMIT, value)?;
    super::archival::experiment_tag(key, value)
}

pub(super) fn experiment_name(name: &str) -> Result<()> {
    if name.is_empty() {
        return Err(Error::invalid("Invalid experiment name: ''"));
    }
    length(|| "name".to_owned(), EXPERIMENT_NAME_LIMIT, name)
}

/// Run ids as `^[a-zA-Z0-9][\w\-]{0,255}$` (Python's `$` also matches before a final line break).
pub(super) fn run_id(id: &str) -> Result<()> {
    let body = id.strip_suffix('\n').unwrap_or(id);
    let mut chars = body.chars();
    let is_fine = chars.next().is_some_and(|first| first.is_ascii_alphanumeric())
        && chars.all(|c| is_word(c) || c == '-')
        && body.chars().count() <= 256;
    if is_fine { Ok(()) } else { Err(Error::invalid(invalid_value("run_id", &Value::from(id), ""))) }
}

/// An experiment id as Python's `int()` reads it.
pub(super) fn experiment_id(text: &str) -> Result<i64> {
    crate::proto::parse_int(text).ok_or_else(|| {
        Error::invalid(format!("Invalid experiment ID '{text}'. Experiment ID must be a valid integer."))
    })
}

/// Checks the key of a metric, param or tag.
pub(crate) fn name(name: &str, path: impl Fn() -> String) -> Result<()> {
    let is_allowed = |c: char| is_word(c) || matches!(c, '/' | '.' | '-' | ' ' | ':');
    // Python's `$` lets one final line break through.
    if !name.strip_suffix('\n').unwrap_or(name).chars().all(is_allowed) {
        return Err(Error::invalid(invalid_value(&path(), &Value::from(name), BAD_CHARACTERS)));
    }
    unique_path(name, path)
}

/// Checks that a name, taken for a path, names nothing else.
pub(crate) fn unique_path(name: &str, path: impl Fn() -> String) -> Result<()> {
    let normal = posix_normal(name);
    if normal == name && normal != "." && !normal.starts_with("..") && !normal.starts_with('/') {
        return Ok(());
    }
    let message = format!(
        "Names may be treated as files in certain cases, and must not resolve to other names when treated as \
         such. This name would resolve to {}",
        python::repr(&normal)
    );
    Err(Error::invalid(invalid_value(&path(), &Value::from(name), &message)))
}

/// `posixpath.normpath`.
#[must_use]
pub(super) fn posix_normal(path: &str) -> String {
    if path.is_empty() {
        return ".".to_owned();
    }
    // POSIX gives exactly two leading slashes a meaning of their own.
    let leading = match path.bytes().take_while(|byte| *byte == b'/').count() {
        0 => "",
        2 => "//",
        _ => "/",
    };
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
        if part != ".." || (leading.is_empty() && parts.last().is_none_or(|last| *last == "..")) {
            parts.push(part);
        } else {
            parts.pop();
        }
    }
    let normal = format!("{leading}{}", parts.join("/"));
    if normal.is_empty() { ".".to_owned() } else { normal }
}

/// Checks the length of a text, in characters.
pub(crate) fn length(what: impl Fn() -> String, limit: usize, text: &str) -> Result<()> {
    // A text of so few bytes has no more characters: the count is rarely needed.
    if text.len() <= limit || text.chars().count() <= limit {
        return Ok(());
    }
    Err(Error::invalid(format!("'{}' exceeds the maximum length of {limit} characters", what())))
}

fn limited(what: impl Fn() -> String, limit: usize, mut text: String, is_truncating: bool) -> Result<String> {
    if text.len() <= limit {
        return Ok(text);
    }
    if !is_truncating {
        length(what, limit, &text)?;
        return Ok(text);
    }
    if let Some((end, _)) = text.char_indices().nth(limit) {
        text.truncate(end);
    }
    Ok(text)
}
