//! `stagewright audit prune`.

use clap::Args;
use serde_json::json;

use super::super::Failure;
use super::Database;
use crate::clock;
use crate::governance::audit::prune::prune;
use crate::governance::audit::{Actor, Caller, parse_time};

/// Drop the texts of old entries and keep their hashes, so that the rest can still be verified
///
/// There is no way back but a backup or an export. That it was done is recorded. Works on the database, also beside a
/// server; no server does this for callers: whoever the log tells of must not be able to shorten it over the network.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Prune {
    /// Entries from before this time, such as 2026-01-31 or 2026-01-31T12:00:00Z
    #[arg(long, value_name = "TIME")]
    before: String,

    /// Why, for the log
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    #[command(flatten)]
    database: Database,

    /// Answer with one JSON object
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Examples:
  Keep an export, then drop what is older than ten years:
    stagewright audit export --key audit.key > /archive/until-2026.jsonl
    stagewright audit prune --before 2016-01-01 --reason 'retention of 10 years'";

impl Prune {
    pub(super) fn run(&self) -> Result<(), Failure> {
        let before = parse_time("--before", &self.before)?;
        let user = ["USER", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok());
        let actor = user.filter(|user| !user.is_empty()).map_or(Actor::Anonymous, Actor::Local);
        let caller = Caller { actor, ..Caller::default() };
        let done = actix_web::rt::System::new().block_on(async {
            let db = self.database.open().await?;
            Ok::<_, Failure>(prune(&db, before, &caller, self.reason.as_deref(), clock::now()).await?)
        })?;
        if self.json {
            println!("{}", json!({"entries": done.entries, "below": done.below}));
        } else {
            println!("{} entries have lost their texts; none below {} has one.", done.entries, done.below);
        }
        Ok(())
    }
}
