//! Protobuf messages as JSON: declares wire messages, reads them as leniently and prints them as exactly as the
//! stock server. Knows neither HTTP nor any one message.

mod field;
pub mod json;
pub mod print;

use serde_json::{Map, Value};

pub use field::{Field, Mismatch, Nested, Repeated, is_int, parse_float, parse_int};

/// A wire message that [`message!`](crate::message) declares.
pub trait Message: Default {
    /// Names of the fields in number order, whether they are repeated, boolean, and a message's own fields.
    const FIELDS: &'static [FieldInfo];

    /// Takes over the fields of `map` in its order. The first one that does not fit ends the reading: what came
    /// before stays set, as in Google's parser, whose error the stock server swallows.
    fn merge(&mut self, map: &Map<String, Value>) -> Result<(), Mismatch>;
}

/// What the request reader needs to know of a field.
#[derive(Debug)]
pub struct FieldInfo {
    pub name: &'static str,
    pub is_repeated: bool,
    pub is_bool: bool,
    /// Fields of the message that this field holds; empty for scalars.
    pub nested: &'static [FieldInfo],
}

impl FieldInfo {
    /// The lowerCamelCase name that protobuf-JSON accepts beside the proper one.
    #[must_use]
    pub fn json_name(&self) -> String {
        json_name(self.name)
    }
}

/// `run_uuid` → `runUuid`.
#[must_use]
pub fn json_name(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut upper = false;
    for c in name.chars() {
        if c == '_' {
            upper = true;
        } else if upper {
            out.push(c.to_ascii_uppercase());
            upper = false;
        } else {
            out.push(c);
        }
    }
    out
}

/// The name of a field whose Rust name is `rust`: `r#type` → `type`.
#[must_use]
pub const fn field_name(rust: &'static str) -> &'static str {
    if let [b'r', b'#', ..] = rust.as_bytes() { rust.split_at(2).1 } else { rust }
}

/// Whether `key` is the field `name`, spelled either way.
#[must_use]
pub fn names_field(key: &str, name: &str) -> bool {
    if key == name {
        return true;
    }
    let mut wanted = name.bytes();
    let mut given = key.bytes();
    loop {
        let expected = match wanted.next() {
            Some(b'_') => wanted.next().map(|byte| byte.to_ascii_uppercase()),
            other => other,
        };
        match (expected, given.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if a == b => {}
            _ => return false,
        }
    }
}

/// Declares wire messages. Fields stand in number order, since that is the order they are printed in; scalars and
/// messages are `Option`s (set or not), repeated fields are `Vec`s (printed unless empty).
#[macro_export]
macro_rules! message {
    ($($(#[$meta:meta])* $visibility:vis struct $name:ident { $($field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[allow(unreachable_pub, reason = "the fields of a message are as open as the message")]
        $visibility struct $name { $(pub $field: $type),* }

        impl $crate::proto::Message for $name {
            const FIELDS: &'static [$crate::proto::FieldInfo] = &[$(
                $crate::proto::FieldInfo {
                    name: $crate::proto::field_name(stringify!($field)),
                    is_repeated: <$type as $crate::proto::Field>::IS_REPEATED,
                    is_bool: <$type as $crate::proto::Field>::IS_BOOL,
                    nested: <$type as $crate::proto::Field>::NESTED,
                }
            ),*];

            #[allow(unused_variables, clippy::never_loop, reason = "messages without fields")]
            fn merge(
                &mut self,
                map: &serde_json::Map<String, serde_json::Value>,
            ) -> Result<(), $crate::proto::Mismatch> {
                for (key, value) in map {
                    $(if $crate::proto::names_field(key, const { $crate::proto::field_name(stringify!($field)) }) {
                        $crate::proto::Field::read(&mut self.$field, value)?;
                        continue;
                    })*
                    $crate::proto::check_unknown(key)?;
                }
                Ok(())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                #[allow(unused_imports, reason = "messages without fields")]
                use serde::ser::SerializeMap as _;
                #[allow(unused_mut, reason = "messages without fields")]
                let mut map = serializer.serialize_map(None)?;
                $(if $crate::proto::Field::is_set(&self.$field) {
                    map.serialize_key(const { $crate::proto::field_name(stringify!($field)) })?;
                    map.serialize_value(&$crate::proto::Printed(&self.$field))?;
                })*
                map.end()
            }
        }
    )*};
}

/// Declares a protobuf enum: names and numbers.
#[macro_export]
macro_rules! proto_enum {
    ($(#[$meta:meta])* $visibility:vis enum $name:ident { $($variant:ident = $number:literal $text:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        $visibility enum $name { $($variant = $number),* }

        impl $name {
            /// Name on the wire and in the database.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }

            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($text => Some(Self::$variant),)* _ => None }
            }

            #[must_use]
            pub fn from_number(number: i64) -> Option<Self> {
                match number { $($number => Some(Self::$variant),)* _ => None }
            }
        }

        impl $crate::proto::Field for Option<$name> {
            fn read(&mut self, value: &serde_json::Value) -> Result<(), $crate::proto::Mismatch> {
                if value.is_null() {
                    *self = None;
                    return Ok(());
                }
                if let Some(found) = value.as_str().and_then($name::from_name) {
                    *self = Some(found);
                    return Ok(());
                }
                let Some(number) = $crate::proto::enum_number(value)? else { return Ok(()) };
                *self = Some($name::from_number(number).ok_or($crate::proto::Mismatch)?);
                Ok(())
            }

            fn is_set(&self) -> bool {
                self.is_some()
            }

            fn print<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.map_or("", $name::name))
            }
        }
    };
}

/// Serializes a field as protobuf-JSON prints it.
pub struct Printed<'a, T>(pub &'a T);

/// Unknown keys are passed over, but `[like.this]` names an extension, and no message has any.
pub fn check_unknown(key: &str) -> Result<(), Mismatch> {
    let is_extension = key
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .is_some_and(|name| name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._".contains(&b)));
    if is_extension { Err(Mismatch) } else { Ok(()) }
}

/// The number an enum value is given as; `None` for an unknown name, which is passed over.
pub fn enum_number(value: &Value) -> Result<Option<i64>, Mismatch> {
    match value {
        Value::String(text) => Ok(parse_int(text)),
        Value::Bool(flag) => Ok(Some(i64::from(*flag))),
        #[expect(clippy::cast_possible_truncation, reason = "Python's int() cuts a float off, too")]
        Value::Number(number) => Ok(number.as_i64().or_else(|| number.as_f64().map(|float| float as i64))),
        _ => Err(Mismatch),
    }
}
