//! Artifact URIs, told apart by who can reach what they point at. Pure text.

use std::path::PathBuf;

use percent_encoding::percent_decode_str;

/// What an artifact URI points at.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Location {
    /// A folder of the server's own file system.
    Local(PathBuf),
    /// A path behind the artifact proxy.
    Proxied(String),
    /// A storage of another kind: its scheme.
    Elsewhere(String),
}

/// Where an HTTP(S) artifact URI has the path that the proxy knows.
const PROXY_ROUTE: &str = "/api/2.0/mlflow-artifacts/artifacts/";

/// Reads an artifact URI; what has no scheme is a path.
pub(super) fn parse(uri: &str) -> Location {
    let Some((scheme, rest)) = split_scheme(uri) else { return Location::Local(decode(uri)) };
    match scheme.as_str() {
        "file" => Location::Local(decode(url_path(rest))),
        "mlflow-artifacts" => Location::Proxied(url_path(rest).trim_start_matches('/').to_owned()),
        "http" | "https" => match url_path(rest).split_once(PROXY_ROUTE) {
            Some((_, path)) => Location::Proxied(path.trim_start_matches('/').to_owned()),
            None => Location::Elsewhere(scheme),
        },
        _ => Location::Elsewhere(scheme),
    }
}

/// The scheme in lower case, and what follows its colon.
pub(super) fn split_scheme(uri: &str) -> Option<(String, &str)> {
    let (scheme, rest) = uri.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    is_scheme.then(|| (scheme.to_ascii_lowercase(), rest))
}

/// The path of a URL whose scheme is cut off: without host, query and fragment.
fn url_path(rest: &str) -> &str {
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    match rest.strip_prefix("//") {
        Some(after) => after.find('/').map_or("", |start| &after[start..]),
        None => rest,
    }
}

/// The stock server decodes plain paths, too.
fn decode(path: &str) -> PathBuf {
    PathBuf::from(percent_decode_str(path).decode_utf8_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uris_are_told_apart() {
        let local = |path: &str| Location::Local(PathBuf::from(path));
        let proxied = |path: &str| Location::Proxied(path.to_owned());
        for (uri, expected) in [
            ("./mlartifacts", local("./mlartifacts")),
            ("/srv/a%20b", local("/srv/a b")),
            ("file:///srv/a%20b", local("/srv/a b")),
            ("file:relative", local("relative")),
            ("mlflow-artifacts:/1/r/artifacts", proxied("1/r/artifacts")),
            ("mlflow-artifacts://host:5000/1/r/artifacts?x=y", proxied("1/r/artifacts")),
            ("https://h/p/api/2.0/mlflow-artifacts/artifacts/1/r/artifacts", proxied("1/r/artifacts")),
            ("https://h/elsewhere", Location::Elsewhere("https".to_owned())),
            ("S3://bucket/key", Location::Elsewhere("s3".to_owned())),
        ] {
            assert_eq!(parse(uri), expected, "{uri}");
        }
    }
}
