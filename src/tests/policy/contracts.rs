//! The contracts of governed models.

use serde_json::{Value, json};

use super::{Governed, MLFLOW, MODEL, OWN, with_policy};
use crate::releases::{AGE, AMOUNT, YEARS, call, good, new_model, new_run, refusal, register, release};

const POLICY: &str = "
policies:
  - {policy: fraud-*, promote: {production: {reason: required}}, semver: {mode: warn}}
  - {policy: staged-*, promote: {staging: {reason: required}}, semver: {mode: warn}}
  - {policy: unnumbered, promote: {production: {reason: required}}, semver: {mode: off}}
  - {policy: '*', semver: {mode: warn}}
";

/// The folder of a model without signature.
async fn unsigned(governed: &Governed, run: &str) -> String {
    let source = new_run(&governed.server, run, AGE).await;
    std::fs::write(format!("{source}/MLmodel"), format!("run_id: {run}\n")).expect("a file");
    source
}

with_policy! {
    POLICY,
    async fn a_governed_model_does_not_lose_its_signature(governed: Governed) {
        let server = &governed.server;
        let bare = unsigned(&governed, "bare").await;
        for name in [MODEL, "staged-m", "unnumbered", "free"] {
            new_model(server, name).await;
            // A model that never had one promised nothing.
            assert_eq!(register(server, name, "bare", &bare, None).await.0, 200);
            let source = new_run(server, &format!("signed-{name}"), AGE).await;
            assert_eq!(register(server, name, &format!("signed-{name}"), &source, None).await.0, 200);
        }
        for asked in [None, Some("3.0.0")] {
            let (status, answer) = register(server, MODEL, "bare", &bare, asked).await;
            let expected = "fraud-detector: a governed model must not lose its signature: log it with one";
            assert_eq!((status, &answer["message"]), (400, &json!(expected)));
            assert_eq!(answer["error_code"], "INVALID_PARAMETER_VALUE");
        }
        // What cannot be read has no signature, either.
        std::fs::remove_file(format!("{bare}/MLmodel")).expect("a file");
        let (status, answer) = register(server, MODEL, "bare", &bare, None).await;
        let message = answer["message"].as_str().expect("a message");
        assert!(status == 400 && message.ends_with("log it with one; there is no MLmodel file"), "{message}");
        let kept = good(server, "GET", &format!("{OWN}models/{MODEL}/releases"), &Value::Null).await;
        assert_eq!(kept["releases"].as_array().map(Vec::len), Some(2));
        for (name, number) in [("staged-m", "3.0.0"), ("free", "3.0.0")] {
            let (status, version) = register(server, name, "bare", &bare, None).await;
            assert_eq!(status, 200, "{version}");
            assert!(version["tags"].to_string().contains(number), "{version}");
        }
        assert_eq!(register(server, "unnumbered", "bare", &bare, None).await.0, 200);
        // It is told before.
        let plan = json!({"mlmodel": "run_id: bare\n", "requested": "3.0.0"});
        let barred = good(server, "POST", &format!("{OWN}models/{MODEL}/plan"), &plan).await;
        assert_eq!((&barred["ok"], &barred["findings"][0]["rule"]), (&json!(false), &json!("SG002")), "{barred}");
        assert_eq!(barred["refusal"], "a governed model must not lose its signature: log it with one");
    }
}

with_policy! {
    POLICY,
    async fn a_first_signature_that_is_known_to_fit_is_a_minor_step(governed: Governed) {
        let server = &governed.server;
        let (bare, signed) = (unsigned(&governed, "bare").await, new_run(server, "signed", AGE).await);
        let file = std::fs::read_to_string(format!("{signed}/MLmodel")).expect("a file");
        let reason = "the same schema is held by the ETL";
        for (name, given, expected) in [("a", Some(reason), "1.1.0"), ("b", Some("  "), "2.0.0"), ("c", None, "2.0.0")] {
            new_model(server, name).await;
            register(server, name, "bare", &bare, None).await;
            let plan = json!({"mlmodel": &file, "assume_compatible": given});
            let told = good(server, "POST", &format!("{OWN}models/{name}/plan"), &plan).await;
            assert_eq!(told["next"], expected, "{told}");
            let tags: Vec<Value> =
                given.iter().map(|text| json!({"key": "stagewright.semver.assume_compatible", "value": text})).collect();
            let body = json!({"name": name, "source": &signed, "run_id": "signed", "tags": tags});
            let made = good(server, "POST", &format!("{MLFLOW}model-versions/create"), &body).await;
            let tag = |key: &str| {
                let tags = made["model_version"]["tags"].as_array().expect("tags");
                tags.iter().find(|tag| tag["key"] == key).map(|tag| tag["value"].clone())
            };
            assert_eq!(tag("semver"), Some(json!(expected)));
            let is_kept = expected == "1.1.0";
            assert_eq!(tag("stagewright.semver.assume_compatible"), is_kept.then(|| json!(reason)));
            let kept = good(server, "GET", &format!("{OWN}models/{name}/releases"), &Value::Null).await;
            let finding = &kept["releases"][0]["findings"][0];
            assert_eq!((&finding["rule"], finding["explain"].to_string().contains(reason)), (&json!("SG001"), is_kept));
        }
        // What fits one model says nothing of another: the tags of a copy are another model's.
        new_model(server, "copy").await;
        register(server, "copy", "bare", &bare, None).await;
        let tags = json!([{"key": "stagewright.semver.assume_compatible", "value": reason}]);
        let body = json!({"name": "copy", "source": "models:/a/2", "tags": tags});
        let made = good(server, "POST", &format!("{MLFLOW}model-versions/create"), &body).await;
        assert!(made["model_version"]["tags"].to_string().contains("2.0.0"), "{made}");
        let body = json!({"name": "a", "version": "2", "key": "stagewright.semver.assume_compatible", "value": "no"});
        refusal(server, "POST", &format!("{MLFLOW}model-versions/set-tag"), &body).await;
    }
}

with_policy! {
    POLICY,
    async fn a_plan_is_held_against_production_too(governed: Governed) {
        let server = &governed.server;
        new_model(server, "m").await;
        for columns in [AMOUNT, AGE, YEARS] {
            release(server, "m", columns, None).await;
        }
        let source = new_run(server, "next", YEARS).await;
        let plan = json!({"source": source, "run_id": "next"});
        let path = format!("{OWN}models/m/plan");
        assert_eq!(good(server, "POST", &path, &plan).await["production"], Value::Null);
        let staged = json!({"name": "m", "version": "1", "stage": "Production"});
        good(server, "POST", &format!("{MLFLOW}model-versions/transition-stage"), &staged).await;
        let told = good(server, "POST", &path, &plan).await;
        assert_eq!((&told["base"], &told["required"], &told["next"]), (&json!("3.0.0"), &json!("minor"), &json!("3.1.0")));
        let against = &told["production"];
        assert_eq!((&against["semver"], &against["required"]), (&json!("1.0.0"), &json!("major")));
        let found: Vec<&Value> = against["findings"].as_array().expect("a list").iter().map(|one| &one["path"]).collect();
        assert!(found.contains(&&json!("inputs.age")) && found.contains(&&json!("inputs.years")), "{against}");
        let (status, _) = call(server, "POST", &path, &json!({"source": source, "assume_compatible": 1})).await;
        assert_eq!(status, 400);
    }
}
