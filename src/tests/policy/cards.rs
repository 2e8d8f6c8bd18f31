//! Cards of versions whose runs, data and files are in a database and a storage.

use serde_json::{Value, json};

use super::{MLFLOW, MODEL, OWN};
use crate::support::{Answer, TestServer, on_both_engines};

const MLMODEL: &str = include_str!("../../governance/contract/samples/mlflow-3.17.2.yaml");

async fn post(server: &TestServer, route: &str, body: &Value) -> Value {
    let answer = Answer::of(server.request("POST", &format!("{MLFLOW}{route}")).json(body)).await;
    assert_eq!(answer.status.as_u16(), 200, "{route}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

/// A version with everything on record that a client can put there.
async fn register(server: &TestServer) -> String {
    let created = post(server, "runs/create", &json!({"experiment_id": "0", "start_time": 1_000})).await;
    let run = created["run"]["info"]["run_id"].as_str().expect("an id").to_owned();
    let dataset = |name: &str, digest: &str, context: &str| {
        json!({
            "dataset": {"name": name, "digest": digest, "source_type": "s3", "source": format!(r#"{{"uri": "s3://data/{name}"}}"#)},
            "tags": [{"key": "mlflow.data.context", "value": context}],
        })
    };
    let inputs = [dataset("holdout", "d2", "evaluation"), dataset("tx", "d1", "training")];
    post(server, "runs/log-inputs", &json!({"run_id": run, "datasets": inputs})).await;
    let batch = json!({
        "run_id": run,
        "metrics": [{"key": "f1", "value": 0.92, "timestamp": 1, "step": 0}],
        "params": [{"key": "depth", "value": "6"}],
        "tags": [{"key": "mlflow.source.git.commit", "value": "abc123"}],
    });
    post(server, "runs/log-batch", &batch).await;
    let end = 1_000 + 2_823_000;
    post(server, "runs/update", &json!({"run_id": run, "status": "FINISHED", "end_time": end})).await;
    for (name, content) in
        [("MLmodel", MLMODEL), ("requirements.txt", "mlflow==3.17.2\nscikit-learn==1.9.1\n")]
    {
        let path = format!("/api/2.0/mlflow-artifacts/artifacts/0/{run}/artifacts/model/{name}");
        let answer = Answer::of(server.request("PUT", &path).body(content)).await;
        assert_eq!(answer.status.as_u16(), 200, "{}", answer.text);
    }
    post(server, "registered-models/create", &json!({"name": MODEL})).await;
    let version = json!({"name": MODEL, "source": format!("runs:/{run}/model"), "run_id": run});
    post(server, "model-versions/create", &version).await;
    run
}

on_both_engines! {
    async fn a_card_is_derived_from_all_that_is_on_record(server: TestServer) {
        let run = register(&server).await;
        let path = format!("{OWN}models/{MODEL}/versions/1/card");
        let answer = server.send("GET", &path).await;
        let card: Value = serde_json::from_str(&answer.text).expect("JSON");
        let keys: Vec<&str> = card.as_object().expect("an object").keys().map(String::as_str).collect();
        assert_eq!(
            keys,
            ["model_id", "training_data", "data_hash", "framework", "metrics", "training_duration", "artifact_uri", "stage",
             "promoted_at", "promoted_by", "provenance"]
        );
        assert_eq!(card["model_id"], "fraud-detector-1");
        assert_eq!(card["training_data"], "s3://data/tx");
        assert_eq!(card["data_hash"], "d1");
        assert!(card["framework"].as_str().is_some_and(|framework| framework.starts_with("sklearn ")), "{card}");
        assert_eq!(card["metrics"], json!({"f1": 0.92}));
        assert_eq!(card["training_duration"], "47m 3s");
        assert_eq!(card["artifact_uri"], format!("mlflow-artifacts:/0/{run}/artifacts/model"));
        assert_eq!(card["stage"], "none");
        assert_eq!((&card["promoted_at"], &card["provenance"]["promoted_at"]), (&Value::Null, &json!("missing")));
        let text = server.send("GET", &format!("{path}?format=markdown")).await;
        assert_eq!(text.header("content-type"), "text/markdown; charset=utf-8");
        assert!(text.text.contains("| f1 | 0.92 |"), "{}", text.text);
        let bill = server.send("GET", &format!("{path}?format=cyclonedx")).await;
        let bill: Value = serde_json::from_str(&bill.text).expect("JSON");
        assert_eq!(bill["components"][1]["purl"], "pkg:pypi/scikit-learn@1.9.1");
        assert_eq!(server.send("GET", &format!("{path}?format=pdf")).await.status.as_u16(), 400);
        let missing = server.send("GET", &format!("{OWN}models/{MODEL}/versions/7/card")).await;
        assert_eq!(missing.status.as_u16(), 404, "{}", missing.text);
    }
}

on_both_engines! {
    async fn a_version_of_nothing_has_a_card_too(server: TestServer) {
        post(&server, "registered-models/create", &json!({"name": "bare"})).await;
        post(&server, "model-versions/create", &json!({"name": "bare", "source": "gs2://nowhere/model"})).await;
        let answer = server.send("GET", &format!("{OWN}models/bare/versions/1/card")).await;
        let card: Value = serde_json::from_str(&answer.text).expect("JSON");
        assert_eq!(card["artifact_uri"], "gs2://nowhere/model");
        assert_eq!(card["provenance"]["framework"], "missing");
        let text = server.send("GET", &format!("{OWN}models/bare/versions/1/card?format=markdown")).await;
        assert!(text.text.contains("The MLmodel file could not be read"), "{}", text.text);
    }
}
