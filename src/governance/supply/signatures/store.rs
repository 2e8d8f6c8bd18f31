//! Statements on signatures of versions.

use super::{New, Signature};
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Row, Tx};
use crate::error::Result;

const SIGNATURE: &str = "signature_id, method, claimed, digest, bundle_sha256, principal, created_at,
    LENGTH(bundle)";
/// Those of the version that has this number now.
const OF_VERSION: &str = "FROM stagewright_version_signature WHERE name = $1 AND version = $2
    AND version_created_at = (
        SELECT COALESCE(v.creation_time, 0) FROM model_versions v
        WHERE v.workspace = 'default' AND v.name = $1 AND v.version = $2)";

fn signature(row: &Row) -> Result<Signature> {
    Ok(Signature {
        id: row.int(0)?,
        method: row.text(1)?,
        claimed: row.optional_text(2)?,
        digest: row.text(3)?,
        bundle_sha256: row.text(4)?,
        by: row.text(5)?,
        created_at: row.int(6)?,
        size: row.int(7)?,
    })
}

/// The signatures of a version, the oldest first.
pub(super) async fn list(db: &mut impl Conn, name: &str, version: i64) -> Result<Vec<Signature>> {
    let sql = format!("SELECT {SIGNATURE} {OF_VERSION} ORDER BY signature_id");
    db.rows(sql, args![name, version]).await?.iter().map(signature).collect()
}

/// The bundles of a version with their numbers, the oldest first.
pub(super) async fn bundles(db: &mut impl Conn, name: &str, version: i64) -> Result<Vec<(i64, String)>> {
    let sql = format!("SELECT signature_id, bundle {OF_VERSION} ORDER BY signature_id");
    let read = |row: &Row| Ok((row.int(0)?, row.text(1)?));
    db.rows(sql, args![name, version]).await?.iter().map(read).collect()
}

/// One of a version's bundles.
pub(super) async fn bundle(db: &mut impl Conn, name: &str, version: i64, id: i64) -> Result<Option<String>> {
    let sql = format!("SELECT bundle {OF_VERSION} AND signature_id = $3");
    db.row(sql, args![name, version, id]).await?.map(|row| row.text(0)).transpose()
}

/// Keeps a signature; none when the version has it already, or is gone. To be called with the model's row held.
pub(super) async fn add(tx: &mut Tx, new: &New<'_>, now: Millis) -> Result<Option<Signature>> {
    let sql = format!(
        "INSERT INTO stagewright_version_signature (name, version, version_created_at, method, claimed, digest,
             bundle_sha256, bundle, principal, created_at)
         SELECT v.name, v.version, COALESCE(v.creation_time, 0), {} FROM model_versions v
         WHERE v.workspace = 'default' AND v.name = $1 AND v.version = $2 AND v.current_stage <> 'Deleted_Internal'
         ON CONFLICT (name, version, version_created_at, bundle_sha256) DO NOTHING RETURNING {SIGNATURE}",
        "CAST($3 AS TEXT), CAST($4 AS TEXT), CAST($5 AS TEXT), CAST($6 AS TEXT), CAST($7 AS TEXT), CAST($8 AS TEXT),
             CAST($9 AS BIGINT)"
    );
    let args = args![
        new.name,
        new.version,
        new.bundle.material.method(),
        new.bundle.claimed(),
        new.bundle.statement.digest.as_str(),
        new.sha256.as_str(),
        new.text,
        new.by,
        now,
    ];
    tx.row(sql, args).await?.map(|row| signature(&row)).transpose()
}

/// Drops a signature of a version; none when it has none of this number. To be called with the model's row held.
pub(super) async fn remove(tx: &mut Tx, name: &str, version: i64, id: i64) -> Result<Option<Signature>> {
    let sql = format!("DELETE {OF_VERSION} AND signature_id = $3 RETURNING {SIGNATURE}");
    tx.row(sql, args![name, version, id]).await?.map(|row| signature(&row)).transpose()
}

/// Lets signatures follow a model to its new name.
pub async fn rename(tx: &mut Tx, name: &str, new_name: &str) -> Result<()> {
    tx.execute("UPDATE stagewright_version_signature SET name = $2 WHERE name = $1", args![name, new_name])
        .await?;
    Ok(())
}
