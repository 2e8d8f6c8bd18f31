//! Statements on the moves of model versions. All but the readers want the model's row to be held.

use super::history::{Kind, Move, PRODUCTION};
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Row, Sql, Tx};
use crate::error::{Error, Result};

const COLUMNS: &str =
    "seq, version, semver, from_stage, to_stage, alone, kind, back_to, at, actor, authenticated, reason";

/// A move that is about to be made.
pub(super) struct NewMove<'a> {
    pub(super) name: &'a str,
    pub(super) version: i64,
    pub(super) to: &'static str,
    pub(super) alone: bool,
    pub(super) kind: Kind,
    pub(super) back_to: Option<i64>,
    pub(super) actor: &'a str,
    pub(super) authenticated: bool,
    pub(super) reason: Option<&'a str>,
}

/// What the database knew of a version when it moved.
pub(super) struct Moved {
    pub(super) seq: i64,
    pub(super) from: String,
    pub(super) semver: Option<String>,
}

/// Records a move of a version from where it is; `None` when there is no such version.
pub(super) async fn record(tx: &mut Tx, new: &NewMove<'_>, at: Millis) -> Result<Option<Moved>> {
    let sql = Sql::each(
        "INSERT INTO stagewright_move (name, seq, version, semver, from_stage, to_stage, alone, kind, back_to, at,
             actor, authenticated, reason)
         SELECT v.name, (SELECT COALESCE(MAX(seq), 0) + 1 FROM stagewright_move WHERE name = $1), v.version, r.semver,
             v.current_stage, $3::text, $4::bool, $5::text, $6::bigint, $7::bigint, $8::text, $9::bool, $10::text
         FROM model_versions v LEFT JOIN stagewright_release r ON r.name = v.name AND r.version = v.version
         WHERE v.workspace = 'default' AND v.name = $1 AND v.version = $2 AND v.current_stage <> 'Deleted_Internal'
         RETURNING seq, from_stage, semver",
        "INSERT INTO stagewright_move (name, seq, version, semver, from_stage, to_stage, alone, kind, back_to, at,
             actor, authenticated, reason)
         SELECT v.name, (SELECT COALESCE(MAX(seq), 0) + 1 FROM stagewright_move WHERE name = $1), v.version, r.semver,
             v.current_stage, $3, $4, $5, $6, $7, $8, $9, $10
         FROM model_versions v LEFT JOIN stagewright_release r ON r.name = v.name AND r.version = v.version
         WHERE v.workspace = 'default' AND v.name = $1 AND v.version = $2 AND v.current_stage <> 'Deleted_Internal'
         RETURNING seq, from_stage, semver",
    );
    let NewMove { name, version, to, alone, kind, back_to, actor, authenticated, reason } = *new;
    let mut args = args![name, version, to, alone, kind.name(), back_to, at];
    args.extend(args![actor, authenticated, reason]);
    let Some(row) = tx.row(sql, args).await? else { return Ok(None) };
    Ok(Some(Moved { seq: row.int(0)?, from: row.text(1)?, semver: row.optional_text(2)? }))
}

/// Records, before the first move of a model, the versions that are in production already: by moves up to number 0, at
/// the times of their last changes.
pub(super) async fn adopt(tx: &mut Tx, name: &str) -> Result<()> {
    let sql = "INSERT INTO stagewright_move (name, seq, version, semver, from_stage, to_stage, alone, kind, at, actor,
                   authenticated)
               SELECT v.name, 1 - ROW_NUMBER() OVER (ORDER BY v.last_updated_time DESC, v.version DESC), v.version,
                   r.semver, 'None', v.current_stage, FALSE, 'adopt', COALESCE(v.last_updated_time, 0),
                   COALESCE(v.user_id, ''), FALSE
               FROM model_versions v LEFT JOIN stagewright_release r ON r.name = v.name AND r.version = v.version
               WHERE v.workspace = 'default' AND v.name = $1 AND v.current_stage = 'Production'
                   AND NOT EXISTS (SELECT 1 FROM stagewright_move m WHERE m.name = $1)";
    tx.execute(sql, args![name]).await?;
    Ok(())
}

/// Puts a version into a stage.
pub(super) async fn put(tx: &mut Tx, name: &str, version: i64, stage: &str, now: Millis) -> Result<()> {
    let sql = "UPDATE model_versions SET current_stage = $3, last_updated_time = $4
               WHERE workspace = 'default' AND name = $1 AND version = $2 AND current_stage <> 'Deleted_Internal'";
    tx.execute(sql, args![name, version, stage, now]).await?;
    Ok(())
}

/// Archives all versions in a stage but one.
pub(super) async fn archive_others(
    tx: &mut Tx,
    name: &str,
    version: i64,
    stage: &str,
    now: Millis,
) -> Result<()> {
    let sql = "UPDATE model_versions SET current_stage = 'Archived', last_updated_time = $4
               WHERE workspace = 'default' AND name = $1 AND version <> $2 AND current_stage = $3";
    tx.execute(sql, args![name, version, stage, now]).await?;
    Ok(())
}

/// The moves into production and out of it, in their order.
pub(super) async fn of_production(db: &mut impl Conn, name: &str) -> Result<Vec<Move>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM stagewright_move
         WHERE name = $1 AND (to_stage = '{PRODUCTION}' OR from_stage = '{PRODUCTION}') ORDER BY seq"
    );
    db.rows(sql, args![name]).await?.iter().map(read).collect()
}

/// The versions in production as moves that nobody has recorded, that changed last first.
pub(super) async fn in_production(db: &mut impl Conn, name: &str) -> Result<Vec<Move>> {
    let sql = "SELECT 0, v.version, r.semver, 'None', v.current_stage, FALSE, 'adopt', CAST(NULL AS BIGINT),
                   COALESCE(v.last_updated_time, 0), COALESCE(v.user_id, ''), FALSE, CAST(NULL AS TEXT)
               FROM model_versions v LEFT JOIN stagewright_release r ON r.name = v.name AND r.version = v.version
               WHERE v.workspace = 'default' AND v.name = $1 AND v.current_stage = 'Production'
               ORDER BY v.last_updated_time DESC, v.version DESC";
    db.rows(sql, args![name]).await?.iter().map(read).collect()
}

/// The last moves of a model, the newest first, of those before number `before`.
pub async fn page(db: &mut impl Conn, name: &str, before: i64, most: i64) -> Result<Vec<Move>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM stagewright_move WHERE name = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3"
    );
    db.rows(sql, args![name, before, most]).await?.iter().map(read).collect()
}

/// The number of the last move; 0 before the first. `None` when there is no such model.
pub(super) async fn last(db: &mut impl Conn, name: &str) -> Result<Option<i64>> {
    let sql = "SELECT (SELECT COALESCE(MAX(seq), 0) FROM stagewright_move WHERE name = $1)
               FROM registered_models WHERE workspace = 'default' AND name = $1";
    db.row(sql, args![name]).await?.map(|row| row.int(0)).transpose()
}

/// The versions of a model that can be gone back to: neither deleted nor yanked.
pub(super) async fn usable(db: &mut impl Conn, name: &str) -> Result<Vec<i64>> {
    let sql = "SELECT v.version FROM model_versions v
               LEFT JOIN stagewright_release r ON r.name = v.name AND r.version = v.version
               WHERE v.workspace = 'default' AND v.name = $1 AND v.current_stage <> 'Deleted_Internal'
                   AND r.yanked_at IS NULL";
    db.rows(sql, args![name]).await?.iter().map(|row| row.int(0)).collect()
}

/// The moves go with a model that is renamed.
pub async fn rename(tx: &mut Tx, name: &str, new_name: &str) -> Result<()> {
    tx.execute("UPDATE stagewright_move SET name = $2 WHERE name = $1", args![name, new_name]).await?;
    Ok(())
}

/// A model that is deleted takes its moves along; the audit log keeps them.
pub async fn forget(tx: &mut Tx, name: &str) -> Result<()> {
    tx.execute("DELETE FROM stagewright_move WHERE name = $1", args![name]).await?;
    Ok(())
}

fn read(row: &Row) -> Result<Move> {
    let kind = row.str(6)?;
    let unknown = || Error::internal(format!("A move in the database is of an unknown kind: {kind}"));
    Ok(Move {
        seq: row.int(0)?,
        version: row.int(1)?,
        semver: row.optional_text(2)?,
        from: row.text(3)?,
        to: row.text(4)?,
        alone: row.bool(5)?,
        kind: Kind::of(kind).ok_or_else(unknown)?,
        back_to: row.optional_int(7)?,
        at: row.int(8)?,
        actor: row.text(9)?,
        authenticated: row.bool(10)?,
        reason: row.optional_text(11)?,
    })
}
