//! Types of inputs: does the new one take all that the old one took?

use super::findings::Findings;
use super::path::{below, items, values};
use super::table::{
    IN005, IN006, IN020, IN021, IN022, IN023, IN030, IN031, IN032, IN033, IN034, IN040, IN041, IN042,
};
use crate::governance::contract::{Property, Scalar, Type};

/// Where a type stands. The scoring server casts the values of columns only.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    Column,
    Inside,
}

pub(super) fn compare(old: &Type, new: &Type, path: &str, level: Level, out: &mut Findings) {
    match (old, new) {
        _ if old == new => {}
        (_, Type::Any) => out.add(&IN033, path, old, new, "takes anything from now on"),
        (Type::Scalar(from), Type::Scalar(to)) => scalars(*from, *to, path, level, out),
        (Type::Array(from), Type::Array(to)) => elements(from, to, path, out),
        (Type::Vector, Type::Array(to)) => elements(&Type::Scalar(Scalar::Double), to, path, out),
        (Type::Array(from), Type::Vector) => elements(from, &Type::Scalar(Scalar::Double), path, out),
        (Type::Map(from), Type::Map(to)) => compare(from, to, &values(path), Level::Inside, out),
        (Type::Object(from), Type::Object(to)) => properties(from, to, path, out),
        (Type::Object(from), Type::Map(to)) => object_to_map(from, to, (old, new), path, out),
        (Type::Scalar(_), Type::Array(_) | Type::Vector) => {
            out.add(&IN031, path, old, new, "single values are refused where an array is expected");
        }
        (
            Type::Array(_) | Type::Vector | Type::Object(_) | Type::Map(_),
            Type::Scalar(Scalar::String | Scalar::Binary),
        ) => out.add(&IN032, path, old, new, "what callers send reaches the model unchecked, as what it was"),
        _ => out.add(&IN034, path, old, new, "values of callers no longer fit"),
    }
}

/// Conversions that MLflow does without loss.
pub(super) fn widens(old: Scalar, new: Scalar) -> bool {
    use Scalar::{Double, Float, Integer, Long};
    matches!((old, new), (Integer, Long | Double) | (Float, Double))
}

fn scalars(old: Scalar, new: Scalar, path: &str, level: Level, out: &mut Findings) {
    use Scalar::{Binary, Double, Float, Integer, Long, String};
    match (old, new) {
        _ if widens(old, new) => {
            out.add(&IN020, path, old, new, "values of callers are converted without loss");
        }
        (Long, Double | Float) | (Integer, Float) => {
            let explain = "MLflow does not convert these integers to floating point";
            match level {
                Level::Column => out.add_cast(&IN021, path, old, new, explain),
                Level::Inside => out.add(&IN021, path, old, new, explain),
            }
        }
        (String, Binary) | (Binary, String) => {
            out.add(&IN023, path, old, new, "not checked: the model is handed the wrong kind of text");
        }
        _ => out.add(&IN022, path, old, new, "values of callers are refused, or cast to others"),
    }
}

fn elements(old: &Type, new: &Type, path: &str, out: &mut Findings) {
    let path = items(path);
    match (old, new) {
        (Type::Scalar(from), Type::Scalar(to)) if from == to => {
            out.add(&IN030, &path, "sparkml_vector or array", "the other", "the same to MLflow's checks");
        }
        (Type::Scalar(from), Type::Scalar(to)) if widens(*from, *to) => {
            out.add(&IN030, &path, old, new, "typed arrays of callers are converted without loss");
        }
        (Type::Scalar(_), Type::Scalar(_)) => {
            out.add(&IN031, &path, old, new, "elements of callers' arrays are refused");
        }
        _ => compare(old, new, &path, Level::Inside, out),
    }
}

/// Both sorted by name.
pub(super) fn properties(old: &[Property], new: &[Property], path: &str, out: &mut Findings) {
    for from in old {
        let path = below(path, &from.name);
        let Some(to) = named(new, &from.name) else {
            out.add(&IN042, &path, &from.kind, "none", "objects that have the property are refused");
            continue;
        };
        required(from.required, to.required, &path, out);
        compare(&from.kind, &to.kind, &path, Level::Inside, out);
    }
    for to in new.iter().filter(|to| named(old, &to.name).is_none()) {
        let path = below(path, &to.name);
        if to.required {
            out.add(&IN040, &path, "none", &to.kind, "objects without the property are refused");
        } else {
            out.add(&IN041, &path, "none", &to.kind, "objects without the property are still taken");
        }
    }
}

/// The property of this name; they are sorted by it.
pub(super) fn named<'a>(properties: &'a [Property], name: &str) -> Option<&'a Property> {
    let at = properties.binary_search_by(|property| property.name.as_str().cmp(name)).ok()?;
    properties.get(at)
}

pub(super) fn required(old: bool, new: bool, path: &str, out: &mut Findings) {
    match (old, new) {
        (true, false) => out.add(&IN005, path, "required", "optional", "may be left out from now on"),
        (false, true) => {
            out.add(&IN006, path, "optional", "required", "callers who leave it out are refused");
        }
        _ => {}
    }
}

/// A map has no optional values: a caller who sends null for an optional property is refused.
fn object_to_map(old: &[Property], value: &Type, types: (&Type, &Type), path: &str, out: &mut Findings) {
    let closes = |property: &Property| !property.required && *value != Type::Any;
    if old.iter().any(closes) {
        return out.add(&IN034, path, types.0, types.1, "null for an optional property is refused in a map");
    }
    out.add(&IN033, path, types.0, types.1, "takes any keys from now on");
    for property in old {
        compare(&property.kind, value, &below(path, &property.name), Level::Inside, out);
    }
}
