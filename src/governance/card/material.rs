//! What a card is made from: all that is on record of a version, read in a fixed number of statements and at most one
//! file.

use std::collections::BTreeMap;

use serde_json::Value;

use super::store;
use crate::artifacts::Artifacts;
use crate::clock::Millis;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::governance::contract::{MOST_BYTES, MlModel};

const MLMODEL: &str = "MLmodel";
const RUNS: &str = "runs:/";

#[derive(Clone, Debug, Default)]
pub struct Material {
    pub name: String,
    pub version: i64,
    pub semver: Option<String>,
    pub stage: String,
    /// Where the files are.
    pub location: Option<String>,
    pub created_at: Option<Millis>,
    pub description: Option<String>,
    pub tags: BTreeMap<String, String>,
    pub run: Option<Run>,
    /// The latest value of each of the run's metrics.
    pub metrics: BTreeMap<String, f64>,
    pub datasets: Vec<Dataset>,
    /// How the version came to its stage.
    pub promoted: Option<Promoted>,
    pub file: MlModel,
    /// Why the MLmodel file could not be read.
    pub unreadable: Option<String>,
}

/// The run that made the version.
#[derive(Clone, Debug, Default)]
pub struct Run {
    pub id: String,
    pub user: Option<String>,
    pub start: Option<Millis>,
    pub end: Option<Millis>,
    pub artifact_uri: Option<String>,
    pub tags: BTreeMap<String, String>,
    pub params: BTreeMap<String, String>,
}

impl Run {
    pub(super) fn duration(&self) -> Option<Millis> {
        Some(self.end? - self.start?).filter(|duration| *duration >= 0)
    }
}

/// An input of the run.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    pub name: String,
    pub digest: String,
    /// JSON.
    pub source: String,
    pub context: Option<String>,
}

impl Dataset {
    /// Where the data are: what their source names, or else their name.
    pub(in crate::governance) fn origin(&self) -> String {
        const KEYS: [&str; 5] = ["uri", "url", "path", "delta_table_name", "table_name"];
        let source: Value = serde_json::from_str(&self.source).unwrap_or_default();
        let place = KEYS.iter().find_map(|key| source.get(key)?.as_str().filter(|text| !text.is_empty()));
        place.unwrap_or(&self.name).to_owned()
    }
}

#[derive(Clone, Debug)]
pub struct Promoted {
    pub at: Millis,
    pub by: String,
}

impl Material {
    /// All that is on record of a version and stands in its MLmodel file; an error when there is no such version. A file
    /// that cannot be read is noted, not an error.
    pub async fn gather(db: &mut impl Conn, artifacts: &Artifacts, name: &str, version: i64) -> Result<Self> {
        let mut material = Self::find(db, name, version).await?;
        material.read_file(artifacts).await;
        Ok(material)
    }

    /// All that is on record of a version; an error when there is no such version.
    pub async fn find(db: &mut impl Conn, name: &str, version: i64) -> Result<Self> {
        let found = store::version(db, name, version).await?;
        let mut material = found.ok_or_else(|| {
            Error::not_found(format!("Model Version (name={name}, version={version}) not found"))
        })?;
        if let Some(run) = material.run.as_ref().map(|run| run.id.clone()) {
            store::add_children(db, &run, &mut material).await?;
            material.datasets = store::datasets(db, &run).await?;
        }
        material.location = material.location.take().map(|location| resolve(location, material.run.as_ref()));
        Ok(material)
    }

    /// Reads the MLmodel file, or notes why it cannot be read.
    pub async fn read_file(&mut self, artifacts: &Artifacts) {
        match file(artifacts, self.location.as_deref()).await {
            Ok(file) => self.file = file,
            Err(reason) => self.unreadable = Some(reason),
        }
    }

    /// What whoever made the version says: a tag of the version or of the run, or a param.
    pub(super) fn said(&self, key: &str) -> Option<&str> {
        let run = self.run.as_ref();
        let places = [Some(&self.tags), run.map(|run| &run.tags), run.map(|run| &run.params)];
        places
            .into_iter()
            .flatten()
            .find_map(|place| place.get(key))
            .map(String::as_str)
            .filter(|s| !s.is_empty())
    }

    /// The text of one of the model's small files.
    pub async fn text_file(&self, artifacts: &Artifacts, name: &str) -> Option<String> {
        const MOST: u64 = 1 << 20;
        let bytes = artifacts.read_whole(self.location.as_deref()?, name, MOST).await.ok()??;
        String::from_utf8(bytes.to_vec()).ok()
    }
}

/// Where the files are, if they are named by the run that made them.
fn resolve(location: String, run: Option<&Run>) -> String {
    let named = location.strip_prefix(RUNS).and_then(|path| path.split_once('/'));
    let Some((id, path)) = named else { return location };
    match run.filter(|run| run.id == id).and_then(|run| run.artifact_uri.as_deref()) {
        Some(root) => format!("{}/{path}", root.trim_end_matches('/')),
        None => location,
    }
}

async fn file(artifacts: &Artifacts, location: Option<&str>) -> Result<MlModel, String> {
    let location = location.ok_or("nobody knows where the files are")?;
    match artifacts.read_whole(location, MLMODEL, MOST_BYTES as u64).await {
        Ok(Some(bytes)) => MlModel::read(&bytes).map_err(|error| error.to_string()),
        Ok(None) => Err("there is no such file".to_owned()),
        Err(error) => Err(error.message),
    }
}
