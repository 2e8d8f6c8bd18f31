//! Small files that the server itself reads.

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, TryStreamExt as _};

use super::Artifacts;
use super::answer::Part;
use super::download::{self, Content, Target, Want};
use crate::error::{Error, Result};

impl Artifacts {
    /// What the file `name` below a location contains, if it has at most `most` bytes; `None` when there is none.
    pub async fn read_whole(&self, location: &str, name: &str, most: u64) -> Result<Option<Bytes>> {
        let kept = self.at(location).await?;
        let found = kept.storage.open(&kept.locate(name), Want::Whole).await?;
        let Target::File(artifact) = found else { return Ok(None) };
        if artifact.size > most {
            return Err(Error::invalid(format!("{name} has {} bytes; {most} is the limit", artifact.size)));
        }
        let whole = vec![Part::Slice(0..artifact.size)];
        match artifact.content {
            Content::Small(bytes) => Ok(Some(bytes)),
            Content::Large(file) => collect(download::portions(file, whole), name).await.map(Some),
            Content::Remote(object) => collect(object.portions(whole), name).await.map(Some),
        }
    }
}

async fn collect(portions: impl Stream<Item = std::io::Result<Bytes>>, name: &str) -> Result<Bytes> {
    let unread = |cause| Error::internal(format!("{name} could not be read to its end")).because(cause);
    let whole = portions.try_fold(BytesMut::new(), async |mut whole, portion| {
        whole.extend_from_slice(&portion);
        Ok(whole)
    });
    Ok(whole.await.map_err(unread)?.freeze())
}
