//! Which versions were made from some data, and which of them are in production.

use std::collections::VecDeque;

use serde_json::{Value, json};

use crate::governance::lineage::graph::{Graph, Kind, Node, Relation};

/// Of a graph that goes down from data: the versions in production, the others, and the way to each.
#[must_use]
pub fn impact(graph: &Graph) -> Value {
    let ways = ways(graph);
    let mut production = Vec::new();
    let mut others = Vec::new();
    for (place, node) in graph.nodes.iter().enumerate().filter(|(_, node)| node.key.kind == Kind::Version) {
        let way: Vec<String> = ways[place].iter().map(|step| graph.nodes[*step].key.text()).collect();
        let one = json!({
            "model": node.fact("name"),
            "version": node.fact("version"),
            "semver": node.facts.get("semver"),
            "stage": node.fact("stage"),
            "since": since(graph, place, node),
            "path": way,
        });
        if node.fact("stage") == "Production" { production.push(one) } else { others.push(one) }
    }
    let contexts: Vec<Value> = graph
        .edges
        .iter()
        .filter(|edge| edge.relation == Relation::Used && graph.roots.contains(&edge.to))
        .map(|edge| json!({"run": graph.nodes[edge.from].key.id, "context": edge.context}))
        .collect();
    json!({
        "datasets": graph.roots.iter().map(|root| graph.nodes[*root].json()).collect::<Vec<_>>(),
        "production": production,
        "other_versions": others,
        "used_by": contexts,
        "truncated": graph.is_truncated,
    })
}

/// When a version came to the stage that it is in.
fn since(graph: &Graph, version: usize, node: &Node) -> Value {
    let moves =
        graph.edges.iter().filter(|edge| edge.relation == Relation::PromotedBy && edge.from == version);
    let into = moves.map(|edge| &graph.nodes[edge.to]).filter(|one| one.fact("to") == node.fact("stage"));
    let last = into.max_by_key(|one| one.at);
    last.and_then(|one| one.at).map_or(Value::Null, |at| json!(crate::governance::audit::timestamp(at)))
}

/// The shortest way from the roots to each node, from cause to effect.
fn ways(graph: &Graph) -> Vec<Vec<usize>> {
    let mut ways: Vec<Vec<usize>> = vec![Vec::new(); graph.nodes.len()];
    let mut queue = VecDeque::new();
    for root in &graph.roots {
        ways[*root] = vec![*root];
        queue.push_back(*root);
    }
    while let Some(place) = queue.pop_front() {
        for edge in graph.edges.iter().filter(|edge| edge.cause() == place) {
            let next = edge.effect();
            if ways[next].is_empty() {
                ways[next] = ways[place].iter().copied().chain([next]).collect();
                queue.push_back(next);
            }
        }
    }
    ways
}
