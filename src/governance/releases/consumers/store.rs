//! Statements on consumers.

use serde::Serialize;

use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Db, Sql};
use crate::error::Result;

/// Rows that one statement writes at most.
const GROUP: usize = 500;

/// A requirement, who asked for it, and when.
#[derive(Clone, Debug, Serialize)]
pub struct Seen {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    pub requirement: String,
    pub principal: String,
    pub count: i64,
    pub last_version: i64,
    pub first_seen: Millis,
    pub last_seen: Millis,
}

/// Adds to what is on record.
pub(super) async fn add(db: &Db, mut seen: Vec<Seen>) -> Result<()> {
    // Rows in one order, so that two servers never wait for each other.
    seen.sort_by(|a, b| {
        (&a.name, &a.requirement, &a.principal).cmp(&(&b.name, &b.requirement, &b.principal))
    });
    let sql = Sql::each(
        "INSERT INTO stagewright_consumer AS known
             (name, requirement, principal, count, last_version, first_seen, last_seen)
         SELECT g.name, g.requirement, g.principal, g.count, g.last_version, g.first_seen, g.last_seen
         FROM json_to_recordset($1::json) AS g (name text, requirement text, principal text, count bigint,
             last_version bigint, first_seen bigint, last_seen bigint)
         ON CONFLICT (name, requirement, principal) DO UPDATE SET
             count = known.count + excluded.count, last_version = excluded.last_version,
             last_seen = excluded.last_seen",
        "INSERT INTO stagewright_consumer AS known
             (name, requirement, principal, count, last_version, first_seen, last_seen)
         SELECT value ->> 'name', value ->> 'requirement', value ->> 'principal', value ->> 'count',
             value ->> 'last_version', value ->> 'first_seen', value ->> 'last_seen'
         FROM json_each($1) WHERE true
         ON CONFLICT (name, requirement, principal) DO UPDATE SET
             count = known.count + excluded.count, last_version = excluded.last_version,
             last_seen = excluded.last_seen",
    );
    for group in seen.chunks(GROUP) {
        let rows = serde_json::to_string(group).unwrap_or_default();
        db.execute(sql.clone(), args![rows]).await?;
    }
    Ok(())
}

/// Forgets who has not asked since then.
pub async fn prune(db: &Db, before: Millis) -> Result<u64> {
    db.execute("DELETE FROM stagewright_consumer WHERE last_seen < $1", args![before]).await
}

/// Who asks for a model, the busiest first.
pub async fn list(db: &mut impl Conn, name: &str) -> Result<Vec<Seen>> {
    let sql = "SELECT requirement, principal, count, last_version, first_seen, last_seen
               FROM stagewright_consumer WHERE name = $1 ORDER BY count DESC, requirement, principal LIMIT 10000";
    let rows = db.rows(sql, args![name]).await?;
    rows.iter()
        .map(|row| {
            Ok(Seen {
                name: String::new(),
                requirement: row.text(0)?,
                principal: row.text(1)?,
                count: row.int(2)?,
                last_version: row.int(3)?,
                first_seen: row.int(4)?,
                last_seen: row.int(5)?,
            })
        })
        .collect()
}
