//! Permanent deletion. What must be left is what `mlflow gc` 3.17.2 leaves; `compat-tests/python/test_gc.py` compares
//! the two row by row.

use serde_json::{Value, json};
use stagewright::args;
use stagewright::artifacts::Artifacts;
use stagewright::clock;
use stagewright::db::{Conn as _, Db};
use stagewright::error::Result;
use stagewright::tracking::gc::{self, Plan, Wish};

use crate::support::{Answer, TestServer, on_both_engines};

const API: &str = "/api/2.0/mlflow/";

async fn post(server: &TestServer, route: &str, body: Value) -> Value {
    let answer = Answer::of(server.request("POST", &format!("{API}{route}")).json(&body)).await;
    assert_eq!(answer.status, 200, "{route}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

async fn new_experiment(server: &TestServer, body: Value) -> String {
    let answer = post(server, "experiments/create", body).await;
    answer["experiment_id"].as_str().expect("an id").to_owned()
}

/// A run with a metric, a param, a tag and an artifact; its id.
async fn new_run(server: &TestServer, experiment: &str) -> String {
    let run = post(server, "runs/create", json!({"experiment_id": experiment, "start_time": 1})).await;
    let id = run["run"]["info"]["run_id"].as_str().expect("an id").to_owned();
    let batch = json!({
        "run_id": id,
        "metrics": [{"key": "m", "value": 1, "timestamp": 1}],
        "params": [{"key": "p", "value": "v"}],
        "tags": [{"key": "t", "value": "v"}],
    });
    post(server, "runs/log-batch", batch).await;
    let path = format!("/api/2.0/mlflow-artifacts/artifacts/{experiment}/{id}/artifacts/d/a.txt");
    assert_eq!(Answer::of(server.request("PUT", &path).body("hello")).await.status, 200);
    id
}

async fn plan(db: &Db, wish: &Wish) -> Result<Plan> {
    Plan::make(&mut db.reader().await?, wish, clock::now() + 1).await
}

/// Deletes what is asked for; the ids that went and those that were kept.
async fn collect(server: &TestServer, wish: &Wish) -> (Vec<String>, Vec<String>) {
    let db = server.db();
    let artifacts = Artifacts::behind_proxy(server.folder().join("artifacts").to_str()).unwrap();
    let (mut gone, mut kept) = (Vec::new(), Vec::new());
    let plan = plan(&db, wish).await.expect("a plan");
    gc::run(&db, &artifacts, &plan, |(_, id, outcome)| match outcome {
        Ok(()) => gone.push(id.to_owned()),
        Err(_) => kept.push(id.to_owned()),
    })
    .await
    .expect("an end");
    (gone, kept)
}

/// How many rows of runs and of what is logged to them there are.
async fn counts(server: &TestServer) -> Vec<i64> {
    let sql = "SELECT (SELECT count(*) FROM runs), (SELECT count(*) FROM metrics),
                      (SELECT count(*) FROM latest_metrics), (SELECT count(*) FROM params),
                      (SELECT count(*) FROM tags WHERE key = 't'), (SELECT count(*) FROM experiments)";
    let row = server.db().reader().await.unwrap().row(sql, args![]).await.unwrap().expect("a row");
    (0..6).map(|column| row.int(column).unwrap()).collect()
}

on_both_engines! {
    async fn what_is_deleted_goes_with_all_it_has_and_nothing_else_does(server: TestServer) {
        let experiment = new_experiment(&server, json!({"name": "e"})).await;
        let doomed = new_experiment(&server, json!({"name": "f", "tags": [{"key": "k", "value": "v"}]})).await;
        let (kept, gone) = (new_run(&server, &experiment).await, new_run(&server, &experiment).await);
        let with_it = new_run(&server, &doomed).await;
        post(&server, "runs/delete", json!({"run_id": gone})).await;
        post(&server, "experiments/delete", json!({"experiment_id": doomed})).await;
        let folder = |experiment: &str, run: &str| {
            server.folder().join("artifacts").join(experiment).join(run).join("artifacts")
        };
        assert!(folder(&experiment, &gone).exists() && folder(&doomed, &with_it).exists());
        let (mut told, left) = collect(&server, &Wish::default()).await;
        told.sort_unstable();
        let mut expected = vec![gone.clone(), with_it.clone(), doomed.clone()];
        expected.sort_unstable();
        assert_eq!((told, left), (expected, vec![]));
        assert!(!folder(&experiment, &gone).exists() && !folder(&doomed, &with_it).exists());
        assert!(folder(&experiment, &kept).join("d/a.txt").exists());
        assert_eq!(counts(&server).await, [1, 1, 1, 1, 1, 2]);
        assert_eq!(collect(&server, &Wish::default()).await, (vec![], vec![]));
    }
}

on_both_engines! {
    async fn what_is_in_use_or_too_young_is_refused_and_nothing_is_deleted(server: TestServer) {
        let experiment = new_experiment(&server, json!({"name": "e"})).await;
        let (active, young) = (new_run(&server, &experiment).await, new_run(&server, &experiment).await);
        post(&server, "runs/delete", json!({"run_id": young})).await;
        let db = server.db();
        let runs = |ids: &[&str], age: Option<&str>| Wish {
            run_ids: Some(ids.iter().map(|&id| id.to_owned()).collect()),
            older_than: age.map(|age| (age.to_owned(), gc::parse_age(age).unwrap())),
            ..Wish::default()
        };
        let refusal = async |wish: &Wish| plan(&db, wish).await.err().expect("a refusal").message;
        assert_eq!(
            refusal(&runs(&[&young, &active], None)).await,
            format!("Run {active} is not in `deleted` lifecycle stage. Only runs in `deleted` lifecycle stage can be deleted.")
        );
        assert_eq!(
            refusal(&runs(&[&young], Some("1h"))).await,
            format!("Run {young} is not older than the required age. Only runs older than 1h can be deleted.")
        );
        assert_eq!(refusal(&runs(&["nobody"], None)).await, "Run with id=nobody not found");
        let experiments = Wish { experiment_ids: Some(vec![experiment.clone()]), ..Wish::default() };
        assert_eq!(
            refusal(&experiments).await,
            format!("Experiments ['{experiment}'] are not in the deleted lifecycle stage. Only experiments in the deleted \
                     lifecycle stage can be hard-deleted.")
        );
        // Without ids, what is too young is passed over.
        let old = Wish { older_than: Some(("1h".to_owned(), 3_600_000)), ..Wish::default() };
        assert!(plan(&db, &old).await.unwrap().is_empty());
        assert_eq!(counts(&server).await[0], 2);
    }
}

on_both_engines! {
    async fn artifacts_out_of_reach_keep_their_rows(server: TestServer) {
        let experiment = new_experiment(&server, json!({"name": "e"})).await;
        let db = server.db();
        let outside = server.folder().join("outside");
        std::fs::create_dir(&outside).unwrap();
        let mut runs = Vec::new();
        for location in ["s3://bucket/x", "mlflow-artifacts:/", "mlflow-artifacts:/../outside", outside.to_str().unwrap()] {
            let run = new_run(&server, &experiment).await;
            let sql = "UPDATE runs SET artifact_uri = $2 WHERE run_uuid = $1";
            db.execute(sql, args![&run, location]).await.unwrap();
            runs.push(run);
        }
        post(&server, "experiments/delete", json!({"experiment_id": experiment})).await;
        let (gone, mut kept) = collect(&server, &Wish::default()).await;
        kept.sort_unstable();
        runs.push(experiment);
        runs.sort_unstable();
        assert_eq!((gone, kept), (vec![], runs));
        assert!(outside.exists() && server.folder().join("artifacts").exists());
        assert_eq!(counts(&server).await, [4, 4, 4, 4, 4, 2]);
    }
}
