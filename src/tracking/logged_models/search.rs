//! `logged-models/search`: the query and its page.

use super::messages::{SearchLoggedModels, SearchLoggedModelsResponse};
use super::store;
use crate::db::{Conn, Engine};
use crate::error::{Error, Result};
use crate::search::sql::{ColumnKind, Nulls, OrderColumn, Statement, end_keys, push_page, push_start};
use crate::search::{
    DatasetFilter, LoggedModelClause, LoggedModelOrder, LoggedModelOrderKey, ModelField, ModelPage,
    ModelQuery, Number, NumberOp, OrderRequest, TextOp, TextTest, parse_logged_model_filter,
    parse_logged_model_order_by,
};
use crate::tracking::validate;

/// Of a page that is not asked for a size; one that is asked for none has [`ZERO_MEANS`].
const DEFAULT_RESULTS: i32 = 50;
const ZERO_MEANS: i64 = 100;
/// Columns before the sort keys: those of [`store::COLUMNS`].
const COLUMNS: usize = 10;

/// A search that is known to be well-formed.
pub(super) struct Query {
    experiment_ids: Vec<String>,
    experiments: Vec<i64>,
    filter: Option<String>,
    clauses: Vec<LoggedModelClause>,
    datasets: Vec<DatasetFilter>,
    order_by: Vec<OrderRequest>,
    order: Vec<LoggedModelOrder>,
    page: ModelPage,
    size: i64,
}

impl Query {
    /// Checks in the order in which the stock server finds errors.
    pub(super) fn parse(request: SearchLoggedModels) -> Result<Self> {
        let datasets = datasets(&request)?;
        let experiment_ids = request.experiment_ids;
        let filter = filled(request.filter);
        let order_by: Vec<OrderRequest> = request
            .order_by
            .0
            .into_iter()
            .map(|order| OrderRequest {
                field_name: order.field_name.unwrap_or_default(),
                ascending: order.ascending.unwrap_or(true),
                dataset_name: filled(order.dataset_name),
                dataset_digest: filled(order.dataset_digest),
            })
            .collect();
        let query =
            ModelQuery { experiment_ids: &experiment_ids, filter: filter.as_deref(), order_by: &order_by };
        let page = query.page(request.page_token.as_deref().unwrap_or_default())?;
        let clauses = parse_logged_model_filter(filter.as_deref().unwrap_or_default())?;
        let experiments =
            experiment_ids.iter().map(|id| validate::experiment_id(id)).collect::<Result<Vec<_>>>()?;
        let order = parse_logged_model_order_by(&order_by)?;
        let size = page_size(request.max_results.unwrap_or(DEFAULT_RESULTS))?;
        Ok(Self { experiment_ids, experiments, filter, clauses, datasets, order_by, order, page, size })
    }

    pub(super) async fn run(&self, db: &mut impl Conn) -> Result<SearchLoggedModelsResponse> {
        let order = self.columns(db.engine());
        let (sql, args) = self.statement(db.engine(), &order)?.finish();
        let mut rows = db.rows(sql, args).await?;
        let last = end_keys(&mut rows, &order, COLUMNS, self.size)?;
        let mut models = rows.iter().map(store::from_row).collect::<Result<Vec<_>>>()?;
        store::add_belongings(db, &mut models).await?;
        let next_page_token = last.map(|keys| {
            let query = ModelQuery {
                experiment_ids: &self.experiment_ids,
                filter: self.filter.as_deref(),
                order_by: &self.order_by,
            };
            let size = u64::try_from(self.size).unwrap_or_default();
            query.token(self.page.offset.saturating_add(size), &keys)
        });
        Ok(SearchLoggedModelsResponse { models: models.into(), next_page_token })
    }

    /// The sort keys, each with its NULLs behind it whichever way it is sorted.
    fn columns(&self, engine: Engine) -> Vec<OrderColumn> {
        let mut columns = Vec::with_capacity(self.order.len() + 1);
        for (at, order) in self.order.iter().enumerate() {
            let (expression, kind, is_nullable) = match &order.key {
                LoggedModelOrderKey::Metric { .. } => {
                    (format!("o{at}.metric_value"), ColumnKind::Float, true)
                }
                LoggedModelOrderKey::Field(field) => {
                    (format!("m.{}", field.column()), kind(*field), is_nullable(*field))
                }
            };
            if !is_nullable {
                columns.push(OrderColumn::new(expression, kind, order.ascending, Nulls::Never));
                continue;
            }
            let rank = format!("CASE WHEN {expression} IS NULL THEN 1 ELSE 0 END");
            columns.push(OrderColumn::new(rank, ColumnKind::Int, true, Nulls::Never));
            // Among equals of rank, all are NULL or none is.
            let nulls = Nulls::natural(engine, order.ascending);
            columns.push(OrderColumn::new(expression, kind, order.ascending, nulls));
        }
        columns
    }

    fn statement(&self, engine: Engine, order: &[OrderColumn]) -> Result<Statement> {
        let mut sql = Statement::new(engine, "SELECT ");
        sql.push(store::COLUMNS);
        for column in order {
            sql.push(", ").push(&column.expression);
        }
        sql.push(" FROM logged_models m");
        for (at, order) in self.order.iter().enumerate() {
            push_sort_join(&mut sql, at, &order.key);
        }
        // One experiment is compared with `=`: only then can an index give the models in their order.
        match self.experiments.as_slice() {
            [only] => sql.push(" WHERE m.experiment_id = ").bind(*only),
            _ => sql.push(" WHERE ").push_in("m.experiment_id", self.experiments.clone(), false),
        };
        sql.push(" AND m.lifecycle_stage <> 'deleted'");
        for clause in &self.clauses {
            sql.push(" AND ");
            self.push_clause(&mut sql, clause);
        }
        let is_metric = |clause: &LoggedModelClause| matches!(clause, LoggedModelClause::Metric { .. });
        if !self.datasets.is_empty() && !self.clauses.iter().any(is_metric) {
            sql.push(" AND EXISTS (SELECT 1 FROM logged_model_metrics p WHERE p.model_id = m.model_id");
            self.push_datasets(&mut sql);
            sql.push(")");
        }
        push_start(&mut sql, order, &self.page.start)?;
        push_page(&mut sql, order, &self.page.start, self.size);
        Ok(sql)
    }

    fn push_clause(&self, sql: &mut Statement, clause: &LoggedModelClause) {
        match clause {
            LoggedModelClause::Text { field, test } => push_text_field(sql, *field, test),
            LoggedModelClause::Time { field, op, value } => {
                sql.push_number(&format!("m.{}", field.column()), *op, Number::Float(*value));
            }
            LoggedModelClause::Metric { key, op, value } => self.push_metric(sql, key, *op, *value),
            LoggedModelClause::Param { key, test } => {
                sql.push("EXISTS (SELECT 1 FROM logged_model_params p WHERE p.model_id = m.model_id");
                sql.push(" AND p.param_key = ").bind(key).push(" AND ");
                push_value(sql, "p.param_value", test);
            }
            LoggedModelClause::Tag { key, test } => {
                sql.push("EXISTS (SELECT 1 FROM logged_model_tags p WHERE p.model_id = m.model_id");
                sql.push(" AND p.tag_key = ").bind(key).push(" AND ");
                push_value(sql, "p.tag_value", test);
            }
        }
    }

    /// Any value of the metric will do, not only the latest.
    fn push_metric(&self, sql: &mut Statement, key: &str, op: NumberOp, value: f64) {
        sql.push("EXISTS (SELECT 1 FROM logged_model_metrics p WHERE p.model_id = m.model_id");
        sql.push(" AND p.metric_name = ").bind(key).push(" AND ");
        sql.push_number("p.metric_value", op, Number::Float(value));
        self.push_datasets(sql);
        sql.push(")");
    }

    /// Measured on any of the data sets, if there are any.
    fn push_datasets(&self, sql: &mut Statement) {
        for (at, dataset) in self.datasets.iter().enumerate() {
            sql.push(if at == 0 { " AND (" } else { " OR " });
            sql.push("(p.dataset_name = ").bind(&dataset.name);
            match &dataset.digest {
                Some(digest) => sql.push(" AND p.dataset_digest = ").bind(digest).push(")"),
                None => sql.push(" AND p.dataset_digest IS NULL)"),
            };
        }
        if !self.datasets.is_empty() {
            sql.push(")");
        }
    }
}

fn filled(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

fn datasets(request: &SearchLoggedModels) -> Result<Vec<DatasetFilter>> {
    let read = |dataset: &super::messages::ModelDataset| {
        let name = filled(dataset.dataset_name.clone())
            .ok_or_else(|| Error::invalid("`dataset_name` in the `datasets` clause must be specified."))?;
        Ok(DatasetFilter { name, digest: filled(dataset.dataset_digest.clone()) })
    };
    request.datasets.0.iter().map(read).collect()
}

fn page_size(max_results: i32) -> Result<i64> {
    match max_results {
        0 => Ok(ZERO_MEANS),
        1.. => Ok(max_results.into()),
        _ => Err(Error::invalid(format!(
            "Invalid value {max_results} for parameter 'max_results' supplied. It must be a positive integer"
        ))),
    }
}

fn kind(field: ModelField) -> ColumnKind {
    match field {
        ModelField::ExperimentId
        | ModelField::CreationTime
        | ModelField::LastUpdateTime
        | ModelField::Status => ColumnKind::Int,
        ModelField::ModelId
        | ModelField::Name
        | ModelField::ArtifactLocation
        | ModelField::LifecycleStage
        | ModelField::ModelType
        | ModelField::SourceRunId
        | ModelField::StatusMessage => ColumnKind::Text,
    }
}

fn is_nullable(field: ModelField) -> bool {
    matches!(
        field,
        ModelField::LifecycleStage
            | ModelField::ModelType
            | ModelField::SourceRunId
            | ModelField::StatusMessage
    )
}

/// Numbers are compared with texts, as SQLite compares them.
fn push_text_field(sql: &mut Statement, field: ModelField, test: &TextTest) {
    let column = field.column();
    match kind(field) {
        ColumnKind::Int => sql.push_text_test(&format!("CAST(m.{column} AS TEXT)"), test),
        ColumnKind::Text | ColumnKind::Float => sql.push_text_test(&format!("m.{column}"), test),
    };
}

/// The test of a param's or tag's value, and the end of its condition.
fn push_value(sql: &mut Statement, column: &str, test: &TextTest) {
    match test {
        TextTest::Compare(TextOp::Eq, value) => sql.push_equal_value(column, value),
        TextTest::Compare(..) | TextTest::In(_) | TextTest::NotIn(_) => sql.push_text_test(column, test),
    }
    .push(")");
}

/// Joins the latest value of a metric; models without one stay in the result. SQLite has no lateral join, but row ids.
fn push_sort_join(sql: &mut Statement, at: usize, key: &LoggedModelOrderKey) {
    let LoggedModelOrderKey::Metric { key, dataset_name, dataset_digest } = key else { return };
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
    sql.push(" FROM logged_model_metrics v WHERE v.model_id = m.model_id AND v.metric_name = ").bind(key);
    if let Some(name) = dataset_name {
        sql.push(" AND v.dataset_name = ").bind(name);
    }
    if let Some(digest) = dataset_digest {
        sql.push(" AND v.dataset_digest = ").bind(digest);
    }
    sql.push(" ORDER BY v.metric_timestamp_ms DESC, v.metric_step DESC, v.run_id LIMIT 1").push(&end);
}
