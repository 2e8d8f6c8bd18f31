//! The artifact proxy and the listing of runs' artifacts. Expected values are the stock server's.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::{Answer, TestServer, on_both_engines};
use stagewright::db::Engine;

const PROXY: &str = "/api/2.0/mlflow-artifacts/artifacts";
const LIST: &str = "/api/2.0/mlflow/artifacts/list";

async fn start() -> TestServer {
    TestServer::start(Engine::Sqlite, &[]).await
}

async fn put(server: &TestServer, path: &str, content: impl Into<reqwest::Body>) -> Answer {
    Answer::of(server.request("PUT", &format!("{PROXY}/{path}")).body(content)).await
}

async fn get(server: &TestServer, path: &str) -> Answer {
    server.send("GET", &format!("{PROXY}/{path}")).await
}

/// A run's id and the path of its artifacts behind the proxy.
async fn run(server: &TestServer) -> (String, String) {
    let body = json!({ "experiment_id": "0", "start_time": 1 });
    let answer = Answer::of(server.request("POST", "/api/2.0/mlflow/runs/create").json(&body)).await;
    let answer: Value = serde_json::from_str(&answer.text).expect("a run");
    let id = answer["run"]["info"]["run_id"].as_str().expect("an id").to_owned();
    let root = format!("0/{id}/artifacts");
    (id, root)
}

/// Sends a request as it is written: HTTP clients tidy paths. Answers with status and body.
fn send_raw(server: &TestServer, method: &str, path: &str) -> (u16, String) {
    let url = server.url("");
    let address = url.trim_start_matches("http://");
    let mut socket = TcpStream::connect(address).expect("a connection");
    write!(
        socket,
        "{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
    )
    .expect("a request");
    let mut answer = String::new();
    socket.read_to_string(&mut answer).expect("an answer");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    (status, body.to_owned())
}

/// Files and folders below `folder`, however they are named.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

#[tokio::test]
async fn a_file_comes_back_as_it_was_sent() {
    let server = start().await;
    let stored = put(&server, "1/a/hello.txt", "hello world").await;
    assert_eq!((stored.status.as_u16(), stored.text.as_str()), (200, ""));
    assert_eq!((stored.header("content-length"), stored.header("content-type")), ("0", ""));

    let answer = get(&server, "1/a/hello.txt").await;
    assert_eq!((answer.status.as_u16(), answer.text.as_str()), (200, "hello world"));
    for (name, value) in [
        ("content-type", "text/plain"),
        ("content-disposition", "attachment; filename=hello.txt"),
        ("accept-ranges", "bytes"),
        ("content-length", "11"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", ""),
    ] {
        assert_eq!(answer.header(name), value, "{name}");
    }
    assert_eq!(answer.header("etag").len(), 34);

    let head = server.send("HEAD", &format!("{PROXY}/1/a/hello.txt")).await;
    assert_eq!((head.status.as_u16(), head.header("content-length"), head.text.as_str()), (200, "11", ""));
    assert_eq!(head.header("cache-control"), "no-cache");
}

#[tokio::test]
async fn large_files_stream_both_ways() {
    let server = start().await;
    let content: Vec<u8> = (0..5_000_003_u32).map(|number| (number % 251) as u8).collect();
    assert_eq!(put(&server, "large.bin", content.clone()).await.status, 200);
    let answer = server.request("GET", &format!("{PROXY}/large.bin")).send().await.expect("an answer");
    assert_eq!(answer.headers()["content-length"], "5000003");
    assert!(answer.bytes().await.expect("a body") == content);

    let wanted =
        server.request("GET", &format!("{PROXY}/large.bin")).header("range", "bytes=1000000-2999999");
    let answer = wanted.send().await.expect("an answer");
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()["content-length"]),
        (206, &"2000000".parse().unwrap())
    );
    assert!(answer.bytes().await.expect("a body") == content[1_000_000..3_000_000]);

    let head = server.send("HEAD", &format!("{PROXY}/large.bin")).await;
    assert_eq!(
        (head.status.as_u16(), head.header("content-length"), head.text.as_str()),
        (200, "5000003", "")
    );
    // The connection that carried the head is still in step.
    assert_eq!(get(&server, "nothing").await.status, 404);
}

#[tokio::test]
async fn ranges_are_answered_as_by_the_stock_server() {
    let server = start().await;
    put(&server, "hello.txt", "hello world").await;
    for (range, status, content_range, text) in [
        ("bytes=2-4", 206, "bytes 2-4/11", "llo"),
        ("bytes=-3", 206, "bytes 8-10/11", "rld"),
        ("bytes=5-", 206, "bytes 5-10/11", " world"),
        ("bytes=11-", 416, "bytes */11", ""),
        ("bytes=5-4", 400, "", "Range header: start must be less than end"),
        ("x", 400, "", "Malformed range header."),
        ("lines=0-1", 400, "", "Only support bytes range"),
    ] {
        let answer =
            Answer::of(server.request("GET", &format!("{PROXY}/hello.txt")).header("range", range)).await;
        assert_eq!((answer.status.as_u16(), answer.text.as_str()), (status, text), "{range}");
        assert_eq!(answer.header("content-range"), content_range, "{range}");
        if status != 206 {
            assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8", "{range}");
        }
    }

    let several = server.request("GET", &format!("{PROXY}/hello.txt")).header("range", "bytes=0-1,4-5");
    let answer = Answer::of(several).await;
    let boundary = answer.header("content-type").trim_start_matches("multipart/byteranges; boundary=");
    assert_eq!((answer.status.as_u16(), answer.header("content-length"), boundary.len()), (206, "212", 26));
    let part = |range, text| {
        format!(
            "--{boundary}\r\nContent-Type: text/plain\r\nContent-Range: bytes {range}/11\r\n\r\n{text}\r\n"
        )
    };
    assert_eq!(answer.text, format!("{}{}--{boundary}--", part("0-1", "he"), part("4-5", "o ")));
}

#[tokio::test]
async fn what_is_no_file_is_refused_in_fastapis_words() {
    let server = start().await;
    put(&server, "d/hello.txt", "x").await;
    let missing = "{\"error_code\":\"RESOURCE_DOES_NOT_EXIST\",\"message\":\"No such artifact: 'd/é'\",\
                   \"sqlstate\":\"KAM00\",\"error_class\":\"RESOURCE_NOT_FOUND\"}";
    let answer = get(&server, "d/é").await;
    assert_eq!((answer.status.as_u16(), answer.text.as_str()), (404, missing));
    assert_eq!(answer.header("content-type"), "application/json");
    for (method, path, text) in [
        ("GET", "d", "{\"detail\":\"Artifact path refers to a directory, not a file: 'd'\"}"),
        ("GET", "", "{\"detail\":\"Artifact path refers to a directory, not a file: ''\"}"),
        ("PUT", "d/", "{\"detail\":\"Artifact path must include a filename (cannot end with '/').\"}"),
    ] {
        let answer = server.send(method, &format!("{PROXY}/{path}")).await;
        assert_eq!((answer.status.as_u16(), answer.text.as_str()), (400, text), "{method} {path}");
    }
}

#[tokio::test]
async fn no_path_leads_out_of_the_folder() {
    let server = start().await;
    put(&server, "d/a.txt", "x").await;
    let artifacts = server.folder().join("artifacts");
    std::os::unix::fs::symlink(server.folder(), artifacts.join("out")).expect("a link");
    for path in [
        "..",
        "%2e%2e",
        "d/%2e%2e/%2e%2e/mlflow.db",
        "%252e%252e/mlflow.db",
        "%25252e%25252e%25252fx",
        "%2fetc/passwd",
        "%252fetc/passwd",
        "C:/x",
        "c:%5Cx",
        "%5C%5Chost%5Cshare%5Cx",
        "a%23b",
        "a%2523b",
        "file:///etc/passwd",
        "out/mlflow.db",
        "out/new",
    ] {
        for method in ["GET", "PUT", "DELETE", "HEAD"] {
            let (status, body) = send_raw(&server, method, &format!("{PROXY}/{path}"));
            assert_eq!(status, 400, "{method} {path}: {body}");
            assert!(method == "HEAD" || body.contains("Invalid path"), "{method} {path}: {body}");
        }
        let (status, body) = send_raw(&server, "GET", &format!("{PROXY}?path={path}"));
        assert_eq!(status, 400, "{path}: {body}");
    }
    let (status, body) = send_raw(&server, "GET", &format!("{PROXY}/a%0ab"));
    assert_eq!((status, body.as_str()), (404, "{\"detail\":\"Not Found\"}"));
    for path in [".", "%2e", "./.", ""] {
        let (status, body) = send_raw(&server, "DELETE", &format!("{PROXY}/{path}"));
        assert!(status == 400 || status == 404, "{path}: {body}");
    }
    assert_eq!(get(&server, "d/a.txt").await.text, "x");
    assert!(server.folder().join("mlflow.db").exists());
}

#[tokio::test]
async fn odd_names_are_kept_as_by_the_stock_server() {
    let server = start().await;
    for (path, disposition) in [
        ("n/a%00b", "attachment; filename=a%00b"),
        ("n/a%20b.txt", "attachment; filename=\"a b.txt\""),
        ("n/a%25b", "attachment; filename=a%b"),
        ("n/a%5Cb", "attachment; filename=\"a\\\\b\""),
        ("n/a%27%22b", "attachment; filename=\"a'\\\"b\""),
        ("n/%E6%97%A5.json", "attachment; filename=.json; filename*=UTF-8''%E6%97%A5.json"),
        ("n/%ff", "attachment; filename=download; filename*=UTF-8''%EF%BF%BD"),
    ] {
        assert_eq!(put(&server, path, "x").await.status, 200, "{path}");
        assert_eq!(get(&server, path).await.header("content-disposition"), disposition, "{path}");
    }
    let answer = server.send("GET", &format!("{PROXY}?path=n")).await;
    let answer: Value = serde_json::from_str(&answer.text).expect("a listing");
    let found: Vec<_> = answer["files"].as_array().expect("files").iter().map(|file| &file["path"]).collect();
    assert_eq!(found, ["a b.txt", "a%00b", "a%b", "a'\"b", "a\\b", "日.json", "\u{fffd}"]);
}

#[tokio::test]
async fn uploads_that_cannot_be_stored_are_the_clients_fault() {
    let server = start().await;
    put(&server, "d/file", "x").await;
    let long = "x".repeat(300);
    for path in ["d", "d/file/x", "a//b/c", ".artifact.uploading.x", &long] {
        let answer = put(&server, path, "y").await;
        assert_eq!(answer.status, 400, "{path}: {}", answer.text);
        assert!(
            answer.text.starts_with("{\"error_code\":\"INVALID_PARAMETER_VALUE\""),
            "{path}: {}",
            answer.text
        );
    }
    assert_eq!(get(&server, "d/file").await.text, "x");
}

#[tokio::test]
async fn an_upload_that_breaks_off_leaves_nothing_behind() {
    let server = start().await;
    put(&server, "d/file", "old").await;
    let url = server.url("");
    let address = url.trim_start_matches("http://");
    let artifacts = server.folder().join("artifacts");
    for path in ["d/file", "new/folder/file"] {
        let mut socket = TcpStream::connect(address).expect("a connection");
        write!(socket, "PUT {PROXY}/{path} HTTP/1.1\r\nhost: {address}\r\ncontent-length: 9000000\r\n\r\n")
            .expect("a request");
        socket.write_all(&vec![1; 4_000_000]).expect("half a body");
        let folder = artifacts.join(path).parent().expect("a folder").to_owned();
        let is_uploading = || names(&folder).iter().any(|name| name.starts_with(".artifact.uploading."));
        wait_until(is_uploading).await;
        // Neither listed nor visible while it is on its way.
        let listing = server.send("GET", &format!("{PROXY}?path={}", path.trim_end_matches("/file"))).await;
        assert!(!listing.text.contains("uploading"), "{}", listing.text);
        drop(socket);
        wait_until(|| !is_uploading()).await;
    }
    wait_until(|| names(&artifacts) == ["d"]).await;
    assert_eq!(get(&server, "d/file").await.text, "old");
}

async fn wait_until(is_so: impl Fn() -> bool) {
    let patience = std::time::Duration::from_secs(20);
    let wait = async {
        while !is_so() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(patience, wait).await.expect("the condition to come true");
}

#[tokio::test]
async fn the_proxy_lists_names_and_deletes_folders() {
    let server = start().await;
    put(&server, "d/b.txt", "12345").await;
    put(&server, "d/a/x", "1").await;
    let expected = "{\n  \"files\": [\n    {\n      \"path\": \"a\",\n      \"is_dir\": true\n    },\n    {\n      \
                    \"path\": \"b.txt\",\n      \"is_dir\": false,\n      \"file_size\": 5\n    }\n  ]\n}";
    for query in ["?path=d", "?path=d/", "?path=./d", "?path=d&path=x"] {
        assert_eq!(server.send("GET", &format!("{PROXY}{query}")).await.text, expected, "{query}");
    }
    for query in ["?path=nothing", "?path=d/b.txt"] {
        assert_eq!(server.send("GET", &format!("{PROXY}{query}")).await.text, "{}", "{query}");
    }
    for path in ["nothing", "d/b.txt/x", "d/a", "d/b.txt"] {
        let answer = server.send("DELETE", &format!("{PROXY}/{path}")).await;
        assert_eq!((answer.status.as_u16(), answer.text.as_str()), (200, "{}"), "{path}");
    }
    assert_eq!(server.send("GET", &format!("{PROXY}?path=d")).await.text, "{}");
}

on_both_engines! {
    async fn a_runs_artifacts_are_listed_relative_to_it(server: TestServer) {
        let (id, root) = run(&server).await;
        let empty = format!("{{\n  \"root_uri\": \"mlflow-artifacts:/{root}\"\n}}");
        assert_eq!(server.send("GET", &format!("{LIST}?run_id={id}")).await.text, empty);

        put(&server, &format!("{root}/m/MLmodel"), "k: v\n").await;
        let listing = |path: &str| {
            format!(
                "{{\n  \"root_uri\": \"mlflow-artifacts:/{root}\",\n  \"files\": [\n    {{\n      \"path\": \
                 \"{path}/MLmodel\",\n      \"is_dir\": false,\n      \"file_size\": 5\n    }}\n  ]\n}}"
            )
        };
        for (query, expected) in [
            ("&path=m", listing("m")),
            ("&path=m/", listing("m")),
            ("&path=./m", listing("./m")),
            ("&path=m/MLmodel", empty.clone()),
            ("&path=nothing", empty.clone()),
        ] {
            assert_eq!(server.send("GET", &format!("{LIST}?run_id={id}{query}")).await.text, expected, "{query}");
        }
        assert_eq!(server.send("GET", &format!("{LIST}?run_uuid={id}&path=m")).await.text, listing("m"));
        for (query, status, message) in [
            ("?run_id=abc", 404, "Run with id=abc not found"),
            ("?run_id=abc&path=..", 400, "Invalid path"),
            ("?path=m", 400, "Missing value for required parameter 'run_id'."),
        ] {
            let answer = server.send("GET", &format!("{LIST}{query}")).await;
            assert_eq!(answer.status.as_u16(), status, "{query}");
            assert!(answer.text.contains(message), "{query}: {}", answer.text);
        }
    }
}

#[tokio::test]
async fn pages_download_and_upload_by_run() {
    let server = start().await;
    let (id, root) = run(&server).await;
    let upload = |query: String, body: Vec<u8>| {
        Answer::of(server.request("POST", &format!("/ajax-api/2.0/mlflow/upload-artifact{query}")).body(body))
    };
    let stored = upload(format!("?run_uuid={id}&path=up/x.json"), b"{}".to_vec()).await;
    assert_eq!((stored.status.as_u16(), stored.text.as_str()), (200, ""));
    assert_eq!(stored.header("content-type"), "application/json");
    for (query, body, message) in [
        ("?path=x".to_owned(), b"x".to_vec(), "Request must specify run_uuid."),
        (format!("?run_uuid={id}"), b"x".to_vec(), "Request must specify path."),
        (format!("?run_uuid={id}&path=x"), Vec::new(), "Request must specify data."),
        (format!("?run_uuid={id}&path=..%2Fx"), b"x".to_vec(), "Invalid path"),
        ("?run_uuid=zz&path=x".to_owned(), b"x".to_vec(), "Run with id=zz not found"),
    ] {
        let answer = upload(query, body).await;
        assert!(answer.status.is_client_error() && answer.text.contains(message), "{}", answer.text);
    }

    let path = format!("/get-artifact?run_uuid={id}&path=up/x.json");
    let answer = server.send("GET", &path).await;
    assert_eq!((answer.status.as_u16(), answer.text.as_str()), (200, "{}"));
    assert_eq!(answer.header("content-type"), "text/plain");
    assert_eq!(answer.header("cache-control"), "no-cache");
    let again = server.request("GET", &path).header("if-none-match", answer.header("etag"));
    assert_eq!(Answer::of(again).await.status, 304);
    let folder = server.send("GET", &format!("/get-artifact?run_id={id}&path=up")).await;
    assert_eq!(folder.status, 400);
    assert!(folder.text.contains(&format!("not a file: '{root}/up'")), "{}", folder.text);
    let pathless = server.send("GET", &format!("/get-artifact?run_id={id}")).await;
    assert_eq!(
        (pathless.status.as_u16(), pathless.header("content-type")),
        (400, "text/html; charset=utf-8")
    );
}
