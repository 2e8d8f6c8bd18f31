//! Parses text as the stock parser (sqlparse) does: tokens, cut into statements, each grouped into a tree.

use super::grouping::group;
use super::lexer::{Kind, Token, tokenize};
use super::tree::{Node, TooComplex};

/// The token trees of all statements in `text`; among several, short ones are left empty.
pub(super) fn parse(text: &str) -> Result<Vec<Vec<Node>>, TooComplex> {
    let tokens = tokenize(text);
    let mut splitter = Splitter { text, ..Splitter::default() };
    let mut statements = Vec::new();
    let mut start = 0;
    for (index, token) in tokens.iter().enumerate() {
        if splitter.is_done && !matches!(token.kind, Kind::Whitespace | Kind::LineComment) {
            statements.push(&tokens[start..index]);
            start = index;
            splitter = Splitter { text, ..Splitter::default() };
        }
        splitter.read(token);
    }
    let rest = &tokens[start..];
    if !rest.iter().all(|token| token.kind.is_space()) {
        statements.push(rest);
    }
    // Callers refuse several statements; those too short to be too complex needn't be grouped to be counted.
    let is_counted = |tokens: &[Token]| statements.len() > 1 && tokens.len() <= 50;
    let tree = |tokens: &&[Token]| if is_counted(tokens) { Ok(Vec::new()) } else { group(text, tokens) };
    statements.iter().map(tree).collect()
}

/// An open block; which word opened it decides which word closes it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Block {
    Begin,
    Declare,
    Loop,
    For,
    While,
    If,
    Case,
}

/// Finds where a statement ends: at a semicolon outside parentheses and blocks, or at `GO`.
#[derive(Default)]
struct Splitter<'a> {
    text: &'a str,
    level: i64,
    blocks: Vec<Block>,
    loop_start: Option<Block>,
    is_create: bool,
    has_begun: bool,
    is_done: bool,
}

impl Splitter<'_> {
    fn read(&mut self, token: &Token) {
        let text = token.text(self.text);
        self.level += self.change(token, text);
        if token.kind == Kind::Punctuation && text == ";" {
            self.has_begun = false;
            self.is_done |= self.level <= 0 && !self.blocks.contains(&Block::Begin);
        } else if token.kind == Kind::Keyword && text.split_whitespace().next() == Some("GO") {
            self.is_done = true;
        } else if !token.kind.is_space() && !token.kind.is_comment() && !token.is_keyword(self.text, "BEGIN")
        {
            self.has_begun = false;
        }
    }

    fn change(&mut self, token: &Token, text: &str) -> i64 {
        match (token.kind, text) {
            (Kind::Punctuation, ";") => {
                self.loop_start = None;
                if std::mem::take(&mut self.has_begun) { self.close(&[Block::Begin]) } else { 0 }
            }
            (Kind::Punctuation, "(") => 1,
            (Kind::Punctuation, ")") => -1,
            (kind, _) if kind.is_reserved() => self.change_by_keyword(token.kind, &text.to_uppercase()),
            _ => 0,
        }
    }

    fn change_by_keyword(&mut self, kind: Kind, word: &str) -> i64 {
        if kind == Kind::Create {
            self.is_create = true;
            return 0;
        }
        if word == "DECLARE" && self.is_create && self.blocks.is_empty() {
            return self.open(Block::Declare);
        }
        if word == "BEGIN" {
            self.has_begun = true;
            let was_declared = self.blocks.pop_if(|block| *block == Block::Declare).is_some();
            let change = self.open(Block::Begin);
            return if was_declared { 0 } else { change };
        }
        let transaction =
            ["TRANSACTION", "WORK", "TRAN", "DISTRIBUTED", "DEFERRED", "IMMEDIATE", "EXCLUSIVE"];
        if self.has_begun && kind == Kind::Keyword && transaction.contains(&word) {
            self.has_begun = false;
            return self.close(&[Block::Begin]);
        }
        if self.blocks.contains(&Block::Begin)
            && let Some(change) = self.open_nested(word)
        {
            return change;
        }
        self.close_by(word)
    }

    fn open(&mut self, block: Block) -> i64 {
        self.blocks.push(block);
        1
    }

    /// Closes the innermost block if it is one of these.
    fn close(&mut self, blocks: &[Block]) -> i64 {
        -i64::from(self.blocks.pop_if(|block| blocks.contains(block)).is_some())
    }

    fn open_nested(&mut self, word: &str) -> Option<i64> {
        match word {
            "FOR" => self.loop_start = Some(Block::For),
            "WHILE" => self.loop_start = Some(Block::While),
            "LOOP" | "DO" if self.loop_start.is_some() => {
                let start = self.loop_start.take()?;
                return Some(self.open(start));
            }
            "LOOP" => return Some(self.open(Block::Loop)),
            "IF" => return Some(self.open(Block::If)),
            "CASE" => return Some(self.open(Block::Case)),
            _ => return None,
        }
        Some(0)
    }

    fn close_by(&mut self, word: &str) -> i64 {
        match word {
            "END IF" => self.close(&[Block::If]),
            "END FOR" => self.close(&[Block::For]),
            "END WHILE" => self.close(&[Block::While]),
            "END LOOP" => self.close(&[Block::Loop, Block::For, Block::While]),
            "END CASE" => self.close(&[Block::Case]),
            "END" => {
                self.blocks.pop();
                -1
            }
            _ => 0,
        }
    }
}
