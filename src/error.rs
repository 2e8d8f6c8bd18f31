//! The one error type: what the client is told (code, message) and, apart from it, what the log is told (cause).

use std::error::Error as StdError;
use std::fmt;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An MLflow error code, as named in `databricks.proto`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// The database asks to try the transaction again.
    Aborted,
    /// An invalid parameter that names an attribute: of a class of its own.
    AttributeNotFound,
    BadRequest,
    EndpointNotFound,
    InternalError,
    InvalidParameterValue,
    InvalidState,
    /// What a thing that exists should keep is not there.
    NotFound,
    NotImplemented,
    PermissionDenied,
    /// A thing is not as the request says it was seen. Not a code of MLflow's.
    PreconditionFailed,
    ResourceAlreadyExists,
    ResourceDoesNotExist,
    TemporarilyUnavailable,
    Unauthenticated,
}

impl Code {
    /// Name, HTTP status, SQLSTATE and error class, as `mlflow.exceptions` and `mlflow.error_classification`
    /// map them; codes without a class print neither.
    fn facts(self) -> (&'static str, u16, Option<(&'static str, &'static str)>) {
        match self {
            Code::Aborted => ("ABORTED", 409, None),
            Code::AttributeNotFound => {
                ("INVALID_PARAMETER_VALUE", 400, Some(("KAM04", "ATTRIBUTE_NOT_FOUND")))
            }
            Code::BadRequest => ("BAD_REQUEST", 400, Some(("KAM00", "INVALID_PARAMETER_VALUE"))),
            Code::EndpointNotFound => ("ENDPOINT_NOT_FOUND", 404, Some(("KAM00", "RESOURCE_NOT_FOUND"))),
            Code::InternalError => ("INTERNAL_ERROR", 500, Some(("XXM00", "CLIENT_INTERNAL_ERROR"))),
            Code::InvalidParameterValue => {
                ("INVALID_PARAMETER_VALUE", 400, Some(("KAM00", "INVALID_PARAMETER_VALUE")))
            }
            Code::InvalidState => ("INVALID_STATE", 500, Some(("XXM00", "CLIENT_INTERNAL_ERROR"))),
            Code::NotFound => ("NOT_FOUND", 404, Some(("KAM00", "RESOURCE_NOT_FOUND"))),
            Code::NotImplemented => ("NOT_IMPLEMENTED", 501, None),
            Code::PermissionDenied => ("PERMISSION_DENIED", 403, Some(("KAM00", "PERMISSION_DENIED"))),
            Code::PreconditionFailed => ("PRECONDITION_FAILED", 412, None),
            Code::ResourceAlreadyExists => {
                ("RESOURCE_ALREADY_EXISTS", 400, Some(("KAM00", "RESOURCE_ALREADY_EXISTS")))
            }
            Code::ResourceDoesNotExist => {
                ("RESOURCE_DOES_NOT_EXIST", 404, Some(("KAM00", "RESOURCE_NOT_FOUND")))
            }
            Code::TemporarilyUnavailable => {
                ("TEMPORARILY_UNAVAILABLE", 503, Some(("XXM00", "CLIENT_INTERNAL_ERROR")))
            }
            Code::Unauthenticated => ("UNAUTHENTICATED", 401, Some(("KAMC1", "CP_PERMISSION_DENIED"))),
        }
    }

    #[must_use]
    pub fn name(self) -> &'static str {
        self.facts().0
    }

    #[must_use]
    pub fn status(self) -> u16 {
        self.facts().1
    }

    /// SQLSTATE and error class of the code's wire form.
    #[must_use]
    pub fn class(self) -> Option<(&'static str, &'static str)> {
        self.facts().2
    }
}

/// What went wrong: `code` and `message` are for the client, `cause` is for the log only.
#[derive(Debug)]
pub struct Error {
    pub code: Code,
    pub message: String,
    pub cause: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), cause: None }
    }

    #[must_use]
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(Code::InvalidParameterValue, message)
    }

    #[must_use]
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(Code::ResourceDoesNotExist, message)
    }

    #[must_use]
    pub fn exists(message: impl Into<String>) -> Self {
        Self::new(Code::ResourceAlreadyExists, message)
    }

    #[must_use]
    pub fn internal(message: impl Into<String>) -> Self {
        Self::new(Code::InternalError, message)
    }

    #[must_use]
    pub fn because(mut self, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.name(), self.message)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_deref().map(|cause| cause as &(dyn StdError + 'static))
    }
}
