//! Canonical JSON (RFC 8785), so that equal values have equal bytes and one sha256 on every machine. Never pretty, never
//! in the order of the source.

use serde_json::{Map, Number, Value};
use sha2::{Digest as _, Sha256};

/// The value as RFC 8785 writes it: keys by their UTF-16 code units, numbers as ECMAScript prints a double (whole numbers
/// beyond 2^53 lose their last digits, as the RFC has it), nothing escaped that need not be.
#[must_use]
pub fn text(value: &Value) -> String {
    let mut out = String::new();
    write(&mut out, value);
    out
}

/// The sha256 of the canonical text, in lower-case hexadecimal digits.
#[must_use]
pub fn digest(value: &Value) -> String {
    sha256(text(value).as_bytes())
}

/// The sha256 of some bytes, in lower-case hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// An object that is written as it is told, without a [`Value`] of the whole. Its keys have to come in the order of RFC 8785.
pub struct Object<'a> {
    out: &'a mut String,
    is_empty: bool,
}

impl<'a> Object<'a> {
    pub fn begin(out: &'a mut String) -> Self {
        out.push('{');
        Self { out, is_empty: true }
    }

    pub fn end(self) {
        self.out.push('}');
    }

    pub fn text(&mut self, key: &str, text: &str) {
        self.key(key);
        string(self.out, text);
    }

    pub fn value(&mut self, key: &str, value: &Value) {
        self.key(key);
        write(self.out, value);
    }

    pub fn object(&mut self, key: &str, fill: impl FnOnce(&mut Object<'_>)) {
        self.key(key);
        let mut inner = Object::begin(self.out);
        fill(&mut inner);
        inner.end();
    }

    fn key(&mut self, key: &str) {
        comma(self.out, usize::from(!self.is_empty));
        self.is_empty = false;
        string(self.out, key);
        self.out.push(':');
    }
}

fn write(out: &mut String, value: &Value) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&ecmascript(number)),
        Value::String(text) => string(out, text),
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                comma(out, at);
                write(out, item);
            }
            out.push(']');
        }
        Value::Object(map) => object(out, map),
    }
}

fn object(out: &mut String, map: &Map<String, Value>) {
    let mut entries: Vec<_> = map.iter().collect();
    entries.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
    out.push('{');
    for (at, (key, value)) in entries.into_iter().enumerate() {
        comma(out, at);
        string(out, key);
        out.push(':');
        write(out, value);
    }
    out.push('}');
}

fn comma(out: &mut String, at: usize) {
    if at > 0 {
        out.push(',');
    }
}

/// The short escapes where there is one, `\u00xx` for other control characters, everything else as it is.
fn string(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    // Most texts have nothing to escape, and go in one piece.
    while let Some(at) = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        let (plain, escaped) = rest.split_at(at);
        out.push_str(plain);
        escape(out, escaped.as_bytes()[0]);
        rest = &escaped[1..];
    }
    out.push_str(rest);
    out.push('"');
}

fn escape(out: &mut String, byte: u8) {
    match byte {
        b'"' => out.push_str("\\\""),
        b'\\' => out.push_str("\\\\"),
        0x8 => out.push_str("\\b"),
        b'\t' => out.push_str("\\t"),
        b'\n' => out.push_str("\\n"),
        0xc => out.push_str("\\f"),
        b'\r' => out.push_str("\\r"),
        control => out.extend(["\\u00", hex::encode([control]).as_str()]),
    }
}

/// `Number::toString` of ECMAScript. Rust's exponent form has the same shortest digits, in another shape.
fn ecmascript(number: &Number) -> String {
    let float = number.as_f64().unwrap_or_default();
    if float == 0.0 {
        return "0".to_owned();
    }
    let shortest = format!("{:e}", float.abs());
    let (mantissa, exponent) = shortest.split_once('e').unwrap_or((&shortest, "0"));
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let point = exponent.parse::<i32>().unwrap_or_default() + 1;
    let count = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    let zeros = |n: i32| "0".repeat(usize::try_from(n).unwrap_or_default());
    let unsigned = match point {
        _ if count <= point && point <= 21 => format!("{digits}{}", zeros(point - count)),
        1..=21 => {
            let (whole, part) = digits.split_at(usize::try_from(point).unwrap_or_default());
            format!("{whole}.{part}")
        }
        -5..=0 => format!("0.{}{digits}", zeros(-point)),
        _ => {
            let (first, rest) = digits.split_at(1);
            let dot = if rest.is_empty() { "" } else { "." };
            format!("{first}{dot}{rest}e{:+}", point - 1)
        }
    };
    if float < 0.0 { format!("-{unsigned}") } else { unsigned }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// The examples of RFC 8785, section 3.2 and appendix B.
    #[test]
    fn the_examples_of_the_rfc_come_out_as_printed_there() {
        let value = json!({
            "numbers": [333_333_333.333_333_3_f64, 1E30, 4.50, 2e-3, 0.000_000_000_000_000_000_000_000_001],
            "string": "\u{20ac}$\u{f}\nA'B\"\\\\\"/",
            "literals": [null, true, false],
        });
        assert_eq!(
            text(&value),
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\
             \"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"
        );
        let keys =
            json!({"\u{20ac}": 1, "\r": 2, "\u{fb33}": 3, "1": 4, "\u{1f600}": 5, "\u{80}": 6, "\u{f6}": 7});
        assert_eq!(
            text(&keys),
            "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"\u{f6}\":7,\"\u{20ac}\":1,\"\u{1f600}\":5,\"\u{fb33}\":3}"
        );
    }

    #[test]
    fn numbers_are_printed_as_ecmascript_does() {
        let bits = [
            (0x0000_0000_0000_0000, "0"),
            (0x8000_0000_0000_0000, "0"),
            (0x0000_0000_0000_0001, "5e-324"),
            (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
            (0x4340_0000_0000_0000, "9007199254740992"),
            (0xc340_0000_0000_0000, "-9007199254740992"),
            (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
            (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
            (0x444b_1ae4_d6e2_ef50, "1e+21"),
            (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
            (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
            (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
        ];
        for (bits, printed) in bits {
            let number = Number::from_f64(f64::from_bits(bits)).unwrap();
            assert_eq!(ecmascript(&number), printed, "{bits:x}");
        }
    }

    #[test]
    fn the_digest_does_not_hang_on_the_order_of_keys() {
        assert_eq!(digest(&json!({"a": 1, "b": 2})), digest(&json!({"b": 2.0, "a": 1})));
        assert_eq!(sha256(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
