//! Stagewright's own indexes on MLflow's tables. None is needed: each makes some search faster, and writes a little
//! slower.

use std::time::{Duration, Instant};

use super::{Conn as _, DatabaseUri, Db, Engine, PoolSize, Tx, facts};
use crate::args;
use crate::error::Result;

const POSTGRES: &str = include_str!("../../migrations/stagewright/postgres/indexes.sql");
const SQLITE: &str = include_str!("../../migrations/stagewright/sqlite/indexes.sql");
const PREFIX: &str = "ix_stagewright_";

/// Creates all own indexes: for a database that is empty yet.
pub(super) async fn create(tx: &mut Tx) -> Result<()> {
    tx.execute_script(match tx.engine() {
        Engine::Postgres => POSTGRES,
        Engine::Sqlite => SQLITE,
    })
    .await
}

/// Creates the own indexes that are missing, one by one and on PostgreSQL without keeping writers out, and has the
/// database look at its tables anew. `each` hears of every index: its name, and how long it took, or `None` before.
pub async fn optimize(uri: &DatabaseUri, each: impl Fn(&str, Option<Duration>)) -> Result<()> {
    let db = Db::open(uri, None, PoolSize { readers: 1, writers: 1 })?;
    let missing = missing(&db).await?;
    for statement in statements(db.engine()) {
        let name = name(&statement);
        if !missing.contains(&name) {
            continue;
        }
        each(&name, None);
        let started = Instant::now();
        // An attempt that was broken off leaves an index behind that is not valid and never used.
        if db.engine() == Engine::Postgres {
            db.execute(format!("DROP INDEX CONCURRENTLY IF EXISTS {name}"), args![]).await?;
        }
        db.execute(statement, args![]).await?;
        each(&name, Some(started.elapsed()));
    }
    // On PostgreSQL an index answers by itself only for pages that are known to hold no dead rows.
    db.execute(super::Sql::each("VACUUM (ANALYZE)", "ANALYZE"), args![]).await?;
    Ok(())
}

/// Names of the own indexes that a database does not have.
pub async fn missing(db: &Db) -> Result<Vec<String>> {
    let found = facts::indexes(&mut db.reader().await?).await?;
    Ok(names(db.engine()).into_iter().filter(|name| !found.contains(name)).collect())
}

/// Names of the own indexes.
pub(super) fn names(engine: Engine) -> Vec<String> {
    statements(engine).map(|statement| name(&statement)).collect()
}

fn statements(engine: Engine) -> impl Iterator<Item = String> {
    let script = match engine {
        Engine::Postgres => POSTGRES,
        Engine::Sqlite => SQLITE,
    };
    let code: String = script.lines().filter(|line| !line.starts_with("--")).collect::<Vec<_>>().join("\n");
    let statements: Vec<String> =
        code.split(';').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
    statements.into_iter().map(move |statement| match engine {
        Engine::Postgres => statement.replacen("CREATE INDEX", "CREATE INDEX CONCURRENTLY", 1),
        Engine::Sqlite => statement,
    })
}

fn name(statement: &str) -> String {
    statement.split_whitespace().find(|word| word.starts_with(PREFIX)).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_engines_have_the_same_indexes() {
        assert_eq!(names(Engine::Postgres), names(Engine::Sqlite));
        assert!(
            names(Engine::Sqlite).iter().all(|name| name.starts_with(PREFIX)),
            "{:?}",
            names(Engine::Sqlite)
        );
        assert_eq!(names(Engine::Sqlite).len(), 11);
    }
}
