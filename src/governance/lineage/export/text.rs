//! Lines for people: each node with what it came from, causes first.

use std::fmt::Write as _;

use crate::governance::lineage::graph::Graph;

pub(super) fn print(graph: &Graph) -> String {
    let layers = graph.layers();
    let mut order: Vec<usize> = (0..graph.nodes.len()).collect();
    order.sort_by_key(|place| (layers[*place], &graph.nodes[*place].key));
    let mut out = String::new();
    for place in order {
        let node = &graph.nodes[place];
        let mark = if graph.roots.contains(&place) { '*' } else { ' ' };
        let stage = match node.fact("stage") {
            "" | "None" => String::new(),
            stage => format!(" [{stage}]"),
        };
        let _ = write!(out, "{mark} {:16} {}{stage}", node.key.kind.name(), plain(&node.label));
        let mut from = graph.edges.iter().filter(|edge| edge.effect() == place).peekable();
        if from.peek().is_some() {
            out.push_str("  <- ");
        }
        let causes: Vec<String> = from
            .map(|edge| {
                let context =
                    edge.context.as_ref().map_or_else(String::new, |text| format!(" ({})", plain(text)));
                format!("{}{context}", plain(&graph.nodes[edge.cause()].label))
            })
            .collect();
        out.push_str(&causes.join(", "));
        out.push('\n');
    }
    if graph.is_truncated {
        out.push_str("  ... and more: ask for a greater depth or limit\n");
    }
    out
}

/// Without what would move the cursor of a terminal.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
