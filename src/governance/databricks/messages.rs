//! Wire messages of the workspace registry, as `databricks.sdk.service.ml` reads them.

use crate::governance::approvals::{Activity, Request};
use crate::message;
use crate::proto::{Nested, Repeated};
use crate::registry::messages::{ModelVersion, ModelVersionStatus, RegisteredModel};
use crate::tracking::messages::KeyValue;

message! {
    pub struct TransitionRequest {
        available_actions: Vec<String>,
        comment: Option<String>,
        creation_timestamp: Option<i64>,
        to_stage: Option<String>,
        user_id: Option<String>,
    }

    pub struct ActivityMessage {
        activity_type: Option<String>,
        comment: Option<String>,
        creation_timestamp: Option<i64>,
        from_stage: Option<String>,
        id: Option<String>,
        last_updated_timestamp: Option<i64>,
        system_comment: Option<String>,
        to_stage: Option<String>,
        user_id: Option<String>,
    }

    pub struct CommentObject {
        available_actions: Vec<String>,
        comment: Option<String>,
        creation_timestamp: Option<i64>,
        id: Option<String>,
        last_updated_timestamp: Option<i64>,
        user_id: Option<String>,
    }

    pub struct ModelVersionDatabricks {
        creation_timestamp: Option<i64>,
        current_stage: Option<String>,
        description: Option<String>,
        last_updated_timestamp: Option<i64>,
        name: Option<String>,
        permission_level: Option<String>,
        run_id: Option<String>,
        run_link: Option<String>,
        source: Option<String>,
        status: Option<ModelVersionStatus>,
        status_message: Option<String>,
        tags: Repeated<KeyValue>,
        user_id: Option<String>,
        version: Option<String>,
    }

    pub struct ModelDatabricks {
        creation_timestamp: Option<i64>,
        description: Option<String>,
        id: Option<String>,
        last_updated_timestamp: Option<i64>,
        latest_versions: Repeated<ModelVersion>,
        name: Option<String>,
        permission_level: Option<String>,
        tags: Repeated<KeyValue>,
        user_id: Option<String>,
    }

    pub struct RequestResponse { request: Nested<TransitionRequest> }

    pub struct ActivityResponse { activity: Nested<ActivityMessage> }

    pub struct RequestsResponse { requests: Repeated<ActivityMessage> }

    pub struct CommentResponse { comment: Nested<CommentObject> }

    pub struct TransitionStageResponse { model_version_databricks: Nested<ModelVersionDatabricks> }

    pub struct ModelResponse { registered_model_databricks: Nested<ModelDatabricks> }
}

impl From<&Request> for ActivityMessage {
    fn from(request: &Request) -> Self {
        Self {
            activity_type: Some("REQUESTED_TRANSITION".to_owned()),
            comment: request.reason.clone(),
            creation_timestamp: Some(request.created_at),
            from_stage: None,
            id: Some(request.id.to_string()),
            last_updated_timestamp: Some(request.updated_at),
            system_comment: Some(request.state.name().to_owned()),
            to_stage: Some(request.target.to_string()),
            user_id: Some(request.requester.name.clone()),
        }
    }
}

impl From<Activity> for ActivityMessage {
    fn from(activity: Activity) -> Self {
        Self {
            activity_type: Some(activity.kind.name().to_owned()),
            comment: activity.comment,
            creation_timestamp: Some(activity.created_at),
            from_stage: activity.from_stage,
            id: Some(activity.id.to_string()),
            last_updated_timestamp: Some(activity.updated_at),
            system_comment: activity.system_comment,
            to_stage: activity.to_stage,
            user_id: Some(activity.by.name),
        }
    }
}

impl CommentObject {
    pub(super) fn of(activity: Activity) -> Self {
        Self {
            available_actions: vec!["EDIT_COMMENT".to_owned(), "DELETE_COMMENT".to_owned()],
            comment: activity.comment,
            creation_timestamp: Some(activity.created_at),
            id: Some(activity.id.to_string()),
            last_updated_timestamp: Some(activity.updated_at),
            user_id: Some(activity.by.name),
        }
    }
}

impl ModelVersionDatabricks {
    pub(super) fn of(version: ModelVersion, permission_level: &str) -> Self {
        Self {
            creation_timestamp: version.creation_timestamp,
            current_stage: version.current_stage,
            description: version.description,
            last_updated_timestamp: version.last_updated_timestamp,
            name: version.name,
            permission_level: Some(permission_level.to_owned()),
            run_id: version.run_id,
            run_link: version.run_link,
            source: version.source,
            status: version.status,
            status_message: version.status_message,
            tags: version.tags,
            user_id: version.user_id,
            version: version.version,
        }
    }
}

impl ModelDatabricks {
    pub(super) fn of(model: RegisteredModel, permission_level: &str) -> Self {
        Self {
            creation_timestamp: model.creation_timestamp,
            description: model.description,
            // Permissions are asked for by this.
            id: model.name.clone(),
            last_updated_timestamp: model.last_updated_timestamp,
            latest_versions: model.latest_versions,
            name: model.name,
            permission_level: Some(permission_level.to_owned()),
            tags: model.tags,
            user_id: model.user_id,
        }
    }
}
