//! Policies, approvals and cards over HTTP, on both engines.

mod approvals;
mod behind;
mod cards;
mod contracts;
mod databricks;
mod gate;
mod releases;
mod rollouts;
mod signatures;
mod waivers;

use serde_json::{Value, json};
use stagewright::args;
use stagewright::db::{Conn as _, Engine};
use tempfile::TempDir;

use crate::support::{Answer, TestServer};

const MLFLOW: &str = "/api/2.0/mlflow/";
const OWN: &str = "/api/stagewright/v1/";
const MODEL: &str = "fraud-detector";

/// A server with a policy, which believes the header `X-User`.
struct Governed {
    server: TestServer,
    policy: TempDir,
}

impl Governed {
    async fn start(engine: Engine, policy: &str) -> Self {
        Self::start_in(engine, policy, &[]).await
    }

    async fn start_in(engine: Engine, policy: &str, variables: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let path = folder.path().join("policy.yaml");
        std::fs::write(&path, policy).expect("a file");
        let flags = ["--policy", path.to_str().expect("text"), "--trusted-user-header", "X-User"];
        let server = TestServer::start_in(engine, &flags, variables).await;
        Self { server, policy: folder }
    }

    fn policy(&self) -> std::path::PathBuf {
        self.policy.path().join("policy.yaml")
    }

    async fn call(&self, user: &str, method: &str, path: &str, body: &Value) -> Answer {
        let request = self.server.request(method, path).header("X-User", user);
        Answer::of(if method == "GET" { request } else { request.json(body) }).await
    }

    /// A call that succeeds; its JSON.
    async fn done(&self, user: &str, method: &str, path: &str, body: &Value) -> Value {
        let answer = self.call(user, method, path, body).await;
        assert_eq!(answer.status.as_u16(), 200, "{method} {path} {body}: {}", answer.text);
        serde_json::from_str(&answer.text).unwrap_or_default()
    }

    /// A call that is refused with this status; the message.
    async fn refused(&self, status: u16, user: &str, method: &str, path: &str, body: &Value) -> String {
        let answer = self.call(user, method, path, body).await;
        assert_eq!(answer.status.as_u16(), status, "{method} {path} {body}: {}", answer.text);
        let error: Value = serde_json::from_str(&answer.text).expect("JSON");
        if status == 403 {
            assert_eq!(error["error_code"], "PERMISSION_DENIED");
        }
        error["message"].as_str().expect("a message").to_owned()
    }

    /// A run with this f1, and a version of the model that it made.
    async fn new_version(&self, user: &str, f1: f64) -> String {
        let run =
            self.done(user, "POST", &format!("{MLFLOW}runs/create"), &json!({"experiment_id": "0"})).await;
        let run = run["run"]["info"]["run_id"].as_str().expect("an id").to_owned();
        self.log(&run, f1).await;
        let create = format!("{MLFLOW}registered-models/create");
        self.call(user, "POST", &create, &json!({"name": MODEL})).await;
        let source = format!("mlflow-artifacts:/0/{run}/artifacts/model");
        let body = json!({"name": MODEL, "source": source, "run_id": run});
        let made = self.done(user, "POST", &format!("{MLFLOW}model-versions/create"), &body).await;
        made["model_version"]["version"].as_str().expect("a version").to_owned()
    }

    async fn run_of(&self, version: &str) -> String {
        let path = format!("{MLFLOW}model-versions/get?name={MODEL}&version={version}");
        let found = self.done("eve", "GET", &path, &Value::Null).await;
        found["model_version"]["run_id"].as_str().expect("an id").to_owned()
    }

    async fn log(&self, run: &str, f1: f64) {
        let metric = json!({"run_id": run, "key": "f1", "value": f1, "timestamp": 1});
        self.done("eve", "POST", &format!("{MLFLOW}runs/log-metric"), &metric).await;
    }

    async fn transition(&self, user: &str, version: &str, stage: &str) -> Answer {
        let body = json!({
            "name": MODEL, "version": version, "stage": stage, "archive_existing_versions": stage == "Production",
        });
        self.call(user, "POST", &format!("{MLFLOW}model-versions/transition-stage"), &body).await
    }

    async fn refused_transition(&self, user: &str, version: &str, stage: &str) -> String {
        let answer = self.transition(user, version, stage).await;
        assert_eq!(answer.status.as_u16(), 403, "{}", answer.text);
        let error: Value = serde_json::from_str(&answer.text).expect("JSON");
        assert_eq!(error["error_code"], "PERMISSION_DENIED");
        error["message"].as_str().expect("a message").to_owned()
    }

    async fn stage(&self, version: &str) -> String {
        let path = format!("{MLFLOW}model-versions/get?name={MODEL}&version={version}");
        let found = self.done("eve", "GET", &path, &Value::Null).await;
        found["model_version"]["current_stage"].as_str().expect("a stage").to_owned()
    }

    async fn request(&self, id: i64) -> Value {
        self.done("eve", "GET", &format!("{OWN}requests/{id}"), &Value::Null).await["request"].clone()
    }

    async fn requests(&self) -> Vec<Value> {
        let found = self.done("eve", "GET", &format!("{OWN}requests?model={MODEL}"), &Value::Null).await;
        found["requests"].as_array().expect("a list").clone()
    }

    async fn execute(&self, sql: &'static str) {
        self.server.db().execute(sql, args![]).await.expect("a statement");
    }

    async fn count(&self, sql: &'static str) -> i64 {
        let rows = self.server.db().reader().await.expect("a reader").rows(sql, args![]).await.expect("rows");
        rows[0].int(0).expect("a number")
    }
}

/// Declares a test on SQLite and on PostgreSQL, each time with a new server that has `$policy`.
macro_rules! with_policy {
    ($policy:expr, async fn $name:ident($server:ident: Governed) $body:block) => {
        mod $name {
            use super::*;

            async fn check($server: Governed) $body

            #[tokio::test]
            async fn on_sqlite() {
                check(Governed::start(stagewright::db::Engine::Sqlite, $policy).await).await;
            }

            #[tokio::test]
            async fn on_postgres() {
                check(Governed::start(stagewright::db::Engine::Postgres, $policy).await).await;
            }
        }
    };
}
use with_policy;
