//! The signatures of a version: kept only if they are about the files that it has, and verified whenever it matters.

pub mod store;

use serde_json::{Value, json};
use tokio::task;

use super::bundle::{Bundle, Material};
use super::manifest::Manifest;
use super::statement::unexpected;
use super::trust::Trust;
use crate::artifacts::{Artifacts, FileContent};
use crate::clock::Millis;
use crate::config::Settings;
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

/// Where signatures are kept, and what they are about.
pub struct Keeping<'a> {
    pub db: &'a Db,
    pub artifacts: &'a Artifacts,
    pub settings: &'a Settings,
}

/// Keeps a signature of a version's files. One that is kept already is answered again, and so is one that proves the same:
/// whoever signs anew at each try fills no room.
pub async fn add(
    keeping: &Keeping<'_>,
    (name, version): (&str, i64),
    text: String,
    caller: &Caller,
    now: Millis,
) -> Result<Signature> {
    let Keeping { db, artifacts, settings } = *keeping;
    let refused = |why: String| Error::invalid(format!("The signature is refused: {why}."));
    let read = off_thread(move || Bundle::read(text.as_bytes()).map(|bundle| (text, bundle)));
    let (text, bundle) = read.await?.map_err(refused)?;
    let manifest = Manifest::find(db, artifacts, name, version).await?;
    let policy = settings.policies.as_ref().and_then(|policies| policies.of(name));
    let trusted = policy.into_iter().flat_map(|(_, policy)| policy.signers());
    let trusted: Vec<Trust> = trusted.map(|signer| signer.trust.clone()).collect();
    let kept = kept(&mut db.reader().await?, name, version).await?;
    let judged = off_thread(move || {
        bundle.check()?;
        bundle.statement.compare(&manifest.files)?;
        let same = proven_by(&bundle, &kept, &trusted);
        Ok::<_, String>((bundle, same))
    });
    let (bundle, same) = judged.await?.map_err(refused)?;
    let (sha256, by) = (canonical::sha256(text.as_bytes()), caller.actor.id());
    let new = New { name, version, bundle: &bundle, text: &text, sha256, by };
    let mut tx = db.begin().await?;
    if !hold_model(&mut tx, name).await? {
        return Err(versions::missing(name, version));
    }
    let known = store::list(&mut tx, name, version).await?;
    if let Some(one) = known.iter().find(|one| one.bundle_sha256 == new.sha256 || Some(one.id) == same) {
        return Ok(one.clone());
    }
    if known.len() >= MOST || known.iter().map(|one| one.size).sum::<i64>() > MOST_CHARACTERS {
        return Err(refused("the version has too many already".to_owned()));
    }
    let added = store::add(&mut tx, &new, now).await?.ok_or_else(|| versions::missing(name, version))?;
    let entry = Entry::new(caller, Action::SignatureAdd, name).of_version(version).after(recorded(&added));
    audit::append(&mut tx, &entry, now).await?;
    tx.commit().await?;
    Ok(added)
}

/// Drops a signature of a version.
pub async fn remove(
    db: &Db,
    (name, version): (&str, i64),
    id: i64,
    caller: &Caller,
    now: Millis,
) -> Result<Signature> {
    let mut tx = db.begin().await?;
    hold_model(&mut tx, name).await?;
    let removed =
        store::remove(&mut tx, name, version, id).await?.ok_or_else(|| missing(name, version, id))?;
    let entry =
        Entry::new(caller, Action::SignatureRemove, name).of_version(version).before(recorded(&removed));
    audit::append(&mut tx, &entry, now).await?;
    tx.commit().await?;
    Ok(removed)
}

/// A signature as the audit log has it.
fn recorded(one: &Signature) -> Value {
    json!({
        "signature": one.id, "method": one.method, "claimed_signer": one.claimed,
        "model_signing_digest": one.digest, "bundle_sha256": one.bundle_sha256,
    })
}

fn missing(name: &str, version: i64, id: i64) -> Error {
    Error::not_found(format!("Version {version} of {name} has no signature {id}"))
}

/// Which kept signature is by the same signer and says the same as a new one, if both are proved to be theirs. Who a bundle
/// of a bare key is by, only somebody who knows the key can tell: here that is the policy.
pub(super) fn proven_by(new: &Bundle, kept: &[(i64, String)], trusted: &[Trust]) -> Option<i64> {
    let is_proved = |bundle: &Bundle| match &bundle.material {
        Material::Key(_) => trusted.iter().any(|trust| trust.verify(bundle).is_ok()),
        Material::Certificates(_) | Material::Sigstore(_) => bundle.check().is_ok(),
    };
    if !is_proved(new) {
        return None;
    }
    let mut kept = kept.iter();
    let same = kept.find(|(_, text)| {
        Bundle::read(text.as_bytes()).is_ok_and(|one| {
            one.material == new.material && one.statement == new.statement && is_proved(&one)
        })
    });
    same.map(|(id, _)| *id)
}

/// Work on large texts, which takes too long for the threads that serve.
pub(in crate::governance) async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T> {
    let cause = |cause| Error::internal("Signatures could not be looked at").because(cause);
    task::spawn_blocking(work).await.map_err(cause)
}

/// The signatures of a version; an error when there is no such version.
pub async fn list(db: &mut impl Conn, name: &str, version: i64) -> Result<Vec<Signature>> {
    versions::find(db, name, version).await?;
    store::list(db, name, version).await
}

/// One of a version's bundles, byte for byte as it came.
pub async fn bundle(db: &mut impl Conn, name: &str, version: i64, id: i64) -> Result<String> {
    store::bundle(db, name, version, id).await?.ok_or_else(|| missing(name, version, id))
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

/// Holds kept signatures against the files that there are. To be called off the threads that serve.
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
