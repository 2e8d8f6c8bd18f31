//! `OpenLineage` run events (schema 2-0-2): models are datasets there, and making a version or promoting one is a run.

use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use url::Url;

use crate::clock::Millis;
use crate::governance::audit::timestamp;
use crate::governance::lineage::graph::{Graph, Kind, Node, Relation};

const SCHEMA: &str = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent";
const FACETS: &str = "https://openlineage.io/spec/facets";
const PRODUCER: &str = concat!("urn:stagewright:", env!("CARGO_PKG_VERSION"));
const NAMESPACE: &str = "mlflow";

/// The runs of a graph, each with its start and its end, and what was done with versions.
pub(super) fn events(graph: &Graph, now: Millis) -> Value {
    let mut events = Vec::new();
    for (place, node) in graph.nodes.iter().enumerate() {
        match node.key.kind {
            Kind::Run => events.extend(of_run(graph, place, node, now)),
            Kind::Version => events.extend(of_version(graph, place, node, now)),
            Kind::Promotion => events.extend(of_promotion(graph, place, node, now)),
            _ => {}
        }
    }
    events.sort_by(|a, b| a["eventTime"].as_str().cmp(&b["eventTime"].as_str()));
    events.into()
}

fn of_run(graph: &Graph, place: usize, node: &Node, now: Millis) -> Vec<Value> {
    let sides = |relation: Relation| {
        graph
            .edges
            .iter()
            .filter(move |edge| edge.from == place && edge.relation == relation)
            .map(|edge| edge.to)
    };
    let read = graph.edges.iter().filter(|edge| edge.to == place && edge.relation == Relation::EvaluatedBy);
    let inputs: Vec<Value> = sides(Relation::Used)
        .chain(read.map(|edge| edge.from))
        .filter_map(|input| dataset(&graph.nodes[input]))
        .collect();
    let outputs: Vec<Value> = sides(Relation::Produced)
        .chain(sides(Relation::RegisteredAs))
        .filter_map(|output| dataset(&graph.nodes[output]))
        .collect();
    let mut facets = Map::new();
    if let Some(parent) = sides(Relation::NestedIn).next().map(|parent| &graph.nodes[parent]) {
        let parent = json!({"run": {"runId": uuid(&parent.key.id)}, "job": job(parent)});
        facets.insert("parent".to_owned(), facet("1-2-0/ParentRunFacet", parent));
    }
    let mut job = job(node);
    let mut code = sides(Relation::Executed).map(|code| &graph.nodes[code]);
    if let Some((code, repo)) = code.find_map(|code| Some((code, uri(code.fact("repo"))?))) {
        let location = json!({"type": "git", "url": repo, "repoUrl": repo, "version": code.key.id});
        job["facets"] = json!({"sourceCodeLocation": facet("1-1-0/SourceCodeLocationJobFacet", location)});
    }
    let event = |kind: &str, time: &str| {
        json!({
            "eventType": kind, "eventTime": time, "producer": PRODUCER, "schemaURL": SCHEMA,
            "run": {"runId": uuid(&node.key.id), "facets": facets}, "job": job, "inputs": inputs, "outputs": outputs,
        })
    };
    let start = Some(node.fact("started_at")).filter(|text| !text.is_empty());
    let start = start.map_or_else(|| timestamp(node.at.unwrap_or(now)), str::to_owned);
    let end = node.fact("ended_at");
    let kind = match node.fact("status") {
        "FINISHED" => "COMPLETE",
        "FAILED" => "FAIL",
        "KILLED" => "ABORT",
        _ => "RUNNING",
    };
    let last = if end.is_empty() { start.as_str() } else { end };
    vec![event("START", &start), event(kind, last)]
}

fn job(node: &Node) -> Value {
    let name = Some(node.fact("experiment")).filter(|name| !name.is_empty()).unwrap_or("run");
    json!({"namespace": NAMESPACE, "name": name})
}

/// A version that was registered.
fn of_version(graph: &Graph, place: usize, node: &Node, now: Millis) -> [Value; 2] {
    let sources = graph.edges.iter().filter_map(|edge| match edge.relation {
        Relation::RegisteredAs if edge.to == place => Some(edge.from),
        Relation::DerivedFrom if edge.from == place => Some(edge.to),
        _ => None,
    });
    let inputs: Vec<Value> = sources.filter_map(|source| dataset(&graph.nodes[source])).collect();
    act(node, "register", node.fact("name"), &inputs, dataset(node).as_slice(), now)
}

/// A version that went to a stage.
fn of_promotion(graph: &Graph, place: usize, node: &Node, now: Millis) -> [Value; 2] {
    let moved = graph.edges.iter().find(|edge| edge.to == place && edge.relation == Relation::PromotedBy);
    let version = moved.map(|edge| &graph.nodes[edge.from]);
    let model = version.map_or("", |version| version.fact("name"));
    let stage = json!({
        "namespace": NAMESPACE, "name": format!("models/{model}/{}", node.fact("to")),
        "facets": version.map_or_else(|| json!({}), |version| json!({"version": version_facet(version)})),
    });
    act(node, "promote", model, version.and_then(dataset).as_slice(), &[stage], now)
}

/// What is done at once; a run has a start and an end all the same.
fn act(node: &Node, what: &str, model: &str, inputs: &[Value], outputs: &[Value], now: Millis) -> [Value; 2] {
    ["START", "COMPLETE"].map(|kind| {
        json!({
            "eventType": kind, "eventTime": timestamp(node.at.unwrap_or(now)), "producer": PRODUCER,
            "schemaURL": SCHEMA,
            "run": {"runId": uuid(&node.key.text())},
            "job": {"namespace": "stagewright", "name": format!("{what}/{model}")},
            "inputs": inputs, "outputs": outputs,
        })
    })
}

fn dataset(node: &Node) -> Option<Value> {
    let mut facets = Map::new();
    let name = match node.key.kind {
        Kind::Dataset => {
            facets.insert("version".to_owned(), version_facet(node));
            if let Some(fields) = fields(node) {
                facets.insert(
                    "schema".to_owned(),
                    facet("1-2-0/SchemaDatasetFacet", json!({"fields": fields})),
                );
            }
            if let Some(uri) = source(node) {
                let source = json!({"name": node.fact("source_type"), "uri": uri});
                facets.insert("dataSource".to_owned(), facet("1-0-1/DatasourceDatasetFacet", source));
            }
            node.fact("name").to_owned()
        }
        Kind::LoggedModel => format!("logged_models/{}", node.key.id),
        Kind::Version => {
            facets.insert("version".to_owned(), version_facet(node));
            format!("models/{}", node.fact("name"))
        }
        _ => return None,
    };
    Some(json!({"namespace": NAMESPACE, "name": name, "facets": facets}))
}

fn version_facet(node: &Node) -> Value {
    let version = ["semver", "version", "digest"].map(|fact| node.fact(fact));
    let version = version.into_iter().find(|text| !text.is_empty()).unwrap_or(&node.key.id);
    facet("1-0-1/DatasetVersionDatasetFacet", json!({"datasetVersion": version}))
}

/// The columns, where MLflow knows them.
fn fields(node: &Node) -> Option<Vec<Value>> {
    let columns = node.facts.get("schema")?.get("mlflow_colspec")?.as_array()?;
    let field =
        |column: &Value| Some(json!({"name": column["name"].as_str()?, "type": column["type"].as_str()?}));
    Some(columns.iter().filter_map(field).collect())
}

fn source(node: &Node) -> Option<String> {
    let source = node.facts.get("source")?;
    uri(["uri", "url", "path"].iter().find_map(|key| source.get(key)?.as_str())?)
}

/// A URI, which a path of a file and git's short way to name a repository are not.
fn uri(text: &str) -> Option<String> {
    let is_odd = |c: char| !c.is_ascii() || c.is_control() || " \"<>\\^`{|}".contains(c);
    let known = Url::parse(text).or_else(|cause| match text.split_once(':') {
        Some((host, path)) if host.contains('@') => Url::parse(&format!("ssh://{host}/{path}")),
        _ => Url::from_file_path(text).map_err(|()| cause),
    });
    let found = known.ok()?;
    let found = if found.scheme() != "file" && text.starts_with(found.scheme()) && !text.contains(is_odd) {
        text.to_owned()
    } else {
        found.into()
    };
    (!found.contains(is_odd)).then_some(found)
}

fn facet(schema: &str, mut value: Value) -> Value {
    value["_producer"] = json!(PRODUCER);
    let name = schema.rsplit('/').next().unwrap_or_default();
    value["_schemaURL"] = json!(format!("{FACETS}/{schema}.json#/$defs/{name}"));
    value
}

/// MLflow's ids of runs are UUIDs without dashes; of anything else the id is made from its sha256.
fn uuid(id: &str) -> String {
    let own = uuid::Uuid::try_parse(id).ok();
    let made = || {
        let digest: [u8; 32] = Sha256::digest(id.as_bytes()).into();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        uuid::Builder::from_custom_bytes(bytes).into_uuid()
    };
    own.unwrap_or_else(made).hyphenated().to_string()
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn what_is_no_uri_becomes_one_or_is_left_out() {
        for (given, expected) in [
            ("s3://data/t.parquet", Some("s3://data/t.parquet")),
            ("https://git.example.com/fraud", Some("https://git.example.com/fraud")),
            ("git@git.example.com:team/fraud.git", Some("ssh://git@git.example.com/team/fraud.git")),
            ("/data/the sales.csv", Some("file:///data/the%20sales.csv")),
            ("s3://data/the sales", Some("s3://data/the%20sales")),
            ("sales.csv", None),
            ("C:\\sales.csv", None),
            ("", None),
        ] {
            assert_eq!(uri(given).as_deref(), expected, "{given}");
        }
    }
}
