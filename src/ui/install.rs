//! Puts the pages' build into the cache: from the package index, a wheel, or an installed MLflow. A build is there as
//! a whole or not at all.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use reqwest::{Certificate, Client, Proxy};
use sha2::{Digest as _, Sha256};
use tokio::fs::File;
use tokio::io::AsyncWriteExt as _;
use tokio::task::spawn_blocking;

use super::pip::{Pip, shown};
use super::{VERSION, build_in, index, unpack};
use crate::error::{Error, Result};

/// Of `mlflow-3.17.2-py3-none-any.whl`.
const SHA256: &str = "4e44c03791beb518d8b0a40b0982d958c2634d902f46d67d7907c82107f21fac";
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
/// How long the index may be silent.
const READ_TIMEOUT: Duration = Duration::from_mins(1);
const LARGEST_WHEEL: u64 = 256 << 20;

/// The folder that holds the build of `version` in the cache, if it does.
#[must_use]
pub fn installed(version: &str, cache: &Path) -> Option<PathBuf> {
    build_in(&cache.join(version))
}

/// Fetches the wheel of `version`, checks it, and puts its build into the cache. `told` hears how many bytes of how
/// many are here.
pub async fn download(
    version: &str,
    cache: &Path,
    pip: &Pip,
    told: impl Fn(u64, Option<u64>),
) -> Result<PathBuf> {
    check_version(version)?;
    let client = client(pip)?;
    let wheel = index::find(&client, &pip.index, version).await?;
    let sha256 = if version == VERSION { Some(SHA256.to_owned()) } else { wheel.sha256.clone() };
    let work = Work::begin(cache)?;
    let file = work.path.join("mlflow.whl");
    let found = save(&client, &wheel.url, &file, told).await?;
    if sha256.is_some_and(|expected| !expected.eq_ignore_ascii_case(&found)) {
        return Err(Error::internal(format!(
            "{} is not what it should be: its SHA-256 is {found}",
            shown(wheel.url.as_str())
        )));
    }
    let version = version.to_owned();
    run(move || work.publish(&version, |folder| unpack::unpack(&file, folder))).await
}

/// Puts the build of a local wheel or an installed MLflow into the cache, and says of which release it is.
pub async fn take(from: &Path, version: Option<&str>, cache: &Path) -> Result<(String, PathBuf)> {
    let version = match version {
        Some(version) => version.to_owned(),
        None => version_of(from).ok_or_else(|| {
            Error::invalid(format!("{} does not tell its version: give --version", from.display()))
        })?,
    };
    check_version(&version)?;
    let build = build_in(from);
    if build.is_none() && !from.is_file() {
        return Err(Error::invalid(format!(
            "{} is neither a wheel of MLflow nor a folder with its pages",
            from.display()
        )));
    }
    let work = Work::begin(cache)?;
    let (from, name) = (from.to_owned(), version.clone());
    let folder = run(move || {
        work.publish(&name, |folder| match build {
            Some(build) => unpack::copy(&build, folder),
            None => unpack::unpack(&from, folder),
        })
    });
    Ok((version, folder.await?))
}

/// The version becomes the name of a folder.
fn check_version(version: &str) -> Result<()> {
    let is_version = version.starts_with(|c: char| c.is_ascii_digit())
        && version.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.');
    if is_version { Ok(()) } else { Err(Error::invalid(format!("'{version}' is no version of MLflow"))) }
}

/// Told by the name of a wheel, or by the module that an installed MLflow has for it.
fn version_of(from: &Path) -> Option<String> {
    let name = from.file_name()?.to_str()?;
    if let Some(rest) = name.strip_prefix("mlflow-").filter(|_| from.is_file()) {
        return rest.split('-').next().map(str::to_owned);
    }
    let modules = ["version.py", "mlflow/version.py", "../../../version.py"];
    let text = modules.iter().find_map(|path| fs::read_to_string(from.join(path)).ok())?;
    let line = text.lines().find_map(|line| line.strip_prefix("VERSION = "))?;
    Some(line.trim_matches(['"', '\'', ' ']).to_owned())
}

fn client(pip: &Pip) -> Result<Client> {
    // Two providers could be compiled in, so one has to be named. It may have been already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let failed = |what: &str| {
        let message = format!("{what} of pip's configuration cannot be used");
        move |cause: String| Error::invalid(message).because(cause)
    };
    let mut builder = Client::builder()
        .user_agent(concat!("stagewright/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(CONNECT_TIMEOUT)
        .read_timeout(READ_TIMEOUT);
    if let Some(proxy) = &pip.proxy {
        let url = if proxy.contains("://") { proxy.clone() } else { format!("http://{proxy}") };
        builder = builder.proxy(Proxy::all(url).map_err(|cause| failed("The proxy")(cause.to_string()))?);
    }
    if let Some(file) = &pip.certificates {
        let read = |file: &Path| -> std::result::Result<Vec<Certificate>, String> {
            let bytes = fs::read(file).map_err(|cause| format!("{}: {cause}", file.display()))?;
            Certificate::from_pem_bundle(&bytes).map_err(|cause| cause.to_string())
        };
        builder = builder.tls_certs_merge(read(file).map_err(failed("The certificates"))?);
    }
    builder.build().map_err(|cause| Error::internal("No client for downloads can be made").because(cause))
}

/// Writes what `url` sends into `file`, and gives its SHA-256.
async fn save(
    client: &Client,
    url: &url::Url,
    file: &Path,
    told: impl Fn(u64, Option<u64>),
) -> Result<String> {
    let mut answer = client.get(url.clone()).send().await.map_err(|error| index::unreachable(&error))?;
    if !answer.status().is_success() {
        return Err(Error::internal(format!("{} answered {}", shown(url.as_str()), answer.status())));
    }
    let total = answer.content_length();
    let failed = |cause: io::Error| cannot_write(file, cause);
    let mut out = File::create(file).await.map_err(failed)?;
    let (mut hash, mut done) = (Sha256::new(), 0);
    while let Some(chunk) = answer.chunk().await.map_err(|error| index::unreachable(&error))? {
        done += chunk.len() as u64;
        if done > LARGEST_WHEEL {
            return Err(Error::internal(format!("{} is larger than any wheel", shown(url.as_str()))));
        }
        hash.update(&chunk);
        out.write_all(&chunk).await.map_err(failed)?;
        told(done, total);
    }
    out.flush().await.map_err(failed)?;
    Ok(hex::encode(hash.finalize()))
}

/// A folder for the work beside the builds; dropped, it is gone.
struct Work {
    cache: PathBuf,
    path: PathBuf,
}

impl Work {
    fn begin(cache: &Path) -> Result<Self> {
        let path = cache.join(format!(".work-{:016x}", rand::random::<u64>()));
        fs::create_dir_all(&path).map_err(|cause| cannot_write(&path, cause))?;
        Ok(Self { cache: cache.to_owned(), path })
    }

    /// Has the build made in a folder here, and moves it to its place.
    fn publish(&self, version: &str, make: impl FnOnce(&Path) -> io::Result<()>) -> Result<PathBuf> {
        let (build, place) = (self.path.join("build"), self.cache.join(version));
        make(&build).map_err(|cause| cannot_write(&place, cause))?;
        if build_in(&build).is_none() {
            return Err(Error::internal("There are no pages in it"));
        }
        if place.exists() {
            // What is read from there now stays open.
            fs::rename(&place, self.path.join("old")).map_err(|cause| cannot_write(&place, cause))?;
        }
        match fs::rename(&build, &place) {
            // Another process was as quick, with the same.
            Err(_) if build_in(&place).is_some() => {}
            outcome => outcome.map_err(|cause| cannot_write(&place, cause))?,
        }
        Ok(place)
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        // What stays behind is a hidden folder that nobody reads.
        let _ = fs::remove_dir_all(&self.path);
    }
}

fn cannot_write(place: &Path, cause: io::Error) -> Error {
    Error::internal(format!("{} cannot be made", place.display())).because(cause)
}

async fn run<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    spawn_blocking(work).await.map_err(|cause| Error::internal("The work ended early").because(cause))?
}
