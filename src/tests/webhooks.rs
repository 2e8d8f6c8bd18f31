//! Webhooks against a receiver on this machine. What it must be sent is what `mlflow server` 3.17.2 sends.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;
use stagewright::args;
use stagewright::clock;
use stagewright::db::{Conn as _, Db, Engine};
use stagewright::jobs::webhooks::{lease_end, store};
use stagewright::registry::events::{self, Change, Event};
use stagewright::registry::webhooks::secret::Vault;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::time::timeout;

use crate::support::{Answer, TestServer};

const API: &str = "/api/2.0/mlflow/webhooks";
const KEY: &str = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
/// Lets webhooks lead to this machine.
const LOCAL: &[(&str, &str)] = &[
    ("MLFLOW_WEBHOOK_ALLOW_PRIVATE_IPS", "true"),
    ("MLFLOW_WEBHOOK_ALLOWED_SCHEMES", "http,https"),
    ("MLFLOW_WEBHOOK_SECRET_ENCRYPTION_KEY", KEY),
];
const PATIENCE: Duration = Duration::from_secs(30);

/// A request that a receiver got.
#[derive(Debug)]
struct Received {
    method: String,
    headers: BTreeMap<String, String>,
    body: String,
}

impl Received {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("JSON")
    }

    fn name(&self) -> String {
        self.json()["data"]["name"].as_str().expect("a name").to_owned()
    }

    /// Fails unless the signature is the one that `secret` makes of what was sent.
    fn check_signature(&self, secret: &str) {
        let header = |name: &str| self.headers.get(name).unwrap_or_else(|| panic!("no {name}: {self:?}"));
        let (id, time) = (header("x-mlflow-delivery-id"), header("x-mlflow-timestamp"));
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("a key");
        mac.update(format!("{id}.{time}.{}", self.body).as_bytes());
        assert_eq!(
            *header("x-mlflow-signature"),
            format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
        );
        let age = clock::now() / 1000 - time.parse::<i64>().expect("seconds");
        assert!((0..60).contains(&age), "{age}");
    }
}

/// A receiver that answers as `answers` say, one after the other, and `200` from then on.
struct Receiver {
    address: SocketAddr,
    received: UnboundedReceiver<Received>,
}

impl Receiver {
    async fn start(answers: &[&str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let mut answers = answers.iter().map(|&answer| answer.to_owned()).collect::<Vec<_>>().into_iter();
        let (tell, received) = unbounded_channel();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let answer = answers.next().unwrap_or_else(|| "200 OK\r\n".to_owned());
                if let Some(request) = read(&mut stream).await {
                    let text = format!("HTTP/1.1 {answer}content-length: 4\r\nconnection: close\r\n\r\nhere");
                    // Who has hung up learns nothing more.
                    let _ = stream.write_all(text.as_bytes()).await;
                    let _ = tell.send(request);
                }
            }
        });
        Self { address, received }
    }

    fn url(&self) -> String {
        format!("http://{}/hook", self.address)
    }

    async fn next(&mut self) -> Received {
        timeout(PATIENCE, self.received.recv()).await.expect("a request in time").expect("a request")
    }
}

async fn read(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    let head_end = loop {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
    };
    let head = String::from_utf8(bytes[..head_end].to_vec()).ok()?;
    let mut lines = head.lines();
    let method = lines.next()?.split(' ').next()?.to_owned();
    let headers: BTreeMap<String, String> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(k, v)| (k.to_lowercase(), v.to_owned()))
        .collect();
    let length: usize = headers.get("content-length").map_or(0, |length| length.parse().expect("a length"));
    while bytes.len() < head_end + 4 + length {
        stream.read_buf(&mut bytes).await.ok()?;
    }
    let body = String::from_utf8(bytes[head_end + 4..].to_vec()).ok()?;
    Some(Received { method, headers, body })
}

async fn call(server: &TestServer, method: &str, path: &str, body: &Value) -> (u16, Value) {
    let answer = Answer::of(server.request(method, &format!("{API}{path}")).json(body)).await;
    (answer.status.as_u16(), serde_json::from_str(&answer.text).expect("JSON"))
}

async fn create(server: &TestServer, url: &str, secret: Option<&str>) -> String {
    let body = json!({
        "name": "hook",
        "url": url,
        "events": [{"entity": "REGISTERED_MODEL", "action": "CREATED"}],
        "secret": secret,
    });
    let (status, answer) = call(server, "POST", "", &body).await;
    assert_eq!(status, 200, "{answer}");
    answer["webhook"]["webhook_id"].as_str().expect("an id").to_owned()
}

fn new_model(name: &str) -> Event<'_> {
    Event { name, is_prompt: false, change: Change::Created { tags: &[], description: None } }
}

async fn record(db: &Db, name: &str) {
    let mut tx = db.begin().await.expect("a transaction");
    events::record(&mut tx, &new_model(name)).await.expect("an event");
    tx.commit().await.expect("a commit");
}

/// Waits until nothing is on its way; the log, by event: attempts, last status, last error, whether it was delivered.
async fn settled(db: &Db) -> Vec<(i64, Option<i64>, Option<String>, bool)> {
    let sql = "SELECT due_at, attempts, last_status, last_error, delivered_at FROM stagewright_webhook_outbox
               ORDER BY outbox_id";
    let wait = async {
        loop {
            let rows = db.reader().await.unwrap().rows(sql, args![]).await.expect("the log");
            if rows.iter().all(|row| row.optional_int(0).unwrap().is_none()) {
                let read = |row: &stagewright::db::Row| {
                    let is_delivered = row.optional_int(4).unwrap().is_some();
                    (
                        row.int(1).unwrap(),
                        row.optional_int(2).unwrap(),
                        row.optional_text(3).unwrap(),
                        is_delivered,
                    )
                };
                return rows.iter().map(read).collect();
            }
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, wait).await.expect("all to be settled in time")
}

/// Declares a test that runs on both engines, each time with a new server in the given environment.
macro_rules! on_both_engines_in {
    ($variables:expr, async fn $name:ident($server:ident: TestServer) $body:block) => {
        mod $name {
            use super::*;

            async fn check($server: TestServer) $body

            #[tokio::test]
            async fn on_sqlite() {
                check(TestServer::start_in(Engine::Sqlite, &[], $variables).await).await;
            }

            #[tokio::test]
            async fn on_postgres() {
                check(TestServer::start_in(Engine::Postgres, &[], $variables).await).await;
            }
        }
    };
}

on_both_engines_in! { LOCAL,
    async fn every_event_arrives_once_signed_and_dated(server: TestServer) {
        let mut receiver = Receiver::start(&[]).await;
        create(&server, &receiver.url(), Some("s3cret ü")).await;
        let db = server.db();
        for number in 0..20 {
            record(&db, &format!("model {number}")).await;
        }
        let mut names = Vec::new();
        let mut ids = std::collections::BTreeSet::new();
        for _ in 0..20 {
            let request = receiver.next().await;
            request.check_signature("s3cret ü");
            assert_eq!(request.headers["content-type"], "application/json");
            let id = request.headers["x-mlflow-delivery-id"].clone();
            assert_eq!(uuid::Uuid::parse_str(&id).expect("a UUID").get_version_num(), 4);
            ids.insert(id);
            names.push(request.name());
            let body = request.json();
            assert_eq!((&body["entity"], &body["action"]), (&json!("registered_model"), &json!("created")));
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!((names.len(), ids.len()), (20, 20));
        assert_eq!(settled(&db).await, vec![(1, Some(200), None, true); 20]);
        assert!(receiver.received.try_recv().is_err());
    }
}

on_both_engines_in! { LOCAL,
    async fn what_clients_do_to_models_is_told(server: TestServer) {
        let mut receiver = Receiver::start(&[]).await;
        let events = [
            ("REGISTERED_MODEL", "CREATED"),
            ("MODEL_VERSION", "CREATED"),
            ("MODEL_VERSION_TAG", "SET"),
            ("MODEL_VERSION_TAG", "DELETED"),
            ("MODEL_VERSION_ALIAS", "CREATED"),
            ("MODEL_VERSION_ALIAS", "DELETED"),
        ];
        let listed = events.map(|(entity, action)| json!({"entity": entity, "action": action}));
        let body = json!({"name": "all", "url": receiver.url(), "events": listed});
        assert_eq!(call(&server, "POST", "", &body).await.0, 200);
        let version = json!({"name": "m", "version": "1"});
        let tag = json!({"name": "m", "version": "1", "key": "k", "value": "v"});
        let alias = json!({"name": "m", "version": "1", "alias": "champion"});
        let mut told = Vec::new();
        for (method, route, body) in [
            ("POST", "registered-models/create", json!({"name": "m"})),
            ("POST", "model-versions/create", json!({"name": "m", "source": "s3://b/m"})),
            ("POST", "model-versions/set-tag", tag.clone()),
            ("DELETE", "model-versions/delete-tag", tag),
            ("POST", "registered-models/alias", alias.clone()),
            ("DELETE", "registered-models/alias", alias),
            // Nobody is told of these.
            ("PATCH", "model-versions/update", version.clone()),
            ("DELETE", "model-versions/delete", version),
            ("POST", "registered-models/create", json!({"name": "m"})),
        ] {
            let path = format!("/api/2.0/mlflow/{route}");
            let answer = Answer::of(server.request(method, &path).json(&body)).await;
            if told.len() < events.len() {
                assert_eq!(answer.status, 200, "{route}: {}", answer.text);
                let body = receiver.next().await.json();
                assert_eq!(body["data"]["name"], "m");
                told.push([&body["entity"], &body["action"]].map(|part| part.as_str().unwrap().to_uppercase()));
            }
        }
        assert_eq!(told, events.map(|(entity, action)| [entity.to_owned(), action.to_owned()]));
        assert_eq!(settled(&server.db()).await.len(), events.len());
        assert!(receiver.received.try_recv().is_err());
    }
}

on_both_engines_in! { LOCAL,
    async fn a_receiver_that_fails_first_gets_every_event_again_until_it_takes_it(server: TestServer) {
        let mut receiver = Receiver::start(&["500 Oops\r\n", "503 Later\r\nretry-after: 0\r\n"]).await;
        create(&server, &receiver.url(), None).await;
        let db = server.db();
        record(&db, "the model").await;
        let requests = [receiver.next().await, receiver.next().await, receiver.next().await];
        for request in &requests {
            assert_eq!(request.headers["x-mlflow-delivery-id"], requests[0].headers["x-mlflow-delivery-id"]);
            assert_eq!(request.body, requests[0].body);
            assert!(!request.headers.contains_key("x-mlflow-signature"));
        }
        assert_eq!(settled(&db).await, [(3, Some(200), None, true)]);
        assert!(receiver.received.try_recv().is_err());
    }
}

on_both_engines_in! { LOCAL,
    async fn what_a_receiver_will_never_take_is_given_up_at_once(server: TestServer) {
        let mut receiver = Receiver::start(&["404 Gone\r\n"]).await;
        create(&server, &receiver.url(), None).await;
        let db = server.db();
        record(&db, "the model").await;
        receiver.next().await;
        let error = "The receiver answered with status 404.".to_owned();
        assert_eq!(settled(&db).await, [(1, Some(404), Some(error), false)]);
    }
}

on_both_engines_in! { LOCAL,
    async fn who_does_not_listen_is_not_told(server: TestServer) {
        let mut receiver = Receiver::start(&[]).await;
        let disabled = create(&server, &receiver.url(), None).await;
        call(&server, "PATCH", &format!("/{disabled}"), &json!({"status": "DISABLED"})).await;
        let deleted = create(&server, &receiver.url(), None).await;
        call(&server, "DELETE", &format!("/{deleted}"), &json!({})).await;
        let elsewhere = create(&server, &receiver.url(), None).await;
        let events = json!({"events": [{"entity": "PROMPT", "action": "CREATED"}]});
        call(&server, "PATCH", &format!("/{elsewhere}"), &events).await;
        let db = server.db();
        record(&db, "a model").await;
        assert_eq!(settled(&db).await, []);
        let mut tx = db.begin().await.unwrap();
        events::record(&mut tx, &Event { is_prompt: true, ..new_model("a prompt") }).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(receiver.next().await.name(), "a prompt");
        assert_eq!(settled(&db).await.len(), 1);
    }
}

on_both_engines_in! { LOCAL,
    async fn a_change_that_is_rolled_back_is_not_told(server: TestServer) {
        let mut receiver = Receiver::start(&[]).await;
        create(&server, &receiver.url(), None).await;
        let db = server.db();
        let mut tx = db.begin().await.unwrap();
        events::record(&mut tx, &new_model("never")).await.unwrap();
        drop(tx);
        record(&db, "always").await;
        assert_eq!(receiver.next().await.name(), "always");
        assert_eq!(settled(&db).await.len(), 1);
    }
}

on_both_engines_in! { LOCAL,
    async fn what_a_crash_left_claimed_is_delivered_when_the_lease_has_ended(server: TestServer) {
        let mut receiver = Receiver::start(&[]).await;
        create(&server, &receiver.url(), None).await;
        let db = server.db();
        let allowed = Duration::from_secs(30);
        // Claimed so long ago that the lease has just ended, by a process that then crashed.
        let claimed_at = clock::now() - (lease_end(0, allowed));
        let mut tx = db.begin().await.unwrap();
        events::record(&mut tx, &new_model("the model")).await.unwrap();
        tx.execute("UPDATE stagewright_webhook_outbox SET due_at = $1", args![claimed_at]).await.unwrap();
        let claims = store::claim(&mut tx, claimed_at, lease_end(claimed_at, allowed), 10).await.unwrap();
        assert_eq!(claims.len(), 1);
        // Nobody else gets it before the lease ends.
        let before_its_end = lease_end(claimed_at, allowed) - 1;
        assert!(store::claim(&mut tx, before_its_end, i64::MAX, 10).await.unwrap().is_empty());
        tx.commit().await.unwrap();
        assert_eq!(receiver.next().await.name(), "the model");
        assert_eq!(settled(&db).await, [(2, Some(200), None, true)]);
        // The process that was thought dead settles nothing any more.
        let late = store::Outcome { retry_at: Some(0), delivered_at: None, status: None, error: None };
        store::settle(&db, &claims[0], &late).await.unwrap();
        assert_eq!(settled(&db).await, [(2, Some(200), None, true)]);
        assert!(receiver.received.try_recv().is_err());
    }
}

on_both_engines_in! { LOCAL,
    async fn replicas_share_the_work_without_doing_any_of_it_twice(server: TestServer) {
        let db = server.db();
        let mut tx = db.begin().await.unwrap();
        for number in 0..40_i64 {
            let sql = "INSERT INTO stagewright_webhook_outbox
                           (delivery_id, webhook_id, entity, action, body, created_at, due_at)
                       VALUES ($1, 'nobody', 'e', 'a', '', $2, $2)";
            tx.execute(sql, args![number.to_string(), number]).await.unwrap();
        }
        tx.commit().await.unwrap();
        // Others than the server, which is at it, too.
        let replica = async |db: Db| {
            loop {
                let mut tx = db.begin().await.unwrap();
                let now = clock::now();
                let claims = store::claim(&mut tx, now, now + 60_000, 3).await.unwrap();
                tx.commit().await.unwrap();
                if claims.is_empty() {
                    return;
                }
                for claim in claims {
                    assert!(claim.receiver.is_none());
                    let outcome =
                        store::Outcome { retry_at: None, delivered_at: Some(1), status: Some(200), error: None };
                    store::settle(&db, &claim, &outcome).await.unwrap();
                }
            }
        };
        futures_util::future::join_all((0..4).map(|_| replica(db.clone()))).await;
        let log = settled(&db).await;
        assert_eq!(log.len(), 40);
        assert!(log.iter().all(|(attempts, ..)| *attempts == 1), "{log:?}");
    }
}

on_both_engines_in! { LOCAL,
    async fn a_test_sends_an_example_and_tells_the_answer(server: TestServer) {
        let mut receiver = Receiver::start(&["200 OK\r\n", "404 Gone\r\n", "502 Oops\r\n"]).await;
        let id = create(&server, &receiver.url(), Some("s")).await;
        let test = format!("/{id}/test");
        let (_, answer) = call(&server, "POST", &test, &json!({})).await;
        assert_eq!(answer, json!({"result": {"success": true, "response_status": 200, "response_body": "here"}}));
        let request = receiver.next().await;
        request.check_signature("s");
        assert_eq!(
            request.json()["data"],
            json!({"name": "example_model", "tags": {"example_key": "example_value"},
                   "description": "An example registered model"})
        );
        let event = json!({"event": {"entity": "PROMPT_ALIAS", "action": "DELETED"}});
        let (_, answer) = call(&server, "POST", &test, &event).await;
        assert_eq!(answer, json!({"result": {"success": false, "response_status": 404, "response_body": "here"}}));
        assert_eq!(receiver.next().await.json()["data"], json!({"name": "example_prompt", "alias": "example_alias"}));
        // The third answer says to try again, and the fourth takes it.
        let (_, answer) = call(&server, "POST", &test, &json!({})).await;
        assert_eq!(answer["result"]["success"], true);
    }
}

on_both_engines_in! { LOCAL,
    async fn secrets_are_stored_as_the_stock_server_does_and_never_shown(server: TestServer) {
        let id = create(&server, "http://127.0.0.1:1/", Some("s3cret")).await;
        let row = server.db().reader().await.unwrap().row("SELECT secret FROM webhooks", args![]).await.unwrap();
        let stored = row.expect("a row").text(0).unwrap();
        assert!(stored.starts_with("gAAAAA"), "{stored}");
        assert_eq!(Vault::new(KEY).unwrap().decrypt(&stored).unwrap(), "s3cret");
        for path in ["", &format!("/{id}")] {
            let answer = server.send("GET", &format!("{API}{path}")).await;
            assert!(!answer.text.contains("secret") && !answer.text.contains(&stored), "{}", answer.text);
        }
    }
}

on_both_engines_in! { LOCAL,
    async fn a_redirect_is_followed_as_pythons_client_does(server: TestServer) {
        let mut target = Receiver::start(&[]).await;
        let moved = format!("307 Moved\r\nlocation: {}\r\n", target.url());
        let found = format!("302 Found\r\nlocation: {}\r\n", target.url());
        let receiver = Receiver::start(&[&moved, &found]).await;
        let id = create(&server, &receiver.url(), None).await;
        for (method, is_empty) in [("POST", false), ("GET", true)] {
            call(&server, "POST", &format!("/{id}/test"), &json!({})).await;
            let request = target.next().await;
            assert_eq!((request.method.as_str(), request.body.is_empty()), (method, is_empty));
        }
    }
}

/// Internal addresses are off limits, but plain HTTP is not.
const GUARDED: &[(&str, &str)] = &[("MLFLOW_WEBHOOK_ALLOWED_SCHEMES", "http,https")];

on_both_engines_in! { GUARDED,
    async fn nothing_is_sent_to_internal_addresses(server: TestServer) {
        let mut receiver = Receiver::start(&[]).await;
        let body = json!({"name": "h", "url": receiver.url(), "events": [{"entity": "REGISTERED_MODEL", "action": "CREATED"}]});
        let (status, answer) = call(&server, "POST", "", &body).await;
        let refusal = "Webhook URL must not resolve to a non-public IP address. '127.0.0.1' resolves to 127.0.0.1.";
        assert_eq!((status, answer["message"].as_str()), (400, Some(refusal)));
        // As if its name had led elsewhere when it was created.
        let id = create(&server, "http://93.184.216.34/", None).await;
        let db = server.db();
        for url in [receiver.url(), receiver.url().replace("127.0.0.1", "localhost")] {
            db.execute("UPDATE webhooks SET url = $1", args![url]).await.unwrap();
            let (_, answer) = call(&server, "POST", &format!("/{id}/test"), &json!({})).await;
            let message = answer["result"]["error_message"].as_str().unwrap();
            assert!(message.starts_with("Failed to test webhook: MlflowException(\"Webhook URL must not"), "{message}");
        }
        record(&db, "a model").await;
        let log = settled(&db).await;
        assert_eq!((log.len(), log[0].0, log[0].3), (1, 1, false));
        assert!(receiver.received.try_recv().is_err());
    }
}
