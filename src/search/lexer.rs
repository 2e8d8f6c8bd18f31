//! Cuts text into the tokens the stock lexer (sqlparse) sees: its rules are tried in a fixed order at every position,
//! and their oddities (`1.25a` is a number and a word, `a.` makes a name of any word) decide what a filter means.

use super::keywords;
use super::python::{digit, fold, is_letter, is_space};
use crate::python::is_word;
use std::collections::HashMap;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Whitespace,
    Newline,
    LineComment,
    /// Any other comment: a block, or a hint (`--+`).
    Comment,
    Assignment,
    Punctuation,
    Wildcard,
    Name,
    Placeholder,
    Builtin,
    Command,
    Keyword,
    /// A keyword that starts a statement (DML, DDL, WITH).
    Statement,
    /// `CREATE`, a statement too.
    Create,
    /// `GRANT` and `REVOKE`.
    Grant,
    Order,
    TimeZoneCast,
    Hexadecimal,
    Float,
    Integer,
    /// Text in single quotes.
    Quoted,
    /// Text in double quotes.
    Symbol,
    /// Text between dollar tags.
    Literal,
    Operator,
    Comparison,
    Error,
    Group(super::tree::Class),
}

impl Kind {
    pub(super) fn is_space(self) -> bool {
        matches!(self, Kind::Whitespace | Kind::Newline)
    }

    pub(super) fn is_comment(self) -> bool {
        matches!(self, Kind::LineComment | Kind::Comment)
    }

    /// True for keywords of any sort.
    pub(super) fn is_reserved(self) -> bool {
        matches!(
            self,
            Kind::Keyword | Kind::Statement | Kind::Create | Kind::Grant | Kind::Order | Kind::TimeZoneCast
        )
    }
}

/// A piece of the text, by its byte positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// All tokens of `text`; together they cover it without gaps.
pub(super) fn tokenize(text: &str) -> Vec<Token> {
    let mut lexer = Lexer::new(text);
    let mut tokens = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let (kind, end) = lexer.token(start);
        tokens.push(Token { kind, start, end });
        start = end;
    }
    tokens
}

/// Words that are keywords even before a dot or a parenthesis.
const EARLY_KEYWORDS: [&str; 6] = ["case", "in", "values", "using", "from", "as"];

/// Phrases of several words, tried in this order; a space stands for any white space.
const PHRASES: [(Kind, &[&str]); 5] = [
    (
        Kind::Keyword,
        &[
            "join",
            "left join",
            "left inner join",
            "left outer join",
            "left straight join",
            "right join",
            "right inner join",
            "right outer join",
            "right straight join",
            "full join",
            "full inner join",
            "full outer join",
            "full straight join",
            "inner join",
            "outer join",
            "straight join",
            "cross join",
            "natural join",
            "end if",
            "end loop",
            "end while",
            "end for",
            "end case",
            "end",
            "if not exists",
            "if exists",
            "not null",
        ],
    ),
    (
        Kind::Order,
        &[
            "asc nulls first",
            "asc nulls last",
            "asc",
            "desc nulls first",
            "desc nulls last",
            "desc",
            "nulls first",
            "nulls last",
        ],
    ),
    (Kind::Create, &["create or replace", "create"]),
    (Kind::Builtin, &["double precision"]),
    (
        Kind::Keyword,
        &[
            "union all",
            "group by",
            "order by",
            "primary key",
            "handler for",
            "lateral view explode",
            "lateral view inline",
            "lateral view parse_url_tuple",
            "lateral view posexplode",
            "lateral view stack",
        ],
    ),
];

/// Comparison operators that are words, tried after the phrases.
const COMPARISONS: [&str; 10] = [
    "not like",
    "not ilike",
    "not rlike",
    "like",
    "ilike",
    "rlike",
    "not regexp binary",
    "not regexp",
    "regexp binary",
    "regexp",
];

struct Lexer<'a> {
    text: &'a str,
    /// Start of every dollar tag, by tag.
    dollar_tags: HashMap<&'a str, Vec<usize>>,
    last_comment_end: Option<usize>,
    last_quote: [Option<usize>; 4],
}

const QUOTES: [(char, Kind); 4] =
    [('`', Kind::Name), ('´', Kind::Name), ('\'', Kind::Quoted), ('"', Kind::Symbol)];

impl<'a> Lexer<'a> {
    fn new(text: &'a str) -> Self {
        let mut lexer = Self {
            text,
            dollar_tags: HashMap::new(),
            last_comment_end: text.rfind("*/"),
            last_quote: QUOTES.map(|(quote, _)| text.rfind(quote)),
        };
        for (start, _) in text.match_indices('$') {
            if let Some(end) = lexer.dollar_tag(start) {
                lexer.dollar_tags.entry(&text[start..end]).or_default().push(start);
            }
        }
        lexer
    }

    fn peek(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    fn before(&self, at: usize) -> Option<char> {
        self.text[..at].chars().next_back()
    }

    fn starts(&self, at: usize, prefix: &str) -> bool {
        self.text[at..].starts_with(prefix)
    }

    fn is(&self, at: usize, class: impl Fn(char) -> bool) -> bool {
        self.peek(at).is_some_and(class)
    }

    /// End of the run of characters of a class.
    fn run(&self, at: usize, class: impl Fn(char) -> bool) -> usize {
        let rest = &self.text[at..];
        at + rest.find(|c| !class(c)).unwrap_or(rest.len())
    }

    /// End of the one character here, whatever it is; `×` is a letter to the rules, but no word character.
    fn run_one(&self, at: usize) -> usize {
        at + self.peek(at).map_or(0, char::len_utf8)
    }

    fn token(&mut self, at: usize) -> (Kind, usize) {
        let first = self.peek(at).unwrap_or_default();
        self.delimited(at)
            .or_else(|| self.comment(at))
            .or_else(|| self.blank(at, first))
            .or_else(|| self.mark(at, first))
            .or_else(|| self.name(at, first))
            .or_else(|| self.number(at))
            .or_else(|| self.quoted(at, first, 2..4))
            .or_else(|| self.bracketed(at, first))
            .or_else(|| self.phrase(at, first))
            .or_else(|| self.word(at, first))
            .or_else(|| self.operator(at, first))
            .filter(|(_, end)| *end > at)
            .unwrap_or((Kind::Error, at + first.len_utf8()))
    }

    /// `$$` or `$tag$`.
    fn dollar_tag(&self, at: usize) -> Option<usize> {
        let inner = at + 1;
        let end = match self.peek(inner)? {
            c if c == '_' || is_letter(c) => self.run(self.run_one(inner), is_word),
            _ => inner,
        };
        self.starts(end, "$").then_some(end + 1)
    }

    /// Text between two equal dollar tags, or a block comment; an opener without its closer is neither.
    fn delimited(&self, at: usize) -> Option<(Kind, usize)> {
        if self.starts(at, "/*") {
            let inner = at + if self.starts(at, "/*+") { 3 } else { 2 };
            self.last_comment_end.filter(|last| *last >= inner)?;
            return self.text[inner..].find("*/").map(|end| (Kind::Comment, inner + end + 2));
        }
        if !self.starts(at, "$") || self.before(at).is_some_and(|c| is_word(c) || matches!(c, '"' | '$')) {
            return None;
        }
        let tag = &self.text[at..self.dollar_tag(at)?];
        let starts = self.dollar_tags.get(tag)?;
        let closer = starts.get(starts.partition_point(|start| *start < at + tag.len()))?;
        Some((Kind::Literal, closer + tag.len()))
    }

    fn comment(&self, at: usize) -> Option<(Kind, usize)> {
        if !self.starts(at, "--") && !self.starts(at, "# ") {
            return None;
        }
        let kind = if self.starts(at + 2, "+") { Kind::Comment } else { Kind::LineComment };
        let end = self.run(at, |c| !matches!(c, '\r' | '\n'));
        Some((kind, self.newline(end).unwrap_or(end)))
    }

    fn newline(&self, at: usize) -> Option<usize> {
        let length = if self.starts(at, "\r\n") { 2 } else { 1 };
        self.is(at, |c| matches!(c, '\r' | '\n')).then_some(at + length)
    }

    fn blank(&self, at: usize, first: char) -> Option<(Kind, usize)> {
        let newline = self.newline(at).map(|end| (Kind::Newline, end));
        newline.or_else(|| is_space(first).then(|| (Kind::Whitespace, at + first.len_utf8())))
    }

    /// Everything that is told by its first character, up to the keywords.
    fn mark(&self, at: usize, first: char) -> Option<(Kind, usize)> {
        let next = at + first.len_utf8();
        match first {
            ':' if self.starts(next, "=") => Some((Kind::Assignment, next + 1)),
            ':' if self.starts(next, ":") => Some((Kind::Punctuation, next + 1)),
            '*' => Some((Kind::Wildcard, next)),
            '`' | '´' => self.quoted(at, first, 0..2),
            '?' => Some((Kind::Placeholder, next)),
            '%' => self.format_placeholder(next).map(|end| (Kind::Placeholder, end)),
            '$' | ':' if self.is(next, is_word) && !self.before(at).is_some_and(is_word) => {
                Some((Kind::Placeholder, self.run(next, is_word)))
            }
            '\\' if self.is(next, is_word) => Some((Kind::Command, self.run(next, is_word))),
            _ => None,
        }
    }

    /// The rest of `%s` and `%(name)s`.
    fn format_placeholder(&self, at: usize) -> Option<usize> {
        let is_end = |at| self.peek(at).filter(|c| fold(*c) == 's').map(|c| at + c.len_utf8());
        if !self.starts(at, "(") {
            return is_end(at);
        }
        let end = self.run(at + 1, is_word);
        if end > at + 1 && self.starts(end, ")") { is_end(end + 1) } else { None }
    }

    /// A quoted text: a doubled quote (and, in string quotes, one behind a backslash) goes on if a quote follows later.
    fn quoted(&self, at: usize, first: char, among: std::ops::Range<usize>) -> Option<(Kind, usize)> {
        let index = among.into_iter().find(|index| QUOTES[*index].0 == first)?;
        let last = self.last_quote[index].filter(|last| *last > at)?;
        let width = first.len_utf8();
        let mut end = at + width;
        loop {
            let found = end + self.text[end..].find(first)?;
            let is_escaped = index >= 2 && found > end && self.text[end..found].ends_with('\\');
            if is_escaped && last > found {
                end = found + width;
            } else if self.text[found + width..].starts_with(first) && last >= found + 2 * width {
                end = found + 2 * width;
            } else {
                return Some((QUOTES[index].1, found + width));
            }
        }
    }

    fn name(&self, at: usize, first: char) -> Option<(Kind, usize)> {
        if let Some(end) = EARLY_KEYWORDS.iter().find_map(|word| self.words(at, word)) {
            return Some((Kind::Keyword, end));
        }
        let inner = match first {
            '@' => at + 1,
            '#' => at + if self.starts(at, "##") { 2 } else { 1 },
            _ => at,
        };
        if !self.is(inner, is_letter) {
            return None;
        }
        let end = self.run(self.run_one(inner), is_word);
        if inner > at {
            return (self.text[inner..end].chars().nth(1).is_some()).then_some((Kind::Name, end));
        }
        let behind = self.run(end, is_space);
        let is_member = self.starts(behind, ".") && !self.is(behind + 1, |c| digit(c).is_some());
        (is_member || self.before(at) == Some('.') || self.starts(end, "(")).then_some((Kind::Name, end))
    }

    fn number(&self, at: usize) -> Option<(Kind, usize)> {
        let is_digit = |c| digit(c).is_some();
        let start = at + usize::from(self.starts(at, "-"));
        let whole = self.run(start, is_digit);
        if self.starts(start, "0") && self.is(start + 1, |c| fold(c) == 'x') {
            let end = self.run(start + 2, |c| is_digit(c) || c.is_ascii_hexdigit());
            if end > start + 2 {
                return Some((Kind::Hexadecimal, end));
            }
        }
        let fraction = if self.starts(whole, ".") { self.run(whole + 1, is_digit) } else { whole };
        if let Some(end) = self.exponent(start, whole, fraction) {
            return Some((Kind::Float, end));
        }
        if fraction > whole && (whole > start || fraction > whole + 1) {
            let least = if whole > start { whole + 1 } else { self.run_one(whole + 1) };
            if let Some(end) = self.unglued(least, fraction) {
                return Some((Kind::Float, end));
            }
        }
        let end = (whole > start).then(|| self.unglued(self.run_one(start), whole)).flatten()?;
        Some((Kind::Integer, end))
    }

    fn exponent(&self, start: usize, whole: usize, fraction: usize) -> Option<usize> {
        let mantissa = if fraction > whole + 1 { fraction } else { whole };
        if whole == start || !self.is(mantissa, |c| fold(c) == 'e') {
            return None;
        }
        let sign = mantissa + 1;
        let first = sign + usize::from(self.starts(sign, "-"));
        let end = self.run(first, |c| digit(c).is_some());
        (end > first).then_some(end)
    }

    /// A number may not touch a letter: its last digit is then left to the next token, down to `least`.
    fn unglued(&self, least: usize, end: usize) -> Option<usize> {
        if !self.is(end, |c| c == '_' || is_letter(c)) {
            return Some(end);
        }
        let width = self.before(end).map_or(0, char::len_utf8);
        (end - width >= least).then_some(end - width)
    }

    /// `[name]`, unless it indexes what stands before it.
    fn bracketed(&self, at: usize, first: char) -> Option<(Kind, usize)> {
        if first != '[' || self.before(at).is_some_and(|c| is_word(c) || matches!(c, ']' | ')')) {
            return None;
        }
        let end = self.run(at + 1, |c| !matches!(c, '[' | ']'));
        (end > at + 1 && self.starts(end, "]")).then_some((Kind::Name, end + 1))
    }

    fn phrase(&self, at: usize, first: char) -> Option<(Kind, usize)> {
        if !is_letter(first) {
            return None;
        }
        let find = |words: &[&str]| words.iter().find_map(|words| self.words(at, words));
        PHRASES
            .iter()
            .find_map(|(kind, words)| find(words).map(|end| (*kind, end)))
            .or_else(|| self.batch_end(at).map(|end| (Kind::Keyword, end)))
            .or_else(|| self.time_zone_cast(at).map(|end| (Kind::TimeZoneCast, end)))
            .or_else(|| find(&COMPARISONS).map(|end| (Kind::Comparison, end)))
    }

    /// End of a phrase that stands here as whole words.
    fn words(&self, at: usize, phrase: &str) -> Option<usize> {
        let end = self.prefix(at, phrase)?;
        (!self.is(end, is_word)).then_some(end)
    }

    fn prefix(&self, at: usize, phrase: &str) -> Option<usize> {
        phrase.chars().try_fold(at, |at, expected| {
            let c = self.peek(at)?;
            match expected {
                ' ' => is_space(c).then(|| self.run(at, is_space)),
                _ => (fold(c) == expected).then(|| at + c.len_utf8()),
            }
        })
    }

    /// `GO 2`.
    fn batch_end(&self, at: usize) -> Option<usize> {
        let space = self.prefix(at, "go")?;
        let first = self.peek(space).filter(|c| is_space(*c)).map(|c| space + c.len_utf8())?;
        let end = self.run(first, |c| digit(c).is_some());
        (end > first && !self.is(end, is_word)).then_some(end)
    }

    fn time_zone_cast(&self, at: usize) -> Option<usize> {
        let phrases = ["at time zone '", "with' time zone '"];
        let zone = phrases.iter().find_map(|phrase| self.prefix(at, phrase))?;
        let end = self.run(zone, |c| c != '\'');
        (end > zone && self.starts(end, "'")).then_some(end + 1)
    }

    fn word(&self, at: usize, first: char) -> Option<(Kind, usize)> {
        if !is_word(first) {
            return None;
        }
        let end = self.run(at, |c| is_word(c) || matches!(c, '$' | '#'));
        Some((keywords::classify(&self.text[at..end]), end))
    }

    fn operator(&self, at: usize, first: char) -> Option<(Kind, usize)> {
        if matches!(first, ';' | ':' | '(' | ')' | '[' | ']' | ',' | '.') {
            return Some((Kind::Punctuation, at + 1));
        }
        let arrows = ["->>", "->", "#>>", "#>", "@>", "<@", "-", "#-"];
        if let Some(arrow) = arrows.iter().find(|arrow| self.starts(at, arrow)) {
            return Some((Kind::Operator, at + arrow.len()));
        }
        let comparison = self.run(at, |c| "<>=~!".contains(c));
        if comparison > at {
            return Some((Kind::Comparison, comparison));
        }
        let operator = self.run(at, |c| "+/@#%^&|-".contains(c));
        (operator > at).then_some((Kind::Operator, operator))
    }
}
