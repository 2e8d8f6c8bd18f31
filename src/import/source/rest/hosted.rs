//! Servers that others host: where they are and who asks, out of the names that their own clients take.

use super::credentials::Credentials;
use super::databricks;
use super::sagemaker::Signer;
use crate::error::Result;

/// Environment variables; empty ones count as not set.
pub type Variables<'a> = dyn Fn(&str) -> Option<String> + 'a;

/// A server to be asked.
pub struct Place {
    pub uri: String,
    /// What it is called, unless by its URI.
    pub name: Option<String>,
    pub credentials: Credentials,
    pub(super) signer: Option<Signer>,
}

impl Place {
    /// The server that `from` names; `None` when that is none.
    pub fn find(from: &str, credentials: &Credentials, variable: &Variables<'_>) -> Result<Option<Self>> {
        let credentials = credentials.clone();
        if from.starts_with("http://") || from.starts_with("https://") {
            return Ok(Some(Self { uri: from.to_owned(), name: None, credentials, signer: None }));
        }
        if from.starts_with("arn:") {
            let (signer, uri) = Signer::of(from, variable)?;
            let name = Some(from.to_owned());
            return Ok(Some(Self { uri, name, credentials, signer: Some(signer) }));
        }
        let Some(profile) = databricks::profile(from) else { return Ok(None) };
        let (uri, credentials) = databricks::access(profile, credentials, variable)?;
        Ok(Some(Self { uri, name: None, credentials, signer: None }))
    }
}
