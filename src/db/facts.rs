//! What can be said of any database: its tables, their rows, its size.

use super::{Conn, Sql};
use crate::args;
use crate::error::Result;

/// Names of all tables, in order.
pub(super) async fn tables(conn: &mut impl Conn) -> Result<Vec<String>> {
    let sql = Sql::each(
        "SELECT tablename::text FROM pg_catalog.pg_tables WHERE schemaname = current_schema() ORDER BY tablename",
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name",
    );
    conn.rows(sql, args![]).await?.iter().map(|row| row.text(0)).collect()
}

/// Names of all indexes that can be used.
pub(super) async fn indexes(conn: &mut impl Conn) -> Result<Vec<String>> {
    let sql = Sql::each(
        "SELECT c.relname::text FROM pg_catalog.pg_class c JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
         WHERE i.indisvalid AND c.relnamespace = current_schema()::regnamespace",
        "SELECT name FROM sqlite_master WHERE type = 'index'",
    );
    conn.rows(sql, args![]).await?.iter().map(|row| row.text(0)).collect()
}

/// How many rows tables have.
pub(super) async fn rows(conn: &mut impl Conn, tables: &[String]) -> Result<Vec<(String, i64)>> {
    if tables.is_empty() {
        return Ok(Vec::new());
    }
    let quoted = |name: &String| name.replace('"', "\"\"");
    let counts: Vec<String> =
        tables.iter().map(|name| format!("(SELECT count(*) FROM \"{}\")", quoted(name))).collect();
    let row = conn.row(format!("SELECT {}", counts.join(", ")), args![]).await?;
    let count =
        |(at, name): (usize, &String)| Ok((name.clone(), row.as_ref().map_or(Ok(0), |row| row.int(at))?));
    tables.iter().enumerate().map(count).collect()
}

/// Bytes on disk.
pub(super) async fn size(conn: &mut impl Conn) -> Result<i64> {
    let sql = Sql::each(
        "SELECT pg_database_size(current_database())",
        "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
    );
    conn.row(sql, args![]).await?.map_or(Ok(0), |row| row.int(0))
}
