//! Settings of the server: the flags, environment names and defaults of `mlflow server`, parsed and resolved.

mod flags;
mod policy;
mod resolve;
mod rollouts;
mod ui;
mod webhooks;

use std::sync::Arc;
use std::time::Duration;

pub use flags::ServerFlags;
pub use resolve::{Resolved, Unusable, database};

use crate::db::DatabaseUri;
use crate::governance::audit::note::Signer;
use crate::governance::lineage::ParamKeys;
use crate::governance::policy::{Policies, SemverMode};
use crate::governance::releases::{Mode, Semver};
use crate::governance::rollout::RolloutSettings;
use crate::governance::rules::Profile;
use crate::pages::graphql::limits::Limits as GraphqlLimits;
use crate::registry::webhooks::WebhookSettings;
use crate::ui::UiSettings;

/// Release of MLflow whose wire and schema this server speaks.
pub const MLFLOW_VERSION: &str = "3.17.2";

/// Everything the running server was told, resolved and checked.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "one field for each switch")]
pub struct Settings {
    pub database: DatabaseUri,
    pub read_replica: Option<DatabaseUri>,
    /// Where new experiments keep their artifacts; `mlflow-artifacts:/` when the server proxies them.
    pub default_artifact_root: String,
    pub serve_artifacts: bool,
    pub artifacts_only: bool,
    /// Where the proxy keeps what clients send: a URI or a path.
    pub artifacts_destination: String,
    pub host: String,
    pub port: u16,
    pub workers: usize,
    /// Connections that may be open at once, all workers together; readers and writers apart.
    pub pool_size: usize,
    /// Begins with `/`, or empty.
    pub static_prefix: String,
    pub allowed_hosts: Option<Vec<String>>,
    pub cors_allowed_origins: Option<Vec<String>>,
    /// `None` sends no such header.
    pub x_frame_options: Option<String>,
    pub is_security_disabled: bool,
    pub expose_prometheus: bool,
    /// Whether param values and run tags beyond their limits are cut off instead of refused.
    pub truncate_long_values: bool,
    /// What the source of a new model version must match somewhere.
    pub model_version_source: Option<fancy_regex::Regex>,
    /// The header in which a proxy says who asks; `None` believes nobody.
    pub trusted_user_header: Option<String>,
    /// Signs checkpoints of the audit log; `None` keeps them unsigned.
    pub audit_key: Option<Signer>,
    /// What is done about the semantic versions of models.
    pub semver: Semver,
    /// What must be so before a version of a model goes to a stage; `None` governs nothing.
    pub policies: Option<Arc<Policies>>,
    /// Params by which runs say what data and code they used.
    pub lineage_params: ParamKeys,
    pub webhooks: WebhookSettings,
    pub rollouts: RolloutSettings,
    /// How much one GraphQL request may ask for.
    pub graphql: GraphqlLimits,
    pub ui: UiSettings,
    /// How long a request may take until its answer begins.
    pub request_timeout: Duration,
    /// How long requests under way are waited for at shutdown.
    pub shutdown_timeout: Duration,
    /// How long small files come together before they are synced.
    pub sync_interval: Duration,
}

impl Settings {
    /// What is done about the semantic versions of a model, and whose calls count: what its policy says, else the flags.
    #[must_use]
    pub fn semver_of(&self, model: &str) -> (Mode, Profile) {
        let governing = self.policies.as_ref().and_then(|policies| policies.of(model));
        let Some(semver) = governing.and_then(|(_, policy)| policy.semver) else {
            return (self.semver.mode, Profile::default());
        };
        let mode = match semver.mode {
            SemverMode::Off => Mode::Off,
            SemverMode::Warn => Mode::Warn,
            SemverMode::Enforce => Mode::Enforce,
        };
        (mode, semver.profile)
    }

    /// Whether a range finds a version of a model that is in production before a higher one.
    #[must_use]
    pub fn takes_promoted_first(&self, model: &str, is_compatible: bool) -> bool {
        let governing = self.policies.as_ref().and_then(|policies| policies.of(model));
        governing.is_some_and(|(_, policy)| policy.takes_promoted_first(is_compatible))
    }

    /// Whether a policy says what must be so before a version of a model goes to production.
    #[must_use]
    pub fn is_governed(&self, model: &str) -> bool {
        let governing = self.policies.as_ref().and_then(|policies| policies.of(model));
        governing.is_some_and(|(_, policy)| policy.governs_production())
    }

    /// Whether the policy of a model says that its versions are not numbered.
    #[must_use]
    pub fn is_unnumbered(&self, model: &str) -> bool {
        let governing = self.policies.as_ref().and_then(|policies| policies.of(model));
        let semver = governing.and_then(|(_, policy)| policy.semver);
        semver.is_some_and(|semver| semver.mode == SemverMode::Off)
    }
}
