//! The rules of the source tree: who may name what, and how long a file may be.

use std::fs;
use std::path::{Path, PathBuf};

const MOST_LINES: usize = 500;

/// Every Rust file below `src`, by its path there.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path: PathBuf = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(&root).expect("a path below src").display().to_string();
                found.push((name, fs::read_to_string(&path).expect("a text")));
            }
        }
    }
    assert!(found.len() > 20, "the source is not where the test looks: {}", root.display());
    found
}

/// The code of a file: without comments, whose words are free.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

/// Files outside of `may` whose code has one of `words`.
fn offenders(words: &[&str], may: impl Fn(&str) -> bool) -> Vec<String> {
    let is_used = |text: &str| code(text).any(|line| words.iter().any(|word| line.contains(word)));
    sources()
        .into_iter()
        .filter(|(name, text)| !name.starts_with("tests/") && !may(name) && is_used(text))
        .map(|(name, _)| name)
        .collect()
}

#[test]
fn only_the_database_and_stores_name_sqlx() {
    let may = |name: &str| name.starts_with("db/") || name.ends_with("store.rs");
    assert_eq!(offenders(&["sqlx"], may), [""; 0]);
}

#[test]
fn only_http_handlers_and_the_command_line_name_actix() {
    let may = |name: &str| {
        name.starts_with("http/") || name.starts_with("cli/") || name == "main.rs" || is_handler(name)
    };
    assert_eq!(offenders(&["actix_web", "actix_rt"], may), [""; 0]);
}

#[test]
fn only_the_command_line_names_clap_besides_the_settings() {
    let may = |name: &str| name.starts_with("cli/") || name.starts_with("config") || name == "main.rs";
    assert_eq!(offenders(&["clap::"], may), [""; 0]);
}

#[test]
fn rules_and_stores_do_not_reach_up_to_handlers() {
    let may = |name: &str| name.starts_with("http/") || name.starts_with("cli/") || is_handler(name);
    assert_eq!(
        offenders(&["crate::http", "super::api", "::api::"], |name| may(name) || name == "lib.rs"),
        [""; 0]
    );
}

#[test]
fn the_database_knows_no_area() {
    let may = |name: &str| !name.starts_with("db/");
    let areas = ["crate::tracking", "crate::artifacts", "crate::search", "crate::http", "crate::cli"];
    assert_eq!(offenders(&areas, may), [""; 0]);
}

#[test]
fn only_one_file_may_be_unsafe() {
    assert_eq!(offenders(&["unsafe_code"], |name| name == "cli/footprint.rs"), [""; 0]);
}

#[test]
fn the_search_language_is_pure() {
    let may = |name: &str| !name.starts_with("search/");
    // It writes statements for an engine, but does not run them.
    let outside = ["crate::tracking", "crate::artifacts", "crate::http", "async ", ".await"];
    assert_eq!(offenders(&outside, may), [""; 0]);
}

#[test]
fn what_versions_mean_is_pure() {
    let parts = ["canonical", "contract/", "rules/", "version/", "requirement/", "plan/", "policy/"];
    let rollouts = ["bucket", "detect", "guard", "machine", "plan", "read", "statistic", "tally"];
    let rollouts = rollouts.map(|part| format!("rollout/{part}.rs"));
    let parts: Vec<&str> = parts.into_iter().chain(rollouts.iter().map(String::as_str)).collect();
    let is_pure = |name: &str| parts.iter().any(|part| name.starts_with(&format!("governance/{part}")));
    let outside =
        ["crate::db", "crate::http", "crate::registry", "crate::tracking", "sqlx", "actix", "async "];
    assert_eq!(offenders(&outside, |name| !is_pure(name)), [""; 0]);
}

#[test]
fn no_file_is_longer_than_a_newcomer_reads() {
    let long: Vec<_> = sources()
        .into_iter()
        .map(|(name, text)| (name, text.lines().count()))
        .filter(|(_, lines)| *lines > MOST_LINES)
        .collect();
    assert_eq!(long, []);
}

/// `area/api.rs`, and the files of `area/api/` where an area's handlers fill several.
fn is_handler(name: &str) -> bool {
    name.ends_with("/api.rs") || name.contains("/api/")
}
