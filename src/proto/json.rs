//! Reads JSON as Python's `json.loads` does, bare `NaN` and `Infinity` included.

use serde_json::Value;

/// Key of the one-entry object that stands for what Python reads and no scalar field accepts: a bare `NaN` or
/// `Infinity`, a number too large for a float, a text with half a surrogate pair.
const LITERAL: &str = "\u{0}literal";

const BROKEN_TEXT: &str = "text";

/// The parsed body, or `None` where Python would raise.
#[must_use]
pub fn parse(body: &[u8]) -> Option<Value> {
    match serde_json::from_slice(body) {
        Ok(value) => Some(value),
        // Rare, so the text is gone through a second time only when it has to be.
        Err(_) => serde_json::from_str(&mark(std::str::from_utf8(body).ok()?)).ok(),
    }
}

/// The text of a bare literal that [`parse`] has marked.
#[must_use]
pub fn literal(value: &Value) -> Option<&str> {
    let map = value.as_object()?;
    if map.len() == 1 { map.get(LITERAL)?.as_str() } else { None }
}

/// Whether the value stands for a text with half a surrogate pair: a text to Python, but none that a field takes.
#[must_use]
pub fn is_broken_text(value: &Value) -> bool {
    literal(value) == Some(BROKEN_TEXT)
}

/// Replaces what Python reads and serde does not by [`LITERAL`] objects.
fn mark(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 32);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (taken, literal) = match c {
            '"' => {
                let taken = string_length(rest);
                (taken, has_lone_surrogate(&rest[..taken]).then_some(BROKEN_TEXT))
            }
            'N' if rest.starts_with("NaN") => (3, Some("NaN")),
            'I' if rest.starts_with("Infinity") => (8, Some("Infinity")),
            '-' if rest.starts_with("-Infinity") => (9, Some("-Infinity")),
            '-' | '0'..='9' => {
                let taken = rest
                    .find(|c: char| !(c.is_ascii_alphanumeric() || "+-.".contains(c)))
                    .unwrap_or(rest.len());
                (taken, too_large(&rest[..taken]))
            }
            _ => (c.len_utf8(), None),
        };
        match literal {
            Some(word) => out.extend(["{\"\\u0000literal\":\"", word, "\"}"]),
            None => out.push_str(&rest[..taken]),
        }
        rest = &rest[taken..];
    }
    out
}

fn too_large(number: &str) -> Option<&'static str> {
    let float: f64 = number.parse().ok()?;
    if float.is_finite() {
        return None;
    }
    Some(if float > 0.0 { "Infinity" } else { "-Infinity" })
}

/// Whether a string literal is in order but for half a surrogate pair.
fn has_lone_surrogate(literal: &str) -> bool {
    let error = serde_json::from_str::<String>(literal).err();
    error.is_some_and(|error| {
        let text = error.to_string();
        text.contains("surrogate") || text.contains("unexpected end of hex escape")
    })
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
    fn floats_are_read_to_the_last_bit() {
        for _ in 0..20_000 {
            let number = f64::from_bits(rand::random());
            if number.is_finite() {
                let read = parse(ryu::Buffer::new().format_finite(number).as_bytes()).unwrap();
                assert_eq!(read.as_f64().map(f64::to_bits), Some(number.to_bits()), "{number:e}");
            }
        }
        assert_eq!(parse(b"333333333.33333329").unwrap().as_f64(), "333333333.33333329".parse().ok());
    }

    #[test]
    fn what_no_field_can_hold_is_marked() {
        let value = parse(br#"{"a": 1e400, "b": -1e400, "c": "x\ud800", "d": "\udc00y", "e": 1e3}"#).unwrap();
        assert_eq!(literal(&value["a"]), Some("Infinity"));
        assert_eq!(literal(&value["b"]), Some("-Infinity"));
        assert_eq!(literal(&value["c"]), Some("text"));
        assert_eq!(literal(&value["d"]), Some("text"));
        assert_eq!(value["e"], 1e3);
    }

    #[test]
    fn malformed_text_is_none() {
        for body in [&b"{"[..], b"", b"{\"a\": NaNs}", b"\xff", b"{'a': 1}"] {
            assert_eq!(parse(body), None);
        }
    }
}
