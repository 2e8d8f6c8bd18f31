//! Export: all of this store as an archive of our own, or as the tool mlflow-export-import lays it out. No lock-in.

mod archive;
mod export_import;

use std::path::{Path, PathBuf};

use indicatif::ProgressBar;
use serde::Serialize;
use tokio::fs;
use tokio::io::AsyncWriteExt as _;

use super::digest::{self, Total};
use super::entity::{Entity, Kind};
use super::source::rest::files::proxied_path;
use super::target::{self, lists_store};
use crate::artifacts::Artifacts;
use crate::db::Db;
use crate::error::{Error, Result};

/// Entities that are read at once.
const SET: i64 = 200;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    Archive,
    ExportImport,
}

pub struct Export {
    pub db: Db,
    /// Where the files are; without it none is exported.
    pub artifacts: Option<Artifacts>,
    pub folder: PathBuf,
    pub layout: Layout,
    pub progress: ProgressBar,
}

#[derive(Default, Serialize)]
pub struct Exported {
    /// How many of each kind, and what they come to.
    pub entities: Vec<(&'static str, u64, String)>,
    pub files: u64,
    pub bytes: u64,
    /// What the layout has no place for.
    pub left_out: Vec<String>,
}

impl Export {
    pub async fn run(self) -> Result<Exported> {
        fs::create_dir_all(&self.folder).await.map_err(|cause| unwritable(&self.folder, cause))?;
        let is_empty = std::fs::read_dir(&self.folder).is_ok_and(|mut entries| entries.next().is_none());
        if !is_empty {
            return Err(Error::invalid(format!("The folder {} is not empty.", self.folder.display())));
        }
        let mut exported = Exported::default();
        match self.layout {
            Layout::Archive => archive::write(&self, &mut exported).await?,
            Layout::ExportImport => export_import::write(&self, &mut exported).await?,
        }
        self.progress.finish_and_clear();
        Ok(exported)
    }

    /// Hands over all entities of a kind, and says what they come to.
    async fn each(&self, kind: Kind, mut each: impl AsyncFnMut(Entity) -> Result<()>) -> Result<Total> {
        let (mut last, mut total) = (String::new(), Total::default());
        self.progress.set_message(kind.plural());
        loop {
            let mut reader = self.db.reader().await?;
            let ids = lists_store::ids(&mut reader, kind, &last, SET).await?;
            let Some(end) = ids.last() else { return Ok(total) };
            last.clone_from(end);
            let mut found = target::read(&mut reader, kind, &ids).await?;
            drop(reader);
            for id in ids {
                let Some(entity) = found.remove(&id) else { continue };
                total.add(&id, &digest::of(&entity));
                each(entity).await?;
                self.progress.inc(1);
            }
        }
    }

    /// Writes the files of an entity below `to`.
    async fn files(&self, entity: &Entity, to: &Path, exported: &mut Exported) -> Result<()> {
        let from = entity.artifact_uri().and_then(proxied_path);
        let (Some(artifacts), Some(from)) = (&self.artifacts, from) else { return Ok(()) };
        for path in artifacts.held(&from).await? {
            let place = to.join(&path);
            let mut file = create(&place).await?;
            let unwritten = |cause| unwritable(&place, cause);
            artifacts
                .portions(&format!("{from}/{path}"), async |portion| {
                    exported.bytes += portion.len() as u64;
                    file.write_all(portion).await.map_err(unwritten)
                })
                .await?;
            file.flush().await.map_err(unwritten)?;
            exported.files += 1;
        }
        Ok(())
    }
}

/// A new file, its folders made.
async fn create(path: &Path) -> Result<fs::File> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).await.map_err(|cause| unwritable(path, cause))?;
    }
    fs::File::create(path).await.map_err(|cause| unwritable(path, cause))
}

async fn write(path: &Path, value: &impl Serialize) -> Result<()> {
    let text = serde_json::to_vec_pretty(value)
        .map_err(|cause| Error::internal("An entity cannot be printed").because(cause))?;
    let mut file = create(path).await?;
    let written = async {
        file.write_all(&text).await?;
        file.flush().await
    }
    .await;
    written.map_err(|cause| unwritable(path, cause))
}

fn unwritable(path: &Path, cause: std::io::Error) -> Error {
    Error::invalid(format!("{} cannot be written", path.display())).because(cause)
}
