//! What clients are told when an object store refuses: the store's reason where it is about the request.

use crate::error::{Code, Error};

/// The stock server's codes for S3's.
const CODES: &[(&str, Code)] = &[
    ("AccessDenied", Code::PermissionDenied),
    ("NoSuchBucket", Code::ResourceDoesNotExist),
    ("NoSuchKey", Code::ResourceDoesNotExist),
    ("InvalidAccessKeyId", Code::Unauthenticated),
    ("SignatureDoesNotMatch", Code::Unauthenticated),
];

/// Codes that stand for requests which no store could serve.
const CLIENT_FAULTS: &[&str] = &[
    "EntityTooLarge",
    "EntityTooSmall",
    "InvalidPart",
    "InvalidPartOrder",
    "KeyTooLongError",
    "NoSuchUpload",
];

/// The answer to a request that the store refused.
pub(super) fn failed(cause: object_store::Error) -> Error {
    match told(&cause) {
        Some((code, message)) => Error::new(code, message).because(cause),
        None => Error::internal("The artifact storage could not complete the request").because(cause),
    }
}

/// The answer to a listing of the storage at `uri` that the store refused.
pub(super) fn listing_failed(uri: &str, cause: object_store::Error) -> Error {
    let mut error = failed(cause);
    if error.code != Code::InternalError {
        error.message = format!("Failed to list artifacts in {uri}: {}", error.message);
    }
    error
}

/// Code and message for what the client should know of.
fn told(cause: &object_store::Error) -> Option<(Code, String)> {
    let text = cause.to_string();
    let message = || element(&text, "Message").map(str::to_owned);
    if let Some(code) = element(&text, "Code") {
        if let Some((_, known)) = CODES.iter().find(|(name, _)| *name == code) {
            return Some((*known, message()?));
        }
        if CLIENT_FAULTS.contains(&code) {
            return Some((Code::InvalidParameterValue, message()?));
        }
    }
    match cause {
        object_store::Error::NotFound { .. } => Some((Code::ResourceDoesNotExist, "Not Found".to_owned())),
        object_store::Error::PermissionDenied { .. } => {
            Some((Code::PermissionDenied, "Forbidden".to_owned()))
        }
        object_store::Error::Unauthenticated { .. } => {
            Some((Code::Unauthenticated, "Unauthorized".to_owned()))
        }
        _ => None,
    }
}

/// The content of the first XML element `name`.
fn element<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    rest.split_once(&format!("</{name}>")).map(|(content, _)| content)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(body: &'static str) -> object_store::Error {
        object_store::Error::Generic { store: "S3", source: body.into() }
    }

    #[test]
    fn what_a_store_says_about_the_request_reaches_the_client() {
        let body = "403: <Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>";
        let error = listing_failed("s3://b/x", refused(body));
        assert_eq!(error.code, Code::PermissionDenied);
        assert_eq!(error.message, "Failed to list artifacts in s3://b/x: Access Denied");
        let body = "400: <Error><Code>KeyTooLongError</Code><Message>Your key is too long</Message></Error>";
        assert_eq!(failed(refused(body)).code.status(), 400);
    }

    #[test]
    fn what_is_no_fault_of_the_client_stays_in_the_log() {
        for body in ["connection refused at 10.0.0.1", "500: <Error><Code>InternalError</Code></Error>"] {
            let error = listing_failed("s3://b/x", refused(body));
            assert_eq!(error.message, "The artifact storage could not complete the request");
        }
    }
}
