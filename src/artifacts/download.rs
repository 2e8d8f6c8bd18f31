//! Downloads: what a file is, and its bytes in portions that are read ahead while the one before is sent.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::ops::Range;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use futures_util::{Stream, stream};
use tokio::task::{self, JoinHandle};

use super::answer::{self, Part};
use super::blocking;
use super::folder::{Folder, Found, OpenFile, unusable};
use super::remote::Object;
use crate::error::Result;

/// Files up to this size are read when they are opened.
const SMALL: u64 = 64 << 10;
/// Read at once; a download holds two such portions.
const PORTION: u64 = 512 << 10;

/// What will be read of a file that is opened.
#[derive(Clone, Copy, Debug)]
pub(super) enum Want {
    /// All of it, most likely.
    Whole,
    /// Nothing yet: ranges of it later, or only what it is.
    Facts,
}

/// What a path leads to.
pub(super) enum Target {
    File(Artifact),
    Folder,
    Nothing,
}

/// A file that is about to be sent.
pub(super) struct Artifact {
    pub(super) content: Content,
    pub(super) size: u64,
    pub(super) modified: SystemTime,
    pub(super) etag: String,
    /// Name in the storage.
    pub(super) name: String,
}

pub(super) enum Content {
    Small(Bytes),
    Large(File),
    Remote(Box<Object>),
}

/// Opens what is at `path`.
pub(super) async fn open(folder: &Arc<Folder>, path: &str) -> Result<Target> {
    let (folder, path) = (folder.clone(), path.to_owned());
    blocking(move || match folder.open(&path)? {
        Found::File(open) => read_small(open).map(Target::File).map_err(|cause| unusable(&path, cause)),
        Found::Folder => Ok(Target::Folder),
        Found::Nothing => Ok(Target::Nothing),
    })
    .await
}

fn read_small(open: OpenFile) -> io::Result<Artifact> {
    let OpenFile { mut file, size, modified, name } = open;
    let content =
        if size <= SMALL { Content::Small(read(&mut file, 0..size)?) } else { Content::Large(file) };
    Ok(Artifact { content, size, modified, etag: answer::etag(modified, size), name })
}

/// The bytes of `range`; an error if the file has become shorter.
fn read(file: &mut File, range: Range<u64>) -> io::Result<Bytes> {
    let length = usize::try_from(range.end - range.start).map_err(io::Error::other)?;
    let mut out = Vec::with_capacity(length);
    file.seek(SeekFrom::Start(range.start))?;
    file.take(length as u64).read_to_end(&mut out)?;
    if out.len() == length { Ok(out.into()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

/// The parts of a small file's answer, put together.
pub(super) fn assemble(content: &Bytes, parts: &[Part]) -> Bytes {
    let slice = |range: &Range<u64>| {
        let position = |at: u64| usize::try_from(at).unwrap_or(usize::MAX).min(content.len());
        content.slice(position(range.start)..position(range.end))
    };
    match parts {
        [Part::Slice(range)] => slice(range),
        parts => parts
            .iter()
            .flat_map(|part| match part {
                Part::Text(text) => text.clone(),
                Part::Slice(range) => slice(range),
            })
            .collect(),
    }
}

/// The parts of a large file's answer, one portion after the other.
pub(super) fn portions(file: File, parts: Vec<Part>) -> impl Stream<Item = io::Result<Bytes>> {
    let reading = read_ahead(file, parts.into());
    stream::try_unfold(reading, async |reading| match reading.await.map_err(io::Error::other)?? {
        (Some(portion), file, parts) => Ok(Some((portion, read_ahead(file, parts)))),
        (None, ..) => Ok(None),
    })
}

type Reading = JoinHandle<io::Result<(Option<Bytes>, File, VecDeque<Part>)>>;

/// Starts to read the next portion of `parts`.
fn read_ahead(mut file: File, mut parts: VecDeque<Part>) -> Reading {
    task::spawn_blocking(move || {
        let portion = match parts.pop_front() {
            None => None,
            Some(Part::Text(text)) => Some(text),
            Some(Part::Slice(range)) => {
                let end = range.end.min(range.start.saturating_add(PORTION));
                if end < range.end {
                    parts.push_front(Part::Slice(end..range.end));
                }
                Some(read(&mut file, range.start..end)?)
            }
        };
        Ok((portion, file, parts))
    })
}

#[cfg(test)]
mod tests {
    use futures_util::TryStreamExt as _;

    use super::*;

    #[tokio::test]
    async fn a_large_file_arrives_in_portions_and_in_order() {
        let temporary = tempfile::tempdir().unwrap();
        let content: Vec<u8> = (0..1_300_001_u32).map(|number| (number % 251) as u8).collect();
        std::fs::write(temporary.path().join("f"), &content).unwrap();
        let file = || File::open(temporary.path().join("f")).unwrap();

        let portions: Vec<_> =
            super::portions(file(), vec![Part::Slice(0..1_300_001)]).try_collect().await.unwrap();
        assert_eq!(portions.len(), 3);
        assert_eq!(portions.concat(), content);

        let parts = vec![Part::Slice(700_000..1_300_000), Part::Text("-".into()), Part::Slice(1..3)];
        let portions: Vec<_> = super::portions(file(), parts).try_collect().await.unwrap();
        assert_eq!(portions.concat(), [&content[700_000..1_300_000], b"-", &content[1..3]].concat());
    }

    #[tokio::test]
    async fn a_file_that_shrinks_on_the_way_is_an_error() {
        let temporary = tempfile::NamedTempFile::new().unwrap();
        let parts = vec![Part::Slice(0..10)];
        let portions: Result<Vec<_>, _> = portions(temporary.reopen().unwrap(), parts).try_collect().await;
        assert_eq!(portions.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    }
}
