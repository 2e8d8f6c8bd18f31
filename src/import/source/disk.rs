//! Small things that all sources on disk need: folders, texts in files, YAML and JSON.

use std::fs;
use std::io::{BufRead as _, BufReader, ErrorKind};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};
use tokio_util::io::ReaderStream;

use super::{Body, File, Page};
use crate::error::{Error, Result};
use crate::import::entity::Entity;

/// Entities of a page.
const PAGE: usize = 100;
const PORTION: usize = 1 << 18;

/// Names of the folders in a folder, sorted; none when there is no such folder.
pub(super) fn folders(path: &Path) -> Vec<String> {
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// What the files below a folder contain, by paths; none when there is no such folder.
pub(super) fn texts(folder: &Path) -> Result<Vec<(String, String)>> {
    let files = walk_now(folder).map_err(|cause| unreadable(&folder.display().to_string(), cause))?;
    let read = |file: File| {
        let text =
            fs::read_to_string(folder.join(&file.path)).map_err(|cause| unreadable(&file.path, cause))?;
        Ok((file.path, text))
    };
    files.into_iter().map(read).collect()
}

/// The same as REST prints tags and params.
pub(super) fn pairs(folder: &Path) -> Result<Value> {
    Ok(texts(folder)?.into_iter().map(|(key, value)| json!({"key": key, "value": value})).collect())
}

pub(super) fn yaml(path: &Path) -> Result<Value> {
    let shown = path.display().to_string();
    let text = fs::read_to_string(path).map_err(|cause| unreadable(&shown, cause))?;
    serde_saphyr::from_str(&text).map_err(|cause| Error::invalid(format!("'{shown}' is no YAML: {cause}")))
}

pub(super) fn json(path: &Path) -> Result<Value> {
    let shown = path.display().to_string();
    let text = fs::read_to_string(path).map_err(|cause| unreadable(&shown, cause))?;
    serde_json::from_str(&text).map_err(|cause| Error::invalid(format!("'{shown}' is no JSON: {cause}")))
}

pub(super) fn lines(path: &Path) -> Result<impl Iterator<Item = Result<String>>> {
    let shown = path.display().to_string();
    let file = fs::File::open(path).map_err(|cause| unreadable(&shown, cause))?;
    Ok(BufReader::new(file).lines().map(move |line| line.map_err(|cause| unreadable(&shown, cause))))
}

/// One page of what lies at some places; a token is how many came before.
pub(super) fn page(
    places: &[PathBuf],
    token: Option<&str>,
    read: impl Fn(&Path) -> Result<Option<Entity>>,
) -> Page {
    let start = token.and_then(|token| token.parse().ok()).unwrap_or(0);
    let end = places.len().min(start + PAGE);
    let items = places[start.min(end)..end].iter().filter_map(|place| read(place).transpose()).collect();
    Page { items, next: (end < places.len()).then(|| end.to_string()), is_absent: false }
}

pub(super) async fn open(root: &Path, path: &str) -> Result<Body> {
    let file = tokio::fs::File::open(root.join(path)).await.map_err(|cause| unreadable(path, cause))?;
    let path = path.to_owned();
    let body = ReaderStream::with_capacity(file, PORTION);
    Ok(Box::pin(body.map_ok(Bytes::from).map_err(move |cause| unreadable(&path, cause))))
}

/// The files of a folder and of those in it.
pub(super) async fn walk(root: &Path, path: &str) -> Result<Vec<File>> {
    let (top, shown) = (root.join(path), path.to_owned());
    tokio::task::spawn_blocking(move || walk_now(&top))
        .await
        .map_err(|cause| Error::internal("A folder could not be listed").because(cause))?
        .map_err(|cause| unreadable(&shown, cause))
}

fn walk_now(top: &Path) -> std::io::Result<Vec<File>> {
    let mut files = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(top.join(&folder)) {
            Err(cause) if cause.kind() == ErrorKind::NotFound => continue,
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            // What a link points at is looked at, as MLflow does.
            let facts = fs::metadata(entry.path())?;
            if facts.is_dir() {
                folders.push(path);
            } else {
                files.push(File { path, size: facts.len() });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

pub(super) fn unreadable(path: &str, cause: std::io::Error) -> Error {
    Error::invalid(format!("'{path}' cannot be read")).because(cause)
}
