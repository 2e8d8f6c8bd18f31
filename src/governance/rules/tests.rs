use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

use super::*;
use crate::governance::contract::MlModel;

/// Signatures as MLflow prints them; what MLflow does to callers is checked by the Python tests on the same file.
const CASES: &str = include_str!("cases.json");

#[derive(Deserialize)]
struct Case {
    id: String,
    old: Option<Value>,
    new: Option<Value>,
    findings: Vec<(String, String)>,
    bumps: BTreeMap<String, String>,
    mlflow: Option<String>,
}

fn cases() -> Vec<Case> {
    serde_json::from_str(CASES).unwrap()
}

/// The signature as it comes in a file: YAML is a superset of JSON.
fn signature(value: Option<&Value>) -> Option<Signature> {
    let file = Value::Object([("signature".to_owned(), value?.clone())].into_iter().collect());
    MlModel::read(file.to_string().as_bytes()).unwrap().signature
}

fn compared(case: &Case, profile: Profile) -> Vec<Finding> {
    let terms = Terms { profile, ..Terms::default() };
    compare_signatures(signature(case.old.as_ref()).as_ref(), signature(case.new.as_ref()).as_ref(), &terms)
}

#[test]
fn every_case_has_its_findings_and_bumps() {
    let mut wrong = Vec::new();
    for case in cases() {
        for profile in Profile::ALL {
            let findings = compared(&case, profile);
            let found: Vec<_> = findings.iter().map(|f| (f.rule.id.to_owned(), f.path.clone())).collect();
            let bump = required(&findings).name();
            if found != case.findings || bump != case.bumps[profile.name()] {
                wrong.push(format!("{} {profile}: {bump} {found:?}", case.id));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn what_breaks_a_correct_caller_is_major() {
    for case in cases().iter().filter(|case| case.mlflow.as_deref() == Some("break")) {
        assert_eq!(case.bumps["callable"], "major", "{}", case.id);
    }
}

#[test]
fn every_rule_on_signatures_has_a_case() {
    let covered: BTreeSet<String> =
        cases().into_iter().flat_map(|case| case.findings).map(|(rule, _)| rule).collect();
    let of_facts = ["FL001", "EN001", "MD001", "MD002"];
    let missing: Vec<_> = RULES
        .iter()
        .map(|rule| rule.id)
        .filter(|id| !covered.contains(*id) && !of_facts.contains(id))
        .collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn a_signature_does_not_differ_from_itself() {
    for case in cases() {
        for side in [&case.old, &case.new] {
            let signature = signature(side.as_ref());
            let findings = compare_signatures(signature.as_ref(), signature.as_ref(), &Terms::default());
            assert_eq!(findings, [], "{}", case.id);
        }
    }
}

#[test]
fn strict_never_asks_for_less_than_callable() {
    for rule in RULES {
        assert!(rule.strict >= rule.callable, "{}", rule.id);
        assert!(rule.wire_when_cast.is_none_or(|bump| bump < rule.wire), "{}", rule.id);
    }
}

#[test]
fn the_table_is_sorted_and_known_by_id() {
    let ids: Vec<_> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    assert!(ids.iter().all(|id| rule(id).is_some_and(|rule| rule.id == *id)));
    assert_eq!(rule("XX000"), None);
    let table = RULES.iter().map(|rule| {
        let cast = rule.wire_when_cast.map(|bump| format!("/{bump}")).unwrap_or_default();
        format!("{} {} {} {}{cast}  {}", rule.id, rule.callable, rule.strict, rule.wire, rule.title)
    });
    insta::assert_snapshot!(table.collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_first_signature_is_minor_when_it_is_known_to_fit() {
    let new = signature(Some(&serde_json::json!({"inputs": "[{\"type\": \"long\"}]"})));
    let terms = Terms { assume_compatible: Some("same schema in the ETL".to_owned()), ..Terms::default() };
    let findings = compare_signatures(None, new.as_ref(), &terms);
    assert_eq!((findings[0].rule.id, findings[0].bump), ("SG001", Bump::Minor));
    assert!(findings[0].explain.ends_with("same schema in the ETL"));
}

fn model(text: &str, metrics: &[(&str, &str)]) -> Model {
    let MlModel { signature, facts } = MlModel::read(text.as_bytes()).unwrap();
    let metrics = metrics.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    Model { signature, facts, training: Training { metrics, ..Training::default() } }
}

fn lines(old: &Model, new: &Model) -> Vec<String> {
    let line = |f: &Finding| format!("{} {} {}: {} -> {}", f.bump, f.rule.id, f.path, f.old, f.new);
    compare(old, new, &Terms::default()).iter().map(line).collect()
}

#[test]
fn flavors_and_environment_are_compared() {
    let file = |python: &str, sklearn: &str, loader: &str, more: &str| {
        format!(
            "run_id: {python}\nflavors:\n  python_function: {{loader_module: {loader}, python_version: {python}}}\n  \
             sklearn: {{sklearn_version: '{sklearn}', python_version: '2'}}\n{more}"
        )
    };
    let old = model(&file("3.11.7", "1.5.0", "mlflow.sklearn", "  onnx: {onnx_version: '1.2'}\n"), &[]);
    let new = model(&file("3.12.1", "2.0.0", "mlflow.pyfunc.model", ""), &[]);
    assert_eq!(
        lines(&old, &new),
        [
            "minor FL001 flavors.onnx: present -> none",
            "minor FL001 flavors.python_function.loader_module: mlflow.sklearn -> mlflow.pyfunc.model",
            "minor EN001 flavors.python_function.python_version: 3.11.7 -> 3.12.1",
            "minor EN001 flavors.sklearn.sklearn_version: 1.5.0 -> 2.0.0",
            "minor MD001 training: unknown -> unknown",
        ]
    );
    let patched = model(&file("3.11.9", "1.6.0", "mlflow.sklearn", "  onnx: {}\n  xgboost: {}\n"), &[]);
    assert_eq!(lines(&old, &patched), ["minor MD001 training: unknown -> unknown"]);
}

#[test]
fn another_training_is_minor_and_the_same_one_a_patch() {
    let (first, second) = ("run_id: a\n", "run_id: b\n");
    let (good, better) = ([("f1", "0.9"), ("auc", "0.7")], [("f1", "0.92"), ("auc", "0.7")]);
    assert_eq!(
        lines(&model(first, &good), &model(second, &better)),
        ["minor MD001 training.metrics: f1=0.9 -> f1=0.92"]
    );
    assert!(lines(&model(first, &good), &model(second, &good))[0].starts_with("patch MD002"));
    assert!(lines(&model(first, &good), &model(first, &better))[0].starts_with("patch MD002"));
    assert!(lines(&model(first, &[]), &model(second, &[]))[0].starts_with("minor MD001"));
    let (uuid, other_run) = ("run_id: a\nmodel_uuid: u\n", "run_id: b\nmodel_uuid: u\n");
    assert!(lines(&model(uuid, &[]), &model(other_run, &[]))[0].starts_with("patch MD002"));
}

#[test]
fn wide_models_are_compared_quickly() {
    let columns = |shift: usize| {
        let column = |at: usize| {
            format!("{{\"type\": \"double\", \"name\": \"c{}\", \"required\": true}}", at + shift)
        };
        let list: Vec<_> = (0..5_000).map(column).collect();
        signature(Some(&serde_json::json!({"inputs": format!("[{}]", list.join(","))})))
    };
    let start = std::time::Instant::now();
    let findings = compare_signatures(columns(0).as_ref(), columns(2_500).as_ref(), &Terms::default());
    assert_eq!(findings.len(), 5_000);
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
}
