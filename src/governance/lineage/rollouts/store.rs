//! The statement on rollouts.

use serde_json::{Map, json};

use crate::args;
use crate::db::{Conn, Engine, Row};
use crate::error::Result;
use crate::governance::lineage::facts::Consequence;
use crate::governance::lineage::graph::{Kind, Relation};

/// The rollouts of versions, the oldest first.
pub(in crate::governance::lineage) async fn of(
    db: &mut impl Conn,
    versions: &[(String, i64)],
    most: i64,
) -> Result<Vec<Consequence>> {
    let given = match db.engine() {
        Engine::Postgres => {
            "WITH g AS (SELECT name, version FROM json_to_recordset($1::json) AS given (name text, version bigint))"
        }
        Engine::Sqlite => {
            "WITH g AS (SELECT value ->> 'name' AS name, value ->> 'version' AS version FROM json_each($1))"
        }
    };
    let sql = format!(
        "{given} SELECT o.rollout_id, g.name, g.version, o.state, o.weight, o.created_at
         FROM g JOIN stagewright_rollout o ON o.name = g.name AND o.version = g.version
         ORDER BY o.created_at, o.rollout_id LIMIT $2"
    );
    let pairs: serde_json::Value =
        versions.iter().map(|(name, version)| json!({"name": name, "version": version})).collect();
    let rows = db.rows(sql, args![pairs.to_string(), most]).await?;
    rows.iter().map(rollout).collect()
}

fn rollout(row: &Row) -> Result<Consequence> {
    let (id, state, weight) = (row.text(0)?, row.text(3)?, row.int(4)?);
    let mut facts = Map::new();
    facts.insert("state".to_owned(), json!(state));
    facts.insert("weight".to_owned(), json!(weight));
    Ok(Consequence {
        version: format!("{}/{}", row.text(1)?, row.int(2)?),
        kind: Kind::Rollout,
        relation: Relation::RolledOutBy,
        label: format!("{}: {}", short(&id), state.replace('_', " ")),
        id,
        at: row.int(5)?,
        facts,
    })
}

fn short(id: &str) -> &str {
    id.get(..11).unwrap_or(id)
}
