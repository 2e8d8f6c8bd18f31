//! `model-versions/search`: the query and its page.

use crate::db::{Conn, Engine};
use crate::error::{Error, Result};
use crate::message;
use crate::proto::Repeated;
use crate::registry::messages::ModelVersion;
use crate::registry::version_rows::store as rows;
use crate::search::sql::{
    ColumnKind, Nulls, OrderColumn, Statement, end_page, push_order, push_page, push_start,
};
use crate::search::{
    KeyTest, Number, TextTest, VersionClause, VersionField, VersionOrder, VersionSearch, VersionText,
};

message! {
    pub struct SearchModelVersions {
        filter: Option<String>,
        max_results: Option<i64>,
        order_by: Vec<String>,
        page_token: Option<String>,
    }

    pub struct SearchModelVersionsResponse {
        model_versions: Repeated<ModelVersion>,
        next_page_token: Option<String>,
    }
}

/// A search that is known to be well-formed.
pub(super) struct Query {
    search: VersionSearch,
    size: i64,
}

impl Query {
    /// The versions that name one of `runs`, as the stock server looks for them by a filter.
    pub(super) fn of_runs(runs: Vec<String>) -> Result<Self> {
        let mut search = VersionSearch::parse("", &[], "")?;
        search.clauses.push(VersionClause::Text { field: VersionText::RunId, test: TextTest::In(runs) });
        Ok(Self { search, size: i64::from(u32::MAX) })
    }

    pub(super) fn parse(request: &SearchModelVersions, default_size: i64) -> Result<Self> {
        let size = request.max_results.unwrap_or(default_size);
        if size < 1 {
            return Err(Error::invalid(format!(
                "Invalid value for max_results. It must be a positive integer, but got {size}"
            )));
        }
        let filter = request.filter.as_deref().unwrap_or_default();
        let token = request.page_token.as_deref().unwrap_or_default();
        Ok(Self { search: VersionSearch::parse(filter, &request.order_by, token)?, size })
    }

    pub(super) async fn run(&self, db: &mut impl Conn) -> Result<SearchModelVersionsResponse> {
        let engine = db.engine();
        let order: Vec<OrderColumn> =
            self.search.order.iter().map(|order| order_column(*order, engine)).collect();
        let (columns, count) = rows::columns(engine);
        let (sql, args) = self.statement(engine, &columns, &order)?.finish();
        let mut found = db.rows(sql, args).await?;
        let next_page_token = end_page(&mut found, &order, count, self.size)?;
        let versions: Vec<ModelVersion> =
            found.iter().filter_map(|row| rows::from_row(row, 0).transpose()).collect::<Result<_>>()?;
        Ok(SearchModelVersionsResponse { model_versions: versions.into(), next_page_token })
    }

    /// Finds the page's versions first, and reads whole rows and tags of those only.
    fn statement(&self, engine: Engine, columns: &str, order: &[OrderColumn]) -> Result<Statement> {
        let mut sql = Statement::new(engine, "SELECT ");
        sql.push(columns);
        for column in order {
            sql.push(", ").push(&column.expression);
        }
        sql.push(
            " FROM (SELECT v.name, v.version FROM model_versions v WHERE v.workspace = 'default' AND v.current_stage <> 'Deleted_Internal'",
        );
        for clause in &self.search.clauses {
            sql.push(" AND ");
            push_clause(&mut sql, clause);
        }
        if !self.search.includes_prompts {
            sql.push(
                " AND NOT EXISTS (SELECT 1 FROM model_version_tags p
                  WHERE p.workspace = 'default' AND p.name = v.name AND p.key = 'mlflow.prompt.is_prompt'
                      AND p.value = 'true')",
            );
        }
        push_start(&mut sql, order, &self.search.page)?;
        push_page(&mut sql, order, &self.search.page, self.size);
        sql.push(
            ") page JOIN model_versions v
               ON v.workspace = 'default' AND v.name = page.name AND v.version = page.version",
        );
        push_order(&mut sql, order);
        Ok(sql)
    }
}

fn push_clause(sql: &mut Statement, clause: &VersionClause) {
    match clause {
        VersionClause::Text { field, test } => {
            let column = match field {
                VersionText::Name => "v.name",
                VersionText::RunId => "v.run_id",
                VersionText::Source => "v.source",
            };
            sql.push_text_test(column, test)
        }
        VersionClause::Number { op, value } => sql.push_number("v.version", *op, Number::Int(*value)),
        VersionClause::Tag { key, op, value } => {
            let link = "p.workspace = 'default' AND p.name = v.name AND p.version = v.version";
            sql.push_key_test("model_version_tags", link, key, &KeyTest::Compare(*op, value.clone()))
        }
    };
}

fn order_column(order: VersionOrder, engine: Engine) -> OrderColumn {
    let natural = Nulls::natural(engine, order.ascending);
    let (expression, kind, nulls) = match order.field {
        VersionField::Name => ("v.name", ColumnKind::Text, Nulls::Never),
        VersionField::Number => ("v.version", ColumnKind::Int, Nulls::Never),
        VersionField::CreationTime => ("v.creation_time", ColumnKind::Int, natural),
        VersionField::LastUpdatedTime => ("v.last_updated_time", ColumnKind::Int, natural),
    };
    OrderColumn::new(expression, kind, order.ascending, nulls)
}
