//! `experiments/search`: the query and its page.

use super::{ACTIVE, DELETED, store};
use crate::db::{Conn, Engine};
use crate::error::{Error, Result};
use crate::message;
use crate::proto::Repeated;
use crate::search::sql::{ColumnKind, Nulls, OrderColumn, Statement, end_page, push_page, push_start};
use crate::search::{ExperimentClause, ExperimentField, ExperimentSearch, ExperimentTime, Number};
use crate::tracking::messages::{Experiment, ViewType};

message! {
    pub struct SearchExperiments {
        max_results: Option<i64>,
        page_token: Option<String>,
        filter: Option<String>,
        order_by: Vec<String>,
        view_type: Option<ViewType>,
    }

    pub struct SearchExperimentsResponse {
        experiments: Repeated<Experiment>,
        next_page_token: Option<String>,
    }
}

const MAX_RESULTS: i64 = 50_000;
/// Columns before the sort keys: those of [`store::COLUMNS`].
const COLUMNS: usize = 7;

/// A search that is known to be well-formed.
pub(super) struct Query {
    search: ExperimentSearch,
    size: i64,
    stages: Vec<String>,
}

impl Query {
    pub(super) fn parse(request: &SearchExperiments) -> Result<Self> {
        let size = page_size(request.max_results.unwrap_or(0))?;
        let filter = request.filter.as_deref().unwrap_or_default();
        let token = request.page_token.as_deref().unwrap_or_default();
        let search = ExperimentSearch::parse(filter, &request.order_by, token)?;
        Ok(Self { search, size, stages: stages(request.view_type.unwrap_or(ViewType::ActiveOnly)) })
    }

    pub(super) async fn run(&self, db: &mut impl Conn) -> Result<SearchExperimentsResponse> {
        let engine = db.engine();
        let order = self.order(engine);
        let (sql, args) = self.statement(engine, &order)?.finish();
        let mut rows = db.rows(sql, args).await?;
        let next_page_token = end_page(&mut rows, &order, COLUMNS, self.size)?;
        let mut experiments = rows.iter().map(store::from_row).collect::<Result<Vec<_>>>()?;
        let ids = rows.iter().map(|row| row.int(0)).collect::<Result<Vec<_>>>()?;
        if !ids.is_empty() {
            store::add_tags(db, &mut experiments, ids).await?;
        }
        Ok(SearchExperimentsResponse { experiments: experiments.into(), next_page_token })
    }

    fn order(&self, engine: Engine) -> Vec<OrderColumn> {
        let column = |order: &crate::search::ExperimentOrder| {
            let (expression, kind) = match order.field {
                ExperimentField::Id => ("e.experiment_id", ColumnKind::Int),
                ExperimentField::Name => ("e.name", ColumnKind::Text),
                ExperimentField::Time(ExperimentTime::CreationTime) => ("e.creation_time", ColumnKind::Int),
                ExperimentField::Time(ExperimentTime::LastUpdateTime) => {
                    ("e.last_update_time", ColumnKind::Int)
                }
            };
            let nulls = match order.field {
                ExperimentField::Time(_) => Nulls::natural(engine, order.ascending),
                ExperimentField::Id | ExperimentField::Name => Nulls::Never,
            };
            OrderColumn::new(expression, kind, order.ascending, nulls)
        };
        self.search.order.iter().map(column).collect()
    }

    fn statement(&self, engine: Engine, order: &[OrderColumn]) -> Result<Statement> {
        let mut sql = Statement::new(engine, "SELECT ");
        sql.push(store::COLUMNS);
        for column in order {
            sql.push(", ").push(&column.expression);
        }
        sql.push(" FROM experiments e WHERE e.workspace = 'default' AND ");
        sql.push_in("e.lifecycle_stage", self.stages.clone(), false);
        for clause in &self.search.clauses {
            sql.push(" AND ");
            match clause {
                ExperimentClause::Id { ids, is_negated } => {
                    sql.push_in("e.experiment_id", ids.clone(), *is_negated)
                }
                ExperimentClause::Name { op, value } => sql.push_text("e.name", *op, value),
                ExperimentClause::Time { field: ExperimentTime::CreationTime, op, value } => {
                    sql.push_number("e.creation_time", *op, Number::Int(*value))
                }
                ExperimentClause::Time { field: ExperimentTime::LastUpdateTime, op, value } => {
                    sql.push_number("e.last_update_time", *op, Number::Int(*value))
                }
                ExperimentClause::Tag { key, test } => {
                    sql.push_key_test("experiment_tags", "p.experiment_id = e.experiment_id", key, test)
                }
            };
        }
        push_start(&mut sql, order, &self.search.page)?;
        push_page(&mut sql, order, &self.search.page, self.size);
        Ok(sql)
    }
}

/// How many results a page has, checked as the stock server checks it.
pub(in crate::tracking) fn page_size(max_results: i64) -> Result<i64> {
    let limit = if max_results < 1 {
        "a positive integer".to_owned()
    } else if max_results > MAX_RESULTS {
        format!("at most {MAX_RESULTS}")
    } else {
        return Ok(max_results);
    };
    Err(Error::invalid(format!(
        "Invalid value {max_results} for parameter 'max_results' supplied. It must be {limit}"
    )))
}

/// Lifecycle stages that a view shows.
pub(in crate::tracking) fn stages(view: ViewType) -> Vec<String> {
    let stages: &[&str] = match view {
        ViewType::ActiveOnly => &[ACTIVE],
        ViewType::DeletedOnly => &[DELETED],
        ViewType::All => &[ACTIVE, DELETED],
    };
    stages.iter().map(|stage| (*stage).to_owned()).collect()
}
