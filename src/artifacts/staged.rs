//! A file between its arrival and its place: it lies whole under a temporary name, and takes its place at once.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, IoSlice, Write as _};
use std::mem;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::thread;

use bytes::Bytes;

use super::digest::{Hasher, Stored};
use super::folder::{Folder, UPLOADING, unusable};
use super::unsynced::LARGEST;
use super::{answer, blocking, path};
use crate::error::Result;

/// Written back beside the upload, so that little is left to do when all has arrived.
const WRITE_BACK: u64 = 64 << 20;

/// A file that has arrived. In a folder it has yet to take its place, in a bucket it is there.
#[derive(Debug)]
pub(super) struct Arrived {
    stored: Stored,
    staged: Option<Staged>,
    /// All of a small file that may take its place unsynced if the database keeps this.
    content: Option<Bytes>,
}

impl From<Stored> for Arrived {
    fn from(stored: Stored) -> Self {
        Self { stored, staged: None, content: None }
    }
}

impl Arrived {
    /// What has all been written. `chunks` are its content if that came in one portion.
    pub(super) fn whole(mut staged: Staged, chunks: Option<Vec<Bytes>>) -> io::Result<Self> {
        let (stored, device) = staged.seal()?;
        let is_small = staged.is_plain && stored.content.size <= LARGEST && device == staged.device;
        let content = chunks.filter(|_| is_small).map(|chunks| match <[Bytes; 1]>::try_from(chunks) {
            Ok([only]) => only,
            Err(chunks) => Bytes::from(chunks.concat()),
        });
        Ok(Self { stored, staged: Some(staged), content })
    }

    pub(super) fn stored(&self) -> &Stored {
        &self.stored
    }

    /// All that a small file contains, if it may take its place unsynced.
    pub(super) fn take_content(&mut self) -> Option<Bytes> {
        self.content.take()
    }

    pub(super) fn into_staged(self) -> Option<Staged> {
        self.staged
    }

    /// Lets the file take its place, synced. `record` keeps what is known of it. Where it replaces a small file, all that
    /// is known of that is forgotten before, or the content that the database may still keep of it could come back.
    pub(super) async fn settle(
        self,
        path: &str,
        forget: impl AsyncFnOnce(&str) -> Result<()>,
        record: impl Future<Output = Result<()>>,
    ) -> Result<()> {
        let Some(mut staged) = self.staged else { return record.await };
        let owned = path.to_owned();
        let (staged, replaced) = blocking(move || {
            let outcome = staged.sync().and_then(|()| staged.settle_replaced());
            outcome.map(|replaced| (staged, replaced)).map_err(|cause| unusable(&owned, cause))
        })
        .await?;
        if let Some(replaced) = replaced {
            forget(&replaced).await?;
        }
        let owned = path.to_owned();
        let unsynced = blocking(move || staged.publish().map_err(|cause| unusable(&owned, cause))).await?;
        // Both wait for a disk. After a power cut one may have happened without the other, and nothing was acknowledged.
        let owned = path.to_owned();
        let syncing = blocking(move || sync_folders(&unsynced).map_err(|cause| unusable(&owned, cause)));
        futures_util::try_join!(syncing, record)?;
        Ok(())
    }
}

/// Makes names in these folders durable.
pub(super) fn sync_folders(folders: &[PathBuf]) -> io::Result<()> {
    folders.iter().try_for_each(|folder| File::open(folder)?.sync_all())
}

/// A file under a temporary name beside its future place. Dropped before it is published, it is removed at once,
/// so that a shutdown right after leaves nothing, with the folders that were made for it.
#[derive(Debug)]
pub(super) struct Staged {
    file: File,
    hasher: Hasher,
    /// What is being written back already.
    writing_back: Option<thread::JoinHandle<io::Result<()>>>,
    /// How much had arrived when that began.
    written_back: u64,
    temporary: PathBuf,
    place: PathBuf,
    /// The place below the root, links followed.
    followed: String,
    /// The path that was asked for leads there without links.
    is_plain: bool,
    /// The file system of the root.
    device: u64,
    /// The folder that existed before.
    existing: PathBuf,
    is_published: bool,
}

impl Staged {
    pub(super) fn new(folder: &Folder, path: &str) -> Result<Self> {
        let failed = |cause| unusable(path, cause);
        let place = folder.place(path)?;
        let Some(parent) = place.parent() else { return Err(failed(ErrorKind::InvalidInput.into())) };
        if place.is_dir() {
            return Err(failed(ErrorKind::IsADirectory.into()));
        }
        let temporary = parent.join(format!("{UPLOADING}{:032x}", rand::random::<u128>()));
        let existing = parent.ancestors().find(|folder| folder.is_dir()).unwrap_or(parent).to_owned();
        let file = create(&temporary, parent).map_err(failed)?;
        let followed = folder.relative(&place);
        Ok(Self {
            file,
            hasher: Hasher::default(),
            writing_back: None,
            written_back: 0,
            temporary,
            is_plain: followed == path::tidy(path),
            device: folder.device().unwrap_or_default(),
            followed,
            place,
            existing,
            is_published: false,
        })
    }

    pub(super) fn append(mut self, chunks: &[Bytes]) -> io::Result<Self> {
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

    /// What the file contains, now that it is complete, and the file system that it is on.
    pub(super) fn seal(&mut self) -> io::Result<(Stored, u64)> {
        let content = mem::take(&mut self.hasher).finish();
        let metadata = self.file.metadata()?;
        let etag = answer::etag(metadata.modified()?, content.size);
        Ok((Stored { content, etag }, metadata.dev()))
    }

    /// Brings all of the content to the disk.
    pub(super) fn sync(&mut self) -> io::Result<()> {
        self.finish_writing_back()?;
        self.file.sync_data()
    }

    /// Makes sure that the small file which this one replaces is durable by itself; its path if there is one.
    pub(super) fn settle_replaced(&self) -> io::Result<Option<String>> {
        let is_small = fs::metadata(&self.place).is_ok_and(|found| found.is_file() && found.len() <= LARGEST);
        if !is_small {
            return Ok(None);
        }
        File::open(&self.place)?.sync_all()?;
        sync_folders(&self.above(1))?;
        Ok(Some(self.followed.clone()))
    }

    /// Gives the file its name, in the place of any other. The name, and the folders that were made for it, are yet to be
    /// synced: those are what it answers with.
    pub(super) fn publish(mut self) -> io::Result<Vec<PathBuf>> {
        self.publish_in_place()?;
        let above = self.place.ancestors().skip(1);
        Ok(self.above(above.take_while(|folder| *folder != self.existing).count() + 1))
    }

    /// The same, where all folders will be synced together.
    pub(super) fn publish_in_place(&mut self) -> io::Result<()> {
        take_place(&self.temporary, &self.place)?;
        self.is_published = true;
        Ok(())
    }

    /// The folders above, from the nearest on.
    fn above(&self, count: usize) -> Vec<PathBuf> {
        self.place.ancestors().skip(1).take(count).map(Path::to_owned).collect()
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

/// Gives a file another name, in the place of any other file. Some file systems, ext4 among them, write a file to the disk
/// at once when it replaces another by a rename; where two change their names, they do not.
#[cfg(target_os = "linux")]
fn take_place(from: &Path, to: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    let exchange = || renameat_with(CWD, from, CWD, to, RenameFlags::EXCHANGE);
    if exchange().is_err() {
        // There is nothing at that place, or the file system cannot do it.
        return fs::rename(from, to);
    }
    fs::remove_file(from).inspect_err(|_| {
        // A folder was there, and goes back.
        let _ = exchange();
    })
}

#[cfg(not(target_os = "linux"))]
fn take_place(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
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
