//! Statements on samples and verdicts. Whoever adds some holds the rollout's row, so that numbers are given in the order in
//! which they can be seen.

use super::super::row::{Kept, KeptVerdict, Rollout};
use super::Observation;
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Row, Sql, Tx};
use crate::error::Result;

const COLUMNS: &str =
    "seq, step, guard, arm, source, window_start, window_end, requests, errors, slow, value, status,
    detail, key, at";

/// Adds counts that were pushed; how many of them were not known yet.
pub async fn push(tx: &mut Tx, rollout: &Rollout, observations: &[Observation], now: Millis) -> Result<u64> {
    let sql = Sql::each(
        "INSERT INTO stagewright_rollout_sample (rollout_id, seq, step, arm, source, window_start, window_end, requests,
             errors, slow, status, key, at)
         SELECT $1::text, $2::bigint + o.place, $3::bigint, o.arm, 'push', o.window_start, o.window_end, o.requests,
             o.errors, o.slow, 'ok', o.key, $4::bigint
         FROM unnest($5::text[], $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[], $10::text[], $11::text[])
             WITH ORDINALITY AS o (arm, window_start, window_end, requests, errors, slow, key, place)
         ON CONFLICT (rollout_id, key) WHERE key IS NOT NULL DO NOTHING",
        "INSERT INTO stagewright_rollout_sample (rollout_id, seq, step, arm, source, window_start, window_end, requests,
             errors, slow, status, key, at)
         SELECT $1, $2 + a.key + 1, $3, a.value, 'push', s.value, e.value, r.value, b.value, w.value, 'ok', k.value, $4
         FROM json_each($5) a JOIN json_each($6) s ON s.key = a.key JOIN json_each($7) e ON e.key = a.key
             JOIN json_each($8) r ON r.key = a.key JOIN json_each($9) b ON b.key = a.key
             JOIN json_each($10) w ON w.key = a.key JOIN json_each($11) k ON k.key = a.key
         WHERE TRUE
         ON CONFLICT (rollout_id, key) WHERE key IS NOT NULL DO NOTHING",
    );
    let step = i64::try_from(rollout.at.step).unwrap_or(i64::MAX);
    let each = |read: fn(&Observation) -> i64| observations.iter().map(read).collect::<Vec<i64>>();
    let added = tx
        .execute(
            sql,
            args![
                &rollout.id,
                rollout.samples,
                step,
                now,
                observations.iter().map(|one| one.arm.clone()).collect::<Vec<_>>(),
                each(|one| one.window_start),
                each(|one| one.window_end),
                each(|one| one.requests),
                each(|one| one.errors),
                observations
                    .iter()
                    .map(|one| serde_json::to_string(&one.slow).unwrap_or_default())
                    .collect::<Vec<_>>(),
                observations.iter().map(|one| one.idempotency_key.clone()).collect::<Vec<_>>(),
            ],
        )
        .await?;
    if added > 0 {
        count(tx, &rollout.id, i64::try_from(observations.len()).unwrap_or(i64::MAX), now).await?;
    }
    Ok(added)
}

/// Adds one sample; false when its key is known.
pub async fn add(tx: &mut Tx, id: &str, kept: &Kept) -> Result<bool> {
    let sql = "INSERT INTO stagewright_rollout_sample (rollout_id, seq, step, guard, arm, source, window_start,
                   window_end, requests, errors, slow, value, status, detail, key, at)
               VALUES ($1, (SELECT samples + 1 FROM stagewright_rollout WHERE rollout_id = $1), $2, $3, $4, $5, $6, $7,
                   $8, $9, $10, $11, $12, $13, $14, $15)
               ON CONFLICT (rollout_id, key) WHERE key IS NOT NULL DO NOTHING";
    let value = crate::db::Arg::Float(kept.value);
    let mut args = args![
        id,
        kept.step,
        kept.guard,
        &kept.arm,
        &kept.source,
        kept.window_start,
        kept.window_end,
        kept.requests,
        kept.errors,
        kept.slow.clone(),
    ];
    args.push(value);
    args.extend(args![&kept.status, kept.detail.clone(), kept.key.clone(), kept.at]);
    let is_new = tx.execute(sql, args).await? == 1;
    if is_new {
        count(tx, id, 1, kept.at).await?;
    }
    Ok(is_new)
}

/// Counts new samples, and asks for a look at them.
async fn count(tx: &mut Tx, id: &str, count: i64, now: Millis) -> Result<()> {
    let sql = "UPDATE stagewright_rollout SET samples = samples + $2, due_at = $3 WHERE rollout_id = $1";
    tx.execute(sql, args![id, count, now]).await?;
    Ok(())
}

/// The samples of a step behind a number, in their order.
pub async fn of_step(db: &mut impl Conn, id: &str, step: usize, after: i64) -> Result<Vec<Kept>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM stagewright_rollout_sample WHERE rollout_id = $1 AND step = $2 AND seq > $3 ORDER BY seq"
    );
    let step = i64::try_from(step).unwrap_or(i64::MAX);
    db.rows(sql, args![id, step, after]).await?.iter().map(kept).collect()
}

/// All samples, in their order.
pub async fn all(db: &mut impl Conn, id: &str) -> Result<Vec<Kept>> {
    let sql = format!("SELECT {COLUMNS} FROM stagewright_rollout_sample WHERE rollout_id = $1 ORDER BY seq");
    db.rows(sql, args![id]).await?.iter().map(kept).collect()
}

fn kept(row: &Row) -> Result<Kept> {
    Ok(Kept {
        seq: row.int(0)?,
        step: row.int(1)?,
        guard: row.optional_int(2)?,
        arm: row.text(3)?,
        source: row.text(4)?,
        window_start: row.int(5)?,
        window_end: row.int(6)?,
        requests: row.optional_int(7)?,
        errors: row.optional_int(8)?,
        slow: row.optional_text(9)?,
        value: row.optional_float(10)?,
        status: row.text(11)?,
        detail: row.optional_text(12)?,
        key: row.optional_text(13)?,
        at: row.int(14)?,
    })
}

/// Adds a verdict.
pub(in super::super) async fn decide(tx: &mut Tx, id: &str, verdict: &KeptVerdict) -> Result<()> {
    let sql = "INSERT INTO stagewright_rollout_verdict (rollout_id, seq, step, guard, name, verdict, after_sample, numbers,
                   at)
               VALUES ($1, (SELECT COALESCE(MAX(seq), 0) + 1 FROM stagewright_rollout_verdict WHERE rollout_id = $1),
                   $2, $3, $4, $5, $6, $7, $8)";
    tx.execute(
        sql,
        args![
            id,
            verdict.step,
            verdict.guard,
            &verdict.name,
            &verdict.verdict,
            verdict.after_sample,
            &verdict.numbers,
            verdict.at
        ],
    )
    .await?;
    Ok(())
}

/// All verdicts, in their order.
pub async fn verdicts(db: &mut impl Conn, id: &str) -> Result<Vec<KeptVerdict>> {
    let sql = "SELECT seq, step, guard, name, verdict, after_sample, numbers, at
               FROM stagewright_rollout_verdict WHERE rollout_id = $1 ORDER BY seq";
    let rows = db.rows(sql, args![id]).await?;
    rows.iter()
        .map(|row| {
            Ok(KeptVerdict {
                seq: row.int(0)?,
                step: row.int(1)?,
                guard: row.int(2)?,
                name: row.text(3)?,
                verdict: row.text(4)?,
                after_sample: row.int(5)?,
                numbers: row.text(6)?,
                at: row.int(7)?,
            })
        })
        .collect()
}
