//! Drives rollouts: asks their sources, looks at their evidence and their timers, and makes the transitions that are due.
//! Any number of replicas may do so at the same time. Where no rollout is active, it costs one small query now and then.

use std::collections::HashSet;
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use crate::error::Result;
use crate::governance::approvals::Keeper;
use crate::governance::rollout::engine::CHANGED;
use crate::governance::rollout::judge::{self, Memory};
use crate::governance::rollout::leave;
use crate::governance::rollout::sources::{self, Sources};
use crate::governance::rollout::store;

/// How long rollouts of other replicas, which wake nobody here, may lie.
const POLL: Duration = Duration::from_secs(5);
/// The same while some are active here or there.
const ATTENTIVE: Duration = Duration::from_secs(1);
/// After a transaction that another replica has kept from doing anything.
const CROWDED: Duration = Duration::from_millis(50);

/// Runs until `stop`; then finishes what is under way.
pub async fn run(keeper: Keeper, sources: Sources, stop: CancellationToken) {
    let memory = Memory::default();
    let mut changed = CHANGED.subscribe();
    let mut under_way = JoinSet::new();
    let mut busy: HashSet<String> = HashSet::new();
    while !stop.is_cancelled() {
        changed.mark_unchanged();
        let pause =
            turn(&keeper, &sources, &memory, &mut under_way, &mut busy).await.unwrap_or_else(|error| {
                tracing::error!(%error, cause = error.cause, "rollouts cannot be read");
                POLL
            });
        tokio::select! {
            () = stop.cancelled() => {}
            Some(done) = under_way.join_next() => {
                if let Ok(id) = done {
                    busy.remove(&id);
                }
            }
            _ = changed.changed() => {}
            () = sleep(pause) => {}
        }
    }
    while under_way.join_next().await.is_some() {}
}

/// Starts to look at what is due; how long there is nothing more to do.
async fn turn(
    keeper: &Keeper,
    sources: &Sources,
    memory: &Memory,
    under_way: &mut JoinSet<String>,
    busy: &mut HashSet<String>,
) -> Result<Duration> {
    let Some((due, now)) = store::next_due(&keeper.db).await? else {
        memory.clear();
        return Ok(POLL);
    };
    if due > now {
        let wait = Duration::from_millis(u64::try_from(due - now).unwrap_or(0));
        return Ok(wait.min(ATTENTIVE));
    }
    for id in store::due(&keeper.db, now).await? {
        if !busy.insert(id.clone()) {
            continue;
        }
        let (keeper, sources, memory) = (keeper.clone(), sources.clone(), memory.clone());
        under_way.spawn_local(async move {
            if let Err(error) = work(&keeper, &sources, &memory, &id).await {
                tracing::warn!(rollout = id, %error, cause = error.cause, "a rollout cannot be looked at");
                sleep(ATTENTIVE).await;
            }
            id
        });
    }
    Ok(CROWDED)
}

async fn work(keeper: &Keeper, sources: &Sources, memory: &Memory, id: &str) -> Result<()> {
    sources::ask(&keeper.db, sources, id).await?;
    let answer = leave::ask(keeper, id).await?;
    judge::look(&keeper.db, id, memory, answer).await.map(drop)
}
