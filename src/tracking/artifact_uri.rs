//! Where experiments and runs keep their artifacts: how locations are checked, resolved and extended.

use percent_encoding::percent_decode_str;

use crate::error::{Error, Result};

const LENGTH_LIMIT: usize = 2048;
/// Schemes whose URIs name a host to connect to (`mlflow.store.artifact.host_policy`).
const HOST_SCHEMES: [&str; 10] =
    ["ftp", "sftp", "hdfs", "viewfs", "http", "https", "mlflow-artifacts", "r2", "b2", "abfss"];

/// The parts of a URI as Python's `urlparse` splits them.
struct Parts<'a> {
    scheme: &'a str,
    authority: Option<&'a str>,
    path: &'a str,
    /// From the `;` of the last path segment, which `urlparse` splits off for some schemes only.
    query: Option<&'a str>,
    fragment: Option<&'a str>,
}

fn split(uri: &str) -> Parts<'_> {
    let (scheme, rest) = match uri.split_once(':') {
        Some((scheme, rest)) if is_scheme(scheme) => (scheme, rest),
        _ => ("", uri),
    };
    let (rest, fragment) = cut(rest, '#');
    let (rest, query) = cut(rest, '?');
    let (authority, path) = match rest.strip_prefix("//") {
        Some(rest) => {
            let end = rest.find('/').unwrap_or(rest.len());
            (Some(&rest[..end]), &rest[end..])
        }
        None => (None, rest),
    };
    Parts { scheme, authority, path, query, fragment }
}

fn cut(text: &str, at: char) -> (&str, Option<&str>) {
    text.split_once(at).map_or((text, None), |(head, tail)| (head, Some(tail)))
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

/// Checks the location that a client wants for a new experiment.
pub fn check(location: &str, trusted: &[&str]) -> Result<()> {
    let parts = split(location);
    let has_params =
        ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip", "sips"]
            .contains(&parts.scheme.to_ascii_lowercase().as_str())
            && parts
                .path
                .rsplit('/')
                .next()
                .is_some_and(|last| last.split_once(';').is_some_and(|(_, params)| !params.is_empty()));
    if parts.fragment.is_some_and(|fragment| !fragment.is_empty()) || has_params {
        return Err(Error::invalid("'artifact_location' URL can't include fragments or params."));
    }
    check_query(parts.query)?;
    check_host("artifact_location", location, trusted)?;
    if location.starts_with("runs:") {
        return Err(Error::invalid(format!("Artifact location cannot be a runs:/ URI. Given: '{location}'")));
    }
    check_length(location)
}

/// Checks the length of a location, in characters.
pub fn check_length(location: &str) -> Result<()> {
    if location.chars().count() <= LENGTH_LIMIT {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "Invalid artifact path length. The length of the artifact path cannot be greater than {LENGTH_LIMIT} \
         characters. To configure this limit, please set the MLFLOW_ARTIFACT_LOCATION_MAX_LENGTH environment \
         variable."
    )))
}

/// A query with `..` in it, however encoded, could be taken for a path.
fn check_query(query: Option<&str>) -> Result<()> {
    let mut text = query.unwrap_or_default().to_owned();
    for _ in 0..10 {
        let decoded = percent_decode_str(&text).decode_utf8_lossy().into_owned();
        if decoded == text {
            break;
        }
        text = decoded;
    }
    if text.contains("..") { Err(Error::invalid("Invalid query string")) } else { Ok(()) }
}

/// The server never connects to a host that a client names in `field`, unless its own storage is there.
pub fn check_host(field: &str, location: &str, trusted: &[&str]) -> Result<()> {
    let Some(target) = host_target(location) else { return Ok(()) };
    if trusted.iter().any(|uri| host_target(uri).is_some_and(|own| own == target)) {
        return Ok(());
    }
    let scheme = split(location).scheme.to_ascii_lowercase();
    Err(Error::invalid(format!(
        "'{field}' cannot use the '{scheme}' scheme: the '{scheme}' scheme addresses a host other than \
         the tracking server's configured artifact storage, so the server would connect to the host named in the \
         URI. Set the MLFLOW_ALLOWED_HOST_ADDRESSED_ARTIFACT_SCHEMES environment variable on the server to allow it."
    )))
}

/// Scheme family and authority that a URI makes one connect to; `None` when it names no host.
fn host_target(uri: &str) -> Option<(String, String)> {
    let parts = split(uri);
    let scheme = parts.scheme.to_ascii_lowercase();
    let authority = parts.authority.unwrap_or_default();
    if !HOST_SCHEMES.contains(&scheme.as_str()) || (scheme == "mlflow-artifacts" && authority.is_empty()) {
        return None;
    }
    let family = match scheme.as_str() {
        "viewfs" => "hdfs",
        "https" | "mlflow-artifacts" => "http",
        other => other,
    };
    Some((family.to_owned(), authority.to_ascii_lowercase()))
}

/// A local location as an absolute one; all others as they are.
pub fn resolve_local(location: &str) -> Result<String> {
    let parts = split(location);
    let is_file = parts.scheme.eq_ignore_ascii_case("file");
    if !parts.scheme.is_empty() && !is_file {
        return Ok(location.to_owned());
    }
    let host = parts.authority.unwrap_or_default();
    if is_file
        && !(host.is_empty() || host == "." || host.starts_with("localhost") || host.starts_with("127.0.0.1"))
    {
        return Err(Error::invalid(format!(
            "{location} is not a valid remote uri. For remote access on windows, please consider using a different \
             scheme such as SMB (e.g. smb://<hostname>/<path>)."
        )));
    }
    let path =
        percent_decode_str(if is_file { parts.path } else { location }).decode_utf8_lossy().into_owned();
    if path.starts_with('/') {
        return Ok(location.to_owned());
    }
    let folder = std::env::current_dir()
        .map_err(|cause| Error::internal("The server's working folder cannot be read").because(cause))?;
    let absolute = folder.join(path);
    if is_file { Ok(format!("file://{}", absolute.display())) } else { Ok(absolute.display().to_string()) }
}

/// Appends `suffix` to the path of `uri`, before its query.
pub fn append(uri: &str, suffix: &str) -> Result<String> {
    let parts = split(uri);
    check_query(parts.query)?;
    if parts.scheme.is_empty() {
        return Ok(join(uri, suffix));
    }
    let mut out = String::with_capacity(uri.len() + suffix.len() + 1);
    out.push_str(&parts.scheme.to_ascii_lowercase());
    out.push(':');
    if let Some(authority) = parts.authority {
        out.push_str("//");
        out.push_str(authority);
    }
    let path = join(parts.path, suffix);
    if parts.authority.is_some_and(|authority| !authority.is_empty()) && !path.starts_with('/') {
        out.push('/');
    }
    out.push_str(&path);
    for (mark, part) in [('?', parts.query), ('#', parts.fragment)] {
        if let Some(part) = part.filter(|part| !part.is_empty()) {
            out.push(mark);
            out.push_str(part);
        }
    }
    Ok(out)
}

fn join(path: &str, suffix: &str) -> String {
    let suffix = suffix.trim_start_matches('/');
    match path {
        "" => suffix.to_owned(),
        path if path.ends_with('/') => format!("{path}{suffix}"),
        path => format!("{path}/{suffix}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected values are those of `mlflow.utils.uri.append_to_uri_path` 3.17.2.
    #[test]
    fn suffixes_go_to_the_path() {
        let cases = [
            ("mlflow-artifacts:/", "mlflow-artifacts:/0"),
            ("mlflow-artifacts:/1", "mlflow-artifacts:/1/0"),
            ("s3://bucket/base?x=1", "s3://bucket/base/0?x=1"),
            ("s3://bucket", "s3://bucket/0"),
            ("/tmp/art", "/tmp/art/0"),
            ("file:///tmp/art/", "file:///tmp/art/0"),
            ("rel/path", "rel/path/0"),
            ("mlflow-artifacts://host:5000/a", "mlflow-artifacts://host:5000/a/0"),
        ];
        for (uri, expected) in cases {
            assert_eq!(append(uri, "0").unwrap(), expected, "{uri}");
        }
    }
}
