//! Statements on label schemas.

use uuid::Uuid;

use super::{Input, LabelSchema, SchemaType};
use crate::args;
use crate::clock::Millis;
use crate::db::{Conn, Engine, Row, Tx};
use crate::error::{Error, Result};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT schema_id, experiment_id, name, type, instruction, enable_comment, input_type, input_config,
                    created_by, created_time, last_update_time, is_default
             FROM label_schemas ",
            $rest
        )
    };
}

pub(super) async fn find(db: &mut impl Conn, id: &str) -> Result<Option<LabelSchema>> {
    db.row(select!("WHERE schema_id = $1"), args![id]).await?.as_ref().map(from_row).transpose()
}

pub(super) async fn find_by_name(
    db: &mut impl Conn,
    experiment: i64,
    name: &str,
) -> Result<Option<LabelSchema>> {
    let sql = select!("WHERE experiment_id = $1 AND name = $2");
    db.row(sql, args![experiment, name]).await?.as_ref().map(from_row).transpose()
}

/// An experiment's schemas, the newest first.
pub(super) async fn list(
    db: &mut impl Conn,
    experiment: i64,
    limit: i64,
    offset: i64,
) -> Result<Vec<LabelSchema>> {
    let sql = select!("WHERE experiment_id = $1 ORDER BY created_time DESC, schema_id LIMIT $2 OFFSET $3");
    db.rows(sql, args![experiment, limit, offset]).await?.iter().map(from_row).collect()
}

/// Whether an experiment has its default schema, or another that has taken its name.
pub(super) async fn has_default(db: &mut impl Conn, experiment: i64) -> Result<bool> {
    let sql =
        "SELECT 1 FROM label_schemas WHERE experiment_id = $1 AND (is_default OR name = 'Feedback') LIMIT 1";
    Ok(db.row(sql, args![experiment]).await?.is_some())
}

/// Makes an experiment's default schema, unless there is one of that name, or the experiment is deleted for good by now.
pub(super) async fn ensure_default(tx: &mut Tx, experiment: i64, now: Millis) -> Result<()> {
    // Held on PostgreSQL, where somebody may be about to delete it; nobody else writes to an SQLite file.
    let hold = if tx.engine() == Engine::Postgres { "FOR KEY SHARE" } else { "" };
    let sql = format!(
        "INSERT INTO label_schemas (schema_id, experiment_id, name, type, instruction, enable_comment, input_type,
             input_config, created_time, last_update_time, is_default)
         SELECT $1, experiment_id, 'Feedback', 'feedback', 'Share any feedback on this trace.', FALSE, 'text',
             '{{\"max_length\": null}}', $3, $3, TRUE
         FROM experiments WHERE experiment_id = $2 {hold}
         ON CONFLICT (experiment_id, name) DO NOTHING"
    );
    let id = format!("ls-{}", Uuid::new_v4().simple());
    tx.execute(sql, args![id, experiment, now]).await?;
    Ok(())
}

fn from_row(row: &Row) -> Result<LabelSchema> {
    let (kind, input) = (row.str(3)?, row.str(6)?);
    let unknown = |what: &str| {
        Error::internal(format!("A label schema has {what} that MLflow does not know"))
            .because(format!("type {kind}, input {input}"))
    };
    Ok(LabelSchema {
        schema_id: Some(row.text(0)?),
        experiment_id: Some(row.int(1)?.to_string()),
        name: Some(row.text(2)?),
        r#type: Some(SchemaType::from_name(&kind.to_uppercase()).ok_or_else(|| unknown("a type"))?),
        instruction: row.optional_text(4)?,
        enable_comment: Some(row.bool(5)?),
        input: Input::read(input, row.str(7)?).ok_or_else(|| unknown("an input"))?.into(),
        created_by: row.optional_text(8)?,
        created_at: Some(row.int(9)?),
        last_updated_at: Some(row.int(10)?),
        is_default: Some(row.bool(11)?),
    })
}
