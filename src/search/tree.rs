//! The token tree and the ways to group it, as the stock parser (sqlparse) does: `infix` groups what stands around a
//! token, `enclose` what stands between two. Both refuse trees too deep or too long, so recursion is bounded.

use super::lexer::{Kind, Token};
use std::ops::Deref;

/// What a group of tokens forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Comment,
    Brackets,
    Parenthesis,
    Case,
    If,
    For,
    Begin,
    Over,
    Function,
    Where,
    Identifier,
    TypedLiteral,
    Operation,
    Comparison,
    Assignment,
    List,
    Values,
}

impl Class {
    /// True when the first and last token are the group's delimiters.
    fn is_delimited(self) -> bool {
        matches!(
            self,
            Class::Parenthesis | Class::Brackets | Class::Case | Class::If | Class::For | Class::Begin
        )
    }
}

/// A token with what it groups; leaves have no children.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) token: Token,
    pub(super) children: Vec<Node>,
}

impl Deref for Node {
    type Target = Token;

    fn deref(&self) -> &Token {
        &self.token
    }
}

impl Token {
    pub(super) fn class(&self) -> Option<Class> {
        match self.kind {
            Kind::Group(class) => Some(class),
            _ => None,
        }
    }

    pub(super) fn is_a(&self, class: Class) -> bool {
        self.class() == Some(class)
    }

    pub(super) fn text<'a>(&self, text: &'a str) -> &'a str {
        &text[self.start..self.end]
    }

    /// True for one plain keyword, written in any case.
    pub(super) fn is_keyword(&self, text: &str, word: &str) -> bool {
        self.kind == Kind::Keyword && self.says(text, word)
    }

    /// True when the token reads `word` (upper case) in any case.
    pub(super) fn says(&self, text: &str, word: &str) -> bool {
        let own = self.text(text);
        own.eq_ignore_ascii_case(word) || (!own.is_ascii() && own.to_uppercase() == word)
    }

    pub(super) fn is_mark(&self, text: &str, mark: &str) -> bool {
        self.kind == Kind::Punctuation && self.text(text) == mark
    }
}

/// The tree is deeper or longer than the stock parser takes.
#[derive(Clone, Copy, Debug)]
pub(super) enum TooComplex {
    Depth,
    Length,
}

impl TooComplex {
    /// The stock parser's words.
    pub(super) fn reason(self) -> String {
        match self {
            Self::Depth => format!("Maximum grouping depth exceeded ({MAX_DEPTH})."),
            Self::Length => format!("Maximum number of tokens exceeded ({MAX_TOKENS})."),
        }
    }
}

const MAX_DEPTH: usize = 100;
const MAX_TOKENS: usize = 10_000;

fn check_size(nodes: &[Node], depth: usize) -> Result<(), TooComplex> {
    if depth > MAX_DEPTH {
        Err(TooComplex::Depth)
    } else if nodes.len() > MAX_TOKENS {
        Err(TooComplex::Length)
    } else {
        Ok(())
    }
}

/// The nodes of one level and the class of the group they form; a statement has none.
pub(super) struct Level<'a> {
    pub(super) nodes: &'a mut Vec<Node>,
    pub(super) class: Option<Class>,
}

impl Level<'_> {
    /// The levels below, but not inside groups of class `except`.
    pub(super) fn inner(&mut self, except: Option<Class>) -> impl Iterator<Item = Level<'_>> {
        self.nodes.iter_mut().filter_map(move |node| {
            let class = node.class().filter(|class| Some(*class) != except)?;
            Some(Level { nodes: &mut node.children, class: Some(class) })
        })
    }

    /// First node from `start` that satisfies `is`.
    pub(super) fn find(&self, start: usize, is: impl Fn(&Token) -> bool) -> Option<usize> {
        (start..self.nodes.len()).find(|index| is(&self.nodes[*index]))
    }

    /// The next node after `index` that is no white space.
    pub(super) fn next(&self, index: usize) -> Option<usize> {
        self.find(index + 1, |token| !token.kind.is_space())
    }

    /// The last node before `index` that is no white space.
    pub(super) fn previous(&self, index: usize) -> Option<usize> {
        (0..index).rev().find(|index| !self.nodes[*index].kind.is_space())
    }

    /// Replaces the nodes `start..=end` by one group of them.
    pub(super) fn group(&mut self, class: Class, start: usize, end: usize) {
        let token =
            Token { kind: Kind::Group(class), start: self.nodes[start].start, end: self.nodes[end].end };
        let children = self.nodes.splice(start..=end, [Node { token, children: Vec::new() }]).collect();
        self.nodes[start].children = children;
    }

    /// Moves the nodes `start + 1..=end` into the group at `start`.
    pub(super) fn extend(&mut self, start: usize, end: usize) {
        let more: Vec<Node> = self.nodes.drain(start + 1..=end).collect();
        let group = &mut self.nodes[start];
        group.token.end = more.last().map_or(group.token.end, |node| node.end);
        group.children.extend(more);
    }

    /// Extends the group at `start` when it is of this class, and makes one otherwise.
    pub(super) fn group_or_extend(&mut self, class: Class, start: usize, end: usize) {
        if self.nodes[start].is_a(class) { self.extend(start, end) } else { self.group(class, start, end) }
    }

    fn is_delimiter(&self, index: usize) -> bool {
        self.class.is_some_and(Class::is_delimited) && (index == 0 || index + 1 == self.nodes.len())
    }
}

/// Groups everything between an opening and a closing token; a closer without an opener stays.
pub(super) fn enclose(
    level: &mut Level<'_>,
    class: Class,
    is_open: &dyn Fn(&Token) -> bool,
    is_close: &dyn Fn(&Token) -> bool,
    depth: usize,
) -> Result<(), TooComplex> {
    check_size(level.nodes, depth)?;
    for mut inner in level.inner(Some(class)) {
        enclose(&mut inner, class, is_open, is_close, depth + 1)?;
    }
    let mut opens = Vec::new();
    let mut index = 0;
    while index < level.nodes.len() {
        let token = level.nodes[index].token;
        if is_open(&token) {
            opens.push(index);
        } else if is_close(&token)
            && let Some(open) = opens.pop()
        {
            level.group(class, open, index);
            index = open;
        }
        index += 1;
    }
    Ok(())
}

/// How a token binds its neighbours.
pub(super) struct Infix<'a> {
    pub(super) class: Class,
    pub(super) is_operator: &'a dyn Fn(&Token) -> bool,
    pub(super) is_left: &'a dyn Fn(&Token) -> bool,
    pub(super) is_right: &'a dyn Fn(Option<&Token>) -> bool,
    /// What the group spans.
    pub(super) span: Span<'a>,
    /// Whether a left neighbour of the same class is extended rather than wrapped.
    pub(super) extends: bool,
    pub(super) recurses: bool,
}

/// Which of left neighbour, operator and right neighbour a group takes.
pub(super) enum Span<'a> {
    All,
    Left,
    Right,
    /// All when the right neighbour satisfies this, else the left ones.
    AllIf(&'a dyn Fn(&Token) -> bool),
    /// All, and on to the next semicolon if there is one.
    Statement(&'a dyn Fn(&Token) -> bool),
}

impl Span<'_> {
    fn bounds(
        &self,
        level: &Level<'_>,
        left: usize,
        operator: usize,
        right: Option<usize>,
    ) -> (usize, usize) {
        let last = right.unwrap_or(operator);
        match self {
            Span::All => (left, last),
            Span::Left => (left, operator),
            Span::Right => (operator, last),
            Span::AllIf(is) => (left, right.filter(|right| is(&level.nodes[*right])).unwrap_or(operator)),
            Span::Statement(is_end) => (left, level.find(last + 1, is_end).unwrap_or(last)),
        }
    }
}

/// Groups operators with their neighbours, from left to right. A right neighbour is looked at again, as the left
/// neighbour of what follows and standing for its whole group: so `a = b = c` nests.
pub(super) fn infix(level: &mut Level<'_>, rule: &Infix<'_>, depth: usize) -> Result<(), TooComplex> {
    check_size(level.nodes, depth)?;
    if rule.recurses {
        for mut inner in level.inner(Some(rule.class)) {
            infix(&mut inner, rule, depth + 1)?;
        }
    }
    let tokens: Vec<Token> = level.nodes.iter().map(|node| node.token).collect();
    let mut gone = 0;
    let mut left: Option<(usize, Token)> = None;
    for (position, token) in tokens.into_iter().enumerate() {
        let Some(index) = position.checked_sub(gone).filter(|_| !token.kind.is_space()) else { continue };
        if (rule.is_operator)(&token)
            && let Some((left_index, left_token)) = left
            && let Some((from, to)) = binds(level, rule, index, left_index, &left_token)
        {
            if rule.extends {
                level.group_or_extend(rule.class, from, to);
            } else {
                level.group(rule.class, from, to);
            }
            gone += to - from;
            left = Some((from, level.nodes[from].token));
            continue;
        }
        left = Some((index, token));
    }
    Ok(())
}

fn binds(
    level: &Level<'_>,
    rule: &Infix<'_>,
    index: usize,
    left: usize,
    left_token: &Token,
) -> Option<(usize, usize)> {
    let right = level.next(index);
    let is_bound = (rule.is_left)(left_token)
        && (rule.is_right)(right.map(|right| &level.nodes[right].token))
        && !level.is_delimiter(left)
        && !right.is_some_and(|right| level.is_delimiter(right));
    // After an assignment took several tokens, positions can run backwards; nothing binds then.
    is_bound.then(|| rule.span.bounds(level, left, index, right)).filter(|(from, to)| from <= to)
}
