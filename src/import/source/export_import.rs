//! A folder that the tool mlflow-export-import has written, or `stagewright export` in the same layout. Read only.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::disk::{folders, json, page};
use super::rest::decode;
use super::rest::fields::Fields;
use super::{List, Page, Reach, Wanted};
use crate::error::{Error, Result};
use crate::import::entity::{Entity, Kind, Point};

const EXPERIMENT: &str = "experiment.json";
const RUN: &str = "run.json";
const MODEL: &str = "model.json";

pub struct Folder {
    root: PathBuf,
    copies_files: bool,
}

impl Folder {
    pub(super) fn is_at(folder: &Path) -> bool {
        [EXPERIMENT, "experiments.json", "models.json", "experiments/experiments.json", "models/models.json"]
            .iter()
            .any(|name| folder.join(name).is_file())
    }

    pub(super) fn open(folder: &Path, copies_files: bool) -> Self {
        Self { root: folder.canonicalize().unwrap_or_else(|_| folder.to_owned()), copies_files }
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Folders with such a file: this one, those in it, and those in one of its parts.
    fn places(&self, file: &str) -> Vec<PathBuf> {
        let parts = [self.root.clone(), self.root.join("experiments"), self.root.join("models")];
        let below = parts.iter().flat_map(|part| folders(part).into_iter().map(move |name| part.join(name)));
        std::iter::once(self.root.clone()).chain(below).filter(|place| place.join(file).is_file()).collect()
    }

    fn runs(&self, ids: &[i64]) -> Vec<PathBuf> {
        let mut places = Vec::new();
        for experiment in self.places(EXPERIMENT) {
            let meta = json(&experiment.join(EXPERIMENT)).unwrap_or_default();
            let id = Fields(&meta["mlflow"]["experiment"]).int("experiment_id").unwrap_or_default();
            if ids.contains(&id) {
                let runs = folders(&experiment).into_iter().map(|name| experiment.join(name));
                places.extend(runs.filter(|place| place.join(RUN).is_file()));
            }
        }
        places
    }

    pub(super) fn page(&self, list: &List, token: Option<&str>) -> Page {
        match list {
            List::Experiments => page(&self.places(EXPERIMENT), token, |place| {
                let mut value = json(&place.join(EXPERIMENT))?["mlflow"]["experiment"].take();
                value["tags"] = as_pairs(&value["tags"]);
                let mut experiment = decode::experiment(&value)?;
                if self.copies_files {
                    experiment.artifact_location = Some(format!("mlflow-artifacts:/{}", experiment.id));
                }
                Ok(Some(Entity::Experiment(experiment)))
            }),
            List::Of(Kind::Run, ids) => page(&self.runs(ids), token, |place| self.run(place).map(Some)),
            List::RegisteredModels => page(&self.places(MODEL), token, |place| {
                let mut value = json(&place.join(MODEL))?["mlflow"]["registered_model"].take();
                value["tags"] = as_pairs(&value["tags"]);
                Ok(Some(Entity::RegisteredModel(decode::registered_model(&value)?)))
            }),
            List::ModelVersions => {
                let mut versions = Page::default();
                for place in self.places(MODEL) {
                    let value = json(&place.join(MODEL)).unwrap_or_default();
                    let all = value["mlflow"]["registered_model"]["versions"]
                        .as_array()
                        .cloned()
                        .unwrap_or_default();
                    versions.items.extend(all.into_iter().map(|mut one| {
                        one["tags"] = as_pairs(&one["tags"]);
                        let location = one["storage_location"].as_str().map(str::to_owned);
                        let mut version = decode::version(&one)?;
                        version.storage_location = location;
                        Ok(Entity::ModelVersion(version.into()))
                    }));
                }
                versions
            }
            List::Of(..)
            | List::EvaluationDatasets(_)
            | List::Prompts
            | List::PromptVersions
            | List::Webhooks => Page::default(),
        }
    }

    fn run(&self, place: &Path) -> Result<Entity> {
        let value = json(&place.join(RUN))?;
        let run = &value["mlflow"];
        let newest = |(key, points): (&String, &Value)| {
            let points = points.as_array()?;
            let rank = |point: &&Value| {
                let number = |name| Fields(point).optional_int(name).ok().flatten().unwrap_or_default();
                (number("step"), number("timestamp"))
            };
            let mut point = points.iter().max_by_key(rank)?.clone();
            point["key"] = key.as_str().into();
            Some(point)
        };
        let metrics: Vec<Value> =
            run["metrics"].as_object().into_iter().flatten().filter_map(newest).collect();
        let value = json!({
            "info": run["info"],
            "data": {"params": as_pairs(&run["params"]), "tags": as_pairs(&run["tags"]), "metrics": metrics},
            "inputs": run["inputs"],
            "outputs": run["outputs"],
        });
        let mut run = decode::run(&value)?;
        if self.copies_files {
            run.artifact_uri = Some(format!("mlflow-artifacts:/{}/{}/artifacts", run.experiment, run.id));
        }
        Ok(Entity::Run(run.into()))
    }

    fn place_of(&self, run: &str) -> Option<PathBuf> {
        self.places(EXPERIMENT)
            .into_iter()
            .map(|place| place.join(run))
            .find(|place| place.join(RUN).is_file())
    }

    pub(super) async fn history(
        &self,
        wanted: &Wanted,
        mut each: impl AsyncFnMut(Vec<(String, Point)>) -> Result<()>,
    ) -> Result<()> {
        for run in &wanted.runs {
            let place =
                self.place_of(run).ok_or_else(|| Error::invalid(format!("run {run} has no folder")))?;
            let value = json(&place.join(RUN))?;
            let points = Fields(&value["mlflow"]["metrics"]).list(&wanted.key);
            each(points.map(|one| Ok((run.clone(), decode::point(one)?))).collect::<Result<Vec<_>>>()?)
                .await?;
        }
        Ok(())
    }

    pub(super) fn reach(&self, entity: &Entity) -> Reach {
        let Entity::Run(run) = entity else { return Reach::Elsewhere };
        let place = self.place_of(&run.id).filter(|_| self.copies_files);
        let below = place.and_then(|place| Some(place.strip_prefix(&self.root).ok()?.join("artifacts")));
        below.map_or(Reach::Elsewhere, |path| Reach::Here(path.to_string_lossy().into_owned()))
    }
}

/// Tags and params as REST prints them: the tool writes objects, and lists in some places.
fn as_pairs(value: &Value) -> Value {
    let pair = |(key, value): (&String, &Value)| json!({"key": key, "value": value});
    let empty = Map::new();
    match value {
        Value::Array(_) => value.clone(),
        _ => value.as_object().unwrap_or(&empty).iter().map(pair).collect(),
    }
}
