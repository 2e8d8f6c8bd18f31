//! Registered models: named lines of versions, with tags and aliases. A model with the prompts' tag is a prompt.

pub mod aliases {
    //! Aliases: names that a model's versions are given.

    pub mod api;
}
pub mod api;
mod search;
mod store;

use crate::db::{Conn, Tx};
use crate::error::Result;
use crate::registry::events::{self, Change, Event};
use crate::registry::messages::RegisteredModel;
use crate::registry::rules;

/// A model with its newest version in each stage; an error when there is none.
pub async fn find(db: &mut impl Conn, name: &str) -> Result<RegisteredModel> {
    store::find(db, name).await?.ok_or_else(|| rules::missing(name))
}

/// Whether a model is a prompt now.
async fn is_prompt(tx: &mut Tx, name: &str) -> Result<bool> {
    Ok(store::prompt_tag(tx, name).await?.is_some_and(|value| rules::is_true(&value)))
}

/// Tells the webhooks of a prompt's tag; of a model's tags they hear nothing.
async fn record_tag(tx: &mut Tx, name: &str, change: Change<'_>) -> Result<()> {
    if is_prompt(tx, name).await? {
        events::record(tx, &Event { name, is_prompt: true, change }).await?;
    }
    Ok(())
}

/// Lets an alias stand for a version, or for none; webhooks hear of it. False when there is no such version.
pub async fn move_alias(tx: &mut Tx, name: &str, alias: &str, version: Option<i64>) -> Result<bool> {
    let is_prompt = is_prompt(tx, name).await?;
    let Some(version) = version else {
        store::delete_alias(tx, name, alias).await?;
        events::record(tx, &Event { name, is_prompt, change: Change::AliasDeleted { alias } }).await?;
        return Ok(true);
    };
    if !store::set_alias(tx, name, alias, version).await? {
        return Ok(false);
    }
    let change = Change::AliasCreated { alias, version: &version.to_string() };
    events::record(tx, &Event { name, is_prompt, change }).await?;
    Ok(true)
}
