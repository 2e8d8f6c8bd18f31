//! Whose signatures count.

use super::bundle::{Bundle, Material};
use super::certificate::Roots;
use super::key::PublicKey;

/// Somebody whose signatures count.
#[derive(Clone, Debug)]
pub enum Trust {
    Key(PublicKey),
    /// Whoever has a certificate by one of the roots; of this mail address, URI or DNS name, if one is given.
    Certificate {
        roots: Roots,
        identity: Option<String>,
    },
}

impl Trust {
    /// Verifies a signature: who made it, or why it does not count.
    pub fn verify(&self, bundle: &Bundle) -> Result<String, String> {
        match (self, &bundle.material) {
            (Self::Key(key), Material::Key(hint)) => {
                let own = key.hint();
                if hint.as_ref().is_some_and(|hint| *hint != own) {
                    return Err("it is by another key".to_owned());
                }
                if bundle.is_signed_by(key) { Ok(own) } else { Err("the key has not signed it".to_owned()) }
            }
            (Self::Certificate { roots, identity }, Material::Certificates(chain)) => {
                let leaf = roots.verify(chain)?;
                if !bundle.is_signed_by(&leaf.key) {
                    return Err("the key of its certificate has not signed it".to_owned());
                }
                match identity {
                    Some(identity) if !leaf.names.contains(identity) => {
                        Err(format!("its certificate is of '{}', not of '{identity}'", leaf.shown()))
                    }
                    _ => Ok(leaf.shown()),
                }
            }
            (_, Material::Sigstore(_)) => {
                Err("it rests on a transparency log, which is not asked: it cannot be verified".to_owned())
            }
            (Self::Key(_), Material::Certificates(_)) => Err("it is by a certificate, not a key".to_owned()),
            (Self::Certificate { .. }, Material::Key(_)) => {
                Err("it is by a key, not a certificate".to_owned())
            }
        }
    }
}
