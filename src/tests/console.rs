//! The console's pages without a browser: what they are sent with, and who may make them do something.

use serde_json::json;
use stagewright::db::Engine;

use crate::support::{Answer, TestServer, on_both_engines};

const PAGES: [&str; 8] = ["", "/", "/models", "/approvals", "/waivers", "/rollouts", "/lineage", "/audit"];

/// What pages say where there is nothing.
const EMPTY: [(&str, &str); 7] = [
    ("", "No version of any model is in production yet."),
    ("/models", "No model is registered yet."),
    ("/approvals", "Nothing waits for anybody."),
    ("/waivers", "No waiver is in force."),
    ("/rollouts", "There are no rollouts."),
    ("/lineage", "Say what you want to know about"),
    ("/audit", "There is no such entry."),
];

on_both_engines! {
    async fn pages_of_an_empty_database_say_so(server: TestServer) {
        for (path, text) in EMPTY {
            let answer = server.send("GET", &format!("/console{path}")).await;
            assert!(answer.status.is_success() && answer.text.contains(text), "{path}: {}", answer.text);
        }
        for path in [
            "/models/nothing", "/approvals/1", "/approvals/x", "/waivers?model=nothing&version=1", "/audit/0", "/audit/x", "/assets/nothing",
            "/lineage?id=nothing/1", "/lineage?type=run&id=nothing",
        ] {
            assert_eq!(server.send("GET", &format!("/console{path}")).await.status.as_u16(), 404, "{path}");
        }
        for path in ["/lineage?type=cake&id=1", "/lineage?id=x/1&direction=left", "/audit?before=x"] {
            assert_eq!(server.send("GET", &format!("/console{path}")).await.status.as_u16(), 400, "{path}");
        }
    }
}

on_both_engines! {
    async fn lists_have_pages(server: TestServer) {
        for number in 0..60 {
            let model = json!({"name": format!("model {number:02}")});
            Answer::of(server.request("POST", "/api/2.0/mlflow/registered-models/create").json(&model)).await;
        }
        let first = server.send("GET", "/console/models").await.text;
        assert!(first.contains("model 49") && !first.contains("model 50"), "{first}");
        let next = "/console/models?q=&amp;after=model%2049";
        assert!(first.contains(next), "{first}");
        let second = server.send("GET", &next.replace("&amp;", "&")).await.text;
        assert!(second.contains("model 50") && !second.contains("model 49") && !second.contains("Next models"), "{second}");
        let log = server.send("GET", "/console/audit").await.text;
        assert!(log.contains("Older entries") && log.contains("/console/audit?model=&amp;actor=&amp;action=&amp;before=10"), "{log}");
    }
}

#[tokio::test]
async fn pages_are_below_the_prefix_and_have_a_strict_policy() {
    let server = TestServer::start(Engine::Sqlite, &["--static-prefix", "/mlflow"]).await;
    for path in PAGES {
        let answer = server.send("GET", &format!("/mlflow/console{path}")).await;
        assert_eq!(answer.status.as_u16(), 200, "{path}");
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self';"), "{policy}");
        assert_eq!(answer.header("cache-control"), "no-store");
        // Every address is below the prefix, and nothing is from elsewhere.
        for part in answer.text.split(['"', '\'']).filter(|part| part.starts_with('/') && part.len() > 1) {
            assert!(part.starts_with("/mlflow/"), "{path}: {part}");
        }
        assert!(!answer.text.contains("//www") && !answer.text.contains("style="), "{path}");
        assert_eq!(server.send("GET", &format!("/console{path}")).await.status.as_u16(), 404, "{path}");
    }
    let style = server.send("GET", "/mlflow/console/assets/style.css").await;
    assert_eq!(style.header("content-type"), "text/css; charset=utf-8");
}

#[tokio::test]
async fn a_foreign_host_sees_no_page_and_a_foreign_page_does_nothing() {
    let server = TestServer::start(Engine::Sqlite, &[]).await;
    let foreign = Answer::of(server.request("GET", "/console").header("host", "evil.example.com")).await;
    assert_eq!(foreign.status.as_u16(), 403);
    let verify = |headers: &[(&'static str, String)]| {
        let request = server.request("POST", "/console/audit/verify");
        Answer::of(headers.iter().fold(request, |request, (name, value)| request.header(*name, value)))
    };
    let own = server.url("");
    for (headers, status) in [
        (vec![], 403),
        (vec![("origin", "https://evil.example.com".to_owned())], 403),
        (vec![("origin", own.clone()), ("sec-fetch-site", "cross-site".to_owned())], 403),
        (vec![("origin", own)], 200),
        (vec![("sec-fetch-site", "same-origin".to_owned())], 200),
    ] {
        assert_eq!(verify(&headers).await.status.as_u16(), status, "{headers:?}");
    }
}
