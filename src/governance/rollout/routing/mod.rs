//! Which version a caller gets: the weights of a model's versions, from memory. What is answered is at most a second old,
//! on every replica, and at once right on the one that makes a transition.

pub mod api;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use moka::sync::Cache;
use serde_json::{Value, json};
use tokio::sync::watch;

use super::engine::CHANGED;
use super::plan::WHOLE;
use super::row::Named;
use super::{bucket, store};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::governance::promotion;

/// How old an answer may be.
const FRESH: Duration = Duration::from_secs(1);
const MOST: u64 = 10_000;

/// The routes of models. Clones share them.
#[derive(Clone)]
pub struct Routes {
    known: Cache<String, Arc<Route>>,
    changed: Arc<Mutex<watch::Receiver<()>>>,
}

impl Default for Routes {
    fn default() -> Self {
        let known = Cache::builder().max_capacity(MOST).time_to_live(FRESH).build();
        Self { known, changed: Arc::new(Mutex::new(CHANGED.subscribe())) }
    }
}

/// Where a model's callers go.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    model: String,
    /// Id and state of the rollout, the salt of its buckets, and the alias that means what callers get.
    rollout: Option<Underway>,
    stable: Option<Named>,
    pub etag: String,
}

#[derive(Clone, Debug, PartialEq)]
struct Underway {
    id: String,
    state: &'static str,
    salt: String,
    alias: String,
    canary: Named,
    weight: u16,
    sticky: Option<String>,
}

/// What one caller gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assigned {
    pub version: Named,
    pub arm: &'static str,
    pub bucket: Option<u16>,
}

impl Routes {
    /// The route of a model, as fresh as memory has it.
    pub async fn of(&self, db: &Db, model: &str) -> Result<Arc<Route>> {
        self.forget_if_changed();
        if let Some(route) = self.known.get(model) {
            return Ok(route);
        }
        let route = Arc::new(Route::read(db, model).await?);
        self.known.insert(model.to_owned(), Arc::clone(&route));
        Ok(route)
    }

    fn forget_if_changed(&self) {
        let mut changed = self.changed.lock().unwrap_or_else(PoisonError::into_inner);
        if changed.has_changed().unwrap_or(false) {
            changed.mark_unchanged();
            self.known.invalidate_all();
        }
    }
}

impl Route {
    /// The route as the database has it.
    pub async fn read(db: &Db, model: &str) -> Result<Self> {
        let mut reader = db.reader().await?;
        let rollout = store::active(&mut reader, model).await?;
        let Some(rollout) = rollout else {
            let current = promotion::current(&mut reader, model).await?;
            if current.is_none() {
                // Which of both it is makes a difference to whoever asks.
                crate::registry::models::find(&mut reader, model).await?;
            }
            let stable = current.map(|one| Named { number: one.version, semver: one.semver });
            let etag = format!("\"{}\"", stable.as_ref().map_or(0, |one| one.number));
            return Ok(Self { model: model.to_owned(), rollout: None, stable, etag });
        };
        let plan = rollout.plan()?;
        Ok(Self {
            model: model.to_owned(),
            etag: format!("\"{}.{}\"", rollout.id, rollout.revision),
            stable: rollout.stable.or(rollout.rollback_to),
            rollout: Some(Underway {
                id: rollout.id,
                state: rollout.at.state.name(),
                salt: rollout.salt,
                alias: plan.alias,
                canary: rollout.version,
                weight: rollout.at.weight,
                sticky: plan.sticky,
            }),
        })
    }

    /// The version of a unit.
    pub fn assign(&self, unit: &str) -> Result<Assigned> {
        if let Some(rollout) = &self.rollout {
            let bucket = bucket::of(&rollout.salt, unit);
            if bucket::is_canary(bucket, rollout.weight) {
                let version = rollout.canary.clone();
                return Ok(Assigned { version, arm: "canary", bucket: Some(bucket) });
            }
            return self.to_stable(Some(bucket));
        }
        self.to_stable(None)
    }

    fn to_stable(&self, bucket: Option<u16>) -> Result<Assigned> {
        let none = || Error::not_found(format!("No version of {} is in production.", self.model));
        let version = self.stable.clone().ok_or_else(none)?;
        Ok(Assigned { version, arm: "stable", bucket })
    }

    /// Whether a name means what callers get while a rollout is under way.
    #[must_use]
    pub fn is_meant(&self, word: &str) -> bool {
        let rollout = self.rollout.as_ref();
        rollout
            .is_some_and(|rollout| word == rollout.alias || word.eq_ignore_ascii_case(promotion::PRODUCTION))
    }

    fn json(&self) -> Value {
        let arm = |name: &str, version: &Named, weight: u16| json!({"arm": name, "version": version.number.to_string(), "semver": version.semver, "weight": weight});
        let weight = self.rollout.as_ref().map_or(0, |rollout| rollout.weight);
        let stable = self.stable.as_ref().map(|stable| arm("stable", stable, WHOLE - weight));
        let canary = self.rollout.as_ref().map(|rollout| arm("canary", &rollout.canary, weight));
        let sticky = self.rollout.as_ref().and_then(|rollout| rollout.sticky.as_ref());
        json!({
            "model": self.model,
            "rollout": self.rollout.as_ref().map(|rollout| &rollout.id),
            "state": self.rollout.as_ref().map(|rollout| rollout.state),
            "arms": stable.into_iter().chain(canary).collect::<Vec<_>>(),
            "sticky": sticky.map(|unit| json!({"unit": unit})),
            "etag": self.etag,
        })
    }
}

/// The version that a unit gets where a name is asked for that means what callers get; none where the name means something
/// else, and is to be looked up.
pub async fn assigned(routes: &Routes, db: &Db, model: &str, word: &str, unit: &str) -> Result<Option<i64>> {
    let route = routes.of(db, model).await?;
    if !route.is_meant(word) {
        return Ok(None);
    }
    route.assign(unit).map(|found| Some(found.version.number))
}

/// What callers get who are not told apart, where no alias of that name is there.
pub async fn in_production(routes: &Routes, db: &Db, model: &str, word: &str) -> Result<Option<i64>> {
    if !word.eq_ignore_ascii_case(promotion::PRODUCTION) {
        return Ok(None);
    }
    Ok(routes.of(db, model).await?.stable.as_ref().map(|stable| stable.number))
}
