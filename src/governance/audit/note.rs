//! Checkpoints: origin, size and root of the log in three lines (C2SP tlog-checkpoint), as a signed note (C2SP
//! signed-note) with Ed25519 keys in the text form of Go's `note` package. Keys are never printed but into their files.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use sha2::{Digest as _, Sha256};

use super::merkle::{Edge, Hash};
use crate::error::{Error, Result};

/// Ed25519, in keys of signed notes.
const ALGORITHM: u8 = 1;
const PRIVATE: &str = "PRIVATE+KEY+";
/// The name of a log in its checkpoints, unless it is signed with a key of another name.
pub const ORIGIN: &str = "stagewright/audit";

/// The size and the root of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    pub origin: String,
    pub size: u64,
    pub root: Hash,
}

impl Checkpoint {
    /// What is to be kept of a log as it is: the checkpoint and its note, signed if there is a key.
    #[must_use]
    pub fn take(log: &Edge, key: Option<&Signer>) -> (Self, String) {
        let origin = key.map_or(ORIGIN, Signer::name).to_owned();
        let checkpoint = Self { origin, size: log.size(), root: log.root() };
        let note = key.map_or_else(|| checkpoint.text(), |key| key.sign(&checkpoint));
        (checkpoint, note)
    }

    /// The text that is signed.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, BASE64.encode(self.root))
    }

    /// Reads a checkpoint, signed or not. Signatures are not looked at: see [`Verifier::open`].
    pub fn parse(note: &str) -> Result<Self> {
        let text = note.split_once("\n\n").map_or(note, |(text, _)| text);
        let mut lines = text.lines();
        let mut line = |what: &str| {
            lines.next().filter(|line| !line.is_empty()).ok_or_else(|| {
                Error::invalid(format!("This is no checkpoint: it has no line with the {what} of the log."))
            })
        };
        let (origin, size, root) = (line("name")?, line("size")?, line("root")?);
        let is_number =
            size.bytes().all(|byte| byte.is_ascii_digit()) && (size == "0" || !size.starts_with('0'));
        let size = size.parse().ok().filter(|_| is_number).ok_or_else(|| {
            Error::invalid(format!(
                "This is no checkpoint: line 2 should be a number of entries, not '{size}'."
            ))
        })?;
        let root = BASE64.decode(root).ok().and_then(|root| root.try_into().ok()).ok_or_else(|| {
            Error::invalid("This is no checkpoint: line 3 should be a root of 32 bytes in base64.")
        })?;
        Ok(Self { origin: origin.to_owned(), size, root })
    }
}

/// A key that signs.
#[derive(Clone)]
pub struct Signer {
    name: String,
    seed: [u8; 32],
    pair: Arc<Ed25519KeyPair>,
}

impl fmt::Debug for Signer {
    /// The key itself is never printed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Signer {
    /// A new key. Its name is that of the log it signs.
    pub fn generate(name: &str) -> Result<Self> {
        if name.is_empty() || name.contains(|c: char| c.is_whitespace() || c == '+') {
            return Err(Error::invalid(format!(
                "'{name}' cannot be a key's name: use letters, digits, '.', '/' and '-'."
            )));
        }
        let mut seed = [0; 32];
        ring::rand::SecureRandom::fill(&ring::rand::SystemRandom::new(), &mut seed)
            .map_err(|_| Error::internal("The system has no random numbers"))?;
        Self::from_seed(name, seed)
    }

    fn from_seed(name: &str, seed: [u8; 32]) -> Result<Self> {
        let pair = Ed25519KeyPair::from_seed_unchecked(&seed)
            .map_err(|_| Error::internal("A key could not be made of its seed"))?;
        Ok(Self { name: name.to_owned(), seed, pair: Arc::new(pair) })
    }

    /// Reads a key file.
    pub fn parse(text: &str) -> Result<Self> {
        // Says nothing of what it has read: it may be a key with a typing error.
        let refusal =
            || Error::invalid("This is no private key: it should read PRIVATE+KEY+<name>+<id>+<key>.");
        let rest = text.trim().strip_prefix(PRIVATE).ok_or_else(refusal)?;
        let (name, id, seed) = parts(rest).ok_or_else(refusal)?;
        let signer = Self::from_seed(name, seed)?;
        if signer.verifier().id() != id {
            return Err(refusal());
        }
        Ok(signer)
    }

    /// The content of the key file: a secret.
    #[must_use]
    pub fn secret(&self) -> String {
        format!("{PRIVATE}{}", joined(&self.name, self.verifier().id(), &self.seed))
    }

    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key that checks what this one has signed.
    #[must_use]
    pub fn verifier(&self) -> Verifier {
        let mut key = [0; 32];
        key.copy_from_slice(self.pair.public_key().as_ref());
        Verifier { name: self.name.clone(), key }
    }

    /// The checkpoint as a signed note.
    #[must_use]
    pub fn sign(&self, checkpoint: &Checkpoint) -> String {
        let text = checkpoint.text();
        let mut signature = self.verifier().id().to_vec();
        signature.extend_from_slice(self.pair.sign(text.as_bytes()).as_ref());
        format!("{text}\n\u{2014} {} {}\n", self.name, BASE64.encode(signature))
    }
}

/// A key that checks signatures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verifier {
    name: String,
    key: [u8; 32],
}

impl Verifier {
    /// Reads `<name>+<id>+<key>`.
    pub fn parse(text: &str) -> Result<Self> {
        let refusal = || Error::invalid("This is no public key: it should read <name>+<id>+<key>.");
        let text = text.trim();
        if text.starts_with(PRIVATE) {
            return Err(Error::invalid("This is a private key: give the public one."));
        }
        let (name, id, key) = parts(text).ok_or_else(refusal)?;
        let verifier = Self { name: name.to_owned(), key };
        if verifier.id() == id { Ok(verifier) } else { Err(refusal()) }
    }

    /// The key as others are told it.
    #[must_use]
    pub fn text(&self) -> String {
        joined(&self.name, self.id(), &self.key)
    }

    fn id(&self) -> [u8; 4] {
        let named = Sha256::new().chain_update(&self.name).chain_update([b'\n', ALGORITHM]);
        let hash = named.chain_update(self.key).finalize();
        [hash[0], hash[1], hash[2], hash[3]]
    }

    /// Reads a signed note; an error unless this key has signed it.
    pub fn open(&self, note: &str) -> Result<Checkpoint> {
        let (text, signatures) = note.rsplit_once("\n\n").ok_or_else(|| {
            Error::invalid("The checkpoint is not signed: no line is empty before signatures.")
        })?;
        let text = format!("{text}\n");
        let key = UnparsedPublicKey::new(&ED25519, self.key);
        let is_mine = |line: &str| {
            let (name, signature) = line.strip_prefix("\u{2014} ")?.split_once(' ')?;
            let signature = BASE64.decode(signature).ok()?;
            let signature = signature.strip_prefix(&self.id()).filter(|_| name == self.name)?;
            key.verify(text.as_bytes(), signature).ok()
        };
        if !signatures.lines().any(|line| is_mine(line).is_some()) {
            return Err(Error::invalid(format!("The checkpoint is not signed by the key '{}'.", self.name)));
        }
        Checkpoint::parse(&text)
    }
}

fn joined(name: &str, id: [u8; 4], key: &[u8; 32]) -> String {
    let mut bytes = vec![ALGORITHM];
    bytes.extend_from_slice(key);
    format!("{name}+{}+{}", hex::encode(id), BASE64.encode(bytes))
}

fn parts(text: &str) -> Option<(&str, [u8; 4], [u8; 32])> {
    let (name, rest) = text.split_once('+')?;
    let (id, key) = rest.split_once('+')?;
    let id = hex::decode(id).ok()?.try_into().ok()?;
    let key = BASE64.decode(key).ok()?;
    let key = key.strip_prefix(&[ALGORITHM])?.try_into().ok()?;
    Some((name, id, key)).filter(|_| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of golang.org/x/mod/sumdb/note: key, text and signature.
    const PETER: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    const NOTE: &str = "If you think cryptography is the answer to your problem,\n\
        then you don't know what your problem is.\n\n\
        \u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    #[test]
    fn a_note_of_the_go_package_is_believed() {
        let verifier = Verifier::parse(PETER).expect("a key");
        assert_eq!(verifier.text(), PETER);
        // It is signed, but is no checkpoint.
        let refusal = verifier.open(NOTE).expect_err("no checkpoint").message;
        assert!(refusal.starts_with("This is no checkpoint"), "{refusal}");
        let refusal = verifier.open(&NOTE.replace("think", "Think")).expect_err("another text").message;
        assert_eq!(refusal, "The checkpoint is not signed by the key 'PeterNeumann'.");
    }

    #[test]
    fn what_a_key_has_signed_it_opens_and_nothing_else() {
        let signer = Signer::generate("example.org/log").expect("a key");
        let signer = Signer::parse(&signer.secret()).expect("the same key");
        let verifier = Verifier::parse(&signer.verifier().text()).expect("its public half");
        let checkpoint = Checkpoint { origin: "example.org/log".to_owned(), size: 7, root: [9; 32] };
        let note = signer.sign(&checkpoint);
        assert_eq!(verifier.open(&note).expect("a checkpoint"), checkpoint);
        for at in 0..note.len() {
            let mut bytes = note.clone().into_bytes();
            bytes[at] ^= 1;
            // The last line break does not count.
            let Ok(changed) = String::from_utf8(bytes) else { continue };
            assert!(verifier.open(&changed).is_err() || at == note.len() - 1, "byte {at}: {changed}");
        }
        let other = Signer::generate("example.org/log").expect("a key").verifier();
        assert!(other.open(&note).is_err());
        assert!(verifier.open(&checkpoint.text()).is_err());
        assert!(Verifier::parse(&signer.secret()).is_err());
        assert!(Signer::generate("two words").is_err());
    }
}
