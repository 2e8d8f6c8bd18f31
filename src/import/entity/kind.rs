//! The kinds of entity and their names.

use serde::Serialize;

/// The kinds of entity, in the order in which they are brought: what is pointed at comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Experiment,
    Run,
    LoggedModel,
    Trace,
    EvaluationDataset,
    Scorer,
    RegisteredModel,
    ModelVersion,
    Webhook,
}

impl Kind {
    pub const ALL: [Self; 9] = [
        Self::Experiment,
        Self::Run,
        Self::LoggedModel,
        Self::Trace,
        Self::EvaluationDataset,
        Self::Scorer,
        Self::RegisteredModel,
        Self::ModelVersion,
        Self::Webhook,
    ];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Experiment => "experiment",
            Self::Run => "run",
            Self::LoggedModel => "logged_model",
            Self::Trace => "trace",
            Self::EvaluationDataset => "dataset",
            Self::Scorer => "scorer",
            Self::RegisteredModel => "model",
            Self::ModelVersion => "version",
            Self::Webhook => "webhook",
        }
    }

    /// As people call several of them.
    #[must_use]
    pub fn plural(self) -> &'static str {
        match self {
            Self::Experiment => "experiments",
            Self::Run => "runs",
            Self::LoggedModel => "logged models",
            Self::Trace => "traces",
            Self::EvaluationDataset => "evaluation datasets",
            Self::Scorer => "scorers",
            Self::RegisteredModel => "registered models",
            Self::ModelVersion => "model versions",
            Self::Webhook => "webhooks",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}
