//! Database URIs as users of `SQLAlchemy` write them, and as each program needs them.

use std::path::PathBuf;
use std::str::FromStr;

/// The database engine a URI names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Engine {
    Postgres,
    Sqlite,
}

/// `postgresql://user@host:port/database` or `sqlite:///path`.
#[derive(Clone, Debug)]
pub(crate) struct Uri {
    pub(crate) engine: Engine,
    rest: String,
}

impl FromStr for Uri {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (scheme, rest) = text.split_once("://").ok_or("a database URI has the form scheme://...")?;
        let engine = match scheme.split('+').next() {
            Some("postgresql" | "postgres") => Engine::Postgres,
            Some("sqlite") => Engine::Sqlite,
            _ => return Err(format!("neither PostgreSQL nor SQLite: {scheme}")),
        };
        Ok(Self { engine, rest: rest.to_owned() })
    }
}

impl Uri {
    /// The URI of a `SQLite` file.
    pub(crate) fn of_file(path: &std::path::Path) -> Self {
        Self { engine: Engine::Sqlite, rest: format!("/{}", path.display()) }
    }

    /// The same server, another database.
    pub(crate) fn with_database(&self, name: &str) -> Self {
        let server = self.rest.split('/').next().unwrap_or_default();
        Self { engine: self.engine, rest: format!("{server}/{name}") }
    }

    /// The name of the `PostgreSQL` database.
    pub(crate) fn database(&self) -> &str {
        self.rest.split_once('/').map_or("", |(_, name)| name)
    }

    /// The `SQLite` file.
    pub(crate) fn path(&self) -> PathBuf {
        PathBuf::from(self.rest.strip_prefix('/').unwrap_or(&self.rest))
    }

    /// As the database driver of this program reads it.
    pub(crate) fn native(&self) -> String {
        match self.engine {
            Engine::Postgres => format!("postgresql://{}", self.rest),
            Engine::Sqlite => format!("sqlite://{}", self.path().display()),
        }
    }

    /// As `SQLAlchemy` reads it; psycopg2 is named because newer versions default to another driver.
    pub(crate) fn sqlalchemy(&self) -> String {
        match self.engine {
            Engine::Postgres => format!("postgresql+psycopg2://{}", self.rest),
            Engine::Sqlite => format!("sqlite://{}", self.rest),
        }
    }
}
