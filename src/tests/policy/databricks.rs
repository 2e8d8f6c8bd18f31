//! The wire of the workspace registry, as `databricks-sdk` 0.156 sends and reads it.

use serde_json::{Value, json};

use super::gate::APPROVALS;
use super::{Governed, MLFLOW, MODEL, with_policy};
use crate::support::on_both_engines;

with_policy! {
    APPROVALS,
    async fn requests_are_made_listed_approved_and_rejected_by_its_routes(server: Governed) {
        let version = server.new_version("eve", 0.95).await;
        let asked = |comment: &str| json!({"name": MODEL, "version": version, "stage": "Production", "comment": comment});
        let route = |name: &str| format!("{MLFLOW}transition-requests/{name}");
        let made = server.done("eve", "POST", &route("create"), &asked("better")).await;
        assert_eq!(made["request"]["to_stage"], "Production");
        assert_eq!(made["request"]["user_id"], "eve");
        assert_eq!(
            made["request"]["available_actions"],
            json!(["APPROVE_TRANSITION_REQUEST", "REJECT_TRANSITION_REQUEST", "CANCEL_TRANSITION_REQUEST"])
        );
        let open = server.done("x", "GET", &route(&format!("list?name={MODEL}&version={version}")), &Value::Null).await;
        assert_eq!(open["requests"][0]["activity_type"], "REQUESTED_TRANSITION");
        assert_eq!(open["requests"][0]["comment"], "better");
        let approval = json!({
            "name": MODEL, "version": version, "stage": "Production", "archive_existing_versions": true, "comment": "ok",
        });
        let done = server.done("ann", "POST", &route("approve"), &approval).await;
        assert_eq!(done["activity"]["activity_type"], "APPROVED_REQUEST");
        assert_eq!(done["activity"]["user_id"], "ann");
        server.done("cem", "POST", &route("approve"), &approval).await;
        assert_eq!(server.stage(&version).await, "Production");
        server.refused(404, "cem", "POST", &route("approve"), &approval).await;
        let next = server.new_version("eve", 0.96).await;
        let asked = json!({"name": MODEL, "version": next, "stage": "Production"});
        server.done("eve", "POST", &route("create"), &asked).await;
        let done = server.done("bob", "POST", &route("reject"), &asked).await;
        assert_eq!(done["activity"]["activity_type"], "REJECTED_REQUEST");
        server.done("eve", "POST", &route("create"), &asked).await;
        let path = route(&format!("delete?name={MODEL}&version={next}&stage=Production&creator=eve"));
        let done = server.done("eve", "DELETE", &path, &Value::Null).await;
        assert_eq!(done["activity"]["activity_type"], "CANCELLED_REQUEST");
        let odd = json!({"name": MODEL, "version": next, "stage": "Live"});
        server.refused(400, "eve", "POST", &route("create"), &odd).await;
    }
}

with_policy! {
    APPROVALS,
    async fn its_other_routes_answer_under_their_own_keys(server: Governed) {
        let version = server.new_version("eve", 0.95).await;
        let transition = format!("{MLFLOW}databricks/model-versions/transition-stage");
        let to = |stage: &str| json!({
            "name": MODEL, "version": version, "stage": stage, "archive_existing_versions": false,
        });
        let moved = server.done("eve", "POST", &transition, &to("Staging")).await;
        assert_eq!(moved["model_version_databricks"]["current_stage"], "Staging");
        assert_eq!(moved["model_version_databricks"]["permission_level"], "CAN_MANAGE_STAGING_VERSIONS");
        server.refused(403, "eve", "POST", &transition, &to("Production")).await;
        let path = format!("{MLFLOW}databricks/registered-models/get?name={MODEL}");
        let model = server.done("ann", "GET", &path, &Value::Null).await;
        assert_eq!(model["registered_model_databricks"]["permission_level"], "CAN_MANAGE");
        let id = model["registered_model_databricks"]["id"].as_str().expect("an id").to_owned();
        let path = format!("/api/2.0/permissions/registered-models/{id}");
        let permissions = server.done("ann", "GET", &path, &Value::Null).await;
        assert_eq!(permissions["object_type"], "registered-model");
        assert_eq!(permissions["access_control_list"][0]["group_name"], "risk");
        let levels = server.done("ann", "GET", &format!("{path}/permissionLevels"), &Value::Null).await;
        assert_eq!(levels["permission_levels"].as_array().expect("a list").len(), 5);
        server.refused(501, "ann", "PATCH", &path, &json!({})).await;
    }
}

with_policy! {
    APPROVALS,
    async fn comments_are_their_writers(server: Governed) {
        let version = server.new_version("eve", 0.95).await;
        let body = json!({"name": MODEL, "version": version, "comment": "first"});
        let made = server.done("eve", "POST", &format!("{MLFLOW}comments/create"), &body).await;
        assert_eq!(made["comment"]["user_id"], "eve");
        let id = made["comment"]["id"].as_str().expect("an id").to_owned();
        let change = json!({"id": id, "comment": "second"});
        server.refused(403, "ann", "PATCH", &format!("{MLFLOW}comments/update"), &change).await;
        let changed = server.done("eve", "PATCH", &format!("{MLFLOW}comments/update"), &change).await;
        assert_eq!(changed["comment"]["comment"], "second");
        server.done("eve", "DELETE", &format!("{MLFLOW}comments/delete?id={id}"), &Value::Null).await;
        server.refused(404, "eve", "DELETE", &format!("{MLFLOW}comments/delete?id={id}"), &Value::Null).await;
        let missing = json!({"name": MODEL, "version": "9", "comment": "x"});
        server.refused(404, "eve", "POST", &format!("{MLFLOW}comments/create"), &missing).await;
    }
}

on_both_engines! {
    async fn without_a_policy_one_approval_of_anybodys_is_enough(server: TestServer) {
        let post = async |route: &str, body: &Value| {
            let answer = crate::support::Answer::of(server.request("POST", &format!("{MLFLOW}{route}")).json(body)).await;
            assert_eq!(answer.status.as_u16(), 200, "{route}: {}", answer.text);
            serde_json::from_str::<Value>(&answer.text).expect("JSON")
        };
        post("registered-models/create", &json!({"name": MODEL})).await;
        post("model-versions/create", &json!({"name": MODEL, "source": "s3://bucket/model"})).await;
        let asked = json!({"name": MODEL, "version": "1", "stage": "Production"});
        let made = post("transition-requests/create", &asked).await;
        assert_eq!(made["request"]["user_id"], "anonymous");
        let approval = json!({
            "name": MODEL, "version": "1", "stage": "Production", "archive_existing_versions": false,
        });
        post("transition-requests/approve", &approval).await;
        let found = server.send("GET", &format!("{MLFLOW}model-versions/get?name={MODEL}&version=1")).await;
        assert!(found.text.contains(r#""current_stage": "Production""#), "{}", found.text);
    }
}

on_both_engines! {
    async fn webhooks_are_the_servers_own_where_both_tell_of_the_same(server: TestServer) {
        let call = async |method: &str, route: &str, body: &Value| {
            crate::support::Answer::of(server.request(method, &format!("{MLFLOW}registry-webhooks/{route}")).json(body)).await
        };
        let spec = json!({"url": "https://example.com/hook", "secret": "s"});
        let create = |events: Value| json!({"events": events, "http_url_spec": spec, "description": "d"});
        let refused = call("POST", "create", &create(json!(["COMMENT_CREATED"]))).await;
        assert_eq!(refused.status.as_u16(), 400);
        assert!(refused.text.contains("Webhooks do not tell of COMMENT_CREATED here"), "{}", refused.text);
        // No names are resolved where the tests run, so the receiver is an address.
        let spec = json!({"url": "https://1.1.1.1/hook", "secret": "s"});
        let create = |events: Value| json!({"events": events, "http_url_spec": spec, "description": "d"});
        let made = call("POST", "create", &create(json!(["MODEL_VERSION_CREATED"]))).await;
        assert_eq!(made.status.as_u16(), 200, "{}", made.text);
        let made: Value = serde_json::from_str(&made.text).expect("JSON");
        assert_eq!(made["webhook"]["events"], json!(["MODEL_VERSION_CREATED"]));
        assert_eq!(made["webhook"]["http_url_spec"], json!({"enable_ssl_verification": true, "url": "https://1.1.1.1/hook"}));
        let id = made["webhook"]["id"].clone();
        let changed = call("PATCH", "update", &json!({"id": id, "status": "DISABLED"})).await;
        assert!(changed.text.contains("DISABLED"), "{}", changed.text);
        let own = server.send("GET", "/api/2.0/mlflow/webhooks").await;
        assert!(own.text.contains("https://1.1.1.1/hook"), "{}", own.text);
        let listed = server.send("GET", &format!("{MLFLOW}registry-webhooks/list?events=MODEL_VERSION_CREATED")).await;
        assert!(listed.text.contains("https://1.1.1.1/hook"), "{}", listed.text);
        let id = id.as_str().expect("an id");
        assert_eq!(server.send("DELETE", &format!("{MLFLOW}registry-webhooks/delete?id={id}")).await.status.as_u16(), 200);
        assert_eq!(server.send("DELETE", &format!("{MLFLOW}registry-webhooks/delete?id={id}")).await.status.as_u16(), 404);
    }
}
