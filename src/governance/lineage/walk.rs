//! The way through the graph, level by level: what came before, what came after. As many statements for a level as there
//! are directions, however wide it is; nothing is visited twice, and the number of levels and nodes has a limit.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::graph::{Graph, Kind, Relation};
use super::place::{Place, Roots};
use super::store::{self, Found, Front};
use super::{Meaning, ParamKeys, facts};
use crate::clock::Millis;
use crate::db::Conn;
use crate::error::{Error, Result};

/// Which way to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Up,
    Down,
    Both,
}

impl Direction {
    pub fn parse(text: &str) -> Result<Self> {
        match text {
            "up" => Ok(Self::Up),
            "down" => Ok(Self::Down),
            "both" => Ok(Self::Both),
            _ => Err(Error::invalid(format!("direction must be up, down or both, not '{text}'."))),
        }
    }
}

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    pub direction: Direction,
    /// Most edges between the root and any other node of the way.
    pub depth: usize,
    pub as_of: Option<Millis>,
    /// Most nodes.
    pub most: usize,
}

/// The deepest that is gone.
pub const DEEPEST: usize = 32;
pub const DEFAULT_DEPTH: usize = 16;
/// Most nodes that an answer can have.
pub const MOST: usize = 2000;
pub const DEFAULT_MOST: usize = 500;

/// One walk in one direction.
struct Walk<'a> {
    graph: &'a mut Graph,
    keys: &'a ParamKeys,
    /// Places whose neighbours are asked for, or were.
    seen: HashSet<usize>,
    next: Front,
    /// The rows of datasets, with the ids of their nodes.
    uuids: &'a mut Vec<(String, String)>,
}

/// The graph around a place; an error when there is nothing there.
pub async fn walk(db: &mut impl Conn, place: &Place, keys: &ParamKeys, question: Question) -> Result<Graph> {
    let mut graph = Graph::default();
    let mut uuids = Vec::new();
    // A level can bring each node by several edges.
    let most = i64::try_from(question.most).unwrap_or(i64::MAX);
    let Roots { front, nodes, datasets } = place.roots(db, keys, most).await?;
    for (kind, id) in &nodes {
        let root = graph.add(*kind, id);
        graph.roots.push(root);
    }
    for (uuid, id) in datasets {
        note_dataset(&mut graph, &id);
        uuids.push((uuid, id));
    }
    for root in graph.roots.clone() {
        mark_said(&mut graph, root, keys);
    }
    if let Place::Model(name) = place {
        let model = graph.add(Kind::Model, name);
        for (name, number) in &front.versions {
            let version = graph.add(Kind::Version, &format!("{name}/{number}"));
            graph.relate(version, Relation::VersionOf, model, None);
        }
    }
    for is_up in [true, false] {
        if question.direction == if is_up { Direction::Down } else { Direction::Up } {
            continue;
        }
        let seen = graph.roots.iter().copied().collect();
        let mut walk = Walk { graph: &mut graph, keys, seen, next: Front::default(), uuids: &mut uuids };
        walk.run(db, front.clone(), is_up, &question).await?;
    }
    if question.direction != Direction::Up {
        facts::add_consequences(db, &mut graph, most).await?;
    }
    if question.direction != Direction::Up {
        drop_idle_roots(&mut graph);
    }
    let graph = facts::describe(db, graph, &uuids, question.as_of).await?;
    if graph.roots.is_empty() { Err(place.missing()) } else { Ok(graph) }
}

impl Walk<'_> {
    async fn run(
        &mut self,
        db: &mut impl Conn,
        mut front: Front,
        is_up: bool,
        question: &Question,
    ) -> Result<()> {
        let most = i64::try_from(question.most * 4).unwrap_or(i64::MAX);
        for _ in 0..question.depth {
            if front.is_empty() {
                return Ok(());
            }
            let found = if is_up {
                store::causes(db, &front, self.keys.names(), most).await?
            } else {
                store::effects(db, &front, most).await?
            };
            self.graph.is_truncated |= i64::try_from(found.len()).is_ok_and(|count| count >= most);
            for one in found {
                if self.graph.nodes.len() >= question.most {
                    self.graph.is_truncated = true;
                    return Ok(());
                }
                if is_up { self.cause(&one) } else { self.effect(&one) }
            }
            front = std::mem::take(&mut self.next);
        }
        // A level more would have been one too many.
        self.graph.is_truncated |= !front.is_empty();
        Ok(())
    }

    /// Takes what came before.
    fn cause(&mut self, found: &Found) {
        let Found { near, far, extra, more, .. } = found;
        let extra_text = extra.as_deref().unwrap_or_default();
        match found.branch {
            1 => {
                let run = self.graph.add(Kind::Run, near);
                let data = note_dataset(self.graph, far);
                self.uuids.push((extra_text.to_owned(), far.clone()));
                self.graph.relate(run, Relation::Used, data, more.as_deref());
            }
            2 => {
                let run = self.graph.add(Kind::Run, near);
                let model = self.go_to_model(far);
                self.use_model(run, model, extra.is_some());
            }
            3 => {
                let (run, parent) = (self.graph.add(Kind::Run, near), self.go_to_run(far));
                self.graph.relate(run, Relation::NestedIn, parent, None);
            }
            4 => {
                let (run, code) = (self.graph.add(Kind::Run, near), note_code(self.graph, far));
                if let Some(repo) = extra {
                    self.graph.nodes[code].facts.insert("repo".to_owned(), json!(repo));
                }
                self.graph.relate(run, Relation::Executed, code, None);
            }
            5 => self.relate_said(near, extra_text, far),
            6 => {
                let (model, run) = (self.graph.add(Kind::LoggedModel, near), self.go_to_run(far));
                self.graph.relate(run, Relation::Produced, model, None);
            }
            7 => {
                let version = self.graph.add(Kind::Version, near);
                let run = extra.as_deref().filter(|run| !run.is_empty());
                self.relate_source(version, far, run);
            }
            _ => self.relate_linked(near, far, extra_text),
        }
    }

    /// Takes what came after.
    fn effect(&mut self, found: &Found) {
        let Found { near, far, extra, .. } = found;
        let extra_text = extra.as_deref().unwrap_or_default();
        match found.branch {
            11 => {
                let id = self.uuids.iter().find(|(uuid, _)| uuid == near).map(|(_, id)| id.clone());
                let data = note_dataset(self.graph, &id.unwrap_or_else(|| near.clone()));
                let run = self.go_to_run(far);
                self.graph.relate(run, Relation::Used, data, extra.as_deref());
            }
            12 => {
                let (code, run) = (note_code(self.graph, near), self.go_to_run(far));
                self.graph.relate(run, Relation::Executed, code, None);
            }
            13 => {
                self.go_to_run(far);
                self.relate_said(far, extra_text, near);
            }
            14 => {
                let (run, model) = (self.graph.add(Kind::Run, near), self.go_to_model(far));
                self.graph.relate(run, Relation::Produced, model, None);
            }
            15 => {
                let (parent, run) = (self.graph.add(Kind::Run, near), self.go_to_run(far));
                self.graph.relate(run, Relation::NestedIn, parent, None);
            }
            16 => {
                let version = self.go_to_version(far);
                self.relate_source(version, extra_text, Some(near));
            }
            17 => {
                let model = self.graph.add(Kind::LoggedModel, near);
                for version in linked(far) {
                    let version = self.go_to_version(&version);
                    self.graph.relate(model, Relation::RegisteredAs, version, None);
                }
            }
            18 => {
                let (model, run) = (self.graph.add(Kind::LoggedModel, near), self.go_to_run(far));
                self.use_model(run, model, extra.is_some());
            }
            _ => {
                let (source, copy) = (self.graph.add(Kind::Version, near), self.go_to_version(far));
                self.graph.relate(copy, Relation::DerivedFrom, source, None);
            }
        }
    }

    fn use_model(&mut self, run: usize, model: usize, has_trained: bool) {
        if has_trained {
            self.graph.relate(run, Relation::Used, model, None);
        } else {
            self.graph.relate(model, Relation::EvaluatedBy, run, None);
        }
    }

    /// What a param of a run says that it used.
    fn relate_said(&mut self, run: &str, key: &str, value: &str) {
        let run = self.graph.add(Kind::Run, run);
        match self.keys.meaning(key) {
            Some(Meaning::Dataset) => {
                let data = note_dataset(self.graph, &format!("{key}@{value}"));
                self.graph.nodes[data].facts.insert("provenance".to_owned(), json!("param"));
                self.graph.relate(run, Relation::Used, data, Some(key));
            }
            Some(Meaning::Code) => {
                let code = note_code(self.graph, value);
                self.graph.relate(run, Relation::Executed, code, Some(key));
            }
            None => {}
        }
    }

    /// Where a version's source leads: to a logged model, to another version, or only to its run.
    fn relate_source(&mut self, version: usize, source: &str, run: Option<&str>) {
        let named = source.strip_prefix("models:/").map(|path| path.trim_matches('/'));
        match named {
            Some(path) if facts::parse_version(path).is_some() => {
                let origin = self.go_to_version(path);
                self.graph.relate(version, Relation::DerivedFrom, origin, None);
            }
            Some(id) if !id.is_empty() && !id.contains(['/', '@']) => {
                let model = self.go_to_model(id);
                self.graph.relate(model, Relation::RegisteredAs, version, None);
            }
            _ => {
                if let Some(run) = run {
                    let run = self.go_to_run(run);
                    self.graph.relate(run, Relation::RegisteredAs, version, None);
                }
            }
        }
    }

    /// A logged model of the version's run whose tag names the version.
    fn relate_linked(&mut self, version: &str, model: &str, tag: &str) {
        if linked(tag).any(|known| known == version) {
            let version = self.graph.add(Kind::Version, version);
            let model = self.go_to_model(model);
            self.graph.relate(model, Relation::RegisteredAs, version, None);
        }
    }

    fn go_to_run(&mut self, id: &str) -> usize {
        let place = self.graph.add(Kind::Run, id);
        if self.seen.insert(place) {
            self.next.runs.push(id.to_owned());
        }
        place
    }

    fn go_to_model(&mut self, id: &str) -> usize {
        let place = self.graph.add(Kind::LoggedModel, id);
        if self.seen.insert(place) {
            self.next.logged_models.push(id.to_owned());
        }
        place
    }

    fn go_to_version(&mut self, id: &str) -> usize {
        let place = self.graph.add(Kind::Version, id);
        if self.seen.insert(place)
            && let Some(version) = facts::parse_version(id)
        {
            self.next.versions.push(version);
        }
        place
    }
}

/// Drops a commit that no run has executed.
fn drop_idle_roots(graph: &mut Graph) {
    let Graph { roots, nodes, edges, .. } = graph;
    roots.retain(|root| {
        nodes[*root].key.kind != Kind::Code || edges.iter().any(|edge| edge.from == *root || edge.to == *root)
    });
}

/// The versions that a logged model's tag names.
fn linked(tag: &str) -> impl Iterator<Item = String> + use<> {
    let known: Value = serde_json::from_str(tag).unwrap_or_default();
    let known = known.as_array().cloned().unwrap_or_default();
    known.into_iter().filter_map(|one| {
        let number = one["version"].as_i64().or_else(|| one["version"].as_str()?.parse().ok())?;
        Some(format!("{}/{number}", one["name"].as_str()?))
    })
}

fn note_dataset(graph: &mut Graph, id: &str) -> usize {
    let place = graph.add(Kind::Dataset, id);
    if let Some((name, digest)) = id.rsplit_once('@') {
        let node = &mut graph.nodes[place];
        node.label = format!("{name} {digest}");
        node.facts.insert("name".to_owned(), json!(name));
        node.facts.insert("digest".to_owned(), json!(digest));
    }
    place
}

fn note_code(graph: &mut Graph, commit: &str) -> usize {
    let place = graph.add(Kind::Code, commit);
    let node = &mut graph.nodes[place];
    let is_hash = commit.len() >= 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit());
    commit.get(..10).filter(|_| is_hash).unwrap_or(commit).clone_into(&mut node.label);
    node.facts.insert("commit".to_owned(), json!(commit));
    place
}

/// A root that only a param tells of says so.
fn mark_said(graph: &mut Graph, root: usize, keys: &ParamKeys) {
    match graph.nodes[root].key.kind {
        Kind::Dataset => {
            let id = graph.nodes[root].key.id.clone();
            note_dataset(graph, &id);
            let is_said = id.rsplit_once('@').is_some_and(|(name, _)| keys.meaning(name).is_some());
            if is_said {
                graph.nodes[root].facts.insert("provenance".to_owned(), json!("param"));
            }
        }
        Kind::Code => {
            let id = graph.nodes[root].key.id.clone();
            note_code(graph, &id);
        }
        _ => {}
    }
}
