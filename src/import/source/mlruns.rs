//! An `mlruns/` folder: what MLflow's file store keeps without a server. Read only.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::disk::{folders, lines, page, pairs, texts, yaml};
use super::rest::files::proxied_path;
use super::rest::{decode, traces};
use super::{List, Page, Reach, Wanted};
use crate::error::{Error, Result};
use crate::import::entity::{Entity, Kind, Point};

const META: &str = "meta.yaml";
const TRASH: &str = ".trash";
/// Folders of an experiment that are no runs.
const NO_RUNS: [&str; 4] = ["tags", "datasets", "models", "traces"];
const STATUSES: [&str; 6] = ["RUNNING", "RUNNING", "SCHEDULED", "FINISHED", "FAILED", "KILLED"];
const MODEL_STATUSES: [&str; 4] = [
    "LOGGED_MODEL_STATUS_UNSPECIFIED",
    "LOGGED_MODEL_PENDING",
    "LOGGED_MODEL_READY",
    "LOGGED_MODEL_UPLOAD_FAILED",
];
/// Points that are handed over at once.
const PORTION: usize = 20_000;

pub struct Mlruns {
    root: PathBuf,
    /// URIs by which entities name this folder; empty when files stay where they are.
    names: Vec<String>,
}

impl Mlruns {
    pub(super) fn is_at(folder: &Path) -> bool {
        let is_experiment =
            |name: &String| folder.join(name).join(META).is_file() && name.parse::<i64>().is_ok();
        folders(folder).iter().any(is_experiment)
            || folders(&folder.join(TRASH)).iter().any(|name| name.parse::<i64>().is_ok())
    }

    pub(super) fn open(folder: &Path, copies_files: bool) -> Self {
        let root = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let mut source = Self { root, names: Vec::new() };
        if copies_files {
            let path = source.root.display().to_string();
            let mut names: HashSet<String> = [format!("file://{path}"), path].into();
            // The folder may have been elsewhere when it was written.
            for place in source.experiments() {
                let id = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let meta = yaml(&place.join(META)).unwrap_or_default();
                let location = meta["artifact_location"].as_str().unwrap_or_default();
                names.extend(location.strip_suffix(&format!("/{id}")).map(str::to_owned));
            }
            names.retain(|name| !name.is_empty());
            source.names = names.into_iter().collect();
        }
        source
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    fn experiments(&self) -> Vec<PathBuf> {
        let in_folder = |folder: PathBuf| {
            folders(&folder)
                .into_iter()
                .filter(|name| name.parse::<i64>().is_ok())
                .map(move |name| folder.join(name))
        };
        in_folder(self.root.clone())
            .chain(in_folder(self.root.join(TRASH)))
            .filter(|place| place.join(META).is_file())
            .collect()
    }

    fn experiment(&self, id: i64) -> PathBuf {
        let place = self.root.join(id.to_string());
        if place.is_dir() { place } else { self.root.join(TRASH).join(id.to_string()) }
    }

    /// Folders with such a file, in a folder of each experiment.
    fn of_experiments(&self, ids: &[i64], folder: &str, file: &str) -> Vec<PathBuf> {
        let places = ids.iter().flat_map(|id| {
            let place = self.experiment(*id).join(folder);
            folders(&place).into_iter().map(move |name| place.join(name))
        });
        let is_one = |place: &PathBuf| {
            let name = place.file_name().unwrap_or_default().to_string_lossy();
            place.join(file).is_file() && (!folder.is_empty() || !NO_RUNS.contains(&&*name))
        };
        places.filter(is_one).collect()
    }

    pub(super) fn page(&self, list: &List, token: Option<&str>) -> Page {
        let models = || {
            let place = self.root.join("models");
            folders(&place).into_iter().map(move |name| place.join(name)).collect::<Vec<_>>()
        };
        match list {
            List::Experiments => page(&self.experiments(), token, |place| {
                let mut meta = self.meta(place, META)?;
                meta["tags"] = pairs(&place.join("tags"))?;
                Ok(Some(Entity::Experiment(decode::experiment(&meta)?)))
            }),
            List::Of(Kind::Run, ids) => {
                page(&self.of_experiments(ids, "", META), token, |place| self.run(place))
            }
            List::Of(Kind::LoggedModel, ids) => {
                page(&self.of_experiments(ids, "models", META), token, |place| self.logged_model(place))
            }
            List::Of(Kind::Trace, ids) => {
                page(&self.of_experiments(ids, "traces", "trace_info.yaml"), token, |place| self.trace(place))
            }
            List::RegisteredModels => page(&models(), token, |place| {
                let mut meta = self.meta(place, META)?;
                meta["tags"] = pairs(&place.join("tags"))?;
                let alias =
                    |(alias, version): (String, String)| json!({"alias": alias, "version": version.trim()});
                meta["aliases"] = texts(&place.join("aliases"))?.into_iter().map(alias).collect();
                Ok(Some(Entity::RegisteredModel(decode::registered_model(&meta)?)))
            }),
            List::ModelVersions => {
                let versions = |place: PathBuf| folders(&place).into_iter().map(move |name| place.join(name));
                let places: Vec<PathBuf> = models()
                    .into_iter()
                    .flat_map(versions)
                    .filter(|place| place.join(META).is_file())
                    .collect();
                page(&places, token, |place| {
                    let mut meta = self.meta(place, META)?;
                    if meta["current_stage"] == "Deleted_Internal" {
                        return Ok(None);
                    }
                    meta["tags"] = pairs(&place.join("tags"))?;
                    let mut version = decode::version(&meta)?;
                    version.storage_location = meta["storage_location"].as_str().map(str::to_owned);
                    Ok(Some(Entity::ModelVersion(version.into())))
                })
            }
            List::Of(..)
            | List::EvaluationDatasets(_)
            | List::Prompts
            | List::PromptVersions
            | List::Webhooks => Page::default(),
        }
    }

    /// A file of facts, its URIs as they will be here.
    fn meta(&self, place: &Path, file: &str) -> Result<Value> {
        let mut meta = yaml(&place.join(file))?;
        for key in ["artifact_location", "artifact_uri", "source", "storage_location"] {
            if let Some(uri) = meta[key].as_str() {
                meta[key] = self.ours(uri).into();
            }
        }
        Ok(meta)
    }

    /// Where a file of this folder will be when it is copied.
    fn ours(&self, uri: &str) -> String {
        let below = |name: &String| uri.strip_prefix(name.as_str())?.strip_prefix('/');
        self.names
            .iter()
            .find_map(below)
            .map_or_else(|| uri.to_owned(), |path| format!("mlflow-artifacts:/{path}"))
    }

    fn run(&self, place: &Path) -> Result<Option<Entity>> {
        let mut info = self.meta(place, META)?;
        let status = usize::try_from(info["status"].as_i64().unwrap_or(1)).unwrap_or(1);
        info["status"] = STATUSES.get(status).copied().unwrap_or("RUNNING").into();
        let datasets = folders(&place.join("inputs")).into_iter().map(|name| self.input(place, &name));
        let inputs: Vec<(bool, Value)> = datasets.collect::<Result<_>>()?;
        let of = |is_dataset: bool| -> Vec<&Value> {
            inputs.iter().filter(|one| one.0 == is_dataset).map(|one| &one.1).collect()
        };
        let outputs = folders(&place.join("outputs")).into_iter().map(|name| {
            let meta = yaml(&place.join("outputs").join(name).join(META))?;
            Ok(json!({"model_id": meta["destination_id"], "step": meta["step"]}))
        });
        let outputs: Vec<Value> = outputs.collect::<Result<_>>()?;
        let value = json!({
            "info": info,
            "data": {"params": pairs(&place.join("params"))?, "tags": pairs(&place.join("tags"))?},
            "inputs": {"dataset_inputs": of(true), "model_inputs": of(false)},
            "outputs": {"model_outputs": outputs},
        });
        let mut run = decode::run(&value)?;
        let metrics = place.join("metrics");
        for (key, text) in texts(&metrics)? {
            let points = text.lines().filter(|line| !line.trim().is_empty()).map(|line| point(&key, line));
            let points: Vec<Point> = points.collect::<Result<_>>()?;
            let rank = |point: &Point| (point.step, point.timestamp);
            let newest = points.into_iter().reduce(|a, b| {
                let value = |point: &Point| point.value.unwrap_or(0.0);
                if rank(&b).cmp(&rank(&a)).then(value(&b).total_cmp(&value(&a))).is_gt() { b } else { a }
            });
            run.latest.extend(newest.map(|point| (key, point)));
        }
        Ok(Some(Entity::Run(run.into())))
    }

    /// An input of a run, and whether it is a dataset.
    fn input(&self, run: &Path, name: &str) -> Result<(bool, Value)> {
        let meta = yaml(&run.join("inputs").join(name).join(META))?;
        if meta["source_type"] != "DATASET" {
            return Ok((false, json!({"model_id": meta["destination_id"]})));
        }
        let id = meta["source_id"].as_str().unwrap_or_default();
        let experiment = run.parent().unwrap_or(&self.root);
        let dataset = yaml(&experiment.join("datasets").join(id).join(META))?;
        let tags = meta["tags"].as_object().into_iter().flatten();
        let tags: Vec<Value> = tags.map(|(key, value)| json!({"key": key, "value": value})).collect();
        Ok((true, json!({"dataset": dataset, "tags": tags})))
    }

    fn logged_model(&self, place: &Path) -> Result<Option<Entity>> {
        let mut info = self.meta(place, META)?;
        info["artifact_uri"] = info["artifact_location"].take();
        info["creation_timestamp_ms"] = info["creation_timestamp"].take();
        info["last_updated_timestamp_ms"] = info["last_updated_timestamp"].take();
        let status = usize::try_from(info["status"].as_i64().unwrap_or_default()).unwrap_or_default();
        info["status"] = MODEL_STATUSES.get(status).copied().unwrap_or(MODEL_STATUSES[0]).into();
        info["tags"] = pairs(&place.join("tags"))?;
        let is_deleted = info["lifecycle_stage"] == "deleted";
        let mut metrics = Vec::new();
        for (key, text) in texts(&place.join("metrics"))? {
            for line in text.lines().filter(|line| !line.trim().is_empty()) {
                let parts: Vec<&str> = line.split_whitespace().collect();
                let part = |at: usize| parts.get(at).copied();
                metrics.push(json!({
                    "key": key, "timestamp": part(0), "value": part(1), "step": part(2), "run_id": part(3),
                    "dataset_name": part(4), "dataset_digest": part(5),
                }));
            }
        }
        let value =
            json!({"info": info, "data": {"params": pairs(&place.join("params"))?, "metrics": metrics}});
        let mut model = decode::logged_model(&value)?;
        model.is_deleted = is_deleted;
        Ok(Some(Entity::LoggedModel(model.into())))
    }

    fn trace(&self, place: &Path) -> Result<Option<Entity>> {
        let mut info = yaml(&place.join("trace_info.yaml"))?;
        let mut tags = texts(&place.join("tags"))?;
        for (_, uri) in tags.iter_mut().filter(|(key, _)| key == crate::import::entity::ARTIFACT_LOCATION) {
            *uri = self.ours(uri);
        }
        let trace = if info["trace_id"].is_string() {
            let object = |pairs: Vec<(String, String)>| -> Value {
                pairs
                    .into_iter()
                    .map(|(key, value)| (key, Value::from(value)))
                    .collect::<serde_json::Map<_, _>>()
                    .into()
            };
            info["tags"] = object(tags);
            info["trace_metadata"] = object(texts(&place.join("request_metadata"))?);
            let files = texts(&place.join("assessments"))?.into_iter().map(|(path, _)| path);
            let read = files.map(|path| yaml(&place.join("assessments").join(path)));
            info["assessments"] = read.collect::<Result<Vec<_>>>()?.into();
            traces::trace(&info)?
        } else {
            info["tags"] = tags.into_iter().map(|(key, value)| json!({"key": key, "value": value})).collect();
            info["request_metadata"] = pairs(&place.join("request_metadata"))?;
            traces::trace_2(&info)?
        };
        Ok(Some(Entity::Trace(trace.into())))
    }

    pub(super) async fn history(
        &self,
        wanted: &Wanted,
        mut each: impl AsyncFnMut(Vec<(String, Point)>) -> Result<()>,
    ) -> Result<()> {
        for run in &wanted.runs {
            let place =
                self.experiments().into_iter().map(|place| place.join(run)).find(|place| place.is_dir());
            let Some(place) = place else { continue };
            // Files may have a point twice, databases do not.
            let mut seen = HashSet::new();
            let mut portion = Vec::new();
            for line in lines(&place.join("metrics").join(&wanted.key))? {
                let line = line?;
                if line.trim().is_empty() {
                    continue;
                }
                let point = point(&wanted.key, &line)?;
                let identity =
                    (point.value.map(|value| (value + 0.0).to_bits()), point.timestamp, point.step);
                if seen.insert(identity) {
                    portion.push((run.clone(), point));
                }
                if portion.len() >= PORTION {
                    each(std::mem::take(&mut portion)).await?;
                }
            }
            each(portion).await?;
        }
        Ok(())
    }

    pub(super) fn reach(&self, entity: &Entity) -> Reach {
        let path = entity.artifact_uri().filter(|_| !self.names.is_empty()).and_then(proxied_path);
        match path {
            Some(path) if self.root.join(&path).is_dir() => Reach::Here(path),
            Some(path) => Reach::Here(format!("{TRASH}/{path}")),
            None => Reach::Elsewhere,
        }
    }
}

/// One line of a metric's file: time, value, step.
fn point(key: &str, line: &str) -> Result<Point> {
    let mut parts = line.split_whitespace();
    let mut part = || parts.next();
    let value = json!({"timestamp": part(), "value": part(), "step": part().unwrap_or("0")});
    decode::point(super::rest::fields::Fields(&value))
        .map_err(|error| Error::invalid(format!("metric {key}: {}", error.message)))
}
