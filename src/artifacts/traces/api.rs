//! Downloads of what traces keep, for the web pages.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::store;
use crate::artifacts::api::{argument, is_missing, page_file};
use crate::artifacts::path;
use crate::error::{Code, Error, Result};
use crate::http::App;

/// The file that holds a trace's spans, where the database does not.
const SPANS_FILE: &str = "traces.json";

/// `GET get-trace-artifact`: the spans of a trace, or one of its attachments.
pub async fn get(app: Data<App>, request: HttpRequest) -> Result<HttpResponse> {
    let trace = argument(&request, "request_id").filter(|id| !id.is_empty()).ok_or_else(|| {
        Error::new(Code::BadRequest, "Request must include the \"request_id\" query parameter.")
    })?;
    match argument(&request, "path").filter(|path| !path.is_empty()) {
        Some(path) => attachment(&app, &request, &trace, &path).await,
        None => spans(&app, &request, &trace).await,
    }
}

async fn attachment(app: &App, request: &HttpRequest, trace: &str, path: &str) -> Result<HttpResponse> {
    let path = path::check(path)?;
    let is_canonical = uuid::Uuid::try_parse(&path).is_ok_and(|id| id.hyphenated().to_string() == path);
    if !is_canonical {
        let message = format!("Invalid attachment path: '{path}'. Attachment path must be a valid UUID.");
        return Err(Error::new(Code::AttributeNotFound, message));
    }
    let found = store::whereabouts(&mut app.db.reader().await?, trace).await?;
    let found = found.ok_or_else(|| Error::not_found(format!("Trace with ID '{trace}' not found.")))?;
    let kept = app.artifacts.at(&found.folder.ok_or_else(|| corrupted(trace))?).await?;
    let path = format!("attachments/{path}");
    page_file(app, &kept, request, &path).await.map_err(|error| missing(error, || is_missing(&path)))
}

async fn spans(app: &App, request: &HttpRequest, trace: &str) -> Result<HttpResponse> {
    let mut db = app.db.reader().await?;
    let found = store::whereabouts(&mut db, trace).await?;
    let found = found.ok_or_else(|| Error::not_found(format!("Trace with ID {trace} is not found.")))?;
    match found.spans.as_deref() {
        Some("TRACKING_STORE") => {
            let spans = store::spans(&mut db, trace).await?;
            Ok(HttpResponse::Ok()
                .content_type("text/plain")
                .insert_header(("content-disposition", format!("attachment; filename={SPANS_FILE}")))
                .insert_header(("x-content-type-options", "nosniff"))
                .insert_header(("cache-control", "no-cache"))
                .body(spans))
        }
        Some("ARCHIVE_REPO") => Err(Error::new(
            Code::NotImplemented,
            format!("Trace '{trace}' is archived: its spans cannot be read yet."),
        )),
        _ => {
            drop(db);
            let kept = app.artifacts.at(&found.folder.ok_or_else(|| corrupted(trace))?).await?;
            let no_spans =
                || Error::new(Code::NotFound, format!("Trace data not found for path={SPANS_FILE}"));
            page_file(app, &kept, request, SPANS_FILE).await.map_err(|error| missing(error, no_spans))
        }
    }
}

/// Of what is not there, the stock server says other things here.
fn missing(error: Error, otherwise: impl FnOnce() -> Error) -> Error {
    if error.code == Code::ResourceDoesNotExist { otherwise() } else { error }
}

fn corrupted(trace: &str) -> Error {
    Error::new(Code::InvalidState, format!("Trace data is corrupted for request_id={trace}"))
}
