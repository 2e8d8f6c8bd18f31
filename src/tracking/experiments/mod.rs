//! Experiments: named groups of runs.

pub mod api;
pub(in crate::tracking) mod search;
pub mod store;

use super::validate;
use crate::db::Conn;
use crate::error::{Error, Result};

/// Lifecycle stage of what is in use, as the database names it.
pub const ACTIVE: &str = "active";
/// Lifecycle stage of what is marked as deleted.
pub const DELETED: &str = "deleted";

const CUSTOM_VIEW_PREFIX: &str = "mlflow.customView.view";
const CUSTOM_VIEW_LIMIT: usize = 50;

/// Error of an id that no experiment has.
#[must_use]
pub fn missing(id: i64) -> Error {
    Error::not_found(format!("No Experiment with id={id} exists"))
}

/// The number of an experiment that is in use.
pub async fn active(db: &mut impl Conn, id: &str) -> Result<i64> {
    let id = validate::experiment_id(id)?;
    let found = store::stage_and_location(db, id).await?;
    found.filter(|(stage, _)| stage == ACTIVE).map(|_| id).ok_or_else(|| missing(id))
}

/// Fails unless the experiment may be written to.
pub fn check_active(id: i64, stage: &str) -> Result<()> {
    if stage == ACTIVE {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "The experiment {id} must be in the 'active' state. Current state is {stage}."
    )))
}

fn is_custom_view(key: &str) -> bool {
    key.starts_with(CUSTOM_VIEW_PREFIX)
}

fn too_many_custom_views(of_experiment: &str) -> Error {
    Error::invalid(format!(
        "Unable to create another custom view{of_experiment}; the maximum number of custom views per experiment is \
         {CUSTOM_VIEW_LIMIT}. Delete an existing custom view before creating a new one."
    ))
}
