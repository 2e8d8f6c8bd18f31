//! The database: pools, connections, transactions and statements on both engines. The only place that names an
//! engine; statements live with their areas in `store.rs`.

mod args;
mod batch;
pub mod check;
mod connection;
mod copy;
mod facts;
pub mod indexes;
mod own;
mod row;
pub mod schema;
pub mod upgrade;
mod uri;

use std::borrow::Cow;
use std::sync::LazyLock;
use std::time::Duration;

use deadpool::managed::{self, Object};
use tokio::sync::watch;

pub use args::{Arg, Args};
pub use batch::Batcher;
pub use row::Row;
pub use uri::DatabaseUri;

use crate::error::{Code, Error, Result};
use connection::Manager;

pub use connection::STATEMENTS;

/// How long a request waits for a free connection before it is told to come back later.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(30);

/// Which of the two supported databases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Postgres,
    Sqlite,
}

/// The text of a statement, `$1` placeholders on both engines. Values never enter the text.
#[derive(Clone, Debug)]
pub enum Sql {
    Same(Cow<'static, str>),
    Each { pg: &'static str, lite: &'static str },
}

impl Sql {
    /// A statement whose text differs between the engines.
    #[must_use]
    pub const fn each(pg: &'static str, lite: &'static str) -> Self {
        Self::Each { pg, lite }
    }

    fn text(self, engine: Engine) -> Cow<'static, str> {
        match (self, engine) {
            (Self::Same(text), _) => text,
            (Self::Each { pg, .. }, Engine::Postgres) => Cow::Borrowed(pg),
            (Self::Each { lite, .. }, Engine::Sqlite) => Cow::Borrowed(lite),
        }
    }
}

impl From<&'static str> for Sql {
    fn from(text: &'static str) -> Self {
        Self::Same(Cow::Borrowed(text))
    }
}

impl From<String> for Sql {
    fn from(text: String) -> Self {
        Self::Same(Cow::Owned(text))
    }
}

/// A handle on the database: clones share the pools.
#[derive(Clone)]
pub struct Db {
    engine: Engine,
    readers: managed::Pool<Manager>,
    writers: managed::Pool<Manager>,
}

/// How many connections a [`Db`] may open. SQLite takes one writer whatever it says here.
#[derive(Clone, Copy, Debug)]
pub struct PoolSize {
    pub readers: usize,
    pub writers: usize,
}

impl Db {
    /// Pools on `uri`; connections are opened when first needed. With a `replica`, reads go there.
    ///
    /// On PostgreSQL every worker thread keeps its own pools, since a connection is served by the thread that
    /// opened it. SQLite's connections have threads of their own and one writer must do for all: share the `Db`.
    pub fn open(uri: &DatabaseUri, replica: Option<&DatabaseUri>, size: PoolSize) -> Result<Self> {
        let engine = uri.engine();
        let write_manager = Manager::writer(uri)?;
        let writers = match engine {
            Engine::Postgres => size.writers,
            Engine::Sqlite => 1,
        };
        let read_manager = match replica {
            Some(replica) if replica.engine() != engine => {
                return Err(Error::invalid(
                    "the read replica must be of the same kind as the primary database",
                ));
            }
            Some(replica) => Manager::reader(replica)?,
            None => Manager::reader(uri)?,
        };
        Ok(Self {
            engine,
            readers: pool(read_manager, size.readers)?,
            writers: pool(write_manager, writers)?,
        })
    }

    /// One connection for changes of the schema. It leaves an SQLite file's journal mode as it is, and does not have
    /// the engine follow foreign keys while tables are replaced.
    pub(in crate::db) fn open_to_upgrade(uri: &DatabaseUri) -> Result<Self> {
        Ok(Self {
            engine: uri.engine(),
            readers: pool(Manager::reader(uri)?, 1)?,
            writers: pool(Manager::upgrader(uri)?, 1)?,
        })
    }

    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// A connection to read with; statements on it see what was committed before each.
    pub async fn reader(&self) -> Result<Reader> {
        Ok(Reader { connection: acquire(&self.readers).await? })
    }

    /// A connection to read with from the primary database, for what a lagging replica must not answer. The loops beside
    /// the requests read so, which leaves an idle server with the one connection that it writes with.
    pub async fn primary(&self) -> Result<Reader> {
        Ok(Reader { connection: acquire(&self.writers).await? })
    }

    /// A transaction. Dropped without [`Tx::commit`], it is rolled back.
    pub async fn begin(&self) -> Result<Tx> {
        let mut connection = acquire(&self.writers).await?;
        connection.begin().await?;
        Ok(Tx { engine: self.engine, signals: Vec::new(), along: None, connection: Some(connection) })
    }

    /// Runs one writing statement that commits by itself: one round trip.
    pub async fn execute(&self, sql: impl Into<Sql> + Send, args: Args) -> Result<u64> {
        acquire(&self.writers).await?.execute(sql.into(), args).await
    }

    /// Runs one writing statement that commits by itself and answers with rows.
    pub async fn execute_returning(&self, sql: impl Into<Sql> + Send, args: Args) -> Result<Vec<Row>> {
        acquire(&self.writers).await?.rows(sql.into(), args).await
    }
}

fn pool(manager: Manager, size: usize) -> Result<managed::Pool<Manager>> {
    managed::Pool::builder(manager)
        .max_size(size.max(1))
        .wait_timeout(Some(ACQUIRE_TIMEOUT))
        .create_timeout(Some(ACQUIRE_TIMEOUT))
        .recycle_timeout(Some(ACQUIRE_TIMEOUT))
        .runtime(deadpool::Runtime::Tokio1)
        .build()
        .map_err(|error| Error::internal("the connection pool could not be built").because(error))
}

async fn acquire(pool: &managed::Pool<Manager>) -> Result<Object<Manager>> {
    pool.get().await.map_err(|error| match error {
        managed::PoolError::Backend(error) => error,
        other => Error::new(Code::TemporarilyUnavailable, "No database connection became free in time")
            .because(other),
    })
}

/// A connection for statements that only read.
pub struct Reader {
    connection: Object<Manager>,
}

/// Tells whoever waits in this process that something was committed.
pub type Signal = LazyLock<watch::Sender<()>>;

/// An insertion of one value: the statement up to `VALUES`, and the value.
type Along = (&'static str, Arg);

/// An open transaction.
pub struct Tx {
    engine: Engine,
    /// Raised once the changes are durable.
    signals: Vec<&'static Signal>,
    /// Goes along with the next statement.
    along: Option<Along>,
    /// There until the transaction has ended.
    connection: Option<Object<Manager>>,
}

impl Tx {
    /// Returns once the changes are durable.
    pub async fn commit(mut self) -> Result<()> {
        self.insert_left().await?;
        self.link()?.commit().await?;
        self.connection = None;
        for signal in &self.signals {
            signal.send_replace(());
        }
        Ok(())
    }

    /// Has `signal` raised when the changes are committed.
    pub fn raise_on_commit(&mut self, signal: &'static Signal) {
        self.signals.push(signal);
    }

    /// Runs a statement; the number of rows it changed.
    pub async fn execute(&mut self, sql: impl Into<Sql> + Send, args: Args) -> Result<u64> {
        // On SQLite, an insertion that goes along is counted, too.
        let own = u64::from(self.engine == Engine::Sqlite && self.along.is_some());
        let (sql, args) = self.with_along(sql.into(), args);
        Ok(self.link()?.execute(sql, args).await?.saturating_sub(own))
    }

    /// Inserts one value together with the transaction's next statement and after it, which saves a round trip. What no
    /// statement comes after, the commit inserts.
    pub async fn insert_along(&mut self, insert: &'static str, value: impl Into<Arg>) -> Result<()> {
        self.insert_left().await?;
        self.along = Some((insert, value.into()));
        Ok(())
    }

    async fn insert_left(&mut self) -> Result<()> {
        if let Some((insert, value)) = self.along.take() {
            self.link()?.execute(format!("{insert} ($1)").into(), vec![value]).await?;
        }
        Ok(())
    }

    fn with_along(&mut self, sql: Sql, mut args: Args) -> (Sql, Args) {
        let Some((insert, value)) = self.along.take() else { return (sql, args) };
        args.push(value);
        let (text, place) = (sql.text(self.engine), args.len());
        let text = match (self.engine, text.strip_prefix("WITH ")) {
            (Engine::Sqlite, _) => format!("{text}; {insert} (${place})"),
            (Engine::Postgres, Some(rest)) => format!("WITH along AS ({insert} (${place})), {rest}"),
            (Engine::Postgres, None) => format!("WITH along AS ({insert} (${place})) {text}"),
        };
        (text.into(), args)
    }

    /// Runs several statements without arguments, separated by `;`.
    pub async fn execute_script(&mut self, script: &'static str) -> Result<()> {
        self.link()?.execute_script(script).await
    }

    /// Copies rows into a table of PostgreSQL, by a statement `COPY … FROM STDIN (FORMAT binary)`; how many.
    pub async fn copy(&mut self, statement: &'static str, rows: impl Iterator<Item = Args>) -> Result<u64> {
        self.insert_left().await?;
        self.link()?.copy(statement, rows).await
    }

    fn link(&mut self) -> Result<&mut Object<Manager>> {
        self.connection.as_mut().ok_or_else(|| Error::internal("The transaction has ended"))
    }
}

impl Drop for Tx {
    /// Rolls back at once what was not committed: locks would stay until the connection is used again.
    fn drop(&mut self) {
        let Some(mut connection) = self.connection.take() else { return };
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move { connection.rollback().await });
        }
    }
}

/// What can be read from: a [`Reader`], or a [`Tx`] that wants to see its own changes.
#[expect(async_fn_in_trait, reason = "implemented here only, and both futures are Send")]
pub trait Conn {
    fn engine(&self) -> Engine;

    /// All rows of a statement.
    async fn rows(&mut self, sql: impl Into<Sql> + Send, args: Args) -> Result<Vec<Row>>;

    /// The first row of a statement, if it has any.
    async fn row(&mut self, sql: impl Into<Sql> + Send, args: Args) -> Result<Option<Row>> {
        Ok(self.rows(sql, args).await?.into_iter().next())
    }

    /// Hands the rows of a statement to `each` as they arrive, however many there are. `each` answers whether
    /// it wants to go on.
    async fn each_row(
        &mut self,
        sql: impl Into<Sql> + Send,
        args: Args,
        each: impl AsyncFnMut(Row) -> Result<bool>,
    ) -> Result<()>;
}

impl Conn for Reader {
    fn engine(&self) -> Engine {
        self.connection.engine()
    }

    async fn rows(&mut self, sql: impl Into<Sql> + Send, args: Args) -> Result<Vec<Row>> {
        self.connection.rows(sql.into(), args).await
    }

    async fn each_row(
        &mut self,
        sql: impl Into<Sql> + Send,
        args: Args,
        each: impl AsyncFnMut(Row) -> Result<bool>,
    ) -> Result<()> {
        self.connection.each_row(sql.into(), args, each).await
    }
}

impl Conn for Tx {
    fn engine(&self) -> Engine {
        self.engine
    }

    async fn rows(&mut self, sql: impl Into<Sql> + Send, args: Args) -> Result<Vec<Row>> {
        let (sql, args) = self.with_along(sql.into(), args);
        self.link()?.rows(sql, args).await
    }

    async fn each_row(
        &mut self,
        sql: impl Into<Sql> + Send,
        args: Args,
        each: impl AsyncFnMut(Row) -> Result<bool>,
    ) -> Result<()> {
        let (sql, args) = self.with_along(sql.into(), args);
        self.link()?.each_row(sql, args, each).await
    }
}

/// What the client is told of a failed statement; the log gets the cause.
fn failed(error: sqlx::Error) -> Error {
    let (code, message) = match &error {
        sqlx::Error::Database(refusal) => refused(refusal.as_ref()),
        sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::WorkerCrashed => {
            (Code::TemporarilyUnavailable, "The database cannot be reached".to_owned())
        }
        _ => (Code::InternalError, "The database could not complete the request".to_owned()),
    };
    Error::new(code, message).because(error)
}

/// A statement that the database has refused, by SQLSTATE class on PostgreSQL and by result code on SQLite.
fn refused(refusal: &dyn sqlx::error::DatabaseError) -> (Code, String) {
    const SQLITE_BUSY: &str = "5";
    let code = refusal.code().unwrap_or_default();
    let is_lite = refusal.try_downcast_ref::<sqlx::sqlite::SqliteError>().is_some();
    match (&*code, is_lite) {
        // Deadlock and serialization failure.
        ("40P01" | "40001", false) => (Code::Aborted, "The database asks to try again".to_owned()),
        // Given up waiting for a lock, where it is asked not to wait long.
        ("55P03", false) => (Code::TemporarilyUnavailable, "The database is in use".to_owned()),
        (SQLITE_BUSY, true) => (Code::TemporarilyUnavailable, "The database is locked".to_owned()),
        // The data do not fit the schema: too long, out of range, a NUL character, a missing parent row.
        (code, false) if code.starts_with("22") || code.starts_with("23") => {
            (Code::BadRequest, refusal.message().to_owned())
        }
        (_, true) if refusal.message().contains("constraint") || refusal.message().contains("mismatch") => {
            (Code::BadRequest, refusal.message().to_owned())
        }
        _ => (Code::InternalError, "The database could not complete the request".to_owned()),
    }
}
