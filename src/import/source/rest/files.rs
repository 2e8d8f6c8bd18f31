//! Artifacts that the source proxies.

use futures_util::{StreamExt as _, stream};

use super::super::{Body, File, Reach};
use super::Rest;
use super::fields::Fields;
use super::histories::encoded;
use crate::error::{Error, Result};

const PROXY: &str = "/api/2.0/mlflow-artifacts/artifacts";
/// Where an HTTP(S) artifact URI has the path that the proxy knows.
const ROUTE: &str = "/api/2.0/mlflow-artifacts/artifacts/";
/// Folders in folders beyond this are no artifacts of anybody's.
const DEEPEST: usize = 100;

/// Whether the proxy has what lies at `uri`.
pub(in crate::import) fn reach(uri: Option<&str>) -> Reach {
    match uri.and_then(proxied_path) {
        Some(path) => Reach::Here(path),
        None => Reach::Elsewhere,
    }
}

/// The path that the proxy knows for an artifact URI.
pub(in crate::import) fn proxied_path(uri: &str) -> Option<String> {
    let path = if let Some(rest) = uri.strip_prefix("mlflow-artifacts:") {
        match rest.strip_prefix("//") {
            Some(host) => host.split_once('/').map_or("", |(_, path)| path),
            None => rest,
        }
    } else if uri.starts_with("http://") || uri.starts_with("https://") {
        uri.split_once(ROUTE)?.1
    } else {
        return None;
    };
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    (!path.is_empty()).then(|| path.to_owned())
}

/// The URI under which another proxy has the same path.
pub(in crate::import) fn at_any_proxy(uri: &str) -> Option<String> {
    let has_host = uri.starts_with("mlflow-artifacts://") || uri.starts_with("http");
    proxied_path(uri).filter(|_| has_host).map(|path| format!("mlflow-artifacts:/{path}"))
}

impl Rest {
    pub(in crate::import::source) async fn files(&self, path: &str) -> Result<Vec<File>> {
        let mut files = Vec::new();
        let mut folders = vec![(String::new(), 0)];
        while let Some((folder, depth)) = folders.pop() {
            let at = if folder.is_empty() { path.to_owned() } else { format!("{path}/{folder}") };
            let answer = self.http.get(PROXY, &[("path", &at)]).await?;
            for entry in Fields(&answer).list("files") {
                // Names are below the folder that was asked for, or whole paths, by storage.
                let said = entry.name("path")?;
                let name = said.rsplit('/').next().unwrap_or_default();
                if matches!(name, "" | "." | "..") || said.contains('\\') {
                    return Err(Error::invalid(format!("'{said}' is no name of a file")));
                }
                let below = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
                if entry.bool("is_dir") == Some(true) {
                    if depth >= DEEPEST {
                        return Err(Error::invalid(format!("'{below}' is nested too deeply")));
                    }
                    folders.push((below, depth + 1));
                } else {
                    let size = entry.optional_int("file_size")?.unwrap_or_default();
                    files.push(File { path: below, size: size.unsigned_abs() });
                }
            }
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(files)
    }

    pub(in crate::import::source) async fn read(&self, path: &str) -> Result<Body> {
        let (_slot, response) = self.http.open(&format!("{PROXY}/{}", encoded(path))).await?;
        let path = path.to_owned();
        let body = stream::unfold(Some(response), move |response| {
            let path = path.clone();
            async move {
                let mut response = response?;
                match response.chunk().await {
                    Ok(Some(chunk)) => Some((Ok(chunk), Some(response))),
                    Ok(None) => None,
                    Err(cause) => {
                        let error =
                            Error::invalid(format!("'{path}' broke off")).because(cause.without_url());
                        Some((Err(error), None))
                    }
                }
            }
        });
        Ok(body.boxed_local())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxys_paths_are_told_from_places_elsewhere() {
        for (uri, path, anywhere) in [
            ("mlflow-artifacts:/1/r/artifacts", Some("1/r/artifacts"), None),
            ("mlflow-artifacts://host:5000/1/r", Some("1/r"), Some("mlflow-artifacts:/1/r")),
            (
                "https://h/p/api/2.0/mlflow-artifacts/artifacts/1/r",
                Some("1/r"),
                Some("mlflow-artifacts:/1/r"),
            ),
            ("s3://bucket/1", None, None),
            ("/srv/mlruns/1", None, None),
            ("mlflow-artifacts:/", None, None),
        ] {
            assert_eq!(proxied_path(uri).as_deref(), path, "{uri}");
            assert_eq!(at_any_proxy(uri).as_deref(), anywhere, "{uri}");
        }
    }
}
