//! The outermost middleware: an id for every request, the access log, and the time after which a request is given
//! up.

use std::time::Instant;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use tracing::Instrument as _;

use crate::error::{Code, Error};
use crate::http::App;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const LONGEST_ID: usize = 128;
/// Parts of the paths that artifacts are sent to: however large they are, they are no less welcome.
const UPLOADS: [&str; 2] = ["/mlflow-artifacts/artifacts/", "/mlflow/upload-artifact"];

/// Names the request by the id that it came with or a new one, in the logs and in the answer.
pub(super) async fn layer<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let id = request.headers().get(REQUEST_ID).filter(|id| is_reasonable(id)).cloned().unwrap_or_else(new_id);
    let span = tracing::error_span!("request", id = id.to_str().unwrap_or_default());
    let seen = tracing::enabled!(tracing::Level::DEBUG)
        .then(|| (request.method().clone(), request.path().to_owned(), Instant::now()));
    let answer = next.call(request).instrument(span.clone()).await;
    if let Some((method, path, started)) = seen {
        let status = match &answer {
            Ok(response) => response.status(),
            Err(error) => error.as_response_error().status_code(),
        };
        let milliseconds = started.elapsed().as_secs_f64() * 1e3;
        span.in_scope(|| tracing::debug!(%method, path, status = status.as_u16(), milliseconds, "answered"));
    }
    let mut response = answer?;
    response.headers_mut().insert(REQUEST_ID, id);
    Ok(response)
}

fn is_reasonable(id: &HeaderValue) -> bool {
    (1..=LONGEST_ID).contains(&id.len()) && id.as_bytes().iter().all(u8::is_ascii_graphic)
}

fn new_id() -> HeaderValue {
    HeaderValue::from_str(&format!("{:016x}", rand::random::<u64>())).unwrap_or(HeaderValue::from_static("-"))
}

/// Gives a request up that takes longer than the settings allow until its answer begins.
pub(super) async fn deadline<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let limit = request.app_data::<Data<App>>().map(|app| app.settings.request_timeout);
    let is_upload = UPLOADS.iter().any(|part| request.path().contains(part));
    let Some(limit) = limit.filter(|_| !is_upload) else { return next.call(request).await };
    match tokio::time::timeout(limit, next.call(request)).await {
        Ok(answer) => answer,
        Err(_) => Err(Error::new(
            Code::TemporarilyUnavailable,
            format!("The request was given up after {} seconds", limit.as_secs()),
        )
        .into()),
    }
}
