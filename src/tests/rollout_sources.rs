//! Evidence that rollouts ask for themselves, gates, and what is told of rollouts.

use serde_json::{Value, json};
use stagewright::args;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::rollouts::{
    OWN, STOCK, begin, events, get, model, post, refusal, rollout, stages, wait, wait_for_state,
};
use crate::support::{TestServer, on_both_engines};

fn plan(guard: &str) -> String {
    format!(
        "model: fraud-detector\nversion: 2.3.1\ninterval: 30m\nstages:\n  - name: canary\n    traffic: 5%\n    duration: 2h\n    abort_on:\n      - {guard}\n  - {{name: production, traffic: 100%}}\n"
    )
}

/// Traces of a logged model as clients write them.
async fn trace(server: &TestServer, model: &str, first: i64, count: i64, slow: i64) {
    let db = server.db();
    let mut tx = db.begin().await.expect("a transaction");
    let now = stagewright::clock::now();
    for number in 0..count {
        let id = format!("tr-{model}-{}", first + number);
        let time = if number < slow { 900_i64 } else { 20 };
        tx.execute(
            "INSERT INTO trace_info (request_id, experiment_id, timestamp_ms, execution_time_ms, status) VALUES ($1, 0, $2, $3, 'OK')",
            args![&id, now, time],
        )
        .await
        .expect("a trace");
        tx.execute(
            "INSERT INTO trace_request_metadata (key, value, request_id) VALUES ('mlflow.modelId', $1, $2)",
            args![model, &id],
        )
        .await
        .expect("its model");
    }
    tx.commit().await.expect("traces");
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on", "--rollout-time-scale", "3600"]
    async fn traces_of_the_model_are_counted_once(server: TestServer) {
        model(&server).await;
        let sql = "UPDATE model_versions SET source = 'models:/m-1234' WHERE version = 2";
        server.db().execute(sql, args![]).await.expect("a version of a logged model");
        let id = begin(&server, &plan("{metric: latency_p95, value: 200ms, from: traces}")).await;
        wait(&server, &id, |found| found["stage"] == "canary").await;
        let asked = wait_for_state(&server, &id, "paused").await;
        assert_eq!(asked["paused_for"], "no_data", "{asked:#}");
        trace(&server, "m-1234", 0, 10, 0).await;
        // Counts are there a moment before they are judged.
        wait(&server, &id, |found| {
            let guard = &found["steps"][0]["guards"][0];
            guard["numbers"]["requests"] == 10 && guard["verdict"] == "inconclusive"
        })
        .await;
        trace(&server, "m-of-another", 0, 5, 5).await;
        trace(&server, "m-1234", 10, 40, 20).await;
        let done = wait_for_state(&server, &id, "rolled_back").await;
        assert_eq!(done["reason"], "latency_p95 > 200ms: 20 of 50 requests");
        let evidence = get(&server, &format!("{OWN}rollouts/{id}/evidence")).await;
        assert_eq!(evidence["replay"]["agrees"], true, "{evidence:#}");
    }
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on", "--rollout-time-scale", "7200"]
    async fn a_metric_of_the_run_is_compared(server: TestServer) {
        model(&server).await;
        let run = post(&server, &format!("{STOCK}runs/create"), &json!({"experiment_id": "0"})).await;
        let run = run["run"]["info"]["run_id"].as_str().expect("an id").to_owned();
        let sql = "UPDATE model_versions SET run_id = $1 WHERE version = 2";
        server.db().execute(sql, args![&run]).await.expect("a version of a run");
        let log = async |value: f64, time: i64| {
            let body = json!({"run_id": run, "key": "f1", "value": value, "timestamp": time});
            post(&server, &format!("{STOCK}runs/log-metric"), &body).await
        };
        log(0.95, 1).await;
        let guard = "{run_metric: f1, op: \"<\", value: 0.9}";
        let id = begin(&server, &plan(guard)).await;
        let done = wait_for_state(&server, &id, "succeeded").await;
        assert_eq!(done["history"][1]["basis"], "guards", "{done:#}");
        post(&server, &format!("{OWN}models/fraud-detector/rollback"), &json!({})).await;
        log(0.5, 2).await;
        let id = begin(&server, &plan(guard)).await;
        let done = wait_for_state(&server, &id, "rolled_back").await;
        assert_eq!(done["reason"], "f1 < 0.9: 0.5, 1 of 1 times");
    }
}

/// A service that answers as it is told, one answer after the other, the last one again and again.
async fn service(answers: &'static [&'static str]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        for number in 0.. {
            let Ok((mut stream, _)) = listener.accept().await else { return };
            let mut buffer = vec![0; 65_536];
            let _ = stream.read(&mut buffer).await;
            let answer = answers[number.min(answers.len() - 1)];
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    format!("http://{address}/")
}

const LOCAL: &[(&str, &str)] =
    &[("MLFLOW_WEBHOOK_ALLOW_PRIVATE_IPS", "true"), ("MLFLOW_WEBHOOK_ALLOWED_SCHEMES", "http,https")];
const FLAGS: &[&str] = &["--semver", "warn", "--semver-resolution", "on", "--rollout-time-scale", "7200"];
const BROKEN: &str = "HTTP/1.1 500 Oh\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
const FAIL: &str =
    "HTTP/1.1 200 OK\r\ncontent-length: 19\r\nconnection: close\r\n\r\n{\"verdict\": \"fail\"}";

#[tokio::test]
async fn a_service_that_breaks_decides_nothing_and_one_that_says_fail_does() {
    let server = TestServer::start_in(stagewright::db::Engine::Sqlite, FLAGS, LOCAL).await;
    model(&server).await;
    let url = service(&[BROKEN, BROKEN, BROKEN, BROKEN, BROKEN, BROKEN, BROKEN, BROKEN, FAIL]).await;
    let id = begin(&server, &plan(&format!("{{webhook: \"{url}\", name: ci}}"))).await;
    let held = wait_for_state(&server, &id, "paused").await;
    assert_eq!((&held["paused_for"], &held["weight"]), (&json!("error"), &json!(500)), "{held:#}");
    let done = wait_for_state(&server, &id, "rolled_back").await;
    assert_eq!(done["reason"], "ci says fail: 1, 1 of 1 times");
    assert_eq!(stages(&server).await, ["Production", "None"]);
}

#[tokio::test]
async fn where_services_must_not_be_asked_they_are_not() {
    let server = TestServer::start(stagewright::db::Engine::Sqlite, FLAGS).await;
    model(&server).await;
    let url = service(&[FAIL]).await;
    let id = begin(&server, &plan(&format!("{{webhook: \"{url}\", name: ci}}"))).await;
    let held = wait_for_state(&server, &id, "paused").await;
    assert_eq!(held["paused_for"], "error", "{held:#}");
    let evidence = get(&server, &format!("{OWN}rollouts/{id}/evidence")).await;
    assert!(evidence["samples"].to_string().contains("Invalid webhook URL scheme"), "{evidence:#}");
}

const GATED: &str = "\
model: fraud-detector
version: 2.3.1
stages:
  - name: staging
    traffic: 0%
    gate: {checks: [quality]}
  - {name: production, traffic: 100%}
";

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on", "--expose-prometheus", "metrics"]
    async fn a_gate_waits_for_its_checks_and_a_newer_rollout_supersedes(server: TestServer) {
        model(&server).await;
        let id = begin(&server, GATED).await;
        assert_eq!(rollout(&server, &id).await["state"], "pending_gate");
        let checks = |id: &str| format!("{OWN}rollouts/{id}/checks");
        let unknown = refusal(&server, &checks(&id), &json!({"check": "x", "verdict": "pass"})).await;
        assert!(unknown.contains("does not wait for a check 'x'"), "{unknown}");
        post(&server, &checks(&id), &json!({"check": "quality", "verdict": "fail"})).await;
        let done = wait_for_state(&server, &id, "rolled_back").await;
        assert_eq!(done["reason"], "the check quality of the gate failed");

        let second = begin(&server, GATED).await;
        let body = json!({"plan": GATED, "start": true, "supersede": true});
        let third = post(&server, &format!("{OWN}rollouts"), &body).await["rollout"]["id"].as_str().unwrap().to_owned();
        assert_eq!(rollout(&server, &second).await["state"], "superseded");
        post(&server, &checks(&third), &json!({"check": "quality", "verdict": "pass"})).await;
        let done = wait_for_state(&server, &third, "succeeded").await;
        assert_eq!(events(&done), ["start", "gate_passed", "step_passed"]);
        let metrics = server.send("GET", "/metrics").await.text;
        for line in [
            "rollout_total{result=\"aborted\",reason=\"guard_failed\"} 1",
            "rollout_total{result=\"superseded\",reason=\"supersede\"} 1",
            "rollout_total{result=\"succeeded\",reason=\"step_passed\"} 1",
        ] {
            assert!(metrics.contains(line), "{line} is missing in {metrics}");
        }
        let stream = server.send("GET", &format!("{OWN}rollouts/{third}/events")).await;
        assert_eq!(stream.header("content-type"), "text/event-stream");
        let data = stream.text.lines().find_map(|line| line.strip_prefix("data: ")).expect("an event");
        let told: Value = serde_json::from_str(data).expect("JSON");
        assert_eq!(told["rollout"]["state"], "succeeded");
    }
}
