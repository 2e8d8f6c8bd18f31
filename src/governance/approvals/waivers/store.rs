//! Statements on waivers.

use super::{New, Waiver};
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Row, Sql, Tx};
use crate::error::{Error, Result};
use crate::governance::approvals::{Binding, Target};

const WAIVER: &str = "waiver_id, name, version, target, check_id, principal, reason, version_created_at,
    artifact_digest, policy_hash, created_at, until_at, withdrawn_at, withdrawn_by";
/// As many as one answer lists.
const MOST: i64 = 1000;

fn waiver(row: &Row) -> Result<Waiver> {
    let odd = || Error::internal("A waiver in the database has an unknown target");
    Ok(Waiver {
        id: row.int(0)?,
        name: row.text(1)?,
        version: row.int(2)?,
        target: Target::parse(row.str(3)?).ok_or_else(odd)?,
        check: row.text(4)?,
        by: row.text(5)?,
        reason: row.text(6)?,
        binding: Binding {
            version_created_at: row.optional_int(7)?,
            artifact_digest: row.optional_text(8)?,
            policy_hash: row.text(9)?,
        },
        created_at: row.int(10)?,
        until: row.int(11)?,
        withdrawn_at: row.optional_int(12)?,
        withdrawn_by: row.optional_text(13)?,
    })
}

pub(super) async fn find(db: &mut impl Conn, id: i64) -> Result<Option<Waiver>> {
    let sql = format!("SELECT {WAIVER} FROM stagewright_waiver WHERE waiver_id = $1");
    db.row(sql, args![id]).await?.map(|row| waiver(&row)).transpose()
}

/// All waivers that a version was ever given, the newest first.
pub(in crate::governance::approvals) async fn list(
    db: &mut impl Conn,
    name: &str,
    version: i64,
) -> Result<Vec<Waiver>> {
    let sql = format!(
        "SELECT {WAIVER} FROM stagewright_waiver WHERE name = $1 AND version = $2
         ORDER BY waiver_id DESC LIMIT $3"
    );
    db.rows(sql, args![name, version, MOST]).await?.iter().map(waiver).collect()
}

/// Waivers that were neither withdrawn nor have ended, the newest first.
pub(super) async fn unended(db: &mut impl Conn, now: Millis) -> Result<Vec<Waiver>> {
    let sql = format!(
        "SELECT {WAIVER} FROM stagewright_waiver WHERE withdrawn_at IS NULL AND until_at > $1
         ORDER BY waiver_id DESC LIMIT $2"
    );
    db.rows(sql, args![now, MOST]).await?.iter().map(waiver).collect()
}

pub(super) async fn create(tx: &mut Tx, new: &New<'_>, binding: &Binding, now: Millis) -> Result<Waiver> {
    let sql = format!(
        "INSERT INTO stagewright_waiver (name, version, target, check_id, principal, reason, version_created_at,
             artifact_digest, policy_hash, created_at, until_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING {WAIVER}"
    );
    let args = args![
        new.name,
        new.version,
        new.target.to_string(),
        new.check,
        new.by.name.as_str(),
        new.reason,
        binding.version_created_at,
        binding.artifact_digest.clone(),
        binding.policy_hash.as_str(),
        now,
        new.until,
    ];
    let row = tx.row(sql, args).await?.ok_or_else(|| Error::internal("A waiver was not kept"))?;
    waiver(&row)
}

/// Withdraws a waiver; false when it was before.
pub(super) async fn withdraw(tx: &mut Tx, id: i64, by: &str, now: Millis) -> Result<bool> {
    let sql = "UPDATE stagewright_waiver SET withdrawn_at = $3, withdrawn_by = $2
               WHERE waiver_id = $1 AND withdrawn_at IS NULL";
    Ok(tx.execute(sql, args![id, by, now]).await? == 1)
}

/// Whether none of these was withdrawn.
pub(in crate::governance::approvals) async fn all_stand(tx: &mut Tx, ids: &[i64]) -> Result<bool> {
    if ids.is_empty() {
        return Ok(true);
    }
    let sql = Sql::each(
        "SELECT 1 FROM stagewright_waiver WHERE waiver_id = ANY($1) AND withdrawn_at IS NOT NULL LIMIT 1",
        "SELECT 1 FROM stagewright_waiver
         WHERE waiver_id IN (SELECT value FROM json_each($1)) AND withdrawn_at IS NOT NULL LIMIT 1",
    );
    Ok(tx.row(sql, args![ids.to_vec()]).await?.is_none())
}

/// Lets waivers follow a model to its new name.
pub(in crate::governance::approvals) async fn rename(tx: &mut Tx, name: &str, new_name: &str) -> Result<()> {
    tx.execute("UPDATE stagewright_waiver SET name = $2 WHERE name = $1", args![name, new_name]).await?;
    Ok(())
}
