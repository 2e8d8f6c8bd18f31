//! `registered-models/search`: the query and its page.

use super::store;
use crate::db::{Conn, Engine};
use crate::error::{Error, Result};
use crate::message;
use crate::proto::Repeated;
use crate::registry::messages::RegisteredModel;
use crate::search::sql::{ColumnKind, Nulls, OrderColumn, Statement, end_page, push_page, push_start};
use crate::search::{IS_PROMPT, ModelClause, ModelField, ModelOrder, ModelSearch, TextOp};

message! {
    pub struct SearchRegisteredModels {
        filter: Option<String>,
        max_results: Option<i64>,
        order_by: Vec<String>,
        page_token: Option<String>,
    }

    pub struct SearchRegisteredModelsResponse {
        registered_models: Repeated<RegisteredModel>,
        next_page_token: Option<String>,
    }
}

const DEFAULT_RESULTS: i64 = 100;
pub(super) const MAX_RESULTS: i64 = 1000;
/// Columns before the sort keys: those of [`store::columns`].
const COLUMNS: usize = 6;

/// A search that is known to be well-formed.
pub(super) struct Query {
    search: ModelSearch,
    size: i64,
}

impl Query {
    pub(super) fn parse(request: &SearchRegisteredModels) -> Result<Self> {
        let size = request.max_results.unwrap_or(DEFAULT_RESULTS);
        if size < 0 {
            return Err(Error::invalid(format!(
                "Invalid value for request parameter max_results. It must not be negative, but got value {size}"
            )));
        }
        let filter = request.filter.as_deref().unwrap_or_default();
        let token = request.page_token.as_deref().unwrap_or_default();
        Ok(Self { search: ModelSearch::parse(filter, &request.order_by, token)?, size })
    }

    pub(super) async fn run(&self, db: &mut impl Conn) -> Result<SearchRegisteredModelsResponse> {
        let engine = db.engine();
        let order: Vec<OrderColumn> =
            self.search.order.iter().map(|order| order_column(*order, engine)).collect();
        let (sql, args) = self.statement(engine, &order)?.finish();
        let mut rows = db.rows(sql, args).await?;
        let next_page_token = if self.size == 0 && rows.pop().is_some() {
            // The stock server tells by a token that there is more; it leads to where the page was.
            Some(self.search.page.encode())
        } else {
            end_page(&mut rows, &order, COLUMNS, self.size)?
        };
        let registered_models = store::with_latest_versions(db, &rows).await?.into();
        Ok(SearchRegisteredModelsResponse { registered_models, next_page_token })
    }

    fn statement(&self, engine: Engine, order: &[OrderColumn]) -> Result<Statement> {
        let mut sql = Statement::new(engine, "SELECT ");
        sql.push(store::columns(engine));
        for column in order {
            sql.push(", ").push(&column.expression);
        }
        sql.push(" FROM registered_models m WHERE m.workspace = 'default'");
        if self.search.filter.hides_prompts {
            sql.push(" AND NOT ");
            push_tag(&mut sql, IS_PROMPT, TextOp::Eq, "true");
        }
        for clause in &self.search.filter.clauses {
            sql.push(" AND ");
            match clause {
                ModelClause::Name(test) => sql.push_text_test("m.name", test),
                ModelClause::Tag { key, op, value } => push_tag(&mut sql, key, *op, value),
            };
        }
        push_start(&mut sql, order, &self.search.page)?;
        push_page(&mut sql, order, &self.search.page, self.size);
        Ok(sql)
    }
}

fn order_column(order: ModelOrder, engine: Engine) -> OrderColumn {
    match order.field {
        ModelField::Name => OrderColumn::new("m.name", ColumnKind::Text, order.ascending, Nulls::Never),
        ModelField::LastUpdatedTime => {
            let nulls = Nulls::natural(engine, order.ascending);
            OrderColumn::new("m.last_updated_time", ColumnKind::Int, order.ascending, nulls)
        }
    }
}

/// Appends the condition that a model has a tag whose value passes.
fn push_tag<'a>(sql: &'a mut Statement, key: &str, op: TextOp, value: &str) -> &'a mut Statement {
    sql.push(
        "EXISTS (SELECT 1 FROM registered_model_tags t WHERE t.workspace = 'default' AND t.name = m.name",
    );
    sql.push(" AND t.key = ").bind(key).push(" AND ").push_text("t.value", op, value).push(")")
}
