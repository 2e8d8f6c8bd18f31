//! URIs as Python's `urllib.parse` takes them apart, and `models:/` URIs. Pure text.

use percent_encoding::percent_decode_str;

use crate::error::{Error, Result};

/// A URI in its parts; the query and what follows are left out.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Uri {
    /// In lower case; empty for a bare path.
    pub(super) scheme: String,
    pub(super) authority: String,
    /// Without the `;` parameters that some schemes have.
    pub(super) path: String,
}

/// Schemes whose last path segment may have parameters.
const WITH_PARAMS: [&str; 16] = [
    "", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips",
    "mms", "sftp", "tel",
];

impl Uri {
    /// `urlparse(uri)`
    pub(super) fn parse(uri: &str) -> Result<Self> {
        let mut parsed = Self::split(uri, true)?;
        if WITH_PARAMS.contains(&parsed.scheme.as_str()) {
            let segment = parsed.path.rfind('/').unwrap_or(0);
            if let Some(at) = parsed.path[segment..].find(';') {
                parsed.path.truncate(segment + at);
            }
        }
        Ok(parsed)
    }

    /// `urlsplit(uri)`; without fragments, a `#` is part of the path.
    fn split(uri: &str, has_fragment: bool) -> Result<Self> {
        let cleaned = clean(uri);
        let (scheme, mut rest) = match cleaned.split_once(':') {
            Some((scheme, rest)) if is_scheme(scheme) => (scheme.to_ascii_lowercase(), rest),
            _ => (String::new(), cleaned.as_str()),
        };
        let mut authority = "";
        if let Some(after) = rest.strip_prefix("//") {
            (authority, rest) = after.split_at(after.find(['/', '?', '#']).unwrap_or(after.len()));
            if authority.contains('[') != authority.contains(']') {
                return Err(Error::invalid("Invalid IPv6 URL"));
            }
        }
        if has_fragment {
            rest = rest.split('#').next().unwrap_or_default();
        }
        let path = rest.split('?').next().unwrap_or_default();
        Ok(Self { scheme, authority: authority.to_owned(), path: path.to_owned() })
    }

    /// The host in lower case: without user, port and brackets.
    pub(super) fn host(&self) -> String {
        let host = self.authority.rsplit('@').next().unwrap_or_default();
        let host = match host.split_once('[') {
            Some((_, bracketed)) => bracketed.split(']').next(),
            None => host.split(':').next(),
        };
        host.unwrap_or_default().to_lowercase()
    }
}

/// What Python leaves out wherever it reads a URI.
pub(super) fn clean(uri: &str) -> String {
    uri.trim_start_matches(|c: char| c <= ' ').replace(['\t', '\r', '\n'], "")
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
}

/// `unquote(text)`
pub(super) fn unquote(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Decodes until there is nothing left to decode; a `+` is a space when `has_plus`.
pub(super) fn unquote_all(text: &str, has_plus: bool) -> String {
    let mut text = text.to_owned();
    loop {
        let next = if has_plus { unquote(&text.replace('+', " ")) } else { unquote(&text) };
        if next == text {
            return text;
        }
        text = next;
    }
}

/// What makes two URIs comparable: scheme, authority, and the path's parts without any encoding.
pub(super) fn normal_parts(uri: &str) -> Result<(String, String, Vec<String>)> {
    let uri = Uri::split(uri, true)?;
    let parts = uri.path.split('/').filter(|part| !part.is_empty());
    let parts = parts.map(|part| unquote_all(part, false)).collect();
    Ok((uri.scheme, uri.authority.to_lowercase(), parts))
}

/// What a `models:/` URI names.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum ModelUri {
    /// A logged model.
    Logged(String),
    Version {
        name: String,
        number: String,
    },
    Stage {
        name: String,
        stage: String,
    },
    Latest {
        name: String,
    },
    Alias {
        name: String,
        alias: String,
    },
}

impl ModelUri {
    /// `None` for what is no proper URI of this kind.
    pub(super) fn parse(uri: &str) -> Option<Self> {
        let uri = Uri::split(uri, false).ok().filter(|uri| uri.scheme == "models")?;
        let path = uri.path.strip_prefix('/').filter(|path| !path.is_empty())?.trim_start_matches('/');
        let (name, suffix) = path.split_once('/').map_or((path, None), |(name, suffix)| (name, Some(suffix)));
        if name.trim().is_empty() || suffix.is_some_and(|suffix| suffix.contains('/')) {
            return None;
        }
        let Some(suffix) = suffix else { return Self::without_suffix(name) };
        let name = name.to_owned();
        if suffix.trim().is_empty() {
            None
        } else if suffix.bytes().all(|b| b.is_ascii_digit()) {
            Some(Self::Version { name, number: suffix.to_owned() })
        } else if suffix.to_lowercase() == "latest" {
            Some(Self::Latest { name })
        } else {
            Some(Self::Stage { name, stage: suffix.to_owned() })
        }
    }

    fn without_suffix(name: &str) -> Option<Self> {
        match name.rsplit_once('@') {
            Some((_, alias)) if alias.trim().is_empty() => None,
            Some((name, alias)) => Some(Self::Alias { name: name.to_owned(), alias: alias.to_owned() }),
            None => Some(Self::Logged(name.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected values are those of `urllib.parse.urlparse` (Python 3.11).
    #[test]
    fn uris_are_taken_apart_as_python_does() {
        let cases = [
            ("s3://bucket/a;b?c#d", ("s3", "bucket", "/a;b")),
            ("http://h/a;b/c;d?e", ("http", "h", "/a;b/c")),
            (" \u{1}FILE:///tmp/a\nb", ("file", "", "/tmp/ab")),
            ("C:\\models", ("c", "", "\\models")),
            ("/a:b/c;d", ("", "", "/a:b/c")),
            ("a_b://c/d", ("", "", "a_b://c/d")),
            ("runs:////a", ("runs", "", "//a")),
            ("://x", ("", "", "://x")),
            ("s3://user@b?c", ("s3", "user@b", "")),
        ];
        for (uri, (scheme, authority, path)) in cases {
            let parsed = Uri::parse(uri).unwrap();
            assert_eq!(
                (&*parsed.scheme, &*parsed.authority, &*parsed.path),
                (scheme, authority, path),
                "{uri}"
            );
        }
        assert_eq!(Uri::parse("file://u:p@LocalHost:80/x").unwrap().host(), "localhost");
        assert_eq!(Uri::parse("file://[::1]:80/x").unwrap().host(), "::1");
    }

    /// Expected values are those of `mlflow.store.artifact.utils.models._parse_model_uri` 3.17.2.
    #[test]
    fn model_uris_name_a_model_or_a_version() {
        let name = || "a".to_owned();
        let cases = [
            ("models:/m-1", Some(ModelUri::Logged("m-1".to_owned()))),
            ("models:/a/07", Some(ModelUri::Version { name: name(), number: "07".to_owned() })),
            ("models:/a/LATEST", Some(ModelUri::Latest { name: name() })),
            ("models:/a/staging", Some(ModelUri::Stage { name: name(), stage: "staging".to_owned() })),
            ("models:/a@b", Some(ModelUri::Alias { name: name(), alias: "b".to_owned() })),
            ("models:/a/1@b", Some(ModelUri::Stage { name: name(), stage: "1@b".to_owned() })),
            ("models:/a@b@c", Some(ModelUri::Alias { name: "a@b".to_owned(), alias: "c".to_owned() })),
            ("models:/a#b", Some(ModelUri::Logged("a#b".to_owned()))),
            ("models:///a/1", Some(ModelUri::Version { name: name(), number: "1".to_owned() })),
            ("models:/a/1?x", Some(ModelUri::Version { name: name(), number: "1".to_owned() })),
            ("models:/a@", None),
            ("models:/a/", None),
            ("models:/a/1/2", None),
            ("models:/", None),
            ("models:a/1", None),
            ("models:/ /1", None),
            ("runs:/a/1", None),
        ];
        for (uri, expected) in cases {
            assert_eq!(ModelUri::parse(uri), expected, "{uri}");
        }
    }
}
