//! The version that a model would get, from what is on record: asked before it is registered, and while it is.

use super::candidate::Candidate;
use super::creation::said;
use super::store;
use crate::artifacts::Artifacts;
use crate::config::Settings;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::governance::plan::{Plan, Question};
use crate::governance::rules::{Profile, Terms};
use crate::governance::version::{Version, base};
use crate::registry::versions;

/// How often another version is looked at when the one before would not do. Each is greater than the one before.
const MOST_TRIES: usize = 16;

/// A plan that will do.
pub struct Decision {
    pub plan: Plan,
    /// Numbers of versions that are gone, as in [`store::Record`].
    pub gone: Vec<i64>,
}

/// What registering a model under a name comes to. Where the requested version will not do, the next one is of the same
/// major, if there is one that will do; else it is what the server would choose unasked: a job that asks for 1.0.0 every
/// time gets 2.1.0 after 2.0.0.
pub async fn decide(
    db: &mut impl Conn,
    name: &str,
    candidate: &Candidate,
    requested: Option<&Version>,
    terms: &Terms,
) -> Result<Decision> {
    let (mut decision, refusals) = settle(db, name, candidate, requested, terms).await?;
    let (Some(requested), Some(refusal)) = (requested, refusals.first()) else { return Ok(decision) };
    let is_in_line = decision.plan.base.is_some() && decision.plan.next.major() == requested.major();
    if !is_in_line {
        (decision, _) = settle(db, name, candidate, None, terms).await?;
    }
    let next = &decision.plan.next;
    let is_told = refusal.contains(&next.to_string());
    let otherwise = if is_told { String::new() } else { format!("; {next} will do") };
    decision.plan.refusal = Some(format!("{refusal}{otherwise}"));
    decision.plan.requested = Some(requested.clone());
    Ok(decision)
}

/// The requested version, or one above it that will do, and why those before it will not: each is held against the release
/// that it would follow.
async fn settle(
    db: &mut impl Conn,
    name: &str,
    candidate: &Candidate,
    requested: Option<&Version>,
    terms: &Terms,
) -> Result<(Decision, Vec<String>)> {
    let mut refusals: Vec<String> = Vec::new();
    let mut wanted = requested.cloned();
    for _ in 0..MOST_TRIES {
        let record = store::record(db, name, wanted.as_ref()).await?;
        let mut plan = Plan::of(&Question {
            model: name,
            used: &record.used,
            base: base(&record.used, wanted.as_ref()).zip(record.base.as_ref()),
            new: &candidate.model,
            requested: wanted.as_ref(),
            terms,
        })
        .map_err(|error| Error::invalid(error.to_string()))?;
        let Some(refusal) = plan.refusal.take() else {
            return Ok((Decision { plan, gone: record.gone }, refusals));
        };
        refusals.push(refusal);
        wanted = Some(plan.next);
    }
    Err(Error::invalid(format!("No semantic version was found for {name}: {}", refusals.join("; "))))
}

/// A model that somebody wants to know the next version of.
#[derive(Clone, Debug, Default)]
pub struct Inquiry {
    pub model: String,
    /// Where it is: as the source of a new version.
    pub source: Option<String>,
    /// The run that has logged it; without a source, the model that it has logged last.
    pub run: Option<String>,
    /// The text of its MLmodel file, which is then looked for nowhere else.
    pub mlmodel: Option<String>,
    pub requested: Option<String>,
    /// Whose calls count; without one, those that the policy of the model names.
    pub profile: Option<String>,
    /// Why calls that nothing checked are known to fit the first signature.
    pub assume_compatible: Option<String>,
}

/// What is missing where there is nothing to plan from.
const NO_SOURCE: &str =
    "Say which model is meant: by `source`, by `run_id`, or by `mlmodel`, the text of its MLmodel file.";

impl Inquiry {
    /// What registering the model would come to. Nothing is written.
    pub async fn answer(self, db: &Db, artifacts: &Artifacts, settings: &Settings) -> Result<Plan> {
        let invalid = |error: &dyn std::fmt::Display| Error::invalid(error.to_string());
        let requested = self.requested.as_deref().map(Version::parse).transpose();
        let requested = requested.map_err(|error| invalid(&error))?;
        let of_policy = settings.semver_of(&self.model).1;
        let profile = self.profile.as_deref().map_or(Ok(of_policy), |name| {
            Profile::of(name).ok_or_else(|| {
                Error::invalid(format!("'{name}' is no profile: expected callable, strict or wire"))
            })
        })?;
        let candidate = if let Some(text) = &self.mlmodel {
            Candidate::of_file(db, text.as_bytes(), self.run.as_deref()).await?
        } else {
            let location = self.location(&mut db.reader().await?, settings).await?;
            Candidate::read(db, artifacts, location.as_deref(), self.run.as_deref()).await?
        };
        if let Some(reason) = &candidate.unread {
            return Err(Error::invalid(format!("The model cannot be looked at: {reason}.")));
        }
        let assume_compatible = self.assume_compatible.as_deref().and_then(said);
        let keeps_signature = settings.is_governed(&self.model);
        let terms = Terms { profile, assume_compatible, keeps_signature };
        let mut reader = db.reader().await?;
        let plan = decide(&mut reader, &self.model, &candidate, requested.as_ref(), &terms).await?.plan;
        Ok(match store::in_production(&mut reader, &self.model).await? {
            Some((version, old)) => plan.against(version, &old, &candidate.model, &terms),
            None => plan,
        })
    }

    async fn location(&self, db: &mut impl Conn, settings: &Settings) -> Result<Option<String>> {
        let run = self.run.clone().filter(|run| !run.is_empty());
        let Some(source) = self.source.clone().filter(|source| !source.is_empty()) else {
            let run = run.ok_or_else(|| Error::invalid(NO_SOURCE))?;
            return match store::model_of_run(db, &run).await? {
                Some(location) => Ok(Some(location)),
                None => Ok(Some(format!("runs:/{run}/model"))),
            };
        };
        // What the URI says of its owner need not be said again.
        let named = |scheme: &str| source.strip_prefix(scheme).map(|rest| rest.trim_start_matches('/'));
        let run = run.or_else(|| Some(named("runs:/")?.split('/').next()?.to_owned()));
        let model = named("models:/").filter(|rest| !rest.contains(['/', '@'])).map(str::to_owned);
        versions::location_of_source(db, settings, source, run, model).await
    }
}
