//! One `order_by` clause: an identifier and a direction.

use super::lexer::{Kind, Token};
use super::split::parse;
use super::tree::{Class, Node};
use crate::error::{Error, Result};

/// The identifier of an `order_by` clause as written, and whether it ascends.
pub(super) fn read(order_by: &str) -> Result<(String, bool)> {
    let unparsable = || Error::invalid(format!("Invalid order_by clause '{order_by}'. Could not be parsed."));
    let statements = parse(order_by)
        .map_err(|_| Error::invalid(format!("Error on parsing order_by clause '{order_by}'")))?;
    let [nodes] = statements.as_slice() else { return Err(unparsable()) };
    let clause = clause(order_by, nodes).ok_or_else(unparsable)?;
    let mut words = shell_words(&clause.replace('`', "\"")).ok_or_else(unparsable)?;
    match words.as_slice() {
        [_, _, _, ..] => Err(unparsable()),
        [_, direction] => {
            let is_ascending = match direction.to_lowercase().as_str() {
                "asc" => true,
                "desc" => false,
                _ => {
                    return Err(Error::invalid(format!(
                        "Invalid ordering key in order_by clause '{order_by}'."
                    )));
                }
            };
            Ok((words.swap_remove(0), is_ascending))
        }
        _ => Ok((clause, true)),
    }
}

/// The text to read; `timestamp` is no identifier to the parser, but would be one in other searches.
fn clause(order_by: &str, nodes: &[Node]) -> Option<String> {
    let is_timestamp = |token: &Token| token.kind == Kind::Builtin && token.text(order_by) == "timestamp";
    match nodes {
        [only] if only.is_a(Class::Identifier) || is_timestamp(only) => Some(only.text(order_by).to_owned()),
        [first, between @ .., last] if is_timestamp(first) && last.kind == Kind::Order => {
            let is_spaced = between.iter().all(|node| node.kind.is_space());
            is_spaced.then(|| format!("timestamp {}", last.text(order_by)))
        }
        _ => None,
    }
}

/// Words as a POSIX shell splits them (`shlex.split`); none when a quote or a backslash lacks its partner.
fn shell_words(text: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            ' ' | '\t' | '\r' | '\n' => words.extend(word.take()),
            '\\' => word.get_or_insert_default().push(chars.next()?),
            '\'' => loop {
                match chars.next()? {
                    '\'' => break,
                    c => word.get_or_insert_default().push(c),
                }
            },
            '"' => loop {
                match chars.next()? {
                    '"' => break,
                    '\\' => match chars.next()? {
                        c @ ('"' | '\\') => word.get_or_insert_default().push(c),
                        c => word.get_or_insert_default().extend(['\\', c]),
                    },
                    c => word.get_or_insert_default().push(c),
                }
            },
            _ => word.get_or_insert_default().push(c),
        }
        if matches!(c, '\'' | '"') {
            word.get_or_insert_default();
        }
    }
    words.extend(word);
    Some(words)
}
