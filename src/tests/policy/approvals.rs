//! Requests and who agrees to them.

use futures_util::future::join_all;
use serde_json::{Value, json};
use stagewright::db::Engine;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use super::gate::APPROVALS;
use super::{Governed, MLFLOW, MODEL, OWN, with_policy};
use crate::support::Answer;

with_policy! {
    APPROVALS,
    async fn a_blocked_stock_client_gets_a_request_and_the_last_approval_promotes(server: Governed) {
        let old = server.new_version("eve", 0.9).await;
        server.execute("UPDATE model_versions SET current_stage = 'Production' WHERE version = 1").await;
        let version = server.new_version("dia", 0.95).await;
        assert_eq!(
            server.refused_transition("eve", &version, "Production").await,
            "promotion of fraud-detector to Production needs approval: request 1 created"
        );
        assert_eq!(
            server.refused_transition("eve", &version, "Production").await,
            "promotion of fraud-detector to Production needs approval: request 1 waits for 2 more approvals, 1 of risk, \
             1 of leads"
        );
        let request = server.request(1).await;
        assert_eq!((&request["state"], &request["requester"]), (&json!("pending_approval"), &json!("eve")));
        assert_eq!(request["archive_existing_versions"], true);
        let approve = format!("{OWN}requests/1/approve");
        let refusal = async |who: &str| server.refused(403, who, "POST", &approve, &json!({})).await;
        assert_eq!(refusal("eve").await, "eve is in none of the groups risk, leads");
        assert_eq!(refusal("dia").await, "dia made the version, so somebody else must approve");
        let anonymous = Answer::of(server.server.request("POST", &approve).json(&json!({}))).await;
        assert!(anonymous.text.contains("only people whom the server knows can approve"), "{}", anonymous.text);
        let done = server.done("ann", "POST", &approve, &json!({"comment": "looks good"})).await;
        assert_eq!(done["request"]["state"], "pending_approval");
        let message = server.refused(400, "ann", "POST", &approve, &json!({})).await;
        assert_eq!(message, "ann has approved request 1 already");
        assert_eq!(server.stage(&version).await, "None");
        let done = server.done("cem", "POST", &approve, &json!({})).await;
        assert_eq!(done["request"]["state"], "applied");
        assert_eq!((server.stage(&version).await, server.stage(&old).await), ("Production".into(), "Archived".into()));
        let kinds: Vec<&str> = done["request"]["activities"].as_array().expect("a list").iter()
            .map(|activity| activity["kind"].as_str().expect("a kind")).collect();
        assert_eq!(
            kinds,
            ["VERSION_CREATED", "REQUESTED_TRANSITION", "APPROVED_REQUEST", "APPROVED_REQUEST", "APPLIED_TRANSITION"]
        );
        // It is over.
        server.refused(400, "bob", "POST", &format!("{OWN}requests/1/reject"), &json!({})).await;
    }
}

with_policy! {
    APPROVALS,
    async fn an_approval_is_void_when_the_files_change_after_it(server: Governed) {
        let version = server.new_version("eve", 0.95).await;
        server.refused_transition("eve", &version, "Production").await;
        server.done("ann", "POST", &format!("{OWN}requests/1/approve"), &json!({})).await;
        let uri = server.done("eve", "GET", &format!("{MLFLOW}model-versions/get-download-uri?name={MODEL}&version=1"), &Value::Null).await;
        let path = uri["artifact_uri"].as_str().and_then(|uri| uri.strip_prefix("mlflow-artifacts:/")).expect("a path").to_owned();
        let upload = format!("/api/2.0/mlflow-artifacts/artifacts/{path}/MLmodel");
        let answer = Answer::of(server.server.request("PUT", &upload).body("flavors: {}\n")).await;
        assert_eq!(answer.status.as_u16(), 200, "{}", answer.text);
        let message = server.refused(403, "cem", "POST", &format!("{OWN}requests/1/approve"), &json!({})).await;
        assert!(message.starts_with("request 1 is void"), "{message}");
        assert_eq!(server.request(1).await["state"], "superseded");
        assert_eq!(server.stage(&version).await, "None");
        assert!(server.refused_transition("eve", &version, "Production").await.contains("request 2 created"));
        for who in ["ann", "cem"] {
            server.done(who, "POST", &format!("{OWN}requests/2/approve"), &json!({})).await;
        }
        assert_eq!(server.stage(&version).await, "Production");
    }
}

with_policy! {
    APPROVALS,
    async fn an_old_request_is_over_and_one_can_be_rejected_and_taken_back(server: Governed) {
        let version = server.new_version("eve", 0.95).await;
        server.refused_transition("eve", &version, "Production").await;
        server.execute("UPDATE stagewright_request SET expires_at = 1").await;
        server.refused(403, "ann", "POST", &format!("{OWN}requests/1/approve"), &json!({})).await;
        assert_eq!(server.request(1).await["state"], "expired");
        assert!(server.refused_transition("eve", &version, "Production").await.contains("request 2 created"));
        assert_eq!(
            server.refused(403, "eve", "POST", &format!("{OWN}requests/2/reject"), &json!({})).await,
            "eve is in none of the groups risk, leads"
        );
        let done = server.done("bob", "POST", &format!("{OWN}requests/2/reject"), &json!({"comment": "no"})).await;
        assert_eq!(done["request"]["state"], "rejected");
        assert!(server.refused_transition("eve", &version, "Production").await.contains("request 3 created"));
        assert_eq!(
            server.refused(403, "bob", "POST", &format!("{OWN}requests/3/cancel"), &json!({})).await,
            "only eve can take request 3 back"
        );
        server.done("eve", "POST", &format!("{OWN}requests/3/cancel"), &json!({})).await;
        let states: Vec<Value> = server.requests().await.iter().map(|request| request["state"].clone()).collect();
        assert_eq!(states, ["cancelled", "rejected", "expired"]);
        let expired = server.done("x", "GET", &format!("{OWN}requests?state=expired"), &Value::Null).await;
        assert_eq!(expired["requests"].as_array().expect("a list").len(), 1);
        server.refused(404, "x", "GET", &format!("{OWN}requests/99"), &Value::Null).await;
        server.refused(400, "x", "GET", &format!("{OWN}requests?state=odd"), &Value::Null).await;
    }
}

with_policy! {
    APPROVALS,
    async fn many_who_approve_at_once_promote_once(server: Governed) {
        let version = server.new_version("eve", 0.95).await;
        let tries = join_all((0..10).map(|_| server.transition("eve", &version, "Production"))).await;
        assert!(tries.iter().all(|answer| answer.status.as_u16() == 403));
        assert_eq!(server.requests().await.len(), 1);
        let path = format!("{OWN}requests/1/approve");
        let votes = join_all(
            (0..20).map(|at| server.call(["ann", "bob", "cem", "dia"][at % 4], "POST", &path, &Value::Null)),
        ).await;
        for vote in &votes {
            assert!([200, 400, 409].contains(&vote.status.as_u16()), "{}", vote.text);
        }
        // Who was too late may try again.
        for who in ["ann", "cem"] {
            server.call(who, "POST", &path, &json!({})).await;
        }
        assert_eq!(server.request(1).await["state"], "applied");
        assert_eq!(server.stage(&version).await, "Production");
        assert_eq!(
            server.count("SELECT count(*) FROM stagewright_activity WHERE kind = 'APPLIED_TRANSITION'").await,
            1
        );
    }
}

const FROZEN: &str = "
policy: fraud-*
promote: {production: {approvals: 1, freeze: [Mon 00:00/Sun 23:59 UTC, Sun 23:59/Mon 00:00 UTC]}}
";

with_policy! {
    FROZEN,
    async fn during_a_freeze_people_may_agree_but_nothing_is_promoted(server: Governed) {
        let version = server.new_version("eve", 0.95).await;
        let message = server.refused_transition("eve", &version, "Production").await;
        assert!(message.contains("fails the check freeze: nothing is promoted until "), "{message}");
        let asked = json!({"name": MODEL, "version": version, "stage": "Production", "comment": "soon"});
        server.done("eve", "POST", &format!("{MLFLOW}transition-requests/create"), &asked).await;
        let done = server.done("ann", "POST", &format!("{OWN}requests/1/approve"), &json!({})).await;
        assert_eq!(done["request"]["state"], "pending_approval");
        assert_eq!(server.stage(&version).await, "None");
        assert!(server.refused_transition("eve", &version, "Production").await.contains("freeze"));
    }
}

/// A service that gives no answer to the first `silent` requests, and then this verdict.
async fn service(verdict: &'static str, silent: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        let mut unanswered = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            if unanswered.len() < silent {
                unanswered.push(stream);
                continue;
            }
            let mut asked = [0; 4096];
            let _ = stream.read(&mut asked).await;
            let body = format!(r#"{{"verdict": "{verdict}", "message": "12 tests"}}"#);
            let head =
                format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
            let _ = stream.write_all((head + &body).as_bytes()).await;
        }
    });
    format!("http://{address}/verdict")
}

async fn a_service_is_asked_and_its_word_counts(engine: Engine) {
    let local =
        [("MLFLOW_WEBHOOK_ALLOW_PRIVATE_IPS", "true"), ("MLFLOW_WEBHOOK_ALLOWED_SCHEMES", "http,https")];
    for (verdict, silent, state, stage) in [
        ("pass", 0, "applied", "Production"),
        ("fail", 0, "checks_failed", "None"),
        // The server is stopped while it waits, and the next one asks again.
        ("pass", 1, "applied", "Production"),
    ] {
        let url = service(verdict, silent).await;
        let policy =
            format!("policy: '*'\npromote: {{production: {{checks: [{{id: ci, webhook: '{url}'}}]}}}}");
        let mut server = Governed::start_in(engine, &policy, &local).await;
        let version = server.new_version("eve", 0.95).await;
        assert_eq!(
            server.refused_transition("eve", &version, "Production").await,
            "promotion of fraud-detector to Production waits for the check ci: request 1 created"
        );
        if silent > 0 {
            assert_eq!(server.request(1).await["state"], "pending_checks");
            server.server.restart();
        }
        let mut request = server.request(1).await;
        for _ in 0..400 {
            if request["state"] != "pending_checks" {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(25)).await;
            request = server.request(1).await;
        }
        assert_eq!(request["state"], state, "{request}");
        assert_eq!(server.stage(&version).await, stage);
        let said = request["verdicts"][0]["sentence"].as_str().expect("a sentence");
        assert!(said.ends_with(": 12 tests"), "{said}");
    }
}

#[tokio::test]
async fn a_service_is_asked_on_sqlite() {
    a_service_is_asked_and_its_word_counts(Engine::Sqlite).await;
}

#[tokio::test]
async fn a_service_is_asked_on_postgres() {
    a_service_is_asked_and_its_word_counts(Engine::Postgres).await;
}
