//! Rollouts: a new version gets its callers step by step, watched, and loses them all by itself when it is bad.
//!
//! In reading order: `plan` (what is asked for), `read` and `guard` (from YAML), `detect` (what a plan can see at all),
//! `statistic` and `tally` (from evidence to verdicts), `machine` (the states), `bucket` (who gets which version): these
//! are pure. `row` and `store` keep it all, `evidence` and `sources` are what is known of the versions, `engine` makes a
//! transition with all that goes with it, `leave` asks people, `rights` knows who may do what, `judge` finds out which
//! transition is due, `begin` makes new rollouts, `routing` answers which version a caller gets, `api` is what is asked over
//! HTTP.

pub mod api;
pub mod begin;
pub mod bucket;
pub mod detect;
pub mod engine;
pub mod evidence;
mod guard;
pub mod judge;
pub mod leave;
pub mod machine;
pub mod plan;
mod print;
pub mod read;
pub mod rights;
pub mod routing;
pub mod row;
pub mod snapshot;
pub mod sources;
pub mod statistic;
pub mod store;
pub mod tally;
#[cfg(test)]
mod tests;
pub mod versions;

use url::Url;

use crate::db::Db;
use crate::error::Result;

/// How rollouts are run.
#[derive(Clone, Debug)]
pub struct RolloutSettings {
    /// The one that plans may ask.
    pub prometheus: Option<Url>,
    /// By how much the times of plans pass faster: 1 but in tests.
    pub time_scale: f64,
}

/// Has a rollout looked at, wherever that is done.
pub async fn wake(db: &Db, id: &str) -> Result<()> {
    store::wake(db, id).await?;
    engine::CHANGED.send_replace(());
    Ok(())
}
