//! A requirement as bounds of the columns that versions are stored in, for one statement over one index:
//!
//! ```sql
//! WHERE (major, minor, patch, pre_sort) >= ($1, $2, $3, $4)
//!   AND (major, minor, patch, pre_sort) < ($5, $6, $7, $8)
//!   AND (pre_sort = 'ff' OR (major, minor, patch) = ($9, $10, $11) OR (major, minor, patch) = ($12, $13, $14))
//! ORDER BY major DESC, minor DESC, patch DESC, pre_sort DESC LIMIT 1
//! ```
//!
//! Pre-releases are admitted as Cargo does: where a comparator names a pre-release of the same three numbers. Only those of
//! the lower and the upper bound can be in the range, so that two triples do for any number of comparators. The one
//! difference: in a range that names a pre-release and a partial version (`>=2.3.1-rc.1, <=2.3`) Cargo's crate takes most
//! partial ones for releases alone, and here they are bounds like any other.

use semver::{Comparator, Op, Prerelease};

use crate::governance::version::{AFTER_SAME, BEFORE_ALL, Columns, RELEASE, Version};

/// Three numbers that no version has.
pub const NO_VERSION: [i64; 3] = [-1, -1, -1];

/// The versions from `lower` on and below `upper`. Pre-releases among them count only with the numbers of one of `pre`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounds {
    pub lower: Columns,
    pub upper: Columns,
    pub pre: [[i64; 3]; 2],
}

impl Bounds {
    /// One version; all builds of it.
    #[must_use]
    pub fn exact(version: &Version) -> Self {
        let lower = version.columns();
        let upper = just_after(&lower);
        let triple = if version.is_prerelease() { numbers(&lower) } else { NO_VERSION };
        Self { lower, upper, pre: [triple, NO_VERSION] }
    }

    /// What all of the comparators leave.
    pub(super) fn all(comparators: &[Comparator]) -> Self {
        let mut lower = at([0, 0, 0], BEFORE_ALL);
        let mut upper = at([i64::MAX, 0, 0], BEFORE_ALL);
        for comparator in comparators {
            let (from, to) = one(comparator);
            lower = from.into_iter().fold(lower, Columns::max);
            upper = to.into_iter().fold(upper, Columns::min);
        }
        let named = |end: &Columns| {
            let names =
                |comparator: &&Comparator| !comparator.pre.is_empty() && triple(comparator) == numbers(end);
            comparators.iter().find(names).map_or(NO_VERSION, triple)
        };
        let pre = [named(&lower), named(&upper)];
        Self { lower, upper, pre }
    }

    /// Whether a version of these columns is within: what the statement asks.
    #[must_use]
    pub fn contains(&self, columns: &Columns) -> bool {
        let admitted = columns.pre_sort == RELEASE || self.pre.contains(&numbers(columns));
        admitted && self.lower <= *columns && *columns < self.upper
    }

    /// Whether no version can be within.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lower >= self.upper
    }
}

/// From and below of one comparator; none where it is open.
fn one(comparator: &Comparator) -> (Option<Columns>, Option<Columns>) {
    let named = named(comparator);
    let after = after_named(comparator);
    match comparator.op {
        Op::Greater => (Some(after), None),
        Op::GreaterEq => (Some(named), None),
        Op::Less if comparator.patch.is_none() => (None, Some(at(triple(comparator), BEFORE_ALL))),
        Op::Less => (None, Some(named)),
        Op::LessEq => (None, Some(after)),
        Op::Tilde => (Some(named), Some(tilde_end(comparator))),
        // Cargo lets a partial caret begin with the pre-releases that another comparator names.
        Op::Caret if comparator.patch.is_none() => {
            (Some(at(triple(comparator), BEFORE_ALL)), Some(caret_end(comparator)))
        }
        Op::Caret => (Some(named), Some(caret_end(comparator))),
        // `=2.3.1`, `2.3.*`, and whatever the crate may add: the least that it can mean.
        _ => (Some(named), Some(after)),
    }
}

/// The first version that the comparator names, e.g. 2.3.0 by `2.3`.
fn named(comparator: &Comparator) -> Columns {
    at(triple(comparator), &pre_sort(&comparator.pre))
}

/// The first version after all that the comparator names, e.g. 2.4.0 by `2.3`.
fn after_named(comparator: &Comparator) -> Columns {
    let [major, minor, _] = triple(comparator);
    match (comparator.minor, comparator.patch) {
        (Some(_), Some(_)) => just_after(&named(comparator)),
        (Some(_), None) => at([major, minor + 1, 0], BEFORE_ALL),
        (None, _) => at([major + 1, 0, 0], BEFORE_ALL),
    }
}

fn tilde_end(comparator: &Comparator) -> Columns {
    let [major, minor, _] = triple(comparator);
    match comparator.minor {
        Some(_) => at([major, minor + 1, 0], BEFORE_ALL),
        None => at([major + 1, 0, 0], BEFORE_ALL),
    }
}

/// The next version that may break: the first number that is not zero goes up.
fn caret_end(comparator: &Comparator) -> Columns {
    let [major, minor, patch] = triple(comparator);
    let next = match (comparator.minor, comparator.patch) {
        _ if major > 0 => [major + 1, 0, 0],
        (None, _) => [1, 0, 0],
        (Some(_), _) if minor > 0 => [0, minor + 1, 0],
        (Some(_), None) => [0, 1, 0],
        (Some(_), Some(_)) => [0, 0, patch + 1],
    };
    at(next, BEFORE_ALL)
}

fn triple(comparator: &Comparator) -> [i64; 3] {
    let numbers = [comparator.major, comparator.minor.unwrap_or(0), comparator.patch.unwrap_or(0)];
    numbers.map(|number| i64::try_from(number).unwrap_or(i64::MAX - 1))
}

fn numbers(columns: &Columns) -> [i64; 3] {
    [columns.major, columns.minor, columns.patch]
}

fn pre_sort(pre: &Prerelease) -> String {
    crate::governance::version::pre_sort(pre.as_str())
}

fn at([major, minor, patch]: [i64; 3], pre_sort: &str) -> Columns {
    Columns { major, minor, patch, pre_sort: pre_sort.to_owned() }
}

/// The least place above that of one version.
fn just_after(columns: &Columns) -> Columns {
    Columns { pre_sort: format!("{}{AFTER_SAME}", columns.pre_sort), ..columns.clone() }
}
