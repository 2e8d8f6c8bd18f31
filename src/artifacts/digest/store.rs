//! Statements about the digests of proxied files.

use super::{Content, Record, Stored};
use crate::args;
use crate::clock::Millis;
use crate::db::{Args, Conn, Db, Engine, Row, Sql};
use crate::error::{Error, Result};

/// Keeps records.
macro_rules! upsert_on_postgres {
    () => {
        "INSERT INTO stagewright_artifact_digest (path, sha256, size, etag, recorded_at)
         SELECT path, sha256, size, etag, $5
         FROM unnest($1::text[], $2::text[], $3::int8[], $4::text[]) AS given (path, sha256, size, etag)
         ON CONFLICT (path) DO UPDATE
         SET sha256 = excluded.sha256, size = excluded.size, etag = excluded.etag, recorded_at = excluded.recorded_at"
    };
}

/// The same.
macro_rules! upsert_on_sqlite {
    () => {
        "INSERT INTO stagewright_artifact_digest (path, sha256, size, etag, recorded_at)
         SELECT p.value, d.value, s.value, e.value, $5
         FROM json_each($1) p JOIN json_each($2) d ON d.key = p.key JOIN json_each($3) s ON s.key = p.key
              JOIN json_each($4) e ON e.key = p.key
         WHERE true
         ON CONFLICT (path) DO UPDATE
         SET sha256 = excluded.sha256, size = excluded.size, etag = excluded.etag, recorded_at = excluded.recorded_at"
    };
}

/// Keeps the records, of several for one path the last; together with them, or not at all, the content of small files
/// until they are synced.
pub(in crate::artifacts) async fn record(db: &Db, mut records: Vec<Record>, now: Millis) -> Result<()> {
    // One order for all transactions: no two can wait for each other.
    records.reverse();
    records.sort_by(|a, b| a.path.cmp(&b.path));
    records.dedup_by(|later, kept| later.path == kept.path);
    let kept = Kept::of(&records);
    let digests: Vec<String> =
        records.iter().map(|record| hex::encode(record.stored.content.sha256)).collect();
    let sizes: Vec<i64> = records.iter().map(|record| record.stored.content.size.cast_signed()).collect();
    let etags: Vec<String> = records.iter().map(|record| record.stored.etag.clone()).collect();
    let paths: Vec<String> = records.into_iter().map(|record| record.path).collect();
    let args = args![paths, digests, sizes, etags, now];
    match kept {
        None => db.execute(Sql::each(upsert_on_postgres!(), upsert_on_sqlite!()), args).await.map(drop),
        Some(kept) => keep(db, kept, args).await,
    }
}

/// Content of several files, to be kept beside their records.
struct Kept {
    boot: String,
    numbers: Vec<i64>,
    paths: Vec<String>,
    /// Where each begins in the content of all, counted from 1.
    starts: Vec<i64>,
    sizes: Vec<i64>,
    content: Vec<u8>,
}

impl Kept {
    /// `None` if nothing is to be kept.
    fn of(records: &[Record]) -> Option<Self> {
        let unsynced =
            || records.iter().filter_map(|record| record.unsynced.as_ref().map(|kept| (record, kept)));
        let (_, first) = unsynced().next()?;
        let mut all = Self {
            boot: first.boot.to_string(),
            numbers: Vec::new(),
            paths: Vec::new(),
            starts: Vec::new(),
            sizes: Vec::new(),
            content: Vec::with_capacity(unsynced().map(|(_, kept)| kept.content.len()).sum()),
        };
        for (record, kept) in unsynced() {
            all.numbers.push(kept.number);
            all.paths.push(record.path.clone());
            all.starts.push(i64::try_from(all.content.len() + 1).unwrap_or(i64::MAX));
            all.sizes.push(record.stored.content.size.cast_signed());
            all.content.extend_from_slice(&kept.content);
        }
        Some(all)
    }
}

/// Keeps content, and the records that have these arguments.
async fn keep(db: &Db, kept: Kept, mut args: Args) -> Result<()> {
    // The content of all is one argument: lists of bytes have no form that both engines take apart.
    const INSERT: Sql = Sql::each(
        concat!(
            "WITH kept AS (
                 INSERT INTO stagewright_artifact_unsynced (number, path, boot, recorded_at, content)
                 SELECT number, path, $10, $5, substring($11::bytea FROM start::int FOR size::int)
                 FROM unnest($6::int8[], $7::text[], $8::int8[], $9::int8[]) AS given (number, path, start, size)
             ) ",
            upsert_on_postgres!()
        ),
        concat!(
            "INSERT INTO stagewright_artifact_unsynced (number, path, boot, recorded_at, content)
             SELECT n.value, p.value, $10, $5, coalesce(substr($11, b.value, s.value), x'')
             FROM json_each($6) n JOIN json_each($7) p ON p.key = n.key JOIN json_each($8) b ON b.key = n.key
                  JOIN json_each($9) s ON s.key = n.key; ",
            upsert_on_sqlite!()
        ),
    );
    let Kept { boot, numbers, paths, starts, sizes, content } = kept;
    args.extend(args![numbers, paths, starts, sizes, boot, content]);
    if db.engine() == Engine::Postgres {
        // One statement, and so one round trip.
        return db.execute(INSERT, args).await.map(drop);
    }
    let mut tx = db.begin().await?;
    tx.execute(INSERT, args).await?;
    tx.commit().await
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

/// Forgets the file at `path`, if it is still known to have this sha256.
pub(super) async fn take_back(db: &Db, path: &str, sha256: &[u8; 32]) -> Result<()> {
    let sql = "DELETE FROM stagewright_artifact_digest WHERE path = $1 AND sha256 = $2";
    db.execute(sql, args![path, hex::encode(sha256)]).await.map(drop)
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
