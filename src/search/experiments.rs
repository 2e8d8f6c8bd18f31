//! The search language of experiments: filters over attributes and tags, and their order. Unlike for runs, operators
//! are case-sensitive and can't be checked by the same rules.

use super::filter::{Comparison, Part, clauses};
use super::order;
use super::page::PageToken;
use super::python::{integer, is_space};
use super::runs::{TEXT_OPERATORS, wrong_operator};
use super::values::{KeyTest, Number, NumberOp, TextOp, Value, list_operator, plain_key, set};
use crate::error::{Error, Result};
use crate::python::{self, repr};

/// One condition on an experiment; all conditions of a filter hold.
#[derive(Clone, Debug, PartialEq)]
pub enum ExperimentClause {
    Id { ids: Vec<i64>, is_negated: bool },
    Name { op: TextOp, value: String },
    Time { field: ExperimentTime, op: NumberOp, value: i64 },
    Tag { key: String, test: KeyTest },
}

/// A time of an experiment, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExperimentTime {
    CreationTime,
    LastUpdateTime,
}

/// One sort key of experiments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExperimentOrder {
    pub field: ExperimentField,
    pub ascending: bool,
}

/// What experiments can be ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExperimentField {
    Id,
    Name,
    Time(ExperimentTime),
}

/// A whole search: parsed in the order the stock server finds errors.
#[derive(Clone, Debug, PartialEq)]
pub struct ExperimentSearch {
    pub clauses: Vec<ExperimentClause>,
    pub order: Vec<ExperimentOrder>,
    pub page: PageToken,
}

impl ExperimentSearch {
    /// The filter comes first, then the order, then the page token.
    pub fn parse(filter: &str, order_by: &[String], page_token: &str) -> Result<Self> {
        let clauses = parse_filter(filter)?;
        let order = parse_order_by(order_by)?;
        Ok(Self { clauses, order, page: PageToken::decode(page_token)? })
    }
}

/// The conditions of a filter.
pub fn parse_filter(filter: &str) -> Result<Vec<ExperimentClause>> {
    let clauses = clauses(filter, str::to_owned)?;
    let untyped: Vec<Untyped> = clauses.iter().map(|parts| read(parts)).collect::<Result<_>>()?;
    untyped.into_iter().map(Untyped::typed).collect()
}

/// The sort keys of a search; without any, the newest experiments come first. The last key is always the id.
pub fn parse_order_by(order_by: &[String]) -> Result<Vec<ExperimentOrder>> {
    let mut orders = Vec::new();
    for clause in order_by {
        let (identifier, ascending) = order::read(clause)?;
        match Identifier::read(identifier.trim_matches(is_space))? {
            Identifier::Attribute(_, field) => orders.push(ExperimentOrder { field, ascending }),
            Identifier::Tag(_) => return Err(Error::invalid("Invalid order_by entity: tag")),
        }
    }
    let newest = ExperimentField::Time(ExperimentTime::CreationTime);
    if order_by.is_empty() {
        orders.push(ExperimentOrder { field: newest, ascending: false });
        orders.push(ExperimentOrder { field: ExperimentField::Id, ascending: true });
    }
    if !orders.iter().any(|order| order.field == ExperimentField::Id) {
        orders.push(ExperimentOrder { field: ExperimentField::Id, ascending: false });
    }
    Ok(orders)
}

enum Identifier {
    Attribute(String, ExperimentField),
    Tag(String),
}

impl Identifier {
    fn read(identifier: &str) -> Result<Self> {
        let (entity, key) = identifier.split_once('.').unwrap_or(("attribute", identifier));
        let key = plain_key(key);
        if matches!(entity, "tag" | "tags") {
            return Ok(Self::Tag(key.to_owned()));
        }
        if entity != "attribute" {
            return Err(Error::invalid(format!(
                "Invalid entity type '{entity}'. Valid entity types are ('attribute', 'tag', 'tags')"
            )));
        }
        let field = match key {
            "experiment_id" => ExperimentField::Id,
            "name" => ExperimentField::Name,
            "creation_time" => ExperimentField::Time(ExperimentTime::CreationTime),
            "last_update_time" => ExperimentField::Time(ExperimentTime::LastUpdateTime),
            _ => {
                let names = set(&["experiment_id", "name", "creation_time", "last_update_time"]);
                return Err(Error::invalid(format!(
                    "Invalid attribute key '{key}' specified. Valid keys are '{names}'"
                )));
            }
        };
        Ok(Self::Attribute(key.to_owned(), field))
    }
}

/// A comparison whose operator is not checked yet.
enum Untyped {
    Id(String, Value),
    Name(String, Value),
    Time(ExperimentTime, String, Number, String),
    Tag(String, String, String),
    TagPresence(String, KeyTest),
}

fn read(parts: &[Part<'_>]) -> Result<Untyped> {
    match Comparison::read(parts)? {
        Comparison::Presence { identifier, is_null } => match Identifier::read(identifier)? {
            Identifier::Tag(key) => {
                Ok(Untyped::TagPresence(key, if is_null { KeyTest::IsNull } else { KeyTest::IsNotNull }))
            }
            Identifier::Attribute(key, _) => Err(Error::invalid(format!(
                "IS NULL / IS NOT NULL is only supported for tags, not for attribute '{key}'"
            ))),
        },
        Comparison::Value { identifier, operator, value } => {
            let op = operator.to_owned();
            Ok(match Identifier::read(identifier)? {
                Identifier::Attribute(key, ExperimentField::Id) => {
                    Untyped::Id(op, value.attribute(&key, "experiment_id")?)
                }
                Identifier::Attribute(key, ExperimentField::Name) => {
                    Untyped::Name(op, value.attribute(&key, "experiment_id")?)
                }
                Identifier::Attribute(key, ExperimentField::Time(field)) => {
                    Untyped::Time(field, op, value.time(&key)?, key)
                }
                Identifier::Tag(key) => Untyped::Tag(key, op, value.keyed_text("tag")?),
            })
        }
    }
}

impl Untyped {
    fn typed(self) -> Result<ExperimentClause> {
        match self {
            Untyped::Id(op, value) => typed_id(&op, value),
            Untyped::Name(op, value) => {
                let wrong = || wrong_operator(&op, &TEXT_OPERATORS, "'");
                let op = TextOp::read(&op).ok_or_else(wrong)?;
                let Value::Text(value) = value else { return Err(list_operator()) };
                Ok(ExperimentClause::Name { op, value })
            }
            Untyped::Time(field, op, value, key) => {
                let wrong = || wrong_operator(&op, &TEXT_OPERATORS, "");
                let op = NumberOp::read(&op).ok_or_else(wrong)?;
                match value {
                    Number::Int(value) => Ok(ExperimentClause::Time { field, op, value }),
                    Number::Float(float) => Err(Error::invalid(format!(
                        "Invalid value for numeric attribute '{key}': {}",
                        repr(&python::float(float))
                    ))),
                }
            }
            Untyped::Tag(key, op, text) => {
                let wrong = || Error::invalid(format!("Invalid comparator for tag: {op}"));
                let op = TextOp::read(&op).ok_or_else(wrong)?;
                Ok(ExperimentClause::Tag { key, test: KeyTest::Compare(op, text) })
            }
            Untyped::TagPresence(key, test) => Ok(ExperimentClause::Tag { key, test }),
        }
    }
}

fn typed_id(operator: &str, value: Value) -> Result<ExperimentClause> {
    let (is_negated, wants_list) = match operator {
        "=" => (false, false),
        "!=" => (true, false),
        "IN" => (false, true),
        "NOT IN" => (true, true),
        _ => return Err(Error::invalid(format!("Invalid comparator for experiment_id: {operator}"))),
    };
    let (texts, is_list) = match value {
        Value::List(texts) => (texts, true),
        Value::Text(text) => (vec![text], false),
    };
    let ids = texts.iter().map(|text| experiment_id(text)).collect::<Result<_>>()?;
    if is_list == wants_list { Ok(ExperimentClause::Id { ids, is_negated }) } else { Err(list_operator()) }
}

/// Ids beyond 64 bits are refused like other texts; the stock server fails on them in the database.
fn experiment_id(text: &str) -> Result<i64> {
    integer(text).and_then(|digits| digits.parse().ok()).ok_or_else(|| {
        Error::invalid(format!("Invalid experiment ID '{text}'. Experiment ID must be a valid integer."))
    })
}
