//! Reads an MLmodel file: the signature, and what else the rules look at. Files come from anyone who may log a model, so
//! size, depth and aliases are limited, and what is wrong is told with its line.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_saphyr::options::DuplicateKeyPolicy;
use serde_saphyr::{Location, NonFiniteFloatPolicy, Spanned};

use super::json::Fault;
use super::types::Signature;
use super::{params, schema};

/// Largest file that is read. A signature of ten thousand columns has less than 1 MiB.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;

const MOST_DEPTH: usize = 64;
const MOST_ALIASES: usize = 64;
/// Parts of YAML that aliases may stand for, all together.
const MOST_REPEATED: usize = 10_000;
const MOST_NODES: usize = 100_000;

/// Why a file is no MLmodel file, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContractError {
    #[error("MLmodel has {0} bytes; {MOST_BYTES} is the limit")]
    TooLarge(usize),
    #[error("MLmodel is not UTF-8: wrong at byte {0}")]
    NotText(usize),
    #[error("MLmodel, line {line}, column {column}: {problem}")]
    Malformed { line: u64, column: u64, problem: String },
    /// Good YAML, but no signature that MLflow could have written. `place` is e.g. `signature.inputs[2].type`.
    #[error("MLmodel, line {line}, {place}: {problem}")]
    Signature { line: u64, place: String, problem: String },
}

/// What an MLmodel file says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MlModel {
    pub signature: Option<Signature>,
    pub facts: Facts,
}

/// What an MLmodel file says beside the signature.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub struct Facts {
    pub flavors: BTreeMap<String, Flavor>,
    /// The module that `pyfunc` loads the model with.
    pub loader_module: Option<String>,
    pub python_version: Option<String>,
    pub mlflow_version: Option<String>,
    pub model_uuid: Option<String>,
    pub model_id: Option<String>,
    pub run_id: Option<String>,
    pub utc_time_created: Option<String>,
    pub model_size_bytes: Option<u64>,
}

/// A way to load the model, e.g. `sklearn`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub struct Flavor {
    /// Versions by their keys, e.g. `sklearn_version`.
    pub versions: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    signature: Option<RawSignature>,
    #[serde(default)]
    flavors: Option<BTreeMap<String, Option<BTreeMap<String, Value>>>>,
    #[serde(default)]
    mlflow_version: Option<String>,
    #[serde(default)]
    model_uuid: Option<String>,
    #[serde(default)]
    model_id: Option<String>,
    #[serde(default)]
    run_id: Option<String>,
    #[serde(default)]
    utc_time_created: Option<String>,
    #[serde(default)]
    model_size_bytes: Option<u64>,
}

#[derive(Deserialize)]
struct RawSignature {
    #[serde(default)]
    inputs: Option<Spanned<String>>,
    #[serde(default)]
    outputs: Option<Spanned<String>>,
    #[serde(default)]
    params: Option<Spanned<String>>,
}

impl MlModel {
    /// What a file of these bytes says.
    pub fn read(bytes: &[u8]) -> Result<Self, ContractError> {
        if bytes.len() > MOST_BYTES {
            return Err(ContractError::TooLarge(bytes.len()));
        }
        let text = std::str::from_utf8(bytes).map_err(|error| ContractError::NotText(error.valid_up_to()))?;
        if text.trim().is_empty() {
            return Err(ContractError::Malformed {
                line: 1,
                column: 1,
                problem: "the file is empty".to_owned(),
            });
        }
        let file: File = serde_saphyr::from_str_with_options(text, options()).map_err(malformed)?;
        let signature = file.signature.as_ref().map(signature).transpose()?.flatten();
        Ok(Self { signature, facts: facts(file) })
    }
}

/// PyYAML takes the last of equal keys, and so do we: what MLflow loads is what counts.
fn options() -> serde_saphyr::Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_depth: MOST_DEPTH,
            flow_nesting_limit: MOST_DEPTH,
            max_aliases: MOST_ALIASES,
            max_anchors: MOST_ALIASES,
            max_nodes: MOST_NODES,
            max_documents: 1,
        },
        alias_limits: serde_saphyr::alias_limits! {
            max_total_replayed_events: MOST_REPEATED,
            max_replay_stack_depth: 8,
        },
        duplicate_keys: DuplicateKeyPolicy::LastWins,
        non_finite_float_policy: NonFiniteFloatPolicy::AsString,
        with_snippet: false,
    }
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn malformed(error: serde_saphyr::Error) -> ContractError {
    let error = error.without_snippet();
    let at = error.location().unwrap_or(Location::UNKNOWN);
    let text = error.to_string();
    let line = text.lines().next().unwrap_or_default();
    // The text repeats the place.
    let problem = line.rsplit_once(" at line ").map_or(line, |(problem, _)| problem);
    let problem = match problem.strip_prefix("budget breached: ") {
        Some(limit) => format!("the file goes beyond a limit: {limit}"),
        None => problem.to_owned(),
    };
    ContractError::Malformed { line: at.line(), column: at.column(), problem }
}

/// None when all of its parts are missing: MLflow has no such signature.
fn signature(raw: &RawSignature) -> Result<Option<Signature>, ContractError> {
    let signature = Signature {
        inputs: part(raw.inputs.as_ref(), "inputs", schema::read)?,
        outputs: part(raw.outputs.as_ref(), "outputs", schema::read)?,
        params: part(raw.params.as_ref(), "params", params::read)?.filter(|params| !params.is_empty()),
    };
    Ok((signature != Signature::default()).then_some(signature))
}

/// A part that is an empty text is none to MLflow.
fn part<T>(
    raw: Option<&Spanned<String>>,
    name: &str,
    read: impl FnOnce(&str) -> Result<T, Fault>,
) -> Result<Option<T>, ContractError> {
    let Some(raw) = raw.filter(|raw| !raw.value.is_empty()) else { return Ok(None) };
    let found = read(&raw.value).map_err(|Fault { place, problem }| ContractError::Signature {
        line: raw.referenced.line(),
        place: format!("signature.{name}{place}"),
        problem,
    })?;
    Ok(Some(found))
}

fn facts(file: File) -> Facts {
    let flavors = file.flavors.unwrap_or_default();
    let pyfunc = flavors.get("python_function").and_then(Option::as_ref);
    let of_pyfunc = |key: &str| pyfunc.and_then(|flavor| flavor.get(key)).and_then(scalar);
    Facts {
        loader_module: of_pyfunc("loader_module"),
        python_version: of_pyfunc("python_version"),
        flavors: flavors.iter().map(|(name, config)| (name.clone(), flavor(config.as_ref()))).collect(),
        mlflow_version: file.mlflow_version,
        model_uuid: file.model_uuid,
        model_id: file.model_id,
        run_id: file.run_id,
        utc_time_created: file.utc_time_created,
        model_size_bytes: file.model_size_bytes,
    }
}

fn flavor(config: Option<&BTreeMap<String, Value>>) -> Flavor {
    let is_version =
        |key: &str| key.ends_with("_version") && key != "python_version" && key != "mlflow_version";
    let versions = config.into_iter().flatten().filter(|(key, _)| is_version(key));
    Flavor { versions: versions.filter_map(|(key, value)| Some((key.clone(), scalar(value)?))).collect() }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
