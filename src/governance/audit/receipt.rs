//! What an answer can carry to prove that its change is in the log.

use serde::Serialize;

use super::note::{Checkpoint, Signer};
use super::{merkle, sequence, store};
use crate::clock::Millis;
use crate::db::Db;
use crate::error::{Error, Result};

/// Where an entry stands, and the proof of it. Hashes are in hexadecimal digits.
#[derive(Clone, Debug, Serialize)]
pub struct Receipt {
    pub index: u64,
    /// How many entries the log has.
    pub size: u64,
    pub leaf_hash: String,
    pub root: String,
    /// Leads from the leaf to the root (RFC 6962).
    pub proof: Vec<String>,
    /// Size and root as a note, signed if there is a key.
    pub checkpoint: String,
}

/// The receipt of a committed entry, by the id that [`super::append`] has answered with. Entries that wait get their
/// places first, and a signed checkpoint is kept.
pub async fn receipt(db: &Db, id: &str, key: Option<&Signer>, now: Millis) -> Result<Receipt> {
    let mut tx = db.begin().await?;
    let log = sequence::place_all(&mut tx).await?;
    let missing = || Error::internal("An audit entry is gone: run `stagewright audit verify`");
    let kept = store::find_by_id(&mut tx, id).await?.ok_or_else(missing)?;
    let index = u64::try_from(kept.index).map_err(|_| missing())?;
    let proof = store::hashes(&mut tx, &merkle::inclusion(index, log.size())).await?;
    let (checkpoint, note) = Checkpoint::take(&log, key);
    if key.is_some() {
        store::keep_checkpoint(&mut tx, &checkpoint, &note, now).await?;
    }
    tx.commit().await?;
    Ok(Receipt {
        index,
        size: log.size(),
        leaf_hash: kept.leaf_hash,
        root: hex::encode(log.root()),
        proof: proof.iter().map(hex::encode).collect(),
        checkpoint: note,
    })
}
