//! Fields of JSON objects as servers print them: numbers may be texts. What is of another type is garbage, and said to
//! be.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::error::{Error, Result};
use crate::import::entity::Texts;

#[derive(Clone, Copy)]
pub(crate) struct Fields<'a>(pub(crate) &'a Value);

impl<'a> Fields<'a> {
    pub(crate) fn object(self, key: &str) -> Fields<'a> {
        Self(&self.0[key])
    }

    pub(crate) fn list(self, key: &str) -> impl Iterator<Item = Fields<'a>> {
        self.0[key].as_array().map(Vec::as_slice).unwrap_or_default().iter().map(Fields)
    }

    pub(crate) fn optional_text(self, key: &str) -> Result<Option<String>> {
        match &self.0[key] {
            Value::Null => Ok(None),
            Value::String(text) => Ok(Some(text.clone())),
            Value::Number(number) => Ok(Some(number.to_string())),
            _ => Err(garbage(key, "text")),
        }
    }

    pub(crate) fn text(self, key: &str) -> Result<String> {
        self.optional_text(key)?.ok_or_else(|| garbage(key, "text"))
    }

    /// A text that must say something, such as an id.
    pub(crate) fn name(self, key: &str) -> Result<String> {
        self.optional_text(key)?.filter(|text| !text.is_empty()).ok_or_else(|| garbage(key, "name"))
    }

    pub(crate) fn optional_int(self, key: &str) -> Result<Option<i64>> {
        match &self.0[key] {
            Value::Null => Ok(None),
            Value::Number(number) => number.as_i64().map(Some).ok_or_else(|| garbage(key, "whole number")),
            Value::String(text) => text.parse().map(Some).map_err(|_| garbage(key, "whole number")),
            _ => Err(garbage(key, "whole number")),
        }
    }

    pub(crate) fn int(self, key: &str) -> Result<i64> {
        self.optional_int(key)?.ok_or_else(|| garbage(key, "whole number"))
    }

    /// A metric's value: NaN is `None`, and what is infinite is the largest there is, as MLflow keeps it.
    pub(crate) fn float(self, key: &str) -> Result<Option<f64>> {
        let value = match &self.0[key] {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.parse().ok(),
            // protobuf leaves zeros out of JSON.
            Value::Null => Some(0.0),
            _ => None,
        };
        let value = value.ok_or_else(|| garbage(key, "number"))?;
        Ok((!value.is_nan()).then_some(value.clamp(f64::MIN, f64::MAX)))
    }

    /// A list of objects with `key` and `value`.
    pub(crate) fn pairs(self, key: &str) -> Result<Texts> {
        self.list(key)
            .map(|pair| Ok((pair.text("key")?, pair.optional_text("value")?.unwrap_or_default())))
            .collect()
    }

    /// An object of texts.
    pub(crate) fn texts(self, key: &str) -> Result<Texts> {
        let object = self.0[key].as_object();
        let text = |(key, value): (&String, &Value)| match value {
            Value::String(text) => Ok((key.clone(), text.clone())),
            _ => Err(garbage(key, "text")),
        };
        object.into_iter().flatten().map(text).collect::<Result<BTreeMap<_, _>>>()
    }

    pub(crate) fn bool(self, key: &str) -> Option<bool> {
        self.0[key].as_bool()
    }
}

fn garbage(key: &str, what: &str) -> Error {
    Error::invalid(format!("'{key}' is no {what}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_may_be_texts_and_garbage_is_told() {
        let value =
            json!({"a": "12", "b": 3, "nan": "NaN", "inf": "-Infinity", "bad": [1], "tags": [{"key": "k"}]});
        let fields = Fields(&value);
        assert_eq!((fields.int("a").unwrap(), fields.int("b").unwrap()), (12, 3));
        assert_eq!(fields.float("nan").unwrap(), None);
        assert_eq!(fields.float("inf").unwrap(), Some(f64::MIN));
        assert_eq!(fields.optional_int("none").unwrap(), None);
        assert_eq!(fields.pairs("tags").unwrap()["k"], "");
        for error in [fields.int("bad").unwrap_err(), fields.name("none").unwrap_err()] {
            assert!(error.message.starts_with('\''), "{error}");
        }
    }
}
