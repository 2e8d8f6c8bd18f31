//! Lineage, drawn and as a table.

use maud::{Markup, html};
use serde_json::Value;

use crate::console::layout::{Frame, empty, encoded, short, table, time};
use crate::console::picture;
use crate::governance::lineage::graph::{Edge, Graph, Kind, Node};

/// What can be asked for.
const TYPES: [(&str, &str); 6] = [
    ("model_version", "Model version"),
    ("registered_model", "Registered model"),
    ("dataset", "Dataset digest"),
    ("run", "Run"),
    ("logged_model", "Logged model"),
    ("code", "Commit"),
];
const DIRECTIONS: [(&str, &str); 3] =
    [("both", "both ways"), ("up", "what it came from"), ("down", "what came of it")];

/// What was asked for.
pub(in crate::console) struct Asked<'a> {
    pub(in crate::console) kind: &'a str,
    pub(in crate::console) id: &'a str,
    pub(in crate::console) direction: &'a str,
}

pub(in crate::console) fn page(
    frame: &Frame,
    asked: &Asked<'_>,
    found: Option<&Result<Graph, String>>,
) -> Markup {
    html! {
        h1 { "Lineage" }
        (form(frame, asked))
        @match found {
            None => (empty("Say what you want to know about: for example fraud-detector@2.3.1, or the digest of a dataset.")),
            Some(Err(problem)) => { p.notice role="alert" { (problem) } },
            Some(Ok(graph)) => (drawing(frame, asked, graph)),
        }
    }
}

fn form(frame: &Frame, asked: &Asked<'_>) -> Markup {
    html! {
        form.search method="get" action=(frame.at("/lineage")) {
            label for="type" { "Of" }
            select #type name="type" {
                @for (value, name) in TYPES { option value=(value) selected[value == asked.kind] { (name) } }
            }
            label for="id" { "Name or id" }
            input #id type="text" name="id" value=(asked.id) autocomplete="off" required;
            label for="direction" { "Show" }
            select #direction name="direction" {
                @for (value, name) in DIRECTIONS { option value=(value) selected[value == asked.direction] { (name) } }
            }
            button type="submit" { "Draw" }
        }
    }
}

fn drawing(frame: &Frame, asked: &Asked<'_>, graph: &Graph) -> Markup {
    let title = format!(
        "Lineage of {}: {} nodes and {} edges, as in the tables below",
        asked.id,
        graph.nodes.len(),
        graph.edges.len()
    );
    let api = format!(
        "{}/api/stagewright/v1/lineage/{}/{}?direction={}&format=",
        frame.prefix,
        asked.kind,
        encoded(asked.id),
        asked.direction
    );
    html! {
        @if graph.is_truncated { p.notice role="status" { "There is more than is drawn here." } }
        div.drawing tabindex="0" role="region" aria-label="Drawing" {
            (picture::draw(graph, &title, |place| address(frame, &graph.nodes[place])))
        }
        p.links {
            span.faint { "As" }
            @for form in ["json", "openlineage", "prov", "mermaid", "dot"] { a href=(format!("{api}{form}")) { (form) } }
        }
        section {
            h2 { "What came from what" }
            (table(
                "What came from what",
                &["From", "Relation", "To"],
                &graph.edges.iter().map(|edge| edge_row(frame, graph, edge)).collect::<Vec<_>>(),
            ))
        }
        section {
            h2 { "What is known" }
            (table(
                "What is known",
                &["What", "Name", "When", "Facts"],
                &graph.nodes.iter().map(|node| node_row(frame, node)).collect::<Vec<_>>(),
            ))
        }
    }
}

fn address(frame: &Frame, node: &Node) -> Option<String> {
    let id = &node.key.id;
    match node.key.kind {
        Kind::Dataset | Kind::Code | Kind::Run | Kind::LoggedModel | Kind::Version => {
            Some(frame.lineage(node.key.kind.name(), id))
        }
        Kind::Model => Some(frame.model(id)),
        Kind::Approval => Some(frame.at(&format!("/approvals/{}", encoded(id)))),
        Kind::Rollout => Some(frame.at(&format!("/rollouts/{}", encoded(id)))),
        Kind::Promotion | Kind::Environment | Kind::Consumer => None,
    }
}

fn named(frame: &Frame, node: &Node) -> Markup {
    html! {
        span.faint { (node.key.kind.name().replace('_', " ")) " " }
        @match address(frame, node) {
            Some(address) => a href=(address) { (node.label) },
            None => (node.label),
        }
    }
}

fn edge_row(frame: &Frame, graph: &Graph, edge: &Edge) -> Markup {
    html! {
        tr {
            td { (named(frame, &graph.nodes[edge.from])) }
            td {
                (edge.relation.name().replace('_', " "))
                @if let Some(context) = &edge.context { span.faint { " (" (context) ")" } }
            }
            td { (named(frame, &graph.nodes[edge.to])) }
        }
    }
}

fn node_row(frame: &Frame, node: &Node) -> Markup {
    const LONG: [&str; 3] = ["schema", "profile", "location"];
    let facts = node.facts.iter().filter(|(name, _)| !LONG.contains(&name.as_str()));
    let text = |value: &Value| match value.as_str() {
        Some(digest) if digest.starts_with("sha256:") => short(digest).to_owned(),
        Some(text) => text.to_owned(),
        None => value.to_string(),
    };
    html! {
        tr {
            td { (node.key.kind.name().replace('_', " ")) }
            th scope="row" {
                @match address(frame, node) {
                    Some(address) => a href=(address) { (node.label) },
                    None => (node.label),
                }
            }
            td { @if node.at.is_some() { (time(node.at)) } }
            td.text {
                @for (name, value) in facts {
                    span.fact { span.faint { (name.replace('_', " ")) " " } (text(value)) } " "
                }
            }
        }
    }
}
