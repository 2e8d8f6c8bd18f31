//! An object on its way to a client.

use std::io;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream::{self, BoxStream};
use futures_util::{StreamExt as _, TryStreamExt as _};
use object_store::path::Path;
use object_store::{GetOptions, GetResult};

use super::bucket::Bucket;
use crate::artifacts::answer::Part;
use crate::artifacts::download::Want;

/// An object that was opened.
pub(in crate::artifacts) struct Object {
    source: Source,
    size: u64,
    /// The whole of it, if it was asked for: already under way.
    whole: Option<GetResult>,
}

/// Where the object is.
#[derive(Clone)]
struct Source {
    bucket: Arc<Bucket>,
    key: Path,
    /// Later reads insist on the object that was opened.
    etag: Option<String>,
}

impl Object {
    pub(super) fn new(bucket: &Arc<Bucket>, key: Path, want: Want, found: GetResult) -> Self {
        let (etag, size) = (found.meta.e_tag.clone(), found.meta.size);
        let whole = matches!(want, Want::Whole).then_some(found);
        Self { source: Source { bucket: Arc::clone(bucket), key, etag }, size, whole }
    }

    /// The parts of an answer, one after the other, read as fast as they are taken.
    pub(in crate::artifacts) fn portions(self, parts: Vec<Part>) -> BoxStream<'static, io::Result<Bytes>> {
        if let Some(whole) = self.whole.filter(|_| parts == [Part::Slice(0..self.size)]) {
            return whole.into_stream().map_err(io::Error::other).boxed();
        }
        let source = self.source;
        stream::iter(parts).then(move |part| source.clone().portion(part)).try_flatten().boxed()
    }
}

impl Source {
    async fn portion(self, part: Part) -> io::Result<BoxStream<'static, io::Result<Bytes>>> {
        match part {
            Part::Text(text) => Ok(stream::once(async { Ok(text) }).boxed()),
            Part::Slice(Range { start, end }) if start == end => Ok(stream::empty().boxed()),
            Part::Slice(range) => {
                let options = GetOptions::new().with_range(Some(range)).with_if_match(self.etag);
                let found =
                    self.bucket.objects().get_opts(&self.key, options).await.map_err(io::Error::other)?;
                Ok(found.into_stream().map_err(io::Error::other).boxed())
            }
        }
    }
}
