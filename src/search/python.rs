//! How Python sees text: character classes, numbers, and the way it prints values inside error messages.

use crate::python::{escape, quote_for};

/// `\s` of Python's `re`.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c)
}

/// `[A-ZÀ-Ü]` of Python's `re`, ignoring case.
pub(super) fn is_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | 'À'..='Ü' | 'à'..='ö' | 'ø'..='ü' | 'İ' | 'ı' | 'ſ' | '\u{212a}' | '\u{212b}')
}

/// The ASCII letter Python's `re` takes `c` for when it ignores case, in lower case.
pub(super) fn fold(c: char) -> char {
    match c {
        'İ' | 'ı' => 'i',
        'ſ' => 's',
        '\u{212a}' => 'k',
        _ => c.to_ascii_lowercase(),
    }
}

/// First digit of every run of ten decimal digits in Unicode 14, which Python 3.11 knows.
const ZEROS: [u32; 66] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
    0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40,
    0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x11066,
    0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950,
    0x11c50, 0x11d50, 0x11da0, 0x16a60, 0x16ac0, 0x16b50, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6,
    0x1e140, 0x1e2f0, 0x1e950, 0x1fbf0,
];

/// `\d` of Python's `re`: the ASCII digit of the same value.
pub(super) fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let code = c as u32;
    let zero = ZEROS[ZEROS.partition_point(|zero| *zero <= code) - 1];
    (code - zero < 10).then(|| char::from_digit(code - zero, 10)).flatten()
}

/// The same text with every decimal digit in ASCII, as `float()` and `int()` read it.
pub(super) fn ascii_digits(text: &str) -> String {
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

/// What `int(text)` accepts, as a plain signed number: spaces around it and single underscores inside are dropped.
pub(super) fn integer(text: &str) -> Option<String> {
    let text = ascii_digits(text.trim_matches(is_space));
    let digits = text.strip_prefix(['+', '-']).unwrap_or(&text);
    let is_number =
        digits.split('_').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    let sign = if text.starts_with('-') { "-" } else { "" };
    is_number.then(|| format!("{sign}{}", digits.replace('_', "")))
}

/// `repr()` of bytes.
pub(super) fn repr_bytes(bytes: &[u8]) -> String {
    let quote = quote_for(bytes.contains(&b'\''), bytes.contains(&b'"'));
    let mut out = format!("b{quote}");
    for &byte in bytes {
        match byte {
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            _ if char::from(byte) == quote => out.extend(['\\', quote]),
            0x20..=0x7e => out.push(char::from(byte)),
            _ => escape(&mut out, format_args!("\\x{byte:02x}")),
        }
    }
    out.push(quote);
    out
}
