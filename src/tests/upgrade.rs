//! Upgrades that fail in the middle. What a successful one leaves behind is compared with MLflow's by
//! `compat-tests/python/test_upgrade.py`, which has made the databases.

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, Executor as _, PgConnection};
use stagewright::args;
use stagewright::db::upgrade::{self, Event};
use stagewright::db::{Conn as _, DatabaseUri, Db, PoolSize, Reader};
use tempfile::TempDir;

use crate::support::Database;

const POSTGRES: &str = include_str!("../../compat-tests/python/upgrade/databases/3.10.1.postgres.sql");
const SQLITE: &str = include_str!("../../compat-tests/python/upgrade/databases/3.10.1.sqlite.sql");

/// A database that MLflow 3.10.1 made, after `change`.
struct Old {
    uri: String,
    postgres: Option<Database>,
    _folder: TempDir,
}

impl Old {
    async fn on_sqlite(change: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("mlflow.db");
        // The dump has rows in front of those that they refer to.
        let options = SqliteConnectOptions::new().filename(&file).create_if_missing(true).foreign_keys(false);
        let mut connection = options.connect().await.unwrap();
        for script in [SQLITE, change] {
            connection.execute(sqlx::raw_sql(AssertSqlSafe(script))).await.unwrap();
        }
        connection.close().await.unwrap();
        Self { uri: format!("sqlite:///{}", file.display()), postgres: None, _folder: folder }
    }

    async fn on_postgres(change: &str) -> Self {
        let database = Database::create().await;
        let uri = database.uri();
        let mut connection = PgConnection::connect(&uri).await.unwrap();
        for script in [POSTGRES, change] {
            connection.execute(sqlx::raw_sql(AssertSqlSafe(script))).await.unwrap();
        }
        connection.close().await.unwrap();
        Self { uri, postgres: Some(database), _folder: TempDir::new().unwrap() }
    }

    /// Tables with their columns, and all rows.
    async fn contents(&self) -> Vec<String> {
        let uri = DatabaseUri::parse(&self.uri).unwrap();
        let db = Db::open(&uri, None, PoolSize { readers: 1, writers: 1 }).unwrap();
        let mut reader = db.reader().await.unwrap();
        let (tables, columns) = match self.postgres {
            Some(_) => (
                "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
                "SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable) FROM information_schema.columns
                 WHERE table_schema = 'public' ORDER BY 1",
            ),
            None => (
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1",
                "SELECT type || name || coalesce(sql, '') FROM sqlite_master ORDER BY 1",
            ),
        };
        let mut found = texts(&mut reader, columns).await;
        for table in texts(&mut reader, tables).await {
            let row = if self.postgres.is_some() {
                "t::text".to_owned()
            } else {
                let names = format!("SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('{table}')");
                texts(&mut reader, &names).await.join(" || ',' || ")
            };
            let sql = format!("SELECT {row} FROM \"{table}\" AS t ORDER BY 1");
            found.extend(texts(&mut reader, &sql).await.into_iter().map(|row| format!("{table}: {row}")));
        }
        found
    }

    /// Upgrades; the failure, and how many steps had been started.
    async fn fails(&self) -> (String, usize) {
        let mut started = 0;
        let uri = DatabaseUri::parse(&self.uri).unwrap();
        let outcome = upgrade::run(&uri, 1, &mut |event| {
            if let Event::Step { number, .. } = event {
                started = number;
            }
        })
        .await;
        (outcome.expect_err("a failure").message, started)
    }

    fn end(self) {
        if let Some(database) = self.postgres {
            database.drop();
        }
    }
}

async fn texts(reader: &mut Reader, sql: &str) -> Vec<String> {
    let rows = reader.rows(sql.to_owned(), args![]).await.unwrap();
    rows.iter().map(|row| row.text(0).unwrap()).collect()
}

/// Tables of this name come with a step behind those that rebuild others.
const IN_THE_WAY: &str = "CREATE TABLE review_queues (mine INTEGER)";
const UNKNOWN_DIMENSION: &str =
    "UPDATE spans SET dimension_attributes = '{\"mine\": 1}' WHERE trace_id = 'tr-odd-09'";

async fn nothing_is_changed(old: Old, message: &str, step: usize) {
    let before = old.contents().await;
    assert!(before.len() > 500, "{}", before.len());
    let (told, started) = old.fails().await;
    assert_eq!((told.as_str(), started), (message, step));
    assert_eq!(old.contents().await, before);
    old.end();
}

#[tokio::test]
async fn a_step_that_fails_leaves_an_sqlite_file_as_it_was() {
    let told = "Nothing was changed: step b7e4c1a90f23 (tables of review queues) failed";
    nothing_is_changed(Old::on_sqlite(IN_THE_WAY).await, told, 9).await;
}

#[tokio::test]
async fn a_step_that_fails_leaves_a_postgres_database_as_it_was() {
    let told = "Nothing was changed: step b7e4c1a90f23 (tables of review queues) failed";
    nothing_is_changed(Old::on_postgres(IN_THE_WAY).await, told, 9).await;
}

const DIMENSIONS: &str = "Nothing was changed: step 75868b020152 (tokens, costs and sessions of traces as columns) \
     failed: the span span-0 of the trace tr-odd-09 has dimensions that no MLflow writes";

#[tokio::test]
async fn rows_that_cannot_be_moved_leave_an_sqlite_file_as_it_was() {
    nothing_is_changed(Old::on_sqlite(UNKNOWN_DIMENSION).await, DIMENSIONS, 17).await;
}

#[tokio::test]
async fn rows_that_cannot_be_moved_leave_a_postgres_database_as_it_was() {
    nothing_is_changed(Old::on_postgres(UNKNOWN_DIMENSION).await, DIMENSIONS, 17).await;
}
