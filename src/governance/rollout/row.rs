//! A rollout as it is kept.

use super::machine::{Pause, Position, State};
use super::plan::Plan;
use super::read::read;
use crate::clock::Millis;
use crate::error::{Error, Result};

/// A version by both of its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub number: i64,
    pub semver: Option<String>,
}

/// A rollout.
#[derive(Clone, Debug)]
pub struct Rollout {
    pub id: String,
    /// Of the registered model.
    pub name: String,
    pub version: Named,
    /// What was in production when it started.
    pub stable: Option<Named>,
    pub rollback_to: Option<Named>,
    pub at: Position,
    pub reason: Option<String>,
    pub plan_text: String,
    pub plan_hash: String,
    pub salt: String,
    pub time_scale: f64,
    pub snapshot: String,
    pub revision: i64,
    pub samples: i64,
    pub judged: i64,
    pub is_extended: bool,
    pub created_at: Millis,
    pub started_at: Option<Millis>,
    pub step_at: Option<Millis>,
    pub ends_at: Option<Millis>,
    pub remaining: Option<Millis>,
    pub ended_at: Option<Millis>,
    pub due_at: Option<Millis>,
    pub asked_at: Option<Millis>,
    pub actor: String,
    pub is_authenticated: bool,
    pub retry_of: Option<String>,
    pub asking_until: Option<Millis>,
}

impl Rollout {
    /// The plan; it was read before it was kept.
    pub fn plan(&self) -> Result<Plan> {
        read(&self.plan_text).map_err(|cause| Error::internal("A kept plan cannot be read").because(cause))
    }

    /// A time of the plan on the rollout's clock.
    #[must_use]
    pub fn scaled(&self, time: Millis) -> Millis {
        #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "below ten years")]
        let scaled = (time as f64 / self.time_scale).round() as Millis;
        if time > 0 { scaled.max(1) } else { 0 }
    }
}

/// What happened to a rollout once.
#[derive(Clone, Debug)]
pub struct Change {
    pub seq: i64,
    pub at: Millis,
    pub event: String,
    pub from: String,
    pub to: String,
    pub step: i64,
    pub weight_before: i64,
    pub weight: i64,
    pub basis: Option<String>,
    pub reason: Option<String>,
    pub actor: String,
    pub is_authenticated: bool,
    pub audit_id: String,
}

/// A sample with all that is kept of it.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    pub seq: i64,
    pub step: i64,
    pub guard: Option<i64>,
    pub arm: String,
    pub source: String,
    pub window_start: Millis,
    pub window_end: Millis,
    pub requests: Option<i64>,
    pub errors: Option<i64>,
    pub slow: Option<String>,
    pub value: Option<f64>,
    pub status: String,
    pub detail: Option<String>,
    pub key: Option<String>,
    pub at: Millis,
}

/// A verdict with all that is kept of it.
#[derive(Clone, Debug)]
pub struct KeptVerdict {
    pub seq: i64,
    pub step: i64,
    pub guard: i64,
    pub name: String,
    pub verdict: String,
    pub after_sample: i64,
    pub numbers: String,
    pub at: Millis,
}

/// Reads a position's columns.
pub(super) fn position(state: &str, step: i64, weight: i64, pause: Option<&str>) -> Result<Position> {
    let unknown = || Error::internal(format!("A rollout is in an unknown state: {state}"));
    Ok(Position {
        state: State::from_name(state).ok_or_else(unknown)?,
        step: usize::try_from(step).map_err(|_| unknown())?,
        weight: u16::try_from(weight).map_err(|_| unknown())?,
        pause: pause.map(|name| Pause::from_name(name).ok_or_else(unknown)).transpose()?,
    })
}
