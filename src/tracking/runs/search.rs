//! `runs/search`: which runs a page has, in what order.

use super::rare::{self, Indexed};
use super::store;
use crate::db::{Conn, Engine, Row};
use crate::error::Result;
use crate::message;
use crate::search::sql::{
    ColumnKind, Nulls, OrderColumn, Statement, end_page, push_order, push_page, push_start,
};
use crate::search::{
    DatasetField, KeysetValue, Number, NumberOp, PageToken, RunClause, RunOrder, RunOrderKey, RunSearch,
    RunText, RunTime,
};
use crate::tracking::experiments::search::{page_size, stages};
use crate::tracking::messages::{RunInfo, ViewType};
use crate::tracking::validate;

message! {
    pub struct SearchRuns {
        experiment_ids: Vec<String>,
        run_view_type: Option<ViewType>,
        filter: Option<String>,
        max_results: Option<i32>,
        order_by: Vec<String>,
        page_token: Option<String>,
    }
}

const DEFAULT_RESULTS: i32 = 1000;
/// Up to so many experiments are merged newest first; more are sorted.
const MERGED_EXPERIMENTS: usize = 50;
/// Fewer runs than these are sorted sooner than an index is followed until a page is full.
const FEW: i64 = 1_000;
/// Fewer runs than these are sooner looked up one by one than all are read.
const MANY: i64 = 20_000;
/// Columns before the sort keys: those of [`store::info`].
const INFO_COLUMNS: usize = 9;

/// A search that is known to be well-formed.
pub(super) struct Query {
    search: RunSearch,
    size: i64,
    stages: Vec<String>,
    experiments: Vec<i64>,
}

/// The runs of one page, without what belongs to them.
pub(super) struct Page {
    pub infos: Vec<RunInfo>,
    pub next_page_token: Option<String>,
}

impl Query {
    /// Checks in the order in which the stock server finds errors.
    pub(super) fn parse(request: &SearchRuns) -> Result<Self> {
        let size = page_size(request.max_results.unwrap_or(DEFAULT_RESULTS).into())?;
        let filter = request.filter.as_deref().unwrap_or_default();
        let token = request.page_token.as_deref().unwrap_or_default();
        let search = RunSearch::parse(filter, &request.order_by, token)?;
        let mut experiments = request
            .experiment_ids
            .iter()
            .map(|id| validate::experiment_id(id))
            .collect::<Result<Vec<_>>>()?;
        experiments.sort_unstable();
        experiments.dedup();
        Ok(Self {
            search,
            size,
            stages: stages(request.run_view_type.unwrap_or(ViewType::ActiveOnly)),
            experiments,
        })
    }

    pub(super) async fn page(&self, db: &mut impl Conn) -> Result<Page> {
        let order = self.order(db.engine());
        if let Some(rows) = self.newest_of_each(db, &order).await? {
            return self.to_page(rows, &order);
        }
        let limit = if self.is_ordered_by_index() { FEW } else { MANY };
        let rare = rare::find(db, &self.search.clauses, limit).await?;
        if rare.is_none()
            && let Some(rows) = self.numbers_first(db, &order).await?
        {
            return self.to_page(rows, &order);
        }
        let mut sql = select(db.engine(), &order);
        sql.push(" FROM runs r");
        self.push_joins(&mut sql, 0);
        sql.push(" WHERE ");
        self.push_conditions(&mut sql, rare.as_ref());
        push_start(&mut sql, &order, &self.search.page)?;
        push_page(&mut sql, &order, &self.search.page, self.size);
        let (sql, args) = sql.finish();
        let rows = db.rows(sql, args).await?;
        self.to_page(rows, &order)
    }

    fn to_page(&self, mut rows: Vec<Row>, order: &[OrderColumn]) -> Result<Page> {
        let next_page_token = end_page(&mut rows, order, INFO_COLUMNS, self.size)?;
        Ok(Page {
            infos: rows.iter().map(|row| store::info(row, 0)).collect::<Result<_>>()?,
            next_page_token,
        })
    }

    /// The newest runs of several experiments are among the newest of each, which the index by experiment gives.
    /// Other searches have no answer here.
    async fn newest_of_each(&self, db: &mut impl Conn, order: &[OrderColumn]) -> Result<Option<Vec<Row>>> {
        let several = 2..=MERGED_EXPERIMENTS;
        let ([stage], true) = (self.stages.as_slice(), several.contains(&self.experiments.len())) else {
            return Ok(None);
        };
        let is_plain = self.search.clauses.is_empty() && self.search.order.is_empty();
        if !is_plain || matches!(self.search.page, PageToken::Offset(offset) if offset > 0) {
            return Ok(None);
        }
        let mut sql = select(db.engine(), order);
        sql.push(" FROM (SELECT r.run_uuid FROM (");
        for (at, experiment) in self.experiments.iter().enumerate() {
            sql.push(if at == 0 { "SELECT * FROM (" } else { " UNION ALL SELECT * FROM (" });
            sql.push("SELECT r.run_uuid, r.start_time FROM runs r WHERE r.experiment_id = ")
                .bind(*experiment);
            sql.push(" AND r.lifecycle_stage = ").bind(stage);
            push_start(&mut sql, order, &self.search.page)?;
            push_page(&mut sql, order, &self.search.page, self.size);
            sql.push(&format!(") e{at}"));
        }
        sql.push(") r");
        push_page(&mut sql, order, &self.search.page, self.size);
        sql.push(") page JOIN runs r ON r.run_uuid = page.run_uuid");
        push_order(&mut sql, order);
        let (sql, args) = sql.finish();
        db.rows(sql, args).await.map(Some)
    }

    /// Ordered by a metric, runs that have a number come first: the index by value gives just them in their order.
    /// Only when they do not fill the page, and in other orders, there is no answer here.
    async fn numbers_first(&self, db: &mut impl Conn, order: &[OrderColumn]) -> Result<Option<Vec<Row>>> {
        let Some(RunOrder { key: RunOrderKey::Metric(key), .. }) = self.search.order.first() else {
            return Ok(None);
        };
        // The first column is the rank, 0 for all of them.
        let after_rank = &order[1..];
        let page = match &self.search.page {
            PageToken::Keyset(values) => match values.split_first() {
                Some((KeysetValue::Int(0), rest)) => PageToken::Keyset(rest.to_vec()),
                _ => return Ok(None),
            },
            offset @ PageToken::Offset(_) => offset.clone(),
        };
        let mut sql = select(db.engine(), order);
        // SQLite keeps to the order of a CROSS JOIN; to PostgreSQL it is as good as any other.
        sql.push(" FROM latest_metrics o0 CROSS JOIN runs r");
        self.push_joins(&mut sql, 1);
        sql.push(" WHERE o0.run_uuid = r.run_uuid AND NOT o0.is_nan AND o0.key = ").bind(key).push(" AND ");
        self.push_conditions(&mut sql, None);
        push_start(&mut sql, after_rank, &page)?;
        push_page(&mut sql, after_rank, &page, self.size);
        let (sql, args) = sql.finish();
        let rows = db.rows(sql, args).await?;
        let is_full = rows.len() > usize::try_from(self.size).unwrap_or(usize::MAX);
        Ok(is_full.then_some(rows))
    }

    /// The joins that give the sort keys from the one at `first` on.
    fn push_joins(&self, sql: &mut Statement, first: usize) {
        for (at, order) in self.search.order.iter().enumerate().skip(first) {
            push_sort_join(sql, at, order);
        }
    }

    /// Whether an index can give the runs in the order that is asked for.
    fn is_ordered_by_index(&self) -> bool {
        match self.search.order.first() {
            Some(order) => matches!(order.key, RunOrderKey::Metric(_)),
            None => matches!(self.experiments.as_slice(), [_]),
        }
    }

    /// Where few runs pass one of the clauses, what is logged under keys is asked of those before their rows are read.
    fn push_conditions(&self, sql: &mut Statement, rare: Option<&Indexed<'_>>) {
        self.push_experiments(sql);
        let (of_few, others): (Vec<_>, Vec<_>) = self
            .search
            .clauses
            .iter()
            .filter(|clause| !rare.is_some_and(|rare| rare.is_of(clause)))
            .partition(|clause| rare.is_some() && is_keyed(clause));
        if let Some(rare) = rare {
            sql.push(" AND r.run_uuid IN (");
            rare.push_runs(sql);
            for clause in of_few {
                push_clause(sql.push(" AND "), clause, "d.run_uuid");
            }
            sql.push(")");
        }
        for clause in others {
            push_clause(sql.push(" AND "), clause, "r.run_uuid");
        }
    }

    /// One experiment and one stage are compared with `=`: only then can an index give the rows in their order.
    fn push_experiments(&self, sql: &mut Statement) {
        match self.experiments.as_slice() {
            [only] => sql.push("r.experiment_id = ").bind(*only),
            _ => sql.push_in("r.experiment_id", self.experiments.clone(), false),
        };
        sql.push(" AND ");
        match self.stages.as_slice() {
            [only] => sql.push("r.lifecycle_stage = ").bind(only),
            _ => sql.push_in("r.lifecycle_stage", self.stages.clone(), false),
        };
    }

    /// Each key with its NULLs (and NaNs) behind it, then the newest, then by id.
    fn order(&self, engine: Engine) -> Vec<OrderColumn> {
        let mut columns = Vec::with_capacity(self.search.order.len() * 2 + 2);
        let mut has_start = false;
        for (at, order) in self.search.order.iter().enumerate() {
            has_start |= order.key == RunOrderKey::Time(RunTime::StartTime);
            let (expression, kind) = sort_key(at, &order.key);
            let rank = match order.key {
                RunOrderKey::Metric(_) => {
                    format!("CASE WHEN o{at}.is_nan THEN 1 WHEN {expression} IS NULL THEN 2 ELSE 0 END")
                }
                _ => format!("CASE WHEN {expression} IS NULL THEN 1 ELSE 0 END"),
            };
            columns.push(OrderColumn::new(rank, ColumnKind::Int, true, Nulls::Never));
            // The rank sets NULLs apart: among equals of rank, all are NULL or none is.
            let nulls = Nulls::natural(engine, order.ascending);
            columns.push(OrderColumn::new(expression, kind, order.ascending, nulls));
        }
        if !has_start {
            let nulls = Nulls::natural(engine, false);
            columns.push(OrderColumn::new("r.start_time", ColumnKind::Int, false, nulls));
        }
        columns.push(OrderColumn::new("r.run_uuid", ColumnKind::Text, true, Nulls::Never));
        columns
    }
}

fn select(engine: Engine, order: &[OrderColumn]) -> Statement {
    let mut sql = Statement::new(engine, "SELECT ");
    sql.push(store::INFO);
    for column in order {
        sql.push(", ").push(&column.expression);
    }
    sql
}

fn sort_key(at: usize, key: &RunOrderKey) -> (String, ColumnKind) {
    match key {
        RunOrderKey::Text(field) => (text_column(*field).to_owned(), ColumnKind::Text),
        RunOrderKey::Time(field) => (time_column(*field).to_owned(), ColumnKind::Int),
        RunOrderKey::Name => ("r.name".to_owned(), ColumnKind::Text),
        RunOrderKey::Metric(_) => (format!("o{at}.value"), ColumnKind::Float),
        RunOrderKey::Param(_) | RunOrderKey::Tag(_) => (format!("o{at}.value"), ColumnKind::Text),
    }
}

/// Runs without the key stay in the result, behind those that have it.
fn push_sort_join(sql: &mut Statement, at: usize, order: &RunOrder) {
    let (table, key) = match &order.key {
        RunOrderKey::Metric(key) => ("latest_metrics", key),
        RunOrderKey::Param(key) => ("params", key),
        RunOrderKey::Tag(key) => ("tags", key),
        RunOrderKey::Text(_) | RunOrderKey::Time(_) | RunOrderKey::Name => return,
    };
    sql.push(&format!(" LEFT JOIN {table} o{at} ON o{at}.run_uuid = r.run_uuid AND o{at}.key = ")).bind(key);
}

fn is_keyed(clause: &RunClause) -> bool {
    matches!(clause, RunClause::Metric { .. } | RunClause::Param { .. } | RunClause::Tag { .. })
}

/// Appends a condition on the run whose id is in the column `run`; what its row has is that of `r`.
fn push_clause(sql: &mut Statement, clause: &RunClause, run: &str) {
    match clause {
        RunClause::Text { field, test } => {
            sql.push_text_test(text_column(*field), test);
        }
        RunClause::Time { field, op, value } => {
            sql.push_number(time_column(*field), *op, *value);
        }
        RunClause::Metric { key, op, value } => push_metric(sql, run, key, *op, *value),
        RunClause::Param { key, test } => {
            sql.push_key_test("params", &format!("p.run_uuid = {run}"), key, test);
        }
        RunClause::Tag { key, test } => {
            sql.push_key_test("tags", &format!("p.run_uuid = {run}"), key, test);
        }
        RunClause::Dataset { field, test } => {
            sql.push(
                "EXISTS (SELECT 1 FROM inputs i JOIN datasets d ON d.dataset_uuid = i.source_id
                 WHERE i.destination_type = 'RUN' AND i.destination_id = r.run_uuid AND ",
            );
            match field {
                DatasetField::Name => sql.push_text_test("d.name", test),
                DatasetField::Digest => sql.push_text_test("d.digest", test),
                DatasetField::Context => sql
                    .push(
                        "EXISTS (SELECT 1 FROM input_tags t WHERE t.input_uuid = i.input_uuid
                         AND t.name = 'mlflow.data.context' AND ",
                    )
                    .push_text_test("t.value", test)
                    .push(")"),
            };
            sql.push(")");
        }
    }
}

/// NaN is stored as 0 with a flag: it differs from every number, and is neither equal to, nor less or more than any.
fn push_metric(sql: &mut Statement, run: &str, key: &str, op: NumberOp, value: f64) {
    sql.push("EXISTS (SELECT 1 FROM latest_metrics m WHERE m.run_uuid = ").push(run);
    sql.push(" AND m.key = ").bind(key);
    if op == NumberOp::Ne {
        sql.push(" AND (m.is_nan OR ").push_number("m.value", op, Number::Float(value)).push("))");
    } else {
        sql.push(" AND NOT m.is_nan AND ").push_number("m.value", op, Number::Float(value)).push(")");
    }
}

fn text_column(field: RunText) -> &'static str {
    match field {
        RunText::RunId => "r.run_uuid",
        RunText::UserId => "r.user_id",
        RunText::Status => "r.status",
        RunText::ArtifactUri => "r.artifact_uri",
    }
}

fn time_column(field: RunTime) -> &'static str {
    match field {
        RunTime::StartTime => "r.start_time",
        RunTime::EndTime => "r.end_time",
    }
}
