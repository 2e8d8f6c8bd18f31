//! Parameters: contravariant like inputs, but each has a default, and what is unknown is ignored.

use std::collections::HashMap;

use serde_json::Value;

use super::findings::Findings;
use super::path::below;
use super::table::{PA001, PA002, PA003, PA004, PA005};
use super::types;
use crate::governance::canonical;
use crate::governance::contract::{Param, ParamType, Scalar};

const ROOT: &str = "params";

pub(super) fn compare(old: Option<&[Param]>, new: Option<&[Param]>, out: &mut Findings) {
    if let (Some(old), None) = (old, new) {
        let names: Vec<_> = old.iter().map(|param| param.name.as_str()).collect();
        return out.add(&PA002, ROOT, names.join(", "), "none", "what callers set is silently ignored");
    }
    let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
    let (old_by_name, new_by_name) = (by_name(old), by_name(new));
    for from in old {
        let path = below(ROOT, &from.name);
        match new_by_name.get(from.name.as_str()) {
            Some(to) => param(from, to, &path, out),
            None => out.add(&PA002, &path, kind(from), "none", "what callers set is silently ignored"),
        }
    }
    for to in new.iter().filter(|to| !old_by_name.contains_key(to.name.as_str())) {
        let explain = format!("callers who do not set it get {}", canonical::text(&to.default));
        out.add(&PA001, &below(ROOT, &to.name), "none", kind(to), &explain);
    }
}

fn by_name(params: &[Param]) -> HashMap<&str, &Param> {
    params.iter().map(|param| (param.name.as_str(), param)).collect()
}

fn param(old: &Param, new: &Param, path: &str, out: &mut Findings) {
    if old.is_list == new.is_list {
        kinds(&old.kind, &new.kind, (old, new), path, out);
    } else {
        out.add(&PA005, path, kind(old), kind(new), "values of callers are refused");
    }
    if !is_same(&old.default, &new.default) {
        let (old, new) = (canonical::text(&old.default), canonical::text(&new.default));
        let explain = "callers who do not set it get other answers";
        out.add(&PA003, &format!("{path}.default"), old, new, explain);
    }
}

fn kinds(old: &ParamType, new: &ParamType, params: (&Param, &Param), path: &str, out: &mut Findings) {
    match (old, new) {
        _ if old == new => {}
        (ParamType::Object(from), ParamType::Object(to)) => types::properties(from, to, path, out),
        (ParamType::Scalar(from), ParamType::Scalar(to)) if converts(*from, *to) => {
            out.add(&PA004, path, kind(params.0), kind(params.1), "values of callers are converted");
        }
        _ => out.add(&PA005, path, kind(params.0), kind(params.1), "values of callers are refused"),
    }
}

/// Python's numbers know no widths, and MLflow takes an integer for a float.
fn converts(old: Scalar, new: Scalar) -> bool {
    use Scalar::{Double, Float, Integer, Long};
    matches!((old, new), (Integer | Long, Float | Double | Integer | Long) | (Float | Double, Float | Double))
}

/// 1 and 1.0 are one default, whichever type says so.
fn is_same(old: &Value, new: &Value) -> bool {
    old == new || canonical::text(old) == canonical::text(new)
}

fn kind(param: &Param) -> String {
    if param.is_list { format!("list<{}>", param.kind) } else { param.kind.to_string() }
}
