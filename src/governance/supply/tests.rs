//! The samples were made by `model_signing` 1.1.1 from four small files, as `compat-tests/python/signing.py` says; which
//! of them it accepts by which key or root was seen there, too.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::bundle::Bundle;
use super::certificate::{Leaf, Roots};
use super::key::{PublicKey, SigningKey};
use super::signatures::{covering, proven_by};
use super::statement;
use super::trust::Trust;
use crate::artifacts::FileContent;

const P256: &[u8] = include_bytes!("samples/p256.sig");
const P384: &[u8] = include_bytes!("samples/p384.sig");
const LEAF: &[u8] = include_bytes!("samples/leaf.sig");
const USELESS: &[u8] = include_bytes!("samples/useless.sig");
const FILES: [(&str, &str); 4] =
    [("MLmodel", "flavors: {}\n"), ("data.txt", "one\n"), ("data/b.bin", "two\n"), (".gitignore", "*\n")];

fn files() -> Vec<FileContent> {
    FILES.map(|(path, content)| file(path, content)).to_vec()
}

fn file(path: &str, content: &str) -> FileContent {
    let sha256 = Sha256::digest(content).into();
    FileContent { path: path.to_owned(), sha256, size: content.len() as u64, is_read: true }
}

fn key(pem: &[u8]) -> Trust {
    Trust::Key(PublicKey::read(pem).unwrap())
}

fn p256() -> Trust {
    key(include_bytes!("samples/p256.pub"))
}

fn roots(pem: &[u8], identity: Option<&str>) -> Trust {
    Trust::Certificate { roots: Roots::read(pem).unwrap(), identity: identity.map(str::to_owned) }
}

fn root(identity: Option<&str>) -> Trust {
    roots(include_bytes!("samples/root.crt"), identity)
}

fn verify(bundle: &[u8], trust: &Trust) -> Result<String, String> {
    trust.verify(&covering(bundle, &files())?)
}

/// The payload of a bundle, changed; nobody signs it again.
fn with_payload(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut bundle: Value = serde_json::from_slice(P256).unwrap();
    let payload = BASE64.decode(bundle["dsseEnvelope"]["payload"].as_str().unwrap()).unwrap();
    let mut payload: Value = serde_json::from_slice(&payload).unwrap();
    change(&mut payload);
    bundle["dsseEnvelope"]["payload"] = json!(BASE64.encode(payload.to_string()));
    bundle.to_string().into_bytes()
}

#[test]
fn what_the_tool_has_signed_is_verified() {
    let hint = verify(P256, &p256()).unwrap();
    assert_eq!(Bundle::read(P256).unwrap().claimed(), Some(hint));
    verify(P384, &key(include_bytes!("samples/p384.pub"))).unwrap();
    for identity in [None, Some("ml@example.com")] {
        assert_eq!(verify(LEAF, &root(identity)).unwrap(), "ml@example.com");
    }
    assert_eq!(statement::digest(&files()), Bundle::read(P256).unwrap().statement.digest);
}

#[test]
fn what_anybody_else_has_signed_does_not_count() {
    let other = key(include_bytes!("samples/other.pub"));
    let stranger = roots(include_bytes!("samples/other-root.crt"), None);
    for (bundle, trust, why) in [
        (P256, &other, "it is by another key"),
        (P256, &root(None), "it is by a key, not a certificate"),
        (LEAF, &p256(), "it is by a certificate, not a key"),
        (LEAF, &stranger, "its certificate leads to no root that is trusted"),
        (
            LEAF,
            &root(Some("eve@example.com")),
            "its certificate is of 'ml@example.com', not of 'eve@example.com'",
        ),
        (USELESS, &root(None), "its certificate is for neither digital signatures nor signing code"),
    ] {
        let refusal = verify(bundle, trust).unwrap_err();
        assert!(refusal.starts_with(why), "{refusal}");
    }
}

#[test]
fn a_signature_that_was_tampered_with_does_not_count() {
    let renamed = with_payload(|payload| payload["subject"][0]["name"] = json!("other"));
    assert_eq!(verify(&renamed, &p256()).unwrap_err(), "the key has not signed it");
    // The key that the bundle names itself is not believed.
    let mut bundle: Value = serde_json::from_slice(&renamed).unwrap();
    bundle["verificationMaterial"]["publicKey"] = json!({});
    assert_eq!(verify(bundle.to_string().as_bytes(), &p256()).unwrap_err(), "the key has not signed it");
    let mut bundle: Value = serde_json::from_slice(LEAF).unwrap();
    bundle["dsseEnvelope"] = serde_json::from_slice::<Value>(P256).unwrap()["dsseEnvelope"].clone();
    let bundle = bundle.to_string();
    let why = "the key of its certificate has not signed it";
    assert_eq!(verify(bundle.as_bytes(), &root(None)).unwrap_err(), why);
    assert_eq!(Bundle::read(bundle.as_bytes()).unwrap().check().unwrap_err(), why);
}

#[test]
fn a_signature_is_about_all_files_and_no_others() {
    let refused = |files: &[FileContent]| covering(P256, files).unwrap_err();
    let mut changed = files();
    changed[1] = file("data.txt", "another\n");
    assert!(
        refused(&changed).starts_with("it signs 'data.txt' with sha256 2c8b08da"),
        "{}",
        refused(&changed)
    );
    assert_eq!(refused(&files()[..2]), "it signs 'data/b.bin', which is not there");
    let more = [files(), vec![file("evil.pkl", "x")]].concat();
    assert_eq!(refused(&more), "it does not sign 'evil.pkl'");
    // What its signer left out may be kept, but is not signed.
    let without = with_payload(|payload| {
        payload["predicate"]["serialization"]["ignore_paths"] = json!(["evil.pkl", ".gitignore"]);
    });
    assert_eq!(Bundle::read(&without).unwrap().statement.compare(&more).unwrap(), [".gitignore", "evil.pkl"]);
    assert_eq!(covering(&without, &more).unwrap_err(), "it leaves out 'evil.pkl'");
    // Nothing is loaded from some files, whether the signer knew of them or not.
    let downloaded = [files(), vec![file("registered_model_meta", "x")]].concat();
    covering(P256, &downloaded).unwrap();
}

#[test]
fn only_what_is_proved_to_be_the_same_takes_a_signatures_place() {
    let random = ring::rand::SystemRandom::new();
    let key = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).unwrap();
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", BASE64.encode(key));
    let key = SigningKey::read(pem.as_bytes()).unwrap();
    let sign = |files: &[FileContent]| Bundle::sign(&statement::payload("m", files), &key, &[]).unwrap();
    let (first, second) = (sign(&files()), sign(&files()));
    assert_ne!(first, second);
    let known = [Trust::Key(key.public().clone())];
    let place = |new: &str, old: &str, trusted: &[Trust]| {
        proven_by(&Bundle::read(new.as_bytes()).unwrap(), &[(7, old.to_owned())], trusted)
    };
    assert_eq!(place(&second, &first, &known), Some(7));
    assert_eq!(place(&second, &first, &[]), None);
    assert_eq!(place(&second, &sign(&files()[..2]), &known), None);
    // Anybody can write the name of the key on another signature.
    let mut forged: Value = serde_json::from_str(&first).unwrap();
    forged["dsseEnvelope"]["signatures"] =
        serde_json::from_slice::<Value>(P256).unwrap()["dsseEnvelope"]["signatures"].clone();
    assert_eq!(place(&second, &forged.to_string(), &known), None);
    assert_eq!(place(&forged.to_string(), &first, &known), None);
}

#[test]
fn a_common_name_is_nobodys_identity() {
    // The root has no alternative names, and signs nothing here.
    let root = super::certificate::read_all(include_bytes!("samples/root.crt")).unwrap();
    let read = Leaf::read(&root[0]).unwrap();
    assert_eq!((read.names.len(), read.shown().as_str()), (0, "CN=root"));
    let leaf = Bundle::read(LEAF).unwrap().leaf().unwrap().unwrap();
    assert_eq!(leaf.shown(), "ml@example.com");
    assert_eq!(
        verify(LEAF, &self::root(Some("leaf"))).unwrap_err(),
        "its certificate is of 'ml@example.com', not of 'leaf'"
    );
}

#[test]
fn what_is_no_signature_of_a_model_is_told_why() {
    let bundle = |at: &str, value: Value| {
        let mut bundle: Value = serde_json::from_slice(P256).unwrap();
        *bundle.pointer_mut(at).unwrap() = value;
        bundle.to_string().into_bytes()
    };
    let payload =
        |at: &'static str, value: Value| with_payload(|payload| *payload.pointer_mut(at).unwrap() = value);
    let twice = with_payload(|payload| {
        let first = payload["predicate"]["resources"][0].clone();
        payload["predicate"]["resources"].as_array_mut().unwrap().push(first);
    });
    for (bytes, why) in [
        (b"{}".to_vec(), "it is no Sigstore bundle: missing field `mediaType`"),
        (b"\xff".to_vec(), "it is no Sigstore bundle"),
        (bundle("/mediaType", json!("text/plain")), "its media type is 'text/plain', not"),
        (bundle("/dsseEnvelope/payloadType", json!("x")), "its payload is 'x', not"),
        (bundle("/dsseEnvelope/payload", json!("?")), "its payload is no base64"),
        (bundle("/dsseEnvelope/signatures", json!([])), "it has 0 signatures, not one"),
        (bundle("/verificationMaterial", json!({})), "its verification material is neither"),
        (payload("/_type", json!("x")), "its type is 'x', not"),
        (
            payload("/predicateType", json!("https://model_signing/Digests/v0.1")),
            "its predicate is 'https://model_signing/Digests/v0.1', not",
        ),
        (payload("/subject", json!([])), "it has 0 subjects, not one"),
        (payload("/subject/0/digest/sha256", json!("00")), "its files come to "),
        (
            payload("/predicate/serialization/method", json!("shards")),
            "it signs shards by sha256; only files",
        ),
        (payload("/predicate/resources", json!([])), "it signs no files"),
        (payload("/predicate/resources/0/digest", json!("00")), "the digest of 'MLmodel' is no sha256"),
        (twice, "it lists 'MLmodel' twice"),
    ] {
        let refusal = Bundle::read(&bytes).unwrap_err();
        assert!(refusal.starts_with(why), "{refusal} is not {why}");
    }
}

#[test]
fn keys_and_roots_that_cannot_be_used_are_told_why() {
    assert!(PublicKey::read(b"x").unwrap_err().starts_with("there is no public key in PEM"));
    // Of Ed25519, by openssl genpkey.
    let edwards = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n";
    let why = "the key must be one of the elliptic curve P-256 or P-384";
    assert_eq!(PublicKey::read(edwards.as_bytes()).unwrap_err(), why);
    assert!(Roots::read(b"x").unwrap_err().starts_with("there is no certificate in PEM"));
}
