//! The artifact routes. In the stock server, uploads and downloads through the proxy are served apart from all others
//! and print their errors compactly.

use actix_web::body::SizedStream;
use actix_web::http::{Method, StatusCode, header};
use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse};
use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt as _, stream};

use super::answer::{self, Answer, Facts, Part, Wish};
use super::download::{self, Artifact, Content, Target, Want};
use super::folder::Entry;
use super::storage::Storage;
use super::{path, store};
use crate::error::{Code, Error, Result};
use crate::http::check::{Check, Rule, rule};
use crate::http::{App, Incoming, Proto, flask, respond};
use crate::message;
use crate::proto::Repeated;
use crate::registry::versions;

/// Largest artifact that the web pages may upload.
const PAGE_UPLOAD_LIMIT: usize = 10 << 20;

message! {
    pub struct ListArtifacts { run_uuid: Option<String>, path: Option<String>, run_id: Option<String>, page_token: Option<String> }
    pub struct ListArtifactsResponse { root_uri: Option<String>, files: Repeated<FileInfo>, next_page_token: Option<String> }
    pub struct FileInfo { path: Option<String>, is_dir: Option<bool>, file_size: Option<i64> }
    pub struct ListModelArtifacts { model_id: Option<String>, artifact_directory_path: Option<String>, page_token: Option<String> }
    pub struct ListProxiedArtifacts { path: Option<String> }
    pub struct DeleteArtifactResponse {}
}

/// `GET artifacts/list`: one folder of a run's artifacts, by paths relative to the run.
pub async fn list(app: Data<App>, incoming: Incoming) -> Result<Proto<ListArtifactsResponse>> {
    const RULES: &[Rule] = &[
        rule("run_id", &[Check::Text, Check::Required]),
        rule("path", &[Check::Text]),
        rule("page_token", &[Check::Text]),
    ];
    Ok(Proto(list_of_run(&app, incoming.message(RULES)?).await?))
}

/// The folder that is asked for.
pub async fn list_of_run(app: &App, request: ListArtifacts) -> Result<ListArtifactsResponse> {
    let path = path::check(&request.path.unwrap_or_default())?;
    let run_id = request.run_id.or(request.run_uuid).unwrap_or_default();
    let root_uri = store::artifact_uri(&mut app.db.reader().await?, &run_id).await?;
    listing(app, root_uri, &path).await
}

/// `GET logged-models/<id>/artifacts/directories`: one folder of a logged model's artifacts.
pub async fn list_of_model(
    app: Data<App>,
    model: Path<String>,
    incoming: Incoming,
) -> Result<Proto<ListArtifactsResponse>> {
    let request: ListModelArtifacts = incoming.message(&[rule("artifact_directory_path", &[Check::Text])])?;
    let path = path::check(&request.artifact_directory_path.unwrap_or_default())?;
    let root_uri = store::model_location(&mut app.db.reader().await?, &model).await?;
    Ok(Proto(listing(&app, root_uri, &path).await?))
}

async fn listing(app: &App, root_uri: String, path: &str) -> Result<ListArtifactsResponse> {
    let kept = app.artifacts.of_run(&root_uri).await?;
    let entries = kept.storage.list(&kept.locate(path)).await?;
    let parent = kept.shown(path);
    let files = entries.into_iter().map(|entry| file_info(&parent, entry)).collect::<Vec<_>>();
    Ok(ListArtifactsResponse { root_uri: Some(root_uri), files: files.into(), next_page_token: None })
}

/// `GET mlflow-artifacts/artifacts`: one folder of the proxy's, by names.
pub async fn list_proxied(app: Data<App>, incoming: Incoming) -> Result<Proto<ListArtifactsResponse>> {
    let request: ListProxiedArtifacts = incoming.message(&[])?;
    let path = path::check(&request.path.unwrap_or_default())?;
    let entries = app.artifacts.proxied()?.list(&path).await?;
    let files = entries.into_iter().map(|entry| file_info("", entry)).collect::<Vec<_>>();
    Ok(Proto(ListArtifactsResponse { files: files.into(), ..Default::default() }))
}

fn file_info(parent: &str, Entry { name, size }: Entry) -> FileInfo {
    FileInfo {
        path: Some(path::join(parent, &name)),
        is_dir: Some(size.is_none()),
        // 0 counts as unset, as in the stock server.
        file_size: size.filter(|size| *size > 0).map(|size| i64::try_from(size).unwrap_or(i64::MAX)),
    }
}

/// `GET mlflow-artifacts/artifacts/<path>`. Its `HEAD` is served like the web pages' downloads.
pub async fn download(app: Data<App>, request: HttpRequest) -> HttpResponse {
    if request.method() == Method::HEAD {
        return head(&app, &request).await.unwrap_or_else(HttpResponse::from_error);
    }
    compact(proxied_file(&app, &request).await)
}

async fn proxied_file(app: &App, request: &HttpRequest) -> Result<HttpResponse> {
    if is_broken(request) {
        return Ok(detail(StatusCode::NOT_FOUND, "Not Found"));
    }
    let path = path_of(request)?;
    match app.artifacts.proxied()?.open(&path, want(request)).await? {
        Target::File(artifact) => {
            let name = path.rsplit('/').next().unwrap_or_default();
            let answer = answer::of_proxy(wish(request), facts(&artifact, name));
            Ok(send(request, answer, artifact.content))
        }
        Target::Folder => Ok(detail(StatusCode::BAD_REQUEST, &is_folder(&path))),
        Target::Nothing => Err(is_missing(&path)),
    }
}

async fn head(app: &App, request: &HttpRequest) -> Result<HttpResponse> {
    let path = path_of(request)?;
    page_file(app.artifacts.proxied()?, request, &path).await
}

/// The file as web pages get it.
async fn page_file(storage: &Storage, request: &HttpRequest, path: &str) -> Result<HttpResponse> {
    match storage.open(path, want(request)).await? {
        Target::File(artifact) => {
            let name = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            let answer = answer::of_page(wish(request), facts(&artifact, name));
            Ok(send(request, answer, artifact.content))
        }
        Target::Folder => Err(Error::invalid(is_folder(path))),
        Target::Nothing => Err(is_missing(path)),
    }
}

/// What is likely to be sent of a file.
fn want(request: &HttpRequest) -> Want {
    let narrowing = [header::RANGE, header::IF_NONE_MATCH, header::IF_MODIFIED_SINCE];
    let is_narrowed = narrowing.iter().any(|name| request.headers().contains_key(name));
    if is_narrowed || request.method() == Method::HEAD { Want::Facts } else { Want::Whole }
}

fn wish(request: &HttpRequest) -> Wish<'_> {
    Wish {
        range: request.headers().get(header::RANGE).map(|value| value.to_str().unwrap_or_default()),
        if_range: text(request, header::IF_RANGE),
        if_none_match: text(request, header::IF_NONE_MATCH),
        if_modified_since: text(request, header::IF_MODIFIED_SINCE),
    }
}

fn facts<'a>(artifact: &'a Artifact, name: &'a str) -> Facts<'a> {
    Facts {
        name,
        stored_name: &artifact.name,
        size: artifact.size,
        modified: artifact.modified,
        etag: &artifact.etag,
    }
}

fn send(request: &HttpRequest, Answer { status, headers, parts }: Answer, content: Content) -> HttpResponse {
    let mut response = HttpResponse::build(StatusCode::from_u16(status).unwrap_or(StatusCode::OK));
    for header in headers {
        response.insert_header(header);
    }
    let length = parts.iter().map(Part::length).sum();
    match content {
        Content::Small(content) => response.body(download::assemble(&content, &parts)),
        // Only the length of the body is wanted.
        Content::Large(_) | Content::Remote(_) if request.method() == Method::HEAD => {
            response.body(SizedStream::new(length, stream::empty::<std::io::Result<_>>()))
        }
        Content::Large(file) => {
            response.body(SizedStream::new(length, Box::pin(download::portions(file, parts))))
        }
        Content::Remote(object) => response.body(SizedStream::new(length, object.portions(parts))),
    }
}

/// `PUT mlflow-artifacts/artifacts/<path>`: the body is the file.
pub async fn upload(app: Data<App>, request: HttpRequest, body: Payload) -> HttpResponse {
    compact(store_proxied(&app, &request, body).await)
}

async fn store_proxied(app: &App, request: &HttpRequest, body: Payload) -> Result<HttpResponse> {
    if is_broken(request) {
        return Ok(detail(StatusCode::NOT_FOUND, "Not Found"));
    }
    let path = path_of(request)?;
    if path.is_empty() || path.ends_with('/') {
        let message = "Artifact path must include a filename (cannot end with '/').";
        return Ok(detail(StatusCode::BAD_REQUEST, message));
    }
    let announced = text(request, header::CONTENT_LENGTH).parse().ok();
    app.artifacts.proxied()?.store(&path, announced, body).await?;
    Ok(HttpResponse::Ok().finish())
}

/// `DELETE mlflow-artifacts/artifacts/<path>`: a file, or a folder with all it contains.
pub async fn delete(app: Data<App>, request: HttpRequest) -> Result<HttpResponse> {
    if request.match_info().query("artifact_path").is_empty() {
        return Ok(flask::not_found());
    }
    let path = path_of(&request)?;
    app.artifacts.proxied()?.delete(&path).await?;
    Ok(respond::json(crate::proto::print::pretty(&DeleteArtifactResponse {})))
}

/// `GET /get-artifact`: a run's artifact, for the web pages.
pub async fn get_artifact(app: Data<App>, request: HttpRequest) -> Result<HttpResponse> {
    let Some(path) = argument(&request, "path") else { return Ok(flask::bad_request()) };
    let path = path::check(&path)?;
    let given = |name| argument(&request, name).filter(|value| !value.is_empty());
    let by_old_name = || argument(&request, "run_uuid");
    let run_id = given("run_id").or_else(by_old_name).unwrap_or_else(|| "None".to_owned());
    let uri = store::artifact_uri(&mut app.db.reader().await?, &run_id).await?;
    let run = app.artifacts.of_run(&uri).await?;
    page_file(&run.storage, &request, &run.locate(&path)).await
}

/// `GET logged-models/<id>/artifacts/files`: a logged model's artifact, for the web pages.
pub async fn get_artifact_of_model(
    app: Data<App>,
    model: Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse> {
    let given = argument(&request, "artifact_file_path").filter(|path| !path.is_empty());
    let path = path::check(&given.ok_or_else(|| {
        let message = "Request must include the \"artifact_file_path\" query parameter.";
        Error::new(Code::BadRequest, message)
    })?)?;
    let uri = store::model_location(&mut app.db.reader().await?, &model).await?;
    let kept = app.artifacts.of_run(&uri).await?;
    page_file(&kept.storage, &request, &kept.locate(&path)).await
}

/// `GET model-versions/get-artifact`: a model version's artifact, for the web pages.
pub async fn get_artifact_of_version(app: Data<App>, request: HttpRequest) -> Result<HttpResponse> {
    let Some(path) = argument(&request, "path") else { return Ok(flask::bad_request()) };
    let path = path::check(&path)?;
    let given = |name| argument(&request, name).unwrap_or_default();
    let (name, version) = (given("name"), given("version"));
    let uri = versions::location(&mut app.db.reader().await?, &name, &version).await?;
    let kept = app.artifacts.of_run(&uri).await?;
    page_file(&kept.storage, &request, &kept.locate(&path)).await
}

/// `POST upload-artifact`: a small artifact of a run, from the web pages.
pub async fn upload_artifact(app: Data<App>, request: HttpRequest, body: Payload) -> Result<HttpResponse> {
    let given = |name: &str| {
        argument(&request, name)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| Error::invalid(format!("Request must specify {name}.")))
    };
    let (run_id, path) = (given("run_uuid")?, given("path")?);
    let path = path::check(&path)?;
    let data = page_upload(&request, body).await?;
    let uri = store::artifact_uri(&mut app.db.reader().await?, &run_id).await?;
    let run = app.artifacts.of_run(&uri).await?;
    let body = stream::iter([Ok::<_, Error>(data)]);
    run.storage.store(&run.locate(&path), None, body).await?;
    Ok(respond::json(Vec::new()))
}

async fn page_upload(request: &HttpRequest, mut body: Payload) -> Result<Bytes> {
    let too_large = || Error::invalid("Artifact size is too large. Max size is 10MB.");
    let announced = text(request, header::CONTENT_LENGTH).parse::<usize>().unwrap_or(0);
    if announced > PAGE_UPLOAD_LIMIT {
        return Err(too_large());
    }
    let mut data = BytesMut::with_capacity(announced);
    while let Some(chunk) = body.next().await {
        data.extend_from_slice(&chunk.map_err(|cause| {
            Error::invalid("The request's body could not be read to its end.").because(cause.to_string())
        })?);
        if data.len() > PAGE_UPLOAD_LIMIT {
            return Err(too_large());
        }
    }
    // Flask takes the body of a form for the form's fields.
    let content_type = text(request, header::CONTENT_TYPE);
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    let is_form = matches!(media_type, "application/x-www-form-urlencoded" | "multipart/form-data");
    if data.is_empty() || is_form {
        Err(Error::invalid("Request must specify data."))
    } else {
        Ok(data.freeze())
    }
}

/// No route of the stock server's matches a path with a line break.
fn is_broken(request: &HttpRequest) -> bool {
    request.match_info().query("artifact_path").contains('\n')
}

/// The route's path, decoded and checked.
pub(super) fn path_of(request: &HttpRequest) -> Result<String> {
    path::check(request.match_info().query("artifact_path"))
}

/// The first value that the query gives `name`.
fn argument(request: &HttpRequest, name: &str) -> Option<String> {
    url::form_urlencoded::parse(request.query_string().as_bytes())
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
}

/// A header's value; what is not there or no text is empty.
fn text(request: &HttpRequest, name: header::HeaderName) -> &str {
    request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn is_folder(path: &str) -> String {
    format!("Artifact path refers to a directory, not a file: '{path}'")
}

fn is_missing(path: &str) -> Error {
    Error::not_found(format!("No such artifact: '{path}'"))
}

/// A refusal as the framework behind the proxy's routes words it.
fn detail(status: StatusCode, message: &str) -> HttpResponse {
    let body = serde_json::json!({ "detail": message }).to_string();
    HttpResponse::build(status).content_type("application/json").body(body)
}

fn compact(answer: Result<HttpResponse>) -> HttpResponse {
    answer.unwrap_or_else(|error| {
        if error.code.status() >= 500 {
            let cause = error.cause.as_deref().map(tracing::field::display);
            tracing::error!(code = error.code.name(), message = error.message, cause, "request failed");
        }
        respond::compact_error(&error)
    })
}
