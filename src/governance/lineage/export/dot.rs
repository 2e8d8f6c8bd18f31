//! For Graphviz.

use std::fmt::Write as _;

use crate::governance::lineage::graph::{Graph, Kind};

pub(super) fn print(graph: &Graph) -> String {
    let mut out = String::from("digraph lineage {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n");
    for (place, node) in graph.nodes.iter().enumerate() {
        let shape = match node.key.kind {
            Kind::Dataset => "cylinder",
            Kind::Code => "note",
            Kind::Run => "ellipse",
            _ => "box",
        };
        let label = format!("{}\\n{}", quoted(node.key.kind.name()), quoted(&node.label));
        let _ = writeln!(out, "  n{place} [label=\"{label}\", shape={shape}];");
    }
    for edge in &graph.edges {
        let context = edge.context.as_ref().map_or_else(String::new, |text| format!(" ({text})"));
        let label = quoted(&format!("{}{context}", edge.relation.name()));
        let _ = writeln!(out, "  n{} -> n{} [label=\"{label}\"];", edge.cause(), edge.effect());
    }
    out.push_str("}\n");
    out
}

fn quoted(text: &str) -> String {
    let spaced = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>();
    spaced.replace('\\', "\\\\").replace('"', "\\\"")
}
