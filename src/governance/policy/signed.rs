//! Judges a version by who signed its files, and reads who that may be.

use serde_json::{Value, json};

use super::evaluate::{Finding, Outcome, found};
use super::facts::{Facts, Signatures};
use super::part::{Fields, Part, Result};
use super::rules::{Kind, Signer};
use crate::governance::supply::certificate::Roots;
use crate::governance::supply::key::PublicKey;
use crate::governance::supply::signatures::Held;
use crate::governance::supply::trust::Trust;

/// A signature by one of `signers` of all files that there are.
pub(super) fn signed(facts: &Facts, signers: &[Signer]) -> Finding {
    let names: Vec<&str> = signers.iter().map(|signer| signer.name.as_str()).collect();
    let held = match &facts.signatures {
        None => return found(Outcome::Error, json!({}), "the signatures were not looked at"),
        Some(Signatures::Unreadable(why)) => {
            return found(Outcome::Error, json!({}), format!("the files cannot be read: {why}"));
        }
        Some(Signatures::Found(held)) => held,
    };
    let mut refused: Vec<Value> = Vec::new();
    for one in held {
        match verify(one, signers) {
            Ok((signer, who)) => {
                let inputs = json!({"signature": one.id, "signed_by": signer, "signer": who});
                return found(Outcome::Pass, inputs, format!("all files are signed by {signer}"));
            }
            Err(why) => refused.push(json!({"signature": one.id, "refused": why})),
        }
    }
    let sentence = match refused.as_slice() {
        [] => "the version has no signature".to_owned(),
        [.., last] => {
            let why = last["refused"].as_str().unwrap_or_default();
            format!("no signature counts; of the last one: {why}")
        }
    };
    found(Outcome::Fail, json!({"signed_by": names, "refused": refused}), sentence)
}

/// Which of the signers made a signature, and under which name.
fn verify<'a>(one: &Held, signers: &'a [Signer]) -> std::result::Result<(&'a str, String), String> {
    let mut why = Vec::new();
    for signer in signers {
        match one.verify(&signer.trust) {
            Ok(who) => return Ok((&signer.name, who)),
            Err(refusal) if why.contains(&refusal) => {}
            Err(refusal) => why.push(refusal),
        }
    }
    Err(why.join("; "))
}

/// Reads `signed_by`.
pub(super) fn kind(part: &Part<'_>) -> Result<Kind> {
    let items = part.list("a list of signers, each with a `name` and a `public_key` or `roots`")?;
    if items.is_empty() {
        return part.wrong("names nobody whose signature would count");
    }
    items.iter().map(signer).collect::<Result<_>>().map(Kind::Signed)
}

fn signer(part: &Part<'_>) -> Result<Signer> {
    let fields = part.fields(&["name", "public_key", "roots", "identity"])?;
    let name = fields.need("name")?.text("a name for the signer")?.to_owned();
    let trust = match (fields.get("public_key"), fields.get("roots")) {
        (Some(key), None) => {
            if let Some(identity) = fields.get("identity") {
                return identity.wrong("has no meaning beside `public_key`: a key has no name");
            }
            let pem = key.text("a public key in PEM")?;
            Trust::Key(PublicKey::read(pem.as_bytes()).or_else(|problem| key.wrong(problem))?)
        }
        (None, Some(roots)) => certificate(&fields, &roots)?,
        _ => return part.wrong("must have either `public_key` or `roots`"),
    };
    Ok(Signer { name, trust })
}

fn certificate(fields: &Fields<'_>, roots: &Part<'_>) -> Result<Trust> {
    let pem = roots.text("certificates in PEM")?;
    // Without a name, anybody would do to whom the authority gives a certificate.
    let identity = fields.need("identity")?.text("the mail address, URI or DNS name in the certificate")?;
    Ok(Trust::Certificate {
        roots: Roots::read(pem.as_bytes()).or_else(|problem| roots.wrong(problem))?,
        identity: Some(identity.to_owned()),
    })
}
