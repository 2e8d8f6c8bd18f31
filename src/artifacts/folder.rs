//! A folder of the file system that holds artifacts. `object_store` is not used for it: its local store refuses names
//! that the stock server takes, fails whole listings for one of them, and follows symbolic links out of the folder.
//! Calls block; callers move them off the threads that serve.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::SystemTime;

use super::short::ShortWork;
use crate::error::{Error, Result};

/// What uploads on their way are named like, here as on the stock server: neither lists them.
pub(super) const UPLOADING: &str = ".artifact.uploading.";

/// The root of a storage. It need not exist yet.
#[derive(Debug)]
pub(super) struct Folder {
    /// Absolute and free of symbolic links.
    root: PathBuf,
    device: OnceLock<u64>,
    short: ShortWork,
}

/// A file that is open for reading.
#[derive(Debug)]
pub(super) struct OpenFile {
    pub(super) file: File,
    pub(super) size: u64,
    pub(super) modified: SystemTime,
    /// Name on disk, which tells the content type.
    pub(super) name: String,
}

/// What a path leads to.
#[derive(Debug)]
pub(super) enum Found {
    File(OpenFile),
    Folder,
    Nothing,
}

/// An entry of a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) name: String,
    /// `None` for a folder.
    pub(super) size: Option<u64>,
}

impl Folder {
    pub(super) fn new(path: PathBuf) -> io::Result<Self> {
        let root = resolve(&std::path::absolute(path)?)?;
        Ok(Self { root, device: OnceLock::new(), short: ShortWork::default() })
    }

    /// Threads for what takes but a moment in this folder.
    pub(super) fn short(&self) -> &ShortWork {
        &self.short
    }

    /// Opens the file at `path` for reading.
    pub(super) fn open(&self, path: &str) -> Result<Found> {
        let Some(target) = self.existing(path)? else { return Ok(Found::Nothing) };
        // A pipe would block when opened, so look first.
        let kind = fs::metadata(&target).map_err(|cause| unusable(path, cause))?;
        if kind.is_dir() {
            return Ok(Found::Folder);
        }
        if !kind.is_file() {
            return Ok(Found::Nothing);
        }
        let opened = File::open(&target).and_then(|file| {
            let metadata = file.metadata()?;
            let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
            Ok(OpenFile { file, size: metadata.len(), modified: metadata.modified()?, name })
        });
        match opened {
            Ok(file) => Ok(Found::File(file)),
            Err(cause) if is_missing(&cause) => Ok(Found::Nothing),
            Err(cause) => Err(unusable(path, cause)),
        }
    }

    /// What the folder at `path` contains, by name; nothing when there is no such folder.
    pub(super) fn list(&self, path: &str) -> Result<Vec<Entry>> {
        let Some(target) = self.existing(path)? else { return Ok(Vec::new()) };
        let entries = match fs::read_dir(&target) {
            Ok(entries) => entries,
            Err(cause) if is_missing(&cause) => return Ok(Vec::new()),
            Err(cause) => return Err(unusable(path, cause)),
        };
        let mut out = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|cause| unusable(path, cause))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if !name.starts_with(UPLOADING)
                && let Some(entry) = self.entry(name, &entry)
            {
                out.push(entry);
            }
        }
        out.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        Ok(out)
    }

    /// `None` for what is gone or leads out of the root.
    fn entry(&self, name: String, entry: &fs::DirEntry) -> Option<Entry> {
        let kind = entry.file_type().ok()?;
        if kind.is_dir() {
            return Some(Entry { name, size: None });
        }
        let metadata = if kind.is_symlink() {
            let target = entry.path().canonicalize().ok().filter(|target| target.starts_with(&self.root))?;
            fs::metadata(target).ok()?
        } else {
            entry.metadata().ok()?
        };
        let size = if metadata.is_dir() { None } else { Some(metadata.len()) };
        Some(Entry { name, size })
    }

    /// Deletes the file at `path`, or the folder with all it contains. What is not there is no error.
    pub(super) fn delete(&self, path: &str) -> Result<()> {
        if self.existing(path)?.is_none() {
            return Ok(());
        }
        let target = self.place(path)?;
        let Ok(metadata) = fs::symlink_metadata(&target) else { return Ok(()) };
        let deleted = if metadata.is_dir() {
            fs::remove_dir_all(&target)
        } else if path.ends_with('/') {
            Ok(())
        } else {
            fs::remove_file(&target)
        };
        match deleted {
            Err(cause) if !is_missing(&cause) => Err(unusable(path, cause)),
            _ => Ok(()),
        }
    }

    /// Where `path` is or would be, its parent free of symbolic links. Never the root itself.
    pub(super) fn place(&self, path: &str) -> Result<PathBuf> {
        let joined = self.join(path)?;
        let (Some(parent), Some(name)) = (joined.parent(), joined.file_name()) else { return Err(outside()) };
        if joined == self.root {
            return Err(Error::invalid("Invalid path"));
        }
        let parent = if is_plain_folder(parent) {
            parent.to_owned()
        } else {
            self.inside(resolve(parent).map_err(|cause| unusable(path, cause))?)?
        };
        let place = parent.join(name);
        if place.is_symlink() {
            self.inside(place.canonicalize().map_err(|_| outside())?)?;
        }
        Ok(place)
    }

    /// A place as a path below the root.
    pub(super) fn relative(&self, place: &Path) -> String {
        place.strip_prefix(&self.root).unwrap_or(place).to_string_lossy().into_owned()
    }

    /// The file system that the root is on, or was when it was first asked for.
    pub(super) fn device(&self) -> io::Result<u64> {
        if let Some(known) = self.device.get() {
            return Ok(*known);
        }
        let device = fs::metadata(&self.root)?.dev();
        Ok(*self.device.get_or_init(|| device))
    }

    /// Opens the root itself; `None` while there is none.
    pub(super) fn open_root(&self) -> io::Result<Option<File>> {
        match File::open(&self.root) {
            Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(None),
            opened => opened.map(Some),
        }
    }

    /// The existing file or folder that `path` leads to, links followed.
    fn existing(&self, path: &str) -> Result<Option<PathBuf>> {
        let joined = self.join(path)?;
        match joined.canonicalize() {
            Ok(target) => self.inside(target).map(Some),
            Err(cause) if is_missing(&cause) => match resolve(&joined) {
                Ok(place) => self.inside(place).map(|_| None),
                Err(_) => Ok(None),
            },
            Err(cause) => Err(unusable(path, cause)),
        }
    }

    /// `path` below the root, `.` and `..` taken away. Only URIs of the database can hold a `..`.
    fn join(&self, path: &str) -> Result<PathBuf> {
        let mut segments = Vec::new();
        for segment in path.split('/') {
            match segment {
                "" | "." => {}
                ".." => {
                    segments.pop().ok_or_else(outside)?;
                }
                name => segments.push(name),
            }
        }
        Ok(segments.iter().fold(self.root.clone(), |path, segment| path.join(segment)))
    }

    fn inside(&self, path: PathBuf) -> Result<PathBuf> {
        if path.starts_with(&self.root) { Ok(path) } else { Err(outside()) }
    }
}

fn outside() -> Error {
    Error::invalid("Invalid path: resolved path is outside the artifact directory")
}

/// `path` with the links in its existing part followed; a link that leads nowhere is an error.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    match path.canonicalize() {
        Err(cause) if cause.kind() == ErrorKind::NotFound && !path.is_symlink() => {
            let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else { return Err(cause) };
            Ok(resolve(parent)?.join(name))
        }
        done => done,
    }
}

/// Whether a path leads to a folder, and by no link, so that it is what it resolves to if it has no dots. One call tells,
/// where following it takes one for each segment. False, too, where the system cannot tell.
#[cfg(target_os = "linux")]
fn is_plain_folder(path: &Path) -> bool {
    use rustix::fs::{CWD, Mode, OFlags, ResolveFlags, openat2};
    let kind = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    openat2(CWD, path, kind, Mode::empty(), ResolveFlags::NO_SYMLINKS).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn is_plain_folder(_: &Path) -> bool {
    false
}

/// Whether an error says that nothing can be at that path.
fn is_missing(cause: &io::Error) -> bool {
    matches!(cause.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// What the client is told when the file system refuses: its own fault where the path is, ours otherwise.
pub(super) fn unusable(path: &str, cause: io::Error) -> Error {
    let is_path = matches!(
        cause.kind(),
        ErrorKind::NotFound
            | ErrorKind::NotADirectory
            | ErrorKind::IsADirectory
            | ErrorKind::AlreadyExists
            | ErrorKind::InvalidFilename
            | ErrorKind::InvalidInput
            | ErrorKind::DirectoryNotEmpty
    );
    if is_path {
        Error::invalid(format!("Invalid artifact path: '{path}'. The storage cannot hold an artifact there."))
            .because(cause)
    } else {
        Error::internal("The artifact storage could not complete the request").because(cause)
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    fn folder() -> (tempfile::TempDir, Folder) {
        let temporary = tempfile::tempdir().unwrap();
        let root = temporary.path().join("root");
        fs::create_dir_all(root.join("d/empty")).unwrap();
        fs::write(root.join("d/a.txt"), "hello").unwrap();
        fs::write(temporary.path().join("secret"), "secret").unwrap();
        let folder = Folder::new(root).unwrap();
        (temporary, folder)
    }

    fn entry(name: &str, size: Option<u64>) -> Entry {
        Entry { name: name.to_owned(), size }
    }

    #[test]
    fn a_listing_is_sorted_and_hides_uploads_on_their_way() {
        let (_temporary, folder) = folder();
        fs::write(folder.root.join("d/B"), "").unwrap();
        fs::write(folder.root.join("d").join(format!("{UPLOADING}x")), "half").unwrap();
        let expected = [entry("B", Some(0)), entry("a.txt", Some(5)), entry("empty", None)];
        assert_eq!(folder.list("d").unwrap(), expected);
        assert_eq!(folder.list("./d//").unwrap(), expected);
        assert_eq!(folder.list("d/a.txt").unwrap(), []);
        assert_eq!(folder.list("nothing").unwrap(), []);
    }

    #[test]
    fn links_inside_work_and_links_outside_do_not() {
        let (temporary, folder) = folder();
        symlink(temporary.path(), folder.root.join("out")).unwrap();
        symlink(temporary.path().join("secret"), folder.root.join("file-out")).unwrap();
        symlink("nowhere", folder.root.join("dangling")).unwrap();
        symlink("d", folder.root.join("in")).unwrap();

        assert_eq!(folder.list("").unwrap(), [entry("d", None), entry("in", None)]);
        assert!(matches!(folder.open("in/a.txt"), Ok(Found::File(_))));
        assert!(matches!(folder.open("dangling"), Ok(Found::Nothing)));
        for path in ["out", "out/secret", "file-out"] {
            assert!(folder.open(path).is_err(), "{path}");
        }
        for path in ["out/secret", "file-out", "out/new", "out/new/deep", "dangling", "dangling/x"] {
            assert!(folder.place(path).is_err(), "{path}");
        }
        for path in ["out", "out/secret", "file-out"] {
            assert!(folder.delete(path).is_err(), "{path}");
        }
        assert!(temporary.path().join("secret").exists());
    }

    #[test]
    fn a_path_that_climbs_stays_below_the_root() {
        let (_temporary, folder) = folder();
        assert!(matches!(folder.open("d/../d/a.txt"), Ok(Found::File(_))));
        for path in ["..", "d/../../secret", "../root/d"] {
            assert_eq!(folder.open(path).unwrap_err().message, outside().message, "{path}");
        }
    }

    #[test]
    fn deleting_takes_files_and_folders_but_never_the_root() {
        let (_temporary, folder) = folder();
        folder.delete("nothing/at/all").unwrap();
        folder.delete("d/a.txt/").unwrap();
        assert!(matches!(folder.open("d/a.txt"), Ok(Found::File(_))));
        for path in ["", ".", "./."] {
            assert_eq!(folder.delete(path).unwrap_err().message, "Invalid path");
        }
        folder.delete("d").unwrap();
        assert_eq!(folder.list("").unwrap(), []);
    }

    #[test]
    fn impossible_names_are_the_clients_fault() {
        let (_temporary, folder) = folder();
        let long = "x".repeat(300);
        assert_eq!(folder.open(&long).unwrap_err().code.status(), 400);
        assert!(matches!(folder.open("d/a.txt/x"), Ok(Found::Nothing)));
    }
}
