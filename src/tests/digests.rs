//! What the proxy keeps of files that come through it: told on download, and compared with by `artifacts verify`.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use base64::Engine as _;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use stagewright::args;
use stagewright::db::{Conn as _, Engine};

use crate::support::{Answer, TestServer, on_both_engines};

const PROXY: &str = "/api/2.0/mlflow-artifacts/artifacts";

async fn put(server: &TestServer, path: &str, content: impl Into<reqwest::Body>) {
    let answer = Answer::of(server.request("PUT", &format!("{PROXY}/{path}")).body(content)).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text);
}

async fn digest(server: &TestServer, url: &str) -> String {
    server.send("GET", url).await.header("repr-digest").to_owned()
}

fn expected(content: &[u8]) -> String {
    format!("sha-256=:{}:", base64::engine::general_purpose::STANDARD.encode(Sha256::digest(content)))
}

async fn new_run(server: &TestServer) -> String {
    let body = json!({ "experiment_id": "0", "start_time": 1 });
    let answer = Answer::of(server.request("POST", "/api/2.0/mlflow/runs/create").json(&body)).await;
    let answer: Value = serde_json::from_str(&answer.text).expect("a run");
    answer["run"]["info"]["run_id"].as_str().expect("an id").to_owned()
}

fn stored(server: &TestServer, path: &str) -> PathBuf {
    server.folder().join("artifacts").join(path)
}

/// Runs `stagewright artifacts verify` on the server's database and folder.
fn verify(server: &TestServer, target: &str) -> (Option<i32>, Value) {
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_stagewright"))
        .args(["artifacts", "verify", target, "--json", "--backend-store-uri", server.database_uri()])
        .arg("--artifacts-destination")
        .arg(server.folder().join("artifacts"))
        .output()
        .expect("the command");
    let report = serde_json::from_slice(&stdout)
        .unwrap_or_else(|_| Value::String(String::from_utf8_lossy(&stderr).into_owned()));
    (status.code(), report)
}

on_both_engines! {
    async fn downloads_tell_what_came(server: TestServer) {
        let large = vec![7_u8; 3_000_000];
        for content in [&b""[..], b"hello", &large] {
            put(&server, "1/a.bin", content.to_vec()).await;
            assert_eq!(digest(&server, &format!("{PROXY}/1/a.bin")).await, expected(content));
        }
        let part = Answer::of(server.request("GET", &format!("{PROXY}/1/a.bin")).header("range", "bytes=2-4")).await;
        assert_eq!((part.status.as_u16(), part.header("repr-digest")), (206, &*expected(&large)));
        let head = server.send("HEAD", &format!("{PROXY}/1/a.bin")).await;
        assert_eq!(head.header("repr-digest"), expected(&large));

        // Another server on the same storage has no memory of its own.
        fs::write(stored(&server, "1/a.bin"), "changed").unwrap();
        assert_eq!(digest(&server, &format!("{PROXY}/1/a.bin")).await, "");
        fs::write(stored(&server, "1/b.bin"), "from elsewhere").unwrap();
        assert_eq!(digest(&server, &format!("{PROXY}/1/b.bin")).await, "");
    }
}

on_both_engines! {
    async fn pages_are_told_too(server: TestServer) {
        let run = new_run(&server).await;
        put(&server, &format!("0/{run}/artifacts/d//a.txt"), "hello").await;
        let text = server.request("POST", &format!("/ajax-api/2.0/mlflow/upload-artifact?run_uuid={run}&path=b.txt"));
        assert_eq!(Answer::of(text.header("content-type", "text/plain").body("page")).await.status, 200);
        for (path, content) in [("d/a.txt", "hello"), ("./d/a.txt", "hello"), ("b.txt", "page")] {
            let url = format!("/get-artifact?run_id={run}&path={path}");
            assert_eq!(digest(&server, &url).await, expected(content.as_bytes()), "{path}");
        }
    }
}

on_both_engines! {
    async fn what_is_deleted_is_forgotten(server: TestServer) {
        let run = new_run(&server).await;
        for path in ["a", "d/a", "d/e/a", "d0", "d-"] {
            put(&server, &format!("0/{run}/artifacts/{path}"), path).await;
        }
        let gone = server.send("DELETE", &format!("{PROXY}/0/{run}/artifacts/d")).await;
        assert_eq!(gone.status, 200);
        let (code, report) = verify(&server, &run);
        let files: Vec<_> = report["files"].as_array().expect("files").iter().filter_map(|file| file["path"].as_str()).collect();
        assert_eq!((code, files), (Some(0), vec!["a", "d-", "d0"]));
    }
}

on_both_engines! {
    async fn a_run_is_verified(server: TestServer) {
        let run = new_run(&server).await;
        let root = format!("0/{run}/artifacts");
        for path in ["a", "changed", "d/missing", "d/touched"] {
            put(&server, &format!("{root}/{path}"), path).await;
        }
        assert_eq!(verify(&server, &run).0, Some(0));

        fs::write(stored(&server, &format!("{root}/changed")), "Changed").unwrap();
        fs::write(stored(&server, &format!("{root}/d/touched")), "d/touched").unwrap();
        fs::write(stored(&server, &format!("{root}/d/unknown")), "abc").unwrap();
        fs::remove_file(stored(&server, &format!("{root}/d/missing"))).unwrap();
        let (code, report) = verify(&server, &run);
        let known = |text: &str| json!({"sha256": hex::encode(Sha256::digest(text)), "size": text.len()});
        let files = json!([
            {"path": "a", "status": "intact", "uploaded": known("a"), "stored": known("a")},
            {"path": "changed", "status": "changed", "uploaded": known("changed"), "stored": known("Changed")},
            {"path": "d/missing", "status": "missing", "uploaded": known("d/missing"), "stored": null},
            {"path": "d/touched", "status": "intact", "uploaded": known("d/touched"), "stored": known("d/touched")},
            {"path": "d/unknown", "status": "unknown", "uploaded": null, "stored": {"sha256": null, "size": 3}},
        ]);
        assert_eq!((code, &report["files"]), (Some(1), &files));
        assert_eq!(report["counts"], json!({"intact": 2, "changed": 1, "missing": 1, "unknown": 1}));
        assert_eq!(report["location"], format!("mlflow-artifacts:/{root}"));
    }
}

on_both_engines! {
    async fn a_model_version_is_verified(server: TestServer) {
        let run = new_run(&server).await;
        let root = format!("0/{run}/artifacts");
        for path in ["model/MLmodel", "model/data/model.pkl", "other"] {
            put(&server, &format!("{root}/{path}"), path).await;
        }
        let post = async |route: &str, body: Value| {
            let answer = Answer::of(server.request("POST", &format!("/api/2.0/mlflow/{route}")).json(&body)).await;
            assert_eq!(answer.status, 200, "{}", answer.text);
        };
        post("registered-models/create", json!({"name": "fraud detector"})).await;
        let source = format!("mlflow-artifacts:/{root}/model");
        post("model-versions/create", json!({"name": "fraud detector", "source": source, "run_id": run})).await;
        let (code, report) = verify(&server, "models:/fraud detector/1");
        assert_eq!((code, &report["counts"]["intact"]), (Some(0), &json!(2)), "{report}");
        let url = "/model-versions/get-artifact?name=fraud%20detector&version=1&path=data/model.pkl";
        assert_eq!(digest(&server, url).await, expected(b"model/data/model.pkl"));

        fs::write(stored(&server, &format!("{root}/model/data/model.pkl")), "other weights").unwrap();
        let (code, report) = verify(&server, "models:/fraud detector/1");
        assert_eq!((code, &report["counts"]["changed"]), (Some(1), &json!(1)), "{report}");
    }
}

on_both_engines! {
    async fn what_cannot_be_verified_is_told(server: TestServer) {
        for (target, code, message) in [
            ("runs:/x", 2, "names neither a run nor a model version"),
            ("0123", 1, "Run with id=0123 not found"),
            ("models:/none/1", 1, "Model Version (name=none, version=1) not found"),
            ("models:/none/x", 1, "must be an integer"),
        ] {
            let (found, report) = verify(&server, target);
            let text = report.as_str().unwrap_or_default();
            assert!(found == Some(code) && text.contains(message), "{target}: {found:?} {report}");
        }
    }
}

on_both_engines! {
    async fn many_uploads_at_once_are_all_kept(server: TestServer) {
        let run = new_run(&server).await;
        let uploads = (0..200).map(|number| {
            let path = format!("0/{run}/artifacts/{}/{number}", number % 7);
            let (server, content) = (&server, vec![b'x'; number]);
            async move { put(server, &path, content).await }
        });
        futures_util::future::join_all(uploads).await;
        let (code, report) = verify(&server, &run);
        assert_eq!((code, &report["counts"]["intact"]), (Some(0), &json!(200)), "{report}");
    }
}

on_both_engines! {
    async fn a_database_that_only_mlflow_has_used_is_no_trouble(server: TestServer) {
        let run = new_run(&server).await;
        put(&server, &format!("0/{run}/artifacts/a"), "a").await;
        let deleted = server.request("POST", "/api/2.0/mlflow/runs/delete").json(&json!({ "run_id": run }));
        assert_eq!(Answer::of(deleted).await.status, 200);
        let db = server.db();
        let own = match db.engine() {
            Engine::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'stagewright\\_%' ESCAPE '\\'",
            Engine::Postgres => "SELECT tablename::text FROM pg_tables WHERE tablename LIKE 'stagewright\\_%'",
        };
        let own = db.reader().await.unwrap().rows(own, args![]).await.unwrap();
        assert!(own.len() > 15);
        for table in own {
            db.execute(format!("DROP TABLE {}", table.text(0).unwrap()), args![]).await.unwrap();
        }
        let (code, report) = verify(&server, &run);
        let told = report.as_str().unwrap_or_default();
        assert!(code == Some(1) && told.contains("has not served"), "{code:?} {report}");

        let gone = Command::new(env!("CARGO_BIN_EXE_stagewright"))
            .args(["gc", "--run-ids", &run, "--backend-store-uri", server.database_uri()])
            .arg("--artifacts-destination")
            .arg(server.folder().join("artifacts"))
            .status()
            .expect("the command");
        assert!(gone.success());
        assert!(!stored(&server, &format!("0/{run}/artifacts/a")).exists());
        let rows = db.reader().await.unwrap().rows("SELECT path FROM stagewright_artifact_digest", args![]).await;
        assert_eq!(rows.unwrap().len(), 0);
    }
}
