//! An object on its way to a client. A long one is read over several connections at once: most stores send faster over
//! several than over one.

use std::future;
use std::io;
use std::mem;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_util::stream::{self, BoxStream};
use futures_util::{Stream, StreamExt as _, TryStreamExt as _};
use object_store::path::Path;
use object_store::{GetOptions, GetResult};
use tokio::sync::{Semaphore, SemaphorePermit, mpsc};
use tokio_util::task::AbortOnDropHandle;

use super::bucket::Bucket;
use crate::artifacts::answer::Part;
use crate::artifacts::download::Want;

/// What one request of several asks for at most, in bytes. Some stores keep each waiting for tens of milliseconds.
const LONGEST_SPAN: u64 = 8 << 20;
const SHORTEST_SPAN: u64 = 2 << 20;
/// A long object is asked for in so many spans, or more where those would be too long.
const SPANS: u64 = 32;
/// The requests of a download that are under way.
const LANES: usize = 4;
/// What arrives is handed on in portions of so many bytes.
const PORTION: usize = 1 << 20;
/// The portions of each span that wait for their turn, beside the one that is being filled. A store that has more to send
/// waits.
const AHEAD: usize = 2;
/// Shorter ones are read over one connection.
const LONG: u64 = 4 * SHORTEST_SPAN;
/// Downloads beyond these read over one connection each, so that the portions of all take 48 MiB at most.
static READERS: Semaphore = Semaphore::const_new(4);

type Arriving = BoxStream<'static, io::Result<Bytes>>;

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
    pub(in crate::artifacts) fn portions(self, parts: Vec<Part>) -> Arriving {
        let Self { source, size, whole } = self;
        match whole.filter(|_| parts == [Part::Slice(0..size)]) {
            Some(whole) => source.whole(whole, size),
            None => stream::iter(parts).flat_map(move |part| source.clone().portion(part)).boxed(),
        }
    }
}

impl Source {
    /// All of an object that is under way over one connection.
    fn whole(self, under_way: GetResult, size: u64) -> Arriving {
        let all = under_way.into_stream().map_err(io::Error::other).boxed();
        match reader(size) {
            None => all,
            Some(reader) => {
                let span = span(size);
                self.spans(Some(beginning(all, span).boxed()), 0..size, span, reader).boxed()
            }
        }
    }

    fn portion(self, part: Part) -> Arriving {
        match part {
            Part::Text(text) => stream::once(async { Ok(text) }).boxed(),
            Part::Slice(Range { start, end }) if start == end => stream::empty().boxed(),
            Part::Slice(range) => {
                let size = range.end - range.start;
                match reader(size) {
                    None => stream::once(self.read(range)).try_flatten().boxed(),
                    Some(reader) => self.spans(None, range, span(size), reader).boxed(),
                }
            }
        }
    }

    /// A long slice, asked for in spans that come in their order. The first may be under way already.
    fn spans(
        self,
        mut first: Option<Arriving>,
        range: Range<u64>,
        span: u64,
        reader: SemaphorePermit<'static>,
    ) -> impl Stream<Item = io::Result<Bytes>> + use<> {
        let buffers = Buffers::default();
        let starts = range.clone().step_by(usize::try_from(span).unwrap_or(usize::MAX));
        let lanes = starts.map(move |start| {
            let _reader = &reader;
            let slice = start..range.end.min(start + span);
            lane(self.clone().resumed(slice, first.take()), buffers.clone())
        });
        // Each is under way from the moment it is taken here.
        stream::iter(lanes).map(future::ready).buffered(LANES).flatten()
    }

    /// A slice over one connection, `arriving` if it is under way already. A store may hang up on whoever reads slowly, as
    /// a span does that waits for its turn: one that has brought something is asked for again from there on.
    fn resumed(self, slice: Range<u64>, arriving: Option<Arriving>) -> Arriving {
        let state = Resumed { source: self, rest: slice, arriving, has_brought: false };
        stream::try_unfold(state, async |mut state: Resumed| {
            loop {
                let arriving = match &mut state.arriving {
                    Some(arriving) => arriving,
                    None => state.arriving.insert(state.source.clone().read(state.rest.clone()).await?),
                };
                match arriving.try_next().await {
                    Ok(None) => return Ok(None),
                    Ok(Some(chunk)) => {
                        state.rest.start += chunk.len() as u64;
                        state.has_brought = true;
                        return Ok(Some((chunk, state)));
                    }
                    // Without a tag it could go on in another object.
                    Err(cause) if !state.has_brought || state.source.etag.is_none() => return Err(cause),
                    Err(cause) => {
                        tracing::debug!(key = %state.source.key, at = state.rest.start, %cause, "a read goes on after a break");
                        (state.arriving, state.has_brought) = (None, false);
                    }
                }
            }
        })
        .boxed()
    }

    /// A slice over one connection.
    async fn read(self, range: Range<u64>) -> io::Result<Arriving> {
        let options = GetOptions::new().with_range(Some(range)).with_if_match(self.etag);
        let found = self.bucket.objects().get_opts(&self.key, options).await.map_err(io::Error::other)?;
        Ok(found.into_stream().map_err(io::Error::other).boxed())
    }
}

/// A slice on its way over one connection.
struct Resumed {
    source: Source,
    rest: Range<u64>,
    arriving: Option<Arriving>,
    /// This connection has.
    has_brought: bool,
}

/// One span: a task of its own reads ahead while those before it are sent.
fn lane(arriving: Arriving, buffers: Buffers) -> Arriving {
    let (sender, receiver) = mpsc::channel(AHEAD);
    let task = AbortOnDropHandle::new(tokio::spawn(fill(arriving, buffers, sender)));
    let portions =
        stream::try_unfold((receiver, task), async |(mut receiver, task)| match receiver.recv().await {
            Some(portion) => Ok(Some((portion, (receiver, task)))),
            // It has ended, and says how.
            None => task.await.map_err(io::Error::other)?.map(|()| None),
        });
    portions.boxed()
}

/// Copies what arrives together into portions, which take no more memory than they have bytes: what arrives holds buffers
/// that are not full.
async fn fill(mut arriving: Arriving, buffers: Buffers, portions: mpsc::Sender<Bytes>) -> io::Result<()> {
    let mut portion = buffers.lend();
    while let Some(mut chunk) = arriving.try_next().await? {
        while !chunk.is_empty() {
            let room = PORTION - portion.bytes.len();
            portion.bytes.extend_from_slice(&chunk.split_to(room.min(chunk.len())));
            if portion.bytes.len() == PORTION {
                let full = mem::replace(&mut portion, buffers.lend());
                if portions.send(Bytes::from_owner(full)).await.is_err() {
                    return Ok(());
                }
            }
        }
    }
    if !portion.bytes.is_empty() {
        // Nobody may want it any more.
        let _ = portions.send(Bytes::from_owner(portion)).await;
    }
    Ok(())
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
    fn lend(&self) -> Lent {
        let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let bytes = bytes.unwrap_or_else(|| Vec::with_capacity(PORTION));
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

/// How much each request asks for where all of them ask for so much.
fn span(size: u64) -> u64 {
    (size / SPANS).clamp(SHORTEST_SPAN, LONGEST_SPAN)
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

#[cfg(test)]
mod tests {
    use object_store::ObjectStoreExt as _;
    use object_store::memory::InMemory;

    use super::super::bucket::Store;
    use super::super::cleanup::Cleanup;
    use super::*;
    use crate::artifacts::location::Scheme;

    fn broken(content: &[u8]) -> Arriving {
        let chunks = [Ok(Bytes::copy_from_slice(content)), Err(io::ErrorKind::ConnectionReset.into())];
        stream::iter(chunks).boxed()
    }

    async fn read(arriving: Arriving) -> io::Result<Vec<u8>> {
        Ok(arriving.try_collect::<Vec<_>>().await?.concat())
    }

    #[tokio::test]
    async fn a_read_that_breaks_off_goes_on_where_it_was_in_the_same_object_only() {
        let store = Store::Memory(InMemory::new());
        let bucket = Arc::new(Bucket { scheme: Scheme::S3, store, cleanup: Cleanup::here() });
        let key = Path::from("a");
        bucket.objects().put(&key, "0123456789".into()).await.unwrap();
        let etag = bucket.objects().head(&key).await.unwrap().e_tag;
        assert!(etag.is_some());
        let source = Source { bucket: Arc::clone(&bucket), key: key.clone(), etag };

        assert_eq!(read(source.clone().resumed(2..9, Some(broken(b"234")))).await.unwrap(), b"2345678");
        assert_eq!(read(source.clone().resumed(2..9, None)).await.unwrap(), b"2345678");
        // One that brings nothing would begin again for ever.
        read(source.clone().resumed(2..9, Some(stream::iter([Err(io::ErrorKind::Other.into())]).boxed())))
            .await
            .unwrap_err();
        let untagged = Source { etag: None, ..source.clone() };
        read(untagged.resumed(2..9, Some(broken(b"234")))).await.unwrap_err();
        bucket.objects().put(&key, "abcdefghij".into()).await.unwrap();
        read(source.resumed(2..9, Some(broken(b"234")))).await.unwrap_err();
    }
}
