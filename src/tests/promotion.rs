//! Promotion, rollback and history, with many clients at once. The rules are those of the design; what the stock routes
//! answer stays the stock server's.

use std::collections::HashSet;

use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::support::{Answer, TestServer, on_both_engines};

const STOCK: &str = "/api/2.0/mlflow/";
const OWN: &str = "/api/stagewright/v1/";

async fn post(server: &TestServer, path: &str, body: &Value) -> Value {
    let answer = Answer::of(server.request("POST", path).json(body)).await;
    assert_eq!(answer.status.as_u16(), 200, "{path} {body}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

async fn get(server: &TestServer, path: &str) -> Value {
    let answer = server.send("GET", path).await;
    assert_eq!(answer.status.as_u16(), 200, "{path}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

/// A refusal: its status and its message.
async fn refusal(server: &TestServer, path: &str, body: &Value, headers: &[(&str, &str)]) -> (u16, String) {
    let request = headers.iter().fold(server.request("POST", path).json(body), |request, (name, value)| {
        request.header(*name, *value)
    });
    let answer = Answer::of(request).await;
    let error: Value = serde_json::from_str(&answer.text).expect("JSON");
    (answer.status.as_u16(), error["message"].as_str().expect("a message").to_owned())
}

/// A model with versions from 1 on.
async fn model(server: &TestServer, versions: usize) {
    post(server, &format!("{STOCK}registered-models/create"), &json!({"name": "m"})).await;
    for _ in 0..versions {
        let body = json!({"name": "m", "source": "s3://nowhere.invalid/model", "run_id": null});
        post(server, &format!("{STOCK}model-versions/create"), &body).await;
    }
}

async fn promote(server: &TestServer, version: usize) -> Value {
    let body = json!({"version": version.to_string(), "reason": "it is better"});
    post(server, &format!("{OWN}models/m/promote"), &body).await["move"].take()
}

async fn roll_back(server: &TestServer) -> Value {
    post(server, &format!("{OWN}models/m/rollback"), &json!({"reason": "it is worse"})).await["move"].take()
}

async fn production(server: &TestServer, as_of: Option<&str>) -> Value {
    let query = as_of.map_or_else(String::new, |time| format!("?as_of={time}"));
    get(server, &format!("{OWN}models/m/production{query}")).await["production"].take()
}

/// The versions in a stage, as the stock server tells them.
async fn in_stage(server: &TestServer, stage: &str) -> Vec<String> {
    let found =
        get(server, &format!("{STOCK}model-versions/search?filter=name%3D'm'&order_by=version_number")).await;
    let versions = found["model_versions"].as_array().cloned().unwrap_or_default();
    let is_there = |version: &&Value| version["current_stage"] == stage;
    versions
        .iter()
        .filter(is_there)
        .map(|version| version["version"].as_str().expect("a number").to_owned())
        .collect()
}

on_both_engines! {
    async fn two_rollbacks_go_back_by_two_and_history_tells_all(server: TestServer) {
        model(&server, 3).await;
        for version in [1, 2, 3] {
            let moved = promote(&server, version).await;
            assert_eq!((&moved["to"], &moved["seq"]), (&json!("Production"), &json!(version)));
            assert_eq!(in_stage(&server, "Production").await, [version.to_string()]);
        }
        let back = roll_back(&server).await;
        assert_eq!((&back["version"], &back["kind"], &back["back_to"]), (&json!("2"), &json!("rollback"), &json!(2)));
        assert_eq!(roll_back(&server).await["version"], "1");
        assert_eq!(in_stage(&server, "Production").await, ["1"]);
        assert_eq!(in_stage(&server, "Archived").await, ["2", "3"]);
        let (status, message) = refusal(&server, &format!("{OWN}models/m/rollback"), &json!({}), &[]).await;
        assert_eq!(status, 400);
        assert_eq!(message, "m cannot be rolled back: no version that was in production before version 1 is left. Promote another one.");

        let history = get(&server, &format!("{OWN}models/m/history")).await;
        let moves = history["moves"].as_array().expect("moves");
        let shown: Vec<(&str, &str)> =
            moves.iter().map(|one| (one["version"].as_str().unwrap(), one["reason"].as_str().unwrap())).collect();
        let (better, worse) = ("it is better", "it is worse");
        assert_eq!(shown, [("1", worse), ("2", worse), ("3", better), ("2", better), ("1", better)]);
        // At the time of each move its version was in production.
        for one in moves {
            let found = production(&server, one["at"].as_str()).await;
            let at = |value: &Value| value["at"].as_str().unwrap().to_owned();
            assert!(at(&found) == at(one), "{found} {one}");
        }
        assert_eq!(production(&server, Some("2001-01-01")).await, Value::Null);
        assert_eq!(production(&server, None).await["version"], "1");
        let page = get(&server, &format!("{OWN}models/m/history?max_results=2&page_token=3")).await;
        assert_eq!(page["moves"].as_array().map(Vec::len), Some(2));
    }
}

on_both_engines! {
    async fn thirty_promotions_at_once_leave_one_version_in_production(server: TestServer) {
        model(&server, 30).await;
        let moves = join_all((1..=30).map(|version| promote(&server, version))).await;
        let numbers: HashSet<i64> = moves.iter().map(|one| one["seq"].as_i64().expect("a number")).collect();
        assert_eq!(numbers, (1..=30).collect());
        let last = moves.iter().find(|one| one["seq"] == 30).expect("the last");
        assert_eq!(in_stage(&server, "Production").await, [last["version"].as_str().unwrap()]);
        assert_eq!(production(&server, None).await["version"], last["version"]);
        let log = get(&server, &format!("{OWN}audit/entries?model=m&action=version.transition&max_results=100")).await;
        assert_eq!(log["entries"].as_array().map(Vec::len), Some(30));
    }
}

on_both_engines! {
    async fn a_stock_client_promotes_and_what_was_there_before_can_be_gone_back_to(server: TestServer) {
        model(&server, 3).await;
        // As another server leaves it: nobody has recorded the move.
        server.db().execute("UPDATE model_versions SET current_stage = 'Production' WHERE version = 1", vec![]).await.unwrap();
        assert_eq!(production(&server, None).await["kind"], "adopt");
        let body = json!({"name": "m", "version": "3", "stage": "production", "archive_existing_versions": true});
        post(&server, &format!("{STOCK}model-versions/transition-stage"), &body).await;
        let now = production(&server, None).await;
        assert_eq!((&now["version"], &now["kind"]), (&json!("3"), &json!("promote")));
        assert_eq!(roll_back(&server).await["version"], "1");
        // A version that is deleted is in production no more.
        let answer = Answer::of(server.request("DELETE", &format!("{STOCK}model-versions/delete")).json(&json!({"name": "m", "version": "1"}))).await;
        assert_eq!(answer.status.as_u16(), 200, "{}", answer.text);
        assert_eq!(production(&server, None).await, Value::Null);
        let renamed = json!({"name": "m", "new_name": "n"});
        post(&server, &format!("{STOCK}registered-models/rename"), &renamed).await;
        assert_eq!(get(&server, &format!("{OWN}models/n/history")).await["moves"][0]["kind"], "delete");
    }
}

on_both_engines! {
    async fn a_request_that_is_sent_again_is_carried_out_once(server: TestServer) {
        model(&server, 2).await;
        let path = format!("{OWN}models/m/promote");
        let send = |version: &'static str, key: &'static str| {
            let request = server.request("POST", &path).header("idempotency-key", key);
            Answer::of(request.json(&json!({"version": version})))
        };
        let first = send("1", "k").await;
        assert_eq!(first.status.as_u16(), 200, "{}", first.text);
        let read = |one: &Answer| -> Value { serde_json::from_str(&one.text).expect("JSON") };
        let told = read(&first);
        let same = |one: &Answer| {
            let one = read(one);
            one["move"] == told["move"] && one["audit_id"] == told["audit_id"]
        };
        let again = join_all((0..5).map(|_| send("1", "k"))).await;
        assert!(again.iter().all(|one| same(one) && one.header("etag") == "\"1\""), "{again:?}");
        let body = json!({"version": "2"});
        let (status, message) = refusal(&server, &path, &body, &[("idempotency-key", "k")]).await;
        assert_eq!((status, message.as_str()), (400, "The Idempotency-Key 'k' was used for another request: give each request a key of its own."));
        let (status, message) = refusal(&server, &path, &body, &[("if-match", "\"0\"")]).await;
        assert_eq!((status, message.as_str()), (412, "m has changed since: its tag is \"1\", not \"0\". Look again, and decide again."));
        assert_eq!(in_stage(&server, "Production").await, ["1"]);
        let answer = Answer::of(server.request("POST", &path).header("if-match", "\"1\"").json(&body)).await;
        assert_eq!((answer.status.as_u16(), answer.header("etag")), (200, "\"2\""));
        // The way back is gone after it was gone, but the same request is answered alike.
        let back = || {
            let request = server.request("POST", &format!("{OWN}models/m/rollback"));
            Answer::of(request.header("idempotency-key", "back").json(&json!({})))
        };
        let (first, again) = (back().await, back().await);
        assert_eq!((first.status.as_u16(), again.status.as_u16()), (200, 200), "{} {}", first.text, again.text);
        assert_eq!(read(&first)["move"], read(&again)["move"]);
    }
}

on_both_engines! {
    async fn what_is_wrong_is_said_and_changes_nothing(server: TestServer) {
        model(&server, 2).await;
        let cases = [
            ("promote", json!({}), 400, "missing field `version` at line 1 column 2"),
            ("promote", json!({"version": "1", "tp": "x"}), 400, "unknown field `tp`"),
            ("promote", json!({"version": "1", "to": "canary"}), 400, "Invalid Model Version stage: canary."),
            ("promote", json!({"version": "9"}), 404, "Model Version (name=m, version=9) not found"),
            ("promote", json!({"version": "1", "to": "none", "archive_existing": true}), 400, "is not an Active stage"),
            ("rollback", json!({}), 400, "No version of m is in production: there is nothing to roll back."),
        ];
        for (what, body, status, message) in cases {
            let found = refusal(&server, &format!("{OWN}models/m/{what}"), &body, &[]).await;
            assert!(found.0 == status && found.1.contains(message), "{what} {body}: {found:?}");
        }
        let (status, message) = refusal(&server, &format!("{OWN}models/x/promote"), &json!({"version": "1"}), &[]).await;
        assert_eq!((status, message.as_str()), (404, "Registered Model with name=x not found"));
        promote(&server, 1).await;
        let (_, message) = refusal(&server, &format!("{OWN}models/m/rollback"), &json!({"to": "2"}), &[]).await;
        assert!(message.starts_with("m cannot be rolled back to version 2: it was never in production"), "{message}");
        let answer = server.send("GET", &format!("{OWN}models/m/production?as_of=yesterday")).await;
        assert_eq!(answer.status.as_u16(), 400, "{}", answer.text);
        assert_eq!(get(&server, &format!("{OWN}models/m/history")).await["moves"].as_array().map(Vec::len), Some(1));
    }
}
