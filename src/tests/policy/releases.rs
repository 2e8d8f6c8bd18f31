//! Releases that are taken back: by whom, once, and on record.

use futures_util::future::join_all;
use serde_json::{Value, json};

use super::{Governed, MODEL, OWN, with_policy};
use crate::support::Answer;

const RIGHTS: &str = "
groups: {risk: [ann]}
policy: fraud-*
semver: {mode: warn}
releases: {yank: [risk]}
";
const KEY: &str = "idempotency-key";

fn path(version: &str, verb: &str) -> String {
    format!("{OWN}models/{MODEL}/releases/{version}/{verb}")
}

impl Governed {
    /// A call with an `Idempotency-Key`.
    async fn once(&self, user: &str, key: &str, path: &str, body: &Value) -> (u16, String) {
        let request = self.server.request("POST", path).header("X-User", user).header(KEY, key);
        let answer = Answer::of(request.json(body)).await;
        (answer.status.as_u16(), answer.text)
    }

    async fn recorded(&self, action: &str) -> Vec<Value> {
        let path = format!("{OWN}audit/entries?action={action}");
        let found = self.done("x", "GET", &path, &Value::Null).await;
        found["entries"].as_array().expect("a list").iter().map(|line| line["entry"].clone()).collect()
    }
}

with_policy! {
    RIGHTS,
    async fn only_whom_the_policy_names_may_yank_and_it_is_on_record(server: Governed) {
        server.new_version("eve", 0.9).await;
        let reason = json!({"reason": "wrong labels"});
        for verb in ["yank", "unyank"] {
            let message = server.refused(403, "eve", "POST", &path("1.0.0", verb), &reason).await;
            assert_eq!(message, "only risk may yank releases of fraud-detector");
        }
        server.done("ann", "POST", &path("v1.0.0", "yank"), &reason).await;
        server.done("ann", "POST", &path("1.0.0", "unyank"), &json!({})).await;
        let yanks = server.recorded("release.yank").await;
        let told: Vec<_> = yanks.iter().map(|entry| (&entry["actor"]["id"], &entry["outcome"], &entry["reason"])).collect();
        assert_eq!(told, [
            (&json!("ann"), &json!("allow"), &json!("wrong labels")),
            (&json!("eve"), &json!("deny"), &json!("only risk may yank releases of fraud-detector")),
        ]);
        assert_eq!(yanks[0]["target"], json!({"type": "model_version", "name": MODEL, "version": "1"}));
        assert_eq!(yanks[0]["after"], json!({"semver": "1.0.0"}));
        assert_eq!(server.recorded("release.unyank").await.len(), 2);
    }
}

with_policy! {
    RIGHTS,
    async fn with_a_key_any_request_is_carried_out_once(server: Governed) {
        server.new_version("eve", 0.9).await;
        let (yank, reason) = (path("1.0.0", "yank"), json!({"reason": "wrong labels"}));
        let answers = join_all((0..5).map(|_| server.once("ann", "k", &yank, &reason))).await;
        let done: Vec<&String> = answers.iter().filter(|(status, _)| *status == 200).map(|(_, text)| text).collect();
        assert!(!done.is_empty() && answers.iter().all(|(status, _)| [200, 409].contains(status)), "{answers:?}");
        assert!(done.iter().all(|text| *text == done[0]), "{answers:?}");
        assert_eq!(server.once("ann", "k", &yank, &reason).await, (200, done[0].clone()));
        assert_eq!(server.recorded("release.yank").await.len(), 1);
        // Neither another request nor another caller gets that answer.
        let used = "The Idempotency-Key 'k' was used for another request: give each request a key of its own.";
        for (who, body) in [("ann", json!({"reason": "r"})), ("eve", reason.clone())] {
            let (status, text) = server.once(who, "k", &yank, &body).await;
            assert!(status == 400 && text.contains(used), "{status} {text}");
        }
        let (status, text) = server.once("ann", &"k".repeat(256), &yank, &reason).await;
        assert!(status == 400 && text.contains("Idempotency-Key must have 1 to 255 characters."), "{text}");
    }
}

with_policy! {
    RIGHTS,
    async fn a_refused_request_gives_its_key_back_and_an_interrupted_one_does_not(server: Governed) {
        let (yank, reason) = (path("1.0.0", "yank"), json!({"reason": "wrong labels"}));
        let (status, text) = server.once("ann", "k", &yank, &reason).await;
        assert!(status == 404 && text.contains("fraud-detector has no release 1.0.0"), "{status} {text}");
        server.new_version("eve", 0.9).await;
        assert_eq!(server.once("ann", "k", &yank, &reason).await.0, 200);
        // As a server leaves it that is killed between the two.
        server.execute("UPDATE stagewright_idempotency SET answer = ''").await;
        let (status, text) = server.once("ann", "k", &yank, &reason).await;
        assert!(status == 409 && text.contains("is being carried out, or was interrupted"), "{status} {text}");
        server.execute("UPDATE stagewright_idempotency SET at = at - 86400001").await;
        assert_eq!(server.once("ann", "k", &yank, &reason).await.0, 200);
        assert_eq!(server.recorded("release.yank").await.len(), 2);
    }
}
