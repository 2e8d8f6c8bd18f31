//! What a version is made of, as far as the rules look at it: the MLmodel file at its location, and the run it came from.

use std::time::Duration;

use super::store;
use crate::artifacts::Artifacts;
use crate::db::Db;
use crate::error::Result;
use crate::governance::contract::MlModel;
use crate::governance::rules::{Model, Training};
use crate::tracking::artifact_uri;

/// Largest MLmodel file that is looked at.
pub const MOST_BYTES: u64 = 1 << 20;
/// How long a storage may take to give it.
const PATIENCE: Duration = Duration::from_secs(10);
const FILE: &str = "MLmodel";

/// A model that is about to be registered, or was.
#[derive(Clone, Debug, Default)]
pub struct Candidate {
    pub model: Model,
    /// Why its MLmodel file could not be read. It then counts as a model without signature.
    pub unread: Option<String>,
}

impl Candidate {
    /// Reads what is at `location`, and what `run` has on record. What cannot be read is no error. No connection is held
    /// while the storage is asked.
    pub async fn read(
        db: &Db,
        artifacts: &Artifacts,
        location: Option<&str>,
        run: Option<&str>,
    ) -> Result<Self> {
        let found = match resolved(db, location).await? {
            Some(location) => file(artifacts, &location).await,
            None => Err("nobody knows where the files are".to_owned()),
        };
        Self::of(db, found, run).await
    }

    /// The same of an MLmodel file that is there already.
    pub async fn of_file(db: &Db, bytes: &[u8], run: Option<&str>) -> Result<Self> {
        Self::of(db, MlModel::read(bytes).map_err(|error| error.to_string()), run).await
    }

    async fn of(db: &Db, found: Result<MlModel, String>, run: Option<&str>) -> Result<Self> {
        let (file, unread) = match found {
            Ok(file) => (file, None),
            Err(reason) => (MlModel::default(), Some(reason)),
        };
        let run = run.filter(|run| !run.is_empty()).or(file.facts.run_id.as_deref());
        let training = match run {
            Some(run) => store::training(&mut db.reader().await?, run).await?,
            None => Training::default(),
        };
        let model = Model { signature: file.signature, facts: file.facts, training };
        Ok(Self { model, unread })
    }
}

/// Where the files are, if that is below a run.
async fn resolved(db: &Db, location: Option<&str>) -> Result<Option<String>> {
    let Some(location) = location.filter(|location| !location.is_empty()) else { return Ok(None) };
    let Some(below) = location.strip_prefix("runs:/") else { return Ok(Some(location.to_owned())) };
    let (run, path) = below.trim_start_matches('/').split_once('/').unwrap_or((below, ""));
    let Some(root) = store::run_artifacts(&mut db.reader().await?, run).await? else { return Ok(None) };
    artifact_uri::append(&root, path).map(Some)
}

async fn file(artifacts: &Artifacts, location: &str) -> Result<MlModel, String> {
    let read = artifacts.read_whole(location, FILE, MOST_BYTES);
    let Ok(found) = tokio::time::timeout(PATIENCE, read).await else {
        return Err(format!("the storage did not give the MLmodel file within {} s", PATIENCE.as_secs()));
    };
    match found {
        Ok(Some(bytes)) => MlModel::read(&bytes).map_err(|error| error.to_string()),
        Ok(None) => Err("there is no MLmodel file".to_owned()),
        Err(error) => {
            tracing::info!(location, %error, cause = error.cause, "an MLmodel file cannot be read");
            Err(error.message)
        }
    }
}
