//! Arguments of a statement, the same for both engines.

use sqlx::Arguments as _;
use sqlx::postgres::PgArguments;
use sqlx::sqlite::SqliteArguments;

use crate::error::{Error, Result};

/// One argument. A list is an array on PostgreSQL and a JSON array on SQLite, for `json_each`.
#[derive(Clone, Debug)]
pub enum Arg {
    Text(Option<String>),
    Int(Option<i64>),
    Float(Option<f64>),
    Bool(bool),
    Texts(Vec<String>),
    OptionalTexts(Vec<Option<String>>),
    Ints(Vec<i64>),
    Floats(Vec<f64>),
    Bools(Vec<bool>),
    Bytes(Vec<u8>),
}

pub type Args = Vec<Arg>;

/// Arguments in placeholder order: `args![run_id, now]`.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { vec![$($crate::db::Arg::from($value)),*] };
}

macro_rules! from {
    ($($type:ty => |$value:ident| $arg:expr),* $(,)?) => {
        $(impl From<$type> for Arg {
            fn from($value: $type) -> Self {
                $arg
            }
        })*
    };
}

from! {
    &str => |value| Arg::Text(Some(value.to_owned())),
    &String => |value| Arg::Text(Some(value.clone())),
    String => |value| Arg::Text(Some(value)),
    Option<String> => |value| Arg::Text(value),
    Option<&str> => |value| Arg::Text(value.map(str::to_owned)),
    i64 => |value| Arg::Int(Some(value)),
    Option<i64> => |value| Arg::Int(value),
    f64 => |value| Arg::Float(Some(value)),
    Option<f64> => |value| Arg::Float(value),
    bool => |value| Arg::Bool(value),
    Vec<String> => |value| Arg::Texts(value),
    Vec<Option<String>> => |value| Arg::OptionalTexts(value),
    Vec<i64> => |value| Arg::Ints(value),
    Vec<f64> => |value| Arg::Floats(value),
    Vec<bool> => |value| Arg::Bools(value),
    Vec<u8> => |value| Arg::Bytes(value),
}

pub(super) fn postgres(args: Args) -> Result<PgArguments> {
    let mut out = PgArguments::default();
    for arg in args {
        match arg {
            Arg::Text(value) => out.add(value),
            Arg::Int(value) => out.add(value),
            Arg::Float(value) => out.add(value),
            Arg::Bool(value) => out.add(value),
            Arg::Texts(value) => out.add(value),
            Arg::OptionalTexts(value) => out.add(value),
            Arg::Ints(value) => out.add(value),
            Arg::Floats(value) => out.add(value),
            Arg::Bools(value) => out.add(value),
            Arg::Bytes(value) => out.add(value),
        }
        .map_err(unbindable)?;
    }
    Ok(out)
}

pub(super) fn sqlite(args: Args) -> Result<SqliteArguments> {
    let mut out = SqliteArguments::default();
    for arg in args {
        match arg {
            Arg::Text(value) => out.add(value),
            Arg::Int(value) => out.add(value),
            Arg::Float(value) => out.add(value),
            Arg::Bool(value) => out.add(value),
            Arg::Texts(value) => out.add(json(&value)),
            Arg::OptionalTexts(value) => out.add(json(&value)),
            Arg::Ints(value) => out.add(json(&value)),
            Arg::Floats(value) => out.add(json(&value)),
            Arg::Bools(value) => out.add(json(&value)),
            Arg::Bytes(value) => out.add(value),
        }
        .map_err(unbindable)?;
    }
    Ok(out)
}

fn json(values: &impl serde::Serialize) -> String {
    serde_json::to_string(values).unwrap_or_default()
}

fn unbindable(cause: Box<dyn std::error::Error + Send + Sync>) -> Error {
    Error::internal("a statement's argument could not be bound").because(cause)
}
