//! The graph: what there is, and how one thing came from another. Pure.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use serde_json::{Map, Value, json};

use crate::clock::Millis;
use crate::governance::audit::timestamp;

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Dataset,
    Code,
    Environment,
    Run,
    LoggedModel,
    Version,
    Model,
    Approval,
    Promotion,
    Rollout,
    Consumer,
}

impl Kind {
    pub const ALL: [Self; 11] = [
        Self::Dataset,
        Self::Code,
        Self::Environment,
        Self::Run,
        Self::LoggedModel,
        Self::Version,
        Self::Model,
        Self::Approval,
        Self::Promotion,
        Self::Rollout,
        Self::Consumer,
    ];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Dataset => "dataset",
            Self::Code => "code",
            Self::Environment => "environment",
            Self::Run => "run",
            Self::LoggedModel => "logged_model",
            Self::Version => "model_version",
            Self::Model => "registered_model",
            Self::Approval => "approval",
            Self::Promotion => "promotion",
            Self::Rollout => "rollout",
            Self::Consumer => "consumer",
        }
    }

    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// How one node is related to another; an edge reads `from relation to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    Used,
    Executed,
    BuiltWith,
    NestedIn,
    Produced,
    RegisteredAs,
    DerivedFrom,
    EvaluatedBy,
    VersionOf,
    ReviewedBy,
    PromotedBy,
    RolledOutBy,
    ResolvedBy,
}

impl Relation {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::Executed => "executed",
            Self::BuiltWith => "built_with",
            Self::NestedIn => "nested_in",
            Self::Produced => "produced",
            Self::RegisteredAs => "registered_as",
            Self::DerivedFrom => "derived_from",
            Self::EvaluatedBy => "evaluated_by",
            Self::VersionOf => "version_of",
            Self::ReviewedBy => "reviewed_by",
            Self::PromotedBy => "promoted_by",
            Self::RolledOutBy => "rolled_out_by",
            Self::ResolvedBy => "resolved_by",
        }
    }

    /// Whether the node that an edge comes from is the effect, and the one it goes to the cause.
    #[must_use]
    pub fn points_to_cause(self) -> bool {
        match self {
            Self::Used
            | Self::Executed
            | Self::BuiltWith
            | Self::NestedIn
            | Self::DerivedFrom
            | Self::ResolvedBy => true,
            Self::Produced
            | Self::RegisteredAs
            | Self::EvaluatedBy
            | Self::VersionOf
            | Self::ReviewedBy
            | Self::PromotedBy
            | Self::RolledOutBy => false,
        }
    }
}

/// What tells a node from all others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    pub kind: Kind,
    pub id: String,
}

impl Key {
    #[must_use]
    pub fn new(kind: Kind, id: impl Into<String>) -> Self {
        Self { kind, id: id.into() }
    }

    /// `run:0a1b…`: the key as one text.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}:{}", self.kind.name(), self.id)
    }
}

#[derive(Clone, Debug)]
pub struct Node {
    pub key: Key,
    /// What people call it.
    pub label: String,
    /// When it came to be.
    pub at: Option<Millis>,
    pub facts: Map<String, Value>,
}

impl Node {
    /// A fact as text; empty when there is none.
    #[must_use]
    pub fn fact(&self, name: &str) -> &str {
        self.facts.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    #[must_use]
    pub fn json(&self) -> Value {
        let mut out = json!({
            "key": self.key.text(), "type": self.key.kind.name(), "id": self.key.id, "label": self.label,
            "at": self.at.map(timestamp),
        });
        if let Some(out) = out.as_object_mut() {
            out.extend(self.facts.clone());
        }
        out
    }
}

/// By the places of its nodes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    pub from: usize,
    pub to: usize,
    pub relation: Relation,
    /// The context of data, or the role of what a param names.
    pub context: Option<String>,
}

impl Edge {
    #[must_use]
    pub fn cause(&self) -> usize {
        if self.relation.points_to_cause() { self.to } else { self.from }
    }

    #[must_use]
    pub fn effect(&self) -> usize {
        if self.relation.points_to_cause() { self.from } else { self.to }
    }
}

#[derive(Clone, Debug, Default)]
pub struct Graph {
    pub nodes: Vec<Node>,
    pub edges: BTreeSet<Edge>,
    /// The nodes that were asked for.
    pub roots: Vec<usize>,
    /// Whether there is more than was looked at.
    pub is_truncated: bool,
    places: HashMap<Key, usize>,
}

impl Graph {
    /// The place of a node, which is added if it is new.
    pub fn add(&mut self, kind: Kind, id: &str) -> usize {
        let key = Key::new(kind, id);
        if let Some(place) = self.places.get(&key) {
            return *place;
        }
        let place = self.nodes.len();
        let node = Node { label: id.to_owned(), key: key.clone(), at: None, facts: Map::new() };
        self.nodes.push(node);
        self.places.insert(key, place);
        place
    }

    #[must_use]
    pub fn find(&self, kind: Kind, id: &str) -> Option<usize> {
        self.places.get(&Key::new(kind, id)).copied()
    }

    pub fn relate(&mut self, from: usize, relation: Relation, to: usize, context: Option<&str>) {
        let context = context.filter(|context| !context.is_empty()).map(str::to_owned);
        self.edges.insert(Edge { from, to, relation, context });
    }

    /// The nodes of a kind.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Node> {
        self.nodes.iter().filter(move |node| node.key.kind == kind)
    }

    /// The ids of the nodes of a kind.
    #[must_use]
    pub fn ids(&self, kind: Kind) -> Vec<String> {
        self.of(kind).map(|node| node.key.id.clone()).collect()
    }

    /// Keeps the nodes of which `is_kept` is true and that are still reached from the roots.
    #[must_use]
    pub fn kept(self, is_kept: impl Fn(&Node) -> bool) -> Self {
        let kept: Vec<bool> = self.nodes.iter().map(&is_kept).collect();
        let mut near: Vec<Vec<usize>> = vec![Vec::new(); self.nodes.len()];
        for edge in self.edges.iter().filter(|edge| kept[edge.from] && kept[edge.to]) {
            near[edge.from].push(edge.to);
            near[edge.to].push(edge.from);
        }
        let mut queue: VecDeque<usize> = self.roots.iter().copied().filter(|root| kept[*root]).collect();
        let mut reached: HashSet<usize> = queue.iter().copied().collect();
        while let Some(place) = queue.pop_front() {
            queue.extend(near[place].iter().filter(|next| reached.insert(**next)));
        }
        let mut out = Self { is_truncated: self.is_truncated, ..Self::default() };
        let mut places = HashMap::new();
        for (place, node) in self.nodes.into_iter().enumerate().filter(|(place, _)| reached.contains(place)) {
            places.insert(place, out.nodes.len());
            out.places.insert(node.key.clone(), out.nodes.len());
            out.nodes.push(node);
        }
        let moved =
            |edge: Edge| Some(Edge { from: *places.get(&edge.from)?, to: *places.get(&edge.to)?, ..edge });
        out.edges = self.edges.into_iter().filter_map(moved).collect();
        out.roots = self.roots.iter().filter_map(|root| places.get(root).copied()).collect();
        out
    }

    /// How far each node is from the first causes, by its longest way; a cycle is cut where it closes.
    #[must_use]
    pub fn layers(&self) -> Vec<usize> {
        let mut layers = vec![0; self.nodes.len()];
        for _ in 0..self.nodes.len() {
            let mut has_changed = false;
            for edge in &self.edges {
                let (cause, effect) = (edge.cause(), edge.effect());
                let next = layers[cause] + 1;
                if layers[effect] < next && next < self.nodes.len() {
                    layers[effect] = next;
                    has_changed = true;
                }
            }
            if !has_changed {
                break;
            }
        }
        layers
    }

    #[must_use]
    pub fn json(&self) -> Value {
        let key = |place: usize| self.nodes[place].key.text();
        let edge = |edge: &Edge| {
            let mut out =
                json!({"from": key(edge.from), "relation": edge.relation.name(), "to": key(edge.to)});
            if let Some(context) = &edge.context {
                out["context"] = json!(context);
            }
            out
        };
        json!({
            "roots": self.roots.iter().map(|root| key(*root)).collect::<Vec<_>>(),
            "nodes": self.nodes.iter().map(Node::json).collect::<Vec<_>>(),
            "edges": self.edges.iter().map(edge).collect::<Vec<_>>(),
            "truncated": self.is_truncated,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn effects_are_below_their_causes_and_cycles_end() {
        let mut graph = Graph::default();
        let [data, run, model] = [(Kind::Dataset, "d"), (Kind::Run, "r"), (Kind::LoggedModel, "m")]
            .map(|(k, id)| graph.add(k, id));
        graph.relate(run, Relation::Used, data, Some("training"));
        graph.relate(run, Relation::Produced, model, None);
        assert_eq!(graph.layers(), [0, 1, 2]);
        // A run that goes on from the model that it made.
        graph.relate(run, Relation::Used, model, None);
        assert_eq!(graph.layers()[data], 0);
    }

    #[test]
    fn what_hangs_on_a_node_that_is_dropped_is_dropped() {
        let mut graph = Graph::default();
        let [data, run, model] = [(Kind::Dataset, "d"), (Kind::Run, "r"), (Kind::LoggedModel, "m")]
            .map(|(k, id)| graph.add(k, id));
        graph.relate(run, Relation::Used, data, None);
        graph.relate(run, Relation::Produced, model, None);
        graph.roots = vec![data];
        let kept = graph.kept(|node| node.key.kind != Kind::Run);
        assert_eq!((kept.nodes.len(), kept.edges.len(), kept.roots), (1, 0, vec![0]));
    }
}
