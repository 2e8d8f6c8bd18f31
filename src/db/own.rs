//! Stagewright's own tables, `stagewright_*`, beside MLflow's and under a version table of their own. Migrations go
//! forward only and are never edited after a release.

use super::{Conn, Engine, Tx};
use crate::args;
use crate::clock::Millis;
use crate::error::Result;

/// One step, for both engines; its number is its place in the list, from 1 on.
struct Migration {
    postgres: &'static str,
    sqlite: &'static str,
}

macro_rules! migration {
    ($file:literal) => {
        Migration {
            postgres: include_str!(concat!("../../migrations/stagewright/postgres/", $file)),
            sqlite: include_str!(concat!("../../migrations/stagewright/sqlite/", $file)),
        }
    };
}

const MIGRATIONS: &[Migration] = &[
    migration!("0001_webhook_outbox.sql"),
    migration!("0002_artifact_digests.sql"),
    migration!("0003_audit.sql"),
    migration!("0004_releases.sql"),
    migration!("0005_promotion.sql"),
    migration!("0006_policy.sql"),
    migration!("0007_rollout.sql"),
    migration!("0008_import.sql"),
    migration!("0009_waiver.sql"),
    migration!("0010_audit_queue.sql"),
    migration!("0011_artifact_unsynced.sql"),
    migration!("0012_signature.sql"),
];

/// Whether a database has all own tables. One that a later release has been at has more, and is fine.
pub(super) async fn is_current(conn: &mut impl Conn) -> bool {
    // Without the table the statement fails, which says the same as an empty one.
    matches!(version(conn).await, Ok(version) if version >= MIGRATIONS.len())
}

async fn version(conn: &mut impl Conn) -> Result<usize> {
    let row = conn.row("SELECT coalesce(max(number), 0) FROM stagewright_version", args![]).await?;
    Ok(row.map_or(Ok(0), |row| row.int(0))?.try_into().unwrap_or(0))
}

/// Makes the own tables that are missing. To be called by one process at a time.
pub(super) async fn migrate(tx: &mut Tx, now: Millis) -> Result<()> {
    tx.execute_script(
        "CREATE TABLE IF NOT EXISTS stagewright_version (
             number BIGINT NOT NULL PRIMARY KEY,
             applied_at BIGINT NOT NULL
         )",
    )
    .await?;
    let done = version(tx).await?;
    for (at, migration) in MIGRATIONS.iter().enumerate().skip(done) {
        tx.execute_script(match tx.engine() {
            Engine::Postgres => migration.postgres,
            Engine::Sqlite => migration.sqlite,
        })
        .await?;
        let number = i64::try_from(at + 1).unwrap_or(i64::MAX);
        tx.execute(
            "INSERT INTO stagewright_version (number, applied_at) VALUES ($1, $2)",
            args![number, now],
        )
        .await?;
    }
    Ok(())
}
