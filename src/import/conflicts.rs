//! Entities that are here already, and did not come from where this import brings them from. None is overwritten.

use std::collections::HashMap;

use super::checkpoint_store::Checkpoint;
use super::digest::{self, PointSum};
use super::entity::{Entity, Kind};
use super::target::{self, lists_store};
use super::{Import, OnConflict};
use crate::db::Conn;
use crate::error::{Code, Error, Result};

const TOO_LARGE: &str = "its id is larger than a database can have";

/// An entity on its way: as the source has it, and as it is to be here.
pub(super) struct Pending {
    pub(super) id: String,
    pub(super) stamp: String,
    pub(super) known: Option<Checkpoint>,
    pub(super) original: Entity,
    pub(super) entity: Entity,
    /// All of it could be read.
    pub(super) is_whole: bool,
}

impl Import<'_> {
    /// Those of `all` that may be written.
    pub(super) async fn settle(&self, kind: Kind, all: Vec<Pending>) -> Result<Vec<Pending>> {
        let mut reader = self.db.reader().await?;
        let ids: Vec<String> = all.iter().map(|one| one.entity.id()).collect();
        let here = target::read(&mut reader, kind, &ids).await?;
        let names = self.names_taken(&mut reader, &all).await?;
        // A new number must not be one that the source has, too.
        let numbers = all.iter().filter_map(|pending| match &pending.original {
            Entity::Experiment(one) => Some(one.id).filter(|id| *id < i64::from(i32::MAX)),
            _ => None,
        });
        self.highest.set(numbers.fold(self.highest.get(), i64::max));
        let mut settled = Vec::with_capacity(all.len());
        for pending in all {
            let problem = match &pending.entity {
                Entity::Experiment(one) if names.get(&one.name).is_some_and(|id| *id != one.id) => {
                    Some("another experiment here has its name".to_owned())
                }
                // Files may have any number, databases have not: it gets one that fits.
                Entity::Experiment(one) if one.id > i64::from(i32::MAX) => Some(TOO_LARGE.to_owned()),
                _ => problem(&pending, here.get(&pending.entity.id())),
            };
            let Some(problem) = problem else {
                settled.push(pending);
                continue;
            };
            if problem == TOO_LARGE {
                settled.extend(self.rename(&mut reader, kind, pending, &names).await?);
                continue;
            }
            if self.is_untouched_default(&mut reader, &pending).await? {
                settled.push(pending);
                continue;
            }
            match self.options.on_conflict {
                OnConflict::Fail => {
                    return Err(Error::new(
                        Code::ResourceAlreadyExists,
                        format!("{} {}: {problem}", kind.name(), pending.id),
                    ));
                }
                OnConflict::Remap if pending.known.is_none() => {
                    let renamed = self.rename(&mut reader, kind, pending, &names).await?;
                    settled.extend(renamed);
                }
                OnConflict::Skip | OnConflict::Remap => {
                    self.report.borrow_mut().conflict(kind, &pending.id, problem);
                    self.progress.inc(1);
                }
            }
        }
        Ok(settled)
    }

    /// Names of experiments that are taken, with their ids.
    async fn names_taken(&self, db: &mut impl Conn, all: &[Pending]) -> Result<HashMap<String, i64>> {
        let name = |pending: &Pending| match &pending.entity {
            Entity::Experiment(one) => Some(one.name.clone()),
            _ => None,
        };
        let names: Vec<String> = all.iter().filter_map(name).collect();
        if names.is_empty() {
            return Ok(HashMap::new());
        }
        lists_store::experiments_named(db, &names).await
    }

    /// Every server makes the experiment `Default`; as long as nothing is in it, the source's takes its place.
    async fn is_untouched_default(&self, db: &mut impl Conn, pending: &Pending) -> Result<bool> {
        match &pending.entity {
            Entity::Experiment(one) if one.id == 0 && one.name == "Default" && pending.known.is_none() => {
                Ok(!lists_store::is_used(db, 0).await?)
            }
            _ => Ok(false),
        }
    }

    /// Gives the source's another id or name; what points at it will follow.
    async fn rename(
        &self,
        db: &mut impl Conn,
        kind: Kind,
        pending: Pending,
        names: &HashMap<String, i64>,
    ) -> Result<Option<Pending>> {
        let new = match &pending.entity {
            Entity::Experiment(one) => {
                // An experiment of this name is here: what belongs to the source's comes to it.
                if let Some(id) = names.get(&one.name) {
                    self.remap.borrow_mut().add(kind, &pending.id, &id.to_string());
                    let into = format!(
                        "Experiment {} '{}' of the source is experiment {id} here.",
                        one.id, one.name
                    );
                    self.report.borrow_mut().note(into);
                    return self.merged(db, pending, *id).await.map(|()| None);
                }
                let given = self.remap.borrow().experiments.values().copied().max().unwrap_or_default();
                let next = lists_store::next_experiment(db).await?;
                next.max(self.highest.get() + 1).max(given + 1).to_string()
            }
            Entity::Run(_) => uuid::Uuid::new_v4().simple().to_string(),
            Entity::LoggedModel(_) => format!("m-{}", uuid::Uuid::new_v4().simple()),
            Entity::RegisteredModel(one) => format!("{}-imported", one.name),
            Entity::Trace(_)
            | Entity::EvaluationDataset(_)
            | Entity::Scorer(_)
            | Entity::ModelVersion(_)
            | Entity::Webhook(_) => {
                let problem = "it is here already, and such cannot be given another id";
                self.report.borrow_mut().conflict(kind, &pending.id, problem);
                self.progress.inc(1);
                return Ok(None);
            }
        };
        self.remap.borrow_mut().add(kind, &pending.id, &new);
        self.report.borrow_mut().note(format!(
            "The {} {} of the source is {new} here.",
            kind.name(),
            pending.id
        ));
        let entity = self.remap.borrow().apply(pending.original.clone());
        Ok(Some(Pending { entity, ..pending }))
    }

    /// Remembers that an experiment of the source is another one here, which stays as it is.
    async fn merged(&self, db: &mut impl Conn, pending: Pending, id: i64) -> Result<()> {
        let target_id = id.to_string();
        let here = target::read(db, Kind::Experiment, std::slice::from_ref(&target_id)).await?;
        let digest = here.get(&target_id).map(digest::of).unwrap_or_default();
        let done = Checkpoint { id: pending.id, target_id, stamp: pending.stamp, digest };
        self.save(Kind::Experiment, &[done]).await?;
        self.report.borrow_mut().count(Kind::Experiment).unchanged += 1;
        self.progress.inc(1);
        Ok(())
    }
}

/// Why an entity must not be written over the one that is here.
fn problem(pending: &Pending, here: Option<&Entity>) -> Option<String> {
    let here = here?;
    match &pending.known {
        // Under way: whatever is there is this import's own.
        Some(known) if known.digest.is_empty() => None,
        Some(known) if digest::of(here) == known.digest => None,
        Some(_) => Some("it has been changed here since it was imported".to_owned()),
        None if without_history(here) == without_history(&pending.entity) => None,
        None => Some("another one is here under its id".to_owned()),
    }
}

fn without_history(entity: &Entity) -> Entity {
    let mut entity = entity.clone();
    if let Entity::Run(run) = &mut entity {
        run.history = PointSum::default();
    }
    entity
}
