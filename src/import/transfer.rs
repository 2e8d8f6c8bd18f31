//! Brings entities of one kind, a page at a time: what has not changed is left alone, the rest is completed, settled with
//! what is here, written, and only then counted as done.

use std::collections::HashSet;

use futures_util::{StreamExt as _, stream};

use super::checkpoint_store::{self as checkpoints, Checkpoint};
use super::conflicts::Pending;
use super::entity::{Entity, Kind};
use super::{Import, digest, target, told};
use crate::clock;
use crate::error::Result;

impl Import<'_> {
    pub(super) async fn transfer(&self, kind: Kind, items: Vec<Entity>) -> Result<()> {
        if items.is_empty() {
            return Ok(());
        }
        let mut ids = HashSet::new();
        let items: Vec<Entity> = items.into_iter().filter(|one| ids.insert(one.id())).collect();
        let listed: Vec<Entity> = if self.artifacts.is_some() { with_files(&items) } else { Vec::new() };
        let changed = self.changed(kind, items).await?;
        let completed = self.completed(changed).await;
        let settled = self.settle(kind, completed).await?;
        let written = self.write(kind, settled).await?;
        self.finish(kind, written).await?;
        self.copy_files(listed).await
    }

    /// Those that are new or not as they were when they were brought.
    async fn changed(&self, kind: Kind, items: Vec<Entity>) -> Result<Vec<Pending>> {
        let ids = items.iter().map(Entity::id).collect();
        let mut known = checkpoints::find(&mut self.db.reader().await?, &self.name, kind, ids).await?;
        let mut changed = Vec::new();
        for original in items {
            let (id, stamp) = (original.id(), digest::of(&original));
            let known = known.remove(&id);
            let is_same =
                known.as_ref().is_some_and(|known| known.stamp == stamp && !known.digest.is_empty());
            // A list does not tell of points that a run at work has logged out of order.
            let looks_again =
                matches!(&original, Entity::Run(run) if run.is_running() || self.options.recheck);
            if is_same && !looks_again {
                self.report.borrow_mut().count(kind).unchanged += 1;
                self.progress.inc(1);
                continue;
            }
            let entity = original.clone();
            changed.push(Pending { id, stamp, known, original, entity, is_whole: true });
        }
        Ok(changed)
    }

    async fn completed(&self, changed: Vec<Pending>) -> Vec<Pending> {
        let complete = |mut pending: Pending| async move {
            if let Err(error) = self.source.complete(&mut pending.original).await {
                let kind = pending.original.kind();
                self.report.borrow_mut().failed(kind, &pending.id, told(&error));
                pending.is_whole = false;
            }
            pending.entity = self.remap.borrow().apply(pending.original.clone());
            pending
        };
        stream::iter(changed).map(complete).buffered(self.options.jobs.max(1)).collect().await
    }

    /// Writes entities and, in the same transaction, that they are under way. When the database refuses them together,
    /// each is tried alone: one that it cannot take must not keep the others out.
    async fn write(&self, kind: Kind, settled: Vec<Pending>) -> Result<Vec<Pending>> {
        if settled.is_empty() {
            return Ok(settled);
        }
        if self.write_together(kind, &settled).await.is_ok() {
            return Ok(settled);
        }
        let mut written = Vec::with_capacity(settled.len());
        for pending in settled {
            match self.write_together(kind, std::slice::from_ref(&pending)).await {
                Ok(()) => written.push(pending),
                Err(error) => {
                    self.report.borrow_mut().failed(kind, &pending.id, told(&error));
                    self.progress.inc(1);
                }
            }
        }
        Ok(written)
    }

    async fn write_together(&self, kind: Kind, all: &[Pending]) -> Result<()> {
        let now = clock::now();
        let entities: Vec<&Entity> = all.iter().map(|one| &one.entity).collect();
        let begun: Vec<Checkpoint> = all
            .iter()
            .map(|one| Checkpoint {
                id: one.id.clone(),
                target_id: one.entity.id(),
                stamp: String::new(),
                digest: String::new(),
            })
            .collect();
        let mut tx = self.db.begin().await?;
        target::write(&mut tx, kind, &entities, now).await?;
        checkpoints::save(&mut tx, &self.name, kind, &begun, now).await?;
        tx.commit().await
    }

    /// Brings the histories of runs, and then says of all that is whole that it is done.
    async fn finish(&self, kind: Kind, mut written: Vec<Pending>) -> Result<()> {
        if written.is_empty() {
            return Ok(());
        }
        if kind == Kind::Run {
            self.histories(&mut written).await?;
        }
        let mut done = Vec::with_capacity(written.len());
        for pending in written {
            let digest = digest::of(&pending.entity);
            let mut report = self.report.borrow_mut();
            let count = report.count(kind);
            match &pending.known {
                // Read again, and found as it was.
                Some(known) if known.digest == digest => count.unchanged += 1,
                Some(known) if !known.digest.is_empty() => count.changed += 1,
                _ => count.new += 1,
            }
            drop(report);
            self.progress.inc(1);
            // Without a stamp it is looked at again next time.
            let stamp = if pending.is_whole { pending.stamp } else { String::new() };
            done.push(Checkpoint { id: pending.id, target_id: pending.entity.id(), stamp, digest });
        }
        self.save(kind, &done).await
    }

    pub(super) async fn save(&self, kind: Kind, done: &[Checkpoint]) -> Result<()> {
        let mut tx = self.db.begin().await?;
        checkpoints::save(&mut tx, &self.name, kind, done, clock::now()).await?;
        tx.commit().await
    }
}

/// Those that may have files of their own.
fn with_files(items: &[Entity]) -> Vec<Entity> {
    items.iter().filter(|one| one.artifact_uri().is_some_and(|uri| !uri.is_empty())).cloned().collect()
}
