//! What is known of the nodes: one statement for each kind, however many there are.

mod store;

use serde_json::{Map, Value, json};

use super::graph::{Graph, Kind, Relation};
use super::rollouts;
use crate::clock::Millis;
use crate::db::Conn;
use crate::error::Result;

/// The files by which an environment is told from others, the one that tells most first.
const LOCKS: [&str; 3] = ["conda.yaml", "requirements.txt", "python_env.yaml"];
/// Longest schema or profile of a dataset that an answer has.
const LONGEST: usize = 16 << 10;

/// Adds to the graph what hangs on its versions: how they were approved, promoted and rolled out, and who asks for them.
pub(super) async fn add_consequences(db: &mut impl Conn, graph: &mut Graph, most: i64) -> Result<()> {
    let versions = versions(graph);
    if versions.is_empty() {
        return Ok(());
    }
    let found = store::consequences(db, &versions, most).await?;
    graph.is_truncated |= i64::try_from(found.len()).is_ok_and(|count| count >= most);
    for one in found.into_iter().chain(rollouts::of(db, &versions, most).await?) {
        let Some(version) = graph.find(Kind::Version, &one.version) else { continue };
        let place = graph.add(one.kind, &one.id);
        let node = &mut graph.nodes[place];
        (node.label, node.at) = (one.label, Some(one.at));
        node.facts = one.facts;
        match one.relation {
            Relation::ResolvedBy => graph.relate(place, Relation::ResolvedBy, version, None),
            relation => graph.relate(version, relation, place, None),
        }
    }
    for (name, number) in versions {
        if let Some(version) = graph.find(Kind::Version, &format!("{name}/{number}")) {
            let model = graph.add(Kind::Model, &name);
            graph.relate(version, Relation::VersionOf, model, None);
        }
    }
    Ok(())
}

/// Something that hangs on a version.
pub(super) struct Consequence {
    pub(super) version: String,
    pub(super) kind: Kind,
    pub(super) relation: Relation,
    pub(super) id: String,
    pub(super) label: String,
    pub(super) at: Millis,
    pub(super) facts: Map<String, Value>,
}

/// Tells what is known of the nodes, and drops those that do not exist or did not at `as_of`.
pub(super) async fn describe(
    db: &mut impl Conn,
    mut graph: Graph,
    uuids: &[(String, String)],
    as_of: Option<Millis>,
) -> Result<Graph> {
    let mut known = vec![false; graph.nodes.len()];
    let mut places = Vec::new();
    for told in store::runs(db, graph.ids(Kind::Run)).await? {
        places.push(tell(&mut graph, Kind::Run, told));
    }
    for told in store::logged_models(db, graph.ids(Kind::LoggedModel)).await? {
        places.push(tell(&mut graph, Kind::LoggedModel, told));
    }
    let of_graph = versions(&graph);
    for told in store::versions(db, &of_graph).await? {
        places.push(tell(&mut graph, Kind::Version, told));
    }
    for told in store::datasets(db, uuids, LONGEST).await? {
        if let Some(place) = graph.find(Kind::Dataset, &told.id) {
            graph.nodes[place].facts.extend(told.facts);
        }
    }
    for place in places.into_iter().flatten() {
        known[place] = true;
    }
    if let Some(time) = as_of {
        for (version, stage) in store::stages_at(db, &of_graph, time).await? {
            if let Some(place) = graph.find(Kind::Version, &version) {
                graph.nodes[place].facts.insert("stage".to_owned(), json!(stage));
            }
        }
    }
    add_environments(db, &mut graph).await?;
    known.resize(graph.nodes.len(), false);
    let must_be_known = |kind| matches!(kind, Kind::Run | Kind::LoggedModel | Kind::Version);
    let places: std::collections::HashMap<_, _> =
        graph.nodes.iter().enumerate().map(|(place, node)| (node.key.clone(), place)).collect();
    Ok(graph.kept(|node| {
        let is_known = places.get(&node.key).is_some_and(|place| known[*place]);
        (is_known || !must_be_known(node.key.kind))
            && as_of.is_none_or(|time| node.at.is_none_or(|at| at <= time))
    }))
}

/// What a statement tells of a node.
pub(super) struct Told {
    pub(super) id: String,
    pub(super) label: String,
    pub(super) at: Option<Millis>,
    pub(super) facts: Map<String, Value>,
}

fn tell(graph: &mut Graph, kind: Kind, told: Told) -> Option<usize> {
    let place = graph.find(kind, &told.id)?;
    let node = &mut graph.nodes[place];
    (node.label, node.at) = (told.label, told.at);
    node.facts.extend(told.facts);
    Some(place)
}

/// The environments of logged models, and of versions that have none: named by the digests of the files that lock them,
/// as far as these came through the artifact proxy.
async fn add_environments(db: &mut impl Conn, graph: &mut Graph) -> Result<()> {
    let has_logged_model: Vec<usize> = graph
        .edges
        .iter()
        .filter(|edge| edge.relation == Relation::RegisteredAs)
        .map(|edge| edge.to)
        .collect();
    let is_built = |place: usize, kind| match kind {
        Kind::LoggedModel => true,
        Kind::Version => {
            !has_logged_model.contains(&place)
                || !graph
                    .edges
                    .iter()
                    .any(|edge| edge.to == place && graph.nodes[edge.from].key.kind == Kind::LoggedModel)
        }
        _ => false,
    };
    let mut wanted = Vec::new();
    for (place, node) in
        graph.nodes.iter().enumerate().filter(|(place, node)| is_built(*place, node.key.kind))
    {
        if let Some(folder) = crate::artifacts::proxied_path(node.fact("location")) {
            wanted
                .extend(LOCKS.map(|file| (format!("{}/{file}", folder.trim_end_matches('/')), place, file)));
        }
    }
    if wanted.is_empty() {
        return Ok(());
    }
    let paths = wanted.iter().map(|(path, ..)| path.clone()).collect();
    let digests = store::file_digests(db, paths).await?;
    let mut done = Vec::new();
    for (path, place, file) in wanted {
        let Some(digest) = digests.get(&path).filter(|_| !done.contains(&place)) else { continue };
        done.push(place);
        let environment = graph.add(Kind::Environment, &format!("sha256:{digest}"));
        let node = &mut graph.nodes[environment];
        node.label = format!("{file} {}", digest.get(..8).unwrap_or(digest));
        node.facts.insert("file".to_owned(), json!(file));
        graph.relate(place, Relation::BuiltWith, environment, None);
    }
    Ok(())
}

/// The versions of a graph.
pub(super) fn versions(graph: &Graph) -> Vec<(String, i64)> {
    graph.of(Kind::Version).filter_map(|node| parse_version(&node.key.id)).collect()
}

/// `fraud-detector/7`.
pub(super) fn parse_version(id: &str) -> Option<(String, i64)> {
    let (name, number) = id.rsplit_once('/')?;
    Some((name.to_owned(), number.parse().ok()?))
}
