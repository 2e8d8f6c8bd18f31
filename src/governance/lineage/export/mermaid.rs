//! For Mermaid, as Markdown shows it.

use std::fmt::Write as _;

use crate::governance::lineage::graph::Graph;

pub(super) fn print(graph: &Graph) -> String {
    let mut out = String::from("flowchart LR\n");
    for (place, node) in graph.nodes.iter().enumerate() {
        let kind = node.key.kind.name().replace('_', " ");
        let _ = writeln!(out, "  n{place}[\"{kind}<br>{}\"]", escaped(&node.label));
    }
    for edge in &graph.edges {
        let context = edge.context.as_ref().map_or_else(String::new, |text| format!(" ({text})"));
        let label = escaped(&format!("{}{context}", edge.relation.name().replace('_', " ")));
        let _ = writeln!(out, "  n{} -->|\"{label}\"| n{}", edge.cause(), edge.effect());
    }
    out
}

/// Labels are in quotes; what could end them or be read as markup becomes an entity.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if c.is_control() => out.push(' '),
            '"' | '#' | '<' | '>' | '&' | '`' | ';' | '\\' | '[' | ']' | '{' | '}' | '|' => {
                let _ = write!(out, "#{};", c as u32);
            }
            c => out.push(c),
        }
    }
    out
}
