//! Load generator and report: `mlflow server` and Stagewright on equal data, side by side, with the limits beside them.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod checks;
mod client;
mod data;
mod databases;
mod files;
mod limits;
mod limits_sql;
mod load;
mod logged_data;
mod null;
mod process;
mod registry_checks;
mod registry_data;
mod registry_limits;
mod registry_requests;
mod report;
mod requests;
mod seed;
mod seed_logged;
mod seed_registry;
mod seed_tracking;
mod table;
mod tally;
mod uri;
mod workloads;

type Error = Box<dyn std::error::Error + Send + Sync>;
type Result<T> = std::result::Result<T, Error>;

const USAGE: &str = "\
A whole comparison on PostgreSQL (the role may create databases), about 20 minutes and 5 GB after the first seed:

  cargo build --release --example bench --bin stagewright
  export STAGEWRIGHT_STOCK_MLFLOW=.../bin/mlflow
  target/release/examples/bench report --engine postgres --postgres postgresql://postgres@127.0.0.1:5432/postgres
  target/release/examples/bench report --engine sqlite

One part of it again, the rest kept:

  target/release/examples/bench report --engine postgres --who stagewright --only log_metric,filter --keep

A seeded database that an older bench made is completed by `seed` (and by `report`, if it is its own): it gets what it
lacks of runs, registered models (a fiftieth of the runs, with 20 versions each) and logged models (a fifth).

Every answer must have status 200; the first of each client and every 64th is compared with what the data set says it
must be, and after a load of writes the last acknowledged one is read back. What fails is counted as an error.";

/// Measures `mlflow server` and Stagewright on equal data, one after the other, with the limits beside them.
#[derive(Parser)]
#[command(name = "bench", after_help = USAGE)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Fill a database that has `MLflow`'s schema: runs, registered models and logged models, whichever are missing.
    Seed {
        /// The database, as `mlflow server` takes it.
        #[arg(long)]
        uri: uri::Uri,
        #[command(flatten)]
        scale: data::Scale,
    },
    /// Run one workload against a running server; prints one line of JSON.
    Load(load::LoadArgs),
    /// Run the bare statement of one workload at a seeded database; prints one line of JSON, `null` if it has none.
    Limits(limits::LimitArgs),
    /// Move a large file through a running server's artifact proxy, and bare; prints one line of JSON.
    Files(files::FileArgs),
    /// Serve a constant: the limit that HTTP sets.
    Null {
        #[arg(long)]
        port: u16,
    },
    /// List the workloads and their client counts.
    Workloads,
    /// Measure everything and write the tables.
    Report(report::ReportArgs),
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    // One thread: the load generator must leave the cores to what it measures.
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build();
    match command {
        Command::Seed { uri, scale } => runtime()?.block_on(seed::seed(&uri, scale)),
        Command::Load(args) => print(&runtime()?.block_on(load::run(args))?),
        // Both cores, as a server has them.
        Command::Limits(args) => print(&tokio::runtime::Runtime::new()?.block_on(limits::run(args))?),
        Command::Files(args) => print(&files::run(&args)?),
        Command::Null { port } => null::serve(port),
        Command::Workloads => {
            for workload in workloads::ALL {
                println!("{:24} {:?}, on SQLite {:?}", workload.name, workload.clients, workload.on_sqlite);
            }
            Ok(())
        }
        Command::Report(args) => report::run(&args),
    }
}

fn print(value: &impl serde::Serialize) -> Result<()> {
    println!("{}", serde_json::to_string(value)?);
    Ok(())
}
