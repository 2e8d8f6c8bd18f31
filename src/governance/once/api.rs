//! What stands around the handlers of requests that may be sent again.

use std::future::ready;

use actix_web::body::{BoxBody, to_bytes};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpResponse, rt};
use futures_util::stream;

use super::{HEADER, Once};
use crate::clock;
use crate::config::Settings;
use crate::error::{Error, Result};
use crate::http::{App, Incoming, respond};

/// The key of a request, if it has one. Nobody gets the answer to a request of somebody else.
pub fn of(incoming: &Incoming, settings: &Settings) -> Result<Option<Once>> {
    let Some(key) = incoming.header(HEADER) else { return Ok(None) };
    let caller = incoming.caller(settings);
    Once::new(key, &[caller.actor.id().as_bytes(), b"\n", &incoming.fingerprint()].concat()).map(Some)
}

/// Lets a request through to its handler, once if it has a key. It is then carried out to its end even if its caller goes
/// away, who may come again for the answer. What was refused or failed has not been carried out, and may come again.
pub async fn through(
    mut request: ServiceRequest,
    next: Next<BoxBody>,
) -> actix_web::Result<ServiceResponse<BoxBody>> {
    if !request.headers().contains_key(HEADER) {
        return next.call(request).await;
    }
    let incoming = request.extract::<Incoming>().await?;
    let app = request.app_data::<Data<App>>().cloned();
    let once = app.as_ref().map_or(Ok(None), |app| of(&incoming, &app.settings))?;
    request.set_payload(payload(incoming.into_body()));
    let (Some(once), Some(app)) = (once, app) else { return next.call(request).await };
    if let Some(answer) = once.take(&app.db, clock::now()).await? {
        return Ok(request.into_response(respond::json(answer)));
    }
    let work = rt::spawn(async move {
        let (request, response) = match next.call(request).await {
            Ok(response) => response.into_parts(),
            Err(error) => {
                settle(&once, &app, None).await;
                return Err(error);
            }
        };
        let is_done = response.status().is_success();
        let (head, body) = response.into_parts();
        let body = to_bytes(body).await.map_err(actix_web::Error::from)?;
        settle(&once, &app, is_done.then_some(&body)).await;
        let response: HttpResponse = head.set_body(BoxBody::new(body));
        Ok(ServiceResponse::new(request, response))
    });
    work.await.map_err(|cause| Error::internal("A handler has ended early").because(cause.to_string()))?
}

/// The request is answered, whether or not its answer can be kept: what was done stays done.
async fn settle(once: &Once, app: &App, answer: Option<&Bytes>) {
    let answer = answer.map(|body| String::from_utf8_lossy(body));
    if let Err(error) = once.settle(&app.db, answer.as_deref()).await {
        tracing::warn!(%error, cause = error.cause, "the answer to a request with an Idempotency-Key is not kept");
    }
}

/// A body that was read, to be read again.
fn payload(body: Bytes) -> Payload {
    Payload::Stream { payload: Box::pin(stream::once(ready(Ok(body)))) }
}
