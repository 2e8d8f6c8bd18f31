//! Wire messages that several endpoints of the tracking service share, as in `service.proto`.

use crate::proto::{Nested, Repeated};
use crate::{message, proto_enum};

proto_enum! {
    /// Where a run stands.
    pub enum RunStatus {
        Running = 1 "RUNNING",
        Scheduled = 2 "SCHEDULED",
        Finished = 3 "FINISHED",
        Failed = 4 "FAILED",
        Killed = 5 "KILLED",
    }
}

proto_enum! {
    /// Which lifecycle stages a search looks at.
    pub enum ViewType {
        ActiveOnly = 1 "ACTIVE_ONLY",
        DeletedOnly = 2 "DELETED_ONLY",
        All = 3 "ALL",
    }
}

message! {
    /// A key and its value: `ExperimentTag`, `RunTag`, `Param` and `InputTag` are all of this form.
    pub struct KeyValue { key: Option<String>, value: Option<String> }

    pub struct Experiment {
        experiment_id: Option<String>,
        name: Option<String>,
        artifact_location: Option<String>,
        lifecycle_stage: Option<String>,
        last_update_time: Option<i64>,
        creation_time: Option<i64>,
        tags: Repeated<KeyValue>,
        effective_trace_archival_retention: Option<String>,
        workspace: Option<String>,
    }

    pub struct Run {
        info: Nested<RunInfo>,
        data: Nested<RunData>,
        inputs: Nested<RunInputs>,
        outputs: Nested<RunOutputs>,
    }

    pub struct RunInfo {
        run_uuid: Option<String>,
        experiment_id: Option<String>,
        run_name: Option<String>,
        user_id: Option<String>,
        status: Option<RunStatus>,
        start_time: Option<i64>,
        end_time: Option<i64>,
        artifact_uri: Option<String>,
        lifecycle_stage: Option<String>,
        run_id: Option<String>,
    }

    pub struct RunData {
        metrics: Repeated<Metric>,
        params: Repeated<KeyValue>,
        tags: Repeated<KeyValue>,
    }

    pub struct RunInputs {
        dataset_inputs: Repeated<DatasetInput>,
        model_inputs: Repeated<ModelInput>,
    }

    pub struct RunOutputs { model_outputs: Repeated<ModelOutput> }

    pub struct Metric {
        key: Option<String>,
        value: Option<f64>,
        timestamp: Option<i64>,
        step: Option<i64>,
        dataset_name: Option<String>,
        dataset_digest: Option<String>,
        model_id: Option<String>,
        run_id: Option<String>,
    }

    pub struct DatasetInput { tags: Repeated<KeyValue>, dataset: Nested<Dataset> }

    pub struct Dataset {
        name: Option<String>,
        digest: Option<String>,
        source_type: Option<String>,
        source: Option<String>,
        schema: Option<String>,
        profile: Option<String>,
    }

    pub struct ModelInput { model_id: Option<String> }

    pub struct ModelOutput { model_id: Option<String>, step: Option<i64> }

    /// The answer of a call that only acts.
    pub struct Empty {}
}

impl KeyValue {
    #[must_use]
    pub fn new(key: String, value: String) -> Self {
        Self { key: Some(key), value: Some(value) }
    }
}
