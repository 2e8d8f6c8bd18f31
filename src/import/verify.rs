//! Proof: what is here, compared with what was brought, and, when asked, with what the source says now.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::time::Instant;

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use sha2::{Digest as _, Sha256};

use super::checkpoint_store as checkpoints;
use super::digest::{self, PointSum, Total};
use super::entity::{Entity, Kind, Point};
use super::report::Report;
use super::source::{List, Source, Wanted};
use super::{Import, lists, target, told};
use crate::artifacts::Artifacts;
use crate::error::Result;

/// Entities that are read from the database at once.
const SET: i64 = 500;
/// Entities that are read again from the source at once.
const GROUP: usize = 100;

/// Entities of a kind by a number that their ids come to: the first ones are a sample.
type Drawn = BTreeMap<[u8; 32], Entity>;

impl Import<'_> {
    /// Compares all that this source has brought with what was written then.
    pub(super) async fn compare(&self) -> Result<()> {
        for kind in Kind::ALL {
            let (mut source, mut here) = (Total::default(), Total::default());
            let mut last = String::new();
            loop {
                let mut reader = self.db.reader().await?;
                let set = checkpoints::after(&mut reader, &self.name, kind, &last, SET).await?;
                let Some(end) = set.last() else { break };
                last.clone_from(&end.id);
                let ids: Vec<String> = set.iter().map(|one| one.target_id.clone()).collect();
                let found = target::read(&mut reader, kind, &ids).await?;
                for one in set {
                    source.add(&one.target_id, &one.digest);
                    let problem = match found.get(&one.target_id) {
                        None => Some("it is no longer here"),
                        Some(entity) => {
                            let digest = digest::of(entity);
                            here.add(&one.target_id, &digest);
                            (digest != one.digest).then_some("it is not what was brought")
                        }
                    };
                    if let Some(problem) = problem {
                        self.report.borrow_mut().difference(kind.name(), &one.id, problem);
                    }
                }
            }
            if source.count > 0 {
                self.report.borrow_mut().totals(kind, source, here);
            }
        }
        Ok(())
    }

    /// Reads the source again, all of it or `sample` of each kind, and compares it with what is here. Nothing is written.
    pub async fn verify(self, sample: Option<usize>) -> Result<Report> {
        let started = Instant::now();
        let totals = RefCell::new(HashMap::new());
        let mut ids = Vec::new();
        if self.options.selection.wants(Kind::Experiment) {
            let found = self.verify_list(&List::Experiments, sample, &totals).await?;
            ids = found;
        }
        for list in lists(&self.options.selection, &ids) {
            self.verify_list(&list, sample, &totals).await?;
        }
        self.left_behind(&ids).await;
        for (kind, (source, here)) in totals.into_inner() {
            self.report.borrow_mut().totals(kind, source, here);
        }
        self.progress.finish_and_clear();
        let mut report = self.report.into_inner();
        if let Source::Rest(rest) = self.source {
            report.requests = rest.requests();
        }
        report.seconds = started.elapsed().as_secs_f64();
        Ok(report)
    }

    async fn verify_list(
        &self,
        list: &List,
        sample: Option<usize>,
        totals: &RefCell<HashMap<Kind, (Total, Total)>>,
    ) -> Result<Vec<i64>> {
        let mut experiments = Vec::new();
        let mut drawn = Drawn::new();
        let pages = self.source.pages(list, &self.options.selection);
        futures_util::pin_mut!(pages);
        while let Some(page) = pages.next().await {
            for entity in self.readable(list, page) {
                if let Entity::Experiment(one) = &entity {
                    experiments.push(one.id);
                }
                drawn.insert(Sha256::digest(entity.id().as_bytes()).into(), entity);
                if sample.is_some_and(|sample| drawn.len() > sample) {
                    drawn.pop_last();
                    self.progress.inc(1);
                }
            }
            if sample.is_none() {
                self.verify_group(list.kind(), std::mem::take(&mut drawn), totals).await?;
            }
        }
        self.verify_group(list.kind(), drawn, totals).await?;
        Ok(experiments)
    }

    async fn verify_group(
        &self,
        kind: Kind,
        drawn: Drawn,
        totals: &RefCell<HashMap<Kind, (Total, Total)>>,
    ) -> Result<()> {
        let all: Vec<Entity> = drawn.into_values().collect();
        for group in all.chunks(GROUP) {
            let read: Vec<Option<Entity>> = stream::iter(group.to_vec())
                .map(|entity| async { self.read_again(entity).await })
                .buffered(self.options.jobs.max(1))
                .collect()
                .await;
            let read: Vec<Entity> = read.into_iter().flatten().collect();
            let ids: Vec<String> = read.iter().map(Entity::id).collect();
            let here = target::read(&mut self.db.reader().await?, kind, &ids).await?;
            let mut totals = totals.borrow_mut();
            let (source_total, here_total) = totals.entry(kind).or_default();
            for entity in read {
                let (id, digest) = (entity.id(), digest::of(&entity));
                source_total.add(&id, &digest);
                let problem = match here.get(&id) {
                    None => Some("it is not here".to_owned()),
                    Some(found) => {
                        let found_digest = digest::of(found);
                        here_total.add(&id, &found_digest);
                        (found_digest != digest).then(|| parts(&entity, found))
                    }
                };
                if let Some(problem) = problem {
                    self.report.borrow_mut().difference(kind.name(), &id, problem);
                }
                self.progress.inc(1);
            }
        }
        if let Some(artifacts) = &self.artifacts {
            stream::iter(all)
                .for_each_concurrent(self.options.jobs.max(1), |owner| async move {
                    if let Err(error) = self.verify_files(artifacts, &owner).await {
                        self.report.borrow_mut().failure("files", &owner.id(), told(&error));
                    }
                })
                .await;
        }
        Ok(())
    }

    /// All that the source says of an entity, as it is to be here.
    async fn read_again(&self, mut entity: Entity) -> Option<Entity> {
        let (kind, id) = (entity.kind(), entity.id());
        let outcome: Result<()> = async {
            self.source.complete(&mut entity).await?;
            if let Entity::Run(run) = &mut entity {
                let mut sum = PointSum::default();
                for key in run.latest.keys() {
                    let wanted = Wanted { key: key.clone(), runs: vec![run.id.clone()] };
                    self.source
                        .history(&wanted, async |points: Vec<(String, Point)>| {
                            for (_, point) in &points {
                                sum.add(key, point);
                            }
                            Ok(())
                        })
                        .await?;
                }
                run.history = sum;
            }
            Ok(())
        }
        .await;
        if let Err(error) = outcome {
            self.report.borrow_mut().failed(kind, &id, told(&error));
            self.progress.inc(1);
            return None;
        }
        Some(self.remap.borrow().apply(entity))
    }

    /// Reads the files of an entity on both sides.
    async fn verify_files(&self, artifacts: &Artifacts, owner: &Entity) -> Result<()> {
        if owner.artifact_uri().is_none_or(str::is_empty) {
            return Ok(());
        }
        let Some((from, to)) = self.places(owner) else {
            self.report.borrow_mut().files.by_reference += 1;
            return Ok(());
        };
        for file in self.source.files(&from).await? {
            let path = format!("{to}/{}", file.path);
            let body = self.source.read(&format!("{from}/{}", file.path)).await?;
            let hash = body.try_fold(Sha256::new(), async |mut hash, chunk| {
                hash.update(&chunk);
                Ok(hash)
            });
            let hash = hex::encode(hash.await?.finalize());
            let problem = match artifacts.contained(&path).await? {
                None => "the file is not here",
                Some((sha256, _)) if sha256 != hash => "the file contains something else here",
                Some((_, size)) => {
                    let mut report = self.report.borrow_mut();
                    report.files.present += 1;
                    report.files.bytes += size;
                    continue;
                }
            };
            self.report.borrow_mut().difference("file", &path, problem);
        }
        Ok(())
    }
}

/// Which parts of an entity differ.
fn parts(source: &Entity, here: &Entity) -> String {
    let (source, here) = (serde_json::to_value(source), serde_json::to_value(here));
    let (Ok(serde_json::Value::Object(source)), Ok(serde_json::Value::Object(here))) = (source, here) else {
        return "it differs".to_owned();
    };
    let names: Vec<&str> = source
        .iter()
        .filter(|(key, value)| here.get(*key) != Some(value))
        .map(|(key, _)| key.as_str())
        .collect();
    format!("differs in {}", names.join(", "))
}
