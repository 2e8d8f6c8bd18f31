//! Registered models, their versions and webhooks into MLflow's tables.

use super::store::{Table, delete, insert};
use crate::args;
use crate::db::{Args, Tx};
use crate::error::Result;
use crate::import::entity::{ModelVersion, RegisteredModel, Webhook};

const MODELS: Table = Table {
    name: "registered_models",
    columns: &[
        ("workspace", "text"),
        ("name", "text"),
        ("creation_time", "int8"),
        ("last_updated_time", "int8"),
        ("description", "text"),
    ],
    on_conflict: "ON CONFLICT (workspace, name) DO UPDATE SET creation_time = excluded.creation_time,
        last_updated_time = excluded.last_updated_time, description = excluded.description",
};
const MODEL_TAGS: Table = Table {
    name: "registered_model_tags",
    columns: &[("workspace", "text"), ("name", "text"), ("key", "text"), ("value", "text")],
    on_conflict: "",
};
const ALIASES: Table = Table {
    name: "registered_model_aliases",
    columns: &[("workspace", "text"), ("name", "text"), ("alias", "text"), ("version", "int8")],
    on_conflict: "",
};
const VERSIONS: Table = Table {
    name: "model_versions",
    columns: &[
        ("workspace", "text"),
        ("name", "text"),
        ("version", "int8"),
        ("creation_time", "int8"),
        ("last_updated_time", "int8"),
        ("description", "text"),
        ("user_id", "text"),
        ("current_stage", "text"),
        ("source", "text"),
        ("run_id", "text"),
        ("status", "text"),
        ("status_message", "text"),
        ("run_link", "text"),
        ("storage_location", "text"),
    ],
    on_conflict:
        "ON CONFLICT (workspace, name, version) DO UPDATE SET creation_time = excluded.creation_time,
        last_updated_time = excluded.last_updated_time, description = excluded.description,
        user_id = excluded.user_id, current_stage = excluded.current_stage, source = excluded.source,
        run_id = excluded.run_id, status = excluded.status, status_message = excluded.status_message,
        run_link = excluded.run_link, storage_location = excluded.storage_location",
};
const VERSION_TAGS: Table = Table {
    name: "model_version_tags",
    columns: &[
        ("workspace", "text"),
        ("name", "text"),
        ("version", "int8"),
        ("key", "text"),
        ("value", "text"),
    ],
    on_conflict: "ON CONFLICT (workspace, key, name, version) DO UPDATE SET value = excluded.value",
};

pub(super) async fn models(tx: &mut Tx, all: &[&RegisteredModel]) -> Result<()> {
    let rows =
        all.iter().map(|one| args!["default", &one.name, one.created, one.updated, one.description.clone()]);
    insert(tx, &MODELS, rows.collect()).await?;
    let names: Vec<String> = all.iter().map(|one| one.name.clone()).collect();
    delete(tx, "registered_model_tags", "name", &names).await?;
    delete(tx, "registered_model_aliases", "name", &names).await?;
    let tags = all
        .iter()
        .flat_map(|one| one.tags.iter().map(|(key, value)| args!["default", &one.name, key, value]));
    insert(tx, &MODEL_TAGS, tags.collect()).await?;
    let aliases = all.iter().flat_map(|one| {
        one.aliases.iter().map(|(alias, version)| args!["default", &one.name, alias, *version])
    });
    insert(tx, &ALIASES, aliases.collect()).await
}

pub(super) async fn versions(tx: &mut Tx, all: &[&ModelVersion]) -> Result<()> {
    let rows = all.iter().map(|one| -> Args {
        args![
            "default",
            &one.name,
            one.version,
            one.created,
            one.updated,
            one.description.clone(),
            one.user.clone(),
            one.stage.clone(),
            one.source.clone(),
            one.run.clone(),
            one.status.clone(),
            one.status_message.clone(),
            one.run_link.clone(),
            one.storage_location.clone(),
        ]
    });
    insert(tx, &VERSIONS, rows.collect()).await?;
    for one in all {
        let sql = "DELETE FROM model_version_tags WHERE workspace = 'default' AND name = $1 AND version = $2";
        tx.execute(sql, args![&one.name, one.version]).await?;
    }
    let tags = all.iter().flat_map(|one| {
        one.tags.iter().map(|(key, value)| args!["default", &one.name, one.version, key, value])
    });
    insert(tx, &VERSION_TAGS, tags.collect()).await
}

const WEBHOOKS: Table = Table {
    name: "webhooks",
    columns: &[
        ("webhook_id", "text"),
        ("name", "text"),
        ("description", "text"),
        ("url", "text"),
        ("status", "text"),
        ("creation_timestamp", "int8"),
        ("last_updated_timestamp", "int8"),
        ("workspace", "text"),
    ],
    on_conflict:
        "ON CONFLICT (webhook_id) DO UPDATE SET name = excluded.name, description = excluded.description,
        url = excluded.url, status = excluded.status, creation_timestamp = excluded.creation_timestamp,
        last_updated_timestamp = excluded.last_updated_timestamp",
};
const EVENTS: Table = Table {
    name: "webhook_events",
    columns: &[("webhook_id", "text"), ("entity", "text"), ("action", "text")],
    on_conflict: "",
};

/// Writes webhooks; a secret that was given here stays.
pub(super) async fn webhooks(tx: &mut Tx, all: &[&Webhook]) -> Result<()> {
    let rows = all.iter().map(|one| {
        args![
            &one.id,
            &one.name,
            one.description.clone(),
            &one.url,
            &one.status,
            one.created,
            one.updated,
            "default"
        ]
    });
    insert(tx, &WEBHOOKS, rows.collect()).await?;
    let ids: Vec<String> = all.iter().map(|one| one.id.clone()).collect();
    delete(tx, "webhook_events", "webhook_id", &ids).await?;
    let events =
        all.iter().flat_map(|one| one.events.iter().map(|(entity, action)| args![&one.id, entity, action]));
    insert(tx, &EVENTS, events.collect()).await
}
