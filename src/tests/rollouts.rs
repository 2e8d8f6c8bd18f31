//! Rollouts over HTTP: from a plan to production or back. Times are those of plans, made shorter.

use serde_json::{Value, json};

use crate::support::{Answer, TestServer, on_both_engines};

pub(crate) const STOCK: &str = "/api/2.0/mlflow/";
pub(crate) const OWN: &str = "/api/stagewright/v1/";

/// The plan of the article that this product comes from.
const ARTICLE: &str = "\
model: fraud-detector
version: 2.3.1
stages:
  - name: staging
    traffic: 0%
    purpose: Integration testing
  - name: canary
    traffic: 5%
    duration: 2h
    abort_on:
      - latency_p95 > 200ms
      - error_rate > 0.5%
  - name: production
    traffic: 100%
rollback_to: v2.2.4
";

pub(crate) async fn post(server: &TestServer, path: &str, body: &Value) -> Value {
    let answer = Answer::of(server.request("POST", path).json(body)).await;
    assert_eq!(answer.status.as_u16(), 200, "{path} {body}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

pub(crate) async fn get(server: &TestServer, path: &str) -> Value {
    let answer = server.send("GET", path).await;
    assert_eq!(answer.status.as_u16(), 200, "{path}: {}", answer.text);
    serde_json::from_str(&answer.text).expect("JSON")
}

pub(crate) async fn refusal(server: &TestServer, path: &str, body: &Value) -> String {
    let answer = Answer::of(server.request("POST", path).json(body)).await;
    assert!(answer.status.is_client_error(), "{path} {body}: {}", answer.text);
    let error: Value = serde_json::from_str(&answer.text).expect("JSON");
    error["message"].as_str().expect("a message").to_owned()
}

/// Version 1 is 2.2.4 and in production, version 2 is 2.3.1.
pub(crate) async fn model(server: &TestServer) {
    let name = "fraud-detector";
    post(server, &format!("{STOCK}registered-models/create"), &json!({"name": name})).await;
    for semver in ["2.2.4", "2.3.1"] {
        let tags = json!([{"key": "semver", "value": semver}]);
        let body = json!({"name": name, "source": format!("s3://b/{semver}"), "tags": tags});
        post(server, &format!("{STOCK}model-versions/create"), &body).await;
    }
    let body = json!({"version": "2.2.4", "reason": "the good one"});
    post(server, &format!("{OWN}models/{name}/promote"), &body).await;
    let body = json!({"name": name, "alias": "production", "version": "1"});
    post(server, &format!("{STOCK}registered-models/alias"), &body).await;
}

pub(crate) async fn begin(server: &TestServer, plan: &str) -> String {
    let body = json!({"plan": plan, "start": true, "reason": "better"});
    let answer = post(server, &format!("{OWN}rollouts"), &body).await;
    answer["rollout"]["id"].as_str().expect("an id").to_owned()
}

pub(crate) async fn rollout(server: &TestServer, id: &str) -> Value {
    get(server, &format!("{OWN}rollouts/{id}")).await["rollout"].clone()
}

/// The rollout as it is once `is_there`.
pub(crate) async fn wait(server: &TestServer, id: &str, is_there: impl Fn(&Value) -> bool) -> Value {
    let start = std::time::Instant::now();
    loop {
        let found = rollout(server, id).await;
        if is_there(&found) {
            return found;
        }
        assert!(start.elapsed().as_secs() < 30, "waited too long: {found:#}");
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
}

pub(crate) async fn wait_for_state(server: &TestServer, id: &str, state: &str) -> Value {
    wait(server, id, |found| found["state"] == state).await
}

fn window(number: i64, requests: i64, errors: i64, slow: i64) -> Value {
    json!({
        "arm": "canary", "window_start": number * 60_000, "window_end": (number + 1) * 60_000, "requests": requests,
        "errors": errors, "slow": {"200": slow}, "idempotency_key": format!("w{number}"),
    })
}

async fn observe(server: &TestServer, id: &str, windows: &Value) -> Value {
    post(server, &format!("{OWN}rollouts/{id}/observations"), windows).await
}

pub(crate) async fn stages(server: &TestServer) -> Vec<String> {
    let mut stages = Vec::new();
    for version in ["1", "2"] {
        let path = format!("{STOCK}model-versions/get?name=fraud-detector&version={version}");
        let found = get(server, &path).await;
        stages.push(found["model_version"]["current_stage"].as_str().expect("a stage").to_owned());
    }
    stages
}

async fn alias(server: &TestServer, alias: &str) -> Option<String> {
    let path = format!("{STOCK}registered-models/alias?name=fraud-detector&alias={alias}");
    let answer = server.send("GET", &path).await;
    let value: Value = serde_json::from_str(&answer.text).expect("JSON");
    value["model_version"]["version"].as_str().map(str::to_owned)
}

pub(crate) fn events(rollout: &Value) -> Vec<String> {
    let history = rollout["history"].as_array().expect("a history");
    history.iter().map(|one| one["event"].as_str().expect("an event").to_owned()).collect()
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on", "--rollout-time-scale", "3600"]
    async fn a_healthy_version_comes_into_production_by_the_articles_plan(server: TestServer) {
        model(&server).await;
        let id = begin(&server, ARTICLE).await;
        wait(&server, &id, |found| found["stage"] == "canary").await;
        assert_eq!(stages(&server).await, ["Production", "Staging"]);
        assert_eq!(alias(&server, "canary").await.as_deref(), Some("2"));
        let answer = observe(&server, &id, &json!([window(1, 20_000, 20, 400), window(2, 20_000, 30, 300)])).await;
        assert_eq!(answer["accepted"], 2, "{answer}");
        let again = observe(&server, &id, &json!([window(2, 20_000, 30, 300)])).await;
        assert_eq!((&again["accepted"], &again["known"]), (&json!(0), &json!(1)));
        let done = wait_for_state(&server, &id, "succeeded").await;
        assert_eq!(events(&done), ["start", "step_passed", "step_passed"]);
        assert_eq!(done["history"][2]["basis"], "guards");
        assert_eq!(done["weight"], 10_000);
        assert_eq!(stages(&server).await, ["Archived", "Production"]);
        assert_eq!(alias(&server, "production").await.as_deref(), Some("2"));
        assert_eq!(alias(&server, "canary").await, None);
        let evidence = get(&server, &format!("{OWN}rollouts/{id}/evidence")).await;
        assert_eq!(evidence["replay"]["agrees"], true, "{evidence:#}");
        assert_eq!(evidence["samples"].as_array().map(Vec::len), Some(2));
        assert_eq!(evidence["verdicts"][0]["verdict"], "pass");
        let entries = get(&server, &format!("{OWN}audit/entries?model=fraud-detector")).await.to_string();
        for action in ["rollout.start", "rollout.step_passed", "alias.set", "version.transition"] {
            assert!(entries.contains(action), "{action} is missing in {entries}");
        }
    }
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on"]
    async fn a_slow_version_is_taken_back_by_itself(server: TestServer) {
        model(&server).await;
        let id = begin(&server, ARTICLE).await;
        wait(&server, &id, |found| found["stage"] == "canary").await;
        let route = get(&server, &format!("{OWN}models/fraud-detector/route")).await;
        assert_eq!(route["arms"][0]["weight"], 9500, "{route}");
        // 15 % are slower than 200 ms, where 5 % may be.
        observe(&server, &id, &json!([window(1, 2000, 2, 300)])).await;
        let done = wait_for_state(&server, &id, "rolled_back").await;
        assert_eq!(events(&done), ["start", "step_passed", "guard_failed", "restored"]);
        assert!(done["reason"].as_str().unwrap().starts_with("latency_p95 > 200ms: 300 of 2000"), "{done:#}");
        assert_eq!(stages(&server).await, ["Production", "None"]);
        assert_eq!(alias(&server, "production").await.as_deref(), Some("1"));
        assert_eq!(alias(&server, "canary").await, None);
        let path = format!("{OWN}rollouts/{id}/observations");
        assert!(refusal(&server, &path, &json!([window(3, 1, 0, 0)])).await.contains("takes no observations"));
        let evidence = get(&server, &format!("{OWN}rollouts/{id}/evidence")).await;
        assert_eq!(evidence["replay"]["agrees"], true);
        let again = post(&server, &format!("{OWN}rollouts/{id}/retry"), &json!({"reason": "fixed"})).await;
        assert_eq!(again["rollout"]["retry_of"], json!(id));
        let other = refusal(&server, &format!("{OWN}rollouts"), &json!({"plan": ARTICLE, "start": true})).await;
        assert!(other.contains("has an active rollout already"), "{other}");
        let list = get(&server, &format!("{OWN}rollouts?model=fraud-detector&state=active")).await;
        assert_eq!(list["rollouts"].as_array().map(Vec::len), Some(1));
    }
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on", "--rollout-time-scale", "36000"]
    async fn silence_and_doubt_hold_a_rollout_and_people_decide(server: TestServer) {
        model(&server).await;
        let id = begin(&server, ARTICLE).await;
        let held = wait_for_state(&server, &id, "paused").await;
        assert_eq!(held["paused_for"], "no_data");
        assert_eq!(held["weight"], 500);
        observe(&server, &id, &json!([window(1, 100, 0, 2)])).await;
        wait(&server, &id, |found| found["steps"][1]["guards"][0]["verdict"] == "inconclusive").await;
        // Data that comes later ends the wait.
        observe(&server, &id, &json!([window(2, 40_000, 30, 300)])).await;
        wait_for_state(&server, &id, "succeeded").await;
        let back = refusal(&server, &format!("{OWN}rollouts/{id}/abort"), &json!({})).await;
        assert!(back.contains("is succeeded"), "{back}");
    }
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on"]
    async fn a_person_pauses_promotes_and_aborts(server: TestServer) {
        model(&server).await;
        let plan = ARTICLE.replace("    traffic: 100%\n", "    traffic: 100%\n    bake: 24h\n");
        let id = begin(&server, &plan).await;
        wait(&server, &id, |found| found["stage"] == "canary").await;
        let act = async |verb: &str| {
            post(&server, &format!("{OWN}rollouts/{id}/{verb}"), &json!({"reason": "because"})).await["rollout"].clone()
        };
        let paused = act("pause").await;
        assert_eq!((&paused["state"], &paused["paused_for"]), (&json!("paused"), &json!("manual")));
        assert_eq!(act("resume").await["state"], "running");
        let baking = act("promote").await;
        assert_eq!((&baking["state"], &baking["weight"]), (&json!("baking"), &json!(10_000)));
        assert_eq!(stages(&server).await, ["Archived", "Production"]);
        assert_eq!(alias(&server, "production").await.as_deref(), Some("2"));
        let unit = alias(&server, "production%2Cunit%3Dhost-1").await;
        assert_eq!(unit.as_deref(), Some("2"));
        act("abort").await;
        let done = wait_for_state(&server, &id, "rolled_back").await;
        assert_eq!(done["history"][4]["reason"], "because");
        assert_eq!(stages(&server).await, ["Production", "None"]);
        assert_eq!(alias(&server, "production").await.as_deref(), Some("1"));
        let history = get(&server, &format!("{OWN}models/fraud-detector/history")).await;
        let kinds: Vec<_> = history["moves"].as_array().unwrap().iter().map(|one| one["kind"].as_str().unwrap()).collect();
        assert!(kinds.contains(&"rollback"), "{kinds:?}");
    }
}

on_both_engines! {
    ["--semver", "warn", "--semver-resolution", "on"]
    async fn a_unit_keeps_its_version_and_others_get_the_stable_one(server: TestServer) {
        model(&server).await;
        let plan = ARTICLE.replace("traffic: 5%", "traffic: 30%");
        let id = begin(&server, &plan).await;
        wait(&server, &id, |found| found["stage"] == "canary").await;
        let mut canaries = 0;
        for number in 0..60 {
            let unit = format!("host-{number}");
            let path = format!("{OWN}models/fraud-detector/assign?unit={unit}");
            let assigned = get(&server, &path).await;
            let is_canary = assigned["bucket"].as_i64().unwrap() < 3000;
            assert_eq!(assigned["arm"], if is_canary { "canary" } else { "stable" }, "{assigned}");
            assert_eq!(assigned["semver"], if is_canary { "2.3.1" } else { "2.2.4" });
            let by_alias = alias(&server, &format!("production%2Cunit%3D{unit}")).await;
            assert_eq!(by_alias.as_deref(), assigned["version"].as_str(), "{unit}");
            let body = json!({"name": "fraud-detector", "stages": [format!("Production,unit={unit}")]});
            let by_stage = post(&server, &format!("{STOCK}registered-models/get-latest-versions"), &body).await;
            assert_eq!(by_stage["model_versions"][0]["version"], assigned["version"]);
            canaries += i32::from(is_canary);
        }
        assert!((5..35).contains(&canaries), "{canaries} of 60 at 30 %");
        // Whoever does not say who asks stays where they are.
        assert_eq!(alias(&server, "production").await.as_deref(), Some("1"));
        let route = server.send("GET", &format!("{OWN}models/fraud-detector/route")).await;
        let same = server.request("GET", &format!("{OWN}models/fraud-detector/route")).header("if-none-match", route.header("etag"));
        assert_eq!(Answer::of(same).await.status.as_u16(), 304);
        let waiting = server.request("GET", &format!("{OWN}models/fraud-detector/route?wait=30")).header("if-none-match", route.header("etag"));
        let abort = format!("{OWN}rollouts/{id}/abort");
        let nothing = json!({});
        let (changed, _) = tokio::join!(Answer::of(waiting), post(&server, &abort, &nothing));
        assert_eq!(changed.status.as_u16(), 200);
        wait_for_state(&server, &id, "rolled_back").await;
        let assigned = get(&server, &format!("{OWN}models/fraud-detector/assign?unit=host-1")).await;
        assert_eq!((&assigned["arm"], &assigned["rollout"]), (&json!("stable"), &Value::Null));
    }
}
