//! Wire messages of logged models, as in `service.proto`.

use crate::proto::{Nested, Repeated};
use crate::tracking::messages::{KeyValue, Metric};
use crate::{message, proto_enum};

proto_enum! {
    /// Whether a model can be used. The database has the numbers.
    pub enum LoggedModelStatus {
        Unspecified = 0 "LOGGED_MODEL_STATUS_UNSPECIFIED",
        Pending = 1 "LOGGED_MODEL_PENDING",
        Ready = 2 "LOGGED_MODEL_READY",
        UploadFailed = 3 "LOGGED_MODEL_UPLOAD_FAILED",
    }
}

message! {
    pub struct LoggedModel { info: Nested<LoggedModelInfo>, data: Nested<LoggedModelData> }

    pub struct LoggedModelInfo {
        model_id: Option<String>,
        experiment_id: Option<String>,
        name: Option<String>,
        creation_timestamp_ms: Option<i64>,
        last_updated_timestamp_ms: Option<i64>,
        artifact_uri: Option<String>,
        status: Option<LoggedModelStatus>,
        creator_id: Option<i64>,
        model_type: Option<String>,
        source_run_id: Option<String>,
        status_message: Option<String>,
        tags: Repeated<KeyValue>,
    }

    pub struct LoggedModelData { params: Repeated<KeyValue>, metrics: Repeated<Metric> }

    /// The answer of calls that make, change or find one model.
    pub struct LoggedModelResponse { model: Nested<LoggedModel> }

    pub struct SearchLoggedModels {
        experiment_ids: Vec<String>,
        filter: Option<String>,
        max_results: Option<i32>,
        order_by: Repeated<OrderBy>,
        page_token: Option<String>,
        datasets: Repeated<ModelDataset>,
    }

    pub struct OrderBy {
        field_name: Option<String>,
        ascending: Option<bool>,
        dataset_name: Option<String>,
        dataset_digest: Option<String>,
    }

    pub struct ModelDataset { dataset_name: Option<String>, dataset_digest: Option<String> }

    pub struct SearchLoggedModelsResponse {
        models: Repeated<LoggedModel>,
        next_page_token: Option<String>,
    }
}
