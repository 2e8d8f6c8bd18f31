//! The flags of `stagewright server`: names, short forms, environment names and defaults are `mlflow server`'s.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use std::num::NonZero;
use std::path::PathBuf;
use std::thread::available_parallelism;

use clap::{ArgAction, Args, Parser};

use crate::governance::lineage::ParamKeys;
use crate::governance::releases::Mode;

/// More workers than this only take database connections from each other.
const MOST_DEFAULT_WORKERS: usize = 16;
const DEFAULT_PORT: u16 = 5000;

/// Text flags given as the empty string count as not given, as they do with `mlflow server`.
#[derive(Args, Clone, Debug)]
#[command(disable_help_flag = true)]
#[expect(clippy::struct_excessive_bools, reason = "one field for each flag")]
pub struct ServerFlags {
    /// Database that keeps experiments and runs: sqlite:///file.db or postgresql://user:password@host/database
    /// [default: sqlite:///mlflow.db]
    #[arg(
        help_heading = "Storage",
        long,
        value_name = "URI",
        env = "MLFLOW_BACKEND_STORE_URI",
        hide_env_values = true
    )]
    pub backend_store_uri: Option<String>,

    /// Replica of the database that reads are sent to; there is no failover to the primary
    #[arg(
        help_heading = "Storage",
        long,
        value_name = "URI",
        env = "MLFLOW_READ_REPLICA_BACKEND_STORE_URI",
        hide_env_values = true
    )]
    pub read_replica_backend_store_uri: Option<String>,

    /// Database of the model registry; only the one of --backend-store-uri
    #[arg(
        help_heading = "Storage",
        long,
        value_name = "URI",
        env = "MLFLOW_REGISTRY_STORE_URI",
        hide_env_values = true
    )]
    pub registry_store_uri: Option<String>,

    /// Where new experiments keep their artifacts [default: mlflow-artifacts:/ with --serve-artifacts, else ./mlruns]
    #[arg(help_heading = "Storage", long, value_name = "URI", env = "MLFLOW_DEFAULT_ARTIFACT_ROOT")]
    pub default_artifact_root: Option<String>,

    /// Pass artifacts through this server, so that clients need no access to the storage [default]
    #[arg(
        help_heading = "Storage",
        long,
        env = "MLFLOW_SERVE_ARTIFACTS",
        action = ArgAction::Set,
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "true",
        default_value = "true",
        hide_default_value = true,
        value_parser = on_switch,
        overrides_with = "no_serve_artifacts"
    )]
    pub serve_artifacts: bool,

    /// Do not pass artifacts: clients reach the storage by themselves
    #[arg(help_heading = "Storage", long, action = ArgAction::SetTrue, overrides_with = "serve_artifacts")]
    pub no_serve_artifacts: bool,

    /// Serve artifacts and nothing else
    #[arg(help_heading = "Storage", long, env = "MLFLOW_ARTIFACTS_ONLY", action = ArgAction::SetTrue, value_parser = off_switch)]
    pub artifacts_only: bool,

    /// Folder that the artifacts passed through are kept in
    #[arg(
        help_heading = "Storage",
        long,
        value_name = "URI",
        env = "MLFLOW_ARTIFACTS_DESTINATION",
        default_value = "./mlartifacts"
    )]
    pub artifacts_destination: String,

    /// Network interface to listen on; 0.0.0.0 for all
    #[arg(help_heading = "Network", short = 'h', long, env = "MLFLOW_HOST", default_value = "127.0.0.1")]
    pub host: String,

    /// Port to listen on; 0 takes any free one
    #[arg(help_heading = "Network", short = 'p', long, env = "MLFLOW_PORT", default_value_t = DEFAULT_PORT, value_parser = port)]
    pub port: u16,

    /// Threads that serve requests [default: one a core, at most 16]
    #[arg(
        help_heading = "Network",
        short = 'w',
        long,
        env = "MLFLOW_WORKERS",
        default_value_t = default_workers(),
        hide_default_value = true,
        value_parser = workers
    )]
    pub workers: usize,

    /// Path that stands before all others, such as /mlflow
    #[arg(help_heading = "Network", long, value_name = "PATH", env = "MLFLOW_STATIC_PREFIX")]
    pub static_prefix: Option<String>,

    /// Seconds until a request that has no answer yet is given up with 503
    #[arg(
        help_heading = "Network",
        long,
        value_name = "SECONDS",
        env = "STAGEWRIGHT_REQUEST_TIMEOUT",
        default_value_t = 120
    )]
    pub request_timeout: u32,

    /// Seconds that requests under way are given to finish when the server is stopped
    #[arg(
        help_heading = "Network",
        long,
        value_name = "SECONDS",
        env = "STAGEWRIGHT_SHUTDOWN_TIMEOUT",
        default_value_t = 30
    )]
    pub shutdown_timeout: u32,

    /// Host headers to accept, separated by commas; `*` matches any text [default: localhost and private addresses]
    #[arg(help_heading = "Security", long, value_name = "HOSTS", env = "MLFLOW_SERVER_ALLOWED_HOSTS")]
    pub allowed_hosts: Option<String>,

    /// Web origins that may change data, separated by commas; `*` allows all [default: localhost, any port]
    #[arg(
        help_heading = "Security",
        long,
        value_name = "ORIGINS",
        env = "MLFLOW_SERVER_CORS_ALLOWED_ORIGINS"
    )]
    pub cors_allowed_origins: Option<String>,

    /// X-Frame-Options header of the answers: SAMEORIGIN, DENY, or NONE to leave it out
    #[arg(
        help_heading = "Security",
        long,
        value_name = "VALUE",
        env = "MLFLOW_SERVER_X_FRAME_OPTIONS",
        default_value = "SAMEORIGIN"
    )]
    pub x_frame_options: String,

    /// Check neither Host nor Origin, and send no security headers (dangerous)
    #[arg(
        help_heading = "Security",
        long,
        env = "MLFLOW_SERVER_DISABLE_SECURITY_MIDDLEWARE",
        action = ArgAction::SetTrue,
        value_parser = off_switch
    )]
    pub disable_security_middleware: bool,

    /// Header in which a reverse proxy names the user, for the audit log; the proxy must strip it from what clients send
    #[arg(help_heading = "Security", long, value_name = "HEADER", env = "STAGEWRIGHT_TRUSTED_USER_HEADER")]
    pub trusted_user_header: Option<String>,

    /// File with the key that signs checkpoints of the audit log, from `stagewright audit keygen`
    #[arg(help_heading = "Security", long, value_name = "FILE", env = "STAGEWRIGHT_AUDIT_KEY")]
    pub audit_key: Option<String>,

    /// Folder with MLflow's web pages, or that of an installed MLflow [default: what `stagewright ui install` made,
    /// or a Python environment on PATH]
    #[arg(help_heading = "Web pages", long, value_name = "PATH", env = "STAGEWRIGHT_UI_PATH")]
    pub ui_path: Option<String>,

    /// Do not fetch the web pages when they are not on this machine
    #[arg(
        help_heading = "Web pages",
        long,
        env = "STAGEWRIGHT_NO_UI_DOWNLOAD",
        action = ArgAction::SetTrue,
        value_parser = off_switch
    )]
    pub no_ui_download: bool,

    /// Give every new model version a semantic version by what changed in its signature, kept as its tag `semver`. A
    /// request for one that is too small or taken is corrected (warn) or refused (enforce) [possible: off, warn, enforce]
    #[arg(
        help_heading = "Governance",
        long,
        value_name = "MODE",
        env = "STAGEWRIGHT_SEMVER",
        default_value = "warn",
        value_parser = Mode::parse,
        overrides_with = "semver"
    )]
    pub semver: Mode,

    /// Resolve models:/m/2.3.1, models:/m/^2.3 and models:/m@^2.3 for every client [possible: on, off]
    #[arg(
        help_heading = "Governance",
        long,
        value_name = "SWITCH",
        env = "STAGEWRIGHT_SEMVER_RESOLUTION",
        action = ArgAction::Set,
        default_value = "on",
        value_parser = on_switch,
        overrides_with = "semver_resolution"
    )]
    pub semver_resolution: bool,
    /// YAML file that says what must be so before a version of a model goes to a stage; read at the start
    #[arg(help_heading = "Governance", long, value_name = "FILE", env = "STAGEWRIGHT_POLICY")]
    pub policy: Option<String>,

    /// The Prometheus that the guards of rollouts may ask, such as http://prometheus:9090
    #[arg(help_heading = "Governance", long, value_name = "URL", env = "STAGEWRIGHT_PROMETHEUS_URL")]
    pub prometheus_url: Option<String>,

    /// Let the times of rollout plans pass so many times faster; for tests
    #[arg(
        long,
        hide = true,
        value_name = "FACTOR",
        env = "STAGEWRIGHT_ROLLOUT_TIME_SCALE",
        default_value_t = 1.0
    )]
    pub rollout_time_scale: f64,
    /// Params by which runs say what data and code they used, for lineage
    #[arg(
        help_heading = "Governance",
        long,
        value_name = "KEYS",
        env = "STAGEWRIGHT_LINEAGE_PARAMS",
        default_value = "dataset_version=dataset,feature_engineering_commit=code",
        value_parser = ParamKeys::parse,
        overrides_with = "lineage_params"
    )]
    pub lineage_params: ParamKeys,

    /// Serve Prometheus metrics at /metrics; the folder named is not used, since they are kept in memory
    #[arg(help_heading = "Operation", long, value_name = "PATH", env = "MLFLOW_EXPOSE_PROMETHEUS")]
    pub expose_prometheus: Option<String>,

    /// Log at debug level; there is no automatic reload
    #[arg(help_heading = "Operation", long, conflicts_with_all = ["gunicorn_opts", "uvicorn_opts", "app_name"])]
    pub dev: bool,

    /// No effect: there is no gunicorn
    #[arg(help_heading = FOREIGN, long, value_name = "TEXT", env = "MLFLOW_GUNICORN_OPTS", allow_hyphen_values = true)]
    pub gunicorn_opts: Option<String>,

    /// No effect: there is no waitress
    #[arg(help_heading = FOREIGN, long, value_name = "TEXT", allow_hyphen_values = true)]
    pub waitress_opts: Option<String>,

    /// No effect: there is no uvicorn
    #[arg(help_heading = FOREIGN, long, value_name = "TEXT", env = "MLFLOW_UVICORN_OPTS", allow_hyphen_values = true)]
    pub uvicorn_opts: Option<String>,

    /// Refused: authentication is not there yet
    #[arg(help_heading = FOREIGN, long, value_name = "NAME", value_parser = ["basic-auth"])]
    pub app_name: Option<String>,

    /// No effect: traces are not served yet
    #[arg(help_heading = FOREIGN, long, value_name = "PATH", env = "MLFLOW_TRACE_ARCHIVAL_CONFIG")]
    pub trace_archival_config: Option<PathBuf>,

    /// No effect: the server keeps no secrets yet
    #[arg(help_heading = FOREIGN, long, value_name = "SECONDS", value_parser = clap::value_parser!(u16).range(10..=300))]
    pub secrets_cache_ttl: Option<u16>,

    /// No effect: the server keeps no secrets yet
    #[arg(help_heading = FOREIGN, long, value_name = "COUNT", value_parser = clap::value_parser!(u16).range(1..=10000))]
    pub secrets_cache_max_size: Option<u16>,

    /// No effect: workspaces are not served yet
    #[arg(help_heading = FOREIGN, long, value_name = "URI", env = "MLFLOW_WORKSPACE_STORE_URI", hide_env_values = true)]
    pub workspace_store_uri: Option<String>,

    /// Refused: workspaces are not served yet
    #[arg(
        help_heading = FOREIGN,
        long,
        env = "MLFLOW_ENABLE_WORKSPACES",
        action = ArgAction::SetTrue,
        value_parser = off_switch,
        overrides_with = "disable_workspaces"
    )]
    pub enable_workspaces: bool,

    /// The only way there is
    #[arg(help_heading = FOREIGN, long, action = ArgAction::SetTrue, overrides_with = "enable_workspaces")]
    pub disable_workspaces: bool,

    /// Print help
    #[arg(long, action = ArgAction::HelpShort)]
    help: Option<bool>,
}

impl ServerFlags {
    /// The flags as they would stand after `stagewright server`, for servers inside of tests.
    pub fn read<'a>(flags: impl IntoIterator<Item = &'a str>) -> Result<Self, clap::Error> {
        #[derive(Parser)]
        struct Alone {
            #[command(flatten)]
            flags: ServerFlags,
        }
        Alone::try_parse_from(std::iter::once("server").chain(flags)).map(|alone| alone.flags)
    }
}

const FOREIGN: &str = "Accepted for the sake of `mlflow server` scripts";

fn default_workers() -> usize {
    available_parallelism().map_or(1, NonZero::get).min(MOST_DEFAULT_WORKERS)
}

/// As `mlflow server` reads switches from the environment; empty is `default`.
fn switch(text: &str, default: bool) -> Result<bool, String> {
    match text.trim().to_lowercase().as_str() {
        "" => Ok(default),
        "1" | "true" | "t" | "yes" | "y" | "on" => Ok(true),
        "0" | "false" | "f" | "no" | "n" | "off" => Ok(false),
        _ => Err("expected true or false".to_owned()),
    }
}

fn on_switch(text: &str) -> Result<bool, String> {
    switch(text, true)
}

fn off_switch(text: &str) -> Result<bool, String> {
    switch(text, false)
}

fn port(text: &str) -> Result<u16, String> {
    if text.is_empty() {
        return Ok(DEFAULT_PORT);
    }
    text.parse().map_err(|_| "expected a number from 0 to 65535".to_owned())
}

fn workers(text: &str) -> Result<usize, String> {
    if text.is_empty() {
        return Ok(default_workers());
    }
    match text.parse() {
        Ok(count @ 1..=1024) => Ok(count),
        _ => Err("expected a number from 1 to 1024".to_owned()),
    }
}
