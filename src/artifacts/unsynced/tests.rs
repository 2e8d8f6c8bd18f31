use std::os::unix::fs::symlink;
use std::path::Path;

use futures_util::stream;
use tokio::task::LocalSet;

use super::*;
use crate::args;
use crate::artifacts::digest::{Digests, Remembered};
use crate::artifacts::storage::Storage;
use crate::db::{Conn as _, DatabaseUri, PoolSize, schema};

fn folder(root: &Path) -> Arc<Folder> {
    Arc::new(Folder::new(root.to_owned()).unwrap())
}

async fn database(folder: &Path) -> Db {
    let uri = DatabaseUri::parse(&format!("sqlite:///{}/mlflow.db", folder.display())).unwrap();
    schema::prepare(&uri, "mlflow-artifacts:/0", 1).await.unwrap();
    Db::open(&uri, None, PoolSize { readers: 1, writers: 1 }).unwrap()
}

async fn put(digests: &Digests, storage: &Storage, path: &str, content: &'static str) {
    let body = stream::iter([Ok::<_, Error>(Bytes::from_static(content.as_bytes()))]);
    let arrived = storage.store(path, None, body).await.unwrap();
    digests.keep(path, arrived).await.unwrap();
}

async fn kept(db: &Db) -> usize {
    let sql = "SELECT number FROM stagewright_artifact_unsynced";
    db.reader().await.unwrap().rows(sql, args![]).await.unwrap().len()
}

#[test]
fn no_more_is_kept_than_there_is_room_for() {
    let temporary = tempfile::tempdir().unwrap();
    let unsynced = Unsynced::new(&folder(temporary.path())).unwrap();
    let most = unsynced.room(MOST).unwrap();
    assert!(unsynced.room(1).is_none());
    drop(most);
    assert!(unsynced.room(MOST).is_some());
}

#[test]
fn no_two_servers_have_the_same_numbers() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = folder(temporary.path());
    let firsts = [(); 2].map(|()| Unsynced::new(&folder).unwrap().0.first);
    assert!((firsts[0] - firsts[1]).abs() >= NUMBERS, "{firsts:?}");
}

#[tokio::test]
async fn what_could_not_be_synced_is_written_again() {
    let temporary = tempfile::tempdir().unwrap();
    let (root, aside) = (temporary.path().join("root"), temporary.path().join("aside"));
    let db = database(temporary.path()).await;
    let folder = folder(&root);
    let unsynced = Unsynced::new(&folder).unwrap();
    let work = async {
        let digests = Digests::new(db.clone(), Remembered::default(), Some(unsynced.clone()));
        put(&digests, &Storage::Local(folder), "d/a", "hello").await;

        // It leads to itself, and cannot be opened.
        fs::rename(&root, &aside).unwrap();
        symlink("root", &root).unwrap();
        unsynced.sync(&db).await.unwrap_err();
        assert_eq!(kept(&db).await, 1);
        // The kernel gives up what it could not write.
        fs::remove_file(&root).unwrap();
        fs::rename(&aside, &root).unwrap();
        fs::write(root.join("d/a"), [0; 5]).unwrap();
        unsynced.sync(&db).await.unwrap();
        assert_eq!(fs::read(root.join("d/a")).unwrap(), b"hello");
        assert_eq!(kept(&db).await, 0);
    };
    Box::pin(LocalSet::new().run_until(work)).await;
}

#[tokio::test]
async fn what_cannot_take_its_place_is_taken_back() {
    let temporary = tempfile::tempdir().unwrap();
    let root = temporary.path().join("root");
    let db = database(temporary.path()).await;
    let folder = folder(&root);
    let unsynced = Unsynced::new(&folder).unwrap();
    let work = async {
        let digests = Digests::new(db.clone(), Remembered::default(), Some(unsynced.clone()));
        let storage = Storage::Local(folder);
        let body = stream::iter([Ok::<_, Error>(Bytes::from_static(b"hello"))]);
        let arrived = storage.store("d/a", None, body).await.unwrap();
        fs::create_dir(root.join("d/a")).unwrap();
        assert_eq!(digests.keep("d/a", arrived).await.unwrap_err().code.status(), 400);
        let known = "SELECT path FROM stagewright_artifact_digest";
        assert_eq!(db.reader().await.unwrap().rows(known, args![]).await.unwrap().len(), 0);
        let names = fs::read_dir(root.join("d")).unwrap().map(|entry| entry.unwrap().file_name());
        assert_eq!(names.collect::<Vec<_>>(), ["a"]);
        unsynced.sync(&db).await.unwrap();
        assert_eq!(kept(&db).await, 0);
    };
    Box::pin(LocalSet::new().run_until(work)).await;
}
