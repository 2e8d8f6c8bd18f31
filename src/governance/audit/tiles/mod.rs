//! The log in files of a fixed size (C2SP tlog-tiles), for mirrors, witnesses and other verifiers: which hashes or
//! entries a path stands for.

pub mod api;

use std::ops::Range;

use super::merkle::Node;

/// Hashes, or entries, of a whole tile.
const WIDTH: u64 = 256;
const WIDTH_BITS: u32 = 8;

/// What a path below `tile/` names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// The level of its hashes in tiles; `None` for a bundle of entries.
    pub level: Option<u32>,
    /// The hashes of its level, or the entries, that it has.
    pub range: Range<u64>,
}

impl Tile {
    /// Reads `<level>/<number>` or `entries/<number>`, with `.p/<width>` after it for a tile that is not full.
    #[must_use]
    pub fn parse(path: &str) -> Option<Self> {
        let (level, rest) = path.split_once('/')?;
        let level = match level {
            "entries" => None,
            level => Some(level.parse().ok().filter(|number: &u32| *number < 8 && level.len() == 1)?),
        };
        let (number, width) = match rest.split_once(".p/") {
            Some((number, width)) => {
                let parsed = width.parse().ok().filter(|width| (1..WIDTH).contains(width))?;
                (number, (parsed.to_string() == width).then_some(parsed)?)
            }
            None => (rest, WIDTH),
        };
        let start = number_of(number)?.checked_mul(WIDTH)?;
        let range = start..start.checked_add(width)?;
        // No node's leaves may be beyond the largest number.
        let height = level.map_or(0, |level| level * WIDTH_BITS);
        (range.end.leading_zeros() > height).then_some(Self { level, range })
    }

    /// The subtrees whose hashes it has.
    #[must_use]
    pub fn nodes(&self, level: u32) -> Vec<Node> {
        self.range.clone().map(|index| Node { level: level * WIDTH_BITS, index }).collect()
    }

    /// Whether a log of `size` entries has all of it.
    #[must_use]
    pub fn is_within(&self, size: u64) -> bool {
        self.range.end <= size >> self.level.map_or(0, |level| level * WIDTH_BITS)
    }
}

/// Three digits between slashes, an `x` before all but the last: `x001/x234/067` is 1234067.
fn number_of(text: &str) -> Option<u64> {
    let mut parts = text.split('/').peekable();
    let mut number: u64 = 0;
    let mut is_first = true;
    while let Some(part) = parts.next() {
        let digits = if parts.peek().is_some() { part.strip_prefix('x')? } else { part };
        if digits.len() != 3 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        // One way to write a number: no group of zeros at the beginning.
        if is_first && digits == "000" && parts.peek().is_some() {
            return None;
        }
        is_first = false;
        number = number.checked_mul(1000)?.checked_add(digits.parse().ok()?)?;
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_those_of_the_specification() {
        let tile = |level, range| Some(Tile { level, range });
        assert_eq!(Tile::parse("0/000"), tile(Some(0), 0..256));
        assert_eq!(Tile::parse("1/x001/x234/067.p/3"), tile(Some(1), 1_234_067 * 256..1_234_067 * 256 + 3));
        assert_eq!(Tile::parse("entries/002"), tile(None, 512..768));
        for wrong in [
            "",
            "0",
            "0/",
            "0/0",
            "0/0000",
            "0/x000/001",
            "0/001/002",
            "0/x001",
            "8/000",
            "00/000",
            "x/000",
            "0/000.p/0",
            "0/000.p/256",
            "0/000.p/01",
            "0/000.p/",
            "7/x999/x999/999",
            "0/x999/x999/x999/x999/x999/x999/999",
        ] {
            assert_eq!(Tile::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_tile_is_there_when_all_its_leaves_are() {
        let whole = Tile::parse("1/000").expect("a tile");
        assert!(!whole.is_within(65_535) && whole.is_within(65_536));
        let part = Tile::parse("1/000.p/2").expect("a tile");
        assert!(!part.is_within(511) && part.is_within(512));
        assert_eq!(part.nodes(1)[1].range(), 256..512);
    }
}
