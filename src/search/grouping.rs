//! The grouping passes of the stock parser (sqlparse), in its order: they decide which tokens form a comparison.

use super::lexer::{Kind, Token};
use super::tree::{Class, Infix, Level, Node, Span, TooComplex, enclose, infix};

/// The token tree of one statement.
pub(super) fn group(text: &str, tokens: &[Token]) -> Result<Vec<Node>, TooComplex> {
    let mut nodes = comments(tokens);
    let pass = &mut Level { nodes: &mut nodes, class: None };
    delimited(text, pass)?;
    over(text, pass);
    functions(text, pass);
    wheres(text, pass);
    members(text, pass)?;
    arrays(pass)?;
    identifiers(pass);
    orders(pass);
    casts(text, pass)?;
    typed_literals(text, pass)?;
    operations(text, pass)?;
    comparisons(text, pass)?;
    aliases(text, pass)?;
    assignments(text, pass)?;
    trailing_comments(pass);
    lists(text, pass)?;
    values(text, pass);
    Ok(nodes)
}

/// Comments and the line ends between them are one group, unless nothing follows.
fn comments(tokens: &[Token]) -> Vec<Node> {
    let mut nodes = Vec::with_capacity(tokens.len());
    let leaf = |token: &Token| Node { token: *token, children: Vec::new() };
    let mut rest = tokens;
    while let Some(first) = rest.first() {
        let is_part = |token: &&Token| token.kind.is_comment() || token.kind == Kind::Newline;
        let length = if first.kind.is_comment() { rest.iter().take_while(is_part).count() } else { 0 };
        if length == 0 || length == rest.len() {
            let flat = length.max(1);
            nodes.extend(rest[..flat].iter().map(leaf));
            rest = &rest[flat..];
            continue;
        }
        let token =
            Token { kind: Kind::Group(Class::Comment), start: first.start, end: rest[length - 1].end };
        nodes.push(Node { token, children: rest[..length].iter().map(leaf).collect() });
        rest = &rest[length..];
    }
    nodes
}

fn delimited(text: &str, level: &mut Level<'_>) -> Result<(), TooComplex> {
    for (class, open, close) in [(Class::Brackets, "[", "]"), (Class::Parenthesis, "(", ")")] {
        enclose(level, class, &|token| token.is_mark(text, open), &|token| token.is_mark(text, close), 0)?;
    }
    let blocks: [(Class, &[&str], &str); 4] = [
        (Class::Case, &["CASE"], "END"),
        (Class::If, &["IF"], "END IF"),
        (Class::For, &["FOR", "FOREACH"], "END LOOP"),
        (Class::Begin, &["BEGIN"], "END"),
    ];
    for (class, opens, close) in blocks {
        let is_open = |token: &Token| opens.iter().any(|open| token.is_keyword(text, open));
        enclose(level, class, &is_open, &|token| token.is_keyword(text, close), 0)?;
    }
    Ok(())
}

fn is_any_name(token: &Token) -> bool {
    matches!(token.kind, Kind::Name | Kind::Builtin | Kind::Placeholder)
}

fn is_plain_name(token: &Token) -> bool {
    matches!(token.kind, Kind::Name | Kind::Symbol)
}

fn is_number(token: &Token) -> bool {
    matches!(token.kind, Kind::Integer | Kind::Float | Kind::Hexadecimal)
}

/// Leaves that may stand beside an operator; hexadecimal numbers and type names may not.
fn is_operand(token: &Token) -> bool {
    matches!(
        token.kind,
        Kind::Integer | Kind::Float | Kind::Quoted | Kind::Symbol | Kind::Name | Kind::Placeholder
    )
}

/// Does `pass` on every level but inside groups of class `except`, innermost first.
fn everywhere(level: &mut Level<'_>, except: Option<Class>, pass: &dyn Fn(&mut Level<'_>)) {
    for mut inner in level.inner(except) {
        everywhere(&mut inner, except, pass);
    }
    pass(level);
}

fn over(text: &str, level: &mut Level<'_>) {
    everywhere(level, Some(Class::Over), &|level| {
        let mut index = 0;
        while let Some(found) = level.find(index, |token| token.is_keyword(text, "OVER")) {
            if let Some(next) = level.next(found)
                && (level.nodes[next].is_a(Class::Parenthesis) || is_any_name(&level.nodes[next]))
            {
                level.group(Class::Over, found, next);
            }
            index = found + 1;
        }
    });
}

fn functions(text: &str, level: &mut Level<'_>) {
    everywhere(level, Some(Class::Function), &|level| {
        let has = |level: &Level<'_>, word| level.find(0, |token| token.says(text, word)).is_some();
        if has(level, "CREATE") && has(level, "TABLE") && !has(level, "AS") {
            return;
        }
        let mut index = 0;
        while let Some(name) = level.find(index, is_any_name) {
            if let Some(next) = level.next(name).filter(|next| level.nodes[*next].is_a(Class::Parenthesis)) {
                let over = level.next(next).filter(|over| level.nodes[*over].is_a(Class::Over));
                level.group(Class::Function, name, over.unwrap_or(next));
            }
            index = name + 1;
        }
    });
}

const WHERE_ENDS: [&str; 10] = [
    "ORDER BY",
    "GROUP BY",
    "LIMIT",
    "UNION",
    "UNION ALL",
    "EXCEPT",
    "INTERSECT",
    "HAVING",
    "RETURNING",
    "INTO",
];

fn wheres(text: &str, level: &mut Level<'_>) {
    everywhere(level, Some(Class::Where), &|level| {
        let mut index = 0;
        while let Some(start) = level.find(index, |token| token.is_keyword(text, "WHERE")) {
            let is_end = |token: &Token| WHERE_ENDS.iter().any(|word| token.is_keyword(text, word));
            let has_closer = matches!(level.class, Some(Class::Parenthesis | Class::Brackets));
            let last = level.nodes.len() - if has_closer { 2 } else { 1 };
            let end = level.find(start + 1, is_end).map_or(last, |end| end - 1);
            level.group(Class::Where, start, end.max(start));
            index = start + 1;
        }
    });
}

/// `a.b`, also `a.` with anything behind.
fn members(text: &str, level: &mut Level<'_>) -> Result<(), TooComplex> {
    let rule = Infix {
        class: Class::Identifier,
        is_operator: &|token| {
            token.is_mark(text, ".")
                || (token.kind == Kind::Operator && matches!(token.text(text), "->" | "->>"))
        },
        is_left: &|token| {
            is_plain_name(token) || token.is_a(Class::Brackets) || token.is_a(Class::Identifier)
        },
        is_right: &|_| true,
        span: Span::AllIf(&|token| {
            is_plain_name(token)
                || matches!(token.kind, Kind::Wildcard | Kind::Quoted)
                || token.is_a(Class::Brackets)
                || token.is_a(Class::Function)
        }),
        extends: true,
        recurses: true,
    };
    infix(level, &rule, 0)
}

fn arrays(level: &mut Level<'_>) -> Result<(), TooComplex> {
    let rule = Infix {
        class: Class::Identifier,
        is_operator: &|token| token.is_a(Class::Brackets),
        is_left: &|token| {
            is_plain_name(token)
                || matches!(token.class(), Some(Class::Brackets | Class::Identifier | Class::Function))
        },
        is_right: &|_| true,
        span: Span::Left,
        extends: true,
        recurses: false,
    };
    infix(level, &rule, 0)
}

fn identifiers(level: &mut Level<'_>) {
    everywhere(level, Some(Class::Identifier), &|level| {
        let mut index = 0;
        while let Some(name) = level.find(index, is_plain_name) {
            level.group(Class::Identifier, name, name);
            index = name + 1;
        }
    });
}

/// A name or number with `ASC` or `DESC`.
fn orders(level: &mut Level<'_>) {
    everywhere(level, Some(Class::Identifier), &|level| {
        let mut index = 0;
        while let Some(mut order) = level.find(index, |token| token.kind == Kind::Order) {
            let left = level.previous(order);
            if let Some(left) = left
                .filter(|left| level.nodes[*left].is_a(Class::Identifier) || is_number(&level.nodes[*left]))
            {
                level.group(Class::Identifier, left, order);
                order = left;
            }
            index = order + 1;
        }
    });
}

/// `a::b`, and `a AT TIME ZONE 'b'` before `AS` or text.
fn casts(text: &str, level: &mut Level<'_>) -> Result<(), TooComplex> {
    let mut rule = Infix {
        class: Class::Identifier,
        is_operator: &|token| token.is_mark(text, "::"),
        is_left: &|_| true,
        is_right: &|right| right.is_some(),
        span: Span::All,
        extends: true,
        recurses: true,
    };
    infix(level, &rule, 0)?;
    rule.is_operator = &|token| token.kind == Kind::TimeZoneCast;
    let is_right =
        |right: Option<&Token>| right.is_some_and(|t| t.is_keyword(text, "AS") || t.kind == Kind::Quoted);
    rule.is_right = &is_right;
    infix(level, &rule, 0)
}

/// `date '2020-01-01'`, if anything stands before.
fn typed_literals(text: &str, level: &mut Level<'_>) -> Result<(), TooComplex> {
    let mut rule = Infix {
        class: Class::TypedLiteral,
        is_operator: &|token| token.kind == Kind::Builtin || token.is_keyword(text, "TIMESTAMP"),
        is_left: &|_| true,
        is_right: &|right| right.is_some_and(|token| token.kind == Kind::Quoted),
        span: Span::Right,
        extends: false,
        recurses: true,
    };
    infix(level, &rule, 0)?;
    let units = ["DAY", "HOUR", "MINUTE", "MONTH", "SECOND", "YEAR"];
    let is_unit = |right: Option<&Token>| {
        right.is_some_and(|token| units.iter().any(|unit| token.is_keyword(text, unit)))
    };
    rule.is_operator = &|token| token.is_a(Class::TypedLiteral);
    rule.is_right = &is_unit;
    rule.extends = true;
    infix(level, &rule, 0)
}

fn operations(text: &str, level: &mut Level<'_>) -> Result<(), TooComplex> {
    let is_side = |token: &Token| {
        let is_now = ["CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP"];
        is_operand(token)
            || token.is_a(Class::Brackets)
            || is_term(token)
            || is_now.iter().any(|word| token.is_keyword(text, word))
    };
    let rule = Infix {
        class: Class::Operation,
        is_operator: &|token| matches!(token.kind, Kind::Operator | Kind::Wildcard),
        is_left: &is_side,
        is_right: &|right| right.is_some_and(is_side),
        span: Span::All,
        extends: false,
        recurses: true,
    };
    infix(level, &rule, 0)
}

fn is_term(token: &Token) -> bool {
    let class = token.class();
    class.is_some_and(|class| {
        matches!(
            class,
            Class::Parenthesis | Class::Function | Class::Identifier | Class::Operation | Class::TypedLiteral
        )
    })
}

fn comparisons(text: &str, level: &mut Level<'_>) -> Result<(), TooComplex> {
    let is_side = |token: &Token| is_operand(token) || is_term(token) || token.is_keyword(text, "NULL");
    let rule = Infix {
        class: Class::Comparison,
        is_operator: &|token| token.kind == Kind::Comparison,
        is_left: &is_side,
        is_right: &|right| right.is_some_and(is_side),
        span: Span::All,
        extends: false,
        recurses: true,
    };
    infix(level, &rule, 0)
}

/// `a AS b`, then `a b`.
fn aliases(text: &str, level: &mut Level<'_>) -> Result<(), TooComplex> {
    let rule = Infix {
        class: Class::Identifier,
        is_operator: &|token| token.is_keyword(text, "AS"),
        is_left: &|token| !token.kind.is_reserved() || token.is_keyword(text, "NULL"),
        is_right: &|right| right.is_some_and(|t| !matches!(t.kind, Kind::Statement | Kind::Create)),
        span: Span::All,
        extends: true,
        recurses: true,
    };
    infix(level, &rule, 0)?;
    everywhere(level, None, &|level| {
        let may_be_named = |token: &Token| {
            is_number(token)
                || matches!(
                    token.class(),
                    Some(
                        Class::Parenthesis
                            | Class::Function
                            | Class::Case
                            | Class::Identifier
                            | Class::Operation
                            | Class::Comparison
                    )
                )
        };
        let mut index = 0;
        while let Some(start) = level.find(index, may_be_named) {
            if let Some(next) = level.next(start).filter(|next| level.nodes[*next].is_a(Class::Identifier)) {
                level.group_or_extend(Class::Identifier, start, next);
            }
            index = start + 1;
        }
    });
    Ok(())
}

fn assignments(text: &str, level: &mut Level<'_>) -> Result<(), TooComplex> {
    let rule = Infix {
        class: Class::Assignment,
        is_operator: &|token| token.kind == Kind::Assignment,
        is_left: &|token| token.kind != Kind::Keyword,
        is_right: &|right| right.is_some_and(|token| token.kind != Kind::Keyword),
        span: Span::Statement(&|token| token.is_mark(text, ";")),
        extends: true,
        recurses: true,
    };
    infix(level, &rule, 0)
}

/// A comment belongs to the group before it.
fn trailing_comments(level: &mut Level<'_>) {
    everywhere(level, None, &|level| {
        let mut index = 0;
        while let Some(mut comment) = level.find(index, |token| token.is_a(Class::Comment)) {
            let left = level.previous(comment).filter(|left| level.nodes[*left].class().is_some());
            if let Some(left) = left {
                level.extend(left, comment);
                comment = left;
            }
            index = comment + 1;
        }
    });
}

fn lists(text: &str, level: &mut Level<'_>) -> Result<(), TooComplex> {
    let is_item = |token: &Token| {
        is_operand(token)
            || matches!(token.kind, Kind::Keyword | Kind::Wildcard)
            || matches!(
                token.class(),
                Some(
                    Class::Function
                        | Class::Case
                        | Class::Identifier
                        | Class::Comparison
                        | Class::List
                        | Class::Operation
                )
            )
    };
    let rule = Infix {
        class: Class::List,
        is_operator: &|token| token.is_mark(text, ","),
        is_left: &is_item,
        is_right: &|right| right.is_some_and(is_item),
        span: Span::All,
        extends: true,
        recurses: true,
    };
    infix(level, &rule, 0)
}

/// `VALUES` and everything up to the last parenthesis.
fn values(text: &str, level: &mut Level<'_>) {
    let Some(start) = level.find(0, |token| token.is_keyword(text, "VALUES")) else { return };
    let end = (start..level.nodes.len()).rev().find(|index| level.nodes[*index].is_a(Class::Parenthesis));
    if let Some(end) = end {
        level.group_or_extend(Class::Values, start, end);
    }
}
