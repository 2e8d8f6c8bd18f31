//! Versions found by what a model's URI asks for, as stock clients send it.

use serde_json::{Value, json};
use stagewright::db::Engine;

use crate::releases::{AGE, API, OWN, YEARS, call, good, new_model, new_run, refusal, register, release};
use crate::support::{TestServer, on_both_engines};

/// 1.0.0, 1.1.0, 2.0.0 and 3.0.0-rc.1 of `m`, whose numbers are 1 to 4.
async fn fill(server: &TestServer) {
    new_model(server, "m").await;
    for version in ["1.0.0", "1.1.0", "2.0.0", "3.0.0-rc.1"] {
        let columns = if version.starts_with('1') { AGE } else { YEARS };
        assert_eq!(release(server, "m", columns, Some(version)).await.semver(), version);
    }
}

fn stages(text: &str) -> Value {
    json!({"name": "m", "stages": [text]})
}

async fn by_stage(server: &TestServer, text: &str) -> String {
    let path = format!("{API}registered-models/get-latest-versions");
    let found = good(server, "POST", &path, &stages(text)).await;
    let found = found["model_versions"].as_array().cloned().unwrap_or_default();
    assert_eq!(found.len(), 1, "{text}: {found:?}");
    found[0]["version"].as_str().expect("a number").to_owned()
}

async fn by_alias(server: &TestServer, alias: &str) -> String {
    let path = format!("{API}registered-models/alias");
    let request = server.request("GET", &path).query(&[("name", "m"), ("alias", alias)]);
    let answer = crate::support::Answer::of(request).await;
    assert_eq!(answer.status, 200, "{alias}: {}", answer.text);
    let found: Value = serde_json::from_str(&answer.text).expect("JSON");
    found["model_version"]["version"].as_str().expect("a number").to_owned()
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on"]
    async fn the_end_of_a_uri_finds_exactly_one_version(server: TestServer) {
        fill(&server).await;
        for (asked, number) in [
            ("1.0.0", "1"), ("v1.0.0", "1"), ("^1", "2"), ("~1.0", "1"), (">=1,<2", "2"), ("1.x", "2"), ("1.*", "2"),
            ("*", "3"), (">=1", "3"), ("=2.0.0", "3"), ("3.0.0-rc.1", "4"), (">=3.0.0-rc.0", "4"), ("^2,unit=h1", "3"),
            ("^1:h1", "2"), (">=1,<2,unit=host-17", "2"),
        ] {
            assert_eq!(by_stage(&server, asked).await, number, "stage {asked}");
            assert_eq!(by_alias(&server, asked).await, number, "alias {asked}");
        }
        let alias = json!({"name": "m", "alias": "canary", "version": "2"});
        good(&server, "POST", &format!("{API}registered-models/alias"), &alias).await;
        assert_eq!(by_stage(&server, "canary").await, "2");
        assert_eq!(by_stage(&server, "canary:host-1").await, "2");
        assert_eq!(by_alias(&server, "canary,unit=host-1").await, "2");
        let staged = json!({"name": "m", "version": "2", "stage": "Production"});
        good(&server, "POST", &format!("{API}model-versions/transition-stage"), &staged).await;
        assert_eq!(by_stage(&server, "production,unit=host-1").await, "2");
    }
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on"]
    async fn what_nothing_matches_is_told_and_what_has_no_such_form_is_answered_as_ever(server: TestServer) {
        fill(&server).await;
        let latest = format!("{API}registered-models/get-latest-versions");
        let alias = format!("{API}registered-models/alias");
        for (text, expected) in [
            ("^2.4", "no version of m matches ^2.4; the newest is 2.0.0"),
            ("1.0.7", "no version of m matches 1.0.7; the newest is 2.0.0"),
            ("^2.", "'^2.' is no range of versions: "),
            // As mlflow server 3.17.2 says it.
            ("canary", "Invalid Model Version stage: canary. Value must be one of None, Staging, Production, Archived."),
            ("2.3", "Invalid Model Version stage: 2.3. Value must be one of None, Staging, Production, Archived."),
        ] {
            let message = refusal(&server, "POST", &latest, &stages(text)).await;
            assert!(message.starts_with(expected), "{text}: {message}");
        }
        let message = refusal(&server, "POST", &latest, &json!({"name": "m", "stages": ["None", "^2"]})).await;
        assert!(message.starts_with("Invalid Model Version stage: ^2."), "{message}");
        for (text, expected) in [
            ("^2.4", "no version of m matches ^2.4; the newest is 2.0.0"),
            ("a.b", "Invalid alias name: 'a.b'. Names may only contain alphanumerics, underscores (_), and dashes (-)."),
            ("canary", "Registered model alias canary not found."),
        ] {
            let message = refusal(&server, "GET", &alias, &json!({"name": "m", "alias": text})).await;
            assert!(message.starts_with(expected), "{text}: {message}");
        }
        for (path, body) in [(&latest, json!({"name": "x", "stages": ["^2"]})), (&alias, json!({"name": "x", "alias": "^2"}))] {
            let (status, answer) = call(&server, "GET", path, &body).await;
            assert_eq!((status, answer["message"].as_str()), (404, Some("Registered Model with name=x not found")));
        }
        new_model(&server, "bare").await;
        let message = refusal(&server, "POST", &latest, &json!({"name": "bare", "stages": ["^2"]})).await;
        assert_eq!(message, "no version of bare matches ^2; none has a semantic version that can be used");
    }
}

on_both_engines! {
    ["--semver", "warn"]
    async fn without_resolution_every_answer_is_the_stock_servers(server: TestServer) {
        fill(&server).await;
        let latest = format!("{API}registered-models/get-latest-versions");
        let message = refusal(&server, "POST", &latest, &stages("1.0.0")).await;
        assert_eq!(message, "Invalid Model Version stage: 1.0.0. Value must be one of None, Staging, Production, Archived.");
        let body = json!({"name": "m", "alias": "^2"});
        let message = refusal(&server, "GET", &format!("{API}registered-models/alias"), &body).await;
        assert!(message.starts_with("Invalid alias name: '^2'."), "{message}");
        let body = json!({"name": "m", "version": "1.0.0"});
        let message = refusal(&server, "GET", &format!("{API}model-versions/get"), &body).await;
        assert_eq!(message, "Parameter 'version' must be an integer, got '1.0.0'.");
        let body = json!({"name": "m", "alias": "champion", "version": "1.0.0"});
        let message = refusal(&server, "POST", &format!("{API}registered-models/alias"), &body).await;
        assert_eq!(message, "Parameter 'version' must be an integer, got '1.0.0'.");
        let (status, _) = call(&server, "GET", &format!("{API}logged-models/m-v1.0.0"), &Value::Null).await;
        assert_eq!(status, 404);
    }
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on"]
    async fn yanked_and_archived_versions_are_found_by_their_exact_name_only(server: TestServer) {
        fill(&server).await;
        let yank = format!("{OWN}m/releases/1.1.0/yank");
        let message = refusal(&server, "POST", &yank, &json!({})).await;
        assert_eq!(message, "Say why: `reason` is missing.");
        let yanked = good(&server, "POST", &yank, &json!({"reason": "wrong labels"})).await;
        assert_eq!(yanked["release"]["yank_reason"], "wrong labels");
        assert_eq!((by_stage(&server, "^1").await, by_stage(&server, "1.1.0").await), ("1".into(), "2".into()));
        let shown = good(&server, "GET", &format!("{API}model-versions/get"), &json!({"name": "m", "version": "2"})).await;
        assert!(shown.to_string().contains("stagewright.semver.yanked"), "{shown}");
        good(&server, "POST", &format!("{OWN}m/releases/v1.1.0/unyank"), &json!({})).await;
        assert_eq!(by_stage(&server, "^1").await, "2");
        let staged = json!({"name": "m", "version": "1.1.0", "stage": "Archived"});
        good(&server, "POST", &format!("{API}model-versions/transition-stage"), &staged).await;
        assert_eq!((by_stage(&server, "^1").await, by_stage(&server, "1.1.0").await), ("1".into(), "2".into()));
        let (status, answer) = call(&server, "POST", &format!("{OWN}m/releases/8.0.0/yank"), &json!({"reason": "r"})).await;
        assert_eq!((status, answer["message"].as_str()), (404, Some("m has no release 8.0.0")));
        // A deleted one is found by nothing.
        good(&server, "DELETE", &format!("{API}model-versions/delete"), &json!({"name": "m", "version": "1.0.0"})).await;
        let message = refusal(&server, "POST", &format!("{API}registered-models/get-latest-versions"), &stages("1.0.0")).await;
        assert_eq!(message, "no version of m matches 1.0.0; the newest is 2.0.0");
    }
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on"]
    async fn an_alias_is_set_by_an_exact_release_too(server: TestServer) {
        fill(&server).await;
        let path = format!("{API}registered-models/alias");
        let alias = |version: &str| json!({"name": "m", "alias": "champion", "version": version});
        for (version, number) in [("1.1.0", "2"), ("v2.0.0", "3"), ("3.0.0-rc.1", "4"), ("1", "1")] {
            good(&server, "POST", &path, &alias(version)).await;
            assert_eq!(by_alias(&server, "champion").await, number, "{version}");
        }
        for (version, expected) in [
            // As mlflow server 3.17.2 says it.
            ("^1", "Parameter 'version' must be an integer, got '^1'."),
            ("1.1", "Parameter 'version' must be an integer, got '1.1'."),
            ("9.0.0", "no version of m matches 9.0.0; the newest is 2.0.0"),
        ] {
            assert_eq!(refusal(&server, "POST", &path, &alias(version)).await, expected);
        }
        let missing = call(&server, "POST", &path, &alias("9")).await;
        assert_eq!((missing.0, &missing.1["message"]), (404, &json!("Model Version (name=m, version=9) not found")));
        assert_eq!(by_alias(&server, "champion").await, "1");
    }
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on"]
    async fn routes_of_versions_take_an_exact_release(server: TestServer) {
        fill(&server).await;
        let path = |route: &str| format!("{API}model-versions/{route}");
        let id = json!({"name": "m", "version": "v2.0.0"});
        let by = |extra: Value| {
            let mut body = id.clone();
            body.as_object_mut().expect("an object").extend(extra.as_object().expect("an object").clone());
            body
        };
        assert_eq!(good(&server, "GET", &path("get"), &id).await["model_version"]["version"], "3");
        let uri = good(&server, "GET", &path("get-download-uri"), &id).await;
        assert!(uri["artifact_uri"].as_str().expect("a URI").ends_with("/model"), "{uri}");
        good(&server, "POST", &path("set-tag"), &by(json!({"key": "k", "value": "v"}))).await;
        good(&server, "DELETE", &path("delete-tag"), &by(json!({"key": "k"}))).await;
        good(&server, "PATCH", &path("update"), &by(json!({"description": "d"}))).await;
        let moved = good(&server, "POST", &path("transition-stage"), &by(json!({"stage": "Staging"}))).await;
        assert_eq!((&moved["model_version"]["version"], &moved["model_version"]["description"]), (&json!("3"), &json!("d")));
        let message = refusal(&server, "GET", &path("get"), &json!({"name": "m", "version": "7.0.0"})).await;
        assert_eq!(message, "no version of m matches 7.0.0; the newest is 2.0.0");
        let message = refusal(&server, "GET", &path("get"), &json!({"name": "m", "version": "^2"})).await;
        assert_eq!(message, "Parameter 'version' must be an integer, got '^2'.");
        good(&server, "DELETE", &path("delete"), &id).await;
        assert_eq!(call(&server, "GET", &path("get"), &json!({"name": "m", "version": "3"})).await.0, 404);
    }
}

on_both_engines! {
    ["--semver", "enforce", "--semver-resolution", "on"]
    async fn a_source_may_name_a_release(server: TestServer) {
        fill(&server).await;
        new_model(&server, "copy").await;
        new_model(&server, "other").await;
        for (source, number, expected) in [
            ("models:/m/1.0.0", "1", "1.0.0"),
            ("models:/m/^1", "2", "1.1.0"),
            ("models:/m@^2", "3", "2.0.0"),
            ("models:/m/>=2,<3", "3", "2.0.1"),
        ] {
            let body = json!({"name": "copy", "source": source});
            let made = good(&server, "POST", &format!("{API}model-versions/create"), &body).await;
            assert_eq!(made["model_version"]["source"], format!("models:/m/{number}"));
            assert_eq!(crate::releases::Tags(made["model_version"].clone()).semver(), expected, "{source}");
        }
        let alias = json!({"name": "m", "alias": "canary", "version": "2"});
        good(&server, "POST", &format!("{API}registered-models/alias"), &alias).await;
        let staged = json!({"name": "m", "version": "3", "stage": "Staging"});
        good(&server, "POST", &format!("{API}model-versions/transition-stage"), &staged).await;
        for (source, model, number) in [
            // Newer clients send the id along, older ones do not.
            ("models:/m-v1.0.0", Some("m-v1.0.0"), "1"),
            ("models:/m-v3.0.0-rc.1", None, "4"),
            ("models:/m/canary", None, "2"),
            ("models:/m/canary,unit=h1", None, "2"),
            ("models:/m@canary:h1", None, "2"),
            ("models:/m/staging,unit=h1", None, "3"),
        ] {
            let body = json!({"name": "other", "source": source, "model_id": model});
            let made = good(&server, "POST", &format!("{API}model-versions/create"), &body).await;
            assert_eq!(made["model_version"]["source"], format!("models:/m/{number}"), "{source}");
        }
        for (source, model, expected) in [
            // As mlflow server 3.17.2 says it.
            ("models:/m/nothing", None, "Invalid Model Version stage: nothing. Value must be one of None, Staging, Production, Archived."),
            ("models:/m@nothing", None, "Registered model alias nothing not found."),
            ("models:/m-v1.0.0", Some("m-2"), "Invalid model version source: 'models:/m-v1.0.0'. The run_id and model_id request parameters must match the referenced model version."),
        ] {
            let body = json!({"name": "other", "source": source, "model_id": model});
            assert_eq!(refusal(&server, "POST", &format!("{API}model-versions/create"), &body).await, expected);
        }
        // Clients send the tags of what they copy, which ask for nothing.
        let tags = json!([{"key": "semver", "value": "1.0.0"}, {"key": "stagewright.semver.note", "value": "x"}]);
        let body = json!({"name": "copy", "source": "models:/m/3", "tags": tags});
        let made = good(&server, "POST", &format!("{API}model-versions/create"), &body).await;
        let made = crate::releases::Tags(made["model_version"].clone());
        assert_eq!(made.semver(), "2.0.2");
        assert!(made.get("stagewright.semver.note").expect("a note").contains("1.0.0 is taken"));
        let body = json!({"name": "copy", "source": "models:/m/^9"});
        let message = refusal(&server, "POST", &format!("{API}model-versions/create"), &body).await;
        assert_eq!(message, "no version of m matches ^9; the newest is 2.0.0");
    }
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on"]
    async fn a_release_is_a_logged_model_to_newer_clients(server: TestServer) {
        fill(&server).await;
        let model = good(&server, "GET", &format!("{API}logged-models/m-v2.0.0"), &Value::Null).await;
        let info = &model["model"]["info"];
        assert_eq!((&info["model_id"], &info["name"], &info["status"]), (&json!("m-v2.0.0"), &json!("m"), &json!("LOGGED_MODEL_READY")));
        let uri = info["artifact_uri"].as_str().expect("a URI");
        assert!(uri.ends_with("/model"), "{uri}");
        let files = good(&server, "GET", &format!("{API}logged-models/m-v2.0.0/artifacts/directories"), &Value::Null).await;
        assert_eq!((&files["root_uri"], &files["files"][0]["path"]), (&json!(uri), &json!("MLmodel")));
        let missing = call(&server, "GET", &format!("{API}logged-models/m-v9.0.0"), &Value::Null).await;
        assert_eq!(missing.1["message"], "Logged model with ID 'm-v9.0.0' not found.");
    }
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on"]
    async fn consumers_tell_who_would_not_get_a_version(server: TestServer) {
        fill(&server).await;
        for asked in ["^1", "^1", "*", "1.0.0", "^2:host-7"] {
            by_stage(&server, asked).await;
        }
        by_alias(&server, "^1").await;
        let path = format!("{OWN}m/consumers");
        let all = good(&server, "GET", &path, &Value::Null).await;
        let list = all["consumers"].as_array().expect("a list");
        let told: Vec<_> = list.iter().map(|one| (one["requirement"].as_str().expect("a text"), &one["count"])).collect();
        assert_eq!(told, [("^1", &json!(3)), ("*", &json!(1)), ("1.0.0", &json!(1)), ("^2", &json!(1))]);
        assert_eq!((&list[0]["principal"], &list[0]["last_version"]), (&json!("anonymous"), &json!(2)));
        by_stage(&server, "^1").await;
        let split = good(&server, "GET", &format!("{path}?breaking=2.4.0"), &Value::Null).await;
        let requirements = |key: &str| -> Vec<String> {
            let list = split[key].as_array().expect("a list");
            list.iter().map(|one| one["requirement"].as_str().expect("a text").to_owned()).collect()
        };
        assert_eq!(requirements("would_not_get"), ["^1", "1.0.0"]);
        assert_eq!(requirements("would_get"), ["*", "^2"]);
        assert_eq!(split["would_not_get"][0]["count"], 4);
        let (status, _) = call(&server, "GET", &format!("{OWN}x/consumers"), &Value::Null).await;
        assert_eq!(status, 404);
        let message = refusal(&server, "GET", &format!("{path}?breaking=3"), &Value::Null).await;
        assert!(message.contains("versions look like 2.3.1"), "{message}");
    }
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on"]
    async fn a_plan_tells_what_registering_would_come_to(server: TestServer) {
        fill(&server).await;
        let path = format!("{OWN}m/plan");
        let source = new_run(&server, "next", AGE).await;
        let by_source = json!({"source": source, "run_id": "next", "requested": "1.1.1"});
        let plan = good(&server, "POST", &path, &by_source).await;
        assert_eq!((&plan["base"], &plan["next"], &plan["ok"]), (&json!("1.1.0"), &json!("1.2.0"), &json!(false)));
        let by_run = good(&server, "POST", &path, &json!({"run_id": "next"})).await;
        assert_eq!((&by_run["base"], &by_run["next"], &by_run["ok"]), (&json!("2.0.0"), &json!("2.1.0"), &json!(true)));
        let by_uri = good(&server, "POST", &path, &json!({"source": "runs:/next/model", "profile": "strict"})).await;
        assert_eq!((&by_uri["required"], &by_uri["next"]), (&json!("major"), &json!("3.0.0")));
        let text = std::fs::read_to_string(format!("{source}/MLmodel")).expect("a file");
        let inline = good(&server, "POST", &path, &json!({"mlmodel": text})).await;
        assert_eq!(inline, by_run);
        // As it is registered, it is planned.
        let (_, made) = register(&server, "m", "next", &source, None).await;
        assert_eq!(crate::releases::Tags(made).semver(), "2.1.0");
        for (body, expected) in [
            (json!({}), "Say which model is meant"),
            (json!({"mlmodel": "a: ["}), "The model cannot be looked at: MLmodel, line"),
            (json!({"mlmodel": text, "requested": "x"}), "'x' is no version"),
            (json!({"mlmodel": text, "profile": "x"}), "'x' is no profile"),
            (json!({"mlmodel": text, "format": "x"}), "'x' is no format"),
            (json!({"source": "/etc/passwd", "run_id": "next"}), "Invalid model version source"),
        ] {
            let message = refusal(&server, "POST", &path, &body).await;
            assert!(message.contains(expected), "{body}: {message}");
        }
        for (format, expected) in [("text", "m needs a patch step"), ("junit", "<?xml"), ("sarif", "\"2.1.0\""), ("github", "::")] {
            let body = json!({"mlmodel": text, "format": format, "requested": "2.1.1"});
            let answer = crate::support::Answer::of(server.request("POST", &path).json(&body)).await;
            assert!(answer.text.contains(expected), "{format}: {}", answer.text);
            assert_eq!(answer.header("x-stagewright-plan-ok"), "true", "{}", answer.text);
        }
    }
}

const PROMOTED_FIRST: &str = "
policies:
  - {policy: other, semver: {selection: newest}, promote: {production: {}}}
  - {policy: '*', promote: {production: {}}}
";

async fn promoted_first(engine: Engine) {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let policy = folder.path().join("policy.yaml");
    std::fs::write(&policy, PROMOTED_FIRST).expect("a file");
    let policy = policy.to_str().expect("text");
    let flags = ["--semver", "warn", "--semver-resolution", "on", "--policy", policy];
    let server = TestServer::start_in(engine, &flags, &[]).await;
    fill(&server).await;
    assert_eq!(by_stage(&server, "^1").await, "2");
    let staged = json!({"name": "m", "version": "1", "stage": "Production"});
    good(&server, "POST", &format!("{API}model-versions/transition-stage"), &staged).await;
    // Only ranges of compatible versions ask for what was promoted.
    for (asked, number) in
        [("^1", "1"), ("~1.0", "1"), ("1.x", "2"), (">=1,<2", "2"), ("^2", "3"), ("1.1.0", "2")]
    {
        assert_eq!(by_stage(&server, asked).await, number, "stage {asked}");
        assert_eq!(by_alias(&server, asked).await, number, "alias {asked}");
    }
    new_model(&server, "copy").await;
    let body = json!({"name": "copy", "source": "models:/m/^1"});
    let made = good(&server, "POST", &format!("{API}model-versions/create"), &body).await;
    assert_eq!(made["model_version"]["source"], "models:/m/1");
    // A policy may say otherwise.
    new_model(&server, "other").await;
    for version in ["1.0.0", "1.1.0"] {
        release(&server, "other", AGE, Some(version)).await;
    }
    let staged = json!({"name": "other", "version": "1", "stage": "Production"});
    good(&server, "POST", &format!("{API}model-versions/transition-stage"), &staged).await;
    let asked = json!({"name": "other", "stages": ["^1"]});
    let found = good(&server, "POST", &format!("{API}registered-models/get-latest-versions"), &asked).await;
    assert_eq!(found["model_versions"][0]["version"], "2");
}

#[tokio::test]
async fn in_a_governed_model_what_was_promoted_goes_first_on_sqlite() {
    promoted_first(Engine::Sqlite).await;
}

#[tokio::test]
async fn in_a_governed_model_what_was_promoted_goes_first_on_postgres() {
    promoted_first(Engine::Postgres).await;
}
