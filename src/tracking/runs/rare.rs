//! The condition that the fewest runs pass. PostgreSQL knows it from its statistics; on SQLite, which has none, it is
//! counted in the indexes by value, up to a limit. Without those indexes nothing is known.

use std::ptr;

use crate::db::{Conn, Engine};
use crate::error::Result;
use crate::search::sql::{Statement, is_indexed};
use crate::search::{KeyTest, Number, NumberOp, RunClause, TextOp};

/// So many clauses are counted at most: each takes time, and SQLite has a limit.
const MOST: usize = 16;

/// A clause whose runs an index gives.
pub(super) struct Indexed<'a> {
    clause: &'a RunClause,
    table: &'static str,
    index: &'static str,
    key: &'a str,
    test: Test<'a>,
}

enum Test<'a> {
    Number(NumberOp, f64),
    Equal(&'a str),
}

/// Finds the clause that the fewest runs pass, if they are fewer than `limit`.
pub(super) async fn find<'a>(
    db: &mut impl Conn,
    clauses: &'a [RunClause],
    limit: i64,
) -> Result<Option<Indexed<'a>>> {
    let mut indexed: Vec<Indexed<'_>> = clauses.iter().filter_map(Indexed::new).take(MOST).collect();
    if indexed.is_empty() || db.engine() == Engine::Postgres {
        return Ok(None);
    }
    let mut sql = Statement::new(Engine::Sqlite, "");
    for (at, one) in indexed.iter().enumerate() {
        sql.push(if at == 0 { "" } else { " UNION ALL " });
        sql.push(&format!("SELECT {at}, (SELECT count(*) FROM ("));
        one.push_runs(&mut sql);
        sql.push(" LIMIT ").bind(limit);
        sql.push(&format!(")) FROM pragma_index_list('{}') WHERE name = '{}'", one.table, one.index));
    }
    let (sql, args) = sql.finish();
    let mut rarest = None;
    let mut least = limit;
    for row in db.rows(sql, args).await? {
        let count = row.int(1)?;
        if count < least {
            (rarest, least) = (usize::try_from(row.int(0)?).ok(), count);
        }
    }
    Ok(rarest.map(|at| indexed.swap_remove(at)))
}

impl<'a> Indexed<'a> {
    fn new(clause: &'a RunClause) -> Option<Self> {
        let (table, index, key, test) = match clause {
            RunClause::Metric { key, op, value } if *op != NumberOp::Ne => {
                let index = "ix_stagewright_latest_metrics_value";
                ("latest_metrics", index, key, Test::Number(*op, *value))
            }
            RunClause::Param { key, test } => ("params", "ix_stagewright_params_value", key, equal(test)?),
            RunClause::Tag { key, test } => ("tags", "ix_stagewright_tags_value", key, equal(test)?),
            _ => return None,
        };
        Some(Self { clause, table, index, key, test })
    }

    pub(super) fn is_of(&self, clause: &RunClause) -> bool {
        ptr::eq(self.clause, clause)
    }

    /// Appends a query for the runs that pass. Conditions on `d.run_uuid` may follow.
    pub(super) fn push_runs(&self, sql: &mut Statement) {
        sql.push(&format!("SELECT d.run_uuid FROM {} d WHERE d.key = ", self.table)).bind(self.key);
        match self.test {
            Test::Number(op, value) => {
                sql.push(" AND NOT d.is_nan AND ").push_number("d.value", op, Number::Float(value))
            }
            Test::Equal(value) => sql.push(" AND ").push_equal_value("d.value", value),
        };
    }
}

fn equal(test: &KeyTest) -> Option<Test<'_>> {
    match test {
        KeyTest::Compare(TextOp::Eq, value) if is_indexed(value) => Some(Test::Equal(value)),
        _ => None,
    }
}
