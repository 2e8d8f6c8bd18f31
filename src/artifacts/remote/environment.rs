//! The variables that say how object stores are reached, as they were at the start of the server.

use std::collections::HashMap;

use crate::error::{Error, Result};

/// How long presigned download URLs are good for, in seconds, unless configured.
const DOWNLOAD_LIFETIME: i64 = 300;

/// Environment variables by name; empty ones count as not set.
#[derive(Clone, Debug, Default)]
pub(in crate::artifacts) struct Environment(HashMap<String, String>);

impl Environment {
    /// This process's variables, as far as they are text.
    pub(in crate::artifacts) fn of_process() -> Self {
        std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .collect()
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// The first of `names` that is set.
    pub(super) fn first(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| self.get(name))
    }

    /// A yes or no as the stock server reads it.
    pub(super) fn is_on(&self, name: &str) -> Result<bool> {
        match self.get(name).map(str::to_ascii_lowercase).as_deref() {
            None | Some("false" | "0") => Ok(false),
            Some("true" | "1") => Ok(true),
            Some(value) => Err(Error::invalid(format!(
                "{name} value must be one of ['true', 'false', '1', '0'] (case-insensitive), but got {value}"
            ))),
        }
    }

    /// All that begin with `prefix`, which `object_store` reads by lower-case names.
    pub(super) fn with_prefix(&self, prefix: &str) -> impl Iterator<Item = (String, &str)> {
        let all = self.0.iter().filter(move |(name, value)| name.starts_with(prefix) && !value.is_empty());
        all.map(|(name, value)| (name.to_ascii_lowercase(), value.as_str()))
    }

    /// How long presigned download URLs are good for, in seconds.
    pub(in crate::artifacts) fn download_lifetime(&self) -> i64 {
        self.get("MLFLOW_PRESIGNED_DOWNLOAD_URL_TTL_SECONDS")
            .and_then(crate::proto::parse_int)
            .unwrap_or(DOWNLOAD_LIFETIME)
    }
}

impl FromIterator<(String, String)> for Environment {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(variables: I) -> Self {
        Self(variables.into_iter().collect())
    }
}
