//! Finds pickles in files, by what they begin with rather than by their names: bare, compressed, in archives as `PyTorch`
//! and `NumPy` make them, and behind the headers of arrays of objects.

use std::cell::Cell;
use std::io::{BufReader, Cursor, Read, Seek, SeekFrom};
use std::rc::Rc;

use flate2::read::{GzDecoder, ZlibDecoder};
use zip::ZipArchive;
use zip::result::ZipError;

use super::denied::{is_carrier, is_denied};
use super::walk::{Walk, walk};
use super::{Budget, Found};

/// Files that are pickles even if they do not begin like one.
const SUFFIXES: [&str; 9] =
    [".pkl", ".pickle", ".joblib", ".pt", ".pth", ".ckpt", ".dill", ".cloudpickle", ".p"];
const ZIP: &[u8] = b"PK\x03\x04";
const NUMPY: &[u8] = b"\x93NUMPY";
const GZIP: &[u8] = &[0x1f, 0x8b];
/// What else `joblib` compresses with.
const OTHERS: [(&[u8], &str); 4] =
    [(b"BZh", "bzip2"), (b"\xfd7zXZ", "xz"), (&[0x5d, 0, 0], "lzma"), (&[4, 0x22, 0x4d, 0x18], "lz4")];
const HEAD: usize = 16;
const DEEPEST: usize = 2;
/// Bytes that are read of an archive to list its entries, which are held in memory.
const MOST_LISTED: u64 = 16 << 20;
/// The largest archive in an archive that is looked into; it is held in memory.
const MOST_NESTED: u64 = 64 << 20;
/// One pickle after the other, as `PyTorch`'s older files have them.
const MOST_PICKLES: usize = 64;
/// The header of an array is a line of text.
const MOST_HEADER: usize = 1 << 16;

/// All pickles in a file.
pub(in crate::governance::supply) fn scan(
    path: &str,
    mut file: impl Read + Seek,
    budget: &Budget,
) -> Vec<Found> {
    let mut found = Vec::new();
    let unread = |error: std::io::Error| vec![Found::unread(path, error.to_string())];
    let head = match head(&mut file) {
        Ok(head) => head,
        Err(error) => return unread(error),
    };
    if let Err(error) = file.seek(SeekFrom::Start(0)) {
        return unread(error);
    }
    if head.starts_with(ZIP) {
        archive(path, file, 1, budget, &mut found);
    } else {
        stream(path, &head, &mut file, budget, &mut found);
    }
    found
}

fn head(input: &mut impl Read) -> std::io::Result<Vec<u8>> {
    let mut head = Vec::with_capacity(HEAD);
    input.take(HEAD as u64).read_to_end(&mut head)?;
    Ok(head)
}

/// Opens an archive of which not more than `most` bytes need be read for that.
pub(super) fn open<R: Read + Seek>(file: R, most: u64) -> Result<ZipArchive<Rationed<R>>, ZipError> {
    let left = Rc::new(Cell::new(most));
    let archive = ZipArchive::new(Rationed { file, left: Rc::clone(&left) })?;
    left.set(u64::MAX);
    Ok(archive)
}

/// A file that ends in an error when too much of it is read.
pub(super) struct Rationed<R> {
    file: R,
    left: Rc<Cell<u64>>,
}

impl<R: Read> Read for Rationed<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let length = self.file.read(into)?;
        let left = self.left.get().checked_sub(length as u64);
        self.left.set(left.ok_or_else(|| std::io::Error::other("its list of entries is too long"))?);
        Ok(length)
    }
}

impl<R: Seek> Seek for Rationed<R> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.file.seek(to)
    }
}

/// Looks into an archive, and into those in it.
fn archive(path: &str, file: impl Read + Seek, depth: usize, budget: &Budget, found: &mut Vec<Found>) {
    let mut archive = match open(file, MOST_LISTED) {
        Ok(archive) => archive,
        Err(error) => return found.push(Found::unread(path, format!("the archive cannot be read: {error}"))),
    };
    for at in 0..archive.len() {
        if let Err(spent) = budget.spend() {
            return found.push(Found::unread(path, spent.to_string()));
        }
        let mut entry = match archive.by_index(at) {
            Ok(entry) => entry,
            Err(error) => {
                found.push(Found::unread(path, format!("entry {at} cannot be read: {error}")));
                continue;
            }
        };
        let inner = format!("{path}!{}", entry.name().unwrap_or_else(|_| at.to_string().into()));
        let head = match head(&mut entry) {
            Ok(head) => head,
            Err(error) => {
                found.push(Found::unread(&inner, error.to_string()));
                continue;
            }
        };
        let mut whole = Cursor::new(&head).chain(&mut entry);
        if !head.starts_with(ZIP) {
            stream(&inner, &head, &mut whole, budget, found);
            continue;
        }
        let mut bytes = Vec::new();
        let read = whole.take(MOST_NESTED + 1).read_to_end(&mut bytes);
        match read {
            Ok(length) if length as u64 <= MOST_NESTED && depth < DEEPEST => {
                self::archive(&inner, Cursor::new(bytes), depth + 1, budget, found);
            }
            Ok(_) => found.push(Found::unread(&inner, "the archive is too large or lies too deep in others")),
            Err(error) => found.push(Found::unread(&inner, error.to_string())),
        }
    }
}

/// Looks at what is no archive. `input` begins with `head`.
fn stream(path: &str, head: &[u8], input: &mut dyn Read, budget: &Budget, found: &mut Vec<Found>) {
    let name = path.to_ascii_lowercase();
    let is_named = SUFFIXES.iter().any(|suffix| name.ends_with(suffix));
    if is_pickle(head) || head.starts_with(NUMPY) {
        return pickles(path, head, input, true, budget, found);
    }
    if head.starts_with(GZIP) {
        return compressed(path, GzDecoder::new(input), is_named, budget, found);
    }
    if matches!(head, [0x78, 1 | 0x5e | 0x9c | 0xda, ..]) {
        return compressed(path, ZlibDecoder::new(input), is_named, budget, found);
    }
    if let Some((_, how)) = OTHERS.iter().find(|(magic, _)| is_named && head.starts_with(magic)) {
        return found.push(Found::unread(path, format!("it is compressed by {how}")));
    }
    pickles(path, head, input, is_named, budget, found);
}

/// Looks at what is compressed.
fn compressed(path: &str, mut input: impl Read, is_named: bool, budget: &Budget, found: &mut Vec<Found>) {
    match head(&mut input) {
        Ok(start) if is_named || is_pickle(&start) => {
            let mut whole = Cursor::new(&start).chain(input);
            pickles(path, &start, &mut whole, is_named, budget, found);
        }
        Err(error) if is_named => found.push(Found::unread(path, error.to_string())),
        // What cannot be decoded was not compressed.
        Ok(_) | Err(_) => {}
    }
}

fn is_pickle(head: &[u8]) -> bool {
    matches!(head, [0x80, 2..=5, ..])
}

/// Walks one pickle after the other. What need not be a pickle is told of only if it is one that imports something.
fn pickles(
    path: &str,
    head: &[u8],
    input: &mut dyn Read,
    is_certain: bool,
    budget: &Budget,
    found: &mut Vec<Found>,
) {
    let mut input = BufReader::new(input);
    if head.starts_with(NUMPY) {
        match holds_objects(&mut input) {
            Ok(true) => {}
            Ok(false) => return,
            Err(error) => return found.push(Found::unread(path, error.to_string())),
        }
    }
    let mut all = Walk::default();
    for count in 0.. {
        let Walk { imports, problem } = walk(&mut input, budget);
        all.imports.extend(imports);
        all.problem = problem;
        let next = std::io::BufRead::fill_buf(&mut input);
        let goes_on = next.is_ok_and(is_pickle);
        if all.problem.is_some() || !goes_on {
            break;
        }
        if count >= MOST_PICKLES {
            all.problem = Some("it is made of too many pickles".to_owned());
            break;
        }
    }
    let is_one = all.problem.is_none() && !all.imports.is_empty();
    let told = told(path, all);
    if is_certain || is_one || !told.denied.is_empty() {
        found.push(told);
    }
}

/// Reads the header of an array: whether objects follow it, which are pickled.
fn holds_objects(input: &mut impl Read) -> std::io::Result<bool> {
    let mut start = [0; 8];
    input.read_exact(&mut start)?;
    let mut length = [0; 4];
    let size = if start[6] == 1 { 2 } else { 4 };
    input.read_exact(&mut length[..size])?;
    let length = usize::try_from(u32::from_le_bytes(length)).unwrap_or(usize::MAX);
    if length > MOST_HEADER {
        return Err(std::io::Error::other("the header of the array is too long"));
    }
    let mut header = vec![0; length];
    input.read_exact(&mut header)?;
    let header = String::from_utf8_lossy(&header);
    Ok(header.contains("'|O") || header.contains("'O"))
}

fn told(path: &str, walk: Walk) -> Found {
    let full = |(module, name): &(String, String)| format!("{module}.{name}");
    Found {
        path: path.to_owned(),
        denied: walk.imports.iter().filter(|(module, name)| is_denied(module, name)).map(full).collect(),
        carries_code: walk.imports.iter().any(|(module, _)| is_carrier(module)),
        imports: walk.imports.iter().map(full).collect(),
        problem: walk.problem,
    }
}
