//! From flags to settings: defaults that depend on other flags, and what is refused or warned about.

use std::path::Path;
use std::time::Duration;

use super::policy::policies;
use super::rollouts::rollouts;
use super::ui::ui;
use super::webhooks::webhooks;
use super::{ServerFlags, Settings};
use crate::db::DatabaseUri;
use crate::governance::audit::note::Signer;
use crate::governance::releases::Semver;
use crate::pages::graphql::limits::{self, Limits};
use crate::tracking::artifact_uri;

const DEFAULT_DATABASE: &str = "sqlite:///mlflow.db";
const FILE_STORE: &str = "./mlruns";
const PROXY_ROOT: &str = "mlflow-artifacts:/";
/// Readers, and as many writers, that are open at once unless the environment says otherwise.
const DEFAULT_POOL_SIZE: usize = 16;
/// Long enough for many, and short enough for the database to keep little.
const SYNC_INTERVAL: Duration = Duration::from_secs(1);
/// What `SQLAlchemy` adds up when only one of its two numbers is given.
const SQLALCHEMY_POOL: (usize, usize) = (5, 10);

/// Why the server cannot start: what is wrong, and what to do about it.
#[derive(Debug, PartialEq, Eq)]
pub struct Unusable {
    pub problem: String,
    pub remedy: String,
}

pub(super) fn unusable<T>(problem: impl Into<String>, remedy: impl Into<String>) -> Result<T, Unusable> {
    Err(Unusable { problem: problem.into(), remedy: remedy.into() })
}

/// Settings, and one line for each flag that has no effect or weakens the protection.
#[derive(Debug)]
pub struct Resolved {
    pub settings: Settings,
    pub warnings: Vec<String>,
}

impl ServerFlags {
    /// Checks the flags against each other and fills in what was left out. `environment` looks up a variable.
    pub fn resolve(self, environment: impl Fn(&str) -> Option<String>) -> Result<Resolved, Unusable> {
        self.refuse_what_would_be_unsafe_to_ignore(&environment)?;
        self.check_artifacts_only()?;
        let database = if self.artifacts_only {
            parse(DEFAULT_DATABASE)?
        } else {
            database(self.backend_store_uri.as_ref())?
        };
        self.check_registry(&database)?;
        let mut warnings = self.warnings();
        let read_replica = given(self.read_replica_backend_store_uri.as_ref()).map(parse).transpose()?;
        let read_replica = read_replica.filter(|replica| {
            if *replica == database {
                warnings
                    .push("The read replica is the database itself: reads are not routed apart.".to_owned());
            }
            *replica != database
        });
        if read_replica.as_ref().is_some_and(|replica| replica.engine() != database.engine()) {
            return unusable(
                "The read replica is another kind of database than the primary.",
                "Give --read-replica-backend-store-uri a replica of --backend-store-uri.",
            );
        }
        let serve_artifacts = self.serve_artifacts && !self.no_serve_artifacts;
        let settings = Settings {
            database,
            read_replica,
            default_artifact_root: artifact_root(
                given(self.default_artifact_root.as_ref()),
                serve_artifacts,
            )?,
            serve_artifacts,
            artifacts_only: self.artifacts_only,
            artifacts_destination: given(Some(&self.artifacts_destination))
                .unwrap_or("./mlartifacts")
                .to_owned(),
            host: given(Some(&self.host)).unwrap_or("127.0.0.1").to_owned(),
            port: self.port,
            workers: self.workers,
            pool_size: pool_size(&environment)?,
            static_prefix: static_prefix(given(self.static_prefix.as_ref()))?,
            allowed_hosts: list(self.allowed_hosts.as_ref()),
            cors_allowed_origins: list(self.cors_allowed_origins.as_ref()),
            x_frame_options: match self.x_frame_options.to_uppercase().as_str() {
                "" => Some("SAMEORIGIN".to_owned()),
                "NONE" => None,
                other => Some(other.to_owned()),
            },
            is_security_disabled: self.disable_security_middleware,
            expose_prometheus: given(self.expose_prometheus.as_ref()).is_some(),
            truncate_long_values: boolean(&environment, "MLFLOW_TRUNCATE_LONG_VALUES", true)?,
            model_version_source: pattern(
                &environment,
                "MLFLOW_CREATE_MODEL_VERSION_SOURCE_VALIDATION_REGEX",
            )?,
            trusted_user_header: given(self.trusted_user_header.as_ref()).map(str::to_owned),
            audit_key: given(self.audit_key.as_ref()).map(audit_key).transpose()?,
            semver: Semver { mode: self.semver, is_resolved: self.semver_resolution },
            policies: policies(
                given(self.policy.as_ref()),
                given(self.trusted_user_header.as_ref()).is_some(),
            )?,
            webhooks: webhooks(&environment)?,
            rollouts: rollouts(&self)?,
            lineage_params: self.lineage_params,
            graphql: Limits {
                root_fields: whole(&environment, limits::ROOT_FIELDS, 10)? as usize,
                aliases: whole(&environment, limits::ALIASES, 10)? as usize,
            },
            ui: ui(given(self.ui_path.as_ref()), self.no_ui_download, &environment)?,
            request_timeout: Duration::from_secs(self.request_timeout.max(1).into()),
            shutdown_timeout: Duration::from_secs(self.shutdown_timeout.into()),
            sync_interval: SYNC_INTERVAL,
        };
        Ok(Resolved { settings, warnings })
    }

    fn refuse_what_would_be_unsafe_to_ignore(
        &self,
        environment: &impl Fn(&str) -> Option<String>,
    ) -> Result<(), Unusable> {
        if self.app_name.is_some() {
            return unusable(
                "--app-name basic-auth: authentication is not there yet, and serving unprotected is not what you want.",
                "Leave the flag out and let a reverse proxy check who may come in.",
            );
        }
        if self.enable_workspaces {
            return unusable(
                "--enable-workspaces: workspaces are not served yet.",
                "Leave the flag (and MLFLOW_ENABLE_WORKSPACES) out; everything is then in the workspace `default`.",
            );
        }
        if environment("MLFLOW_WORKSPACE").is_some_and(|name| !name.is_empty()) {
            return unusable(
                "MLFLOW_WORKSPACE is set, which is a setting of clients only.",
                "Unset it before starting the server.",
            );
        }
        let options = [&self.gunicorn_opts, &self.waitress_opts, &self.uvicorn_opts];
        let asks_for_tls =
            |text: &&String| ["ssl", "certfile", "keyfile"].iter().any(|word| text.contains(word));
        if options.into_iter().flatten().any(|text| asks_for_tls(&text)) {
            return unusable(
                "The options for the Python server ask for TLS, but Stagewright speaks plain HTTP.",
                "Leave them out and let a reverse proxy do TLS.",
            );
        }
        if options.into_iter().flatten().count() > 1 {
            return unusable(
                "More than one of --gunicorn-opts, --waitress-opts and --uvicorn-opts is given.",
                "Leave all of them out: none has an effect.",
            );
        }
        Ok(())
    }

    fn check_artifacts_only(&self) -> Result<(), Unusable> {
        if !self.artifacts_only {
            return Ok(());
        }
        let is_default = |uri: &str| uri == DEFAULT_DATABASE || uri == FILE_STORE;
        if given(self.backend_store_uri.as_ref()).is_some_and(|uri| !is_default(uri)) {
            return unusable(
                "--artifacts-only serves no runs, so it cannot be used with --backend-store-uri.",
                "Leave one of the two out (mind MLFLOW_BACKEND_STORE_URI in the environment).",
            );
        }
        if self.trace_archival_config.is_some() {
            return unusable(
                "--artifacts-only serves no traces, so it cannot be used with --trace-archival-config.",
                "Leave one of the two out.",
            );
        }
        Ok(())
    }

    /// Models that live in a database of their own would be overlooked in silence.
    fn check_registry(&self, database: &DatabaseUri) -> Result<(), Unusable> {
        let registry = given(self.registry_store_uri.as_ref()).map(DatabaseUri::parse);
        if self.artifacts_only || registry.is_none_or(|uri| uri.is_ok_and(|uri| uri == *database)) {
            return Ok(());
        }
        unusable(
            "--registry-store-uri: Stagewright keeps runs and models in one database, that of --backend-store-uri.",
            "Leave the flag (and MLFLOW_REGISTRY_STORE_URI) out, or give both the same URI.",
        )
    }

    fn warnings(&self) -> Vec<String> {
        let mut out = Vec::new();
        let mut ignored = |is_given: bool, flag: &str, why: &str| {
            if is_given {
                out.push(format!("{flag} has no effect: {why}."));
            }
        };
        ignored(self.gunicorn_opts.is_some(), "--gunicorn-opts", "there is no gunicorn");
        ignored(self.waitress_opts.is_some(), "--waitress-opts", "there is no waitress");
        ignored(self.uvicorn_opts.is_some(), "--uvicorn-opts", "there is no uvicorn");
        ignored(self.dev, "--dev", "there is no code to reload; it only makes the log more detailed");
        ignored(self.trace_archival_config.is_some(), "--trace-archival-config", "traces are not served yet");
        ignored(self.secrets_cache_ttl.is_some(), "--secrets-cache-ttl", "the server keeps no secrets yet");
        ignored(
            self.secrets_cache_max_size.is_some(),
            "--secrets-cache-max-size",
            "the server keeps no secrets yet",
        );
        ignored(
            given(self.workspace_store_uri.as_ref()).is_some(),
            "--workspace-store-uri",
            "workspaces are not served yet",
        );
        if self.disable_security_middleware {
            out.push(
                "Host and Origin are not checked: any web page that a user opens can reach this server."
                    .to_owned(),
            );
            return out;
        }
        if given(self.allowed_hosts.as_ref()) == Some("*") {
            out.push("All Host headers are accepted, which opens the door to DNS rebinding.".to_owned());
        }
        if given(self.cors_allowed_origins.as_ref()) == Some("*") {
            out.push(
                "All origins are accepted: any web page that a user opens can change data here.".to_owned(),
            );
        }
        out
    }
}

/// The database that `uri` names, or the default one.
pub fn database(uri: Option<&String>) -> Result<DatabaseUri, Unusable> {
    match given(uri) {
        Some(uri) => parse(uri),
        None if holds_experiments(Path::new(FILE_STORE)) => unusable(
            "./mlruns holds experiments in MLflow's file format, which Stagewright does not read.",
            "Move them with `mlflow migrate-filestore`, or start anew with --backend-store-uri sqlite:///mlflow.db.",
        ),
        None => parse(DEFAULT_DATABASE),
    }
}

/// `mlflow server` serves such a folder by default, so an empty database in its place would look like a loss.
fn holds_experiments(folder: &Path) -> bool {
    let Ok(entries) = folder.read_dir() else { return false };
    entries.flatten().any(|entry| {
        let is_experiment =
            entry.file_name().to_str().is_some_and(|name| name.bytes().all(|c| c.is_ascii_digit()));
        is_experiment && entry.path().join("meta.yaml").exists()
    })
}

fn parse(uri: &str) -> Result<DatabaseUri, Unusable> {
    DatabaseUri::parse(uri).or_else(|error| {
        unusable(error.message, "Give --backend-store-uri (MLFLOW_BACKEND_STORE_URI) such a URI.")
    })
}

fn artifact_root(root: Option<&str>, serve_artifacts: bool) -> Result<String, Unusable> {
    let root = root.unwrap_or(if serve_artifacts { PROXY_ROOT } else { "mlruns" });
    artifact_uri::resolve_local(root)
        .or_else(|error| unusable(error.message, "Give --default-artifact-root a path or a URI."))
}

fn audit_key(path: &str) -> Result<Signer, Unusable> {
    let read = std::fs::read_to_string(path).map_err(|error| error.to_string());
    read.and_then(|text| Signer::parse(&text).map_err(|error| error.message)).or_else(|problem| {
        unusable(
            format!("--audit-key {path}: {problem}"),
            "Give the file that `stagewright audit keygen` has made, not that with .pub.",
        )
    })
}

fn static_prefix(prefix: Option<&str>) -> Result<String, Unusable> {
    let Some(prefix) = prefix else { return Ok(String::new()) };
    let problem = if !prefix.starts_with('/') {
        "--static-prefix must begin with a '/'."
    } else if prefix.ends_with('/') {
        "--static-prefix should not end with a '/'."
    } else if prefix.contains(['{', '}']) {
        "--static-prefix must not contain '{' or '}'."
    } else {
        return Ok(prefix.to_owned());
    };
    unusable(problem, "Write it like this: --static-prefix /mlflow")
}

fn pool_size(environment: &impl Fn(&str) -> Option<String>) -> Result<usize, Unusable> {
    let size = number(environment, "MLFLOW_SQLALCHEMYSTORE_POOL_SIZE")?;
    let overflow = number(environment, "MLFLOW_SQLALCHEMYSTORE_MAX_OVERFLOW")?;
    if size.is_none() && overflow.is_none() {
        return Ok(DEFAULT_POOL_SIZE);
    }
    Ok(size.unwrap_or(SQLALCHEMY_POOL.0) + overflow.unwrap_or(SQLALCHEMY_POOL.1))
}

/// A number from the environment; 0 counts as not given, as it does with the stock server.
fn number(environment: &impl Fn(&str) -> Option<String>, name: &str) -> Result<Option<usize>, Unusable> {
    let Some(text) = environment(name).filter(|text| !text.is_empty()) else { return Ok(None) };
    match text.trim().parse() {
        Ok(0) => Ok(None),
        Ok(value @ 1..=10_000) => Ok(Some(value)),
        _ => unusable(
            format!("{name} is '{text}', which is no number of connections."),
            "Set it to 1 or more.",
        ),
    }
}

/// A number of 0 or more.
pub(super) fn whole(
    environment: &impl Fn(&str) -> Option<String>,
    name: &str,
    default: u32,
) -> Result<u32, Unusable> {
    let Some(text) = environment(name).filter(|text| !text.is_empty()) else { return Ok(default) };
    text.trim().parse().or_else(|_| {
        unusable(format!("{name} is '{text}', which is no whole number."), "Set it to 0 or more.")
    })
}

pub(super) fn boolean(
    environment: &impl Fn(&str) -> Option<String>,
    name: &str,
    default: bool,
) -> Result<bool, Unusable> {
    let Some(text) = environment(name) else { return Ok(default) };
    match text.to_lowercase().as_str() {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => unusable(format!("{name} is '{text}'."), "Set it to true or false."),
    }
}

fn pattern(
    environment: &impl Fn(&str) -> Option<String>,
    name: &str,
) -> Result<Option<fancy_regex::Regex>, Unusable> {
    let Some(text) = environment(name).filter(|text| !text.is_empty()) else { return Ok(None) };
    fancy_regex::Regex::new(&text).map(Some).or_else(|error| {
        unusable(
            format!("{name} is no regular expression: {error}"),
            "Correct it: without it, any source would be taken.",
        )
    })
}

fn list(text: Option<&String>) -> Option<Vec<String>> {
    given(text).map(|text| text.split(',').map(|item| item.trim().to_owned()).collect())
}

fn given(text: Option<&String>) -> Option<&str> {
    text.map(String::as_str).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests;
