//! Small files of the artifact proxy, which the database keeps until they are synced: what a power cut may take.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

use base64::Engine as _;
use sha2::{Digest as _, Sha256};
use stagewright::args;
use stagewright::db::{Conn as _, Engine};

use crate::support::{Answer, TestServer, on_both_engines};

const PROXY: &str = "/api/2.0/mlflow-artifacts/artifacts";
const LARGE: usize = 16 * 1024 + 1;

async fn put(server: &TestServer, path: &str, content: impl Into<reqwest::Body>) {
    let answer = Answer::of(server.request("PUT", &format!("{PROXY}/{path}")).body(content)).await;
    assert_eq!(answer.status, 200, "{path}: {}", answer.text);
}

async fn get(server: &TestServer, path: &str) -> Answer {
    server.send("GET", &format!("{PROXY}/{path}")).await
}

async fn delete(server: &TestServer, path: &str) {
    assert_eq!(server.send("DELETE", &format!("{PROXY}/{path}")).await.status, 200, "{path}");
}

fn stored(server: &TestServer, path: &str) -> PathBuf {
    server.folder().join("artifacts").join(path)
}

async fn execute(server: &TestServer, statement: &str) {
    server.db().execute(statement.to_owned(), args![]).await.expect("a statement");
}

/// The paths of files that the database keeps.
async fn kept(server: &TestServer) -> Vec<String> {
    let sql = "SELECT path FROM stagewright_artifact_unsynced ORDER BY path, number";
    let rows = server.db().reader().await.expect("a connection").rows(sql, args![]).await.expect("rows");
    rows.iter().map(|row| row.text(0).expect("a path")).collect()
}

/// Notes what the database keeps now, for [`after_power_cut`].
async fn note(server: &TestServer) {
    execute(server, "CREATE TABLE noted AS SELECT * FROM stagewright_artifact_unsynced").await;
}

/// Starts the server as after a power cut: the database keeps what was noted, from before the machine started, and the
/// disk has what `damage` leaves of it.
async fn after_power_cut(server: &mut TestServer, damage: impl FnOnce(&TestServer)) {
    server.stop();
    assert_eq!(kept(server).await, [""; 0], "an orderly end leaves nothing");
    execute(server, "INSERT INTO stagewright_artifact_unsynced SELECT * FROM noted").await;
    execute(server, "UPDATE stagewright_artifact_unsynced SET boot = 'before'").await;
    damage(server);
    server.restart();
}

on_both_engines! {
    async fn what_a_power_cut_took_comes_back(server: TestServer) {
        let mut server = server;
        server.hold_syncs();
        for name in ["empty", "gone", "torn", "whole"] {
            put(&server, &format!("d/{name}"), format!("content of {name}")).await;
        }
        put(&server, "new/folder/gone", "deep").await;
        put(&server, "nothing", "").await;
        note(&server).await;
        let all = ["d/empty", "d/gone", "d/torn", "d/whole", "new/folder/gone", "nothing"];
        assert_eq!(kept(&server).await, all);

        after_power_cut(&mut server, |server| {
            fs::write(stored(server, "d/empty"), "").unwrap();
            fs::remove_file(stored(server, "d/gone")).unwrap();
            fs::write(stored(server, "d/torn"), [0; 15]).unwrap();
            fs::remove_dir_all(stored(server, "new")).unwrap();
            fs::remove_file(stored(server, "nothing")).unwrap();
        }).await;
        let contents = ["content of empty", "content of gone", "content of torn", "content of whole", "deep", ""];
        for (path, content) in all.into_iter().zip(contents) {
            let answer = get(&server, path).await;
            assert_eq!((answer.status.as_u16(), answer.text.as_str()), (200, content), "{path}");
            let digest = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(content));
            assert_eq!(answer.header("repr-digest"), format!("sha-256=:{digest}:"), "{path}");
        }
        // Whoever keeps them may live, and not be done with them.
        assert_eq!(kept(&server).await, all);
        execute(&server, "UPDATE stagewright_artifact_unsynced SET recorded_at = 1").await;
        server.start_another();
        assert_eq!(kept(&server).await, [""; 0]);
        assert_eq!(get(&server, "d/gone").await.text, "content of gone");
    }
}

on_both_engines! {
    async fn what_is_deleted_does_not_come_back(server: TestServer) {
        let mut server = server;
        server.hold_syncs();
        for path in ["d/a", "d/e/b", "f", "d0"] {
            put(&server, path, path).await;
        }
        note(&server).await;
        delete(&server, "d").await;
        delete(&server, "f").await;
        after_power_cut(&mut server, |server| fs::remove_file(stored(server, "d0")).unwrap()).await;
        for path in ["d/a", "d/e/b", "f"] {
            assert_eq!(get(&server, path).await.status, 404, "{path}");
        }
        assert!(!stored(&server, "d").exists());
        assert_eq!(get(&server, "d0").await.text, "d0");
    }
}

on_both_engines! {
    async fn what_is_replaced_does_not_come_back(server: TestServer) {
        let mut server = server;
        server.hold_syncs();
        fs::create_dir_all(stored(&server, "d")).unwrap();
        symlink("d", stored(&server, "link")).unwrap();
        for path in ["small", "large", "d/linked", "d/unlinked"] {
            put(&server, path, "old").await;
        }
        put(&server, "small", "newer").await;
        note(&server).await;
        put(&server, "large", vec![b'x'; LARGE]).await;
        put(&server, "link/linked", vec![b'y'; LARGE]).await;
        delete(&server, "link/unlinked").await;
        after_power_cut(&mut server, |server| fs::write(stored(server, "small"), "torn").unwrap()).await;
        assert_eq!(get(&server, "small").await.text, "newer");
        assert_eq!(get(&server, "large").await.text, "x".repeat(LARGE));
        assert_eq!(get(&server, "d/linked").await.text, "y".repeat(LARGE));
        assert_eq!(get(&server, "d/unlinked").await.status, 404);
    }
}

on_both_engines! {
    async fn only_small_files_at_plain_paths_wait_to_be_synced(server: TestServer) {
        let mut server = server;
        server.hold_syncs();
        fs::create_dir_all(stored(&server, "d")).unwrap();
        symlink("d", stored(&server, "link")).unwrap();
        put(&server, "d//./least", "").await;
        put(&server, "d/most", vec![b'x'; LARGE - 1]).await;
        put(&server, "d/more", vec![b'x'; LARGE]).await;
        put(&server, "link/other", "x").await;
        assert_eq!(kept(&server).await, ["d/least", "d/most"]);
    }
}

on_both_engines! {
    async fn what_is_synced_is_kept_no_longer(server: TestServer) {
        for number in 0..20 {
            put(&server, &format!("d/{number}"), "hello").await;
        }
        let emptied = async {
            while !kept(&server).await.is_empty() {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(std::time::Duration::from_secs(20), emptied).await.expect("the job to sync them");
        for number in 0..20 {
            assert_eq!(get(&server, &format!("d/{number}")).await.text, "hello");
        }
    }
}

on_both_engines! {
    async fn another_start_leaves_a_living_servers_files_alone(server: TestServer) {
        let mut server = server;
        server.hold_syncs();
        put(&server, "small", "old").await;
        put(&server, "large", "old").await;
        put(&server, "small", "newer").await;
        put(&server, "large", vec![b'x'; LARGE]).await;
        // On the same machine, and then on another.
        for machine in ["boot", "'another'"] {
            execute(&server, &format!("UPDATE stagewright_artifact_unsynced SET boot = {machine}")).await;
            server.start_another();
            assert_eq!(get(&server, "small").await.text, "newer");
            assert_eq!(get(&server, "large").await.text, "x".repeat(LARGE));
            assert_eq!(kept(&server).await, ["large", "small", "small"]);
        }
    }
}

on_both_engines! {
    async fn a_start_without_a_power_cut_leaves_files_as_they_are(server: TestServer) {
        let mut server = server;
        server.hold_syncs();
        put(&server, "d/a", "acknowledged").await;
        // Something else has written it since.
        fs::write(stored(&server, "d/a"), "changed").unwrap();
        execute(&server, "UPDATE stagewright_artifact_unsynced SET recorded_at = 1").await;
        server.start_another();
        assert_eq!(get(&server, "d/a").await.text, "changed");
        assert_eq!(kept(&server).await, [""; 0]);
    }
}

on_both_engines! {
    async fn nothing_is_written_outside_of_the_folder(server: TestServer) {
        let mut server = server;
        server.hold_syncs();
        put(&server, "d/file", "x").await;
        symlink(server.folder(), stored(&server, "out")).unwrap();
        let evil = ["", "..", "../evil", "d/../../evil", "/evil", "out/evil", "d//evil", "d/file/evil"];
        let sha256 = hex::encode(Sha256::digest("y"));
        for (path, number) in evil.into_iter().zip(1_i64..) {
            execute(&server, &format!("DELETE FROM stagewright_artifact_digest WHERE path = '{path}'")).await;
            let known = format!("'{path}', '{sha256}', 1, 'tag', 1");
            execute(&server, &format!("INSERT INTO stagewright_artifact_digest VALUES ({known})")).await;
            let sql = "INSERT INTO stagewright_artifact_unsynced VALUES ($1, $2, 'before', 1, $3)";
            server.db().execute(sql, args![number, path, b"y".to_vec()]).await.unwrap();
        }
        server.restart();
        assert_eq!(kept(&server).await.len(), evil.len());
        assert!(!server.folder().join("evil").exists() && !PathBuf::from("/evil").exists());
        assert!(!stored(&server, "d/evil").exists());
        assert_eq!(get(&server, "d/file").await.text, "x");
    }
}

on_both_engines! {
    ["--expose-prometheus", "unused"]
    async fn a_small_upload_takes_one_transaction(server: TestServer) {
        let mut server = server;
        server.hold_syncs();
        let expected = match server.db().engine() {
            Engine::Postgres => 1,
            // Its beginning and its end count.
            Engine::Sqlite => 3,
        };
        assert_eq!(server.cost(async || put(&server, "d/a", "hello").await).await, expected);
    }
}
