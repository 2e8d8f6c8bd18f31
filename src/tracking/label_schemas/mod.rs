//! Label schemas: the questions that reviewers of an experiment's traces are asked. They are told; making and changing
//! them is not built, but for the one that every experiment has.

pub mod api;
mod store;

use serde_json::{Map, Value};

use crate::error::Error;
use crate::proto::{Message as _, Nested, json};
use crate::{message, proto_enum};

proto_enum! {
    /// What an answer says of a trace: what somebody thinks of it, or what it should have been.
    pub enum SchemaType {
        Unspecified = 0 "LABEL_SCHEMA_TYPE_UNSPECIFIED",
        Feedback = 1 "FEEDBACK",
        Expectation = 2 "EXPECTATION",
    }
}

message! {
    pub struct PassFail { positive_label: Option<String>, negative_label: Option<String> }

    pub struct Categorical { options: Vec<String>, multi_select: Option<bool> }

    pub struct Numeric { min_value: Option<f64>, max_value: Option<f64> }

    pub struct Text { max_length: Option<i64> }

    /// How a question is answered: one of these. The database has the fields' names, too.
    pub struct Input {
        pass_fail: Nested<PassFail>,
        categorical: Nested<Categorical>,
        numeric: Nested<Numeric>,
        text: Nested<Text>,
    }

    /// A question.
    pub struct LabelSchema {
        schema_id: Option<String>,
        experiment_id: Option<String>,
        name: Option<String>,
        r#type: Option<SchemaType>,
        instruction: Option<String>,
        enable_comment: Option<bool>,
        input: Nested<Input>,
        created_by: Option<String>,
        created_at: Option<i64>,
        last_updated_at: Option<i64>,
        is_default: Option<bool>,
    }
}

impl Input {
    /// Reads what the database keeps: which input it is, and its fields as Python wrote them in JSON.
    fn read(kind: &str, config: &str) -> Option<Self> {
        let mut config = json::parse(config.as_bytes())?;
        if kind == "numeric" {
            // Bounds can be infinite.
            for bound in config.as_object_mut()?.values_mut() {
                if let Some(word) = json::literal(bound) {
                    *bound = Value::from(word);
                }
            }
        }
        let mut input = Self::default();
        input.merge(&Map::from_iter([(kind.to_owned(), config)])).ok()?;
        if let Some(categorical) = &mut input.categorical.0 {
            categorical.multi_select.get_or_insert(false);
        }
        (input != Self::default()).then_some(input)
    }
}

fn missing(id: &str) -> Error {
    Error::not_found(format!("Label schema with id '{id}' not found."))
}

fn missing_name(name: &str, experiment: &str) -> Error {
    Error::not_found(format!("Label schema with name '{name}' not found for experiment '{experiment}'."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_may_be_infinite_and_inputs_unknown() {
        let numeric = |min_value, max_value| Input {
            numeric: Numeric { min_value, max_value }.into(),
            ..Input::default()
        };
        let read = |config| Input::read("numeric", config);
        assert_eq!(
            read(r#"{"min_value": -Infinity, "max_value": Infinity}"#),
            Some(numeric(Some(f64::NEG_INFINITY), Some(f64::INFINITY)))
        );
        assert_eq!(read(r#"{"min_value": 1, "max_value": null}"#), Some(numeric(Some(1.0), None)));
        assert_eq!(read("[]"), None);
        assert_eq!(read(r#"{"min_value": "#), None);
        assert_eq!(Input::read("text_list", "{}"), None);
    }
}
