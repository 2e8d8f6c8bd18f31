//! What both languages share: operators, tests and the reading of keys and values.

use super::filter::Part;
use super::lexer::Kind;
use super::list;
use super::python::ascii_digits;
use super::tree::Class;
use crate::error::{Error, Result};

/// A comparison of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextOp {
    Eq,
    Ne,
    Like,
    ILike,
}

/// A comparison of numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberOp {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

/// A number as it was written; integers beyond 64 bits are cut to the largest or smallest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    Int(i64),
    Float(f64),
}

/// What a text must satisfy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextTest {
    Compare(TextOp, String),
    In(Vec<String>),
    NotIn(Vec<String>),
}

/// What the value under a key must satisfy, or whether the key exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyTest {
    Compare(TextOp, String),
    IsNull,
    IsNotNull,
}

impl TextOp {
    /// The operator of this (upper-case) spelling.
    pub(super) fn read(operator: &str) -> Option<Self> {
        match operator {
            "=" => Some(TextOp::Eq),
            "!=" => Some(TextOp::Ne),
            "LIKE" => Some(TextOp::Like),
            "ILIKE" => Some(TextOp::ILike),
            _ => None,
        }
    }
}

impl NumberOp {
    pub(super) fn read(operator: &str) -> Option<Self> {
        match operator {
            "=" => Some(NumberOp::Eq),
            "!=" => Some(NumberOp::Ne),
            "<" => Some(NumberOp::Lt),
            "<=" => Some(NumberOp::Le),
            ">" => Some(NumberOp::Gt),
            ">=" => Some(NumberOp::Ge),
            _ => None,
        }
    }
}

impl Number {
    /// Reads the text of a numeric token.
    fn read(text: &str) -> Self {
        let text = ascii_digits(text);
        let limit = if text.starts_with('-') { i64::MIN } else { i64::MAX };
        Number::Int(text.parse().unwrap_or(limit))
    }
}

fn float(text: &str) -> f64 {
    // Tokens hold digits, a dot and an exponent only, all of which Rust reads; overflow is infinite as in Python.
    text.parse().unwrap_or(f64::NAN)
}

/// The value of a text attribute, which may be a list.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Text(String),
    List(Vec<String>),
}

impl Part<'_> {
    pub(super) fn is_number(self) -> bool {
        matches!(self.kind, Kind::Integer | Kind::Float)
    }

    /// The value of a metric.
    pub(super) fn metric(self) -> Result<f64> {
        if self.is_number() {
            return Ok(float(&ascii_digits(self.text)));
        }
        Err(Error::invalid(format!("Expected numeric value type for metric. Found {}", self.text)))
    }

    /// The value of a numeric attribute.
    pub(super) fn time(self, key: &str) -> Result<Number> {
        match self.kind {
            Kind::Integer => Ok(Number::read(self.text)),
            Kind::Float => Ok(Number::Float(float(&ascii_digits(self.text)))),
            _ => Err(Error::invalid(format!(
                "Expected numeric value type for numeric attribute: {key}. Found {}",
                self.text
            ))),
        }
    }

    /// The value of a param or tag.
    pub(super) fn keyed_text(self, entity: &str) -> Result<String> {
        self.text_value()?.ok_or_else(|| {
            Error::invalid(format!(
                "Expected a quoted string value for {entity} (e.g. 'my-value'). Got value {}",
                self.text
            ))
        })
    }

    /// The value of a text attribute; `lists` names the one attribute that may be compared with a list.
    pub(super) fn attribute(self, key: &str, lists: &str) -> Result<Value> {
        if let Some(text) = self.text_value()? {
            return Ok(Value::Text(text));
        }
        if !self.is_a(Class::Parenthesis) {
            let text = self.text;
            return Err(Error::invalid(format!(
                "Expected a quoted string value for attributes. Got value {text}"
            )));
        }
        if key != lists {
            return Err(Error::invalid(format!(
                "Only ['{lists}'] attributes support comparison with a list of quoted string values."
            )));
        }
        list::read(self.text).map(Value::List)
    }

    /// The value of a dataset attribute.
    pub(super) fn dataset(self) -> Result<Value> {
        self.text_or_list_as("a quoted string value for dataset attributes")
    }

    /// The value of an attribute that may be compared with a list.
    pub(super) fn text_or_list(self) -> Result<Value> {
        self.text_or_list_as("a quoted string value or a list of quoted string values for attributes")
    }

    fn text_or_list_as(self, expected: &str) -> Result<Value> {
        if let Some(text) = self.text_value()? {
            return Ok(Value::Text(text));
        }
        if self.is_a(Class::Parenthesis) {
            return list::read(self.text).map(Value::List);
        }
        Err(Error::invalid(format!("Expected {expected}. Got value {}", self.text)))
    }

    /// A quoted text; `None` for anything but texts and names.
    pub(super) fn text_value(self) -> Result<Option<String>> {
        if self.kind != Kind::Quoted && !self.is_a(Class::Identifier) {
            return Ok(None);
        }
        unquoted(self.text, &['\'', '"']).map(|text| Some(text.to_owned())).ok_or_else(|| {
            Error::invalid(format!(
                "Parameter value is either not quoted or unidentified quote types used for string value {}. Use \
                 either single or double quotes.",
                self.text
            ))
        })
    }
}

/// The text between equal quotes of one of these sorts.
fn unquoted<'a>(text: &'a str, quotes: &[char]) -> Option<&'a str> {
    quotes.iter().find_map(|quote| text.strip_prefix(*quote)?.strip_suffix(*quote))
}

/// A key without its quotes, then without its backticks.
pub(super) fn plain_key(key: &str) -> &str {
    let key = unquoted(key, &['\'', '"']).unwrap_or(key);
    plain_entity(key)
}

pub(super) fn plain_entity(entity: &str) -> &str {
    unquoted(entity, &['`']).unwrap_or(entity)
}

/// A set of texts as the stock server prints it, except that its order is random.
pub(super) fn set(texts: &[&str]) -> String {
    let mut texts: Vec<String> = texts.iter().map(|text| format!("'{text}'")).collect();
    texts.sort_unstable();
    format!("{{{}}}", texts.join(", "))
}

/// A text test from an operator (upper case) and a value of the right kind.
pub(super) fn text_test(operator: &str, value: Value, wrong: impl Fn() -> Error) -> Result<TextTest> {
    match (operator, value) {
        ("IN", Value::List(items)) => Ok(TextTest::In(items)),
        ("NOT IN", Value::List(items)) => Ok(TextTest::NotIn(items)),
        (_, value) => {
            let operator = TextOp::read(operator).ok_or_else(wrong)?;
            let Value::Text(text) = value else { return Err(list_operator()) };
            Ok(TextTest::Compare(operator, text))
        }
    }
}

/// A list where the operator wants one text; the stock server fails on it in the database.
pub(super) fn list_operator() -> Error {
    Error::invalid("A list of values can only be compared with IN or NOT IN.")
}
