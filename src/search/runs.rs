//! The search language of runs: filters over attributes, metrics, params, tags and datasets, and their order.

use super::filter::{Comparison, clauses};
use super::order;
use super::page::PageToken;
use super::values::{
    KeyTest, Number, NumberOp, TextOp, TextTest, Value, plain_entity, plain_key, set, text_test,
};
use crate::error::{Error, Result};
use crate::python::repr;

/// One condition on a run; all conditions of a filter hold.
#[derive(Clone, Debug, PartialEq)]
pub enum RunClause {
    Text {
        field: RunText,
        test: TextTest,
    },
    Time {
        field: RunTime,
        op: NumberOp,
        value: Number,
    },
    Metric {
        key: String,
        op: NumberOp,
        value: f64,
    },
    Param {
        key: String,
        test: KeyTest,
    },
    /// Also a condition on the run's name, which is looked up in the tag `mlflow.runName`.
    Tag {
        key: String,
        test: KeyTest,
    },
    Dataset {
        field: DatasetField,
        test: TextTest,
    },
}

/// A text attribute of a run that is kept in its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunText {
    RunId,
    UserId,
    Status,
    ArtifactUri,
}

/// A time of a run, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunTime {
    StartTime,
    EndTime,
}

/// An attribute of a run's dataset inputs; the context is a tag of the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatasetField {
    Name,
    Digest,
    Context,
}

/// One sort key of runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunOrder {
    pub key: RunOrderKey,
    pub ascending: bool,
}

/// What runs can be ordered by. The name is the one in the run's row, unlike in filters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunOrderKey {
    Text(RunText),
    Time(RunTime),
    Name,
    Metric(String),
    Param(String),
    Tag(String),
}

/// A whole search: parsed in the order the stock server finds errors.
#[derive(Clone, Debug, PartialEq)]
pub struct RunSearch {
    pub clauses: Vec<RunClause>,
    pub order: Vec<RunOrder>,
    pub page: PageToken,
}

impl RunSearch {
    /// Malformed clauses come first, then the order, then operators that don't fit, then the page token.
    pub fn parse(filter: &str, order_by: &[String], page_token: &str) -> Result<Self> {
        let untyped = read_filter(filter)?;
        let order = parse_order_by(order_by)?;
        let clauses = untyped.into_iter().map(Untyped::typed).collect::<Result<_>>()?;
        Ok(Self { clauses, order, page: PageToken::decode(page_token)? })
    }
}

/// The conditions of a filter.
pub fn parse_filter(filter: &str) -> Result<Vec<RunClause>> {
    read_filter(filter)?.into_iter().map(Untyped::typed).collect()
}

/// The sort keys of a search, without the final ones every search has.
pub fn parse_order_by(order_by: &[String]) -> Result<Vec<RunOrder>> {
    let mut orders: Vec<RunOrder> = Vec::new();
    for clause in order_by {
        let (identifier, ascending) = order::read(clause)?;
        let key = match Identifier::read(identifier.trim_matches(super::python::is_space), &ORDER_KEYS)? {
            Identifier::Attribute(_, attribute) => match attribute {
                Attribute::Text(field) => RunOrderKey::Text(field),
                Attribute::Time(field) => RunOrderKey::Time(field),
                Attribute::Name => RunOrderKey::Name,
            },
            Identifier::Metric(key) => RunOrderKey::Metric(translated(&key)),
            Identifier::Param(key) => RunOrderKey::Param(translated(&key)),
            Identifier::Tag(key) => RunOrderKey::Tag(translated(&key)),
            Identifier::Dataset(..) => return Err(Error::invalid("Invalid identifier type 'dataset'")),
        };
        if orders.iter().any(|order| order.key == key) {
            let list: Vec<String> = order_by.iter().map(|clause| repr(clause)).collect();
            let list = list.join(", ");
            return Err(Error::invalid(format!("`order_by` contains duplicate fields: [{list}]")));
        }
        orders.push(RunOrder { key, ascending });
    }
    Ok(orders)
}

#[derive(Clone, Copy)]
enum Attribute {
    Text(RunText),
    Time(RunTime),
    Name,
}

/// Attribute names with their other spellings; the last three are for filters only.
const FILTER_KEYS: [(&str, Attribute); 12] = [
    ("artifact_uri", Attribute::Text(RunText::ArtifactUri)),
    ("end_time", Attribute::Time(RunTime::EndTime)),
    ("run_id", Attribute::Text(RunText::RunId)),
    ("run_name", Attribute::Name),
    ("start_time", Attribute::Time(RunTime::StartTime)),
    ("status", Attribute::Text(RunText::Status)),
    ("user_id", Attribute::Text(RunText::UserId)),
    ("created", Attribute::Time(RunTime::StartTime)),
    ("Created", Attribute::Time(RunTime::StartTime)),
    ("run name", Attribute::Name),
    ("Run name", Attribute::Name),
    ("Run Name", Attribute::Name),
];

const ORDER_KEYS: [(&str, Attribute); 9] = {
    let [a, b, c, d, e, f, g, h, i, _, _, _] = FILTER_KEYS;
    [a, b, c, d, e, f, g, h, i]
};

/// The other spellings are translated under every entity, so `metrics.created` is the metric `start_time`.
fn translated(key: &str) -> String {
    match key {
        "created" | "Created" => "start_time".to_owned(),
        "run name" | "Run name" | "Run Name" => "run_name".to_owned(),
        _ => key.to_owned(),
    }
}

/// What a comparison is about; keys are as written.
enum Identifier {
    Attribute(String, Attribute),
    Metric(String),
    Param(String),
    Tag(String),
    Dataset(String, DatasetField),
}

impl Identifier {
    fn read(identifier: &str, attributes: &[(&str, Attribute)]) -> Result<Self> {
        let (entity, key) = identifier.split_once('.').unwrap_or(("attribute", identifier));
        let entity = plain_entity(entity);
        let key = plain_key(key);
        match entity {
            "metric" | "metrics" => Ok(Self::Metric(key.to_owned())),
            "parameter" | "parameters" | "param" | "params" => Ok(Self::Param(key.to_owned())),
            "tag" | "tags" => Ok(Self::Tag(key.to_owned())),
            "attribute" | "attributes" | "attr" | "run" => {
                let attribute = attributes.iter().find(|(name, _)| *name == key);
                attribute.map(|(_, attribute)| Self::Attribute(key.to_owned(), *attribute)).ok_or_else(|| {
                    let names: Vec<&str> = attributes.iter().map(|(name, _)| *name).collect();
                    let names = set(&names);
                    Error::invalid(format!(
                        "Invalid attribute key '{key}' specified. Valid keys are '{names}'"
                    ))
                })
            }
            "dataset" | "datasets" => {
                let field = match key {
                    "name" => DatasetField::Name,
                    "digest" => DatasetField::Digest,
                    "context" => DatasetField::Context,
                    _ => {
                        let names = set(&["name", "digest", "context"]);
                        return Err(Error::invalid(format!(
                            "Invalid dataset key '{key}' specified. Valid keys are '{names}'"
                        )));
                    }
                };
                Ok(Self::Dataset(key.to_owned(), field))
            }
            _ => Err(Error::invalid(format!(
                "Invalid entity type '{entity}'. Valid values are ['metric', 'parameter', 'tag', 'attribute', \
                 'dataset']"
            ))),
        }
    }
}

/// A comparison whose operator is not checked yet.
enum Untyped {
    Text(RunText, String, Value),
    Name(String, Value),
    Time(RunTime, String, Number),
    Metric(String, String, f64),
    Param(String, String, String),
    Tag(String, String, String),
    ParamPresence(String, KeyTest),
    TagPresence(String, KeyTest),
    Dataset(DatasetField, String, Value),
}

fn read_filter(filter: &str) -> Result<Vec<Untyped>> {
    let clauses = clauses(filter, |clause| format!("'{clause}'"))?;
    clauses
        .iter()
        .map(|parts| match Comparison::read(parts)? {
            Comparison::Presence { identifier, is_null } => {
                let test = if is_null { KeyTest::IsNull } else { KeyTest::IsNotNull };
                read_presence(Identifier::read(identifier, &FILTER_KEYS)?, test)
            }
            Comparison::Value { identifier, operator, value } => {
                let op = operator.to_uppercase();
                Ok(match Identifier::read(identifier, &FILTER_KEYS)? {
                    Identifier::Attribute(key, Attribute::Text(field)) => {
                        Untyped::Text(field, op, value.attribute(&key, "run_id")?)
                    }
                    Identifier::Attribute(key, Attribute::Name) => {
                        Untyped::Name(op, value.attribute(&key, "run_id")?)
                    }
                    Identifier::Attribute(key, Attribute::Time(field)) => {
                        Untyped::Time(field, op, value.time(&key)?)
                    }
                    Identifier::Metric(key) => Untyped::Metric(translated(&key), op, value.metric()?),
                    Identifier::Param(key) => {
                        Untyped::Param(translated(&key), op, value.keyed_text("parameter")?)
                    }
                    Identifier::Tag(key) => Untyped::Tag(translated(&key), op, value.keyed_text("tag")?),
                    Identifier::Dataset(_, field) => Untyped::Dataset(field, op, value.dataset()?),
                })
            }
        })
        .collect()
}

fn read_presence(identifier: Identifier, test: KeyTest) -> Result<Untyped> {
    let (entity, key) = match identifier {
        Identifier::Param(key) => return Ok(Untyped::ParamPresence(translated(&key), test)),
        Identifier::Tag(key) => return Ok(Untyped::TagPresence(translated(&key), test)),
        Identifier::Attribute(key, _) => ("attribute", key),
        Identifier::Metric(key) => ("metric", key),
        Identifier::Dataset(key, _) => ("dataset", key),
    };
    Err(Error::invalid(format!(
        "IS NULL / IS NOT NULL is only supported for tags and params, not for '{entity}' '{key}'"
    )))
}

const NUMBER_OPERATORS: [&str; 6] = [">", ">=", "!=", "=", "<", "<="];
const KEY_OPERATORS: [&str; 6] = ["!=", "=", "LIKE", "ILIKE", "IS NULL", "IS NOT NULL"];
pub(super) const TEXT_OPERATORS: [&str; 6] = ["!=", "=", "LIKE", "ILIKE", "IN", "NOT IN"];

/// The stock server forgets the last quote in most of these messages: `end` says which.
pub(super) fn wrong_operator(operator: &str, among: &[&str], end: &str) -> Error {
    Error::invalid(format!("Invalid comparator '{operator}' not one of '{}{end}", set(among)))
}

impl Untyped {
    fn typed(self) -> Result<RunClause> {
        match self {
            Untyped::Text(field, op, value) => {
                let test = text_test(&op, value, || wrong_operator(&op, &TEXT_OPERATORS, "'"))?;
                Ok(RunClause::Text { field, test })
            }
            Untyped::Name(op, value) => {
                let wrong = || wrong_operator(&op, &TEXT_OPERATORS, "'");
                let TextTest::Compare(op, text) = text_test(&op, value, wrong)? else { return Err(wrong()) };
                Ok(RunClause::Tag { key: "mlflow.runName".to_owned(), test: KeyTest::Compare(op, text) })
            }
            Untyped::Time(field, op, value) => {
                // The stock server names the text operators here.
                let wrong = || wrong_operator(&op, &TEXT_OPERATORS, "");
                Ok(RunClause::Time { field, op: NumberOp::read(&op).ok_or_else(wrong)?, value })
            }
            Untyped::Metric(key, op, value) => {
                let wrong = || wrong_operator(&op, &NUMBER_OPERATORS, "");
                Ok(RunClause::Metric { key, op: NumberOp::read(&op).ok_or_else(wrong)?, value })
            }
            Untyped::Param(key, op, text) => {
                let op = TextOp::read(&op).ok_or_else(|| wrong_operator(&op, &KEY_OPERATORS, "'"))?;
                Ok(RunClause::Param { key, test: KeyTest::Compare(op, text) })
            }
            Untyped::Tag(key, op, text) => {
                let op = TextOp::read(&op).ok_or_else(|| wrong_operator(&op, &KEY_OPERATORS, ""))?;
                Ok(RunClause::Tag { key, test: KeyTest::Compare(op, text) })
            }
            Untyped::ParamPresence(key, test) => Ok(RunClause::Param { key, test }),
            Untyped::TagPresence(key, test) => Ok(RunClause::Tag { key, test }),
            Untyped::Dataset(field, op, value) => {
                let test = text_test(&op, value, || wrong_operator(&op, &TEXT_OPERATORS, ""))?;
                Ok(RunClause::Dataset { field, test })
            }
        }
    }
}
