//! YAML as a tree whose parts know where they stand, so that whatever is wrong with one can be told with its place.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number};
use serde_saphyr::{Location, Spanned};

use super::PolicyError;

/// Largest file that is read.
const MOST_BYTES: usize = 1024 * 1024;
const MOST_DEPTH: usize = 16;
const MOST_NODES: usize = 100_000;

/// Where something begins in the file, both from 1 on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub line: u64,
    pub column: u64,
}

/// A part of the file.
#[derive(Clone, Debug)]
pub(in crate::governance) struct Node {
    pub(in crate::governance) at: Place,
    pub(in crate::governance) value: Value,
}

#[derive(Clone, Debug)]
pub(in crate::governance) enum Value {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// A key of a map, and what it stands for.
#[derive(Clone, Debug)]
pub(in crate::governance) struct Entry {
    pub(in crate::governance) at: Place,
    pub(in crate::governance) key: String,
    pub(in crate::governance) node: Node,
}

/// Reads a file of one document.
pub(in crate::governance) fn read(text: &str) -> Result<Node, PolicyError> {
    let start = Place { line: 1, column: 1 };
    if text.len() > MOST_BYTES {
        let problem = format!("the file has {} bytes; {MOST_BYTES} is the limit", text.len());
        return Err(PolicyError::new(start, "", problem));
    }
    if text.trim().is_empty() {
        return Err(PolicyError::new(start, "", "the file is empty"));
    }
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_depth: MOST_DEPTH,
            flow_nesting_limit: MOST_DEPTH,
            max_aliases: 64,
            max_anchors: 64,
            max_nodes: MOST_NODES,
            max_documents: 1,
        },
        // `off` and `on` are words here, as in YAML 1.2.
        strict_booleans: true,
        with_snippet: false,
    };
    let raw: Spanned<Raw> = serde_saphyr::from_str_with_options(text, options).map_err(malformed)?;
    Ok(node(raw))
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn malformed(error: serde_saphyr::Error) -> PolicyError {
    let error = error.without_snippet();
    let at = place(error.location().unwrap_or(Location::UNKNOWN));
    let text = error.to_string();
    let line = text.lines().next().unwrap_or_default();
    // The text repeats the place.
    let problem = line.rsplit_once(" at line ").map_or(line, |(problem, _)| problem);
    PolicyError::new(at, "", problem)
}

fn place(location: Location) -> Place {
    Place { line: location.line(), column: location.column() }
}

fn node(raw: Spanned<Raw>) -> Node {
    let value = match raw.value {
        Raw::Scalar(value) => value,
        Raw::List(items) => Value::List(items.into_iter().map(node).collect()),
        Raw::Map(entries) => Value::Map(entries.into_iter().map(entry).collect()),
    };
    Node { at: place(raw.referenced), value }
}

fn entry((key, value): (Spanned<String>, Spanned<Raw>)) -> Entry {
    Entry { at: place(key.referenced), key: key.value, node: node(value) }
}

impl Node {
    /// The same without places: what the policy's hash is made from.
    pub(in crate::governance) fn json(&self) -> serde_json::Value {
        use serde_json::Value as Json;
        match &self.value {
            Value::Null => Json::Null,
            Value::Bool(flag) => Json::Bool(*flag),
            Value::Number(number) => Json::Number(number.clone()),
            Value::Text(text) => Json::String(text.clone()),
            Value::List(items) => Json::Array(items.iter().map(Node::json).collect()),
            Value::Map(entries) => Json::Object(
                entries.iter().map(|entry| (entry.key.clone(), entry.node.json())).collect::<Map<_, _>>(),
            ),
        }
    }
}

enum Raw {
    Scalar(Value),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Null))
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Null))
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Bool(flag)))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Number(number.into())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Number(number.into())))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Raw, E> {
        let number = Number::from_f64(number).map_or_else(|| Value::Text(number.to_string()), Value::Number);
        Ok(Raw::Scalar(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Text(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}
