use serde_json::json;

use super::*;
use crate::governance::contract::MlModel;
use crate::governance::rules::{Model, Terms, Training};
use crate::governance::version::Entry;

/// The article's model, of which a column was renamed and one more is optional; its output got a name that needs quotes.
fn plan(requested: Option<&str>) -> Plan {
    let model = |inputs: serde_json::Value, outputs: serde_json::Value, run: &str| {
        let file = format!("run_id: {run}\nsignature:\n  inputs: '{inputs}'\n  outputs: '{outputs}'\n");
        let MlModel { signature, facts } = MlModel::read(file.as_bytes()).unwrap();
        Model { signature, facts, training: Training::default() }
    };
    let old = model(
        json!([{"name": "amount", "type": "double", "required": true}, {"name": "age", "type": "long", "required": true}]),
        json!([{"name": "score", "type": "double", "required": true}]),
        "aaa",
    );
    let new = model(
        json!([
            {"name": "amount", "type": "double", "required": true},
            {"name": "years, \"of <age>\"\u{1b}[31m\n%", "type": "long", "required": true},
            {"name": "country", "type": "string", "required": false},
        ]),
        json!([{"name": "score", "type": "double", "required": true}]),
        "bbb",
    );
    let used = [Entry { version: Version::new(2, 3, 1), yanked: false }];
    let requested = requested.map(|text| Version::parse(text).unwrap());
    Plan::of(&Question {
        model: "fraud-detector",
        used: &used,
        base: Some((&used[0].version, &old)),
        new: &new,
        requested: requested.as_ref(),
        terms: &Terms::default(),
    })
    .unwrap()
}

#[test]
fn a_first_version_needs_nothing() {
    let new = Model::default();
    let question =
        Question { model: "m", used: &[], base: None, new: &new, requested: None, terms: &Terms::default() };
    let plan = Plan::of(&question).unwrap();
    assert_eq!(
        (plan.next.to_string(), plan.required, plan.contract),
        ("1.0.0".to_owned(), Bump::Patch, None)
    );
}

#[test]
fn people_read_the_verdict_and_the_gravest_finding_first() {
    insta::assert_snapshot!("text_refused", text(&plan(Some("2.3.2"))));
    insta::assert_snapshot!("text_unasked", text(&plan(None)));
    let first = Plan { base: None, findings: vec![], required: Bump::Patch, contract: None, ..plan(None) };
    insta::assert_snapshot!("text_first", text(&Plan { next: Version::new(1, 0, 0), ..first }));
}

#[test]
fn programs_read_json() {
    insta::assert_json_snapshot!("json_refused", json(&plan(Some("2.3.2"))));
}

#[test]
fn code_hosts_read_sarif() {
    let mut refused = sarif(&plan(Some("2.4.0")));
    let version = refused["runs"][0]["tool"]["driver"]["semanticVersion"].take();
    assert_eq!(version, env!("CARGO_PKG_VERSION"));
    insta::assert_json_snapshot!("sarif_refused", refused);
    let fine = sarif(&plan(Some("3.0.0")));
    let results = fine["runs"][0]["results"].as_array().unwrap();
    assert!(results.iter().all(|result| result["level"] != "error"), "{fine}");
}

#[test]
fn build_servers_read_junit() {
    insta::assert_snapshot!("junit_refused", junit(&plan(Some("2.3.2"))));
}

#[test]
fn github_reads_annotations() {
    insta::assert_snapshot!("github_refused", github(&plan(Some("2.3.2"))));
    insta::assert_snapshot!("github_fine", github(&plan(Some("3.0.0"))));
}
