//! Registered models, versions and webhooks as the tables have them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::store::among;
use super::tracking_read_store::add_pairs;
use crate::args;
use crate::db::Conn;
use crate::error::Result;
use crate::import::entity::{ModelVersion, RegisteredModel, Texts, Webhook};

pub(super) async fn models(db: &mut impl Conn, names: &[String]) -> Result<HashMap<String, RegisteredModel>> {
    let names = || args![names.to_vec()];
    let engine = db.engine();
    let sql = "SELECT name, creation_time, last_updated_time, description FROM registered_models
               WHERE workspace = 'default' AND name {in}";
    let mut all = HashMap::new();
    for row in db.rows(among(engine, sql), names()).await? {
        let model = RegisteredModel {
            name: row.text(0)?,
            created: row.optional_int(1)?,
            updated: row.optional_int(2)?.filter(|time| *time != 0),
            description: row.optional_text(3)?.filter(|text| !text.is_empty()),
            tags: Texts::new(),
            aliases: BTreeMap::new(),
        };
        all.insert(model.name.clone(), model);
    }
    let sql = "SELECT name, key, value FROM registered_model_tags WHERE workspace = 'default' AND name {in}";
    add_pairs(db, sql, names(), &mut all, |model| &mut model.tags).await?;
    let sql =
        "SELECT name, alias, version FROM registered_model_aliases WHERE workspace = 'default' AND name {in}";
    for row in db.rows(among(engine, sql), names()).await? {
        if let Some(model) = all.get_mut(row.str(0)?) {
            model.aliases.insert(row.text(1)?, row.int(2)?);
        }
    }
    Ok(all)
}

/// Versions by `name/number`. Those that were deleted have a number only, and count as absent.
pub(super) async fn versions(db: &mut impl Conn, ids: &[String]) -> Result<HashMap<String, ModelVersion>> {
    let wanted: BTreeSet<&str> = ids.iter().map(String::as_str).collect();
    let names: BTreeSet<String> =
        ids.iter().filter_map(|id| id.rsplit_once('/')).map(|(name, _)| name.to_owned()).collect();
    let names: Vec<String> = names.into_iter().collect();
    let engine = db.engine();
    let sql =
        "SELECT name, version, creation_time, last_updated_time, description, user_id, current_stage, source,
                   run_id, status, status_message, run_link, storage_location
               FROM model_versions
               WHERE workspace = 'default' AND current_stage <> 'Deleted_Internal' AND name {in}";
    let mut all = HashMap::new();
    for row in db.rows(among(engine, sql), args![names.clone()]).await? {
        let id = format!("{}/{}", row.str(0)?, row.int(1)?);
        if !wanted.contains(id.as_str()) {
            continue;
        }
        let version = ModelVersion {
            name: row.text(0)?,
            version: row.int(1)?,
            created: row.optional_int(2)?,
            updated: row.optional_int(3)?,
            description: row.optional_text(4)?,
            user: row.optional_text(5)?,
            stage: row.optional_text(6)?,
            source: row.optional_text(7)?,
            run: row.optional_text(8)?,
            status: row.optional_text(9)?,
            status_message: row.optional_text(10)?,
            run_link: row.optional_text(11)?,
            storage_location: row.optional_text(12)?.filter(|text| !text.is_empty()),
            tags: Texts::new(),
        };
        all.insert(id, version);
    }
    let sql = match engine {
        crate::db::Engine::Postgres => {
            "SELECT name || '/' || version, key, value FROM model_version_tags
             WHERE workspace = 'default' AND name = ANY($1)"
        }
        crate::db::Engine::Sqlite => {
            "SELECT name || '/' || version, key, value FROM model_version_tags
             WHERE workspace = 'default' AND name IN (SELECT value FROM json_each($1))"
        }
    };
    add_pairs(db, sql, args![names], &mut all, |version| &mut version.tags).await?;
    Ok(all)
}

pub(super) async fn webhooks(db: &mut impl Conn, ids: &[String]) -> Result<HashMap<String, Webhook>> {
    let ids = || args![ids.to_vec()];
    let engine = db.engine();
    let sql = "SELECT webhook_id, name, url, description, status, creation_timestamp, last_updated_timestamp
               FROM webhooks WHERE workspace = 'default' AND deleted_timestamp IS NULL AND webhook_id {in}";
    let mut all = HashMap::new();
    for row in db.rows(among(engine, sql), ids()).await? {
        let webhook = Webhook {
            id: row.text(0)?,
            name: row.text(1)?,
            url: row.text(2)?,
            description: row.optional_text(3)?.filter(|text| !text.is_empty()),
            status: row.text(4)?,
            events: BTreeSet::new(),
            created: row.optional_int(5)?,
            updated: row.optional_int(6)?,
        };
        all.insert(webhook.id.clone(), webhook);
    }
    let sql = "SELECT webhook_id, entity, action FROM webhook_events WHERE webhook_id {in}";
    for row in db.rows(among(engine, sql), ids()).await? {
        if let Some(webhook) = all.get_mut(row.str(0)?) {
            webhook.events.insert((row.text(1)?, row.text(2)?));
        }
    }
    Ok(all)
}
