//! Whose artifacts are asked for.

use super::store;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::registry::versions;

/// What has artifacts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A run, by its id.
    Run(String),
    /// A logged model, by its id.
    LoggedModel(String),
    /// A registered model's version.
    Version { name: String, version: String },
}

impl Owner {
    /// Reads a run's id, `models:/<name>/<version>`, or `models:/<logged model's id>`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_word = |word: &str| !word.is_empty() && !word.contains(['/', ':']);
        let Some(model) = text.strip_prefix("models:/") else {
            return is_word(text).then(|| Self::Run(text.to_owned()));
        };
        match model.trim_start_matches('/').rsplit_once('/') {
            Some((name, version)) if !name.is_empty() && !version.is_empty() => {
                Some(Self::Version { name: name.to_owned(), version: version.to_owned() })
            }
            Some(_) => None,
            None => is_word(model).then(|| Self::LoggedModel(model.to_owned())),
        }
    }

    /// The URI of its artifacts; an error if there is no such owner.
    pub async fn location(&self, db: &mut impl Conn) -> Result<String> {
        match self {
            Self::Run(id) => store::artifact_uri(db, id).await,
            Self::LoggedModel(id) => store::model_location(db, id).await,
            Self::Version { name, version } => {
                let location = versions::location(db, name, version).await?;
                location.ok_or_else(|| {
                    Error::invalid(format!("Nobody knows where version {version} of {name} is."))
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owners_are_told_apart() {
        let version =
            |name: &str, version: &str| Owner::Version { name: name.into(), version: version.into() };
        for (text, expected) in [
            ("0a1b", Some(Owner::Run("0a1b".into()))),
            ("models:/m-12", Some(Owner::LoggedModel("m-12".into()))),
            ("models:/fraud/3", Some(version("fraud", "3"))),
            ("models:/team/fraud/3", Some(version("team/fraud", "3"))),
            ("models:/", None),
            ("models:/fraud/", None),
            ("runs:/0a1b", None),
            ("", None),
        ] {
            assert_eq!(Owner::parse(text), expected, "{text}");
        }
    }
}
