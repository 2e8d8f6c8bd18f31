//! The search language of logged models: filters over attributes, metrics, params and tags, and their order. It shares
//! the parser with the others, but hardly a rule or a message. Pure.

mod token;

use super::filter::{Part, Piece, join};
use super::list;
use super::python::{ascii_digits, is_space};
use super::split::parse;
use super::values::{NumberOp, TextOp, TextTest, list_operator};
use crate::error::{Code, Error, Result};
use crate::proto::parse_float;
use crate::python::repr;
pub use token::{ModelPage, ModelQuery, OrderRequest};

/// One condition on a logged model; all conditions of a filter hold.
#[derive(Clone, Debug, PartialEq)]
pub enum LoggedModelClause {
    Text { field: LoggedModelField, test: TextTest },
    Time { field: LoggedModelField, op: NumberOp, value: f64 },
    Metric { key: String, op: NumberOp, value: f64 },
    Param { key: String, test: TextTest },
    Tag { key: String, test: TextTest },
}

/// An attribute: a column of the model itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoggedModelField {
    ModelId,
    ExperimentId,
    Name,
    ArtifactLocation,
    CreationTime,
    LastUpdateTime,
    Status,
    LifecycleStage,
    ModelType,
    SourceRunId,
    StatusMessage,
}

/// A data set that metrics must have been measured on. Without a digest, they must have none, either.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatasetFilter {
    pub name: String,
    pub digest: Option<String>,
}

/// One sort key of logged models.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedModelOrder {
    pub key: LoggedModelOrderKey,
    pub ascending: bool,
}

/// What logged models can be ordered by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoggedModelOrderKey {
    Field(LoggedModelField),
    /// The latest value of a metric, perhaps only of those measured on a data set.
    Metric {
        key: String,
        dataset_name: Option<String>,
        dataset_digest: Option<String>,
    },
}

const FIELDS: [(&str, LoggedModelField); 11] = [
    ("model_id", LoggedModelField::ModelId),
    ("experiment_id", LoggedModelField::ExperimentId),
    ("name", LoggedModelField::Name),
    ("artifact_location", LoggedModelField::ArtifactLocation),
    ("creation_timestamp_ms", LoggedModelField::CreationTime),
    ("last_updated_timestamp_ms", LoggedModelField::LastUpdateTime),
    ("status", LoggedModelField::Status),
    ("lifecycle_stage", LoggedModelField::LifecycleStage),
    ("model_type", LoggedModelField::ModelType),
    ("source_run_id", LoggedModelField::SourceRunId),
    ("status_message", LoggedModelField::StatusMessage),
];

impl LoggedModelField {
    /// The field of a column's name.
    fn of_column(name: &str) -> Option<Self> {
        FIELDS.iter().find(|(column, _)| *column == name).map(|(_, field)| *field)
    }

    /// Name of the column.
    #[must_use]
    pub fn column(self) -> &'static str {
        FIELDS.iter().find(|(_, field)| *field == self).map_or("", |(column, _)| column)
    }
}

/// The column that a name stands for, which may be its own.
fn alias(name: &str) -> &str {
    match name {
        "creation_time" | "creation_timestamp" => "creation_timestamp_ms",
        "last_updated_timestamp" => "last_updated_timestamp_ms",
        name => name,
    }
}

/// The conditions of a filter.
pub fn parse_filter(filter: &str) -> Result<Vec<LoggedModelClause>> {
    if filter.is_empty() {
        return Ok(Vec::new());
    }
    let invalid = |why: &str| Error::invalid(format!("Invalid filter string: {}. {why}", repr(filter)));
    let statements =
        parse(filter).map_err(|error| invalid(&format!("SQLParseError({})", repr(&error.reason()))))?;
    let [nodes] = statements.as_slice() else {
        return Err(invalid("Expected a single SQL expression."));
    };
    let mut clauses = Vec::new();
    for piece in join(filter, nodes) {
        match piece {
            Piece::Comparison { parts, whole } => clauses.push(read(&parts, whole)?),
            Piece::Other(part) if part.text.trim_matches(is_space).to_uppercase() == "AND" => {}
            Piece::Other(_) => {
                return Err(invalid(
                    "Expected a list of comparisons separated by 'AND' (e.g. 'metrics.loss > 0.1 AND params.lr = \
                     0.01').",
                ));
            }
        }
    }
    clauses.into_iter().map(Untyped::typed).collect()
}

/// A comparison of which only the database, in the stock server, could say more.
enum Untyped {
    Number(Entity, NumberOp, f64),
    Text(Entity, Result<TextTest>),
}

fn read(parts: &[Part<'_>], whole: Option<&str>) -> Result<Untyped> {
    let [identifier, operator, value] = parts else {
        let joined = || parts.iter().map(|part| part.text).collect();
        let text: String = whole.map_or_else(joined, str::to_owned);
        return Err(Error::invalid(format!(
            "Invalid comparison: {text}. Expected a comparison with 3 tokens."
        )));
    };
    let entity = Entity::read(identifier.text)?;
    let operator = operator.text.to_uppercase();
    if entity.is_numeric() {
        let (op, number) = entity.number_test(&operator, value.text)?;
        Ok(Untyped::Number(entity, op, number))
    } else {
        let test = entity.text_test(&operator, value.text)?;
        Ok(Untyped::Text(entity, test))
    }
}

impl Untyped {
    fn typed(self) -> Result<LoggedModelClause> {
        Ok(match self {
            Self::Number(Entity { kind: Kind::Attribute, key }, op, value) => {
                LoggedModelClause::Time { field: field(&key)?, op, value }
            }
            Self::Number(Entity { key, .. }, op, value) => LoggedModelClause::Metric { key, op, value },
            Self::Text(Entity { kind: Kind::Attribute, key }, test) => {
                LoggedModelClause::Text { field: field(&key)?, test: test? }
            }
            Self::Text(Entity { kind: Kind::Param, key }, test) => {
                LoggedModelClause::Param { key, test: test? }
            }
            Self::Text(Entity { key, .. }, test) => LoggedModelClause::Tag { key, test: test? },
        })
    }
}

/// The left side of a comparison.
struct Entity {
    kind: Kind,
    key: String,
}

#[derive(Clone, Copy)]
enum Kind {
    Attribute,
    Metric,
    Param,
    Tag,
}

const KINDS: [(&str, Kind); 4] = [
    ("attributes", Kind::Attribute),
    ("metrics", Kind::Metric),
    ("params", Kind::Param),
    ("tags", Kind::Tag),
];

impl Entity {
    fn read(identifier: &str) -> Result<Self> {
        let plain = |key: &str| key.trim_matches('`').to_owned();
        let Some((kind, key)) = split(identifier) else {
            return Ok(Self { kind: Kind::Attribute, key: plain(alias(identifier)) });
        };
        let found = KINDS.iter().find(|(name, _)| *name == kind);
        let Some((_, kind)) = found else {
            return Err(Error::invalid(format!(
                "Invalid entity type: {}. Expected one of ['attributes', 'metrics', 'params', 'tags'].",
                repr(kind)
            )));
        };
        Ok(Self { kind: *kind, key: plain(key) })
    }

    /// The stock server fails with an error of its own on what is no number.
    fn number_test(&self, operator: &str, value: &str) -> Result<(NumberOp, f64)> {
        let op = NumberOp::read(operator)
            .ok_or_else(|| self.wrong_operator(operator, &["<", "<=", ">", ">=", "=", "!="]))?;
        let number = parse_float(ascii_digits(value).trim_matches(is_space));
        Ok((op, number.ok_or_else(|| Error::invalid(format!("Expected a number. Found {value}")))?))
    }

    fn is_numeric(&self) -> bool {
        let is_time = || matches!(alias(&self.key), "creation_timestamp_ms" | "last_updated_timestamp_ms");
        matches!(self.kind, Kind::Metric) || (matches!(self.kind, Kind::Attribute) && is_time())
    }

    /// A list in parentheses goes with `IN` and `NOT IN`; anything else is a text, in single quotes or not.
    fn text_test(&self, operator: &str, value: &str) -> Result<Result<TextTest>> {
        let compare = TextOp::read(operator);
        if compare.is_none() && !matches!(operator, "IN" | "NOT IN") {
            return Err(self.wrong_operator(operator, &["=", "!=", "LIKE", "ILIKE", "IN", "NOT IN"]));
        }
        let wrong = || Error::invalid(format!("Expected a list of quoted string values. Found {value}"));
        let is_list = value.starts_with('(') && value.ends_with(')');
        let literal = if is_list { Some(list::literal(value).ok_or_else(wrong)?) } else { None };
        Ok(match (compare, literal) {
            (Some(op), None) => Ok(TextTest::Compare(op, value.trim_matches('\'').to_owned())),
            (Some(_), Some(_)) => Err(list_operator()),
            (None, literal) => match literal.and_then(list::Literal::values) {
                None => Err(wrong()),
                Some(items) if operator == "IN" => Ok(TextTest::In(items)),
                Some(items) => Ok(TextTest::NotIn(items)),
            },
        })
    }

    fn wrong_operator(&self, operator: &str, expected: &[&str]) -> Error {
        let expected: Vec<String> = expected.iter().map(|op| repr(op)).collect();
        let kind = match self.kind {
            Kind::Attribute => "attributes",
            Kind::Metric => "metrics",
            Kind::Param => "params",
            Kind::Tag => "tags",
        };
        Error::invalid(format!(
            "Invalid comparison operator for {kind}.{}: {}. Expected one of ({}).",
            self.key,
            repr(operator),
            expected.join(", ")
        ))
    }
}

/// `entity.key`, where the entity is of small letters and the key does not run over lines.
fn split(identifier: &str) -> Option<(&str, &str)> {
    let (kind, key) = identifier.split_once('.')?;
    let key = key.strip_suffix('\n').unwrap_or(key);
    let is_kind = !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_lowercase());
    (is_kind && !key.is_empty() && !key.contains('\n')).then_some((kind, key))
}

fn field(key: &str) -> Result<LoggedModelField> {
    LoggedModelField::of_column(key).ok_or_else(|| {
        let names: Vec<String> = FIELDS.iter().map(|(name, _)| repr(name)).collect();
        Error::invalid(format!("Invalid attribute: {}. Expected one of [{}].", repr(key), names.join(", ")))
    })
}

/// The sort keys of a search. The newest models come first among equals; the last key is always the id.
pub fn parse_order_by(order_by: &[OrderRequest]) -> Result<Vec<LoggedModelOrder>> {
    let mut orders = order_by.iter().map(order).collect::<Result<Vec<_>>>()?;
    for (field, ascending) in [(LoggedModelField::CreationTime, false), (LoggedModelField::ModelId, true)] {
        let key = LoggedModelOrderKey::Field(field);
        if orders.iter().all(|order| order.key != key) {
            orders.push(LoggedModelOrder { key, ascending });
        }
    }
    Ok(orders)
}

fn order(request: &OrderRequest) -> Result<LoggedModelOrder> {
    let name = &request.field_name;
    let key = match name.split_once('.') {
        None => LoggedModelOrderKey::Field(LoggedModelField::of_column(alias(name)).ok_or_else(|| {
            Error::new(Code::AttributeNotFound, format!("Invalid order by field name: {name}"))
        })?),
        Some(("metrics", key)) => LoggedModelOrderKey::Metric {
            key: key.to_owned(),
            dataset_name: request.dataset_name.clone(),
            dataset_digest: request.dataset_digest.clone(),
        },
        Some(_) => {
            return Err(Error::invalid(format!(
                "Invalid order by field name: {name}. Only metrics are supported."
            )));
        }
    };
    Ok(LoggedModelOrder { key, ascending: request.ascending })
}
