//! Logs go to stderr, as text for people or as one JSON object a line.

use std::io::{IsTerminal as _, stderr};

use clap::ValueEnum;
use tracing_subscriber::EnvFilter;

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum LogFormat {
    Text,
    Json,
}

/// Starts logging at the level of `RUST_LOG`, or else of `MLFLOW_LOGGING_LEVEL`, or else at info.
pub(super) fn start(format: LogFormat, is_detailed: bool) {
    let filter =
        EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(default_filter(is_detailed)));
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(stderr).with_target(false);
    // A test in the same process may have been faster; its subscriber stays.
    let _ = match format {
        LogFormat::Text => logs.with_ansi(stderr().is_terminal()).try_init(),
        LogFormat::Json => {
            logs.json().flatten_event(true).with_current_span(true).with_span_list(false).try_init()
        }
    };
}

fn default_filter(is_detailed: bool) -> String {
    let level = match std::env::var("MLFLOW_LOGGING_LEVEL").unwrap_or_default().to_uppercase().as_str() {
        _ if is_detailed => "debug",
        "DEBUG" | "NOTSET" => "debug",
        "WARNING" | "WARN" => "warn",
        "ERROR" | "CRITICAL" | "FATAL" => "error",
        _ => "info",
    };
    // The libraries speak up only when something is wrong.
    format!("warn,stagewright={level}")
}
