//! The search language of registered models: filters over the name and tags, and their order. A filter says also
//! whether prompts are wanted: they live among the models and are hidden unless a tag asks for them.

use super::filter::{Comparison, Part, clauses};
use super::order;
use super::page::PageToken;
use super::python::is_space;
use super::values::{TextOp, TextTest, Value, plain_key, set, text_test};
use crate::error::{Error, Result};
use crate::python::repr_list;

/// The tag that tells prompts from models.
pub const IS_PROMPT: &str = "mlflow.prompt.is_prompt";

/// One condition on a registered model; all conditions of a filter hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ModelClause {
    Name(TextTest),
    Tag { key: String, op: TextOp, value: String },
}

/// One sort key of registered models.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModelOrder {
    pub field: ModelField,
    pub ascending: bool,
}

/// What registered models can be ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelField {
    Name,
    LastUpdatedTime,
}

/// A whole search: parsed in the order the stock server finds errors.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelSearch {
    pub filter: ModelFilter,
    pub order: Vec<ModelOrder>,
    pub page: PageToken,
}

/// A filter, and what it says about prompts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModelFilter {
    pub clauses: Vec<ModelClause>,
    /// Without a clause that asks for prompts, they are left out, and no clause is about their tag.
    pub hides_prompts: bool,
}

impl ModelSearch {
    /// Malformed clauses come first, then the order, then the page token, then operators that don't fit.
    pub fn parse(filter: &str, order_by: &[String], page_token: &str) -> Result<Self> {
        let untyped = read_filter(filter)?;
        let order = parse_order_by(order_by)?;
        let page = PageToken::decode(page_token)?;
        Ok(Self { filter: ModelFilter::typed(untyped)?, order, page })
    }
}

/// The conditions of a filter.
pub fn parse_filter(filter: &str) -> Result<ModelFilter> {
    ModelFilter::typed(read_filter(filter)?)
}

/// The sort keys of a search; the last key is always the name.
pub fn parse_order_by(order_by: &[String]) -> Result<Vec<ModelOrder>> {
    let mut orders: Vec<ModelOrder> = Vec::new();
    for clause in order_by {
        let (identifier, ascending) = order::read(clause)?;
        let field = match identifier.trim_matches(is_space) {
            "name" => ModelField::Name,
            "timestamp" | "last_updated_timestamp" => ModelField::LastUpdatedTime,
            key => {
                let names = set(&["name", "timestamp"]);
                return Err(Error::invalid(format!(
                    "Invalid order by key '{key}' specified. Valid keys are '{names}'"
                )));
            }
        };
        if orders.iter().any(|order| order.field == field) {
            let list = repr_list(order_by.iter().map(String::as_str));
            return Err(Error::invalid(format!("`order_by` contains duplicate fields: {list}")));
        }
        orders.push(ModelOrder { field, ascending });
    }
    if !orders.iter().any(|order| order.field == ModelField::Name) {
        orders.push(ModelOrder { field: ModelField::Name, ascending: true });
    }
    Ok(orders)
}

/// A comparison whose operator (upper case) is not checked yet.
enum Untyped {
    Name(String, Value),
    Tag(String, String, String),
}

fn read_filter(filter: &str) -> Result<Vec<Untyped>> {
    clauses(filter, str::to_owned)?.iter().map(|parts| read(parts)).collect()
}

fn read(parts: &[Part<'_>]) -> Result<Untyped> {
    let Comparison::Value { identifier, operator, value } = Comparison::read(parts)? else {
        // The stock server fails on these: it has the message, but does not come to it.
        return Err(Error::invalid("Invalid comparison clause. Expected 3 tokens found 2"));
    };
    let operator = operator.to_uppercase();
    let (entity, key) = identifier.split_once('.').unwrap_or(("attribute", identifier));
    match entity {
        "tag" | "tags" => Ok(Untyped::Tag(plain_key(key).to_owned(), operator, value.keyed_text("tag")?)),
        "attribute" if key == "name" => Ok(Untyped::Name(operator, value.text_or_list()?)),
        "attribute" => Err(Error::invalid(format!(
            "Invalid attribute key '{key}' specified. Valid keys are '{}'",
            set(&["name"])
        ))),
        _ => Err(Error::invalid(format!(
            "Invalid entity type '{entity}'. Valid entity types are ('attribute', 'tag', 'tags')"
        ))),
    }
}

impl ModelFilter {
    fn typed(untyped: Vec<Untyped>) -> Result<Self> {
        let mut clauses: Vec<ModelClause> = untyped.into_iter().map(Untyped::typed).collect::<Result<_>>()?;
        let hides_prompts = !clauses.iter().find_map(ModelClause::asks_for_prompts).unwrap_or(false);
        if hides_prompts {
            clauses.retain(|clause| clause.asks_for_prompts().is_none());
        }
        Ok(Self { clauses, hides_prompts })
    }
}

impl ModelClause {
    /// Whether a clause about the prompts' tag wants them; none when it is about anything else.
    fn asks_for_prompts(&self) -> Option<bool> {
        match self {
            Self::Tag { key, op, value } if key == IS_PROMPT => Some(match op {
                TextOp::Eq => value.to_lowercase() == "true",
                TextOp::Ne => value.to_lowercase() == "false",
                TextOp::Like | TextOp::ILike => false,
            }),
            Self::Tag { .. } | Self::Name(_) => None,
        }
    }
}

impl Untyped {
    fn typed(self) -> Result<ModelClause> {
        match self {
            Untyped::Name(op, value) => {
                let wrong = || Error::invalid(format!("Invalid comparator for attribute: {op}"));
                Ok(ModelClause::Name(text_test(&op, value, wrong)?))
            }
            Untyped::Tag(key, op, value) => {
                let wrong = || Error::invalid(format!("Invalid comparator for tag: {op}"));
                Ok(ModelClause::Tag { key, op: TextOp::read(&op).ok_or_else(wrong)?, value })
            }
        }
    }
}
