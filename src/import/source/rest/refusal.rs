//! What came instead of what was asked for.

use reqwest::StatusCode;
use serde_json::Value;

use crate::error::{Code, Error};

/// What a server of ours says of things that it has and does not show.
const NOT_YET: &str = "are not served by Stagewright yet";
const DISABLED: &str = "FEATURE_DISABLED";

/// What came instead of what was asked for.
#[derive(Debug)]
pub struct Refusal {
    pub status: Option<StatusCode>,
    pub error_code: String,
    pub message: String,
}

impl Refusal {
    /// Whether the source has no such route, as servers before a feature was made do not.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        // There is something, but it cannot be read.
        if self.message.ends_with(NOT_YET) {
            return false;
        }
        let is_route = !matches!(self.error_code.as_str(), "RESOURCE_DOES_NOT_EXIST" | "NOT_FOUND");
        let named = ["ENDPOINT_NOT_FOUND", "NOT_IMPLEMENTED", DISABLED].contains(&self.error_code.as_str());
        let status = self.status.map_or(0, |status| status.as_u16());
        named || (matches!(status, 404 | 405 | 501) && is_route)
    }

    /// Whether others may be told.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.status.is_some_and(|status| matches!(status.as_u16(), 401 | 403))
    }

    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.status == Some(StatusCode::NOT_FOUND)
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::new(Code::TemporarilyUnavailable, refusal.message)
    }
}

pub(super) fn refused(path: &str, status: StatusCode, body: &[u8]) -> Refusal {
    let value: Value = serde_json::from_slice(body).unwrap_or_default();
    let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let said: String = text("message").chars().take(300).collect();
    let message = format!("{path} answered with status {}", status.as_u16());
    let message = if said.is_empty() { message } else { format!("{message}: {said}") };
    // What is switched off is said in plain text, with a status that asks to come again.
    let is_off = body.starts_with(b"Endpoint: ") && String::from_utf8_lossy(body).contains(" disabled ");
    let error_code = if is_off { DISABLED.to_owned() } else { text("error_code") };
    Refusal { status: Some(status), error_code, message }
}

pub(super) fn garbage(path: &str, cause: &serde_json::Error) -> Refusal {
    Refusal {
        status: None,
        error_code: String::new(),
        message: format!("{path} answered with no JSON: {cause}"),
    }
}

pub(super) fn unreachable(path: &str, cause: &str) -> Refusal {
    Refusal {
        status: None,
        error_code: String::new(),
        message: format!("{path} could not be asked: {cause}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_route_is_told_from_a_missing_thing() {
        let refusal =
            |status: u16, body: &str| refused("/x", StatusCode::from_u16(status).unwrap(), body.as_bytes());
        assert!(refusal(404, "<html>").is_absent());
        assert!(refusal(400, r#"{"error_code": "ENDPOINT_NOT_FOUND"}"#).is_absent());
        assert!(!refusal(404, r#"{"error_code": "RESOURCE_DOES_NOT_EXIST", "message": "No"}"#).is_absent());
        assert!(!refusal(500, "").is_absent());
        let off = "Endpoint: /x disabled because the server is running without workspaces support.";
        assert!(refusal(503, off).is_absent() && !refusal(503, "").is_absent());
        let hidden =
            r#"{"error_code": "NOT_IMPLEMENTED", "message": "Scorers are not served by Stagewright yet"}"#;
        assert!(!refusal(501, hidden).is_absent());
    }
}
