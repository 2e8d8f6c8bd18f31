//! A row of either engine, read by column number.

use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row as _, ValueRef as _};

use super::failed;
use crate::error::{Error, Result};

/// A row that a statement has answered with.
pub enum Row {
    Pg(PgRow),
    Lite(SqliteRow),
}

impl Row {
    /// A text column; NULL is an error.
    pub fn text(&self, column: usize) -> Result<String> {
        self.optional_str(column)?.map(str::to_owned).ok_or_else(|| unexpected_null(column))
    }

    pub fn optional_text(&self, column: usize) -> Result<Option<String>> {
        Ok(self.optional_str(column)?.map(str::to_owned))
    }

    /// A text column without a copy; NULL is an error.
    pub fn str(&self, column: usize) -> Result<&str> {
        self.optional_str(column)?.ok_or_else(|| unexpected_null(column))
    }

    pub fn optional_str(&self, column: usize) -> Result<Option<&str>> {
        match self {
            Self::Pg(row) => row.try_get_unchecked(column),
            Self::Lite(row) => row.try_get_unchecked(column),
        }
        .map_err(failed)
    }

    /// A column of bytes without a copy; NULL is an error.
    pub fn bytes(&self, column: usize) -> Result<&[u8]> {
        match self {
            Self::Pg(row) => row.try_get_unchecked::<Option<&[u8]>, _>(column),
            Self::Lite(row) => row.try_get_unchecked(column),
        }
        .map_err(failed)?
        .ok_or_else(|| unexpected_null(column))
    }

    /// An integer column of any width; NULL is an error.
    pub fn int(&self, column: usize) -> Result<i64> {
        self.optional_int(column)?.ok_or_else(|| unexpected_null(column))
    }

    pub fn optional_int(&self, column: usize) -> Result<Option<i64>> {
        match self {
            Self::Pg(row) => {
                let raw = row.try_get_raw(column).map_err(failed)?;
                if raw.is_null() {
                    return Ok(None);
                }
                // INTEGER columns arrive as four bytes, BIGINT as eight, all in binary.
                let bytes = raw.as_bytes().map_err(|cause| Error::internal("bad integer").because(cause))?;
                if let Ok(bytes) = bytes.try_into() {
                    return Ok(Some(i64::from_be_bytes(bytes)));
                }
                let bytes = bytes.try_into().map_err(|_| Error::internal("an integer of unknown width"))?;
                Ok(Some(i32::from_be_bytes(bytes).into()))
            }
            Self::Lite(row) => row.try_get_unchecked(column).map_err(failed),
        }
    }

    /// A float column; NULL is an error.
    pub fn float(&self, column: usize) -> Result<f64> {
        self.optional_float(column)?.ok_or_else(|| unexpected_null(column))
    }

    pub fn optional_float(&self, column: usize) -> Result<Option<f64>> {
        match self {
            Self::Pg(row) => row.try_get_unchecked(column),
            Self::Lite(row) => row.try_get_unchecked(column),
        }
        .map_err(failed)
    }

    /// A boolean column; NULL is an error.
    pub fn bool(&self, column: usize) -> Result<bool> {
        match self {
            Self::Pg(row) => row.try_get_unchecked::<Option<bool>, _>(column),
            Self::Lite(row) => row.try_get_unchecked(column),
        }
        .map_err(failed)?
        .ok_or_else(|| unexpected_null(column))
    }
}

fn unexpected_null(column: usize) -> Error {
    Error::internal("The database holds an empty value where MLflow's schema allows none")
        .because(format!("column {column} of the row is NULL"))
}
