//! Statements on what was done about versions.

use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Row, Tx};
use crate::error::{Error, Result};
use crate::governance::approvals::{Activity, Kind, Principal};

const ACTIVITY: &str =
    "activity_id, name, version, request_id, kind, principal, is_authenticated, from_stage,
    to_stage, comment, system_comment, created_at, updated_at";
/// As many as one answer lists.
const MOST: i64 = 1000;

fn activity(row: &Row) -> Result<Activity> {
    let kind = Kind::from_name(row.str(4)?);
    Ok(Activity {
        id: row.int(0)?,
        name: row.text(1)?,
        version: row.int(2)?,
        request_id: row.optional_int(3)?,
        kind: kind.ok_or_else(|| Error::internal("An activity in the database has an unknown kind"))?,
        by: Principal { name: row.text(5)?, is_authenticated: row.bool(6)? },
        from_stage: row.optional_text(7)?,
        to_stage: row.optional_text(8)?,
        comment: row.optional_text(9)?,
        system_comment: row.optional_text(10)?,
        created_at: row.int(11)?,
        updated_at: row.int(12)?,
    })
}

/// An activity that is about to be kept.
pub(in crate::governance::approvals) struct Act<'a> {
    pub(in crate::governance::approvals) name: &'a str,
    pub(in crate::governance::approvals) version: i64,
    pub(in crate::governance::approvals) request: Option<i64>,
    pub(in crate::governance::approvals) kind: Kind,
    pub(in crate::governance::approvals) by: &'a Principal,
    pub(in crate::governance::approvals) from_stage: Option<&'a str>,
    pub(in crate::governance::approvals) to_stage: Option<String>,
    pub(in crate::governance::approvals) comment: Option<&'a str>,
    pub(in crate::governance::approvals) system_comment: Option<String>,
    pub(in crate::governance::approvals) verdicts: Option<String>,
}

impl<'a> Act<'a> {
    /// An activity with nothing but its kind.
    pub(in crate::governance::approvals) fn new(
        name: &'a str,
        version: i64,
        kind: Kind,
        by: &'a Principal,
    ) -> Self {
        Self {
            name,
            version,
            request: None,
            kind,
            by,
            from_stage: None,
            to_stage: None,
            comment: None,
            system_comment: None,
            verdicts: None,
        }
    }
}

pub(in crate::governance::approvals) async fn record(
    tx: &mut Tx,
    act: Act<'_>,
    now: Millis,
) -> Result<Activity> {
    let sql = format!(
        "INSERT INTO stagewright_activity (name, version, request_id, kind, principal, is_authenticated, from_stage,
             to_stage, comment, system_comment, verdicts, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12) RETURNING {ACTIVITY}"
    );
    let args = args![
        act.name,
        act.version,
        act.request,
        act.kind.name(),
        act.by.name.as_str(),
        act.by.is_authenticated,
        act.from_stage,
        act.to_stage,
        act.comment,
        act.system_comment,
        act.verdicts,
        now,
    ];
    let row = tx.row(sql, args).await?.ok_or_else(|| Error::internal("An activity was not kept"))?;
    activity(&row)
}

/// What was done about a version, the oldest first.
pub async fn list(db: &mut impl Conn, name: &str, version: i64) -> Result<Vec<Activity>> {
    let sql = format!(
        "SELECT {ACTIVITY} FROM stagewright_activity WHERE name = $1 AND version = $2 ORDER BY activity_id LIMIT $3"
    );
    db.rows(sql, args![name, version, MOST]).await?.iter().map(activity).collect()
}

/// Who has approved a request.
pub(in crate::governance::approvals) async fn voters(
    db: &mut impl Conn,
    request: i64,
) -> Result<Vec<String>> {
    let sql = "SELECT principal FROM stagewright_activity WHERE request_id = $1 AND kind = 'APPROVED_REQUEST'
               ORDER BY activity_id";
    db.rows(sql, args![request]).await?.iter().map(|row| row.text(0)).collect()
}

/// Who registered a version, if the server knew them.
pub(in crate::governance::approvals) async fn author(
    db: &mut impl Conn,
    name: &str,
    version: i64,
) -> Result<Option<String>> {
    let sql = "SELECT principal FROM stagewright_activity
               WHERE name = $1 AND version = $2 AND kind = 'VERSION_CREATED' AND is_authenticated
               ORDER BY activity_id DESC LIMIT 1";
    db.row(sql, args![name, version]).await?.map(|row| row.text(0)).transpose()
}

pub(in crate::governance::approvals) async fn find_comment(
    db: &mut impl Conn,
    id: i64,
) -> Result<Option<Activity>> {
    let sql = format!(
        "SELECT {ACTIVITY} FROM stagewright_activity WHERE activity_id = $1 AND kind = 'NEW_COMMENT'"
    );
    db.row(sql, args![id]).await?.map(|row| activity(&row)).transpose()
}

pub(in crate::governance::approvals) async fn edit_comment(
    tx: &mut Tx,
    id: i64,
    comment: &str,
    now: Millis,
) -> Result<()> {
    let sql = "UPDATE stagewright_activity SET comment = $2, updated_at = $3 WHERE activity_id = $1";
    tx.execute(sql, args![id, comment, now]).await?;
    Ok(())
}

pub(in crate::governance::approvals) async fn delete_comment(tx: &mut Tx, id: i64) -> Result<()> {
    tx.execute("DELETE FROM stagewright_activity WHERE activity_id = $1", args![id]).await?;
    Ok(())
}
