//! Gives entries of the audit log their places, keeps checkpoints, and looks now and then whether the log is what it was.
//! Any number of replicas may do so at the same time.

use std::time::Duration;

use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use crate::clock::{self, Millis};
use crate::db::Db;
use crate::error::Result;
use crate::governance::audit::note::{Checkpoint, Signer};
use crate::governance::audit::sequence::{self, APPENDED};
use crate::governance::audit::{store, verify};

/// How long entries come together before they get their places.
const GROUP: Duration = Duration::from_millis(250);
/// How long entries of other replicas, which wake nobody here, may wait.
const POLL: Duration = Duration::from_secs(5);
/// A checkpoint is kept when there are so many new entries, or after so much time if there are any.
const ENTRIES_BETWEEN: u64 = 1000;
/// After so many new entries the queue is rid of what they left in it: all that is looked through for the next ones.
const ENTRIES_UNTIL_CLEARED: u64 = 10_000;
const TIME_BETWEEN: Millis = 10 * 60 * 1000;
const CHECK_EVERY: Millis = 60 * 60 * 1000;
/// 1 as long as the log is what it was at the last checkpoint, 0 when it is not.
const INTACT: &str = "stagewright_audit_log_intact";

/// Runs until `stop`; then gives what is left its places.
pub async fn run(db: Db, key: Option<Signer>, stop: CancellationToken) {
    let mut appended = APPENDED.subscribe();
    let mut checked_at: Option<Millis> = None;
    let mut cleared_at = None;
    loop {
        let is_last = stop.is_cancelled();
        appended.mark_unchanged();
        if let Err(error) = turn(&db, key.as_ref(), &mut cleared_at).await {
            tracing::error!(%error, cause = error.cause, "the audit log cannot be written");
        }
        if is_last {
            return;
        }
        if checked_at.is_none_or(|time| clock::now() - time > CHECK_EVERY) {
            checked_at = Some(clock::now());
            check(&db).await;
        }
        tokio::select! {
            () = stop.cancelled() => {}
            _ = appended.changed() => sleep(GROUP).await,
            () = sleep(POLL) => {}
        }
    }
}

/// Gives places to what waits, and does what is due after so many entries. `cleared_at` is the log's size when the queue
/// was cleared here.
async fn turn(db: &Db, key: Option<&Signer>, cleared_at: &mut Option<u64>) -> Result<()> {
    sequence::catch_up(db).await?;
    let mut reader = db.primary().await?;
    let head = store::head(&mut reader).await?;
    let last = store::last_checkpoint(&mut reader).await?;
    drop(reader);
    if head.size().saturating_sub(*cleared_at.get_or_insert(head.size())) >= ENTRIES_UNTIL_CLEARED {
        *cleared_at = Some(head.size());
        store::clear_queue(db).await?;
    }
    let (size, time) = match last {
        Some((note, time)) => (Checkpoint::parse(&note)?.size, time),
        None => (0, 0),
    };
    let (count, now) = (head.size().saturating_sub(size), clock::now());
    if count == 0 || (count < ENTRIES_BETWEEN && now - time < TIME_BETWEEN) {
        return Ok(());
    }
    let (checkpoint, note) = Checkpoint::take(&head, key);
    let mut tx = db.begin().await?;
    store::keep_checkpoint(&mut tx, &checkpoint, &note, now).await?;
    tx.commit().await
}

/// Reads what came after the last checkpoint, and says so loudly if it does not go on from it.
async fn check(db: &Db) {
    let outcome = match db.primary().await {
        Ok(mut reader) => verify::verify_tail(&mut reader).await,
        Err(error) => Err(error),
    };
    match outcome {
        Ok(report) => {
            metrics::gauge!(INTACT).set(if report.fault.is_none() { 1.0 } else { 0.0 });
            if let Some(fault) = report.fault {
                tracing::error!(
                    entry = fault.index,
                    what = fault.what,
                    "the audit log was altered: run `stagewright audit verify`"
                );
            }
        }
        Err(error) => tracing::error!(%error, cause = error.cause, "the audit log cannot be read"),
    }
}
