//! What traces and models are judged with: evaluation datasets and scorers.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Texts;
use crate::clock::Millis;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EvaluationDataset {
    pub id: String,
    pub name: String,
    pub schema: Option<String>,
    pub profile: Option<String>,
    pub digest: Option<String>,
    pub created: Option<Millis>,
    pub updated: Option<Millis>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
    pub tags: Texts,
    pub experiments: BTreeSet<i64>,
    /// By their ids; none until they are read.
    pub records: Vec<DatasetRecord>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DatasetRecord {
    pub id: String,
    pub inputs: Value,
    pub outputs: Option<Value>,
    pub expectations: Option<Value>,
    pub tags: Option<Value>,
    pub source: Option<Value>,
    pub source_id: Option<String>,
    pub source_type: Option<String>,
    pub created: Option<Millis>,
    pub updated: Option<Millis>,
    pub created_by: Option<String>,
    pub updated_by: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scorer {
    pub id: String,
    pub experiment: i64,
    pub name: String,
    /// The latest only until all are read.
    pub versions: Vec<ScorerVersion>,
    pub online: Vec<OnlineScoring>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScorerVersion {
    pub version: i64,
    pub created: Option<Millis>,
    pub serialized: String,
}

/// That new traces are judged as they come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OnlineScoring {
    pub id: String,
    pub experiment: i64,
    pub sample_rate: f64,
    pub filter: Option<String>,
}
