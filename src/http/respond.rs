//! Answers: protobuf messages, plain JSON, and errors as the stock server words them.

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::ContentType;
use actix_web::{HttpRequest, HttpResponse, Responder, ResponseError};
use serde::Serialize;

use crate::error::Error;
use crate::proto::print;

/// A protobuf message as the tracking API prints it.
pub struct Proto<M>(pub M);

impl<M: Serialize> Responder for Proto<M> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        json(print::pretty(&self.0))
    }
}

/// `200` with a JSON body that is printed already.
#[must_use]
pub fn json(body: impl actix_web::body::MessageBody + 'static) -> HttpResponse {
    HttpResponse::Ok().content_type(ContentType::json()).body(body)
}

#[derive(Serialize)]
struct ErrorBody<'a> {
    error_code: &'a str,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sqlstate: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_class: Option<&'a str>,
}

impl<'a> From<&'a Error> for ErrorBody<'a> {
    fn from(error: &'a Error) -> Self {
        let (sqlstate, error_class) = error.code.class().unzip();
        Self { error_code: error.code.name(), message: &error.message, sqlstate, error_class }
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse {
        if self.code.status() >= 500 {
            let cause = self.cause.as_deref().map(tracing::field::display);
            tracing::error!(code = self.code.name(), message = self.message, cause, "request failed");
        }
        HttpResponse::build(self.status_code())
            .content_type(ContentType::json())
            .body(print::line(&ErrorBody::from(self)))
    }
}

/// The error as the artifact proxy prints it: compact, and not escaped to ASCII.
#[must_use]
pub fn compact_error(error: &Error) -> HttpResponse {
    let body = serde_json::to_vec(&ErrorBody::from(error)).unwrap_or_default();
    HttpResponse::build(error.status_code()).content_type(ContentType::json()).body(body)
}
