//! Statements on rollouts.

use super::machine::State;
use super::row::{Change, Named, Rollout, position};
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Db, Row, Sql, Tx};
use crate::error::{Error, Result};
use crate::governance::audit::Caller;

const COLUMNS: &str = "rollout_id, name, version, semver, stable_version, stable_semver, rollback_version,
    rollback_semver, state, step, weight, pause, reason, plan, plan_hash, salt, time_scale, snapshot, revision, samples,
    judged, is_extended, created_at, started_at, step_at, ends_at, remaining, ended_at, due_at, asked_at, actor,
    is_authenticated, retry_of, asking_until";

/// The time by the clock of the database, which all replicas share.
pub async fn now(db: &mut impl Conn) -> Result<Millis> {
    let sql = Sql::each(
        "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)",
        "SELECT CAST(unixepoch('subsec') * 1000 AS INTEGER)",
    );
    let row = db.row(sql, args![]).await?;
    row.map_or_else(|| Err(Error::internal("The database has no clock")), |row| row.int(0))
}

/// When the next rollout wants to be looked at, and the time now; none when none does.
pub async fn next_due(db: &Db) -> Result<Option<(Millis, Millis)>> {
    // On the writing connection: a replica may not have the newest rows.
    let sql = Sql::each(
        "SELECT min(due_at), CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)
         FROM stagewright_rollout WHERE due_at IS NOT NULL",
        "SELECT min(due_at), CAST(unixepoch('subsec') * 1000 AS INTEGER)
         FROM stagewright_rollout WHERE due_at IS NOT NULL",
    );
    let rows = db.execute_returning(sql, args![]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    row.optional_int(0)?.map(|due| row.int(1).map(|now| (due, now))).transpose()
}

/// Ids of rollouts that want to be looked at, those that wait longest first.
pub async fn due(db: &Db, now: Millis) -> Result<Vec<String>> {
    let sql =
        "SELECT rollout_id FROM stagewright_rollout WHERE due_at <= $1 ORDER BY due_at, rollout_id LIMIT 100";
    db.execute_returning(sql, args![now]).await?.iter().map(|row| row.text(0)).collect()
}

/// A rollout whose row is held until the end of the transaction; none also when another replica holds it.
pub async fn take_due(tx: &mut Tx, id: &str, now: Millis) -> Result<Option<Rollout>> {
    let sql = match tx.engine() {
        crate::db::Engine::Postgres => format!(
            "SELECT {COLUMNS} FROM stagewright_rollout WHERE rollout_id = $1 AND due_at <= $2 FOR UPDATE SKIP LOCKED"
        ),
        crate::db::Engine::Sqlite => {
            format!("SELECT {COLUMNS} FROM stagewright_rollout WHERE rollout_id = $1 AND due_at <= $2")
        }
    };
    tx.row(sql, args![id, now]).await?.as_ref().map(read).transpose()
}

/// A rollout whose row is held until the end of the transaction.
pub async fn hold(tx: &mut Tx, id: &str) -> Result<Option<Rollout>> {
    let sql = match tx.engine() {
        crate::db::Engine::Postgres => {
            format!("SELECT {COLUMNS} FROM stagewright_rollout WHERE rollout_id = $1 FOR UPDATE")
        }
        crate::db::Engine::Sqlite => {
            format!("SELECT {COLUMNS} FROM stagewright_rollout WHERE rollout_id = $1")
        }
    };
    tx.row(sql, args![id]).await?.as_ref().map(read).transpose()
}

/// Holds the row of a model; false when there is none.
pub(super) async fn hold_model(tx: &mut Tx, name: &str) -> Result<bool> {
    let sql = Sql::each(
        "SELECT 1 FROM registered_models WHERE workspace = 'default' AND name = $1 FOR UPDATE",
        "SELECT 1 FROM registered_models WHERE workspace = 'default' AND name = $1",
    );
    Ok(tx.row(sql, args![name]).await?.is_some())
}

pub async fn find(db: &mut impl Conn, id: &str) -> Result<Option<Rollout>> {
    let sql = format!("SELECT {COLUMNS} FROM stagewright_rollout WHERE rollout_id = $1");
    db.row(sql, args![id]).await?.as_ref().map(read).transpose()
}

/// The rollout that holds a model.
pub async fn active(db: &mut impl Conn, name: &str) -> Result<Option<Rollout>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM stagewright_rollout
         WHERE name = $1 AND state IN ('pending_gate', 'running', 'paused', 'baking', 'aborting')"
    );
    db.row(sql, args![name]).await?.as_ref().map(read).transpose()
}

/// Rollouts, the newest first.
pub async fn list(
    db: &mut impl Conn,
    model: Option<&str>,
    states: Vec<String>,
    most: i64,
) -> Result<Vec<Rollout>> {
    let of_states = match db.engine() {
        crate::db::Engine::Postgres => "state = ANY($1)",
        crate::db::Engine::Sqlite => "state IN (SELECT value FROM json_each($1))",
    };
    let of_model = if model.is_some() { "AND name = $3" } else { "" };
    let sql = format!(
        "SELECT {COLUMNS} FROM stagewright_rollout WHERE {of_states} {of_model}
         ORDER BY created_at DESC, rollout_id DESC LIMIT $2"
    );
    let mut args = args![states, most];
    if let Some(model) = model {
        args.extend(args![model]);
    }
    db.rows(sql, args).await?.iter().map(read).collect()
}

/// Keeps a new rollout.
pub(super) async fn create(tx: &mut Tx, new: &Rollout) -> Result<()> {
    let number = |named: &Option<Named>| named.as_ref().map(|named| named.number);
    let semver = |named: &Option<Named>| named.as_ref().and_then(|named| named.semver.clone());
    tx.execute(
        "INSERT INTO stagewright_rollout (rollout_id, name, version, semver, stable_version, stable_semver,
             rollback_version, rollback_semver, state, step, weight, plan, plan_hash, salt, time_scale, snapshot,
             revision, samples, judged, is_extended, created_at, actor, is_authenticated, retry_of)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, $10, $11, $12, $13, $14, 1, 0, 0, FALSE, $15, $16, $17, $18)",
        args![
            &new.id,
            &new.name,
            new.version.number,
            new.version.semver.clone(),
            number(&new.stable),
            semver(&new.stable),
            number(&new.rollback_to),
            semver(&new.rollback_to),
            new.at.state.name(),
            &new.plan_text,
            &new.plan_hash,
            &new.salt,
            new.time_scale,
            &new.snapshot,
            new.created_at,
            &new.actor,
            new.is_authenticated,
            new.retry_of.clone(),
        ],
    )
    .await?;
    Ok(())
}

/// Writes where a rollout stands, unless somebody else has since it was read.
pub(super) async fn save(tx: &mut Tx, rollout: &Rollout) -> Result<bool> {
    let at = rollout.at;
    let step = i64::try_from(at.step).unwrap_or(i64::MAX);
    let sql = "UPDATE stagewright_rollout SET state = $3, step = $4, weight = $5, pause = $6, reason = $7,
                   snapshot = $8, is_extended = $9, started_at = $10, step_at = $11, ends_at = $12, remaining = $13,
                   ended_at = $14, due_at = $15, asked_at = $16, asking_until = NULL, stable_version = $17,
                   stable_semver = $18, rollback_version = $19, rollback_semver = $20, revision = revision + 1
               WHERE rollout_id = $1 AND revision = $2";
    let number = |named: &Option<Named>| named.as_ref().map(|named| named.number);
    let semver = |named: &Option<Named>| named.as_ref().and_then(|named| named.semver.clone());
    let count = tx
        .execute(
            sql,
            args![
                &rollout.id,
                rollout.revision,
                at.state.name(),
                step,
                i64::from(at.weight),
                at.pause.map(super::machine::Pause::name),
                rollout.reason.clone(),
                &rollout.snapshot,
                rollout.is_extended,
                rollout.started_at,
                rollout.step_at,
                rollout.ends_at,
                rollout.remaining,
                rollout.ended_at,
                rollout.due_at,
                rollout.asked_at,
                number(&rollout.stable),
                semver(&rollout.stable),
                number(&rollout.rollback_to),
                semver(&rollout.rollback_to),
            ],
        )
        .await?;
    Ok(count == 1)
}

/// Notes until which sample verdicts are kept, and when to look again. The row is held.
pub(super) async fn note_judged(tx: &mut Tx, id: &str, judged: i64, due: Option<Millis>) -> Result<()> {
    let sql = "UPDATE stagewright_rollout SET judged = $2, due_at = $3 WHERE rollout_id = $1";
    tx.execute(sql, args![id, judged, due]).await?;
    Ok(())
}

/// Has a rollout that waits at a gate looked at. The time is another one each time, so that who looks just now sees it.
pub(super) async fn wake(db: &Db, id: &str) -> Result<()> {
    let sql = "UPDATE stagewright_rollout SET due_at = CASE WHEN due_at < 0 THEN due_at - 1 ELSE -1 END
               WHERE rollout_id = $1 AND state = 'pending_gate'";
    db.execute(sql, args![id]).await.map(drop)
}

/// Takes the asking of sources for this process until a time; false when another one has it. What died while it asked
/// loses it at that time.
pub(super) async fn begin_asking(db: &Db, rollout: &Rollout, now: Millis, until: Millis) -> Result<bool> {
    let sql = "UPDATE stagewright_rollout SET asking_until = $4, due_at = $4
               WHERE rollout_id = $1 AND revision = $2 AND (asking_until IS NULL OR asking_until <= $3)";
    Ok(db.execute(sql, args![&rollout.id, rollout.revision, now, until]).await? == 1)
}

/// Ends the asking of sources, which answered about the time until `now`.
pub(super) async fn end_asking(tx: &mut Tx, id: &str, now: Millis) -> Result<()> {
    let sql = "UPDATE stagewright_rollout SET asked_at = $2, asking_until = NULL, due_at = $2 WHERE rollout_id = $1";
    tx.execute(sql, args![id, now]).await?;
    Ok(())
}

/// Adds to the history.
pub(super) async fn record(tx: &mut Tx, id: &str, change: &Change) -> Result<()> {
    tx.execute(
        "INSERT INTO stagewright_rollout_change (rollout_id, seq, at, event, from_state, to_state, step, weight_before,
             weight, basis, reason, actor, is_authenticated, audit_id)
         VALUES ($1, (SELECT COALESCE(MAX(seq), 0) + 1 FROM stagewright_rollout_change WHERE rollout_id = $1), $2, $3,
             $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        args![
            id,
            change.at,
            &change.event,
            &change.from,
            &change.to,
            change.step,
            change.weight_before,
            change.weight,
            change.basis.clone(),
            change.reason.clone(),
            &change.actor,
            change.is_authenticated,
            &change.audit_id,
        ],
    )
    .await?;
    Ok(())
}

pub async fn history(db: &mut impl Conn, id: &str) -> Result<Vec<Change>> {
    let sql =
        "SELECT seq, at, event, from_state, to_state, step, weight_before, weight, basis, reason, actor,
                   is_authenticated, audit_id
               FROM stagewright_rollout_change WHERE rollout_id = $1 ORDER BY seq";
    let rows = db.rows(sql, args![id]).await?;
    rows.iter()
        .map(|row| {
            Ok(Change {
                seq: row.int(0)?,
                at: row.int(1)?,
                event: row.text(2)?,
                from: row.text(3)?,
                to: row.text(4)?,
                step: row.int(5)?,
                weight_before: row.int(6)?,
                weight: row.int(7)?,
                basis: row.optional_text(8)?,
                reason: row.optional_text(9)?,
                actor: row.text(10)?,
                is_authenticated: row.bool(11)?,
                audit_id: row.text(12)?,
            })
        })
        .collect()
}

/// The revision of a rollout, which tells whether anything has changed; and its number of samples.
pub async fn revision(db: &mut impl Conn, id: &str) -> Result<Option<(i64, i64)>> {
    let sql = "SELECT revision, judged FROM stagewright_rollout WHERE rollout_id = $1";
    db.row(sql, args![id]).await?.map(|row| Ok((row.int(0)?, row.int(1)?))).transpose()
}

/// The rollouts go with a model that is renamed.
pub async fn rename(tx: &mut Tx, name: &str, new_name: &str) -> Result<()> {
    tx.execute("UPDATE stagewright_rollout SET name = $2 WHERE name = $1", args![name, new_name]).await?;
    Ok(())
}

/// A model that is deleted takes its rollouts along; the audit log keeps what they did.
pub async fn forget(tx: &mut Tx, name: &str) -> Result<()> {
    for table in ["change", "sample", "verdict"] {
        let sql = format!(
            "DELETE FROM stagewright_rollout_{table}
             WHERE rollout_id IN (SELECT rollout_id FROM stagewright_rollout WHERE name = $1)"
        );
        tx.execute(sql, args![name]).await?;
    }
    tx.execute("DELETE FROM stagewright_rollout WHERE name = $1", args![name]).await?;
    Ok(())
}

/// Whoever is on record as the one who does something.
pub(super) fn by(caller: &Caller) -> (String, bool) {
    (caller.actor.id().to_owned(), caller.actor.is_authenticated())
}

/// Names of the states that a word in a request means.
pub fn states(word: Option<&str>) -> Result<Vec<String>> {
    let names = |wanted: &dyn Fn(&State) -> bool| {
        State::ALL.iter().filter(|state| wanted(state)).map(|state| state.name().to_owned()).collect()
    };
    match word {
        None => Ok(names(&|_| true)),
        Some("active") => Ok(names(&|state| state.is_active())),
        Some(name) if State::from_name(name).is_some() => Ok(vec![name.to_owned()]),
        Some(name) => {
            let all = State::ALL.map(State::name).join(", ");
            Err(Error::invalid(format!("Invalid state: '{name}'. It must be active or one of {all}.")))
        }
    }
}

fn read(row: &Row) -> Result<Rollout> {
    let named = |number: usize| -> Result<Option<Named>> {
        let Some(version) = row.optional_int(number)? else { return Ok(None) };
        Ok(Some(Named { number: version, semver: row.optional_text(number + 1)? }))
    };
    Ok(Rollout {
        id: row.text(0)?,
        name: row.text(1)?,
        version: Named { number: row.int(2)?, semver: row.optional_text(3)? },
        stable: named(4)?,
        rollback_to: named(6)?,
        at: position(row.str(8)?, row.int(9)?, row.int(10)?, row.optional_str(11)?)?,
        reason: row.optional_text(12)?,
        plan_text: row.text(13)?,
        plan_hash: row.text(14)?,
        salt: row.text(15)?,
        time_scale: row.float(16)?,
        snapshot: row.text(17)?,
        revision: row.int(18)?,
        samples: row.int(19)?,
        judged: row.int(20)?,
        is_extended: row.bool(21)?,
        created_at: row.int(22)?,
        started_at: row.optional_int(23)?,
        step_at: row.optional_int(24)?,
        ends_at: row.optional_int(25)?,
        remaining: row.optional_int(26)?,
        ended_at: row.optional_int(27)?,
        due_at: row.optional_int(28)?,
        asked_at: row.optional_int(29)?,
        actor: row.text(30)?,
        is_authenticated: row.bool(31)?,
        retry_of: row.optional_text(32)?,
        asking_until: row.optional_int(33)?,
    })
}
