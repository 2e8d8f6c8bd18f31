//! Statements that find versions by their releases.

use super::{Named, Wanted};
use crate::args;
use crate::db::{Args, Conn};
use crate::error::Result;
use crate::registry::messages::ModelVersion;
use crate::registry::version_rows::store as versions;
use crate::tracking::logged_models::messages::{
    LoggedModel, LoggedModelData, LoggedModelInfo, LoggedModelStatus,
};

/// The number of the version that is wanted: by one index, the highest first. The versions that are taken first are
/// chosen by the order here and nowhere else. The arguments are those of [`arguments`].
///
/// A version made after its release is another one, with the number of one that is gone.
macro_rules! chosen {
    ($first:literal) => {
        concat!(
            "(SELECT r.version
     FROM stagewright_release r
     JOIN model_versions d ON d.workspace = 'default' AND d.name = $1 AND d.version = r.version
         AND d.current_stage <> 'Deleted_Internal' AND COALESCE(d.creation_time, 0) <= r.created_at
     WHERE r.name = $1
         AND (r.major, r.minor, r.patch, r.pre_sort) >= ($2, $3, $4, $5)
         AND (r.major, r.minor, r.patch, r.pre_sort) < ($6, $7, $8, $9)
         AND (r.pre_sort = 'ff' OR (r.major, r.minor, r.patch) = ($10, $11, $12)
              OR (r.major, r.minor, r.patch) = ($13, $14, $15))
         AND ($16 = '' OR r.semver = $16)
         AND ($17 OR (r.yanked_at IS NULL AND d.current_stage <> 'Archived'))
     ORDER BY ",
            $first,
            "r.major DESC, r.minor DESC, r.patch DESC, r.pre_sort DESC
     LIMIT 1)"
        )
    };
}

fn chosen(wanted: &Wanted<'_>) -> &'static str {
    if wanted.promoted_first {
        chosen!("CASE d.current_stage WHEN 'Production' THEN 0 ELSE 1 END, ")
    } else {
        chosen!("")
    }
}

fn arguments(name: &str, wanted: &Wanted<'_>) -> Args {
    let (lower, upper) = (&wanted.bounds.lower, &wanted.bounds.upper);
    let [first, second] = wanted.bounds.pre;
    args![
        name,
        lower.major,
        lower.minor,
        lower.patch,
        &lower.pre_sort,
        upper.major,
        upper.minor,
        upper.patch,
        &upper.pre_sort,
        first[0],
        first[1],
        first[2],
        second[0],
        second[1],
        second[2],
        wanted.build.clone().unwrap_or_default(),
        wanted.is_exact,
    ]
}

pub(super) async fn find(
    db: &mut impl Conn,
    name: &str,
    wanted: &Wanted<'_>,
) -> Result<Option<ModelVersion>> {
    versions::find_by(db, &format!("v.version = {}", chosen(wanted)), arguments(name, wanted)).await
}

pub(super) async fn number(db: &mut impl Conn, name: &str, wanted: &Wanted<'_>) -> Result<Option<i64>> {
    let row = db.row(format!("SELECT {}", chosen(wanted)), arguments(name, wanted)).await?;
    Ok(row.map(|row| row.optional_int(0)).transpose()?.flatten())
}

/// The version in the form of a logged model with this id.
pub(super) async fn model(
    db: &mut impl Conn,
    id: &str,
    name: &str,
    wanted: &Wanted<'_>,
) -> Result<Option<Named>> {
    let sql = format!(
        "SELECT v.version, COALESCE(NULLIF(v.storage_location, ''), v.source), v.creation_time,
             v.last_updated_time, v.run_id, (SELECT u.experiment_id FROM runs u WHERE u.run_uuid = v.run_id)
         FROM model_versions v
         WHERE v.workspace = 'default' AND v.name = $1 AND v.version = {}",
        chosen(wanted)
    );
    let Some(row) = db.row(sql, arguments(name, wanted)).await? else { return Ok(None) };
    let info = LoggedModelInfo {
        model_id: Some(id.to_owned()),
        experiment_id: Some(row.optional_int(5)?.unwrap_or_default().to_string()),
        name: Some(name.to_owned()),
        creation_timestamp_ms: row.optional_int(2)?,
        last_updated_timestamp_ms: row.optional_int(3)?,
        artifact_uri: row.optional_text(1)?,
        status: Some(LoggedModelStatus::Ready),
        source_run_id: row.optional_text(4)?,
        ..LoggedModelInfo::default()
    };
    Ok(Some(Named {
        model: LoggedModel { info: info.into(), data: LoggedModelData::default().into() },
        name: name.to_owned(),
        number: row.int(0)?,
        version: wanted.text.to_owned(),
    }))
}
