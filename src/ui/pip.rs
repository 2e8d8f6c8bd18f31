//! The part of pip's configuration that says where packages come from. Reads, never writes.

use std::fs;
use std::path::{Path, PathBuf};

use url::Url;

const PYPI: &str = "https://pypi.org/simple";
/// Sections that speak of where packages come from, the stronger one last.
const SECTIONS: [&str; 3] = ["global", "download", "install"];

/// What pip was told about its package index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pip {
    /// The index, with whatever user and password it was given.
    pub index: String,
    /// A file with certificates that are trusted beside the system's.
    pub certificates: Option<PathBuf>,
    pub proxy: Option<String>,
}

impl Pip {
    /// As pip reads it: `PIP_*` in the environment before `PIP_CONFIG_FILE`, the environment's own file, the user's
    /// and the machine's.
    #[must_use]
    pub fn of(environment: impl Fn(&str) -> Option<String>) -> Self {
        let given = |name: &str| environment(name).filter(|text| !text.is_empty());
        let mut pip = Self { index: PYPI.to_owned(), certificates: None, proxy: None };
        for file in files(&given) {
            if let Ok(text) = fs::read_to_string(file) {
                pip.take(&text);
            }
        }
        for (name, key) in [("PIP_INDEX_URL", "index-url"), ("PIP_CERT", "cert"), ("PIP_PROXY", "proxy")] {
            if let Some(value) = given(name) {
                pip.set(key, &value);
            }
        }
        pip
    }

    /// Takes over what one configuration file says.
    fn take(&mut self, text: &str) {
        for wanted in SECTIONS {
            let mut section = "";
            for line in text.lines() {
                let line = line.trim();
                if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                    section = name;
                } else if section == wanted
                    && !line.starts_with(['#', ';'])
                    && let Some((key, value)) = line.split_once(['=', ':'])
                {
                    self.set(&key.trim().replace('_', "-"), value.trim());
                }
            }
        }
    }

    fn set(&mut self, key: &str, value: &str) {
        match key {
            "index-url" => value.clone_into(&mut self.index),
            "cert" => self.certificates = Some(value.into()),
            "proxy" => self.proxy = Some(value.to_owned()),
            _ => {}
        }
    }

    /// The index without user and password, for people to read.
    #[must_use]
    pub fn shown_index(&self) -> String {
        shown(&self.index)
    }
}

/// A URL without user and password.
pub(super) fn shown(url: &str) -> String {
    let Ok(mut url) = Url::parse(url) else { return "an index that is no URL".to_owned() };
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.into()
}

/// The files, the weaker before the stronger.
fn files(given: &impl Fn(&str) -> Option<String>) -> Vec<PathBuf> {
    let asked = given("PIP_CONFIG_FILE");
    if asked.as_deref() == Some("/dev/null") {
        // How pip is told to read none at all.
        return Vec::new();
    }
    let machine = given("XDG_CONFIG_DIRS").unwrap_or_else(|| "/etc/xdg".to_owned());
    let home = given("HOME").map(PathBuf::from);
    let user = given("XDG_CONFIG_HOME").map(PathBuf::from);
    let user = user.or_else(|| home.as_ref().map(|home| home.join(".config")));
    let mut files: Vec<PathBuf> =
        machine.split(':').map(|folder| Path::new(folder).join("pip/pip.conf")).collect();
    files.push("/etc/pip.conf".into());
    files.extend(home.map(|home| home.join(".pip/pip.conf")));
    files.extend(user.map(|user| user.join("pip/pip.conf")));
    files.extend(given("VIRTUAL_ENV").map(|folder| Path::new(&folder).join("pip.conf")));
    files.extend(asked.map(PathBuf::from));
    files
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    #[test]
    fn the_environment_is_stronger_than_files_and_install_than_global() {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("pip.conf");
        let text = "[install]\nindex-url = https://u:p@install.example/simple/\n[global]\n# index-url = x\n\
                    index_url: https://global.example/simple\ncert=/ca.pem\n[list]\nindex-url = y\n";
        fs::write(&file, text).unwrap();
        let file = file.to_str().unwrap().to_owned();
        let with = |index: Option<&str>| {
            Pip::of(|name| match name {
                "PIP_CONFIG_FILE" => Some(file.clone()),
                "PIP_INDEX_URL" => index.map(str::to_owned),
                _ => None,
            })
        };
        let pip = with(None);
        assert_eq!(pip.index, "https://u:p@install.example/simple/");
        assert_eq!(pip.shown_index(), "https://install.example/simple/");
        assert_eq!(pip.certificates, Some("/ca.pem".into()));
        assert_eq!(with(Some("https://env.example/simple")).index, "https://env.example/simple");
    }

    #[test]
    fn without_configuration_it_is_pypi() {
        let pip = Pip::of(|name| (name == "PIP_CONFIG_FILE").then(|| "/dev/null".to_owned()));
        assert_eq!(pip, Pip { index: PYPI.to_owned(), certificates: None, proxy: None });
    }
}
