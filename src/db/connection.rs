//! One connection of either engine, and the manager by which the pools open and reuse connections.
//!
//! sqlx's own pool asks the server for a sign of life each time a connection comes back: a second round trip per
//! request. Here a connection is thrown away when it was left in the middle of something, and reused otherwise.

use std::borrow::Cow;
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use deadpool::managed::{self, Metrics, RecycleError, RecycleResult};
use futures_util::StreamExt as _;
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Executor as _, SqlSafeStr as _, SqlStr};

use super::{Args, DatabaseUri, Engine, Row, Sql, args, copy, failed};
use crate::error::{Error, Result};

/// Statements kept prepared on each connection.
const STATEMENT_CACHE: usize = 256;
/// The metric that counts statements, transaction control included.
pub const STATEMENTS: &str = "stagewright_database_statements_total";
/// Memory for pages of an SQLite file on each connection, in the form of the pragma: -1 is a KiB. The kernel keeps the file's
/// pages as well, so that more of it for readers, which are several, made no workload faster.
const READER_CACHE: &str = "-512";
/// The writer is one. A batch of a thousand new metrics changes as many pages, of indexes most of all.
const WRITER_CACHE: &str = "-8000";
/// Pages of new content beside an SQLite file (128 MiB) before they are brought into it. After SQLite's 1000, each large
/// batch would do so.
const PAGES_BESIDE: &str = "32768";
/// How long a writer waits for another process's lock on the file, as the stock server does.
const BUSY_TIMEOUT: Duration = Duration::from_secs(20);

enum Wire {
    Pg(Box<PgConnection>),
    Lite(Box<SqliteConnection>),
}

/// A connection and what it was last left in.
pub(super) struct Connection {
    wire: Wire,
    /// A statement is under way: set when one starts, cleared when it has ended, so a dropped future shows.
    is_busy: bool,
    in_transaction: bool,
}

/// Runs `$body` with `$conn` as the engine's connection and `$query` as the bound statement.
macro_rules! on_engine {
    ($self:ident, $sql:ident, $args:ident, |$conn:ident, $query:ident, $row:ident| $body:expr) => {
        match &mut $self.wire {
            Wire::Pg($conn) => {
                let $row = Row::Pg;
                let $query = sqlx::query_with(safe($sql.text(Engine::Postgres)), args::postgres($args)?);
                $body
            }
            Wire::Lite($conn) => {
                let $row = Row::Lite;
                let $query = sqlx::query_with(safe($sql.text(Engine::Sqlite)), args::sqlite($args)?);
                $body
            }
        }
    };
}

impl Connection {
    pub(super) fn engine(&self) -> Engine {
        match self.wire {
            Wire::Pg(_) => Engine::Postgres,
            Wire::Lite(_) => Engine::Sqlite,
        }
    }

    pub(super) async fn rows(&mut self, sql: Sql, args: Args) -> Result<Vec<Row>> {
        self.starts();
        let found: Result<Vec<Row>, sqlx::Error> = on_engine!(self, sql, args, |conn, query, row| query
            .fetch_all(&mut **conn)
            .await
            .map(|rows| rows.into_iter().map(row).collect()));
        self.ended(found)
    }

    pub(super) async fn execute(&mut self, sql: Sql, args: Args) -> Result<u64> {
        self.starts();
        let done = on_engine!(self, sql, args, |conn, query, _row| query
            .execute(&mut **conn)
            .await
            .map(|result| result.rows_affected()));
        self.ended(done)
    }

    pub(super) async fn each_row(
        &mut self,
        sql: Sql,
        args: Args,
        mut each: impl AsyncFnMut(Row) -> Result<bool>,
    ) -> Result<()> {
        self.starts();
        on_engine!(self, sql, args, |conn, query, row| {
            let mut rows = query.fetch(&mut **conn);
            while let Some(next) = rows.next().await {
                if !each(row(next.map_err(failed)?)).await? {
                    // Rows are still on their way: the connection stays busy, so it will not be reused.
                    return Ok(());
                }
            }
        });
        self.is_busy = false;
        Ok(())
    }

    pub(super) async fn execute_script(&mut self, script: &'static str) -> Result<()> {
        self.is_busy = true;
        let done = match &mut self.wire {
            Wire::Pg(conn) => conn.execute(sqlx::raw_sql(script)).await.map(drop),
            Wire::Lite(conn) => conn.execute(sqlx::raw_sql(script)).await.map(drop),
        };
        self.ended(done)
    }

    pub(super) async fn copy(
        &mut self,
        statement: &'static str,
        rows: impl Iterator<Item = Args>,
    ) -> Result<u64> {
        self.starts();
        let copied = match &mut self.wire {
            Wire::Pg(conn) => copy::copy_in(conn, statement, rows).await,
            Wire::Lite(_) => Err(sqlx::Error::Configuration("an SQLite file takes no copied rows".into())),
        };
        self.ended(copied)
    }

    /// SQLite locks for writing at once: a lock taken later could fail in the middle of the transaction.
    pub(super) async fn begin(&mut self) -> Result<()> {
        self.execute(Sql::each("BEGIN", "BEGIN IMMEDIATE"), Args::new()).await?;
        self.in_transaction = true;
        Ok(())
    }

    pub(super) async fn commit(&mut self) -> Result<()> {
        self.execute("COMMIT".into(), Args::new()).await?;
        self.in_transaction = false;
        Ok(())
    }

    /// Undoes an open transaction, unless a statement of it never ended: then the connection is of no more use, and
    /// closing it undoes all.
    pub(super) async fn rollback(&mut self) {
        if !self.is_busy && self.in_transaction && self.execute("ROLLBACK".into(), Args::new()).await.is_ok()
        {
            self.in_transaction = false;
        }
    }

    /// A statement starts: a round trip, as those who look for slow requests count them.
    fn starts(&mut self) {
        self.is_busy = true;
        metrics::counter!(STATEMENTS).increment(1);
    }

    /// A database error leaves the connection usable; anything else may not.
    fn ended<T>(&mut self, outcome: Result<T, sqlx::Error>) -> Result<T> {
        self.is_busy = !matches!(outcome, Ok(_) | Err(sqlx::Error::Database(_)));
        outcome.map_err(failed)
    }
}

fn safe(text: Cow<'static, str>) -> SqlStr {
    match text {
        Cow::Borrowed(text) => text.into_sql_str(),
        // Built by the areas' stores from literals of their own: values are bound, never part of the text.
        Cow::Owned(text) => AssertSqlSafe(text).into_sql_str(),
    }
}

/// Opens connections of one kind.
pub(super) enum Manager {
    Pg(Box<PgConnectOptions>),
    Lite(Box<SqliteConnectOptions>),
}

impl Manager {
    pub(super) fn writer(uri: &DatabaseUri) -> Result<Self> {
        Self::new(uri, false)
    }

    pub(super) fn reader(uri: &DatabaseUri) -> Result<Self> {
        Self::new(uri, true)
    }

    /// Connections that leave an SQLite file's journal mode, which is part of its header, as it is.
    pub(super) fn probe(uri: &DatabaseUri) -> Result<Self> {
        let DatabaseUri::Sqlite(path) = uri else { return Self::reader(uri) };
        Ok(Self::Lite(Box::new(untouched(path).pragma("query_only", "ON"))))
    }

    /// Connections that replace tables: dropping one would delete what refers to it if foreign keys were followed.
    pub(super) fn upgrader(uri: &DatabaseUri) -> Result<Self> {
        let DatabaseUri::Sqlite(path) = uri else { return Self::writer(uri) };
        Ok(Self::Lite(Box::new(untouched(path).foreign_keys(false))))
    }

    fn new(uri: &DatabaseUri, is_reader: bool) -> Result<Self> {
        match uri {
            DatabaseUri::Postgres(url) => {
                let mut options = PgConnectOptions::from_str(url)
                    .map_err(|error| Error::invalid(format!("The database URI cannot be used: {error}")))?
                    .application_name("stagewright")
                    .statement_cache_capacity(STATEMENT_CACHE)
                    .disable_statement_logging();
                if !is_reader {
                    // Writes are the same few statements with arrays of any length, and planning each anew costs as
                    // much as running it.
                    options = options.options([("plan_cache_mode", "force_generic_plan")]);
                }
                Ok(Self::Pg(Box::new(options)))
            }
            DatabaseUri::Sqlite(path) => {
                let options = SqliteConnectOptions::new()
                    .filename(path)
                    .create_if_missing(true)
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
                    .foreign_keys(true)
                    .busy_timeout(BUSY_TIMEOUT)
                    .pragma("case_sensitive_like", "ON")
                    .pragma("query_only", if is_reader { "ON" } else { "OFF" })
                    .pragma("wal_autocheckpoint", PAGES_BESIDE)
                    .pragma("cache_size", if is_reader { READER_CACHE } else { WRITER_CACHE })
                    .statement_cache_capacity(STATEMENT_CACHE)
                    .row_buffer_size(512)
                    .disable_statement_logging();
                Ok(Self::Lite(Box::new(options)))
            }
        }
    }
}

fn untouched(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new().filename(path).busy_timeout(BUSY_TIMEOUT).disable_statement_logging()
}

impl managed::Manager for Manager {
    type Type = Connection;
    type Error = Error;

    async fn create(&self) -> Result<Connection> {
        let wire = match self {
            Self::Pg(options) => Wire::Pg(Box::new(options.connect().await.map_err(failed)?)),
            Self::Lite(options) => Wire::Lite(Box::new(options.connect().await.map_err(failed)?)),
        };
        Ok(Connection { wire, is_busy: false, in_transaction: false })
    }

    async fn recycle(&self, connection: &mut Connection, _: &Metrics) -> RecycleResult<Error> {
        if connection.is_busy {
            return Err(RecycleError::message("left in the middle of a statement"));
        }
        if connection.in_transaction {
            return Err(RecycleError::message("left in a transaction"));
        }
        Ok(())
    }
}
