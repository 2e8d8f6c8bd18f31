//! Reads the parameters of a signature: the JSON of `mlflow.types.schema.ParamSchema`.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::json::{self, Place, Result};
use super::schema;
use super::types::{Param, ParamType, Scalar};

/// The parameters that a JSON text lists.
pub(super) fn read(text: &str) -> Result<Vec<Param>> {
    let value = json::read(text)?;
    let entries = json::list(&value, &Place::ROOT)?;
    let mut params = Vec::with_capacity(entries.len());
    let mut names = HashSet::with_capacity(entries.len());
    for (at, entry) in entries.iter().enumerate() {
        let place = Place::ROOT.index(at);
        let param = param(json::object(entry, &place)?, &place)?;
        if !names.insert(param.name.clone()) {
            return place.fault(format!("is a second parameter of the name `{}`", param.name));
        }
        params.push(param);
    }
    Ok(params)
}

fn param(map: &Map<String, Value>, at: &Place<'_>) -> Result<Param> {
    // The key was `dtype` before it was `type`, and is read to this day.
    let key = if map.contains_key("type") { "type" } else { "dtype" };
    let kind = match json::text(map, key, at)? {
        "object" => ParamType::Object(schema::properties(map, at)?),
        "binary" => return at.key(key).fault("is `binary`, which a parameter can't be"),
        name => ParamType::Scalar(scalar(name, key, at)?),
    };
    let default = json::entry(map, "default", at)?.clone();
    Ok(Param { name: name(map, at)?, kind, is_list: is_list(map, at)?, default })
}

fn scalar(name: &str, key: &str, at: &Place<'_>) -> Result<Scalar> {
    let Some(scalar) = Scalar::of(name) else {
        let all = Scalar::ALL.iter().filter(|scalar| **scalar != Scalar::Binary);
        let names: Vec<_> = all.map(|scalar| scalar.name()).collect();
        return at.key(key).fault(format!(
            "is `{name}`, which is no type of a parameter: expected one of {}, object",
            names.join(", ")
        ));
    };
    Ok(scalar)
}

/// MLflow makes a text of any name.
fn name(map: &Map<String, Value>, at: &Place<'_>) -> Result<String> {
    match json::entry(map, "name", at)? {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        other => at.key("name").fault(format!("must be a text, not {}", json::kind_of(other))),
    }
}

fn is_list(map: &Map<String, Value>, at: &Place<'_>) -> Result<bool> {
    match map.get("shape") {
        None | Some(Value::Null) => Ok(false),
        Some(Value::Array(lengths)) if lengths.as_slice() == [Value::from(-1)] => Ok(true),
        Some(_) => at.key("shape").fault("must be null for one value or [-1] for a list"),
    }
}
