//! `stagewright db upgrade`.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use std::time::Instant;

use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::{Value, json};

use super::{Failure, counted, engine, unreachable};
use crate::clock;
use crate::config;
use crate::config::MLFLOW_VERSION;
use crate::db::schema::REVISION;
use crate::db::upgrade::{self, Event, Plan, Planned, Step};
use crate::db::{DatabaseUri, schema};

/// Bring the database of an older MLflow, from 2.9 on, to the schema that the server uses
///
/// The result is that of `mlflow db upgrade`. All happens in one transaction: when anything fails, or is interrupted,
/// nothing is changed. There is no way back, so take a backup first, and stop every server that uses the database.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Upgrade {
    /// The database: sqlite:///file.db or postgresql://user:password@host/database [default: sqlite:///mlflow.db]
    #[arg(long, value_name = "URI", env = "MLFLOW_BACKEND_STORE_URI", hide_env_values = true)]
    backend_store_uri: Option<String>,

    /// Only say which steps there are, and the rows of the tables that they change
    #[arg(long)]
    dry_run: bool,

    /// Answer with one JSON object
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Examples:
  stagewright db upgrade --backend-store-uri sqlite:///mlflow.db --dry-run
  pg_dump -Fc mlflow > mlflow.dump && stagewright db upgrade --backend-store-uri postgresql://db/mlflow";

impl Upgrade {
    pub(super) fn run(self) -> Result<(), Failure> {
        let uri = config::database(self.backend_store_uri.as_ref())?;
        actix_web::rt::System::new().block_on(async {
            schema::inspect(&uri).await.map_err(|error| unreachable(&uri, error))?;
            let plan = upgrade::plan(&uri).await?;
            if self.dry_run || plan.steps.is_empty() {
                self.answer_with(&uri, &plan);
                return Ok(());
            }
            self.upgrade(&uri).await
        })
    }

    fn answer_with(&self, uri: &DatabaseUri, plan: &Plan) {
        if self.json {
            println!(
                "{}",
                report(uri, &plan.from, &plan.steps.iter().map(planned).collect::<Vec<_>>(), self.dry_run)
            );
        } else if plan.steps.is_empty() {
            println!("{uri} is at revision {REVISION} (MLflow {MLFLOW_VERSION}): there is nothing to do.");
        } else {
            print(uri, plan);
        }
    }

    async fn upgrade(&self, uri: &DatabaseUri) -> Result<(), Failure> {
        if !self.json {
            eprintln!(
                "An upgrade cannot be undone: the way back is a backup. Interrupted, it changes nothing."
            );
        }
        let bar = ProgressBar::with_draw_target(
            None,
            if self.json { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() },
        );
        if let Ok(style) = ProgressStyle::with_template("[{pos}/{len}] {msg} {elapsed}") {
            bar.set_style(style);
        }
        let started = Instant::now();
        let mut title = "";
        let taken = upgrade::run(uri, clock::now(), &mut |event| match event {
            Event::Step { number, of, step } => {
                title = step.title;
                bar.set_length(of.try_into().unwrap_or_default());
                bar.set_position(number.try_into().unwrap_or_default());
                bar.set_message(title);
            }
            Event::Rows { done, total } => bar.set_message(format!("{title}: {done} of {total} rows")),
            Event::Indexes => bar.set_message("own tables and indexes"),
        })
        .await;
        bar.finish_and_clear();
        let (from, steps) = taken?;
        if self.json {
            println!("{}", report(uri, &from, &steps.iter().map(taken_step).collect::<Vec<_>>(), false));
        } else {
            println!(
                "{uri} went from revision {from} to {REVISION} (MLflow {MLFLOW_VERSION}) in {:.1} s.",
                started.elapsed().as_secs_f64()
            );
        }
        Ok(())
    }
}

fn print(uri: &DatabaseUri, plan: &Plan) {
    let steps = counted(plan.steps.len().try_into().unwrap_or_default(), "step");
    println!(
        "{uri} ({}) is at revision {}; to {REVISION} (MLflow {MLFLOW_VERSION}) it is {steps}:",
        engine(uri),
        plan.from
    );
    for planned in &plan.steps {
        let rows = |(table, rows): &(&str, i64)| format!("{table} ({})", counted(*rows, "row"));
        let tables = planned.tables.iter().map(rows).collect::<Vec<_>>().join(", ");
        let tables = if tables.is_empty() { tables } else { format!(": {tables}") };
        println!("  {}  {}{tables}", planned.step.revision, planned.step.title);
    }
    println!("Nothing was changed. Before it is: stop the servers that use the database, and take a backup.");
}

fn report(uri: &DatabaseUri, from: &str, steps: &[Value], is_dry_run: bool) -> Value {
    json!({
        "database": uri.to_string(),
        "engine": engine(uri),
        "from": from,
        "to": REVISION,
        "dry_run": is_dry_run,
        "steps": steps,
    })
}

fn taken_step(step: &Step) -> Value {
    json!({"revision": step.revision, "title": step.title})
}

fn planned(planned: &Planned) -> Value {
    let mut step = taken_step(planned.step);
    let rows: serde_json::Map<String, Value> =
        planned.tables.iter().map(|(table, rows)| ((*table).to_owned(), json!(rows))).collect();
    step["rows"] = Value::Object(rows);
    step
}
