//! Stages and aliases as they were before a rollout, as they go with it, and how they are put back.

use serde::{Deserialize, Serialize};

use super::plan::Plan;
use super::row::{Named, Rollout};
use super::versions as rows;
use crate::clock::Millis;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::governance::audit::{self, Action, Caller, Entry};
use crate::governance::promotion::{self, Order, PRODUCTION};
use crate::registry::{models, versions};

/// The alias of the version that is being tried.
const CANARY: &str = "canary";
const STAGING: &str = "Staging";

/// What there was before.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Snapshot {
    /// Whether nothing has happened yet: the policy's people have to agree first.
    pub(super) is_asking: bool,
    /// Of the new version.
    stage: String,
    /// The versions in production.
    production: Vec<i64>,
    alias: Option<i64>,
    canary: Option<i64>,
}

/// Keeps what there is, and which version is the stable one.
pub(super) async fn take(tx: &mut Tx, rollout: &mut Rollout, plan: &Plan, is_asking: bool) -> Result<()> {
    let (name, number) = (&rollout.name, rollout.version.number);
    let Some(stage) = rows::stage(tx, name, number).await? else {
        return Err(versions::missing(name, number));
    };
    let current = promotion::current(tx, name).await?;
    if current.as_ref().is_some_and(|one| one.version == number) {
        return Err(Error::invalid(format!("Version {number} of {name} is in production already.")));
    }
    let snapshot = Snapshot {
        is_asking,
        stage,
        production: rows::in_production(tx, name).await?,
        alias: rows::alias(tx, name, &plan.alias).await?,
        canary: rows::alias(tx, name, CANARY).await?,
    };
    rollout.snapshot = serde_json::to_string(&snapshot)
        .map_err(|cause| Error::internal("A snapshot cannot be written").because(cause))?;
    rollout.stable = current.map(|one| Named { number: one.version, semver: one.semver });
    if plan.rollback_to.is_none() {
        rollout.rollback_to.clone_from(&rollout.stable);
    }
    Ok(())
}

/// Sets a tag of the new version.
pub(super) async fn tag(tx: &mut Tx, rollout: &Rollout, key: &str, value: &str) -> Result<()> {
    versions::mark(tx, &rollout.name, rollout.version.number, key, value).await
}

/// Moves of a rollout's versions.
pub(super) struct Act<'a> {
    pub(super) rollout: &'a Rollout,
    pub(super) plan: &'a Plan,
    pub(super) caller: &'a Caller,
    pub(super) now: Millis,
}

impl Act<'_> {
    fn number(&self) -> i64 {
        self.rollout.version.number
    }

    async fn put(
        &self,
        tx: &mut Tx,
        version: i64,
        to: &'static str,
        alone: bool,
        reason: &str,
    ) -> Result<()> {
        let order = Order { name: &self.rollout.name, version, to, alone, reason: Some(reason) };
        let moved = promotion::promote(tx, order, self.caller, self.now).await?;
        moved.map(drop).ok_or_else(|| versions::missing(&self.rollout.name, version))
    }

    async fn name(&self, tx: &mut Tx, alias: &str, version: Option<i64>) -> Result<()> {
        let name = &self.rollout.name;
        if rows::alias(tx, name, alias).await? == version {
            return Ok(());
        }
        if !models::move_alias(tx, name, alias, version).await? {
            return Err(versions::missing(name, version.unwrap_or_default()));
        }
        let (action, after) = match version {
            Some(_) => (Action::AliasSet, serde_json::json!({"alias": alias})),
            None => (Action::AliasDelete, serde_json::json!({"alias": alias})),
        };
        let entry = Entry::new(self.caller, action, name).after(after);
        let entry = match version {
            Some(version) => entry.of_version(version),
            None => entry,
        };
        audit::append(tx, &entry.because(&self.because()), self.now).await.map(drop)
    }

    pub(super) fn because_of(&self, reason: Option<&str>) -> String {
        reason.map_or_else(|| self.because(), |reason| format!("{}: {reason}", self.because()))
    }

    fn because(&self) -> String {
        format!("rollout {}", self.rollout.id)
    }

    /// The rollout begins: its version is staged, unless it stands higher.
    pub(super) async fn stage(&self, tx: &mut Tx) -> Result<()> {
        let stage = Snapshot::of(self.rollout)?.stage;
        if stage == STAGING || stage == PRODUCTION {
            return Ok(());
        }
        self.put(tx, self.number(), STAGING, false, &self.because()).await
    }

    /// Callers come: whoever asks for the canary gets it.
    pub(super) async fn name_canary(&self, tx: &mut Tx) -> Result<()> {
        self.name(tx, CANARY, Some(self.number())).await
    }

    /// All callers come.
    pub(super) async fn promote(&self, tx: &mut Tx) -> Result<()> {
        let snapshot = Snapshot::of(self.rollout)?;
        self.put(tx, self.number(), PRODUCTION, true, &self.because()).await?;
        if snapshot.alias.is_some() || self.plan.is_alias_named {
            self.name(tx, &self.plan.alias, Some(self.number())).await?;
        }
        self.name(tx, CANARY, snapshot.canary).await
    }

    /// As it was before. What people have moved meanwhile stays where they have put it.
    pub(super) async fn restore(&self, tx: &mut Tx, reason: Option<&str>) -> Result<()> {
        let snapshot = Snapshot::of(self.rollout)?;
        let name = &self.rollout.name;
        let current = promotion::current(tx, name).await?.map(|one| one.version);
        let target = self.rollout.rollback_to.as_ref().map(|named| named.number);
        let stable = self.rollout.stable.as_ref().map(|named| named.number);
        let is_own = current == Some(self.number()) || (current.is_some() && current == stable);
        let reason = self.because_of(reason);
        if let Some(target) = target.filter(|target| is_own && current != Some(*target)) {
            for other in snapshot.production.iter().filter(|other| **other != target) {
                // Several may have been in production; the one that is meant comes last.
                if rows::stage(tx, name, *other).await?.is_some_and(|stage| stage != PRODUCTION) {
                    self.put(tx, *other, PRODUCTION, false, &reason).await?;
                }
            }
            let is_alone = snapshot.production.len() <= 1;
            if is_alone && promotion::way_back(tx, name, Some(target)).await.is_ok() {
                let (caller, now) = (self.caller, self.now);
                promotion::roll_back(tx, name, Some(target), Some(&reason), caller, now).await?;
            } else {
                self.put(tx, target, PRODUCTION, is_alone, &reason).await?;
            }
        }
        self.withdraw(tx, &reason).await
    }

    /// The new version stands where it was before, under no alias that the rollout has given it.
    pub(super) async fn withdraw(&self, tx: &mut Tx, reason: &str) -> Result<()> {
        let snapshot = Snapshot::of(self.rollout)?;
        let name = &self.rollout.name;
        let stage = rows::stage(tx, name, self.number()).await?;
        if stage.is_some_and(|stage| stage != snapshot.stage) {
            let to = versions::stage(&snapshot.stage)?;
            self.put(tx, self.number(), to, false, reason).await?;
        }
        let moved = rows::alias(tx, name, &self.plan.alias).await?;
        if moved == Some(self.number()) {
            self.name(tx, &self.plan.alias, snapshot.alias).await?;
        }
        if rows::alias(tx, name, CANARY).await? == Some(self.number()) {
            self.name(tx, CANARY, snapshot.canary).await?;
        }
        Ok(())
    }
}
