//! Versions of models under many clients at once, and their sources. Expected values are those of `mlflow server`
//! 3.17.2, which the differential test compares call by call; what it loses to races is what should have been.

use futures_util::future::join_all;
use serde_json::{Value, json};
use stagewright::args;
use stagewright::db::{Args, Conn as _};

use crate::support::{Answer, TestServer, on_both_engines};

const API: &str = "/api/2.0/mlflow/model-versions/";
const CLIENTS: usize = 50;

async fn call(server: &TestServer, method: &str, route: &str, body: &Value) -> Answer {
    Answer::of(server.request(method, &format!("{API}{route}")).json(body)).await
}

/// Posts and expects success; the answer's JSON.
async fn post(server: &TestServer, route: &str, body: &Value) -> Value {
    let answer = call(server, "POST", route, body).await;
    assert_eq!(answer.status.as_u16(), 200, "{route} {body}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

/// Posts and expects a refusal; its message.
async fn refusal(server: &TestServer, route: &str, body: &Value) -> String {
    let answer = call(server, "POST", route, body).await;
    assert_eq!(answer.status.as_u16(), 400, "{route} {body}: {}", answer.text);
    let error: Value = serde_json::from_str(&answer.text).expect("JSON");
    error["message"].as_str().expect("a message").to_owned()
}

async fn search(server: &TestServer, query: &[(&str, &str)]) -> Value {
    let answer = Answer::of(server.request("GET", &format!("{API}search")).query(query)).await;
    assert_eq!(answer.status.as_u16(), 200, "{query:?}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

async fn execute(server: &TestServer, sql: &'static str, args: Args) {
    server.db().execute(sql, args).await.expect("a statement");
}

async fn texts(server: &TestServer, sql: &'static str, args: Args) -> Vec<Option<String>> {
    let rows = server.db().reader().await.expect("a reader").rows(sql, args).await.expect("rows");
    rows.iter().map(|row| row.optional_text(0).expect("a text")).collect()
}

async fn new_model(server: &TestServer, name: &str) {
    let sql = "INSERT INTO registered_models (workspace, name, creation_time, last_updated_time)
               VALUES ('default', $1, 1, 1)";
    execute(server, sql, args![name]).await;
}

async fn new_version(server: &TestServer, name: &str) -> u32 {
    let made = post(server, "create", &json!({"name": name, "source": "s3://bucket/model"})).await;
    number(&made["model_version"])
}

fn number(version: &Value) -> u32 {
    version["version"].as_str().expect("a version").parse().expect("a number")
}

fn versions(page: &Value) -> Vec<(u32, String)> {
    let found = page["model_versions"].as_array().cloned().unwrap_or_default();
    let stage = |version: &Value| version["current_stage"].as_str().expect("a stage").to_owned();
    found.iter().map(|version| (number(version), stage(version))).collect()
}

on_both_engines! {
    async fn fifty_clients_that_create_versions_get_the_numbers_from_1_to_50(server: TestServer) {
        new_model(&server, "m").await;
        let mut numbers = join_all((0..CLIENTS).map(|_| new_version(&server, "m"))).await;
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=50).collect::<Vec<_>>());
        let page = search(&server, &[("order_by", "version_number")]).await;
        let kept: Vec<u32> = versions(&page).into_iter().map(|(number, _)| number).collect();
        assert_eq!(kept, numbers);
    }
}

on_both_engines! {
    async fn fifty_transitions_that_archive_leave_one_version_in_production(server: TestServer) {
        new_model(&server, "m").await;
        for _ in 0..10 {
            new_version(&server, "m").await;
        }
        let promote = |client: usize| {
            let server = &server;
            async move {
                let version = (client % 10 + 1).to_string();
                let body = json!({
                    "name": "m", "version": version, "stage": "production", "archive_existing_versions": true,
                });
                let moved = post(server, "transition-stage", &body).await;
                assert_eq!(moved["model_version"]["current_stage"], "Production");
            }
        };
        join_all((0..CLIENTS).map(promote)).await;
        let mut stages: Vec<String> = versions(&search(&server, &[]).await).into_iter().map(|(_, stage)| stage).collect();
        stages.sort_unstable();
        let mut expected = vec!["Archived"; 9];
        expected.push("Production");
        assert_eq!(stages, expected);
    }
}

on_both_engines! {
    async fn creations_transitions_tags_and_deletions_of_one_model_do_not_block_each_other(server: TestServer) {
        new_model(&server, "m").await;
        for _ in 0..10 {
            new_version(&server, "m").await;
        }
        let work = |client: usize| {
            let server = &server;
            async move {
                let version = (client / 5 + 1).to_string();
                let of_version = json!({"name": "m", "version": version});
                let staged = json!({
                    "name": "m", "version": version, "stage": "Staging", "archive_existing_versions": true,
                });
                let (method, route, body) = match client % 5 {
                    0 => ("POST", "create", json!({"name": "m", "source": "s3://b/m"})),
                    1 => ("POST", "transition-stage", staged),
                    2 => ("POST", "set-tag", json!({"name": "m", "version": version, "key": "k", "value": "v"})),
                    3 => ("PATCH", "update", json!({"name": "m", "version": version, "description": "d"})),
                    _ => ("DELETE", "delete", of_version),
                };
                (route, call(server, method, route, &body).await)
            }
        };
        for (route, answer) in join_all((0..CLIENTS).map(work)).await {
            // A version may be deleted before the others get to it.
            let is_expected = answer.status == 200 || (answer.status == 404 && route != "create" && route != "delete");
            assert!(is_expected, "{route}: {} {}", answer.status, answer.text);
        }
        let mut left: Vec<u32> = versions(&search(&server, &[]).await).into_iter().map(|(number, _)| number).collect();
        left.sort_unstable();
        assert_eq!(left, (11..=20).collect::<Vec<_>>());
    }
}

on_both_engines! {
    async fn clients_that_create_alias_and_promote_at_once_leave_one_state(server: TestServer) {
        new_model(&server, "m").await;
        let work = |_| {
            let server = &server;
            async move {
                let version = new_version(server, "m").await.to_string();
                let alias = json!({"name": "m", "alias": "champion", "version": version});
                let path = "/api/2.0/mlflow/registered-models/alias";
                let moved = Answer::of(server.request("POST", path).json(&alias)).await;
                assert_eq!(moved.status, 200, "{}", moved.text);
                let promotion = json!({
                    "name": "m", "version": version, "stage": "Production", "archive_existing_versions": true,
                });
                post(server, "transition-stage", &promotion).await;
            }
        };
        join_all((0..CLIENTS).map(work)).await;
        let mut found = versions(&search(&server, &[]).await);
        found.sort_unstable();
        let numbers: Vec<usize> = found.iter().map(|(number, _)| *number as usize).collect();
        assert_eq!(numbers, (1..=CLIENTS).collect::<Vec<_>>());
        let of_stage = |wanted: &str| found.iter().filter(|(_, stage)| stage == wanted).count();
        assert_eq!((of_stage("Production"), of_stage("Archived")), (1, CLIENTS - 1));
        let sql = "SELECT alias FROM registered_model_aliases WHERE version BETWEEN 1 AND 50";
        assert_eq!(texts(&server, sql, args![]).await, [Some("champion".to_owned())]);
    }
}

on_both_engines! {
    async fn a_deleted_version_keeps_its_number_and_loses_everything_else(server: TestServer) {
        new_model(&server, "m").await;
        for _ in 0..2 {
            new_version(&server, "m").await;
        }
        let sql = "INSERT INTO registered_model_aliases (workspace, name, alias, version) VALUES ('default', 'm', $1, $2)";
        execute(&server, sql, args!["gone", 2]).await;
        execute(&server, sql, args!["kept", 1]).await;
        let id = json!({"name": "m", "version": "2"});
        assert_eq!(call(&server, "DELETE", "delete", &id).await.status, 200);
        let again = call(&server, "DELETE", "delete", &id).await;
        assert_eq!(again.status, 404);
        assert!(again.text.contains("Model Version (name=m, version=2) not found"), "{}", again.text);
        let sql = "SELECT alias FROM registered_model_aliases";
        assert_eq!(texts(&server, sql, args![]).await, [Some("kept".to_owned())]);
        for (sql, expected) in [
            ("SELECT current_stage FROM model_versions WHERE version = 2", Some("Deleted_Internal")),
            ("SELECT source FROM model_versions WHERE version = 2", Some("REDACTED-SOURCE-PATH")),
            ("SELECT run_id FROM model_versions WHERE version = 2", Some("REDACTED-RUN-ID")),
            ("SELECT run_link FROM model_versions WHERE version = 2", Some("REDACTED-RUN-LINK")),
            ("SELECT description FROM model_versions WHERE version = 2", None),
        ] {
            assert_eq!(texts(&server, sql, args![]).await, [expected.map(str::to_owned)], "{sql}");
        }
        assert_eq!(new_version(&server, "m").await, 3);
        let left: Vec<u32> = versions(&search(&server, &[]).await).into_iter().map(|(number, _)| number).collect();
        assert_eq!(left, [3, 1]);
    }
}

on_both_engines! {
    async fn a_logged_model_names_every_version_made_from_it(server: TestServer) {
        let sql = "INSERT INTO logged_models (model_id, experiment_id, name, artifact_location, creation_timestamp_ms,
                       last_updated_timestamp_ms, status, lifecycle_stage, source_run_id)
                   VALUES ('m-1', 0, 'x', 'mlflow-artifacts:/0/models/m-1/artifacts', 1, 1, 2, 'active', 'run')";
        execute(&server, sql, args![]).await;
        let names: Vec<String> = (0..20).map(|number| format!("é{number}")).collect();
        for name in &names {
            new_model(&server, name).await;
        }
        let register = |name: &String| json!({"name": name, "source": "models:/m-1", "model_id": "m-1"});
        let first = post(&server, "create", &register(&names[0])).await;
        assert_eq!(first["model_version"]["run_id"], "run");
        let sql = "SELECT tag_value FROM logged_model_tags WHERE model_id = 'm-1' AND tag_key = 'mlflow.modelVersions'";
        assert_eq!(
            texts(&server, sql, args![]).await,
            [Some(r#"[{"name": "\u00e90", "version": 1}]"#.to_owned())]
        );
        join_all(names[1..].iter().map(|name| {
            let (server, body) = (&server, register(name));
            async move { post(server, "create", &body).await }
        }))
        .await;
        let links: Value =
            serde_json::from_str(texts(&server, sql, args![]).await[0].as_deref().expect("a tag")).expect("JSON");
        let mut linked: Vec<&str> =
            links.as_array().expect("a list").iter().map(|link| link["name"].as_str().expect("a name")).collect();
        linked.sort_unstable();
        let mut expected: Vec<&str> = names.iter().map(String::as_str).collect();
        expected.sort_unstable();
        assert_eq!(linked, expected);
        let uri = server.send("GET", &format!("{API}get-download-uri?name=%C3%A90&version=1")).await;
        assert!(uri.text.contains(r#""artifact_uri": "mlflow-artifacts:/0/models/m-1/artifacts""#), "{}", uri.text);
    }
}

on_both_engines! {
    async fn a_source_leads_nowhere_that_its_creator_has_no_business(server: TestServer) {
        new_model(&server, "m").await;
        let body = |source: &str, run: &str| json!({"name": "m", "source": source, "run_id": run});
        let sql = "INSERT INTO runs (run_uuid, experiment_id, artifact_uri, lifecycle_stage)
                   VALUES ($1, 0, $2, 'active')";
        // A link inside the run's folder that leads out of it.
        let folder = server.folder().join("run");
        std::fs::create_dir_all(folder.join("artifacts")).expect("a folder");
        std::os::unix::fs::symlink("/etc", folder.join("artifacts/link")).expect("a link");
        let root = folder.join("artifacts").display().to_string();
        execute(&server, sql, args!["local", root.as_str()]).await;
        execute(&server, sql, args!["proxied", "mlflow-artifacts:/0/proxied/artifacts"]).await;
        let relative = "an absolute path must be provided without relative path references present.";
        let local = "To use a local path as a model version source, the run_id request parameter has to be specified";
        let foreign = "The run_id request parameter must identify the resource that contains the source.";
        let host = "scheme addresses a host other than the tracking server's configured artifact storage";
        let inside = |path: &str| format!("{root}/{path}");
        for (source, run, expected) in [
            ("s3://bucket/a/%252e%252e/b", "", relative),
            ("s3://bucket/a%2f..%2fb", "", relative),
            ("s3://bucket/a%00b", "", relative),
            ("s3://bucket/a/../b", "", relative),
            ("s3://bucket/a/..?x", "", relative),
            ("C:\\models", "", relative),
            ("mlflow-artifacts:/0/proxied/artifacts/%2e%2e/x", "proxied", relative),
            ("/etc/passwd", "", local),
            ("/etc/passwd", "local", local),
            ("file:///etc", "local", local),
            ("..", "local", local),
            (&inside("../x"), "local", local),
            (&inside("%2e%2e/x"), "local", local),
            (&inside("link/passwd"), "local", local),
            (&inside("model"), "proxied", local),
            (&inside("model"), "nobody", foreign),
            ("mlflow-artifacts:/0/proxied/artifacts", "", foreign),
            ("mlflow-artifacts:/0/proxied/artifactsx", "proxied", foreign),
            ("mlflow-artifacts:/0/other/artifacts", "proxied", foreign),
            ("runs:/local/model", "proxied", foreign),
            ("runs:/local/model", "", foreign),
            ("http://host/a", "", host),
            (" mlflow-artifacts://host/0/proxied/artifacts", "proxied", host),
        ] {
            let message = refusal(&server, "create", &body(source, run)).await;
            assert!(message.contains(expected), "{source} of {run}: {message}");
        }
        let inner = inside("model");
        for (source, run) in [
            (inner.as_str(), "local"),
            ("mlflow-artifacts:/0/proxied/artifacts/model", "proxied"),
            ("runs:/local/model", "local"),
            ("s3://bucket/a", ""),
        ] {
            post(&server, "create", &body(source, run)).await;
        }
    }
}

on_both_engines! {
    async fn pages_of_versions_follow_each_other_without_gap_or_double(server: TestServer) {
        for name in ["a", "B", "é"] {
            new_model(&server, name).await;
            for _ in 0..7 {
                new_version(&server, name).await;
            }
        }
        let sources = |page: &Value| -> Vec<(Value, Value)> {
            let found = page["model_versions"].as_array().cloned().unwrap_or_default();
            found.iter().map(|version| (version["name"].clone(), version["version"].clone())).collect()
        };
        for order in ["name DESC", "version_number", "last_updated_timestamp", "creation_timestamp DESC"] {
            let whole = sources(&search(&server, &[("order_by", order)]).await);
            assert_eq!(whole.len(), 21);
            let mut paged = Vec::new();
            let mut token = Some(String::new());
            while let Some(from) = token {
                let page = search(&server, &[("order_by", order), ("max_results", "4"), ("page_token", &from)]).await;
                paged.extend(sources(&page));
                token = page["next_page_token"].as_str().map(str::to_owned);
            }
            assert_eq!(paged, whole, "{order}");
            // The stock server's tokens are understood, too: this one is {"offset": 20}.
            let last = search(&server, &[("order_by", order), ("page_token", "eyJvZmZzZXQiOiAyMH0=")]).await;
            assert_eq!(sources(&last), whole[20..], "{order}");
        }
    }
}
