//! Statements on experiments and their tags.

use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Row, Sql, Tx};
use crate::error::{Error, Result};
use crate::tracking::artifact_uri;
use crate::tracking::messages::{Experiment, KeyValue};

/// Columns that [`from_row`] reads.
pub(super) const COLUMNS: &str =
    "experiment_id, name, artifact_location, lifecycle_stage, last_update_time, creation_time, workspace";

/// What an experiment to be made is given.
pub struct NewExperiment<'a> {
    pub name: &'a str,
    /// Kept below the server's root when not given.
    pub artifact_location: Option<&'a str>,
    pub artifact_root: &'a str,
}

/// Makes an experiment; its id.
pub async fn create(tx: &mut Tx, new: &NewExperiment<'_>, now: Millis) -> Result<i64> {
    let row = tx
        .row(
            "INSERT INTO experiments
                 (name, artifact_location, lifecycle_stage, creation_time, last_update_time, workspace)
             VALUES ($1, $2, 'active', $3, $3, 'default')
             ON CONFLICT (workspace, name) DO NOTHING RETURNING experiment_id",
            args![new.name, new.artifact_location, now],
        )
        .await?;
    let Some(row) = row else {
        return Err(Error::exists(format!(
            "Experiment(name={}) already exists. Error: the name is taken, maybe by a deleted experiment.",
            new.name
        )));
    };
    let id = row.int(0)?;
    if new.artifact_location.is_none() {
        let location = artifact_uri::append(new.artifact_root, &id.to_string())?;
        tx.execute(
            "UPDATE experiments SET artifact_location = $2 WHERE experiment_id = $1",
            args![id, location],
        )
        .await?;
    }
    Ok(id)
}

pub async fn find(db: &mut impl Conn, id: i64) -> Result<Option<Experiment>> {
    let sql = "SELECT experiment_id, name, artifact_location, lifecycle_stage, last_update_time, creation_time, workspace
               FROM experiments WHERE experiment_id = $1 AND workspace = 'default'";
    let row = db.row(sql, args![id]).await?;
    with_tags(db, row).await
}

/// The experiments of `ids` that there are.
pub async fn find_all(db: &mut impl Conn, ids: Vec<i64>) -> Result<Vec<Experiment>> {
    let sql = Sql::each(
        "SELECT experiment_id, name, artifact_location, lifecycle_stage, last_update_time, creation_time, workspace
         FROM experiments WHERE experiment_id = ANY($1) AND workspace = 'default'",
        "SELECT experiment_id, name, artifact_location, lifecycle_stage, last_update_time, creation_time, workspace
         FROM experiments WHERE experiment_id IN (SELECT value FROM json_each($1)) AND workspace = 'default'",
    );
    let rows = db.rows(sql, args![ids]).await?;
    let mut experiments = rows.iter().map(from_row).collect::<Result<Vec<_>>>()?;
    let ids = rows.iter().map(|row| row.int(0)).collect::<Result<_>>()?;
    add_tags(db, &mut experiments, ids).await?;
    Ok(experiments)
}

pub async fn find_by_name(db: &mut impl Conn, name: &str) -> Result<Option<Experiment>> {
    let sql = "SELECT experiment_id, name, artifact_location, lifecycle_stage, last_update_time, creation_time, workspace
               FROM experiments WHERE workspace = 'default' AND name = $1";
    let row = db.row(sql, args![name]).await?;
    with_tags(db, row).await
}

async fn with_tags(db: &mut impl Conn, row: Option<Row>) -> Result<Option<Experiment>> {
    let Some(row) = row else { return Ok(None) };
    let mut experiments = vec![from_row(&row)?];
    add_tags(db, &mut experiments, vec![row.int(0)?]).await?;
    Ok(experiments.pop())
}

/// Reads the tags of `experiments`, whose ids are `ids` in the same order.
pub(super) async fn add_tags(
    db: &mut impl Conn,
    experiments: &mut [Experiment],
    ids: Vec<i64>,
) -> Result<()> {
    let sql = Sql::each(
        "SELECT experiment_id, key, value FROM experiment_tags WHERE experiment_id = ANY($1)",
        "SELECT experiment_id, key, value FROM experiment_tags
         WHERE experiment_id IN (SELECT value FROM json_each($1))",
    );
    for row in db.rows(sql, args![ids.clone()]).await? {
        let id = row.int(0)?;
        if let Some(at) = ids.iter().position(|other| *other == id) {
            experiments[at].tags.0.push(KeyValue { key: Some(row.text(1)?), value: row.optional_text(2)? });
        }
    }
    Ok(())
}

pub(super) fn from_row(row: &Row) -> Result<Experiment> {
    Ok(Experiment {
        experiment_id: Some(row.int(0)?.to_string()),
        name: Some(row.text(1)?),
        artifact_location: Some(row.optional_text(2)?.unwrap_or_default()),
        lifecycle_stage: Some(row.text(3)?),
        // Experiments from before MLflow 1.29 have no times.
        last_update_time: row.optional_int(4)?.filter(|time| *time != 0),
        creation_time: row.optional_int(5)?.filter(|time| *time != 0),
        workspace: Some(row.text(6)?),
        ..Experiment::default()
    })
}

/// Stage and artifact location of an experiment.
pub async fn stage_and_location(db: &mut impl Conn, id: i64) -> Result<Option<(String, String)>> {
    let sql = "SELECT lifecycle_stage, artifact_location FROM experiments
               WHERE experiment_id = $1 AND workspace = 'default'";
    let Some(row) = db.row(sql, args![id]).await? else { return Ok(None) };
    Ok(Some((row.text(0)?, row.optional_text(1)?.unwrap_or_default())))
}

/// Moves an experiment between the stages; false when it was not in the first.
pub async fn change_stage(tx: &mut Tx, id: i64, from: &str, to: &str, now: Millis) -> Result<bool> {
    let changed = tx
        .execute(
            "UPDATE experiments SET lifecycle_stage = $3, last_update_time = $4
             WHERE experiment_id = $1 AND lifecycle_stage = $2 AND workspace = 'default'",
            args![id, from, to, now],
        )
        .await?;
    Ok(changed == 1)
}

/// Marks all runs of an experiment deleted, and drops the assessments that they made.
pub async fn delete_runs(tx: &mut Tx, id: i64, now: Millis) -> Result<()> {
    tx.execute(
        Sql::each(
            r#"DELETE FROM assessments
               WHERE assessment_metadata LIKE '%"mlflow.assessment.sourceRunId": "%'
                 AND substring(assessment_metadata FROM '"mlflow.assessment.sourceRunId": "([^"]*)"')
                     IN (SELECT run_uuid FROM runs WHERE experiment_id = $1)"#,
            r#"DELETE FROM assessments
               WHERE assessment_metadata LIKE '%"mlflow.assessment.sourceRunId": "%'
                 AND substr(assessment_metadata,
                            instr(assessment_metadata, '"mlflow.assessment.sourceRunId": "') + 34, 32)
                     IN (SELECT run_uuid FROM runs WHERE experiment_id = $1)"#,
        ),
        args![id],
    )
    .await?;
    tx.execute(
        "UPDATE runs SET lifecycle_stage = 'deleted', deleted_time = $2 WHERE experiment_id = $1",
        args![id, now],
    )
    .await?;
    Ok(())
}

/// Makes all runs of an experiment active again.
pub async fn restore_runs(tx: &mut Tx, id: i64) -> Result<()> {
    tx.execute(
        "UPDATE runs SET lifecycle_stage = 'active', deleted_time = NULL WHERE experiment_id = $1",
        args![id],
    )
    .await?;
    Ok(())
}

pub async fn rename(tx: &mut Tx, id: i64, name: &str, now: Millis) -> Result<()> {
    tx.execute(
        "UPDATE experiments SET name = $2, last_update_time = $3 WHERE experiment_id = $1",
        args![id, name, now],
    )
    .await?;
    Ok(())
}

/// Writes tags; the last of those with one key wins.
pub async fn set_tags(tx: &mut Tx, id: i64, tags: &[KeyValue]) -> Result<()> {
    for tag in tags {
        tx.execute(
            "INSERT INTO experiment_tags (key, value, experiment_id) VALUES ($1, $2, $3)
             ON CONFLICT (key, experiment_id) DO UPDATE SET value = excluded.value",
            args![tag.key.clone(), tag.value.clone(), id],
        )
        .await?;
    }
    Ok(())
}

/// Drops a tag; false when there was none.
pub async fn delete_tag(tx: &mut Tx, id: i64, key: &str) -> Result<bool> {
    let sql = "DELETE FROM experiment_tags WHERE experiment_id = $1 AND key = $2";
    Ok(tx.execute(sql, args![id, key]).await? > 0)
}

/// How many tags of an experiment begin with `prefix`, not counting `key`; and whether it has `key`.
pub async fn count_tags(db: &mut impl Conn, id: i64, prefix: &str, key: &str) -> Result<(usize, bool)> {
    let rows = db.rows("SELECT key FROM experiment_tags WHERE experiment_id = $1", args![id]).await?;
    let (mut count, mut has_key) = (0, false);
    for row in &rows {
        let found = row.str(0)?;
        count += usize::from(found.starts_with(prefix));
        has_key |= found == key;
    }
    Ok((count, has_key))
}
