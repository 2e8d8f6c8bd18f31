//! What is logged to runs: together, at once, and again. Expected values are those of `mlflow server` 3.17.2, which
//! the differential test compares call by call; here stands what takes many clients at once.

use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::support::{Answer, TestServer, on_both_engines};

const API: &str = "/api/2.0/mlflow/";

/// Posts and expects the status; the answer's JSON.
async fn post(server: &TestServer, route: &str, body: &Value, status: u16) -> Value {
    let answer = Answer::of(server.request("POST", &format!("{API}{route}")).json(body)).await;
    assert_eq!(answer.status.as_u16(), status, "{route} {body}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

async fn get(server: &TestServer, path: &str) -> Value {
    let answer = server.send("GET", &format!("{API}{path}")).await;
    assert_eq!(answer.status.as_u16(), 200, "{path}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

async fn new_run(server: &TestServer) -> String {
    let run = post(server, "runs/create", &json!({"experiment_id": "0", "start_time": 1}), 200).await;
    run["run"]["info"]["run_id"].as_str().expect("an id").to_owned()
}

/// A run's list of keys and values as one object.
fn by_key(list: &Value) -> serde_json::Map<String, Value> {
    let items = list.as_array().cloned().unwrap_or_default();
    items
        .iter()
        .map(|item| (item["key"].as_str().expect("a key").to_owned(), item["value"].clone()))
        .collect()
}

on_both_engines! {
    async fn many_clients_log_to_one_run_without_loss_or_deadlock(server: TestServer) {
        const CLIENTS: usize = 16;
        const BATCHES: usize = 8;
        let id = new_run(&server).await;
        let client = |client: usize| {
            let (server, id) = (&server, &id);
            async move {
                for batch in 0..BATCHES {
                    let step = client * BATCHES + batch;
                    // Keys in another order for each client: locks taken as they come would meet head-on.
                    let mut metrics: Vec<Value> = (0..20)
                        .map(|key| json!({"key": format!("m{key}"), "value": step, "timestamp": 1, "step": step}))
                        .collect();
                    let mut tags: Vec<Value> =
                        (0..10).map(|key| json!({"key": format!("t{key}"), "value": step.to_string()})).collect();
                    if client % 2 == 1 {
                        metrics.reverse();
                        tags.reverse();
                    }
                    let params = [json!({"key": format!("p{step}"), "value": "v"})];
                    let body = json!({"run_id": id, "metrics": metrics, "params": params, "tags": tags});
                    post(server, "runs/log-batch", &body, 200).await;
                }
            }
        };
        join_all((0..CLIENTS).map(client)).await;
        let run = get(&server, &format!("runs/get?run_id={id}")).await;
        let last = Some(127.0);
        assert_eq!(CLIENTS * BATCHES, 128);
        let metrics = by_key(&run["run"]["data"]["metrics"]);
        assert_eq!(metrics.len(), 20);
        assert!(metrics.values().all(|value| value.as_f64() == last), "{metrics:?}");
        assert_eq!(by_key(&run["run"]["data"]["params"]).len(), CLIENTS * BATCHES);
        let history = get(&server, &format!("metrics/get-history?run_id={id}&metric_key=m7")).await;
        assert_eq!(history["metrics"].as_array().map(Vec::len), Some(CLIENTS * BATCHES));
    }
}

on_both_engines! {
    async fn of_clients_that_disagree_on_a_param_one_wins_and_the_others_change_nothing(server: TestServer) {
        let id = new_run(&server).await;
        let attempt = |value: usize| {
            let (server, id) = (&server, &id);
            async move {
                let params = [
                    json!({"key": format!("own{value}"), "value": "x"}),
                    json!({"key": "shared", "value": value.to_string()}),
                ];
                let metrics = [json!({"key": format!("m{value}"), "value": 1, "timestamp": 1})];
                let body = json!({"run_id": id, "params": params, "metrics": metrics});
                let request = server.request("POST", &format!("{API}runs/log-batch")).json(&body);
                (value, Answer::of(request).await)
            }
        };
        let answers = join_all((0..24).map(attempt)).await;
        let winners: Vec<usize> =
            answers.iter().filter(|(_, answer)| answer.status == 200).map(|(value, _)| *value).collect();
        let [winner] = winners[..] else { panic!("one of them must have won: {winners:?}") };
        for (value, answer) in answers.iter().filter(|(value, _)| *value != winner) {
            let expected = format!(
                "Changing param values is not allowed. Params were already logged='[{{'key': 'shared', 'old_value': \
                 '{winner}', 'new_value': '{value}'}}]' for run ID='{id}'."
            );
            let error: Value = serde_json::from_str(&answer.text).expect("JSON");
            assert_eq!(error["message"], expected);
            assert_eq!(error["error_code"], "INVALID_PARAMETER_VALUE");
        }
        let run = get(&server, &format!("runs/get?run_id={id}")).await;
        let params = by_key(&run["run"]["data"]["params"]);
        assert_eq!(params.keys().collect::<Vec<_>>().len(), 2, "{params:?}");
        assert_eq!(by_key(&run["run"]["data"]["metrics"]).keys().collect::<Vec<_>>(), [&format!("m{winner}")]);
    }
}

on_both_engines! {
    async fn a_bad_write_does_not_spoil_those_committed_with_it(server: TestServer) {
        let good = new_run(&server).await;
        let deleted = new_run(&server).await;
        post(&server, "runs/delete", &json!({"run_id": deleted}), 200).await;
        let write = |number: usize| {
            let run = [&good, &deleted, &"0".repeat(32)][number % 3].clone();
            let body = json!({"run_id": run, "key": format!("m{number}"), "value": 1, "timestamp": 1});
            let request = server.request("POST", &format!("{API}runs/log-metric")).json(&body);
            async move { (number, Answer::of(request).await) }
        };
        for (number, answer) in join_all((0..30).map(write)).await {
            let expected = [200, 400, 404][number % 3];
            assert_eq!(answer.status.as_u16(), expected, "{number}: {}", answer.text);
        }
        let run = get(&server, &format!("runs/get?run_id={good}")).await;
        assert_eq!(by_key(&run["run"]["data"]["metrics"]).len(), 10);
    }
}

on_both_engines! {
    async fn a_batch_sent_again_changes_nothing(server: TestServer) {
        let id = new_run(&server).await;
        let metrics = [
            json!({"key": "m", "value": 1.5, "timestamp": 10, "step": 1}),
            json!({"key": "m", "value": "NaN", "timestamp": 11, "step": 2}),
            json!({"key": "m", "value": "-Infinity", "timestamp": 12, "step": 3}),
            json!({"key": "m", "value": 1.5, "timestamp": 10, "step": 1}),
        ];
        let params = [json!({"key": "p", "value": "v"})];
        let body = json!({"run_id": id, "metrics": metrics, "params": params});
        for _ in 0..3 {
            post(&server, "runs/log-batch", &body, 200).await;
        }
        let history = server.send("GET", &format!("{API}metrics/get-history?run_id={id}&metric_key=m")).await;
        insta::assert_snapshot!(history.text, @r#"
        {
          "metrics": [
            {
              "key": "m",
              "value": 1.5,
              "timestamp": 10,
              "step": 1
            },
            {
              "key": "m",
              "value": "NaN",
              "timestamp": 11,
              "step": 2
            },
            {
              "key": "m",
              "value": -1.7976931348623157e+308,
              "timestamp": 12,
              "step": 3
            }
          ]
        }
        "#);
    }
}

on_both_engines! {
    async fn pages_follow_each_other_without_gap_or_double(server: TestServer) {
        const RUNS: usize = 23;
        let made = post(&server, "experiments/create", &json!({"name": "pages"}), 200).await;
        let experiment = made["experiment_id"].clone();
        for number in 0..RUNS {
            // Start times come in pairs, so that the last sort key has to tell them apart.
            let run = json!({"experiment_id": experiment, "start_time": number / 2});
            let run = post(&server, "runs/create", &run, 200).await;
            let id = run["run"]["info"]["run_id"].clone();
            // A third of the runs has no such metric, another a NaN.
            let value = match number % 3 {
                0 => json!(number % 4),
                1 => json!("NaN"),
                _ => continue,
            };
            let metric = json!({"run_id": id, "key": "m", "value": value, "timestamp": 1});
            post(&server, "runs/log-metric", &metric, 200).await;
        }
        let experiments = json!([experiment]);
        for order in [json!([]), json!(["metrics.m DESC"]), json!(["metrics.m"]), json!(["end_time", "metrics.m"])] {
            let all = search(&server, &experiments, &order, 1000, None).await;
            let whole = ids(&all);
            assert_eq!(whole.len(), RUNS);
            let mut paged = Vec::new();
            let mut token = None;
            loop {
                let page = search(&server, &experiments, &order, 4, token).await;
                paged.extend(ids(&page));
                token = page["next_page_token"].as_str().map(str::to_owned);
                if token.is_none() {
                    break;
                }
            }
            assert_eq!(paged, whole, "{order}");
            // The stock server's tokens are understood, too: this one is {"offset": 20}.
            let last = search(&server, &experiments, &order, 4, Some("eyJvZmZzZXQiOiAyMH0=".to_owned())).await;
            assert_eq!(ids(&last), whole[20..], "{order}");
        }
    }
}

on_both_engines! {
    async fn the_newest_runs_of_several_experiments_come_in_one_order(server: TestServer) {
        let mut experiments = Vec::new();
        for name in ["one", "two", "three"] {
            let made = post(&server, "experiments/create", &json!({"name": name}), 200).await;
            experiments.push(made["experiment_id"].clone());
        }
        let mut expected = Vec::new();
        for number in 0..20_i64 {
            // Some experiments are ahead, and runs of different ones start at once.
            let (experiment, start) = (&experiments[usize::try_from(number % 3).expect("small")], number / 4);
            let run = json!({"experiment_id": experiment, "start_time": start});
            let run = post(&server, "runs/create", &run, 200).await;
            expected.push((-start, run["run"]["info"]["run_id"].as_str().expect("an id").to_owned()));
        }
        expected.sort();
        let expected: Vec<String> = expected.into_iter().map(|(_, id)| id).collect();
        // An experiment that is named twice, or does not exist, changes nothing.
        experiments.extend([experiments[0].clone(), json!("987654")]);
        let experiments = Value::from(experiments);
        let mut paged = Vec::new();
        let mut token = None;
        loop {
            let page = search(&server, &experiments, &json!([]), 3, token).await;
            paged.extend(ids(&page));
            token = page["next_page_token"].as_str().map(str::to_owned);
            if token.is_none() {
                break;
            }
        }
        assert_eq!(paged, expected);
    }
}

async fn search(
    server: &TestServer,
    experiments: &Value,
    order: &Value,
    size: usize,
    token: Option<String>,
) -> Value {
    let body = json!({
        "experiment_ids": experiments, "order_by": order, "max_results": size, "page_token": token,
    });
    post(server, "runs/search", &body, 200).await
}

fn ids(page: &Value) -> Vec<String> {
    let runs = page["runs"].as_array().cloned().unwrap_or_default();
    runs.iter().map(|run| run["info"]["run_id"].as_str().expect("an id").to_owned()).collect()
}
