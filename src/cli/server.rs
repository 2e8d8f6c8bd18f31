//! `stagewright server`: starts the server, says where it listens, and stops it on SIGTERM or Ctrl-C.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use std::io::{IsTerminal as _, Write as _, stdout};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;
use std::time::Duration;

use clap::Args;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use super::logging::{self, LogFormat};
use super::{Failure, db, footprint};
use crate::config::{MLFLOW_VERSION, Resolved, ServerFlags, Settings};
use crate::db::{DatabaseUri, schema};
use crate::import::source::is_file_store;
use crate::tracking::artifact_uri;
use crate::{clock, http};

/// Serve experiments, runs and artifacts to MLflow clients
///
/// Takes the flags and the environment variables of `mlflow server`, and opens the databases that it made.
#[derive(Args)]
#[command(disable_help_flag = true, after_help = EXAMPLES)]
pub(super) struct ServerCommand {
    #[command(flatten)]
    flags: ServerFlags,

    /// Write logs as text or as one JSON object a line (level: RUST_LOG or MLFLOW_LOGGING_LEVEL)
    #[arg(
        help_heading = "Operation",
        long,
        env = "STAGEWRIGHT_LOG_FORMAT",
        value_enum,
        default_value = "text"
    )]
    log_format: LogFormat,
}

/// By then the workers have made their routes, and each job has had its first round.
const STARTED: Duration = Duration::from_millis(500);

const EXAMPLES: &str = "\
Examples:
  On this machine, data in ./mlflow.db and ./mlartifacts:
    stagewright server
  For a team, data in PostgreSQL:
    stagewright server --backend-store-uri postgresql://mlflow:secret@db/mlflow --host 0.0.0.0
  Behind a reverse proxy that serves it at https://ml.example.com/mlflow:
    stagewright server --static-prefix /mlflow --allowed-hosts ml.example.com
  Then, for every client:
    export MLFLOW_TRACKING_URI=http://127.0.0.1:5000

From the environment only: MLFLOW_SQLALCHEMYSTORE_POOL_SIZE and MLFLOW_SQLALCHEMYSTORE_MAX_OVERFLOW (database
connections), MLFLOW_TRUNCATE_LONG_VALUES, MLFLOW_LOGGING_LEVEL; for webhooks MLFLOW_WEBHOOK_SECRET_ENCRYPTION_KEY,
MLFLOW_WEBHOOK_REQUEST_TIMEOUT, MLFLOW_WEBHOOK_REQUEST_MAX_RETRIES, MLFLOW_WEBHOOK_DELIVERY_MAX_WORKERS.";

impl ServerCommand {
    pub(super) fn run(self) -> Result<(), Failure> {
        logging::start(self.log_format, self.flags.dev);
        // Nothing is kept in the folder here, but the stock server makes it, and scripts may count on it.
        if let Some(folder) = self.flags.expose_prometheus.as_ref().filter(|folder| !folder.is_empty()) {
            std::fs::create_dir_all(folder).map_err(|cause| {
                Failure::new(format!("The folder {folder} cannot be made: {cause}"))
                    .with_remedy("Give --expose-prometheus a folder that can be made.")
            })?;
        }
        let Resolved { settings, warnings } = self.flags.resolve(|name| std::env::var(name).ok())?;
        for warning in warnings {
            tracing::warn!("{warning}");
        }
        footprint::give_back_sooner();
        actix_web::rt::System::new().block_on(async {
            make_ready(&settings).await?;
            let server = http::serve(settings.clone()).await.map_err(|error| {
                Failure::from(error).with_remedy("Choose another --host or --port if the address is taken.")
            })?;
            announce(&settings, server.addresses(), self.log_format);
            stop_on_signal(server.stopper())?;
            actix_web::rt::spawn(async {
                tokio::time::sleep(STARTED).await;
                footprint::give_back_program();
            });
            server.finished().await.map_err(Failure::from)
        })
    }
}

async fn make_ready(settings: &Settings) -> Result<(), Failure> {
    if settings.artifacts_only {
        return Ok(());
    }
    point_out_files(&settings.database);
    let location = artifact_uri::append(&settings.default_artifact_root, "0")?;
    let unreachable = |uri| move |error| db::unreachable(uri, error);
    let found = schema::prepare(&settings.database, &location, clock::now())
        .await
        .map_err(unreachable(&settings.database))?;
    db::refuse_unusable(&found)?;
    if let Some(replica) = &settings.read_replica {
        db::refuse_unusable(&schema::inspect(replica).await.map_err(unreachable(replica))?)?;
    }
    Ok(())
}

/// Whoever has worked without a server finds nothing of that in a new database.
fn point_out_files(database: &DatabaseUri) {
    let is_new = matches!(database, DatabaseUri::Sqlite(path) if !path.exists());
    if is_new && is_file_store(Path::new("mlruns")) {
        tracing::warn!(
            "the folder mlruns has experiments, and the database is new: bring them in with \
             `stagewright import --from ./mlruns`"
        );
    }
}

/// The first signal lets requests under way finish; the second does not.
fn stop_on_signal(stop: CancellationToken) -> Result<(), Failure> {
    let listen = |kind| signal(kind).map_err(|error| Failure::new(error.to_string()));
    let (mut terminate, mut interrupt) = (listen(SignalKind::terminate())?, listen(SignalKind::interrupt())?);
    actix_web::rt::spawn(async move {
        loop {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            if stop.is_cancelled() {
                std::process::exit(130);
            }
            tracing::info!("stopping: requests under way are finished first");
            stop.cancel();
        }
    });
    Ok(())
}

fn announce(settings: &Settings, addresses: &[SocketAddr], format: LogFormat) {
    let Some(first) = addresses.first() else { return };
    let prefix = &settings.static_prefix;
    let listening =
        addresses.iter().map(|address| format!("http://{address}{prefix}")).collect::<Vec<_>>().join(", ");
    let database = if settings.artifacts_only { "none".to_owned() } else { settings.database.to_string() };
    let artifacts = if settings.serve_artifacts {
        format!("{}, through this server", settings.artifacts_destination)
    } else {
        format!("{}, reached by the clients themselves", settings.default_artifact_root)
    };
    match format {
        LogFormat::Json => tracing::info!(address = listening, database, artifacts, "listening"),
        LogFormat::Text => {
            let (bold, plain) = if stdout().is_terminal() { ("\x1b[1m", "\x1b[0m") } else { ("", "") };
            let client = format!("http://{}{prefix}", SocketAddr::new(reachable(first.ip()), first.port()));
            // Nobody may be reading, and that is fine.
            let _ = writeln!(
                stdout(),
                "Stagewright {} (MLflow {MLFLOW_VERSION}) listens on {bold}{listening}{plain}\n  \
                 database   {database}\n  \
                 artifacts  {artifacts}\n  \
                 clients    {bold}export MLFLOW_TRACKING_URI={client}{plain}",
                env!("CARGO_PKG_VERSION"),
            );
        }
    }
    let is_public = addresses.iter().any(|address| !address.ip().is_loopback());
    if is_public && settings.allowed_hosts.is_none() && !settings.is_security_disabled {
        tracing::info!(
            "clients are let in by localhost and private addresses; for other names give --allowed-hosts"
        );
    }
}

/// The address by which a client on this machine reaches a server that listens on `ip`.
fn reachable(ip: IpAddr) -> IpAddr {
    match ip {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        other => other,
    }
}
