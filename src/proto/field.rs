//! The kinds of field a message can have: how each is read from lenient JSON and printed.

use serde::Serializer;
use serde::ser::SerializeSeq as _;
use serde_json::{Map, Value};

use super::{FieldInfo, Message, Printed};

/// A JSON value that does not fit its field.
#[derive(Debug, PartialEq, Eq)]
pub struct Mismatch;

/// A message's field. The rules are those of `google.protobuf.json_format`.
pub trait Field {
    const IS_REPEATED: bool = false;
    const IS_BOOL: bool = false;
    const NESTED: &'static [FieldInfo] = &[];

    fn read(&mut self, value: &Value) -> Result<(), Mismatch>;
    fn is_set(&self) -> bool;
    fn print<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// A value of one JSON token.
trait Scalar: Sized {
    const IS_BOOL: bool = false;
    fn read(value: &Value) -> Result<Self, Mismatch>;
    fn print<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

impl Scalar for String {
    fn read(value: &Value) -> Result<Self, Mismatch> {
        value.as_str().map(str::to_owned).ok_or(Mismatch)
    }

    fn print<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl Scalar for bool {
    const IS_BOOL: bool = true;

    fn read(value: &Value) -> Result<Self, Mismatch> {
        value.as_bool().ok_or(Mismatch)
    }

    fn print<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }
}

impl Scalar for i64 {
    fn read(value: &Value) -> Result<Self, Mismatch> {
        match value {
            Value::Number(number) => match number.as_i64() {
                Some(integer) => Ok(integer),
                None => whole(number.as_f64().ok_or(Mismatch)?),
            },
            Value::String(text) if text.contains(' ') => Err(Mismatch),
            Value::String(text) => match parse_int(text) {
                Some(integer) => Ok(integer),
                None => whole(parse_float(text).ok_or(Mismatch)?),
            },
            _ => Err(Mismatch),
        }
    }

    fn print<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(*self)
    }
}

impl Scalar for i32 {
    fn read(value: &Value) -> Result<Self, Mismatch> {
        i32::try_from(<i64 as Scalar>::read(value)?).map_err(|_| Mismatch)
    }

    fn print<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i32(*self)
    }
}

impl Scalar for f64 {
    fn read(value: &Value) -> Result<Self, Mismatch> {
        match value {
            Value::Number(number) => number.as_f64().filter(|float| float.is_finite()).ok_or(Mismatch),
            Value::Bool(flag) => Ok(f64::from(u8::from(*flag))),
            Value::String(text) if text == "nan" => Err(Mismatch),
            Value::String(text) => parse_float(text).ok_or(Mismatch),
            _ => Err(Mismatch),
        }
    }

    fn print<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_finite() {
            return serializer.serialize_f64(*self);
        }
        let text = if self.is_nan() {
            "NaN"
        } else if *self > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        };
        serializer.serialize_str(text)
    }
}

impl<T: Scalar> Field for Option<T> {
    const IS_BOOL: bool = T::IS_BOOL;

    fn read(&mut self, value: &Value) -> Result<(), Mismatch> {
        *self = if value.is_null() { None } else { Some(T::read(value)?) };
        Ok(())
    }

    fn is_set(&self) -> bool {
        self.is_some()
    }

    fn print<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.print(serializer),
            None => serializer.serialize_none(),
        }
    }
}

impl Field for Vec<String> {
    const IS_REPEATED: bool = true;

    fn read(&mut self, value: &Value) -> Result<(), Mismatch> {
        self.clear();
        if value.is_null() {
            return Ok(());
        }
        for item in elements(value)? {
            self.push(String::read(item)?);
        }
        Ok(())
    }

    fn is_set(&self) -> bool {
        !self.is_empty()
    }

    fn print<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

/// A message inside a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Nested<M>(pub Option<M>);

impl<M> From<M> for Nested<M> {
    fn from(message: M) -> Self {
        Self(Some(message))
    }
}

impl<M: Message + serde::Serialize> Field for Nested<M> {
    const NESTED: &'static [FieldInfo] = M::FIELDS;

    fn read(&mut self, value: &Value) -> Result<(), Mismatch> {
        if value.is_null() {
            self.0 = None;
            return Ok(());
        }
        self.0.get_or_insert_default().merge(object(value)?)
    }

    fn is_set(&self) -> bool {
        self.0.is_some()
    }

    fn print<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, serializer)
    }
}

/// A repeated message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Repeated<M>(pub Vec<M>);

impl<M> From<Vec<M>> for Repeated<M> {
    fn from(messages: Vec<M>) -> Self {
        Self(messages)
    }
}

impl<M: Message + serde::Serialize> Field for Repeated<M> {
    const IS_REPEATED: bool = true;
    const NESTED: &'static [FieldInfo] = M::FIELDS;

    fn read(&mut self, value: &Value) -> Result<(), Mismatch> {
        self.0.clear();
        if value.is_null() {
            return Ok(());
        }
        let items = elements(value)?;
        self.0.reserve(items.len());
        for item in items {
            self.0.push(M::default());
            let Some(last) = self.0.last_mut() else { return Err(Mismatch) };
            last.merge(object(item)?)?;
        }
        Ok(())
    }

    fn is_set(&self) -> bool {
        !self.0.is_empty()
    }

    fn print<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sequence = serializer.serialize_seq(Some(self.0.len()))?;
        for message in &self.0 {
            sequence.serialize_element(message)?;
        }
        sequence.end()
    }
}

impl<T: Field> serde::Serialize for Printed<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.print(serializer)
    }
}

fn elements(value: &Value) -> Result<&[Value], Mismatch> {
    value.as_array().map(Vec::as_slice).ok_or(Mismatch)
}

fn object(value: &Value) -> Result<&Map<String, Value>, Mismatch> {
    value.as_object().ok_or(Mismatch)
}

/// The integer that a float is, if it is one and fits.
#[expect(clippy::cast_possible_truncation, reason = "checked to be whole and in range")]
fn whole(float: f64) -> Result<i64, Mismatch> {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if float.fract() == 0.0 && float.abs() < LIMIT { Ok(float as i64) } else { Err(Mismatch) }
}

/// Python's `int(text)`: white space around, a sign, digits with single underscores between. `None` also when the
/// number does not fit.
#[must_use]
pub fn parse_int(text: &str) -> Option<i64> {
    if is_int(text) { text.trim().replace('_', "").parse().ok() } else { None }
}

/// Whether Python's `int(text)` takes the text, however large the number.
#[must_use]
pub fn is_int(text: &str) -> bool {
    let text = text.trim();
    is_digits(text.strip_prefix(['+', '-']).unwrap_or(text))
}

/// Python's `float(text)`: white space around, underscores between digits, `inf` and `nan` in any case.
#[must_use]
pub fn parse_float(text: &str) -> Option<f64> {
    let text = text.trim();
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if ["inf", "infinity", "nan"].iter().any(|word| unsigned.eq_ignore_ascii_case(word)) {
        return text.parse().ok();
    }
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (unsigned, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_fine = (is_digits(whole) || whole.is_empty() && !fraction.is_empty())
        && (fraction.is_empty() || is_digits(fraction))
        && exponent.is_none_or(is_digits);
    if is_fine { text.replace('_', "").parse().ok() } else { None }
}

fn is_digits(text: &str) -> bool {
    let bytes = text.as_bytes();
    !bytes.is_empty()
        && bytes.iter().all(|b| b.is_ascii_digit() || *b == b'_')
        && bytes[0] != b'_'
        && bytes[bytes.len() - 1] != b'_'
        && !text.contains("__")
}
