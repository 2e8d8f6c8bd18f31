//! Uploads, downloads, listings and deletions, in a bucket in memory.

use futures_util::{Stream, TryStreamExt as _};
use object_store::ObjectStoreExt as _;
use object_store::memory::InMemory;

use super::bucket::Store;
use super::*;
use crate::artifacts::answer::Part;

fn remote() -> Remote {
    let (store, cleanup) = (Store::Memory(InMemory::new()), Cleanup::here());
    let bucket = Arc::new(Bucket { scheme: Scheme::S3, store, cleanup });
    Remote { bucket, root: "root/mlflow".to_owned(), uri: "s3://b/root/mlflow".to_owned() }
}

fn content(size: usize) -> Vec<u8> {
    (0..=250).cycle().take(size).collect()
}

fn body(
    content: &[u8],
    chunk: usize,
) -> impl Stream<Item = Result<bytes::Bytes, &'static str>> + Unpin + use<> {
    stream::iter(content.chunks(chunk).map(|chunk| Ok(chunk.to_vec().into())).collect::<Vec<_>>())
}

async fn fetch(remote: &Remote, path: &str, want: Want, parts: Vec<Part>) -> Vec<u8> {
    let Target::File(Artifact { content: Content::Remote(object), .. }) =
        remote.open(path, want).await.unwrap()
    else {
        panic!("no file: {path}");
    };
    object.portions(parts).try_collect::<Vec<_>>().await.unwrap().concat()
}

async fn keys(remote: &Remote) -> Vec<String> {
    let found: Vec<_> = remote.bucket.objects().list(None).try_collect().await.unwrap();
    found.into_iter().map(|object| object.location.to_string()).collect()
}

#[tokio::test]
async fn files_of_any_size_come_back_whole_and_in_ranges() {
    let remote = remote();
    for (size, chunk) in [(0, 1), (1, 1), (5 << 20, 60_001), ((5 << 20) + 1, 1 << 20), (25_000_000, 70_000)] {
        let content = content(size);
        remote.store("a/b", Some(size as u64), body(&content, chunk)).await.unwrap();
        let whole = vec![Part::Slice(0..size as u64)];
        assert!(fetch(&remote, "a/b", Want::Whole, whole.clone()).await == content, "{size}");
        assert!(fetch(&remote, "a/b", Want::Facts, whole).await == content, "{size}");
    }
    let parts = vec![Part::Slice(3..5), Part::Text("-".into()), Part::Slice(24_999_998..25_000_000)];
    let content = content(25_000_000);
    let expected = [&content[3..5], b"-", &content[24_999_998..]].concat();
    assert_eq!(fetch(&remote, "a/b", Want::Facts, parts).await, expected);
}

#[tokio::test]
async fn an_upload_that_breaks_off_leaves_the_older_file_alone() {
    let remote = remote();
    remote.store("f", None, body(b"old", 1)).await.unwrap();
    for size in [10, 20_000_000] {
        let cut = body(&content(size), 100_000).chain(stream::iter([Err("the client is gone")]));
        let error = remote.store("f", None, cut).await.unwrap_err();
        assert_eq!(error.code.status(), 400);
        assert_eq!(fetch(&remote, "f", Want::Whole, vec![Part::Slice(0..3)]).await, b"old");
    }
    assert_eq!(keys(&remote).await, ["root/mlflow/f"]);
}

#[tokio::test]
async fn a_folder_is_listed_by_names() {
    let remote = remote();
    for path in ["d/B", "d/a.txt", "d/sub/x", "d2/y"] {
        remote.store(path, None, body(b"hello", 5)).await.unwrap();
    }
    let entry = |name: &str, size| Entry { name: name.to_owned(), size };
    let expected = [entry("B", Some(5)), entry("a.txt", Some(5)), entry("sub", None)];
    assert_eq!(remote.list("d").await.unwrap(), expected);
    assert_eq!(remote.list("./d//").await.unwrap(), expected);
    assert_eq!(remote.list("").await.unwrap(), [entry("d", None), entry("d2", None)]);
    for path in ["d/a.txt", "nothing"] {
        assert_eq!(remote.list(path).await.unwrap(), [], "{path}");
    }
    assert!(matches!(remote.open("d", Want::Whole).await, Ok(Target::Folder)));
    assert!(matches!(remote.open("", Want::Whole).await, Ok(Target::Folder)));
    assert!(matches!(remote.open("d/a", Want::Whole).await, Ok(Target::Nothing)));
}

#[tokio::test]
async fn deleting_takes_files_and_folders_but_never_the_root_or_what_is_named_alike() {
    let remote = remote();
    remote.bucket.objects().put(&"secret".into(), "x".into()).await.unwrap();
    for path in ["d", "d/x", "d/sub/y", "dd", "e"] {
        remote.store(path, None, body(b"hello", 5)).await.unwrap();
    }
    for path in ["", ".", "./.", "/"] {
        assert_eq!(remote.delete(path).await.unwrap_err().message, "Invalid path");
    }
    remote.delete("nothing/at/all").await.unwrap();
    remote.delete("d").await.unwrap();
    assert_eq!(keys(&remote).await, ["root/mlflow/dd", "root/mlflow/e", "secret"]);
    remote.delete("e/").await.unwrap();
    assert_eq!(keys(&remote).await, ["root/mlflow/dd", "secret"]);
}

#[tokio::test]
async fn no_path_leads_out_of_the_root() {
    let remote = remote();
    remote.bucket.objects().put(&"root/secret".into(), "x".into()).await.unwrap();
    for path in ["..", "../secret", "a/../../secret", "a/..", "a\0b", "a\nb"] {
        assert!(remote.open(path, Want::Whole).await.is_err(), "{path}");
        assert!(remote.list(path).await.is_err(), "{path}");
        assert!(remote.delete(path).await.is_err(), "{path}");
        assert!(remote.store(path, None, body(b"x", 1)).await.is_err(), "{path}");
    }
    assert_eq!(keys(&remote).await, ["root/secret"]);
}
