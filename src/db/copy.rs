//! Rows in the form of PostgreSQL's binary `COPY`, which puts whole pages of them into a table: an `INSERT` does so, and
//! writes its log, row by row.

use sqlx::postgres::PgConnection;

use super::{Arg, Args};

/// How many bytes are gathered before they are sent.
const CHUNK: usize = 128 * 1024;
/// The signature, no flags, and no extension of the header.
const HEADER: &[u8] = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0";
/// Where a row's count of columns would be.
const END: i16 = -1;

/// Copies rows by a statement `COPY … FROM STDIN (FORMAT binary)`; how many. Columns that take an `Arg::Int` are of type
/// `BIGINT`.
pub(super) async fn copy_in(
    conn: &mut PgConnection,
    statement: &str,
    rows: impl Iterator<Item = Args>,
) -> Result<u64, sqlx::Error> {
    let mut copy = conn.copy_in_raw(statement).await?;
    let mut bytes = HEADER.to_vec();
    for row in rows {
        if let Err(error) = push_row(&mut bytes, row) {
            copy.abort("a row could not be written").await?;
            return Err(error);
        }
        if bytes.len() >= CHUNK {
            copy.send(&*bytes).await?;
            bytes.clear();
        }
    }
    bytes.extend(END.to_be_bytes());
    copy.send(&*bytes).await?;
    copy.finish().await
}

/// A count of columns, then each one's length and value; the length of NULL is -1.
fn push_row(bytes: &mut Vec<u8>, row: Args) -> Result<(), sqlx::Error> {
    bytes.extend(i16::try_from(row.len()).map_err(unencodable)?.to_be_bytes());
    for arg in row {
        match arg {
            Arg::Int(Some(value)) => push_value(bytes, &value.to_be_bytes())?,
            Arg::Float(Some(value)) => push_value(bytes, &value.to_be_bytes())?,
            Arg::Bool(value) => push_value(bytes, &[u8::from(value)])?,
            Arg::Text(Some(value)) => push_value(bytes, value.as_bytes())?,
            Arg::Bytes(value) => push_value(bytes, &value)?,
            Arg::Text(None) | Arg::Int(None) | Arg::Float(None) => bytes.extend((-1_i32).to_be_bytes()),
            Arg::Texts(_) | Arg::OptionalTexts(_) | Arg::Ints(_) | Arg::Floats(_) | Arg::Bools(_) => {
                return Err(sqlx::Error::Encode("a column of a copied row is not a list".into()));
            }
        }
    }
    Ok(())
}

fn push_value(bytes: &mut Vec<u8>, value: &[u8]) -> Result<(), sqlx::Error> {
    bytes.extend(i32::try_from(value.len()).map_err(unencodable)?.to_be_bytes());
    bytes.extend(value);
    Ok(())
}

fn unencodable(cause: std::num::TryFromIntError) -> sqlx::Error {
    sqlx::Error::Encode(Box::new(cause))
}
