//! Numbers as MLflow's migration reads them: with Python's rules of what is one.

use serde_json::Value;

use crate::proto::json;

/// The object that a text holds; `None` if it holds none.
pub(super) fn object(text: Option<&str>) -> Option<Value> {
    json::parse(text?.as_bytes()).filter(|value| value.is_object() && json::literal(value).is_none())
}

/// `float(value)` if that is a finite number.
pub(super) fn finite_float(value: &Value) -> Option<f64> {
    let number = match value {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => float(text)?,
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => return None,
    };
    // Neither engine takes a negative zero from MLflow.
    Some(number + 0.0).filter(|number| number.is_finite())
}

/// `int(Decimal(str(value)))` if that is exact and fits.
pub(super) fn count(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => match number.as_i64() {
            Some(count) => Some(count),
            None => float_count(number.as_f64()?),
        },
        // Decimal leaves underscores out wherever they are.
        Value::String(text) => decimal(&strip(text).replace('_', "")),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A float as a count: what Python prints of it, which has 17 digits at most.
pub(super) fn float_count(number: f64) -> Option<i64> {
    if number.is_finite() { decimal(&format!("{number:e}")) } else { None }
}

/// What an assessment counts for in an average, and whether it is a number.
pub(super) fn aggregate(text: &str) -> (Option<f64>, bool) {
    let value = json::parse(text.as_bytes()).unwrap_or_else(|| Value::String(text.to_owned()));
    match &value {
        Value::Bool(is_true) => (Some(f64::from(u8::from(*is_true))), false),
        Value::Number(_) => finite_float(&value).map_or((None, false), |number| (Some(number), true)),
        Value::String(text) => match strip(text).to_lowercase().as_str() {
            "yes" => (Some(1.0), false),
            "no" => (Some(0.0), false),
            _ => (None, false),
        },
        Value::Null | Value::Array(_) | Value::Object(_) => (None, false),
    }
}

/// The first `most` characters.
pub(super) fn bounded(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end])
}

/// `text.strip()`: Python counts four control characters as white space.
fn strip(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || ('\x1c'..='\x1f').contains(&c))
}

/// `float(text)`.
fn float(text: &str) -> Option<f64> {
    let text = strip(text);
    let bytes = text.as_bytes();
    let is_digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    let groups =
        |(at, byte): (usize, &u8)| *byte != b'_' || (is_digit(at.checked_sub(1)) && is_digit(Some(at + 1)));
    if bytes.iter().enumerate().all(groups) { text.replace('_', "").parse().ok() } else { None }
}

/// The integer that a decimal number is, if it is one.
fn decimal(text: &str) -> Option<i64> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
        None => (text, 0),
    };
    let (sign, unsigned) = match mantissa.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", mantissa.strip_prefix('+').unwrap_or(mantissa)),
    };
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = digits.trim_start_matches('0');
    let significant = digits.trim_end_matches('0');
    if significant.is_empty() {
        return Some(0);
    }
    let exponent = exponent.checked_sub(i64::try_from(fraction.len()).ok()?)?;
    let zeros = exponent.checked_add(i64::try_from(digits.len() - significant.len()).ok()?)?;
    // A negative one leaves a fraction; more than 18 zeros fit behind no digit.
    let zeros = usize::try_from(zeros).ok().filter(|zeros| *zeros <= 18)?;
    format!("{sign}{significant}{}", "0".repeat(zeros)).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Python 3.11 answers, by `token_count_or_none` of the stock server's migration.
    #[test]
    fn a_count_is_what_decimal_makes_of_it() {
        let counted = |text: &str| count(&json::parse(text.as_bytes()).unwrap());
        for (text, expected) in [
            ("12", Some(12)),
            ("12.0", Some(12)),
            ("1e3", Some(1000)),
            ("1.5", None),
            ("true", None),
            ("null", None),
            ("[1]", None),
            ("NaN", None),
            ("1e400", None),
            ("-0.0", Some(0)),
            (r#"" 7 ""#, Some(7)),
            (r#""1_000""#, Some(1000)),
            (r#""_1_""#, Some(1)),
            (r#""+1.50e1""#, Some(15)),
            (r#""5.""#, Some(5)),
            (r#"".5""#, None),
            (r#""""#, None),
            (r#""e5""#, None),
            (r#""0e99999""#, Some(0)),
            (r#""1e-400""#, None),
            ("9223372036854775807", Some(i64::MAX)),
            ("9223372036854775808", None),
            ("-9223372036854775808", Some(i64::MIN)),
            ("1152921504606846976.0", Some(1_152_921_504_606_847_000)),
            ("9223372036854775807.0", None),
        ] {
            assert_eq!(counted(text), expected, "{text}");
        }
    }

    /// What Python 3.11 answers, by `finite_float_or_none` of the stock server's migration.
    #[test]
    fn a_cost_is_what_float_makes_of_it() {
        let cost = |text: &str| finite_float(&json::parse(text.as_bytes()).unwrap());
        for (text, expected) in [
            ("1", Some(1.0)),
            (r#""2.5""#, Some(2.5)),
            (r#"" 1_0.5 ""#, Some(10.5)),
            (r#""_1""#, None),
            (r#""1__0""#, None),
            (r#""inf""#, None),
            (r#""1e400""#, None),
            ("NaN", None),
            ("true", None),
            ("{}", None),
            ("5e-324", Some(5e-324)),
        ] {
            assert_eq!(cost(text), expected, "{text}");
        }
    }

    #[test]
    fn texts_are_cut_between_characters() {
        assert_eq!((bounded("äöü", 2), bounded("äöü", 3), bounded("", 1)), ("äö", "äöü", ""));
    }
}
