//! Paths of the server's own file system, with all links followed. Only looks, never opens.

use std::io;
use std::path::{Component, Path, PathBuf};

use super::uri::{Uri, unquote};
use crate::error::Result;

/// As many links as Linux follows.
const MOST_LINKS: usize = 40;

/// Whether a URI is a path of the server's file system. A `file:` URI of another host is refused.
pub(super) fn is_local(uri: &str) -> Result<bool> {
    if uri == "databricks" {
        return Ok(false);
    }
    let parsed = Uri::parse(uri)?;
    if parsed.scheme.is_empty() {
        return Ok(true);
    }
    let host = parsed.host();
    let is_remote =
        !(host.is_empty() || host == "." || host.starts_with("localhost") || host.starts_with("127.0.0.1"));
    if parsed.scheme == "file" && is_remote {
        return Err(crate::error::Error::invalid(format!(
            "{uri} is not a valid remote uri. For remote access on windows, please consider using a different scheme \
             such as SMB (e.g. smb://<hostname>/<path>)."
        )));
    }
    Ok(parsed.scheme == "file")
}

/// The absolute path that a local URI leads to; what does not exist is taken as it is written.
pub(super) fn resolve(uri: &str) -> Result<io::Result<PathBuf>> {
    let path = if uri.starts_with("file:") { unquote(&Uri::parse(uri)?.path) } else { unquote(uri) };
    Ok(follow(Path::new(&path)))
}

fn follow(path: &Path) -> io::Result<PathBuf> {
    if path.as_os_str().as_encoded_bytes().contains(&0) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let absolute = std::env::current_dir()?.join(path);
    let mut resolved = PathBuf::from("/");
    // The parts that are still to be walked, the next one last.
    let mut rest: Vec<PathBuf> = parts(&absolute);
    let mut links = 0;
    while let Some(part) = rest.pop() {
        if part == Path::new("..") {
            resolved.pop();
            continue;
        }
        let next = resolved.join(part);
        let Ok(target) = next.read_link() else {
            resolved = next;
            continue;
        };
        links += 1;
        if links > MOST_LINKS {
            return Err(io::Error::other("too many links"));
        }
        if target.is_absolute() {
            resolved = PathBuf::from("/");
        }
        rest.extend(parts(&target));
    }
    Ok(resolved)
}

/// The parts of a path, the first one last.
fn parts(path: &Path) -> Vec<PathBuf> {
    let named = path.components().filter(|part| matches!(part, Component::Normal(_) | Component::ParentDir));
    named.map(|part| PathBuf::from(part.as_os_str())).rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_followed_and_what_does_not_exist_stays() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        std::fs::create_dir_all(root.join("real/inner")).unwrap();
        std::os::unix::fs::symlink("real", root.join("link")).unwrap();
        std::os::unix::fs::symlink(root.join("loop"), root.join("loop")).unwrap();
        let resolved = |path: &str| follow(&root.join(path)).map(|path| path.display().to_string());
        let expected = |path: &str| root.join(path).display().to_string();
        assert_eq!(resolved("link/inner/./x//y").unwrap(), expected("real/inner/x/y"));
        assert_eq!(resolved("link/inner/../../z").unwrap(), expected("z"));
        assert_eq!(resolved("nowhere/../x").unwrap(), expected("x"));
        assert!(resolved("loop/x").is_err());
        assert!(follow(Path::new("a\0b")).is_err());
    }
}
