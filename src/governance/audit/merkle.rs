//! The Merkle tree of RFC 6962: hashes, roots, proofs that an entry is in the log and that a log goes on from an
//! earlier one, and the checking of both. Pure: where hashes are kept is not known here.

use std::ops::Range;

use sha2::{Digest as _, Sha256};

pub type Hash = [u8; 32];

/// A complete subtree of `2^level` leaves, the `index`th of its level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Node {
    pub level: u32,
    pub index: u64,
}

impl Node {
    /// The last leaf below it.
    #[must_use]
    pub fn end(self) -> u64 {
        ((self.index + 1) << self.level) - 1
    }

    /// The leaves below it.
    #[must_use]
    pub fn range(self) -> Range<u64> {
        self.index << self.level..(self.index + 1) << self.level
    }
}

/// The hash of an entry's bytes.
#[must_use]
pub fn leaf(bytes: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(bytes).finalize().into()
}

/// The hash of two subtrees next to each other.
#[must_use]
pub fn parent(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// The right edge of a tree: its complete subtrees from the largest to the smallest, which is all that is needed to
/// append to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edge {
    size: u64,
    peaks: Vec<Hash>,
}

impl Edge {
    /// `None` when there are more or fewer subtrees than a tree of that size has.
    #[must_use]
    pub fn new(size: u64, peaks: Vec<Hash>) -> Option<Self> {
        (peaks.len() == size.count_ones() as usize).then_some(Self { size, peaks })
    }

    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    #[must_use]
    pub fn peaks(&self) -> &[Hash] {
        &self.peaks
    }

    /// Adds a leaf. Answers with the subtrees that it completes, those of level 1 first.
    pub fn push(&mut self, leaf: Hash) -> Vec<Hash> {
        let mut completed = Vec::new();
        let mut hash = leaf;
        for _ in 0..self.size.trailing_ones() {
            let Some(left) = self.peaks.pop() else { break };
            hash = parent(&left, &hash);
            completed.push(hash);
        }
        self.peaks.push(hash);
        self.size += 1;
        completed
    }

    /// The root: of a tree without leaves, the hash of nothing.
    #[must_use]
    pub fn root(&self) -> Hash {
        let mut peaks = self.peaks.iter().rev();
        let Some(last) = peaks.next() else { return Sha256::digest([]).into() };
        peaks.fold(*last, |right, left| parent(left, &right))
    }
}

/// The ranges of leaves whose hashes prove that leaf `index` is in the tree of `size`, in the order of the proof.
#[must_use]
pub fn inclusion(index: u64, size: u64) -> Vec<Range<u64>> {
    let (mut within, mut path) = (0..size, Vec::new());
    while within.end - within.start > 1 {
        let middle = middle(&within);
        let (left, right) = (within.start..middle, middle..within.end);
        let (next, other) = if index < middle { (left, right) } else { (right, left) };
        path.push(other);
        within = next;
    }
    path.reverse();
    path
}

/// The ranges of leaves whose hashes prove that the tree of `new` leaves goes on from that of `old`, in the order of
/// the proof.
#[must_use]
pub fn consistency(old: u64, new: u64) -> Vec<Range<u64>> {
    if old == 0 || old >= new {
        return Vec::new();
    }
    let (mut within, mut path) = (0..new, Vec::new());
    while within.end != old {
        let middle = middle(&within);
        let (left, right) = (within.start..middle, middle..within.end);
        let (next, other) = if old <= middle { (left, right) } else { (right, left) };
        path.push(other);
        within = next;
    }
    // A whole old tree need not be told: who asks knows its root.
    if within.start != 0 {
        path.push(within);
    }
    path.reverse();
    path
}

/// Where RFC 6962 splits a range: after the largest power of two that is smaller than its length.
fn middle(range: &Range<u64>) -> u64 {
    let length = range.end - range.start;
    range.start + (1 << (u64::BITS - 1 - (length - 1).leading_zeros()))
}

/// The complete subtrees that a range of a proof consists of, from left to right.
#[must_use]
pub fn subtrees(range: &Range<u64>) -> Vec<Node> {
    let (mut start, mut nodes) = (range.start, Vec::new());
    while start < range.end {
        let level = (range.end - start).ilog2().min(start.trailing_zeros());
        nodes.push(Node { level, index: start >> level });
        start += 1 << level;
    }
    nodes
}

/// The hash of a range of a proof; `None` when one of its subtrees is not known.
#[must_use]
pub fn hash_of(range: &Range<u64>, known: impl Fn(Node) -> Option<Hash>) -> Option<Hash> {
    let mut hashes = subtrees(range).into_iter().rev().map(known);
    let last = hashes.next()??;
    hashes.try_fold(last, |right, left| Some(parent(&left?, &right)))
}

/// Whether `proof` shows that `leaf` is number `index` of the tree with this root (RFC 9162, 2.1.3.2).
#[must_use]
pub fn includes(leaf: Hash, index: u64, size: u64, proof: &[Hash], root: &Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut node, mut last, mut hash) = (index, size - 1, leaf);
    for other in proof {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            hash = parent(other, &hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = parent(&hash, other);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *root
}

/// Whether `proof` shows that the tree of `new` leaves goes on from that of `old` (RFC 9162, 2.1.4.2).
#[must_use]
pub fn goes_on(old: (u64, &Hash), new: (u64, &Hash), proof: &[Hash]) -> bool {
    let ((old_size, old_root), (new_size, new_root)) = (old, new);
    if old_size == 0 {
        return proof.is_empty() && *old_root == Edge::default().root();
    }
    if old_size >= new_size {
        return old_size == new_size && proof.is_empty() && old_root == new_root;
    }
    let mut proof = proof.iter();
    let first = if old_size.is_power_of_two() { Some(old_root) } else { proof.next() };
    let Some(first) = first else { return false };
    let (mut node, mut last) = (old_size - 1, new_size - 1);
    while node & 1 == 1 {
        node >>= 1;
        last >>= 1;
    }
    let (mut old_hash, mut new_hash) = (*first, *first);
    for other in proof {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            old_hash = parent(other, &old_hash);
            new_hash = parent(other, &new_hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            new_hash = parent(&new_hash, other);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && old_hash == *old_root && new_hash == *new_root
}

#[cfg(test)]
mod tests;
