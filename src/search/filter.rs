//! A filter as a list of comparisons between an identifier and a value, still untyped.

use super::lexer::Kind;
use super::split::parse;
use super::tree::{Class, Node};
use crate::error::{Error, Result};
use crate::python::repr;

/// One side of a comparison, or its operator.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
}

impl Part<'_> {
    pub(super) fn is_a(self, class: Class) -> bool {
        self.kind == Kind::Group(class)
    }

    fn is_keyword(self, word: &str) -> bool {
        self.kind == Kind::Keyword && self.text.to_uppercase() == word
    }
}

/// A comparison: `identifier operator value`, or a test for presence.
#[derive(Clone, Copy, Debug)]
pub(super) enum Comparison<'a> {
    Value { identifier: &'a str, operator: &'a str, value: Part<'a> },
    Presence { identifier: &'a str, is_null: bool },
}

impl<'a> Comparison<'a> {
    /// Reads the parts of a comparison clause.
    pub(super) fn read(parts: &[Part<'a>]) -> Result<Self> {
        let invalid = |problem: String| Err(Error::invalid(format!("Invalid comparison clause. {problem}")));
        let (identifier, comparison) = match *parts {
            [identifier, operator] if presence(operator).is_some() => {
                let is_null = presence(operator) == Some(true);
                (identifier, Comparison::Presence { identifier: identifier.text, is_null })
            }
            [identifier, operator, value] => {
                let (identifier_text, operator) = (identifier.text, operator.text);
                (identifier, Comparison::Value { identifier: identifier_text, operator, value })
            }
            _ => return invalid(format!("Expected 3 tokens found {}", parts.len())),
        };
        if !identifier.is_a(Class::Identifier) {
            return invalid(format!("Expected 'Identifier' found '{}'", identifier.text));
        }
        Ok(comparison)
    }
}

/// Whether a test for presence asks for null.
fn presence(operator: Part<'_>) -> Option<bool> {
    match operator.text {
        IS_NULL => Some(true),
        IS_NOT_NULL => Some(false),
        _ => None,
    }
}

const IS_NULL: &str = "IS NULL";
const IS_NOT_NULL: &str = "IS NOT NULL";

/// The parts of every comparison in a filter, in order; `AND` and space between them are optional. `clause` prints
/// anything else for the error message.
pub(super) fn clauses(filter: &str, clause: impl Fn(&str) -> String) -> Result<Vec<Vec<Part<'_>>>> {
    if filter.is_empty() {
        return Ok(Vec::new());
    }
    let statements =
        parse(filter).map_err(|_| Error::invalid(format!("Error on parsing filter '{filter}'")))?;
    let nodes = match statements.as_slice() {
        [] => return Err(Error::invalid(format!("Invalid filter '{filter}'. Could not be parsed."))),
        [nodes] => nodes,
        _ => {
            return Err(Error::invalid(format!(
                "Search filter contained multiple expression {}. Provide AND-ed expression list.",
                repr(filter)
            )));
        }
    };
    let mut clauses = Vec::new();
    let mut invalid = Vec::new();
    for piece in join(filter, nodes) {
        match piece {
            Piece::Comparison { parts, .. } => clauses.push(parts),
            Piece::Other(part) if part.is_keyword("AND") => {}
            Piece::Other(part) => invalid.push(clause(part.text)),
        }
    }
    if invalid.is_empty() {
        return Ok(clauses);
    }
    Err(Error::invalid(format!("Invalid clause(s) in filter string: {}", invalid.join(", "))))
}

/// A piece of a filter on its top level.
pub(super) enum Piece<'a> {
    /// `whole` is its text, unless it was joined of pieces.
    Comparison {
        parts: Vec<Part<'a>>,
        whole: Option<&'a str>,
    },
    Other(Part<'a>),
}

fn parts<'a>(text: &'a str, nodes: &[Node]) -> Vec<Part<'a>> {
    let solid = nodes.iter().filter(|node| !node.kind.is_space());
    solid.map(|node| Part { kind: node.kind, text: node.text(text) }).collect()
}

/// Joins `IN`, `NOT IN` and `IS NULL` with their sides, which the tree leaves apart. Like the stock server it looks at
/// three or four pieces at a time and never twice at one, so a name may hide a comparison behind it.
pub(super) fn join<'a>(text: &'a str, nodes: &[Node]) -> Vec<Piece<'a>> {
    let solid: Vec<&Node> = nodes.iter().filter(|node| !node.kind.is_space()).collect();
    let whole = |node: &Node| Part { kind: node.kind, text: node.text(text) };
    let as_it_is = |node: &Node| {
        if node.is_a(Class::Comparison) {
            return Piece::Comparison { parts: parts(text, &node.children), whole: Some(node.text(text)) };
        }
        Piece::Other(whole(node))
    };
    let keyword = |text| Part { kind: Kind::Keyword, text };
    let mut joined = Vec::new();
    let mut rest = solid.as_slice();
    while let [first, second, third, behind @ ..] = rest {
        let fourth = behind.first();
        let is_list = |node: Option<&&Node>| node.is_some_and(|node| node.is_a(Class::Parenthesis));
        let is = |node: &Node, word| node.is_keyword(text, word);
        let (parts, length) = if !first.is_a(Class::Identifier) {
            (None, 1)
        } else if is(second, "IN") && is_list(Some(third)) {
            (Some(vec![whole(first), whole(second), whole(third)]), 3)
        } else if is(second, "IS") && is(third, "NULL") {
            (Some(vec![whole(first), keyword(IS_NULL)]), 3)
        } else if is(second, "IS") && is(third, "NOT NULL") {
            (Some(vec![whole(first), keyword(IS_NOT_NULL)]), 3)
        } else if let Some(list) = fourth.filter(|_| is(second, "NOT") && is(third, "IN") && is_list(fourth))
        {
            (Some(vec![whole(first), keyword("NOT IN"), whole(list)]), 4)
        } else {
            (None, rest.len().min(4))
        };
        match parts {
            Some(parts) => joined.push(Piece::Comparison { parts, whole: None }),
            None => joined.extend(rest[..length].iter().map(|node| as_it_is(node))),
        }
        rest = &rest[length..];
    }
    joined.extend(rest.iter().map(|node| as_it_is(node)));
    joined
}
