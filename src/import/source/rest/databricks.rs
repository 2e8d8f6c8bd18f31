//! Databricks: its host and a token out of the environment and `.databrickscfg`, as its own client finds them.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;

use super::credentials::Credentials;
use super::hosted::Variables;
use crate::error::{Error, Result};
use crate::ini;

const DEFAULT: &str = "DEFAULT";

/// The profile in `databricks`, `databricks://` or `databricks://profile`; empty when it names none.
pub(super) fn profile(from: &str) -> Option<&str> {
    if from == "databricks" {
        return Some("");
    }
    from.strip_prefix("databricks://").map(|profile| profile.trim_end_matches('/'))
}

/// The URI of the host, and who asks there.
pub(super) fn access(
    profile: &str,
    given: Credentials,
    variable: &Variables<'_>,
) -> Result<(String, Credentials)> {
    let named = Some(profile.to_owned()).filter(|name| !name.is_empty());
    let named = named.or_else(|| variable("DATABRICKS_CONFIG_PROFILE"));
    let keys = ["host", "token", "username", "password"];
    let mut known: HashMap<String, String> = keys
        .into_iter()
        .filter_map(|key| {
            Some((key.to_owned(), variable(&format!("DATABRICKS_{}", key.to_ascii_uppercase()))?))
        })
        .collect();
    // Without a profile, the environment counts alone if it says anything.
    if named.is_some() || known.is_empty() {
        for (key, value) in section(named.as_deref(), variable)? {
            known.entry(key).or_insert(value);
        }
    }
    let host = known.remove("host").filter(|host| !host.is_empty()).ok_or_else(|| {
        Error::invalid(
            "Databricks' host is not known: set DATABRICKS_HOST, or name a profile of ~/.databrickscfg.",
        )
    })?;
    let host = if host.contains("://") { host } else { format!("https://{host}") };
    let credentials = Credentials {
        token: given.token.or_else(|| known.remove("token")),
        username: given.username.or_else(|| known.remove("username")),
        password: given.password.or_else(|| known.remove("password")),
        headers: given.headers,
    };
    if credentials.token.is_none() && credentials.username.is_none() && credentials.headers.is_empty() {
        return Err(Error::invalid(
            "There is neither a token nor a user for Databricks: set DATABRICKS_TOKEN, or write one into the profile. \
             For other logins, give a token of theirs to --token.",
        ));
    }
    Ok((host.trim_end_matches('/').to_owned(), credentials))
}

fn section(named: Option<&str>, variable: &Variables<'_>) -> Result<Vec<(String, String)>> {
    let below_home = || Some(PathBuf::from(variable("HOME")?).join(".databrickscfg"));
    let path = match variable("DATABRICKS_CONFIG_FILE") {
        Some(path) => match path.strip_prefix("~/") {
            Some(rest) => variable("HOME").map(|home| PathBuf::from(home).join(rest)),
            None => Some(PathBuf::from(path)),
        },
        None => below_home(),
    };
    let text = path.and_then(|path| fs::read_to_string(path).ok()).unwrap_or_default();
    let found: Vec<_> = ini::section(&text, named.unwrap_or(DEFAULT)).collect();
    match named {
        Some(name) if found.is_empty() => {
            Err(Error::invalid(format!("There is no profile '{name}' in Databricks' configuration file.")))
        }
        _ => Ok(found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "[DEFAULT]\nhost = https://default.example/\ntoken = t-default\n\n\
                        [team]\nhost: ignored\nhost = team.example\nusername = ann\npassword = p\n";

    #[test]
    fn a_host_and_a_token_are_found_as_the_stock_client_finds_them() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(".databrickscfg"), FILE).unwrap();
        let find = |from: &str, set: &[(&str, &str)]| {
            let variable = |name: &str| {
                let home = (name == "HOME").then(|| folder.path().display().to_string());
                set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()).or(home)
            };
            let found = access(profile(from).unwrap(), Credentials::default(), &variable);
            found.map(|(host, who)| (host, who.token.or(who.username).unwrap_or_default()))
        };
        let is = |host: &str, who: &str| (host.to_owned(), who.to_owned());
        assert_eq!(find("databricks", &[]).unwrap(), is("https://default.example", "t-default"));
        assert_eq!(find("databricks://team", &[]).unwrap(), is("https://team.example", "ann"));
        let chosen = [("DATABRICKS_CONFIG_PROFILE", "team")];
        assert_eq!(find("databricks://", &chosen).unwrap(), is("https://team.example", "ann"));
        let set = [("DATABRICKS_HOST", "https://env.example"), ("DATABRICKS_TOKEN", "t-env")];
        assert_eq!(find("databricks", &set).unwrap(), is("https://env.example", "t-env"));
        // The environment counts before the file even when a profile is named.
        assert_eq!(find("databricks://team", &set[..1]).unwrap(), is("https://env.example", "ann"));
        // A host of the environment is not joined with a token for another one.
        assert!(find("databricks", &set[..1]).unwrap_err().message.contains("neither a token nor a user"));
        let missing = find("databricks://nobody", &[]).unwrap_err();
        assert_eq!(missing.message, "There is no profile 'nobody' in Databricks' configuration file.");
        assert_eq!(profile("./mlruns"), None);
    }
}
