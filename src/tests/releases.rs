//! Semantic versions given to versions of models when they are made. The article's model is the example: its input column
//! `age` becomes another one.

use futures_util::future::join_all;
use serde_json::{Value, json};
use stagewright::args;

use crate::support::{Answer, TestServer, on_both_engines};

pub(crate) const API: &str = "/api/2.0/mlflow/";
pub(crate) const OWN: &str = "/api/stagewright/v1/models/";

pub(crate) async fn call(server: &TestServer, method: &str, path: &str, body: &Value) -> (u16, Value) {
    let answer = Answer::of(server.request(method, path).json(body)).await;
    let json = serde_json::from_str(&answer.text).unwrap_or(Value::String(answer.text));
    (answer.status.as_u16(), json)
}

/// A call that has to succeed.
pub(crate) async fn good(server: &TestServer, method: &str, path: &str, body: &Value) -> Value {
    let (status, json) = call(server, method, path, body).await;
    assert_eq!(status, 200, "{method} {path} {body}: {json}");
    json
}

/// The message of a call that has to be refused with 400.
pub(crate) async fn refusal(server: &TestServer, method: &str, path: &str, body: &Value) -> String {
    let (status, json) = call(server, method, path, body).await;
    assert_eq!(status, 400, "{method} {path} {body}: {json}");
    assert_eq!(json["error_code"], "INVALID_PARAMETER_VALUE", "{json}");
    json["message"].as_str().expect("a message").to_owned()
}

pub(crate) async fn new_model(server: &TestServer, name: &str) {
    good(server, "POST", &format!("{API}registered-models/create"), &json!({"name": name})).await;
}

/// A run whose artifacts lie in a folder of this machine, with a model of these input columns at `model`.
pub(crate) async fn new_run(server: &TestServer, run: &str, columns: &[(&str, &str)]) -> String {
    let folder = server.folder().join(run);
    std::fs::create_dir_all(folder.join("model")).expect("a folder");
    let inputs: Vec<Value> =
        columns.iter().map(|(name, kind)| json!({"name": name, "type": kind, "required": true})).collect();
    let file = format!("run_id: {run}\nsignature:\n  inputs: '{}'\n", Value::Array(inputs));
    std::fs::write(folder.join("model/MLmodel"), file).expect("a file");
    let sql = "INSERT INTO runs (run_uuid, experiment_id, artifact_uri, lifecycle_stage) VALUES ($1, 0, $2, 'active')";
    server.db().execute(sql, args![run, folder.display().to_string()]).await.expect("a run");
    format!("{}/model", folder.display())
}

/// Registers the model of a run; `asked` is the version that is asked for.
pub(crate) async fn register(
    server: &TestServer,
    name: &str,
    run: &str,
    source: &str,
    asked: Option<&str>,
) -> (u16, Value) {
    let tags: Vec<Value> = asked.iter().map(|version| json!({"key": "semver", "value": version})).collect();
    let body = json!({"name": name, "source": source, "run_id": run, "tags": tags});
    let (status, json) = call(server, "POST", &format!("{API}model-versions/create"), &body).await;
    (status, if status == 200 { json["model_version"].clone() } else { json })
}

/// Registers a model with these columns and answers with the tags of its version, which must be there.
pub(crate) async fn release(
    server: &TestServer,
    name: &str,
    columns: &[(&str, &str)],
    asked: Option<&str>,
) -> Tags {
    let run = uuid::Uuid::new_v4().simple().to_string();
    let source = new_run(server, &run, columns).await;
    let (status, version) = register(server, name, &run, &source, asked).await;
    assert_eq!(status, 200, "{version}");
    Tags(version)
}

/// A version as it was answered.
pub(crate) struct Tags(pub(crate) Value);

impl Tags {
    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        let tags = self.0["tags"].as_array()?;
        tags.iter().find(|tag| tag["key"] == key)?["value"].as_str()
    }

    pub(crate) fn semver(&self) -> &str {
        self.get("semver").expect("the tag semver")
    }
}

pub(crate) const AGE: &[(&str, &str)] = &[("amount", "double"), ("age", "long")];
pub(crate) const YEARS: &[(&str, &str)] = &[("amount", "double"), ("age", "long"), ("years", "long")];
pub(crate) const AMOUNT: &[(&str, &str)] = &[("amount", "double")];

async fn releases(server: &TestServer, name: &str) -> Value {
    good(server, "GET", &format!("{OWN}{name}/releases"), &Value::Null).await["releases"].clone()
}

on_both_engines! {
    ["--semver", "warn"]
    async fn a_version_is_numbered_by_what_its_change_breaks(server: TestServer) {
        new_model(&server, "fraud").await;
        let first = release(&server, "fraud", AGE, None).await;
        assert_eq!((first.semver(), first.get("stagewright.semver.base")), ("1.0.0", None));
        assert_eq!(first.get("stagewright.semver.change"), Some("first release"));
        // Another run, of which nothing is known.
        assert_eq!(release(&server, "fraud", AGE, None).await.semver(), "1.1.0");
        let breaking = release(&server, "fraud", YEARS, None).await;
        assert_eq!((breaking.semver(), breaking.get("stagewright.semver.base")), ("2.0.0", Some("1.1.0")));
        let change = breaking.get("stagewright.semver.change").expect("a change");
        assert!(change.starts_with("major: IN001 inputs.years; "), "{change}");
        assert_eq!(breaking.get("stagewright.semver.note"), None);
        // A column less is dropped with a warning by MLflow: callers go on.
        assert_eq!(release(&server, "fraud", AMOUNT, None).await.semver(), "2.1.0");
        let listed = releases(&server, "fraud").await;
        let numbers: Vec<_> = listed.as_array().expect("a list").iter().map(|one| &one["semver"]).collect();
        assert_eq!(numbers, ["2.1.0", "2.0.0", "1.1.0", "1.0.0"]);
        assert_eq!(listed[1]["findings"][0]["rule"], "IN001");
        assert_eq!(listed[1]["version"], 3);
        assert!(listed[1]["contract"].as_str().expect("a contract").starts_with("sha256:"), "{listed}");
        assert_eq!(listed[2]["contract"], listed[3]["contract"]);
    }
}

on_both_engines! {
    ["--semver", "warn"]
    async fn a_request_that_will_not_do_is_corrected_and_says_why(server: TestServer) {
        new_model(&server, "fraud").await;
        assert_eq!(release(&server, "fraud", AGE, Some("2.3.1")).await.semver(), "2.3.1");
        let small = release(&server, "fraud", YEARS, Some("2.3.2")).await;
        assert_eq!(small.semver(), "3.0.0");
        let note = small.get("stagewright.semver.note").expect("a note");
        assert!(note.contains("2.3.2 is only a patch step from 2.3.1") && note.contains("3.0.0"), "{note}");
        // One that is taken, by a version that its callers would not get along with.
        let taken = release(&server, "fraud", YEARS, Some("v2.3.1")).await;
        assert_eq!(taken.semver(), "3.1.0");
        assert!(taken.get("stagewright.semver.note").expect("a note").contains("taken"), "{}", taken.0);
        // A backport is normal.
        assert_eq!(release(&server, "fraud", AGE, Some("2.4.0")).await.semver(), "2.4.0");
        let unreadable = release(&server, "fraud", YEARS, Some("next")).await;
        assert_eq!(unreadable.semver(), "3.2.0");
        assert!(unreadable.get("stagewright.semver.note").expect("a note").contains("'next' is no version"));
        assert_eq!(release(&server, "fraud", YEARS, Some("5.0.0-rc.1")).await.semver(), "5.0.0-rc.1");
    }
}

on_both_engines! {
    ["--semver", "enforce"]
    async fn a_request_that_will_not_do_is_refused_where_that_is_asked_for(server: TestServer) {
        new_model(&server, "fraud").await;
        assert_eq!(release(&server, "fraud", AGE, Some("1.0.0")).await.semver(), "1.0.0");
        let source = new_run(&server, "r2", YEARS).await;
        for (asked, expected) in [
            ("1.0.1", "1.0.1 is only a patch step from 1.0.0, but the change needs a major one: ask for 2.0.0"),
            ("1.0.0", "version 1.0.0 is taken, and versions are never used again; the next one would be 2.0.0"),
            ("one", "'one' is no version"),
        ] {
            let (status, answer) = register(&server, "fraud", "r2", &source, Some(asked)).await;
            let message = answer["message"].as_str().expect("a message");
            assert_eq!((status, answer["error_code"].as_str()), (400, Some("INVALID_PARAMETER_VALUE")), "{answer}");
            assert!(message.contains(expected), "{message}");
            assert!(asked == "one" || message.contains("(major: IN001 inputs.years"), "{message}");
        }
        // Nothing was written: the next version is the second.
        let (_, second) = register(&server, "fraud", "r2", &source, Some("2.0.0")).await;
        assert_eq!(second["version"], "2");
        assert_eq!(releases(&server, "fraud").await.as_array().map(Vec::len), Some(2));
    }
}

on_both_engines! {
    ["--semver", "warn"]
    async fn a_model_without_a_readable_file_is_one_without_signature(server: TestServer) {
        new_model(&server, "m").await;
        let empty = |run: &'static str| {
            let server = &server;
            async move {
                let source = new_run(server, run, AGE).await;
                std::fs::remove_file(format!("{source}/MLmodel")).expect("a file");
                register(server, "m", run, &source, None).await.1
            }
        };
        let first = Tags(empty("a").await);
        assert_eq!(first.semver(), "1.0.0");
        let change = first.get("stagewright.semver.change").expect("a change");
        assert_eq!(change, "first release (no signature: there is no MLmodel file)");
        assert_eq!(releases(&server, "m").await[0]["unread"], "there is no MLmodel file");
        // Calls are checked from now on.
        let second = release(&server, "m", AGE, None).await;
        assert_eq!(second.semver(), "2.0.0");
        assert!(second.get("stagewright.semver.change").expect("a change").contains("SG001"));
        let source = new_run(&server, "b", AGE).await;
        std::fs::write(format!("{source}/MLmodel"), "signature: [").expect("a file");
        let third = Tags(register(&server, "m", "b", &source, None).await.1);
        assert_eq!(third.semver(), "3.0.0");
        assert!(third.get("stagewright.semver.change").expect("a change").contains("MLmodel, line"));
        let large = new_run(&server, "c", AGE).await;
        std::fs::write(format!("{large}/MLmodel"), "#".repeat((1 << 20) + 1)).expect("a file");
        let fourth = Tags(register(&server, "m", "c", &large, None).await.1);
        assert!(fourth.get("stagewright.semver.change").expect("a change").contains("1048576 is the limit"));
        let nowhere = json!({"name": "m", "source": "dbfs:/model"});
        let fifth = good(&server, "POST", &format!("{API}model-versions/create"), &nowhere).await;
        assert!(fifth.to_string().contains("This server cannot reach the artifacts"), "{fifth}");
    }
}

on_both_engines! {
    ["--semver", "warn"]
    async fn the_same_training_needs_a_patch_and_another_a_minor_step(server: TestServer) {
        new_model(&server, "m").await;
        release(&server, "m", AGE, None).await;
        let source = new_run(&server, "a", AGE).await;
        let sql = "INSERT INTO params (run_uuid, key, value) VALUES ($1, $2, $3)";
        for run in ["b", "c", "d"] {
            new_run(&server, run, AGE).await;
        }
        for (run, depth) in [("a", "3"), ("b", "3"), ("c", "4")] {
            server.db().execute(sql, args![run, "depth", depth]).await.expect("a param");
        }
        let at = |run: &str| source.replace("/a/model", &format!("/{run}/model"));
        let semver = |run: &'static str| {
            let (server, source) = (&server, at(run));
            async move { Tags(register(server, "m", run, &source, None).await.1) }
        };
        assert_eq!(semver("a").await.semver(), "1.1.0");
        // Packaged again, and trained again to the same result.
        assert_eq!(semver("a").await.semver(), "1.1.1");
        assert_eq!(semver("b").await.semver(), "1.1.2");
        let other = semver("c").await;
        assert_eq!(other.semver(), "1.2.0");
        assert_eq!(other.get("stagewright.semver.change"), Some("minor: MD001 training.params"));
    }
}

on_both_engines! {
    ["--semver", "enforce"]
    async fn the_tag_of_a_release_stays_as_it_is(server: TestServer) {
        new_model(&server, "m").await;
        release(&server, "m", AGE, None).await;
        let tag = json!({"name": "m", "version": "1", "key": "semver", "value": "9.0.0"});
        let message = refusal(&server, "POST", &format!("{API}model-versions/set-tag"), &tag).await;
        assert!(message.contains("releases"), "{message}");
        let message = refusal(&server, "DELETE", &format!("{API}model-versions/delete-tag"), &tag).await;
        assert!(message.contains("releases"), "{message}");
        let free = json!({"name": "m", "version": "1", "key": "other", "value": "9.0.0"});
        good(&server, "POST", &format!("{API}model-versions/set-tag"), &free).await;
        // A version that has none may have any.
        let sql = "INSERT INTO model_versions (workspace, name, version, creation_time, current_stage, source, status)
                   VALUES ('default', 'm', 2, 1, 'None', 's', 'READY')";
        server.db().execute(sql, args![]).await.expect("a version");
        let older = json!({"name": "m", "version": "2", "key": "semver", "value": "9.0.0"});
        good(&server, "POST", &format!("{API}model-versions/set-tag"), &older).await;
        // Prompts have nothing to do with it.
        let prompt = json!([{"key": "mlflow.prompt.is_prompt", "value": "true"}, {"key": "semver", "value": "x"}]);
        good(&server, "POST", &format!("{API}registered-models/create"), &json!({"name": "p", "tags": prompt})).await;
        let body = json!({"name": "p", "source": "prompt-template", "tags": prompt});
        let made = good(&server, "POST", &format!("{API}model-versions/create"), &body).await;
        assert_eq!(Tags(made["model_version"].clone()).get("semver"), Some("x"));
    }
}

on_both_engines! {
    ["--semver", "warn"]
    async fn clients_that_register_at_once_get_different_releases(server: TestServer) {
        new_model(&server, "m").await;
        release(&server, "m", AGE, None).await;
        let made = join_all((0..20).map(|_| release(&server, "m", AGE, Some("1.1.0")))).await;
        let mut versions: Vec<String> = made.iter().map(|version| version.semver().to_owned()).collect();
        versions.sort_unstable();
        versions.dedup();
        assert_eq!(versions.len(), 20);
        assert!(versions.contains(&"1.1.0".to_owned()), "{versions:?}");
    }
}

on_both_engines! {
    ["--semver", "warn"]
    async fn a_version_is_never_given_again(server: TestServer) {
        new_model(&server, "m").await;
        release(&server, "m", AGE, None).await;
        release(&server, "m", YEARS, None).await;
        good(&server, "DELETE", &format!("{API}model-versions/delete"), &json!({"name": "m", "version": "2"})).await;
        // Held against the first again.
        let third = release(&server, "m", YEARS, None).await;
        assert_eq!((third.semver(), third.get("stagewright.semver.base")), ("3.0.0", Some("1.0.0")));
        good(&server, "DELETE", &format!("{API}registered-models/delete"), &json!({"name": "m"})).await;
        new_model(&server, "m").await;
        let anew = release(&server, "m", AGE, None).await;
        assert_eq!((anew.semver(), anew.0["version"].as_str()), ("4.0.0", Some("1")));
        assert_eq!(anew.get("stagewright.semver.change"), Some("first release"));
        assert_eq!(release(&server, "m", AGE, Some("1.0.0")).await.semver(), "4.1.0");
    }
}

on_both_engines! {
    ["--semver", "warn"]
    async fn what_a_server_without_releases_has_deleted_does_not_stand_in_the_way(server: TestServer) {
        new_model(&server, "m").await;
        release(&server, "m", AGE, None).await;
        for sql in [
            "DELETE FROM model_version_tags WHERE name = 'm'",
            "DELETE FROM model_versions WHERE name = 'm'",
        ] {
            server.db().execute(sql, args![]).await.expect("a deletion");
        }
        let anew = release(&server, "m", AGE, None).await;
        assert_eq!((anew.semver(), anew.0["version"].as_str()), ("2.0.0", Some("1")));
    }
}

on_both_engines! {
    ["--semver", "warn"]
    async fn releases_follow_a_model_to_its_new_name(server: TestServer) {
        for name in ["old", "new"] {
            new_model(&server, name).await;
            release(&server, name, AGE, None).await;
        }
        release(&server, "new", AGE, Some("7.0.0")).await;
        release(&server, "old", YEARS, None).await;
        good(&server, "DELETE", &format!("{API}registered-models/delete"), &json!({"name": "new"})).await;
        let rename = json!({"name": "old", "new_name": "new"});
        good(&server, "POST", &format!("{API}registered-models/rename"), &rename).await;
        let listed = releases(&server, "new").await;
        let numbers: Vec<_> =
            listed.as_array().expect("a list").iter().map(|one| (&one["semver"], &one["version"])).collect();
        assert_eq!(numbers, [(&json!("7.0.0"), &Value::Null), (&json!("2.0.0"), &json!(2)), (&json!("1.0.0"), &json!(1))]);
        assert_eq!(release(&server, "new", YEARS, None).await.semver(), "2.1.0");
    }
}
