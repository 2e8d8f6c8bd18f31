//! Artifact URIs, told apart by who can reach what they point at. Pure text.

use std::fmt;
use std::path::PathBuf;

use percent_encoding::percent_decode_str;

/// What an artifact URI points at.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Location {
    /// A folder of the server's own file system.
    Local(PathBuf),
    /// A path behind the artifact proxy.
    Proxied(String),
    /// A folder in a bucket of an object store.
    Remote(Address),
    /// A storage of another kind: its scheme.
    Elsewhere(String),
}

/// A folder in a bucket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) scheme: Scheme,
    /// What stands between `//` and the path: the bucket; at Azure, `container@account.host`.
    pub(super) authority: String,
    /// Without a slash before it, not decoded.
    pub(super) path: String,
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme =
            Scheme::ALL.iter().find(|(_, scheme)| *scheme == self.scheme).map_or("", |(name, _)| name);
        write!(f, "{scheme}://{}/{}", self.authority, self.path)
    }
}

/// The kinds of object store, by their URIs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Scheme {
    S3,
    Gs,
    Wasbs,
    Abfss,
}

impl Scheme {
    const ALL: [(&'static str, Self); 4] =
        [("s3", Self::S3), ("gs", Self::Gs), ("wasbs", Self::Wasbs), ("abfss", Self::Abfss)];

    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(scheme, _)| *scheme == name).map(|(_, scheme)| *scheme)
    }
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
        name => match Scheme::from_name(name) {
            Some(scheme) => Location::Remote(address(scheme, rest)),
            None => Location::Elsewhere(scheme),
        },
    }
}

fn address(scheme: Scheme, rest: &str) -> Address {
    let host = rest.strip_prefix("//").unwrap_or_default();
    let authority = host.split(['/', '?', '#']).next().unwrap_or_default().to_owned();
    let path = url_path(rest);
    Address { scheme, authority, path: path.strip_prefix('/').unwrap_or(path).to_owned() }
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
        let remote = |scheme, authority: &str, path: &str| {
            Location::Remote(Address { scheme, authority: authority.to_owned(), path: path.to_owned() })
        };
        let account = "c@a.blob.core.windows.net";
        for (uri, expected) in [
            ("./mlartifacts", local("./mlartifacts")),
            ("/srv/a%20b", local("/srv/a b")),
            ("file:///srv/a%20b", local("/srv/a b")),
            ("file:relative", local("relative")),
            ("mlflow-artifacts:/1/r/artifacts", proxied("1/r/artifacts")),
            ("mlflow-artifacts://host:5000/1/r/artifacts?x=y", proxied("1/r/artifacts")),
            ("https://h/p/api/2.0/mlflow-artifacts/artifacts/1/r/artifacts", proxied("1/r/artifacts")),
            ("https://h/elsewhere", Location::Elsewhere("https".to_owned())),
            ("S3://bucket/key%20a/b?x#y", remote(Scheme::S3, "bucket", "key%20a/b")),
            ("gs://bucket", remote(Scheme::Gs, "bucket", "")),
            ("wasbs://c@a.blob.core.windows.net/x", remote(Scheme::Wasbs, account, "x")),
            ("hdfs://host/x", Location::Elsewhere("hdfs".to_owned())),
        ] {
            assert_eq!(parse(uri), expected, "{uri}");
        }
    }
}
