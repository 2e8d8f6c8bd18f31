//! Logged models, as far as the differential test cannot see them: many clients at once, pages, and their language
//! against what the stock parser made of the same filters (`compat-tests/python/logged_model_corpus.py`).

use futures_util::future::join_all;
use serde_json::{Value, json};
use stagewright::search::{LoggedModelClause, parse_logged_model_filter};

use crate::search::{agrees_with, number_op, python_float, text_test};
use crate::support::{Answer, TestServer, on_both_engines};

const API: &str = "/api/2.0/mlflow/";
const CORPUS: &str = include_str!("data/logged_model_corpus.jsonl");

async fn send(server: &TestServer, method: &str, route: &str, body: &Value, status: u16) -> Value {
    let answer = Answer::of(server.request(method, &format!("{API}{route}")).json(body)).await;
    assert_eq!(answer.status.as_u16(), status, "{route} {body}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

async fn post(server: &TestServer, route: &str, body: Value) -> Value {
    send(server, "POST", route, &body, 200).await
}

async fn new_experiment(server: &TestServer, name: &str) -> Value {
    post(server, "experiments/create", json!({"name": name})).await["experiment_id"].clone()
}

async fn new_run(server: &TestServer, experiment: &Value) -> Value {
    let body = json!({"experiment_id": experiment, "start_time": 1});
    post(server, "runs/create", body).await["run"]["info"]["run_id"].clone()
}

async fn new_model(server: &TestServer, experiment: &Value, name: &str) -> String {
    let body = json!({"experiment_id": experiment, "name": name, "params": [{"key": "p", "value": name}]});
    let model = post(server, "logged-models", body).await;
    model["model"]["info"]["model_id"].as_str().expect("an id").to_owned()
}

async fn get(server: &TestServer, model: &str) -> Value {
    let answer = server.send("GET", &format!("{API}logged-models/{model}")).await;
    assert_eq!(answer.status.as_u16(), 200, "{}", answer.text);
    serde_json::from_str::<Value>(&answer.text).expect("JSON")["model"].clone()
}

/// The names of a page's models.
fn names(page: &Value) -> Vec<&str> {
    let models = page["models"].as_array().map(Vec::as_slice).unwrap_or_default();
    models.iter().map(|model| model["info"]["name"].as_str().expect("a name")).collect()
}

#[test]
fn filters_mean_what_they_mean_to_the_stock_parser() {
    agrees_with(CORPUS, "logged_model_filter", 2000, |input| {
        let clauses = parse_logged_model_filter(input.as_str().expect("a text"))?;
        Ok(clauses.iter().map(clause).collect())
    });
}

fn clause(clause: &LoggedModelClause) -> Value {
    match clause {
        LoggedModelClause::Text { field, test } => text_test("attributes", field.column(), test),
        LoggedModelClause::Param { key, test } => text_test("params", key, test),
        LoggedModelClause::Tag { key, test } => text_test("tags", key, test),
        LoggedModelClause::Metric { key, op, value } => {
            json!(["metrics", key, number_op(*op), python_float(*value)])
        }
        LoggedModelClause::Time { field, op, value } => {
            // The stock parser takes its aliases for columns' names, too.
            json!(["attributes", field.column(), number_op(*op), python_float(*value)])
        }
    }
}

on_both_engines! {
    async fn a_model_is_made_filled_finalized_and_deleted(server: TestServer) {
        let experiment = new_experiment(&server, "life").await;
        let model = new_model(&server, &experiment, "net").await;
        let path = format!("logged-models/{model}");
        let tags = json!({"tags": [{"key": "t", "value": "1"}, {"key": "t", "value": "2"}]});
        send(&server, "PATCH", &format!("{path}/tags"), &tags, 200).await;
        let params = json!({"model_id": model, "params": [{"key": "q", "value": "1"}]});
        send(&server, "POST", &format!("{path}/params"), &params, 200).await;
        // A param is there for good, even with the value it has.
        send(&server, "POST", &format!("{path}/params"), &params, 400).await;
        let ready = json!({"model_id": model, "status": "LOGGED_MODEL_READY"});
        let answer = send(&server, "PATCH", &path, &ready, 200).await;
        assert_eq!(answer["model"], get(&server, &model).await);
        let mut shown = answer["model"].clone();
        for time in ["creation_timestamp_ms", "last_updated_timestamp_ms"] {
            assert!(shown["info"][time].is_number());
            shown["info"][time] = json!(0);
        }
        let shown = shown.to_string().replace(&model, "m-1");
        let location = format!("mlflow-artifacts:/{}/models/m-1/artifacts", experiment.as_str().expect("an id"));
        let expected = json!({
            "info": {
                "model_id": "m-1",
                "experiment_id": experiment,
                "name": "net",
                "creation_timestamp_ms": 0,
                "last_updated_timestamp_ms": 0,
                "artifact_uri": location,
                "status": "LOGGED_MODEL_READY",
                "model_type": "",
                "source_run_id": "",
                "tags": [{"key": "t", "value": "2"}],
            },
            "data": {"params": [{"key": "p", "value": "net"}, {"key": "q", "value": "1"}]},
        });
        assert_eq!(shown, expected.to_string());
        send(&server, "DELETE", &path, &json!({}), 200).await;
        let gone = send(&server, "GET", &path, &json!({}), 404).await;
        assert_eq!(gone["message"], format!("Logged model with ID '{model}' not found."));
        let deleted = server.send("GET", &format!("{API}{path}?allow_deleted=true")).await;
        assert_eq!(deleted.status.as_u16(), 200);
        let found = post(&server, "logged-models/search", json!({"experiment_ids": [experiment]})).await;
        assert_eq!(found, json!({}));
    }
}

on_both_engines! {
    async fn a_metric_of_a_model_belongs_to_the_run_and_to_the_model(server: TestServer) {
        let experiment = new_experiment(&server, "metrics").await;
        let (run, model) = (new_run(&server, &experiment).await, new_model(&server, &experiment, "net").await);
        let write = |step: usize| {
            let (server, run, model) = (&server, &run, &model);
            async move {
                let about = |key: &str| {
                    json!({"key": key, "value": step, "timestamp": 1, "step": step, "model_id": model,
                        "dataset_name": "data", "dataset_digest": "1"})
                };
                let plain = json!({"key": "plain", "value": step, "timestamp": 1, "step": step});
                let body = json!({"run_id": run, "metrics": [about("b"), about("a"), plain]});
                // Sent twice, as clients do that had no answer.
                post(server, "runs/log-batch", body.clone()).await;
                post(server, "runs/log-batch", body).await;
            }
        };
        join_all((0..12).map(write)).await;
        let found = get(&server, &model).await;
        let metrics = found["data"]["metrics"].as_array().expect("metrics");
        assert_eq!(metrics.len(), 24);
        let first = json!({"key": "a", "value": 0.0, "timestamp": 1, "step": 0, "dataset_name": "data",
            "dataset_digest": "1", "model_id": model, "run_id": run});
        assert_eq!(metrics[0], first);
        let run = run.as_str().expect("an id");
        let run = server.send("GET", &format!("{API}runs/get?run_id={run}")).await;
        let run: Value = serde_json::from_str(&run.text).expect("JSON");
        assert_eq!(run["run"]["data"]["metrics"].as_array().map(Vec::len), Some(3));
    }
}

on_both_engines! {
    async fn a_metric_of_no_model_spoils_its_batch_only(server: TestServer) {
        let experiment = new_experiment(&server, "unknown").await;
        let (run, model) = (new_run(&server, &experiment).await, new_model(&server, &experiment, "net").await);
        let write = |number: usize| {
            let id = if number < 4 { "m-0" } else { model.as_str() };
            let body = json!({"run_id": run, "key": format!("m{number}"), "value": 1, "timestamp": 1, "model_id": id});
            let request = server.request("POST", &format!("{API}runs/log-metric")).json(&body);
            async move { (number, Answer::of(request).await) }
        };
        for (number, answer) in join_all((0..12).map(write)).await {
            let expected = if number < 4 { 400 } else { 200 };
            assert_eq!(answer.status.as_u16(), expected, "{number}: {}", answer.text);
        }
        assert_eq!(get(&server, &model).await["data"]["metrics"].as_array().map(Vec::len), Some(8));
    }
}

on_both_engines! {
    async fn many_clients_tag_one_model_without_deadlock(server: TestServer) {
        let experiment = new_experiment(&server, "tags").await;
        let model = new_model(&server, &experiment, "net").await;
        let route = format!("logged-models/{model}/tags");
        let write = |client: usize| {
            let (server, route) = (&server, &route);
            async move {
                let mut tags: Vec<Value> =
                    (0..20).map(|key| json!({"key": format!("t{key}"), "value": client.to_string()})).collect();
                if client % 2 == 1 {
                    tags.reverse();
                }
                send(server, "PATCH", route, &json!({"tags": tags}), 200).await;
            }
        };
        join_all((0..16).map(write)).await;
        let tags = get(&server, &model).await["info"]["tags"].clone();
        let tags = tags.as_array().expect("tags");
        assert_eq!(tags.len(), 20);
        // Each request is written whole: all tags are of the last one.
        assert!(tags.iter().all(|tag| tag["value"] == tags[0]["value"]), "{tags:?}");
    }
}

on_both_engines! {
    async fn pages_follow_each_other_without_gap_or_double(server: TestServer) {
        const MODELS: usize = 17;
        let experiment = new_experiment(&server, "pages").await;
        let run = new_run(&server, &experiment).await;
        for number in 0..MODELS {
            let model = new_model(&server, &experiment, &format!("n{number:02}")).await;
            if number % 3 > 0 {
                for (step, data) in ["one", "other"].into_iter().enumerate() {
                    let metric = json!({"run_id": run, "model_id": model, "key": "m", "value": (number + step) % 4,
                        "timestamp": 1, "step": step, "dataset_name": data, "dataset_digest": "1"});
                    post(&server, "runs/log-metric", metric).await;
                }
            }
        }
        let orders = [
            json!([]),
            json!([{"field_name": "name", "ascending": false}]),
            json!([{"field_name": "metrics.m", "ascending": false}]),
            json!([{"field_name": "metrics.m"}, {"field_name": "status_message"}]),
            json!([{"field_name": "metrics.m", "dataset_name": "one"}, {"field_name": "metrics.m"}]),
            json!([{"field_name": "model_type"}, {"field_name": "creation_time"}]),
        ];
        for order in orders {
            let search = |size: usize, token: Option<Value>| {
                let body = json!({"experiment_ids": [experiment], "order_by": order, "max_results": size,
                    "filter": "name != 'n05'", "page_token": token});
                post(&server, "logged-models/search", body)
            };
            let all = search(100, None).await;
            let whole = names(&all);
            assert_eq!(whole.len(), MODELS - 1);
            let mut paged: Vec<String> = Vec::new();
            let mut token = None;
            loop {
                let page = search(3, token).await;
                paged.extend(names(&page).into_iter().map(str::to_owned));
                token = page.get("next_page_token").cloned();
                if token.is_none() {
                    break;
                }
            }
            assert_eq!(paged, whole, "{order}");
        }
    }
}

on_both_engines! {
    async fn a_page_stays_whole_when_models_come_before_it(server: TestServer) {
        let experiment = new_experiment(&server, "moving").await;
        for number in 0..4 {
            new_model(&server, &experiment, &format!("n{number}")).await;
        }
        let body = json!({"experiment_ids": [experiment], "order_by": [{"field_name": "name"}], "max_results": 2});
        let first = post(&server, "logged-models/search", body.clone()).await;
        assert_eq!(names(&first), ["n0", "n1"]);
        new_model(&server, &experiment, "a").await;
        let mut next = body;
        next["page_token"] = first["next_page_token"].clone();
        let second = post(&server, "logged-models/search", next).await;
        assert_eq!(names(&second), ["n2", "n3"]);
    }
}
