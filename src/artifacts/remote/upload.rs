//! Uploads into a bucket: what is small in one piece, all else in parts as it arrives. The object appears when all
//! of it is there; an upload that breaks off is taken back.

use std::mem;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt as _};
use object_store::multipart::PartId;
use object_store::path::Path;
use object_store::{MultipartId, PutMultipartOptions, PutOptions, PutPayload, PutResult};
use tokio::task::JoinSet;

use super::Remote;
use super::bucket::Bucket;
use super::failure::failed;
use crate::artifacts::digest::{Hasher, Stored};
use crate::artifacts::interrupted;
use crate::artifacts::upload::{Portion, broken_off};
use crate::error::Result;

/// Size of a part, and the most that is sent in one piece. Stores refuse smaller parts but for the last.
const PART: u64 = 5 << 20;
/// What arrives is copied together in blocks of this size.
const BLOCK: usize = 256 << 10;
/// Stores take no more parts than this.
const MOST_PARTS: u64 = 10_000;
/// Parts on their way at once; one more is being filled meanwhile.
const ON_THEIR_WAY: usize = 2;

impl Remote {
    /// Stores what `body` brings as the object at `path`.
    pub(in crate::artifacts) async fn store<E>(
        &self,
        path: &str,
        announced: Option<u64>,
        mut body: impl Stream<Item = Result<Bytes, E>> + Unpin,
    ) -> Result<Stored>
    where
        E: std::fmt::Display,
    {
        let key = self.key(path)?;
        let part_size = part_size(announced);
        let (mut hasher, mut arrived) = (Hasher::default(), Packed::default());
        let mut upload: Option<Upload> = None;
        while let Some(chunk) = body.next().await {
            match chunk {
                Ok(chunk) => {
                    hasher.update(&chunk);
                    arrived.push(chunk);
                }
                Err(cause) => {
                    if let Some(upload) = upload {
                        upload.take_back().await;
                    }
                    return Err(broken_off(&cause));
                }
            }
            // A full portion waits for more to come: the last part must not be empty.
            while arrived.size() > part_size {
                let full = arrived.split(part_size);
                let upload = match &mut upload {
                    Some(upload) => upload,
                    None => upload.insert(Upload::begin(&self.bucket, key.clone()).await?),
                };
                upload.send(payload(full)).await?;
            }
        }
        let rest = payload(arrived.all());
        let put = if let Some(mut upload) = upload {
            upload.send(rest).await?;
            upload.finish().await?
        } else {
            let attributes = self.bucket.attributes(key.filename().unwrap_or_default());
            let options = PutOptions { attributes, ..PutOptions::default() };
            self.bucket.writer().put_opts(&key, rest, options).await.map_err(failed)?
        };
        // A store that gives no tags has none to compare either.
        Ok(Stored { content: hasher.finish(), etag: put.e_tag.unwrap_or_default() })
    }
}

/// How large the parts of a body of this size are, all but the last.
fn part_size(announced: Option<u64>) -> usize {
    let needed = announced.unwrap_or(0).div_ceil(MOST_PARTS).next_multiple_of(1 << 20);
    usize::try_from(needed.max(PART)).unwrap_or(usize::MAX)
}

fn payload(portion: Portion) -> PutPayload {
    portion.into_chunks().into_iter().collect()
}

/// What has arrived and is not sent yet. It is copied together, since it stays for long: as it comes it holds buffers that
/// are not full.
#[derive(Default)]
struct Packed {
    whole: Portion,
    /// Behind it, being filled.
    block: BytesMut,
}

impl Packed {
    fn size(&self) -> usize {
        self.whole.size() + self.block.len()
    }

    fn push(&mut self, chunk: Bytes) {
        // What is small comes in one piece.
        if self.size() == 0 {
            return self.whole.push(chunk);
        }
        let mut rest = chunk.as_ref();
        while !rest.is_empty() {
            if self.block.capacity() == 0 {
                self.block = BytesMut::with_capacity(BLOCK);
            }
            let (fits, left) = rest.split_at(rest.len().min(BLOCK - self.block.len()));
            self.block.extend_from_slice(fits);
            if self.block.len() == BLOCK {
                self.whole.push(mem::take(&mut self.block).freeze());
            }
            rest = left;
        }
    }

    /// Takes the first `size` bytes away; there must be as many.
    fn split(&mut self, size: usize) -> Portion {
        if self.whole.size() < size {
            self.whole.push(mem::take(&mut self.block).freeze());
        }
        self.whole.split(size)
    }

    fn all(mut self) -> Portion {
        self.whole.push(self.block.freeze());
        self.whole
    }
}

/// A multipart upload. Dropped before it is finished, it is taken back.
struct Upload {
    bucket: Arc<Bucket>,
    key: Path,
    id: MultipartId,
    /// What the store calls the parts that have arrived.
    parts: Vec<Option<PartId>>,
    on_their_way: JoinSet<object_store::Result<(usize, PartId)>>,
    is_finished: bool,
}

impl Upload {
    async fn begin(bucket: &Arc<Bucket>, key: Path) -> Result<Self> {
        let bucket = Arc::clone(bucket);
        // A task of its own: if nobody waits for it any more, it drops the upload that it has begun.
        let begun = tokio::spawn(async move {
            let attributes = bucket.attributes(key.filename().unwrap_or_default());
            let options = PutMultipartOptions { attributes, ..PutMultipartOptions::default() };
            let id = bucket.beginner().create_multipart_opts(&key, options).await.map_err(failed)?;
            let (parts, on_their_way) = (Vec::new(), JoinSet::new());
            Ok(Self { bucket, key, id, parts, on_their_way, is_finished: false })
        });
        begun.await.map_err(interrupted)?
    }

    /// Sends a part; waits first while as many as may be are on their way.
    async fn send(&mut self, payload: PutPayload) -> Result<()> {
        while self.on_their_way.len() >= ON_THEIR_WAY {
            self.arrive().await?;
        }
        let (bucket, key, id) = (Arc::clone(&self.bucket), self.key.clone(), self.id.clone());
        let index = self.parts.len();
        self.parts.push(None);
        self.on_their_way
            .spawn(async move { Ok((index, bucket.parts().put_part(&key, &id, index, payload).await?)) });
        Ok(())
    }

    /// Waits for a part to arrive.
    async fn arrive(&mut self) -> Result<()> {
        if let Some(outcome) = self.on_their_way.join_next().await {
            let (index, part) = outcome.map_err(interrupted)?.map_err(failed)?;
            self.parts[index] = Some(part);
        }
        Ok(())
    }

    async fn finish(mut self) -> Result<PutResult> {
        while !self.on_their_way.is_empty() {
            self.arrive().await?;
        }
        let parts = self.parts.iter().flatten().cloned().collect();
        let put = self.bucket.parts().complete_multipart(&self.key, &self.id, parts).await.map_err(failed)?;
        self.is_finished = true;
        Ok(put)
    }

    /// Leaves nothing of the upload in the store.
    async fn take_back(mut self) {
        self.is_finished = true;
        let (bucket, key, id) = (Arc::clone(&self.bucket), self.key.clone(), std::mem::take(&mut self.id));
        abort(&bucket, &key, &id, std::mem::take(&mut self.on_their_way)).await;
    }
}

impl Drop for Upload {
    fn drop(&mut self) {
        if self.is_finished {
            return;
        }
        let (bucket, key, id) = (Arc::clone(&self.bucket), self.key.clone(), std::mem::take(&mut self.id));
        let on_their_way = std::mem::take(&mut self.on_their_way);
        let cleanup = self.bucket.cleanup.clone();
        cleanup.spawn(async move { abort(&bucket, &key, &id, on_their_way).await });
    }
}

async fn abort<T: 'static>(bucket: &Bucket, key: &Path, id: &MultipartId, mut on_their_way: JoinSet<T>) {
    // A part that arrives after the end of its upload would stay.
    on_their_way.shutdown().await;
    match bucket.parts().abort_multipart(key, id).await {
        Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
        Err(cause) => tracing::warn!(%key, %cause, "an unfinished upload could not be taken back"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_grow_with_what_is_announced() {
        assert_eq!(part_size(None), 5 << 20);
        assert_eq!(part_size(Some(1)), 5 << 20);
        assert_eq!(part_size(Some(10_000 * (5 << 20))), 5 << 20);
        assert_eq!(part_size(Some(10_000 * (5 << 20) + 1)), 6 << 20);
        assert_eq!(part_size(Some(5 << 40)), 525 << 20);
    }
}
