//! The supply chain of versions over HTTP and on the command line. The signatures are samples that the real tool made of
//! the files that are uploaded here.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};

use crate::release_commands::run;
use crate::support::{Answer, TestServer, on_both_engines};

const MLFLOW: &str = "/api/2.0/mlflow/";
const MODEL: &str = "fraud-detector";
pub(crate) const BUNDLE: &str = include_str!("../governance/supply/samples/p256.sig");
pub(crate) const LEAF: &str = include_str!("../governance/supply/samples/leaf.sig");
/// `sha256sum` of each, in the order of the paths.
const FILES: [(&str, &str, &str); 4] = [
    (".gitignore", "*\n", "cdbcae15105d6b781e620813c79c7e868740d4e9cc53ce6f5fcbbc12387adf4b"),
    ("MLmodel", "flavors: {}\n", "7f8f4a879eefb3f9fed9c6af4077c9acb0db066b2906d6570c42913478686b0f"),
    ("data.txt", "one\n", "2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806"),
    ("data/b.bin", "two\n", "27dd8ed44a83ff94d557f9fd0412ed5a8cbca69ea04922d88c01184a07300a5a"),
];
/// What the tool calls them together.
const SIGNED: &str = "789273be7001257076872f002353f32d6f4801c01bad4ed145fede3713e6bc10";

async fn call(server: &TestServer, method: &str, path: &str, body: &Value) -> Value {
    let request = server.request(method, path);
    let answer = Answer::of(if method == "GET" { request } else { request.json(body) }).await;
    assert_eq!(answer.status.as_u16(), 200, "{method} {path}: {}", answer.text);
    serde_json::from_str(&answer.text).unwrap_or_default()
}

fn of_version(what: &str) -> String {
    format!("/api/stagewright/v1/models/{MODEL}/versions/1/{what}")
}

pub(crate) async fn upload(server: &TestServer, run: &str, path: &str, content: impl Into<reqwest::Body>) {
    let path = format!("/api/2.0/mlflow-artifacts/artifacts/0/{run}/artifacts/model/{path}");
    let answer = Answer::of(server.request("PUT", &path).body(content)).await;
    assert_eq!(answer.status.as_u16(), 200, "{}", answer.text);
}

/// Uploads the files that are signed in the samples.
pub(crate) async fn upload_all(server: &TestServer, run: &str) {
    for (path, content, _) in FILES {
        upload(server, run, path, content).await;
    }
}

/// A version of these files; the id of its run.
async fn register(server: &TestServer) -> String {
    let created = call(server, "POST", &format!("{MLFLOW}runs/create"), &json!({"experiment_id": "0"})).await;
    let run = created["run"]["info"]["run_id"].as_str().expect("an id").to_owned();
    upload_all(server, &run).await;
    call(server, "POST", &format!("{MLFLOW}registered-models/create"), &json!({"name": MODEL})).await;
    let version = json!({"name": MODEL, "source": format!("runs:/{run}/model"), "run_id": run});
    call(server, "POST", &format!("{MLFLOW}model-versions/create"), &version).await;
    run
}

async fn post(server: &TestServer, bundle: &str) -> Answer {
    let request =
        server.request("POST", &of_version("signatures")).header("content-type", "application/json");
    Answer::of(request.body(bundle.to_owned())).await
}

async fn signatures(server: &TestServer) -> Vec<Value> {
    let found = call(server, "GET", &of_version("signatures"), &Value::Null).await;
    found["signatures"].as_array().expect("a list").clone()
}

/// Gives a file another content of the same length, at the same time.
pub(crate) fn replace_unseen(path: &std::path::Path, content: &str) {
    let before = std::fs::metadata(path).expect("a file");
    std::fs::write(path, content).expect("a file");
    let file = std::fs::File::options().write(true).open(path).expect("a file");
    file.set_modified(before.modified().expect("a time")).expect("a file that can be changed");
    let after = std::fs::metadata(path).expect("a file");
    assert_eq!((after.len(), after.modified().ok()), (before.len(), before.modified().ok()));
}

/// A copy of the files in a folder.
fn copy_in(folder: &std::path::Path) -> std::path::PathBuf {
    let copy = folder.join("copy");
    std::fs::create_dir_all(copy.join("data")).expect("a folder");
    for (path, content, _) in FILES {
        std::fs::write(copy.join(path), content).expect("a file");
    }
    copy
}

/// A key in PEM that nobody has used before.
fn new_key() -> String {
    let random = ring::rand::SystemRandom::new();
    let key = ring::signature::EcdsaKeyPair::generate_pkcs8(
        &ring::signature::ECDSA_P256_SHA256_ASN1_SIGNING,
        &random,
    );
    let text = BASE64.encode(key.expect("a key"));
    format!("-----BEGIN PRIVATE KEY-----\n{text}\n-----END PRIVATE KEY-----\n")
}

/// Where the server keeps a file of a run.
pub(crate) fn stored(server: &TestServer, run: &str, path: &str) -> std::path::PathBuf {
    server.folder().join("artifacts/0").join(run).join("artifacts/model").join(path)
}

on_both_engines! {
    async fn a_manifest_lists_what_is_stored(server: TestServer) {
        let run = register(&server).await;
        let manifest = call(&server, "GET", &of_version("manifest"), &Value::Null).await;
        let expected: Vec<Value> = FILES.iter()
            .map(|(path, content, sha256)| json!({"path": path, "sha256": sha256, "size": content.len(), "known_from": "reading"}))
            .collect();
        assert_eq!(manifest["files"], json!(expected));
        assert_eq!((&manifest["size"], &manifest["model_signing_digest"]), (&json!(22), &json!(SIGNED)));
        assert_eq!(manifest["artifact_uri"], format!("mlflow-artifacts:/0/{run}/artifacts/model"));
        // Made as the digest that approvals are bound to.
        let lines: Vec<String> = FILES.iter().map(|(path, content, sha256)| format!("{sha256} {} {path}\n", content.len())).collect();
        assert_eq!(manifest["digest"], hex::encode(<sha2::Sha256 as sha2::Digest>::digest(lines.concat())));
        // It is of what there is, not of what came.
        std::fs::write(stored(&server, &run, "added"), "two\n").expect("a file");
        std::fs::write(stored(&server, &run, "data.txt"), "another\n").expect("a file");
        std::fs::remove_file(stored(&server, &run, "MLmodel")).expect("no file");
        let changed = call(&server, "GET", &of_version("manifest"), &Value::Null).await;
        let files: Vec<_> = changed["files"].as_array().expect("a list").iter()
            .map(|file| file["path"].as_str().expect("a path")).collect();
        assert_eq!(files, [".gitignore", "added", "data.txt", "data/b.bin"]);
        assert_eq!(changed["files"][1]["sha256"], FILES[3].2);
        assert_ne!(changed["digest"], manifest["digest"]);
        let missing = server.send("GET", &of_version("manifest").replace("/1/", "/7/")).await;
        assert_eq!(missing.status.as_u16(), 404, "{}", missing.text);
    }
}

on_both_engines! {
    async fn a_link_out_of_the_artifacts_is_in_no_manifest(server: TestServer) {
        let run = register(&server).await;
        let outside = tempfile::NamedTempFile::new().expect("a file");
        std::os::unix::fs::symlink(outside.path(), stored(&server, &run, "link")).expect("a link");
        let manifest = call(&server, "GET", &of_version("manifest"), &Value::Null).await;
        assert_eq!(manifest["files"].as_array().map(Vec::len), Some(4), "{manifest}");
    }
}

on_both_engines! {
    async fn a_signature_of_the_files_is_kept_and_given_back_as_it_came(server: TestServer) {
        register(&server).await;
        let answer = post(&server, BUNDLE).await;
        let kept: Value = serde_json::from_str(&answer.text).expect("JSON");
        let kept = &kept["signature"];
        assert_eq!((&kept["method"], &kept["model_signing_digest"]), (&json!("key"), &json!(SIGNED)), "{}", answer.text);
        let got = server.send("GET", &of_version(&format!("signatures/{}", kept["id"]))).await;
        assert_eq!(got.header("content-type"), "application/vnd.dev.sigstore.bundle.v0.3+json");
        assert_eq!(got.text, BUNDLE);
        // Once more is not twice.
        assert_eq!(post(&server, BUNDLE).await.text, answer.text);
        assert_eq!(post(&server, LEAF).await.status.as_u16(), 200);
        let all = signatures(&server).await;
        assert_eq!((all.len(), &all[0], &all[1]["claimed_signer"]), (2, kept, &json!("ml@example.com")));
        let log = call(&server, "GET", "/api/stagewright/v1/audit/entries?action=signature.add", &Value::Null).await;
        let log = log["entries"].as_array().expect("a list");
        assert_eq!((log.len(), &log[0]["entry"]["target"]["version"]), (2, &json!("1")), "{log:?}");
        for id in ["99", "x"] {
            let missing = server.send("GET", &of_version(&format!("signatures/{id}"))).await;
            assert_eq!(missing.status.as_u16(), 404, "{}", missing.text);
        }
        // They follow the model to its new name, and another model of the old name has none.
        let rename = json!({"name": MODEL, "new_name": "other"});
        call(&server, "POST", &format!("{MLFLOW}registered-models/rename"), &rename).await;
        let path = "/api/stagewright/v1/models/other/versions/1/signatures";
        let found = call(&server, "GET", path, &Value::Null).await;
        assert_eq!(found["signatures"].as_array().map(Vec::len), Some(2), "{found}");
        call(&server, "DELETE", &format!("{MLFLOW}registered-models/delete"), &json!({"name": "other"})).await;
        register(&server).await;
        let rename = json!({"name": MODEL, "new_name": "other"});
        call(&server, "POST", &format!("{MLFLOW}registered-models/rename"), &rename).await;
        assert_eq!(call(&server, "GET", path, &Value::Null).await["signatures"], json!([]));
    }
}

on_both_engines! {
    async fn a_signature_of_anything_else_is_refused_and_changes_nothing(server: TestServer) {
        let run = register(&server).await;
        upload(&server, &run, "evil.pkl", "x").await;
        for (bundle, why) in [
            ("{}", "The signature is refused: it is no Sigstore bundle: missing field `mediaType`"),
            ("\u{0}", "The signature is refused: it is no Sigstore bundle"),
            (BUNDLE, "The signature is refused: it does not sign 'evil.pkl'."),
        ] {
            let answer = post(&server, bundle).await;
            assert_eq!((answer.status.as_u16(), answer.text.contains(why)), (400, true), "{}", answer.text);
        }
        assert_eq!(signatures(&server).await, [] as [Value; 0]);
        let absent = server.request("POST", &of_version("signatures").replace("/1/", "/7/"));
        let absent = Answer::of(absent.header("content-type", "application/json").body(BUNDLE)).await;
        assert_eq!(absent.status.as_u16(), 404, "{}", absent.text);
        let log = call(&server, "GET", "/api/stagewright/v1/audit/entries?action=signature.add", &Value::Null).await;
        assert_eq!(log["entries"], json!([]));
    }
}

on_both_engines! {
    async fn a_file_of_the_same_size_and_time_is_another_one(server: TestServer) {
        let run_id = register(&server).await;
        assert_eq!(post(&server, BUNDLE).await.status.as_u16(), 200);
        replace_unseen(&stored(&server, &run_id, "data.txt"), "two\n");
        let manifest = call(&server, "GET", &of_version("manifest"), &Value::Null).await;
        assert_eq!(manifest["files"][2]["sha256"], FILES[3].2);
        let refused = post(&server, LEAF).await;
        assert_eq!((refused.status.as_u16(), refused.text.contains("it signs 'data.txt' with")), (400, true), "{}", refused.text);
        let key = concat!(env!("CARGO_MANIFEST_DIR"), "/src/governance/supply/samples/p256.pub");
        let (code, _, complaint) = run(&server, &["signature", "verify", MODEL, "1", "--public-key", key]);
        assert_eq!((code, complaint.contains("it signs 'data.txt' with")), (Some(1), true), "{complaint}");
    }
}

on_both_engines! {
    async fn a_signature_that_proves_the_same_is_kept_once_and_can_be_removed(server: TestServer) {
        register(&server).await;
        let first = post(&server, LEAF).await;
        // The certificate's signature of the same, as another file.
        let again: Value = serde_json::from_str(LEAF).expect("JSON");
        let again = serde_json::to_string_pretty(&again).expect("JSON");
        assert_ne!(again, LEAF);
        assert_eq!(post(&server, &again).await.text, first.text);
        let folder = tempfile::TempDir::new().expect("a folder");
        let key = folder.path().join("key.pem");
        std::fs::write(&key, new_key()).expect("a file");
        let copy = copy_in(folder.path());
        let sign = || {
            let [key, copy] = [&key, &copy].map(|path| path.to_str().expect("text"));
            run(&server, &["signature", "sign", MODEL, "1", "--private-key", key, "--folder", copy])
        };
        // What git leaves behind need not be the same, and the key signs once.
        std::fs::write(copy.join(".gitignore"), "another\n").expect("a file");
        let (code, printed, complaint) = sign();
        assert_eq!(code, Some(0), "{complaint}");
        assert_eq!((sign().1, signatures(&server).await.len()), (printed, 2));
        std::fs::write(copy.join("data.txt"), "another\n").expect("a file");
        assert!(sign().2.contains("is not the version: see 'data.txt'"), "{}", sign().2);
        let kept = signatures(&server).await;
        let path = of_version(&format!("signatures/{}", kept[0]["id"]));
        let removed = call(&server, "DELETE", &path, &Value::Null).await;
        assert_eq!((&removed["signature"], &signatures(&server).await[..]), (&kept[0], &kept[1..]));
        assert_eq!(Answer::of(server.request("DELETE", &path)).await.status.as_u16(), 404);
        let id = kept[1]["id"].to_string();
        let (code, printed, complaint) = run(&server, &["signature", "remove", MODEL, "1", &id]);
        assert_eq!((code, printed.starts_with(&format!("Removed: {id}  key "))), (Some(0), true), "{complaint}");
        assert_eq!(run(&server, &["signature", "remove", MODEL, "1", &id]).0, Some(1));
        let log = call(&server, "GET", "/api/stagewright/v1/audit/entries?action=signature.remove", &Value::Null).await;
        let log = log["entries"].as_array().expect("a list");
        assert_eq!((log.len(), &log[0]["entry"]["target"]["version"]), (2, &json!("1")), "{log:?}");
        assert!(log.iter().any(|one| one["entry"]["before"]["bundle_sha256"] == kept[0]["bundle_sha256"]), "{log:?}");
    }
}

on_both_engines! {
    async fn provenance_says_what_is_on_record(server: TestServer) {
        let run = register(&server).await;
        let batch = json!({
            "run_id": run, "params": [{"key": "depth", "value": "6"}],
            "tags": [{"key": "mlflow.source.git.commit", "value": "abc123"},
                     {"key": "mlflow.source.git.repoURL", "value": "https://git.example.com/fraud"}],
        });
        call(&server, "POST", &format!("{MLFLOW}runs/log-batch"), &batch).await;
        let inputs = json!({"run_id": run, "datasets": [{
            "dataset": {"name": "tx", "digest": "d1", "source_type": "s3", "source": r#"{"uri": "s3://data/tx"}"#},
            "tags": [{"key": "mlflow.data.context", "value": "training"}],
        }]});
        call(&server, "POST", &format!("{MLFLOW}runs/log-inputs"), &inputs).await;
        let answer = server.send("GET", &of_version("provenance")).await;
        assert_eq!(answer.header("content-type"), "application/vnd.in-toto+json");
        let statement: Value = serde_json::from_str(&answer.text).expect("JSON");
        assert_eq!(statement["_type"], "https://in-toto.io/Statement/v1");
        assert_eq!(statement["predicateType"], "https://slsa.dev/provenance/v1");
        let subjects: Vec<Value> =
            FILES.iter().map(|(path, _, sha256)| json!({"name": path, "digest": {"sha256": sha256}})).collect();
        assert_eq!(statement["subject"], json!(subjects));
        let build = &statement["predicate"]["buildDefinition"];
        assert_eq!(build["externalParameters"], json!({"model": MODEL, "version": "1", "params": {"depth": "6"}}));
        assert_eq!(build["internalParameters"]["model_signing_digest"], SIGNED);
        assert_eq!(build["resolvedDependencies"], json!([
            {"name": "tx", "uri": "s3://data/tx", "digest": {"mlflow": "d1"}, "annotations": {"context": "training"}},
            {"name": "code", "uri": "git+https://git.example.com/fraud@abc123", "digest": {"gitCommit": "abc123"}},
        ]));
        assert_eq!(statement["predicate"]["runDetails"]["metadata"]["invocationId"], run);
    }
}

on_both_engines! {
    async fn pickles_are_reported_and_commands_say_the_same(server: TestServer) {
        let run_id = register(&server).await;
        let verify = |key: &'static str| {
            let key = format!("{}/src/governance/supply/samples/{key}", env!("CARGO_MANIFEST_DIR"));
            run(&server, &["signature", "verify", MODEL, "1", "--public-key", &key])
        };
        assert_eq!((verify("p256.pub").0, verify("p256.pub").2.contains("it has no signature")), (Some(1), true));
        let folder = tempfile::TempDir::new().expect("a folder");
        let sample = folder.path().join("model.sig");
        // Not as this server would write it.
        let bundle = format!(" {BUNDLE}\n");
        std::fs::write(&sample, &bundle).expect("a file");
        let (code, printed, complaint) = run(&server, &["signature", "add", MODEL, "1", sample.to_str().expect("text")]);
        assert_eq!((code, printed.contains("key ")), (Some(0), true), "{complaint}");
        let sha256 = hex::encode(<sha2::Sha256 as sha2::Digest>::digest(&bundle));
        assert_eq!(signatures(&server).await[0]["bundle_sha256"], sha256);
        let (code, printed, complaint) = verify("p256.pub");
        assert_eq!((code, printed.contains(": 3 files")), (Some(0), true), "{printed}{complaint}");
        assert_eq!((verify("other.pub").0, verify("other.pub").2.contains("it is by another key")), (Some(1), true));
        // A copy of the files, beside which MLflow has left something of its own.
        let copy = copy_in(folder.path());
        std::fs::write(copy.join("registered_model_meta"), "x").expect("a file");
        let key = concat!(env!("CARGO_MANIFEST_DIR"), "/src/governance/supply/samples/p256.pub");
        let folder = copy.to_str().expect("text");
        let (code, _, complaint) = run(&server, &["signature", "verify", MODEL, "1", "--public-key", key, "--folder", folder]);
        assert_eq!(code, Some(0), "{complaint}");
        let compare = || run(&server, &["manifest", MODEL, "1", "--verify", copy.to_str().expect("text")]);
        assert_eq!((compare().0, compare().1.as_str()), (Some(0), "3 files compared\n"));
        std::fs::write(copy.join("data.txt"), "another\n").expect("a file");
        std::fs::write(copy.join("more"), "x").expect("a file");
        assert_eq!((compare().0, compare().1.as_str()), (Some(1), "changed  data.txt\nadded    more\n3 files compared\n"));
        let (code, printed, _) = run(&server, &["manifest", MODEL, "1"]);
        assert_eq!((code, printed.lines().nth(1)), (Some(0), Some(&*format!("{}  MLmodel", FILES[1].2))));
        assert_eq!(run(&server, &["pickles", MODEL, "1"]).1, "0 pickles in 4 files\n");
        upload(&server, &run_id, "model.pkl", b"cposix\nsystem\n(S'true'\ntR.".to_vec()).await;
        let report = call(&server, "GET", &of_version("pickles"), &Value::Null).await;
        assert_eq!(report["counts"], json!({"denied": 1, "incomplete": 0, "code": 0, "imports": 0}));
        assert_eq!(report["pickles"][0]["denied"], json!(["posix.system"]));
        let (code, printed, complaint) = run(&server, &["pickles", MODEL, "1"]);
        assert_eq!((code, printed.starts_with("denied     model.pkl\n")), (Some(1), true), "{complaint}");
        let (code, printed, _) = run(&server, &["provenance", MODEL, "1"]);
        assert_eq!((code, printed.contains("slsa.dev/provenance/v1")), (Some(0), true));
    }
}
