//! JSON as Python prints it: ASCII only, `repr` floats, and the three layouts the stock server uses.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{CharEscape, Formatter, Serializer};

/// Where Python's `json.dumps` puts spaces and line breaks.
#[derive(Clone, Copy)]
enum Layout {
    /// `indent=2`: the answers of the tracking API.
    Pretty,
    /// Default separators on one line: error bodies.
    Line,
    /// `separators=(",", ":")`: the answers of routes that Flask or FastAPI print themselves.
    Compact,
}

/// Prints as `json.dumps(value, indent=2)`.
pub fn pretty(value: &impl Serialize) -> Vec<u8> {
    print(value, Layout::Pretty)
}

/// Prints as `json.dumps(value)`.
pub fn line(value: &impl Serialize) -> Vec<u8> {
    print(value, Layout::Line)
}

/// Prints as `json.dumps(value, separators=(",", ":"))`.
pub fn compact(value: &impl Serialize) -> Vec<u8> {
    print(value, Layout::Compact)
}

fn print(value: &impl Serialize, layout: Layout) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    let mut serializer = Serializer::with_formatter(&mut out, Python { layout, depth: 0, is_empty: true });
    // Writing to memory cannot fail and wire types have string keys only.
    if value.serialize(&mut serializer).is_err() {
        out.clear();
    }
    out
}

/// A float as Python's `repr`: shortest digits, exponent below 1e-4 and from 1e16 on.
#[must_use]
pub fn float(value: f64) -> String {
    let mut out = Vec::with_capacity(24);
    write_float(&mut out, value);
    String::from_utf8(out).unwrap_or_default()
}

/// Appends `value` as [`float`] prints it; NaN and infinities as Python's bare literals.
pub fn write_float(out: &mut Vec<u8>, value: f64) {
    if !value.is_finite() {
        let text = if value.is_nan() {
            "NaN"
        } else if value > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        };
        out.extend_from_slice(text.as_bytes());
        return;
    }
    let mut buffer = ryu::Buffer::new();
    let text = buffer.format_finite(value);
    if let Some((mantissa, exponent)) = text.split_once('e') {
        write_exponent(out, mantissa, exponent);
    } else if value != 0.0 && value.abs() < 1e-4 {
        // ryu still prints 0.00001234; Python has changed to 1.234e-05.
        let (sign, digits) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
        let significant = digits.trim_start_matches(['0', '.']);
        let exponent = digits.len() - significant.len() - 1;
        let (first, rest) = significant.split_at(1);
        let mantissa =
            if rest.is_empty() { format!("{sign}{first}") } else { format!("{sign}{first}.{rest}") };
        write_exponent(out, &mantissa, &format!("-{exponent}"));
    } else {
        out.extend_from_slice(text.as_bytes());
    }
}

/// Appends an integer.
pub fn write_int(out: &mut Vec<u8>, value: i64) {
    out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
}

/// Python writes the exponent with a sign and at least two digits.
fn write_exponent(out: &mut Vec<u8>, mantissa: &str, exponent: &str) {
    out.extend_from_slice(mantissa.trim_end_matches(".0").as_bytes());
    out.push(b'e');
    let (sign, digits) = exponent.strip_prefix('-').map_or((b'+', exponent), |rest| (b'-', rest));
    out.push(sign);
    if digits.len() < 2 {
        out.push(b'0');
    }
    out.extend_from_slice(digits.as_bytes());
}

/// Appends a JSON string, quotes included, escaped to ASCII as Python does.
pub fn write_string(out: &mut Vec<u8>, text: &str) {
    out.extend_from_slice(&compact(&text));
}

struct Python {
    layout: Layout,
    depth: usize,
    is_empty: bool,
}

impl Python {
    fn break_line<W: ?Sized + Write>(&self, out: &mut W) -> io::Result<()> {
        const SPACES: &[u8; 64] = &[b' '; 64];
        out.write_all(b"\n")?;
        let mut left = self.depth * 2;
        while left > 0 {
            let now = left.min(SPACES.len());
            out.write_all(&SPACES[..now])?;
            left -= now;
        }
        Ok(())
    }

    fn open<W: ?Sized + Write>(&mut self, out: &mut W, bracket: u8) -> io::Result<()> {
        self.depth += 1;
        self.is_empty = true;
        out.write_all(&[bracket])
    }

    fn close<W: ?Sized + Write>(&mut self, out: &mut W, bracket: u8) -> io::Result<()> {
        self.depth -= 1;
        if !self.is_empty && matches!(self.layout, Layout::Pretty) {
            self.break_line(out)?;
        }
        self.is_empty = false;
        out.write_all(&[bracket])
    }

    fn separate<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        match self.layout {
            Layout::Pretty => {
                if !first {
                    out.write_all(b",")?;
                }
                self.break_line(out)
            }
            Layout::Line if !first => out.write_all(b", "),
            Layout::Compact if !first => out.write_all(b","),
            Layout::Line | Layout::Compact => Ok(()),
        }
    }
}

impl Formatter for Python {
    fn write_f64<W: ?Sized + Write>(&mut self, out: &mut W, value: f64) -> io::Result<()> {
        let mut text = Vec::with_capacity(24);
        write_float(&mut text, value);
        out.write_all(&text)
    }

    fn write_string_fragment<W: ?Sized + Write>(&mut self, out: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(start) = rest.find(|c: char| !c.is_ascii() || c == '\u{7f}') {
            out.write_all(&rest.as_bytes()[..start])?;
            let tail = &rest[start..];
            let Some(c) = tail.chars().next() else { break };
            if c.is_ascii() {
                out.write_all(&[0x7f])?;
            } else {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{unit:04x}")?;
                }
            }
            rest = &tail[c.len_utf8()..];
        }
        out.write_all(rest.as_bytes())
    }

    fn write_char_escape<W: ?Sized + Write>(&mut self, out: &mut W, escape: CharEscape) -> io::Result<()> {
        let text: &[u8] = match escape {
            CharEscape::Quote => b"\\\"",
            CharEscape::ReverseSolidus => b"\\\\",
            CharEscape::Solidus => b"/",
            CharEscape::Backspace => b"\\b",
            CharEscape::FormFeed => b"\\f",
            CharEscape::LineFeed => b"\\n",
            CharEscape::CarriageReturn => b"\\r",
            CharEscape::Tab => b"\\t",
            CharEscape::AsciiControl(byte) => return write!(out, "\\u{byte:04x}"),
        };
        out.write_all(text)
    }

    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b'[')
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b']')
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.separate(out, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_empty = false;
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b'{')
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b'}')
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.separate(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(if matches!(self.layout, Layout::Compact) { b":" } else { b": " })
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.is_empty = false;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected texts are what Python 3.11's `repr` prints.
    #[test]
    fn floats_print_as_python_repr() {
        let cases = [
            (0.0, "0.0"),
            (-0.0, "-0.0"),
            (1.0, "1.0"),
            (0.1, "0.1"),
            (1e16, "1e+16"),
            (9_999_999_999_999_998.0, "9999999999999998.0"),
            (123_456_789_012_345_680.0, "1.2345678901234568e+17"),
            (1e20, "1e+20"),
            (1e-4, "0.0001"),
            (1e-5, "1e-05"),
            (0.000_012_34, "1.234e-05"),
            (-0.000_099_9, "-9.99e-05"),
            (1.5e-7, "1.5e-07"),
            (5e-324, "5e-324"),
            (f64::MAX, "1.7976931348623157e+308"),
            (1e100, "1e+100"),
        ];
        for (value, text) in cases {
            assert_eq!(float(value), text);
        }
    }

    #[test]
    fn strings_are_escaped_to_ascii() {
        assert_eq!(compact(&"aé😀\u{7f}\u{1}\"/"), b"\"a\\u00e9\\ud83d\\ude00\x7f\\u0001\\\"/\"");
    }

    #[test]
    fn empty_containers_stay_on_one_line() {
        let value = serde_json::json!({"a": {}, "b": [], "c": [1, {"d": null}]});
        let expected =
            "{\n  \"a\": {},\n  \"b\": [],\n  \"c\": [\n    1,\n    {\n      \"d\": null\n    }\n  ]\n}";
        assert_eq!(String::from_utf8(pretty(&value)).unwrap(), expected);
        assert_eq!(line(&value), br#"{"a": {}, "b": [], "c": [1, {"d": null}]}"#);
    }
}
