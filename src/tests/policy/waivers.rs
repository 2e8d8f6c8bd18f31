//! Checks that somebody answers for.

use std::process::Command;

use serde_json::{Value, json};

use super::{Governed, MLFLOW, MODEL, OWN, with_policy};
use crate::support::Answer;

const WAIVERS: &str = "
groups: {risk: [ann, bob]}
policy: fraud-*
promote:
  production:
    checks:
      - {id: quality, metric: f1, op: '>=', value: 0.90}
      - {id: auc, metric: auc, op: '>=', value: 0.5}
    waivers: {groups: [risk], checks: [quality], not_author: true, not_requester: true, expires: 72h}
aliases: {champion: production}
";
const APPROVED: &str = "
groups: {risk: [ann, bob]}
policy: fraud-*
promote:
  production:
    checks: [{id: quality, metric: f1, op: '>=', value: 0.90}]
    approvals: 1
    waivers: {groups: [risk]}
";
const SERVICE: &str = "
groups: {risk: [ann, bob]}
policy: fraud-*
promote:
  production:
    checks: [{id: ci, webhook: 'http://127.0.0.1:9/', timeout: 1s, on_error: pending}]
    waivers: {groups: [risk], expires: 1d}
";

impl Governed {
    /// A version with this f1 and a good auc.
    async fn measured(&self, user: &str, f1: f64) -> String {
        let version = self.new_version(user, f1).await;
        let metric =
            json!({"run_id": self.run_of(&version).await, "key": "auc", "value": 0.9, "timestamp": 1});
        self.done("eve", "POST", &format!("{MLFLOW}runs/log-metric"), &metric).await;
        version
    }

    async fn waive(&self, user: &str, version: &str, body: &Value) -> Value {
        let waiver = self.done(user, "POST", &waivers(version), body).await;
        waiver["waiver"].clone()
    }

    async fn states(&self, version: &str) -> Vec<Value> {
        let found = self.done("x", "GET", &waivers(version), &Value::Null).await;
        found["waivers"].as_array().expect("a list").iter().map(|one| one["state"].clone()).collect()
    }

    async fn audited(&self, action: &str) -> Vec<Value> {
        let path = format!("{OWN}audit/entries?action={action}");
        let log = self.done("x", "GET", &path, &Value::Null).await;
        log["entries"].as_array().expect("a list").iter().map(|entry| entry["entry"].clone()).collect()
    }
}

fn waivers(version: &str) -> String {
    format!("{OWN}models/{MODEL}/versions/{version}/waivers")
}

fn quality(until: Option<&str>) -> Value {
    json!({"check": "quality", "reason": "the old sample", "until": until})
}

with_policy! {
    WAIVERS,
    async fn a_waived_check_lets_a_version_pass_and_says_who_answers_for_it(server: Governed) {
        let version = server.measured("eve", 0.86).await;
        let waiver = server.waive("ann", &version, &quality(None)).await;
        assert_eq!((&waiver["state"], &waiver["principal"]), (&json!("in_force"), &json!("ann")));
        assert_eq!(
            waiver["until"].as_i64().expect("a time") - waiver["created_at"].as_i64().expect("a time"),
            72 * 3_600_000
        );
        let path = format!("{OWN}models/{MODEL}/versions/{version}/explain");
        let told = server.done("x", "GET", &path, &Value::Null).await;
        assert_eq!((&told["allowed"], &told["waivers"][0]["id"]), (&json!(true), &waiver["id"]));
        let verdict = &told["verdicts"][0];
        assert_eq!((&verdict["outcome"], &verdict["inputs"]["waiver"]), (&json!("waived"), &waiver["id"]));
        let sentence = verdict["sentence"].as_str().expect("a sentence");
        assert!(sentence.starts_with("f1 is 0.86, must be >= 0.90; waived by ann until "), "{sentence}");
        assert!(sentence.ends_with(": the old sample"), "{sentence}");
        // It is for one target.
        let alias = json!({"name": MODEL, "alias": "champion", "version": version});
        server.refused(403, "eve", "POST", &format!("{MLFLOW}registered-models/alias"), &alias).await;
        // Who answers for it may not be who asks.
        assert!(server.refused_transition("ann", &version, "Production").await.contains("fails the check quality"));
        assert_eq!(server.transition("eve", &version, "Production").await.status.as_u16(), 200);
        assert_eq!(server.stage(&version).await, "Production");
        let entries = server.audited("waiver.give").await;
        assert_eq!(entries.len(), 1);
        assert_eq!((&entries[0]["outcome"], &entries[0]["reason"]), (&json!("allow"), &json!("the old sample")));
        assert_eq!((&entries[0]["actor"]["id"], &entries[0]["after"]["check"]), (&json!("ann"), &json!("quality")));
        let count = "SELECT count(*) FROM stagewright_activity WHERE kind = 'WAIVED_CHECK' AND principal = 'ann'";
        assert_eq!(server.count(count).await, 1);
    }
}

with_policy! {
    WAIVERS,
    async fn only_those_whom_the_policy_names_may_waive_and_only_what_it_names(server: Governed) {
        let version = server.measured("bob", 0.86).await;
        let path = waivers(&version);
        let denied = async |who: &str, body: &Value| server.refused(403, who, "POST", &path, body).await;
        assert_eq!(denied("eve", &quality(None)).await, "eve is in none of the groups risk");
        assert_eq!(
            denied("bob", &quality(None)).await,
            "bob made the version, so somebody else must waive its checks"
        );
        assert_eq!(
            denied("ann", &json!({"check": "auc", "reason": "r"})).await,
            "promotion of fraud-detector to Production: 'auc' cannot be waived, only quality"
        );
        let anonymous = Answer::of(server.server.request("POST", &path).json(&quality(None))).await;
        assert!(anonymous.text.contains("only people whom the server knows can waive a check"), "{}", anonymous.text);
        let outcomes: Vec<Value> =
            server.audited("waiver.give").await.iter().map(|entry| entry["outcome"].clone()).collect();
        assert_eq!(outcomes, ["deny"; 4]);
        let invalid = async |body: &Value| server.refused(400, "ann", "POST", &path, body).await;
        assert_eq!(
            invalid(&quality(Some("2026-01-01"))).await,
            "A waiver must end in the future: `until`."
        );
        assert_eq!(
            invalid(&quality(Some("2999-01-01"))).await,
            "A waiver of this policy is for 3d at most: `until`."
        );
        let problem = invalid(&json!({"check": "quality", "reason": " "})).await;
        assert_eq!(problem, "Say why, in at most 1000 characters: `reason`.");
        assert_eq!(
            invalid(&json!({"check": "quality", "reason": "r", "to": "staging"})).await,
            "promotion of fraud-detector to Staging is not governed: there is nothing to waive"
        );
        let good = server.measured("eve", 0.95).await;
        assert_eq!(
            server.refused(400, "ann", "POST", &waivers(&good), &quality(None)).await,
            "The check quality passes, and needs no waiver: f1 is 0.95, which is >= 0.90"
        );
        server.refused(404, "ann", "POST", &waivers("99"), &quality(None)).await;
        server.refused(404, "ann", "POST", &format!("{OWN}waivers/99/withdraw"), &json!({})).await;
        assert_eq!(server.count("SELECT count(*) FROM stagewright_waiver").await, 0);
    }
}

with_policy! {
    WAIVERS,
    async fn a_waiver_is_void_with_other_files_ends_by_itself_and_can_be_withdrawn(server: Governed) {
        let version = server.measured("eve", 0.86).await;
        server.waive("ann", &version, &quality(None)).await;
        let uri = format!("{MLFLOW}model-versions/get-download-uri?name={MODEL}&version=1");
        let uri = server.done("eve", "GET", &uri, &Value::Null).await;
        let path = uri["artifact_uri"].as_str().and_then(|uri| uri.strip_prefix("mlflow-artifacts:/")).expect("a path").to_owned();
        let upload = format!("/api/2.0/mlflow-artifacts/artifacts/{path}/MLmodel");
        let answer = Answer::of(server.server.request("PUT", &upload).body("flavors: {}\n")).await;
        assert_eq!(answer.status.as_u16(), 200, "{}", answer.text);
        assert_eq!(server.states(&version).await, ["void"]);
        assert!(server.refused_transition("eve", &version, "Production").await.contains("fails the check quality"));
        server.waive("ann", &version, &quality(None)).await;
        server.execute("UPDATE stagewright_waiver SET until_at = 1 WHERE waiver_id = 2").await;
        assert_eq!(server.states(&version).await, ["expired", "void"]);
        assert!(server.refused_transition("eve", &version, "Production").await.contains("fails the check quality"));
        server.waive("ann", &version, &quality(None)).await;
        let withdraw = format!("{OWN}waivers/3/withdraw");
        assert_eq!(
            server.refused(403, "eve", "POST", &withdraw, &json!({})).await,
            "eve is in none of the groups risk"
        );
        let done = server.done("bob", "POST", &withdraw, &json!({"reason": "not that bad"})).await;
        assert_eq!((&done["waiver"]["state"], &done["waiver"]["withdrawn_by"]), (&json!("withdrawn"), &json!("bob")));
        assert_eq!(server.refused(400, "bob", "POST", &withdraw, &json!({})).await, "Waiver 3 was withdrawn already");
        assert!(server.refused_transition("eve", &version, "Production").await.contains("fails the check quality"));
        let outcomes: Vec<(Value, Value)> = server.audited("waiver.withdraw").await.iter()
            .map(|entry| (entry["outcome"].clone(), entry["actor"]["id"].clone())).collect();
        assert_eq!(outcomes.len(), 2);
        assert!(outcomes.contains(&(json!("deny"), json!("eve"))) && outcomes.contains(&(json!("allow"), json!("bob"))));
        // Its waivers follow a model to its new name.
        let rename = json!({"name": MODEL, "new_name": "fraud-other"});
        server.done("eve", "POST", &format!("{MLFLOW}registered-models/rename"), &rename).await;
        assert_eq!(server.count("SELECT count(*) FROM stagewright_waiver WHERE name = 'fraud-other'").await, 3);
    }
}

with_policy! {
    APPROVED,
    async fn a_request_shows_its_waivers_and_cannot_be_approved_without_them(server: Governed) {
        let version = server.new_version("eve", 0.86).await;
        let problem = server.refused(400, "ann", "POST", &waivers(&version), &quality(None)).await;
        assert_eq!(problem, "Say until when the check is waived: `until`.");
        server.waive("ann", &version, &quality(Some("2999-12-31"))).await;
        assert!(server.refused_transition("eve", &version, "Production").await.contains("request 1 created"));
        let request = server.request(1).await;
        assert_eq!(request["verdicts"][0]["outcome"], "waived");
        assert_eq!((&request["waivers"][0]["state"], &request["waivers"][0]["check"]), (&json!("in_force"), &json!("quality")));
        server.done("ann", "POST", &format!("{OWN}waivers/1/withdraw"), &json!({})).await;
        let request = server.request(1).await;
        assert_eq!((&request["verdicts"][0]["outcome"], &request["waivers"][0]["state"]), (&json!("fail"), &json!("withdrawn")));
        let approve = format!("{OWN}requests/1/approve");
        assert!(server.refused(403, "bob", "POST", &approve, &json!({})).await.contains("fails the check quality"));
        server.waive("ann", &version, &quality(Some("2999-12-31"))).await;
        assert_eq!(server.request(1).await["verdicts"][0]["outcome"], "waived");
        let done = server.done("bob", "POST", &approve, &json!({})).await;
        assert_eq!(done["request"]["state"], "applied");
        assert_eq!(server.stage(&version).await, "Production");
    }
}

with_policy! {
    SERVICE,
    async fn a_request_that_waits_for_a_service_goes_on_when_that_is_waived(server: Governed) {
        let version = server.new_version("eve", 0.9).await;
        assert!(server.refused_transition("eve", &version, "Production").await.contains("request 1 created"));
        assert_eq!(server.request(1).await["state"], "pending_checks");
        server.waive("bob", &version, &json!({"check": "ci", "reason": "it is down"})).await;
        assert_eq!(server.request(1).await["state"], "applied");
        assert_eq!(server.stage(&version).await, "Production");
    }
}

with_policy! {
    WAIVERS,
    async fn the_command_gives_lists_and_withdraws(server: Governed) {
        let version = server.measured("eve", 0.86).await;
        let run = |words: &[&str]| {
            let output = Command::new(env!("CARGO_BIN_EXE_stagewright"))
                .arg("waiver").args(words)
                .args(["--backend-store-uri", server.server.database_uri()])
                .env("STAGEWRIGHT_POLICY", server.policy()).env("USER", "ann").env_remove("MLFLOW_TRACKING_URI")
                .output().expect("the command");
            let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
            (output.status.code(), text(output.stdout), text(output.stderr))
        };
        let (_, printed, _) = run(&["list", MODEL, &version]);
        assert_eq!(printed, "No check of fraud-detector 1 was waived.\n");
        let (code, printed, complaint) = run(&["give", MODEL, &version, "--check", "quality", "--reason", "known"]);
        assert_eq!(code, Some(0), "{complaint}");
        assert!(printed.starts_with("1  quality of fraud-detector 1 to Production, in force (until 2"), "{printed}");
        assert!(printed.ends_with("), by ann: known\n"), "{printed}");
        assert_eq!(server.transition("eve", &version, "Production").await.status.as_u16(), 200);
        assert_eq!(run(&["withdraw", "1", "--json"]).0, Some(0));
        let (_, printed, _) = run(&["list", MODEL, &version]);
        assert!(printed.contains(", withdrawn (until "), "{printed}");
        let (code, _, complaint) = run(&["give", MODEL, &version, "--check", "auc", "--reason", "known"]);
        assert_eq!((code, complaint.contains("'auc' cannot be waived, only quality")), (Some(1), true), "{complaint}");
    }
}

with_policy! {
    WAIVERS,
    async fn the_console_gives_and_withdraws_waivers_as_the_api_does(server: Governed) {
        let version = server.measured("eve", 0.86).await;
        let post = async |user: &str, site: &str, path: &str, body: &str| {
            let request = server.server.request("POST", path).header("X-User", user).header("sec-fetch-site", site);
            let form = "application/x-www-form-urlencoded";
            Answer::of(request.header("content-type", form).body(body.to_owned())).await
        };
        let wish = format!("model={MODEL}&version={version}&to=production&check=quality&reason=the+old+sample");
        let foreign = post("ann", "cross-site", "/console/waivers", &wish).await;
        assert_eq!((foreign.status.as_u16(), server.states(&version).await.len()), (403, 0));
        let denied = post("eve", "same-origin", "/console/waivers", &wish).await;
        assert_eq!(denied.status.as_u16(), 403);
        assert!(denied.text.contains("eve is in none of the groups risk"), "{}", denied.text);
        let late = post("ann", "same-origin", "/console/waivers", &format!("{wish}&until=2999-01-01")).await;
        assert_eq!(late.status.as_u16(), 400);
        assert!(late.text.contains("A waiver of this policy is for 3d at most"), "{}", late.text);
        let given = post("ann", "same-origin", "/console/waivers", &format!("{wish}&until=")).await;
        assert!(given.status.as_u16() < 400, "{}", given.text);
        assert_eq!(server.states(&version).await, ["in_force"]);
        let outcomes: Vec<Value> =
            server.audited("waiver.give").await.iter().map(|entry| entry["outcome"].clone()).collect();
        assert_eq!(outcomes, ["allow", "deny"]);
        let page = async |path: &str| server.call("ann", "GET", path, &Value::Null).await.text;
        let listed = page("/console/waivers").await;
        assert!(listed.contains("the old sample") && listed.contains("in force"), "{listed}");
        // It counts for the files as they are, and so it is shown.
        server.execute("UPDATE model_versions SET creation_time = creation_time - 1").await;
        assert!(page("/console/waivers").await.contains("No waiver is in force."));
        let asked = format!("/console/waivers?model={MODEL}&version={version}");
        assert!(page(&asked).await.contains("void"));
        let away = format!("model={MODEL}&version={version}&to=production");
        let denied = post("eve", "same-origin", "/console/waivers/1/withdraw", &away).await;
        assert_eq!((denied.status.as_u16(), server.states(&version).await), (403, vec![json!("void")]));
        let gone = post("bob", "same-origin", "/console/waivers/1/withdraw", &format!("{away}&reason=gone")).await;
        assert!(gone.status.as_u16() < 400, "{}", gone.text);
        assert_eq!(server.states(&version).await, ["withdrawn"]);
        assert_eq!(server.audited("waiver.withdraw").await[0]["reason"], "gone");
    }
}
