//! A signature as canonical JSON: the form that is kept and hashed. The same whichever MLflow wrote the file.

use serde_json::{Map, Value, json};

use super::types::{Column, Dimension, Name, Param, ParamType, Property, Schema, Signature, Tensor, Type};

/// The signature as JSON of its newest form, parts that are missing left out. The order of columns is kept, since it is
/// part of what callers without names rely on; parameters and properties are sorted, since theirs means nothing.
pub(super) fn signature(signature: &Signature) -> Value {
    let mut parts = Map::new();
    if let Some(inputs) = &signature.inputs {
        parts.insert("inputs".to_owned(), schema(inputs));
    }
    if let Some(outputs) = &signature.outputs {
        parts.insert("outputs".to_owned(), schema(outputs));
    }
    if let Some(params) = &signature.params {
        let mut sorted: Vec<&Param> = params.iter().collect();
        sorted.sort_by(|a, b| a.name.cmp(&b.name));
        parts.insert("params".to_owned(), sorted.into_iter().map(param).collect());
    }
    Value::Object(parts)
}

fn schema(schema: &Schema) -> Value {
    match schema {
        Schema::Columns(columns) => columns.iter().map(column).collect(),
        Schema::Tensors(tensors) => tensors.iter().map(tensor).collect(),
    }
}

fn column(column: &Column) -> Value {
    let mut map = kind(&column.kind);
    put_name(&mut map, column.name.as_ref());
    map.insert("required".to_owned(), column.required.into());
    Value::Object(map)
}

fn tensor(tensor: &Tensor) -> Value {
    let shape: Vec<Value> = tensor.shape.iter().map(|dimension| dimension_number(*dimension)).collect();
    let mut map = Map::new();
    map.insert("type".to_owned(), "tensor".into());
    map.insert("tensor-spec".to_owned(), json!({"dtype": tensor.dtype, "shape": shape}));
    put_name(&mut map, tensor.name.as_ref());
    Value::Object(map)
}

fn param(param: &Param) -> Value {
    let mut map = match &param.kind {
        ParamType::Scalar(scalar) => typed(scalar.name()),
        ParamType::Object(all) => object(all),
    };
    map.insert("name".to_owned(), param.name.as_str().into());
    map.insert("default".to_owned(), param.default.clone());
    map.insert("shape".to_owned(), if param.is_list { json!([-1]) } else { Value::Null });
    Value::Object(map)
}

fn kind(kind: &Type) -> Map<String, Value> {
    match kind {
        Type::Scalar(scalar) => typed(scalar.name()),
        Type::Vector => typed("sparkml_vector"),
        Type::Any => typed("any"),
        Type::Object(all) => object(all),
        Type::Array(item) => with(typed("array"), "items", self::kind(item)),
        Type::Map(value) => with(typed("map"), "values", self::kind(value)),
    }
}

fn object(all: &[Property]) -> Map<String, Value> {
    let entry = |property: &Property| {
        let inner = with_value(kind(&property.kind), "required", property.required.into());
        (property.name.clone(), Value::Object(inner))
    };
    with(typed("object"), "properties", all.iter().map(entry).collect())
}

fn typed(name: &str) -> Map<String, Value> {
    with_value(Map::new(), "type", name.into())
}

fn with(map: Map<String, Value>, key: &str, inner: Map<String, Value>) -> Map<String, Value> {
    with_value(map, key, Value::Object(inner))
}

fn with_value(mut map: Map<String, Value>, key: &str, value: Value) -> Map<String, Value> {
    map.insert(key.to_owned(), value);
    map
}

fn put_name(map: &mut Map<String, Value>, name: Option<&Name>) {
    if let Some(name) = name {
        let value = match name {
            Name::Text(text) => text.as_str().into(),
            Name::Other(value) => value.clone(),
        };
        map.insert("name".to_owned(), value);
    }
}

fn dimension_number(dimension: Dimension) -> Value {
    match dimension {
        Dimension::Free => (-1).into(),
        Dimension::Fixed(length) => length.into(),
    }
}
