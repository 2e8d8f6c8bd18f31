//! What is meant by a type and an id: where a walk begins.

use super::graph::Kind;
use super::params::{Meaning, ParamKeys};
use super::store::{self, Front};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::governance::releases::resolve::{self, Wanted};
use crate::governance::version::Version;

/// Where a walk begins.
#[derive(Clone, Debug)]
pub enum Place {
    /// A digest, `name@digest`, or the id of a dataset's row.
    Dataset(String),
    Code(String),
    Run(String),
    LoggedModel(String),
    Version {
        name: String,
        number: i64,
    },
    Model(String),
}

/// The first nodes, and what a walk from them needs.
pub(super) struct Roots {
    pub(super) front: Front,
    pub(super) nodes: Vec<(Kind, String)>,
    /// Ids of rows, with the ids of the nodes.
    pub(super) datasets: Vec<(String, String)>,
}

impl Place {
    /// Reads a type and an id.
    pub async fn find(db: &mut impl Conn, kind: &str, id: &str) -> Result<Self> {
        let id_text = id.to_owned();
        Ok(match Kind::of(kind) {
            Some(Kind::Dataset) => Self::Dataset(id_text),
            Some(Kind::Code) => Self::Code(id_text),
            Some(Kind::Run) => Self::Run(id_text),
            Some(Kind::LoggedModel) => Self::LoggedModel(id_text),
            Some(Kind::Model) => Self::Model(id_text),
            Some(Kind::Version) => Self::version(db, id).await?,
            _ => {
                return Err(Error::invalid(format!(
                    "Lineage of '{kind}' cannot be asked for: the type must be dataset, code, run, logged_model, \
                     model_version or registered_model."
                )));
            }
        })
    }

    /// A version as people write it: `fraud-detector/7`, `fraud-detector@2.3.1`, `fraud-detector@champion`,
    /// `fraud-detector/production`.
    pub async fn version(db: &mut impl Conn, text: &str) -> Result<Self> {
        let unreadable = || {
            Error::invalid(format!(
                "'{text}' names no model version: write fraud-detector/7, fraud-detector@2.3.1 or \
                 fraud-detector@production."
            ))
        };
        let (name, word) = text.rsplit_once(['@', '/']).ok_or_else(unreadable)?;
        if name.is_empty() || word.is_empty() {
            return Err(unreadable());
        }
        let number = match (word.parse::<i64>(), Version::parse(word)) {
            (Ok(number), _) => number,
            (_, Ok(exact)) => resolve::number(db, name, &Wanted::exact(word, &exact)).await?,
            _ => store::pointed_at(db, name, word)
                .await?
                .ok_or_else(|| Error::not_found(format!("{name} has no version, alias or stage '{word}'")))?,
        };
        Ok(Self::Version { name: name.to_owned(), number })
    }

    /// The nodes that a walk begins at. Whether they exist is told by what is known of them.
    pub(super) async fn roots(&self, db: &mut impl Conn, keys: &ParamKeys, most: i64) -> Result<Roots> {
        let mut roots = Roots { front: Front::default(), nodes: Vec::new(), datasets: Vec::new() };
        let Roots { front, nodes, datasets } = &mut roots;
        match self {
            Self::Run(id) => {
                front.runs.push(id.clone());
                nodes.push((Kind::Run, id.clone()));
            }
            Self::LoggedModel(id) => {
                front.logged_models.push(id.clone());
                nodes.push((Kind::LoggedModel, id.clone()));
            }
            Self::Version { name, number } => {
                front.versions.push((name.clone(), *number));
                nodes.push((Kind::Version, format!("{name}/{number}")));
            }
            Self::Model(name) => {
                front.versions =
                    store::versions(db, name, most).await?.into_iter().map(|v| (name.clone(), v)).collect();
                if !front.versions.is_empty() {
                    nodes.push((Kind::Model, name.clone()));
                }
            }
            Self::Code(commit) => {
                front.commits.push(commit.clone());
                front.said = keys.of(Meaning::Code).map(|key| (key.to_owned(), commit.clone())).collect();
                nodes.push((Kind::Code, commit.clone()));
            }
            Self::Dataset(id) => {
                let id = id.strip_prefix("sha256:").unwrap_or(id);
                let (name, digest) = match id.rsplit_once('@') {
                    Some((name, digest)) => (Some(name), digest),
                    None => (None, id),
                };
                let names = keys.of(Meaning::Dataset).map(str::to_owned).collect();
                let found = store::datasets(db, digest, names, most).await?;
                for (uuid, known, digest) in found {
                    if name.is_some_and(|name| name != known) {
                        continue;
                    }
                    nodes.push((Kind::Dataset, format!("{known}@{digest}")));
                    if uuid.is_empty() {
                        front.said.push((known, digest));
                    } else {
                        front.datasets.push(uuid.clone());
                        datasets.push((uuid, format!("{known}@{digest}")));
                    }
                }
            }
        }
        nodes.dedup();
        Ok(roots)
    }

    /// The error of a place where there is nothing.
    pub(super) fn missing(&self) -> Error {
        Error::not_found(match self {
            Self::Dataset(id) => format!("No run has used a dataset '{id}'"),
            Self::Code(commit) => format!("No run has executed '{commit}'"),
            Self::Run(id) => format!("Run with id={id} not found"),
            Self::LoggedModel(id) => format!("Logged model with ID '{id}' not found."),
            Self::Version { name, number } => {
                format!("Model Version (name={name}, version={number}) not found")
            }
            Self::Model(name) => {
                format!("Registered Model with name={name} not found, or it has no versions")
            }
        })
    }
}
