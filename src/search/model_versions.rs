//! The search language of model versions: filters over attributes and tags, and their order. Prompts are hidden
//! unless the filter asks for them.

use super::filter::{Comparison, Part, clauses};
use super::order;
use super::page::PageToken;
use super::python::{integer, is_space};
use super::values::{Number, NumberOp, TextOp, TextTest, Value, plain_key, set, text_test};
use super::{list, tree::Class};
use crate::error::{Error, Result};
use crate::python::{self, repr, repr_list};

/// One condition on a version; all conditions of a filter hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VersionClause {
    Text { field: VersionText, test: TextTest },
    Number { op: NumberOp, value: i64 },
    Tag { key: String, op: TextOp, value: String },
}

/// A text attribute of a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VersionText {
    Name,
    RunId,
    Source,
}

/// One sort key of versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VersionOrder {
    pub field: VersionField,
    pub ascending: bool,
}

/// What versions can be ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VersionField {
    Name,
    Number,
    CreationTime,
    LastUpdatedTime,
}

/// A whole search: parsed in the order the stock server finds errors.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionSearch {
    pub clauses: Vec<VersionClause>,
    pub includes_prompts: bool,
    pub order: Vec<VersionOrder>,
    pub page: PageToken,
}

impl VersionSearch {
    /// The filter comes first, then the order, then the page token.
    pub fn parse(filter: &str, order_by: &[String], page_token: &str) -> Result<Self> {
        let (clauses, includes_prompts) = parse_filter(filter)?;
        let order = parse_order_by(order_by)?;
        Ok(Self { clauses, includes_prompts, order, page: PageToken::decode(page_token)? })
    }
}

/// A version with this tag is a prompt's.
const PROMPT_TAG: &str = "mlflow.prompt.is_prompt";

/// The conditions of a filter, and whether it finds prompts.
pub fn parse_filter(filter: &str) -> Result<(Vec<VersionClause>, bool)> {
    let untyped: Vec<Untyped> =
        clauses(filter, str::to_owned)?.iter().map(|parts| read(parts)).collect::<Result<_>>()?;
    let mut clauses = untyped.into_iter().map(Untyped::typed).collect::<Result<Vec<_>>>()?;
    let includes_prompts = clauses.iter().find_map(asks_for_prompts).unwrap_or(false);
    if !includes_prompts {
        // Models have no such tag, so a condition on it would hide them all.
        clauses.retain(|clause| asks_for_prompts(clause).is_none());
    }
    Ok((clauses, includes_prompts))
}

/// Whether a condition on the tag of prompts asks for them; `None` when it is about something else.
fn asks_for_prompts(clause: &VersionClause) -> Option<bool> {
    let VersionClause::Tag { key, op, value } = clause else { return None };
    (key == PROMPT_TAG).then(|| match (op, value.to_lowercase().as_str()) {
        (TextOp::Eq, "true") | (TextOp::Ne, "false") => true,
        (TextOp::Eq | TextOp::Ne | TextOp::Like | TextOp::ILike, _) => false,
    })
}

const ORDER_KEYS: [(&str, VersionField); 4] = [
    ("name", VersionField::Name),
    ("version_number", VersionField::Number),
    ("creation_timestamp", VersionField::CreationTime),
    ("last_updated_timestamp", VersionField::LastUpdatedTime),
];

/// The sort keys of a search; without any, what was last updated comes first. The last keys are always name and
/// number.
pub fn parse_order_by(order_by: &[String]) -> Result<Vec<VersionOrder>> {
    let mut orders: Vec<VersionOrder> = Vec::new();
    for clause in order_by {
        let (identifier, ascending) = order::read(clause)?;
        let field = order_field(identifier.trim_matches(is_space))?;
        if orders.iter().any(|order| order.field == field) {
            let list = repr_list(order_by.iter().map(String::as_str));
            return Err(Error::invalid(format!("`order_by` contains duplicate fields: {list}")));
        }
        orders.push(VersionOrder { field, ascending });
    }
    let mut complete = |field, ascending| {
        if !orders.iter().any(|order| order.field == field) {
            orders.push(VersionOrder { field, ascending });
        }
    };
    if order_by.is_empty() {
        complete(VersionField::LastUpdatedTime, false);
    }
    complete(VersionField::Name, true);
    complete(VersionField::Number, false);
    Ok(orders)
}

/// Like the stock server, takes a tag with the name of an attribute for the attribute.
fn order_field(identifier: &str) -> Result<VersionField> {
    let (entity, key) = split_entity(identifier)?;
    let key = plain_key(key);
    ORDER_KEYS.iter().find(|(name, _)| *name == key).map(|(_, field)| *field).ok_or_else(|| {
        let names = set(&ORDER_KEYS.map(|(name, _)| name));
        match entity {
            Entity::Attribute => {
                Error::invalid(format!("Invalid attribute key '{key}' specified. Valid keys are '{names}'"))
            }
            Entity::Tag => {
                Error::invalid(format!("Invalid order by key '{key}' specified. Valid keys are {names}"))
            }
        }
    })
}

#[derive(Clone, Copy)]
enum Entity {
    Attribute,
    Tag,
}

fn split_entity(identifier: &str) -> Result<(Entity, &str)> {
    match identifier.split_once('.') {
        None => Ok((Entity::Attribute, identifier)),
        Some(("attribute", key)) => Ok((Entity::Attribute, key)),
        Some(("tag" | "tags", key)) => Ok((Entity::Tag, key)),
        Some((entity, _)) => Err(Error::invalid(format!(
            "Invalid entity type '{entity}'. Valid entity types are ('attribute', 'tag', 'tags')"
        ))),
    }
}

/// A comparison whose operator is not checked yet; operators are in upper case.
enum Untyped {
    Text(VersionText, String, Value),
    Number(String, Operand),
    Tag(String, String, String),
}

/// What a version's number is compared with.
enum Operand {
    Number(Number),
    Text(String),
}

enum Attribute {
    Text(VersionText),
    Number,
}

fn read(parts: &[Part<'_>]) -> Result<Untyped> {
    let Comparison::Value { identifier, operator, value } = Comparison::read(parts)? else {
        // The stock server fails on these.
        return Err(Error::invalid("Invalid comparison clause. Expected 3 tokens found 2"));
    };
    let operator = operator.to_uppercase();
    let (entity, key) = split_entity(identifier)?;
    if matches!(entity, Entity::Tag) {
        return Ok(Untyped::Tag(plain_key(key).to_owned(), operator, value.keyed_text("tag")?));
    }
    let attribute = match key {
        "name" => Attribute::Text(VersionText::Name),
        "run_id" => Attribute::Text(VersionText::RunId),
        "source_path" => Attribute::Text(VersionText::Source),
        "version_number" => Attribute::Number,
        _ => {
            let names = set(&["name", "version_number", "run_id", "source_path"]);
            return Err(Error::invalid(format!(
                "Invalid attribute key '{key}' specified. Valid keys are '{names}'"
            )));
        }
    };
    if let Some(text) = value.text_value()? {
        return Ok(match attribute {
            Attribute::Text(field) => Untyped::Text(field, operator, Value::Text(text)),
            Attribute::Number => Untyped::Number(operator, Operand::Text(text)),
        });
    }
    match attribute {
        Attribute::Text(field @ (VersionText::Name | VersionText::RunId))
            if value.is_a(Class::Parenthesis) =>
        {
            Ok(Untyped::Text(field, operator, Value::List(list::read(value.text)?)))
        }
        _ if value.is_a(Class::Parenthesis) => Err(Error::invalid(
            "Only ['name', 'run_id'] attributes support comparison with a list of quoted string values.",
        )),
        Attribute::Number if value.is_number() => {
            Ok(Untyped::Number(operator, Operand::Number(value.time(key)?)))
        }
        Attribute::Text(_) if value.is_number() => {
            let names = set(&["version_number", "creation_timestamp", "last_updated_timestamp"]);
            Err(Error::invalid(format!(
                "Only the '{names}' attributes support comparison with numeric values."
            )))
        }
        _ => Err(Error::invalid(format!(
            "Expected a quoted string value or a list of quoted string values for attributes. Got value {}",
            value.text
        ))),
    }
}

impl Untyped {
    fn typed(self) -> Result<VersionClause> {
        match self {
            Untyped::Text(field, op, value) => {
                let wrong = || Error::invalid(format!("Invalid comparator for attribute: {op}"));
                Ok(VersionClause::Text { field, test: text_test(&op, value, wrong)? })
            }
            Untyped::Number(op, operand) => {
                let op = NumberOp::read(&op).ok_or_else(|| {
                    Error::invalid(format!("Invalid comparator for attribute version_number: {op}"))
                })?;
                Ok(VersionClause::Number { op, value: operand.number()? })
            }
            Untyped::Tag(key, op, value) => {
                let wrong = || Error::invalid(format!("Invalid comparator for tag: {op}"));
                Ok(VersionClause::Tag { key, op: TextOp::read(&op).ok_or_else(wrong)?, value })
            }
        }
    }
}

impl Operand {
    /// Beyond 64 bits there is no version, so that the largest or smallest number does as well.
    fn number(self) -> Result<i64> {
        let printed = match self {
            Operand::Number(Number::Int(number)) => return Ok(number),
            Operand::Number(Number::Float(float)) => python::float(float),
            Operand::Text(text) => match integer(&text) {
                Some(digits) => {
                    let limit = if digits.starts_with('-') { i64::MIN } else { i64::MAX };
                    return Ok(digits.parse().unwrap_or(limit));
                }
                None => repr(&text),
            },
        };
        Err(Error::invalid(format!("Invalid value for numeric attribute 'version_number': {printed}")))
    }
}
