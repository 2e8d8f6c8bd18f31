//! Statements about the digests of proxied files.

use super::{Content, Record, Stored};
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Db, Row, Sql};
use crate::error::{Error, Result};

/// Keeps the records, of several for one path the last.
pub(in crate::artifacts) async fn record(db: &Db, mut records: Vec<Record>, now: Millis) -> Result<()> {
    const UPSERT: Sql = Sql::each(
        "INSERT INTO stagewright_artifact_digest (path, sha256, size, etag, recorded_at)
         SELECT path, sha256, size, etag, $5
         FROM unnest($1::text[], $2::text[], $3::int8[], $4::text[]) AS given (path, sha256, size, etag)
         ON CONFLICT (path) DO UPDATE
         SET sha256 = excluded.sha256, size = excluded.size, etag = excluded.etag, recorded_at = excluded.recorded_at",
        "INSERT INTO stagewright_artifact_digest (path, sha256, size, etag, recorded_at)
         SELECT p.value, d.value, s.value, e.value, $5
         FROM json_each($1) p JOIN json_each($2) d ON d.key = p.key JOIN json_each($3) s ON s.key = p.key
              JOIN json_each($4) e ON e.key = p.key
         WHERE true
         ON CONFLICT (path) DO UPDATE
         SET sha256 = excluded.sha256, size = excluded.size, etag = excluded.etag, recorded_at = excluded.recorded_at",
    );
    // One order for all transactions: no two can wait for each other.
    records.reverse();
    records.sort_by(|a, b| a.path.cmp(&b.path));
    records.dedup_by(|later, kept| later.path == kept.path);
    let digests: Vec<String> =
        records.iter().map(|record| hex::encode(record.stored.content.sha256)).collect();
    let sizes: Vec<i64> = records.iter().map(|record| record.stored.content.size.cast_signed()).collect();
    let etags: Vec<String> = records.iter().map(|record| record.stored.etag.clone()).collect();
    let paths: Vec<String> = records.into_iter().map(|record| record.path).collect();
    db.execute(UPSERT, args![paths, digests, sizes, etags, now]).await.map(drop)
}

/// What the file at `path` contained when it arrived.
pub(super) async fn find(db: &mut impl Conn, path: &str) -> Result<Option<Stored>> {
    let sql = "SELECT sha256, size, etag FROM stagewright_artifact_digest WHERE path = $1";
    db.row(sql, args![path]).await?.map(|row| read(&row)).transpose()
}

/// What the files in the folder `path` and below contained when they arrived, by their paths below it.
pub(in crate::artifacts) async fn below(db: &mut impl Conn, path: &str) -> Result<Vec<(String, Stored)>> {
    let sql =
        "SELECT sha256, size, etag, path FROM stagewright_artifact_digest WHERE path > $1 AND path < $2";
    let (first, end) = bounds(path);
    let skipped = first.len();
    let read = |row: Row| {
        let path = row.str(3)?;
        Ok((path.get(skipped..).unwrap_or_default().to_owned(), read(&row)?))
    };
    db.rows(sql, args![first, end]).await?.into_iter().map(read).collect()
}

/// Forgets the file at `path`, or all below it.
pub(in crate::artifacts) async fn forget(db: &Db, path: &str) -> Result<()> {
    let sql = "DELETE FROM stagewright_artifact_digest WHERE path = $1 OR (path > $2 AND path < $3)";
    let (first, end) = bounds(path);
    db.execute(sql, args![path, first, end]).await.map(drop)
}

/// All that is in a folder lies between these, `0` being the character after `/`.
fn bounds(folder: &str) -> (String, String) {
    (format!("{folder}/"), format!("{folder}0"))
}

fn read(row: &Row) -> Result<Stored> {
    let mut sha256 = [0; 32];
    hex::decode_to_slice(row.str(0)?, &mut sha256)
        .map_err(|cause| Error::internal("A digest in the database is not one").because(cause))?;
    let size = row.int(1)?.cast_unsigned();
    Ok(Stored { content: Content { sha256, size }, etag: row.text(2)? })
}
