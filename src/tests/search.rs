//! The search language against what the stock parser made of the same inputs (`compat-tests/python/search_corpus.py`),
//! and against noise.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::{Value, json};
use stagewright::error::{Code, Result};
use stagewright::search::{
    DatasetField, ExperimentClause, ExperimentField, ExperimentTime, KeyTest, KeysetValue, ModelClause,
    ModelField, ModelSearch, Number, NumberOp, PageToken, RunClause, RunOrderKey, RunSearch, RunText,
    RunTime, TextOp, TextTest, VersionClause, VersionField, VersionText, parse_experiment_filter,
    parse_experiment_order_by, parse_logged_model_filter, parse_model_filter, parse_model_order_by,
    parse_run_filter, parse_run_order_by, parse_version_filter, parse_version_order_by,
};
use std::time::{Duration, Instant};

const CORPUS: &str = include_str!("data/search_corpus.jsonl");

fn agrees(kind: &str, least: usize, parse: impl Fn(&Value) -> Result<Value>) {
    agrees_with(CORPUS, kind, least, parse);
}

/// Compares all lines of a kind; where the stock server fails by accident, any refusal as a bad request is right.
pub(crate) fn agrees_with(corpus: &str, kind: &str, least: usize, parse: impl Fn(&Value) -> Result<Value>) {
    let lines = corpus.lines().map(|line| serde_json::from_str::<(String, Value, Value)>(line).unwrap());
    let mut differences = Vec::new();
    let mut count = 0;
    for (_, input, expected) in lines.filter(|(line_kind, _, _)| line_kind == kind) {
        count += 1;
        let (actual, is_right) = match parse(&input) {
            Ok(parsed) => (json!({ "ok": parsed }), expected.get("ok") == Some(&parsed)),
            Err(error) => {
                assert_eq!(error.code, Code::InvalidParameterValue, "{input}");
                let is_right = expected.get("crash").is_some() || expected["error"] == json!(error.message);
                (json!({ "error": error.message }), is_right)
            }
        };
        if !is_right {
            differences.push(format!("input    {input}\n  stock  {expected}\n  ours   {actual}"));
        }
    }
    assert!(count >= least, "the corpus holds only {count} lines of {kind}");
    let first: Vec<&str> = differences.iter().take(20).map(String::as_str).collect();
    assert!(differences.is_empty(), "{} of {count} differ\n{}", differences.len(), first.join("\n"));
}

fn text(input: &Value) -> &str {
    input.as_str().unwrap()
}

fn texts(input: &Value) -> Vec<String> {
    input.as_array().unwrap().iter().map(|item| text(item).to_owned()).collect()
}

#[test]
fn run_filters_mean_what_they_mean_to_the_stock_parser() {
    agrees("run_filter", 1500, |input| Ok(parse_run_filter(text(input))?.iter().map(run_clause).collect()));
}

#[test]
fn run_orders_mean_what_they_mean_to_the_stock_parser() {
    agrees("run_order", 300, |input| {
        let orders = parse_run_order_by(&texts(input))?;
        Ok(orders
            .iter()
            .map(|order| {
                let (entity, key) = match &order.key {
                    RunOrderKey::Text(field) => ("attribute", run_text(*field)),
                    RunOrderKey::Time(field) => ("attribute", run_time(*field)),
                    RunOrderKey::Name => ("attribute", "run_name"),
                    RunOrderKey::Metric(key) => ("metric", key.as_str()),
                    RunOrderKey::Param(key) => ("parameter", key.as_str()),
                    RunOrderKey::Tag(key) => ("tag", key.as_str()),
                };
                json!([entity, key, order.ascending])
            })
            .collect())
    });
}

#[test]
fn experiment_filters_mean_what_they_mean_to_the_stock_parser() {
    agrees("experiment_filter", 500, |input| {
        Ok(parse_experiment_filter(text(input))?.iter().map(experiment_clause).collect())
    });
}

#[test]
fn experiment_orders_mean_what_they_mean_to_the_stock_parser() {
    agrees("experiment_order", 300, |input| {
        let orders = parse_experiment_order_by(&texts(input))?;
        Ok(orders.iter().map(|order| json!([experiment_field(order.field), order.ascending])).collect())
    });
}

#[test]
fn version_filters_mean_what_they_mean_to_the_stock_parser() {
    agrees("version_filter", 900, |input| {
        let (clauses, includes_prompts) = parse_version_filter(text(input))?;
        Ok(json!([includes_prompts, clauses.iter().map(version_clause).collect::<Vec<_>>()]))
    });
}

#[test]
fn model_filters_mean_what_they_mean_to_the_stock_parser() {
    agrees("model_filter", 800, |input| {
        let filter = parse_model_filter(text(input))?;
        let clauses: Vec<Value> = filter.clauses.iter().map(model_clause).collect();
        Ok(json!([clauses, filter.hides_prompts]))
    });
}

#[test]
fn version_orders_mean_what_they_mean_to_the_stock_parser() {
    agrees("version_order", 300, |input| {
        let orders = parse_version_order_by(&texts(input))?;
        let column = |field| match field {
            VersionField::Name => "name",
            VersionField::Number => "version",
            VersionField::CreationTime => "creation_time",
            VersionField::LastUpdatedTime => "last_updated_time",
        };
        Ok(orders.iter().map(|order| json!([column(order.field), order.ascending])).collect())
    });
}

#[test]
fn model_orders_mean_what_they_mean_to_the_stock_parser() {
    agrees("model_order", 300, |input| {
        let field = |field| match field {
            ModelField::Name => "name",
            ModelField::LastUpdatedTime => "last_updated_time",
        };
        let orders = parse_model_order_by(&texts(input))?;
        Ok(orders.iter().map(|order| json!([field(order.field), order.ascending])).collect())
    });
}

#[test]
fn page_tokens_mean_what_they_mean_to_the_stock_parser() {
    agrees("page_token", 100, |input| {
        Ok(match PageToken::decode(text(input))? {
            PageToken::Offset(offset) => json!(offset),
            PageToken::Keyset(values) => json!(format!("{values:?}")),
        })
    });
}

#[test]
fn the_first_error_is_the_one_the_stock_server_finds_first() {
    let message = |filter, order: &str, token| {
        RunSearch::parse(filter, &[order.to_owned()], token).unwrap_err().message
    };
    let bad_order = "Invalid order_by clause ''. Could not be parsed.";
    let bad_token = "Invalid page token, could not base64-decode";
    assert_eq!(message("x", "", "a"), "Invalid clause(s) in filter string: 'x'");
    assert_eq!(message("tags.a > 'x'", "", "a"), bad_order);
    assert!(message("tags.a > 'x'", "tags.a", "a").starts_with("Invalid comparator '>'"));
    assert_eq!(message("tags.a = 'x'", "tags.a", "a"), bad_token);
    let message = |filter, order: &str, token| {
        ModelSearch::parse(filter, &[order.to_owned()], token).unwrap_err().message
    };
    assert_eq!(message("x", "", "a"), "Invalid clause(s) in filter string: x");
    assert_eq!(message("tags.a > 'x'", "", "a"), bad_order);
    assert_eq!(message("tags.a > 'x'", "name", "a"), bad_token);
    assert_eq!(message("tags.a > 'x'", "name", ""), "Invalid comparator for tag: >");
}

#[test]
fn a_keyset_token_is_read_back_as_it_was_written() {
    let floats = [0.1, -0.0, 5e-324, f64::MAX, f64::INFINITY, f64::NEG_INFINITY];
    let mut values: Vec<KeysetValue> = floats.into_iter().map(KeysetValue::Float).collect();
    values.extend([i64::MIN, 0, i64::MAX].map(KeysetValue::Int));
    values.extend(["", "é'\"\\\u{0}"].map(|text| KeysetValue::Text(text.to_owned())));
    values.push(KeysetValue::Null);
    let token = PageToken::Keyset(values);
    assert_eq!(PageToken::decode(&token.encode()).unwrap(), token);
    let token = PageToken::Offset(u64::MAX >> 1);
    assert_eq!(PageToken::decode(&token.encode()).unwrap(), token);
}

#[test]
fn no_text_makes_a_parser_panic() {
    let seconds = std::env::var("STAGEWRIGHT_FUZZ_SECONDS").ok().and_then(|value| value.parse().ok());
    let inputs: Vec<String> = CORPUS
        .lines()
        .map(|line| serde_json::from_str::<(String, Value, Value)>(line).unwrap().1)
        .filter_map(|input| input.as_str().or_else(|| input[0].as_str()).map(str::to_owned))
        .collect();
    let end = Instant::now() + Duration::from_secs(seconds.unwrap_or(5));
    let mut noise = Noise(20_260);
    let mut count = 0_u64;
    while Instant::now() < end {
        for _ in 0..100 {
            let text = noise.text(&inputs);
            let orders = [text.clone()];
            // Refused or not: what counts is that each of them comes back.
            drop(parse_run_filter(&text));
            drop(parse_experiment_filter(&text));
            drop(parse_version_filter(&text));
            drop(parse_version_order_by(&orders));
            drop(parse_model_filter(&text));
            drop(parse_logged_model_filter(&text));
            drop(parse_run_order_by(&orders));
            drop(parse_experiment_order_by(&orders));
            drop(parse_model_order_by(&orders));
            drop(PageToken::decode(&text));
            drop(PageToken::decode(&base64(&text)));
            count += 1;
        }
    }
    assert!(count > 100, "only {count} texts in time");
}

fn base64(text: &str) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(text)
}

/// A repeatable source of texts (splitmix64).
struct Noise(u64);

impl Noise {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % limit as u64).unwrap()
    }

    fn character(&mut self) -> char {
        let limit = [0x80, 0x80, 0x250, 0x3000, 0x0011_0000][self.below(5)];
        char::from_u32(u32::try_from(self.below(limit)).unwrap()).unwrap_or('\u{fffd}')
    }

    fn text(&mut self, inputs: &[String]) -> String {
        const SOUP: &str = "metrics. tags. params. run_id status a `b c` = != < LIKE ILIKE IN NOT IS NULL AND OR 'x' \
                            \"y\" 1 2.5 -3 1e9 ('a','b') ( ) [ ] , ; -- /* */ # $ $$ ' \" ` \\ . :: := -> * + CASE END \
                            WHERE BEGIN IF FOR LOOP ASC DESC timestamp OVER VALUES AS {\"offset\": {\"k\":[ 1]} null";
        let words: Vec<&str> = SOUP.split(' ').collect();
        let mut text = String::new();
        for _ in 0..self.below(30) {
            match self.below(8) {
                0 => text.push(self.character()),
                1 => text.push_str(&inputs[self.below(inputs.len())]),
                2 => text.extend(inputs[self.below(inputs.len())].chars().skip(self.below(5)).take(7)),
                3 => text.push('\n'),
                _ => text.push_str(words[self.below(words.len())]),
            }
            if self.below(2) == 0 {
                text.push(' ');
            }
        }
        text
    }
}

fn run_clause(clause: &RunClause) -> Value {
    match clause {
        RunClause::Text { field, test } => text_test("attribute", run_text(*field), test),
        RunClause::Time { field, op, value } => {
            let value = match value {
                Number::Int(value) => json!(value),
                Number::Float(value) => json!(python_float(*value)),
            };
            json!(["attribute", run_time(*field), number_op(*op), value])
        }
        RunClause::Metric { key, op, value } => json!(["metric", key, number_op(*op), python_float(*value)]),
        RunClause::Param { key, test } => key_test("parameter", key, test),
        RunClause::Tag { key, test } => key_test("tag", key, test),
        RunClause::Dataset { field, test } => {
            let field = match field {
                DatasetField::Name => "name",
                DatasetField::Digest => "digest",
                DatasetField::Context => "context",
            };
            text_test("dataset", field, test)
        }
    }
}

fn experiment_clause(clause: &ExperimentClause) -> Value {
    match clause {
        ExperimentClause::Id { ids, is_negated } => json!(["attribute", "experiment_id", is_negated, ids]),
        ExperimentClause::Name { op, value } => json!(["attribute", "name", text_op(*op), value]),
        ExperimentClause::Time { field, op, value } => {
            json!(["attribute", experiment_field(ExperimentField::Time(*field)), number_op(*op), value])
        }
        ExperimentClause::Tag { key, test } => key_test("tag", key, test),
    }
}

fn version_clause(clause: &VersionClause) -> Value {
    match clause {
        VersionClause::Text { field, test } => {
            let field = match field {
                VersionText::Name => "name",
                VersionText::RunId => "run_id",
                VersionText::Source => "source_path",
            };
            text_test("attribute", field, test)
        }
        VersionClause::Number { op, value } => {
            json!(["attribute", "version_number", number_op(*op), value])
        }
        VersionClause::Tag { key, op, value } => json!(["tag", key, text_op(*op), value]),
    }
}

fn model_clause(clause: &ModelClause) -> Value {
    match clause {
        ModelClause::Name(test) => text_test("attribute", "name", test),
        ModelClause::Tag { key, op, value } => json!(["tag", key, text_op(*op), value]),
    }
}

fn run_text(field: RunText) -> &'static str {
    match field {
        RunText::RunId => "run_id",
        RunText::UserId => "user_id",
        RunText::Status => "status",
        RunText::ArtifactUri => "artifact_uri",
    }
}

fn run_time(field: RunTime) -> &'static str {
    match field {
        RunTime::StartTime => "start_time",
        RunTime::EndTime => "end_time",
    }
}

fn experiment_field(field: ExperimentField) -> &'static str {
    match field {
        ExperimentField::Id => "experiment_id",
        ExperimentField::Name => "name",
        ExperimentField::Time(ExperimentTime::CreationTime) => "creation_time",
        ExperimentField::Time(ExperimentTime::LastUpdateTime) => "last_update_time",
    }
}

pub(crate) fn text_test(entity: &str, key: &str, test: &TextTest) -> Value {
    match test {
        TextTest::Compare(op, value) => json!([entity, key, text_op(*op), value]),
        TextTest::In(values) => json!([entity, key, "IN", values]),
        TextTest::NotIn(values) => json!([entity, key, "NOT IN", values]),
    }
}

fn key_test(entity: &str, key: &str, test: &KeyTest) -> Value {
    match test {
        KeyTest::Compare(op, value) => json!([entity, key, text_op(*op), value]),
        KeyTest::IsNull => json!([entity, key, "IS NULL", null]),
        KeyTest::IsNotNull => json!([entity, key, "IS NOT NULL", null]),
    }
}

fn text_op(op: TextOp) -> &'static str {
    match op {
        TextOp::Eq => "=",
        TextOp::Ne => "!=",
        TextOp::Like => "LIKE",
        TextOp::ILike => "ILIKE",
    }
}

pub(crate) fn number_op(op: NumberOp) -> &'static str {
    match op {
        NumberOp::Eq => "=",
        NumberOp::Ne => "!=",
        NumberOp::Lt => "<",
        NumberOp::Le => "<=",
        NumberOp::Gt => ">",
        NumberOp::Ge => ">=",
    }
}

/// Floats travel as the hexadecimal digits of their bits, so that they are compared exactly.
pub(crate) fn python_float(value: f64) -> String {
    format!("{:016x}", value.to_bits())
}
