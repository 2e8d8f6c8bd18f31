//! The statements that describe nodes.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::{Consequence, Told};
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Engine, Row, Sql};
use crate::error::Result;
use crate::governance::audit::timestamp;
use crate::governance::lineage::graph::{Kind, Relation};

/// `g (name, version)`: versions as rows, from JSON.
fn given(engine: Engine) -> &'static str {
    match engine {
        Engine::Postgres => {
            "WITH g AS (SELECT name, version FROM json_to_recordset($1::json) AS given (name text, version bigint))"
        }
        Engine::Sqlite => {
            "WITH g AS (SELECT value ->> 'name' AS name, value ->> 'version' AS version FROM json_each($1))"
        }
    }
}

fn json_of(versions: &[(String, i64)]) -> String {
    let one = |(name, version): &(String, i64)| json!({"name": name, "version": version});
    versions.iter().map(one).collect::<Value>().to_string()
}

/// The facts that are there.
fn facts<const N: usize>(given: [(&str, Option<Value>); N]) -> Map<String, Value> {
    given.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

fn text(row: &Row, column: usize) -> Result<Option<Value>> {
    Ok(row.optional_text(column)?.filter(|text| !text.is_empty()).map(Value::String))
}

fn time(row: &Row, column: usize) -> Result<Option<Value>> {
    Ok(row.optional_int(column)?.map(|time| json!(timestamp(time))))
}

pub(super) async fn runs(db: &mut impl Conn, ids: Vec<String>) -> Result<Vec<Told>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = Sql::each(
        "SELECT r.run_uuid, r.name, e.name, r.user_id, r.status, r.start_time, r.end_time, r.lifecycle_stage
         FROM runs r JOIN experiments e ON e.experiment_id = r.experiment_id WHERE r.run_uuid = ANY($1)",
        "SELECT r.run_uuid, r.name, e.name, r.user_id, r.status, r.start_time, r.end_time, r.lifecycle_stage
         FROM runs r JOIN experiments e ON e.experiment_id = r.experiment_id
         WHERE r.run_uuid IN (SELECT value FROM json_each($1))",
    );
    let read = |row: &Row| {
        let id = row.text(0)?;
        Ok(Told {
            label: row.optional_text(1)?.filter(|name| !name.is_empty()).unwrap_or_else(|| id.clone()),
            at: row.optional_int(5)?,
            facts: facts([
                ("experiment", text(row, 2)?),
                ("user", text(row, 3)?),
                ("status", text(row, 4)?),
                ("started_at", time(row, 5)?),
                ("ended_at", time(row, 6)?),
                ("deleted", (row.optional_str(7)? == Some("deleted")).then(|| json!(true))),
            ]),
            id,
        })
    };
    db.rows(sql, args![ids]).await?.iter().map(read).collect()
}

pub(super) async fn logged_models(db: &mut impl Conn, ids: Vec<String>) -> Result<Vec<Told>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = Sql::each(
        "SELECT model_id, name, model_type, artifact_location, creation_timestamp_ms, lifecycle_stage
         FROM logged_models WHERE model_id = ANY($1)",
        "SELECT model_id, name, model_type, artifact_location, creation_timestamp_ms, lifecycle_stage
         FROM logged_models WHERE model_id IN (SELECT value FROM json_each($1))",
    );
    let read = |row: &Row| {
        Ok(Told {
            id: row.text(0)?,
            label: row.text(1)?,
            at: row.optional_int(4)?,
            facts: facts([
                ("model_type", text(row, 2)?),
                ("location", text(row, 3)?),
                ("deleted", (row.optional_str(5)? == Some("deleted")).then(|| json!(true))),
            ]),
        })
    };
    db.rows(sql, args![ids]).await?.iter().map(read).collect()
}

pub(super) async fn versions(db: &mut impl Conn, versions: &[(String, i64)]) -> Result<Vec<Told>> {
    if versions.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "{} SELECT v.name, v.version, s.semver, v.current_stage, COALESCE(NULLIF(v.storage_location, ''), v.source),
             v.creation_time, s.contract_digest, s.yanked_at
         FROM g JOIN model_versions v ON v.workspace = 'default' AND v.name = g.name AND v.version = g.version
         LEFT JOIN stagewright_release s ON s.name = v.name AND s.version = v.version
         WHERE v.current_stage <> 'Deleted_Internal'",
        given(db.engine())
    );
    let read = |row: &Row| {
        let (name, number) = (row.text(0)?, row.int(1)?);
        let semver = row.optional_text(2)?;
        let label =
            semver.as_ref().map_or_else(|| format!("{name}/{number}"), |semver| format!("{name} {semver}"));
        Ok(Told {
            id: format!("{name}/{number}"),
            label,
            at: row.optional_int(5)?,
            facts: facts([
                ("name", Some(json!(name))),
                ("version", Some(json!(number.to_string()))),
                ("semver", semver.map(Value::String)),
                ("stage", text(row, 3)?),
                ("location", text(row, 4)?),
                ("contract", row.optional_str(6)?.map(|digest| json!(format!("sha256:{digest}")))),
                ("yanked_at", time(row, 7)?),
            ]),
        })
    };
    db.rows(sql, args![json_of(versions)]).await?.iter().map(read).collect()
}

/// Datasets by the ids of their rows; the id told is that of the node.
pub(super) async fn datasets(
    db: &mut impl Conn,
    uuids: &[(String, String)],
    longest: usize,
) -> Result<Vec<Told>> {
    if uuids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = Sql::each(
        "SELECT dataset_uuid, name, digest, dataset_source_type, dataset_source, dataset_schema, dataset_profile
         FROM datasets WHERE dataset_uuid = ANY($1)",
        "SELECT dataset_uuid, name, digest, dataset_source_type, dataset_source, dataset_schema, dataset_profile
         FROM datasets WHERE dataset_uuid IN (SELECT value FROM json_each($1))",
    );
    let parsed = |row: &Row, column: usize| -> Result<Option<Value>> {
        let text = row.optional_str(column)?.filter(|text| !text.is_empty() && text.len() <= longest);
        Ok(text.map(|text| serde_json::from_str(text).unwrap_or_else(|_| json!(text))))
    };
    let read = |row: &Row| {
        let (name, digest) = (row.text(1)?, row.text(2)?);
        Ok(Told {
            id: format!("{name}@{digest}"),
            label: String::new(),
            at: None,
            facts: facts([
                ("name", Some(json!(name))),
                ("digest", Some(json!(digest))),
                ("source_type", text(row, 3)?),
                ("source", parsed(row, 4)?),
                ("schema", parsed(row, 5)?),
                ("profile", parsed(row, 6)?),
            ]),
        })
    };
    let ids: Vec<String> = uuids.iter().map(|(uuid, _)| uuid.clone()).collect();
    db.rows(sql, args![ids]).await?.iter().map(read).collect()
}

/// Digests of proxied files by their paths.
pub(super) async fn file_digests(db: &mut impl Conn, paths: Vec<String>) -> Result<HashMap<String, String>> {
    let sql = Sql::each(
        "SELECT path, sha256 FROM stagewright_artifact_digest WHERE path = ANY($1)",
        "SELECT path, sha256 FROM stagewright_artifact_digest WHERE path IN (SELECT value FROM json_each($1))",
    );
    db.rows(sql, args![paths]).await?.iter().map(|row| Ok((row.text(0)?, row.text(1)?))).collect()
}

/// The stages that versions were in at a time, as the moves tell.
pub(super) async fn stages_at(
    db: &mut impl Conn,
    versions: &[(String, i64)],
    time: Millis,
) -> Result<Vec<(String, String)>> {
    if versions.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "{} SELECT g.name, g.version, m.to_stage, CASE WHEN EXISTS (
                 SELECT 1 FROM stagewright_move o
                 WHERE o.name = g.name AND o.seq > m.seq AND o.at <= $2 AND o.alone AND o.to_stage = m.to_stage
                     AND o.version <> g.version
             ) THEN 1 ELSE 0 END
         FROM g LEFT JOIN stagewright_move m ON m.name = g.name AND m.version = g.version AND m.seq = (
             SELECT max(t.seq) FROM stagewright_move t
             WHERE t.name = g.name AND t.version = g.version AND t.at <= $2)",
        given(db.engine())
    );
    let read = |row: &Row| {
        let stage = match (row.optional_text(2)?, row.int(3)?) {
            (None, _) => "None".to_owned(),
            (Some(_), 1) => "Archived".to_owned(),
            (Some(stage), _) => stage,
        };
        Ok((format!("{}/{}", row.text(0)?, row.int(1)?), stage))
    };
    db.rows(sql, args![json_of(versions), time]).await?.iter().map(read).collect()
}

/// Moves, requests and consumers of versions.
pub(super) async fn consequences(
    db: &mut impl Conn,
    versions: &[(String, i64)],
    most: i64,
) -> Result<Vec<Consequence>> {
    let sql = format!(
        "{} SELECT 1, g.name, g.version, m.seq, m.kind, m.to_stage, m.actor, m.reason, m.at
         FROM g JOIN stagewright_move m ON m.name = g.name AND m.version = g.version
         UNION ALL
         SELECT 2, g.name, g.version, q.request_id, q.state, q.target, q.requester, q.reason, q.created_at
         FROM g JOIN stagewright_request q ON q.name = g.name AND q.version = g.version
         UNION ALL
         SELECT 3, g.name, g.version, c.count, c.requirement, c.principal, NULL, NULL, c.first_seen
         FROM g JOIN stagewright_consumer c ON c.name = g.name AND c.last_version = g.version
         ORDER BY 1, 2, 4 LIMIT $2",
        given(db.engine())
    );
    db.rows(sql, args![json_of(versions), most]).await?.iter().map(consequence).collect()
}

fn consequence(row: &Row) -> Result<Consequence> {
    let (name, number, count) = (row.text(1)?, row.int(2)?, row.int(3)?);
    let (first, second) = (row.text(4)?, row.text(5)?);
    let (third, reason) = (row.optional_text(6)?.unwrap_or_default(), text(row, 7)?);
    let version = format!("{name}/{number}");
    let (kind, relation, id, label, facts) = match row.int(0)? {
        1 => (
            Kind::Promotion,
            Relation::PromotedBy,
            format!("{name}/{count}"),
            format!("{first} to {second}"),
            facts([
                ("kind", Some(json!(first))),
                ("to", Some(json!(second))),
                ("by", Some(json!(third))),
                ("reason", reason),
            ]),
        ),
        2 => (
            Kind::Approval,
            Relation::ReviewedBy,
            count.to_string(),
            format!("request {count}: {}", first.replace('_', " ")),
            facts([
                ("state", Some(json!(first))),
                ("target", Some(json!(second))),
                ("by", Some(json!(third))),
                ("reason", reason),
            ]),
        ),
        _ => (
            Kind::Consumer,
            Relation::ResolvedBy,
            format!("{name}/{first}/{second}"),
            format!("{second} asks {first}"),
            facts([
                ("requirement", Some(json!(first))),
                ("principal", Some(json!(second))),
                ("count", Some(json!(count))),
            ]),
        ),
    };
    Ok(Consequence { version, kind, relation, id, label, at: row.int(8)?, facts })
}
