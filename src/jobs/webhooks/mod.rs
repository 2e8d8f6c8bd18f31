//! Delivers what is in the outbox: at least once, and exactly once as long as nobody crashes. Any number of replicas
//! may do so at the same time.

pub mod store;

use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use crate::clock::{self, Millis};
use crate::db::Db;
use crate::error::Result;
use crate::registry::events::RECORDED;
use crate::registry::webhooks::delivery::{Answer, Delivery, Failure, Sender, back_off};
use store::{Claim, Outcome};

/// How long events of other replicas, which wake nobody here, may lie.
const POLL: Duration = Duration::from_secs(5);
/// How long settled deliveries are kept as a log.
const KEEP: Duration = Duration::from_hours(7 * 24);
const CROWDED: Duration = Duration::from_millis(50);
const PRUNE_EVERY: Duration = Duration::from_hours(1);
/// What a lease has beyond the longest attempt.
const LEASE_MARGIN: Duration = Duration::from_secs(30);

/// Until when a claim made at `now` holds: longer than any attempt takes.
#[must_use]
pub fn lease_end(now: Millis, request_timeout: Duration) -> Millis {
    // An attempt looks the name up before, and the answer's body may come slowly after.
    now + millis(request_timeout * 2 + LEASE_MARGIN)
}

/// Runs until `stop`; then finishes what is under way.
pub async fn run(db: Db, sender: Sender, stop: CancellationToken) {
    let mut recorded = RECORDED.subscribe();
    let mut under_way = JoinSet::new();
    let mut pruned_at = clock::now();
    while !stop.is_cancelled() {
        recorded.mark_unchanged();
        let pause = turn(&db, &sender, &mut under_way).await.unwrap_or_else(|error| {
            tracing::error!(%error, cause = error.cause, "the webhooks' outbox cannot be read");
            POLL
        });
        if clock::now() - pruned_at > millis(PRUNE_EVERY) {
            pruned_at = clock::now();
            if let Err(error) = store::prune(&db, pruned_at - millis(KEEP)).await {
                tracing::warn!(%error, "the webhooks' outbox cannot be pruned");
            }
        }
        tokio::select! {
            () = stop.cancelled() => {}
            Some(_) = under_way.join_next() => {}
            _ = recorded.changed() => {}
            () = sleep(pause) => {}
        }
    }
    while under_way.join_next().await.is_some() {}
}

/// Starts as many deliveries as are due and there is room for; answers how long there is nothing more to start.
async fn turn(db: &Db, sender: &Sender, under_way: &mut JoinSet<()>) -> Result<Duration> {
    let settings = sender.settings();
    while under_way.try_join_next().is_some() {}
    let room = settings.max_workers.saturating_sub(under_way.len());
    if room == 0 {
        return Ok(POLL);
    }
    let now = clock::now();
    match store::next_due(db).await? {
        None => return Ok(POLL),
        Some(due) if due > now => {
            return Ok(Duration::from_millis(u64::try_from(due - now).unwrap_or(0)).min(POLL));
        }
        Some(_) => {}
    }
    let mut tx = db.begin().await?;
    let count = i64::try_from(room).unwrap_or(i64::MAX);
    let claims = store::claim(&mut tx, now, lease_end(now, settings.request_timeout), count).await?;
    tx.commit().await?;
    let started = claims.len();
    for claim in claims {
        let (db, sender) = (db.clone(), sender.clone());
        under_way.spawn(async move { deliver(&db, &sender, &claim).await });
    }
    Ok(match started {
        // Another replica is just claiming what is due.
        0 => CROWDED,
        // The end of a delivery is waited for.
        _ if started == room => POLL,
        _ => Duration::ZERO,
    })
}

async fn deliver(db: &Db, sender: &Sender, claim: &Claim) {
    let outcome = match &claim.receiver {
        Some(receiver) => {
            let delivery = Delivery {
                id: &claim.delivery_id,
                url: &receiver.url,
                secret: receiver.secret.as_deref(),
                body: &claim.body,
            };
            let result = sender.post(&delivery, clock::now()).await;
            judge(&result, claim.attempts, sender.settings().max_retries, clock::now(), rand::random())
        }
        None => Outcome {
            retry_at: None,
            delivered_at: None,
            status: None,
            error: Some("The webhook was deleted or disabled before the delivery.".to_owned()),
        },
    };
    if let (Some(error), Some(_)) = (&outcome.error, &claim.receiver) {
        let will_retry = outcome.retry_at.is_some();
        tracing::warn!(
            delivery = claim.delivery_id,
            attempt = claim.attempts,
            will_retry,
            error,
            "a webhook failed"
        );
    }
    // Not noted, it is delivered once more when the lease ends.
    if let Err(error) = store::settle(db, claim, &outcome).await {
        tracing::error!(delivery = claim.delivery_id, %error, "a webhook's delivery cannot be noted");
    }
}

/// What an attempt's result means: delivered, to be tried again, or given up.
fn judge(
    result: &Result<Answer, Failure>,
    attempts: i64,
    max_retries: u32,
    now: Millis,
    jitter: f64,
) -> Outcome {
    let (status, said, is_passing, error) = match result {
        Ok(answer) if answer.is_success() => {
            let status = Some(answer.status.into());
            return Outcome { retry_at: None, delivered_at: Some(now), status, error: None };
        }
        Ok(answer) => {
            let error = format!("The receiver answered with status {}.", answer.status);
            (Some(answer.status.into()), answer.retry_after, answer.is_passing(), error)
        }
        Err(Failure::Unreachable(problem)) => (None, None, true, problem.clone()),
        Err(Failure::Refused(error)) => (None, None, false, error.message.clone()),
    };
    let retry = u32::try_from(attempts).unwrap_or(u32::MAX);
    let retry_at = (is_passing && retry <= max_retries).then(|| now + millis(back_off(retry, jitter, said)));
    Outcome { retry_at, delivered_at: None, status, error: Some(error) }
}

fn millis(duration: Duration) -> Millis {
    Millis::try_from(duration.as_millis()).unwrap_or(Millis::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn answered(status: u16, attempts: i64) -> Outcome {
        let answer = Answer { status, retry_after: None, text: String::new() };
        judge(&Ok(answer), attempts, 3, 1000, 0.0)
    }

    #[test]
    fn what_passes_is_tried_again_as_often_as_the_settings_say() {
        for status in [429, 500, 502, 503, 504] {
            let retries: Vec<_> = (1..=4).map(|attempts| answered(status, attempts).retry_at).collect();
            assert_eq!(retries, [Some(1000), Some(3000), Some(5000), None], "{status}");
        }
        let unreachable =
            |attempts| judge(&Err(Failure::Unreachable("x".to_owned())), attempts, 3, 1000, 0.0);
        assert_eq!((unreachable(1).retry_at, unreachable(4).retry_at), (Some(1000), None));
    }

    #[test]
    fn what_stays_is_settled_at_once() {
        for status in [200, 204, 399] {
            assert_eq!((answered(status, 1).delivered_at, answered(status, 1).retry_at), (Some(1000), None));
        }
        for status in [400, 404, 413, 501] {
            assert_eq!((answered(status, 1).delivered_at, answered(status, 1).retry_at), (None, None));
        }
        let refused = judge(&Err(Failure::Refused(Error::invalid("no"))), 1, 3, 1000, 0.0);
        assert_eq!((refused.retry_at, refused.error.as_deref()), (None, Some("no")));
    }
}
