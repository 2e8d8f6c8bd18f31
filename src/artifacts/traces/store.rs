//! Statements about what traces keep.

use crate::args;
use crate::db::{Conn, Row};
use crate::error::Result;

/// Where a trace's spans and attachments are.
pub(super) struct Whereabouts {
    /// Artifact URI of its folder.
    pub(super) folder: Option<String>,
    /// Which kind of place has its spans; traces of old clients do not say.
    pub(super) spans: Option<String>,
}

/// `None` when there is no such trace.
pub(super) async fn whereabouts(db: &mut impl Conn, trace: &str) -> Result<Option<Whereabouts>> {
    let sql = "SELECT folder.value, spans.value FROM trace_info t
               LEFT JOIN trace_tags folder ON folder.request_id = t.request_id AND folder.key = 'mlflow.artifactLocation'
               LEFT JOIN trace_tags spans ON spans.request_id = t.request_id AND spans.key = 'mlflow.trace.spansLocation'
               WHERE t.request_id = $1";
    let read = |row: Row| Ok(Whereabouts { folder: row.optional_text(0)?, spans: row.optional_text(1)? });
    db.row(sql, args![trace]).await?.map(read).transpose()
}

/// The spans of a trace, each as the JSON that its client sent: roots first, then by their start.
pub(super) async fn spans(db: &mut impl Conn, trace: &str) -> Result<String> {
    let sql = "SELECT content FROM spans WHERE trace_id = $1 AND content <> ''
               ORDER BY CASE WHEN parent_span_id IS NULL THEN 0 ELSE 1 END, start_time_unix_nano";
    let mut out = String::from(r#"{"spans":["#);
    for (at, row) in db.rows(sql, args![trace]).await?.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        out.push_str(row.str(0)?);
    }
    out.push_str("]}");
    Ok(out)
}
