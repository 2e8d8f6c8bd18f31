//! What every route has in common: verbs, pages, prefixes, who may call. Expected values were observed on a
//! running `mlflow server` 3.17.2.

use stagewright::db::Engine;

use crate::support::{Answer, TestServer, on_both_engines};

const NOT_FOUND: &str = "<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n\
    <p>The requested URL was not found on the server. If you entered the URL manually please check your spelling \
    and try again.</p>\n";
const NOT_ALLOWED: &str = "<!doctype html>\n<html lang=en>\n<title>405 Method Not Allowed</title>\n\
    <h1>Method Not Allowed</h1>\n<p>The method is not allowed for the requested URL.</p>\n";
const HTML: &str = "text/html; charset=utf-8";
const EVIL: &str = "http://evil.com";

async fn start(flags: &[&str]) -> TestServer {
    TestServer::start(Engine::Sqlite, flags).await
}

fn assert_not_found(answer: &Answer, path: &str) {
    assert_eq!((answer.status.as_u16(), answer.text.as_str()), (404, NOT_FOUND), "{path}");
    assert_eq!(answer.header("content-type"), HTML, "{path}");
}

on_both_engines! {
    async fn the_server_tells_about_itself(server: TestServer) {
        let health = server.send("GET", "/health").await;
        assert_eq!((health.status.as_u16(), health.text.as_str()), (200, "OK"));
        assert_eq!(health.header("content-type"), "text/plain; charset=utf-8");
        let version = server.send("GET", "/version").await;
        assert_eq!((version.header("content-type"), version.text.as_str()), (HTML, "3.17.2"));
        let expected = r#"{"store_type":"SqlStore","workspaces_enabled":false,"trace_archival_enabled":false,"multipart_uploads_enabled":false,"multipart_downloads_enabled":false,"presigned_upload_run_id_supported":true,"presigned_upload_model_id_supported":true,"features_enabled":{"gateway":true}}"#;
        for path in ["/api/3.0/mlflow/server-info", "/ajax-api/3.0/mlflow/server-info"] {
            let info = server.send("GET", path).await;
            assert_eq!((info.header("content-type"), info.text.as_str()), ("application/json", expected));
        }
    }
}

#[tokio::test]
async fn unknown_paths_get_flasks_page() {
    let server = start(&[]).await;
    for path in [
        "/nope",
        "/health/",
        "/API/2.0/mlflow/runs/get",
        "/api/2.0/mlflow/runs/get/",
        "/api/3.0/mlflow/runs/get",
        "/api/2.0/mlflow/server-info",
        "/api/2.0/mlflow/experiments/search-datasets",
        "/api/2.0/mlflow/metrics/get-history-bulk",
        "/nope//x",
    ] {
        assert_not_found(&server.send("GET", path).await, path);
        assert_not_found(&server.send("OPTIONS", path).await, path);
    }
}

#[tokio::test]
async fn a_known_path_names_its_verbs() {
    let server = start(&[]).await;
    let cases: [(&str, &str, &[&str]); 7] = [
        ("POST", "/health", &["GET", "HEAD", "OPTIONS"]),
        ("FOO", "/version", &["GET", "HEAD", "OPTIONS"]),
        ("TRACE", "/api/2.0/mlflow/runs/get", &["GET", "HEAD", "OPTIONS"]),
        ("GET", "/ajax-api/2.0/mlflow/runs/create", &["OPTIONS", "POST"]),
        ("PATCH", "/api/2.0/mlflow/experiments/search", &["GET", "HEAD", "OPTIONS", "POST"]),
        ("POST", "/api/2.0/mlflow-artifacts/artifacts/a/b", &["DELETE", "GET", "HEAD", "OPTIONS", "PUT"]),
        ("DELETE", "/api/2.0/mlflow-artifacts/artifacts", &["GET", "HEAD", "OPTIONS"]),
    ];
    for (method, path, verbs) in cases {
        let refused = server.send(method, path).await;
        assert_eq!((refused.status.as_u16(), refused.text.as_str()), (405, NOT_ALLOWED), "{path}");
        assert_eq!((refused.header("content-type"), refused.allow().as_slice()), (HTML, verbs), "{path}");
        let asked = server.send("OPTIONS", path).await;
        let status = if path.contains("api/") { 204 } else { 200 };
        assert_eq!((asked.status.as_u16(), asked.text.as_str()), (status, ""), "{path}");
        assert_eq!(asked.allow(), verbs, "{path}");
    }
}

#[tokio::test]
async fn head_is_get_without_the_body() {
    let server = start(&[]).await;
    let head = server.send("HEAD", "/version").await;
    assert_eq!((head.status.as_u16(), head.header("content-length"), head.text.as_str()), (200, "6", ""));
}

#[tokio::test]
async fn slashes_and_escapes_in_paths_are_overlooked_as_flask_does() {
    let server = start(&[]).await;
    for path in ["//api/3.0/mlflow/server-info", "///version", "/%76ersion", "/api/3.0/mlflow/server%2dinfo"]
    {
        assert_eq!(server.send("GET", path).await.status, 200, "{path}");
    }
    let moved = server.send("GET", "/api//3.0/mlflow///server-info?a=b").await;
    assert_eq!((moved.status.as_u16(), moved.header("content-type")), (308, HTML));
    let target = server.url("/api/3.0/mlflow/server-info?a=b");
    assert_eq!(moved.header("location"), target);
    let page = format!(
        "<!doctype html>\n<html lang=en>\n<title>Redirecting...</title>\n<h1>Redirecting...</h1>\n<p>You should be \
         redirected automatically to the target URL: <a href=\"{target}\">{target}</a>. If not, click the link.\n"
    );
    assert_eq!(moved.text, page);
}

#[tokio::test]
async fn everything_moves_below_the_static_prefix() {
    let server = start(&["--static-prefix", "/p"]).await;
    for path in ["/p/health", "/p/version", "/p/api/3.0/mlflow/server-info", "/p/"] {
        assert_eq!(server.send("GET", path).await.status, 200, "{path}");
    }
    for path in ["/health", "/version", "/api/3.0/mlflow/server-info", "/"] {
        assert_not_found(&server.send("GET", path).await, path);
    }
    let bare = server.send("GET", "/p?a=b").await;
    assert_eq!((bare.status.as_u16(), bare.header("location")), (308, server.url("/p/?a=b").as_str()));
    let forged =
        Answer::of(server.request("POST", "/p/api/2.0/mlflow/runs/create").header("origin", EVIL)).await;
    assert_eq!(forged.status, 403);
    let probe = Answer::of(server.request("GET", "/p/health").header("host", "evil")).await;
    assert_eq!(probe.status, 200);
}

#[tokio::test]
async fn answers_carry_the_security_headers() {
    let server = start(&[]).await;
    for path in ["/version", "/nope"] {
        let answer = server.send("GET", path).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("x-frame-options"), "SAMEORIGIN");
        assert_eq!(answer.header("vary"), "Origin");
    }
    let denying = start(&["--x-frame-options", "deny"]).await;
    assert_eq!(denying.send("GET", "/version").await.header("x-frame-options"), "DENY");
    let silent = start(&["--x-frame-options", "NONE"]).await;
    assert_eq!(silent.send("GET", "/version").await.header("x-frame-options"), "");
}

#[tokio::test]
async fn foreign_hosts_are_refused_except_by_probes() {
    let server = start(&[]).await;
    let call = |path: &str| Answer::of(server.request("GET", path).header("host", "evil.com"));
    let refused = call("/api/2.0/mlflow/runs/get").await;
    assert_eq!(refused.status, 403);
    assert_eq!(refused.text, "Invalid Host header - possible DNS rebinding attack detected");
    assert_eq!((refused.header("content-type"), refused.header("x-frame-options")), ("text/plain", ""));
    assert_eq!(call("/health").await.status, 200);
    assert_eq!(call("/version").await.status, 200);

    let listed = start(&["--allowed-hosts", "m.com,*.n.com"]).await;
    for (host, status) in
        [("m.com", 404), ("m.com:80", 403), ("a.n.com", 404), ("a.n.com:5", 403), ("localhost", 403)]
    {
        let answer = Answer::of(listed.request("GET", "/nope").header("host", host)).await;
        assert_eq!(answer.status.as_u16(), status, "{host}");
    }
}

#[tokio::test]
async fn foreign_pages_may_neither_change_nor_read() {
    let server = start(&[]).await;
    let call = |method: &str, path: &str, origin: &str| {
        Answer::of(server.request(method, path).header("origin", origin))
    };
    for path in ["/api/2.0/mlflow/runs/create", "/ajax-api/2.0/mlflow/nope", "//api/2.0/mlflow/runs/create"] {
        let blocked = call("POST", path, EVIL).await;
        assert_eq!(
            (blocked.status.as_u16(), blocked.text.as_str()),
            (403, "Cross-origin request blocked"),
            "{path}"
        );
        assert_eq!(blocked.header("content-type"), "text/plain");
        assert_eq!(blocked.header("access-control-allow-credentials"), "true");
        assert_eq!(blocked.header("access-control-allow-origin"), "");
    }
    let read = call("GET", "/version", EVIL).await;
    assert_eq!((read.status.as_u16(), read.header("access-control-allow-origin")), (200, ""));
    assert_eq!(read.header("access-control-expose-headers"), "*");
    let local = call("GET", "/version", "http://localhost:3000").await;
    assert_eq!(local.header("access-control-allow-origin"), "http://localhost:3000");
    assert_eq!(local.header("access-control-allow-credentials"), "true");
}

#[tokio::test]
async fn preflights_are_answered_before_any_route() {
    let server = start(&["--cors-allowed-origins", "https://a.com, https://*.b.com"]).await;
    let cases = [
        ("https://a.com", "POST", 200, "OK"),
        ("https://a.com", "HEAD", 400, "Disallowed CORS method"),
        ("https://x.b.com", "POST", 400, "Disallowed CORS origin"),
        (EVIL, "TRACE", 400, "Disallowed CORS origin, method"),
        ("http://127.0.0.1:1", "PUT", 200, "OK"),
    ];
    for (origin, method, status, text) in cases {
        let request = server.request("OPTIONS", "/nope").header("origin", origin);
        let request = request.header("access-control-request-method", method);
        let answer = Answer::of(request.header("access-control-request-headers", "x-a, B")).await;
        assert_eq!((answer.status.as_u16(), answer.text.as_str()), (status, text), "{origin} {method}");
        assert_eq!(answer.header("access-control-allow-methods"), "GET, POST, PUT, DELETE, OPTIONS, PATCH");
        assert_eq!(answer.header("access-control-allow-headers"), "x-a, B");
        assert_eq!(answer.header("access-control-max-age"), "600");
        assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
    }
}

#[tokio::test]
async fn any_origin_never_goes_with_credentials() {
    let server = start(&["--cors-allowed-origins", "*"]).await;
    let answer = Answer::of(server.request("POST", "/api/2.0/mlflow/nope").header("origin", EVIL)).await;
    assert_eq!((answer.status.as_u16(), answer.header("access-control-allow-origin")), (404, "*"));
    assert_eq!(answer.header("access-control-allow-credentials"), "");
}

#[tokio::test]
async fn without_the_security_middleware_nothing_is_checked_or_added() {
    let server = start(&["--disable-security-middleware"]).await;
    let request = server.request("OPTIONS", "/api/3.0/mlflow/server-info").header("host", "evil.com");
    let answer =
        Answer::of(request.header("origin", EVIL).header("access-control-request-method", "GET")).await;
    assert_eq!((answer.status.as_u16(), answer.allow()), (200, vec!["GET", "HEAD", "OPTIONS"]));
    for name in ["x-content-type-options", "x-frame-options", "vary", "access-control-allow-credentials"] {
        assert_eq!(answer.header(name), "", "{name}");
    }
}

#[tokio::test]
async fn switched_off_parts_say_which_flag_did_it() {
    let only = start(&["--artifacts-only"]).await;
    let answer = only.send("POST", "/ajax-api/2.0/mlflow/runs/create").await;
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (503, HTML));
    assert_eq!(
        answer.text,
        "Endpoint: /ajax-api/2.0/mlflow/runs/create disabled due to the mlflow server running in `--artifacts-only` \
         mode. To enable tracking server functionality, run `mlflow server` without `--artifacts-only`"
    );
    let unproxied = start(&["--no-serve-artifacts"]).await;
    let listing = unproxied.send("DELETE", "/api/2.0/mlflow-artifacts/artifacts/x").await;
    assert_eq!(
        (listing.status.as_u16(), listing.text.as_str()),
        (
            503,
            "Endpoint: /api/2.0/mlflow-artifacts/artifacts/<path:artifact_path> disabled due to the mlflow server \
             running with `--no-serve-artifacts`. To enable artifacts server functionality, run `mlflow server` with \
             `--serve-artifacts`"
        )
    );
    let detail = r#"{"detail":"Artifact serving is disabled. Run `mlflow server` with `--serve-artifacts` to enable."}"#;
    for method in ["GET", "PUT"] {
        let transfer = unproxied.send(method, "/api/2.0/mlflow-artifacts/artifacts/x").await;
        assert_eq!((transfer.status.as_u16(), transfer.text.as_str()), (503, detail));
        assert_eq!(transfer.header("content-type"), "application/json");
    }
}

#[tokio::test]
async fn metrics_name_routes_by_their_pattern() {
    let server = start(&["--expose-prometheus", "unused"]).await;
    server.send("GET", "/api/2.0/mlflow-artifacts/presigned/secret-name").await;
    server.send("BREW", "/some/made-up/path").await;
    server.send("GET", "/health").await;
    let metrics = server.send("GET", "/metrics").await;
    assert_eq!(metrics.header("content-type"), "text/plain; version=0.0.4; charset=utf-8");
    let pattern = "/api/2.0/mlflow-artifacts/presigned/{artifact_path:.+}";
    let total = format!(r#"mlflow_http_request_total{{method="GET",path="{pattern}",status="501"}} "#);
    assert!(metrics.text.contains(&total), "{}", metrics.text);
    assert!(
        metrics.text.contains(r#"mlflow_http_request_total{method="other",path="unknown",status="404"} "#)
    );
    assert!(metrics.text.contains(r#"mlflow_http_request_duration_seconds_bucket{method="GET""#));
    assert!(metrics.text.contains("mlflow_http_requests_in_flight "));
    for absent in ["secret-name", "made-up", "BREW", "path=\"/health\""] {
        assert!(!metrics.text.contains(absent), "{absent}");
    }
    let closed = start(&[]).await;
    assert_not_found(&closed.send("GET", "/metrics").await, "/metrics");
}
