//! The comparison: every server on its own copy of the same data, one after the other, and the limits beside them.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tokio::runtime::Runtime;

use crate::data::Scale;
use crate::databases::Databases;
use crate::process::Server;
use crate::tally::Measured;
use crate::uri::{Engine, Uri};
use crate::workloads::{self, Workload};
use crate::{Result, table};

/// Long enough for the pools and threads of a start to settle, before idle memory is read.
const SETTLE: Duration = Duration::from_secs(3);
/// Answered from the database, so that a server which listens before it can work does not count as started.
const READY: &str = "/api/2.0/mlflow/experiments/get?experiment_id=1";

/// What to compare.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct ReportArgs {
    #[arg(long, value_enum)]
    pub(crate) engine: Engine,
    /// One second a measurement and one start a server.
    #[arg(long)]
    quick: bool,
    /// Seconds a measurement.
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
    /// Only workloads whose name contains one of these texts (comma between).
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Whom to measure: any of stock, stagewright, indexed (after `db optimize`), limits.
    #[arg(long, value_delimiter = ',', default_value = "stock,stagewright,limits")]
    who: Vec<String>,
    /// Keep what an earlier report in the same folder measured and this one does not.
    #[arg(long)]
    keep: bool,
    #[arg(long, default_value = "target/bench/report")]
    out: PathBuf,
    /// Any database of a `PostgreSQL` server on which databases may be made and dropped.
    #[arg(
        long,
        env = "STAGEWRIGHT_BENCH_POSTGRES",
        default_value = "postgresql://postgres@127.0.0.1:5432/postgres"
    )]
    postgres: Uri,
    /// A seeded database to copy, instead of the one that is made and kept in target/bench or on the server.
    #[arg(long)]
    template: Option<Uri>,
    /// The `mlflow` executable of the stock server's environment.
    #[arg(long, env = "STAGEWRIGHT_STOCK_MLFLOW")]
    mlflow: PathBuf,
    #[arg(long, env = "STAGEWRIGHT_BIN", default_value = "target/release/stagewright")]
    stagewright: PathBuf,
    #[command(flatten)]
    scale: Scale,
}

/// Everything a report measured.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Report {
    pub(crate) engine: String,
    pub(crate) cores: usize,
    pub(crate) runs: u32,
    pub(crate) points: u32,
    pub(crate) seconds: f64,
    pub(crate) servers: Vec<Contender>,
    pub(crate) sql: Vec<Measured>,
    pub(crate) http: Vec<Measured>,
}

/// One server's figures.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Contender {
    pub(crate) name: String,
    pub(crate) cold_start_ms: Vec<f64>,
    pub(crate) idle_mib: f64,
    pub(crate) processes: usize,
    pub(crate) rows: Vec<Row>,
}

/// One workload at one server.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(crate) load: Measured,
    pub(crate) cpu_ms_per_request: f64,
    pub(crate) peak_mib: f64,
}

/// Measures, and writes `report-<engine>.json` and `report-<engine>.md`.
pub(crate) fn run(args: &ReportArgs) -> Result<()> {
    fs::create_dir_all(&args.out)?;
    fs::create_dir_all("target/bench")?;
    let session = Session::new(args)?;
    let json = args.out.join(format!("report-{}.json", session.engine()));
    let mut report = if args.keep && json.exists() {
        serde_json::from_slice(&fs::read(&json)?)?
    } else {
        Report::default()
    };
    session.engine().clone_into(&mut report.engine);
    report.cores = std::thread::available_parallelism()?.get();
    (report.runs, report.points, report.seconds) = (args.scale.runs, args.scale.points, session.seconds);
    for who in &args.who {
        match who.as_str() {
            "limits" => session.limits(&mut report)?,
            "stock" | "stagewright" | "indexed" => session.server(who, &mut report)?,
            other => return Err(format!("no such contender: {other}").into()),
        }
        fs::write(&json, serde_json::to_vec_pretty(&report)?)?;
        fs::write(json.with_extension("md"), table::markdown(&report))?;
    }
    eprintln!("written: {}", json.with_extension("md").display());
    Ok(())
}

struct Session<'a> {
    args: &'a ReportArgs,
    databases: Databases,
    template: Uri,
    runtime: Runtime,
    seconds: f64,
    folder: PathBuf,
}

impl<'a> Session<'a> {
    fn new(args: &'a ReportArgs) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let folder = fs::canonicalize("target/bench")?;
        let databases = Databases {
            engine: args.engine,
            server: args.postgres.clone(),
            folder: folder.clone(),
            mlflow: args.mlflow.clone(),
            scale: args.scale,
        };
        let template = match &args.template {
            Some(template) => template.clone(),
            None => runtime.block_on(databases.template())?,
        };
        let seconds = if args.quick { 1.0 } else { args.seconds };
        Ok(Self { args, databases, template, runtime, seconds, folder })
    }

    fn engine(&self) -> &'static str {
        match self.args.engine {
            Engine::Postgres => "postgres",
            Engine::Sqlite => "sqlite",
        }
    }

    fn server(&self, name: &str, report: &mut Report) -> Result<()> {
        let uri = self.runtime.block_on(self.databases.copy(&self.template, name))?;
        let measured = self.measure(name, &uri, report);
        self.runtime.block_on(self.databases.remove(&uri))?;
        measured
    }

    fn measure(&self, name: &str, uri: &Uri, report: &mut Report) -> Result<()> {
        if name == "indexed" {
            let optimized = Command::new(&self.args.stagewright)
                .args(["db", "optimize", "--backend-store-uri", &uri.sqlalchemy()])
                .status()?;
            if !optimized.success() {
                return Err("stagewright db optimize failed".into());
            }
        }
        let artifacts = self.folder.join("artifacts");
        let _ = fs::remove_dir_all(&artifacts);
        let program = if name == "stock" { &self.args.mlflow } else { &self.args.stagewright };
        let program = fs::canonicalize(program).map_err(|error| format!("{}: {error}", program.display()))?;
        let command = |port: u16| {
            let mut command = Command::new(&program);
            command.args(["server", "--host", "127.0.0.1", "--port", &port.to_string()]);
            command.env("STAGEWRIGHT_NO_UI_DOWNLOAD", "true");
            command
                .args(["--backend-store-uri", &uri.sqlalchemy(), "--artifacts-destination"])
                .arg(&artifacts);
            command.env("MLFLOW_DISABLE_TELEMETRY", "true").current_dir(&self.folder);
            command
        };
        let log = self.args.out.join(format!("{name}-{}.log", self.engine()));
        let mut found = Contender { name: name.to_owned(), ..Contender::default() };
        let mut server = Server::start(command, READY, &log)?;
        found.cold_start_ms.push(server.cold_start.as_secs_f64() * 1000.0);
        for _ in 1..if self.args.quick { 1 } else { 3 } {
            drop(server);
            server = Server::start(command, READY, &log)?;
            found.cold_start_ms.push(server.cold_start.as_secs_f64() * 1000.0);
        }
        std::thread::sleep(SETTLE);
        (found.idle_mib, found.processes) = (server.memory(), server.processes());
        for (workload, clients) in self.measurements() {
            server.reset_peak()?;
            let before = server.cpu();
            let load = self.load(&server.url, workload, clients, false);
            let (cpu, peak_mib) = (server.cpu() - before, server.peak());
            print_progress(name, &load);
            #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
            let requests = (load.requests + load.uncounted).max(1) as f64;
            found.rows.push(Row { load, cpu_ms_per_request: cpu * 1000.0 / requests, peak_mib });
        }
        keep(report, found);
        Ok(())
    }

    fn limits(&self, report: &mut Report) -> Result<()> {
        let myself = std::env::current_exe()?;
        let command = |port: u16| {
            let mut command = Command::new(&myself);
            command.args(["null", "--port", &port.to_string()]);
            command
        };
        let server = Server::start(command, "/", &self.args.out.join("null.log"))?;
        for (workload, clients) in self.measurements() {
            let load = self.load(&server.url, workload, clients, true);
            print_progress("do-nothing HTTP", &load);
            replace(&mut report.http, load);
        }
        drop(server);
        let uri = self.runtime.block_on(self.databases.copy(&self.template, "limits"))?;
        for (workload, clients) in self.measurements() {
            let mut arguments = self.arguments("limits", workload, clients);
            arguments.extend(["--uri".to_owned(), uri.sqlalchemy()]);
            match child::<Option<Measured>>(&arguments) {
                Ok(Some(limit)) => {
                    print_progress("bare SQL", &limit);
                    replace(&mut report.sql, limit);
                }
                Ok(None) => {}
                Err(error) => eprintln!("bare SQL, {}: {error}", workload.name),
            }
        }
        self.runtime.block_on(self.databases.remove(&uri))
    }

    fn load(&self, url: &str, workload: Workload, clients: usize, unchecked: bool) -> Measured {
        let mut arguments = self.arguments("load", workload, clients);
        let warmup = (self.seconds / 4.0).to_string();
        arguments.extend(["--url".to_owned(), url.to_owned(), "--warmup".to_owned(), warmup]);
        if unchecked {
            arguments.push("--unchecked".to_owned());
        }
        // A load that cannot even run is one error, and stays in the report.
        child(&arguments).unwrap_or_else(|error| Measured {
            workload: workload.name.to_owned(),
            clients,
            errors: 1,
            error_samples: vec![error.to_string()],
            ..Measured::default()
        })
    }

    fn arguments(&self, command: &str, workload: Workload, clients: usize) -> Vec<String> {
        let scale = self.args.scale;
        let pairs = [
            ("--workload", workload.name.to_owned()),
            ("--clients", clients.to_string()),
            ("--seconds", self.seconds.to_string()),
            ("--runs", scale.runs.to_string()),
            ("--points", scale.points.to_string()),
        ];
        let options = pairs.into_iter().flat_map(|(name, value)| [name.to_owned(), value]);
        std::iter::once(command.to_owned()).chain(options).collect()
    }

    /// What only reads comes first: then all servers have read the same rows.
    fn measurements(&self) -> Vec<(Workload, usize)> {
        let is_wanted =
            |name: &str| self.args.only.is_empty() || self.args.only.iter().any(|part| name.contains(part));
        let mut wanted: Vec<_> =
            workloads::ALL.into_iter().filter(|workload| is_wanted(workload.name)).collect();
        wanted.sort_by_key(|workload| workload.kind.writes());
        let clients = |workload: &Workload| match self.args.engine {
            Engine::Postgres => workload.clients,
            Engine::Sqlite => workload.on_sqlite,
        };
        wanted.iter().flat_map(|workload| clients(workload).iter().map(|count| (*workload, *count))).collect()
    }
}

fn child<T: DeserializeOwned>(arguments: &[String]) -> Result<T> {
    let done = Command::new(std::env::current_exe()?).args(arguments).output()?;
    if !done.status.success() {
        return Err(String::from_utf8_lossy(&done.stderr).trim().to_owned().into());
    }
    Ok(serde_json::from_slice(&done.stdout)?)
}

fn keep(report: &mut Report, found: Contender) {
    let Some(known) = report.servers.iter_mut().find(|server| server.name == found.name) else {
        report.servers.push(found);
        return;
    };
    let rows = found.rows.iter().map(|row| (row.load.workload.clone(), row.load.clients)).collect::<Vec<_>>();
    let mut kept = std::mem::take(&mut known.rows);
    kept.retain(|row| !rows.contains(&(row.load.workload.clone(), row.load.clients)));
    *known = found;
    known.rows.extend(kept);
}

fn replace(all: &mut Vec<Measured>, one: Measured) {
    all.retain(|other| other.workload != one.workload || other.clients != one.clients);
    all.push(one);
}

fn print_progress(who: &str, load: &Measured) {
    eprintln!(
        "{who}: {} x{}: {:.1}/s, p50 {:.2} ms, {} errors {:?}",
        load.workload, load.clients, load.per_second, load.p50_ms, load.errors, load.error_samples
    );
}
