//! Finds pickles in files, by what they begin with rather than by their names: bare, compressed, in archives as `PyTorch`
//! and `NumPy` make them, and behind the headers of arrays of objects.

use std::cell::Cell;
use std::io::{BufReader, Cursor, Read, Seek, SeekFrom};
use std::rc::Rc;

use flate2::read::{MultiGzDecoder, ZlibDecoder};
use zip::ZipArchive;
use zip::result::ZipError;

use super::denied::{is_carrier, is_denied};
use super::walk::{Walk, walk};
use super::{Budget, Found, array};

/// Files that are pickles even if they do not begin like one.
const SUFFIXES: [&str; 9] =
    [".pkl", ".pickle", ".joblib", ".pt", ".pth", ".ckpt", ".dill", ".cloudpickle", ".p"];
const ZIP: &[u8] = b"PK\x03\x04";
const GZIP: &[u8] = &[0x1f, 0x8b];
const HEAD: usize = 16;
const DEEPEST: usize = 2;
/// Bytes that are read of an archive to list its entries, which are held in memory.
const MOST_LISTED: u64 = 16 << 20;
/// The largest archive in an archive that is looked into; it is held in memory.
const MOST_NESTED: u64 = 64 << 20;
/// One pickle after the other, as `PyTorch`'s older files have them.
const MOST_PICKLES: usize = 64;
/// By which a pickle of a newer protocol is known.
const START: usize = 2;

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
    // Nobody knows which of them is loaded, and only one is looked at.
    if archive.has_duplicate_names() {
        found.push(Found::unread(path, "several of its entries have one name"));
    }
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
    if head.starts_with(GZIP) {
        return compressed(path, MultiGzDecoder::new(input), is_named, budget, found);
    }
    if matches!(head, [0x78, 1 | 0x5e | 0x9c | 0xda, ..]) {
        return compressed(path, ZlibDecoder::new(input), is_named, budget, found);
    }
    if let Some(how) = other_compression(head, is_named) {
        return found.push(Found::unread(path, format!("it is compressed by {how}")));
    }
    bare(path, head, input, is_named, budget, found);
}

/// What cannot be decoded here. Some of these begin like much else, which counts where the file's name says that it is a
/// pickle.
fn other_compression(head: &[u8], is_named: bool) -> Option<&'static str> {
    match head {
        [b'B', b'Z', b'h', b'1'..=b'9', block @ ..] if is_named || block.starts_with(b"1AY&SY") => {
            Some("bzip2")
        }
        [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => Some("xz"),
        // Python writes no length, as here.
        [0x5d, 0, 0, rest @ ..] if is_named || rest.get(2..10) == Some(&[0xff; 8][..]) => Some("lzma"),
        [4, 0x22, 0x4d, 0x18, ..] => Some("lz4"),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => Some("zstandard"),
        _ => None,
    }
}

/// Looks at what is compressed.
fn compressed(path: &str, mut input: impl Read, is_named: bool, budget: &Budget, found: &mut Vec<Found>) {
    let mut start = Vec::new();
    let read = input.by_ref().take(HEAD as u64).read_to_end(&mut start);
    match read {
        Err(error) if start.is_empty() => {
            // What cannot be decoded was not compressed.
            if is_named {
                found.push(Found::unread(path, error.to_string()));
            }
        }
        // Of what ends in an error, the beginning may have been loaded.
        Ok(_) | Err(_) if start.starts_with(ZIP) || start.starts_with(GZIP) => {
            found.push(Found::unread(path, "what is compressed is compressed once more"));
        }
        Ok(_) | Err(_) => {
            let mut whole = Cursor::new(&start).chain(input);
            bare(path, &start, &mut whole, is_named, budget, found);
        }
    }
}

fn is_pickle(head: &[u8]) -> bool {
    matches!(head, [0x80, 2..=5, ..])
}

/// Looks at what is neither an archive nor compressed.
fn bare(
    path: &str,
    head: &[u8],
    input: &mut dyn Read,
    is_named: bool,
    budget: &Budget,
    found: &mut Vec<Found>,
) {
    let mut input = BufReader::new(input);
    let is_array = head.starts_with(array::MAGIC);
    if is_array {
        match array::may_hold_objects(&mut input) {
            Ok(true) => {}
            Ok(false) => return,
            Err(error) => return found.push(Found::unread(path, error.to_string())),
        }
    }
    let (all, is_one) = pickles(&mut input, budget);
    let told = told(path, all);
    // What need not be a pickle is told of only if it is one that imports something.
    if is_named || is_array || is_pickle(head) || is_one || !told.denied.is_empty() {
        found.push(told);
    }
}

/// Walks one pickle after the other. The second is whether a whole one imports something: that is no accident.
fn pickles(input: &mut impl Read, budget: &Budget) -> (Walk, bool) {
    let mut all = Walk::default();
    let mut is_one = false;
    let mut start = Vec::new();
    for count in 0.. {
        if let Err(error) = input.by_ref().take((START - start.len()) as u64).read_to_end(&mut start) {
            all.problem = Some(error.to_string());
            break;
        }
        if start.is_empty() && count > 0 {
            break;
        }
        if count > MOST_PICKLES {
            all.problem = Some("it is made of too many pickles".to_owned());
            break;
        }
        let mut rest = start.as_slice();
        let one = walk((&mut rest).chain(&mut *input), budget);
        is_one |= one.problem.is_none() && !one.imports.is_empty();
        if one.problem.is_some() && count > 0 && !is_pickle(&start) {
            // What is denied would be found in other data only if somebody put it there.
            all.imports.extend(one.imports.into_iter().filter(|(module, name)| is_denied(module, name)));
            all.problem = Some("something follows that is no pickle".to_owned());
            break;
        }
        all.imports.extend(one.imports);
        all.problem = one.problem;
        if all.problem.is_some() {
            break;
        }
        start = rest.to_vec();
    }
    (all, is_one)
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
