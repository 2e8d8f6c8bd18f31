//! A part of a policy file on its way into types: its path for people, and what it may be. Every refusal says where, what
//! is there, and what would be right.

use super::PolicyError;
use super::yaml::{Entry, Node, Place, Value};

pub(in crate::governance) type Result<T> = std::result::Result<T, PolicyError>;

/// A node and its path from the top, such as `promote.production.checks[1]`.
#[derive(Clone)]
pub(in crate::governance) struct Part<'a> {
    pub(in crate::governance) node: &'a Node,
    pub(in crate::governance) path: String,
}

/// A map whose keys are known.
pub(in crate::governance) struct Fields<'a> {
    part: Part<'a>,
    entries: &'a [Entry],
}

impl<'a> Part<'a> {
    pub(in crate::governance) fn top(node: &'a Node) -> Self {
        Self { node, path: String::new() }
    }

    pub(in crate::governance) fn at(&self) -> Place {
        self.node.at
    }

    pub(in crate::governance) fn wrong<T>(&self, problem: impl Into<String>) -> Result<T> {
        Err(PolicyError::new(self.node.at, &self.path, problem))
    }

    fn key(&self, key: &str, node: &'a Node) -> Self {
        let path = if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) };
        Self { node, path }
    }

    fn kind(&self) -> &'static str {
        match &self.node.value {
            Value::Null => "nothing",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
        }
    }

    fn expected<T>(&self, what: &str) -> Result<T> {
        self.wrong(format!("must be {what}, but is {}", self.kind()))
    }

    /// A map with these keys only.
    pub(in crate::governance) fn fields(&self, known: &[&str]) -> Result<Fields<'a>> {
        let entries = self.entries(&format!("a map with {}", listed(known)))?;
        for entry in entries {
            if !known.contains(&entry.key.as_str()) {
                let are = if known.len() == 1 { "is" } else { "are" };
                let problem = format!("unknown key `{}`; known {are} {}", entry.key, listed(known));
                return Err(PolicyError::new(entry.at, &self.path, problem));
            }
        }
        Ok(Fields { part: self.clone(), entries })
    }

    /// A map whose keys are names, such as those of groups.
    pub(in crate::governance) fn named(&self, what: &str) -> Result<Vec<(&'a Entry, Part<'a>)>> {
        let entries = self.entries(what)?;
        Ok(entries.iter().map(|entry| (entry, self.key(&entry.key, &entry.node))).collect())
    }

    fn entries(&self, what: &str) -> Result<&'a [Entry]> {
        match &self.node.value {
            Value::Map(entries) => Ok(entries),
            _ => self.expected(what),
        }
    }

    pub(in crate::governance) fn list(&self, what: &str) -> Result<Vec<Part<'a>>> {
        let Value::List(items) = &self.node.value else { return self.expected(what) };
        let part = |(at, node)| Part { node, path: format!("{}[{at}]", self.path) };
        Ok(items.iter().enumerate().map(part).collect())
    }

    pub(in crate::governance) fn texts(&self, what: &str) -> Result<Vec<String>> {
        self.list(what)?.iter().map(|item| item.text("a name").map(str::to_owned)).collect()
    }

    pub(in crate::governance) fn text(&self, what: &str) -> Result<&'a str> {
        match &self.node.value {
            Value::Text(text) if !text.trim().is_empty() => Ok(text),
            Value::Text(_) => self.wrong(format!("must be {what}, but is empty")),
            _ => self.expected(what),
        }
    }

    pub(in crate::governance) fn flag(&self) -> Result<bool> {
        match &self.node.value {
            Value::Bool(flag) => Ok(*flag),
            _ => self.expected("true or false"),
        }
    }

    /// A number that is neither infinite nor none.
    pub(in crate::governance) fn number(&self) -> Result<f64> {
        match &self.node.value {
            Value::Number(number) => match number.as_f64() {
                Some(number) => Ok(number),
                None => self.wrong("must be a number of common size"),
            },
            _ => self.expected("a number"),
        }
    }

    /// A number that is not below zero.
    pub(in crate::governance) fn amount(&self) -> Result<f64> {
        let number = self.number()?;
        if number < 0.0 {
            return self.wrong(format!("must be 0 or more, but is {number}"));
        }
        Ok(number)
    }

    pub(in crate::governance) fn count(&self) -> Result<u32> {
        let count = match &self.node.value {
            Value::Number(number) => number.as_u64().and_then(|count| u32::try_from(count).ok()),
            _ => return self.expected("a whole number"),
        };
        count
            .filter(|count| *count <= 1000)
            .map_or_else(|| self.wrong("must be a whole number from 0 to 1000"), Ok)
    }

    /// One of a few words.
    pub(in crate::governance) fn word<T: Copy>(&self, words: &[(&str, T)]) -> Result<T> {
        let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let text = self.text(&one_of(&names))?;
        match words.iter().find(|(word, _)| *word == text) {
            Some((_, value)) => Ok(*value),
            None => self.wrong(format!("'{text}' is unknown; it must be {}", one_of(&names))),
        }
    }

    /// A time such as `72h` or `2h30m`, in milliseconds.
    pub(in crate::governance) fn duration(&self) -> Result<i64> {
        let form = "a time such as 10m, 72h or 2h30m";
        let text = self.text(form)?;
        duration(text).map_or_else(|| self.wrong(format!("'{text}' is no time; it must be {form}")), Ok)
    }
}

impl<'a> Fields<'a> {
    pub(in crate::governance) fn get(&self, key: &str) -> Option<Part<'a>> {
        let entry = self.entries.iter().find(|entry| entry.key == key)?;
        Some(self.part.key(key, &entry.node))
    }

    pub(in crate::governance) fn need(&self, key: &str) -> Result<Part<'a>> {
        self.get(key).map_or_else(|| self.part.wrong(format!("has no `{key}`")), Ok)
    }

    /// The keys that are there.
    pub(in crate::governance) fn keys(&self) -> Vec<&'a str> {
        self.entries.iter().map(|entry| entry.key.as_str()).collect()
    }
}

/// `a`, `b` and `c`
pub(in crate::governance) fn listed(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

/// a, b or c
pub(in crate::governance) fn one_of(words: &[&str]) -> String {
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

/// Milliseconds of `3d`, `72h`, `2h30m`, `90s`; none when it is no time, or one of more than ten years.
pub(in crate::governance) fn duration(text: &str) -> Option<i64> {
    const MOST: i64 = 10 * 366 * 86_400_000;
    let mut rest = text;
    let mut total = 0_i64;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit()).filter(|length| (1..=9).contains(length))?;
        let (number, unit) = rest.split_at(digits);
        let unit_length = unit.chars().next()?.len_utf8();
        let factor = match &unit[..unit_length] {
            "d" => 86_400_000,
            "h" => 3_600_000,
            "m" => 60_000,
            "s" => 1000,
            _ => return None,
        };
        total = total.checked_add(number.parse::<i64>().ok()?.checked_mul(factor)?)?;
        rest = &unit[unit_length..];
    }
    (1..=MOST).contains(&total).then_some(total)
}

/// A time for people: `2h 30m`.
pub(crate) fn shown(millis: i64) -> String {
    let seconds = millis.max(0) / 1000;
    let units = [("d", 86_400), ("h", 3600), ("m", 60), ("s", 1)];
    let mut left = seconds;
    let mut parts = Vec::new();
    for (name, size) in units {
        if left >= size {
            parts.push(format!("{}{name}", left / size));
            left %= size;
        }
    }
    if parts.is_empty() { "0s".to_owned() } else { parts.join(" ") }
}
