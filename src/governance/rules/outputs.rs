//! Outputs: covariant. MLflow checks none, so that these rules say what readers may rely on.

use super::findings::Findings;
use super::inputs::{Pairs, count, is_permuted};
use super::path::{below, items, part, values};
use super::table::{OU001, OU002, OU003, OU004, OU005, OU006, OU007, OU008, OU009};
use super::{tensors, types};
use crate::governance::contract::{Column, Property, Scalar, Schema, Type};

const ROOT: &str = "outputs";

pub(super) fn compare(old: Option<&Schema>, new: Option<&Schema>, out: &mut Findings) {
    match (old, new) {
        (None, None) => {}
        (None, Some(_)) => out.add(&OU002, ROOT, "none", "declared", "readers know what they get"),
        (Some(_), None) => {
            out.add(&OU001, ROOT, "declared", "none", "nothing is promised to readers any more");
        }
        (Some(Schema::Columns(old)), Some(Schema::Columns(new))) => columns(old, new, out),
        (Some(Schema::Tensors(old)), Some(Schema::Tensors(new))) => tensors::outputs(old, new, out),
        (Some(Schema::Columns(_)), Some(Schema::Tensors(_))) => {
            out.add(&OU007, ROOT, "columns", "tensors", "readers get arrays for frames");
        }
        (Some(Schema::Tensors(_)), Some(Schema::Columns(_))) => {
            out.add(&OU007, ROOT, "tensors", "columns", "readers get frames for arrays");
        }
    }
}

fn columns(old: &[Column], new: &[Column], out: &mut Findings) {
    let is_named = |columns: &[Column]| columns.first().is_some_and(|column| column.name.is_some());
    match (is_named(old), is_named(new)) {
        (true, true) => named(old, new, out),
        (false, false) => unnamed(old, new, out),
        (false, true) => out.add(&OU001, ROOT, "unnamed", "named", "readers take outputs by their place"),
        (true, false) => out.add(&OU001, ROOT, "named", "unnamed", "readers take outputs by their names"),
    }
}

fn named(old: &[Column], new: &[Column], out: &mut Findings) {
    let pairs = Pairs::by_name(old.len(), new.len(), |at| old[at].name.as_ref(), |at| new[at].name.as_ref());
    for &at in &pairs.removed {
        let path = part(ROOT, old[at].name.as_ref(), at);
        out.add(&OU001, &path, &old[at].kind, "none", "readers ask for it by this name");
    }
    for &at in &pairs.added {
        let path = part(ROOT, new[at].name.as_ref(), at);
        if old.len() == 1 && new.len() > 1 {
            out.add(&OU003, &path, "none", &new[at].kind, "readers take the one output for the whole");
        } else {
            out.add(&OU002, &path, "none", &new[at].kind, "readers by name go on");
        }
    }
    for &(from, to) in &pairs.common {
        let (from, path) = (&old[from], part(ROOT, old[from].name.as_ref(), from));
        required(from.required, new[to].required, &path, out);
        kind(&from.kind, &new[to].kind, &path, out);
    }
    if pairs.is_reordered() {
        out.add(&OU009, ROOT, "one order", "another", "readers by place get another column without notice");
    }
}

fn unnamed(old: &[Column], new: &[Column], out: &mut Findings) {
    let counts = (count(old.len(), "output"), count(new.len(), "output"));
    if new.len() > old.len() {
        return out.add(&OU003, ROOT, counts.0, counts.1, "readers rely on the count and the places");
    }
    if new.len() < old.len() {
        return out.add(&OU001, ROOT, counts.0, counts.1, "readers rely on the count and the places");
    }
    if is_permuted(old, new, |column| column.kind.to_string()) {
        return out.add(&OU008, ROOT, "one order", "another", "readers take outputs by their place");
    }
    for (at, (from, to)) in old.iter().zip(new).enumerate() {
        kind(&from.kind, &to.kind, &part(ROOT, None, at), out);
    }
}

fn kind(old: &Type, new: &Type, path: &str, out: &mut Findings) {
    match (old, new) {
        _ if old == new => {}
        (Type::Any, _) => out.add(&OU005, path, old, new, "readers are ready for anything"),
        (Type::Scalar(from), Type::Scalar(to)) => scalars(*from, *to, path, out),
        (Type::Array(from), Type::Array(to)) => kind(from, to, &items(path), out),
        (Type::Map(from), Type::Map(to)) => kind(from, to, &values(path), out),
        (Type::Object(from), Type::Object(to)) => properties(from, to, path, out),
        _ => out.add(&OU007, path, old, new, "readers get what they are not ready for"),
    }
}

fn scalars(old: Scalar, new: Scalar, path: &str, out: &mut Findings) {
    use Scalar::{Double, Float, Integer, Long};
    match (old, new) {
        (Integer, Long) | (Float, Double) => {
            out.add(&OU006, path, old, new, "may overflow or lose precision at the reader");
        }
        _ if types::widens(new, old) => out.add(&OU005, path, old, new, "readers are ready for all of it"),
        _ => out.add(&OU007, path, old, new, "readers get what they are not ready for"),
    }
}

fn properties(old: &[Property], new: &[Property], path: &str, out: &mut Findings) {
    for from in old {
        let path = below(path, &from.name);
        let Some(to) = types::named(new, &from.name) else {
            out.add(&OU001, &path, &from.kind, "none", "readers ask for it by this name");
            continue;
        };
        required(from.required, to.required, &path, out);
        kind(&from.kind, &to.kind, &path, out);
    }
    for to in new.iter().filter(|to| types::named(old, &to.name).is_none()) {
        out.add(&OU002, &below(path, &to.name), "none", &to.kind, "readers by name go on");
    }
}

fn required(old: bool, new: bool, path: &str, out: &mut Findings) {
    match (old, new) {
        (true, false) => out.add(&OU004, path, "required", "optional", "readers rely on it being there"),
        (false, true) => out.add(&OU005, path, "optional", "required", "readers are ready for it"),
        _ => {}
    }
}
