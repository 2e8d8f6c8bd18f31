//! Permanent deletion of what is marked as deleted: runs, logged models and experiments with their artifacts. Artifacts
//! go first, so that whatever a crash leaves behind can be found and deleted again.

pub mod store;

use std::collections::BTreeSet;

use crate::artifacts::Artifacts;
use crate::clock::Millis;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};

/// So many rows are deleted in one transaction.
const BATCH: usize = 100;
const DELETED: &str = "deleted";

/// What is asked for; ids that are not given mean everything that is marked as deleted.
#[derive(Default)]
pub struct Wish {
    pub run_ids: Option<Vec<String>>,
    pub experiment_ids: Option<Vec<String>>,
    pub logged_model_ids: Option<Vec<String>>,
    /// `None` leaves jobs alone; an empty list means all that have ended.
    pub job_ids: Option<Vec<String>>,
    /// The age as it was written, and in milliseconds.
    pub older_than: Option<(String, Millis)>,
}

/// The kinds of what is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Run,
    LoggedModel,
    Experiment,
    Job,
}

impl Kind {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Run => "Run",
            Self::LoggedModel => "Logged model",
            Self::Experiment => "Experiment",
            Self::Job => "Job",
        }
    }
}

/// A row that may be deleted, and where its artifacts are.
pub struct Item {
    pub id: String,
    pub stage: String,
    /// When it was marked as deleted, as far as that is known.
    pub since: Option<Millis>,
    pub location: String,
    pub experiment: i64,
}

/// What will be deleted: everything in it exists, is marked as deleted and is old enough.
pub struct Plan {
    pub runs: Vec<Item>,
    pub logged_models: Vec<Item>,
    pub experiments: Vec<i64>,
    pub jobs: Vec<String>,
}

impl Plan {
    /// Finds what is asked for, or says why some of it must not be deleted; nothing is deleted then.
    pub async fn make(db: &mut impl Conn, wish: &Wish, now: Millis) -> Result<Self> {
        let age = wish.older_than.as_ref().map_or(0, |(_, age)| *age);
        let until = now - age;
        let mut run_ids: BTreeSet<String> = match &wish.run_ids {
            Some(ids) => ids.iter().cloned().collect(),
            None => store::deleted_runs(db, until).await?.into_iter().collect(),
        };
        let experiments = match &wish.experiment_ids {
            Some(ids) => chosen_experiments(db, ids, wish, until).await?,
            None => store::deleted_experiments(db, wish.older_than.as_ref().map(|_| until)).await?,
        };
        run_ids.extend(store::deleted_runs_of(db, &experiments).await?);
        let runs = found(store::runs(db, run_ids.iter().cloned().collect()).await?, &run_ids, |id| {
            Error::not_found(format!("Run with id={id} not found"))
        })?;
        for run in &runs {
            if run.stage != DELETED {
                return Err(Error::internal(format!(
                    "Run {} is not in `deleted` lifecycle stage. Only runs in `deleted` lifecycle stage can be deleted.",
                    run.id
                )));
            }
            check_age(run, wish, until, "Run", "runs")?;
        }
        let model_ids: BTreeSet<String> = match &wish.logged_model_ids {
            Some(ids) => ids.iter().cloned().collect(),
            None => store::deleted_models(db, until).await?.into_iter().collect(),
        };
        let models = store::models(db, model_ids.iter().cloned().collect()).await?;
        let logged_models = found(models, &model_ids, |id| {
            Error::not_found(format!("Logged model with ID '{id}' not found."))
        })?;
        for model in &logged_models {
            if model.stage != DELETED {
                return Err(Error::internal(format!(
                    "Logged model {} is not in `deleted` lifecycle stage. Only logged models in `deleted` lifecycle \
                     stage can be deleted.",
                    model.id
                )));
            }
            check_age(model, wish, until, "Logged model", "logged models")?;
        }
        let jobs = match &wish.job_ids {
            Some(ids) => store::ended_jobs(db, ids, (age > 0).then_some(until)).await?,
            None => Vec::new(),
        };
        Ok(Self { runs, logged_models, experiments, jobs })
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.runs.len() + self.logged_models.len() + self.experiments.len() + self.jobs.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

async fn chosen_experiments(
    db: &mut impl Conn,
    ids: &[String],
    wish: &Wish,
    until: Millis,
) -> Result<Vec<i64>> {
    let mut wanted = Vec::new();
    for id in ids {
        let number = id.trim().parse::<i64>().map_err(|_| {
            Error::invalid(format!("Invalid experiment ID '{id}'. Experiment ID must be a valid integer."))
        })?;
        wanted.push(number);
    }
    let found = store::experiments(db, &wanted).await?;
    let name = |id: i64| format!("'{id}'");
    let (mut active, mut young) = (Vec::new(), Vec::new());
    for id in &wanted {
        let Some((_, stage, updated)) = found.iter().find(|(other, ..)| other == id) else {
            return Err(Error::not_found(format!("No Experiment with id={id} exists")));
        };
        if stage != DELETED {
            active.push(name(*id));
        }
        if updated.is_none_or(|updated| updated >= until) {
            young.push(name(*id));
        }
    }
    if !active.is_empty() {
        return Err(Error::invalid(format!(
            "Experiments [{}] are not in the deleted lifecycle stage. Only experiments in the deleted lifecycle stage \
             can be hard-deleted.",
            active.join(", ")
        )));
    }
    if let (Some((age, _)), false) = (&wish.older_than, young.is_empty()) {
        return Err(Error::invalid(format!(
            "Experiments [{}] are not older than the required age. Only experiments older than {age} can be deleted.",
            young.join(", ")
        )));
    }
    wanted.sort_unstable();
    wanted.dedup();
    Ok(wanted)
}

fn found(items: Vec<Item>, ids: &BTreeSet<String>, missing: impl Fn(&str) -> Error) -> Result<Vec<Item>> {
    let known: BTreeSet<&str> = items.iter().map(|item| item.id.as_str()).collect();
    match ids.iter().find(|id| !known.contains(id.as_str())) {
        Some(id) => Err(missing(id)),
        None => Ok(items),
    }
}

fn check_age(item: &Item, wish: &Wish, until: Millis, one: &str, many: &str) -> Result<()> {
    let Some((age, _)) = &wish.older_than else { return Ok(()) };
    if item.since.is_some_and(|since| since <= until) {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "{one} {} is not older than the required age. Only {many} older than {age} can be deleted.",
        item.id
    )))
}

/// What happened to one thing: `Err` says why it was left as it is.
pub type Told<'a> = (Kind, &'a str, Result<(), &'a Error>);

/// Deletes what is planned, and tells of each. What has artifacts that cannot be reached keeps its row, and so does its
/// experiment.
pub async fn run(db: &Db, artifacts: &Artifacts, plan: &Plan, mut tell: impl FnMut(Told<'_>)) -> Result<()> {
    let mut kept = BTreeSet::new();
    for batch in plan.runs.chunks(BATCH) {
        let ids = without_artifacts(db, artifacts, Kind::Run, batch, &mut kept, &mut tell).await;
        let mut tx = db.begin().await?;
        let gone = store::delete_runs(&mut tx, ids).await?;
        tx.commit().await?;
        for id in &gone {
            tell((Kind::Run, id, Ok(())));
        }
    }
    for batch in plan.logged_models.chunks(BATCH) {
        let ids = without_artifacts(db, artifacts, Kind::LoggedModel, batch, &mut kept, &mut tell).await;
        let mut tx = db.begin().await?;
        let gone = store::delete_models(&mut tx, ids).await?;
        tx.commit().await?;
        for id in &gone {
            tell((Kind::LoggedModel, id, Ok(())));
        }
    }
    for id in &plan.experiments {
        let name = id.to_string();
        if kept.contains(id) {
            // Its rows would go with it, and nothing would lead to their artifacts any more.
            let error = Error::internal("something that belongs to it could not be deleted");
            tell((Kind::Experiment, &name, Err(&error)));
            continue;
        }
        let mut tx = db.begin().await?;
        let is_gone = store::delete_experiment(&mut tx, *id).await?;
        tx.commit().await?;
        if is_gone {
            tell((Kind::Experiment, &name, Ok(())));
        }
    }
    for batch in plan.jobs.chunks(BATCH) {
        store::delete_jobs(db, batch.to_vec()).await?;
        for id in batch {
            tell((Kind::Job, id, Ok(())));
        }
    }
    Ok(())
}

/// Deletes the artifacts of a batch; the ids of those that have none left.
async fn without_artifacts(
    db: &Db,
    artifacts: &Artifacts,
    kind: Kind,
    batch: &[Item],
    kept: &mut BTreeSet<i64>,
    tell: &mut impl FnMut(Told<'_>),
) -> Vec<String> {
    let mut ids = Vec::new();
    for item in batch {
        match artifacts.delete_all(db, &item.location, &item.id).await {
            Ok(()) => ids.push(item.id.clone()),
            Err(error) => {
                kept.insert(item.experiment);
                tell((kind, &item.id, Err(&error)));
            }
        }
    }
    ids
}

/// An age such as `1d2h3m4.5s`, in milliseconds.
pub fn parse_age(text: &str) -> Result<Millis> {
    let wrong = || {
        Error::invalid(format!(
            "Could not parse any time information from '{text}'. Examples of valid strings: '8h', '2d8h5m20s', '2m4s'"
        ))
    };
    let mut rest = text;
    let mut seconds = 0.0;
    for (unit, length) in [('d', 86_400.0), ('h', 3_600.0), ('m', 60.0), ('s', 1.0)] {
        let Some((number, after)) = rest.split_once(unit) else { continue };
        if !number.is_empty() && number.chars().all(|c| c == '.' || c.is_ascii_digit()) {
            seconds += number.parse::<f64>().map_err(|_| wrong())? * length;
            rest = after;
        }
    }
    if !rest.is_empty() {
        return Err(wrong());
    }
    #[expect(clippy::cast_possible_truncation, reason = "an age of many years is cut off, too")]
    Ok((seconds * 1000.0) as Millis)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_read_as_the_stock_command_does() {
        for (text, expected) in
            [("8h", 28_800_000), ("2d8h5m20s", 201_920_000), ("2m4s", 124_000), ("1.5s", 1500), ("", 0)]
        {
            assert_eq!(parse_age(text).unwrap(), expected, "{text}");
        }
        for text in ["5", "4s2m", "1w", "-1d", "d", "1d2d", "1..2s"] {
            assert!(parse_age(text).is_err(), "{text}");
        }
    }
}
