//! Ids that are others here than at the source, and where files come to lie. Pure.

use std::collections::HashMap;

use super::entity::{ARTIFACT_LOCATION, Entity, Kind};
use super::source::rest::files::at_any_proxy;

/// Tags and metadata that name a run.
const RUN_TAGS: [&str; 3] = ["mlflow.parentRunId", "mlflow.rootRunId", "mlflow.sourceRun"];

/// Ids here by those at the source, of what was renamed only.
#[derive(Clone, Debug, Default)]
pub struct Remap {
    pub experiments: HashMap<i64, i64>,
    pub runs: HashMap<String, String>,
    pub logged_models: HashMap<String, String>,
    pub models: HashMap<String, String>,
    /// Files are copied: places at the old proxy are at ours.
    pub copies_files: bool,
}

impl Remap {
    pub fn add(&mut self, kind: Kind, from: &str, to: &str) {
        let (owned_from, owned_to) = (from.to_owned(), to.to_owned());
        match kind {
            Kind::Experiment => {
                if let (Ok(from), Ok(to)) = (from.parse(), to.parse()) {
                    self.experiments.insert(from, to);
                }
            }
            Kind::Run => drop(self.runs.insert(owned_from, owned_to)),
            Kind::LoggedModel => drop(self.logged_models.insert(owned_from, owned_to)),
            Kind::RegisteredModel => drop(self.models.insert(owned_from, owned_to)),
            Kind::Trace | Kind::EvaluationDataset | Kind::Scorer | Kind::ModelVersion | Kind::Webhook => {}
        }
    }

    /// The entity as it is to be here.
    #[must_use]
    pub fn apply(&self, mut entity: Entity) -> Entity {
        match &mut entity {
            Entity::Experiment(one) => {
                self.experiment(&mut one.id);
                self.location(&mut one.artifact_location);
            }
            Entity::Run(run) => {
                self.experiment(&mut run.experiment);
                if let Some(uri) = &mut run.artifact_uri {
                    self.moved(uri);
                }
                self.location(&mut run.artifact_uri);
                rename(&self.runs, &mut run.id);
                for key in RUN_TAGS {
                    run.tags.get_mut(key).into_iter().for_each(|id| rename(&self.runs, id));
                }
                let model = |id: &String| self.logged_models.get(id).unwrap_or(id).clone();
                run.model_inputs = run.model_inputs.iter().map(model).collect();
                run.model_outputs = run.model_outputs.iter().map(|(id, step)| (model(id), *step)).collect();
            }
            Entity::LoggedModel(one) => {
                self.experiment(&mut one.experiment);
                self.moved(&mut one.artifact_location);
                if let Some(uri) = self.at_ours(&one.artifact_location) {
                    one.artifact_location = uri;
                }
                rename(&self.logged_models, &mut one.id);
                one.source_run.iter_mut().for_each(|id| rename(&self.runs, id));
                one.metrics.iter_mut().for_each(|metric| rename(&self.runs, &mut metric.run));
            }
            Entity::Trace(trace) => {
                self.experiment(&mut trace.experiment);
                if let Some(uri) = trace.tags.get(ARTIFACT_LOCATION).and_then(|uri| self.at_ours(uri)) {
                    trace.tags.insert(ARTIFACT_LOCATION.to_owned(), uri);
                }
                for key in RUN_TAGS {
                    trace.metadata.get_mut(key).into_iter().for_each(|id| rename(&self.runs, id));
                }
            }
            Entity::EvaluationDataset(one) => {
                let here = |id: &i64| self.experiments.get(id).copied().unwrap_or(*id);
                one.experiments = one.experiments.iter().map(here).collect();
            }
            Entity::Scorer(one) => {
                self.experiment(&mut one.experiment);
                for online in &mut one.online {
                    self.experiment(&mut online.experiment);
                }
            }
            Entity::RegisteredModel(one) => rename(&self.models, &mut one.name),
            Entity::ModelVersion(one) => {
                rename(&self.models, &mut one.name);
                one.run.iter_mut().for_each(|id| rename(&self.runs, id));
                for uri in [&mut one.source, &mut one.storage_location] {
                    if let Some(uri) = uri {
                        self.moved(uri);
                    }
                    self.location(uri);
                }
            }
            Entity::Webhook(_) => {}
        }
        entity
    }

    fn experiment(&self, id: &mut i64) {
        *id = self.experiments.get(id).copied().unwrap_or(*id);
    }

    /// The folder of what has a new id has that id, too.
    fn moved(&self, uri: &mut String) {
        if self.runs.is_empty() && self.logged_models.is_empty() {
            return;
        }
        let names: Vec<String> = uri
            .split('/')
            .map(|name| {
                self.runs.get(name).or_else(|| self.logged_models.get(name)).map_or(name, String::as_str)
            })
            .map(str::to_owned)
            .collect();
        *uri = names.join("/");
    }

    fn location(&self, uri: &mut Option<String>) {
        if let Some(ours) = uri.as_deref().and_then(|uri| self.at_ours(uri)) {
            *uri = Some(ours);
        }
    }

    /// Where a file of the old proxy lies at ours, if its URI names the old one.
    fn at_ours(&self, uri: &str) -> Option<String> {
        at_any_proxy(uri).filter(|_| self.copies_files)
    }
}

fn rename(names: &HashMap<String, String>, id: &mut String) {
    if let Some(new) = names.get(id) {
        new.clone_into(id);
    }
}
