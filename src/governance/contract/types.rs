//! What a signature can say, as `mlflow.types.schema` has it: columns or tensors in and out, and parameters.

use std::fmt;

use serde_json::Value;

/// A model's promise to its callers. A part that is missing is not checked when the model is called.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Signature {
    pub inputs: Option<Schema>,
    pub outputs: Option<Schema>,
    pub params: Option<Vec<Param>>,
}

/// The data that goes in or comes out: never empty, all named or none.
#[derive(Clone, Debug, PartialEq)]
pub enum Schema {
    Columns(Vec<Column>),
    Tensors(Vec<Tensor>),
}

/// A column of a frame. One without a name is known by its place and always required.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub name: Option<Name>,
    pub kind: Type,
    pub required: bool,
}

/// An array of numbers. `dtype` is numpy's name of the type of its elements.
#[derive(Clone, Debug, PartialEq)]
pub struct Tensor {
    pub name: Option<Name>,
    pub dtype: String,
    pub shape: Vec<Dimension>,
}

/// The length along one axis of a tensor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// Any length: -1 in the file.
    Free,
    Fixed(u64),
}

/// A setting that a caller may give beside the data.
#[derive(Clone, Debug, PartialEq)]
pub struct Param {
    pub name: String,
    pub kind: ParamType,
    /// Whether it takes a list of values (`shape` is -1 in the file).
    pub is_list: bool,
    pub default: Value,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ParamType {
    Scalar(Scalar),
    Object(Vec<Property>),
}

/// The name of a column. pandas lets numbers, booleans and tuples be names too, and MLflow writes them as they are.
#[derive(Clone, Debug, PartialEq)]
pub enum Name {
    Text(String),
    Other(Value),
}

/// The type of a column, an element or a property.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    Scalar(Scalar),
    Array(Box<Type>),
    /// Values by text keys.
    Map(Box<Type>),
    /// Properties by name, sorted as MLflow sorts them; never empty.
    Object(Vec<Property>),
    /// A vector of Spark ML: to MLflow's checks an array of doubles.
    Vector,
    /// Anything, never checked.
    Any,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    pub name: String,
    pub kind: Type,
    pub required: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scalar {
    Boolean,
    /// 32 bits.
    Integer,
    /// 64 bits.
    Long,
    /// 32 bits.
    Float,
    /// 64 bits.
    Double,
    String,
    Binary,
    Datetime,
}

impl Scalar {
    pub const ALL: [Scalar; 8] = [
        Scalar::Boolean,
        Scalar::Integer,
        Scalar::Long,
        Scalar::Float,
        Scalar::Double,
        Scalar::String,
        Scalar::Binary,
        Scalar::Datetime,
    ];

    /// MLflow's name of it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Scalar::Boolean => "boolean",
            Scalar::Integer => "integer",
            Scalar::Long => "long",
            Scalar::Float => "float",
            Scalar::Double => "double",
            Scalar::String => "string",
            Scalar::Binary => "binary",
            Scalar::Datetime => "datetime",
        }
    }

    /// The one of this name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scalar| scalar.name() == name)
    }

    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(self, Scalar::Integer | Scalar::Long | Scalar::Float | Scalar::Double)
    }
}

impl Schema {
    /// How many columns or tensors it has.
    #[must_use]
    pub fn size(&self) -> usize {
        match self {
            Schema::Columns(columns) => columns.len(),
            Schema::Tensors(tensors) => tensors.len(),
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Name::Text(text) => f.write_str(text),
            Name::Other(value) => value.fmt(f),
        }
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Scalar(scalar) => scalar.fmt(f),
            Type::Array(item) => write!(f, "array<{item}>"),
            Type::Map(value) => write!(f, "map<{value}>"),
            Type::Object(properties) => object(f, properties),
            Type::Vector => f.write_str("sparkml_vector"),
            Type::Any => f.write_str("any"),
        }
    }
}

impl fmt::Display for ParamType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ParamType::Scalar(scalar) => scalar.fmt(f),
            ParamType::Object(properties) => object(f, properties),
        }
    }
}

impl fmt::Display for Tensor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tensor<{}>[", self.dtype)?;
        for (at, dimension) in self.shape.iter().enumerate() {
            let comma = if at > 0 { ", " } else { "" };
            write!(f, "{comma}{dimension}")?;
        }
        f.write_str("]")
    }
}

impl fmt::Display for Dimension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Dimension::Free => f.write_str("-1"),
            Dimension::Fixed(length) => length.fmt(f),
        }
    }
}

fn object(f: &mut fmt::Formatter<'_>, properties: &[Property]) -> fmt::Result {
    f.write_str("object{")?;
    for (at, property) in properties.iter().enumerate() {
        let comma = if at > 0 { ", " } else { "" };
        let optional = if property.required { "" } else { "?" };
        write!(f, "{comma}{}{optional}: {}", property.name, property.kind)?;
    }
    f.write_str("}")
}
