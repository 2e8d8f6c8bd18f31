//! Statements about small files that the database keeps until they are synced.

use std::ops::Range;

use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Db, Engine, Sql, Tx};
use crate::error::Result;

/// A file that another server has left.
pub(super) struct Left {
    pub(super) number: i64,
    pub(super) path: String,
    pub(super) boot: String,
    pub(super) recorded_at: Millis,
}

/// What is kept of a file, and what is known of the one that should be at its path.
pub(super) struct Found {
    pub(super) content: Vec<u8>,
    /// Of what should be there, in hexadecimal digits.
    pub(super) sha256: String,
    pub(super) etag: String,
}

/// Files that are not of the server with these numbers.
pub(super) async fn left(db: &mut impl Conn, own: Range<i64>) -> Result<Vec<Left>> {
    let sql = "SELECT number, path, boot, recorded_at FROM stagewright_artifact_unsynced
               WHERE number < $1 OR number >= $2
               ORDER BY number";
    let read = |row: crate::db::Row| {
        Ok(Left { number: row.int(0)?, path: row.text(1)?, boot: row.text(2)?, recorded_at: row.int(3)? })
    };
    db.rows(sql, args![own.start, own.end]).await?.into_iter().map(read).collect()
}

/// The path of the file with this number, if it is still kept.
pub(super) async fn path(db: &mut impl Conn, number: i64) -> Result<Option<String>> {
    let sql = "SELECT path FROM stagewright_artifact_unsynced WHERE number = $1";
    db.row(sql, args![number]).await?.map(|row| row.text(0)).transpose()
}

/// The file, unless what is known of its path has been forgotten. Nobody else can change that until the transaction
/// ends: whoever replaces or deletes the file does so first.
pub(super) async fn find(tx: &mut Tx, number: i64) -> Result<Option<Found>> {
    const FIND: Sql = Sql::each(
        "SELECT kept.content, known.sha256, known.etag
         FROM stagewright_artifact_unsynced kept JOIN stagewright_artifact_digest known ON known.path = kept.path
         WHERE kept.number = $1
         FOR UPDATE OF known",
        "SELECT kept.content, known.sha256, known.etag
         FROM stagewright_artifact_unsynced kept JOIN stagewright_artifact_digest known ON known.path = kept.path
         WHERE kept.number = $1",
    );
    let read = |row: crate::db::Row| {
        Ok(Found { content: row.bytes(0)?.to_vec(), sha256: row.text(1)?, etag: row.text(2)? })
    };
    tx.row(FIND, args![number]).await?.map(read).transpose()
}

/// The file at `path` was written again and has another tag.
pub(super) async fn retag(tx: &mut Tx, path: &str, etag: &str) -> Result<()> {
    let sql = "UPDATE stagewright_artifact_digest SET etag = $2 WHERE path = $1";
    tx.execute(sql, args![path, etag]).await.map(drop)
}

/// Makes room for others where many were kept. PostgreSQL comes round to it by itself, but only once a minute.
pub(super) async fn tidy_up(db: &Db) -> Result<()> {
    match db.engine() {
        Engine::Postgres => db.execute("VACUUM stagewright_artifact_unsynced", args![]).await.map(drop),
        Engine::Sqlite => Ok(()),
    }
}

/// Keeps these files no longer.
pub(super) async fn clear(db: &Db, numbers: Vec<i64>) -> Result<()> {
    const CLEAR: Sql = Sql::each(
        "DELETE FROM stagewright_artifact_unsynced WHERE number = ANY($1)",
        "DELETE FROM stagewright_artifact_unsynced WHERE number IN (SELECT value FROM json_each($1))",
    );
    db.execute(CLEAR, args![numbers]).await.map(drop)
}
