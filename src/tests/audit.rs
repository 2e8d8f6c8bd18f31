//! The audit log: every change of the registry once and in order, and nothing that can be altered unnoticed.

use std::process::{Command, Output};

use futures_util::future::join_all;
use serde_json::{Value, json};
use stagewright::args;
use stagewright::db::Engine;
use stagewright::governance::audit::{merkle, note};

use crate::support::{Answer, TestServer, on_both_engines};

async fn send(server: &TestServer, method: &str, route: &str, body: &Value) -> Answer {
    Answer::of(server.request(method, &format!("/api/2.0/mlflow/{route}")).json(body)).await
}

pub(crate) async fn change(server: &TestServer, method: &str, route: &str, body: &Value) {
    let answer = send(server, method, route, body).await;
    assert_eq!(answer.status.as_u16(), 200, "{route}: {}", answer.text);
}

pub(crate) async fn create(server: &TestServer, name: &str) {
    change(server, "POST", "registered-models/create", &json!({"name": name})).await;
}

pub(crate) async fn ask(server: &TestServer, path: &str) -> Value {
    let answer = server.send("GET", &format!("/api/stagewright/v1/audit/{path}")).await;
    assert_eq!(answer.status.as_u16(), 200, "{path}: {}", answer.text);
    serde_json::from_str(&answer.text).unwrap()
}

pub(crate) fn hash(value: &Value) -> merkle::Hash {
    hex::decode(value.as_str().unwrap()).unwrap().try_into().unwrap()
}

pub(crate) fn hashes(value: &Value) -> Vec<merkle::Hash> {
    value.as_array().unwrap().iter().map(hash).collect()
}

pub(crate) fn command(server: &TestServer, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stagewright"))
        .arg("audit")
        .args(arguments)
        .args(["--backend-store-uri", server.database_uri()])
        .output()
        .expect("the command")
}

/// `audit verify` against a checkpoint: the first entry that is wrong, and what is wrong with it.
fn fault(server: &TestServer, checkpoint: &str) -> Option<(u64, String)> {
    let output = command(server, &["verify", "--json", "--against", checkpoint]);
    let report: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
    assert_eq!(output.status.success(), report["fault"].is_null(), "{report}");
    let fault = report["fault"].as_object()?;
    Some((fault["index"].as_u64().unwrap(), fault["what"].as_str().unwrap().to_owned()))
}

/// Writes a checkpoint of the log as it is; where.
async fn checkpoint(server: &TestServer) -> String {
    let text = server.send("GET", "/api/stagewright/v1/audit/checkpoint").await.text;
    let path = server.folder().join("checkpoint").display().to_string();
    std::fs::write(&path, text).unwrap();
    path
}

pub(crate) async fn drop_triggers(server: &TestServer) {
    let (db, table) = (server.db(), "stagewright_audit_entry");
    for trigger in ["not_updated", "not_deleted"] {
        let sql = match db.engine() {
            Engine::Postgres => format!("DROP TRIGGER {table}_{trigger} ON {table}"),
            Engine::Sqlite => format!("DROP TRIGGER {table}_{trigger}"),
        };
        db.execute(sql, args![]).await.unwrap();
    }
}

on_both_engines! {
    async fn every_change_is_recorded_and_a_refused_one_is_not(server: TestServer) {
        create(&server, "m").await;
        assert_eq!(send(&server, "POST", "registered-models/create", &json!({"name": "m"})).await.status, 400);
        let version = json!({"name": "m", "version": "1"});
        let with = |more: Value| {
            let mut body = version.clone();
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            body
        };
        for (method, route, body) in [
            ("POST", "model-versions/create", json!({"name": "m", "source": "s3://bucket/model"})),
            ("POST", "model-versions/set-tag", with(json!({"key": "k", "value": "v"}))),
            ("DELETE", "model-versions/delete-tag", with(json!({"key": "k"}))),
            ("PATCH", "model-versions/update", with(json!({"description": "d"}))),
            ("POST", "model-versions/transition-stage", with(json!({"stage": "Production"}))),
            ("POST", "registered-models/alias", with(json!({"alias": "a"}))),
            ("DELETE", "registered-models/alias", json!({"name": "m", "alias": "a"})),
            ("POST", "registered-models/set-tag", json!({"name": "m", "key": "k", "value": "v"})),
            ("DELETE", "registered-models/delete-tag", json!({"name": "m", "key": "k"})),
            ("PATCH", "registered-models/update", json!({"name": "m", "description": "d"})),
            ("DELETE", "model-versions/delete", version.clone()),
            ("POST", "registered-models/rename", json!({"name": "m", "new_name": "n"})),
            ("DELETE", "registered-models/delete", json!({"name": "n"})),
        ] {
            change(&server, method, route, &body).await;
        }
        let entries = ask(&server, "entries").await["entries"].as_array().unwrap().clone();
        let told: Vec<_> = entries.iter().rev().map(|line| line["entry"]["action"].as_str().unwrap()).collect();
        assert_eq!(
            told,
            [
                "model.create", "version.create", "version.tag.set", "version.tag.delete", "version.update",
                "version.transition", "alias.set", "alias.delete", "model.tag.set", "model.tag.delete",
                "model.update", "version.delete", "model.rename", "model.delete",
            ]
        );
        // Whoever sends a name without the server having been told to trust the header stays nobody.
        assert!(entries.iter().all(|line| line["entry"]["actor"] == json!({"id": "anonymous", "authn": "none"})));
        let page = ask(&server, "entries?model=m&action=alias.set").await;
        assert_eq!(page["entries"][0]["index"], 6);
        assert_eq!(page["entries"][0]["entry"]["after"], json!({"alias": "a"}));
        assert_eq!(fault(&server, &checkpoint(&server).await), None);
    }
}

on_both_engines! {
    async fn parallel_changes_leave_no_gap_and_every_proof_holds(server: TestServer) {
        const CHANGES: u64 = 30;
        join_all((0..CHANGES).map(|number| {
            let (server, name) = (&server, format!("model {number}"));
            async move { create(server, &name).await }
        }))
        .await;
        let page = ask(&server, "entries?max_results=20").await;
        let rest = ask(&server, &format!("entries?page_token={}", page["next_page_token"].as_str().unwrap())).await;
        let lines = [&page, &rest].map(|page| page["entries"].as_array().unwrap().clone()).concat();
        let indexes: Vec<u64> = lines.iter().map(|line| line["index"].as_u64().unwrap()).collect();
        assert_eq!(indexes, (0..CHANGES).rev().collect::<Vec<_>>());
        let export = server.send("GET", "/api/stagewright/v1/audit/export?format=jsonl").await.text;
        assert_eq!(export.lines().count(), 30);
        let checkpoint = server.send("GET", "/api/stagewright/v1/audit/checkpoint").await.text;
        let now = note::Checkpoint::parse(&checkpoint).unwrap();
        assert_eq!(now.size, CHANGES);
        for index in 0..CHANGES {
            let proof = ask(&server, &format!("entries/{index}/proof")).await;
            assert!(merkle::includes(hash(&proof["leaf_hash"]), index, CHANGES, &hashes(&proof["proof"]), &now.root));
            let size = index + 1;
            let proof = ask(&server, &format!("consistency?from={size}")).await;
            let old = hash(&proof["from_root"]);
            assert!(merkle::goes_on((size, &old), (CHANGES, &now.root), &hashes(&proof["proof"])), "{size}");
        }
    }
}

on_both_engines! {
    async fn whatever_is_altered_by_hand_is_found_and_its_place_named(server: TestServer) {
        for number in 0..12 {
            create(&server, &format!("model {number}")).await;
        }
        let checkpoint = checkpoint(&server).await;
        let (db, table) = (server.db(), "stagewright_audit_entry");
        for sql in [format!("UPDATE {table} SET body = 'x'"), format!("DELETE FROM {table}")] {
            assert!(db.execute(sql.clone(), args![]).await.is_err(), "{sql}");
        }
        assert_eq!(fault(&server, &checkpoint), None);
        drop_triggers(&server).await;
        for (sql, undo, index, what) in [
            (
                format!("UPDATE {table} SET body = replace(body, 'model 5', 'model X') WHERE idx = 5"),
                format!("UPDATE {table} SET body = replace(body, 'model X', 'model 5') WHERE idx = 5"),
                5,
                "the entry's text is not the one that was hashed",
            ),
            (
                format!("UPDATE {table} SET actor = 'ada' WHERE idx = 3"),
                format!("UPDATE {table} SET actor = 'anonymous' WHERE idx = 3"),
                3,
                "the column actor is not what the entry says",
            ),
            (
                format!("UPDATE {table} SET idx = 100 WHERE idx = 7"),
                format!("UPDATE {table} SET idx = 7 WHERE idx = 100"),
                7,
                "the entry is missing",
            ),
            (
                format!("UPDATE {table} SET idx = CASE idx WHEN 4 THEN 1006 ELSE 1004 END WHERE idx IN (4, 6)"),
                format!("UPDATE {table} SET idx = CASE idx WHEN 1006 THEN 4 ELSE 6 END WHERE idx > 1000"),
                4,
                "the entry is missing",
            ),
        ] {
            assert!(db.execute(sql.clone(), args![]).await.unwrap() > 0, "{sql}");
            assert_eq!(fault(&server, &checkpoint), Some((index, what.to_owned())), "{sql}");
            db.execute(undo, args![]).await.unwrap();
            assert_eq!(fault(&server, &checkpoint), None, "after {sql}");
        }
        // Two entries in each other's place.
        for sql in ["UPDATE stagewright_audit_entry SET idx = 1000 WHERE idx = 4",
            "UPDATE stagewright_audit_entry SET idx = 4 WHERE idx = 6",
            "UPDATE stagewright_audit_entry SET idx = 6 WHERE idx = 1000"] {
            db.execute(sql, args![]).await.unwrap();
        }
        let (index, what) = fault(&server, &checkpoint).unwrap();
        assert!(index == 4 || index == 5, "{index}: {what}");
        for sql in ["UPDATE stagewright_audit_entry SET idx = 1000 WHERE idx = 4",
            "UPDATE stagewright_audit_entry SET idx = 4 WHERE idx = 6",
            "UPDATE stagewright_audit_entry SET idx = 6 WHERE idx = 1000",
            "DELETE FROM stagewright_audit_entry WHERE idx = 11"] {
            db.execute(sql, args![]).await.unwrap();
        }
        let missing = "the entry is missing: a checkpoint knows of 12";
        assert_eq!(fault(&server, &checkpoint), Some((11, missing.to_owned())));
    }
}

on_both_engines! {
    async fn a_change_that_is_not_committed_leaves_no_entry(server: TestServer) {
        use stagewright::governance::audit::{self, Action, Caller, Entry};
        create(&server, "m").await;
        let (db, caller) = (server.db(), Caller::default());
        let mut tx = db.begin().await.unwrap();
        audit::append(&mut tx, &Entry::new(&caller, Action::ModelDelete, "m"), 1).await.unwrap();
        drop(tx);
        create(&server, "n").await;
        let page = ask(&server, "entries").await;
        let told = |at: usize| (&page["entries"][at]["index"], &page["entries"][at]["entry"]["target"]["name"]);
        assert_eq!([told(0), told(1)], [(&json!(1), &json!("n")), (&json!(0), &json!("m"))]);
        assert_eq!(page["entries"].as_array().unwrap().len(), 2);
    }
}

#[tokio::test]
async fn a_name_counts_when_the_server_trusts_its_header() {
    let server = TestServer::start(Engine::Sqlite, &["--trusted-user-header", "X-Forwarded-User"]).await;
    let request =
        server.request("POST", "/api/2.0/mlflow/registered-models/create").json(&json!({"name": "m"}));
    assert_eq!(
        Answer::of(request.header("x-forwarded-user", "ada").header("x-user", "eve")).await.status,
        200
    );
    let page = ask(&server, "entries?actor=ada").await;
    assert_eq!(page["entries"][0]["entry"]["actor"], json!({"id": "ada", "authn": "proxy"}));
}
