//! Seeded databases: made once, kept as templates, and copied for each server so that all see equal data.
//! Must never write to a template once it is complete.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection, Executor};

use crate::data::Scale;
use crate::uri::{Engine, Uri};
use crate::{Result, seed};

/// Where the templates are and what makes the first one.
pub(crate) struct Databases {
    pub(crate) engine: Engine,
    /// Any database of the `PostgreSQL` server.
    pub(crate) server: Uri,
    /// A folder for `SQLite` files.
    pub(crate) folder: PathBuf,
    pub(crate) mlflow: PathBuf,
    pub(crate) scale: Scale,
}

impl Databases {
    /// The seeded database of this scale, made if it is not there yet.
    pub(crate) async fn template(&self) -> Result<Uri> {
        let name = format!("stagewright_bench_{}_{}", self.scale.runs, self.scale.points);
        let (done, part) = (self.named(&name), self.named(&format!("{name}_part")));
        if self.exists(&done).await? {
            // One that an older bench made may lack a part that this one measures.
            seed::fill(&done, self.scale).await?;
            return Ok(done);
        }
        self.remove(&part).await?;
        if self.engine == Engine::Postgres {
            self.administer(format!("CREATE DATABASE {}", part.database())).await?;
        }
        let mut upgrade = Command::new(&self.mlflow);
        upgrade.args(["db", "upgrade", &part.sqlalchemy()]).env("MLFLOW_DISABLE_TELEMETRY", "true");
        let made = upgrade.output()?;
        if !made.status.success() {
            return Err(format!("mlflow db upgrade: {}", String::from_utf8_lossy(&made.stderr)).into());
        }
        seed::seed(&part, self.scale).await?;
        // Only a complete database gets the name that later reports look for.
        match self.engine {
            Engine::Postgres => {
                self.administer(format!("ALTER DATABASE {} RENAME TO {name}", part.database())).await?;
            }
            Engine::Sqlite => fs::rename(part.path(), done.path())?,
        }
        Ok(done)
    }

    /// A fresh copy of a template; one of the same name is replaced.
    pub(crate) async fn copy(&self, template: &Uri, name: &str) -> Result<Uri> {
        let copy = self.named(&format!("stagewright_bench_copy_{name}"));
        self.remove(&copy).await?;
        match self.engine {
            Engine::Postgres => {
                let (to, from) = (copy.database(), template.database());
                self.administer(format!("CREATE DATABASE {to} TEMPLATE {from} STRATEGY FILE_COPY")).await?;
            }
            Engine::Sqlite => {
                fs::copy(template.path(), copy.path())?;
            }
        }
        Ok(copy)
    }

    /// Removes a copy.
    pub(crate) async fn remove(&self, copy: &Uri) -> Result<()> {
        if self.engine == Engine::Postgres {
            return self
                .administer(format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", copy.database()))
                .await;
        }
        for suffix in ["", "-wal", "-shm", "-journal"] {
            let path = PathBuf::from(format!("{}{suffix}", copy.path().display()));
            if path.exists() {
                fs::remove_file(path)?;
            }
        }
        Ok(())
    }

    fn named(&self, name: &str) -> Uri {
        match self.engine {
            Engine::Postgres => self.server.with_database(name),
            Engine::Sqlite => Uri::of_file(&self.folder.join(format!("{name}.db"))),
        }
    }

    async fn exists(&self, uri: &Uri) -> Result<bool> {
        if self.engine == Engine::Sqlite {
            return Ok(Path::new(&uri.path()).exists());
        }
        let mut db = PgConnection::connect(&self.server.native()).await?;
        let query = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)");
        Ok(query.bind(uri.database()).fetch_one(&mut db).await?)
    }

    async fn administer(&self, statement: String) -> Result<()> {
        let mut db = PgConnection::connect(&self.server.native()).await?;
        db.execute(AssertSqlSafe(statement)).await?;
        Ok(())
    }
}
