//! Headers of `NumPy`'s arrays: whether objects can follow, which are pickled. The header is a line of Python, which is
//! not evaluated: an array has no objects only if every type in it is plainly written out.

use std::io::{Error, Read, Result};

pub(super) const MAGIC: &[u8] = b"\x93NUMPY";
/// The header of an array is a line of text.
const MOST_HEADER: usize = 1 << 16;

/// Reads the header of an array: whether objects may follow it.
pub(super) fn may_hold_objects(input: &mut impl Read) -> Result<bool> {
    let mut start = [0; 8];
    input.read_exact(&mut start)?;
    let mut length = [0; 4];
    let size = if start[6] == 1 { 2 } else { 4 };
    input.read_exact(&mut length[..size])?;
    let length = usize::try_from(u32::from_le_bytes(length)).unwrap_or(usize::MAX);
    if length > MOST_HEADER {
        return Err(Error::other("the header of the array is too long"));
    }
    let mut header = vec![0; length];
    input.read_exact(&mut header)?;
    Ok(!is_plain(&header))
}

/// Whether all strings in a header are keys, names of fields, or types without objects, and nothing else in it could make
/// a string.
fn is_plain(header: &[u8]) -> bool {
    let mut rest = header;
    let mut open = Vec::new();
    let mut before = 0;
    let mut has_type = false;
    while let [byte, after @ ..] = rest {
        rest = after;
        match byte {
            b' ' | b'\n' => continue,
            b'{' if !open.is_empty() => return false,
            b'{' | b'[' | b'(' => open.push(*byte),
            b'}' | b']' | b')' => {
                open.pop();
            }
            b'\'' | b'"' => {
                // Beside anything else it would be more than this one string.
                let Some(end) = rest.iter().position(|other| other == byte) else { return false };
                let text = &rest[..end];
                if !b"{[(,:".contains(&before) || text.contains(&b'\\') {
                    return false;
                }
                rest = &rest[end + 1..];
                let is_key = open == b"{" && rest.trim_ascii_start().starts_with(b":");
                let is_name = before == b'(' && open.ends_with(b"[(");
                if !is_key && !is_name {
                    if !is_plain_type(text) {
                        return false;
                    }
                    has_type = true;
                }
            }
            b',' | b':' | b'0'..=b'9' => {}
            // Of True and False, and of Python 2's long numbers.
            byte if b"TrueFalsL".contains(byte) => {}
            _ => return false,
        }
        before = *byte;
    }
    has_type
}

/// Whether this is a type as `NumPy` writes it: of numbers, times, texts or bytes.
fn is_plain_type(text: &[u8]) -> bool {
    let ([b'<' | b'>' | b'|' | b'=', kind, rest @ ..] | [kind, rest @ ..]) = text else { return false };
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let unit: &[u8] = match &rest[digits..] {
        [] => &[],
        [b'[', unit @ .., b']'] => unit,
        _ => return false,
    };
    b"?biufcmMSUV".contains(kind) && unit.iter().all(u8::is_ascii_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_plainly_written_has_no_objects() {
        let with =
            |descr: &str| format!("{{'descr': {descr}, 'fortran_order': False, 'shape': (3L, 2), }}   \n");
        for descr in [
            "'<f8'",
            "\"|u1\"",
            "'?'",
            "'<M8[25us]'",
            "[('O', '<i4'), ('b', '|S10', (2,)), ('', '|V4')]",
            "[('n', [('object', '<U3'), ('y', ('<f4', (2,)))])]",
        ] {
            assert!(is_plain(with(descr).as_bytes()), "{descr}");
        }
        for descr in [
            "'|O'",
            "\"|O\"",
            "'O'",
            "'<O'",
            "'O8'",
            "'object'",
            "'f8,O'",
            "'M8[a],O]'",
            "[('a','object')]",
            "[('a', [('b', \"|O\")])]",
            "('O', (2,))",
            "[('a', ('O', (2,)))]",
            "'\\x7cO'",
            "'<f8' 'O'",
            "r'O'",
            "'''O'''",
            "{'names': ['a'], 'formats': ['O']}",
            "3",
            "'<f8",
        ] {
            assert!(!is_plain(with(descr).as_bytes()), "{descr}");
        }
        assert!(!is_plain(b"{'descr': '<f8', 'descr': 'O'}"));
    }
}
