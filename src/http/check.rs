//! The checks that handlers of the stock server name per parameter, and their messages.
//!
//! Type checks speak only when the message could not be parsed; the others always.

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::proto::{is_int, json, parse_float, parse_int};
use crate::python::{invalid_value, type_name};

/// A parameter and what is asked of it, in the order it is asked.
#[derive(Clone, Copy)]
pub struct Rule {
    pub name: &'static str,
    pub checks: &'static [Check],
}

/// One demand on a parameter's value.
#[derive(Clone, Copy)]
pub enum Check {
    /// Present, not null, not the empty string.
    Required,
    Text,
    Int,
    Float,
    Bool,
    Array,
    /// A list whose elements are all text.
    Texts,
    /// A number up to this one.
    AtMost(i64),
    /// Anything else; the error is the message's beginning, or empty for the general one.
    Custom(fn(&Value) -> Result<(), String>),
}

/// A rule, shortly.
#[must_use]
pub const fn rule(name: &'static str, checks: &'static [Check]) -> Rule {
    Rule { name, checks }
}

/// Checks `params` by `rules`; the first failure is the answer.
pub fn all(rules: &[Rule], params: &Map<String, Value>, is_parsed: bool) -> Result<()> {
    for rule in rules {
        let is_required = rule.checks.iter().any(|check| matches!(check, Check::Required));
        if !is_required && !params.contains_key(rule.name) {
            continue;
        }
        let mut value = params.get(rule.name).unwrap_or(&Value::Null);
        if rule.name == "run_id" && value.is_null() {
            // Clients before 1.0 know only this name.
            value = params.get("run_uuid").unwrap_or(&Value::Null);
        }
        for check in rule.checks {
            if !(is_parsed && check.is_of_type()) {
                check.apply(value).map_err(|message| failure(rule.name, *check, value, &message))?;
            }
        }
    }
    Ok(())
}

fn failure(name: &str, check: Check, value: &Value, message: &str) -> Error {
    let message = if !message.is_empty() {
        message.to_owned()
    } else if matches!(check, Check::Required) {
        format!("Missing value for required parameter '{name}'.")
    } else {
        invalid_value(name, value, &format!(" Hint: Value was of type '{}'.", type_name(value)))
    };
    Error::invalid(format!("{message} See the API docs for more information about request parameters."))
}

impl Check {
    fn is_of_type(self) -> bool {
        matches!(self, Self::Text | Self::Int | Self::Float | Self::Bool | Self::Array | Self::Texts)
    }

    fn apply(self, value: &Value) -> Result<(), String> {
        let is_fine = match self {
            Self::Required => !value.is_null() && value.as_str() != Some(""),
            Self::Text => value.is_string() || json::is_broken_text(value),
            Self::Int => match value {
                Value::String(text) => is_int(text),
                other => other.is_number() || other.is_boolean(),
            },
            Self::Float => match value {
                Value::String(text) => parse_float(text).is_some(),
                other => other.is_number() || other.is_boolean() || json::literal(other).is_some(),
            },
            Self::Bool => value.is_boolean(),
            Self::Array => value.is_array(),
            Self::Texts => value.as_array().is_some_and(|items| items.iter().all(Value::is_string)),
            Self::AtMost(limit) => integer(value).is_some_and(|number| number <= limit),
            Self::Custom(check) => return check(value),
        };
        if is_fine { Ok(()) } else { Err(String::new()) }
    }
}

/// The value as Python's `int()` takes it; what is beyond 64 bits becomes the largest or smallest number.
#[must_use]
pub fn integer(value: &Value) -> Option<i64> {
    match value {
        Value::String(text) if is_int(text) => {
            let beyond = if text.trim().starts_with('-') { i64::MIN } else { i64::MAX };
            Some(parse_int(text).unwrap_or(beyond))
        }
        Value::Bool(flag) => Some(i64::from(*flag)),
        #[expect(
            clippy::cast_possible_truncation,
            reason = "int() cuts off, and saturation is far out of range"
        )]
        Value::Number(number) => number.as_i64().or_else(|| number.as_f64().map(|float| float as i64)),
        _ => None,
    }
}
