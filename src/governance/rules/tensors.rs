//! Tensors in and out. MLflow wants the very element type and shape of inputs, and checks no outputs.

use super::findings::Findings;
use super::inputs::{Pairs, count};
use super::path::part;
use super::table::{OU001, OU002, OU003, OU005, OU007, TN001, TN002, TN003, TN004, TN005, TN006, TN009};
use crate::governance::contract::{Dimension, Tensor};

pub(super) fn inputs(old: &[Tensor], new: &[Tensor], out: &mut Findings) {
    let root = "inputs";
    match (old, new) {
        ([from @ Tensor { name: None, .. }], [to]) => {
            if let Some(name) = &to.name {
                out.add(&TN005, root, "unnamed", name, "an array without a name is taken for it");
            }
            input(from, to, &part(root, None, 0), out);
        }
        ([Tensor { name: None, .. }], _) => {
            out.add(
                &TN006,
                root,
                "1 unnamed tensor",
                count(new.len(), "named tensor"),
                "callers send no names",
            );
        }
        (_, [Tensor { name: None, .. }]) => {
            out.add(&TN006, root, count(old.len(), "named tensor"), "1 unnamed tensor", "callers send names");
        }
        _ => {
            let pairs = pairs(old, new);
            for &at in &pairs.removed {
                let path = part(root, old[at].name.as_ref(), at);
                out.add(&TN006, &path, &old[at], "none", "what callers send of this name is dropped");
            }
            for &at in &pairs.added {
                let path = part(root, new[at].name.as_ref(), at);
                out.add(&TN006, &path, "none", &new[at], "callers do not send it, and are refused");
            }
            for &(from, to) in &pairs.common {
                input(&old[from], &new[to], &part(root, old[from].name.as_ref(), from), out);
            }
        }
    }
}

fn input(old: &Tensor, new: &Tensor, path: &str, out: &mut Findings) {
    if old.dtype == new.dtype && old.shape == new.shape {
        return;
    }
    if new.dtype == "object" && new.shape == [Dimension::Free] {
        return out.add(&TN009, path, old, new, "nothing is checked from now on");
    }
    if old.dtype != new.dtype {
        let explain = "MLflow refuses arrays of another element type";
        if holds(&new.dtype, &old.dtype) {
            out.add_cast(&TN004, path, &old.dtype, &new.dtype, explain);
        } else {
            out.add(&TN004, path, &old.dtype, &new.dtype, explain);
        }
    }
    if old.shape.len() != new.shape.len() {
        return out.add(&TN003, path, old, new, "arrays of callers have another rank, and are refused");
    }
    for (at, (from, to)) in old.shape.iter().zip(&new.shape).enumerate() {
        let path = format!("{path}.shape[{at}]");
        match (from, to) {
            _ if from == to => {}
            (_, Dimension::Free) => out.add(&TN001, &path, from, to, "any length is taken from now on"),
            _ => {
                out.add(
                    &TN002,
                    &path,
                    from,
                    to,
                    "arrays of callers may have another length, and are refused",
                );
            }
        }
    }
}

/// Whether numbers of the one type are the same in the other, as numpy's safe casts have it.
fn holds(wide: &str, narrow: &str) -> bool {
    let parts = |dtype: &str| {
        let kind = dtype.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
        dtype[kind.len()..].parse::<u32>().ok().map(|bits| (kind, bits))
    };
    let (Some((wide, more)), Some((narrow, bits))) = (parts(wide), parts(narrow)) else { return false };
    // numpy counts 64-bit integers among the doubles; those beyond 2^53 are none, so we do not.
    let may_hold = match wide.as_str() {
        "float" => matches!(narrow.as_str(), "float" | "int" | "uint"),
        "int" => matches!(narrow.as_str(), "int" | "uint"),
        "uint" => narrow == "uint",
        _ => false,
    };
    may_hold && more > bits
}

fn pairs(old: &[Tensor], new: &[Tensor]) -> Pairs {
    Pairs::by_name(old.len(), new.len(), |at| old[at].name.as_ref(), |at| new[at].name.as_ref())
}

pub(super) fn outputs(old: &[Tensor], new: &[Tensor], out: &mut Findings) {
    let root = "outputs";
    if let ([from], [to]) = (old, new)
        && (from.name.is_none() || from.name == to.name)
        && (to.name.is_none() || from.name == to.name)
    {
        return output(from, to, &part(root, from.name.as_ref(), 0), out);
    }
    let pairs = pairs(old, new);
    for &at in &pairs.removed {
        let path = part(root, old[at].name.as_ref(), at);
        out.add(&OU001, &path, &old[at], "none", "readers ask for it");
    }
    for &at in &pairs.added {
        let path = part(root, new[at].name.as_ref(), at);
        if old.len() == 1 {
            out.add(&OU003, &path, "none", &new[at], "readers take the one output for the whole");
        } else {
            out.add(&OU002, &path, "none", &new[at], "readers by name go on");
        }
    }
    for &(from, to) in &pairs.common {
        output(&old[from], &new[to], &part(root, old[from].name.as_ref(), from), out);
    }
}

fn output(old: &Tensor, new: &Tensor, path: &str, out: &mut Findings) {
    if old.dtype != new.dtype {
        let explain = "readers get numbers of another type";
        let kind = |dtype: &str| dtype.trim_end_matches(|c: char| c.is_ascii_digit()).replace("uint", "int");
        if kind(&old.dtype) == kind(&new.dtype) {
            out.add_cast(&OU007, path, &old.dtype, &new.dtype, explain);
        } else {
            out.add(&OU007, path, &old.dtype, &new.dtype, explain);
        }
    }
    if old.shape.len() != new.shape.len() {
        return out.add(&OU007, path, old, new, "readers get another rank");
    }
    for (at, (from, to)) in old.shape.iter().zip(&new.shape).enumerate() {
        let path = format!("{path}.shape[{at}]");
        match (from, to) {
            _ if from == to => {}
            (Dimension::Free, Dimension::Fixed(_)) => {
                out.add(&OU005, &path, from, to, "readers are ready for any length");
            }
            _ => out.add(&OU007, &path, from, to, "readers get another length"),
        }
    }
}
