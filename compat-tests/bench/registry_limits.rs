//! The bare statements of the registry's workloads and how many rows they give. Plain, without indexes beside
//! `MLflow`'s own; one statement answers a request: the page first, then what belongs to its rows.

use crate::data::{self, Scale};
use crate::logged_data::{EXPERIMENT, FILTER_ABOVE};
use crate::registry_data::{VERSIONS, model_name};
use crate::registry_requests::{LOGGED_PAGE, alias, order_metric, random_model, random_version};
use crate::requests::{PAGE, tag_value};
use crate::uri::Engine;
use crate::workloads::Registry;

const VERSION: &str = "v.name, v.version, v.creation_time, v.last_updated_time, v.description, v.user_id, \
     v.current_stage, v.source, v.run_id, v.status, v.status_message, v.run_link";
const NO_PROMPT: &str = "v.name NOT IN (SELECT p.name FROM model_version_tags p WHERE p.workspace = 'default' \
     AND p.\"key\" = 'mlflow.prompt.is_prompt' AND p.value = 'true')";
const BY_UPDATE: &str = "v.last_updated_time DESC, v.name, v.version DESC";

/// The values of a request, in the order of the statement's parameters.
pub(crate) fn parameters(kind: Registry, number: u32, scale: Scale) -> Vec<String> {
    let name = || model_name(random_model(number, scale));
    match kind {
        Registry::Alias => vec![name(), alias(number).to_owned()],
        Registry::LatestVersions | Registry::VersionsByName => vec![name()],
        Registry::VersionsByRun => vec![data::run_id(random_version(number, scale).run())],
        Registry::VersionsByTag => vec![tag_value(number)],
        Registry::LoggedFilterOrder => vec![format!("metric_{}", order_metric(number))],
        Registry::Models | Registry::NewestVersions | Registry::NewestLogged => Vec::new(),
    }
}

/// How many rows a request must give.
pub(crate) fn rows(kind: Registry, number: u32, scale: Scale) -> usize {
    match kind {
        Registry::Alias | Registry::VersionsByRun => 1,
        Registry::LatestVersions => scale.latest_versions(random_model(number, scale)).len(),
        Registry::VersionsByName => VERSIONS as usize,
        Registry::Models => PAGE.min(scale.models() as usize),
        Registry::VersionsByTag | Registry::NewestVersions => PAGE,
        Registry::NewestLogged | Registry::LoggedFilterOrder => LOGGED_PAGE,
    }
}

/// The statement of a workload.
pub(crate) fn text(kind: Registry, engine: Engine) -> String {
    let versions = |condition: &str| {
        // Only keys are sorted: whole rows would be copied whenever one displaces another from the page.
        format!(
            "WITH page AS (SELECT v.name, v.version FROM model_versions v WHERE v.workspace = 'default' \
             AND v.current_stage <> 'Deleted_Internal' AND {condition} AND {NO_PROMPT} \
             ORDER BY {BY_UPDATE} LIMIT {PAGE}) \
             SELECT {VERSION}, {} FROM page p JOIN model_versions v \
             ON v.workspace = 'default' AND v.name = p.name AND v.version = p.version ORDER BY {BY_UPDATE}",
            version_tags(engine)
        )
    };
    let whole = |from: &str| {
        let (tags, aliases) = (version_tags(engine), version_aliases(engine));
        format!("SELECT {VERSION}, {tags}, {aliases} FROM {from}")
    };
    match kind {
        Registry::Alias => whole(
            "registered_model_aliases a JOIN model_versions v \
             ON v.workspace = a.workspace AND v.name = a.name AND v.version = a.version \
             WHERE a.workspace = 'default' AND a.name = $1 AND a.alias = $2",
        ),
        Registry::LatestVersions => whole(
            "model_versions v WHERE v.workspace = 'default' AND v.name = $1 AND v.version IN \
             (SELECT max(l.version) FROM model_versions l WHERE l.workspace = 'default' AND l.name = $1 \
             AND l.current_stage <> 'Deleted_Internal' GROUP BY l.current_stage)",
        ),
        Registry::Models => models(engine),
        Registry::VersionsByName => versions("v.name = $1"),
        Registry::VersionsByRun => versions("v.run_id = $1"),
        Registry::VersionsByTag => versions(
            "(v.name, v.version) IN (SELECT t.name, t.version FROM model_version_tags t \
             WHERE t.workspace = 'default' AND t.\"key\" = 'tag_0' AND t.value = $1)",
        ),
        Registry::NewestVersions => versions("true"),
        Registry::NewestLogged => logged(
            &format!("WHERE m.experiment_id = {EXPERIMENT} AND m.lifecycle_stage <> 'deleted'"),
            "m.creation_timestamp_ms DESC, m.model_id",
            engine,
        ),
        Registry::LoggedFilterOrder => logged(
            &format!(
                "WHERE m.experiment_id = {EXPERIMENT} AND m.lifecycle_stage <> 'deleted' \
                 AND m.model_id IN (SELECT f.model_id FROM logged_model_metrics f \
                 WHERE f.metric_name = 'metric_0' AND f.metric_value > {FILTER_ABOVE})"
            ),
            "(SELECT o.metric_value FROM logged_model_metrics o \
             WHERE o.model_id = m.model_id AND o.metric_name = $1 \
             ORDER BY o.metric_timestamp_ms DESC, o.metric_step DESC, o.run_id LIMIT 1) DESC NULLS LAST, \
             m.creation_timestamp_ms DESC, m.model_id",
            engine,
        ),
    }
}

/// A page of registered models with tags, aliases and the latest versions of each, which have tags too.
fn models(engine: Engine) -> String {
    let of_model = "x WHERE x.workspace = 'default' AND x.name = m.name";
    let (tags, aliases) = (
        json_list("x.\"key\", x.value", &format!("registered_model_tags {of_model}"), engine),
        json_list("x.alias, x.version", &format!("registered_model_aliases {of_model}"), engine),
    );
    let latest = json_list(
        &format!("{VERSION}, {}", version_tags(engine)),
        "model_versions v WHERE v.workspace = 'default' AND v.name = m.name AND v.version IN \
         (SELECT max(l.version) FROM model_versions l WHERE l.workspace = 'default' AND l.name = m.name \
         AND l.current_stage <> 'Deleted_Internal' GROUP BY l.current_stage)",
        engine,
    );
    format!(
        "WITH m AS (SELECT v.name, v.creation_time, v.last_updated_time, v.description FROM registered_models v \
         WHERE v.workspace = 'default' AND {} ORDER BY v.name LIMIT {PAGE}) \
         SELECT m.name, m.creation_time, m.last_updated_time, m.description, {tags}, {aliases}, {latest} \
         FROM m ORDER BY m.name",
        NO_PROMPT.replace("model_version_tags", "registered_model_tags")
    )
}

/// A page of logged models with tags, params and metrics.
fn logged(condition: &str, order: &str, engine: Engine) -> String {
    let of_model = "x WHERE x.model_id = m.model_id";
    let lists = [
        json_list("x.tag_key, x.tag_value", &format!("logged_model_tags {of_model}"), engine),
        json_list("x.param_key, x.param_value", &format!("logged_model_params {of_model}"), engine),
        json_list(
            "x.metric_name, x.metric_value, x.metric_timestamp_ms, x.metric_step, x.run_id, x.dataset_name, \
             x.dataset_digest",
            &format!("logged_model_metrics {of_model}"),
            engine,
        ),
    ]
    .join(", ");
    format!(
        "WITH page AS (SELECT m.model_id FROM logged_models m {condition} ORDER BY {order} LIMIT {LOGGED_PAGE}) \
         SELECT m.model_id, m.experiment_id, m.name, m.artifact_location, m.creation_timestamp_ms, \
         m.last_updated_timestamp_ms, m.status, m.model_type, m.source_run_id, m.status_message, {lists} \
         FROM page JOIN logged_models m ON m.model_id = page.model_id"
    )
}

fn version_tags(engine: Engine) -> String {
    let of_version = "x.workspace = 'default' AND x.name = v.name AND x.version = v.version";
    json_list("x.\"key\", x.value", &format!("model_version_tags x WHERE {of_version}"), engine)
}

fn version_aliases(engine: Engine) -> String {
    let of_version = "x.workspace = 'default' AND x.name = v.name AND x.version = v.version";
    json_list("x.alias", &format!("registered_model_aliases x WHERE {of_version}"), engine)
}

/// Rows of another table as one JSON list.
fn json_list(columns: &str, from: &str, engine: Engine) -> String {
    match engine {
        Engine::Postgres => format!("(SELECT json_agg(json_build_array({columns}))::text FROM {from})"),
        Engine::Sqlite => format!("(SELECT json_group_array(json_array({columns})) FROM {from})"),
    }
}
