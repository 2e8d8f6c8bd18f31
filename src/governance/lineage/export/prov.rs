//! W3C PROV-JSON: entities, activities, agents and what relates them.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

use crate::governance::audit::timestamp;
use crate::governance::lineage::graph::{Edge, Graph, Kind, Node, Relation};

/// What a local name may have as it is.
const LOCAL: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'/');

pub(super) fn document(graph: &Graph) -> Value {
    let mut out = json!({"prefix": {"sw": "urn:stagewright:"}});
    let mut put = |group: &str, id: String, value: Value| {
        if !out[group].is_object() {
            out[group] = json!({});
        }
        out[group][id] = value;
    };
    for node in &graph.nodes {
        let group = if is_activity(node.key.kind) { "activity" } else { "entity" };
        put(group, name(node), attributes(node));
        if is_activity(node.key.kind)
            && let Some(agent) = agent(node)
        {
            put("agent", agent.clone(), json!({"prov:label": node.fact(by(node))}));
            let relation = json!({"prov:activity": name(node), "prov:agent": agent});
            put("wasAssociatedWith", format!("_:a-{}", name(node).replace(':', "-")), relation);
        }
    }
    for (number, edge) in graph.edges.iter().enumerate() {
        let (group, value) = relation(graph, edge);
        put(group, format!("_:e{number}"), value);
    }
    out
}

fn is_activity(kind: Kind) -> bool {
    matches!(kind, Kind::Run | Kind::Approval | Kind::Promotion | Kind::Rollout | Kind::Consumer)
}

fn name(node: &Node) -> String {
    format!("sw:{}/{}", node.key.kind.name(), utf8_percent_encode(&node.key.id, LOCAL))
}

fn by(node: &Node) -> &'static str {
    match node.key.kind {
        Kind::Run => "user",
        Kind::Consumer => "principal",
        _ => "by",
    }
}

fn agent(node: &Node) -> Option<String> {
    let who = node.fact(by(node));
    (!who.is_empty()).then(|| format!("sw:agent/{}", utf8_percent_encode(who, LOCAL)))
}

fn attributes(node: &Node) -> Value {
    let mut out = Map::new();
    out.insert("prov:label".to_owned(), json!(node.label));
    out.insert(
        "prov:type".to_owned(),
        json!({"$": format!("sw:{}", node.key.kind.name()), "type": "prov:QUALIFIED_NAME"}),
    );
    if is_activity(node.key.kind) {
        let time = |fact: &str| Some(node.fact(fact).to_owned()).filter(|text| !text.is_empty());
        if let Some(start) = time("started_at").or_else(|| node.at.map(timestamp)) {
            out.insert("prov:startTime".to_owned(), json!(start));
        }
        if let Some(end) = time("ended_at") {
            out.insert("prov:endTime".to_owned(), json!(end));
        }
    }
    for (fact, value) in &node.facts {
        let text = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        out.insert(format!("sw:{fact}"), json!(text));
    }
    out.into()
}

fn relation(graph: &Graph, edge: &Edge) -> (&'static str, Value) {
    let (from, to) = (&graph.nodes[edge.from], &graph.nodes[edge.to]);
    let (from_name, to_name) = (name(from), name(to));
    match edge.relation {
        Relation::Used | Relation::Executed | Relation::ResolvedBy => {
            let mut used = json!({"prov:activity": from_name, "prov:entity": to_name});
            if let Some(context) = &edge.context {
                used["prov:role"] = json!(context);
            }
            ("used", used)
        }
        Relation::EvaluatedBy | Relation::ReviewedBy | Relation::PromotedBy | Relation::RolledOutBy => {
            ("used", json!({"prov:activity": to_name, "prov:entity": from_name}))
        }
        Relation::NestedIn => {
            ("wasInformedBy", json!({"prov:informed": from_name, "prov:informant": to_name}))
        }
        Relation::Produced => ("wasGeneratedBy", json!({"prov:entity": to_name, "prov:activity": from_name})),
        Relation::RegisteredAs if from.key.kind == Kind::Run => {
            ("wasGeneratedBy", json!({"prov:entity": to_name, "prov:activity": from_name}))
        }
        Relation::RegisteredAs => {
            ("wasDerivedFrom", json!({"prov:generatedEntity": to_name, "prov:usedEntity": from_name}))
        }
        Relation::DerivedFrom | Relation::BuiltWith => {
            ("wasDerivedFrom", json!({"prov:generatedEntity": from_name, "prov:usedEntity": to_name}))
        }
        Relation::VersionOf => {
            ("specializationOf", json!({"prov:specificEntity": from_name, "prov:generalEntity": to_name}))
        }
    }
}
