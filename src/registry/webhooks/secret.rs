//! Webhooks' secrets at rest: Fernet tokens under the key that the stock server uses, so that either reads the other's.
//! Neither a key nor a secret is ever printed.

use std::fmt;
use std::sync::Arc;

use fernet::Fernet;

use crate::error::{Error, Result};

/// Environment variable of the key.
pub const KEY: &str = "MLFLOW_WEBHOOK_SECRET_ENCRYPTION_KEY";

/// Encrypts and decrypts secrets.
#[derive(Clone)]
pub struct Vault {
    fernet: Arc<Fernet>,
    is_lasting: bool,
}

impl Vault {
    /// A vault with a given key, 32 bytes in URL-safe base64; `None` when it is no such key.
    #[must_use]
    pub fn new(key: &str) -> Option<Self> {
        Some(Self { fernet: Arc::new(Fernet::new(key)?), is_lasting: true })
    }

    /// A vault whose key nobody knows: secrets can be read until this process ends, as with the stock server.
    #[must_use]
    #[expect(
        clippy::expect_used,
        clippy::missing_panics_doc,
        reason = "a key that was just generated is one"
    )]
    pub fn fleeting() -> Self {
        let fernet = Fernet::new(&Fernet::generate_key()).expect("a key");
        Self { fernet: Arc::new(fernet), is_lasting: false }
    }

    #[must_use]
    pub fn encrypt(&self, secret: &str) -> String {
        if !self.is_lasting {
            tracing::warn!(
                "a webhook's secret is stored under a key that is lost when this process ends: set {KEY}"
            );
        }
        self.fernet.encrypt(secret.as_bytes())
    }

    pub fn decrypt(&self, token: &str) -> Result<String> {
        let secret = self.fernet.decrypt(token).ok().and_then(|secret| String::from_utf8(secret).ok());
        secret.ok_or_else(|| {
            Error::internal(format!(
                "The webhook's secret was encrypted with another key than {KEY} holds now."
            ))
        })
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `Fernet(KEY).encrypt("a secret ü".encode())` of Python's cryptography.
    const PYTHON_KEY: &str = "OFR5pMKRhQAx45HKR3q1DLXiNj0oVzPNw6iA5-lZwwc=";
    const PYTHON_TOKEN: &str = "gAAAAABrBGEcDTM2JLgIt_OfP-ifFTB0JC8gZXYN6AHupQEzERml_3-QUhkIElu43gFCjhoPt5WnGaCsr_b-9jRFtOHRXmKvfQ==";

    #[test]
    fn a_token_made_by_python_is_read() {
        let vault = Vault::new(PYTHON_KEY).unwrap();
        assert_eq!(vault.decrypt(PYTHON_TOKEN).unwrap(), "a secret ü");
    }

    #[test]
    fn what_is_encrypted_is_decrypted_with_the_same_key_only() {
        let token = Vault::new(PYTHON_KEY).unwrap().encrypt("s");
        assert_eq!(Vault::new(PYTHON_KEY).unwrap().decrypt(&token).unwrap(), "s");
        let error = Vault::fleeting().decrypt(&token).unwrap_err();
        assert!(error.message.contains(KEY) && !error.message.contains(PYTHON_KEY), "{error}");
    }

    #[test]
    fn what_is_no_key_is_refused() {
        for text in ["", "short", "not base64 at all, but long enough to look like it!"] {
            assert!(Vault::new(text).is_none(), "{text}");
        }
    }
}
