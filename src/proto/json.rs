//! Reads JSON as Python's `json.loads` does, bare `NaN` and `Infinity` included.

use serde_json::Value;

/// Key of the one-entry object that stands for a bare `NaN`, `Infinity` or `-Infinity`: no scalar field accepts
/// it, as no scalar field of the stock parser accepts such a literal.
const LITERAL: &str = "\u{0}literal";

/// The parsed body, or `None` where Python would raise.
#[must_use]
pub fn parse(body: &[u8]) -> Option<Value> {
    match serde_json::from_slice(body) {
        Ok(value) => Some(value),
        Err(_) if mentions_literal(body) => serde_json::from_str(&mark_literals(body)?).ok(),
        Err(_) => None,
    }
}

/// The text of a bare literal that [`parse`] has marked.
#[must_use]
pub fn literal(value: &Value) -> Option<&str> {
    let map = value.as_object()?;
    if map.len() == 1 { map.get(LITERAL)?.as_str() } else { None }
}

fn mentions_literal(body: &[u8]) -> bool {
    body.windows(3).any(|three| three == b"NaN" || three == b"Inf")
}

fn mark_literals(body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?;
    let mut out = String::with_capacity(text.len() + 32);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let taken = if c == '"' {
            string_length(rest)
        } else if let Some(word) =
            ["NaN", "Infinity", "-Infinity"].into_iter().find(|word| rest.starts_with(word))
        {
            out.push_str("{\"\\u0000literal\":\"");
            out.push_str(word);
            out.push_str("\"}");
            rest = &rest[word.len()..];
            continue;
        } else {
            c.len_utf8()
        };
        out.push_str(&rest[..taken]);
        rest = &rest[taken..];
    }
    Some(out)
}

/// Bytes of the string literal that `text` starts with, quotes included; all of `text` when it never ends.
fn string_length(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bare_literals_are_marked_outside_strings_only() {
        let value = parse(br#"{"a": NaN, "b": "NaN \" Infinity", "c": [-Infinity]}"#).unwrap();
        assert_eq!(literal(&value["a"]), Some("NaN"));
        assert_eq!(value["b"], "NaN \" Infinity");
        assert_eq!(literal(&value["c"][0]), Some("-Infinity"));
    }

    #[test]
    fn malformed_text_is_none() {
        for body in [&b"{"[..], b"", b"{\"a\": NaNs}", b"\xff", b"{'a': 1}"] {
            assert_eq!(parse(body), None);
        }
    }
}
