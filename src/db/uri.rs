//! Database URIs as users of SQLAlchemy write them.

use std::path::PathBuf;

use super::Engine;
use crate::error::{Error, Result};

/// Where the database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatabaseUri {
    /// A `postgresql://` URL without a driver name.
    Postgres(String),
    /// A file, relative to the working directory unless absolute.
    Sqlite(PathBuf),
}

impl DatabaseUri {
    /// Reads `postgresql://`, `postgres://`, either with a `+driver`, and `sqlite:///file`.
    pub fn parse(uri: &str) -> Result<Self> {
        let Some((scheme, rest)) = uri.split_once("://") else {
            return Err(unusable(uri));
        };
        let (dialect, _driver) = scheme.split_once('+').unwrap_or((scheme, ""));
        match dialect {
            "postgresql" | "postgres" => Ok(Self::Postgres(format!("postgresql://{rest}"))),
            "sqlite" => {
                let path = rest.split('?').next().unwrap_or_default();
                match path.strip_prefix('/') {
                    Some(file) if !file.is_empty() && file != ":memory:" => {
                        Ok(Self::Sqlite(PathBuf::from(file)))
                    }
                    _ => Err(Error::invalid(
                        "An SQLite database needs a file: sqlite:///relative.db or sqlite:////absolute/path.db",
                    )),
                }
            }
            _ => Err(unusable(uri)),
        }
    }

    #[must_use]
    pub fn engine(&self) -> Engine {
        match self {
            Self::Postgres(_) => Engine::Postgres,
            Self::Sqlite(_) => Engine::Sqlite,
        }
    }
}

impl std::fmt::Display for DatabaseUri {
    /// The URI without its password and parameters, fit for logs.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Postgres(url) => match url::Url::parse(url) {
                Ok(mut url) => {
                    if url.password().is_some() && url.set_password(Some("***")).is_err() {
                        return f.write_str("postgresql://***");
                    }
                    url.set_query(None);
                    write!(f, "{url}")
                }
                Err(_) => f.write_str("postgresql://***"),
            },
            Self::Sqlite(path) => write!(f, "sqlite:///{}", path.display()),
        }
    }
}

fn unusable(uri: &str) -> Error {
    let scheme =
        uri.split_once("://").map_or(uri.split('/').next().unwrap_or_default(), |(scheme, _)| scheme);
    Error::invalid(format!(
        "Stagewright keeps its data in PostgreSQL or SQLite; it cannot use a store of kind '{scheme}'. \
         Write postgresql://user@host/database or sqlite:///mlflow.db."
    ))
}
