//! Inputs: contravariant, as MLflow checks them when the model is called.

use std::collections::{HashMap, HashSet};

use super::findings::Findings;
use super::path::part;
use super::table::{IN001, IN002, IN003, IN004, IN007, IN008, IN009, IN010, IN011, TN007, TN008};
use super::tensors;
use super::types::{self, Level};
use crate::governance::contract::{Column, Name, Schema};

const ROOT: &str = "inputs";

pub(super) fn compare(old: &Schema, new: &Schema, out: &mut Findings) {
    match (old, new) {
        (Schema::Columns(old), Schema::Columns(new)) => columns(old, new, out),
        (Schema::Tensors(old), Schema::Tensors(new)) => tensors::inputs(old, new, out),
        (Schema::Columns(old), Schema::Tensors(new)) => out.add(
            &TN007,
            ROOT,
            count(old.len(), "column"),
            count(new.len(), "tensor"),
            "frames of callers are refused, unless one column or shape and type happen to fit",
        ),
        (Schema::Tensors(old), Schema::Columns(new)) => out.add(
            &TN008,
            ROOT,
            count(old.len(), "tensor"),
            count(new.len(), "column"),
            "arrays of callers have no such columns",
        ),
    }
}

pub(super) fn count(number: usize, word: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {word}{plural}")
}

fn columns(old: &[Column], new: &[Column], out: &mut Findings) {
    match (is_named(old), is_named(new)) {
        (true, true) => named(old, new, out),
        (false, false) => unnamed(old, new, out),
        (false, true) => {
            out.add(
                &IN010,
                ROOT,
                "unnamed",
                "named",
                "callers send no names, so that the columns are missing",
            );
        }
        (true, false) => {
            out.add(
                &IN011,
                ROOT,
                "named",
                "unnamed",
                "the order in which callers send columns becomes the meaning",
            );
        }
    }
}

fn is_named(columns: &[Column]) -> bool {
    columns.first().is_some_and(|column| column.name.is_some())
}

fn named(old: &[Column], new: &[Column], out: &mut Findings) {
    let pairs = Pairs::by_name(old.len(), new.len(), |at| old[at].name.as_ref(), |at| new[at].name.as_ref());
    let renamed = renamed(old, new, &pairs);
    for &at in &pairs.removed {
        let column = &old[at];
        let path = part(ROOT, column.name.as_ref(), at);
        match renamed.get(&at) {
            Some(&to) => {
                let (from, to) = (part("", column.name.as_ref(), at), part("", new[to].name.as_ref(), to));
                let explain = "callers send the old name, and are refused for the missing new one";
                out.add(&IN004, &path, &from[1..], &to[1..], explain);
            }
            None => {
                out.add(&IN003, &path, &column.kind, "none", "what callers send is dropped with a warning");
            }
        }
    }
    let new_names: HashSet<usize> = renamed.values().copied().collect();
    for &at in pairs.added.iter().filter(|at| !new_names.contains(*at)) {
        let column = &new[at];
        let path = part(ROOT, column.name.as_ref(), at);
        if column.required {
            out.add(&IN001, &path, "none", &column.kind, "callers do not send it, and are refused");
        } else {
            out.add(&IN002, &path, "none", &column.kind, "data without it is still taken");
        }
    }
    for &(from, to) in &pairs.common {
        let (from, path) = (&old[from], part(ROOT, old[from].name.as_ref(), from));
        types::required(from.required, new[to].required, &path, out);
        types::compare(&from.kind, &new[to].kind, &path, Level::Column, out);
    }
    if pairs.is_reordered() {
        out.add(
            &IN007,
            ROOT,
            "one order",
            "another",
            "MLflow puts named columns in the order of the signature",
        );
    }
}

/// Removed columns that came back under another name: of the same type, and at the same place or the only ones.
fn renamed(old: &[Column], new: &[Column], pairs: &Pairs) -> HashMap<usize, usize> {
    let is_only = pairs.removed.len() == 1 && pairs.added.len() == 1;
    let fits = |from: usize, to: usize| {
        (is_only || from == to) && new[to].required && old[from].kind == new[to].kind
    };
    let find = |from: usize| {
        let candidates = if is_only { pairs.added.clone() } else { vec![from] };
        candidates.into_iter().find(|&to| pairs.added.binary_search(&to).is_ok() && fits(from, to))
    };
    pairs.removed.iter().filter_map(|&from| Some((from, find(from)?))).collect()
}

fn unnamed(old: &[Column], new: &[Column], out: &mut Findings) {
    if new.len() > old.len() {
        let explain = "callers send too few columns, and are refused";
        return out.add(&IN008, ROOT, count(old.len(), "column"), count(new.len(), "column"), explain);
    }
    if is_permuted(old, new, |column| column.kind.to_string()) {
        return out.add(&IN008, ROOT, "one order", "another", "columns are taken for others by their place");
    }
    if new.len() < old.len() {
        let explain = "the columns beyond are dropped by their place";
        out.add(&IN009, ROOT, count(old.len(), "column"), count(new.len(), "column"), explain);
    }
    for (at, (from, to)) in old.iter().zip(new).enumerate() {
        types::compare(&from.kind, &to.kind, &part(ROOT, None, at), Level::Column, out);
    }
}

/// Whether the same entries stand in another order, as far as `key` can tell.
pub(super) fn is_permuted<T>(old: &[T], new: &[T], key: impl Fn(&T) -> String) -> bool {
    let (mut old, mut new): (Vec<_>, Vec<_>) =
        (old.iter().map(&key).collect(), new.iter().map(&key).collect());
    if old == new || old.len() != new.len() {
        return false;
    }
    old.sort_unstable();
    new.sort_unstable();
    old == new
}

/// Which entries of two lists have the same name. A frame may have a name twice: the first is then paired with the first.
#[derive(Default)]
pub(super) struct Pairs {
    pub(super) removed: Vec<usize>,
    pub(super) added: Vec<usize>,
    /// In the old order.
    pub(super) common: Vec<(usize, usize)>,
}

impl Pairs {
    pub(super) fn by_name<'a>(
        old: usize,
        new: usize,
        old_name: impl Fn(usize) -> Option<&'a Name>,
        new_name: impl Fn(usize) -> Option<&'a Name>,
    ) -> Self {
        let key = |name: Option<&Name>| match name {
            Some(Name::Text(text)) => format!("t{text}"),
            Some(Name::Other(value)) => format!("o{value}"),
            None => String::new(),
        };
        let mut places: HashMap<String, Vec<usize>> = HashMap::with_capacity(new);
        for at in (0..new).rev() {
            places.entry(key(new_name(at))).or_default().push(at);
        }
        let mut pairs = Self::default();
        for at in 0..old {
            match places.get_mut(&key(old_name(at))).and_then(Vec::pop) {
                Some(to) => pairs.common.push((at, to)),
                None => pairs.removed.push(at),
            }
        }
        pairs.added = places.into_values().flatten().collect();
        pairs.added.sort_unstable();
        pairs
    }

    pub(super) fn is_reordered(&self) -> bool {
        self.common.windows(2).any(|pair| pair[0].1 > pair[1].1)
    }
}
