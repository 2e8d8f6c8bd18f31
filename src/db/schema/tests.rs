use std::path::Path;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, Executor as _};
use tempfile::TempDir;

use super::*;

fn uri(folder: &TempDir) -> DatabaseUri {
    DatabaseUri::Sqlite(folder.path().join("mlflow.db"))
}

/// A database in SQLite's default journal mode, as other programs leave it behind.
async fn database_with(script: &'static str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let options =
        SqliteConnectOptions::new().filename(folder.path().join("mlflow.db")).create_if_missing(true);
    let mut connection = options.connect().await.unwrap();
    connection.execute(sqlx::raw_sql(script)).await.unwrap();
    connection.close().await.unwrap();
    folder
}

fn files(folder: &Path) -> Vec<(std::ffi::OsString, Vec<u8>)> {
    let read = |entry: std::fs::DirEntry| (entry.file_name(), std::fs::read(entry.path()).unwrap());
    folder.read_dir().unwrap().map(|entry| read(entry.unwrap())).collect()
}

async fn objection_without_a_trace(script: &'static str) -> String {
    let folder = database_with(script).await;
    let before = files(folder.path());
    let found = prepare(&uri(&folder), "mlflow-artifacts:/0", 1).await.unwrap();
    assert_eq!(files(folder.path()), before);
    found.objection().unwrap().0
}

#[tokio::test]
async fn an_empty_place_gets_the_schema_and_the_default_experiment_once() {
    let folder = tempfile::tempdir().unwrap();
    let uri = DatabaseUri::Sqlite(folder.path().join("new/folder/mlflow.db"));
    assert_eq!(prepare(&uri, "mlflow-artifacts:/0", 7).await.unwrap(), State::Empty);
    let ready = State::Current { has_default_experiment: true };
    assert_eq!(prepare(&uri, "elsewhere", 8).await.unwrap(), ready);
    let db = Db::open(&uri, None, ALONE).unwrap();
    let sql = "SELECT experiment_id, name, artifact_location, lifecycle_stage, creation_time, last_update_time, \
               workspace FROM experiments";
    let rows = db.reader().await.unwrap().rows(sql, args![]).await.unwrap();
    let [row] = rows.as_slice() else { panic!("{} experiments", rows.len()) };
    assert_eq!((row.int(0).unwrap(), row.text(1).unwrap().as_str()), (0, "Default"));
    assert_eq!((row.str(2).unwrap(), row.str(3).unwrap()), ("mlflow-artifacts:/0", "active"));
    assert_eq!((row.int(4).unwrap(), row.int(5).unwrap(), row.str(6).unwrap()), (7, 7, "default"));
}

#[tokio::test]
async fn servers_that_start_at_once_on_a_new_file_create_one_schema() {
    let folder = tempfile::tempdir().unwrap();
    let uri = uri(&folder);
    let starts = (0..8).map(|number| prepare(&uri, "mlflow-artifacts:/0", number));
    let found = futures_util::future::join_all(starts).await;
    let created = found.iter().filter(|found| *found.as_ref().unwrap() == State::Empty);
    assert_eq!(created.count(), 1);
}

#[tokio::test]
async fn a_version_table_alone_is_no_data() {
    let folder = database_with("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)").await;
    assert_eq!(prepare(&uri(&folder), "mlflow-artifacts:/0", 1).await.unwrap(), State::Empty);
    assert_eq!(inspect(&uri(&folder)).await.unwrap(), State::Current { has_default_experiment: true });
}

#[tokio::test]
async fn a_database_that_mlflow_made_gets_stagewrights_own_tables_beside_its() {
    let folder = tempfile::tempdir().unwrap();
    prepare(&uri(&folder), "mlflow-artifacts:/0", 1).await.unwrap();
    let db = Db::open(&uri(&folder), None, ALONE).unwrap();
    let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'stagewright~_%' ESCAPE '~' ORDER BY name";
    let own = async || {
        let rows = db.reader().await.unwrap().rows(tables, args![]).await.unwrap();
        rows.iter().map(|row| row.text(0).unwrap()).collect::<Vec<_>>()
    };
    let all = [
        "stagewright_activity",
        "stagewright_artifact_digest",
        "stagewright_artifact_unsynced",
        "stagewright_audit_checkpoint",
        "stagewright_audit_entry",
        "stagewright_audit_head",
        "stagewright_audit_pending",
        "stagewright_audit_prune",
        "stagewright_consumer",
        "stagewright_contract",
        "stagewright_idempotency",
        "stagewright_import_entity",
        "stagewright_move",
        "stagewright_release",
        "stagewright_request",
        "stagewright_rollout",
        "stagewright_rollout_change",
        "stagewright_rollout_sample",
        "stagewright_rollout_verdict",
        "stagewright_version",
        "stagewright_version_signature",
        "stagewright_waiver",
        "stagewright_webhook_outbox",
    ];
    assert_eq!(own().await, all);
    for table in all {
        db.execute(format!("DROP TABLE {table}"), args![]).await.unwrap();
    }
    let ready = State::Current { has_default_experiment: true };
    for time in [2, 3] {
        assert_eq!(prepare(&uri(&folder), "mlflow-artifacts:/0", time).await.unwrap(), ready);
    }
    assert_eq!(own().await, all);
    let versions = "SELECT number, applied_at FROM stagewright_version ORDER BY number";
    let rows = db.reader().await.unwrap().rows(versions, args![]).await.unwrap();
    let steps: Vec<_> = rows.iter().map(|row| (row.int(0).unwrap(), row.int(1).unwrap())).collect();
    assert_eq!(steps, (1..=12).map(|number| (number, 2)).collect::<Vec<_>>());
}

#[tokio::test]
async fn another_revision_is_refused_untouched() {
    let problem = objection_without_a_trace(
        "CREATE TABLE experiments (experiment_id INTEGER);
         CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL);
         INSERT INTO alembic_version VALUES ('0584bdc529eb')",
    )
    .await;
    assert!(problem.contains("0584bdc529eb") && problem.contains(REVISION), "{problem}");
}

#[tokio::test]
async fn tables_of_another_program_are_refused_untouched() {
    let problem = objection_without_a_trace("CREATE TABLE cats (name TEXT)").await;
    assert!(problem.contains("cats"), "{problem}");
}

#[tokio::test]
async fn experiments_outside_the_default_workspace_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    prepare(&uri(&folder), "mlflow-artifacts:/0", 1).await.unwrap();
    let db = Db::open(&uri(&folder), None, ALONE).unwrap();
    let sql = "INSERT INTO experiments (name, lifecycle_stage, workspace) VALUES ('e', 'active', 'team')";
    db.execute(sql, args![]).await.unwrap();
    let found = prepare(&uri(&folder), "mlflow-artifacts:/0", 1).await.unwrap();
    assert_eq!(found, State::Workspaces);
}

#[tokio::test]
async fn looking_at_a_missing_file_does_not_make_it() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(inspect(&uri(&folder)).await.unwrap(), State::Empty);
    assert_eq!(files(folder.path()), []);
}
