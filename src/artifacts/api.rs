//! The routes of the artifact proxy. In the stock server, uploads and downloads through the proxy are served apart from all others
//! and print their errors compactly.

use actix_web::body::SizedStream;
use actix_web::http::{Method, StatusCode, header};
use actix_web::web::{Data, Payload};
use actix_web::{HttpRequest, HttpResponse};
use futures_util::stream;

use super::answer::{self, Answer, Facts, Part, Wish};
use super::delete::delete_known;
use super::download::{self, Artifact, Content, Target, Want};
use super::folder::Entry;
use super::staged::Arrived;
use super::{Kept, path};
use crate::error::{Error, Result};
use crate::governance::approvals::Source;
use crate::governance::approvals::api::guard_source;
use crate::http::{App, Incoming, Proto, flask, respond};
use crate::message;
use crate::proto::Repeated;

message! {
    pub struct ListArtifactsResponse { root_uri: Option<String>, files: Repeated<FileInfo>, next_page_token: Option<String> }
    pub struct FileInfo { path: Option<String>, is_dir: Option<bool>, file_size: Option<i64> }
    pub struct ListProxiedArtifacts { path: Option<String> }
    pub struct DeleteArtifactResponse {}
}

/// `GET mlflow-artifacts/artifacts`: one folder of the proxy's, by names.
pub async fn list_proxied(app: Data<App>, incoming: Incoming) -> Result<Proto<ListArtifactsResponse>> {
    let request: ListProxiedArtifacts = incoming.message(&[])?;
    let path = path::check(&request.path.unwrap_or_default())?;
    let entries = app.artifacts.proxied()?.list(&path).await?;
    let files = entries.into_iter().map(|entry| file_info("", entry)).collect::<Vec<_>>();
    Ok(Proto(ListArtifactsResponse { files: files.into(), ..Default::default() }))
}

pub(super) fn file_info(parent: &str, Entry { name, size }: Entry) -> FileInfo {
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
            let mut answer = answer::of_proxy(wish(request), facts(&artifact, name));
            tell_digest(app, &path, &artifact, &mut answer).await;
            Ok(send(request, answer, artifact.content))
        }
        Target::Folder => Ok(detail(StatusCode::BAD_REQUEST, &is_folder(&path))),
        Target::Nothing => Err(is_missing(&path)),
    }
}

async fn head(app: &App, request: &HttpRequest) -> Result<HttpResponse> {
    let path = path_of(request)?;
    page_file(app, &Kept::by_proxy(app.artifacts.proxied()?), request, &path).await
}

/// The file as web pages get it.
pub(super) async fn page_file(
    app: &App,
    kept: &Kept,
    request: &HttpRequest,
    path: &str,
) -> Result<HttpResponse> {
    let path = kept.locate(path);
    match kept.storage.open(&path, want(request)).await? {
        Target::File(artifact) => {
            let name = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            let mut answer = answer::of_page(wish(request), facts(&artifact, name));
            if kept.is_proxied() {
                tell_digest(app, &path, &artifact, &mut answer).await;
            }
            Ok(send(request, answer, artifact.content))
        }
        Target::Folder => Err(Error::invalid(is_folder(&path))),
        Target::Nothing => Err(is_missing(&path)),
    }
}

/// Adds what the whole file contained when it came, if that is known. A file can be had without it.
async fn tell_digest(app: &App, path: &str, artifact: &Artifact, answer: &mut Answer) {
    let Some(digests) = app.digests.as_ref().filter(|_| matches!(answer.status, 200 | 206)) else { return };
    match digests.header(path, &artifact.etag).await {
        Ok(None) => {}
        Ok(Some(digest)) => answer.headers.push(("repr-digest", digest)),
        Err(error) => tracing::warn!(path, %error, "a file was sent without its digest"),
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
    let arrived = app.artifacts.proxied()?.store(&path, announced, body).await?;
    app.keep(&path, arrived).await?;
    Ok(HttpResponse::Ok().finish())
}

/// `DELETE mlflow-artifacts/artifacts/<path>`: a file, or a folder with all it contains.
pub async fn delete(app: Data<App>, request: HttpRequest, incoming: Incoming) -> Result<HttpResponse> {
    if request.match_info().query("artifact_path").is_empty() {
        return Ok(flask::not_found());
    }
    if is_broken(&request) {
        return Ok(detail(StatusCode::NOT_FOUND, "Not Found"));
    }
    let path = path_of(&request)?;
    guard_source(&app, &incoming, Source::Files(&path)).await?;
    delete_known(app.artifacts.proxied()?, &path, async |path| app.forget_digests(path).await).await?;
    Ok(respond::json(crate::proto::print::pretty(&DeleteArtifactResponse {})))
}

impl App {
    /// Lets a file that has come through the proxy take its place, and keeps what it contains.
    pub(super) async fn keep(&self, path: &str, arrived: Arrived) -> Result<()> {
        match &self.digests {
            Some(digests) => digests.keep(path, arrived).await,
            None => arrived.settle(path, async |_| Ok(()), async { Ok(()) }).await,
        }
    }

    /// Forgets what was at a path of the proxy's, and below it.
    pub(super) async fn forget_digests(&self, path: &str) -> Result<()> {
        match &self.digests {
            Some(digests) => digests.forget(path).await,
            None => Ok(()),
        }
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
pub(super) fn argument(request: &HttpRequest, name: &str) -> Option<String> {
    url::form_urlencoded::parse(request.query_string().as_bytes())
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
}

/// A header's value; what is not there or no text is empty.
pub(super) fn text(request: &HttpRequest, name: header::HeaderName) -> &str {
    request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn is_folder(path: &str) -> String {
    format!("Artifact path refers to a directory, not a file: '{path}'")
}

pub(super) fn is_missing(path: &str) -> Error {
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
