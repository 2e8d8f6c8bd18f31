//! Statements on runs: making, changing and reading them.

use std::collections::HashMap;

use super::NAME_TAG;
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Row, Sql, Tx};
use crate::error::{Error, Result};
use crate::tracking::messages::{
    KeyValue, Metric, ModelInput, ModelOutput, Run, RunData, RunInfo, RunInputs, RunOutputs, RunStatus,
};

/// A run to be made.
pub struct NewRun<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub experiment_id: i64,
    pub user_id: &'a str,
    pub start_time: Millis,
    pub artifact_uri: &'a str,
}

pub async fn create(tx: &mut Tx, run: &NewRun<'_>) -> Result<()> {
    tx.execute(
        "INSERT INTO runs (run_uuid, name, source_type, source_name, entry_point_name, user_id, status, start_time,
             source_version, lifecycle_stage, artifact_uri, experiment_id)
         VALUES ($1, $2, 'UNKNOWN', '', '', $3, 'RUNNING', $4, '', 'active', $5, $6)",
        args![run.id, run.name, run.user_id, run.start_time, run.artifact_uri, run.experiment_id],
    )
    .await?;
    Ok(())
}

/// Columns of `runs r` that [`info`] reads, from the given position on.
pub(super) const INFO: &str =
    "r.run_uuid, r.experiment_id, r.name, r.user_id, r.status, r.start_time, r.end_time,
    r.artifact_uri, r.lifecycle_stage";

pub(super) fn info(row: &Row, at: usize) -> Result<RunInfo> {
    let id = row.text(at)?;
    let status = row.optional_str(at + 4)?.unwrap_or_default();
    Ok(RunInfo {
        run_uuid: Some(id.clone()),
        experiment_id: Some(row.optional_int(at + 1)?.unwrap_or_default().to_string()),
        run_name: row.optional_text(at + 2)?,
        user_id: Some(row.optional_text(at + 3)?.unwrap_or_default()),
        status: Some(RunStatus::from_name(status).ok_or_else(|| unknown_status(&id, status))?),
        start_time: row.optional_int(at + 5)?,
        // 0 means none, as in protobuf.
        end_time: row.optional_int(at + 6)?.filter(|time| *time != 0),
        artifact_uri: row.optional_text(at + 7)?,
        lifecycle_stage: row.optional_text(at + 8)?,
        run_id: Some(id),
    })
}

fn unknown_status(id: &str, status: &str) -> Error {
    Error::internal(format!("Run {id} has a status that MLflow does not know: '{status}'"))
}

/// What belongs to runs, one kind after the other: latest metrics, params, tags, dataset inputs, model outputs and
/// model inputs. `$of` is the condition on the runs.
macro_rules! children {
    ($of:literal) => {
        concat!(
            "SELECT 0, run_uuid, key, CAST(NULL AS VARCHAR), value, is_nan, timestamp, step
             FROM latest_metrics WHERE run_uuid ", $of, "
             UNION ALL SELECT 1, run_uuid, key, value, NULL, NULL, NULL, NULL FROM params WHERE run_uuid ", $of, "
             UNION ALL SELECT 2, run_uuid, key, value, NULL, NULL, NULL, NULL FROM tags WHERE run_uuid ", $of, "
             UNION ALL SELECT 3, destination_id, source_id, NULL, NULL, NULL, NULL, NULL
             FROM inputs WHERE destination_type = 'RUN' AND destination_id ", $of, "
             UNION ALL SELECT 4, source_id, destination_id, NULL, NULL, NULL, NULL, step
             FROM inputs WHERE source_type = 'RUN_OUTPUT' AND destination_type = 'MODEL_OUTPUT' AND source_id ", $of, "
             UNION ALL SELECT 5, source_id, destination_id, NULL, NULL, NULL, NULL, NULL
             FROM inputs WHERE source_type = 'RUN_INPUT' AND destination_type = 'MODEL_INPUT' AND source_id ", $of
        )
    };
}

/// A run with all that belongs to it.
pub async fn find(db: &mut impl Conn, id: &str) -> Result<Option<Run>> {
    // One round trip: the run's own row comes as the last kind.
    let sql = concat!(
        "SELECT c.*, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM (",
        children!("= $1"),
        ") c
         UNION ALL
         SELECT 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, run_uuid, experiment_id, name, user_id, status,
             start_time, end_time, artifact_uri, lifecycle_stage
         FROM runs WHERE run_uuid = $1"
    );
    let rows = db.rows(sql, args![id]).await?;
    let Some(own) = rows.last().filter(|row| row.int(0).is_ok_and(|kind| kind == 6)) else { return Ok(None) };
    let mut runs = Assembly::new(vec![info(own, 8)?]);
    for row in &rows[..rows.len() - 1] {
        runs.add(row)?;
    }
    Ok(runs.finish(db).await?.pop())
}

/// The runs of `infos` with all that belongs to them, in the same order. Model inputs are left out, as the stock
/// server leaves them out of searches.
pub async fn complete(db: &mut impl Conn, infos: Vec<RunInfo>) -> Result<Vec<Run>> {
    let ids: Vec<String> = infos.iter().filter_map(|info| info.run_uuid.clone()).collect();
    let mut runs = Assembly::new(infos);
    let sql = Sql::each(children!("= ANY($1)"), children!("IN (SELECT value FROM json_each($1))"));
    // One by one: a large page has tens of thousands of rows, each of them larger than what it tells.
    db.each_row(sql, args![ids], async |row| {
        if row.int(0)? != 5 {
            runs.add(&row)?;
        }
        Ok(true)
    })
    .await?;
    runs.finish(db).await
}

/// Runs that are being put together from rows of their parts.
struct Assembly {
    positions: HashMap<String, usize>,
    runs: Vec<Run>,
    has_datasets: bool,
}

impl Assembly {
    fn new(infos: Vec<RunInfo>) -> Self {
        let id = |info: &RunInfo| info.run_uuid.clone().unwrap_or_default();
        let positions = infos.iter().enumerate().map(|(at, info)| (id(info), at)).collect();
        let run = |info: RunInfo| Run {
            info: info.into(),
            data: RunData::default().into(),
            inputs: RunInputs::default().into(),
            outputs: RunOutputs::default().into(),
        };
        Self { positions, runs: infos.into_iter().map(run).collect(), has_datasets: false }
    }

    fn add(&mut self, row: &Row) -> Result<()> {
        let Some(run) = self.positions.get(row.str(1)?).and_then(|at| self.runs.get_mut(*at)) else {
            return Ok(());
        };
        let data = run.data.0.get_or_insert_default();
        match row.int(0)? {
            0 => data.metrics.0.push(latest_metric(row)?),
            1 => data.params.0.push(key_value(row)?),
            2 => data.tags.0.push(key_value(row)?),
            3 => self.has_datasets = true,
            4 => {
                let output = ModelOutput { model_id: row.optional_text(2)?, step: row.optional_int(7)? };
                run.outputs.0.get_or_insert_default().model_outputs.0.push(output);
            }
            _ => {
                let input = ModelInput { model_id: row.optional_text(2)? };
                run.inputs.0.get_or_insert_default().model_inputs.0.push(input);
            }
        }
        Ok(())
    }

    async fn finish(mut self, db: &mut impl Conn) -> Result<Vec<Run>> {
        if self.has_datasets {
            let ids: Vec<String> = self.positions.keys().cloned().collect();
            for (run, inputs) in crate::tracking::inputs::store::of_runs(db, ids).await? {
                if let Some(run) = self.positions.get(&run).and_then(|at| self.runs.get_mut(*at)) {
                    run.inputs.0.get_or_insert_default().dataset_inputs = inputs.into();
                }
            }
        }
        // Runs from before MLflow 1.30 have their name in the tag only.
        for run in &mut self.runs {
            if let (Some(info), Some(data)) = (&mut run.info.0, &run.data.0)
                && info.run_name.as_deref().is_none_or(str::is_empty)
            {
                let tag = data.tags.0.iter().find(|tag| tag.key.as_deref() == Some(NAME_TAG));
                info.run_name = tag.and_then(|tag| tag.value.clone()).or(info.run_name.take());
            }
        }
        Ok(self.runs)
    }
}

fn latest_metric(row: &Row) -> Result<Metric> {
    let value = if row.bool(5)? { f64::NAN } else { row.float(4)? };
    Ok(Metric {
        key: row.optional_text(2)?,
        value: Some(value),
        timestamp: row.optional_int(6)?,
        step: row.optional_int(7)?,
        ..Metric::default()
    })
}

fn key_value(row: &Row) -> Result<KeyValue> {
    Ok(KeyValue { key: row.optional_text(2)?, value: row.optional_text(3)? })
}

/// A run's own row.
pub async fn find_info(db: &mut impl Conn, id: &str) -> Result<Option<RunInfo>> {
    let sql = "SELECT r.run_uuid, r.experiment_id, r.name, r.user_id, r.status, r.start_time, r.end_time,
                   r.artifact_uri, r.lifecycle_stage FROM runs r WHERE r.run_uuid = $1";
    db.row(sql, args![id]).await?.map(|row| info(&row, 0)).transpose()
}

/// Changes what is given and leaves the rest.
pub async fn update(
    tx: &mut Tx,
    id: &str,
    status: Option<RunStatus>,
    end_time: Option<Millis>,
) -> Result<()> {
    tx.execute(
        "UPDATE runs SET status = COALESCE($2, status), end_time = COALESCE($3, end_time) WHERE run_uuid = $1",
        args![id, status.map(RunStatus::name), end_time],
    )
    .await?;
    Ok(())
}

/// Sets the name in the run's row; the tag that mirrors it is written apart.
pub async fn set_name(tx: &mut Tx, id: &str, name: &str) -> Result<()> {
    tx.execute("UPDATE runs SET name = $2 WHERE run_uuid = $1", args![id, name]).await?;
    Ok(())
}

pub async fn set_tags(tx: &mut Tx, id: &str, tags: &[KeyValue]) -> Result<()> {
    let text = |part: &Option<String>| part.clone().unwrap_or_default();
    tx.execute(
        Sql::each(
            "INSERT INTO tags (run_uuid, key, value)
             SELECT $1, given.key, given.value FROM unnest($2::text[], $3::text[]) AS given (key, value)
             ON CONFLICT (key, run_uuid) DO UPDATE SET value = excluded.value",
            "INSERT INTO tags (run_uuid, key, value)
             SELECT $1, k.value, v.value FROM json_each($2) k JOIN json_each($3) v ON v.key = k.key WHERE true
             ON CONFLICT (key, run_uuid) DO UPDATE SET value = excluded.value",
        ),
        args![
            id,
            tags.iter().map(|tag| text(&tag.key)).collect::<Vec<_>>(),
            tags.iter().map(|tag| text(&tag.value)).collect::<Vec<_>>(),
        ],
    )
    .await?;
    Ok(())
}

/// Drops a tag; false when there was none.
pub async fn delete_tag(tx: &mut Tx, id: &str, key: &str) -> Result<bool> {
    Ok(tx.execute("DELETE FROM tags WHERE run_uuid = $1 AND key = $2", args![id, key]).await? > 0)
}

/// Marks a run deleted and drops the assessments that it made; false when there is no such run.
pub async fn delete(tx: &mut Tx, id: &str, now: Millis) -> Result<bool> {
    let pattern = format!("%\"mlflow.assessment.sourceRunId\": \"{id}\"%");
    tx.execute("DELETE FROM assessments WHERE assessment_metadata LIKE $1", args![pattern]).await?;
    let sql = "UPDATE runs SET lifecycle_stage = 'deleted', deleted_time = $2 WHERE run_uuid = $1";
    Ok(tx.execute(sql, args![id, now]).await? == 1)
}

/// Makes a run active again; false when there is no such run.
pub async fn restore(tx: &mut Tx, id: &str) -> Result<bool> {
    let sql = "UPDATE runs SET lifecycle_stage = 'active', deleted_time = NULL WHERE run_uuid = $1";
    Ok(tx.execute(sql, args![id]).await? == 1)
}

/// The value of a run's tag.
pub async fn tag(db: &mut impl Conn, id: &str, key: &str) -> Result<Option<String>> {
    let row = db.row("SELECT value FROM tags WHERE run_uuid = $1 AND key = $2", args![id, key]).await?;
    Ok(row.map(|row| row.optional_text(0)).transpose()?.flatten())
}
