//! Rollouts of governed models: who agrees to them, and how far that goes.

use serde_json::{Value, json};

use super::{Governed, MLFLOW, MODEL, OWN, with_policy};
use crate::support::Answer;

const ONE: &str = "
groups: {risk: [ann, bob], oncall: [olga]}
policy: fraud-*
promote:
  production:
    checks: [{id: quality, metric: f1, op: '>=', value: 0.90}]
    approvals: {min: 1, groups: [risk], not_requester: true, expires: 72h}
break_glass: {groups: [oncall], reason: required}
";
const CHECKS: &str = "
policy: fraud-*
promote:
  production:
    checks: [{id: quality, metric: f1, op: '>=', value: 0.90}]
";
const BY_STAGES: &str = "
stages:
  - {name: canary, traffic: 5%, duration: 2h, abort_on: [error_rate > 0.5%]}
  - {name: production, traffic: 100%}
";
const GATED: &str = "
stages:
  - {name: staging, traffic: 0%}
  - {name: canary, traffic: 5%, duration: 2h, gate: {approvals: policy}}
  - {name: production, traffic: 100%, gate: {checks: [load-test], approvals: policy}}
";

fn plan(model: &str, version: &str, stages: &str) -> Value {
    json!({"plan": format!("model: {model}\nversion: {version}{stages}"), "start": true, "reason": "better"})
}

impl Governed {
    /// Version 1 is in production, version 2 is eve's new one.
    async fn two_versions(&self) {
        self.new_version("eve", 0.92).await;
        self.execute("UPDATE model_versions SET current_stage = 'Production' WHERE version = 1").await;
        self.new_version("eve", 0.95).await;
    }

    async fn begin(&self, who: &str, plan: &Value) -> Value {
        self.done(who, "POST", &format!("{OWN}rollouts"), plan).await["rollout"].clone()
    }

    async fn wait(&self, id: &Value, is_there: impl Fn(&Value) -> bool) -> Value {
        let path = format!("{OWN}rollouts/{}", id.as_str().expect("an id"));
        let start = std::time::Instant::now();
        loop {
            let found = self.done("x", "GET", &path, &Value::Null).await["rollout"].clone();
            if is_there(&found) {
                return found;
            }
            assert!(start.elapsed().as_secs() < 30, "waited too long: {found:#}");
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    }

    async fn in_state(&self, id: &Value, state: &str) -> Value {
        self.wait(id, |found| found["state"] == state).await
    }

    async fn stages(&self) -> [String; 2] {
        [self.stage("1").await, self.stage("2").await]
    }

    async fn decide(&self, who: &str, request: i64, what: &str, comment: &str) -> Value {
        let path = format!("{OWN}requests/{request}/{what}");
        self.done(who, "POST", &path, &json!({"comment": comment})).await["request"].clone()
    }
}

fn act(id: &Value, verb: &str) -> String {
    format!("{OWN}rollouts/{}/{verb}", id.as_str().expect("an id"))
}

/// The number of the request that a rollout waits for. Two looks that both ask leave a gap in the numbers on PostgreSQL.
fn asked_for(rollout: &Value) -> i64 {
    rollout["request"]["id"].as_i64().unwrap_or_else(|| panic!("no request: {rollout:#}"))
}

fn events(rollout: &Value) -> Vec<&str> {
    rollout["history"].as_array().expect("a list").iter().filter_map(|one| one["event"].as_str()).collect()
}

with_policy! {
    ONE,
    async fn its_approval_lets_a_rollout_go_on_by_its_stages_and_no_further(server: Governed) {
        server.two_versions().await;
        let begun = server.begin("eve", &plan(MODEL, "2", BY_STAGES)).await;
        let id = &begun["id"];
        assert_eq!((&begun["state"], &begun["weight"]), (&json!("pending_gate"), &json!(0)), "{begun:#}");
        let asked = asked_for(&begun);
        assert_eq!(begun["request"]["state"], "pending_approval");
        assert_eq!(server.stages().await, ["Production", "None"]);
        let request = server.request(asked).await;
        assert_eq!(request["target"], format!("rollout:{}/0", id.as_str().unwrap()));
        assert_eq!((&request["requester"], &request["reason"]), (&json!("eve"), &json!("better")));
        // Nobody's word but that of the policy's people counts.
        let waits = format!("rollout {} of fraud-detector needs approval: request {asked} waits for 1 more approval", id.as_str().unwrap());
        for who in ["mallory", "ann"] {
            assert_eq!(server.refused(403, who, "POST", &act(id, "promote"), &json!({})).await, waits);
        }
        let denied = server.done("x", "GET", &format!("{OWN}audit/entries?action=rollout.promote"), &Value::Null).await;
        assert_eq!(denied["entries"].as_array().map(Vec::len), Some(2), "{denied:#}");
        server.refused(403, "eve", "POST", &format!("{OWN}requests/{asked}/approve"), &json!({})).await;
        assert_eq!(server.decide("ann", asked, "approve", "fine").await["state"], "approved");
        let running = server.in_state(id, "running").await;
        assert_eq!((&running["weight"], &running["stage"], &running["request"]), (&json!(500), &json!("canary"), &Value::Null));
        assert_eq!(events(&running), ["submit", "gate_passed"]);
        let passed = &running["history"][1];
        assert_eq!((&passed["basis"], &passed["reason"]), (&json!("approval"), &json!(format!("request {asked}, approved by ann"))));
        assert_eq!(server.stages().await, ["Production", "Staging"]);
        assert_eq!(server.request(asked).await["state"], "applied");
        // What was approved is this rollout, and no direct way.
        assert!(server.refused_transition("eve", "2", "Production").await.ends_with(" created"));
        server.done("eve", "POST", &act(id, "abort"), &json!({})).await;
        server.in_state(id, "rolled_back").await;
        assert_eq!(server.stages().await, ["Production", "None"]);
    }
}

with_policy! {
    ONE,
    async fn a_rollout_that_is_rejected_or_taken_back_changes_nothing(server: Governed) {
        server.two_versions().await;
        let first = server.begin("eve", &plan(MODEL, "2", BY_STAGES)).await;
        let other = server.refused(400, "eve", "POST", &format!("{OWN}rollouts"), &plan(MODEL, "2", BY_STAGES)).await;
        assert!(other.contains("has an active rollout already"), "{other}");
        let rejected = asked_for(&first);
        server.decide("bob", rejected, "reject", "not now").await;
        let ended = server.in_state(&first["id"], "cancelled").await;
        assert_eq!(ended["reason"], format!("request {rejected} was rejected by bob: not now"));
        let again = server.done("eve", "POST", &act(&first["id"], "retry"), &json!({})).await["rollout"].clone();
        let asked = asked_for(&again);
        assert_ne!(asked, rejected);
        server.decide("eve", asked, "cancel", "").await;
        server.in_state(&again["id"], "cancelled").await;
        // Given up by its people: nobody need decide any more.
        let third = server.begin("eve", &plan(MODEL, "2", BY_STAGES)).await;
        let asked = asked_for(&third);
        let given_up = server.done("eve", "POST", &act(&third["id"], "abort"), &json!({})).await;
        assert_eq!(given_up["rollout"]["state"], "cancelled");
        assert_eq!(server.request(asked).await["state"], "superseded");
        assert_eq!(server.stages().await, ["Production", "None"]);
    }
}

with_policy! {
    ONE,
    async fn each_gate_of_a_plan_waits_for_its_own_request(server: Governed) {
        server.two_versions().await;
        let begun = server.begin("eve", &plan(MODEL, "2", GATED)).await;
        let id = &begun["id"];
        let at_gate = server.wait(id, |found| found["step"] == 1 && found["request"]["id"].is_i64()).await;
        assert_eq!(events(&at_gate), ["start", "step_passed"]);
        assert_eq!(server.stages().await, ["Production", "Staging"]);
        let first = asked_for(&at_gate);
        assert_eq!(server.request(first).await["target"], format!("rollout:{}/1", id.as_str().unwrap()));
        server.refused(403, "eve", "POST", &act(id, "promote"), &json!({})).await;
        server.decide("ann", first, "approve", "").await;
        let running = server.in_state(id, "running").await;
        assert_eq!(running["weight"], 500);
        // The next gate is another question; its check alone does not open it.
        server.done("eve", "POST", &act(id, "promote"), &json!({"reason": "seen enough"})).await;
        let at_gate = server.wait(id, |found| found["step"] == 2 && found["request"]["id"].is_i64()).await;
        let second = asked_for(&at_gate);
        assert!(second > first);
        server.done("eve", "POST", &act(id, "checks"), &json!({"check": "load-test", "verdict": "pass"})).await;
        server.refused(403, "eve", "POST", &act(id, "promote"), &json!({})).await;
        assert_eq!(server.stages().await, ["Production", "Staging"]);
        server.decide("bob", second, "approve", "").await;
        let done = server.in_state(id, "succeeded").await;
        assert_eq!(events(&done), ["start", "step_passed", "gate_passed", "promote", "gate_passed"]);
        assert_eq!(server.stages().await, ["Archived", "Production"]);
    }
}

with_policy! {
    ONE,
    async fn a_rollout_that_is_rejected_on_its_way_goes_back(server: Governed) {
        server.two_versions().await;
        let plan = plan(MODEL, "2", "
stages:
  - {name: canary, traffic: 5%, duration: 2h}
  - {name: production, traffic: 100%, gate: {approvals: policy}}
");
        let begun = server.begin("eve", &plan).await;
        let id = &begun["id"];
        server.decide("ann", asked_for(&begun), "approve", "").await;
        server.in_state(id, "running").await;
        server.done("eve", "POST", &act(id, "promote"), &json!({})).await;
        let at_gate = server.wait(id, |found| found["request"]["id"].is_i64()).await;
        assert_eq!(at_gate["weight"], 500);
        let request = asked_for(&at_gate);
        server.decide("ann", request, "reject", "").await;
        let done = server.in_state(id, "rolled_back").await;
        assert_eq!(done["reason"], format!("request {request} was rejected by ann"));
        assert_eq!(server.stages().await, ["Production", "None"]);
    }
}

with_policy! {
    ONE,
    async fn what_is_void_is_asked_anew(server: Governed) {
        server.two_versions().await;
        let begun = server.begin("eve", &plan(MODEL, "2", BY_STAGES)).await;
        let void = asked_for(&begun);
        server.execute("UPDATE stagewright_request SET expires_at = 1").await;
        let message = server.refused(403, "ann", "POST", &format!("{OWN}requests/{void}/approve"), &json!({})).await;
        assert!(message.starts_with(&format!("request {void} is void")), "{message}");
        let anew = server.wait(&begun["id"], |found| found["request"]["id"].as_i64() > Some(void)).await;
        server.decide("ann", asked_for(&anew), "approve", "").await;
        server.in_state(&begun["id"], "running").await;
    }
}

with_policy! {
    ONE,
    async fn a_check_that_fails_and_the_glass_hold_for_rollouts_too(server: Governed) {
        server.two_versions().await;
        server.new_version("eve", 0.5).await;
        let message = server.refused(403, "eve", "POST", &format!("{OWN}rollouts"), &plan(MODEL, "3", BY_STAGES)).await;
        assert!(message.ends_with("of fraud-detector fails the check quality: f1 is 0.50, must be >= 0.90"), "{message}");
        let found = server.done("x", "GET", &format!("{OWN}rollouts"), &Value::Null).await;
        assert_eq!(found["rollouts"], json!([]));
        assert!(server.requests().await.is_empty());
        let mut emergency = plan(MODEL, "2", BY_STAGES);
        emergency["emergency"] = json!(true);
        server.refused(403, "eve", "POST", &format!("{OWN}rollouts"), &emergency).await;
        let begun = server.begin("olga", &emergency).await;
        server.in_state(&begun["id"], "running").await;
        assert!(server.requests().await.is_empty());
    }
}

with_policy! {
    CHECKS,
    async fn a_policy_that_asks_nobody_lets_rollouts_begin(server: Governed) {
        server.two_versions().await;
        let begun = server.begin("eve", &plan(MODEL, "2", BY_STAGES)).await;
        assert_eq!((&begun["state"], &begun["request"]), (&json!("running"), &Value::Null));
        server.done("eve", "POST", &act(&begun["id"], "abort"), &json!({})).await;
        server.in_state(&begun["id"], "rolled_back").await;
        let gated = server.begin("eve", &plan(MODEL, "2", GATED)).await;
        let running = server.wait(&gated["id"], |found| found["weight"] == 500).await;
        assert_eq!(running["history"][2]["basis"], "nothing_to_judge");
        assert!(server.requests().await.is_empty());
    }
}

with_policy! {
    ONE,
    async fn where_no_policy_governs_the_gate_of_a_plan_asks_for_one_approval(server: Governed) {
        let name = "churn";
        server.done("eve", "POST", &format!("{MLFLOW}registered-models/create"), &json!({"name": name})).await;
        let version = json!({"name": name, "source": "s3://b/1"});
        server.done("eve", "POST", &format!("{MLFLOW}model-versions/create"), &version).await;
        let begun = server.begin("eve", &plan(name, "1", GATED)).await;
        let id = &begun["id"];
        let at_gate = server.wait(id, |found| found["request"]["id"].is_i64()).await;
        let request = asked_for(&at_gate);
        let message = server.refused(403, "mallory", "POST", &act(id, "promote"), &json!({})).await;
        assert!(message.ends_with(&format!("of churn needs approval: request {request} waits for 1 approval")), "{message}");
        server.decide("ann", request, "approve", "").await;
        assert_eq!(server.in_state(id, "running").await["weight"], 500);
    }
}

const RIGHTS: &str = "
groups: {leads: [ann], oncall: [olga, ann]}
policy: fraud-*
rollouts: {start: [leads], pause: [oncall], promote: [leads], abort: [oncall]}
";

with_policy! {
    RIGHTS,
    async fn each_thing_that_is_done_to_a_rollout_has_its_people(server: Governed) {
        server.two_versions().await;
        let plan = plan(MODEL, "2", BY_STAGES);
        let begin = format!("{OWN}rollouts");
        let refused = async |who: &str, path: &str, body: &Value| server.refused(403, who, "POST", path, body).await;
        assert_eq!(refused("olga", &begin, &plan).await, "only leads may start rollouts of fraud-detector");
        let mut draft = plan.clone();
        draft["start"] = json!(false);
        // To write one down does nothing yet.
        let id = server.begin("eve", &draft).await["id"].clone();
        assert_eq!(refused("eve", &act(&id, "start"), &json!({})).await, "only leads may start rollouts of fraud-detector");
        assert_eq!(refused("eve", &act(&id, "abort"), &json!({})).await, "only oncall may abort rollouts of fraud-detector");
        let anonymous = server.server.request("POST", &act(&id, "start")).json(&json!({}));
        assert_eq!(Answer::of(anonymous).await.status.as_u16(), 403);
        server.done("ann", "POST", &act(&id, "start"), &json!({})).await;
        for (verb, message) in [("pause", "only oncall may pause"), ("resume", "only oncall may pause"), ("promote", "only leads may promote"), ("abort", "only oncall may abort")] {
            assert_eq!(refused("eve", &act(&id, verb), &json!({})).await, format!("{message} rollouts of fraud-detector"));
        }
        server.done("olga", "POST", &act(&id, "pause"), &json!({})).await;
        server.done("olga", "POST", &act(&id, "resume"), &json!({})).await;
        refused("olga", &act(&id, "promote"), &json!({})).await;
        let denied = server.done("x", "GET", &format!("{OWN}audit/entries?action=rollout.promote"), &Value::Null).await;
        assert_eq!(denied["entries"].as_array().map(Vec::len), Some(2), "{denied:#}");
        server.done("olga", "POST", &act(&id, "abort"), &json!({})).await;
        server.in_state(&id, "rolled_back").await;
        refused("olga", &act(&id, "retry"), &json!({})).await;
        let again = server.done("ann", "POST", &act(&id, "retry"), &json!({})).await["rollout"]["id"].clone();
        assert_eq!(server.done("ann", "POST", &act(&again, "promote"), &json!({})).await["rollout"]["state"], "succeeded");
    }
}

with_policy! {
    "
groups: {leads: [ann], oncall: [olga]}
policy: fraud-*
rollouts: {abort: [oncall]}
",
    async fn who_ends_another_rollout_for_a_new_one_must_be_allowed_to(server: Governed) {
        server.two_versions().await;
        let mut plan = plan(MODEL, "2", BY_STAGES);
        let first = server.begin("eve", &plan).await;
        plan["supersede"] = json!(true);
        assert_eq!(
            server.refused(403, "eve", "POST", &format!("{OWN}rollouts"), &plan).await,
            "only oncall may abort rollouts of fraud-detector"
        );
        server.begin("olga", &plan).await;
        server.in_state(&first["id"], "superseded").await;
    }
}
