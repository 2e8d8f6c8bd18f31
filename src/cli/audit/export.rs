//! `stagewright audit export`.

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::Args;

use super::super::service::Service;
use super::super::{Failure, one_line};
use super::{open_log, private_key, told_bundle};
use crate::governance::audit::note::Checkpoint;
use crate::governance::audit::{bundle, line, sequence, store};

/// Print the log as a bundle that can be verified without the database: a checkpoint, then all entries
///
/// Each is a line of JSON. With a key the checkpoint is signed; that of a running server by its own key.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Export {
    /// File with the private key to sign with, from `stagewright audit keygen`
    #[arg(long, value_name = "FILE", env = "STAGEWRIGHT_AUDIT_KEY")]
    key: Option<PathBuf>,

    #[command(flatten)]
    service: Service,
}

const EXAMPLES: &str = "\
Examples:
  For an auditor:
    stagewright audit export --key audit.key > bundle.jsonl
    stagewright audit verify bundle.jsonl --key audit.key.pub
  What ada has done:
    stagewright audit export | jq 'select(.entry.actor.id == \"ada\")'";

impl Export {
    pub(super) fn run(&self) -> Result<(), Failure> {
        if self.service.server().is_some() {
            let bundle = told_bundle(&self.service)?;
            return printed(io::stdout().lock().write_all(bundle.as_bytes()));
        }
        let key = self.key.as_deref().map(private_key).transpose()?;
        actix_web::rt::System::new().block_on(async {
            let db = open_log(self.service.database().as_ref()).await?;
            sequence::catch_up(&db).await?;
            let mut reader = db.reader().await?;
            let head = store::head(&mut reader).await?;
            let (_, note) = Checkpoint::take(&head, key.as_ref());
            let mut out = io::BufWriter::new(io::stdout().lock());
            let mut written = writeln!(out, "{}", bundle::first_line(&note));
            store::each(&mut reader, 0, async |entry| {
                // Entries that came meanwhile are beyond the checkpoint.
                let is_known = u64::try_from(entry.kept.index).is_ok_and(|index| index < head.size());
                if written.is_ok() && is_known {
                    written = writeln!(out, "{}", line(&entry.kept)?);
                }
                Ok(written.is_ok() && is_known)
            })
            .await?;
            printed(written.and_then(|()| out.flush()))
        })
    }
}

/// Whoever reads may have seen enough.
fn printed(written: io::Result<()>) -> Result<(), Failure> {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::new(one_line(&error))),
        _ => Ok(()),
    }
}
