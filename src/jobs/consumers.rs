//! Writes who asks for which versions of models, now and then and beside the requests.

use std::time::Duration;

use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use crate::clock::{self, Millis};
use crate::db::Db;
use crate::governance::releases::consumers::{Consumers, store};

const EVERY: Duration = Duration::from_secs(5);
/// Who has not asked for so long is forgotten: longer than what is done once a year.
const KEEP: Duration = Duration::from_hours(400 * 24);
const PRUNE_EVERY: Duration = Duration::from_hours(24);

/// Runs until `stop`. What is counted after that is for [`flush`].
pub async fn run(db: Db, consumers: Consumers, stop: CancellationToken) {
    let mut pruned_at = clock::now();
    while !stop.is_cancelled() {
        tokio::select! {
            () = stop.cancelled() => {}
            () = sleep(EVERY) => {}
        }
        flush(&consumers, &db).await;
        if clock::now() - pruned_at > millis(PRUNE_EVERY) {
            pruned_at = clock::now();
            if let Err(error) = store::prune(&db, pruned_at - millis(KEEP)).await {
                tracing::warn!(%error, "old consumers of models cannot be forgotten");
            }
        }
    }
}

/// Writes what was counted since the last time.
pub async fn flush(consumers: &Consumers, db: &Db) {
    if let Err(error) = consumers.flush(db).await {
        tracing::warn!(%error, cause = error.cause, "consumers of models cannot be written");
    }
}

fn millis(duration: Duration) -> Millis {
    Millis::try_from(duration.as_millis()).unwrap_or(Millis::MAX)
}
