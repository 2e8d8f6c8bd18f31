//! Histories of metrics: read and written portion by portion, since one run's may be larger than memory. Logged models
//! that no list has are found by the runs that name them.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};

use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use super::conflicts::Pending;
use super::digest::PointSum;
use super::entity::{Entity, Kind, Point};
use super::source::Wanted;
use super::target::{self, lists_store};
use super::{Import, told};
use crate::error::Result;

/// Sums of the points that were written, by the run's id here.
type Sums = HashMap<String, PointSum>;

impl Import<'_> {
    /// Writes all points of the runs, and tells the runs what they come to.
    pub(super) async fn histories(&self, runs: &mut [Pending]) -> Result<()> {
        let mut by_key: BTreeMap<&str, Vec<(String, String)>> = BTreeMap::new();
        for pending in runs.iter() {
            let Entity::Run(run) = &pending.entity else { continue };
            for key in run.latest.keys() {
                by_key.entry(key).or_default().push((pending.id.clone(), run.id.clone()));
            }
        }
        let at_once = self.source.runs_at_once();
        let work: Vec<(&str, Vec<(String, String)>)> = by_key
            .iter()
            .flat_map(|(key, runs)| runs.chunks(at_once).map(|chunk| (*key, chunk.to_vec())))
            .collect();
        let (sums, failed) = (RefCell::new(Sums::new()), RefCell::new(HashMap::<String, String>::new()));
        stream::iter(work)
            .map(Ok::<_, crate::error::Error>)
            .try_for_each_concurrent(self.options.jobs.max(1), |(key, runs)| {
                let (sums, failed) = (&sums, &failed);
                async move {
                    if let Ok(found) = self.history(key, &runs).await {
                        add(&mut sums.borrow_mut(), found);
                        return Ok(());
                    }
                    // One of them could not be read or written: each is tried alone.
                    for run in runs {
                        let id = run.1.clone();
                        match self.history(key, &[run]).await {
                            Ok(found) => add(&mut sums.borrow_mut(), found),
                            Err(error) => {
                                let problem = format!("the history of {key}: {}", told(&error));
                                failed.borrow_mut().insert(id, problem);
                            }
                        }
                    }
                    Ok(())
                }
            })
            .await?;
        drop(by_key);
        let (mut sums, mut failed) = (sums.into_inner(), failed.into_inner());
        for pending in runs {
            let Entity::Run(run) = &mut pending.entity else { continue };
            run.history = sums.remove(&run.id).unwrap_or_default();
            if let Some(problem) = failed.remove(&run.id) {
                pending.is_whole = false;
                self.report.borrow_mut().failed(Kind::Run, &pending.id, problem);
            }
        }
        Ok(())
    }

    /// One metric of some runs: pairs of ids, the source's and ours.
    async fn history(&self, key: &str, runs: &[(String, String)]) -> Result<Sums> {
        let ours: HashMap<&str, &str> = runs.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
        let wanted =
            Wanted { key: key.to_owned(), runs: runs.iter().map(|(from, _)| from.clone()).collect() };
        let mut sums = Sums::new();
        self.source
            .history(&wanted, async |points: Vec<(String, Point)>| {
                let points: Vec<(String, Point)> = points
                    .into_iter()
                    .filter_map(|(run, point)| Some(((*ours.get(run.as_str())?).to_owned(), point)))
                    .collect();
                if points.is_empty() {
                    return Ok(());
                }
                for (run, point) in &points {
                    sums.entry(run.clone()).or_default().add(key, point);
                }
                let mut tx = self.db.begin().await?;
                target::write_points(&mut tx, key, &points).await?;
                tx.commit().await
            })
            .await?;
        Ok(sums)
    }

    /// Logged models that runs have as inputs or outputs and that are not here: the source has marked them as deleted.
    pub(super) async fn deleted_models(&self) -> Result<()> {
        if !self.options.selection.is_everything() {
            return Ok(());
        }
        let missing = lists_store::missing_models(&mut self.db.reader().await?).await?;
        let found: Vec<_> = stream::iter(missing)
            .map(|id| async move { (self.source.deleted_model(&id).await, id) })
            .buffered(self.options.jobs.max(1))
            .collect()
            .await;
        let mut models = Vec::new();
        for (outcome, id) in found {
            match outcome {
                Ok(found) => models.extend(found),
                Err(error) => self.report.borrow_mut().failed(Kind::LoggedModel, &id, told(&error)),
            }
        }
        self.report.borrow_mut().count(Kind::LoggedModel).source += models.len() as u64;
        self.transfer(Kind::LoggedModel, models).await
    }
}

fn add(sums: &mut Sums, found: Sums) {
    for (run, sum) in found {
        let total = sums.entry(run).or_default();
        total.count += sum.count;
        total.sum = total.sum.wrapping_add(sum.sum);
    }
}
