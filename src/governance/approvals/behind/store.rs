//! Versions by what they were made from.

use super::Source;
use crate::args;
use crate::db::Conn;
use crate::error::Result;

/// A version that is in production or bears an alias; once for each alias.
pub(super) struct Version {
    pub(super) name: String,
    pub(super) number: i64,
    pub(super) is_in_production: bool,
    pub(super) alias: Option<String>,
}

macro_rules! versions_where {
    ($condition:literal) => {
        concat!(
            "SELECT v.name, v.version, v.current_stage, a.alias
             FROM model_versions v LEFT JOIN registered_model_aliases a
                 ON a.workspace = v.workspace AND a.name = v.name AND a.version = v.version
             WHERE v.workspace = 'default' AND (v.current_stage = 'Production' OR a.alias IS NOT NULL) AND ",
            $condition,
            " ORDER BY v.name, v.version"
        )
    };
}

/// The versions in use that were made from `source`. Of files, all versions in use: where theirs are is not a column.
pub(super) async fn made_from(db: &mut impl Conn, source: Source<'_>) -> Result<Vec<Version>> {
    let (sql, args) = match source {
        Source::Run(id) => (versions_where!("v.run_id = $1"), args![id]),
        Source::Experiment(id) => {
            (versions_where!("v.run_id IN (SELECT run_uuid FROM runs WHERE experiment_id = $1)"), args![id])
        }
        Source::LoggedModel(id) => (versions_where!("v.source = $1"), args![format!("models:/{id}")]),
        Source::Files(_) => (versions_where!("v.version > 0"), args![]),
    };
    let rows = db.rows(sql, args).await?;
    rows.iter()
        .map(|row| {
            Ok(Version {
                name: row.text(0)?,
                number: row.int(1)?,
                is_in_production: row.str(2)? == "Production",
                alias: row.optional_text(3)?,
            })
        })
        .collect()
}
