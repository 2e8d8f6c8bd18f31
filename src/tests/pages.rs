//! What only the web pages ask for: GraphQL and the lists of areas that are not built. Expected answers come from the
//! stock server.

use serde_json::{Value, json};
use stagewright::args;
use stagewright::db::Engine;

use crate::support::{Answer, TestServer, on_both_engines};

const GET_RUN: &str =
    "query GetRun($data: MlflowGetRunInput!) @component(name: \"MLflow.ExperimentRunTracking\") {
  mlflowGetRun(input: $data) {
    apiError { code }
    run {
      info { runName status endTime startTime userId }
      experiment { experimentId name tags { key value } workspace }
      modelVersions { __typename status version name source }
      data { metrics { key value step timestamp modelId } params { key value } }
      inputs { datasetInputs { dataset { name schema } tags { key value } } }
      outputs { modelOutputs { modelId } }
    }
  }
}";
const SEARCH_RUNS: &str = "query SearchRuns($data: MlflowSearchRunsInput!) { mlflowSearchRuns(input: $data) { runs {
    info { runName } experiment { name } modelVersions { version } data { metrics { key } } inputs { datasetInputs { dataset { name } } }
} } }";

async fn post(server: &TestServer, route: &str, body: Value) -> Value {
    let request = server.request("POST", &format!("/api/2.0/mlflow/{route}")).json(&body);
    let answer = Answer::of(request).await;
    assert_eq!(answer.status.as_u16(), 200, "{route} {body}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

/// The text that a query is answered with.
async fn ask(server: &TestServer, query: &str, data: Value) -> String {
    let body = json!({"query": query, "variables": {"data": data}});
    let answer = Answer::of(server.request("POST", "/graphql").json(&body)).await;
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, "application/json"));
    answer.text
}

async fn new_run(server: &TestServer, name: &str) -> String {
    let run = json!({"experiment_id": "0", "run_name": name, "user_id": "u", "start_time": 5});
    let run = post(server, "runs/create", run).await;
    run["run"]["info"]["run_id"].as_str().expect("an id").to_owned()
}

/// Metrics, a param, a dataset and two versions of a model.
async fn fill(server: &TestServer, run: &str, model: &str) {
    let metrics = json!([
        {"key": "a", "value": 1, "timestamp": 9_007_199_254_740_993_i64, "step": 3},
        {"key": "b", "value": "NaN", "timestamp": 2},
    ]);
    let params = json!([{"key": "p", "value": "ü"}]);
    post(server, "runs/log-batch", json!({"run_id": run, "metrics": metrics, "params": params})).await;
    let dataset = json!({"name": "d", "digest": "1", "source_type": "code", "source": "{}"});
    post(server, "runs/log-inputs", json!({"run_id": run, "datasets": [{"dataset": dataset}]})).await;
    post(server, "registered-models/create", json!({"name": model})).await;
    for source in ["s3://b/1", "s3://b/2"] {
        post(server, "model-versions/create", json!({"name": model, "source": source, "run_id": run})).await;
    }
}

on_both_engines! {
    async fn a_run_is_answered_with_what_belongs_to_it(server: TestServer) {
        let run = new_run(&server, "r").await;
        fill(&server, &run, "m").await;
        let answer = ask(&server, GET_RUN, json!({"runId": run})).await;
        let expected = concat!(
            r#"{"data":{"mlflowGetRun":{"apiError":null,"run":{"data":{"metrics":["#,
            r#"{"key":"a","modelId":"","step":"3","timestamp":"9007199254740993","value":1.0},"#,
            r#"{"key":"b","modelId":"","step":"0","timestamp":"2","value":null}],"#,
            r#""params":[{"key":"p","value":"\u00fc"}]},"#,
            r#""experiment":{"experimentId":"0","name":"Default","tags":[],"workspace":"default"},"#,
            r#""info":{"endTime":"0","runName":"r","startTime":"5","status":"RUNNING","userId":"u"},"#,
            r#""inputs":{"datasetInputs":[{"dataset":{"name":"d","schema":""},"tags":[]}]},"modelVersions":["#,
            r#"{"__typename":"MlflowModelVersion","name":"m","source":"s3://b/2","status":"READY","version":"2"},"#,
            r#"{"__typename":"MlflowModelVersion","name":"m","source":"s3://b/1","status":"READY","version":"1"}],"#,
            r#""outputs":{"modelOutputs":[]}}}},"errors":null}"#,
            "\n",
        );
        assert_eq!(answer, expected);
    }
}

on_both_engines! {
    async fn an_error_stands_beside_the_answer(server: TestServer) {
        assert_eq!(
            ask(&server, GET_RUN, json!({"runId": "x"})).await,
            "{\"data\":{\"mlflowGetRun\":null},\"errors\":[\"Run with id=x not found\"]}\n"
        );
        let both = "{ a: mlflowGetRun(input: {runId: \"x\"}) { run { __typename } }
                      b: mlflowGetExperiment(input: {experimentId: \"0\"}) { experiment { name } } }";
        assert_eq!(
            ask(&server, both, Value::Null).await,
            "{\"data\":{\"a\":null,\"b\":{\"experiment\":{\"name\":\"Default\"}}},\
             \"errors\":[\"Run with id=x not found\"]}\n"
        );
        let history = "query H($data: MlflowGetMetricHistoryBulkIntervalInput!) {
            mlflowGetMetricHistoryBulkInterval(input: $data) { metrics { value step } } }";
        let run = new_run(&server, "r").await;
        post(&server, "runs/log-metric", json!({"run_id": run, "key": "m", "value": "NaN", "timestamp": 1})).await;
        assert_eq!(
            ask(&server, history, json!({"runIds": [run], "metricKey": "m"})).await,
            "{\"data\":{\"mlflowGetMetricHistoryBulkInterval\":{\"metrics\":[{\"step\":\"0\",\"value\":null}]}},\
             \"errors\":[\"Float cannot represent non numeric value: nan\"]}\n"
        );
    }
}

/// The limit of the environment, told as the stock server tells it.
async fn a_request_may_ask_for_so_much(engine: Engine) {
    let variables =
        [("MLFLOW_SERVER_GRAPHQL_MAX_ROOT_FIELDS", "2"), ("MLFLOW_SERVER_GRAPHQL_MAX_ALIASES", "1")];
    let server = TestServer::start_in(engine, &[], &variables).await;
    let field = "test(inputString: \"x\") { output }";
    assert_eq!(
        ask(&server, &format!("{{ {field} {field} }}"), Value::Null).await,
        "{\"data\":{\"test\":{\"output\":\"x\"}},\"errors\":null}\n"
    );
    assert_eq!(
        ask(&server, &format!("{{ {field} {field} {field} }}"), Value::Null).await,
        "{\"data\":null,\"errors\":[\"GraphQL queries should have at most 2 root fields, got 3 root fields. To \
         increase the limit, set the MLFLOW_SERVER_GRAPHQL_MAX_ROOT_FIELDS environment variable.\"]}\n"
    );
    assert_eq!(
        ask(&server, &format!("{{ a: {field} b: {field} }}"), Value::Null).await,
        "{\"data\":null,\"errors\":[\"GraphQL queries should have at most 1 aliases, got 2 aliases. To increase the \
         limit, set the MLFLOW_SERVER_GRAPHQL_MAX_ALIASES environment variable.\"]}\n"
    );
    let deep = format!("{{ {}b{} }}", "a{".repeat(10), "}".repeat(10));
    assert_eq!(
        ask(&server, &deep, Value::Null).await,
        "{\"data\":null,\"errors\":[\"Query exceeds maximum depth of 10\"]}\n"
    );
}

#[tokio::test]
async fn a_request_may_ask_for_so_much_on_sqlite() {
    a_request_may_ask_for_so_much(Engine::Sqlite).await;
}

#[tokio::test]
async fn a_request_may_ask_for_so_much_on_postgres() {
    a_request_may_ask_for_so_much(Engine::Postgres).await;
}

async fn cost(server: &TestServer, query: &str, data: &Value) -> u64 {
    let ask = async || {
        let answer = ask(server, query, data.clone()).await;
        assert!(
            answer.ends_with(
                "\"errors\":null}
"
            ),
            "{answer}"
        );
    };
    server.cost(ask).await
}

async fn queries_take_as_many_statements_for_much_as_for_little(engine: Engine) {
    let server = TestServer::start(engine, &["--expose-prometheus", "unused"]).await;
    let mut run = String::new();
    for number in 0..8 {
        run = new_run(&server, &format!("run {number}")).await;
        fill(&server, &run, &format!("model {number}")).await;
    }
    // The run, its datasets, the experiment and its tags, the versions.
    assert_eq!(cost(&server, GET_RUN, &json!({"runId": run})).await, 5);
    for size in [1, 8] {
        let data = json!({"experimentIds": ["0"], "maxResults": size});
        assert_eq!(cost(&server, SEARCH_RUNS, &data).await, 6, "{size} runs");
    }
    let bare = "query S($data: MlflowSearchRunsInput!) { mlflowSearchRuns(input: $data) { runs { info { runId } } } }";
    assert_eq!(cost(&server, bare, &json!({"experimentIds": ["0"]})).await, 3);
}

#[tokio::test]
async fn queries_on_sqlite() {
    queries_take_as_many_statements_for_much_as_for_little(Engine::Sqlite).await;
}

#[tokio::test]
async fn queries_on_postgres() {
    queries_take_as_many_statements_for_much_as_for_little(Engine::Postgres).await;
}

on_both_engines! {
    async fn a_list_is_empty_until_something_would_be_hidden(server: TestServer) {
        let route = "/ajax-api/3.0/mlflow/datasets/search";
        let list = || async { Answer::of(server.request("POST", route).json(&json!({}))).await };
        let answer = list().await;
        assert_eq!((answer.status.as_u16(), answer.text.as_str()), (200, "{}"));
        let db = server.db();
        let mut tx = db.begin().await.unwrap();
        let sql = "INSERT INTO evaluation_datasets (dataset_id, name) VALUES ('d-1', 'of another server')";
        tx.execute(sql, args![]).await.unwrap();
        tx.commit().await.unwrap();
        let answer = list().await;
        assert_eq!(
            (answer.status.as_u16(), answer.text.as_str()),
            (
                501,
                "{\"error_code\": \"NOT_IMPLEMENTED\", \
                 \"message\": \"Evaluation datasets are not served by Stagewright yet\"}"
            )
        );
    }
}

on_both_engines! {
    async fn a_user_has_one_review_queue_in_an_experiment(server: TestServer) {
        const API: &str = "/ajax-api/3.0/mlflow/review-queues/";
        let ask_for = |user: &str| {
            let body = json!({"experiment_id": "0", "user": user, "created_by": user});
            server.request("POST", &format!("{API}get-or-create-user")).json(&body)
        };
        let first = Answer::of(ask_for("Default ")).await;
        assert_eq!(first.status.as_u16(), 200, "{}", first.text);
        let again = Answer::of(ask_for("default")).await;
        assert_eq!(first.text, again.text);
        let answer: Value = serde_json::from_str(&first.text).expect("JSON");
        let queue = &answer["review_queue"];
        assert_eq!(queue["name"], "default");
        assert_eq!(queue["queue_type"], "USER");
        assert_eq!(queue["users"], json!(["default"]));
        let list = server.send("GET", &format!("{API}list?experiment_id=0")).await.text;
        let list: Value = serde_json::from_str(&list).expect("JSON");
        assert_eq!(list, json!({"review_queues": [queue], "next_page_token": ""}));
        let id = queue["queue_id"].as_str().expect("an id");
        let items = server.send("GET", &format!("{API}items/list?queue_id={id}")).await.text;
        assert_eq!(items, "{\n  \"next_page_token\": \"\"\n}");
        let missing = server.send("GET", &format!("{API}items/list?queue_id=rq-0")).await;
        assert_eq!(missing.status.as_u16(), 404);
        let missing = server.send("GET", &format!("{API}list?experiment_id=77")).await;
        assert_eq!(missing.status.as_u16(), 404);
    }
}

on_both_engines! {
    async fn every_area_that_is_not_built_has_a_table_to_look_at(server: TestServer) {
        for route in [
            "scorers/list",
            "scorers/online-configs",
            "review-queues/list?experiment_id=0",
            "traces/batchGet",
            "prompt-optimization/jobs/search",
            "gateway/endpoints/list",
            "gateway/endpoints/bindings/list",
            "gateway/secrets/list",
            "gateway/model-definitions/list",
            "gateway/budgets/list",
            "gateway/guardrails/list",
            "mcp-servers",
        ] {
            let answer = server.send("GET", &format!("/ajax-api/3.0/mlflow/{route}")).await;
            assert_eq!(answer.status.as_u16(), 200, "{route}: {}", answer.text);
        }
        let answer = Answer::of(server.request("POST", "/api/3.0/mlflow/issues/search").json(&json!({}))).await;
        assert_eq!(answer.text, "{\n  \"next_page_token\": \"\"\n}");
        let answer = Answer::of(server.request("POST", "/api/3.0/mlflow/traces").json(&json!({}))).await;
        assert_eq!(answer.status.as_u16(), 501, "{}", answer.text);
    }
}
