//! Files: brought side by side, each whole or not at all. One that is here with its digest and the same size is not
//! brought again.

use futures_util::{StreamExt as _, stream};

use super::entity::Entity;
use super::source::rest::files::proxied_path;
use super::source::{File, Reach};
use super::{Import, told};
use crate::artifacts::Artifacts;
use crate::error::{Error, Result};

impl Import<'_> {
    /// Brings the files of some entities, as the source has them.
    pub(super) async fn copy_files(&self, owners: Vec<Entity>) -> Result<()> {
        let Some(artifacts) = &self.artifacts else { return Ok(()) };
        stream::iter(owners)
            .for_each_concurrent(self.options.jobs.max(1), |owner| async move {
                if let Err(error) = self.copy_of(artifacts, &owner).await {
                    let mut report = self.report.borrow_mut();
                    report.files.failed += 1;
                    report.failure("files", &owner.id(), told(&error));
                }
            })
            .await;
        Ok(())
    }

    /// Where the files of an entity are at the source and here; `None` when they stay where they are.
    pub(super) fn places(&self, owner: &Entity) -> Option<(String, String)> {
        let Reach::Here(from) = self.source.reach(owner) else { return None };
        let mapped = self.remap.borrow().apply(owner.clone());
        let to = mapped.artifact_uri().and_then(proxied_path)?;
        Some((from, to))
    }

    async fn copy_of(&self, artifacts: &Artifacts, owner: &Entity) -> Result<()> {
        let Some((from, to)) = self.places(owner) else {
            self.report.borrow_mut().files.by_reference += 1;
            return Ok(());
        };
        let files = self.source.files(&from).await?;
        if files.is_empty() {
            return Ok(());
        }
        let here = artifacts.taken(&mut self.db.reader().await?, &to).await?;
        let (present, missing): (Vec<File>, Vec<File>) = files
            .into_iter()
            .partition(|file| here.get(&file.path).is_some_and(|(_, size)| *size == file.size));
        self.report.borrow_mut().files.present += present.len() as u64;
        stream::iter(missing)
            .for_each_concurrent(self.options.jobs.max(1), |file| {
                let (from, to) = (format!("{from}/{}", file.path), format!("{to}/{}", file.path));
                async move {
                    let outcome = Box::pin(self.copy(artifacts, &from, &to, file.size)).await;
                    let mut report = self.report.borrow_mut();
                    match outcome {
                        Ok(()) => {
                            report.files.copied += 1;
                            report.files.bytes += file.size;
                        }
                        Err(error) => {
                            report.files.failed += 1;
                            report.failure("file", &from, told(&error));
                        }
                    }
                }
            })
            .await;
        Ok(())
    }

    async fn copy(&self, artifacts: &Artifacts, from: &str, to: &str, size: u64) -> Result<()> {
        // What breaks off is begun again once; requests as such are sent again by the client.
        for is_last in [false, true] {
            let body = self.source.read(from).await?;
            match Box::pin(artifacts.take_in(&self.db, to, size, body)).await {
                Ok((_, arrived)) if arrived == size => return Ok(()),
                Ok((_, arrived)) if is_last => {
                    return Err(Error::invalid(format!("{arrived} bytes came of {size}")));
                }
                Err(error) if is_last => return Err(error),
                Ok(_) | Err(_) => {}
            }
        }
        Ok(())
    }
}
