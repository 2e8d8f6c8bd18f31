//! `stagewright plan` and `stagewright releases`, run as people run them.

use std::process::{Command, Output};

use serde_json::{Value, json};
use stagewright::args;
use stagewright::db::Conn as _;

use crate::releases::{AGE, AMOUNT, OWN, YEARS, good, new_model, new_run, release};
use crate::support::{TestServer, on_both_engines};

/// Exit code, what was printed, and what was complained of.
pub(crate) fn run(server: &TestServer, words: &[&str]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_stagewright"))
        .args(words)
        .args(["--backend-store-uri", server.database_uri(), "--artifacts-destination"])
        .arg(server.folder().join("artifacts"))
        .env_remove("MLFLOW_TRACKING_URI")
        .output()
        .expect("the command");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (status.code(), text(stdout), text(stderr))
}

on_both_engines! {
    ["--semver", "warn"]
    async fn a_plan_is_made_of_a_folder_a_run_and_by_a_server(server: TestServer) {
        new_model(&server, "m").await;
        release(&server, "m", AGE, Some("2.3.1")).await;
        let folder = new_run(&server, "next", YEARS).await;
        let uri = server.url("");
        for place in [&["--source", &folder][..], &["--run-id", "next"], &["--source", &folder, "--tracking-uri", &uri]] {
            let words = |rest: &[&'static str]| -> Vec<String> {
                ["plan", "m"].iter().chain(place).chain(rest).map(|word| (*word).to_owned()).collect()
            };
            let plan = |rest: &[&'static str]| {
                let words = words(rest);
                run(&server, &words.iter().map(String::as_str).collect::<Vec<_>>())
            };
            let (code, printed, _) = plan(&[]);
            assert_eq!(code, Some(0), "{printed}");
            assert!(printed.starts_with("m needs a major step from 2.3.1: it would be 3.0.0"), "{printed}");
            assert!(printed.contains("IN001"), "{printed}");
            let (code, printed, complaint) = plan(&["--requested", "2.4.0", "--format", "json"]);
            let json: Value = serde_json::from_str(&printed).expect("JSON");
            assert_eq!((code, &json["ok"], &json["next"]), (Some(1), &json!(false), &json!("3.0.0")), "{complaint}");
            assert!(complaint.contains("2.4.0 will not do"), "{complaint}");
            let (code, ..) = plan(&["--requested", "3.0.0", "--format", "sarif"]);
            assert_eq!(code, Some(0));
            let (code, _, complaint) = plan(&["--requested", "next"]);
            assert_eq!(code, Some(1));
            assert!(complaint.contains("'next' is no version"), "{complaint}");
        }
        let (code, _, complaint) = run(&server, &["plan", "m"]);
        assert_eq!((code, complaint.contains("Nothing says which model is meant")), (Some(1), true));
        let (code, _, complaint) = run(&server, &["plan", "m", "--source", "/nowhere"]);
        assert_eq!((code, complaint.contains("/nowhere")), (Some(1), true), "{complaint}");
    }
}

on_both_engines! {
    ["--semver", "warn"]
    async fn versions_made_before_are_given_their_releases(server: TestServer) {
        new_model(&server, "m").await;
        let (first, second) = (new_run(&server, "a", AGE).await, new_run(&server, "b", YEARS).await);
        let sql = "INSERT INTO model_versions (workspace, name, version, creation_time, current_stage, source, run_id, status)
                   VALUES ('default', 'm', $1, 1, 'None', $2, $3, 'READY')";
        for (number, source, run) in [(1, &first, "a"), (2, &second, "b"), (3, &second, "b"), (4, &second, "b"), (5, &second, "b")] {
            server.db().execute(sql, args![number, source, run]).await.expect("a version");
        }
        let sql = "INSERT INTO model_version_tags (workspace, name, version, key, value) VALUES ('default', 'm', $1, $2, $3)";
        for (number, key, value) in [(3, "sem_ver", "2.5.0"), (4, "semver", "2.5.0"), (5, "semver", "soon")] {
            server.db().execute(sql, args![number, key, value]).await.expect("a tag");
        }
        let (code, printed, complaint) = run(&server, &["releases", "assign", "m"]);
        assert_eq!(code, Some(0), "{complaint}");
        let lines: Vec<&str> = printed.lines().collect();
        assert_eq!(lines.len(), 6, "{printed}");
        assert_eq!(lines[0], "m version 1: 1.0.0, first release");
        assert!(lines[1].starts_with("m version 2: 2.0.0, major: IN001 inputs.years"), "{printed}");
        assert!(lines[2].starts_with("m version 3: 2.5.0, patch: MD002"), "{printed}");
        assert!(lines[3].starts_with("m version 4: 2.5.1, ") && lines[3].ends_with("(2.5.0 is taken)"), "{printed}");
        assert!(lines[4].starts_with("m version 5: 2.5.2, ") && lines[4].contains("'soon' is no version"), "{printed}");
        assert_eq!(run(&server, &["releases", "assign", "--all"]).1, "0 versions were given a release\n");
        let sql = "SELECT value FROM model_version_tags WHERE name = 'm' AND key = 'semver' ORDER BY version";
        let rows = server.db().reader().await.expect("a reader").rows(sql, args![]).await.expect("rows");
        let tags: Vec<String> = rows.iter().map(|row| row.text(0).expect("a text")).collect();
        assert_eq!(tags, ["1.0.0", "2.0.0", "2.5.0", "2.5.1", "2.5.2"]);
        assert_eq!(release(&server, "m", YEARS, None).await.semver(), "2.6.0");
    }
}

const PROFILES: &str = "
policies:
  - {policy: strict-*, semver: {profile: strict}}
  - {policy: '*-old', semver: {mode: off}}
  - {policy: governed, promote: {production: {approvals: 1}}}
";

on_both_engines! {
    ["--semver", "warn"]
    async fn whose_calls_count_and_what_is_left_out_is_said_by_the_policy(server: TestServer) {
        let (age, amount) = (new_run(&server, "a", AGE).await, new_run(&server, "b", AMOUNT).await);
        let sql = "INSERT INTO model_versions (workspace, name, version, creation_time, current_stage, source, run_id, status)
                   VALUES ('default', $1, $2, 1, 'None', $3, $4, 'READY')";
        for name in ["governed", "m", "m-old", "strict-m"] {
            new_model(&server, name).await;
            for (number, source, run) in [(1, &age, "a"), (2, &amount, "b")] {
                server.db().execute(sql, args![name, number, source, run]).await.expect("a version");
            }
        }
        let policy = server.folder().join("policy.yaml");
        std::fs::write(&policy, PROFILES).expect("a file");
        let policy = policy.to_str().expect("text");
        let (code, printed, complaint) = run(&server, &["releases", "assign", "--all", "--policy", policy]);
        assert_eq!(code, Some(0), "{complaint}");
        let given: Vec<&str> = printed.lines().map(|line| line.split(',').next().unwrap_or_default()).collect();
        // A column that is gone breaks no caller of Python, but may break what was built on it: rule IN003.
        assert_eq!(
            given,
            [
                "governed version 1: 1.0.0", "governed version 2: 1.1.0", "m version 1: 1.0.0", "m version 2: 1.1.0",
                "strict-m version 1: 1.0.0", "strict-m version 2: 2.0.0", "6 versions were given a release",
            ]
        );
        // Asked for by its name, a model is numbered all the same.
        let (_, printed, _) = run(&server, &["releases", "assign", "m-old", "--policy", policy]);
        assert!(printed.ends_with("2 versions were given a release\n"), "{printed}");
        let plan = |model: &str| {
            let words = ["plan", model, "--run-id", "a", "--format", "json", "--policy", policy];
            serde_json::from_str::<Value>(&run(&server, &words).1).expect("JSON")["profile"].clone()
        };
        assert_eq!((plan("m"), plan("strict-m")), (json!("callable"), json!("strict")));
    }
}

on_both_engines! {
    ["--semver", "warn"]
    async fn releases_are_listed_and_taken_back(server: TestServer) {
        new_model(&server, "m").await;
        release(&server, "m", AGE, None).await;
        release(&server, "m", YEARS, None).await;
        let (code, printed, _) = run(&server, &["releases", "yank", "m", "v2.0.0", "--reason", "wrong labels"]);
        assert_eq!((code, printed.as_str()), (Some(0), "m 2.0.0 is yanked\n"));
        let (_, printed, _) = run(&server, &["releases", "list", "m"]);
        let lines: Vec<&str> = printed.lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(lines[0].starts_with("2.0.0 ") && lines[0].ends_with("major step from 1.0.0, yanked: wrong labels"), "{printed}");
        assert!(lines[1].starts_with("1.0.0 ") && lines[1].ends_with("first release"), "{printed}");
        assert_eq!(run(&server, &["releases", "unyank", "m", "2.0.0"]).0, Some(0));
        let listed = good(&server, "GET", &format!("{OWN}m/releases"), &Value::Null).await;
        assert_eq!(listed["releases"][0]["yanked_at"], Value::Null);
        let (_, printed, _) = run(&server, &["releases", "list", "m", "--json"]);
        assert_eq!(serde_json::from_str::<Value>(&printed).expect("JSON"), listed);
        let (code, _, complaint) = run(&server, &["releases", "yank", "m", "9.0.0", "--reason", "r"]);
        assert_eq!((code, complaint.contains("m has no release 9.0.0")), (Some(1), true), "{complaint}");
    }
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on"]
    async fn commands_ask_a_running_server_and_answer_as_they_do_of_its_database(server: TestServer) {
        new_model(&server, "m").await;
        release(&server, "m", AGE, None).await;
        release(&server, "m", YEARS, None).await;
        let uri = server.url("");
        // The database is not there: all comes from the server.
        let ask = |words: &[&str]| {
            let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_stagewright"))
                .args(words)
                .env("MLFLOW_TRACKING_URI", &uri)
                .env("MLFLOW_BACKEND_STORE_URI", "sqlite:////nowhere/mlflow.db")
                .output()
                .expect("the command");
            let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
            (status.code(), text(stdout), text(stderr))
        };
        for words in [
            &["releases", "list", "m"][..], &["releases", "list", "m", "--json"], &["card", "m", "1.0.0"],
            &["card", "m", "2", "--format", "markdown"], &["audit", "checkpoint"], &["audit", "export"],
        ] {
            let (code, printed, complaint) = ask(words);
            assert_eq!((code, complaint.as_str()), (Some(0), ""), "{words:?}");
            let own = if words[0] == "audit" {
                let output = crate::audit::command(&server, &words[1..]);
                String::from_utf8(output.stdout).expect("UTF-8")
            } else {
                run(&server, words).1
            };
            assert!(!printed.trim().is_empty(), "{words:?}");
            assert_eq!(printed, own, "{words:?}");
        }
        let (code, printed, complaint) = ask(&["audit", "verify"]);
        assert_eq!(code, Some(0), "{complaint}");
        assert!(printed.contains(" entries intact, goes on from 1 checkpoint"), "{printed}");
        let (code, printed, _) = ask(&["releases", "yank", "m", "2.0.0", "--reason", "wrong labels"]);
        assert_eq!((code, printed.as_str()), (Some(0), "m 2.0.0 is yanked\n"));
        assert!(ask(&["releases", "list", "m"]).1.contains(", yanked: wrong labels"));
        let (code, _, complaint) = ask(&["releases", "list", "nothing"]);
        assert_eq!((code, complaint.contains("Registered Model with name=nothing not found")), (Some(1), true), "{complaint}");
    }
}
