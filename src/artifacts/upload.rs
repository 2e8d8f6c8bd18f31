//! Uploads: a file becomes visible whole or not at all, and one that breaks off leaves nothing behind.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, IoSlice, Write as _};
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _};
use tokio::task::{self, JoinHandle};

use super::digest::{Hasher, Stored};
use super::folder::{Folder, UPLOADING, unusable};
use super::{answer, blocking, interrupted, path};
use crate::error::{Error, Result};

/// Written back beside the upload, so that little is left to do when all has arrived.
const WRITE_BACK: u64 = 64 << 20;
/// Written at once. An upload holds two such portions at most: one arrives while the other is written.
const PORTION: usize = 1 << 20;

/// Stores what `body` brings as the file at `path`.
pub(super) async fn store<E>(
    folder: &Arc<Folder>,
    path: &str,
    mut body: impl Stream<Item = Result<Bytes, E>> + Unpin,
) -> Result<Stored>
where
    E: std::fmt::Display,
{
    let mut portion = Portion::default();
    let mut writing: Option<JoinHandle<io::Result<Staged>>> = None;
    while let Some(chunk) = body.next().await {
        match chunk {
            Ok(chunk) => portion.push(chunk),
            Err(cause) => {
                if let Some(task) = writing {
                    drop(finish(path, task).await);
                }
                return Err(broken_off(&cause));
            }
        }
        if portion.size >= PORTION {
            let staged = match writing.take() {
                Some(task) => finish(path, task).await?,
                None => stage(folder, path).await?,
            };
            let full = mem::take(&mut portion);
            writing = Some(task::spawn_blocking(move || staged.append(&full.chunks)));
        }
    }
    let staged = match writing {
        Some(task) => Some(finish(path, task).await?),
        None => None,
    };
    let (folder, owned) = (folder.clone(), path.to_owned());
    blocking(move || {
        let staged = staged.map_or_else(|| Staged::new(folder.place(&owned)?, &owned), Ok)?;
        staged.append(&portion.chunks).and_then(Staged::publish).map_err(|cause| unusable(&owned, cause))
    })
    .await
}

/// The answer to a client that has not sent all of a body.
pub(super) fn broken_off(cause: &impl std::fmt::Display) -> Error {
    Error::invalid("The request's body could not be read to its end.").because(cause.to_string())
}

/// Refuses what no file can be named.
pub(super) fn check_name(path: &str) -> Result<()> {
    let (head, name) = path::split(path);
    path::check_folder(head)?;
    if name.starts_with(UPLOADING) {
        return Err(Error::invalid(format!(
            "Invalid artifact file name: '{name}'. Artifact names starting with '{UPLOADING}' are reserved."
        )));
    }
    if name.is_empty() || name == "." { Err(Error::invalid("Invalid path")) } else { Ok(()) }
}

async fn stage(folder: &Arc<Folder>, path: &str) -> Result<Staged> {
    let (folder, path) = (folder.clone(), path.to_owned());
    blocking(move || Staged::new(folder.place(&path)?, &path)).await
}

async fn finish(path: &str, task: JoinHandle<io::Result<Staged>>) -> Result<Staged> {
    task.await.map_err(interrupted)?.map_err(|cause| unusable(path, cause))
}

/// What has arrived and is not written yet.
#[derive(Default)]
pub(super) struct Portion {
    chunks: Vec<Bytes>,
    size: usize,
}

impl Portion {
    pub(super) fn size(&self) -> usize {
        self.size
    }

    pub(super) fn into_chunks(self) -> Vec<Bytes> {
        self.chunks
    }

    pub(super) fn push(&mut self, chunk: Bytes) {
        self.size += chunk.len();
        self.chunks.push(chunk);
    }

    /// Takes the first `size` bytes away.
    pub(super) fn split(&mut self, size: usize) -> Self {
        let mut first = Self::default();
        let mut rest = mem::take(self).chunks.into_iter();
        while let Some(mut chunk) = rest.by_ref().next() {
            let end = chunk.len().min(size - first.size);
            first.push(chunk.split_to(end));
            if first.size == size {
                self.push(chunk);
                break;
            }
        }
        rest.for_each(|chunk| self.push(chunk));
        first
    }
}

/// A file under a temporary name beside its future place. Dropped before it is published, it is removed at once,
/// so that a shutdown right after leaves nothing, with the folders that were made for it.
struct Staged {
    file: File,
    hasher: Hasher,
    /// What is being written back already.
    writing_back: Option<thread::JoinHandle<io::Result<()>>>,
    /// How much had arrived when that began.
    written_back: u64,
    temporary: PathBuf,
    place: PathBuf,
    /// The folder that existed before.
    existing: PathBuf,
    is_published: bool,
}

impl Staged {
    fn new(place: PathBuf, path: &str) -> Result<Self> {
        let failed = |cause| unusable(path, cause);
        let Some(parent) = place.parent() else { return Err(failed(ErrorKind::InvalidInput.into())) };
        if place.is_dir() {
            return Err(failed(ErrorKind::IsADirectory.into()));
        }
        let temporary = parent.join(format!("{UPLOADING}{:032x}", rand::random::<u128>()));
        let existing = parent.ancestors().find(|folder| folder.is_dir()).unwrap_or(parent).to_owned();
        let file = create(&temporary, parent).map_err(failed)?;
        Ok(Self {
            file,
            hasher: Hasher::default(),
            writing_back: None,
            written_back: 0,
            temporary,
            place,
            existing,
            is_published: false,
        })
    }

    fn append(mut self, chunks: &[Bytes]) -> io::Result<Self> {
        for chunk in chunks {
            self.hasher.update(chunk);
        }
        let mut slices: Vec<_> = chunks.iter().map(|chunk| IoSlice::new(chunk)).collect();
        let mut left = slices.as_mut_slice();
        while !left.is_empty() {
            match self.file.write_vectored(left) {
                Ok(0) if left.iter().all(|slice| slice.is_empty()) => break,
                Ok(0) => return Err(ErrorKind::WriteZero.into()),
                Ok(written) => IoSlice::advance_slices(&mut left, written),
                Err(cause) if cause.kind() == ErrorKind::Interrupted => {}
                Err(cause) => return Err(cause),
            }
        }
        self.write_back()?;
        Ok(self)
    }

    /// Lets the disk begin with what has arrived, one portion at a time.
    fn write_back(&mut self) -> io::Result<()> {
        let arrived = self.hasher.size();
        if arrived - self.written_back < WRITE_BACK
            || self.writing_back.as_ref().is_some_and(|writing| !writing.is_finished())
        {
            return Ok(());
        }
        self.finish_writing_back()?;
        let file = self.file.try_clone()?;
        self.writing_back = Some(thread::Builder::new().spawn(move || file.sync_data())?);
        self.written_back = arrived;
        Ok(())
    }

    /// Waits for what is being written back. The kernel tells of a failed write once, so whoever hears it must say it.
    fn finish_writing_back(&mut self) -> io::Result<()> {
        let writing = self.writing_back.take().map(thread::JoinHandle::join);
        writing.unwrap_or(Ok(Ok(()))).unwrap_or_else(|_| Err(io::Error::other("the write-back has panicked")))
    }

    /// Gives the file its name, when all of it is on the disk. What is acknowledged outlives a power cut: the
    /// name, and the folders that were made for it, are synced, too.
    fn publish(mut self) -> io::Result<Stored> {
        self.finish_writing_back()?;
        self.file.sync_data()?;
        let content = mem::take(&mut self.hasher).finish();
        let etag = answer::etag(self.file.metadata()?.modified()?, content.size);
        fs::rename(&self.temporary, &self.place)?;
        self.is_published = true;
        for folder in self.place.ancestors().skip(1) {
            File::open(folder)?.sync_all()?;
            if folder == self.existing {
                break;
            }
        }
        Ok(Stored { content, etag })
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if self.is_published {
            return;
        }
        if let Err(cause) = fs::remove_file(&self.temporary) {
            tracing::warn!(file = %self.temporary.display(), %cause, "an unfinished upload could not be removed");
        }
        // A folder that others use by now is not empty and stays.
        let made = self.place.ancestors().skip(1).take_while(|folder| *folder != self.existing);
        for folder in made {
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
    }
}

/// Creates `file` in `parent`, which another upload that breaks off may just have removed.
fn create(file: &Path, parent: &Path) -> io::Result<File> {
    let mut attempts = 0;
    loop {
        attempts += 1;
        match OpenOptions::new().write(true).create_new(true).open(file) {
            Err(cause) if cause.kind() == ErrorKind::NotFound && attempts < 4 => fs::create_dir_all(parent)?,
            done => return done,
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::stream;

    use super::*;
    use crate::artifacts::folder::Found;

    fn folder() -> (tempfile::TempDir, Arc<Folder>) {
        let temporary = tempfile::tempdir().unwrap();
        let folder = Arc::new(Folder::new(temporary.path().to_owned()).unwrap());
        (temporary, folder)
    }

    fn body(
        chunks: Vec<Result<Bytes, &'static str>>,
    ) -> impl Stream<Item = Result<Bytes, &'static str>> + Unpin {
        stream::iter(chunks)
    }

    fn size(folder: &Folder, path: &str) -> Option<u64> {
        match folder.open(path).unwrap() {
            Found::File(file) => Some(file.size),
            Found::Folder | Found::Nothing => None,
        }
    }

    /// Everything below the folder, temporary files too.
    fn names(folder: &Path) -> Vec<String> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[tokio::test]
    async fn files_of_any_size_arrive_and_replace_older_ones() {
        let (temporary, folder) = folder();
        for (chunks, chunk) in [(0, 0), (1, 0), (1, 1000), (7, 700_000), (5000, 1001)] {
            let content = vec![7_u8; chunk];
            let chunks: Vec<_> = (0..chunks).map(|_| Ok(Bytes::from(content.clone()))).collect();
            let expected = (chunks.len() * chunk) as u64;
            store(&folder, "a/b/c.bin", body(chunks)).await.unwrap();
            assert_eq!(size(&folder, "a/b/c.bin"), Some(expected));
        }
        assert_eq!(names(&temporary.path().join("a/b")), ["c.bin"]);
    }

    #[tokio::test]
    async fn an_upload_that_breaks_off_leaves_nothing_behind() {
        let (temporary, folder) = folder();
        for pieces in [1, 9] {
            let mut chunks: Vec<_> = (0..pieces).map(|_| Ok(Bytes::from(vec![1; 400_000]))).collect();
            chunks.push(Err("the client is gone"));
            store(&folder, "new/deep/file", body(chunks)).await.unwrap_err();
            assert_eq!(names(temporary.path()), [""; 0]);
        }
    }

    #[tokio::test]
    async fn an_upload_that_is_abandoned_leaves_the_older_file_alone() {
        let (temporary, folder) = folder();
        store(&folder, "d/file", body(vec![Ok(Bytes::from_static(b"old"))])).await.unwrap();
        let staged = stage(&folder, "d/file").await.unwrap();
        let staged = staged.append(&[Bytes::from_static(b"newer")]).unwrap();
        assert_eq!(names(&temporary.path().join("d")).len(), 2);
        assert_eq!(size(&folder, "d/file"), Some(3));
        drop(staged);
        assert_eq!(names(&temporary.path().join("d")), ["file"]);
        assert_eq!(size(&folder, "d/file"), Some(3));
    }

    #[tokio::test]
    async fn names_that_cannot_be_stored_are_refused() {
        let (_temporary, folder) = folder();
        store(&folder, "d/file", body(vec![])).await.unwrap();
        let long = "x".repeat(300);
        for path in ["d", "d/file/x", &long] {
            let error = store(&folder, path, body(vec![])).await.unwrap_err();
            assert_eq!(error.code.status(), 400, "{path}");
        }
        for path in ["", "a/", "a/.", "./a", "a//b/c", ".artifact.uploading.x"] {
            assert_eq!(check_name(path).unwrap_err().code.status(), 400, "{path}");
        }
    }

    #[test]
    fn a_portion_is_split_anywhere() {
        for size in 0..=6 {
            let mut portion = Portion::default();
            for chunk in ["ab", "", "cde", "f"] {
                portion.push(Bytes::from_static(chunk.as_bytes()));
            }
            let first = portion.split(size);
            assert_eq!((first.size(), portion.size()), (size, 6 - size));
            let bytes = [first.into_chunks().concat(), portion.into_chunks().concat()];
            assert_eq!(bytes, [b"abcdef"[..size].to_vec(), b"abcdef"[size..].to_vec()]);
        }
    }
}
