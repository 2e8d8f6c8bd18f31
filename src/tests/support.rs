//! Servers for tests: in this process, on a free port and a new database.

use std::net::SocketAddr;

use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode};
use sha2::{Digest as _, Sha256};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};
use stagewright::clock;
use stagewright::config::{ServerFlags, Settings};
use stagewright::db::{DatabaseUri, Db, Engine, PoolSize, schema};
use stagewright::http::Server;
use stagewright::tracking::artifact_uri;
use tempfile::TempDir;

/// Names the PostgreSQL on which tests make their databases.
const POSTGRES: &str = "STAGEWRIGHT_TEST_PG";

/// A running server. Dropped, it stops and its database is gone.
pub(crate) struct TestServer {
    pub(crate) client: Client,
    address: SocketAddr,
    stop: Option<Box<dyn FnOnce()>>,
    settings: Settings,
    database: Option<Database>,
    uri: DatabaseUri,
    /// As it was given.
    uri_text: String,
    folder: TempDir,
}

impl TestServer {
    /// Starts a server with `flags` added to those that name the database and the folders.
    pub(crate) async fn start(engine: Engine, flags: &[&str]) -> Self {
        Self::start_in(engine, flags, &[]).await
    }

    /// Starts a server in an environment that has `variables`.
    pub(crate) async fn start_in(engine: Engine, flags: &[&str], variables: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let (database, uri) = match engine {
            Engine::Sqlite => (None, format!("sqlite:///{}/mlflow.db", folder.path().display())),
            Engine::Postgres => {
                let database = Database::named();
                let uri = database.uri();
                (Some(database), uri)
            }
        };
        let artifacts = folder.path().join("artifacts").display().to_string();
        let own =
            ["--artifacts-destination", &artifacts, "--port", "0", "--workers", "1", "--no-ui-download"];
        // Answers as the stock server gives them; tests of more say so.
        let own = own.into_iter().chain(["--semver", "off", "--semver-resolution", "off"]);
        // A server of artifacts only has no database, and refuses to be given one.
        let storage = ["--backend-store-uri", &uri];
        let storage = if flags.contains(&"--artifacts-only") { &[] } else { &storage[..] };
        let all = own.chain(storage.iter().copied()).chain(flags.iter().copied());
        let flags = ServerFlags::read(all).expect("flags");
        let variable = |name: &str| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        };
        let settings = flags.resolve(variable).expect("settings").settings;
        if let Some(database) = &database {
            database.copy_ready_one(&settings.default_artifact_root).await;
        }
        let (uri, uri_text) = (settings.database.clone(), uri);
        let (address, stop) = serve(settings.clone());
        // The client wants cryptography in any case; an error says that it has it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().redirect(Policy::none()).no_proxy().build().expect("a client");
        Self { client, address, stop: Some(stop), settings, database, uri, uri_text, folder }
    }

    /// Stops the server; [`Self::restart`] starts another in its place.
    pub(crate) fn stop(&mut self) {
        if let Some(stop) = self.stop.take() {
            stop();
        }
    }

    /// Lets small files wait to be synced for longer than any test takes.
    pub(crate) fn hold_syncs(&mut self) {
        self.settings.sync_interval = std::time::Duration::from_hours(1);
        self.restart();
    }

    /// Starts another server on the same database and the same folder, and stops it again.
    pub(crate) fn start_another(&self) {
        let (_, stop) = serve(self.settings.clone());
        stop();
    }

    /// Stops the server and starts another in its place.
    pub(crate) fn restart(&mut self) {
        self.stop();
        let (address, stop) = serve(self.settings.clone());
        (self.address, self.stop) = (address, Some(stop));
    }

    /// The folder that holds the artifacts and, with SQLite, the database.
    pub(crate) fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// The server's database, opened beside it.
    pub(crate) fn db(&self) -> Db {
        Db::open(&self.uri, None, PoolSize { readers: 2, writers: 2 }).expect("the server's database")
    }

    /// The server's database, for commands.
    pub(crate) fn database_uri(&self) -> &str {
        &self.uri_text
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub(crate) fn request(&self, method: &str, path: &str) -> RequestBuilder {
        let method = Method::from_bytes(method.as_bytes()).expect("a verb");
        self.client.request(method, self.url(path))
    }

    pub(crate) async fn send(&self, method: &str, path: &str) -> Answer {
        Answer::of(self.request(method, path)).await
    }

    /// How many statements the servers of this process have run; wants `--expose-prometheus`.
    async fn statements(&self) -> u64 {
        let metrics = self.send("GET", "/metrics").await.text;
        let line =
            metrics.lines().find_map(|line| line.strip_prefix("stagewright_database_statements_total "));
        line.expect("the metric").parse().expect("a number")
    }

    /// The statements that `act` takes. The server's own jobs run some beside it, so it is done again until the least was
    /// seen three times. The count is the process's: no other test's server may run in it, as `cargo nextest` sees to.
    pub(crate) async fn cost(&self, mut act: impl AsyncFnMut()) -> u64 {
        let (mut least, mut seen) = (u64::MAX, 0);
        for _ in 0..200 {
            let before = self.statements().await;
            act().await;
            let now = self.statements().await - before;
            seen = if now < least { 1 } else { seen + u32::from(now == least) };
            least = least.min(now);
            if seen == 3 {
                break;
            }
        }
        least
    }
}

fn serve(settings: Settings) -> (SocketAddr, Box<dyn FnOnce()>) {
    let server = Server::in_background(settings).expect("a server");
    (server.address, Box::new(move || server.stop().expect("a clean end")))
}

impl Drop for TestServer {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            stop();
        }
        if let Some(database) = self.database.take() {
            database.drop();
        }
    }
}

/// An answer that has been read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    pub(crate) async fn of(request: RequestBuilder) -> Self {
        let response: Response = request.send().await.expect("an answer");
        let status = response.status();
        let headers = response.headers().clone();
        Self { status, headers, text: response.text().await.expect("text") }
    }

    /// A header's value; empty when there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("an ASCII header"))
    }

    /// The verbs of an `Allow` header: the stock server prints them in random order.
    pub(crate) fn allow(&self) -> Vec<&str> {
        let mut verbs: Vec<&str> = self.header("allow").split(", ").collect();
        verbs.sort_unstable();
        verbs
    }
}

/// A new database on the PostgreSQL of the tests.
pub(crate) struct Database {
    maintenance: String,
    name: String,
}

impl Database {
    /// An empty one.
    pub(crate) async fn create() -> Self {
        let database = Self::named();
        // From template0, since nobody can be connected to it.
        database.execute(format!("CREATE DATABASE {} TEMPLATE template0", database.name)).await;
        database
    }

    fn named() -> Self {
        let maintenance = std::env::var(POSTGRES).unwrap_or_else(|_| {
            panic!("{POSTGRES} names no PostgreSQL to test on: run compat-tests/run, which starts one")
        });
        let name = format!("stagewright_test_{}", uuid::Uuid::new_v4().simple());
        Self { maintenance, name }
    }

    /// Makes it from a database that a server of that artifact root has made ready: the tests of a run make that one
    /// once, since making the schema takes longer than most tests.
    async fn copy_ready_one(&self, artifact_root: &str) {
        let location = artifact_uri::append(artifact_root, "0").expect("a location");
        // The processes of one run have this in common; without nextest all tests are one process.
        let run = std::env::var("NEXTEST_RUN_ID").unwrap_or_else(|_| std::process::id().to_string());
        let known = hex::encode(&Sha256::digest(format!("{run} {location}"))[..8]);
        let ready =
            Self { maintenance: self.maintenance.clone(), name: format!("stagewright_ready_{known}") };
        let mut lock = PgConnection::connect(&self.maintenance).await.expect("the PostgreSQL of the tests");
        sqlx::query("SELECT pg_advisory_lock(5000)").execute(&mut lock).await.expect("a lock");
        let exists = sqlx::query("SELECT 1 FROM pg_database WHERE datname = $1").bind(&ready.name);
        if exists.fetch_optional(&mut lock).await.expect("an answer").is_none() {
            ready.execute(format!("CREATE DATABASE {} TEMPLATE template0", ready.name)).await;
            let uri = DatabaseUri::parse(&ready.uri()).expect("a URI");
            schema::prepare(&uri, &location, clock::now()).await.expect("a schema");
        }
        lock.close().await.expect("the lock's end");
        self.execute(format!("CREATE DATABASE {} TEMPLATE {}", self.name, ready.name)).await;
    }

    pub(crate) fn uri(&self) -> String {
        let mut uri = url::Url::parse(&self.maintenance).expect("a PostgreSQL URI");
        uri.set_path(&self.name);
        uri.into()
    }

    async fn execute(&self, statement: String) {
        let mut connection =
            PgConnection::connect(&self.maintenance).await.expect("the PostgreSQL of the tests");
        connection
            .execute(AssertSqlSafe(statement))
            .await
            .expect("a statement on the PostgreSQL of the tests");
    }

    /// On a thread of its own, since a test's runtime cannot be waited for on its own thread.
    pub(crate) fn drop(self) {
        let work = async move { self.execute(format!("DROP DATABASE {} WITH (FORCE)", self.name)).await };
        let thread = std::thread::spawn(move || {
            tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime")
                .block_on(work);
        });
        thread.join().expect("the database to be dropped");
    }
}

/// Declares a test that runs on SQLite and on PostgreSQL, each time with a new server.
macro_rules! on_both_engines {
    ($(#[$meta:meta])* async fn $name:ident($server:ident: TestServer) $body:block) => {
        $crate::support::on_both_engines! { [] $(#[$meta])* async fn $name($server: TestServer) $body }
    };
    // With these flags.
    ([$($flag:literal),*] $(#[$meta:meta])* async fn $name:ident($server:ident: TestServer) $body:block) => {
        $(#[$meta])*
        mod $name {
            use super::*;

            async fn check($server: $crate::support::TestServer) $body

            #[tokio::test]
            async fn on_sqlite() {
                check($crate::support::TestServer::start(stagewright::db::Engine::Sqlite, &[$($flag),*]).await).await;
            }

            #[tokio::test]
            async fn on_postgres() {
                check($crate::support::TestServer::start(stagewright::db::Engine::Postgres, &[$($flag),*]).await).await;
            }
        }
    };
}
pub(crate) use on_both_engines;
