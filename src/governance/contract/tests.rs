use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

/// Files as `mlflow.models.Model` of these versions writes them, from the same signature as far as each has the types.
const SAMPLES: [(&str, &str); 4] = [
    ("2.9.2", include_str!("samples/mlflow-2.9.2.yaml")),
    ("2.22.5", include_str!("samples/mlflow-2.22.5.yaml")),
    ("3.1.4", include_str!("samples/mlflow-3.1.4.yaml")),
    ("3.17.2", include_str!("samples/mlflow-3.17.2.yaml")),
];

fn sample(version: &str) -> MlModel {
    let (_, text) = SAMPLES.into_iter().find(|(name, _)| *name == version).unwrap();
    MlModel::read(text.as_bytes()).unwrap()
}

fn told(text: &str) -> String {
    match MlModel::read(text.as_bytes()) {
        Ok(MlModel { signature: Some(signature), .. }) => Contract::of(&signature).canonical,
        Ok(MlModel { signature: None, .. }) => "no signature".to_owned(),
        Err(error) => format!("! {error}"),
    }
}

/// A file with these inputs, as one JSON text.
fn inputs(value: &Value) -> String {
    format!("run_id: r\nsignature:\n  inputs: {}\n", Value::String(value.to_string()))
}

#[test]
fn a_signature_is_kept_as_canonical_json() {
    let contract = Contract::of(&sample("3.17.2").signature.unwrap());
    insta::assert_snapshot!(contract.canonical);
    assert_eq!(contract.digest, crate::governance::canonical::sha256(contract.canonical.as_bytes()));
}

#[test]
fn a_contract_is_read_back_as_the_signature_it_was_made_from() {
    for (version, _) in SAMPLES {
        let signature = sample(version).signature.unwrap();
        let contract = Contract::of(&signature);
        let back = Contract::read(&contract.canonical).unwrap();
        assert_eq!(Contract::of(&back), contract);
        let terms = crate::governance::rules::Terms::default();
        let compared = crate::governance::rules::compare_signatures(Some(&signature), Some(&back), &terms);
        assert_eq!(compared, []);
    }
    let told = |text: &str| Contract::read(text).unwrap_err().to_string();
    assert_eq!(told("[]"), "MLmodel, line 1, contract: must be an object, not a list");
    assert_eq!(
        told(r#"{"inputs":[{"type":"x"}]}"#).split(": ").next(),
        Some("MLmodel, line 1, contract.inputs[0].type")
    );
}

#[test]
fn every_mlflow_writes_the_same_contract_for_the_same_signature() {
    let signature = |version: &str| sample(version).signature.unwrap();
    assert_eq!(Contract::of(&signature("3.1.4")), Contract::of(&signature("3.17.2")));
    let mut without = signature("3.17.2");
    without.params.as_mut().unwrap().retain(|param| param.name != "options");
    assert_eq!(Contract::of(&signature("2.22.5")), Contract::of(&without));
    // No arrays, objects, maps yet, and `optional` for `required`.
    if let Some(Schema::Columns(columns)) = &mut without.inputs {
        columns.truncate(8);
    }
    assert_eq!(signature("2.9.2"), without);
}

#[test]
fn the_other_facts_are_read_too() {
    for (version, _) in SAMPLES {
        let facts = sample(version).facts;
        assert_eq!(facts.mlflow_version.as_deref(), Some(version));
        assert_eq!(facts.loader_module.as_deref(), Some("mlflow.sklearn"));
        assert_eq!(facts.python_version.as_deref(), Some("3.11.7"));
        assert_eq!(facts.run_id.as_deref(), Some("0123456789abcdef0123456789abcdef"));
        assert_eq!(facts.model_uuid.as_deref(), Some("abcdef0123456789abcdef0123456789"));
        assert_eq!(facts.flavors.keys().collect::<Vec<_>>(), ["python_function", "sklearn"]);
        assert_eq!(facts.flavors["sklearn"].versions["sklearn_version"], "1.5.0");
    }
}

#[test]
fn a_model_without_a_signature_has_no_contract() {
    for text in [
        "flavors: {}\n",
        "signature: null\n",
        "signature: {}\n",
        "signature:\n  inputs: null\n  params: ''\n",
    ] {
        assert_eq!(told(text), "no signature", "{text}");
    }
    assert_eq!(told("signature:\n  params: '[]'\n"), "no signature");
}

#[test]
fn names_can_be_what_pandas_lets_them_be() {
    let columns = json!([
        {"type": "long", "name": 0, "required": true}, {"type": "long", "name": "0", "required": true},
        {"type": "long", "name": ["a", 1], "required": true}, {"type": "long", "name": "", "required": true},
    ]);
    insta::assert_snapshot!(told(&inputs(&columns)));
}

#[test]
fn required_is_read_as_mlflow_reads_it() {
    let required = |column: Value| {
        let file = MlModel::read(inputs(&json!([column])).as_bytes()).unwrap();
        match file.signature.unwrap().inputs.unwrap() {
            Schema::Columns(columns) => columns[0].required,
            Schema::Tensors(_) => panic!("no columns"),
        }
    };
    assert!(required(json!({"name": "a", "type": "long"})));
    assert!(!required(json!({"name": "a", "type": "long", "required": null})));
    assert!(!required(json!({"name": "a", "type": "long", "optional": true})));
    assert!(required(json!({"name": "a", "type": "long", "optional": false})));
    assert!(!required(json!({"name": "a", "type": "any"})));
    assert!(required(json!({"name": "a", "type": "array", "items": {"type": "long"}, "required": true})));
    assert!(required(json!({"type": "array", "items": {"type": "long"}})));
}

#[test]
fn what_is_no_signature_is_refused_with_its_place() {
    let long = |name: &str| json!({"type": "long", "name": name});
    let mut lines: Vec<String> = [
        json!([]),
        json!({}),
        json!([1]),
        json!([{"name": "a"}]),
        json!([{"type": "int", "name": "a"}]),
        json!([{"type": 5}]),
        json!([long("a"), {"type": "long"}]),
        json!([long("a"), {"type": "tensor", "tensor-spec": {"dtype": "float32", "shape": [-1]}}]),
        json!([{"type": "long", "optional": true}]),
        json!([{"type": "long", "name": "a", "required": "yes"}]),
        json!([{"type": "long", "name": {}}]),
        json!([long("a"), {"type": "array", "name": "b", "items": "long"}]),
        json!([{"type": "array", "name": "b"}]),
        json!([{"type": "object", "name": "b", "properties": {"c": {"type": "map", "values": {"type": "x"}}}}]),
        json!([{"type": "object", "name": "b", "properties": {}}]),
        json!([{"type": "tensor"}]),
        json!([{"type": "tensor", "tensor-spec": {"dtype": "float32", "shape": [-2]}}]),
        json!([{"type": "tensor", "tensor-spec": {"dtype": "float32", "shape": [1.5]}}]),
        json!([{"type": "tensor", "tensor-spec": {"dtype": "float\n", "shape": [-1]}}]),
        json!([{"type": "tensor", "tensor-spec": {"dtype": "a", "shape": []}}, {"type": "tensor", "tensor-spec": {"dtype": "a", "shape": []}}]),
    ]
    .map(|value| told(&inputs(&value)))
    .into();
    for params in [
        json!([{"name": "a", "type": "long"}]),
        json!([{"name": "a", "type": "binary", "default": null}]),
        json!([{"name": "a", "type": "array", "default": null}]),
        json!([{"name": "a", "dtype": "long", "default": 1, "shape": [2]}]),
        json!([{"name": "a", "dtype": "long", "default": 1}, {"name": "a", "type": "long", "default": 1}]),
        json!([{"name": null, "type": "long", "default": 1}]),
    ] {
        lines.push(told(&format!("signature: {{params: {}}}\n", Value::String(params.to_string()))));
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn what_is_no_file_is_refused_with_its_line() {
    let lines: Vec<String> = [
        "",
        "just a text",
        "- a\n- b\n",
        "flavors: [1, 2]\n",
        "run_id: r\nflavors:\n  sklearn: {a: 1\n",
        "run_id: r\n\tflavors: {}\n",
        "run_id: r\nsignature: nothing\n",
        "run_id: r\nsignature:\n  inputs:\n    - type: long\n",
        "run_id: r\nsignature:\n  inputs: '[{\"type\": \"long\"'\n",
        "run_id: r\nsignature:\n  inputs: 'None'\n",
        "a: 1\n---\nb: 2\n",
        "a: *nobody\n",
        "model_size_bytes: many\n",
        "a: \"\\q\"\n",
    ]
    .map(told)
    .into();
    insta::assert_snapshot!(lines.join("\n"));
    assert_eq!(MlModel::read(b"a: \xff").unwrap_err(), ContractError::NotText(3));
}

#[test]
fn bombs_are_refused_quickly() {
    let level = |at: usize| format!("l{at}: &l{at} [{}]\n", format!("*l{}, ", at - 1).repeat(10));
    let levels: Vec<_> = (1..30).map(level).collect();
    let aliases = format!("l0: &l0 [x, x, x, x, x, x]\n{}flavors: {{a: {{b: *l29}}}}\n", levels.concat());
    let nested = (0..200).fold(json!({"type": "long"}), |inner, _| json!({"type": "array", "items": inner}));
    let deep = (0..40).fold(json!({"type": "long"}), |inner, _| json!({"type": "array", "items": inner}));
    for text in [
        aliases,
        format!("a: {}{}\n", "[".repeat(100_000), "]".repeat(100_000)),
        format!("a: {}1{}\n", "{b: ".repeat(5_000), "}".repeat(5_000)),
        inputs(&json!([nested])),
        inputs(&json!([deep])),
        format!("signature: {{inputs: '{}'}}\n", "[".repeat(1_000_000)),
        "- ".repeat(100_000),
        "? ".repeat(100_000),
        "a:\n".repeat(300_000),
    ] {
        let start = std::time::Instant::now();
        let told = told(&text);
        assert!(told.starts_with("! ") || told == "no signature", "{told}");
        assert!(start.elapsed().as_secs() < 5, "{} bytes took {:?}", text.len(), start.elapsed());
    }
    assert_eq!(MlModel::read(&vec![b' '; MOST_BYTES + 1]), Err(ContractError::TooLarge(MOST_BYTES + 1)));
}

#[test]
fn wide_models_are_read() {
    let columns: Vec<Value> = (0..5_000)
        .map(|at| json!({"type": "double", "name": format!("column {at}"), "required": true}))
        .collect();
    let file = MlModel::read(inputs(&columns.into()).as_bytes()).unwrap();
    assert_eq!(file.signature.unwrap().inputs.unwrap().size(), 5_000);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn no_file_makes_the_reader_panic(
        sample in 0..4_usize,
        edits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..8),
    ) {
        let mut bytes = SAMPLES[sample].1.as_bytes().to_vec();
        for (at, byte, kind) in edits {
            let at = at.index(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => drop(bytes.remove(at)),
            }
        }
        if let Ok(MlModel { signature: Some(signature), .. }) = MlModel::read(&bytes) {
            // What was read is a signature, and reads back as itself.
            let contract = Contract::of(&signature);
            prop_assert!(serde_json::from_str::<Value>(&contract.canonical).is_ok());
        }
    }
}
