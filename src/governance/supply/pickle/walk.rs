//! Walks a pickle's opcodes without carrying them out, and notes what loading it would import. Strings are followed over
//! the stack and the memo, as the imports of newer protocols are made of them. Memory is bounded, whatever the pickle says.

use std::cell::Cell;
use std::collections::{BTreeSet, HashMap};
use std::io::{self, Read};
use std::rc::Rc;

use super::Budget;

/// Longer strings name nothing that can be imported.
const LONGEST_NAME: u64 = 512;
const LONGEST_LINE: usize = 1 << 16;
/// Deeper stacks and larger memos are not followed.
const MOST_ITEMS: usize = 1 << 20;
/// Bytes of text that are held at a time, on the stack and in the memo.
const MOST_TEXT: usize = 16 << 20;

/// What a pickle would import, and how far it was followed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Walk {
    pub(super) imports: BTreeSet<(String, String)>,
    /// Why it was not followed to its end.
    pub(super) problem: Option<String>,
}

#[derive(Clone)]
enum Item {
    Mark,
    Text(Rc<Text>),
    Other,
}

/// A string of the pickle, which counts for as long as it is held.
struct Text {
    text: Box<str>,
    held: Rc<Cell<usize>>,
}

impl Drop for Text {
    fn drop(&mut self) {
        self.held.update(|held| held - self.text.len());
    }
}

struct Walker<'a, R> {
    input: R,
    budget: &'a Budget,
    stack: Vec<Item>,
    memo: HashMap<u64, Option<Rc<Text>>>,
    /// Bytes of all texts on the stack and in the memo.
    held: Rc<Cell<usize>>,
    walk: Walk,
}

/// Walks one pickle, which begins where `input` stands.
pub(super) fn walk(input: impl Read, budget: &Budget) -> Walk {
    let mut walker = Walker {
        input,
        budget,
        stack: Vec::new(),
        memo: HashMap::new(),
        held: Rc::default(),
        walk: Walk::default(),
    };
    if let Err(error) = walker.run() {
        walker.walk.problem = Some(error.to_string());
    }
    walker.walk
}

fn wrong(problem: &str) -> io::Error {
    io::Error::other(problem)
}

impl<R: Read> Walker<'_, R> {
    fn run(&mut self) -> io::Result<()> {
        let mut steps = 0_u32;
        loop {
            steps = steps.wrapping_add(1);
            if steps.is_multiple_of(1024) {
                self.budget.check()?;
            }
            let [opcode] = self.take::<1>()?;
            if opcode == b'.' {
                return Ok(());
            }
            self.step(opcode)?;
            if self.stack.len() > MOST_ITEMS || self.memo.len() > MOST_ITEMS || self.held.get() > MOST_TEXT {
                return Err(wrong("it is too large to be followed"));
            }
        }
    }

    fn step(&mut self, opcode: u8) -> io::Result<()> {
        match opcode {
            b'(' => self.stack.push(Item::Mark),
            b'0' | b'a' | b'b' => self.pop(1)?,
            b'1' | b'e' | b'u' | 0x90 => self.pop_to_mark()?,
            b'2' => self.stack.push(self.stack.last().cloned().ok_or_else(|| wrong("its stack is empty"))?),
            b'F' | b'I' | b'L' | b'P' => self.line().map(|_| self.other())?,
            b'J' | 0x84 => self.skipped(4)?,
            b'K' | 0x82 => self.skipped(1)?,
            b'M' | 0x83 => self.skipped(2)?,
            b'G' => self.skipped(8)?,
            0x8a | b'C' => self.sized::<1>()?,
            0x8b | b'B' => self.sized::<4>()?,
            0x8e | 0x96 => self.sized::<8>()?,
            b'N' | 0x88 | 0x89 | b']' | b'}' | b')' | 0x8f | 0x97 => self.other(),
            b'S' | b'V' => {
                let line = self.line()?;
                match line.trim_matches(['\'', '"']) {
                    text if text.len() as u64 > LONGEST_NAME => self.other(),
                    text => self.text(text),
                }
            }
            b'U' | 0x8c => self.name::<1>()?,
            b'T' | b'X' => self.name::<4>()?,
            0x8d => self.name::<8>()?,
            b's' => self.pop(2)?,
            b'l' | b'd' | b't' | b'o' | 0x91 => {
                self.pop_to_mark()?;
                self.other();
            }
            0x85 | b'Q' => self.replaced(1)?,
            b'R' | 0x81 | 0x86 => self.replaced(2)?,
            0x87 | 0x92 => self.replaced(3)?,
            b'c' => {
                let (module, name) = (self.line()?, self.line()?);
                self.import(module, name)?;
            }
            b'i' => {
                let (module, name) = (self.line()?, self.line()?);
                self.pop_to_mark()?;
                self.import(module, name)?;
            }
            0x93 => {
                let (name, module) = (self.stack.pop(), self.stack.pop());
                let (Some(Item::Text(module)), Some(Item::Text(name))) = (module, name) else {
                    return Err(wrong("it imports what it makes up while it is loaded"));
                };
                self.import(module.text.to_string(), name.text.to_string())?;
            }
            0x80 => drop(self.take::<1>()?),
            0x95 => drop(self.take::<8>()?),
            0x98 => {}
            b'g' | b'h' | b'j' => {
                let at = self.place(opcode == b'g', opcode == b'h')?;
                let known = self.memo.get(&at).ok_or_else(|| wrong("it recalls what it has not noted"))?;
                self.stack.push(known.clone().map_or(Item::Other, Item::Text));
            }
            b'p' | b'q' | b'r' => {
                let at = self.place(opcode == b'p', opcode == b'q')?;
                self.note(at)?;
            }
            0x94 => self.note(self.memo.len() as u64)?,
            _ => return Err(wrong(&format!("0x{opcode:02x} is no opcode"))),
        }
        Ok(())
    }

    fn import(&mut self, module: String, name: String) -> io::Result<()> {
        let is_name = |text: &str| {
            !text.is_empty()
                && text.len() as u64 <= LONGEST_NAME
                && text.chars().all(|c| c.is_alphanumeric() || "_.<>-".contains(c))
        };
        if !is_name(&module) || !is_name(&name) {
            return Err(wrong("it imports something that has no name"));
        }
        if self.walk.imports.insert((module, name)) {
            self.budget.spend()?;
        }
        self.other();
        Ok(())
    }

    fn other(&mut self) {
        self.stack.push(Item::Other);
    }

    fn text(&mut self, text: &str) {
        self.held.update(|held| held + text.len());
        self.stack.push(Item::Text(Rc::new(Text { text: text.into(), held: Rc::clone(&self.held) })));
    }

    fn pop(&mut self, count: usize) -> io::Result<()> {
        let left = self.stack.len().checked_sub(count).ok_or_else(|| wrong("its stack is empty"))?;
        self.stack.truncate(left);
        Ok(())
    }

    fn replaced(&mut self, count: usize) -> io::Result<()> {
        self.pop(count)?;
        self.other();
        Ok(())
    }

    fn pop_to_mark(&mut self) -> io::Result<()> {
        let mark = self.stack.iter().rposition(|item| matches!(item, Item::Mark));
        self.stack.truncate(mark.ok_or_else(|| wrong("its stack has no mark"))?);
        Ok(())
    }

    fn note(&mut self, at: u64) -> io::Result<()> {
        let known = match self.stack.last() {
            Some(Item::Text(text)) => Some(Rc::clone(text)),
            Some(Item::Mark | Item::Other) => None,
            None => return Err(wrong("its stack is empty")),
        };
        self.memo.insert(at, known);
        Ok(())
    }

    /// A place in the memo: written out in a line, or in one byte, or in four.
    fn place(&mut self, is_line: bool, is_byte: bool) -> io::Result<u64> {
        if is_line {
            return self.line()?.trim().parse().map_err(|_| wrong("a place in its memo is no number"));
        }
        if is_byte { self.number::<1>() } else { self.number::<4>() }
    }

    fn take<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let mut bytes = [0; N];
        self.input.read_exact(&mut bytes).map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => wrong("it ends before its end"),
            _ => error,
        })?;
        Ok(bytes)
    }

    fn number<const N: usize>(&mut self) -> io::Result<u64> {
        let bytes = self.take::<N>()?;
        Ok(bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    fn skip(&mut self, length: u64) -> io::Result<()> {
        const PORTION: u64 = 1 << 20;
        let mut left = length;
        while left > 0 {
            self.budget.check()?;
            let portion = left.min(PORTION);
            if io::copy(&mut self.input.by_ref().take(portion), &mut io::sink())? < portion {
                return Err(wrong("it ends before its end"));
            }
            left -= portion;
        }
        Ok(())
    }

    fn skipped(&mut self, length: u64) -> io::Result<()> {
        self.skip(length)?;
        self.other();
        Ok(())
    }

    fn sized<const N: usize>(&mut self) -> io::Result<()> {
        let length = self.number::<N>()?;
        self.skipped(length)
    }

    fn name<const N: usize>(&mut self) -> io::Result<()> {
        let length = self.number::<N>()?;
        if length > LONGEST_NAME {
            return self.skipped(length);
        }
        let mut bytes = Vec::new();
        if self.input.by_ref().take(length).read_to_end(&mut bytes)? as u64 != length {
            return Err(wrong("it ends before its end"));
        }
        self.text(&String::from_utf8_lossy(&bytes));
        Ok(())
    }

    fn line(&mut self) -> io::Result<String> {
        let mut line = Vec::new();
        loop {
            let [byte] = self.take::<1>()?;
            if byte == b'\n' {
                return Ok(String::from_utf8_lossy(&line).into_owned());
            }
            if line.len() >= LONGEST_LINE {
                return Err(wrong("a line of it is too long"));
            }
            line.push(byte);
        }
    }
}
