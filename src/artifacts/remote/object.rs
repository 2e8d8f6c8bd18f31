//! An object on its way to a client. A long one is read over several connections at once: most stores send faster over
//! several than over one.

use std::io;
use std::mem;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_util::stream::{self, BoxStream};
use futures_util::{Stream, StreamExt as _, TryStreamExt as _};
use object_store::path::Path;
use object_store::{GetOptions, GetResult};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio_util::task::AbortOnDropHandle;

use super::bucket::Bucket;
use crate::artifacts::answer::Part;
use crate::artifacts::download::Want;

/// What is read over one connection of several, in bytes.
const PIECE: u64 = 2 << 20;
/// The pieces of a download that are under way, or wait to be sent.
const AHEAD: usize = 5;
/// Shorter ones are read over one connection.
const LONG: u64 = 4 * PIECE;
/// Downloads beyond these read over one connection each, so that the pieces of all take 48 MiB at most.
static READERS: Semaphore = Semaphore::const_new(4);

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
        let Self { source, size, whole } = self;
        match whole.filter(|_| parts == [Part::Slice(0..size)]) {
            Some(whole) => source.whole(whole, size),
            None => stream::iter(parts).flat_map(move |part| source.clone().portion(part)).boxed(),
        }
    }
}

impl Source {
    /// All of an object that is under way over one connection.
    fn whole(self, under_way: GetResult, size: u64) -> BoxStream<'static, io::Result<Bytes>> {
        let all = under_way.into_stream().map_err(io::Error::other);
        match reader(size) {
            None => all.boxed(),
            Some(reader) => beginning(all, PIECE).chain(self.pieces(PIECE..size, reader)).boxed(),
        }
    }

    fn portion(self, part: Part) -> BoxStream<'static, io::Result<Bytes>> {
        match part {
            Part::Text(text) => stream::once(async { Ok(text) }).boxed(),
            Part::Slice(Range { start, end }) if start == end => stream::empty().boxed(),
            Part::Slice(range) => match reader(range.end - range.start) {
                None => stream::once(self.read(range)).try_flatten().boxed(),
                Some(reader) => self.pieces(range, reader).boxed(),
            },
        }
    }

    /// A long slice, read in pieces that come in their order.
    fn pieces(
        self,
        range: Range<u64>,
        reader: SemaphorePermit<'static>,
    ) -> impl Stream<Item = io::Result<Bytes>> + use<> {
        let buffers = Buffers::default();
        let starts = range.clone().step_by(usize::try_from(PIECE).unwrap_or(usize::MAX));
        let pieces = starts.map(move |start| start..range.end.min(start + PIECE));
        let under_way = stream::iter(pieces).map(move |piece| {
            let _reader = &reader;
            // A task of its own goes on while the piece before it is sent.
            let task = AbortOnDropHandle::new(tokio::spawn(self.clone().piece(piece, buffers.clone())));
            async { task.await.map_err(io::Error::other)? }
        });
        under_way.buffered(AHEAD)
    }

    /// A slice in one portion. Copied together, it takes no more memory than it has bytes: what arrives holds buffers
    /// that are not full.
    async fn piece(self, range: Range<u64>, buffers: Buffers) -> io::Result<Bytes> {
        let size = usize::try_from(range.end - range.start).map_err(io::Error::other)?;
        let mut arriving = self.read(range).await?;
        let mut piece = buffers.lend(size);
        while let Some(chunk) = arriving.try_next().await? {
            piece.bytes.extend_from_slice(&chunk);
        }
        Ok(Bytes::from_owner(piece))
    }

    /// A slice over one connection.
    async fn read(self, range: Range<u64>) -> io::Result<BoxStream<'static, io::Result<Bytes>>> {
        let options = GetOptions::new().with_range(Some(range)).with_if_match(self.etag);
        let found = self.bucket.objects().get_opts(&self.key, options).await.map_err(io::Error::other)?;
        Ok(found.into_stream().map_err(io::Error::other).boxed())
    }
}

/// The buffers of a download. Each is used again when what it had was sent: to give megabytes back and ask for others
/// takes an allocator far more memory than those that are in use.
#[derive(Clone, Default)]
struct Buffers(Arc<Mutex<Vec<Vec<u8>>>>);

/// A buffer in use.
struct Lent {
    bytes: Vec<u8>,
    owner: Buffers,
}

impl Buffers {
    fn lend(&self, size: usize) -> Lent {
        let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let bytes = bytes.unwrap_or_else(|| Vec::with_capacity(size));
        Lent { bytes, owner: self.clone() }
    }
}

impl AsRef<[u8]> for Lent {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        self.bytes.clear();
        self.owner.0.lock().unwrap_or_else(PoisonError::into_inner).push(mem::take(&mut self.bytes));
    }
}

/// The right to read so much over several connections; none when it is too little, or too many do.
fn reader(size: u64) -> Option<SemaphorePermit<'static>> {
    if size < LONG { None } else { READERS.try_acquire().ok() }
}

/// The first bytes of a stream, which is dropped after them.
fn beginning<S>(stream: S, size: u64) -> impl Stream<Item = io::Result<Bytes>>
where
    S: Stream<Item = io::Result<Bytes>> + Unpin,
{
    stream::try_unfold((stream, size), async |(mut stream, left)| {
        if left == 0 {
            return Ok(None);
        }
        let mut chunk = stream.try_next().await?.ok_or(io::ErrorKind::UnexpectedEof)?;
        chunk.truncate(usize::try_from(left).unwrap_or(usize::MAX));
        let left = left - chunk.len() as u64;
        Ok(Some((chunk, (stream, left))))
    })
}
