//! Statements on logged models.

use crate::args;
use crate::db::{Conn, Sql};
use crate::error::Result;

/// Whether any of the experiments has a logged model.
pub(super) async fn exist(db: &mut impl Conn, experiments: Vec<i64>) -> Result<bool> {
    let sql = Sql::each(
        "SELECT 1 FROM logged_models WHERE experiment_id = ANY($1) LIMIT 1",
        "SELECT 1 FROM logged_models WHERE experiment_id IN (SELECT value FROM json_each($1)) LIMIT 1",
    );
    Ok(db.row(sql, args![experiments]).await?.is_some())
}
