//! The trees of Certificate Transparency's own tests, and what every tree must hold to.

use std::collections::HashMap;

use proptest::prelude::*;

use super::*;

/// The leaves of certificate-transparency's `merkle_tree_test.cc`.
const LEAVES: [&str; 8] =
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
/// The roots of the trees of the first 1 to 8 of them, from the same file.
const ROOTS: [&str; 8] = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

/// A tree with all its complete subtrees.
#[derive(Default)]
struct Tree {
    edge: Edge,
    known: HashMap<Node, Hash>,
    roots: Vec<Hash>,
}

impl Tree {
    fn of(leaves: impl IntoIterator<Item = Vec<u8>>) -> Self {
        let mut tree = Self { roots: vec![Edge::default().root()], ..Self::default() };
        for bytes in leaves {
            let (at, leaf) = (tree.edge.size(), leaf(&bytes));
            let completed = tree.edge.push(leaf);
            for (level, hash) in (0..).zip([leaf].into_iter().chain(completed)) {
                tree.known.insert(Node { level, index: at >> level }, hash);
            }
            tree.roots.push(tree.edge.root());
        }
        tree
    }

    fn proof(&self, ranges: &[Range<u64>]) -> Vec<Hash> {
        ranges
            .iter()
            .map(|range| hash_of(range, |node| self.known.get(&node).copied()).expect("known hashes"))
            .collect()
    }
}

/// The definition of RFC 6962, section 2.1, word for word.
fn defined_root(leaves: &[Vec<u8>]) -> Hash {
    match leaves {
        [] => Sha256::digest([]).into(),
        [one] => leaf(one),
        many => {
            let (left, right) = many.split_at(many.len().next_power_of_two() / 2);
            parent(&defined_root(left), &defined_root(right))
        }
    }
}

fn hashes<const N: usize>(texts: [&str; N]) -> Vec<Hash> {
    texts.iter().map(|text| hex::decode(text).expect("hex").try_into().expect("32 bytes")).collect()
}

fn standard() -> Tree {
    Tree::of(LEAVES.iter().map(|text| hex::decode(text).expect("hex")))
}

#[test]
fn roots_are_those_of_certificate_transparency() {
    let tree = standard();
    assert_eq!(
        hex::encode(tree.roots[0]),
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    );
    let roots: Vec<String> = tree.roots[1..].iter().map(hex::encode).collect();
    assert_eq!(roots, ROOTS);
}

/// From the same file: the paths to leaves 0 and 5 of 8, 2 of 3 and 1 of 5; the proofs from 1, 6 to 8 and 2 to 5.
#[test]
fn proofs_are_those_of_certificate_transparency() {
    let tree = standard();
    let path_0_8 = hashes([
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]);
    let path_5_8 = hashes([
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]);
    let path_2_3 = hashes(["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]);
    let path_1_5 = hashes([
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ]);
    assert_eq!(tree.proof(&inclusion(0, 8)), path_0_8);
    assert_eq!(tree.proof(&inclusion(5, 8)), path_5_8);
    assert_eq!(tree.proof(&inclusion(2, 3)), path_2_3);
    assert_eq!(tree.proof(&inclusion(1, 5)), path_1_5);
    let from_6_to_8 = hashes([
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]);
    let from_2_to_5 = hashes([
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ]);
    assert_eq!(tree.proof(&consistency(1, 8)), path_0_8);
    assert_eq!(tree.proof(&consistency(6, 8)), from_6_to_8);
    assert_eq!(tree.proof(&consistency(2, 5)), from_2_to_5);
}

fn leaves(most: usize) -> impl Strategy<Value = Vec<Vec<u8>>> {
    prop::collection::vec(prop::collection::vec(any::<u8>(), 0..8), 1..most)
}

proptest! {
    #[test]
    fn the_root_is_the_one_that_is_defined(leaves in leaves(70)) {
        prop_assert_eq!(Tree::of(leaves.clone()).edge.root(), defined_root(&leaves));
    }

    #[test]
    fn every_entry_is_proved_and_nothing_else(leaves in leaves(40), at: prop::sample::Index, bit in 0..256_usize) {
        let tree = Tree::of(leaves.clone());
        let (index, size) = (at.index(leaves.len()) as u64, tree.edge.size());
        let proof = tree.proof(&inclusion(index, size));
        let (hash, root) = (leaf(&leaves[at.index(leaves.len())]), tree.edge.root());
        prop_assert!(includes(hash, index, size, &proof, &root));
        let flipped = |hash: &Hash| {
            let mut hash = *hash;
            hash[bit / 8] ^= 1 << (bit % 8);
            hash
        };
        prop_assert!(!includes(flipped(&hash), index, size, &proof, &root));
        prop_assert!(!includes(hash, index, size, &proof, &flipped(&root)));
        prop_assert!(!includes(hash, size, size, &proof, &root));
        for place in 0..proof.len() {
            let mut wrong = proof.clone();
            wrong[place] = flipped(&wrong[place]);
            prop_assert!(!includes(hash, index, size, &wrong, &root));
            wrong.remove(place);
            prop_assert!(!includes(hash, index, size, &wrong, &root));
        }
        let mut longer = proof;
        longer.push(root);
        prop_assert!(!includes(hash, index, size, &longer, &root));
    }

    #[test]
    fn a_log_goes_on_from_each_of_its_beginnings_and_from_no_other(
        leaves in leaves(40), at: prop::sample::Index, edited: prop::sample::Index
    ) {
        let tree = Tree::of(leaves.clone());
        let (old, new) = (at.index(leaves.len()) as u64 + 1, tree.edge.size());
        let (old_root, new_root) = (tree.roots[at.index(leaves.len()) + 1], tree.edge.root());
        let proof = tree.proof(&consistency(old, new));
        prop_assert!(goes_on((old, &old_root), (new, &new_root), &proof));
        // An edit of any earlier entry cannot be proved to go on.
        let mut other = leaves;
        let place = edited.index(usize::try_from(old).unwrap_or(1));
        other[place].push(1);
        let other = Tree::of(other);
        let forged = other.proof(&consistency(old, new));
        prop_assert!(!goes_on((old, &old_root), (new, &other.edge.root()), &forged));
        prop_assert!(!goes_on((old, &old_root), (new, &other.edge.root()), &proof));
        for place in 0..proof.len() {
            let mut wrong = proof.clone();
            wrong[place][0] ^= 1;
            prop_assert!(!goes_on((old, &old_root), (new, &new_root), &wrong));
            wrong.remove(place);
            prop_assert!(!goes_on((old, &old_root), (new, &new_root), &wrong));
        }
    }

    #[test]
    fn a_dropped_or_moved_entry_changes_the_root(leaves in leaves(30), a: prop::sample::Index, b: prop::sample::Index) {
        let root = Tree::of(leaves.clone()).edge.root();
        let mut dropped = leaves.clone();
        dropped.remove(a.index(leaves.len()));
        prop_assert_ne!(Tree::of(dropped).edge.root(), root);
        let mut moved = leaves.clone();
        moved.swap(a.index(leaves.len()), b.index(leaves.len()));
        if moved != leaves {
            prop_assert_ne!(Tree::of(moved).edge.root(), root);
        }
    }
}
