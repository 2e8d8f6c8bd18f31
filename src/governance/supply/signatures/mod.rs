//! The signatures of a version: kept only if they are about the files that it has, and verified whenever it matters.

pub mod store;

use serde_json::{Value, json};

use super::bundle::Bundle;
use super::manifest::Manifest;
use super::statement::unexpected;
use super::trust::Trust;
use crate::artifacts::{Artifacts, FileContent};
use crate::clock::Millis;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::governance::approvals::hold_model;
use crate::governance::audit::{self, Action, Caller, Entry, timestamp};
use crate::governance::canonical;
use crate::registry::versions;

/// As many as a version can have.
const MOST: usize = 100;
/// As large as they can be together: all are read to judge a version.
const MOST_CHARACTERS: i64 = 32 << 20;

/// A signature as it is kept.
#[derive(Clone, Debug)]
pub struct Signature {
    pub id: i64,
    pub method: String,
    pub claimed: Option<String>,
    pub digest: String,
    pub bundle_sha256: String,
    pub by: String,
    pub created_at: Millis,
    /// In characters.
    size: i64,
}

/// A signature that somebody brings.
struct New<'a> {
    name: &'a str,
    version: i64,
    bundle: &'a Bundle,
    text: &'a str,
    sha256: String,
    by: &'a str,
}

impl Signature {
    #[must_use]
    pub fn json(&self) -> Value {
        json!({
            "id": self.id,
            "method": self.method,
            "claimed_signer": self.claimed,
            "model_signing_digest": self.digest,
            "bundle_sha256": self.bundle_sha256,
            "added_by": self.by,
            "added_at": timestamp(self.created_at),
        })
    }
}

/// Keeps a signature of a version's files; one that is kept already is answered again.
pub async fn add(
    db: &Db,
    artifacts: &Artifacts,
    (name, version): (&str, i64),
    text: &[u8],
    caller: &Caller,
    now: Millis,
) -> Result<Signature> {
    let refused = |why: String| Error::invalid(format!("The signature is refused: {why}."));
    let bundle = Bundle::read(text).map_err(refused)?;
    let text = std::str::from_utf8(text).map_err(|error| refused(error.to_string()))?;
    bundle.check().map_err(refused)?;
    let manifest = Manifest::find(db, artifacts, name, version).await?;
    bundle.statement.compare(&manifest.files).map_err(refused)?;
    let (sha256, by) = (canonical::sha256(text.as_bytes()), caller.actor.id());
    let new = New { name, version, bundle: &bundle, text, sha256, by };
    let mut tx = db.begin().await?;
    if !hold_model(&mut tx, name).await? {
        return Err(versions::missing(name, version));
    }
    let known = store::list(&mut tx, name, version).await?;
    if let Some(same) = known.iter().find(|one| one.bundle_sha256 == new.sha256) {
        return Ok(same.clone());
    }
    if known.len() >= MOST || known.iter().map(|one| one.size).sum::<i64>() > MOST_CHARACTERS {
        return Err(refused("the version has too many already".to_owned()));
    }
    let added = store::add(&mut tx, &new, now).await?.ok_or_else(|| versions::missing(name, version))?;
    let after = json!({
        "signature": added.id, "method": added.method, "claimed_signer": added.claimed,
        "model_signing_digest": added.digest, "bundle_sha256": added.bundle_sha256,
    });
    let entry = Entry::new(caller, Action::SignatureAdd, name).of_version(version).after(after);
    audit::append(&mut tx, &entry, now).await?;
    tx.commit().await?;
    Ok(added)
}

/// The signatures of a version; an error when there is no such version.
pub async fn list(db: &mut impl Conn, name: &str, version: i64) -> Result<Vec<Signature>> {
    versions::find(db, name, version).await?;
    store::list(db, name, version).await
}

/// One of a version's bundles, byte for byte as it came.
pub async fn bundle(db: &mut impl Conn, name: &str, version: i64, id: i64) -> Result<String> {
    let found = store::bundle(db, name, version, id).await?;
    found.ok_or_else(|| Error::not_found(format!("Version {version} of {name} has no signature {id}")))
}

/// A kept signature, and whether it is about the files that there are now.
#[derive(Clone, Debug)]
pub struct Held {
    pub id: i64,
    /// Why it does not count, whoever made it.
    pub bundle: Result<Bundle, String>,
}

/// The signatures of a version as they are kept: numbers and bundles.
pub async fn kept(db: &mut impl Conn, name: &str, version: i64) -> Result<Vec<(i64, String)>> {
    store::bundles(db, name, version).await
}

/// Holds kept signatures against the files that there are.
#[must_use]
pub fn hold(kept: &[(i64, String)], files: &[FileContent]) -> Vec<Held> {
    kept.iter().map(|(id, text)| Held { id: *id, bundle: covering(text.as_bytes(), files) }).collect()
}

/// Reads a bundle that signs all files that a model can be loaded from; else the error says why it does not.
pub fn covering(text: &[u8], files: &[FileContent]) -> Result<Bundle, String> {
    let bundle = Bundle::read(text)?;
    let left_out = bundle.statement.compare(files)?;
    match unexpected(&left_out).next() {
        Some(path) => Err(format!("it leaves out '{path}'")),
        None => Ok(bundle),
    }
}

impl Held {
    /// Who of those that are trusted made it; why it does not count otherwise.
    pub fn verify(&self, trust: &Trust) -> Result<String, String> {
        trust.verify(self.bundle.as_ref().map_err(Clone::clone)?)
    }
}
