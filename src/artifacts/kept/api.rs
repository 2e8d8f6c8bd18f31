//! What runs, logged models, model versions and traces keep, wherever that is: for clients that list it and for the web
//! pages.

use actix_web::http::header;
use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse};
use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt as _, stream};

use crate::artifacts::api::{ListArtifactsResponse, argument, file_info, page_file, text};
use crate::artifacts::{path, store};
use crate::error::{Code, Error, Result};
use crate::governance::releases::resolve;
use crate::http::check::{Check, Rule, rule};
use crate::http::{App, Incoming, Proto, flask, respond};
use crate::message;
use crate::registry::versions;

/// Largest artifact that the web pages may upload.
const PAGE_UPLOAD_LIMIT: usize = 10 << 20;

message! {
    pub struct ListArtifacts { run_uuid: Option<String>, path: Option<String>, run_id: Option<String>, page_token: Option<String> }
    pub struct ListModelArtifacts { model_id: Option<String>, artifact_directory_path: Option<String>, page_token: Option<String> }
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
    let root_uri = location_of_model(&app, &model).await?;
    Ok(Proto(listing(&app, root_uri, &path).await?))
}

/// Where a logged model's artifacts are, or those of a version that is asked for as one: `fraud-detector-v2.3.1`.
async fn location_of_model(app: &App, id: &str) -> Result<String> {
    let mut reader = app.db.reader().await?;
    let found = store::model_location(&mut reader, id).await;
    if found.is_err() && app.settings.semver.is_resolved {
        let named = resolve::by_model_id(&mut reader, id).await?;
        if let Some(uri) = named.and_then(|named| named.model.info.0?.artifact_uri) {
            return Ok(uri);
        }
    }
    found
}

async fn listing(app: &App, root_uri: String, path: &str) -> Result<ListArtifactsResponse> {
    let kept = app.artifacts.at(&root_uri).await?;
    let entries = kept.storage.list(&kept.locate(path)).await?;
    let parent = kept.shown(path);
    let files = entries.into_iter().map(|entry| file_info(&parent, entry)).collect::<Vec<_>>();
    Ok(ListArtifactsResponse { root_uri: Some(root_uri), files: files.into(), next_page_token: None })
}

/// `GET /get-artifact`: a run's artifact, for the web pages.
pub async fn get_artifact(app: Data<App>, request: HttpRequest) -> Result<HttpResponse> {
    let Some(path) = argument(&request, "path") else { return Ok(flask::bad_request()) };
    let path = path::check(&path)?;
    let given = |name| argument(&request, name).filter(|value| !value.is_empty());
    let by_old_name = || argument(&request, "run_uuid");
    let run_id = given("run_id").or_else(by_old_name).unwrap_or_else(|| "None".to_owned());
    let uri = store::artifact_uri(&mut app.db.reader().await?, &run_id).await?;
    let run = app.artifacts.at(&uri).await?;
    page_file(&app, &run, &request, &path).await
}

/// `GET logged-models/<id>/artifacts/files`: a logged model's artifact, for the web pages.
pub async fn get_artifact_of_model(
    app: Data<App>,
    model: Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse> {
    let given = argument(&request, "artifact_file_path").filter(|path| !path.is_empty());
    let path = path::check_below(&given.ok_or_else(|| {
        let message = "Request must include the \"artifact_file_path\" query parameter.";
        Error::new(Code::BadRequest, message)
    })?)?;
    let uri = location_of_model(&app, &model).await?;
    let kept = app.artifacts.at(&uri).await?;
    page_file(&app, &kept, &request, &path).await
}

/// `GET /model-versions/get-artifact`: an artifact of a registered model's version, for the web pages.
pub async fn get_artifact_of_version(app: Data<App>, request: HttpRequest) -> Result<HttpResponse> {
    let given = |name| argument(&request, name).unwrap_or_default();
    let Some(path) = argument(&request, "path") else { return Ok(flask::bad_request()) };
    let path = path::check(&path)?;
    let uri = versions::location(&mut app.db.reader().await?, &given("name"), &given("version"))
        .await?
        .unwrap_or_default();
    let kept = app.artifacts.at(&uri).await?;
    page_file(&app, &kept, &request, &path).await
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
    let run = app.artifacts.at(&uri).await?;
    let path = run.locate(&path);
    let arrived = run.storage.store(&path, None, stream::iter([Ok::<_, Error>(data)])).await?;
    if run.is_proxied() {
        app.keep(&path, arrived).await?;
    } else {
        arrived.settle(&path, async |_| Ok(()), async { Ok(()) }).await?;
    }
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
