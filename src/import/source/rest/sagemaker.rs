//! MLflow in `SageMaker`: a server is named by its ARN, and every request is signed.

use object_store::aws::{AwsAuthorizer, AwsCredentialProvider};
use object_store::client::{HttpRequest, HttpRequestBody};
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Url};

use super::hosted::Variables;
use crate::artifacts;
use crate::error::{Error, Result};

/// Signs requests for one server.
pub(super) struct Signer {
    credentials: AwsCredentialProvider,
    service: &'static str,
    region: String,
    /// Says which server is meant, since those of a region have one address.
    header: HeaderName,
    arn: HeaderValue,
}

impl Signer {
    /// A signer for the server that an ARN names, and the URI of that.
    pub(super) fn of(arn: &str, variable: &Variables<'_>) -> Result<(Self, String)> {
        let server = Server::of(arn)?;
        if variable("SAGEMAKER_MLFLOW_ASSUME_ROLE_ARN").is_some() {
            return Err(Error::invalid(
                "SAGEMAKER_MLFLOW_ASSUME_ROLE_ARN is set, but roles are not taken on here: set the credentials of the \
                 role as AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, and unset it.",
            ));
        }
        let uri = variable("SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT").unwrap_or(server.uri);
        let signer = Self {
            credentials: artifacts::aws_credentials()?,
            service: server.service,
            region: server.region,
            header: HeaderName::from_static(server.header),
            arn: HeaderValue::from_str(arn).map_err(|_| not_valid(arn))?,
        };
        Ok((signer, uri))
    }

    /// The headers of a request, its signature included.
    pub(super) async fn headers(&self, method: &Method, url: &Url, body: Option<&str>) -> Result<HeaderMap> {
        let failed = |cause| Error::invalid("There are no credentials for AWS").because(cause);
        let credential = self.credentials.get_credential().await.map_err(failed)?;
        let mut request = HttpRequest::new(HttpRequestBody::from(body.unwrap_or_default().to_owned()));
        *request.method_mut() = method.clone();
        *request.uri_mut() =
            url.as_str().parse().map_err(|_| Error::invalid("A URI of the source cannot be signed"))?;
        request.headers_mut().insert(self.header.clone(), self.arn.clone());
        if body.is_some() {
            request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        AwsAuthorizer::new(&credential, self.service, &self.region)
            .try_authorize(&mut request, None)
            .map_err(|cause| Error::internal("A request could not be signed").because(cause))?;
        Ok(request.headers().clone())
    }
}

struct Server {
    service: &'static str,
    region: String,
    uri: String,
    header: &'static str,
}

impl Server {
    fn of(arn: &str) -> Result<Self> {
        let parts: Vec<&str> = arn.splitn(6, ':').collect();
        let [_, "aws" | "aws-us-gov", "sagemaker", region, _, resource] = parts[..] else {
            return Err(not_valid(arn));
        };
        let host_safe = |text: &str| {
            !text.is_empty() && text.chars().all(|one| one.is_ascii_alphanumeric() || one == '-')
        };
        let (kind, id) = resource.split_once('/').ok_or_else(|| not_valid(arn))?;
        if !host_safe(region) || id.is_empty() {
            return Err(not_valid(arn));
        }
        let (service, uri, header) = match kind {
            "mlflow-tracking-server" => (
                "sagemaker-mlflow",
                format!("https://{region}.experiments.sagemaker.aws"),
                "x-mlflow-sm-tracking-server-arn",
            ),
            "mlflow-app" => {
                ("sagemaker", format!("https://mlflow.sagemaker.{region}.app.aws"), "x-sm-mlflow-app-arn")
            }
            _ => return Err(not_valid(arn)),
        };
        Ok(Self { service, region: region.to_owned(), uri, header })
    }
}

fn not_valid(arn: &str) -> Error {
    Error::invalid(format!("'{arn}' is no ARN of an MLflow tracking server or app of SageMaker."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_says_where_a_server_is_and_who_it_is_signed_for() {
        // As the package sagemaker-mlflow 0.5.0 finds them.
        let server =
            Server::of("arn:aws:sagemaker:us-west-2:123456789012:mlflow-tracking-server/team").unwrap();
        assert_eq!(server.uri, "https://us-west-2.experiments.sagemaker.aws");
        assert_eq!((server.service, server.region.as_str()), ("sagemaker-mlflow", "us-west-2"));
        let app = Server::of("arn:aws:sagemaker:eu-west-1:1:mlflow-app/app-1").unwrap();
        assert_eq!(app.uri, "https://mlflow.sagemaker.eu-west-1.app.aws");
        assert_eq!((app.service, app.header), ("sagemaker", "x-sm-mlflow-app-arn"));
        for wrong in [
            "arn:aws:s3:::bucket",
            "arn:aws:sagemaker:us-west-2:1:model/m",
            "arn:aws:sagemaker:us-west-2:1:mlflow-app",
            "arn:aws:sagemaker:evil.example/:1:mlflow-app/a",
            "arn:aws-cn:sagemaker:cn-north-1:1:mlflow-app/a",
        ] {
            assert!(Server::of(wrong).is_err(), "{wrong}");
        }
    }
}
