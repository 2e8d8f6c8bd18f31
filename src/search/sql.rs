//! From typed expressions to SQL: conditions, orders, and the condition that starts a page after a row.

use super::{KeyTest, KeysetValue, Number, NumberOp, PageToken, TextOp, TextTest};
use crate::db::{Arg, Args, Engine, Row};
use crate::error::{Error, Result};

/// A statement in the making: literal text and bound values.
#[derive(Debug)]
pub struct Statement {
    engine: Engine,
    text: String,
    args: Args,
}

impl Statement {
    #[must_use]
    pub fn new(engine: Engine, text: &str) -> Self {
        Self { engine, text: text.to_owned(), args: Args::new() }
    }

    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Appends a literal.
    pub fn push(&mut self, text: &str) -> &mut Self {
        self.text.push_str(text);
        self
    }

    /// Appends a placeholder for `value`.
    pub fn bind(&mut self, value: impl Into<Arg>) -> &mut Self {
        self.args.push(value.into());
        self.text.push('$');
        self.text.push_str(&self.args.len().to_string());
        self
    }

    /// Appends `column` compared with a list, which may be empty.
    pub fn push_in(&mut self, column: &str, values: impl Into<Arg>, is_negated: bool) -> &mut Self {
        self.push(if is_negated { "NOT (" } else { "(" }).push(column);
        match self.engine {
            Engine::Postgres => self.push(" = ANY(").bind(values).push("))"),
            Engine::Sqlite => self.push(" IN (SELECT value FROM json_each(").bind(values).push(")))"),
        }
    }

    pub fn push_text_test(&mut self, column: &str, test: &TextTest) -> &mut Self {
        match test {
            TextTest::Compare(op, value) => self.push_text(column, *op, value),
            TextTest::In(values) => self.push_in(column, values.clone(), false),
            TextTest::NotIn(values) => self.push_in(column, values.clone(), true),
        }
    }

    pub fn push_text(&mut self, column: &str, op: TextOp, value: &str) -> &mut Self {
        match (op, self.engine) {
            (TextOp::Eq, _) => self.push(column).push(" = ").bind(value),
            (TextOp::Ne, _) => self.push(column).push(" <> ").bind(value),
            (TextOp::Like, _) => self.push(column).push(" LIKE ").bind(value),
            (TextOp::ILike, Engine::Postgres) => self.push(column).push(" ILIKE ").bind(value),
            (TextOp::ILike, Engine::Sqlite) => {
                self.push("lower(").push(column).push(") LIKE lower(").bind(value).push(")")
            }
        }
    }

    pub fn push_number(&mut self, column: &str, op: NumberOp, value: Number) -> &mut Self {
        let operator = match op {
            NumberOp::Eq => " = ",
            NumberOp::Ne => " <> ",
            NumberOp::Lt => " < ",
            NumberOp::Le => " <= ",
            NumberOp::Gt => " > ",
            NumberOp::Ge => " >= ",
        };
        self.push(column).push(operator);
        match value {
            Number::Int(value) => self.bind(value),
            // Statements are kept by their text with the types of their first arguments: another type needs another
            // text.
            Number::Float(value) => self.push("CAST(").bind(value).push(" AS DOUBLE PRECISION)"),
        }
    }

    /// Appends the condition that a row of a key-value table belongs to the row searched for (`link`), has `key`, and
    /// its value passes.
    pub fn push_key_test(&mut self, table: &str, link: &str, key: &str, test: &KeyTest) -> &mut Self {
        let is_absent = matches!(test, KeyTest::IsNull);
        self.push(if is_absent { "NOT EXISTS (SELECT 1 FROM " } else { "EXISTS (SELECT 1 FROM " });
        self.push(table).push(" p WHERE ").push(link).push(" AND p.key = ").bind(key);
        match test {
            KeyTest::Compare(TextOp::Eq, value) => self.push(" AND ").push_equal_value("p.value", value),
            KeyTest::Compare(op, value) => self.push(" AND ").push_text("p.value", *op, value),
            KeyTest::IsNull | KeyTest::IsNotNull => self,
        };
        self.push(")")
    }

    /// The indexes by value leave out longer values, and are only used where the statement says so too.
    pub fn push_equal_value(&mut self, column: &str, value: &str) -> &mut Self {
        self.push(column).push(" = ").bind(value);
        if is_indexed(value) { self.push(" AND length(").push(column).push(") <= 128") } else { self }
    }

    #[must_use]
    pub fn finish(self) -> (String, Args) {
        (self.text, self.args)
    }
}

/// Whether the indexes by value can have this one: an entry has no room for the longest.
#[must_use]
pub fn is_indexed(value: &str) -> bool {
    const LONGEST: usize = 128;
    value.chars().nth(LONGEST).is_none()
}

/// What kind of value a sort column has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    Int,
    Float,
    Text,
}

/// One column that a search is ordered by.
#[derive(Clone, Debug)]
pub struct OrderColumn {
    /// A literal expression.
    pub expression: String,
    pub kind: ColumnKind,
    pub ascending: bool,
    pub nulls: Nulls,
}

/// Where the engine puts NULLs of a column in the direction it is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nulls {
    Never,
    First,
    Last,
}

impl Nulls {
    /// PostgreSQL takes NULL for the largest value, SQLite for the smallest.
    #[must_use]
    pub fn natural(engine: Engine, ascending: bool) -> Self {
        if ascending == (engine == Engine::Postgres) { Self::Last } else { Self::First }
    }
}

impl OrderColumn {
    #[must_use]
    pub fn new(expression: impl Into<String>, kind: ColumnKind, ascending: bool, nulls: Nulls) -> Self {
        Self { expression: expression.into(), kind, ascending, nulls }
    }

    /// The column's value in a row, for the token of the next page.
    fn value(&self, row: &Row, at: usize) -> Result<KeysetValue> {
        Ok(match self.kind {
            ColumnKind::Int => row.optional_int(at)?.map_or(KeysetValue::Null, KeysetValue::Int),
            ColumnKind::Float => row.optional_float(at)?.map_or(KeysetValue::Null, KeysetValue::Float),
            ColumnKind::Text => row.optional_text(at)?.map_or(KeysetValue::Null, KeysetValue::Text),
        })
    }

    fn accepts(&self, value: &KeysetValue) -> bool {
        match value {
            KeysetValue::Null => self.nulls != Nulls::Never,
            KeysetValue::Int(_) => self.kind == ColumnKind::Int,
            KeysetValue::Float(_) => self.kind == ColumnKind::Float,
            KeysetValue::Text(_) => self.kind == ColumnKind::Text,
        }
    }
}

/// Appends `ORDER BY`.
pub fn push_order(statement: &mut Statement, order: &[OrderColumn]) {
    statement.push(" ORDER BY ");
    for (at, column) in order.iter().enumerate() {
        statement.push(if at == 0 { "" } else { ", " }).push(&column.expression);
        statement.push(if column.ascending { " ASC" } else { " DESC" });
    }
}

/// Appends `ORDER BY`, the start of the page, and one row more than the page has.
pub fn push_page(statement: &mut Statement, order: &[OrderColumn], page: &PageToken, size: i64) {
    push_order(statement, order);
    statement.push(" LIMIT ").bind(size.saturating_add(1));
    if let PageToken::Offset(offset) = page
        && *offset > 0
    {
        statement.push(" OFFSET ").bind(i64::try_from(*offset).unwrap_or(i64::MAX));
    }
}

/// Takes the row that is one too many off a page, and makes the token of the next page from the last one that stays:
/// its sort keys stand from column `first` on.
pub fn end_page(
    rows: &mut Vec<Row>,
    order: &[OrderColumn],
    first: usize,
    size: i64,
) -> Result<Option<String>> {
    Ok(end_keys(rows, order, first, size)?.map(|keys| PageToken::Keyset(keys).encode()))
}

/// Takes the row that is one too many off a page, and gives the sort keys of the last one that stays.
pub fn end_keys(
    rows: &mut Vec<Row>,
    order: &[OrderColumn],
    first: usize,
    size: i64,
) -> Result<Option<Vec<KeysetValue>>> {
    if rows.len() <= usize::try_from(size).unwrap_or(usize::MAX) {
        return Ok(None);
    }
    rows.pop();
    let Some(last) = rows.last() else { return Ok(None) };
    let values = order.iter().enumerate().map(|(at, column)| column.value(last, first + at));
    values.collect::<Result<_>>().map(Some)
}

/// Appends `AND (…)`: only rows after the one that a keyset token names.
pub fn push_start(statement: &mut Statement, order: &[OrderColumn], page: &PageToken) -> Result<()> {
    let PageToken::Keyset(values) = page else { return Ok(()) };
    if values.len() != order.len() || !order.iter().zip(values).all(|(column, value)| column.accepts(value)) {
        return Err(Error::invalid("Invalid page token: it belongs to a search with another order"));
    }
    // Implied by what follows, but only this bounds the scan of an index on the first column.
    if let (Some(first), Some(value)) = (order.first(), values.first())
        && first.nulls != Nulls::Last
        && *value != KeysetValue::Null
    {
        statement.push(" AND ").push(&first.expression);
        statement.push(if first.ascending { " >= " } else { " <= " });
        bind_value(statement, value);
    }
    statement.push(" AND (");
    let mut is_first = true;
    for (at, column) in order.iter().enumerate() {
        let value = &values[at];
        if *value == KeysetValue::Null && column.nulls == Nulls::Last {
            continue;
        }
        statement.push(if is_first { "(" } else { " OR (" });
        is_first = false;
        for (column, value) in order[..at].iter().zip(values) {
            statement.push(&column.expression);
            if *value == KeysetValue::Null {
                statement.push(" IS NULL AND ");
            } else {
                statement.push(" = ");
                bind_value(statement, value);
                statement.push(" AND ");
            }
        }
        statement.push("(").push(&column.expression);
        if *value == KeysetValue::Null {
            statement.push(" IS NOT NULL");
        } else {
            statement.push(if column.ascending { " > " } else { " < " });
            bind_value(statement, value);
            if column.nulls == Nulls::Last {
                statement.push(" OR ").push(&column.expression).push(" IS NULL");
            }
        }
        statement.push("))");
    }
    statement.push(")");
    Ok(())
}

fn bind_value(statement: &mut Statement, value: &KeysetValue) {
    match value {
        KeysetValue::Null => statement.bind(None::<String>),
        KeysetValue::Int(value) => statement.bind(*value),
        KeysetValue::Float(value) => statement.bind(*value),
        KeysetValue::Text(value) => statement.bind(value),
    };
}
