//! The archive of our own: lines of JSON by kind, the points of each run, files as they are, and last what says that it is
//! whole.

use serde::Serialize;
use serde_json::json;
use tokio::io::{AsyncWrite, AsyncWriteExt as _, BufWriter};

use super::{Export, Exported, create, unwritable};
use crate::error::{Error, Result};
use crate::import::entity::{Entity, Kind};
use crate::import::source::archive::{FILES, FORMAT, Line, MANIFEST, file, points_file};
use crate::import::source::rest::files::proxied_path;
use crate::import::target::lists_store;

pub(super) async fn write(export: &Export, exported: &mut Exported) -> Result<()> {
    for kind in Kind::ALL {
        let path = export.folder.join(file(kind));
        let mut lines = BufWriter::new(create(&path).await?);
        let total = export
            .each(kind, async |entity| {
                line(&mut lines, &entity).await?;
                if let Entity::Run(run) = &entity {
                    points(export, &run.id).await?;
                }
                if let Some(place) = entity.artifact_uri().and_then(proxied_path) {
                    export.files(&entity, &export.folder.join(FILES).join(place), exported).await?;
                }
                Ok(())
            })
            .await?;
        lines.flush().await.map_err(|cause| unwritable(&path, cause))?;
        exported.entities.push((kind.name(), total.count, total.text()));
    }
    let manifest = json!({"format": FORMAT, "entities": exported.entities, "files": exported.files, "bytes": exported.bytes});
    super::write(&export.folder.join(MANIFEST), &manifest).await
}

async fn points(export: &Export, run: &str) -> Result<()> {
    let path = export.folder.join(points_file(run));
    let mut lines = BufWriter::new(create(&path).await?);
    let mut reader = export.db.reader().await?;
    lists_store::points(&mut reader, run, async |key, point| line(&mut lines, &Line { key, point }).await)
        .await?;
    lines.flush().await.map_err(|cause| unwritable(&path, cause))
}

async fn line(to: &mut (impl AsyncWrite + Unpin), value: &impl Serialize) -> Result<()> {
    let failed = |cause: std::io::Error| Error::invalid("The archive cannot be written").because(cause);
    let mut text = serde_json::to_vec(value)
        .map_err(|cause| Error::internal("An entity cannot be printed").because(cause))?;
    text.push(b'\n');
    to.write_all(&text).await.map_err(failed)
}
