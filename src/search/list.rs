//! The list of `IN (...)`, which the stock server reads as a Python expression (`ast.literal_eval`).

use crate::error::{Error, Result};
use crate::python::{float, repr};

/// The texts of a parenthesised list.
pub(super) fn read(list: &str) -> Result<Vec<String>> {
    let Some(literal) = literal(list) else {
        return Err(Error::invalid(
            "While parsing a list in the query, expected a non-empty list of string values, but got ill-formed list.",
        ));
    };
    let items = match literal {
        Literal::Tuple(items) => items,
        other => vec![other],
    };
    if items.is_empty() {
        return Err(Error::invalid(
            "While parsing a list in the query, expected a non-empty list of string values, but got empty list",
        ));
    }
    let texts: Option<Vec<String>> = items.iter().map(Literal::text).collect();
    texts.ok_or_else(|| {
        Error::invalid(format!(
            "While parsing a list in the query, expected string value, punctuation, or whitespace, but got \
             different type in list: {}",
            Literal::Tuple(items).print()
        ))
    })
}

/// The whole text as a literal.
pub(super) fn literal(text: &str) -> Option<Literal> {
    let mut reader = Reader { rest: text };
    let literal = reader.literal(0)?;
    reader.skip_space();
    reader.rest.is_empty().then_some(literal)
}

/// A Python literal, as far as the message about a wrong one needs it.
pub(super) enum Literal {
    Text(String),
    /// A number or a constant, as Python prints it.
    Plain(String),
    Tuple(Vec<Literal>),
    List(Vec<Literal>),
}

impl Literal {
    /// The items of a list, numbers as their texts; one text in parentheses is a list, too. `None` for what no column of
    /// texts can be compared with.
    pub(super) fn values(self) -> Option<Vec<String>> {
        match self {
            Literal::Text(text) => Some(vec![text]),
            Literal::Tuple(items) | Literal::List(items) => items.into_iter().map(Literal::value).collect(),
            Literal::Plain(_) => None,
        }
    }

    /// A text, or the text of a number.
    fn value(self) -> Option<String> {
        match self {
            Literal::Text(text) => Some(text),
            Literal::Plain(plain) => plain.ends_with(|c: char| c.is_ascii_digit()).then_some(plain),
            Literal::Tuple(_) | Literal::List(_) => None,
        }
    }

    fn text(&self) -> Option<String> {
        match self {
            Literal::Text(text) => Some(text.clone()),
            Literal::Plain(_) | Literal::Tuple(_) | Literal::List(_) => None,
        }
    }

    fn print(&self) -> String {
        let join = |items: &[Literal]| items.iter().map(Literal::print).collect::<Vec<_>>().join(", ");
        match self {
            Literal::Text(text) => repr(text),
            Literal::Plain(plain) => plain.clone(),
            Literal::Tuple(items) => {
                format!("({}{})", join(items), if items.len() == 1 { "," } else { "" })
            }
            Literal::List(items) => format!("[{}]", join(items)),
        }
    }
}

/// Nesting is bounded, since the reader recurses.
const MAX_DEPTH: usize = 100;

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn skip_space(&mut self) {
        loop {
            self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r', '\u{c}']);
            if self.rest.starts_with('#') {
                self.rest = self.rest.find(['\n', '\r']).map_or("", |end| &self.rest[end..]);
            } else if let Some(rest) = ["\\\n", "\\\r"].iter().find_map(|end| self.rest.strip_prefix(end)) {
                self.rest = rest;
            } else {
                return;
            }
        }
    }

    fn eat(&mut self, c: char) -> bool {
        self.skip_space();
        let rest = self.rest.strip_prefix(c);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn literal(&mut self, depth: usize) -> Option<Literal> {
        if depth > MAX_DEPTH {
            return None;
        }
        if self.eat('(') {
            let (mut items, has_comma) = self.items(')', depth)?;
            return if items.len() == 1 && !has_comma { items.pop() } else { Some(Literal::Tuple(items)) };
        }
        if self.eat('[') {
            return self.items(']', depth).map(|(items, _)| Literal::List(items));
        }
        if let Some(text) = self.string() {
            return self.more_strings(text).map(Literal::Text);
        }
        self.word().map(Literal::Plain)
    }

    /// Items up to the closing bracket, and whether any comma stood between or behind them.
    fn items(&mut self, close: char, depth: usize) -> Option<(Vec<Literal>, bool)> {
        let mut items = Vec::new();
        let mut has_comma = false;
        while !self.eat(close) {
            if !items.is_empty() && !has_comma {
                return None;
            }
            items.push(self.literal(depth + 1)?);
            let is_last = !self.eat(',');
            has_comma |= !is_last;
            if is_last {
                return self.eat(close).then_some((items, has_comma));
            }
        }
        Some((items, has_comma))
    }

    /// Adjoining strings are one.
    fn more_strings(&mut self, mut text: String) -> Option<String> {
        loop {
            self.skip_space();
            match self.string() {
                Some(more) => text.push_str(&more),
                None if self.rest.starts_with(['\'', '"']) => return None,
                None => return Some(text),
            }
        }
    }

    fn string(&mut self) -> Option<String> {
        self.skip_space();
        let prefix = ["r", "R", "u", "U", ""].into_iter().find(|prefix| {
            self.rest.strip_prefix(prefix).is_some_and(|rest| rest.starts_with(['\'', '"']))
        })?;
        let is_raw = prefix.eq_ignore_ascii_case("r");
        let body = &self.rest[prefix.len()..];
        let quote = &body[..1];
        let triple = quote.repeat(3);
        let end = if body.starts_with(&triple) { triple.as_str() } else { quote };
        let mut text = String::new();
        let mut rest = &body[end.len()..];
        loop {
            if let Some(behind) = rest.strip_prefix(end) {
                self.rest = behind;
                return Some(text);
            }
            let c = rest.chars().next()?;
            rest = &rest[c.len_utf8()..];
            match c {
                '\0' => return None,
                '\n' | '\r' if end.len() == 1 => return None,
                '\r' => {
                    text.push('\n');
                    rest = rest.strip_prefix('\n').unwrap_or(rest);
                }
                '\\' if is_raw => {
                    let next = rest.chars().next()?;
                    text.extend(['\\', next]);
                    rest = &rest[next.len_utf8()..];
                }
                '\\' => rest = escape(rest, &mut text)?,
                _ => text.push(c),
            }
        }
    }

    /// A number, perhaps signed, or one of Python's constants, in the form Python prints it.
    fn word(&mut self) -> Option<String> {
        let is_negative = self.eat('-');
        let is_signed = is_negative || self.eat('+');
        self.skip_space();
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
        let run = |text: &str| text.find(|c| !is_part(c)).unwrap_or(text.len());
        let mut end = run(self.rest);
        let behind = &self.rest[end..];
        if self.rest[..end].ends_with(['e', 'E']) && behind.starts_with(['-', '+']) {
            end += 1 + run(&behind[1..]);
        }
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        match word {
            "None" | "True" | "False" if !is_signed => Some(word.to_owned()),
            "..." if !is_signed => Some("Ellipsis".to_owned()),
            _ => {
                let number = number(word)?;
                Some(if is_negative && number != "0" { format!("-{number}") } else { number })
            }
        }
    }
}

/// A number literal as Python prints it.
fn number(word: &str) -> Option<String> {
    let bytes = word.as_bytes();
    let is_digit = |index: usize| bytes.get(index).is_some_and(u8::is_ascii_digit);
    let is_grouped = (0..bytes.len())
        .all(|index| bytes[index] != b'_' || (index > 0 && is_digit(index - 1) && is_digit(index + 1)));
    if !is_grouped || !word.is_ascii() || !word.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return None;
    }
    let word = word.replace('_', "").to_ascii_lowercase();
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(digits) = word.strip_prefix(prefix) {
            return u128::from_str_radix(digits, radix).ok().map(|number| number.to_string());
        }
    }
    if word.bytes().all(|b| b.is_ascii_digit()) {
        let digits = word.trim_start_matches('0');
        let has_zeros = digits.len() < word.len();
        return match digits {
            "" => Some("0".to_owned()),
            _ => (!has_zeros).then(|| digits.to_owned()),
        };
    }
    word.parse::<f64>().ok().map(float)
}

/// Reads what follows a backslash; gives what is left.
fn escape<'a>(rest: &'a str, text: &mut String) -> Option<&'a str> {
    let c = rest.chars().next()?;
    let behind = &rest[c.len_utf8()..];
    let plain = match c {
        '\\' | '\'' | '"' => c,
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'a' => '\u{7}',
        'b' => '\u{8}',
        'f' => '\u{c}',
        'v' => '\u{b}',
        '\n' => return Some(behind),
        '\r' => return Some(behind.strip_prefix('\n').unwrap_or(behind)),
        'x' => return code(behind, 2, text),
        'u' => return code(behind, 4, text),
        'U' => return code(behind, 8, text),
        'N' | '\0' => return None,
        '0'..='7' => {
            let length = rest.bytes().take(3).take_while(|b| (b'0'..=b'7').contains(b)).count();
            text.push(char::from_u32(u32::from_str_radix(&rest[..length], 8).ok()?)?);
            return Some(&rest[length..]);
        }
        _ => {
            text.extend(['\\', c]);
            return Some(behind);
        }
    };
    text.push(plain);
    Some(behind)
}

fn code<'a>(rest: &'a str, length: usize, text: &mut String) -> Option<&'a str> {
    let digits = rest.get(..length).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
    text.push(char::from_u32(u32::from_str_radix(digits, 16).ok()?)?);
    Some(&rest[length..])
}
