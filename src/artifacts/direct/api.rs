//! The multipart and presigned routes. Server-info tells clients whether these are of use.

use std::time::Duration;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Value, json};

use crate::artifacts::api::path_of;
use crate::artifacts::remote::Remote;
use crate::artifacts::remote::direct::Arrived;
use crate::artifacts::{Owner, location, path};
use crate::error::{Code, Error, Result};
use crate::http::check::{Check, Rule, rule};
use crate::http::{App, Incoming, Proto, respond};
use crate::message;
use crate::proto::{Repeated, print};

/// What a presigned URL may live for, in seconds.
const LIFETIMES: std::ops::RangeInclusive<i64> = 1..=604_800;
/// How long presigned upload URLs are good for, in seconds, unless a client says otherwise.
const UPLOAD_LIFETIME: i64 = 900;

message! {
    pub struct CreateMultipartUpload { path: Option<String>, num_parts: Option<i64> }
    pub struct CompleteMultipartUpload { path: Option<String>, upload_id: Option<String>, parts: Repeated<MultipartUploadPart> }
    pub struct MultipartUploadPart { part_number: Option<i64>, etag: Option<String>, url: Option<String> }
    pub struct AbortMultipartUpload { path: Option<String>, upload_id: Option<String> }
    pub struct PresignedUrl { run_id: Option<String>, path: Option<String>, expiration: Option<i64>, model_id: Option<String> }
    pub struct Nothing {}
}

/// `POST mlflow-artifacts/mpu/create/<path>`: where to send the parts of a large file.
pub async fn create_upload(app: Data<App>, request: HttpRequest, incoming: Incoming) -> Result<Proto<Value>> {
    let rules = [rule("path", &[Check::Required, Check::Text]), rule("num_parts", &[Check::Int])];
    let folder = path_of(&request)?;
    let wanted: CreateMultipartUpload = incoming.message(&rules)?;
    let remote = of_parts(&app)?;
    let begun = remote.begin_upload(&target(&folder, wanted.path), wanted.num_parts.unwrap_or(0)).await?;
    let mut answer = json!({});
    if let Some(id) = begun.id {
        answer["upload_id"] = id.into();
    }
    if !begun.urls.is_empty() {
        let urls = begun.urls.iter().zip(1..);
        answer["credentials"] =
            urls.map(|(url, number)| json!({ "url": url.as_str(), "part_number": number })).collect();
    }
    Ok(Proto(answer))
}

/// `POST mlflow-artifacts/mpu/complete/<path>`: all parts have been sent.
pub async fn complete_upload(
    app: Data<App>,
    request: HttpRequest,
    incoming: Incoming,
) -> Result<Proto<Nothing>> {
    let rules = [
        rule("path", &[Check::Required, Check::Text]),
        rule("upload_id", &[Check::Text]),
        rule("parts", &[Check::Required]),
    ];
    let folder = path_of(&request)?;
    let wanted: CompleteMultipartUpload = incoming.message(&rules)?;
    let arrived = |part: MultipartUploadPart| Arrived {
        number: part.part_number.unwrap_or(0),
        etag: part.etag.unwrap_or_default(),
        url: part.url.unwrap_or_default(),
    };
    let parts = wanted.parts.0.into_iter().map(arrived).collect();
    let id = wanted.upload_id.unwrap_or_default();
    let path = target(&folder, wanted.path);
    of_parts(&app)?.complete_upload(&path, &id, parts).await?;
    // The parts went past this server.
    app.forget_digests(&path).await?;
    Ok(Proto(Nothing {}))
}

/// `POST mlflow-artifacts/mpu/abort/<path>`: the parts that have been sent are of no use.
pub async fn abort_upload(
    app: Data<App>,
    request: HttpRequest,
    incoming: Incoming,
) -> Result<Proto<Nothing>> {
    let rules = [rule("path", &[Check::Required, Check::Text]), rule("upload_id", &[Check::Text])];
    let folder = path_of(&request)?;
    let wanted: AbortMultipartUpload = incoming.message(&rules)?;
    let id = wanted.upload_id.unwrap_or_default();
    of_parts(&app)?.abort_upload(&target(&folder, wanted.path), &id).await?;
    Ok(Proto(Nothing {}))
}

/// The proxy's storage, if it takes parts.
fn of_parts(app: &App) -> Result<&Remote> {
    let remote = app.artifacts.proxied()?.remote().filter(|remote| remote.takes_parts());
    remote.ok_or_else(|| unsupported("Multipart upload"))
}

/// The file of an upload: clients send its path on their own machine, whose last segment is its name here.
fn target(folder: &str, local_file: Option<String>) -> String {
    let local_file = local_file.unwrap_or_default();
    path::join(folder, local_file.rsplit('/').next().unwrap_or_default())
}

/// `GET mlflow-artifacts/presigned/<path>`: a URL to download by.
pub async fn presigned_download(app: Data<App>, request: HttpRequest) -> Result<HttpResponse> {
    let path = path_of(&request)?;
    let remote = app.artifacts.proxied()?.remote().filter(|remote| remote.takes_files());
    let remote = remote.ok_or_else(|| unsupported("Multipart download"))?;
    let (url, size) = remote.presign_download(&path, lifetime(app.artifacts.download_lifetime)?).await?;
    Ok(respond::json(print::line(&json!({ "url": url.as_str(), "headers": {}, "file_size": size }))))
}

/// `POST artifacts/presigned-upload-url`: where to send a file of a run's or logged model's.
pub async fn create_upload_url(app: Data<App>, incoming: Incoming) -> Result<Proto<Value>> {
    const RULES: &[Rule] = &[
        rule("run_id", &[Check::Text]),
        rule("model_id", &[Check::Text]),
        rule("path", &[Check::Required, Check::Text]),
        rule("expiration", &[Check::Int]),
    ];
    let request: PresignedUrl = incoming.message(RULES)?;
    let run_id = request.run_id.filter(|id| !id.is_empty());
    let model_id = request.model_id.filter(|id| !id.is_empty());
    let owner = match (run_id, model_id) {
        (Some(run_id), None) => Owner::Run(run_id),
        (None, Some(model_id)) => Owner::LoggedModel(model_id),
        _ => return Err(Error::invalid("Exactly one of run_id and model_id must be provided.")),
    };
    let path = path::check(&request.path.unwrap_or_default())?;
    let uri = owner.location(&mut app.db.reader().await?).await?;
    if let Some(scheme) = proxied_scheme(&uri) {
        return Err(Error::invalid(format!(
            "Presigned upload is not supported for proxied artifact storage (artifact URI scheme: {scheme}). This \
             endpoint requires a direct cloud storage artifact URI."
        )));
    }
    let remote = of_files(&app, &uri)?.ok_or_else(|| unsupported("Presigned upload"))?;
    let lifetime = lifetime(request.expiration.unwrap_or(UPLOAD_LIFETIME))?;
    let target = remote.presign_upload(&path, lifetime).await?;
    let headers: Value =
        target.headers.into_iter().map(|(name, value)| (name, Value::String(value))).collect();
    Ok(Proto(json!({ "presigned_url": target.url.as_str(), "headers": headers })))
}

/// `POST artifacts/presigned-download-url`: a URL to download a file of a run's by.
pub async fn create_download_url(app: Data<App>, incoming: Incoming) -> Result<Proto<Value>> {
    const RULES: &[Rule] = &[
        rule("run_id", &[Check::Required, Check::Text]),
        rule("path", &[Check::Required, Check::Text]),
        rule("expiration", &[Check::Int]),
    ];
    let request: PresignedUrl = incoming.message(RULES)?;
    let path = path::check(&request.path.unwrap_or_default())?;
    let lifetime = lifetime(request.expiration.unwrap_or(app.artifacts.download_lifetime))?;
    let uri = Owner::Run(request.run_id.unwrap_or_default()).location(&mut app.db.reader().await?).await?;
    if let Some(scheme) = proxied_scheme(&uri) {
        return Err(Error::invalid(format!(
            "Presigned download is not supported for runs with proxied artifact storage (artifact URI scheme: \
             {scheme}). This endpoint requires a run with a direct cloud storage artifact URI."
        )));
    }
    let remote = of_files(&app, &uri)?.ok_or_else(|| unsupported("Presigned download"))?;
    let (url, size) = remote.presign_download(&path, lifetime).await?;
    Ok(Proto(json!({ "presigned_url": url.as_str(), "file_size": size })))
}

/// The storage at `uri`, if it gives clients URLs for whole files.
fn of_files(app: &App, uri: &str) -> Result<Option<Remote>> {
    Ok(app.artifacts.bucket(uri)?.filter(Remote::takes_files))
}

fn lifetime(seconds: i64) -> Result<Duration> {
    if LIFETIMES.contains(&seconds) {
        return Ok(Duration::from_secs(seconds.unsigned_abs()));
    }
    Err(Error::invalid(format!("expiration must be between 1 and 604800 seconds (got {seconds}).")))
}

/// The scheme of an artifact URI that leads through a proxy.
fn proxied_scheme(uri: &str) -> Option<String> {
    let scheme = location::split_scheme(uri).map(|(scheme, _)| scheme);
    scheme.filter(|scheme| matches!(scheme.as_str(), "http" | "https" | "mlflow-artifacts"))
}

fn unsupported(what: &str) -> Error {
    Error::new(Code::NotImplemented, format!("{what} is not supported for the current artifact repository"))
}
