//! An archive of our own: entities and points as lines of JSON, files as they are. Written by [`super::super::export`]
//! and read back without loss.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::disk::{json, lines};
use super::rest::files::proxied_path;
use super::{List, Page, Reach, Wanted};
use crate::error::{Error, Result};
use crate::import::digest::PointSum;
use crate::import::entity::{Entity, Kind, Point};

pub const MANIFEST: &str = "stagewright-archive.json";
pub const FORMAT: u64 = 1;
pub const FILES: &str = "artifacts";
/// Entities of a page.
const PAGE: usize = 100;
const PORTION: usize = 20_000;

/// The file of a kind.
#[must_use]
pub fn file(kind: Kind) -> String {
    format!("{}.jsonl", kind.name())
}

/// The file of a run's points.
#[must_use]
pub fn points_file(run: &str) -> String {
    format!("metrics/{}/{run}.jsonl", run.get(..2).unwrap_or("_"))
}

/// A line of a file of points.
#[derive(Serialize, Deserialize)]
pub struct Line {
    pub key: String,
    #[serde(flatten)]
    pub point: Point,
}

pub struct Archive {
    root: PathBuf,
}

impl Archive {
    pub(super) fn is_at(folder: &Path) -> bool {
        folder.join(MANIFEST).is_file()
    }

    pub(super) fn open(folder: &Path) -> Result<Self> {
        let manifest = json(&folder.join(MANIFEST))?;
        if manifest["format"].as_u64() != Some(FORMAT) {
            return Err(Error::invalid(
                "The archive is of a later Stagewright, or was not written to its end.",
            ));
        }
        Ok(Self { root: folder.to_owned() })
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// A token is how many lines came before.
    pub(super) fn page(&self, list: &List, token: Option<&str>) -> Result<Page> {
        let path = self.root.join(file(list.kind()));
        if matches!(list, List::Prompts | List::PromptVersions) || !path.is_file() {
            return Ok(Page::default());
        }
        let start: usize = token.and_then(|token| token.parse().ok()).unwrap_or(0);
        let (mut page, mut at) = (Page::default(), start);
        for line in lines(&path)?.skip(start) {
            if page.items.len() >= PAGE {
                page.next = Some(at.to_string());
                break;
            }
            at += 1;
            let entity = serde_json::from_str::<Entity>(&line?)
                .map_err(|cause| Error::invalid(format!("line {at} of {}: {cause}", path.display())));
            match entity {
                Ok(entity) if !belongs(&entity, list) => {}
                Ok(Entity::Run(mut run)) => {
                    run.history = PointSum::default();
                    page.items.push(Ok(Entity::Run(run)));
                }
                entity => page.items.push(entity),
            }
        }
        Ok(page)
    }

    pub(super) async fn history(
        &self,
        wanted: &Wanted,
        mut each: impl AsyncFnMut(Vec<(String, Point)>) -> Result<()>,
    ) -> Result<()> {
        for run in &wanted.runs {
            let mut portion = Vec::new();
            for line in lines(&self.root.join(points_file(run)))? {
                let line: Line = serde_json::from_str(&line?)
                    .map_err(|cause| Error::invalid(format!("the points of {run}: {cause}")))?;
                if line.key == wanted.key {
                    portion.push((run.clone(), line.point));
                }
                if portion.len() >= PORTION {
                    each(std::mem::take(&mut portion)).await?;
                }
            }
            each(portion).await?;
        }
        Ok(())
    }

    pub(super) fn reach(entity: &Entity) -> Reach {
        match entity.artifact_uri().and_then(proxied_path) {
            Some(path) => Reach::Here(format!("{FILES}/{path}")),
            None => Reach::Elsewhere,
        }
    }
}

fn belongs(entity: &Entity, list: &List) -> bool {
    let ids = match list {
        List::Of(_, ids) => ids,
        List::EvaluationDatasets(ids) if !ids.is_empty() => ids,
        _ => return true,
    };
    match entity {
        Entity::Run(run) => ids.contains(&run.experiment),
        Entity::LoggedModel(model) => ids.contains(&model.experiment),
        Entity::Trace(trace) => ids.contains(&trace.experiment),
        Entity::Scorer(scorer) => ids.contains(&scorer.experiment),
        Entity::EvaluationDataset(dataset) => dataset.experiments.iter().any(|id| ids.contains(id)),
        _ => true,
    }
}
