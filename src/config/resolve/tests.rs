//! Expected values are what `mlflow server` 3.17.2 makes of the same flags.

use super::*;

fn resolve_with(flags: &[&str], variables: &[(&str, &str)]) -> Result<Resolved, Unusable> {
    let environment =
        |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
    ServerFlags::read(flags.iter().copied()).unwrap().resolve(environment)
}

fn settings(flags: &[&str]) -> Settings {
    resolve_with(flags, &[]).unwrap().settings
}

fn problem(flags: &[&str]) -> String {
    resolve_with(flags, &[]).unwrap_err().problem
}

#[test]
fn nothing_given_is_sqlite_with_proxied_artifacts_on_port_5000() {
    let Resolved { settings, warnings } = resolve_with(&[], &[]).unwrap();
    assert_eq!(settings.database, DatabaseUri::parse("sqlite:///mlflow.db").unwrap());
    assert_eq!(settings.default_artifact_root, "mlflow-artifacts:/");
    assert_eq!(settings.artifacts_destination, "./mlartifacts");
    assert_eq!((settings.host.as_str(), settings.port), ("127.0.0.1", 5000));
    assert_eq!(settings.x_frame_options.as_deref(), Some("SAMEORIGIN"));
    assert!(settings.serve_artifacts && settings.truncate_long_values);
    assert!(settings.read_replica.is_none() && settings.allowed_hosts.is_none());
    assert_eq!(warnings, Vec::<String>::new());
}

#[test]
fn without_the_proxy_artifacts_go_to_mlruns_in_the_working_folder() {
    let here = std::env::current_dir().unwrap();
    let settings = settings(&["--no-serve-artifacts"]);
    assert!(!settings.serve_artifacts);
    assert_eq!(settings.default_artifact_root, here.join("mlruns").to_str().unwrap());
}

#[test]
fn the_last_of_two_opposite_switches_wins() {
    assert!(settings(&["--no-serve-artifacts", "--serve-artifacts"]).serve_artifacts);
    assert!(!settings(&["--serve-artifacts", "--no-serve-artifacts"]).serve_artifacts);
    assert!(resolve_with(&["--enable-workspaces", "--disable-workspaces"], &[]).is_ok());
}

#[test]
fn a_given_artifact_root_is_kept_and_a_relative_one_made_absolute() {
    let here = std::env::current_dir().unwrap();
    assert_eq!(
        settings(&["--default-artifact-root", "s3://bucket/a"]).default_artifact_root,
        "s3://bucket/a"
    );
    assert_eq!(
        settings(&["--default-artifact-root", "art"]).default_artifact_root,
        here.join("art").to_str().unwrap()
    );
}

#[test]
fn the_short_forms_are_those_of_mlflow() {
    let settings = settings(&["-h", "0.0.0.0", "-p", "0", "-w", "3"]);
    assert_eq!((settings.host.as_str(), settings.port, settings.workers), ("0.0.0.0", 0, 3));
}

#[test]
fn a_static_prefix_begins_with_a_slash_and_does_not_end_with_one() {
    assert_eq!(settings(&["--static-prefix", "/mlflow"]).static_prefix, "/mlflow");
    assert_eq!(problem(&["--static-prefix", "mlflow"]), "--static-prefix must begin with a '/'.");
    assert_eq!(problem(&["--static-prefix", "/mlflow/"]), "--static-prefix should not end with a '/'.");
    assert_eq!(problem(&["--static-prefix", "/a{b}"]), "--static-prefix must not contain '{' or '}'.");
}

#[test]
fn artifacts_only_goes_without_a_database() {
    assert!(settings(&["--artifacts-only"]).artifacts_only);
    assert!(settings(&["--artifacts-only", "--backend-store-uri", "./mlruns"]).artifacts_only);
    assert!(
        problem(&["--artifacts-only", "--backend-store-uri", "postgresql://h/d"])
            .contains("--backend-store-uri")
    );
}

#[test]
fn what_would_be_unsafe_to_ignore_is_refused() {
    assert!(problem(&["--app-name", "basic-auth"]).contains("authentication"));
    assert!(problem(&["--enable-workspaces"]).contains("workspaces"));
    assert!(problem(&["--uvicorn-opts", "--ssl-keyfile k --ssl-certfile c"]).contains("TLS"));
    assert!(problem(&["--backend-store-uri", "mysql://h/d"]).contains("'mysql'"));
    assert!(problem(&["--registry-store-uri", "sqlite:///r.db"]).contains("one database"));
    assert!(resolve_with(&[], &[("MLFLOW_WORKSPACE", "team")]).is_err());
}

#[test]
fn a_flag_without_effect_makes_one_warning() {
    for flags in [
        ["--gunicorn-opts", "--timeout 180"],
        ["--waitress-opts", "--threads=8"],
        ["--uvicorn-opts", "--log-level debug"],
        ["--trace-archival-config", "archive.yaml"],
        ["--secrets-cache-ttl", "30"],
        ["--secrets-cache-max-size", "10"],
        ["--workspace-store-uri", "sqlite:///w.db"],
    ] {
        let warnings = resolve_with(&flags, &[]).unwrap().warnings;
        assert_eq!(warnings.len(), 1, "{warnings:?}");
        assert!(warnings[0].starts_with(flags[0]), "{warnings:?}");
    }
    assert!(resolve_with(&["--registry-store-uri", "sqlite:///mlflow.db"], &[]).unwrap().warnings.is_empty());
}

#[test]
fn flags_and_values_that_mlflow_does_not_know_are_errors() {
    for flags in [
        ["--no-such-flag", "x"],
        ["--secrets-cache-ttl", "9"],
        ["--secrets-cache-ttl", "301"],
        ["--secrets-cache-max-size", "0"],
        ["--workers", "0"],
        ["--port", "65536"],
        ["--app-name", "other"],
    ] {
        assert!(ServerFlags::read(flags).is_err(), "{flags:?}");
    }
}

#[test]
fn the_environment_sets_pool_and_truncation_as_it_does_for_mlflow() {
    let pool = |variables: &[(&str, &str)]| resolve_with(&[], variables).unwrap().settings.pool_size;
    assert_eq!(
        pool(&[("MLFLOW_SQLALCHEMYSTORE_POOL_SIZE", "20"), ("MLFLOW_SQLALCHEMYSTORE_MAX_OVERFLOW", "4")]),
        24
    );
    assert_eq!(pool(&[("MLFLOW_SQLALCHEMYSTORE_POOL_SIZE", "20")]), 30);
    assert!(resolve_with(&[], &[("MLFLOW_SQLALCHEMYSTORE_POOL_SIZE", "many")]).is_err());
    let kept = resolve_with(&[], &[("MLFLOW_TRUNCATE_LONG_VALUES", "False")]).unwrap();
    assert!(!kept.settings.truncate_long_values);
}

#[test]
fn lists_and_the_frame_header_are_read_as_mlflow_reads_them() {
    let settings = settings(&["--allowed-hosts", "a.b, 10.*", "--x-frame-options", "none"]);
    assert_eq!(settings.allowed_hosts, Some(vec!["a.b".to_owned(), "10.*".to_owned()]));
    assert_eq!(settings.x_frame_options, None);
}

#[test]
fn a_folder_of_file_based_experiments_is_recognised() {
    let folder = tempfile::tempdir().unwrap();
    assert!(!holds_experiments(&folder.path().join("mlruns")));
    std::fs::create_dir(folder.path().join("0")).unwrap();
    assert!(!holds_experiments(folder.path()));
    std::fs::write(folder.path().join("0/meta.yaml"), "name: Default").unwrap();
    assert!(holds_experiments(folder.path()));
}

#[test]
fn the_pattern_of_model_sources_is_one_of_python() {
    const NAME: &str = "MLFLOW_CREATE_MODEL_VERSION_SOURCE_VALIDATION_REGEX";
    let pattern = |text| resolve_with(&[], &[(NAME, text)]).unwrap().settings.model_version_source;
    assert!(pattern("").is_none());
    let own_bucket = pattern(r"^(?!s3://other)s3://(?P<bucket>\w+)/").unwrap();
    assert!(own_bucket.is_match("s3://own/model").unwrap());
    assert!(!own_bucket.is_match("s3://other/model").unwrap());
    let problem = resolve_with(&[], &[(NAME, "(")]).unwrap_err().problem;
    assert!(problem.starts_with(&format!("{NAME} is no regular expression: ")), "{problem}");
}

#[test]
fn a_key_that_cannot_be_used_is_refused_at_start_and_never_printed() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("key").display().to_string();
    assert!(problem(&["--audit-key", &path]).starts_with(&format!("--audit-key {path}: No such file")));
    let key = Signer::generate("log").unwrap();
    std::fs::write(&path, key.verifier().text()).unwrap();
    assert!(problem(&["--audit-key", &path]).contains("This is no private key"));
    std::fs::write(&path, key.secret()).unwrap();
    let settings = settings(&["--audit-key", &path]);
    assert_eq!(settings.audit_key.as_ref().unwrap().verifier(), key.verifier());
    assert!(!format!("{settings:?}").contains(key.secret().rsplit('+').next().unwrap()));
}

#[test]
fn a_policy_that_could_not_be_held_is_refused_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("policy.yaml");
    let path = path.to_str().unwrap();
    std::fs::write(path, "policy: x\npromote:\n  production:\n    approvals: 1\n").unwrap();
    assert_eq!(
        problem(&["--policy", path]),
        format!(
            "--policy: {path}, line 4, column 16: approvals are asked for, but this server cannot tell who approves."
        )
    );
    let settings = settings(&["--policy", path, "--trusted-user-header", "X-User"]);
    assert!(settings.policies.is_some_and(|policies| policies.of("x").is_some()));
    std::fs::write(path, "policy: x\nchecks: []\n").unwrap();
    assert!(
        problem(&["--policy", path]).starts_with(&format!("--policy: {path}, line 2, column 1: unknown key"))
    );
    assert!(problem(&["--policy", "/no/such/file"]).starts_with("--policy: /no/such/file: "));
}
