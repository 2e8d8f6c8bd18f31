//! `stagewright audit`: proves what the log of changes says.

#![expect(clippy::doc_markdown, reason = "the comments on flags are the text of --help")]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::json;

use super::db::open_existing;
use super::{Failure, one_line};
use crate::clock;
use crate::config;
use crate::db::{Db, schema};
use crate::governance::audit::note::{Checkpoint, Signer, Verifier};
use crate::governance::audit::verify::{Report, verify};
use crate::governance::audit::{ORIGIN, line, store};

#[derive(Subcommand)]
pub(super) enum AuditCommand {
    Verify(Verify),
    Checkpoint(MakeCheckpoint),
    Export(Export),
    Keygen(Keygen),
}

impl AuditCommand {
    pub(super) fn run(self) -> Result<(), Failure> {
        match self {
            Self::Verify(command) => command.run(),
            Self::Checkpoint(command) => command.run(),
            Self::Export(command) => command.run(),
            Self::Keygen(command) => command.run(),
        }
    }
}

/// Read the whole audit log and recompute every hash of it
///
/// Alone, it finds rows that were edited, moved or taken out. Held against checkpoints from earlier it also finds that
/// the last entries were dropped, or the whole log written anew. The exit code is 1 if anything is wrong, and the first
/// entry that is wrong is named.
#[derive(Args)]
#[command(after_help = VERIFY_EXAMPLES)]
pub(super) struct Verify {
    /// A checkpoint from earlier that the log must go on from; may be given several times
    #[arg(long, value_name = "FILE")]
    against: Vec<PathBuf>,

    /// File with the public key that must have signed the checkpoints
    #[arg(long, value_name = "FILE", requires = "against")]
    key: Option<PathBuf>,

    #[command(flatten)]
    database: Database,

    /// Answer with one JSON object
    #[arg(long)]
    json: bool,
}

const VERIFY_EXAMPLES: &str = "\
Examples:
  The log by itself:
    stagewright audit verify
  Against a checkpoint that was put away last month, and was signed:
    stagewright audit verify --against 2026-10.checkpoint --key audit.key.pub";

#[derive(Args)]
struct Database {
    /// The database: sqlite:///file.db or postgresql://user:password@host/database [default: sqlite:///mlflow.db]
    #[arg(long, value_name = "URI", env = "MLFLOW_BACKEND_STORE_URI", hide_env_values = true)]
    backend_store_uri: Option<String>,
}

impl Database {
    async fn open(&self) -> Result<Db, Failure> {
        let uri = config::database(self.backend_store_uri.as_ref())?;
        let db = open_existing(&uri).await?;
        if !schema::has_own_tables(&db).await? {
            return Err(Failure::new(format!("Stagewright has not served {uri} yet: it has no audit log"))
                .with_remedy("The log begins when `stagewright server` has been started on the database."));
        }
        Ok(db)
    }
}

impl Verify {
    fn run(&self) -> Result<(), Failure> {
        let key =
            self.key.as_deref().map(|path| Ok::<_, Failure>(Verifier::parse(&read(path)?)?)).transpose()?;
        let mut checkpoints = Vec::new();
        for path in &self.against {
            let note = read(path)?;
            let checkpoint = key.as_ref().map_or_else(|| Checkpoint::parse(&note), |key| key.open(&note));
            checkpoints.push(checkpoint.map_err(|error| {
                Failure::new(format!("{}: {}", path.display(), error.message))
                    .with_remedy("Give a file that `stagewright audit checkpoint` has made.")
            })?);
        }
        let report = actix_web::rt::System::new().block_on(async {
            let db = self.database.open().await?;
            Ok::<Report, Failure>(verify(&mut db.reader().await?, &checkpoints).await?)
        })?;
        if self.json {
            println!("{}", json!(report));
        } else if report.fault.is_none() {
            let against = match report.checkpoints {
                0 => "held against no checkpoint".to_owned(),
                count => format!("goes on from {count} checkpoint{}", if count == 1 { "" } else { "s" }),
            };
            println!("{} entries intact, {against}, root {}", report.entries, report.root);
        }
        match report.fault {
            None => Ok(()),
            Some(fault) => Err(Failure::new(format!("entry {}: {}", fault.index, fault.what))
                .with_remedy("Compare with an export or a backup from before.")),
        }
    }
}

/// Print the log's size and root, to be kept where nobody can change them
///
/// With a key it is signed, and also kept in the database.
#[derive(Args)]
#[command(name = "checkpoint", after_help = CHECKPOINT_EXAMPLES)]
pub(super) struct MakeCheckpoint {
    /// File with the private key to sign with, from `stagewright audit keygen`
    #[arg(long, value_name = "FILE", env = "STAGEWRIGHT_AUDIT_KEY")]
    key: Option<PathBuf>,

    #[command(flatten)]
    database: Database,

    /// Answer with one JSON object
    #[arg(long)]
    json: bool,
}

const CHECKPOINT_EXAMPLES: &str = "\
Examples:
  Put away each night:
    stagewright audit checkpoint --key audit.key > /mnt/worm/$(date +%F).checkpoint";

impl MakeCheckpoint {
    fn run(&self) -> Result<(), Failure> {
        let signer =
            self.key.as_deref().map(|path| Ok::<_, Failure>(Signer::parse(&read(path)?)?)).transpose()?;
        actix_web::rt::System::new().block_on(async {
            let db = self.database.open().await?;
            let head = store::head(&mut db.reader().await?).await?;
            let origin = signer.as_ref().map_or(ORIGIN, Signer::name).to_owned();
            let checkpoint = Checkpoint { origin, size: head.size(), root: head.root() };
            let note = signer.as_ref().map_or_else(|| checkpoint.text(), |signer| signer.sign(&checkpoint));
            if signer.is_some() {
                let mut tx = db.begin().await?;
                store::keep_checkpoint(&mut tx, &checkpoint, &note, clock::now()).await?;
                tx.commit().await?;
            }
            if self.json {
                let root = hex::encode(checkpoint.root);
                println!("{}", json!({"size": checkpoint.size, "root": root, "note": note}));
            } else {
                print!("{note}");
            }
            Ok(())
        })
    }
}

/// Print all entries as JSON, one a line, the first first
#[derive(Args)]
#[command(after_help = EXPORT_EXAMPLES)]
pub(super) struct Export {
    #[command(flatten)]
    database: Database,
}

const EXPORT_EXAMPLES: &str = "\
Examples:
  What ada has done:
    stagewright audit export | jq 'select(.entry.actor.id == \"ada\")'";

impl Export {
    fn run(&self) -> Result<(), Failure> {
        actix_web::rt::System::new().block_on(async {
            let db = self.database.open().await?;
            let mut out = std::io::BufWriter::new(std::io::stdout().lock());
            let mut broken = None;
            store::each(&mut db.reader().await?, async |entry| {
                broken = writeln!(out, "{}", line(&entry.kept)?).err();
                Ok(broken.is_none())
            })
            .await?;
            match broken.or_else(|| out.flush().err()) {
                // Whoever reads has seen enough.
                Some(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                    Err(Failure::new(one_line(&error)))
                }
                _ => Ok(()),
            }
        })
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
    #[arg(long, default_value = ORIGIN)]
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
    file.and_then(|mut file| writeln!(file, "{text}"))
        .map_err(|error| Failure::new(format!("{}: {error}", path.display())))
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::new(format!("{}: {error}", path.display())))
}
