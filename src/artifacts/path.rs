//! Artifact paths as clients send them: decoded, checked, and put together. Pure text; symbolic links are the
//! folder's business.

use percent_encoding::percent_decode_str;

use super::location::split_scheme;
use crate::error::{Error, Result};
use crate::python;

/// Decoding stops here: what is still encoded then was made to deceive.
const MAX_DECODINGS: usize = 10;

/// Schemes whose URLs Python prints with `//`, whether or not they were written so.
const SCHEMES_WITH_HOST: &[&str] = &[
    "file", "ftp", "git", "git+ssh", "gopher", "http", "https", "imap", "mms", "nfs", "nntp", "prospero",
    "rsync", "rtsp", "rtsps", "rtspu", "sftp", "shttp", "snews", "svn", "svn+ssh", "telnet", "wais", "ws",
    "wss",
];

/// `path` decoded until nothing changes, if it stays below where it is joined to. What the server checks is what it
/// uses: no later step decodes again.
pub(super) fn check(path: &str) -> Result<String> {
    let path = escape_controls(&decode(path).ok_or_else(invalid)?);
    let is_unsafe = path.contains('#')
        || path.starts_with('/')
        || path.split('/').any(|segment| segment == "..")
        || split_scheme(&path).is_some_and(|(scheme, _)| scheme == "file")
        || is_windows_absolute(&path);
    if is_unsafe { Err(invalid()) } else { Ok(path) }
}

/// The same for routes whose stock handlers decode a path only once it is joined: what looks like a scheme, and what
/// stands before it, is part of the name.
pub(super) fn check_below(path: &str) -> Result<String> {
    check(path)?;
    let below = check(&format!("./{path}"))?;
    Ok(below.strip_prefix("./").unwrap_or(&below).to_owned())
}

fn invalid() -> Error {
    Error::invalid("Invalid path")
}

fn decode(path: &str) -> Option<String> {
    let mut path = path.to_owned();
    for _ in 0..MAX_DECODINGS {
        let decoded = normalize_url(&percent_decode_str(&path).decode_utf8_lossy())?;
        if decoded == path {
            return Some(path);
        }
        path = decoded;
    }
    None
}

/// What is left of a URL that Python has parsed and printed again: the scheme in lower case, no white space before
/// it, no line breaks and tabs, no empty query, fragment or parameters. Clients see the names that result.
fn normalize_url(url: &str) -> Option<String> {
    let url = url.trim_start_matches(|c: char| c <= ' ').replace(['\t', '\r', '\n'], "");
    let (scheme, rest) =
        split_scheme(&url).map_or((None, url.as_str()), |(scheme, rest)| (Some(scheme), rest));
    let (rest, fragment) = cut(rest, '#');
    let (rest, query) = cut(rest, '?');
    let (host, path) = match rest.strip_prefix("//") {
        Some(after) => after.split_at(after.find('/').unwrap_or(after.len())),
        None => ("", rest),
    };
    if host.contains('[') != host.contains(']') {
        return None;
    }
    let mut out = scheme.as_ref().map_or_else(String::new, |scheme| format!("{scheme}:"));
    let has_host = scheme.as_deref().is_some_and(|scheme| SCHEMES_WITH_HOST.contains(&scheme));
    if !host.is_empty() || has_host && !path.starts_with("//") {
        out.push_str("//");
        out.push_str(host);
        if !path.is_empty() && !path.starts_with('/') {
            out.push('/');
        }
    }
    out.push_str(without_empty_parameters(path));
    for (mark, text) in [('?', query), ('#', fragment)] {
        if !text.is_empty() {
            out.push(mark);
            out.push_str(text);
        }
    }
    Some(out)
}

fn cut(text: &str, mark: char) -> (&str, &str) {
    text.split_once(mark).unwrap_or((text, ""))
}

/// A last segment's only `;` is dropped when nothing follows it.
fn without_empty_parameters(path: &str) -> &str {
    let start = path.rfind('/').map_or(0, |slash| slash + 1);
    match path[start..].find(';') {
        Some(at) if start + at + 1 == path.len() => &path[..path.len() - 1],
        _ => path,
    }
}

fn escape_controls(path: &str) -> String {
    if !path.contains(|c: char| c.is_ascii_control()) {
        return path.to_owned();
    }
    let escape =
        |c: char| if c.is_ascii_control() { format!("%{:02x}", u32::from(c)) } else { c.to_string() };
    path.chars().map(escape).collect()
}

/// `C:/x`, `C:\x`, `\\host\share`: refused on every system, since clients on Windows may get the path back.
fn is_windows_absolute(path: &str) -> bool {
    let is_separator = |byte: Option<&u8>| matches!(byte, Some(b'/' | b'\\'));
    let bytes = path.as_bytes();
    match bytes {
        [drive, b':', rest @ ..] => drive.is_ascii_alphabetic() && is_separator(rest.first()),
        [first, second, ..] => is_separator(Some(first)) && is_separator(Some(second)),
        _ => false,
    }
}

/// `path` below `base`, as Python's `posixpath.join`.
pub(super) fn join(base: &str, path: &str) -> String {
    if base.is_empty() || base.ends_with('/') { format!("{base}{path}") } else { format!("{base}/{path}") }
}

/// `path` without `.` and doubled slashes; empty for the folder itself.
pub(super) fn tidy(path: &str) -> String {
    path.split('/').filter(|segment| !matches!(*segment, "" | ".")).collect::<Vec<_>>().join("/")
}

/// Folder and name of an upload's target; an empty name when the path ends with a slash.
pub(super) fn split(path: &str) -> (&str, &str) {
    let (head, tail) = path.split_at(path.rfind('/').map_or(0, |slash| slash + 1));
    (head.trim_end_matches('/'), tail)
}

/// Whether a folder may be written to by this name: one name for one folder.
pub(super) fn check_folder(folder: &str) -> Result<()> {
    if folder.is_empty() {
        return Ok(());
    }
    let tidied = tidy(folder);
    let resolved = if tidied.is_empty() { "." } else { &tidied };
    if resolved == folder && resolved != "." && !resolved.starts_with("..") {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "Invalid artifact path: '{folder}'. Names may be treated as files in certain cases, and must not resolve to \
         other names when treated as such. This name would resolve to {}",
        python::repr(resolved)
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected values are what `mlflow.utils.uri.validate_path_is_safe` of 3.17.2 returned on Linux; `None` where
    /// it raised.
    const STOCK: &[(&str, Option<&str>)] = &[
        ("a", Some("a")),
        ("a/b.txt", Some("a/b.txt")),
        ("a//b", Some("a//b")),
        ("./a", Some("./a")),
        ("a/./b", Some("a/./b")),
        ("a/", Some("a/")),
        (".", Some(".")),
        ("..", None),
        ("../a", None),
        ("a/..", None),
        ("a/../b", None),
        ("..a", Some("..a")),
        ("a..b", Some("a..b")),
        ("%2e%2e/a", None),
        ("%252e%252e/a", None),
        ("%25252e%25252e%25252fa", None),
        ("/a", None),
        ("%2fa", None),
        ("//a/b", None),
        ("///a", None),
        ("a#b", None),
        ("a#", Some("a")),
        ("a%23b", None),
        ("a%2523b", None),
        ("a?", Some("a")),
        ("a?b", Some("a?b")),
        ("a?#", Some("a")),
        ("a;", Some("a")),
        ("a;b", Some("a;b")),
        ("a;;", Some("a;;")),
        ("b/a;", Some("b/a")),
        ("C:/x", None),
        ("C:x", Some("c:x")),
        ("c:\\x", None),
        ("\\\\host\\share\\x", None),
        ("\\x", Some("\\x")),
        ("a\\b", Some("a\\b")),
        ("..\\a", Some("..\\a")),
        ("file:a", None),
        ("file:///etc/passwd", None),
        ("FILE:///etc/passwd", None),
        ("http:a", Some("http:///a")),
        ("http://h/x", Some("http://h/x")),
        ("ABC:def", Some("abc:def")),
        ("a:b", Some("a:b")),
        ("ab:c/d", Some("ab:c/d")),
        ("ab:////c", Some("ab://c")),
        ("a%00b", Some("a%00b")),
        ("%20a", Some("a")),
        ("a%20", Some("a ")),
        ("%09a%09b", Some("ab")),
        ("a%0ab", Some("ab")),
        ("a%7fb", Some("a%7fb")),
        ("a%01b", Some("a%01b")),
        ("é", Some("é")),
        ("%C3%A9", Some("é")),
        ("%ff", Some("\u{fffd}")),
        ("a%ffb", Some("a\u{fffd}b")),
        ("%", Some("%")),
        ("%2", Some("%2")),
        ("%zz", Some("%zz")),
        ("100%25", Some("100%")),
        ("a+b", Some("a+b")),
        ("~/x", Some("~/x")),
        ("日本.json", Some("日本.json")),
        ("[x", Some("[x")),
        ("//[x", None),
        ("x:[y]", Some("x:[y]")),
        ("%2525252525252525252525252541", None),
        ("", Some("")),
        (" a", Some("a")),
        ("a\u{1f}b", Some("a%1fb")),
        ("\0a", Some("a")),
        ("a\tb", Some("ab")),
        ("a\nb", Some("ab")),
    ];

    #[test]
    fn paths_are_accepted_and_renamed_as_by_the_stock_server() {
        for (path, expected) in STOCK {
            assert_eq!(check(path).ok().as_deref(), *expected, "{path:?}");
        }
    }

    #[test]
    fn a_checked_path_stays_as_it_is() {
        for path in STOCK.iter().filter_map(|(_, expected)| *expected).filter(|path| !path.contains("%0")) {
            assert_eq!(check(path).ok().as_deref(), Some(path));
        }
    }

    #[test]
    fn a_folder_has_one_name() {
        for folder in ["", "a", "a/b", ".a"] {
            assert!(check_folder(folder).is_ok(), "{folder}");
        }
        for folder in [".", "./a", "a/.", "a//b", "..a"] {
            assert!(check_folder(folder).is_err(), "{folder}");
        }
        let error = check_folder("a/./b").unwrap_err();
        assert_eq!(
            error.message,
            "Invalid artifact path: 'a/./b'. Names may be treated as files in certain cases, and must not resolve \
             to other names when treated as such. This name would resolve to 'a/b'"
        );
    }
}
