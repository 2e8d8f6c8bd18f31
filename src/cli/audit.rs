//! `stagewright audit`: proves what the log of changes says.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

mod export;
mod prune;

use std::fs;
use std::io::{BufReader, Write as _};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use reqwest::Method;
use serde_json::json;

use super::Failure;
use super::db::open_existing;
use super::service::Service;
use crate::clock;
use crate::config;
use crate::db::{Db, schema};
use crate::governance::audit::note::{Checkpoint, Signer, Verifier};
use crate::governance::audit::verify::{self, Report};
use crate::governance::audit::{bundle, note, sequence, store};

#[derive(Subcommand)]
pub(super) enum AuditCommand {
    Verify(Verify),
    Checkpoint(MakeCheckpoint),
    Export(export::Export),
    Prune(prune::Prune),
    Keygen(Keygen),
}

impl AuditCommand {
    pub(super) fn run(self) -> Result<(), Failure> {
        match self {
            Self::Verify(command) => command.run(),
            Self::Checkpoint(command) => command.run(),
            Self::Export(command) => command.run(),
            Self::Prune(command) => command.run(),
            Self::Keygen(command) => command.run(),
        }
    }
}

/// Read the whole audit log and recompute every hash of it
///
/// Alone, it finds rows that were edited, moved or taken out. Held against checkpoints from earlier it also finds that
/// the last entries were dropped, or the whole log written anew. The exit code is 1 if anything is wrong, and the first
/// entry that is wrong is named. A bundle from `audit export` is read without a database; a server is asked for its log,
/// and all is computed here.
#[derive(Args)]
#[command(after_help = VERIFY_EXAMPLES)]
pub(super) struct Verify {
    /// A file from `stagewright audit export`, in place of the log itself
    #[arg(value_name = "BUNDLE")]
    bundle: Option<PathBuf>,

    /// A checkpoint from earlier that the log must go on from; may be given several times
    #[arg(long, value_name = "FILE")]
    against: Vec<PathBuf>,

    /// File with the public key that must have signed the checkpoints, that of the bundle too
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,

    #[command(flatten)]
    service: Service,
}

const VERIFY_EXAMPLES: &str = "\
Examples:
  The log by itself:
    stagewright audit verify
  Against a checkpoint that was put away last month, and was signed:
    stagewright audit verify --against 2026-10.checkpoint --key audit.key.pub
  A bundle, on a machine that has nothing else:
    stagewright audit verify bundle.jsonl --key audit.key.pub";

#[derive(Args)]
struct Database {
    /// The database: sqlite:///file.db or postgresql://user:password@host/database [default: sqlite:///mlflow.db]
    #[arg(long, value_name = "URI", env = "MLFLOW_BACKEND_STORE_URI", hide_env_values = true)]
    backend_store_uri: Option<String>,
}

impl Database {
    async fn open(&self) -> Result<Db, Failure> {
        open_log(self.backend_store_uri.as_ref()).await
    }
}

/// A database that has a log.
async fn open_log(uri: Option<&String>) -> Result<Db, Failure> {
    let uri = config::database(uri)?;
    let db = open_existing(&uri).await?;
    if !schema::has_own_tables(&db).await? {
        return Err(Failure::new(format!("Stagewright has not served {uri} yet: it has no audit log"))
            .with_remedy("The log begins when `stagewright server` has been started on the database."));
    }
    Ok(db)
}

impl Verify {
    fn run(&self) -> Result<(), Failure> {
        let key = self.key.as_deref().map(public_key).transpose()?;
        let read = |path: &PathBuf| checkpoint(path, key.as_ref());
        let checkpoints = self.against.iter().map(read).collect::<Result<Vec<_>, _>>()?;
        let report = match (&self.bundle, self.service.server()) {
            (Some(path), _) => {
                let file = fs::File::open(path).map_err(|error| unreadable(path, error))?;
                bundle::verify(BufReader::new(file), key.as_ref(), &checkpoints)
                    .map_err(|error| unreadable(path, error.message))?
            }
            (None, Some(_)) => {
                let told = told_bundle(&self.service)?;
                bundle::verify(told.as_bytes(), key.as_ref(), &checkpoints)?
            }
            (None, None) => actix_web::rt::System::new().block_on(async {
                let db = open_log(self.service.database().as_ref()).await?;
                Ok::<Report, Failure>(verify::verify(&mut db.reader().await?, &checkpoints).await?)
            })?,
        };
        if self.service.json {
            println!("{}", json!(report));
        } else if report.fault.is_none() {
            println!("{}", summary(&report));
        }
        match report.fault {
            None => Ok(()),
            Some(fault) => Err(Failure::new(format!("entry {}: {}", fault.index, fault.what))
                .with_remedy("Compare with an export or a backup from before.")),
        }
    }
}

/// The log of a running server as a bundle, with the checkpoint that the server gives.
fn told_bundle(service: &Service) -> Result<String, Failure> {
    let note = service.ask_text(Method::GET, "audit/checkpoint")?;
    let size = Checkpoint::parse(&note)?.size;
    let entries = service.ask_text(Method::GET, "audit/export")?;
    let mut text = bundle::first_line(&note);
    text.push('\n');
    // They come with the newest first. Those that came meanwhile are beyond the checkpoint.
    for line in entries.lines().rev().take(usize::try_from(size).unwrap_or(usize::MAX)) {
        text.push_str(line);
        text.push('\n');
    }
    Ok(text)
}

fn summary(report: &Report) -> String {
    let Report { entries, root, checkpoints, pruned, waiting, .. } = report;
    let against = match checkpoints {
        0 => "held against no checkpoint".to_owned(),
        1 => "goes on from 1 checkpoint".to_owned(),
        count => format!("goes on from {count} checkpoints"),
    };
    let pruned = match pruned {
        0 => String::new(),
        count => format!(", {count} without their texts, which were pruned"),
    };
    let waiting = match waiting {
        0 => String::new(),
        count => format!(", {count} more not in their places yet"),
    };
    format!("{entries} entries intact, {against}{pruned}{waiting}, root {root}")
}

/// A checkpoint from a file, signed by the key if there is one.
fn checkpoint(path: &Path, key: Option<&Verifier>) -> Result<Checkpoint, Failure> {
    let note = read(path)?;
    let checkpoint = key.map_or_else(|| Checkpoint::parse(&note), |key| key.open(&note));
    checkpoint.map_err(|error| {
        unreadable(path, error.message)
            .with_remedy("Give a file that `stagewright audit checkpoint` has made.")
    })
}

fn public_key(path: &Path) -> Result<Verifier, Failure> {
    Verifier::parse(&read(path)?).map_err(|error| unreadable(path, error.message))
}

fn private_key(path: &Path) -> Result<Signer, Failure> {
    Signer::parse(&read(path)?).map_err(|error| unreadable(path, error.message))
}

/// Print the log's size and root, to be kept where nobody can change them
///
/// With a key it is signed, and also kept in the database. A running server is asked for its own, signed by its own key.
#[derive(Args)]
#[command(name = "checkpoint", after_help = CHECKPOINT_EXAMPLES)]
pub(super) struct MakeCheckpoint {
    /// File with the private key to sign with, from `stagewright audit keygen`
    #[arg(long, value_name = "FILE", env = "STAGEWRIGHT_AUDIT_KEY")]
    key: Option<PathBuf>,

    #[command(flatten)]
    service: Service,
}

const CHECKPOINT_EXAMPLES: &str = "\
Examples:
  Put away each night:
    stagewright audit checkpoint --key audit.key > /mnt/worm/$(date +%F).checkpoint";

impl MakeCheckpoint {
    fn run(&self) -> Result<(), Failure> {
        if self.service.server().is_some() {
            let note = self.service.ask_text(Method::GET, "audit/checkpoint")?;
            self.print(&Checkpoint::parse(&note)?, &note);
            return Ok(());
        }
        let key = self.key.as_deref().map(private_key).transpose()?;
        actix_web::rt::System::new().block_on(async {
            let db = open_log(self.service.database().as_ref()).await?;
            sequence::catch_up(&db).await?;
            let head = store::head(&mut db.reader().await?).await?;
            let (checkpoint, note) = Checkpoint::take(&head, key.as_ref());
            if key.is_some() {
                let mut tx = db.begin().await?;
                store::keep_checkpoint(&mut tx, &checkpoint, &note, clock::now()).await?;
                tx.commit().await?;
            }
            self.print(&checkpoint, &note);
            Ok(())
        })
    }

    fn print(&self, checkpoint: &Checkpoint, note: &str) {
        if self.service.json {
            let root = hex::encode(checkpoint.root);
            println!("{}", json!({"size": checkpoint.size, "root": root, "note": note}));
        } else {
            print!("{note}");
        }
    }
}

/// Make a key pair to sign checkpoints with: FILE for whoever signs, FILE.pub for everybody
#[derive(Args)]
#[command(after_help = KEYGEN_EXAMPLES)]
pub(super) struct Keygen {
    /// Where the private key is put; must not be there yet
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// The name of the key and of the log, such as a host's
    #[arg(long, default_value = note::ORIGIN)]
    name: String,
}

const KEYGEN_EXAMPLES: &str = "\
Examples:
  stagewright audit keygen audit.key --name mlflow.example.org";

impl Keygen {
    fn run(&self) -> Result<(), Failure> {
        let signer = Signer::generate(&self.name)?;
        let public = PathBuf::from(format!("{}.pub", self.file.display()));
        write_new(&self.file, &signer.secret(), 0o600)?;
        write_new(&public, &signer.verifier().text(), 0o644)?;
        println!("{} is to be kept secret; {} checks what it signs.", self.file.display(), public.display());
        Ok(())
    }
}

fn write_new(path: &Path, text: &str, mode: u32) -> Result<(), Failure> {
    use std::os::unix::fs::OpenOptionsExt as _;
    let file = fs::OpenOptions::new().write(true).create_new(true).mode(mode).open(path);
    file.and_then(|mut file| writeln!(file, "{text}")).map_err(|error| unreadable(path, error))
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| unreadable(path, error))
}

fn unreadable(path: &Path, problem: impl std::fmt::Display) -> Failure {
    Failure::new(format!("{}: {problem}", path.display()))
}
