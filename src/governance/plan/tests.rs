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

/// A model with these input columns, or without a signature.
fn of_columns(columns: &[&str]) -> Model {
    let inputs: Vec<_> =
        columns.iter().map(|name| json!({"name": name, "type": "double", "required": true})).collect();
    let file = match columns {
        [] => "run_id: a\n".to_owned(),
        _ => format!("run_id: a\nsignature:\n  inputs: '{}'\n", json!(inputs)),
    };
    let MlModel { signature, facts } = MlModel::read(file.as_bytes()).unwrap();
    Model { signature, facts, training: Training::default() }
}

#[test]
fn a_governed_model_keeps_its_signature() {
    let (old, new) = (of_columns(&["amount"]), of_columns(&[]));
    let used = [Entry { version: Version::new(2, 3, 1), yanked: false }];
    let asked = Version::new(3, 0, 0);
    let plan = |requested, keeps_signature| {
        let terms = &Terms { keeps_signature, ..Terms::default() };
        let base = Some((&used[0].version, &old));
        Plan::of(&Question { model: "m", used: &used, base, new: &new, requested, terms }).unwrap()
    };
    // The number alone tells everybody else.
    let free = plan(Some(&asked), false);
    assert_eq!((free.is_refused(), free.next.to_string().as_str()), (false, "3.0.0"));
    for requested in [None, Some(&asked)] {
        let barred = plan(requested, true);
        assert!(barred.is_refused());
        let expected = "m needs a major step from 2.3.1: a governed model must not lose its signature: log it with one\n";
        assert!(text(&barred).starts_with(expected), "{}", text(&barred));
        assert_eq!(json(&barred)["ok"], false);
        let results = sarif(&barred)["runs"][0]["results"].take();
        let levels: Vec<_> =
            results.as_array().unwrap().iter().map(|one| (&one["ruleId"], &one["level"])).collect();
        assert!(levels.contains(&(&json!("SG002"), &json!("error"))), "{results}");
        assert!(levels.contains(&(&json!("VERSION"), &json!("error"))), "{results}");
    }
}

#[test]
fn a_plan_tells_what_it_comes_to_for_those_in_production_too() {
    let (stable, base, new) =
        (of_columns(&["amount"]), of_columns(&["amount", "age"]), of_columns(&["amount", "age"]));
    let used = [Entry { version: Version::new(2, 0, 0), yanked: false }];
    let terms = Terms::default();
    let base = Some((&used[0].version, &base));
    let question = Question { model: "m", used: &used, base, new: &new, requested: None, terms: &terms };
    let plan = Plan::of(&question).unwrap().against(Version::new(1, 4, 0), &stable, &new, &terms);
    assert_eq!((plan.required, plan.next.to_string().as_str()), (Bump::Patch, "2.0.1"));
    let told = json(&plan)["production"].take();
    assert_eq!((&told["semver"], &told["required"]), (&json!("1.4.0"), &json!("major")));
    assert_eq!(
        (&told["findings"][0]["rule"], &told["findings"][0]["path"]),
        (&json!("IN001"), &json!("inputs.age"))
    );
    assert!(
        text(&plan).contains("\n  a major step from 1.4.0, which is in production: IN001 inputs.age; MD002"),
        "{}",
        text(&plan)
    );
}
