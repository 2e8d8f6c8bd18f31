//! What MLflow keeps, as plain values: the one form that every source is read into, every target is written from, and
//! both sides are compared in.

mod evaluation;
mod kind;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock::Millis;
use crate::proto::print;

pub use evaluation::{DatasetRecord, EvaluationDataset, OnlineScoring, Scorer, ScorerVersion};
pub use kind::Kind;

pub type Texts = BTreeMap<String, String>;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Entity {
    Experiment(Experiment),
    Run(Box<Run>),
    LoggedModel(Box<LoggedModel>),
    Trace(Box<Trace>),
    EvaluationDataset(Box<EvaluationDataset>),
    Scorer(Scorer),
    RegisteredModel(RegisteredModel),
    ModelVersion(Box<ModelVersion>),
    Webhook(Webhook),
}

impl Entity {
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Experiment(_) => Kind::Experiment,
            Self::Run(_) => Kind::Run,
            Self::LoggedModel(_) => Kind::LoggedModel,
            Self::Trace(_) => Kind::Trace,
            Self::EvaluationDataset(_) => Kind::EvaluationDataset,
            Self::Scorer(_) => Kind::Scorer,
            Self::RegisteredModel(_) => Kind::RegisteredModel,
            Self::ModelVersion(_) => Kind::ModelVersion,
            Self::Webhook(_) => Kind::Webhook,
        }
    }

    /// Unique among its kind. A version's is `name/number`, numbers having no slash.
    #[must_use]
    pub fn id(&self) -> String {
        match self {
            Self::Experiment(one) => one.id.to_string(),
            Self::Run(one) => one.id.clone(),
            Self::LoggedModel(one) => one.id.clone(),
            Self::Trace(one) => one.id.clone(),
            Self::EvaluationDataset(one) => one.id.clone(),
            Self::Scorer(one) => one.id.clone(),
            Self::RegisteredModel(one) => one.name.clone(),
            Self::ModelVersion(one) => format!("{}/{}", one.name, one.version),
            Self::Webhook(one) => one.id.clone(),
        }
    }

    /// Where its files lie, if it has files of its own.
    #[must_use]
    pub fn artifact_uri(&self) -> Option<&str> {
        match self {
            Self::Run(run) => run.artifact_uri.as_deref(),
            Self::LoggedModel(model) => Some(&model.artifact_location),
            Self::Trace(trace) => trace.tags.get(ARTIFACT_LOCATION).map(String::as_str),
            Self::Experiment(_)
            | Self::EvaluationDataset(_)
            | Self::Scorer(_)
            | Self::RegisteredModel(_)
            | Self::ModelVersion(_)
            | Self::Webhook(_) => None,
        }
    }
}

/// The tag of a trace that says where its files lie.
pub const ARTIFACT_LOCATION: &str = "mlflow.artifactLocation";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Experiment {
    pub id: i64,
    pub name: String,
    pub artifact_location: Option<String>,
    pub is_deleted: bool,
    pub created: Option<Millis>,
    pub updated: Option<Millis>,
    pub tags: Texts,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Run {
    pub id: String,
    pub name: Option<String>,
    pub experiment: i64,
    pub user: Option<String>,
    pub status: String,
    pub start: Option<Millis>,
    pub end: Option<Millis>,
    pub is_deleted: bool,
    pub artifact_uri: Option<String>,
    pub params: Texts,
    pub tags: Texts,
    /// The newest point of each metric.
    pub latest: BTreeMap<String, Point>,
    pub datasets: Vec<DatasetInput>,
    pub model_inputs: BTreeSet<String>,
    /// Logged models with their steps.
    pub model_outputs: BTreeMap<String, i64>,
    /// What the histories of its metrics come to; zero until they are read.
    pub history: super::digest::PointSum,
}

impl Run {
    /// Whether its client may still be writing.
    #[must_use]
    pub fn is_running(&self) -> bool {
        !self.is_deleted && matches!(self.status.as_str(), "RUNNING" | "SCHEDULED")
    }
}

/// One logged value of a metric. NaN is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub value: Option<f64>,
    pub timestamp: Millis,
    pub step: i64,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Dataset {
    pub name: String,
    pub digest: String,
    pub source_type: String,
    pub source: String,
    pub schema: Option<String>,
    pub profile: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DatasetInput {
    pub dataset: Dataset,
    pub tags: Texts,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LoggedModel {
    pub id: String,
    pub experiment: i64,
    pub name: String,
    pub artifact_location: String,
    pub created: Millis,
    pub updated: Millis,
    /// As MLflow numbers it.
    pub status: i64,
    pub status_message: Option<String>,
    pub is_deleted: bool,
    pub model_type: Option<String>,
    pub source_run: Option<String>,
    pub params: Texts,
    pub tags: Texts,
    pub metrics: Vec<ModelMetric>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ModelMetric {
    pub name: String,
    pub run: String,
    pub dataset_name: Option<String>,
    pub dataset_digest: Option<String>,
    pub point: Point,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trace {
    pub id: String,
    pub experiment: i64,
    pub time: Millis,
    pub duration: Option<i64>,
    pub status: String,
    pub client_request_id: Option<String>,
    pub request_preview: Option<String>,
    pub response_preview: Option<String>,
    pub tags: Texts,
    pub metadata: Texts,
    pub assessments: Vec<Assessment>,
    /// Those that the server keeps in its database, as MLflow writes them in JSON. Others lie among the files.
    pub spans: Vec<Value>,
}

impl Trace {
    /// Whether its spans are kept in the database.
    #[must_use]
    pub fn has_spans_in_database(&self) -> bool {
        self.tags.get("mlflow.trace.spansLocation").is_some_and(|place| place == "TRACKING_STORE")
    }
}

/// The metadata of a trace that are columns of MLflow's, too.
pub const SESSION: &str = "mlflow.trace.session";
pub const TOKENS: &str = "mlflow.trace.tokenUsage";
pub const COST: &str = "mlflow.trace.cost";
pub const TOKEN_COLUMNS: [&str; 6] = [
    "input_tokens",
    "output_tokens",
    "total_tokens",
    "cache_read_input_tokens",
    "cache_creation_input_tokens",
    "cache_creation_input_tokens_above_1hr",
];
pub const COST_COLUMNS: [&str; 3] = ["input_cost", "output_cost", "total_cost"];

/// An object of some columns' numbers, as Python prints it.
pub fn numbers(columns: &[&str], mut value: impl FnMut(&str) -> Option<Value>) -> String {
    let object: serde_json::Map<String, Value> =
        columns.iter().filter_map(|column| Some(((*column).to_owned(), value(column)?))).collect();
    String::from_utf8(print::line(&object)).unwrap_or_default()
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assessment {
    pub id: String,
    pub name: String,
    /// feedback, expectation or issue
    pub kind: String,
    pub value: Value,
    pub error: Option<Value>,
    pub created: Millis,
    pub updated: Millis,
    pub source_type: String,
    pub source_id: Option<String>,
    pub run: Option<String>,
    pub span: Option<String>,
    pub rationale: Option<String>,
    pub overrides: Option<String>,
    pub is_valid: bool,
    pub metadata: Texts,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RegisteredModel {
    pub name: String,
    pub created: Option<Millis>,
    pub updated: Option<Millis>,
    pub description: Option<String>,
    pub tags: Texts,
    pub aliases: BTreeMap<String, i64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ModelVersion {
    pub name: String,
    pub version: i64,
    pub created: Option<Millis>,
    pub updated: Option<Millis>,
    pub description: Option<String>,
    pub user: Option<String>,
    pub stage: Option<String>,
    pub source: Option<String>,
    pub run: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub run_link: Option<String>,
    /// Where its files lie.
    pub storage_location: Option<String>,
    pub tags: Texts,
}

/// A webhook without its secret, which no server tells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Webhook {
    pub id: String,
    pub name: String,
    pub url: String,
    pub description: Option<String>,
    pub status: String,
    /// Entity and action.
    pub events: BTreeSet<(String, String)>,
    pub created: Option<Millis>,
    pub updated: Option<Millis>,
}
