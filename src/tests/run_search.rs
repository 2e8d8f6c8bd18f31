//! Runs are found by what was logged to them, whichever way leads there: by an index of values, along an order, or by
//! reading all. Enough of them that few, many and all pass a filter.

use std::cmp::Reverse;

use serde_json::{Value, json};
use stagewright::args;
use stagewright::db::{Db, Engine};

use crate::support::{Answer, TestServer, on_both_engines};

const RUNS: i64 = 2100;
const PAGE: usize = 300;
/// Runs of which the metric is not a number.
const NAN_EVERY: i64 = 50;

type Passes = fn(i64) -> bool;

/// Filters, and the runs that pass by what `seed` has logged to them.
const FILTERS: [(&str, Passes); 9] = [
    ("params.p = 'v3'", |run| run % 10 == 3),
    ("params.p = 'none'", |_| false),
    ("tags.c = 'same'", |_| true),
    ("tags.t = 'w5' and attributes.status = 'RUNNING' and params.p LIKE 'v%'", |run| run % 700 == 5),
    ("metrics.m > 0.9 and params.p = 'v3'", |run| metric(run).is_some_and(|m| m > 0.9) && run % 10 == 3),
    ("metrics.m <= 0.01", |run| metric(run).is_some_and(|m| m <= 0.01)),
    ("metrics.m >= 0.1 and tags.c = 'same' and params.p != 'v3'", |run| {
        metric(run).is_some_and(|m| m >= 0.1) && run % 10 != 3
    }),
    ("metrics.m != 0.5 and tags.t = 'w50' and tags.none IS NULL", |run| run % 700 == 50),
    ("params.none IS NOT NULL and params.p = 'v3'", |_| false),
];

on_both_engines! {
    async fn runs_are_found_whichever_way_leads_to_them(server: TestServer) {
        let made = answer(&server, "experiments/create", &json!({"name": "second"})).await;
        let second: i64 = made["experiment_id"].as_str().expect("an id").parse().expect("a number");
        let db = server.db();
        seed(&db, second).await;
        find_all(&server, second).await;
        for index in ["latest_metrics_value", "params_value", "tags_value", "runs_newest"] {
            db.execute(format!("DROP INDEX ix_stagewright_{index}"), args![]).await.expect("an index of our own");
        }
        find_all(&server, second).await;
    }
}

async fn find_all(server: &TestServer, second: i64) {
    for (filter, passes) in FILTERS {
        for experiments in [vec![0], vec![0, second]] {
            for by_metric in [false, true] {
                let mut expected: Vec<i64> = (0..RUNS)
                    .filter(|run| passes(*run) && experiments.contains(&experiment(*run, second)))
                    .collect();
                expected.sort_by_key(|run| Reverse(*run));
                if by_metric {
                    // Not a number comes last, the newest first.
                    expected
                        .sort_by(|a, b| metric(*b).unwrap_or(-1.0).total_cmp(&metric(*a).unwrap_or(-1.0)));
                }
                let expected: Vec<String> = expected.into_iter().map(id).collect();
                let found = search(server, &experiments, filter, by_metric).await;
                assert_eq!(found, expected, "{filter} in {experiments:?}, by metric: {by_metric}");
            }
        }
    }
}

/// The ids of all pages.
async fn search(server: &TestServer, experiments: &[i64], filter: &str, by_metric: bool) -> Vec<String> {
    let experiments: Vec<String> = experiments.iter().map(i64::to_string).collect();
    let order = if by_metric { json!(["metrics.m DESC"]) } else { json!([]) };
    let (mut found, mut token) = (Vec::new(), Value::Null);
    loop {
        let body = json!({
            "experiment_ids": experiments, "filter": filter, "order_by": order, "max_results": PAGE,
            "page_token": token,
        });
        let page = answer(server, "runs/search", &body).await;
        let runs = page["runs"].as_array().cloned().unwrap_or_default();
        found.extend(runs.iter().map(|run| run["info"]["run_id"].as_str().expect("an id").to_owned()));
        token = page["next_page_token"].clone();
        if token.is_null() {
            return found;
        }
    }
}

async fn answer(server: &TestServer, route: &str, body: &Value) -> Value {
    let answer = Answer::of(server.request("POST", &format!("/api/2.0/mlflow/{route}")).json(body)).await;
    assert_eq!(answer.status.as_u16(), 200, "{route} {body}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

fn id(run: i64) -> String {
    format!("{run:032}")
}

/// Every third run belongs to the second experiment.
fn experiment(run: i64, second: i64) -> i64 {
    if run % 3 == 0 { second } else { 0 }
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn metric(run: i64) -> Option<f64> {
    (run % NAN_EVERY != 0).then_some(run as f64 / RUNS as f64)
}

/// Writes the runs as they are stored.
async fn seed(db: &Db, second: i64) {
    let table = async |table: &str, row: &dyn Fn(i64) -> String| {
        let rows: Vec<String> = (0..RUNS).map(|run| format!("({})", row(run))).collect();
        db.execute(format!("INSERT INTO {table} VALUES {}", rows.join(", ")), args![]).await.expect("rows");
    };
    table(
        "runs (run_uuid, name, status, lifecycle_stage, user_id, start_time, artifact_uri, experiment_id)",
        &|run| {
            format!("'{}', 'r', 'RUNNING', 'active', '', {run}, 'a', {}", id(run), experiment(run, second))
        },
    )
    .await;
    table("latest_metrics (key, value, timestamp, step, is_nan, run_uuid)", &|run| {
        let (value, is_nan) = (metric(run).unwrap_or_default(), metric(run).is_none());
        format!("'m', {value}, 1, 0, {is_nan}, '{}'", id(run))
    })
    .await;
    table("params (key, value, run_uuid)", &|run| format!("'p', 'v{}', '{}'", run % 10, id(run))).await;
    table("tags (key, value, run_uuid)", &|run| format!("'t', 'w{}', '{}'", run % 700, id(run))).await;
    table("tags (key, value, run_uuid)", &|run| format!("'c', 'same', '{}'", id(run))).await;
    if db.engine() == Engine::Postgres {
        // As it does by itself after a while.
        db.execute("ANALYZE", args![]).await.expect("statistics");
    }
}
