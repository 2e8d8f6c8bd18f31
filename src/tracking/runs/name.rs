//! Names for runs and logged models that come without one: an adjective, an animal and a number, at most 20 characters.

use rand::seq::IndexedRandom as _;

const ADJECTIVES: [&str; 48] = [
    "able", "agile", "ample", "apt", "bold", "brave", "brisk", "calm", "civil", "clear", "crisp", "deft",
    "eager", "fair", "fleet", "fond", "free", "fresh", "gentle", "glad", "grand", "handy", "hardy", "honest",
    "jolly", "keen", "kind", "lively", "loyal", "lucid", "mellow", "merry", "mild", "neat", "nimble",
    "noble", "patient", "placid", "prime", "proud", "quick", "quiet", "ready", "sharp", "snug", "spry",
    "steady", "warm",
];
const ANIMALS: [&str; 48] = [
    "adder", "alpaca", "badger", "beaver", "bison", "bittern", "camel", "carp", "cicada", "civet", "cod",
    "condor", "coot", "cricket", "curlew", "dingo", "dormouse", "eel", "egret", "finch", "gecko", "gibbon",
    "gull", "hare", "heron", "ibex", "jackal", "kestrel", "lark", "lemur", "lynx", "magpie", "marmot",
    "newt", "otter", "perch", "plover", "quail", "rook", "seal", "shrew", "stoat", "swift", "tapir", "tern",
    "vole", "wren", "zebu",
];

/// A random name, such as `brisk-otter-417`.
pub(in crate::tracking) fn random() -> String {
    let mut random = rand::rng();
    let adjective = ADJECTIVES.choose(&mut random).unwrap_or(&"calm");
    let animal = ANIMALS.choose(&mut random).unwrap_or(&"lark");
    format!("{adjective}-{animal}-{}", rand::random_range(0..1000))
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_short() {
        for _ in 0..1000 {
            assert!(super::random().len() <= 20);
        }
    }
}
