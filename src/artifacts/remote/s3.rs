//! S3 and what speaks like it, set up as `boto3` is by the stock server.

use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey, AwsCredentialProvider};
use object_store::{Certificate, ClientOptions, HeaderMap};
use reqwest::header::{HeaderName, HeaderValue};
use serde_json::{Map, Value};

use super::bucket::Store;
use super::connect::{PATIENCE, client_options, retries, unusable};
use super::environment::Environment;
use super::profile::{self, Profile};
use crate::error::{Error, Result};

/// `boto3`'s parameters for what creates an object, and the headers that they are sent as.
const HEADERS: &[(&str, &str)] = &[
    ("ACL", "x-amz-acl"),
    ("CacheControl", "Cache-Control"),
    ("ContentDisposition", "Content-Disposition"),
    ("ContentEncoding", "Content-Encoding"),
    ("ContentLanguage", "Content-Language"),
    ("ContentType", "Content-Type"),
    ("Expires", "Expires"),
    ("GrantFullControl", "x-amz-grant-full-control"),
    ("GrantRead", "x-amz-grant-read"),
    ("GrantReadACP", "x-amz-grant-read-acp"),
    ("GrantWriteACP", "x-amz-grant-write-acp"),
    ("ObjectLockLegalHoldStatus", "x-amz-object-lock-legal-hold"),
    ("ObjectLockMode", "x-amz-object-lock-mode"),
    ("ObjectLockRetainUntilDate", "x-amz-object-lock-retain-until-date"),
    ("RequestPayer", "x-amz-request-payer"),
    ("SSECustomerAlgorithm", "x-amz-server-side-encryption-customer-algorithm"),
    ("SSECustomerKey", "x-amz-server-side-encryption-customer-key"),
    ("SSECustomerKeyMD5", "x-amz-server-side-encryption-customer-key-MD5"),
    ("SSEKMSEncryptionContext", "x-amz-server-side-encryption-context"),
    ("SSEKMSKeyId", "x-amz-server-side-encryption-aws-kms-key-id"),
    ("ServerSideEncryption", "x-amz-server-side-encryption"),
    ("StorageClass", "x-amz-storage-class"),
    ("Tagging", "x-amz-tagging"),
    ("WebsiteRedirectLocation", "x-amz-website-redirect-location"),
];

/// Sets up `bucket`.
pub(super) fn connect(bucket: &str, environment: &Environment) -> Result<Store> {
    let profile = profile::of(environment);
    let headers = upload_headers(environment)?;
    let owner = environment.get("MLFLOW_S3_EXPECTED_BUCKET_OWNER");
    let common: Vec<_> =
        owner.map(|owner| ("x-amz-expected-bucket-owner".to_owned(), owner.to_owned())).into_iter().collect();
    let build = |headers: &[(String, String)]| {
        let builder = builder(bucket, environment, &profile)?;
        let options = options(environment, &profile)?.with_default_headers(header_map(headers)?);
        builder
            .with_client_options(options)
            .build()
            .map_err(|cause| unusable(&format!("s3://{bucket}"), cause))
    };
    let plain = build(&common)?;
    let writer =
        if headers.is_empty() { plain.clone() } else { build(&[common.as_slice(), &headers].concat())? };
    Ok(Store::S3 { plain, writer, headers })
}

/// Who asks AWS, for what is no bucket.
pub(super) fn credentials(environment: &Environment) -> Result<AwsCredentialProvider> {
    // The client wants cryptography in any case; an error says that it has it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let profile = profile::of(environment);
    let client = builder("none", environment, &profile)?.with_client_options(options(environment, &profile)?);
    let client = client.build().map_err(|cause| unusable("AWS", cause))?;
    Ok(client.credentials().clone())
}

fn endpoint<'a>(environment: &'a Environment, profile: &'a Profile) -> Option<&'a str> {
    environment
        .first(&["MLFLOW_S3_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"])
        .or_else(|| profile.get("endpoint_url"))
}

fn options(environment: &Environment, profile: &Profile) -> Result<ClientOptions> {
    let mut options = client_options(endpoint(environment, profile))
        .with_allow_invalid_certificates(environment.is_on("MLFLOW_S3_IGNORE_TLS")?);
    if let Some(file) = environment.first(&["AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE"]) {
        let unreadable = |cause: Box<dyn std::error::Error + Send + Sync>| {
            Error::invalid(format!("The certificates in '{file}' cannot be read.")).because(cause)
        };
        let bundle = std::fs::read(file).map_err(|cause| unreadable(cause.into()))?;
        for certificate in Certificate::from_pem_bundle(&bundle).map_err(|cause| unreadable(cause.into()))? {
            options = options.with_root_certificate(certificate);
        }
    }
    Ok(options)
}

/// All but what connections need.
fn builder(bucket: &str, environment: &Environment, profile: &Profile) -> Result<AmazonS3Builder> {
    let mut builder = AmazonS3Builder::new().with_http_connector(PATIENCE).with_retry(retries());
    for (name, value) in environment.with_prefix("AWS_") {
        if let Ok(key) = name.parse::<AmazonS3ConfigKey>()
            && !matches!(
                key,
                AmazonS3ConfigKey::Client(_) | AmazonS3ConfigKey::Endpoint | AmazonS3ConfigKey::S3Endpoint
            )
        {
            builder = builder.with_config(key, value);
        }
    }
    if environment.get("AWS_ACCESS_KEY_ID").is_none()
        && let (Some(id), Some(secret)) =
            (profile.get("aws_access_key_id"), profile.get("aws_secret_access_key"))
    {
        builder = builder.with_access_key_id(id).with_secret_access_key(secret);
        if let Some(token) = profile.get("aws_session_token") {
            builder = builder.with_token(token);
        }
    }
    let region = environment.first(&["AWS_REGION", "AWS_DEFAULT_REGION"]).or_else(|| profile.get("region"));
    if let Some(region) = region {
        builder = builder.with_region(region);
    }
    let signature = environment.get("MLFLOW_EXPERIMENTAL_S3_SIGNATURE_VERSION").unwrap_or_default();
    if signature.eq_ignore_ascii_case("unsigned") {
        builder = builder.with_skip_signature(true);
    }
    let endpoint = endpoint(environment, profile);
    let is_virtual = is_virtual(bucket, endpoint, environment)?;
    if let Some(endpoint) = endpoint {
        builder = builder
            .with_config(AmazonS3ConfigKey::S3Endpoint, bucket_endpoint(endpoint, bucket, is_virtual)?);
    }
    Ok(builder.with_bucket_name(bucket).with_virtual_hosted_style_request(is_virtual))
}

/// Whether the bucket is named by the host. By itself, `boto3` does so unless an endpoint is configured. No
/// certificate covers a bucket with dots.
fn is_virtual(bucket: &str, endpoint: Option<&str>, environment: &Environment) -> Result<bool> {
    let style = environment.get("MLFLOW_BOTO_CLIENT_ADDRESSING_STYLE").unwrap_or("auto");
    match style {
        "virtual" => Ok(true),
        "path" => Ok(false),
        "auto" => Ok(endpoint.is_none() && !bucket.contains('.')),
        _ => Err(Error::invalid(format!(
            "S3 addressing style {style} is invalid. Valid options are: 'auto', 'virtual', and 'path'"
        ))),
    }
}

fn bucket_endpoint(endpoint: &str, bucket: &str, is_virtual: bool) -> Result<String> {
    let (scheme, host) = endpoint
        .split_once("://")
        .filter(|(scheme, host)| matches!(*scheme, "http" | "https") && !host.is_empty())
        .ok_or_else(|| Error::invalid(format!("Invalid endpoint: {endpoint}")))?;
    let host = host.trim_end_matches('/');
    Ok(if is_virtual { format!("{scheme}://{bucket}.{host}") } else { format!("{scheme}://{host}") })
}

/// What `MLFLOW_S3_UPLOAD_EXTRA_ARGS` adds to all that creates an object.
fn upload_headers(environment: &Environment) -> Result<Vec<(String, String)>> {
    let Some(text) = environment.get("MLFLOW_S3_UPLOAD_EXTRA_ARGS") else { return Ok(Vec::new()) };
    let parameters: Map<String, Value> = serde_json::from_str(text).map_err(|cause| {
        Error::invalid("MLFLOW_S3_UPLOAD_EXTRA_ARGS must be a JSON object.").because(cause)
    })?;
    let mut headers = Vec::new();
    for (parameter, value) in &parameters {
        if let ("Metadata", Value::Object(metadata)) = (parameter.as_str(), value) {
            headers
                .extend(metadata.iter().map(|(name, value)| (format!("x-amz-meta-{name}"), text_of(value))));
        } else if let Some((_, header)) = HEADERS.iter().find(|(name, _)| name == parameter) {
            headers.push(((*header).to_owned(), text_of(value)));
        } else {
            tracing::warn!(parameter, "MLFLOW_S3_UPLOAD_EXTRA_ARGS has a parameter that cannot be sent");
        }
    }
    Ok(headers)
}

fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Headers in the form in which they are sent.
pub(super) fn header_map(headers: &[(String, String)]) -> Result<HeaderMap> {
    let unsendable = |name: &str| Error::invalid(format!("'{name}' cannot be sent as a header."));
    let header = |(name, value): &(String, String)| {
        let parsed = HeaderName::try_from(name).map_err(|_| unsendable(name))?;
        Ok((parsed, HeaderValue::try_from(value).map_err(|_| unsendable(name))?))
    };
    headers.iter().map(header).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(variables: &[(&str, &str)]) -> Environment {
        variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    /// Endpoint, and whether the bucket is named by the host.
    fn addressing(bucket: &str, variables: &[(&str, &str)]) -> (Option<String>, Option<String>) {
        let builder = builder(bucket, &environment(variables), &Profile::default()).unwrap();
        (
            builder.get_config_value(&AmazonS3ConfigKey::S3Endpoint),
            builder.get_config_value(&AmazonS3ConfigKey::VirtualHostedStyleRequest),
        )
    }

    #[test]
    fn buckets_are_addressed_as_by_boto3() {
        let style = |style| ("MLFLOW_BOTO_CLIENT_ADDRESSING_STYLE", style);
        let endpoint = ("MLFLOW_S3_ENDPOINT_URL", "https://s3.example.org/");
        let text = |text: &str| Some(text.to_owned());
        let (host, bucket_host) = (text("https://s3.example.org"), text("https://b.s3.example.org"));
        assert_eq!(addressing("b", &[]), (None, text("true")));
        assert_eq!(addressing("b.c", &[]), (None, text("false")));
        assert_eq!(addressing("b", &[style("path")]), (None, text("false")));
        assert_eq!(addressing("b", &[endpoint]), (host.clone(), text("false")));
        assert_eq!(addressing("b", &[endpoint, style("virtual")]), (bucket_host, text("true")));
        let other = ("AWS_ENDPOINT_URL_S3", "https://other.example.org");
        assert_eq!(addressing("b", &[endpoint, other]), (host, text("false")));
    }

    #[test]
    fn credentials_come_from_the_environment_or_the_profile() {
        let profile: Profile =
            [("aws_access_key_id", "file"), ("aws_secret_access_key", "s"), ("region", "eu-1")]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .into_iter()
                .collect();
        let value = |variables: &[(&str, &str)], key| {
            builder("b", &environment(variables), &profile)
                .unwrap()
                .get_config_value(&key)
                .unwrap_or_default()
        };
        let from_environment = [("AWS_ACCESS_KEY_ID", "variable"), ("AWS_SECRET_ACCESS_KEY", "s")];
        assert_eq!(value(&from_environment, AmazonS3ConfigKey::AccessKeyId), "variable");
        assert_eq!(value(&[], AmazonS3ConfigKey::AccessKeyId), "file");
        assert_eq!(value(&[], AmazonS3ConfigKey::Region), "eu-1");
        assert_eq!(value(&[("AWS_DEFAULT_REGION", "us-2")], AmazonS3ConfigKey::Region), "us-2");
    }

    #[test]
    fn extra_arguments_become_headers() {
        let arguments = r#"{"ServerSideEncryption": "AES256", "Metadata": {"team": "a"}, "Callback": 1}"#;
        let headers = upload_headers(&environment(&[("MLFLOW_S3_UPLOAD_EXTRA_ARGS", arguments)])).unwrap();
        let expected = [("x-amz-server-side-encryption", "AES256"), ("x-amz-meta-team", "a")];
        assert_eq!(headers, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        for wrong in ["[]", "{", "1"] {
            assert!(upload_headers(&environment(&[("MLFLOW_S3_UPLOAD_EXTRA_ARGS", wrong)])).is_err());
        }
    }
}
