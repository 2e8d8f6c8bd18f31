//! Statements on requests, and on what the gate must know of models.

use super::waivers::store as waivers;
use super::{Binding, Principal, Request, State, Target};
use crate::args;
use crate::clock::Millis;
use crate::db::{Args, Conn, Row, Sql, Tx};
use crate::error::{Error, Result};
use crate::governance::policy::Release;
use crate::governance::rules::Bump;
use crate::governance::version::Version;

const REQUEST: &str = "request_id, name, version, target, state, requester, is_authenticated, reason,
    archive_existing, version_created_at, artifact_digest, policy_hash, verdicts, external, created_at, updated_at,
    expires_at";
const OPEN: &str = "state IN ('pending_checks', 'pending_approval', 'approved')";
/// As many as one answer lists.
const MOST: i64 = 1000;

fn request(row: &Row) -> Result<Request> {
    let odd = |what: &str| Error::internal(format!("A request in the database has an unknown {what}"));
    let json = |column: usize| {
        serde_json::from_str(row.str(column)?)
            .map_err(|cause| Error::internal("unreadable JSON of the database").because(cause))
    };
    Ok(Request {
        id: row.int(0)?,
        name: row.text(1)?,
        version: row.int(2)?,
        target: Target::parse(row.str(3)?).ok_or_else(|| odd("target"))?,
        state: State::from_name(row.str(4)?).ok_or_else(|| odd("state"))?,
        requester: Principal { name: row.text(5)?, is_authenticated: row.bool(6)? },
        reason: row.optional_text(7)?,
        is_archiving: row.bool(8)?,
        binding: Binding {
            version_created_at: row.optional_int(9)?,
            artifact_digest: row.optional_text(10)?,
            policy_hash: row.text(11)?,
        },
        verdicts: json(12)?,
        external: json(13)?,
        created_at: row.int(14)?,
        updated_at: row.int(15)?,
        expires_at: row.optional_int(16)?,
    })
}

async fn requests(db: &mut impl Conn, sql: String, args: Args) -> Result<Vec<Request>> {
    db.rows(sql, args).await?.iter().map(request).collect()
}

pub async fn find(db: &mut impl Conn, id: i64) -> Result<Option<Request>> {
    let sql = format!("SELECT {REQUEST} FROM stagewright_request WHERE request_id = $1");
    Ok(requests(db, sql, args![id]).await?.pop())
}

/// The open requests for a version, the oldest first.
pub async fn open_requests(db: &mut impl Conn, name: &str, version: i64) -> Result<Vec<Request>> {
    let sql = format!(
        "SELECT {REQUEST} FROM stagewright_request WHERE name = $1 AND version = $2 AND {OPEN} ORDER BY request_id"
    );
    requests(db, sql, args![name, version]).await
}

/// The open request for a version to go to a target.
pub(super) async fn open_request(
    db: &mut impl Conn,
    name: &str,
    version: i64,
    target: &Target,
) -> Result<Option<Request>> {
    let sql = format!(
        "SELECT {REQUEST} FROM stagewright_request WHERE name = $1 AND version = $2 AND target = $3 AND {OPEN}"
    );
    Ok(requests(db, sql, args![name, version, target.to_string()]).await?.pop())
}

/// The newest request for a version to go to a target, whatever became of it.
pub async fn newest(
    db: &mut impl Conn,
    name: &str,
    version: i64,
    target: &Target,
) -> Result<Option<Request>> {
    newest_before(db, (name, version), target, i64::MAX).await
}

/// The newest of those that were made before the one with a number.
pub(super) async fn newest_before(
    db: &mut impl Conn,
    (name, version): (&str, i64),
    target: &Target,
    id: i64,
) -> Result<Option<Request>> {
    let sql = format!(
        "SELECT {REQUEST} FROM stagewright_request
         WHERE name = $1 AND version = $2 AND target = $3 AND request_id < $4 ORDER BY request_id DESC LIMIT 1"
    );
    Ok(requests(db, sql, args![name, version, target.to_string(), id]).await?.pop())
}

/// Closes the open request for what can no longer happen.
pub async fn close_open(tx: &mut Tx, name: &str, version: i64, target: &Target, now: Millis) -> Result<()> {
    let sql = format!(
        "UPDATE stagewright_request SET state = $4, updated_at = $5
         WHERE name = $1 AND version = $2 AND target = $3 AND {OPEN}"
    );
    tx.execute(sql, args![name, version, target.to_string(), State::Superseded.name(), now]).await?;
    Ok(())
}

/// Who has decided a request, and what they said: those who approved it, or whoever said no.
pub async fn decisions(db: &mut impl Conn, request: i64) -> Result<Vec<(String, Option<String>)>> {
    let sql = "SELECT principal, comment FROM stagewright_activity
               WHERE request_id = $1 AND kind IN ('APPROVED_REQUEST', 'REJECTED_REQUEST', 'CANCELLED_REQUEST')
               ORDER BY activity_id";
    db.rows(sql, args![request]).await?.iter().map(|row| Ok((row.text(0)?, row.optional_text(1)?))).collect()
}

/// Requests, the newest first; of one model or of all, in one state or in any.
pub async fn list(db: &mut impl Conn, name: Option<&str>, state: Option<State>) -> Result<Vec<Request>> {
    let sql = format!(
        "SELECT {REQUEST} FROM stagewright_request
         WHERE ($1 = '' OR name = $1) AND ($2 = '' OR state = $2) ORDER BY request_id DESC LIMIT $3"
    );
    requests(db, sql, args![name.unwrap_or_default(), state.map_or("", State::name), MOST]).await
}

/// A request that is about to be made.
pub(super) struct New<'a> {
    pub(super) name: &'a str,
    pub(super) version: i64,
    pub(super) target: &'a Target,
    pub(super) state: State,
    pub(super) requester: &'a Principal,
    pub(super) reason: Option<&'a str>,
    pub(super) is_archiving: bool,
    pub(super) binding: &'a Binding,
    pub(super) verdicts: String,
    pub(super) expires_at: Option<Millis>,
}

/// Makes a request; none when there is an open one for the same already.
pub(super) async fn create(tx: &mut Tx, new: &New<'_>, now: Millis) -> Result<Option<i64>> {
    let sql = format!(
        "INSERT INTO stagewright_request (name, version, target, state, requester, is_authenticated, reason,
             archive_existing, version_created_at, artifact_digest, policy_hash, verdicts, external, created_at,
             updated_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '{{}}', $13, $13, $14)
         ON CONFLICT (name, version, target) WHERE {OPEN} DO NOTHING RETURNING request_id"
    );
    let args = args![
        new.name,
        new.version,
        new.target.to_string(),
        new.state.name(),
        new.requester.name.as_str(),
        new.requester.is_authenticated,
        new.reason,
        new.is_archiving,
        new.binding.version_created_at,
        new.binding.artifact_digest.clone(),
        new.binding.policy_hash.as_str(),
        new.verdicts.clone(),
        now,
        new.expires_at,
    ];
    tx.row(sql, args).await?.map(|row| row.int(0)).transpose()
}

/// Moves a request from one state to another; false when it is no longer in the first.
pub(super) async fn advance(tx: &mut Tx, id: i64, from: State, to: State, now: Millis) -> Result<bool> {
    let sql =
        "UPDATE stagewright_request SET state = $3, updated_at = $4 WHERE request_id = $1 AND state = $2";
    Ok(tx.execute(sql, args![id, from.name(), to.name(), now]).await? == 1)
}

/// Keeps what was found of a request, and the reason that it has by now.
pub(super) async fn note(
    tx: &mut Tx,
    id: i64,
    verdicts: &str,
    reason: Option<&str>,
    now: Millis,
) -> Result<()> {
    let sql = "UPDATE stagewright_request SET verdicts = $2, reason = COALESCE($3, reason), updated_at = $4
               WHERE request_id = $1";
    tx.execute(sql, args![id, verdicts, reason, now]).await?;
    Ok(())
}

/// Keeps what services said.
pub(super) async fn note_external(tx: &mut Tx, id: i64, external: &str, now: Millis) -> Result<()> {
    let sql = "UPDATE stagewright_request SET external = $2, updated_at = $3 WHERE request_id = $1";
    tx.execute(sql, args![id, external, now]).await?;
    Ok(())
}

/// Holds a model's row, as whoever changes its versions does; false when there is none.
pub async fn hold_model(tx: &mut Tx, name: &str) -> Result<bool> {
    let sql = Sql::each(
        "SELECT 1 FROM registered_models WHERE workspace = 'default' AND name = $1 FOR UPDATE",
        "SELECT 1 FROM registered_models WHERE workspace = 'default' AND name = $1",
    );
    Ok(tx.row(sql, args![name]).await?.is_some())
}

/// The newest version of a model in production but one, with the latest metrics of its run.
pub(super) async fn production(
    db: &mut impl Conn,
    name: &str,
    but: i64,
) -> Result<Option<(i64, Vec<(String, f64)>)>> {
    let sql = "SELECT v.version, m.key, m.value, m.is_nan FROM model_versions v
               LEFT JOIN latest_metrics m ON m.run_uuid = v.run_id
               WHERE v.workspace = 'default' AND v.name = $1 AND v.version = (
                   SELECT max(o.version) FROM model_versions o
                   WHERE o.workspace = 'default' AND o.name = $1 AND o.version <> $2
                       AND o.current_stage = 'Production')";
    let rows = db.rows(sql, args![name, but]).await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let mut metrics = Vec::new();
    for row in &rows {
        if let Some(key) = row.optional_text(1)? {
            metrics.push((key, if row.bool(3)? { f64::NAN } else { row.float(2)? }));
        }
    }
    Ok(Some((first.int(0)?, metrics)))
}

/// What is on record of a version's semantic version.
pub(super) async fn release(db: &mut impl Conn, name: &str, version: i64) -> Result<Option<Release>> {
    let sql = "SELECT semver, base, required FROM stagewright_release WHERE name = $1 AND version = $2";
    let Some(row) = db.row(sql, args![name, version]).await? else { return Ok(None) };
    let read = |text: &str| {
        Version::parse(text)
            .map_err(|cause| Error::internal("A version in the database is none").because(cause))
    };
    Ok(Some(Release {
        version: read(row.str(0)?)?,
        base: row.optional_str(1)?.map(read).transpose()?,
        required: match row.str(2)? {
            "major" => Bump::Major,
            "minor" => Bump::Minor,
            _ => Bump::Patch,
        },
    }))
}

/// The versions of a model that are in production or bear one of `aliases`; of these, only `version` if one is given.
pub(super) async fn in_use(
    db: &mut impl Conn,
    name: &str,
    version: Option<i64>,
    aliases: Vec<String>,
) -> Result<Vec<i64>> {
    let sql = Sql::each(
        "SELECT v.version FROM model_versions v
         WHERE v.workspace = 'default' AND v.name = $1 AND ($2::bigint IS NULL OR v.version = $2)
             AND (v.current_stage = 'Production' OR EXISTS (
                 SELECT 1 FROM registered_model_aliases a
                 WHERE a.workspace = 'default' AND a.name = v.name AND a.version = v.version AND a.alias = ANY($3)))
         ORDER BY v.version",
        "SELECT v.version FROM model_versions v
         WHERE v.workspace = 'default' AND v.name = $1 AND ($2 IS NULL OR v.version = $2)
             AND (v.current_stage = 'Production' OR EXISTS (
                 SELECT 1 FROM registered_model_aliases a
                 WHERE a.workspace = 'default' AND a.name = v.name AND a.version = v.version
                     AND a.alias IN (SELECT value FROM json_each($3))))
         ORDER BY v.version",
    );
    db.rows(sql, args![name, version, aliases]).await?.iter().map(|row| row.int(0)).collect()
}

/// The version that an alias stands for.
pub(super) async fn aliased(db: &mut impl Conn, name: &str, alias: &str) -> Result<Option<i64>> {
    let sql = "SELECT version FROM registered_model_aliases
               WHERE workspace = 'default' AND name = $1 AND alias = $2";
    db.row(sql, args![name, alias]).await?.map(|row| row.int(0)).transpose()
}

/// Lets requests and activities follow a model to its new name.
pub(super) async fn rename(tx: &mut Tx, name: &str, new_name: &str) -> Result<()> {
    tx.execute("UPDATE stagewright_request SET name = $2 WHERE name = $1", args![name, new_name]).await?;
    tx.execute("UPDATE stagewright_activity SET name = $2 WHERE name = $1", args![name, new_name]).await?;
    waivers::rename(tx, name, new_name).await
}
