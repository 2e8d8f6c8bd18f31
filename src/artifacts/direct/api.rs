//! The multipart and presigned routes: server-info says that they are of no use, so clients rarely ask.

use actix_web::HttpRequest;
use actix_web::web::Data;

use crate::artifacts::api::path_of;
use crate::artifacts::{location, path, store};
use crate::error::{Code, Error, Result};
use crate::http::check::{Check, Rule, rule};
use crate::http::{App, Incoming, Proto};
use crate::message;

/// What a presigned download URL may live for, in seconds.
const LIFETIMES: std::ops::RangeInclusive<i64> = 1..=604_800;

message! {
    pub struct MultipartUpload { path: Option<String> }
    pub struct PresignedUrl { run_id: Option<String>, path: Option<String>, expiration: Option<i64>, model_id: Option<String> }
    pub struct Nothing {}
}

type Refusal = Result<Proto<Nothing>>;

/// `POST mlflow-artifacts/mpu/create/<path>`.
pub async fn create_upload(request: HttpRequest, incoming: Incoming) -> Refusal {
    multipart(
        &request,
        &incoming,
        &[rule("path", &[Check::Required, Check::Text]), rule("num_parts", &[Check::Int])],
    )
}

/// `POST mlflow-artifacts/mpu/complete/<path>`.
pub async fn complete_upload(request: HttpRequest, incoming: Incoming) -> Refusal {
    let rules = [
        rule("path", &[Check::Required, Check::Text]),
        rule("upload_id", &[Check::Text]),
        rule("parts", &[Check::Required]),
    ];
    multipart(&request, &incoming, &rules)
}

/// `POST mlflow-artifacts/mpu/abort/<path>`.
pub async fn abort_upload(request: HttpRequest, incoming: Incoming) -> Refusal {
    multipart(
        &request,
        &incoming,
        &[rule("path", &[Check::Required, Check::Text]), rule("upload_id", &[Check::Text])],
    )
}

fn multipart(request: &HttpRequest, incoming: &Incoming, rules: &[Rule]) -> Refusal {
    path_of(request)?;
    incoming.message::<MultipartUpload>(rules)?;
    Err(unsupported("Multipart upload"))
}

/// `GET mlflow-artifacts/presigned/<path>`.
pub async fn presigned_download(request: HttpRequest) -> Refusal {
    path_of(&request)?;
    Err(unsupported("Multipart download"))
}

/// `POST artifacts/presigned-upload-url`.
pub async fn create_upload_url(app: Data<App>, incoming: Incoming) -> Refusal {
    const RULES: &[Rule] = &[
        rule("run_id", &[Check::Text]),
        rule("model_id", &[Check::Text]),
        rule("path", &[Check::Required, Check::Text]),
        rule("expiration", &[Check::Int]),
    ];
    let request: PresignedUrl = incoming.message(RULES)?;
    let run_id = request.run_id.filter(|id| !id.is_empty());
    let model_id = request.model_id.filter(|id| !id.is_empty());
    if run_id.is_some() == model_id.is_some() {
        return Err(Error::invalid("Exactly one of run_id and model_id must be provided."));
    }
    path::check(&request.path.unwrap_or_default())?;
    let mut db = app.db.reader().await?;
    let uri = match (run_id, model_id) {
        (Some(run_id), _) => store::artifact_uri(&mut db, &run_id).await?,
        (None, model_id) => store::model_location(&mut db, &model_id.unwrap_or_default()).await?,
    };
    if let Some(scheme) = proxied_scheme(&uri) {
        return Err(Error::invalid(format!(
            "Presigned upload is not supported for proxied artifact storage (artifact URI scheme: {scheme}). This \
             endpoint requires a direct cloud storage artifact URI."
        )));
    }
    Err(unsupported("Presigned upload"))
}

/// `POST artifacts/presigned-download-url`.
pub async fn create_download_url(app: Data<App>, incoming: Incoming) -> Refusal {
    const RULES: &[Rule] = &[
        rule("run_id", &[Check::Required, Check::Text]),
        rule("path", &[Check::Required, Check::Text]),
        rule("expiration", &[Check::Int]),
    ];
    let request: PresignedUrl = incoming.message(RULES)?;
    path::check(&request.path.unwrap_or_default())?;
    if let Some(expiration) = request.expiration.filter(|seconds| !LIFETIMES.contains(seconds)) {
        return Err(Error::invalid(format!(
            "expiration must be between 1 and 604800 seconds (got {expiration})."
        )));
    }
    let run_id = request.run_id.unwrap_or_default();
    let uri = store::artifact_uri(&mut app.db.reader().await?, &run_id).await?;
    if let Some(scheme) = proxied_scheme(&uri) {
        return Err(Error::invalid(format!(
            "Presigned download is not supported for runs with proxied artifact storage (artifact URI scheme: \
             {scheme}). This endpoint requires a run with a direct cloud storage artifact URI."
        )));
    }
    Err(unsupported("Presigned download"))
}

/// The scheme of an artifact URI, if it leads through a proxy.
fn proxied_scheme(uri: &str) -> Option<String> {
    let (scheme, _) = location::split_scheme(uri)?;
    matches!(scheme.as_str(), "http" | "https" | "mlflow-artifacts").then_some(scheme)
}

fn unsupported(what: &str) -> Error {
    Error::new(Code::NotImplemented, format!("{what} is not supported for the current artifact repository"))
}
