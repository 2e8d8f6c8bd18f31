//! What an import has done, counted on both sides, with every difference and every failure.

use std::collections::BTreeMap;

use serde::Serialize;

use super::digest::Total;
use super::entity::Kind;

/// Differences and failures that are shown; all are counted.
const MOST_SHOWN: usize = 10_000;

#[derive(Clone, Debug, Default, Serialize)]
pub struct Count {
    /// Those that the source's lists have, of what was asked for.
    pub source: u64,
    pub new: u64,
    pub changed: u64,
    pub unchanged: u64,
    /// Left as they are here, for a conflict.
    pub skipped: u64,
    pub failed: u64,
    /// Those of this source that are here now.
    pub target: u64,
    /// What all entities together come to on either side; equal when they are.
    pub source_digest: String,
    pub target_digest: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    pub kind: &'static str,
    pub id: String,
    pub problem: String,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Files {
    pub copied: u64,
    pub bytes: u64,
    /// Here already, with the same size.
    pub present: u64,
    pub failed: u64,
    /// Runs, models and traces whose files stay where they are.
    pub by_reference: u64,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    pub source: String,
    pub entities: BTreeMap<&'static str, Count>,
    pub files: Files,
    pub conflicts: Vec<Finding>,
    pub failures: Vec<Finding>,
    pub differences: Vec<Finding>,
    /// Kinds of things that the source has and no import brings, and how many.
    pub left_behind: BTreeMap<&'static str, u64>,
    pub notes: Vec<String>,
    pub requests: u64,
    pub seconds: f64,
    #[serde(skip)]
    pub(super) left_out: u64,
    /// What is left behind counts as no loss.
    #[serde(skip)]
    pub(super) accepts_left_behind: bool,
}

impl Report {
    pub fn count(&mut self, kind: Kind) -> &mut Count {
        self.entities.entry(kind.name()).or_default()
    }

    pub fn failed(&mut self, kind: Kind, id: &str, problem: impl Into<String>) {
        self.count(kind).failed += 1;
        self.failure(kind.name(), id, problem);
    }

    /// A failure of something that is no entity, such as a page of a list.
    pub fn failure(&mut self, kind: &'static str, id: &str, problem: impl Into<String>) {
        Self::push(&mut self.failures, &mut self.left_out, kind, id, problem.into());
    }

    pub fn conflict(&mut self, kind: Kind, id: &str, problem: impl Into<String>) {
        self.count(kind).skipped += 1;
        Self::push(&mut self.conflicts, &mut self.left_out, kind.name(), id, problem.into());
    }

    pub fn difference(&mut self, kind: &'static str, id: &str, problem: impl Into<String>) {
        Self::push(&mut self.differences, &mut self.left_out, kind, id, problem.into());
    }

    fn push(list: &mut Vec<Finding>, left_out: &mut u64, kind: &'static str, id: &str, problem: String) {
        if list.len() < MOST_SHOWN {
            list.push(Finding { kind, id: id.to_owned(), problem });
        } else {
            *left_out += 1;
        }
    }

    pub fn note(&mut self, note: impl Into<String>) {
        let note = note.into();
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    pub fn totals(&mut self, kind: Kind, source: Total, target: Total) {
        let count = self.count(kind);
        count.target = target.count;
        count.source_digest = source.text();
        count.target_digest = target.text();
    }

    /// Whether something of the source is missing here, or is another.
    #[must_use]
    pub fn is_lossy(&self) -> bool {
        let is_all = self.left_behind.is_empty() || self.accepts_left_behind;
        !(is_all && self.conflicts.is_empty() && self.failures.is_empty() && self.differences.is_empty())
    }

    #[must_use]
    pub fn is_nothing_new(&self) -> bool {
        self.files.copied == 0 && self.entities.values().all(|count| count.new == 0 && count.changed == 0)
    }

    /// The report as people read it.
    #[must_use]
    pub fn text(&self) -> String {
        let mut lines = vec![format!(
            "{:<19} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9}",
            "", "source", "here", "new", "changed", "unchanged", "skipped", "failed"
        )];
        for kind in Kind::ALL {
            let Some(count) = self.entities.get(kind.name()) else { continue };
            let mark = if count.source_digest == count.target_digest { "" } else { "  differ" };
            lines.push(format!(
                "{:<19} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9}{mark}",
                kind.plural(),
                count.source,
                count.target,
                count.new,
                count.changed,
                count.unchanged,
                count.skipped,
                count.failed
            ));
        }
        let files = &self.files;
        lines.push(format!(
            "files: {} copied ({} bytes), {} here already, {} failed; {} owners' files stay where they are",
            files.copied, files.bytes, files.present, files.failed, files.by_reference
        ));
        for (name, findings) in
            [("conflict", &self.conflicts), ("failed", &self.failures), ("differs", &self.differences)]
        {
            lines.extend(
                findings.iter().map(|one| format!("{name}: {} {}: {}", one.kind, one.id, one.problem)),
            );
        }
        let not_brought = |(kind, count): (&&str, &u64)| format!("not brought: {count} {kind}");
        lines.extend(self.left_behind.iter().map(not_brought));
        lines.extend((self.left_out > 0).then(|| format!("... and {} more", self.left_out)));
        lines.extend(self.notes.iter().map(|note| format!("note: {note}")));
        lines.push(format!("{} requests in {:.1} s", self.requests, self.seconds));
        lines.join("\n")
    }
}
