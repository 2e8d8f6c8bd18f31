//! Page tokens: base64 of `{"offset": n}` as the stock server writes them, or of `{"k": [...]}`, the sort key of the
//! last row, as we do. Clients treat both as opaque.

use super::python::{integer, repr_bytes};
use crate::error::{Error, Result};
use crate::python::{float, repr};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// Where a page starts.
#[derive(Clone, Debug, PartialEq)]
pub enum PageToken {
    /// After this many rows; 0 is the first page.
    Offset(u64),
    /// After the row with these values in the columns it is ordered by.
    Keyset(Vec<KeysetValue>),
}

/// One value of a row's sort key.
#[derive(Clone, Debug, PartialEq)]
pub enum KeysetValue {
    Null,
    Int(i64),
    Float(f64),
    Text(String),
}

impl PageToken {
    /// The token's wire form.
    #[must_use]
    pub fn encode(&self) -> String {
        let token = match self {
            PageToken::Offset(offset) => json!({ "offset": offset }),
            PageToken::Keyset(values) => {
                json!({ "k": values.iter().map(KeysetValue::to_json).collect::<Vec<_>>() })
            }
        };
        STANDARD.encode(token.to_string())
    }

    /// Reads a token; an empty one is the first page.
    pub fn decode(token: &str) -> Result<Self> {
        if token.is_empty() {
            return Ok(PageToken::Offset(0));
        }
        let decoded = decode_base64(token)
            .ok_or_else(|| Error::invalid("Invalid page token, could not base64-decode"))?;
        let parsed: Value = serde_json::from_slice(&decoded).map_err(|_| {
            Error::invalid(format!("Invalid page token, decoded value={}", repr_bytes(&decoded)))
        })?;
        let keyset = parsed.get("k").and_then(Value::as_array);
        if let Some(values) =
            keyset.and_then(|values| values.iter().map(KeysetValue::from_json).collect::<Option<_>>())
        {
            return Ok(PageToken::Keyset(values));
        }
        let offset = parsed
            .get("offset")
            .filter(|offset| is_true(offset))
            .ok_or_else(|| Error::invalid(format!("Invalid page token, parsed value={}", print(&parsed))))?;
        read_offset(offset).map(PageToken::Offset).ok_or_else(|| {
            let offset = offset.as_str().map_or_else(|| print(offset), str::to_owned);
            Error::invalid(format!("Invalid page token, not stringable {offset}"))
        })
    }

    /// Reads a token of a list that is paged by offset only; an empty one is the first page.
    pub fn decode_offset(token: &str) -> Result<i64> {
        match Self::decode(token)? {
            PageToken::Offset(offset) => Ok(i64::try_from(offset).unwrap_or(i64::MAX)),
            PageToken::Keyset(_) => Err(Error::invalid("Invalid page token: it belongs to another search")),
        }
    }

    /// Cuts a page of `size` out of a list that was read with one more; the token of the page behind it, which is empty
    /// on the last one.
    pub fn cut_off<T>(list: &mut Vec<T>, size: i64, offset: i64) -> String {
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        if list.len() <= size {
            return String::new();
        }
        list.truncate(size);
        PageToken::Offset(offset.unsigned_abs().saturating_add(size as u64)).encode()
    }
}

impl KeysetValue {
    /// Floats are text in an object, so that every one of them (and infinity) is read back as it was.
    pub(super) fn to_json(&self) -> Value {
        match self {
            KeysetValue::Null => Value::Null,
            KeysetValue::Int(int) => json!(int),
            KeysetValue::Float(float) => json!({ "f": float.to_string() }),
            KeysetValue::Text(text) => json!(text),
        }
    }

    pub(super) fn from_json(value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(KeysetValue::Null),
            Value::Number(number) => number.as_i64().map(KeysetValue::Int),
            Value::String(text) => Some(KeysetValue::Text(text.clone())),
            Value::Object(float) => float.get("f")?.as_str()?.parse().ok().map(KeysetValue::Float),
            Value::Bool(_) | Value::Array(_) => None,
        }
    }
}

/// The offset Python's `int()` makes of a value. `SQLite` takes a negative one for 0, and so do we.
pub(super) fn read_offset(offset: &Value) -> Option<u64> {
    let whole = match offset {
        Value::Bool(is_one) => i64::from(*is_one),
        Value::Number(number) => number.as_i64().or_else(|| truncated(number.as_f64()?))?,
        Value::String(text) => integer(text)?.parse().ok()?,
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    };
    Some(u64::try_from(whole).unwrap_or(0))
}

fn truncated(float: f64) -> Option<i64> {
    format!("{:.0}", float.trunc()).parse().ok()
}

/// What Python takes for true.
pub(super) fn is_true(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(is_true) => *is_true,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
    }
}

/// A JSON value as Python prints it.
pub(super) fn print(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) if number.is_f64() => float(number.as_f64().unwrap_or(f64::NAN)),
        Value::Number(number) => number.to_string(),
        Value::String(text) => repr(text),
        Value::Array(items) => {
            format!("[{}]", items.iter().map(print).collect::<Vec<_>>().join(", "))
        }
        Value::Object(fields) => {
            let fields = fields.iter().map(|(key, value)| format!("{}: {}", repr(key), print(value)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
        }
    }
}

/// Decodes as Python's `b64decode` does: foreign characters are skipped, and what follows the padding is too.
pub(super) fn decode_base64(token: &str) -> Option<Vec<u8>> {
    if !token.is_ascii() {
        return None;
    }
    let mut decoded = Vec::new();
    let (mut bits, mut position, mut pads) = (0u32, 0, 0);
    for byte in token.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => {
                pads += 1;
                if position >= 2 && position + pads >= 4 {
                    return Some(decoded);
                }
                continue;
            }
            _ => continue,
        };
        pads = 0;
        bits = bits << 6 | u32::from(value);
        if position > 0 {
            let shift = 6 - 2 * position;
            decoded.extend((bits >> shift).to_le_bytes().first());
        }
        position = (position + 1) % 4;
    }
    (position == 0).then_some(decoded)
}
