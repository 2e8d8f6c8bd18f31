//! Certificates of signers, and the way from them to a root that is trusted. Judged as of the moment at which the
//! signer's certificate became valid, as `model_signing` does: a signature outlives its certificate. Revocation lists are
//! not asked for.

use std::time::Duration;

use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, TrustAnchor, UnixTime};
use webpki::{EndEntityCert, ExtendedKeyUsageValidator, KeyPurposeIdIter, anchor_from_trusted_cert};
use x509_cert::Certificate;
use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::der::{Decode as _, Encode as _};
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::ext::pkix::{ExtendedKeyUsage, KeyUsage, SubjectAltName};

use super::key::PublicKey;

const CODE_SIGNING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.3");

/// The certificate of a signer.
#[derive(Clone, Debug)]
pub struct Leaf {
    pub key: PublicKey,
    /// Its mail addresses, URIs and DNS names. Authorities that are limited to some names are so by these.
    pub names: Vec<String>,
    /// Its common name, which proves nothing: limits of authorities do not hold for it.
    common_name: Option<String>,
    begins: Duration,
    may_sign: bool,
}

impl Leaf {
    /// Reads DER; the error says what it should have been.
    pub fn read(der: &[u8]) -> Result<Self, String> {
        let read = parse(der)?;
        let tbs = read.tbs_certificate();
        let wrong = |error: x509_cert::der::Error| format!("a certificate cannot be read: {error}");
        let info = tbs.subject_public_key_info().to_der().map_err(wrong)?;
        let usage = tbs.get_extension::<KeyUsage>().map_err(wrong)?.map(|(_, usage)| usage);
        let extended = tbs.get_extension::<ExtendedKeyUsage>().map_err(wrong)?.map(|(_, usage)| usage);
        let others = tbs.get_extension::<SubjectAltName>().map_err(wrong)?.map(|(_, names)| names.0);
        let common_name = tbs.subject().common_name().map_err(wrong)?;
        Ok(Self {
            key: PublicKey::of(&info)?,
            names: others.iter().flatten().filter_map(name).collect(),
            common_name: common_name.map(|name| name.value().into_owned()),
            begins: tbs.validity().not_before.to_unix_duration(),
            may_sign: usage.is_some_and(|usage| usage.digital_signature())
                || extended.is_some_and(|usage| usage.0.contains(&CODE_SIGNING)),
        })
    }

    /// Whose it is, for people; a common name is marked as one.
    #[must_use]
    pub fn shown(&self) -> String {
        match (&self.names[..], &self.common_name) {
            ([], Some(name)) => format!("CN={name}"),
            (names, _) => names.join(", "),
        }
    }
}

fn name(name: &GeneralName) -> Option<String> {
    match name {
        GeneralName::Rfc822Name(text)
        | GeneralName::DnsName(text)
        | GeneralName::UniformResourceIdentifier(text) => Some(text.as_str().to_owned()),
        GeneralName::OtherName(_)
        | GeneralName::DirectoryName(_)
        | GeneralName::EdiPartyName(_)
        | GeneralName::IpAddress(_)
        | GeneralName::RegisteredId(_) => None,
    }
}

fn parse(der: &[u8]) -> Result<Certificate, String> {
    Certificate::from_der(der).map_err(|error| format!("a certificate cannot be read: {error}"))
}

/// The certificates of a PEM text, in DER.
pub fn read_all(pem: &[u8]) -> Result<Vec<Vec<u8>>, String> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let found = found.map_err(|error| format!("the PEM cannot be read: {error}"))?;
    if found.is_empty() {
        return Err("there is no certificate in PEM (-----BEGIN CERTIFICATE-----)".to_owned());
    }
    Ok(found.iter().map(|der| der.as_ref().to_vec()).collect())
}

/// Roots that are trusted, and certificates that may lie on the way to them.
#[derive(Clone, Debug)]
pub struct Roots {
    roots: Vec<CertificateDer<'static>>,
    between: Vec<CertificateDer<'static>>,
}

impl Roots {
    /// Reads PEM. A root is a certificate that is its own issuer.
    pub fn read(pem: &[u8]) -> Result<Self, String> {
        let (mut roots, mut between) = (Vec::new(), Vec::new());
        for der in read_all(pem)? {
            let read = parse(&der)?;
            let tbs = read.tbs_certificate();
            let der = CertificateDer::from(der);
            if tbs.issuer() == tbs.subject() {
                anchor_from_trusted_cert(&der).map_err(|error| format!("a root cannot be used: {error}"))?;
                roots.push(der);
            } else {
                between.push(der);
            }
        }
        if roots.is_empty() {
            return Err("none of the certificates is a root, which is its own issuer".to_owned());
        }
        Ok(Self { roots, between })
    }

    /// The certificate of a signer, if `chain`, which begins with it, leads to one of the roots.
    pub fn verify(&self, chain: &[Vec<u8>]) -> Result<Leaf, String> {
        let [first, rest @ ..] = chain else { return Err("there is no certificate".to_owned()) };
        let leaf = Leaf::read(first)?;
        if !leaf.may_sign {
            return Err("its certificate is for neither digital signatures nor signing code".to_owned());
        }
        if !self.roots.iter().any(|root| root.as_ref() == first.as_slice()) {
            self.lead(first, rest, leaf.begins)?;
        }
        Ok(leaf)
    }

    fn lead(&self, first: &[u8], rest: &[Vec<u8>], time: Duration) -> Result<(), String> {
        let first = CertificateDer::from(first);
        let signer = EndEntityCert::try_from(&first)
            .map_err(|error| format!("its certificate cannot be used: {error}"))?;
        // Of a root, only its name and its key are compared: that it held at the time is looked at here.
        let anchors: Vec<TrustAnchor<'_>> = self
            .roots
            .iter()
            .filter(|root| is_authority(root, time))
            .filter_map(|root| anchor_from_trusted_cert(root).ok())
            .collect();
        let between: Vec<CertificateDer<'_>> = rest
            .iter()
            .map(|der| CertificateDer::from(der.as_slice()))
            .chain(self.between.iter().cloned())
            .collect();
        let path = signer.verify_for_usage(
            webpki::ALL_VERIFICATION_ALGS,
            &anchors,
            &between,
            UnixTime::since_unix_epoch(time),
            AnyUsage,
            None,
            Some(&|path| {
                let mut between = path.intermediate_certificates();
                let all = between.all(|one| is_authority(&one.der(), time));
                if all { Ok(()) } else { Err(webpki::Error::UnknownIssuer) }
            }),
        );
        path.map(drop).map_err(|error| format!("its certificate leads to no root that is trusted: {error}"))
    }
}

/// Whether a certificate may sign others, and held at a time.
fn is_authority(der: &CertificateDer<'_>, time: Duration) -> bool {
    let Ok(read) = Certificate::from_der(der) else { return false };
    let tbs = read.tbs_certificate();
    let validity = tbs.validity();
    let holds =
        validity.not_before.to_unix_duration() <= time && time <= validity.not_after.to_unix_duration();
    let usage = tbs.get_extension::<KeyUsage>();
    holds && usage.is_ok_and(|usage| usage.is_none_or(|(_, usage)| usage.key_cert_sign()))
}

/// What a certificate is for is looked at by [`Roots::verify`].
struct AnyUsage;

impl ExtendedKeyUsageValidator for AnyUsage {
    fn validate(&self, _: KeyPurposeIdIter<'_, '_>) -> Result<(), webpki::Error> {
        Ok(())
    }
}
