//! How far imports have come, by source and entity.

use std::collections::HashMap;

use super::entity::Kind;
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Sql, Tx};
use crate::error::Result;

/// What is known of an entity that was imported, or is being imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Checkpoint {
    pub id: String,
    pub target_id: String,
    /// Of what the source's list says; empty while not all has come.
    pub stamp: String,
    /// Of what was written; empty while not all is written.
    pub digest: String,
}

pub(super) async fn find(
    db: &mut impl Conn,
    source: &str,
    kind: Kind,
    ids: Vec<String>,
) -> Result<HashMap<String, Checkpoint>> {
    let sql = Sql::each(
        "SELECT id, target_id, stamp, digest FROM stagewright_import_entity
         WHERE id = ANY($1) AND source = $2 AND kind = $3",
        "SELECT id, target_id, stamp, digest FROM stagewright_import_entity
         WHERE id IN (SELECT value FROM json_each($1)) AND source = $2 AND kind = $3",
    );
    let rows = db.rows(sql, args![ids, source, kind.name()]).await?;
    rows.iter().map(|row| Ok((row.text(0)?, read(row)?))).collect()
}

fn read(row: &crate::db::Row) -> Result<Checkpoint> {
    Ok(Checkpoint { id: row.text(0)?, target_id: row.text(1)?, stamp: row.text(2)?, digest: row.text(3)? })
}

pub(super) async fn save(
    tx: &mut Tx,
    source: &str,
    kind: Kind,
    all: &[Checkpoint],
    now: Millis,
) -> Result<()> {
    let column = |of: fn(&Checkpoint) -> &String| all.iter().map(|one| of(one).clone()).collect::<Vec<_>>();
    let sql = Sql::each(
        "INSERT INTO stagewright_import_entity (source, kind, id, target_id, stamp, digest, imported_at)
         SELECT $1, $2, id, target_id, stamp, digest, $3
         FROM unnest($4::text[], $5::text[], $6::text[], $7::text[]) AS given (id, target_id, stamp, digest)
         ON CONFLICT (source, kind, id) DO UPDATE SET target_id = excluded.target_id, stamp = excluded.stamp,
             digest = excluded.digest, imported_at = excluded.imported_at",
        "INSERT INTO stagewright_import_entity (source, kind, id, target_id, stamp, digest, imported_at)
         SELECT $1, $2, i.value, t.value, s.value, d.value, $3
         FROM json_each($4) i JOIN json_each($5) t ON t.key = i.key JOIN json_each($6) s ON s.key = i.key
              JOIN json_each($7) d ON d.key = i.key
         WHERE true
         ON CONFLICT (source, kind, id) DO UPDATE SET target_id = excluded.target_id, stamp = excluded.stamp,
             digest = excluded.digest, imported_at = excluded.imported_at",
    );
    let args = args![
        source,
        kind.name(),
        now,
        column(|one| &one.id),
        column(|one| &one.target_id),
        column(|one| &one.stamp),
        column(|one| &one.digest),
    ];
    tx.execute(sql, args).await?;
    Ok(())
}

/// Checkpoints of a kind in the order of their ids, after one of them; at most `count`.
pub(super) async fn after(
    db: &mut impl Conn,
    source: &str,
    kind: Kind,
    id: &str,
    count: i64,
) -> Result<Vec<Checkpoint>> {
    let sql = "SELECT id, target_id, stamp, digest FROM stagewright_import_entity
               WHERE source = $1 AND kind = $2 AND id > $3 ORDER BY id LIMIT $4";
    db.rows(sql, args![source, kind.name(), id, count]).await?.iter().map(read).collect()
}

/// Entities that have other ids here: kind, id at the source, id here.
pub(super) async fn renamed(db: &mut impl Conn, source: &str) -> Result<Vec<(Kind, String, String)>> {
    let sql = "SELECT kind, id, target_id FROM stagewright_import_entity
               WHERE source = $1 AND target_id <> id ORDER BY kind, id";
    let mut all = Vec::new();
    for row in db.rows(sql, args![source]).await? {
        if let Some(kind) = Kind::from_name(row.str(0)?) {
            all.push((kind, row.text(1)?, row.text(2)?));
        }
    }
    Ok(all)
}
