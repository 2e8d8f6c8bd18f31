//! `stagewright signature …`: signs the files of versions, and verifies signatures, as `OpenSSF` model signing has them.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use reqwest::Method;
use serde_json::{Value, json};

use super::service::{Service, of_version, tell};
use super::{Failure, WRONG_USAGE, manifest};
use crate::artifacts::FileContent;
use crate::governance::supply::bundle::Bundle;
use crate::governance::supply::certificate::{Roots, read_all};
use crate::governance::supply::key::{PublicKey, SigningKey};
use crate::governance::supply::manifest::{compare, files_of};
use crate::governance::supply::signatures::covering;
use crate::governance::supply::statement::{self, needs_none};
use crate::governance::supply::trust::Trust;

#[derive(Subcommand)]
pub(super) enum SignatureCommand {
    Sign(Sign),
    Add(Add),
    List(List),
    Get(Get),
    Remove(Remove),
    Verify(Box<Verify>),
}

/// The version that is meant, and where it is known.
#[derive(Args)]
struct Subject {
    /// Name of the registered model
    model: String,

    /// A semantic version, or MLflow's number of the version
    version: String,

    #[command(flatten)]
    service: Service,
}

impl Subject {
    fn path(&self, what: &str) -> String {
        of_version(&self.model, &self.version, what)
    }
}

/// Sign the files of a version, so that `model_signing verify` accepts them, and keep the signature with it
///
/// Without --folder, what the server says of the files is signed: only for a server that is trusted.
#[derive(Args)]
#[command(after_help = SIGN_EXAMPLES)]
pub(super) struct Sign {
    #[command(flatten)]
    subject: Subject,

    /// The key: P-256 or P-384 in PEM, not encrypted
    #[arg(long, value_name = "FILE")]
    private_key: PathBuf,

    /// The certificate of the key, in PEM
    #[arg(long, value_name = "FILE")]
    signing_certificate: Option<PathBuf>,

    /// The certificates from there up to a root, in PEM
    #[arg(long, value_name = "FILE", requires = "signing_certificate")]
    certificate_chain: Vec<PathBuf>,

    /// The signer's own copy of the files: it must be what the registry has
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,

    /// Write the signature here, too
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

const SIGN_EXAMPLES: &str = "\
Examples:
  With a key of one's own:
    openssl ecparam -name prime256v1 -genkey -noout -out key.pem
    openssl ec -in key.pem -pubout -out key.pub
    stagewright signature sign fraud-detector 2.3.1 --private-key key.pem --folder ./fraud-detector
  With a certificate, for others to verify:
    stagewright signature sign fraud-detector 7 --private-key key.pem --signing-certificate cert.pem \\
        --certificate-chain ca.pem --output model.sig
    model_signing verify certificate ./fraud-detector --signature model.sig --certificate-chain root.pem";

/// Keep a signature that another tool made, such as `model_signing sign key`
///
/// It is refused unless it is about the files that the version has.
#[derive(Args)]
#[command(after_help = "Examples:\n  stagewright signature add fraud-detector 2.3.1 model.sig")]
pub(super) struct Add {
    #[command(flatten)]
    subject: Subject,

    /// A Sigstore bundle
    file: PathBuf,
}

/// List the signatures of a version; who made them is not verified by this
#[derive(Args)]
#[command(after_help = "Examples:\n  stagewright signature list fraud-detector 2.3.1")]
pub(super) struct List {
    #[command(flatten)]
    subject: Subject,
}

/// Print a signature of a version: a Sigstore bundle
#[derive(Args)]
#[command(after_help = "Examples:\n  stagewright signature get fraud-detector 2.3.1 4 > model.sig")]
pub(super) struct Get {
    #[command(flatten)]
    subject: Subject,

    /// Its number
    id: u32,
}

/// Drop a signature of a version; the audit log says who did
#[derive(Args)]
#[command(after_help = "Examples:\n  stagewright signature remove fraud-detector 2.3.1 4")]
pub(super) struct Remove {
    #[command(flatten)]
    subject: Subject,

    /// Its number
    id: u32,
}

/// Verify that somebody who is trusted has signed all files of a version
///
/// Signatures and digests are those of the server; what they prove is verified here. Certificates are judged as of the
/// beginning of the signer's own, and revocation lists are not asked for. With --folder, the files are those of a folder,
/// all of them.
#[derive(Args)]
#[command(after_help = VERIFY_EXAMPLES)]
pub(super) struct Verify {
    #[command(flatten)]
    subject: Subject,

    /// The key that is trusted, in PEM
    #[arg(long, value_name = "FILE", conflicts_with = "certificate_chain")]
    public_key: Option<PathBuf>,

    /// Roots that are trusted, and certificates below them, in PEM
    #[arg(long, value_name = "FILE")]
    certificate_chain: Vec<PathBuf>,

    /// Who the certificate must be of: a mail address, URI or DNS name among its alternative names
    #[arg(long, value_name = "NAME", requires = "certificate_chain")]
    identity: Option<String>,

    /// A copy of the files
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

const VERIFY_EXAMPLES: &str = "\
Examples:
  stagewright signature verify fraud-detector 2.3.1 --public-key key.pub
  stagewright signature verify fraud-detector 7 --certificate-chain root.pem --identity ml@example.com";

impl SignatureCommand {
    pub(super) fn run(&self) -> Result<(), Failure> {
        match self {
            Self::Sign(sign) => sign.run(),
            Self::Add(add) => add.run(),
            Self::List(list) => list.run(),
            Self::Get(get) => get.run(),
            Self::Remove(remove) => remove.run(),
            Self::Verify(verify) => verify.run(),
        }
    }
}

impl Sign {
    fn run(&self) -> Result<(), Failure> {
        let Subject { model, version, service } = &self.subject;
        let key = SigningKey::read(&read(&self.private_key)?).map_err(in_file(&self.private_key))?;
        let chain = self.chain()?;
        let manifest = manifest::find(service, model, version)?;
        let files = files_of(&manifest)?;
        if let Some(folder) = &self.folder {
            // What is not signed need not be the same.
            let signed: Vec<_> = files.iter().filter(|file| !needs_none(&file.path)).cloned().collect();
            let difference = compare(&signed, &manifest::read(folder, &[])?);
            let all = [difference.changed, difference.missing, difference.added].concat();
            if let Some(path) = all.first() {
                let problem = format!("{} is not the version: see '{path}'", folder.display());
                return Err(Failure::new(problem).with_remedy(
                    "Compare them by `stagewright manifest --verify`, and sign what is the same.",
                ));
            }
        }
        let earlier = if chain.is_empty() { self.earlier(&key, &files)? } else { None };
        let text = match earlier {
            Some(text) => text,
            None => Bundle::sign(&statement::payload(model, &files), &key, &chain).map_err(Failure::new)?,
        };
        // A certificate of another key is found out before it is kept.
        Bundle::read(text.as_bytes()).and_then(|bundle| bundle.check()).map_err(Failure::new)?;
        if let Some(path) = &self.output {
            let unwritten = |error| Failure::new(format!("{}: {error}", path.display()));
            std::fs::write(path, &text).map_err(unwritten)?;
        }
        keep(&self.subject, text.into_bytes())
    }

    /// What the key has signed of these files before: the server cannot tell that by itself, and would keep another one at
    /// each try.
    fn earlier(&self, key: &SigningKey, files: &[FileContent]) -> Result<Option<String>, Failure> {
        let (hint, trust) = (key.public().hint(), Trust::Key(key.public().clone()));
        self.subject.service.stay(async |server| {
            let found = server.ask(Method::GET, &self.subject.path("signatures"), None).await?;
            let found = found["signatures"].as_array().into_iter().flatten();
            for one in found.filter(|one| one["claimed_signer"] == hint.as_str()) {
                let path = self.subject.path(&format!("signatures/{}", one["id"]));
                let text = server.answer(Method::GET, &path, None).await?.text;
                let verified = covering(text.as_bytes(), files).and_then(|bundle| trust.verify(&bundle));
                if verified.is_ok() {
                    return Ok(Some(text));
                }
            }
            Ok(None)
        })
    }

    fn chain(&self) -> Result<Vec<Vec<u8>>, Failure> {
        let paths = self.signing_certificate.iter().chain(&self.certificate_chain);
        let mut chain = Vec::new();
        for path in paths {
            chain.extend(read_all(&read(path)?).map_err(in_file(path))?);
        }
        Ok(chain)
    }
}

impl Add {
    fn run(&self) -> Result<(), Failure> {
        keep(&self.subject, read(&self.file)?)
    }
}

/// Sends a bundle as it is: its sha256 is that of the file.
fn keep(subject: &Subject, bundle: Vec<u8>) -> Result<(), Failure> {
    let answer = subject.service.post(&subject.path("signatures"), bundle)?;
    tell(&subject.service, &answer, |answer| println!("{}", line(&answer["signature"])));
    Ok(())
}

impl List {
    fn run(&self) -> Result<(), Failure> {
        let Subject { model, version, service } = &self.subject;
        let answer = service.ask(Method::GET, &self.subject.path("signatures"), None)?;
        tell(service, &answer, |answer| {
            let signatures = answer["signatures"].as_array().map_or(&[][..], Vec::as_slice);
            for one in signatures {
                println!("{}", line(one));
            }
            if signatures.is_empty() {
                println!("Nobody has signed version {version} of {model}.");
            }
        });
        Ok(())
    }
}

impl Get {
    fn run(&self) -> Result<(), Failure> {
        let path = self.subject.path(&format!("signatures/{}", self.id));
        println!("{}", self.subject.service.ask_text(Method::GET, &path)?);
        Ok(())
    }
}

impl Remove {
    fn run(&self) -> Result<(), Failure> {
        let path = self.subject.path(&format!("signatures/{}", self.id));
        let answer = self.subject.service.ask(Method::DELETE, &path, None)?;
        tell(&self.subject.service, &answer, |answer| println!("Removed: {}", line(&answer["signature"])));
        Ok(())
    }
}

impl Verify {
    fn run(&self) -> Result<(), Failure> {
        let Subject { model, version, service } = &self.subject;
        let trust = self.trust()?;
        let (files, bundles) = service.stay(async |server| {
            let ask = async |what: &str| server.ask(Method::GET, &self.subject.path(what), None).await;
            let files = files_of(&ask("manifest").await?)?;
            let mut bundles = Vec::new();
            for one in ask("signatures").await?["signatures"].as_array().into_iter().flatten() {
                bundles.push((one["id"].clone(), ask(&format!("signatures/{}", one["id"])).await?));
            }
            Ok((files, bundles))
        })?;
        let files = match &self.folder {
            Some(folder) => manifest::read_whole(folder)?,
            None => files,
        };
        let mut reasons = Vec::new();
        for (id, bundle) in &bundles {
            let verified = covering(bundle.to_string().as_bytes(), &files)
                .and_then(|one| trust.verify(&one).map(|who| (who, one.statement.count())));
            match verified {
                Ok((who, count)) => {
                    let told = json!({"signature": id, "signer": who, "files": count});
                    tell(service, &told, |_| {
                        println!("Signature {id} of version {version} of {model} is by {who}: {count} files");
                    });
                    return Ok(());
                }
                Err(why) => reasons.push(format!("signature {id}: {why}")),
            }
        }
        if reasons.is_empty() {
            reasons.push("it has no signature".to_owned());
        }
        Err(Failure::new(format!("version {version} of {model}: {}", reasons.join("; "))))
    }

    fn trust(&self) -> Result<Trust, Failure> {
        if let Some(path) = &self.public_key {
            return PublicKey::read(&read(path)?).map(Trust::Key).map_err(in_file(path));
        }
        let [first, ..] = self.certificate_chain.as_slice() else {
            return Err(Failure {
                exit_code: WRONG_USAGE,
                ..Failure::new("Nothing says whose signature counts")
                    .with_remedy("Give --public-key or --certificate-chain.")
            });
        };
        let mut pem = Vec::new();
        for path in &self.certificate_chain {
            pem.extend(read(path)?);
            pem.push(b'\n');
        }
        let roots = Roots::read(&pem).map_err(in_file(first))?;
        Ok(Trust::Certificate { roots, identity: self.identity.clone() })
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|error| Failure::new(format!("{}: {error}", path.display())))
}

fn in_file(path: &Path) -> impl Fn(String) -> Failure + '_ {
    move |problem| Failure::new(format!("{}: {problem}", path.display()))
}

fn line(one: &Value) -> String {
    let text = |key: &str| one[key].as_str().unwrap_or_default();
    format!(
        "{}  {} {}, added {} by {}",
        one["id"],
        text("method"),
        text("claimed_signer"),
        text("added_at"),
        text("added_by")
    )
}
