//! Uploads: a file becomes visible whole or not at all, and one that breaks off leaves nothing behind.

use std::io;
use std::mem;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _};
use tokio::task::{self, JoinHandle};

use super::folder::{Folder, UPLOADING, unusable};
use super::staged::{Arrived, Staged};
use super::unsynced::LARGEST;
use super::{blocking, interrupted, path};
use crate::error::{Error, Result};

/// Written at once. An upload holds two such portions at most: one arrives while the other is written.
const PORTION: usize = 1 << 20;

/// Takes in what `body` brings as the file at `path`, which has yet to take its place.
pub(super) async fn store<E>(
    folder: &Arc<Folder>,
    path: &str,
    mut body: impl Stream<Item = Result<Bytes, E>> + Unpin,
) -> Result<Arrived>
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
    let is_short = staged.is_none() && portion.size as u64 <= LARGEST;
    let (own, owned) = (folder.clone(), path.to_owned());
    let work = move || {
        let (staged, is_whole) = match staged {
            Some(staged) => (staged, false),
            None => (Staged::new(&own, &owned)?, true),
        };
        let chunks = portion.into_chunks();
        let staged = staged.append(&chunks);
        staged
            .and_then(|staged| Arrived::whole(staged, is_whole.then_some(chunks)))
            .map_err(|cause| unusable(&owned, cause))
    };
    if is_short { folder.short().run(work).await } else { blocking(work).await }
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
    blocking(move || Staged::new(&folder, &path)).await
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

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

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

    async fn settled(
        folder: &Arc<Folder>,
        path: &str,
        body: impl Stream<Item = Result<Bytes, &'static str>> + Unpin,
    ) -> Result<()> {
        store(folder, path, body).await?.settle(path, async |_| Ok(()), async { Ok(()) }).await
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
            settled(&folder, "a/b/c.bin", body(chunks)).await.unwrap();
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
            settled(&folder, "new/deep/file", body(chunks)).await.unwrap_err();
            assert_eq!(names(temporary.path()), [""; 0]);
        }
    }

    #[tokio::test]
    async fn an_upload_that_is_abandoned_leaves_the_older_file_alone() {
        let (temporary, folder) = folder();
        settled(&folder, "d/file", body(vec![Ok(Bytes::from_static(b"old"))])).await.unwrap();
        let staged = stage(&folder, "d/file").await.unwrap();
        let staged = staged.append(&[Bytes::from_static(b"newer")]).unwrap();
        assert_eq!(names(&temporary.path().join("d")).len(), 2);
        assert_eq!(size(&folder, "d/file"), Some(3));
        drop(staged);
        assert_eq!(names(&temporary.path().join("d")), ["file"]);
        assert_eq!(size(&folder, "d/file"), Some(3));
    }

    #[tokio::test]
    async fn a_folder_that_was_made_meanwhile_is_not_replaced() {
        let (temporary, folder) = folder();
        let staged = stage(&folder, "d/file").await.unwrap();
        let mut staged = staged.append(&[Bytes::from_static(b"content")]).unwrap();
        fs::create_dir_all(temporary.path().join("d/file/other")).unwrap();
        let error = staged.publish_in_place().unwrap_err();
        assert_eq!(unusable("d/file", error).code.status(), 400);
        drop(staged);
        assert_eq!(names(&temporary.path().join("d")), ["file"]);
        assert_eq!(names(&temporary.path().join("d/file")), ["other"]);
    }

    #[tokio::test]
    async fn names_that_cannot_be_stored_are_refused() {
        let (_temporary, folder) = folder();
        settled(&folder, "d/file", body(vec![])).await.unwrap();
        let long = "x".repeat(300);
        for path in ["d", "d/file/x", &long] {
            let error = settled(&folder, path, body(vec![])).await.unwrap_err();
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
