//! The files of a model version, each by its sha256, and one digest of all.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::statement;
use crate::artifacts::verify::Inventory;
use crate::artifacts::{Artifacts, FileContent, root};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::governance::card::Material;

/// What is stored of a version.
#[derive(Clone, Debug)]
pub struct Manifest {
    pub name: String,
    pub version: i64,
    pub location: String,
    /// By their paths.
    pub files: Vec<FileContent>,
}

/// How a folder differs from a version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    pub changed: Vec<String>,
    pub missing: Vec<String>,
    pub added: Vec<String>,
}

impl Manifest {
    /// The files of a version; an error when there is no such version, or nobody knows where they are.
    pub async fn find(db: &Db, artifacts: &Artifacts, name: &str, version: i64) -> Result<Self> {
        Self::with_material(db, artifacts, name, version).await.map(|(manifest, _)| manifest)
    }

    /// The same, with all else that is on record of the version.
    pub async fn with_material(
        db: &Db,
        artifacts: &Artifacts,
        name: &str,
        version: i64,
    ) -> Result<(Self, Material)> {
        let mut reader = db.reader().await?;
        let material = Material::find(&mut reader, name, version).await?;
        let location = Self::located(&material)?;
        let inventory = Inventory::take(artifacts, &mut reader, &location).await?;
        // No connection is held while files are read.
        drop(reader);
        let files = inventory.contents().await?;
        Ok((Self { name: name.to_owned(), version, location, files }, material))
    }

    /// Where the files of a version are.
    pub(super) fn located(material: &Material) -> Result<String> {
        material.location.clone().ok_or_else(|| {
            let Material { name, version, .. } = material;
            Error::invalid(format!("Nobody knows where version {version} of {name} is."))
        })
    }

    /// The digest that approvals are bound to, where all files came through the proxy and are still the same.
    #[must_use]
    pub fn digest(&self) -> String {
        root(self.files.iter().map(|file| (file.path.as_str(), &file.sha256, file.size)))
    }

    #[must_use]
    pub fn json(&self) -> Value {
        let files: Vec<Value> = self.files.iter().map(file).collect();
        json!({
            "model": self.name,
            "version": self.version.to_string(),
            "artifact_uri": self.location,
            "digest": self.digest(),
            "model_signing_digest": statement::digest(&self.files),
            "size": self.files.iter().map(|file| file.size).sum::<u64>(),
            "files": files,
        })
    }
}

fn file(file: &FileContent) -> Value {
    json!({
        "path": file.path,
        "sha256": hex::encode(file.sha256),
        "size": file.size,
        "known_from": if file.is_read { "reading" } else { "upload" },
    })
}

/// The files that a manifest in JSON lists.
pub fn files_of(manifest: &Value) -> Result<Vec<FileContent>> {
    let file = |file: &Value| {
        let mut sha256 = [0; 32];
        hex::decode_to_slice(file["sha256"].as_str()?, &mut sha256).ok()?;
        let (path, size) = (file["path"].as_str()?.to_owned(), file["size"].as_u64()?);
        Some(FileContent { path, sha256, size, is_read: false })
    };
    let files = manifest["files"].as_array().and_then(|files| files.iter().map(file).collect());
    files.ok_or_else(|| Error::invalid("What was answered is no manifest."))
}

/// How `found` differs from the files of a version.
#[must_use]
pub fn compare(version: &[FileContent], found: &[FileContent]) -> Difference {
    let mut left: BTreeMap<&str, &FileContent> =
        found.iter().map(|file| (file.path.as_str(), file)).collect();
    let mut difference = Difference::default();
    for file in version {
        match left.remove(file.path.as_str()) {
            None => difference.missing.push(file.path.clone()),
            Some(other) if other.sha256 != file.sha256 => difference.changed.push(file.path.clone()),
            Some(_) => {}
        }
    }
    difference.added = left.into_keys().map(str::to_owned).collect();
    difference
}
