//! The server about itself: whether it lives, what it is, and what it cannot do.

use actix_web::HttpResponse;
use actix_web::http::header::ContentType;
use actix_web::web::Data;

use super::{App, flask, respond};
use crate::config::MLFLOW_VERSION;
use crate::proto::print;

/// `GET /health`. Says that the process answers, not that the database does.
pub(super) async fn health() -> HttpResponse {
    HttpResponse::Ok().content_type(ContentType::plaintext()).body("OK")
}

/// `GET /version`: the `MLflow` release whose API this is; clients compare it with their own.
pub(super) async fn version() -> HttpResponse {
    HttpResponse::Ok().content_type(flask::HTML).body(MLFLOW_VERSION)
}

/// `GET server-info`: what clients may ask of this server, told before they authenticate.
pub(super) async fn server_info(app: Data<App>) -> HttpResponse {
    respond::json(print::compact(&serde_json::json!({
        "store_type": "SqlStore",
        "workspaces_enabled": false,
        "trace_archival_enabled": false,
        "multipart_uploads_enabled": app.artifacts.takes_parts(),
        "multipart_downloads_enabled": app.artifacts.gives_urls(),
        "presigned_upload_run_id_supported": true,
        "presigned_upload_model_id_supported": true,
        "features_enabled": {"gateway": true},
    })))
}
