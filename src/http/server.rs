//! The HTTP server: its sockets and workers, what each worker owns, the order of the middleware, and its end.

mod trace;

use std::io;
use std::net::{SocketAddr, TcpListener, ToSocketAddrs as _};
use std::rc::Rc;
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use actix_web::middleware::from_fn;
use actix_web::web::Data;
use actix_web::{App as Service, HttpServer, dev, rt};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::security::Security;
use super::{App, metrics, resource, security};
use crate::args;
use crate::artifacts::Artifacts;
use crate::artifacts::digest::{Digests, Remembered};
use crate::artifacts::unsynced::Unsynced;
use crate::clock;
use crate::config::Settings;
use crate::db::{Batcher, DatabaseUri, Db, PoolSize, schema};
use crate::error::{Error, Result};
use crate::governance::approvals::{Keeper, resume_checks};
use crate::governance::releases::consumers::Consumers;
use crate::governance::rollout::routing::Routes;
use crate::governance::rollout::sources::Sources;
use crate::jobs;
use crate::registry::webhooks::delivery;
use crate::tracking::artifact_uri;
use crate::tracking::runs::write::{self, RunWrite};
use crate::ui::Ui;

/// Longer than load balancers keep theirs, so that they never reuse a connection that is just being closed.
const KEEP_ALIVE: Duration = Duration::from_secs(75);
/// How long a client may take to send a request's head.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// A server that listens; [`Server::finished`] makes it answer.
pub struct Server {
    addresses: Vec<SocketAddr>,
    stop: CancellationToken,
    running: dev::Server,
    /// The database that the workers share, which is SQLite.
    shared: Option<Db>,
    /// What goes on beside the requests, and how long it may go on after them.
    jobs: TaskTracker,
    shutdown_timeout: Duration,
    artifacts: Artifacts,
    /// What was counted, and where that is written; `None` without a database.
    consumers: Option<(Consumers, Db)>,
    /// Small files that are to be synced, and the database that keeps them until then.
    unsynced: Option<(Unsynced, Db)>,
}

impl Server {
    /// Where it listens: with port 0, the port it was given.
    #[must_use]
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Cancelled, it lets the server finish what is under way and end.
    #[must_use]
    pub fn stopper(&self) -> CancellationToken {
        self.stop.clone()
    }

    /// Serves until stopped.
    pub async fn finished(self) -> Result<()> {
        self.running.await.map_err(|cause| Error::internal("The server stopped").because(cause))?;
        self.stop.cancel();
        if tokio::time::timeout(self.shutdown_timeout, self.jobs.wait()).await.is_err() {
            tracing::warn!("webhooks under way were given up: they are delivered again after the next start");
        }
        self.artifacts.finished().await;
        if let Some((consumers, db)) = self.consumers {
            jobs::consumers::flush(&consumers, &db).await;
        }
        if let Some((unsynced, db)) = self.unsynced {
            jobs::unsynced::flush(&unsynced, &db).await;
        }
        if let Some(db) = self.shared {
            // All is durable anyway, but whoever copies the file now should find all of it there.
            db.execute_returning("PRAGMA wal_checkpoint(TRUNCATE)", args![]).await?;
        }
        Ok(())
    }

    /// A server on a thread of its own, its database made ready.
    pub fn in_background(settings: Settings) -> Result<Background> {
        let (started, outcome) = mpsc::channel();
        let thread = thread::spawn(move || {
            rt::System::new().block_on(async move {
                match start(settings).await {
                    Ok(server) => {
                        // The receiver waits for exactly this message.
                        let _ = started.send(Ok((server.addresses[0], server.stopper())));
                        server.finished().await
                    }
                    Err(error) => {
                        let _ = started.send(Err(error));
                        Ok(())
                    }
                }
            })
        });
        let (address, stop) =
            outcome.recv().map_err(|_| Error::internal("The server's thread has ended"))??;
        Ok(Background { address, stop, thread })
    }
}

/// A server that runs on its own thread, until [`Background::stop`] or the end of the process.
pub struct Background {
    pub address: SocketAddr,
    stop: CancellationToken,
    thread: JoinHandle<Result<()>>,
}

impl Background {
    /// Lets the server finish what is under way, and waits for its end.
    pub fn stop(self) -> Result<()> {
        self.stop.cancel();
        self.thread.join().map_err(|_| Error::internal("The server's thread has panicked"))?
    }
}

async fn start(settings: Settings) -> Result<Server> {
    if !settings.artifacts_only {
        let location = artifact_uri::append(&settings.default_artifact_root, "0")?;
        let found = schema::prepare(&settings.database, &location, clock::now()).await?;
        if let Some((problem, _)) = found.objection() {
            return Err(Error::internal(problem));
        }
    }
    serve(settings).await
}

/// Listens with `settings`, on a database that is ready. To be called on an actix system.
pub async fn serve(settings: Settings) -> Result<Server> {
    let settings = Arc::new(settings);
    let sockets = bind(&settings)?;
    let workers = Workers::new(&settings, sockets.len())?;
    if settings.expose_prometheus {
        metrics::install();
    }
    let shared = workers.shared.as_ref().map(|shared| shared.db.clone());
    let background = workers.background()?;
    let artifacts = workers.artifacts.clone();
    let counted = workers.consumers.clone();
    let unsynced = workers.unsynced.clone().zip(background.as_ref().map(|(db, _)| db.clone()));
    if let Some((unsynced, db)) = &unsynced {
        jobs::unsynced::settle(unsynced, db).await;
    }
    let ui = workers.ui.clone();
    let ui_settings = settings.ui.clone();
    let stop = CancellationToken::new();
    let rules = Arc::clone(&settings);
    let mut server = HttpServer::new(move || {
        let settings = Arc::clone(&rules);
        Service::new()
            .app_data(Data::new(workers.app()))
            .configure(|config| {
                if let Some(security) = Security::new(&settings) {
                    config.app_data(Rc::new(security));
                }
                resource::configure(config, &settings);
            })
            // The last one is the outermost.
            .wrap(from_fn(trace::deadline))
            .wrap(from_fn(security::layer))
            .wrap(from_fn(metrics::layer))
            .wrap(from_fn(trace::layer))
    })
    .workers(settings.workers)
    .keep_alive(KEEP_ALIVE)
    .client_request_timeout(HEAD_TIMEOUT)
    .tcp_nodelay(true)
    .shutdown_timeout(settings.shutdown_timeout.as_secs())
    .shutdown_signal(stop.clone().cancelled_owned());
    let mut addresses = Vec::new();
    for socket in sockets {
        addresses.push(socket.local_addr().map_err(|cause| cannot_listen(&settings, cause))?);
        server = server.listen(socket).map_err(|cause| cannot_listen(&settings, cause))?;
    }
    let running = server.run();
    let jobs = TaskTracker::new();
    let mut consumers = None;
    if let Some((db, sender)) = background {
        let keeper = Keeper {
            settings: Arc::clone(&settings),
            db: db.clone(),
            artifacts: artifacts.clone(),
            webhooks: sender.clone(),
        };
        if settings.policies.is_some() {
            jobs.spawn_local(resume_checks(keeper.clone()));
        }
        jobs.spawn_local(jobs::audit::run(db.clone(), settings.audit_key.clone(), stop.clone()));
        let sources = Sources::new(&settings.rollouts, &sender)?;
        jobs.spawn_local(jobs::rollouts::run(keeper, sources, stop.clone()));
        jobs.spawn_local(jobs::webhooks::run(db.clone(), sender, stop.clone()));
        jobs.spawn_local(jobs::consumers::run(db.clone(), counted.clone(), stop.clone()));
        consumers = Some((counted, db));
    }
    if let Some((unsynced, db)) = unsynced.clone() {
        jobs.spawn_local(jobs::unsynced::run(unsynced, db, settings.sync_interval, stop.clone()));
    }
    jobs.spawn_local(ui.fetch(ui_settings, stop.clone()));
    jobs.close();
    Ok(Server {
        addresses,
        stop,
        running,
        shared,
        jobs,
        shutdown_timeout: settings.shutdown_timeout,
        artifacts,
        consumers,
        unsynced,
    })
}

/// A socket for each address of the host; with port 0, all on one free port.
fn bind(settings: &Settings) -> Result<Vec<TcpListener>> {
    let found = (settings.host.trim_matches(['[', ']']), settings.port).to_socket_addrs();
    let mut sockets: Vec<TcpListener> = Vec::new();
    for mut address in found.map_err(|cause| cannot_listen(settings, cause))? {
        if let Some(first) = sockets.first().and_then(|socket| socket.local_addr().ok()) {
            address.set_port(first.port());
        }
        match TcpListener::bind(address) {
            Ok(socket) => sockets.push(socket),
            // A name may stand for an address that this machine has switched off, such as `localhost` for ::1.
            Err(cause) if cause.kind() == io::ErrorKind::AddrNotAvailable && !sockets.is_empty() => {}
            Err(cause) => return Err(cannot_listen(settings, cause)),
        }
    }
    Ok(sockets)
}

fn cannot_listen(settings: &Settings, cause: io::Error) -> Error {
    Error::invalid(format!("Cannot listen on {}:{}", settings.host, settings.port)).because(cause)
}

/// What each worker gets: on PostgreSQL pools and a batcher of its own, on SQLite those that all share.
#[derive(Clone)]
struct Workers {
    settings: Arc<Settings>,
    artifacts: Artifacts,
    webhooks: delivery::Sender,
    ui: Ui,
    share: PoolSize,
    shared: Option<OnDatabase>,
    remembered: Remembered,
    unsynced: Option<Unsynced>,
    consumers: Consumers,
    routes: Routes,
}

/// What works on one set of connections.
#[derive(Clone)]
struct OnDatabase {
    db: Db,
    writes: Batcher<RunWrite>,
    digests: Option<Digests>,
}

impl Workers {
    fn new(settings: &Arc<Settings>, sockets: usize) -> Result<Self> {
        let count = settings.workers * sockets;
        let each = settings.pool_size.div_ceil(count.max(1));
        let share = PoolSize { readers: each, writers: each };
        let remembered = Remembered::default();
        let artifacts = Artifacts::new(settings)?;
        let unsynced = artifacts.unsynced().filter(|_| !settings.artifacts_only);
        let shared = match settings.database {
            DatabaseUri::Postgres(_) => None,
            DatabaseUri::Sqlite(_) => {
                // Each connection has a thread and some megabytes: more than this many only wait for the processors.
                let readers = (settings.workers + 1).min(settings.pool_size);
                let db = open(settings, PoolSize { readers, writers: 1 })?;
                Some(OnDatabase::new(db, settings, &remembered, unsynced.clone()))
            }
        };
        let webhooks = delivery::Sender::new(&settings.webhooks)?;
        let ui = Ui::find(&settings.ui);
        let (settings, consumers) = (Arc::clone(settings), Consumers::default());
        let routes = Routes::default();
        Ok(Self { settings, artifacts, webhooks, ui, share, shared, remembered, unsynced, consumers, routes })
    }

    /// What the loops beside the requests work with, on the thread that starts the server.
    fn background(&self) -> Result<Option<(Db, delivery::Sender)>> {
        if self.settings.artifacts_only {
            return Ok(None);
        }
        let db = match &self.shared {
            Some(shared) => shared.db.clone(),
            None => Db::open(&self.settings.database, None, PoolSize { readers: 1, writers: 3 })?,
        };
        Ok(Some((db, self.webhooks.clone())))
    }

    /// Called on the worker's own thread.
    #[expect(clippy::expect_used, reason = "at startup, with a URI that has been connected to before")]
    fn app(&self) -> App {
        let OnDatabase { db, writes, digests } = self.shared.clone().unwrap_or_else(|| {
            let db = open(&self.settings, self.share).expect("a database URI that was good is good");
            OnDatabase::new(db, &self.settings, &self.remembered, self.unsynced.clone())
        });
        App {
            db,
            settings: Arc::clone(&self.settings),
            writes,
            artifacts: self.artifacts.clone(),
            digests,
            webhooks: self.webhooks.clone(),
            consumers: self.consumers.clone(),
            routes: self.routes.clone(),
            ui: self.ui.clone(),
        }
    }
}

impl OnDatabase {
    /// Starts the group commits on `db`.
    fn new(db: Db, settings: &Settings, remembered: &Remembered, unsynced: Option<Unsynced>) -> Self {
        let digests =
            (!settings.artifacts_only).then(|| Digests::new(db.clone(), remembered.clone(), unsynced));
        Self { writes: write::batcher(db.clone()), db, digests }
    }
}

fn open(settings: &Settings, size: PoolSize) -> Result<Db> {
    Db::open(&settings.database, settings.read_replica.as_ref(), size)
}
