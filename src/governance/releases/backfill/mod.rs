//! Gives versions that were made without a release theirs, in the order they were made.

mod store;

use super::candidate::Candidate;
use super::creation::Assigned;
use super::planning::{Decision, decide};
use super::store as releases;
use super::tags;
use crate::artifacts::Artifacts;
use crate::clock::Millis;
use crate::config::Settings;
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use crate::governance::plan::{Plan, Question};
use crate::governance::rules::Terms;
use crate::governance::version::{Version, base};
use store::Unreleased;

/// A release that a version was given.
#[derive(Clone, Debug)]
pub struct Given {
    pub name: String,
    pub number: i64,
    pub version: String,
    /// As in the version's tag.
    pub change: String,
    /// Why it is not the one that its tags ask for, or why that one is too small.
    pub note: Option<String>,
}

/// Gives every version of a model, or of all models, a release that has none; whose calls count is said by their policies.
/// Of all models, those are left out whose policy says that they are not numbered. `tell` hears of each release, which then
/// is durable.
pub async fn assign(
    db: &Db,
    artifacts: &Artifacts,
    settings: &Settings,
    model: Option<&str>,
    now: Millis,
    mut tell: impl FnMut(&Given),
) -> Result<usize> {
    let found = store::unreleased(&mut db.reader().await?, model.unwrap_or_default()).await?;
    let mut count = 0;
    for version in found {
        if model.is_none() && settings.is_unnumbered(&version.name) {
            continue;
        }
        let terms = Terms { profile: settings.semver_of(&version.name).1, ..Terms::default() };
        if let Some(given) = one(db, artifacts, version, &terms, now).await? {
            tell(&given);
            count += 1;
        }
    }
    Ok(count)
}

/// `None` where the model is gone, or the version was given a release, since it was looked for.
async fn one(
    db: &Db,
    artifacts: &Artifacts,
    version: Unreleased,
    terms: &Terms,
    now: Millis,
) -> Result<Option<Given>> {
    let (location, run) = (version.location.as_deref(), version.run.as_deref());
    let candidate = Candidate::read(db, artifacts, location, run).await?;
    let Unreleased { name, number, created_at, tags, .. } = version;
    let mut tx = db.begin().await?;
    if !releases::hold(&mut tx, &name).await? || releases::has_release(&mut tx, &name, number).await? {
        return Ok(None);
    }
    let asked = tags.iter().max_by_key(|(key, _)| key == tags::ASKED).map(|(_, value)| value.as_str());
    let (decision, note) = decision(&mut tx, &name, &candidate, asked, terms).await?;
    let assigned = Assigned::of(candidate, decision, note);
    // A clock that was ahead when the version was made must not make it look like another one's.
    assigned.keep(&mut tx, &name, number, now.max(created_at)).await?;
    let texts = assigned.tags(Vec::new()).into_iter();
    let (keys, values) =
        texts.map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default())).unzip();
    store::set_tags(&mut tx, &name, number, keys, values).await?;
    tx.commit().await?;
    Ok(Some(assigned.given(name, number)))
}

/// What a version asked for when it was made is honoured, if it is free: callers know it by that.
async fn decision(
    tx: &mut Tx,
    name: &str,
    candidate: &Candidate,
    asked: Option<&str>,
    terms: &Terms,
) -> Result<(Decision, Option<String>)> {
    let mut note = None;
    match asked.map(Version::parse).transpose() {
        Ok(None) => {}
        Err(error) => note = Some(error.to_string()),
        Ok(Some(asked)) => {
            let record = releases::record(tx, name, Some(&asked)).await?;
            let is_used = |version: &Version| record.used.iter().any(|entry| entry.version == *version);
            if is_used(&asked) || is_used(&asked.release()) {
                note = Some(format!("{asked} is taken"));
            } else {
                let question = Question {
                    model: name,
                    used: &record.used,
                    base: base(&record.used, Some(&asked)).zip(record.base.as_ref()),
                    new: &candidate.model,
                    requested: Some(&asked),
                    terms,
                };
                let plan = Plan::of(&question).map_err(|error| Error::invalid(error.to_string()))?;
                let small = plan.refusal.clone();
                return Ok((Decision { plan: Plan { next: asked, ..plan }, gone: record.gone }, small));
            }
        }
    }
    Ok((decide(tx, name, candidate, None, terms).await?, note))
}
