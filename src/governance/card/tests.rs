//! Expected cards are written by hand.

use serde_json::json;

use super::*;
use crate::governance::contract::MlModel;

const MLMODEL: &[u8] = include_bytes!("../contract/samples/mlflow-3.17.2.yaml");

fn material() -> Material {
    let text = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
        pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    };
    let dataset = |name: &str, digest: &str, source: &str, context: Option<&str>| Dataset {
        name: name.into(),
        digest: digest.into(),
        source: source.into(),
        context: context.map(str::to_owned),
    };
    Material {
        name: "fraud-detector".into(),
        version: 7,
        semver: Some("2.3.1".into()),
        stage: "Production".into(),
        location: Some("s3://models/fraud/7".into()),
        run: Some(Run {
            id: "r1".into(),
            start: Some(1_000),
            end: Some(1_000 + 47 * 60_000 + 3_000),
            params: text(&[("depth", "6")]),
            tags: text(&[("mlflow.source.git.commit", "abc123")]),
            ..Run::default()
        }),
        metrics: [("f1".to_owned(), 0.92), ("loss".to_owned(), f64::NAN)].into_iter().collect(),
        datasets: vec![
            dataset("holdout", "d2", "{}", Some("evaluation")),
            dataset("tx", "d1", r#"{"uri": "s3://data/tx.parquet"}"#, Some("training")),
        ],
        promoted: Some(Promoted { at: 1_795_608_000_000, by: "ann".into() }),
        file: MlModel::read(MLMODEL).unwrap(),
        ..Material::default()
    }
}

#[test]
fn a_card_says_what_is_on_record_and_from_where() {
    let framework = framework(&material().file.facts.flavors).unwrap();
    assert!(framework.starts_with("sklearn "), "{framework}");
    assert_eq!(
        Card::of(&material()).json(),
        json!({
            "model_id": "fraud-detector-v2.3.1",
            "training_data": "s3://data/tx.parquet",
            "data_hash": "d1",
            "framework": framework,
            "metrics": {"f1": 0.92, "loss": "NaN"},
            "training_duration": "47m 3s",
            "artifact_uri": "s3://models/fraud/7",
            "stage": "production",
            "promoted_at": "2026-11-25T12:00:00.000Z",
            "promoted_by": "ann",
            "provenance": {
                "model_id": "logged", "training_data": "logged", "data_hash": "logged", "framework": "logged",
                "metrics": "logged", "training_duration": "logged", "artifact_uri": "logged", "stage": "logged",
                "promoted_at": "user", "promoted_by": "user",
            },
        })
    );
}

#[test]
fn what_is_not_logged_is_taken_from_tags_and_params_or_is_missing() {
    let bare = Material { name: "m".into(), version: 3, stage: "None".into(), ..Material::default() };
    assert_eq!(
        Card::of(&bare).json(),
        json!({
            "model_id": "m-3", "training_data": null, "data_hash": null, "framework": null, "metrics": null,
            "training_duration": null, "artifact_uri": null, "stage": "none", "promoted_at": null, "promoted_by": null,
            "provenance": {
                "model_id": "logged", "training_data": "missing", "data_hash": "missing", "framework": "missing",
                "metrics": "missing", "training_duration": "missing", "artifact_uri": "missing", "stage": "logged",
                "promoted_at": "missing", "promoted_by": "missing",
            },
        })
    );
    let params = [("data_hash".to_owned(), "p".to_owned()), ("training_data".to_owned(), "q".to_owned())];
    let tagged = Material {
        tags: [("training_data".to_owned(), "s3://t".to_owned())].into_iter().collect(),
        run: Some(Run { params: params.into_iter().collect(), ..Run::default() }),
        ..bare
    };
    let card = Card::of(&tagged);
    assert_eq!(card.text("training_data").as_deref(), Some("s3://t"));
    assert_eq!(card.text("data_hash").as_deref(), Some("p"));
    assert_eq!(card.json()["provenance"]["data_hash"], "tag");
}

#[test]
fn data_that_were_only_evaluated_on_are_no_training_data() {
    let data = |context: Option<&str>| Dataset { context: context.map(str::to_owned), ..Dataset::default() };
    assert!(training(&[data(Some("evaluation"))]).is_none());
    assert!(training(&[data(None)]).is_some());
    assert!(training(&[data(None), data(None)]).is_none());
    assert!(training(&[data(None), data(Some("Train"))]).is_some());
}

#[test]
fn nothing_in_a_card_becomes_markup() {
    let mut material = material();
    material.description = Some("<script>alert(1)</script>\n# no title | [x](javascript:1)".into());
    let text = markdown(&Card::of(&material), &material);
    assert!(text.contains(r"&lt;script>alert(1)&lt;/script> \# no title \| \[x\](javascript:1)"), "{text}");
    assert!(text.starts_with("# fraud-detector-v2.3.1\n"), "{text}");
    assert!(text.contains("| training data | s3://data/tx.parquet | logged |"), "{text}");
    assert!(text.contains("| depth | 6 |"), "{text}");
}

#[test]
fn a_bill_of_materials_has_what_cyclonedx_requires() {
    let material = material();
    let bill = cyclonedx(&Card::of(&material), &material, Some("mlflow==3.17.2\npandas\n"), 0);
    assert_eq!((&bill["bomFormat"], &bill["specVersion"]), (&json!("CycloneDX"), &json!("1.6")));
    let model = &bill["metadata"]["component"];
    assert_eq!(model["type"], "machine-learning-model");
    assert_eq!(model["version"], "2.3.1");
    let metrics = &model["modelCard"]["quantitativeAnalysis"]["performanceMetrics"];
    assert_eq!(*metrics, json!([{"type": "f1", "value": "0.92"}, {"type": "loss", "value": "NaN"}]));
    assert_eq!(
        bill["components"],
        json!([
            {"type": "library", "bom-ref": "pkg:pypi/mlflow@3.17.2", "name": "mlflow", "purl": "pkg:pypi/mlflow@3.17.2",
             "version": "3.17.2"},
            {"type": "library", "bom-ref": "pkg:pypi/pandas", "name": "pandas", "purl": "pkg:pypi/pandas"},
        ])
    );
    let again = cyclonedx(&Card::of(&material), &material, Some("mlflow==3.17.2\npandas\n"), 1);
    assert_eq!(bill["serialNumber"], again["serialNumber"]);
    let serial = bill["serialNumber"].as_str().unwrap();
    assert!(uuid::Uuid::parse_str(serial.strip_prefix("urn:uuid:").unwrap()).is_ok(), "{serial}");
}
