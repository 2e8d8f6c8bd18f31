//! The `Content-Disposition` that makes browsers save an artifact instead of showing it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use unicode_normalization::UnicodeNormalization as _;

/// What RFC 5987 lets stand as it is.
const ATTRIBUTE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'&')
    .remove(b'+')
    .remove(b'-')
    .remove(b'.')
    .remove(b'^')
    .remove(b'_')
    .remove(b'`')
    .remove(b'|')
    .remove(b'~');

/// What Python's `quote` lets stand as it is.
const URL_QUOTED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'/').remove(b'_').remove(b'~');

/// The header's value for a file of this name: pure ASCII, the true name beside it when it is not.
pub(super) fn attachment(name: &str) -> String {
    if name.is_ascii() {
        return format!("attachment; filename={}", quote(name));
    }
    let fallback: String = name.nfkd().filter(char::is_ascii).collect();
    let fallback = if fallback.is_empty() { "download" } else { &fallback };
    format!(
        "attachment; filename={}; filename*=UTF-8''{}",
        quote(fallback),
        utf8_percent_encode(name, ATTRIBUTE)
    )
}

/// The same for a URL that an object store is asked by, as the stock server words it.
pub(super) fn of_url(name: &str) -> String {
    if name.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        let escaped = name.replace('\\', "\\\\").replace('"', "\\\"");
        return format!("attachment; filename=\"{escaped}\"");
    }
    format!("attachment; filename*=UTF-8''{}", utf8_percent_encode(name, URL_QUOTED))
}

fn quote(name: &str) -> String {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if !name.is_empty() && name.bytes().all(is_token) {
        return name.to_owned();
    }
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected values are what `_content_disposition_attachment` of 3.17.2 returned.
    #[test]
    fn names_are_quoted_as_by_the_stock_server() {
        for (name, expected) in [
            ("a.txt", "attachment; filename=a.txt"),
            ("a b.txt", r#"attachment; filename="a b.txt""#),
            (r#"a"b\c.txt"#, r#"attachment; filename="a\"b\\c.txt""#),
            ("a;b", r#"attachment; filename="a;b""#),
            ("a'b", "attachment; filename=a'b"),
            ("a=b", r#"attachment; filename="a=b""#),
            ("", r#"attachment; filename="""#),
            ("ümläut.json", "attachment; filename=umlaut.json; filename*=UTF-8''%C3%BCml%C3%A4ut.json"),
            ("日本語", "attachment; filename=download; filename*=UTF-8''%E6%97%A5%E6%9C%AC%E8%AA%9E"),
            ("日本.json", "attachment; filename=.json; filename*=UTF-8''%E6%97%A5%E6%9C%AC.json"),
        ] {
            assert_eq!(attachment(name), expected);
        }
    }

    /// Expected values are what `_attachment_content_disposition` of 3.17.2 returned.
    #[test]
    fn names_in_urls_are_quoted_as_by_the_stock_server() {
        for (name, expected) in [
            ("a.txt", r#"attachment; filename="a.txt""#),
            (r#"a "b"\c.txt"#, r#"attachment; filename="a \"b\"\\c.txt""#),
            ("ümläut~.json", "attachment; filename*=UTF-8''%C3%BCml%C3%A4ut~.json"),
            ("a\u{7f}+b", "attachment; filename*=UTF-8''a%7F%2Bb"),
        ] {
            assert_eq!(of_url(name), expected);
        }
    }
}
