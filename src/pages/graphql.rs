//! The answers that the pages' two GraphQL queries get, as tables of fields. Pure.
//!
//! Whatever is asked of an object, all fields that the pages of 3.17.2 know are sent.

use serde_json::{Map, Value};

use crate::proto::json_name;

/// How a field of a message is printed. What is not set is printed as its protobuf default.
pub(super) enum Shape {
    Text,
    /// Text that is left out where the stock server has nothing.
    Status,
    /// Numbers of 64 bits are text, since JavaScript would round them.
    Long,
    Float,
    One(&'static Type),
    Many(&'static Type),
}

/// A type of the stock schema: its name and its fields.
pub(super) struct Type(&'static str, &'static [(&'static str, Shape)]);

use Shape::{Float, Long, Many, One, Status, Text};

const PAIR: [(&str, Shape); 2] = [("key", Text), ("value", Text)];
const EXPERIMENT_TAG: Type = Type("MlflowExperimentTag", &PAIR);
const RUN_TAG: Type = Type("MlflowRunTag", &PAIR);
const PARAM: Type = Type("MlflowParam", &PAIR);
const INPUT_TAG: Type = Type("MlflowInputTag", &PAIR);

pub(super) const EXPERIMENT: Type = Type(
    "MlflowExperiment",
    &[
        ("artifact_location", Text),
        ("creation_time", Long),
        ("effective_trace_archival_retention", Text),
        ("experiment_id", Text),
        ("last_update_time", Long),
        ("lifecycle_stage", Text),
        ("name", Text),
        ("tags", Many(&EXPERIMENT_TAG)),
    ],
);

pub(super) const RUN: Type = Type(
    "MlflowRunExtension",
    &[
        ("info", One(&RUN_INFO)),
        ("experiment", One(&EXPERIMENT)),
        ("model_versions", Many(&MODEL_VERSION)),
        ("data", One(&RUN_DATA)),
        ("inputs", One(&RUN_INPUTS)),
        ("outputs", One(&RUN_OUTPUTS)),
    ],
);

const RUN_INFO: Type = Type(
    "MlflowRunInfo",
    &[
        ("run_name", Text),
        ("status", Status),
        ("run_uuid", Text),
        ("run_id", Text),
        ("experiment_id", Text),
        ("artifact_uri", Text),
        ("end_time", Long),
        ("lifecycle_stage", Text),
        ("start_time", Long),
        ("user_id", Text),
    ],
);

const MODEL_VERSION: Type =
    Type("MlflowModelVersion", &[("status", Status), ("version", Text), ("name", Text), ("source", Text)]);

const RUN_DATA: Type =
    Type("MlflowRunData", &[("metrics", Many(&METRIC)), ("params", Many(&PARAM)), ("tags", Many(&RUN_TAG))]);

const METRIC: Type =
    Type("MlflowMetricExtension", &[("key", Text), ("value", Float), ("step", Long), ("timestamp", Long)]);

const RUN_INPUTS: Type = Type(
    "MlflowRunInputs",
    &[("dataset_inputs", Many(&DATASET_INPUT)), ("model_inputs", Many(&MODEL_INPUT))],
);

const DATASET_INPUT: Type =
    Type("MlflowDatasetInput", &[("dataset", One(&DATASET)), ("tags", Many(&INPUT_TAG))]);

const DATASET: Type = Type(
    "MlflowDataset",
    &[
        ("digest", Text),
        ("name", Text),
        ("profile", Text),
        ("schema", Text),
        ("source", Text),
        ("source_type", Text),
    ],
);

const MODEL_INPUT: Type = Type("MlflowModelInput", &[("model_id", Text)]);
const RUN_OUTPUTS: Type = Type("MlflowRunOutputs", &[("model_outputs", Many(&MODEL_OUTPUT))]);
const MODEL_OUTPUT: Type = Type("MlflowModelOutput", &[("model_id", Text), ("step", Long)]);

impl Type {
    /// A message, given as its JSON, as GraphQL prints it.
    pub(super) fn print(&self, message: &Value) -> Value {
        let mut out = Map::new();
        out.insert("__typename".to_owned(), self.0.into());
        for (name, shape) in self.1 {
            out.insert(json_name(name), shape.print(message.get(*name)));
        }
        out.into()
    }
}

impl Shape {
    fn print(&self, value: Option<&Value>) -> Value {
        match (self, value) {
            (Text, None) => "".into(),
            (Long, None) => "0".into(),
            (Float, None) => 0.into(),
            (Status, None) => Value::Null,
            (Text | Status, Some(text)) => text.clone(),
            (Long, Some(number)) => number.to_string().into(),
            // GraphQL has no NaN, which JSON has as text.
            (Float, Some(number)) => {
                if number.is_number() {
                    number.clone()
                } else {
                    Value::Null
                }
            }
            (One(of), value) => of.print(value.unwrap_or(&Value::Null)),
            (Many(of), value) => {
                value.and_then(Value::as_array).into_iter().flatten().map(|item| of.print(item)).collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// As the stock server prints such a metric.
    #[test]
    fn long_numbers_are_text_and_nan_is_null() {
        let metric =
            METRIC.print(&json!({"key": "loss", "value": "NaN", "timestamp": 1_795_454_727_832_i64}));
        let expected = json!({
            "__typename": "MlflowMetricExtension", "key": "loss", "value": null, "step": "0",
            "timestamp": "1795454727832",
        });
        assert_eq!(metric, expected);
    }
}
