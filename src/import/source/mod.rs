//! Where entities come from. Every source gives pages of entities, histories of metrics and files; nothing here knows
//! where they go.

pub mod archive;
mod disk;
mod export_import;
mod mlruns;
pub mod rest;

use std::path::Path;

use futures_util::Stream;
use futures_util::stream;

use super::entity::{Entity, Kind, Point};
use crate::clock::Millis;
use crate::error::{Error, Result};

pub use rest::client::Access;
pub use rest::credentials::Credentials;
use rest::hosted::Place;

/// A list that a source can be asked for, page by page.
#[derive(Clone, Debug)]
pub enum List {
    Experiments,
    /// What belongs to these experiments.
    Of(Kind, Vec<i64>),
    /// Those that belong to one of these experiments, which may be several; all when none is named.
    EvaluationDatasets(Vec<i64>),
    RegisteredModels,
    Prompts,
    ModelVersions,
    PromptVersions,
    Webhooks,
}

impl List {
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Experiments => Kind::Experiment,
            Self::Of(kind, _) => *kind,
            Self::EvaluationDatasets(_) => Kind::EvaluationDataset,
            Self::RegisteredModels | Self::Prompts => Kind::RegisteredModel,
            Self::ModelVersions | Self::PromptVersions => Kind::ModelVersion,
            Self::Webhooks => Kind::Webhook,
        }
    }
}

/// Whether a folder is what MLflow keeps without a server, with something in it.
#[must_use]
pub fn is_file_store(folder: &Path) -> bool {
    mlruns::Mlruns::is_at(folder)
}

/// What to leave out.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Names or ids; empty for all.
    pub experiments: Vec<String>,
    /// Names of registered models; empty for all.
    pub models: Vec<String>,
    /// Runs and traces that began in this time.
    pub since: Option<Millis>,
    pub until: Option<Millis>,
}

impl Selection {
    #[must_use]
    pub fn is_everything(&self) -> bool {
        self.experiments.is_empty() && self.models.is_empty() && self.since.is_none() && self.until.is_none()
    }

    /// Whether entities of this kind are wanted at all: whoever names experiments only wants no models, and the other
    /// way round.
    #[must_use]
    pub fn wants(&self, kind: Kind) -> bool {
        match kind {
            Kind::Experiment
            | Kind::Run
            | Kind::LoggedModel
            | Kind::Trace
            | Kind::EvaluationDataset
            | Kind::Scorer => !self.experiments.is_empty() || self.models.is_empty(),
            Kind::RegisteredModel | Kind::ModelVersion => {
                !self.models.is_empty() || self.experiments.is_empty()
            }
            Kind::Webhook => self.is_everything(),
        }
    }

    #[must_use]
    pub fn takes(&self, entity: &Entity) -> bool {
        let in_time = |time: Option<Millis>| {
            self.since.is_none_or(|since| time.is_some_and(|time| time >= since))
                && self.until.is_none_or(|until| time.is_some_and(|time| time < until))
        };
        let is_named = |name: &str| self.models.is_empty() || self.models.iter().any(|model| model == name);
        match entity {
            Entity::Experiment(one) => {
                let id = one.id.to_string();
                self.experiments.is_empty()
                    || self.experiments.iter().any(|wanted| *wanted == one.name || *wanted == id)
            }
            Entity::Run(run) => in_time(run.start),
            Entity::Trace(trace) => in_time(Some(trace.time)),
            Entity::RegisteredModel(model) => is_named(&model.name),
            Entity::ModelVersion(version) => is_named(&version.name),
            Entity::LoggedModel(_)
            | Entity::EvaluationDataset(_)
            | Entity::Scorer(_)
            | Entity::Webhook(_) => true,
        }
    }
}

/// Part of a list.
#[derive(Debug, Default)]
pub struct Page {
    /// What could be read, and what of it could not.
    pub items: Vec<Result<Entity>>,
    pub next: Option<String>,
    /// The source does not have such a list at all.
    pub is_absent: bool,
}

/// One metric of some runs.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub key: String,
    pub runs: Vec<String>,
}

/// A file below an artifact URI.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Below the URI, '/' between names.
    pub path: String,
    pub size: u64,
}

/// Where files can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// At the source, below this path of its own.
    Here(String),
    /// Somewhere else: they stay where they are.
    Elsewhere,
}

pub enum Source {
    Rest(Box<rest::Rest>),
    Mlruns(mlruns::Mlruns),
    ExportImport(export_import::Folder),
    Archive(archive::Archive),
}

impl Source {
    /// Opens what `uri` names: a server, or a folder of one of three kinds, whose files are to be copied or not.
    pub async fn open(uri: &str, access: Access, copies_files: bool) -> Result<Self> {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        if let Some(place) = Place::find(uri, &access.credentials, &variable)? {
            return Ok(Self::Rest(Box::new(rest::Rest::open(place, &access).await?)));
        }
        let path = uri.strip_prefix("file://").unwrap_or(uri);
        let folder = Path::new(path);
        if !folder.is_dir() {
            return Err(Error::invalid(format!(
                "'{uri}' is neither the URI of a server (http:// or https://), nor databricks or an ARN of SageMaker, \
                 nor a folder."
            )));
        }
        if archive::Archive::is_at(folder) {
            return archive::Archive::open(folder).map(Self::Archive);
        }
        if export_import::Folder::is_at(folder) {
            return Ok(Self::ExportImport(export_import::Folder::open(folder, copies_files)));
        }
        if mlruns::Mlruns::is_at(folder) {
            return Ok(Self::Mlruns(mlruns::Mlruns::open(folder, copies_files)));
        }
        Err(Error::invalid(format!(
            "The folder '{path}' is none that can be imported: neither an mlruns/ folder, nor an export of \
             mlflow-export-import, nor one of `stagewright export`."
        )))
    }

    /// What it is called in the checkpoints: the same place has one name, whoever reads it.
    #[must_use]
    pub fn name(&self) -> String {
        let path = |path: &Path| {
            format!("file://{}", std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()).display())
        };
        match self {
            Self::Rest(rest) => rest.name(),
            Self::Mlruns(mlruns) => path(mlruns.root()),
            Self::ExportImport(folder) => path(folder.root()),
            Self::Archive(archive) => path(archive.root()),
        }
    }

    /// One page of a list. An error is the whole page's.
    pub async fn page(&self, list: &List, token: Option<&str>, selection: &Selection) -> Result<Page> {
        match self {
            Self::Rest(rest) => rest.page(list, token, selection).await,
            Self::Mlruns(mlruns) => Ok(mlruns.page(list, token)),
            Self::ExportImport(folder) => Ok(folder.page(list, token)),
            Self::Archive(archive) => archive.page(list, token),
        }
    }

    /// All pages of a list, one after the other, up to one that cannot be read.
    pub fn pages<'a>(
        &'a self,
        list: &'a List,
        selection: &'a Selection,
    ) -> impl Stream<Item = Result<Page>> + 'a {
        stream::unfold(Some(None::<String>), move |at| async move {
            let token = at?;
            match self.page(list, token.as_deref(), selection).await {
                Ok(page) => {
                    // A source that answers with the same token again would never end.
                    let next = page.next.clone().filter(|next| Some(next) != token.as_ref());
                    Some((Ok(page), next.map(Some)))
                }
                Err(error) => Some((Err(error), None)),
            }
        })
    }

    /// Adds what lists leave out: spans, records, and where versions' files lie. Histories come apart.
    pub async fn complete(&self, entity: &mut Entity) -> Result<()> {
        match self {
            Self::Rest(rest) => rest.complete(entity).await,
            Self::Mlruns(_) | Self::ExportImport(_) | Self::Archive(_) => Ok(()),
        }
    }

    /// A logged model that no list has, since it is marked as deleted.
    pub async fn deleted_model(&self, id: &str) -> Result<Option<Entity>> {
        match self {
            Self::Rest(rest) => rest.deleted_model(id).await,
            Self::Mlruns(_) | Self::ExportImport(_) | Self::Archive(_) => Ok(None),
        }
    }

    /// Reads the history of one metric in some runs, in portions; each names the run.
    pub async fn history(
        &self,
        wanted: &Wanted,
        each: impl AsyncFnMut(Vec<(String, Point)>) -> Result<()>,
    ) -> Result<()> {
        match self {
            Self::Rest(rest) => rest.history(wanted, each).await,
            Self::Mlruns(mlruns) => mlruns.history(wanted, each).await,
            Self::ExportImport(folder) => folder.history(wanted, each).await,
            Self::Archive(archive) => archive.history(wanted, each).await,
        }
    }

    /// How many runs [`Source::history`] is best asked for at once.
    #[must_use]
    pub fn runs_at_once(&self) -> usize {
        match self {
            Self::Rest(rest) => rest.runs_at_once(),
            Self::Mlruns(_) | Self::ExportImport(_) | Self::Archive(_) => 1,
        }
    }

    /// Whether this source has the files of an entity.
    #[must_use]
    pub fn reach(&self, entity: &Entity) -> Reach {
        match self {
            Self::Rest(_) => rest::files::reach(entity.artifact_uri()),
            Self::Mlruns(mlruns) => mlruns.reach(entity),
            Self::ExportImport(folder) => folder.reach(entity),
            Self::Archive(_) => archive::Archive::reach(entity),
        }
    }

    /// All files below a path.
    pub async fn files(&self, path: &str) -> Result<Vec<File>> {
        match self {
            Self::Rest(rest) => rest.files(path).await,
            Self::Mlruns(mlruns) => disk::walk(mlruns.root(), path).await,
            Self::ExportImport(folder) => disk::walk(folder.root(), path).await,
            Self::Archive(archive) => disk::walk(archive.root(), path).await,
        }
    }

    /// What a file contains, as it arrives.
    pub async fn read(&self, path: &str) -> Result<Body> {
        match self {
            Self::Rest(rest) => rest.read(path).await,
            Self::Mlruns(mlruns) => disk::open(mlruns.root(), path).await,
            Self::ExportImport(folder) => disk::open(folder.root(), path).await,
            Self::Archive(archive) => disk::open(archive.root(), path).await,
        }
    }
}

pub type Body = std::pin::Pin<Box<dyn Stream<Item = Result<bytes::Bytes>>>>;
