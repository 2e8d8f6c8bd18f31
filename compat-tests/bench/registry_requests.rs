//! The requests of the model registry and of logged models. Must not know what is answered.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::data::{self, Scale};
use crate::logged_data::{EXPERIMENT, FILTER_ABOVE};
use crate::registry_data::{CHALLENGER, CHAMPION, Version, model_name};
use crate::requests::{self, PAGE, Requests};
use crate::workloads::Registry;

/// Logged models on a page, as the web UI asks for.
pub(crate) const LOGGED_PAGE: usize = 50;

impl Requests {
    /// The request of a registry workload; `number` varies its values.
    pub(crate) fn registry(&mut self, kind: Registry, number: u32, scale: Scale) {
        let name = model_name(random_model(number, scale));
        match kind {
            Registry::Alias => {
                let alias = alias(number);
                self.get(format_args!("/api/2.0/mlflow/registered-models/alias?name={name}&alias={alias}"));
            }
            Registry::LatestVersions => {
                self.json("registered-models/get-latest-versions", format_args!(r#"{{"name":"{name}"}}"#));
            }
            Registry::Models => {
                self.get(format_args!("/api/2.0/mlflow/registered-models/search?max_results={PAGE}"));
            }
            Registry::VersionsByName => self.versions(&format!("name='{name}'")),
            Registry::VersionsByRun => {
                let run = random_version(number, scale).run();
                self.versions(&format!("run_id='{}'", data::run_id(run)));
            }
            Registry::VersionsByTag => {
                self.versions(&format!("tags.tag_0='{}'", requests::tag_value(number)));
            }
            Registry::NewestVersions => self.get(format_args!(
                "/api/2.0/mlflow/model-versions/search?max_results={PAGE}\
                 &order_by=last_updated_timestamp%20DESC"
            )),
            Registry::NewestLogged => self.logged("", ""),
            Registry::LoggedFilterOrder => {
                let order = format!(
                    r#"{{"field_name":"metrics.metric_{}","ascending":false}}"#,
                    order_metric(number)
                );
                self.logged(&format!("metrics.metric_0 > {FILTER_ABOVE}"), &order);
            }
        }
    }

    pub(crate) fn set_model_tag(&mut self, name: &str, number: u32) {
        self.json(
            "registered-models/set-tag",
            format_args!(r#"{{"name":"{name}","key":"tag_{}","value":"value {number}"}}"#, number % 10),
        );
    }

    pub(crate) fn create_version(&mut self, name: &str, run: u32) {
        let (experiment, run) = (data::experiment(run), data::run_id(run));
        self.json(
            "model-versions/create",
            format_args!(
                r#"{{"name":"{name}","source":"mlflow-artifacts:/{experiment}/{run}/artifacts/model","run_id":"{run}"}}"#
            ),
        );
    }

    pub(crate) fn set_version_tag(&mut self, name: &str, version: &str, key: &str) {
        self.json(
            "model-versions/set-tag",
            format_args!(r#"{{"name":"{name}","version":"{version}","key":"{key}","value":"approved"}}"#),
        );
    }

    pub(crate) fn set_alias(&mut self, name: &str, version: &str) {
        self.json(
            "registered-models/alias",
            format_args!(r#"{{"name":"{name}","alias":"{CHAMPION}","version":"{version}"}}"#),
        );
    }

    /// Into production, and what was there into the archive.
    pub(crate) fn promote(&mut self, name: &str, version: &str) {
        self.json(
            "model-versions/transition-stage",
            format_args!(
                r#"{{"name":"{name}","version":"{version}","stage":"Production","archive_existing_versions":true}}"#
            ),
        );
    }

    pub(crate) fn champion(&mut self, name: &str) {
        self.get(format_args!("/api/2.0/mlflow/registered-models/alias?name={name}&alias={CHAMPION}"));
    }

    fn versions(&mut self, filter: &str) {
        let filter = utf8_percent_encode(filter, NON_ALPHANUMERIC);
        self.get(format_args!("/api/2.0/mlflow/model-versions/search?filter={filter}&max_results={PAGE}"));
    }

    fn logged(&mut self, filter: &str, order: &str) {
        self.json(
            "logged-models/search",
            format_args!(
                r#"{{"experiment_ids":["{EXPERIMENT}"],"filter":"{filter}","order_by":[{order}],"max_results":{LOGGED_PAGE}}}"#
            ),
        );
    }
}

/// A registered model that differs from request to request.
pub(crate) fn random_model(number: u32, scale: Scale) -> u32 {
    below(number, scale.models())
}

/// A version that differs from request to request.
pub(crate) fn random_version(number: u32, scale: Scale) -> Version {
    scale.version(below(number, scale.versions()))
}

/// The alias that is asked for: one and the other.
pub(crate) fn alias(number: u32) -> &'static str {
    if number.is_multiple_of(2) { CHAMPION } else { CHALLENGER }
}

/// The metric that logged models are ordered by; never the one they are filtered by.
pub(crate) fn order_metric(number: u32) -> u32 {
    1 + number % 2
}

fn below(number: u32, limit: u32) -> u32 {
    u32::try_from(data::mix(u64::from(number)) % u64::from(limit.max(1))).unwrap_or_default()
}
