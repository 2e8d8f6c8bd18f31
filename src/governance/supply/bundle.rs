//! A signature as it is kept: a Sigstore bundle with a DSSE envelope around a statement. Pure.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::Deserialize;
use serde_json::json;

use super::certificate::Leaf;
use super::key::{PublicKey, SigningKey};
use super::statement::Statement;

pub const MEDIA_TYPE: &str = "application/vnd.dev.sigstore.bundle.v0.3+json";
pub const PAYLOAD_TYPE: &str = "application/vnd.in-toto+json";
/// Larger ones are not read: it is enough for tens of thousands of files.
pub const MOST_BYTES: usize = 4 << 20;
/// A chain has a few certificates.
const MOST_CERTIFICATES: usize = 16;

/// A signature, not verified yet.
#[derive(Clone, Debug)]
pub struct Bundle {
    pub material: Material,
    pub statement: Statement,
    payload: Vec<u8>,
    signature: Vec<u8>,
}

/// What a bundle brings along for its verification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Material {
    /// sha256 of the public key as PEM, if it is told.
    Key(Option<String>),
    /// The signer's certificate, and those up to a root, in DER.
    Certificates(Vec<Vec<u8>>),
    /// A certificate of a few minutes' life, which only a transparency log can vouch for: it is kept, but not trusted.
    Sigstore(Vec<u8>),
}

impl Material {
    #[must_use]
    pub fn method(&self) -> &'static str {
        match self {
            Self::Key(_) => "key",
            Self::Certificates(_) => "certificate",
            Self::Sigstore(_) => "sigstore",
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Raw {
    media_type: String,
    verification_material: RawMaterial,
    dsse_envelope: Envelope,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawMaterial {
    public_key: Option<Hint>,
    x509_certificate_chain: Option<Chain>,
    certificate: Option<Certificate>,
}

#[derive(Deserialize)]
struct Hint {
    hint: Option<String>,
}

#[derive(Deserialize)]
struct Chain {
    certificates: Vec<Certificate>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Certificate {
    raw_bytes: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Envelope {
    payload: String,
    payload_type: String,
    signatures: Vec<Signature>,
}

#[derive(Deserialize)]
struct Signature {
    sig: String,
}

impl Bundle {
    /// Reads a bundle; the error says what it should have been.
    pub fn read(text: &[u8]) -> Result<Self, String> {
        if text.len() > MOST_BYTES {
            return Err(format!("it has {} bytes; {MOST_BYTES} is the limit", text.len()));
        }
        let raw: Raw =
            serde_json::from_slice(text).map_err(|error| format!("it is no Sigstore bundle: {error}"))?;
        if raw.media_type != MEDIA_TYPE {
            return Err(format!("its media type is '{}', not {MEDIA_TYPE}", raw.media_type));
        }
        let envelope = raw.dsse_envelope;
        if envelope.payload_type != PAYLOAD_TYPE {
            return Err(format!("its payload is '{}', not {PAYLOAD_TYPE}", envelope.payload_type));
        }
        let [Signature { sig }] = envelope.signatures.as_slice() else {
            return Err(format!("it has {} signatures, not one", envelope.signatures.len()));
        };
        let payload = decode("payload", &envelope.payload)?;
        Ok(Self {
            material: raw.verification_material.read()?,
            statement: Statement::read(&payload)?,
            signature: decode("signature", sig)?,
            payload,
        })
    }

    /// Makes a bundle as `model_signing` would, of a certificate's chain if there is one, else of the bare key.
    pub fn sign(payload: &str, key: &SigningKey, chain: &[Vec<u8>]) -> Result<String, String> {
        let signature = key.sign(&authenticated(payload.as_bytes()))?;
        let material = if chain.is_empty() {
            json!({"publicKey": {"hint": key.public().hint()}, "tlogEntries": []})
        } else {
            let certificates: Vec<_> =
                chain.iter().map(|one| json!({"rawBytes": BASE64.encode(one)})).collect();
            json!({"x509CertificateChain": {"certificates": certificates}, "tlogEntries": []})
        };
        Ok(json!({
            "mediaType": MEDIA_TYPE,
            "verificationMaterial": material,
            "dsseEnvelope": {
                "payload": BASE64.encode(payload),
                "payloadType": PAYLOAD_TYPE,
                "signatures": [{"sig": BASE64.encode(signature), "keyid": ""}],
            },
        })
        .to_string())
    }

    /// Whether `key` has signed it.
    #[must_use]
    pub fn is_signed_by(&self, key: &PublicKey) -> bool {
        key.has_signed(&authenticated(&self.payload), &self.signature)
    }

    /// Checks what can be checked without trusting anybody: that the certificate it brings is the one that signed it.
    pub fn check(&self) -> Result<(), String> {
        let Some(leaf) = self.leaf()? else { return Ok(()) };
        if self.is_signed_by(&leaf.key) {
            return Ok(());
        }
        Err("the key of its certificate has not signed it".to_owned())
    }

    /// The signer's certificate.
    pub fn leaf(&self) -> Result<Option<Leaf>, String> {
        match &self.material {
            Material::Key(_) => Ok(None),
            Material::Certificates(chain) => chain.first().map(|der| Leaf::read(der)).transpose(),
            Material::Sigstore(der) => Leaf::read(der).map(Some),
        }
    }

    /// Who says to have signed it, for people: nothing of it is proved.
    #[must_use]
    pub fn claimed(&self) -> Option<String> {
        const MOST: usize = 256;
        let claimed = match &self.material {
            Material::Key(hint) => hint.clone(),
            Material::Certificates(_) | Material::Sigstore(_) => {
                self.leaf().ok().flatten().map(|leaf| leaf.shown())
            }
        };
        claimed.map(|text| text.chars().filter(|c| !c.is_control()).take(MOST).collect())
    }
}

impl RawMaterial {
    fn read(self) -> Result<Material, String> {
        match (self.public_key, self.x509_certificate_chain, self.certificate) {
            (Some(Hint { hint }), None, None) => Ok(Material::Key(hint.filter(|hint| !hint.is_empty()))),
            (None, Some(Chain { certificates }), None)
                if (1..=MOST_CERTIFICATES).contains(&certificates.len()) =>
            {
                let chain = certificates.iter().map(|one| decode("certificate", &one.raw_bytes));
                chain.collect::<Result<_, _>>().map(Material::Certificates)
            }
            (None, None, Some(one)) => decode("certificate", &one.raw_bytes).map(Material::Sigstore),
            _ => {
                Err("its verification material is neither one public key nor one chain of certificates"
                    .into())
            }
        }
    }
}

fn decode(what: &str, text: &str) -> Result<Vec<u8>, String> {
    BASE64.decode(text).map_err(|error| format!("its {what} is no base64: {error}"))
}

/// What is signed of a payload: the pre-authentication encoding of DSSE 1.0.
fn authenticated(payload: &[u8]) -> Vec<u8> {
    let head = format!("DSSEv1 {} {PAYLOAD_TYPE} {} ", PAYLOAD_TYPE.len(), payload.len());
    [head.as_bytes(), payload].concat()
}
