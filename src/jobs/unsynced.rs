//! Syncs small files of the artifact proxy together, shortly after they came. Where none come, it waits.

use std::time::Duration;

use tokio::time::{Instant, interval_at, sleep};
use tokio_util::sync::CancellationToken;

use crate::artifacts::unsynced::Unsynced;
use crate::clock;
use crate::db::Db;

/// How often it is looked for what other servers have left.
const LOOK_AFTER: Duration = Duration::from_mins(1);

/// Runs until `stop`, with syncs about so far apart. What comes after that is for [`flush`].
pub async fn run(unsynced: Unsynced, db: Db, every: Duration, stop: CancellationToken) {
    let mut look_after = interval_at(Instant::now() + LOOK_AFTER, LOOK_AFTER);
    let mut is_failing = false;
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            _ = look_after.tick() => {
                settle(&unsynced, &db).await;
                continue;
            }
            () = unsynced.waiting() => {}
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = unsynced.crowded() => {}
            () = sleep(every) => {}
        }
        let outcome = unsynced.sync(&db).await;
        if let Err(error) = &outcome
            && !is_failing
        {
            tracing::error!(%error, cause = error.cause, "small files wait to be synced: the database keeps them until then");
        }
        is_failing = outcome.is_err();
    }
}

/// Looks after what servers that have ended have left.
pub async fn settle(unsynced: &Unsynced, db: &Db) {
    if let Err(error) = unsynced.settle(db, clock::now()).await {
        tracing::error!(%error, cause = error.cause, "files of servers that have ended cannot be looked after");
    }
}

/// Syncs what is left.
pub async fn flush(unsynced: &Unsynced, db: &Db) {
    if let Err(error) = unsynced.sync(db).await {
        tracing::error!(%error, cause = error.cause, "small files are not synced: the next start looks after them");
    }
}
