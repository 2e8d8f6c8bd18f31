//! `logged-models/search`: the query and its page.

use super::latest::Latest;
use super::messages::{SearchLoggedModels, SearchLoggedModelsResponse};
use super::store;
use crate::db::{Conn, Engine, Row};
use crate::error::{Error, Result};
use crate::search::sql::{ColumnKind, Nulls, OrderColumn, Statement, end_keys, push_page, push_start};
use crate::search::{
    DatasetFilter, KeysetValue, LoggedModelClause, LoggedModelField, LoggedModelOrder, LoggedModelOrderKey,
    ModelPage, ModelQuery, Number, NumberOp, OrderRequest, PageToken, TextOp, TextTest,
    parse_logged_model_filter, parse_logged_model_order_by,
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
        let mut rows = match self.best_first(db, &order).await? {
            Some(rows) => rows,
            None => self.all(db, &order).await?,
        };
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

    /// The page out of all models.
    async fn all(&self, db: &mut impl Conn, order: &[OrderColumn]) -> Result<Vec<Row>> {
        let mut sql = select(db.engine(), order);
        sql.push(" FROM logged_models m");
        self.push_joins(&mut sql, 0);
        sql.push(" WHERE ");
        self.push_conditions(&mut sql);
        push_start(&mut sql, order, &self.page.start)?;
        push_page(&mut sql, order, &self.page.start, self.size);
        let (sql, args) = sql.finish();
        db.rows(sql, args).await
    }

    /// Ordered by a metric, the page out of the models with the best values only, if they fill it. Otherwise, and in
    /// other orders, there is no answer here.
    async fn best_first(&self, db: &mut impl Conn, order: &[OrderColumn]) -> Result<Option<Vec<Row>>> {
        let Some(first) = self.order.first() else { return Ok(None) };
        let Some(metric) = Latest::of(&first.key) else { return Ok(None) };
        // The first column is the rank, 0 for all that have a value.
        let (page, start) = match &self.page.start {
            PageToken::Offset(0) => (PageToken::Offset(0), None),
            PageToken::Keyset(values) => match values.as_slice() {
                [KeysetValue::Int(0), KeysetValue::Float(start), ..] => {
                    (PageToken::Keyset(values[1..].to_vec()), Some(*start))
                }
                _ => return Ok(None),
            },
            PageToken::Offset(_) => return Ok(None),
        };
        let end = metric.end_of_best(db, first.ascending, start).await?;
        let mut sql = select(db.engine(), order);
        // SQLite keeps to the order of a CROSS JOIN; to PostgreSQL it is as good as any other.
        sql.push(" FROM logged_model_metrics o0 CROSS JOIN logged_models m");
        self.push_joins(&mut sql, 1);
        sql.push(" WHERE o0.model_id = m.model_id AND ");
        metric.push_is_latest(&mut sql);
        if let Some(end) = end {
            let is_better = if first.ascending { NumberOp::Lt } else { NumberOp::Gt };
            sql.push(" AND ").push_number("o0.metric_value", is_better, Number::Float(end));
        }
        sql.push(" AND ");
        self.push_conditions(&mut sql);
        push_start(&mut sql, &order[1..], &page)?;
        push_page(&mut sql, &order[1..], &page, self.size);
        let (sql, args) = sql.finish();
        let rows = db.rows(sql, args).await?;
        let is_full = rows.len() > usize::try_from(self.size).unwrap_or(usize::MAX);
        Ok(is_full.then_some(rows))
    }

    /// The joins that give the sort keys from the one at `first` on.
    fn push_joins(&self, sql: &mut Statement, first: usize) {
        for (at, order) in self.order.iter().enumerate().skip(first) {
            if let Some(metric) = Latest::of(&order.key) {
                metric.push_join(sql, at);
            }
        }
    }

    fn push_conditions(&self, sql: &mut Statement) {
        // One experiment is compared with `=`: only then can an index give the models in their order.
        match self.experiments.as_slice() {
            [only] => sql.push("m.experiment_id = ").bind(*only),
            _ => sql.push_in("m.experiment_id", self.experiments.clone(), false),
        };
        sql.push(" AND m.lifecycle_stage <> 'deleted'");
        for clause in &self.clauses {
            sql.push(" AND ");
            self.push_clause(sql, clause);
        }
        let is_metric = |clause: &LoggedModelClause| matches!(clause, LoggedModelClause::Metric { .. });
        if !self.datasets.is_empty() && !self.clauses.iter().any(is_metric) {
            sql.push(" AND EXISTS (SELECT 1 FROM logged_model_metrics p WHERE p.model_id = m.model_id");
            self.push_datasets(sql);
            sql.push(")");
        }
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

fn select(engine: Engine, order: &[OrderColumn]) -> Statement {
    let mut sql = Statement::new(engine, "SELECT ");
    sql.push(store::COLUMNS);
    for column in order {
        sql.push(", ").push(&column.expression);
    }
    sql
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

fn kind(field: LoggedModelField) -> ColumnKind {
    match field {
        LoggedModelField::ExperimentId
        | LoggedModelField::CreationTime
        | LoggedModelField::LastUpdateTime
        | LoggedModelField::Status => ColumnKind::Int,
        LoggedModelField::ModelId
        | LoggedModelField::Name
        | LoggedModelField::ArtifactLocation
        | LoggedModelField::LifecycleStage
        | LoggedModelField::ModelType
        | LoggedModelField::SourceRunId
        | LoggedModelField::StatusMessage => ColumnKind::Text,
    }
}

fn is_nullable(field: LoggedModelField) -> bool {
    matches!(
        field,
        LoggedModelField::LifecycleStage
            | LoggedModelField::ModelType
            | LoggedModelField::SourceRunId
            | LoggedModelField::StatusMessage
    )
}

/// Numbers are compared with texts, as SQLite compares them.
fn push_text_field(sql: &mut Statement, field: LoggedModelField, test: &TextTest) {
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
