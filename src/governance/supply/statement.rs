//! What a model signature says: an in-toto statement that lists the files, as `OpenSSF` model signing 1.0 has it. Pure.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::folder::is_within;
use crate::artifacts::FileContent;

pub(super) const TYPE: &str = "https://in-toto.io/Statement/v1";
const PREDICATE: &str = "https://model_signing/signature/v1.0";
/// Files that no signature need cover: nothing of a model is loaded from them. MLflow writes the last one beside what it
/// downloads.
pub const UNSIGNED: [&str; 6] =
    [".git", ".gitattributes", ".github", ".gitignore", "model.sig", "registered_model_meta"];

/// What was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// sha256 of the digests of all files.
    pub digest: String,
    files: BTreeMap<String, [u8; 32]>,
    ignored: Vec<String>,
}

#[derive(Deserialize)]
struct Raw {
    #[serde(rename = "_type")]
    kind: String,
    #[serde(rename = "predicateType")]
    predicate_type: String,
    subject: Vec<Subject>,
    predicate: Value,
}

#[derive(Deserialize)]
struct Subject {
    digest: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Predicate {
    serialization: Serialization,
    resources: Vec<Resource>,
}

#[derive(Deserialize)]
struct Serialization {
    method: String,
    hash_type: String,
    #[serde(default)]
    ignore_paths: Vec<String>,
}

#[derive(Deserialize)]
struct Resource {
    name: String,
    algorithm: String,
    digest: String,
}

impl Statement {
    /// Reads a payload; the error says what it should have been.
    pub fn read(payload: &[u8]) -> Result<Self, String> {
        let raw: Raw = serde_json::from_slice(payload)
            .map_err(|error| format!("it is no in-toto statement: {error}"))?;
        if raw.kind != TYPE {
            return Err(format!("its type is '{}', not {TYPE}", raw.kind));
        }
        if raw.predicate_type != PREDICATE {
            return Err(format!("its predicate is '{}', not {PREDICATE}", raw.predicate_type));
        }
        let Predicate { serialization, resources } =
            serde_json::from_value(raw.predicate).map_err(|error| format!("its predicate: {error}"))?;
        if (serialization.method.as_str(), serialization.hash_type.as_str()) != ("files", "sha256") {
            let Serialization { method, hash_type, .. } = serialization;
            return Err(format!("it signs {method} by {hash_type}; only files by sha256 can be compared"));
        }
        let [Subject { digest }] = raw.subject.as_slice() else {
            return Err(format!("it has {} subjects, not one", raw.subject.len()));
        };
        let digest = digest.get("sha256").cloned().unwrap_or_default();
        let mut hasher = Sha256::new();
        let mut files = BTreeMap::new();
        for Resource { name, algorithm, digest } in resources {
            let mut sha256 = [0; 32];
            if algorithm != "sha256" || hex::decode_to_slice(&digest, &mut sha256).is_err() {
                return Err(format!("the digest of '{name}' is no sha256"));
            }
            hasher.update(sha256);
            if files.insert(name.clone(), sha256).is_some() {
                return Err(format!("it lists '{name}' twice"));
            }
        }
        if files.is_empty() {
            return Err("it signs no files".to_owned());
        }
        let obtained = hex::encode(hasher.finalize());
        if obtained != digest {
            return Err(format!("its files come to {obtained}, but it says {digest}"));
        }
        Ok(Self { digest, files, ignored: serialization.ignore_paths })
    }

    /// How many files it is about.
    #[must_use]
    pub fn count(&self) -> usize {
        self.files.len()
    }

    /// Holds the statement against the files that there are: the paths of those that it leaves out, as its signer wanted
    /// or as they need no signature. An error when it is not about these files.
    pub fn compare(&self, found: &[FileContent]) -> Result<Vec<String>, String> {
        let there: BTreeSet<&str> = found.iter().map(|file| file.path.as_str()).collect();
        if let Some(gone) = self.files.keys().find(|name| !there.contains(name.as_str())) {
            return Err(format!("it signs '{gone}', which is not there"));
        }
        let mut left_out = Vec::new();
        for FileContent { path, sha256, .. } in found {
            match self.files.get(path) {
                Some(signed) if signed == sha256 => {}
                Some(signed) => {
                    let (signed, found) = (hex::encode(signed), hex::encode(sha256));
                    return Err(format!("it signs '{path}' with sha256 {signed}, but there it is {found}"));
                }
                None if needs_none(path) || self.ignored.iter().any(|ignored| is_within(path, ignored)) => {
                    left_out.push(path.clone());
                }
                None => return Err(format!("it does not sign '{path}'")),
            }
        }
        Ok(left_out)
    }
}

/// Those of the files left out of a signature that a model could be loaded from.
pub fn unexpected(left_out: &[String]) -> impl Iterator<Item = &String> {
    left_out.iter().filter(|path| !needs_none(path))
}

/// Whether a file is one that no signature need cover.
#[must_use]
pub fn needs_none(path: &str) -> bool {
    UNSIGNED.iter().any(|unsigned| is_within(path, unsigned))
}

/// The files that are signed, in the order in which they are: by the parts of their paths.
fn signed(files: &[FileContent]) -> Vec<&FileContent> {
    let mut files: Vec<&FileContent> = files.iter().filter(|file| !needs_none(&file.path)).collect();
    files.sort_by(|a, b| a.path.split('/').cmp(b.path.split('/')));
    files
}

/// The digest by which a signature of these files is known.
#[must_use]
pub fn digest(files: &[FileContent]) -> String {
    let mut hasher = Sha256::new();
    for file in signed(files) {
        hasher.update(file.sha256);
    }
    hex::encode(hasher.finalize())
}

/// The payload of a signature of a model's files, without those that need none.
#[must_use]
pub fn payload(model: &str, files: &[FileContent]) -> String {
    let resource = |file: &FileContent| json!({"algorithm": "sha256", "digest": hex::encode(file.sha256), "name": file.path});
    let resources: Vec<Value> = signed(files).into_iter().map(resource).collect();
    json!({
        "_type": TYPE,
        "subject": [{"name": model, "digest": {"sha256": digest(files)}}],
        "predicateType": PREDICATE,
        "predicate": {
            "serialization": {
                "method": "files", "hash_type": "sha256", "allow_symlinks": false, "ignore_paths": UNSIGNED,
            },
            "resources": resources,
        },
    })
    .to_string()
}
