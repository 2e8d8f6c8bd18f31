//! How many statements a read takes: as many for much as for little.

use serde_json::{Value, json};
use stagewright::db::Engine;

use crate::support::{Answer, TestServer};

async fn call(server: &TestServer, method: &str, route: &str, body: &Value) -> Value {
    let answer = Answer::of(server.request(method, &format!("/api/2.0/mlflow/{route}")).json(body)).await;
    assert_eq!(answer.status.as_u16(), 200, "{method} {route} {body}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

async fn cost(server: &TestServer, method: &str, route: &str, body: &Value) -> u64 {
    server.cost(async || _ = call(server, method, route, body).await).await
}

/// Models with versions, and logged models with params, tags and metrics. The run that has measured them.
async fn fill(server: &TestServer) -> String {
    let tags = json!([{"key": "k", "value": "v"}]);
    for model in 0..12 {
        let name = format!("model {model}");
        call(server, "POST", "registered-models/create", &json!({"name": name, "tags": tags})).await;
        for number in 1..=6 {
            let version = json!({"name": name, "source": "s3://bucket/model", "tags": tags, "run_id": "r"});
            call(server, "POST", "model-versions/create", &version).await;
            let stage = ["None", "Production", "Archived"][number % 3];
            let change = json!({"name": name, "version": number.to_string(), "stage": stage});
            call(server, "POST", "model-versions/transition-stage", &change).await;
            let alias = json!({"name": name, "alias": format!("a{number}"), "version": number.to_string()});
            call(server, "POST", "registered-models/alias", &alias).await;
        }
    }
    let run = call(server, "POST", "runs/create", &json!({"experiment_id": "0"})).await;
    let run = run["run"]["info"]["run_id"].as_str().expect("an id").to_owned();
    for number in 0..12 {
        let model = json!({"experiment_id": "0", "source_run_id": run, "tags": tags, "params": tags});
        let model = call(server, "POST", "logged-models", &model).await;
        let metric = json!({
            "run_id": run, "key": "m", "value": number, "timestamp": 1, "model_id": model["model"]["info"]["model_id"],
        });
        call(server, "POST", "runs/log-metric", &metric).await;
    }
    run
}

async fn reads_take_as_many_statements_for_much_as_for_little(engine: Engine) {
    let server = TestServer::start(engine, &["--expose-prometheus", "unused"]).await;
    let run = fill(&server).await;
    let (name, filter) = (json!({"name": "model 7"}), json!({"filter": "name = 'model 7'"}));
    let alias = json!({"name": "model 7", "alias": "a3"});
    let version = json!({"name": "model 7", "version": "3"});
    let by_metric = json!([{"field_name": "metrics.m", "ascending": false}]);
    for (method, route, body, expected) in [
        ("GET", "registered-models/search", json!({"max_results": 1}), 2),
        ("GET", "registered-models/search", json!({"max_results": 20}), 2),
        ("GET", "registered-models/search", json!({"filter": "name LIKE 'model%' AND tags.k = 'v'"}), 2),
        ("GET", "registered-models/get", name.clone(), 2),
        ("GET", "registered-models/get-latest-versions", name.clone(), 1),
        ("GET", "registered-models/get-latest-versions", json!({"name": "model 7", "stages": ["None"]}), 1),
        ("GET", "registered-models/alias", alias, 1),
        ("GET", "registered-models/alias", json!({"name": "model 7", "alias": "latest"}), 1),
        ("GET", "model-versions/get", version.clone(), 1),
        ("GET", "model-versions/get-download-uri", version, 1),
        ("GET", "model-versions/search", json!({"max_results": 1}), 1),
        ("GET", "model-versions/search", json!({}), 1),
        ("GET", "model-versions/search", filter, 1),
        ("GET", "model-versions/search", json!({"filter": "run_id = 'r' AND tags.k = 'v'"}), 1),
        ("POST", "logged-models/search", json!({"experiment_ids": ["0"], "max_results": 1}), 3),
        ("POST", "logged-models/search", json!({"experiment_ids": ["0"], "max_results": 12}), 3),
        ("POST", "logged-models/search", json!({"experiment_ids": ["0"], "filter": "params.k = 'v'"}), 3),
        (
            "POST",
            "logged-models/search",
            json!({"experiment_ids": ["0"], "order_by": by_metric, "max_results": 1}),
            4,
        ),
        (
            "POST",
            "logged-models/search",
            json!({"experiment_ids": ["0"], "order_by": by_metric, "max_results": 9}),
            4,
        ),
        ("GET", "runs/get", json!({"run_id": run}), 1),
        ("POST", "runs/search", json!({"experiment_ids": ["0"]}), 2),
    ] {
        assert_eq!(cost(&server, method, route, &body).await, expected, "{route} {body}");
    }
}

/// What a model's URI asks for is found by one statement, however many releases there are.
async fn a_release_is_found_by_one_statement(engine: Engine) {
    let flags = ["--expose-prometheus", "unused", "--semver", "warn", "--semver-resolution", "on"];
    let server = TestServer::start(engine, &flags).await;
    call(&server, "POST", "registered-models/create", &json!({"name": "m"})).await;
    for number in 0..12 {
        // Nothing can be read there: what is asked for counts.
        let tags = json!([{"key": "semver", "value": format!("{}.{}.0", 1 + number / 6, number % 6)}]);
        let version = json!({"name": "m", "source": "dbfs:/model", "tags": tags});
        call(&server, "POST", "model-versions/create", &version).await;
    }
    for (method, route, body) in [
        ("GET", "registered-models/get-latest-versions", json!({"name": "m", "stages": ["^1"]})),
        ("POST", "registered-models/get-latest-versions", json!({"name": "m", "stages": ["2.3.0"]})),
        ("GET", "registered-models/alias", json!({"name": "m", "alias": ">=1,<3"})),
    ] {
        assert_eq!(cost(&server, method, route, &body).await, 1, "{route} {body}");
    }
    // By its release a version is looked up before it is read; a logged model of this id is looked for before.
    let by_release = json!({"name": "m", "version": "1.3.0"});
    assert_eq!(cost(&server, "GET", "model-versions/get", &by_release).await, 2);
    assert_eq!(cost(&server, "GET", "logged-models/m-v1.3.0", &Value::Null).await, 2);
    // None but those of stock requests where no release is asked for.
    assert_eq!(cost(&server, "GET", "model-versions/get", &json!({"name": "m", "version": "1"})).await, 1);
    let stages = json!({"name": "m", "stages": ["None"]});
    assert_eq!(cost(&server, "GET", "registered-models/get-latest-versions", &stages).await, 1);
}

#[tokio::test]
async fn releases_on_sqlite() {
    a_release_is_found_by_one_statement(Engine::Sqlite).await;
}

#[tokio::test]
async fn releases_on_postgres() {
    a_release_is_found_by_one_statement(Engine::Postgres).await;
}

#[tokio::test]
async fn reads_on_sqlite() {
    reads_take_as_many_statements_for_much_as_for_little(Engine::Sqlite).await;
}

#[tokio::test]
async fn reads_on_postgres() {
    reads_take_as_many_statements_for_much_as_for_little(Engine::Postgres).await;
}
