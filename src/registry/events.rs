//! What webhooks hear of: changes of the registry, told in the transaction that makes them.

use serde_json::Value;
use tokio::sync::watch;

use super::webhooks::{payload, store};
use crate::clock::{self, Millis};
use crate::db::{Signal, Tx};
use crate::error::Result;
use crate::tracking::messages::KeyValue;

/// A change of a registered model or, under names of their own, of a prompt.
pub struct Event<'a> {
    /// The registered model's name.
    pub name: &'a str,
    pub is_prompt: bool,
    pub change: Change<'a>,
}

/// What was changed.
pub enum Change<'a> {
    Created {
        tags: &'a [KeyValue],
        description: Option<&'a str>,
    },
    VersionCreated(NewVersion<'a>),
    /// Only prompts' own tags are told of.
    TagSet {
        key: &'a str,
        value: &'a str,
    },
    TagDeleted {
        key: &'a str,
    },
    VersionTagSet {
        version: &'a str,
        key: &'a str,
        value: &'a str,
    },
    VersionTagDeleted {
        version: &'a str,
        key: &'a str,
    },
    AliasCreated {
        alias: &'a str,
        version: &'a str,
    },
    AliasDeleted {
        alias: &'a str,
    },
}

/// A version as it was registered.
pub struct NewVersion<'a> {
    pub version: &'a str,
    pub source: &'a str,
    pub run_id: Option<&'a str>,
    pub tags: &'a [KeyValue],
    pub description: Option<&'a str>,
}

/// Raised when events were committed in this process, so that they are delivered at once.
pub static RECORDED: Signal = Signal::new(|| watch::Sender::new(()));

/// Notes something for the webhooks of these names, whatever else they listen to.
pub async fn notify(
    tx: &mut Tx,
    webhooks: &[String],
    entity: &str,
    action: &str,
    data: &Value,
    now: Millis,
) -> Result<()> {
    if webhooks.is_empty() {
        return Ok(());
    }
    let body = payload::body(entity, action, data, now);
    if store::enqueue_for(tx, webhooks, (entity, action), &body, now).await? {
        tx.raise_on_commit(&RECORDED);
    }
    Ok(())
}

/// Notes an event for every webhook that listens to it.
pub async fn record(tx: &mut Tx, event: &Event<'_>) -> Result<()> {
    let Some(((entity, action), data)) = payload::of(event) else { return Ok(()) };
    let (entity, action) = (entity.name().to_lowercase(), action.name().to_lowercase());
    let now = clock::now();
    let body = payload::body(&entity, &action, &data, now);
    if store::enqueue(tx, &entity, &action, &body, now).await? {
        tx.raise_on_commit(&RECORDED);
    }
    Ok(())
}
