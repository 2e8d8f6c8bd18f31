//! What is known of a version when it is judged. Values only: whoever fills them in reads the database and the files.

use std::collections::BTreeMap;

use super::rules::Item;
use crate::governance::rules::Bump;
use crate::governance::supply::signatures::Held;
use crate::governance::version::Version;

/// All that checks look at.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub release: Option<Release>,
    pub metrics: BTreeMap<String, f64>,
    /// The version that is in production, if another one is.
    pub production: Option<Production>,
    /// What the version has, in words.
    pub items: BTreeMap<Item, String>,
    /// Why its MLmodel file could not be read.
    pub unreadable: Option<String>,
    /// What became of its files; none when nobody looked.
    pub files: Option<Files>,
    /// The signatures that it has; none when nobody looked.
    pub signatures: Option<Signatures>,
    /// When the training ended, in milliseconds.
    pub trained_at: Option<i64>,
    /// What services said, by the ids of the checks.
    pub external: BTreeMap<String, Said>,
    pub reason: Option<String>,
    /// Checks that someone answers for, by their ids.
    pub waivers: BTreeMap<String, Waiver>,
}

/// What is on record of a semantic version.
#[derive(Clone, Debug)]
pub struct Release {
    pub version: Version,
    /// What it was compared with; none for a first version.
    pub base: Option<Version>,
    pub required: Bump,
}

#[derive(Clone, Debug)]
pub struct Production {
    pub version: i64,
    pub metrics: BTreeMap<String, f64>,
}

/// What was found when the files were read again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Files {
    /// As many as this are what was uploaded.
    Intact(usize),
    /// These are not what was uploaded, or are gone.
    Changed(Vec<String>),
    /// Nothing is on record of these.
    Unknown(Vec<String>),
    /// They could not be read.
    Unreadable(String),
}

/// The signatures of a version, held against its files.
#[derive(Clone, Debug)]
pub enum Signatures {
    Found(Vec<Held>),
    /// The files could not be read.
    Unreadable(String),
}

/// What a service said of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    Yes(String),
    No(String),
    /// It did not answer, or not so that it could be understood.
    Nothing(String),
}

/// Who answers for a check that did not pass.
#[derive(Clone, Debug)]
pub struct Waiver {
    pub id: i64,
    pub by: String,
    pub why: String,
    /// In milliseconds.
    pub until: i64,
}

impl Release {
    /// How far the version steps from its base.
    #[must_use]
    pub fn given(&self) -> Option<Bump> {
        let base = self.base.as_ref()?;
        Some(match () {
            () if self.version.major() != base.major() => Bump::Major,
            () if self.version.minor() != base.minor() => Bump::Minor,
            () => Bump::Patch,
        })
    }
}
