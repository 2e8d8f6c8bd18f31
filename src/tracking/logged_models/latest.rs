//! The latest value that a model has of a metric: what searches are ordered by.

use crate::db::{Conn, Engine};
use crate::error::Result;
use crate::search::sql::Statement;
use crate::search::{LoggedModelOrderKey, Number, NumberOp};

/// How many values are looked through for the best of a page.
const BEST: i64 = 5000;

/// A metric, perhaps only of those measured on a data set.
pub(super) struct Latest<'a> {
    key: &'a str,
    dataset_name: Option<&'a str>,
    dataset_digest: Option<&'a str>,
}

impl<'a> Latest<'a> {
    /// The metric that a sort key names, if it names one.
    pub(super) fn of(key: &'a LoggedModelOrderKey) -> Option<Self> {
        match key {
            LoggedModelOrderKey::Field(_) => None,
            LoggedModelOrderKey::Metric { key, dataset_name, dataset_digest } => Some(Self {
                key,
                dataset_name: dataset_name.as_deref(),
                dataset_digest: dataset_digest.as_deref(),
            }),
        }
    }

    /// Joins the latest value as `o<at>.metric_value`; models without one stay in the result. SQLite has no lateral
    /// join, but row ids.
    pub(super) fn push_join(&self, sql: &mut Statement, at: usize) {
        let end = match sql.engine() {
            Engine::Postgres => {
                sql.push(" LEFT JOIN LATERAL (SELECT v.metric_value");
                format!(") o{at} ON TRUE")
            }
            Engine::Sqlite => {
                sql.push(&format!(" LEFT JOIN logged_model_metrics o{at} ON o{at}.rowid = (SELECT v.rowid"));
                ")".to_owned()
            }
        };
        sql.push(" FROM logged_model_metrics v WHERE v.model_id = m.model_id AND ");
        self.push_rows(sql, "v");
        sql.push(" ORDER BY v.metric_timestamp_ms DESC, v.metric_step DESC, v.run_id LIMIT 1").push(&end);
    }

    /// Appends the condition that the row `o0` holds the latest value of its model.
    pub(super) fn push_is_latest(&self, sql: &mut Statement) {
        self.push_rows(sql, "o0");
        sql.push(
            " AND o0.metric_value IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM logged_model_metrics n WHERE n.model_id = o0.model_id
                  AND (n.metric_timestamp_ms > o0.metric_timestamp_ms
                       OR n.metric_timestamp_ms = o0.metric_timestamp_ms
                          AND (n.metric_step > o0.metric_step
                               OR n.metric_step = o0.metric_step AND n.run_id < o0.run_id)) AND ",
        );
        self.push_rows(sql, "n");
        sql.push(")");
    }

    fn push_rows(&self, sql: &mut Statement, table: &str) {
        sql.push(table).push(".metric_name = ").bind(self.key);
        if let Some(name) = self.dataset_name {
            sql.push(" AND ").push(table).push(".dataset_name = ").bind(name);
        }
        if let Some(digest) = self.dataset_digest {
            sql.push(" AND ").push(table).push(".dataset_digest = ").bind(digest);
        }
    }

    /// The value that all of the best are better than: without such an end, metrics with a long history could keep a
    /// search busy with values that are not the latest. `None` when there are few.
    pub(super) async fn end_of_best(
        &self,
        db: &mut impl Conn,
        ascending: bool,
        start: Option<f64>,
    ) -> Result<Option<f64>> {
        let mut sql = Statement::new(
            db.engine(),
            "SELECT v.metric_value FROM logged_model_metrics v WHERE v.metric_value IS NOT NULL AND v.metric_name = ",
        );
        sql.bind(self.key);
        if let Some(start) = start {
            let is_left = if ascending { NumberOp::Ge } else { NumberOp::Le };
            sql.push(" AND ").push_number("v.metric_value", is_left, Number::Float(start));
        }
        sql.push(if ascending { " ORDER BY v.metric_value" } else { " ORDER BY v.metric_value DESC" });
        sql.push(" LIMIT 1 OFFSET ").bind(BEST);
        let (sql, args) = sql.finish();
        db.row(sql, args).await?.map(|row| row.float(0)).transpose()
    }
}
