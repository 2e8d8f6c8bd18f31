//! Reads the whole log again: every leaf, every subtree, the root. What is wrong is named by its first place.

use serde::Serialize;
use serde_json::Value;

use super::merkle::{self, Edge, Hash};
use super::note::Checkpoint;
use super::store::{self, Whole};
use crate::db::Conn;
use crate::error::Result;
use crate::governance::canonical;

/// What was found.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// How many entries were read until the end or the first that is wrong.
    pub entries: u64,
    /// The root of those entries, in hexadecimal digits.
    pub root: String,
    /// The first thing that is wrong.
    pub fault: Option<Fault>,
    /// Checkpoints that were held against the log.
    pub checkpoints: usize,
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The entry; with a checkpoint, the first entry that it does not know of.
    pub index: u64,
    pub what: String,
}

impl Fault {
    fn new(index: u64, what: impl Into<String>) -> Self {
        Self { index, what: what.into() }
    }
}

/// Reads the log and holds it against itself and `checkpoints` from earlier, which should be kept elsewhere: only they
/// tell of a log that was written anew.
pub async fn verify(db: &mut impl Conn, checkpoints: &[Checkpoint]) -> Result<Report> {
    // Read first: entries that come meanwhile are beyond it.
    let head = store::head(db).await;
    let mut checkpoints: Vec<&Checkpoint> = checkpoints.iter().collect();
    checkpoints.sort_by_key(|checkpoint| checkpoint.size);
    let mut log = Log { edge: Edge::default(), head: head.ok(), fault: None, checkpoints: &checkpoints };
    log.compare();
    store::each(db, async |entry| Ok(log.read(&entry))).await?;
    let fault = log.fault.take().or_else(|| log.end());
    Ok(Report {
        entries: log.edge.size(),
        root: hex::encode(log.edge.root()),
        fault,
        checkpoints: checkpoints.len(),
    })
}

/// As far as it is read.
struct Log<'a> {
    edge: Edge,
    /// What the next append goes on from; `None` when it is unreadable.
    head: Option<Edge>,
    fault: Option<Fault>,
    /// Those that are not reached yet.
    checkpoints: &'a [&'a Checkpoint],
}

impl Log<'_> {
    /// Takes the next entry; whether it wants another.
    fn read(&mut self, entry: &Whole) -> bool {
        let index = self.edge.size();
        let before = self.edge.clone();
        self.fault = fault(index, entry, &mut self.edge);
        if self.fault.is_some() {
            self.edge = before;
            return false;
        }
        self.compare();
        self.fault.is_none()
    }

    /// Holds the log as it is now against the head and the checkpoints of this size.
    fn compare(&mut self) {
        let size = self.edge.size();
        while let Some((checkpoint, rest)) =
            self.checkpoints.split_first().filter(|(first, _)| first.size == size)
        {
            self.checkpoints = rest;
            if checkpoint.root != self.edge.root() {
                self.fault = Some(Fault::new(
                    size.saturating_sub(1),
                    format!("an entry up to this one is not what it was at the checkpoint of {size} entries"),
                ));
                return;
            }
        }
        let head = self.head.as_ref().filter(|head| head.size() == size);
        if head.is_some_and(|head| *head != self.edge) {
            self.fault = Some(Fault::new(size, "the head of the log is not that of its entries"));
        }
    }

    /// What is missing when no entry is left.
    fn end(&self) -> Option<Fault> {
        let size = self.edge.size();
        if let Some(checkpoint) = self.checkpoints.last() {
            let known = checkpoint.size;
            return Some(Fault::new(size, format!("the entry is missing: a checkpoint knows of {known}")));
        }
        match &self.head {
            None => Some(Fault::new(size, "the head of the log is damaged")),
            Some(head) if head.size() > size => {
                Some(Fault::new(size, format!("the entry is missing: the log had {}", head.size())))
            }
            Some(_) => None,
        }
    }
}

/// What is wrong with the entry that should be number `index`. It becomes part of the tree.
fn fault(index: u64, entry: &Whole, edge: &mut Edge) -> Option<Fault> {
    let Whole { kept, ts, nodes, model, actor, action } = entry;
    if u64::try_from(kept.index).ok() != Some(index) {
        return Some(Fault::new(index, "the entry is missing"));
    }
    let leaf: Hash = merkle::leaf(kept.body.as_bytes());
    if hex::encode(leaf) != kept.leaf_hash {
        return Some(Fault::new(index, "the entry's text is not the one that was hashed"));
    }
    if store::joined(&edge.push(leaf)) != *nodes {
        return Some(Fault::new(
            index,
            "the hashes of the tree do not follow from the entries up to this one",
        ));
    }
    let body: Value = serde_json::from_str(&kept.body).unwrap_or_default();
    if canonical::text(&body) != kept.body {
        return Some(Fault::new(index, "the entry's text is not in its canonical form"));
    }
    let columns = [
        ("model", body["target"]["name"].as_str(), model.as_str()),
        ("actor", body["actor"]["id"].as_str(), actor),
        ("action", body["action"].as_str(), action),
        ("ts", body["ts"].as_str(), &super::timestamp(*ts)),
    ];
    let wrong = columns.iter().find(|(_, told, kept)| *told != Some(kept))?;
    Some(Fault::new(index, format!("the column {} is not what the entry says", wrong.0)))
}
