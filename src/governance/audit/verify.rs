//! Reads a log again: every leaf, every subtree, the root. What is wrong is named by its first place.

use serde::Serialize;
use serde_json::Value;

use super::Action;
use super::columns::Columns;
use super::merkle::{self, Edge, Hash};
use super::note::Checkpoint;
use super::store::{self, Kept, Whole};
use crate::db::Conn;
use crate::error::Result;
use crate::governance::canonical;

/// What was found.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// How many entries are right, until the end or the first that is wrong.
    pub entries: u64,
    /// The root of those entries, in hexadecimal digits.
    pub root: String,
    /// The first thing that is wrong.
    pub fault: Option<Fault>,
    /// Checkpoints that were held against the log.
    pub checkpoints: usize,
    /// Entries whose texts were pruned: only their hashes are left.
    pub pruned: u64,
    /// Entries that wait for their places, and that nothing protects until then.
    pub waiting: u64,
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

/// Reads the log and holds it against itself, the checkpoints that are kept beside it, and `checkpoints` from earlier,
/// which should be kept elsewhere: only they tell of a log that was written anew.
pub async fn verify(db: &mut impl Conn, checkpoints: &[Checkpoint]) -> Result<Report> {
    // Before the head, so that what gets its place in between is told of twice rather than not at all.
    let waiting = store::waiting(db).await?;
    // Before the entries: those that come meanwhile are beyond it.
    let head = store::head(db).await.ok();
    let mut log = Log::new(checkpoints);
    for note in store::checkpoints(db).await? {
        log.expect(Checkpoint::parse(&note));
    }
    let report = log.read_all(db, head).await?;
    Ok(Report { waiting, checkpoints: checkpoints.len(), ..report })
}

/// Holds the log against the last checkpoint that is kept beside it, and reads what came after.
pub async fn verify_tail(db: &mut impl Conn) -> Result<Report> {
    let head = store::head(db).await.ok();
    let mut log = Log::new(&[]);
    if let Some((note, _)) = store::last_checkpoint(db).await? {
        log.expect(Checkpoint::parse(&note));
        let size = log.checkpoints.first().map_or(0, |checkpoint| checkpoint.size);
        match store::edge_at(db, size).await {
            Ok(edge) => log.edge = edge,
            Err(error) => log.fault = Some(Fault::new(size.saturating_sub(1), error.message)),
        }
    }
    log.read_all(db, head).await
}

/// A log as far as it is read.
pub(super) struct Log {
    edge: Edge,
    fault: Option<Fault>,
    /// Those that are not reached yet, the largest first.
    checkpoints: Vec<Checkpoint>,
    /// The first entry that is read.
    first: u64,
    /// The entries below this number have no texts, as far as they are read.
    pruned: u64,
    /// How far the log says that texts were dropped.
    pruned_below: u64,
}

impl Log {
    pub(super) fn new(checkpoints: &[Checkpoint]) -> Self {
        let (edge, checkpoints) = (Edge::default(), checkpoints.to_vec());
        Self { edge, fault: None, checkpoints, first: 0, pruned: 0, pruned_below: 0 }
    }

    /// Has one more checkpoint to be held against.
    pub(super) fn expect(&mut self, checkpoint: Result<Checkpoint>) {
        match checkpoint {
            Ok(checkpoint) => self.checkpoints.push(checkpoint),
            Err(error) => self.fault = Some(Fault::new(self.edge.size(), error.message)),
        }
    }

    async fn read_all(mut self, db: &mut impl Conn, head: Option<Edge>) -> Result<Report> {
        self.begin();
        // What was there before the part that is read may all be pruned.
        let first = self.edge.size();
        (self.first, self.pruned) = (first, first);
        if self.fault.is_none() {
            store::each(db, first, async |entry| Ok(self.read_row(&entry, head.as_ref()))).await?;
        }
        let size = self.edge.size();
        let end = match head {
            None => Some(Fault::new(size, "the head of the log is damaged")),
            Some(head) if head.size() > size => {
                Some(Fault::new(size, format!("the entry is missing: the log had {}", head.size())))
            }
            Some(_) => None,
        };
        Ok(self.end(end))
    }

    /// Sorts the checkpoints, and looks at those of a log without entries.
    pub(super) fn begin(&mut self) {
        self.checkpoints.sort_by_key(|checkpoint| std::cmp::Reverse(checkpoint.size));
        self.compare();
    }

    /// Takes the next row of the database; whether another is wanted.
    fn read_row(&mut self, entry: &Whole, head: Option<&Edge>) -> bool {
        let before = self.edge.clone();
        let index = before.size();
        match self.take(&entry.kept) {
            Err(fault) => self.fault = Some(fault),
            Ok((nodes, columns)) => {
                if store::joined(&nodes) != entry.nodes {
                    let what = "the hashes of the tree do not follow from the entries up to this one";
                    self.fault = Some(Fault::new(index, what));
                } else if let Some(name) = columns.and_then(|columns| columns.difference(&entry.columns)) {
                    let what = format!("the column {name} is not what the entry says");
                    self.fault = Some(Fault::new(index, what));
                }
            }
        }
        if self.fault.is_some() {
            self.edge = before;
            return false;
        }
        self.compare();
        if head.is_some_and(|head| head.size() == index + 1 && *head != self.edge) {
            self.fault = Some(Fault::new(index + 1, "the head of the log is not that of its entries"));
        }
        self.fault.is_none()
    }

    /// Takes the next line of a bundle; whether another is wanted.
    pub(super) fn read_line(&mut self, kept: &Kept) -> bool {
        match self.take(kept) {
            Ok(_) => self.compare(),
            Err(fault) => self.fault = Some(fault),
        }
        self.fault.is_none()
    }

    /// What can be said of an entry by itself: that it is the next one, and its text the one that was hashed. The
    /// subtrees that it completes, and what its columns should say.
    fn take(&mut self, kept: &Kept) -> Result<(Vec<Hash>, Option<Columns>), Fault> {
        let index = self.edge.size();
        let fault = |what: &str| Err(Fault::new(index, what));
        if u64::try_from(kept.index).ok() != Some(index) {
            return fault("the entry is missing");
        }
        if kept.body.is_empty() {
            let Some(leaf) = store::parse(&kept.leaf_hash).filter(|_| self.pruned == index) else {
                return fault("the entry's text is missing");
            };
            self.pruned += 1;
            return Ok((self.edge.push(leaf), None));
        }
        let leaf = merkle::leaf(kept.body.as_bytes());
        if hex::encode(leaf) != kept.leaf_hash {
            return fault("the entry's text is not the one that was hashed");
        }
        let entry: Value = serde_json::from_str(&kept.body).unwrap_or_default();
        if canonical::text(&entry) != kept.body {
            return fault("the entry's text is not in its canonical form");
        }
        let columns = Columns::of(&entry);
        if columns.action == Action::AuditPrune.name() {
            self.pruned_below = self.pruned_below.max(entry["after"]["below"].as_u64().unwrap_or_default());
        }
        Ok((self.edge.push(leaf), Some(columns)))
    }

    /// Holds the log as it is now against the checkpoints of its size.
    fn compare(&mut self) {
        let size = self.edge.size();
        while let Some(checkpoint) = self.checkpoints.pop_if(|checkpoint| checkpoint.size == size) {
            if checkpoint.root != self.edge.root() {
                let what =
                    format!("an entry up to this one is not what it was at the checkpoint of {size} entries");
                self.fault = Some(Fault::new(size.saturating_sub(1), what));
                return;
            }
        }
    }

    /// No entry is left, and there should be `size`.
    pub(super) fn end_at(self, size: u64) -> Report {
        let more = self.edge.size() > size;
        self.end(more.then(|| Fault::new(size, "the checkpoint of the bundle does not know of the entry")))
    }

    /// No entry is left. What else is known to be wrong then comes after what is missing.
    pub(super) fn end(mut self, other: Option<Fault>) -> Report {
        let size = self.edge.size();
        let missing = self.checkpoints.first().map(|last| {
            Fault::new(size, format!("the entry is missing: a checkpoint knows of {}", last.size))
        });
        let pruned = self.pruned - self.first;
        let unsaid = (pruned > 0 && self.pruned > self.pruned_below).then(|| {
            let what = "the entry's text is missing, and no prune is recorded that dropped it";
            Fault::new(self.pruned_below.max(self.first), what)
        });
        let fault = self.fault.take().or(missing).or(other).or(unsaid);
        let (entries, root) = (size, hex::encode(self.edge.root()));
        Report { entries, root, fault, checkpoints: 0, pruned, waiting: 0 }
    }
}
