//! Expected values were computed by `mlflow.server.security_utils` and Starlette's CORS pattern of 3.17.2.

use super::*;

fn listed(origins: &[&str]) -> Security {
    Security {
        hosts: default_hosts(),
        origins: Origins::Listed(origins.iter().map(|&origin| origin.to_owned()).collect()),
        frame_options: None,
        probes: ["/health".to_owned(), "/version".to_owned()],
        api_prefixes: ["/api/".to_owned(), "/ajax-api/".to_owned()],
    }
}

#[test]
fn hosts_of_this_machine_and_of_private_networks_are_let_in() {
    let cases = [
        ("localhost", true),
        ("localhost:5000", true),
        ("localhost:", true),
        ("127.0.0.1", true),
        ("127.0.0.1:80", true),
        ("0.0.0.0:1", true),
        ("[::1]", true),
        ("[::1]:5000", true),
        ("[::2]", false),
        ("LOCALHOST", false),
        ("localhost.evil.com", false),
        ("localhost.evil.com:1", false),
        ("localhost:x.evil.com", true),
        ("192.168.1.2", true),
        ("192.168.evil.com", true),
        ("10.0.0.1:9", true),
        ("172.16.0.1", true),
        ("172.31.9.9:1", true),
        ("172.32.0.1", false),
        ("172.15.0.1", false),
        ("fc00:1", true),
        ("fd00:", true),
        ("fd01:", false),
        ("evil.com", false),
        ("", false),
        ("1127.0.0.1", false),
        ("::1", false),
        ("[::1]x:1", false),
    ];
    let security = listed(&[]);
    for (host, expected) in cases {
        assert_eq!(security.is_host_allowed(host), expected, "{host}");
    }
}

/// Two origins that no browser can send are refused here and let through by Python: `http://[::1]evil`,
/// `http://x[::1]`.
#[test]
fn changes_from_foreign_origins_are_blocked() {
    let cases = [
        ("http://localhost", false),
        ("https://localhost:8443", false),
        ("http://LOCALHOST:3000", false),
        ("http://127.0.0.1", false),
        ("http://[::1]:80", false),
        ("http://::1", true),
        ("ftp://localhost/path", false),
        ("http://user@localhost", false),
        ("http://localhost@evil.com", true),
        ("http://localhost.evil.com", true),
        ("http://evil.com", true),
        ("null", true),
        ("localhost", true),
        ("localhost:5000", true),
        ("//localhost", false),
        ("http:localhost", true),
        ("http:///localhost", true),
        ("http://localhost?x", false),
        ("http://localhost#x", false),
        ("http://[::1", true),
        ("http://::1]", true),
        ("http://[localhost]", true),
        ("http://127.0.0.1.evil.com", true),
        ("http://0.0.0.0", true),
        ("http://127.0.0.2", true),
        ("http://localhost\\evil.com", true),
        ("1http://localhost", true),
        ("x+y-1.z://localhost", false),
        ("http ://localhost", true),
        ("file://", true),
        ("http://[::1%25lo]", true),
        ("http://localhost:abc", false),
        ("http://a:b@[::1]:9", false),
        ("http://[v1.x]", true),
        ("http://[]", true),
    ];
    let security = listed(&[]);
    for (origin, expected) in cases {
        assert_eq!(security.is_forged(origin, &Method::POST), expected, "{origin}");
        assert!(!security.is_forged(origin, &Method::GET), "{origin}");
    }
}

#[test]
fn listed_origins_may_change_things() {
    let cases = [
        ("https://a.com", false),
        ("https://A.com", true),
        ("https://a.com:1", true),
        ("https://x.b.com", false),
        ("https://b.com", true),
        ("https://x.b.com.evil.com", true),
        ("http://localhost:1", false),
    ];
    let security = listed(&["https://a.com", "https://*.b.com"]);
    for (origin, expected) in cases {
        assert_eq!(security.is_forged(origin, &Method::DELETE), expected, "{origin}");
    }
}

#[test]
fn only_plain_local_pages_may_read_unasked() {
    let cases = [
        ("http://localhost", true),
        ("http://localhost:3000", true),
        ("https://localhost", false),
        ("http://127.0.0.1:1", true),
        ("http://[::1]", true),
        ("http://[::1]:5", true),
        ("http://localhost:", false),
        ("http://localhost:x", false),
        ("http://LOCALHOST", false),
        ("http://0.0.0.0:1", false),
        ("http://localhost:1/", false),
        ("http://localhost.evil.com", false),
    ];
    for (origin, expected) in cases {
        assert_eq!(is_local_page(origin), expected, "{origin}");
    }
}
