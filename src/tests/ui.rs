//! The web pages: how their files are served, and how they are installed.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use stagewright::config::ServerFlags;
use stagewright::db::Engine;
use stagewright::ui::{Pip, install};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use zip::write::SimpleFileOptions;

use crate::support::{Answer, TestServer};

const INDEX: &str = "<!doctype html><title>MLflow</title>";
const BUILD: &str = "mlflow/server/js/build";

fn script() -> String {
    "console.log('a script that is long enough to be worth compressing');\n".repeat(50)
}

/// A wheel as MLflow's are, with one file that must not come out of it.
fn wheel(folder: &Path) -> PathBuf {
    let path = folder.join("mlflow-3.16.0-py3-none-any.whl");
    let mut zip = zip::ZipWriter::new(fs::File::create(&path).expect("a file"));
    let files = [
        (format!("{BUILD}/index.html"), INDEX.to_owned()),
        (format!("{BUILD}/static/js/main.12345678.js"), script()),
        (format!("{BUILD}/../../../../../escaped.js"), script()),
        ("mlflow/__init__.py".to_owned(), String::new()),
    ];
    for (name, text) in files {
        zip.start_file(name, SimpleFileOptions::default()).expect("an entry");
        zip.write_all(text.as_bytes()).expect("its text");
    }
    zip.finish().expect("a wheel");
    path
}

/// The pages, installed from a wheel.
async fn installed(folder: &Path) -> PathBuf {
    let (version, build) =
        install::take(&wheel(folder), None, &folder.join("cache")).await.expect("an installation");
    assert_eq!((version.as_str(), &build), ("3.16.0", &folder.join("cache/3.16.0")));
    build
}

#[tokio::test]
async fn a_wheel_gives_the_build_and_nothing_else() {
    let folder = TempDir::new().expect("a folder");
    let build = installed(folder.path()).await;
    let mut names: Vec<String> = fs::read_dir(folder.path().join("cache"))
        .expect("the cache")
        .map(|entry| entry.expect("an entry").file_name().display().to_string())
        .collect();
    names.extend(fs::read_dir(&build).expect("the build").map(|entry| {
        let name = entry.expect("an entry").file_name();
        name.display().to_string()
    }));
    names.sort();
    assert_eq!(names, ["3.16.0", "index.html", "static"]);
    assert_eq!(fs::read_to_string(build.join("index.html")).expect("a text"), INDEX);
    assert!(build.join("static/js/main.12345678.js.gz").exists());
    assert!(!folder.path().join("escaped.js").exists());
}

#[tokio::test]
async fn files_are_served_compressed_and_with_the_caching_they_allow() {
    let folder = TempDir::new().expect("a folder");
    let build = installed(folder.path()).await;
    for prefix in ["", "/p"] {
        let path = build.to_str().expect("a path");
        let mut flags = vec!["--ui-path", path];
        if !prefix.is_empty() {
            flags.extend(["--static-prefix", prefix]);
        }
        let server = TestServer::start(Engine::Sqlite, &flags).await;
        let page = server.send("GET", &format!("{prefix}/")).await;
        assert_eq!((page.status.as_u16(), page.text.as_str()), (200, INDEX));
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(page.header("cache-control"), "no-cache");
        assert_eq!(page.header("x-frame-options"), "SAMEORIGIN");
        let again = server.request("GET", &format!("{prefix}/")).header("if-none-match", page.header("etag"));
        assert_eq!(Answer::of(again).await.status, 304);

        let path = format!("{prefix}/static-files/static/js/main.12345678.js");
        let plain = server.send("GET", &path).await;
        assert_eq!((plain.status.as_u16(), plain.text.as_str()), (200, script().as_str()));
        assert_eq!(plain.header("cache-control"), "public, max-age=31536000, immutable");
        assert!(plain.header("content-type").contains("javascript"), "{plain:?}");
        let gzip = server.request("GET", &path).header("accept-encoding", "gzip, br").send().await;
        let gzip = gzip.expect("an answer");
        assert_eq!(gzip.headers()["content-encoding"], "gzip");
        assert_eq!(gzip.headers()["vary"], "accept-encoding");
        assert!(gzip.headers()["content-type"].to_str().expect("text").contains("javascript"));
        let size = gzip.bytes().await.expect("a body").len();
        let stored = fs::metadata(build.join("static/js/main.12345678.js.gz")).expect("a file").len();
        assert_eq!(size as u64, stored);
    }
}

#[tokio::test]
async fn no_path_leads_out_of_the_build() {
    let folder = TempDir::new().expect("a folder");
    let build = installed(folder.path()).await;
    fs::write(folder.path().join("cache/secret.txt"), "secret").expect("a file");
    let server = TestServer::start(Engine::Sqlite, &["--ui-path", build.to_str().expect("a path")]).await;
    for path in [
        "",
        "nope",
        "static",
        "static/",
        "%2e%2e/secret.txt",
        "..%2fsecret.txt",
        "static%2f..%2f..%2fsecret.txt",
        "%2fetc%2fpasswd",
    ] {
        let answer = server.send("GET", &format!("/static-files/{path}")).await;
        assert_eq!((answer.status.as_u16(), answer.text.contains("404 Not Found")), (404, true), "{path}");
    }
}

#[tokio::test]
async fn without_the_pages_the_server_says_how_to_get_them() {
    let server = TestServer::start(Engine::Sqlite, &[]).await;
    let page = server.send("GET", "/").await;
    assert_eq!((page.status.as_u16(), page.header("cache-control")), (200, "no-store"));
    assert!(page.text.contains("stagewright ui install"), "{}", page.text);
    assert_eq!(server.send("GET", "/static-files/static/js/main.js").await.status, 404);
}

#[test]
fn a_folder_without_pages_is_refused_at_the_start() {
    let folder = TempDir::new().expect("a folder");
    let flags = ["--ui-path", folder.path().to_str().expect("a path")];
    let unusable = ServerFlags::read(flags).expect("flags").resolve(|_| None).expect_err("a refusal");
    assert!(unusable.problem.starts_with("There is no index.html in the folder "), "{unusable:?}");
}

/// A package index with one wheel, which sends it to whoever knows the password.
async fn package_index(wheel: PathBuf, sha256: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut head = vec![0; 4096];
            let size = stream.read(&mut head).await.expect("a request");
            let head = String::from_utf8_lossy(&head[..size]).into_owned();
            let name = wheel.file_name().expect("a name").display().to_string();
            let (status, kind, body) = if !head.contains("Basic dTpw") {
                ("401 Unauthorized", "text/plain", Vec::new())
            } else if head.starts_with("GET /simple/mlflow/ ") {
                let page = format!(
                    r#"{{"files": [{{"filename": "{name}", "url": "../../{name}", "hashes": {{"sha256": "{sha256}"}}}}]}}"#
                );
                ("200 OK", "application/vnd.pypi.simple.v1+json", page.into_bytes())
            } else {
                ("200 OK", "application/octet-stream", fs::read(&wheel).expect("the wheel"))
            };
            let head = format!(
                "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                body.len()
            );
            stream.write_all(&[head.as_bytes(), &body].concat()).await.expect("an answer");
        }
    });
    format!("http://u:p@{address}/simple")
}

#[tokio::test]
async fn the_index_is_asked_with_its_password_and_its_checksum_must_be_right() {
    let folder = TempDir::new().expect("a folder");
    let cache = folder.path().join("cache");
    let wrong = "0000000000000000000000000000000000000000000000000000000000000000";
    let index = package_index(wheel(folder.path()), wrong).await;
    let pip = Pip { index, certificates: None, proxy: None };
    let error = install::download("3.16.0", &cache, &pip, |_, _| {}).await.expect_err("a refusal");
    assert!(error.message.contains("is not what it should be: its SHA-256 is "), "{error}");
    assert!(!error.message.contains("u:p"), "{error}");
    assert_eq!(fs::read_dir(&cache).expect("the cache").count(), 0);
    let error = install::download("3.16.1", &cache, &pip, |_, _| {}).await.expect_err("a refusal");
    assert!(error.message.ends_with("there is no mlflow-3.16.1-py3-none-any.whl"), "{error}");
}
