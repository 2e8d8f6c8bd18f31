//! Lineage of what the stock client's calls leave in the database; wire values as the client sends them.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use stagewright::db::Engine;

use crate::support::{Answer, TestServer, on_both_engines};

const STOCK: &str = "/api/2.0/mlflow/";
const OWN: &str = "/api/stagewright/v1/";

async fn post(server: &TestServer, path: &str, body: &Value) -> Value {
    let answer = Answer::of(server.request("POST", path).json(body)).await;
    assert_eq!(answer.status.as_u16(), 200, "{path} {body}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

async fn get(server: &TestServer, path: &str) -> Value {
    let answer = server.send("GET", &format!("{OWN}{path}")).await;
    assert_eq!(answer.status.as_u16(), 200, "{path}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

async fn run(server: &TestServer, start: i64, tags: &Value) -> String {
    let body = json!({"experiment_id": "0", "start_time": start, "run_name": "train", "tags": tags});
    let created = post(server, &format!("{STOCK}runs/create"), &body).await;
    created["run"]["info"]["run_id"].as_str().expect("an id").to_owned()
}

async fn use_data(server: &TestServer, run: &str, name: &str, digest: &str, context: &str) {
    let input = json!({
        "dataset": {"name": name, "digest": digest, "source_type": "s3", "source": r#"{"uri": "s3://data/tx"}"#},
        "tags": [{"key": "mlflow.data.context", "value": context}],
    });
    post(server, &format!("{STOCK}runs/log-inputs"), &json!({"run_id": run, "datasets": [input]})).await;
}

async fn log_model(server: &TestServer, run: &str) -> String {
    let body = json!({"experiment_id": "0", "name": "model", "source_run_id": run});
    let made = post(server, &format!("{STOCK}logged-models"), &body).await;
    let id = made["model"]["info"]["model_id"].as_str().expect("an id").to_owned();
    let outputs = json!({"run_id": run, "models": [{"model_id": id, "step": 0}]});
    post(server, &format!("{STOCK}runs/outputs"), &outputs).await;
    id
}

async fn register(server: &TestServer, name: &str, source: &str, run: Option<&str>, model: Option<&str>) {
    let body = json!({"name": name, "source": source, "run_id": run, "model_id": model});
    post(server, &format!("{STOCK}model-versions/create"), &body).await;
}

/// A run with data, code and a parent, its model, two versions of it, one of them in production.
async fn fill(server: &TestServer) -> (String, String) {
    let parent = run(server, 1_000, &json!([])).await;
    let tags = json!([
        {"key": "mlflow.source.git.commit", "value": "c0ffee"},
        {"key": "mlflow.source.git.repoURL", "value": "https://git.example.com/fraud"},
        {"key": "mlflow.parentRunId", "value": parent},
    ]);
    let child = run(server, 2_000, &tags).await;
    use_data(server, &child, "tx", "d1", "training").await;
    use_data(server, &child, "holdout", "d2", "evaluation").await;
    let params = json!([
        {"key": "dataset_version", "value": "2024-01"}, {"key": "feature_engineering_commit", "value": "a3f5c91"},
    ]);
    post(server, &format!("{STOCK}runs/log-batch"), &json!({"run_id": child, "params": params})).await;
    let model = log_model(server, &child).await;
    for name in ["fraud-detector", "copy"] {
        post(server, &format!("{STOCK}registered-models/create"), &json!({"name": name})).await;
    }
    register(server, "fraud-detector", &format!("models:/{model}"), Some(&child), Some(&model)).await;
    register(server, "copy", "models:/fraud-detector/1", None, None).await;
    let body = json!({"version": "1", "reason": "good"});
    post(server, &format!("{OWN}models/fraud-detector/promote"), &body).await;
    (child, model)
}

/// The edges, by the types and labels of their ends.
fn edges(graph: &Value) -> BTreeSet<String> {
    let nodes = graph["nodes"].as_array().expect("nodes");
    let name = |key: &Value| {
        let node = nodes.iter().find(|node| node["key"] == *key).expect("a node");
        format!("{}:{}", node["type"].as_str().unwrap(), node["label"].as_str().unwrap())
    };
    let edge = |edge: &Value| {
        let relation = edge["relation"].as_str().unwrap();
        let context = edge["context"].as_str().map_or_else(String::new, |context| format!(" ({context})"));
        format!("{} {relation}{context} {}", name(&edge["from"]), name(&edge["to"]))
    };
    graph["edges"].as_array().expect("edges").iter().map(edge).collect()
}

on_both_engines! {
    async fn a_version_knows_what_it_came_from(server: TestServer) {
        fill(&server).await;
        let up = get(&server, "lineage/model_version/fraud-detector/1?direction=up").await;
        let expected = [
            "logged_model:model registered_as model_version:fraud-detector/1",
            "run:train executed (feature_engineering_commit) code:a3f5c91",
            "run:train executed code:c0ffee",
            "run:train nested_in run:train",
            "run:train produced logged_model:model",
            "run:train used (dataset_version) dataset:dataset_version 2024-01",
            "run:train used (evaluation) dataset:holdout d2",
            "run:train used (training) dataset:tx d1",
        ];
        assert_eq!(edges(&up), expected.map(str::to_owned).into());
        assert_eq!(up["truncated"], false);
        let copy = get(&server, "lineage/model_version/copy/1?direction=up").await;
        assert!(edges(&copy).contains("model_version:copy/1 derived_from model_version:fraud-detector/1"), "{copy}");
        assert!(edges(&copy).is_superset(&edges(&up)), "{copy}");
        // One level shows what the version was made from, and that there is more.
        let near = get(&server, "lineage/model_version/copy/1?direction=up&depth=1").await;
        assert_eq!((near["nodes"].as_array().map(Vec::len), &near["truncated"]), (Some(2), &json!(true)));
    }
}

on_both_engines! {
    async fn data_and_code_know_what_was_made_of_them(server: TestServer) {
        let (child, model) = fill(&server).await;
        for root in
            ["dataset/d1", "dataset/sha256:d1", "dataset/tx@d1", "dataset/2024-01", "code/c0ffee", "code/a3f5c91"]
        {
            let down = get(&server, &format!("lineage/{root}?direction=down")).await;
            let edges = edges(&down);
            for expected in [
                "run:train produced logged_model:model",
                "logged_model:model registered_as model_version:fraud-detector/1",
                "model_version:fraud-detector/1 promoted_by promotion:promote to Production",
                "model_version:fraud-detector/1 version_of registered_model:fraud-detector",
                "model_version:copy/1 derived_from model_version:fraud-detector/1",
            ] {
                assert!(edges.contains(expected), "{root}: {expected} is not in {edges:#?}");
            }
            assert!(!edges.iter().any(|edge| edge.contains("holdout")), "{root}: {edges:#?}");
        }
        for root in [format!("run/{child}"), format!("logged_model/{model}"), "registered_model/fraud-detector".to_owned()] {
            let both = get(&server, &format!("lineage/{root}")).await;
            assert!(edges(&both).contains("run:train used (training) dataset:tx d1"), "{root}: {both}");
            assert!(edges(&both).iter().any(|edge| edge.contains("promoted_by")), "{root}: {both}");
        }
        let impact = get(&server, "lineage/impact?dataset_digest=d1").await;
        assert_eq!(impact["production"][0]["model"], "fraud-detector");
        assert_eq!(impact["production"].as_array().map(Vec::len), Some(1));
        assert_eq!(impact["production"][0]["path"].as_array().map(Vec::len), Some(4));
        assert_eq!(impact["other_versions"][0]["model"], "copy");
        assert_eq!(impact["used_by"], json!([{"run": child, "context": "training"}]));
    }
}

on_both_engines! {
    async fn what_came_later_is_not_there_yet(server: TestServer) {
        fill(&server).await;
        let early = get(&server, "lineage/dataset/d1?direction=down&as_of=1970-01-01T00:00:03Z").await;
        let kinds: Vec<&str> =
            early["nodes"].as_array().unwrap().iter().map(|node| node["type"].as_str().unwrap()).collect();
        assert_eq!(kinds, ["dataset", "run"]);
        let before = server.send("GET", &format!("{OWN}lineage/model_version/fraud-detector/1?as_of=2001-01-01")).await;
        assert_eq!(before.status.as_u16(), 404, "{}", before.text);
        let moves = get(&server, "models/fraud-detector/history").await;
        let at = moves["moves"][0]["at"].as_str().expect("a time").to_owned();
        let body = json!({"name": "fraud-detector", "source": "s3://nowhere.invalid/model"});
        post(&server, &format!("{STOCK}model-versions/create"), &body).await;
        post(&server, &format!("{OWN}models/fraud-detector/promote"), &json!({"version": "2"})).await;
        let now = get(&server, "lineage/impact?dataset_digest=d1").await;
        assert_eq!(now["production"], json!([]));
        let then = get(&server, &format!("lineage/impact?dataset_digest=d1&as_of={at}")).await;
        assert_eq!(then["production"][0]["version"], "1", "{then}");
    }
}

on_both_engines! {
    async fn what_is_missing_and_what_differs_is_told(server: TestServer) {
        fill(&server).await;
        let other = run(&server, 3_000, &json!([{"key": "mlflow.source.git.commit", "value": "beef"}])).await;
        use_data(&server, &other, "tx", "d9", "training").await;
        register(&server, "fraud-detector", "s3://nowhere.invalid/model", Some(&other), None).await;
        let told = get(&server, "lineage/fraud-detector/2/completeness").await;
        let missing: Vec<&str> =
            told["missing"].as_array().unwrap().iter().map(|one| one["part"].as_str().unwrap()).collect();
        assert_eq!(missing, ["environment", "signature", "metrics", "author"]);
        assert_eq!((&told["score"], &told["complete"]), (&json!(0.55), &json!(false)));
        let diff = get(&server, "lineage/diff?a=fraud-detector/1&b=fraud-detector@2").await;
        assert_eq!(diff["data"]["changed"]["training: tx"], json!({"a": "d1", "b": "d9"}));
        assert_eq!(diff["data"]["removed"]["evaluation: holdout"], "d2");
        assert_eq!(diff["code"]["changed"]["commit"], json!({"a": "c0ffee", "b": "beef"}));
        assert_eq!(diff["code"]["removed"]["feature_engineering_commit"], "a3f5c91");
        assert_eq!((&diff["same"], &diff["metrics"]["same"]), (&json!(false), &json!(true)));
        let by_stage = get(&server, "lineage/diff?a=fraud-detector@production&b=fraud-detector/1").await;
        assert_eq!(by_stage["same"], true);
    }
}

on_both_engines! {
    async fn cycles_and_wide_graphs_end(server: TestServer) {
        let first = run(&server, 1_000, &json!([])).await;
        use_data(&server, &first, "tx", "d1", "training").await;
        let model = log_model(&server, &first).await;
        // It goes on from the model that it made.
        post(&server, &format!("{STOCK}runs/log-inputs"), &json!({"run_id": first, "models": [{"model_id": model}]})).await;
        let both = get(&server, &format!("lineage/run/{first}")).await;
        assert_eq!(both["nodes"].as_array().map(Vec::len), Some(3), "{both}");
        for start in 0..12 {
            let next = run(&server, start, &json!([])).await;
            use_data(&server, &next, "tx", "d1", "training").await;
        }
        let all = get(&server, "lineage/dataset/d1?direction=down").await;
        assert_eq!((all["nodes"].as_array().map(Vec::len), &all["truncated"]), (Some(15), &json!(false)));
        let some = get(&server, "lineage/dataset/d1?direction=down&limit=5").await;
        assert!(some["nodes"].as_array().is_some_and(|nodes| nodes.len() <= 5), "{some}");
        assert_eq!(some["truncated"], true);
    }
}

on_both_engines! {
    async fn what_is_asked_wrongly_is_refused(server: TestServer) {
        fill(&server).await;
        for (path, status) in [
            ("dataset/nothing", 404), ("run/nothing", 404), ("logged_model/nothing", 404), ("code/nothing", 404),
            ("registered_model/nothing", 404), ("model_version/fraud-detector/9", 404),
            ("model_version/fraud-detector@nobody", 404), ("model_version/fraud-detector", 400), ("cake/1", 400),
            ("run/x?direction=left", 400), ("run/x?depth=0", 400), ("run/x?depth=99", 400), ("run/x?limit=x", 400),
            ("run/x?format=pdf", 400), ("run/x?as_of=soon", 400), ("impact", 400), ("diff?a=fraud-detector/1", 400),
            ("fraud-detector/9/completeness", 404),
        ] {
            let answer = server.send("GET", &format!("{OWN}lineage/{path}")).await;
            assert_eq!(answer.status.as_u16(), status, "{path}: {}", answer.text);
        }
        for (format, start) in
            [("dot", "digraph lineage {"), ("mermaid", "flowchart LR"), ("prov", "{"), ("openlineage", "["), ("text", " ")]
        {
            let path = format!("{OWN}lineage/model_version/copy/1?format={format}");
            let answer = server.send("GET", &path).await;
            assert!(answer.status.is_success() && answer.text.starts_with(start), "{format}: {}", answer.text);
        }
    }
}

/// A chain of copies: as many levels, and one statement more for each.
async fn a_level_takes_one_statement(engine: Engine) {
    let server = TestServer::start(engine, &["--expose-prometheus", "unused"]).await;
    let first = run(&server, 1_000, &json!([])).await;
    for number in 0..40 {
        use_data(&server, &first, &format!("part {number}"), &format!("d{number}"), "training").await;
        let next = run(&server, 2_000, &json!([{"key": "mlflow.parentRunId", "value": first}])).await;
        log_model(&server, &next).await;
    }
    let mut costs = Vec::new();
    for (root, depth) in [(first.clone(), 1), (first.clone(), 2), (first.clone(), 3)] {
        let route = format!("lineage/run/{root}?direction=down&depth={depth}");
        costs.push(server.cost(async || _ = get(&server, &route).await).await);
    }
    // The first level finds 40 runs: one statement for it, and one for what is known of runs. The second finds 40 models:
    // one more for each of both, and one for the files of their environments. The third finds nothing.
    assert_eq!(costs, [2, 5, 6]);
}

#[tokio::test]
async fn a_level_takes_one_statement_on_sqlite() {
    a_level_takes_one_statement(Engine::Sqlite).await;
}

#[tokio::test]
async fn a_level_takes_one_statement_on_postgres() {
    a_level_takes_one_statement(Engine::Postgres).await;
}
