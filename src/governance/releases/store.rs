//! Statements on releases and contracts, and on the training runs behind them.
//!
//! Whoever writes releases of a model holds the model's row, so that nobody else is given the same version.

use super::tags::YANKED;
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Row, Sql, Tx};
use crate::error::{Error, Result};
use crate::governance::contract::{Contract, Facts};
use crate::governance::rules::{Model, Training};
use crate::governance::version::{Entry, RELEASE, Version};
use serde::{Deserialize, Serialize};

/// Most params, metrics and datasets of a run that are looked at.
const MOST_FACTS: i64 = 3_000;
/// Longest value that is kept as it is; of longer ones the sha256.
const LONGEST_FACT: usize = 250;

/// What was ever released of a model, and what the next version is compared with.
pub struct Record {
    pub used: Vec<Entry>,
    /// What is on record of the release that [`crate::governance::version::base`] names.
    pub base: Option<Model>,
    /// Numbers of versions that are gone, deleted with their model by a server that does not know of releases.
    pub gone: Vec<i64>,
}

/// What is kept of a model beside its contract.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
struct Kept {
    facts: Facts,
    training: Training,
}

/// A release as it is written.
pub struct NewRelease<'a> {
    pub name: &'a str,
    pub number: i64,
    pub version: &'a Version,
    pub model: &'a Model,
    pub base: Option<&'a Version>,
    pub required: &'static str,
    /// JSON.
    pub findings: String,
}

/// What the release that comes next is held against. Versions that are yanked or deleted count as used only.
pub async fn record(db: &mut impl Conn, name: &str, requested: Option<&Version>) -> Result<Record> {
    // A version made after its release is another one, with the number of one that is gone.
    let sql = "WITH used AS (
                   SELECT r.semver, r.version, r.major, r.minor, r.patch, r.pre_sort, r.contract_digest, r.facts,
                       CASE WHEN r.yanked_at IS NOT NULL OR v.version IS NULL THEN 1 ELSE 0 END AS is_out
                   FROM stagewright_release r
                   LEFT JOIN model_versions v ON v.workspace = 'default' AND v.name = $1 AND v.version = r.version
                       AND v.current_stage <> 'Deleted_Internal' AND COALESCE(v.creation_time, 0) <= r.created_at
                   WHERE r.name = $1
               ), base AS (
                   SELECT major, minor, patch FROM used
                   WHERE is_out = 0 AND pre_sort = 'ff' AND (major, minor, patch) <= ($2, $3, $4)
                   ORDER BY major DESC, minor DESC, patch DESC LIMIT 1
               )
               SELECT u.semver, u.is_out, u.version, c.canonical, CASE WHEN b.major IS NULL THEN NULL ELSE u.facts END
               FROM used u
               LEFT JOIN base b
                   ON b.major = u.major AND b.minor = u.minor AND b.patch = u.patch AND u.pre_sort = 'ff'
               LEFT JOIN stagewright_contract c ON b.major IS NOT NULL AND c.digest = u.contract_digest";
    let upto = requested.map(|version| version.release().columns());
    let upto = upto.map_or([i64::MAX; 3], |columns| [columns.major, columns.minor, columns.patch]);
    let rows = db.rows(sql, args![name, upto[0], upto[1], upto[2]]).await?;
    let mut record = Record { used: Vec::with_capacity(rows.len()), base: None, gone: Vec::new() };
    for row in &rows {
        let is_out = row.int(1)? == 1;
        record.used.push(Entry { version: version(row.str(0)?)?, yanked: is_out });
        record.gone.extend(row.optional_int(2)?.filter(|_| is_out));
        if let Some(kept) = row.optional_str(4)? {
            record.base = Some(model(row.optional_str(3)?, kept)?);
        }
    }
    Ok(record)
}

/// The release in production, and what is on record of it; of several, the greatest.
pub async fn in_production(db: &mut impl Conn, name: &str) -> Result<Option<(Version, Model)>> {
    let sql = "SELECT r.semver, c.canonical, r.facts
               FROM model_versions v
               JOIN stagewright_release r
                   ON r.name = v.name AND r.version = v.version AND COALESCE(v.creation_time, 0) <= r.created_at
               LEFT JOIN stagewright_contract c ON c.digest = r.contract_digest
               WHERE v.workspace = 'default' AND v.name = $1 AND v.current_stage = 'Production'
               ORDER BY r.major DESC, r.minor DESC, r.patch DESC, r.pre_sort DESC LIMIT 1";
    let Some(row) = db.row(sql, args![name]).await? else { return Ok(None) };
    Ok(Some((version(row.str(0)?)?, model(row.optional_str(1)?, row.str(2)?)?)))
}

fn version(text: &str) -> Result<Version> {
    Version::parse(text)
        .map_err(|cause| Error::internal("A release has an unreadable version").because(cause))
}

fn model(canonical: Option<&str>, kept: &str) -> Result<Model> {
    let unreadable = || Error::internal("A release has an unreadable contract");
    let signature = canonical.map(Contract::read).transpose().map_err(|cause| unreadable().because(cause))?;
    let kept: Kept = serde_json::from_str(kept).map_err(|cause| unreadable().because(cause))?;
    Ok(Model { signature, facts: kept.facts, training: kept.training })
}

/// Notes that the version of this number is gone, before another one gets the number.
pub async fn forget_number(tx: &mut Tx, name: &str, number: i64) -> Result<()> {
    let sql = "UPDATE stagewright_release SET version = NULL WHERE name = $1 AND version = $2";
    tx.execute(sql, args![name, number]).await?;
    Ok(())
}

/// Writes a release with its contract; the model's row is held.
pub async fn insert(tx: &mut Tx, new: NewRelease<'_>, now: Millis) -> Result<()> {
    let contract = new.model.signature.as_ref().map(Contract::of);
    if let Some(Contract { canonical, digest }) = &contract {
        let sql = "INSERT INTO stagewright_contract (digest, canonical) VALUES ($1, $2)
                   ON CONFLICT (digest) DO NOTHING";
        tx.execute(sql, args![digest, canonical]).await?;
    }
    let kept = Kept { facts: new.model.facts.clone(), training: new.model.training.clone() };
    let facts = serde_json::to_string(&kept).unwrap_or_default();
    let columns = new.version.columns();
    tx.execute(
        "INSERT INTO stagewright_release (name, version, semver, major, minor, patch, pre_sort, contract_digest, facts,
             base, required, findings, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        args![
            new.name,
            new.number,
            new.version.to_string(),
            columns.major,
            columns.minor,
            columns.patch,
            columns.pre_sort,
            contract.map(|contract| contract.digest),
            facts,
            new.base.map(ToString::to_string),
            new.required,
            new.findings,
            now,
        ],
    )
    .await?;
    Ok(())
}

/// What a run has on record: one statement, however much that is.
pub async fn training(db: &mut impl Conn, run: &str) -> Result<Training> {
    // Measurements of the machine differ from run to run.
    let sql = "SELECT 0, p.key, p.value, CAST(NULL AS DOUBLE PRECISION) FROM params p WHERE p.run_uuid = $1
               UNION ALL
               SELECT 1, m.key, NULL, m.value FROM latest_metrics m
               WHERE m.run_uuid = $1 AND m.key NOT LIKE 'system/%'
               UNION ALL
               SELECT 2, d.name || COALESCE(' (' || t.value || ')', ''), d.digest, NULL
               FROM inputs i
               JOIN datasets d ON d.dataset_uuid = i.source_id
               LEFT JOIN input_tags t ON t.input_uuid = i.input_uuid AND t.name = 'mlflow.data.context'
               WHERE i.destination_type = 'RUN' AND i.destination_id = $1 AND i.source_type = 'DATASET'
               ORDER BY 1, 2 LIMIT $2";
    let mut training = Training::default();
    for row in db.rows(sql, args![run, MOST_FACTS]).await? {
        let (kind, key) = (row.int(0)?, row.text(1)?);
        match kind {
            0 => training.params.insert(key, shortened(row.text(2)?)),
            1 => training.metrics.insert(key, row.float(3)?.to_string()),
            _ => training.datasets.insert(key, row.text(2)?),
        };
    }
    Ok(training)
}

fn shortened(value: String) -> String {
    if value.len() <= LONGEST_FACT {
        return value;
    }
    format!("sha256:{}", crate::governance::canonical::sha256(value.as_bytes()))
}

/// Where a run keeps its artifacts.
pub async fn run_artifacts(db: &mut impl Conn, run: &str) -> Result<Option<String>> {
    let row = db.row("SELECT artifact_uri FROM runs WHERE run_uuid = $1", args![run]).await?;
    Ok(row.map(|row| row.optional_text(0)).transpose()?.flatten())
}

/// Where the model is that a run has logged last, as clients since 3.0 log them.
pub async fn model_of_run(db: &mut impl Conn, run: &str) -> Result<Option<String>> {
    let sql = "SELECT artifact_location FROM logged_models
               WHERE source_run_id = $1 AND lifecycle_stage <> 'deleted'
               ORDER BY creation_timestamp_ms DESC, model_id DESC LIMIT 1";
    db.row(sql, args![run]).await?.map(|row| row.text(0)).transpose()
}

/// Whether a version was given a semantic version.
pub async fn has_release(db: &mut impl Conn, name: &str, number: i64) -> Result<bool> {
    let sql = "SELECT 1 FROM stagewright_release WHERE name = $1 AND version = $2";
    Ok(db.row(sql, args![name, number]).await?.is_some())
}

/// Lets releases and their consumers follow a model to a new name. What is left there of a model that was deleted keeps
/// its versions taken, as far as the two do not meet.
pub async fn rename(tx: &mut Tx, name: &str, new_name: &str) -> Result<()> {
    if name == new_name {
        return Ok(());
    }
    for sql in [
        "UPDATE stagewright_release SET version = NULL WHERE name = $2 AND version IS NOT NULL AND $1 <> $2",
        "DELETE FROM stagewright_release AS gone WHERE gone.name = $2 AND EXISTS (
             SELECT 1 FROM stagewright_release r
             WHERE r.name = $1 AND r.major = gone.major AND r.minor = gone.minor AND r.patch = gone.patch
                 AND r.pre_sort = gone.pre_sort)",
        "UPDATE stagewright_release SET name = $2 WHERE name = $1",
        "DELETE FROM stagewright_consumer WHERE name = $2 AND $1 <> $2",
        "UPDATE stagewright_consumer SET name = $2 WHERE name = $1",
    ] {
        tx.execute(sql, args![name, new_name]).await?;
    }
    Ok(())
}

/// Keeps the semantic versions of a model that is deleted taken.
pub async fn bury(tx: &mut Tx, name: &str) -> Result<()> {
    tx.execute("UPDATE stagewright_release SET version = NULL WHERE name = $1", args![name]).await?;
    Ok(())
}

/// A release as it is shown.
#[derive(Debug, Serialize)]
pub struct Release {
    pub semver: String,
    /// MLflow's number; none once the version is gone.
    pub version: Option<i64>,
    pub is_deleted: bool,
    pub stage: Option<String>,
    pub base: Option<String>,
    pub required: String,
    /// `sha256:` and 64 digits.
    pub contract: Option<String>,
    #[serde(flatten)]
    pub found: Found,
    pub yanked_at: Option<Millis>,
    pub yank_reason: Option<String>,
    pub created_at: Millis,
}

/// The differences that were found when a release was made.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct Found {
    pub findings: serde_json::Value,
    /// Why the MLmodel file could not be read.
    pub unread: Option<String>,
}

/// All releases of a model, the greatest first.
pub async fn list(db: &mut impl Conn, name: &str) -> Result<Vec<Release>> {
    let sql =
        "SELECT r.semver, r.version, v.current_stage, r.base, r.required, r.contract_digest, r.findings,
                   r.yanked_at, r.yank_reason, r.created_at
               FROM stagewright_release r
               LEFT JOIN model_versions v ON v.workspace = 'default' AND v.name = $1 AND v.version = r.version
                   AND v.current_stage <> 'Deleted_Internal' AND COALESCE(v.creation_time, 0) <= r.created_at
               WHERE r.name = $1
               ORDER BY r.major DESC, r.minor DESC, r.patch DESC, r.pre_sort DESC";
    db.rows(sql, args![name]).await?.iter().map(release).collect()
}

fn release(row: &Row) -> Result<Release> {
    let stage = row.optional_text(2)?;
    Ok(Release {
        semver: row.text(0)?,
        version: row.optional_int(1)?,
        is_deleted: stage.is_none(),
        stage,
        base: row.optional_text(3)?,
        required: row.text(4)?,
        contract: row.optional_str(5)?.map(|digest| format!("sha256:{digest}")),
        found: serde_json::from_str(row.str(6)?).unwrap_or_default(),
        yanked_at: row.optional_int(7)?,
        yank_reason: row.optional_text(8)?,
        created_at: row.int(9)?,
    })
}

/// Takes a release back for a reason, or, without one, back in. Shown by a tag of its version, whose number this is unless
/// it was deleted.
pub async fn mark(
    tx: &mut Tx,
    name: &str,
    version: &Version,
    reason: Option<&str>,
    now: Millis,
) -> Result<Option<i64>> {
    let sql = "UPDATE stagewright_release SET yanked_at = $6, yank_reason = $7
               WHERE name = $1 AND major = $2 AND minor = $3 AND patch = $4 AND pre_sort = $5
               RETURNING version";
    let columns = version.columns();
    let at = reason.map(|_| now);
    let args = args![name, columns.major, columns.minor, columns.patch, columns.pre_sort, at, reason];
    let missing = || Error::not_found(format!("{name} has no release {version}"));
    let number = tx.row(sql, args).await?.ok_or_else(missing)?.optional_int(0)?;
    let Some(number) = number else { return Ok(None) };
    tx.execute(
        "DELETE FROM model_version_tags WHERE workspace = 'default' AND name = $1 AND version = $2 AND key = $3",
        args![name, number, YANKED],
    )
    .await?;
    if let Some(reason) = reason {
        tx.execute(
            "INSERT INTO model_version_tags (workspace, name, version, key, value)
             SELECT 'default', v.name, v.version, $3, $4 FROM model_versions v
             WHERE v.workspace = 'default' AND v.name = $1 AND v.version = $2",
            args![name, number, YANKED, reason],
        )
        .await?;
    }
    Ok(Some(number))
}

/// Holds a model's row until the transaction ends; false when there is no such model.
pub async fn hold(tx: &mut Tx, name: &str) -> Result<bool> {
    let sql = Sql::each(
        "SELECT name FROM registered_models WHERE workspace = 'default' AND name = $1 FOR UPDATE",
        "SELECT name FROM registered_models WHERE workspace = 'default' AND name = $1",
    );
    Ok(tx.row(sql, args![name]).await?.is_some())
}

/// Whether there is such a model, and whether it is a prompt: the value of the prompts' tag.
pub async fn exists(db: &mut impl Conn, name: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM registered_models WHERE workspace = 'default' AND name = $1";
    Ok(db.row(sql, args![name]).await?.is_some())
}

/// The greatest release of a model that may be answered; the outer `None` when there is no such model.
pub async fn newest(db: &mut impl Conn, name: &str) -> Result<Option<Option<String>>> {
    let sql = format!(
        "SELECT (SELECT r.semver FROM stagewright_release r
                 JOIN model_versions v ON v.workspace = 'default' AND v.name = $1 AND v.version = r.version
                     AND v.current_stage <> 'Deleted_Internal' AND COALESCE(v.creation_time, 0) <= r.created_at
                 WHERE r.name = $1 AND r.yanked_at IS NULL AND v.current_stage <> 'Archived'
                 ORDER BY (r.pre_sort = '{RELEASE}') DESC, r.major DESC, r.minor DESC, r.patch DESC, r.pre_sort DESC
                 LIMIT 1)
         FROM registered_models m WHERE m.workspace = 'default' AND m.name = $1"
    );
    db.row(sql, args![name]).await?.map(|row| row.optional_text(0)).transpose()
}
