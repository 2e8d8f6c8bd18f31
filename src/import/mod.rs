//! Import: what another MLflow keeps, brought into this store without loss. It can be interrupted at any point and goes on
//! from there; nothing of what is here is overwritten unless this import wrote it; and it proves what it did.

mod checkpoint_store;
mod conflicts;
mod copy;
pub mod digest;
pub mod entity;
pub mod export;
mod histories;
mod left_behind;
pub mod remap;
pub mod report;
pub mod source;
pub mod target;
mod transfer;
pub mod verify;

use std::cell::{Cell, RefCell};
use std::time::Instant;

use futures_util::{StreamExt as _, TryStreamExt as _};
use indicatif::ProgressBar;
use serde_json::json;

use crate::artifacts::Artifacts;
use crate::clock;
use crate::db::Db;
use crate::error::Result;
use crate::governance::audit::{self, Action, Caller, Entry};
use entity::{Entity, Kind};
use remap::Remap;
use report::Report;
use source::{List, Selection, Source};

/// Pages of a list that are worked on at once.
const PAGES: usize = 3;
/// Experiments whose runs are listed together.
const EXPERIMENTS: usize = 50;

/// What to do with what is here already and did not come from the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnConflict {
    /// Leave what is here, and list it.
    Skip,
    /// Stop.
    Fail,
    /// Bring the source's under another id or name.
    Remap,
}

pub struct Options {
    pub selection: Selection,
    pub on_conflict: OnConflict,
    /// Read all histories again, even of runs that look as they did.
    pub recheck: bool,
    /// Things done at once.
    pub jobs: usize,
    /// It is known and no loss that the source has things that are not brought.
    pub leaves_behind: bool,
}

/// One import at work.
pub struct Import<'a> {
    pub(in crate::import) source: &'a Source,
    pub(in crate::import) name: String,
    pub(in crate::import) db: Db,
    /// Where files go; without it they stay where they are.
    pub(in crate::import) artifacts: Option<Artifacts>,
    pub(in crate::import) options: Options,
    pub(in crate::import) remap: RefCell<Remap>,
    pub(in crate::import) report: RefCell<Report>,
    pub(in crate::import) progress: ProgressBar,
    /// The highest number of an experiment that the source has.
    pub(in crate::import) highest: Cell<i64>,
    /// Whether the source has experiments that are marked as deleted.
    pub(in crate::import) has_deleted: Cell<bool>,
}

impl<'a> Import<'a> {
    /// An import from `source` that knows what it has brought before.
    pub async fn new(
        source: &'a Source,
        db: Db,
        artifacts: Option<Artifacts>,
        options: Options,
        progress: ProgressBar,
    ) -> Result<Self> {
        let name = source.name();
        let mut remap = Remap { copies_files: artifacts.is_some(), ..Remap::default() };
        for (kind, from, to) in checkpoint_store::renamed(&mut db.reader().await?, &name).await? {
            remap.add(kind, &from, &to);
        }
        let accepts_left_behind = options.leaves_behind;
        let report = Report { source: name.clone(), accepts_left_behind, ..Report::default() };
        Ok(Self {
            source,
            name,
            db,
            artifacts,
            options,
            remap: RefCell::new(remap),
            report: RefCell::new(report),
            progress,
            highest: Cell::new(0),
            has_deleted: Cell::new(false),
        })
    }

    /// Brings all that was selected and is new or changed, and compares what is here then.
    pub async fn run(self, caller: &Caller) -> Result<Report> {
        let started = Instant::now();
        let experiments = Box::pin(self.experiments()).await?;
        for list in lists(&self.options.selection, &experiments) {
            self.list(&list).await?;
        }
        self.deleted_models().await?;
        self.left_behind(&experiments).await;
        self.compare().await?;
        let Self { source, db, report, progress, .. } = self;
        progress.finish_and_clear();
        let mut report = report.into_inner();
        if let Source::Rest(rest) = source {
            report.requests = rest.requests();
        }
        report.seconds = started.elapsed().as_secs_f64();
        if !report.is_nothing_new() {
            record(&db, caller, &report).await?;
        }
        Ok(report)
    }

    /// Experiments come first and alone: all else belongs to them. Answers with the source's ids of those selected.
    async fn experiments(&self) -> Result<Vec<i64>> {
        let mut ids = Vec::new();
        if !self.options.selection.wants(Kind::Experiment) {
            return Ok(ids);
        }
        let pages = self.source.pages(&List::Experiments, &self.options.selection);
        futures_util::pin_mut!(pages);
        while let Some(page) = pages.next().await {
            let items = self.readable(&List::Experiments, page);
            ids.extend(items.iter().filter_map(|one| match one {
                Entity::Experiment(one) => Some(one.id),
                _ => None,
            }));
            self.transfer(Kind::Experiment, items).await?;
        }
        Ok(ids)
    }

    async fn list(&self, list: &List) -> Result<()> {
        self.source
            .pages(list, &self.options.selection)
            .map(Ok)
            .try_for_each_concurrent(PAGES, |page| async {
                if let (Err(_), List::Of(kind, ids)) = (&page, list)
                    && ids.len() > 1
                {
                    // One of them spoils the page: each is asked for on its own.
                    for id in ids {
                        let alone = List::Of(*kind, vec![*id]);
                        Box::pin(self.list(&alone)).await?;
                    }
                    return Ok(());
                }
                let items = self.readable(list, page);
                self.transfer(list.kind(), items).await
            })
            .await
    }

    /// What of a page can be used; the rest is reported.
    pub(in crate::import) fn readable(&self, list: &List, page: Result<source::Page>) -> Vec<Entity> {
        let mut report = self.report.borrow_mut();
        let kind = list.kind();
        let page = match page {
            Ok(page) => page,
            Err(error) => {
                let of = match list {
                    List::Of(_, ids) => format!("of experiment {}", ids.first().copied().unwrap_or_default()),
                    _ => "of all".to_owned(),
                };
                report.failed(kind, &format!("(a page {of})"), told(&error));
                return Vec::new();
            }
        };
        let is_deleted = |one: &Result<Entity>| matches!(one, Ok(Entity::Experiment(one)) if one.is_deleted);
        if page.items.iter().any(is_deleted) {
            self.has_deleted.set(true);
        }
        if kind == Kind::Scorer && !page.is_absent && self.has_deleted.get() {
            report.note(
                "No server tells scorers and review queues of deleted experiments: restore those first.",
            );
        }
        if kind == Kind::Webhook && !page.items.is_empty() {
            report.note("No server tells the secrets of webhooks: set them here again.");
        }
        if page.is_absent && !matches!(list, List::Prompts | List::PromptVersions) {
            report.note(format!("The source has no {}.", kind.plural()));
        }
        let mut items = Vec::with_capacity(page.items.len());
        for item in page.items {
            match item {
                Ok(entity) if self.options.selection.takes(&entity) => items.push(entity),
                Ok(_) => {}
                Err(error) => report.failed(kind, "(unreadable)", told(&error)),
            }
        }
        let count = items.len() as u64;
        report.count(kind).source += count;
        self.progress.inc_length(count);
        self.progress.set_message(kind.plural());
        items
    }
}

/// The lists to go through after the experiments.
pub(in crate::import) fn lists(selection: &Selection, experiments: &[i64]) -> Vec<List> {
    let mut lists = Vec::new();
    for kind in [Kind::Run, Kind::LoggedModel, Kind::Trace, Kind::Scorer] {
        if selection.wants(kind) {
            lists.extend(experiments.chunks(EXPERIMENTS).map(|ids| List::Of(kind, ids.to_vec())));
        }
    }
    if selection.wants(Kind::EvaluationDataset) {
        let of = if selection.experiments.is_empty() { Vec::new() } else { experiments.to_vec() };
        lists.push(List::EvaluationDatasets(of));
    }
    if selection.wants(Kind::RegisteredModel) {
        lists.extend([List::RegisteredModels, List::Prompts, List::ModelVersions, List::PromptVersions]);
    }
    lists.extend(selection.wants(Kind::Webhook).then_some(List::Webhooks));
    lists
}

/// An error as it is reported.
pub(in crate::import) fn told(error: &crate::error::Error) -> String {
    match &error.cause {
        Some(cause) => format!("{}: {}", error.message, cause.to_string().replace('\n', " ")),
        None => error.message.clone(),
    }
}

/// One entry of the audit log for the whole import.
async fn record(db: &Db, caller: &Caller, report: &Report) -> Result<()> {
    let counts: serde_json::Map<String, serde_json::Value> = report
        .entities
        .iter()
        .map(|(kind, count)| {
            let counts = json!({"new": count.new, "changed": count.changed, "digest": count.target_digest});
            ((*kind).to_owned(), counts)
        })
        .collect();
    let after = json!({"entities": counts, "files": report.files.copied, "failed": report.failures.len()});
    let mut tx = db.begin().await?;
    let entry = Entry::new(caller, Action::Import, &report.source).after(after);
    audit::append(&mut tx, &entry, clock::now()).await?;
    tx.commit().await
}
