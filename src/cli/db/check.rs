//! `stagewright db check`.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use clap::Args;
use serde_json::{Value, json};

use super::{Failure, counted, engine, refuse_unusable, unreachable};
use crate::config;
use crate::config::MLFLOW_VERSION;
use crate::db::DatabaseUri;
use crate::db::check::{Findings, examine};
use crate::db::schema::{self, REVISION, State};
use crate::db::upgrade::steps_from;
use crate::error::Result;

/// Say what a database holds and whether the server can use it, without changing it
///
/// The exit code is 0 if the server can use it. Rows, orphans (rows whose parent row is gone), missing indexes and the
/// size are told as well; what is found among those does not keep the server from working.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Check {
    /// The database: sqlite:///file.db or postgresql://user:password@host/database [default: sqlite:///mlflow.db]
    #[arg(long, value_name = "URI", env = "MLFLOW_BACKEND_STORE_URI", hide_env_values = true)]
    backend_store_uri: Option<String>,

    /// Look at the revision only; the rest reads the whole database
    #[arg(long)]
    quick: bool,

    /// Answer with one JSON object
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Examples:
  stagewright db check --backend-store-uri postgresql://mlflow@db/mlflow
  stagewright db check --quick && stagewright server";

impl Check {
    pub(super) fn run(self) -> Result<(), Failure> {
        let uri = config::database(self.backend_store_uri.as_ref())?;
        actix_web::rt::System::new().block_on(async {
            let state = schema::inspect(&uri).await;
            let findings = match &state {
                Ok(State::Current { .. } | State::Workspaces | State::Other { .. }) if !self.quick => {
                    Some(examine(&uri).await?)
                }
                _ => None,
            };
            if self.json {
                println!("{}", report(&uri, &state, findings.as_ref()));
            }
            let state = state.map_err(|error| unreachable(&uri, error))?;
            if !self.json {
                print(&uri, &state, findings.as_ref());
            }
            refuse_unusable(&state)
        })
    }
}

fn print(uri: &DatabaseUri, state: &State, findings: Option<&Findings>) {
    println!("{} ({}): {}", uri, engine(uri), verdict(state));
    let Some(found) = findings else { return };
    let rows: i64 = found.tables.iter().map(|(_, rows)| rows).sum();
    let tables = i64::try_from(found.tables.len()).unwrap_or_default();
    println!("{} in {}, {}", counted(rows, "row"), counted(tables, "table"), bytes(found.bytes));
    for (table, rows) in found.tables.iter().filter(|(_, rows)| *rows > 0) {
        println!("  {table:<34} {rows:>12}");
    }
    for orphans in &found.orphans {
        let rows = counted(orphans.rows, "row");
        println!("orphans: {rows} of {} whose row in {} is gone", orphans.table, orphans.parent);
    }
    for index in &found.missing_indexes {
        println!("missing index: {index}, which MLflow's schema has");
    }
    if !found.missing_own_indexes.is_empty() {
        let names = found.missing_own_indexes.join(", ");
        println!("missing own indexes: {names}; `stagewright db optimize` makes them");
    }
}

/// A size as people say it.
fn bytes(size: i64) -> String {
    indicatif::HumanBytes(size.try_into().unwrap_or_default()).to_string()
}

fn verdict(state: &State) -> String {
    match state {
        State::Empty => format!("empty; the server creates MLflow's schema {REVISION} in it"),
        State::Current { .. } => {
            format!("MLflow's schema {REVISION} (MLflow {MLFLOW_VERSION}); the server uses it as it is")
        }
        State::Other { revision } => match steps_from(revision) {
            Some(steps) => {
                let steps = counted(steps.len().try_into().unwrap_or_default(), "step");
                format!("MLflow's schema {revision}, {steps} behind {REVISION}")
            }
            None => format!("MLflow's schema {revision}; the server refuses it"),
        },
        State::Workspaces | State::Foreign { .. } => "the server refuses it".to_owned(),
    }
}

fn report(uri: &DatabaseUri, state: &Result<State>, findings: Option<&Findings>) -> Value {
    let (name, revision) = match state {
        Ok(State::Empty) => ("empty", None),
        Ok(State::Current { .. }) => ("current", Some(REVISION)),
        Ok(State::Workspaces) => ("workspaces", Some(REVISION)),
        Ok(State::Other { revision }) => ("other", Some(revision.as_str())),
        Ok(State::Foreign { .. }) => ("foreign", None),
        Err(_) => ("unreachable", None),
    };
    let mut report = json!({
        "database": uri.to_string(),
        "engine": engine(uri),
        "state": name,
        "revision": revision,
        "supported_revisions": [REVISION],
        "can_be_served": state.as_ref().is_ok_and(|state| state.objection().is_none()),
        "can_be_upgraded": revision.is_some_and(|revision| steps_from(revision).is_some()),
    });
    if let Some(found) = findings {
        let rows: serde_json::Map<String, Value> =
            found.tables.iter().map(|(table, rows)| (table.clone(), json!(rows))).collect();
        let orphans: Vec<Value> = found
            .orphans
            .iter()
            .map(|orphans| json!({"table": orphans.table, "parent": orphans.parent, "rows": orphans.rows}))
            .collect();
        report["bytes"] = json!(found.bytes);
        report["rows"] = Value::Object(rows);
        report["orphans"] = json!(orphans);
        report["missing_indexes"] = json!(found.missing_indexes);
        report["missing_own_indexes"] = json!(found.missing_own_indexes);
    }
    report
}
