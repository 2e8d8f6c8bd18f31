//! Asks the services that a policy names, beside the request that waits for them. A service is tried until it answers or its
//! time is over; silence is kept as silence.

use std::time::Duration;

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::gate::Keeper;
use super::{Request, State, decide, store};
use crate::clock;
use crate::error::Result;
use crate::governance::policy::{External, Kind};
use crate::registry::webhooks::delivery::{Delivery, Failure};

const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// What a service may say.
const PASS: &str = "pass";
const FAIL: &str = "fail";
const LONGEST_DETAIL: usize = 500;

/// Asks the services for a request, without waiting for them.
pub(super) fn start(keeper: Keeper, request: i64) {
    tokio::task::spawn_local(async move {
        if let Err(error) = ask_all(&keeper, request).await {
            let cause = error.cause.as_deref().map(tracing::field::display);
            tracing::error!(request, message = error.message, cause, "the checks of a request failed");
        }
    });
}

/// Asks for the requests that were left waiting when the server stopped. What another replica is just asking is asked twice.
pub async fn resume(keeper: Keeper) {
    let waiting =
        async { store::list(&mut keeper.db.primary().await?, None, Some(State::PendingChecks)).await };
    match waiting.await {
        Ok(requests) => requests.iter().for_each(|request| start(keeper.clone(), request.id)),
        Err(error) => {
            tracing::error!(%error, cause = error.cause, "requests that wait for checks cannot be read");
        }
    }
}

async fn ask_all(keeper: &Keeper, id: i64) -> Result<()> {
    let find = async || store::find(&mut keeper.db.reader().await?, id).await;
    let Some(request) = find().await?.filter(|request| request.state.is_open()) else { return Ok(()) };
    let Some((_, _, rules)) = keeper.rules(&request.name, &request.target) else { return Ok(()) };
    let mut said = Map::new();
    for check in &rules.checks {
        if let Kind::External(external) = &check.kind {
            said.insert(check.id.clone(), ask(keeper, external, &check.id, &request).await);
        }
    }
    let mut tx = keeper.db.begin().await?;
    store::note_external(&mut tx, id, &Value::from(said).to_string(), clock::now()).await?;
    tx.commit().await?;
    match find().await? {
        Some(request) if request.state != State::Applied && request.state.is_open() => {
            decide::settle(keeper, request, clock::now()).await
        }
        _ => Ok(()),
    }
}

/// What a service says within its time.
async fn ask(keeper: &Keeper, external: &External, check: &str, request: &Request) -> Value {
    let body = json!({
        "check": check,
        "request": request.id,
        "name": request.name,
        "version": request.version.to_string(),
        "target": request.target.to_string(),
        "requester": request.requester.name,
        "artifact_digest": request.binding.artifact_digest,
        "policy_hash": request.binding.policy_hash,
    });
    let body = body.to_string();
    let id = Uuid::new_v4().to_string();
    let delivery = Delivery { id: &id, url: &external.url, secret: None, body: &body };
    let mut last = "no attempt was made".to_owned();
    let attempts = async {
        let mut pause = FIRST_PAUSE;
        loop {
            match keeper.webhooks.post(&delivery, clock::now()).await {
                Ok(answer) if answer.is_success() => match read(&answer.text) {
                    Some(said) => return said,
                    None => last = format!("its answer has no verdict of {PASS} or {FAIL}"),
                },
                Ok(answer) => last = format!("it answered with status {}", answer.status),
                Err(Failure::Refused(error)) => return kept("nothing", &error.message),
                Err(Failure::Unreachable(problem)) => last = problem,
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    };
    let time = Duration::from_millis(external.timeout.unsigned_abs());
    match tokio::time::timeout(time, attempts).await {
        Ok(said) => said,
        Err(_) => kept("nothing", &last),
    }
}

/// The verdict in an answer such as `{"verdict": "pass", "message": "all 12 tests"}`.
fn read(text: &str) -> Option<Value> {
    let answer: Value = serde_json::from_str(text).ok()?;
    let said = match answer.get("verdict")?.as_str()? {
        PASS => "yes",
        FAIL => "no",
        _ => return None,
    };
    Some(kept(said, answer.get("message").and_then(Value::as_str).unwrap_or("it gave no message")))
}

fn kept(said: &str, detail: &str) -> Value {
    json!({"said": said, "detail": detail.chars().take(LONGEST_DETAIL).collect::<String>()})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_clear_answer_is_one() {
        let pass = read(r#"{"verdict": "pass", "message": "all 12 tests"}"#);
        assert_eq!(pass, Some(json!({"said": "yes", "detail": "all 12 tests"})));
        let fail = read(r#"{"verdict": "fail"}"#);
        assert_eq!(fail, Some(json!({"said": "no", "detail": "it gave no message"})));
        for text in ["", "pass", "{}", r#"{"verdict": true}"#, r#"{"verdict": "PASS"}"#, "[]"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
