//! Reads the schemas of inputs and outputs: the JSON of `mlflow.types.schema.Schema`, of MLflow 2.9 and later.
//!
//! Up to 2.9 an optional column says `optional: true`; from 2.10 on every column says `required`. A `required` that is
//! null, and one that is missing from a column of an array, object or map, is none to MLflow, and so it is here.

use serde_json::{Map, Value};

use super::json::{self, MOST_DEPTH, Place, Result};
use super::types::{Column, Dimension, Name, Property, Scalar, Schema, Tensor, Type};

/// The schema that a JSON text holds.
pub(super) fn read(text: &str) -> Result<Schema> {
    let value = json::read(text)?;
    let entries = json::list(&value, &Place::ROOT)?;
    if entries.is_empty() {
        return Place::ROOT.fault("is empty; a schema has at least one column or tensor");
    }
    let mut columns = Vec::new();
    let mut tensors = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let place = Place::ROOT.index(at);
        let map = json::object(entry, &place)?;
        if json::text(map, "type", &place)? == "tensor" {
            tensors.push(tensor(map, &place)?);
        } else {
            columns.push(column(map, &place)?);
        }
    }
    match (columns.is_empty(), tensors.is_empty()) {
        (false, true) => checked_columns(columns),
        (true, false) => checked_tensors(tensors),
        _ => Place::ROOT.fault("mixes columns and tensors"),
    }
}

fn checked_columns(columns: Vec<Column>) -> Result<Schema> {
    let named = columns.iter().filter(|column| column.name.is_some()).count();
    if named != 0 && named != columns.len() {
        return Place::ROOT.fault("mixes columns with and without a name");
    }
    if named == 0 && columns.iter().any(|column| !column.required) {
        return Place::ROOT.fault("has an optional column without a name");
    }
    Ok(Schema::Columns(columns))
}

fn checked_tensors(tensors: Vec<Tensor>) -> Result<Schema> {
    if tensors.len() > 1 && tensors.iter().any(|tensor| tensor.name.is_none()) {
        return Place::ROOT.fault("has several tensors, and one without a name");
    }
    Ok(Schema::Tensors(tensors))
}

fn column(map: &Map<String, Value>, at: &Place<'_>) -> Result<Column> {
    let kind = kind(map, at, 0)?;
    let is_scalar = matches!(kind, Type::Scalar(_));
    let name = name(map, at)?;
    let required = match flag(map, "optional", at)? {
        Some(optional) => !optional,
        None => flag(map, "required", at)?.unwrap_or(is_scalar),
    };
    // MLflow looks at `required` of named columns only.
    Ok(Column { required: required || (name.is_none() && !is_scalar), name, kind })
}

fn tensor(map: &Map<String, Value>, at: &Place<'_>) -> Result<Tensor> {
    let name = name(map, at)?;
    let inside = at.key("tensor-spec");
    let spec = json::object(json::entry(map, "tensor-spec", at)?, &inside)?;
    let dtype = json::text(spec, "dtype", &inside)?;
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_[]<>=|,-".contains(c);
    if dtype.is_empty() || dtype.len() > 64 || !dtype.chars().all(is_plain) {
        return inside.key("dtype").fault("is no name of a numpy type");
    }
    let place = inside.key("shape");
    let lengths = json::list(json::entry(spec, "shape", &inside)?, &place)?;
    let shape = lengths.iter().enumerate().map(|(index, length)| dimension(length, &place.index(index)));
    Ok(Tensor { name, dtype: dtype_name(dtype).to_owned(), shape: shape.collect::<Result<_>>()? })
}

/// numpy's own name of a type that a hand-written file calls otherwise.
fn dtype_name(dtype: &str) -> &str {
    match dtype {
        "float" | "double" => "float64",
        "single" => "float32",
        "half" => "float16",
        "int" => "int64",
        "bool_" => "bool",
        "str_" | "unicode" => "str",
        "bytes_" => "bytes",
        other => other,
    }
}

fn dimension(value: &Value, at: &Place<'_>) -> Result<Dimension> {
    match (value.as_i64(), value.as_u64()) {
        (Some(-1), _) => Ok(Dimension::Free),
        (_, Some(length)) => Ok(Dimension::Fixed(length)),
        _ => at.fault("must be a whole number of at least 0, or -1 for any length"),
    }
}

/// The type of a column, element or property, read from the object that describes it.
fn kind(map: &Map<String, Value>, at: &Place<'_>, depth: usize) -> Result<Type> {
    if depth >= MOST_DEPTH {
        return at.fault(format!("is nested more than {MOST_DEPTH} types deep"));
    }
    Ok(match json::text(map, "type", at)? {
        "array" => Type::Array(Box::new(inner(map, "items", at, depth)?)),
        "map" => Type::Map(Box::new(inner(map, "values", at, depth)?)),
        "object" => Type::Object(properties_at(map, at, depth)?),
        "sparkml_vector" => Type::Vector,
        "any" => Type::Any,
        name => Type::Scalar(scalar(name, at)?),
    })
}

fn inner(map: &Map<String, Value>, key: &str, at: &Place<'_>, depth: usize) -> Result<Type> {
    let place = at.key(key);
    kind(json::object(json::entry(map, key, at)?, &place)?, &place, depth + 1)
}

/// The scalar type of this name.
pub(super) fn scalar(name: &str, at: &Place<'_>) -> Result<Scalar> {
    let Some(scalar) = Scalar::of(name) else {
        return at.key("type").fault(format!(
            "is `{name}`, which is no type: expected one of {}, array, object, map, any, tensor",
            Scalar::ALL.map(Scalar::name).join(", ")
        ));
    };
    Ok(scalar)
}

/// The properties of an object type, by name.
pub(super) fn properties(map: &Map<String, Value>, at: &Place<'_>) -> Result<Vec<Property>> {
    properties_at(map, at, 0)
}

fn properties_at(map: &Map<String, Value>, at: &Place<'_>, depth: usize) -> Result<Vec<Property>> {
    let place = at.key("properties");
    let entries = json::object(json::entry(map, "properties", at)?, &place)?;
    if entries.is_empty() {
        return place.fault("is empty; an object has at least one property");
    }
    let mut properties = Vec::with_capacity(entries.len());
    for (name, entry) in entries {
        let place = place.key(name);
        let map = json::object(entry, &place)?;
        let required = flag(map, "required", &place)?.unwrap_or(true);
        properties.push(Property { name: name.clone(), kind: kind(map, &place, depth + 1)?, required });
    }
    properties.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(properties)
}

fn name(map: &Map<String, Value>, at: &Place<'_>) -> Result<Option<Name>> {
    let is_part = |value: &Value| !value.is_array() && !value.is_object();
    match map.get("name") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(Name::Text(text.clone()))),
        Some(Value::Object(_)) => at.key("name").fault("must be a text"),
        Some(Value::Array(parts)) if parts.len() > 16 || !parts.iter().all(is_part) => {
            at.key("name").fault("must be a text or a short list of texts")
        }
        Some(other) => Ok(Some(Name::Other(other.clone()))),
    }
}

/// A flag; null is false, as in Python.
fn flag(map: &Map<String, Value>, key: &str, at: &Place<'_>) -> Result<Option<bool>> {
    match map.get(key) {
        None => Ok(None),
        Some(Value::Null) => Ok(Some(false)),
        Some(Value::Bool(flag)) => Ok(Some(*flag)),
        Some(other) => at.key(key).fault(format!("must be a boolean, not {}", json::kind_of(other))),
    }
}
