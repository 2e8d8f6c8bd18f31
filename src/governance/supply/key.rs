//! Elliptic-curve keys: P-256 with SHA-256 and P-384 with SHA-384, as `OpenSSF` model signing pairs them.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rustls::SignatureScheme;
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{PrivateKeyDer, SignatureVerificationAlgorithm, SubjectPublicKeyInfoDer};
use webpki::RawPublicKeyEntity;
use webpki::ring::{ECDSA_P256_SHA256, ECDSA_P384_SHA384};
use x509_cert::der::Decode as _;
use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::spki::SubjectPublicKeyInfoRef;

use crate::governance::canonical;

const CURVES: [(&str, Curve); 2] = [("1.2.840.10045.3.1.7", Curve::P256), ("1.3.132.0.34", Curve::P384)];
/// Characters in a line of PEM.
const LINE: usize = 64;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Curve {
    P256,
    P384,
}

impl Curve {
    fn algorithm(self) -> &'static dyn SignatureVerificationAlgorithm {
        match self {
            Self::P256 => ECDSA_P256_SHA256,
            Self::P384 => ECDSA_P384_SHA384,
        }
    }

    fn scheme(self) -> SignatureScheme {
        match self {
            Self::P256 => SignatureScheme::ECDSA_NISTP256_SHA256,
            Self::P384 => SignatureScheme::ECDSA_NISTP384_SHA384,
        }
    }
}

/// A key that signatures are verified with.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey {
    curve: Curve,
    info: SubjectPublicKeyInfoDer<'static>,
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PublicKey").field(&self.hint()).finish()
    }
}

impl PublicKey {
    /// Reads PEM; the error says what it should have been.
    pub fn read(pem: &[u8]) -> Result<Self, String> {
        let info = SubjectPublicKeyInfoDer::from_pem_slice(pem)
            .map_err(|_| "there is no public key in PEM (-----BEGIN PUBLIC KEY-----)")?;
        Self::of(info.as_ref())
    }

    /// Reads a `SubjectPublicKeyInfo` in DER.
    pub fn of(info: &[u8]) -> Result<Self, String> {
        const POINT: usize = 32;
        let unreadable = |error: &dyn fmt::Display| format!("the public key cannot be read: {error}");
        let read = SubjectPublicKeyInfoRef::from_der(info).map_err(|error| unreadable(&error))?;
        let curve = read.algorithm.parameters.and_then(|any| any.decode_as::<ObjectIdentifier>().ok());
        let curve = curve.map(|oid| oid.to_string()).unwrap_or_default();
        let Some((_, curve)) = CURVES.into_iter().find(|(oid, _)| *oid == curve) else {
            return Err("the key must be one of the elliptic curve P-256 or P-384".to_owned());
        };
        let length = if curve == Curve::P256 { POINT } else { POINT + POINT / 2 };
        if read.subject_public_key.raw_bytes().len() != 1 + 2 * length {
            return Err("the public key is no uncompressed point of its curve".to_owned());
        }
        Ok(Self { curve, info: SubjectPublicKeyInfoDer::from(info.to_vec()) })
    }

    /// By which bundles name it: the sha256 of its PEM.
    #[must_use]
    pub fn hint(&self) -> String {
        let text = BASE64.encode(self.info.as_ref());
        let mut pem = "-----BEGIN PUBLIC KEY-----\n".to_owned();
        for line in text.as_bytes().chunks(LINE) {
            pem.push_str(&String::from_utf8_lossy(line));
            pem.push('\n');
        }
        canonical::sha256((pem + "-----END PUBLIC KEY-----\n").as_bytes())
    }

    /// Whether the signature of `message` is by this key.
    #[must_use]
    pub fn has_signed(&self, message: &[u8], signature: &[u8]) -> bool {
        RawPublicKeyEntity::try_from(&self.info)
            .is_ok_and(|key| key.verify_signature(self.curve.algorithm(), message, signature).is_ok())
    }
}

/// A key that signs.
pub struct SigningKey {
    key: Arc<dyn rustls::sign::SigningKey>,
    public: PublicKey,
}

impl SigningKey {
    /// Reads PEM that is not encrypted: PKCS#8 or SEC1.
    pub fn read(pem: &[u8]) -> Result<Self, String> {
        let der = PrivateKeyDer::from_pem_slice(pem).map_err(|_| {
            "there is no private key in PEM that is not encrypted (-----BEGIN PRIVATE KEY-----)".to_owned()
        })?;
        let key = rustls::crypto::ring::sign::any_ecdsa_type(&der)
            .map_err(|_| "the key must be one of the elliptic curve P-256 or P-384".to_owned())?;
        let public = key.public_key().ok_or("the key does not tell its public key")?;
        let public = PublicKey::of(public.as_ref())?;
        Ok(Self { key, public })
    }

    #[must_use]
    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// The signature of `message`, in DER.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, String> {
        let signer = self.key.choose_scheme(&[self.public.curve.scheme()]);
        let signer = signer.ok_or("the key cannot sign with its curve's hash")?;
        signer.sign(message).map_err(|error| format!("the key does not sign: {error}"))
    }
}
