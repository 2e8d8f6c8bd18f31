//! How much one GraphQL request may ask for: the stock server's limits, in its words. Pure.

use std::collections::{HashMap, HashSet, VecDeque};

use async_graphql::parser::types::{ExecutableDocument, Field, FragmentDefinition, Selection, SelectionSet};
use async_graphql::{Name, Positioned};

/// The variables that change [`Limits`].
pub const ROOT_FIELDS: &str = "MLFLOW_SERVER_GRAPHQL_MAX_ROOT_FIELDS";
pub const ALIASES: &str = "MLFLOW_SERVER_GRAPHQL_MAX_ALIASES";

const DEPTH: usize = 10;
const SELECTIONS: usize = 1000;

/// What the environment may change.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub root_fields: usize,
    /// Renamed fields of any one object.
    pub aliases: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { root_fields: 10, aliases: 10 }
    }
}

type Fragments = HashMap<Name, Positioned<FragmentDefinition>>;

impl Limits {
    /// Fails with the message of the first limit that the document is beyond.
    pub(super) fn check(self, document: &ExecutableDocument) -> Result<(), String> {
        let (mut root_fields, mut aliases, mut selections) = (0, 0, 0);
        for (_, operation) in document.operations.iter() {
            let mut open = vec![(&operation.node.selection_set.node, 1)];
            while let Some((set, depth)) = open.pop() {
                if depth > DEPTH {
                    return Err(format!("Query exceeds maximum depth of {DEPTH}"));
                }
                let fields = fields(set, &document.fragments);
                aliases = aliases.max(fields.iter().filter(|field| field.alias.is_some()).count());
                selections += fields.len();
                if selections > SELECTIONS {
                    return Err(format!("Query exceeds maximum total selections of {SELECTIONS}"));
                }
                if depth == 1 {
                    root_fields += fields.len();
                }
                let inner = fields.iter().map(|field| &field.selection_set.node);
                open.extend(inner.filter(|set| !set.items.is_empty()).map(|set| (set, depth + 1)));
            }
        }
        at_most(self.root_fields, root_fields, "root fields", ROOT_FIELDS)?;
        at_most(self.aliases, aliases, "aliases", ALIASES)
    }
}

fn at_most(limit: usize, found: usize, what: &str, variable: &str) -> Result<(), String> {
    if found <= limit {
        return Ok(());
    }
    Err(format!(
        "GraphQL queries should have at most {limit} {what}, got {found} {what}. To increase the limit, set the \
         {variable} environment variable."
    ))
}

/// The fields of one object, those of fragments included; every fragment counts once.
fn fields<'a>(set: &'a SelectionSet, fragments: &'a Fragments) -> Vec<&'a Field> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let mut open = VecDeque::from([set]);
    while let Some(set) = open.pop_front() {
        for item in &set.items {
            match &item.node {
                Selection::Field(field) => found.push(&field.node),
                Selection::InlineFragment(fragment) => open.push_back(&fragment.node.selection_set.node),
                Selection::FragmentSpread(spread) => {
                    let name = &spread.node.fragment_name.node;
                    if let Some(fragment) = fragments.get(name)
                        && seen.insert(name)
                    {
                        open.push_back(&fragment.node.selection_set.node);
                    }
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use async_graphql::parser::parse_query;

    use super::*;

    fn check(query: &str) -> Result<(), String> {
        Limits::default().check(&parse_query(query).unwrap())
    }

    /// Messages as the stock server answers with them.
    #[test]
    fn a_query_is_refused_beyond_each_limit() {
        let deep = |levels: usize| {
            format!("{{{}{}}}", "a{".repeat(levels - 1), "a".to_owned() + &"}".repeat(levels - 1))
        };
        assert_eq!(check(&deep(10)), Ok(()));
        assert_eq!(check(&deep(11)), Err("Query exceeds maximum depth of 10".to_owned()));
        let wide = |fields: usize| format!("{{a{{{}}}}}", "b ".repeat(fields));
        assert_eq!(check(&wide(999)), Ok(()));
        assert_eq!(check(&wide(1000)), Err("Query exceeds maximum total selections of 1000".to_owned()));
        assert_eq!(check(&format!("{{{}}}", "a ".repeat(10))), Ok(()));
        assert_eq!(
            check(&format!("{{{}}}", "a ".repeat(11))),
            Err("GraphQL queries should have at most 10 root fields, got 11 root fields. To increase the limit, set \
                 the MLFLOW_SERVER_GRAPHQL_MAX_ROOT_FIELDS environment variable."
                .to_owned())
        );
        let renamed = ('a'..='k').fold(String::new(), |text, name| text + &name.to_string() + ": b ");
        assert_eq!(
            check(&format!("{{a{{{renamed}}}}}")),
            Err("GraphQL queries should have at most 10 aliases, got 11 aliases. To increase the limit, set the \
                 MLFLOW_SERVER_GRAPHQL_MAX_ALIASES environment variable."
                .to_owned())
        );
    }

    #[test]
    fn fragments_hide_nothing() {
        let spread = "{...F ... on Query {a a a a a}} fragment F on Query {a a a a a a ...F}";
        assert!(check(spread).is_err_and(|message| message.contains("got 11 root fields")));
        let endless = "{a{...F}} fragment F on T {a{...F}}";
        assert!(check(endless).is_err_and(|message| message.contains("maximum depth")));
    }
}
