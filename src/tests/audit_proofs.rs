//! What leaves the server to prove its audit log: signed checkpoints, receipts, bundles; and what may go from it.

use std::time::Duration;

use serde_json::{Value, json};
use stagewright::args;
use stagewright::clock;
use stagewright::db::{Conn as _, Db, Engine};
use stagewright::governance::audit::note::{Checkpoint, Signer, Verifier};
use stagewright::governance::audit::{self, Action, Caller, Entry, merkle, timestamp, verify};

use crate::audit::{ask, change, command, create, drop_triggers, hash, hashes};
use crate::support::{TestServer, on_both_engines};

/// A key, and the file that a server reads it from.
struct Key {
    folder: tempfile::TempDir,
    signer: Signer,
}

impl Key {
    fn new() -> Self {
        let (folder, signer) =
            (tempfile::TempDir::new().unwrap(), Signer::generate("example.org/audit").unwrap());
        std::fs::write(folder.path().join("key"), signer.secret()).unwrap();
        std::fs::write(folder.path().join("key.pub"), signer.verifier().text()).unwrap();
        Self { folder, signer }
    }

    fn file(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }
}

async fn texts(db: &Db, sql: &'static str) -> Vec<String> {
    let rows = db.reader().await.unwrap().rows(sql, args![]).await.unwrap();
    rows.iter().map(|row| row.text(0).unwrap()).collect()
}

/// What `audit verify` finds: its report, or what went wrong before there was one.
fn report(server: &TestServer, arguments: &[&str]) -> Result<Value, String> {
    let output = command(server, &[&["verify", "--json"][..], arguments].concat());
    serde_json::from_slice(&output.stdout).map_err(|_| String::from_utf8_lossy(&output.stderr).into_owned())
}

async fn a_server_with_a_key_signs_its_checkpoints(engine: Engine) {
    let key = Key::new();
    let server = TestServer::start(engine, &["--audit-key", &key.file("key")]).await;
    create(&server, "m").await;
    let note = server.send("GET", "/api/stagewright/v1/audit/checkpoint").await.text;
    let checkpoint = key.signer.verifier().open(&note).unwrap();
    assert_eq!((checkpoint.origin.as_str(), checkpoint.size), ("example.org/audit", 1));
    assert!(Signer::generate("example.org/audit").unwrap().verifier().open(&note).is_err());
    // The first is kept as soon as there is an entry.
    let db = server.db();
    let kept = async {
        loop {
            let notes = texts(&db, "SELECT note FROM stagewright_audit_checkpoint").await;
            if let Some(note) = notes.into_iter().next() {
                return note;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let kept = tokio::time::timeout(Duration::from_secs(20), kept).await.expect("a checkpoint");
    assert_eq!(key.signer.verifier().open(&kept).unwrap(), checkpoint);
}

#[tokio::test]
async fn checkpoints_are_signed_on_sqlite() {
    a_server_with_a_key_signs_its_checkpoints(Engine::Sqlite).await;
}

#[tokio::test]
async fn checkpoints_are_signed_on_postgres() {
    a_server_with_a_key_signs_its_checkpoints(Engine::Postgres).await;
}

on_both_engines! {
    async fn a_receipt_proves_where_an_entry_stands(server: TestServer) {
        for number in 0..5 {
            create(&server, &format!("model {number}")).await;
        }
        let (db, key) = (server.db(), Signer::generate("log").unwrap());
        let caller = Caller::default();
        let mut tx = db.begin().await.unwrap();
        let entry = Entry::new(&caller, Action::VersionTransition, "model 3").of_version(1);
        let id = audit::append(&mut tx, &entry, clock::now()).await.unwrap();
        tx.commit().await.unwrap();
        let receipt = audit::receipt(&db, &id, Some(&key), clock::now()).await.unwrap();
        assert_eq!((receipt.index, receipt.size), (5, 6));
        let receipt = serde_json::to_value(&receipt).unwrap();
        let checkpoint = key.verifier().open(receipt["checkpoint"].as_str().unwrap()).unwrap();
        assert_eq!(checkpoint.root, hash(&receipt["root"]));
        let (leaf, proof) = (hash(&receipt["leaf_hash"]), hashes(&receipt["proof"]));
        assert!(merkle::includes(leaf, 5, 6, &proof, &checkpoint.root));
        assert!(audit::receipt(&db, "no such id", None, clock::now()).await.is_err());
        let kept = ask(&server, "entries/5/proof").await;
        assert_eq!((&kept["entry"]["id"], &kept["leaf_hash"]), (&json!(id), &receipt["leaf_hash"]));
        // Asked for again, it is the receipt of the same entry.
        let again = audit::receipt(&db, &id, None, clock::now()).await.unwrap();
        assert_eq!(again.index, 5);
    }
}

on_both_engines! {
    async fn a_refused_attempt_is_recorded_with_the_reason(server: TestServer) {
        let caller = Caller::default();
        let entry = Entry::new(&caller, Action::VersionTransition, "m").of_version(2);
        let entry = entry.after(json!({"stage": "Production"}));
        audit::deny(&server.db(), entry, "two approvals are missing", clock::now()).await.unwrap();
        let entry = &ask(&server, "entries?action=version.transition").await["entries"][0]["entry"];
        assert_eq!((&entry["outcome"], &entry["reason"]), (&json!("deny"), &json!("two approvals are missing")));
        assert_eq!(entry["after"], json!({"stage": "Production"}));
    }
}

on_both_engines! {
    async fn a_bundle_is_verified_without_the_database(server: TestServer) {
        let key = Key::new();
        for number in 0..6 {
            create(&server, &format!("model {number}")).await;
        }
        let (secret, public, file) = (key.file("key"), key.file("key.pub"), key.file("bundle.jsonl"));
        let export = command(&server, &["export", "--key", &secret]);
        let bundle = String::from_utf8(export.stdout).unwrap();
        let lines: Vec<&str> = bundle.lines().collect();
        assert_eq!(lines.len(), 7, "{bundle}");
        let check = |lines: &[&str]| {
            std::fs::write(&file, lines.join("\n")).unwrap();
            report(&server, &[&file, "--key", &public])
        };
        let fault = |lines: &[&str]| {
            let fault = check(lines).unwrap()["fault"].take();
            (fault["index"].as_u64().unwrap(), fault["what"].as_str().unwrap().to_owned())
        };
        let whole = check(&lines).unwrap();
        assert_eq!((&whole["entries"], &whole["fault"], &whole["checkpoints"]), (&json!(6), &Value::Null, &json!(1)));
        let with = |at: usize, line: &str| {
            let mut lines: Vec<&str> = lines.clone();
            lines[at] = line;
            lines.into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        let edited = with(4, &lines[4].replace("model 3", "model X"));
        let edited: Vec<&str> = edited.iter().map(String::as_str).collect();
        assert_eq!(fault(&edited), (3, "the entry's text is not the one that was hashed".to_owned()));
        let swapped = [&lines[..2], &[lines[3], lines[2]], &lines[4..]].concat();
        assert_eq!(fault(&swapped), (1, "the entry is missing".to_owned()));
        assert_eq!(fault(&lines[..6]), (5, "the entry is missing: a checkpoint knows of 6".to_owned()));
        let more = lines[6].replace("\"index\":5", "\"index\":6");
        let longer = [&lines[..], &[more.as_str()]].concat();
        assert_eq!(fault(&longer), (6, "the checkpoint of the bundle does not know of the entry".to_owned()));
        let without_text: Value = serde_json::from_str(lines[1]).unwrap();
        let emptied = json!({"index": 0, "leaf_hash": without_text["leaf_hash"], "entry": null}).to_string();
        let emptied = with(1, &emptied);
        let emptied: Vec<&str> = emptied.iter().map(String::as_str).collect();
        assert_eq!(fault(&emptied).0, 0);
        // Signed by nobody, or no bundle at all.
        let unsigned = Checkpoint { origin: "x".to_owned(), size: 6, root: [0; 32] }.text();
        let first = json!({"checkpoint": unsigned}).to_string();
        let refusal = check(&[&[first.as_str()][..], &lines[1..]].concat()).unwrap_err();
        assert!(refusal.contains("is not signed"), "{refusal}");
        let refusal = check(&lines[1..]).unwrap_err();
        assert!(refusal.contains("This is no bundle"), "{refusal}");
        assert!(Verifier::parse(&std::fs::read_to_string(&public).unwrap()).is_ok());
    }
}

on_both_engines! {
    async fn pruned_entries_lose_their_texts_and_the_log_still_proves_the_rest(server: TestServer) {
        for number in 0..5 {
            create(&server, &format!("model {number}")).await;
        }
        let proof = ask(&server, "entries/2/proof?size=5").await;
        let refused = command(&server, &["prune", "--before", "2999-01-01"]);
        assert!(String::from_utf8_lossy(&refused.stderr).contains("is yet to come"), "{refused:?}");
        let until = timestamp(clock::now() + 1);
        while timestamp(clock::now()) <= until {
            tokio::task::yield_now().await;
        }
        let pruned = command(&server, &["prune", "--json", "--before", &until, "--reason", "retention"]);
        let pruned: Value = serde_json::from_slice(&pruned.stdout).unwrap();
        assert_eq!(pruned, json!({"entries": 5, "below": 5}));
        create(&server, "model 5").await;
        let page = ask(&server, "entries").await;
        let found = report(&server, &[]).unwrap();
        assert_eq!(page["entries"][1]["entry"]["action"], "audit.prune");
        assert_eq!(page["entries"][1]["entry"]["reason"], "retention");
        assert_eq!(page["entries"][6]["entry"], Value::Null);
        assert_eq!((&found["fault"], &found["pruned"], &found["entries"]), (&Value::Null, &json!(5), &json!(7)));
        // The proof of an entry outlives its text.
        let after = ask(&server, "entries/2/proof?size=5").await;
        assert_eq!((&after["proof"], &after["root"], &after["leaf_hash"]), (&proof["proof"], &proof["root"], &proof["leaf_hash"]));
        let export = server.folder().join("bundle.jsonl").display().to_string();
        std::fs::write(&export, command(&server, &["export"]).stdout).unwrap();
        assert_eq!(report(&server, &[&export]).unwrap()["pruned"], 5);
        // Nobody else may drop a text, and whoever does it nevertheless is found out.
        let by_hand = "UPDATE stagewright_audit_entry SET body = '', model = '', actor = '', action = '' WHERE idx < 7";
        assert!(server.db().execute(by_hand, args![]).await.is_err());
        drop_triggers(&server).await;
        server.db().execute(by_hand, args![]).await.unwrap();
        let fault = report(&server, &[]).unwrap()["fault"].take();
        assert_eq!(fault["what"], "the entry's text is missing, and no prune is recorded that dropped it");
    }
}

on_both_engines! {
    async fn what_waits_is_told_of_and_what_was_written_there_by_hand_is_found(server: TestServer) {
        create(&server, "m").await;
        ask(&server, "entries").await;
        server.db().execute("INSERT INTO stagewright_audit_pending (body) VALUES ('x')", args![]).await.unwrap();
        let found = report(&server, &[]).unwrap();
        // The server may have given it its place by itself.
        assert!(found["waiting"] == 1 || found["fault"]["index"] == 1, "{found}");
        assert_eq!(ask(&server, "entries").await["entries"][0]["entry"], "x");
        let fault = report(&server, &[]).unwrap()["fault"].take();
        assert_eq!(fault, json!({"index": 1, "what": "the entry's text is not in its canonical form"}));
        // What comes after it is recorded nevertheless.
        create(&server, "n").await;
        assert_eq!(ask(&server, "entries").await["entries"][0]["index"], 2);
    }
}

on_both_engines! {
    async fn the_self_check_reads_what_came_after_the_last_checkpoint(server: TestServer) {
        let (db, key) = (server.db(), Key::new());
        for number in 0..6 {
            create(&server, &format!("model {number}")).await;
            command(&server, &["checkpoint", "--key", &key.file("key")]);
        }
        for value in ["a", "b", "c"] {
            let body = json!({"name": "model 0", "key": "k", "value": value});
            change(&server, "POST", "registered-models/set-tag", &body).await;
        }
        ask(&server, "entries").await;
        let fault = async || verify::verify_tail(&mut db.reader().await.unwrap()).await.unwrap().fault;
        assert_eq!(fault().await, None);
        drop_triggers(&server).await;
        db.execute("UPDATE stagewright_audit_entry SET actor = 'ada' WHERE idx = 7", args![]).await.unwrap();
        assert_eq!(fault().await.map(|fault| fault.index), Some(7));
        db.execute("DELETE FROM stagewright_audit_entry WHERE idx >= 4", args![]).await.unwrap();
        assert_eq!(fault().await.map(|fault| fault.index), Some(5));
    }
}

on_both_engines! {
    async fn tiles_have_the_hashes_and_the_entries_of_the_log(server: TestServer) {
        for number in 0..3 {
            create(&server, &format!("model {number}")).await;
        }
        let get = async |path: &str| {
            let url = format!("/api/stagewright/v1/audit/tile/{path}");
            let answer = server.request("GET", &url).send().await.unwrap();
            (answer.status().as_u16(), answer.bytes().await.unwrap())
        };
        let (status, tile) = get("0/000.p/3").await;
        assert_eq!((status, tile.len()), (200, 3 * 32));
        let (status, entries) = get("entries/000.p/3").await;
        assert_eq!(status, 200);
        let mut rest = &entries[..];
        for leaf in tile.chunks(32) {
            let length = usize::from(u16::from_be_bytes([rest[0], rest[1]]));
            assert_eq!(merkle::leaf(&rest[2..2 + length]), leaf);
            rest = &rest[2 + length..];
        }
        assert!(rest.is_empty());
        for missing in ["0/000", "0/000.p/4", "1/000.p/1", "entries/001", "x"] {
            assert_eq!(get(missing).await.0, 404, "{missing}");
        }
    }
}

/// Entries as the server would leave them to wait, `$1` of them.
const FILL: &str = r#"
    WITH RECURSIVE numbers (n) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT n + 1 FROM numbers WHERE n < $1)
    INSERT INTO stagewright_audit_pending (body)
    SELECT '{"action":"model.tag.set","actor":{"authn":"none","id":"anonymous"},'
        || '"after":{"key":"k","value":{"sha256":"bd4c8a7c1d4b7fdbb4b7d2b2a1f1e0c9bd4c8a7c1d4b7fdbb4b7d2b2a1f1e0c9"}},'
        || '"client":{"ua":"mlflow-python-client/3.17.2"},"id":"entry ' || n || '","outcome":"allow",'
        || '"target":{"name":"model ' || (n % 100) || '","type":"registered_model"},'
        || '"ts":"2026-11-23T12:00:00.000Z","v":1}'
    FROM numbers"#;

on_both_engines! {
    async fn more_entries_than_one_statement_places_keep_their_order(server: TestServer) {
        server.db().execute(FILL, args![2500_i64]).await.unwrap();
        let page = ask(&server, "entries?max_results=1").await;
        assert_eq!((&page["entries"][0]["index"], &page["entries"][0]["entry"]["id"]), (&json!(2499), &json!("entry 2500")));
        let found = report(&server, &[]).unwrap();
        assert_eq!((&found["entries"], &found["fault"], &found["waiting"]), (&json!(2500), &Value::Null, &json!(0)));
        let proof = ask(&server, "entries/1234/proof").await;
        assert_eq!(proof["entry"]["id"], "entry 1235");
        let (leaf, proof, root) = (hash(&proof["leaf_hash"]), hashes(&proof["proof"]), hash(&proof["root"]));
        assert!(merkle::includes(leaf, 1234, 2500, &proof, &root));
    }
}
