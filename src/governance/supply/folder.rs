//! The files of a local folder as a version's manifest would list them. Never follows a link.

use std::fs::{self, File};
use std::io::{Read as _, Result};
use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::artifacts::FileContent;

const PORTION: usize = 512 << 10;
/// Folders in folders beyond this belong to no model.
const DEEPEST: usize = 100;

/// All files below `root`, by their paths, without those that lie at or below one of `ignored`.
pub fn contents(root: &Path, ignored: &[String]) -> Result<Vec<FileContent>> {
    let mut files = Vec::new();
    let mut folders = vec![(String::new(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder))? {
            let entry = entry?;
            let name = entry.file_name().into_string().map_err(|name| {
                std::io::Error::other(format!("the name of '{}' is no UTF-8", name.display()))
            })?;
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            if is_ignored(&path, ignored) {
                continue;
            }
            let kind = entry.file_type()?;
            if kind.is_dir() && depth < DEEPEST {
                folders.push((path, depth + 1));
            } else if kind.is_file() {
                let (sha256, size) = read(&entry.path())?;
                files.push(FileContent { path, sha256, size, is_read: true });
            } else {
                let problem = format!("'{path}' is a link, is no file, or is nested too deeply");
                return Err(std::io::Error::other(problem));
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Whether a path is one of those ignored, or lies below one.
#[must_use]
pub fn is_ignored(path: &str, ignored: &[String]) -> bool {
    ignored.iter().any(|ignored| is_within(path, ignored))
}

/// Whether `path` is `place` or lies below it.
pub(super) fn is_within(path: &str, place: &str) -> bool {
    let rest = path.strip_prefix(place.trim_end_matches('/'));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn read(path: &Path) -> Result<([u8; 32], u64)> {
    let mut file = File::open(path)?;
    let (mut hasher, mut size) = (Sha256::new(), 0);
    let mut portion = vec![0; PORTION];
    loop {
        let length = file.read(&mut portion)?;
        if length == 0 {
            return Ok((hasher.finalize().into(), size));
        }
        hasher.update(&portion[..length]);
        size += length as u64;
    }
}
