//! What all handlers of pages have in common: the frame around a page, how it is sent, and whose forms are taken.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse};
use maud::{Markup, html};

use crate::console::layout::{Frame, Section};
use crate::error::{Code, Error, Result};
use crate::governance::audit::Caller;
use crate::http::App;

/// Only what comes from this server, and no script or style within the page.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

/// Whether a form was sent by a page of this server. Browsers say where a request comes from, and scripts cannot make
/// them say otherwise; over plain HTTP some say only by `Origin`.
pub(in crate::console) fn is_from_here(request: &HttpRequest) -> bool {
    let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    let origin = text("origin").and_then(|origin| origin.split_once("://"));
    matches!((origin, text("host")), (Some((_, from)), Some(host)) if from.eq_ignore_ascii_case(host))
}

/// The refusal of a form that somebody else's page sent.
pub(in crate::console) fn foreign() -> Error {
    Error::new(Code::PermissionDenied, "This was not sent by a page of the console, so nothing was done.")
}

/// The frame of the pages that a caller sees.
pub(in crate::console) fn frame_of(app: &App, caller: &Caller) -> Frame {
    let user = caller.actor.is_authenticated().then(|| caller.actor.id().to_owned());
    Frame { prefix: app.settings.static_prefix.clone(), user }
}

/// A page with what was found, or with why it was not.
pub(in crate::console) fn show(
    frame: &Frame,
    section: Section,
    title: &str,
    found: Result<Markup>,
) -> HttpResponse {
    match found {
        Ok(content) => respond(StatusCode::OK, &frame.page(section, title, &content)),
        Err(error) => {
            let status = status_of(&error);
            if status.is_server_error() {
                let cause = error.cause.as_deref().map(tracing::field::display);
                tracing::error!(code = error.code.name(), message = error.message, cause, "a page failed");
            }
            let title = if status == StatusCode::NOT_FOUND { "Not found" } else { "That did not work" };
            let content = html! { h1 { (title) } p.notice role="alert" { (error.message) } };
            respond(status, &frame.page(section, title, &content))
        }
    }
}

/// The status that an error is answered with.
pub(in crate::console) fn status_of(error: &Error) -> StatusCode {
    StatusCode::from_u16(error.code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// A page as it is sent: never kept, and with nothing from elsewhere in it.
pub(in crate::console) fn respond(status: StatusCode, page: &Markup) -> HttpResponse {
    HttpResponse::build(status)
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::REFERRER_POLICY, "same-origin"))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .body(page.0.clone())
}
