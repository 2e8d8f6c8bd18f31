//! Wire messages of the registry that several endpoints share, as in `model_registry.proto`.

use crate::proto::{Nested, Repeated};
use crate::tracking::messages::{KeyValue, Metric};
use crate::{message, proto_enum};

proto_enum! {
    /// Whether a version can be used.
    pub enum ModelVersionStatus {
        PendingRegistration = 1 "PENDING_REGISTRATION",
        FailedRegistration = 2 "FAILED_REGISTRATION",
        Ready = 3 "READY",
    }
}

message! {
    pub struct RegisteredModel {
        name: Option<String>,
        creation_timestamp: Option<i64>,
        last_updated_timestamp: Option<i64>,
        user_id: Option<String>,
        description: Option<String>,
        latest_versions: Repeated<ModelVersion>,
        tags: Repeated<KeyValue>,
        aliases: Repeated<Alias>,
        deployment_job_id: Option<String>,
    }

    /// `RegisteredModelAlias`: a name for one version.
    pub struct Alias { alias: Option<String>, version: Option<String> }

    pub struct ModelVersion {
        name: Option<String>,
        version: Option<String>,
        creation_timestamp: Option<i64>,
        last_updated_timestamp: Option<i64>,
        user_id: Option<String>,
        current_stage: Option<String>,
        description: Option<String>,
        source: Option<String>,
        run_id: Option<String>,
        status: Option<ModelVersionStatus>,
        status_message: Option<String>,
        tags: Repeated<KeyValue>,
        run_link: Option<String>,
        aliases: Vec<String>,
        model_id: Option<String>,
        model_params: Repeated<ModelParam>,
        model_metrics: Repeated<Metric>,
    }

    pub struct ModelParam { name: Option<String>, value: Option<String> }

    /// The answer of calls that change or find one version.
    pub struct ModelVersionResponse { model_version: Nested<ModelVersion> }

    /// The answer of calls that change or find one model.
    pub struct RegisteredModelResponse { registered_model: Nested<RegisteredModel> }
}
