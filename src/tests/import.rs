//! Import from servers that answer well, badly and not at all, on both engines. The fake source answers as the stock
//! server prints; the real one is imported from by the Python tests.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};
use indicatif::ProgressBar;
use serde_json::{Value, json};
use stagewright::args;
use stagewright::artifacts::Artifacts;
use stagewright::db::Conn as _;
use stagewright::error::Result;
use stagewright::governance::audit::Caller;
use stagewright::import::export::{Export, Layout};
use stagewright::import::report::Report;
use stagewright::import::source::{Access, Credentials, Selection, Source};
use stagewright::import::{Import, OnConflict, Options};

use crate::releases::{API, good};
use crate::support::{TestServer, on_both_engines};

type Answers = Arc<Mutex<HashMap<String, (u16, String)>>>;

/// A source that answers paths, with their queries where those matter, from a table; 404 to all else.
pub(crate) struct Fake {
    pub(crate) uri: String,
    answers: Answers,
}

impl Fake {
    pub(crate) fn start() -> Self {
        let answers = Answers::default();
        let (sender, receiver) = std::sync::mpsc::channel();
        let shared = answers.clone();
        std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let server = HttpServer::new(move || {
                    App::new().app_data(web::Data::new(shared.clone())).default_service(web::to(answer))
                });
                let server = server.workers(1).disable_signals().bind(("127.0.0.1", 0)).expect("a port");
                sender.send(server.addrs()[0]).expect("a test that waits");
                server.run().await
            })
        });
        let address = receiver.recv().expect("an address");
        let fake = Self { uri: format!("http://user:pass@{address}"), answers };
        let experiment = json!({"experiment_id": "7", "name": "seven", "artifact_location": "mlflow-artifacts:/7",
            "lifecycle_stage": "active", "creation_time": 5, "last_update_time": 6});
        fake.set("/api/2.0/mlflow/experiments/search", 200, &json!({"experiments": [experiment]}));
        fake.set("/api/2.0/mlflow-artifacts/artifacts", 200, &json!({}));
        fake
    }

    pub(crate) fn set(&self, path: &str, status: u16, body: &Value) {
        self.set_text(path, status, &body.to_string());
    }

    pub(crate) fn set_text(&self, path: &str, status: u16, body: &str) {
        self.answers.lock().expect("answers").insert(path.to_owned(), (status, body.to_owned()));
    }
}

async fn answer(request: HttpRequest, answers: web::Data<Answers>) -> HttpResponse {
    let whole = request.uri().to_string();
    let mut answers = answers.lock().expect("answers");
    let (key, found) = [whole.as_str(), request.path()]
        .into_iter()
        .find_map(|key| Some((key.to_owned(), answers.get(key)?.clone())))
        .unwrap_or_else(|| (String::new(), (404, "<html>Not Found</html>".to_owned())));
    // 429 once: the next request finds what was behind it.
    if found.0 == 429 {
        answers.insert(key, (200, found.1));
        return HttpResponse::TooManyRequests().insert_header(("Retry-After", "0")).finish();
    }
    let status = actix_web::http::StatusCode::from_u16(found.0).expect("a status");
    HttpResponse::build(status).body(found.1)
}

fn run(id: &str, metric: Option<f64>) -> Value {
    let metrics: Vec<Value> = metric
        .iter()
        .map(|value| json!({"key": "loss", "value": value, "timestamp": 9, "step": 1}))
        .collect();
    json!({
        "info": {"run_id": id, "run_name": format!("run {id}"), "experiment_id": "7", "user_id": "ada",
            "status": "FINISHED", "start_time": 100, "end_time": 200, "lifecycle_stage": "active",
            "artifact_uri": format!("mlflow-artifacts:/7/{id}/artifacts")},
        "data": {"metrics": metrics, "params": [{"key": "p", "value": "1"}], "tags": []}, "inputs": {},
    })
}

pub(crate) async fn import(
    from: &str,
    server: &TestServer,
    on_conflict: OnConflict,
    retries: u32,
) -> Result<Report> {
    let access = Access { credentials: Credentials::default(), jobs: 4, rate: None, retries };
    let source = Source::open(from, access, true).await?;
    let selection = Selection::default();
    let options = Options { selection, on_conflict, recheck: false, jobs: 4, leaves_behind: false };
    let folder = server.folder().join("artifacts").display().to_string();
    let artifacts = Some(Artifacts::behind_proxy(Some(&folder))?);
    let import = Import::new(&source, server.db(), artifacts, options, ProgressBar::hidden()).await?;
    Box::pin(import.run(&Caller::default())).await
}

pub(crate) async fn count(server: &TestServer, sql: &'static str) -> i64 {
    let db = server.db();
    let row = db.reader().await.expect("a reader").row(sql, args![]).await.expect("a row").expect("a row");
    row.int(0).expect("a number")
}

const RUNS: &str = "/api/2.0/mlflow/runs/search";
const HISTORY: &str = "/api/2.0/mlflow/metrics/get-history";
const FILES: &str = "/api/2.0/mlflow-artifacts/artifacts";

on_both_engines! {
    async fn what_a_source_answers_badly_is_listed_and_the_rest_arrives(server: TestServer) {
        let fake = Fake::start();
        let mut garbage = run("c", None);
        garbage["info"]["start_time"] = json!("yesterday");
        let runs = [run("a", Some(0.5)), run("b", Some(0.25)), garbage, json!({"info": 5}), run("d", None)];
        fake.set(RUNS, 200, &json!({"runs": runs}));
        let history = json!({"metrics": [{"key": "loss", "value": 0.5, "timestamp": 9, "step": 1}]});
        let of = |run: &str| format!("{HISTORY}?run_id={run}&metric_key=loss&max_results=25000");
        fake.set(&of("a"), 429, &history);
        fake.set_text(&of("b"), 500, "");
        fake.set_text("/api/2.0/mlflow/registered-models/search", 200, "{garbage");
        let file = |path: &str| json!({"path": path, "is_dir": false, "file_size": 2});
        fake.set(&format!("{FILES}?path=7%2Fa%2Fartifacts"), 200, &json!({"files": [file("x y"), file("gone")]}));
        fake.set_text(&format!("{FILES}/7/a/artifacts/x%20y"), 200, "hi");
        let report = import(&fake.uri, &server, OnConflict::Fail, 1).await.expect("a report");
        let failed: Vec<&str> = report.failures.iter().map(|one| one.kind).collect();
        assert_eq!(failed, ["run", "run", "run", "file", "model", "model"], "{:#?}", report.failures);
        assert!(report.failures[0].problem.contains("run c: 'start_time' is no whole number"), "{report:?}");
        assert!(report.is_lossy() && !report.source.contains("pass"), "{}", report.source);
        assert_eq!((report.entities["run"].new, report.files.copied), (3, 1));
        assert_eq!(count(&server, "SELECT count(*) FROM runs WHERE experiment_id = 7").await, 3);
        assert_eq!(count(&server, "SELECT count(*) FROM metrics").await, 1);
        let copied = std::fs::read(server.folder().join("artifacts/7/a/artifacts/x y")).expect("a file");
        assert_eq!(copied, b"hi");
        // Once it is well again, what was missing comes, and nothing else.
        fake.set(&of("b"), 200, &json!({"metrics": [{"key": "loss", "value": 0.25, "timestamp": 9, "step": 1}]}));
        fake.set(RUNS, 200, &json!({"runs": [run("a", Some(0.5)), run("b", Some(0.25)), run("c", None)]}));
        fake.set("/api/2.0/mlflow/registered-models/search", 200, &json!({}));
        fake.set_text(&format!("{FILES}/7/a/artifacts/gone"), 200, "!!");
        let report = import(&fake.uri, &server, OnConflict::Fail, 0).await.expect("a report");
        assert!(!report.is_lossy(), "{report:#?}");
        let runs = &report.entities["run"];
        assert_eq!((runs.new, runs.changed, runs.unchanged, report.files.copied), (1, 1, 1, 1));
        assert!(import(&fake.uri, &server, OnConflict::Fail, 0).await.expect("a report").is_nothing_new());
        // In one statement, since a job moves them from the one to the other.
        let audited = "SELECT (SELECT count(*) FROM stagewright_audit_pending)
                            + (SELECT count(*) FROM stagewright_audit_entry)";
        assert_eq!(count(&server, audited).await, 2);
    }
}

on_both_engines! {
    async fn what_is_here_is_never_overwritten_silently(server: TestServer) {
        let fake = Fake::start();
        fake.set(RUNS, 200, &json!({"runs": [run("a", None), run("b", None)]}));
        let sql = "INSERT INTO runs (run_uuid, experiment_id, name, status, lifecycle_stage, artifact_uri)
                   VALUES ('a', 0, 'ours', 'RUNNING', 'active', 'mlflow-artifacts:/0/a/artifacts')";
        server.db().execute(sql, args![]).await.expect("a run");
        let refusal = import(&fake.uri, &server, OnConflict::Fail, 0).await.expect_err("a refusal");
        assert_eq!(refusal.message, "run a: another one is here under its id");
        let report = import(&fake.uri, &server, OnConflict::Skip, 0).await.expect("a report");
        assert!(report.is_lossy());
        assert_eq!((report.entities["run"].new, report.entities["run"].skipped), (1, 1), "{report:?}");
        let report = import(&fake.uri, &server, OnConflict::Remap, 0).await.expect("a report");
        assert!(!report.is_lossy(), "{report:?}");
        assert_eq!(count(&server, "SELECT count(*) FROM runs WHERE name = 'ours' AND run_uuid = 'a'").await, 1);
        assert_eq!(count(&server, "SELECT count(*) FROM runs WHERE name = 'run a' AND run_uuid <> 'a'").await, 1);
        // One that was changed here since, and at the source, too.
        server.db().execute("UPDATE runs SET name = 'mine' WHERE run_uuid = 'b'", args![]).await.expect("a change");
        let mut changed = run("b", None);
        changed["info"]["run_name"] = json!("theirs");
        fake.set(RUNS, 200, &json!({"runs": [run("a", None), changed]}));
        let report = import(&fake.uri, &server, OnConflict::Skip, 0).await.expect("a report");
        assert_eq!(report.conflicts[0].problem, "it has been changed here since it was imported");
        assert_eq!(count(&server, "SELECT count(*) FROM runs WHERE name = 'mine'").await, 1);
    }
}

on_both_engines! {
    async fn an_experiment_of_a_name_that_is_taken_comes_to_the_one_that_has_it(server: TestServer) {
        let fake = Fake::start();
        fake.set(RUNS, 200, &json!({"runs": [run("a", None)]}));
        let body = json!({"name": "seven"});
        let made = good(&server, "POST", &format!("{API}experiments/create"), &body).await;
        let refusal = import(&fake.uri, &server, OnConflict::Fail, 0).await.expect_err("a refusal");
        assert_eq!(refusal.message, "experiment 7: another experiment here has its name");
        let report = import(&fake.uri, &server, OnConflict::Remap, 0).await.expect("a report");
        assert!(!report.is_lossy(), "{report:?}");
        let path = format!("{API}runs/get?run_id=a");
        let run = good(&server, "GET", &path, &Value::Null).await;
        assert_eq!(run["run"]["info"]["experiment_id"], made["experiment_id"]);
        assert!(import(&fake.uri, &server, OnConflict::Remap, 0).await.expect("a report").is_nothing_new());
        // New ones get numbers of their own.
        let made = good(&server, "POST", &format!("{API}experiments/create"), &json!({"name": "new"})).await;
        assert!(made["experiment_id"].as_str().is_some(), "{made}");
    }
}

on_both_engines! {
    async fn what_changes_at_the_source_comes_with_the_next_import(server: TestServer) {
        let source = TestServer::start(stagewright::db::Engine::Sqlite, &[]).await;
        let create = json!({"experiment_id": "0", "start_time": 5, "run_name": "r"});
        let made = good(&source, "POST", &format!("{API}runs/create"), &create).await;
        let id = made["run"]["info"]["run_id"].as_str().expect("an id").to_owned();
        let log = |step: i64| json!({"run_id": id, "metrics": [
            {"key": "m", "value": step, "timestamp": 5, "step": step}, {"key": "nan", "value": "NaN", "timestamp": 1, "step": step}]});
        good(&source, "POST", &format!("{API}runs/log-batch"), &log(3)).await;
        let from = source.url("");
        let first = import(&from, &server, OnConflict::Fail, 0).await.expect("a report");
        assert_eq!((first.is_lossy(), first.entities["run"].new), (false, 1), "{first:?}");
        // Out of order: a list does not tell, but the run is still at work.
        good(&source, "POST", &format!("{API}runs/log-batch"), &log(1)).await;
        let second = import(&from, &server, OnConflict::Fail, 0).await.expect("a report");
        assert_eq!((second.is_lossy(), second.entities["run"].changed), (false, 1), "{second:?}");
        assert!(import(&from, &server, OnConflict::Fail, 0).await.expect("a report").is_nothing_new());
        for path in [
            format!("runs/get?run_id={id}"),
            format!("metrics/get-history?run_id={id}&metric_key=m"),
            format!("metrics/get-history?run_id={id}&metric_key=nan"),
        ] {
            let path = format!("{API}{path}");
            let (there, here) = (good(&source, "GET", &path, &Value::Null).await, good(&server, "GET", &path, &Value::Null).await);
            assert_eq!(there, here, "{path}");
        }
    }
}

/// What MLflow 3.17.2 writes without a server, as far as it matters.
fn write_mlruns(folder: &std::path::Path) {
    let root = folder.display();
    let number = "475514631152490392";
    let run = "f9f6ca76167a41f9a6972e2300914698";
    let experiment = format!(
        "artifact_location: file://{root}/{number}\ncreation_time: 1795488099840\nexperiment_id: '{number}'\nlast_update_time: 1795488099840\nlifecycle_stage: active\nname: files\n"
    );
    let facts = format!(
        "artifact_uri: file://{root}/{number}/{run}/artifacts\nend_time: 1795488099873\nexperiment_id: '{number}'\nlifecycle_stage: active\nrun_id: {run}\nrun_name: r1\nstart_time: 1700000000001\nstatus: 3\ntags: []\nuser_id: unknown\n"
    );
    let version = format!(
        "creation_timestamp: 5\ncurrent_stage: None\ndescription: null\nlast_updated_timestamp: 6\nname: fm\nrun_id: {run}\nsource: file://{root}/{number}/{run}/artifacts/d\nstatus: READY\nversion: 3\n"
    );
    for (path, text) in [
        (format!("{number}/meta.yaml"), experiment.as_str()),
        (format!("{number}/tags/a"), "b"),
        (format!("{number}/{run}/meta.yaml"), &facts),
        // One point twice, and one without a step, as MLflow 1 wrote it.
        (format!("{number}/{run}/metrics/a/loss"), "5 0.1 1\n5 0.1 1\n5 nan 2\n4 0.5\n"),
        (format!("{number}/{run}/params/p"), "multi\nline"),
        (format!("{number}/{run}/artifacts/d/a.txt"), "hello"),
        (
            "models/fm/meta.yaml".to_owned(),
            "aliases: {}\ncreation_timestamp: 1\ndescription: desc\nlast_updated_timestamp: 2\nname: fm\n",
        ),
        ("models/fm/aliases/champ".to_owned(), "3"),
        ("models/fm/version-3/meta.yaml".to_owned(), &version),
    ] {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
}

on_both_engines! {
    async fn files_come_in_and_go_out_as_an_archive_without_loss(server: TestServer) {
        let folder = server.folder().join("mlruns");
        write_mlruns(&folder);
        let from = folder.display().to_string();
        let first = import(&from, &server, OnConflict::Fail, 0).await.expect("a report");
        assert!(!first.is_lossy() && first.notes.len() == 1, "{first:#?}");
        assert_eq!((first.entities["run"].new, first.files.copied), (1, 1));
        assert_eq!(count(&server, "SELECT count(*) FROM metrics").await, 3);
        let version = good(&server, "GET", &format!("{API}model-versions/get?name=fm&version=3"), &Value::Null).await;
        let source = version["model_version"]["source"].as_str().expect("a source");
        assert_eq!(source, "mlflow-artifacts:/475514631152490392/f9f6ca76167a41f9a6972e2300914698/artifacts/d");
        assert!(import(&from, &server, OnConflict::Fail, 0).await.expect("a report").is_nothing_new());
        for layout in [Layout::Archive, Layout::ExportImport] {
            let to = server.folder().join(format!("{layout:?}"));
            let artifacts = server.folder().join("artifacts").display().to_string();
            let artifacts = Some(Artifacts::behind_proxy(Some(&artifacts)).expect("a folder"));
            let progress = ProgressBar::hidden();
            let export = Export { db: server.db(), artifacts, folder: to.clone(), layout, progress };
            let exported = export.run().await.expect("an export");
            assert_eq!((exported.files, exported.bytes), (1, 5));
            let other = TestServer::start(stagewright::db::Engine::Sqlite, &[]).await;
            let read = import(&to.display().to_string(), &other, OnConflict::Fail, 0).await.expect("a report");
            assert!(!read.is_lossy(), "{read:#?}");
            for (kind, count, digest) in &exported.entities {
                assert_eq!(read.entities.get(kind).map_or(0, |one| one.target), *count, "{kind}");
                // In the layout of the tool, files have places of their own, and experiments and runs say so.
                if *count > 0 && layout == Layout::Archive {
                    assert_eq!(read.entities[kind].target_digest, *digest, "{layout:?} {kind}");
                }
            }
            let file = other.folder().join("artifacts").join("475514631152490392");
            assert_eq!(file.exists(), layout == Layout::Archive);
        }
    }
}
