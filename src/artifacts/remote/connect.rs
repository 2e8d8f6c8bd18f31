//! How a bucket is reached: endpoints and credentials by the variables that the stock server and the providers' own
//! tools read. Every call has a timeout and is tried again a few times.

use std::sync::{Arc, Once};
use std::time::Duration;

use object_store::azure::MicrosoftAzureBuilder;
use object_store::gcp::{GcpCredential, GoogleCloudStorageBuilder};
use object_store::{ClientOptions, RetryConfig, StaticCredentialProvider};

use super::bucket::{Bucket, Store};
use super::cleanup::Cleanup;
use super::environment::Environment;
use super::patience::Patience;
use super::s3;
use crate::artifacts::location::{Address, Scheme};
use crate::error::{Error, Result};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
pub(super) const PATIENCE: Patience = Patience(Duration::from_mins(1));
const MOST_RETRIES: usize = 4;
const RETRY_TIMEOUT: Duration = Duration::from_mins(2);

/// Sets up the bucket at `address`; nothing is asked of the store yet.
pub(super) fn connect(address: &Address, environment: &Environment, cleanup: Cleanup) -> Result<Bucket> {
    static CRYPTOGRAPHY: Once = Once::new();
    CRYPTOGRAPHY.call_once(|| {
        // An error says that another part of the program was faster, with the same.
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
    let scheme = address.scheme;
    let store = match scheme {
        Scheme::S3 => s3::connect(&address.authority, environment)?,
        Scheme::Gs => google(&address.authority, environment)?,
        Scheme::Wasbs | Scheme::Abfss => azure(address, environment)?,
    };
    Ok(Bucket { scheme, store, cleanup })
}

/// What is the same for every store. `endpoint` is where it is, if that is configured.
pub(super) fn client_options(endpoint: Option<&str>) -> ClientOptions {
    ClientOptions::new()
        .with_timeout_disabled()
        .with_connect_timeout(CONNECT_TIMEOUT)
        .with_allow_http(endpoint.is_some_and(|endpoint| endpoint.starts_with("http://")))
}

pub(super) fn retries() -> RetryConfig {
    RetryConfig { max_retries: MOST_RETRIES, retry_timeout: RETRY_TIMEOUT, ..RetryConfig::default() }
}

pub(super) fn unusable(uri: &str, cause: object_store::Error) -> Error {
    Error::invalid(format!("The artifact storage '{uri}' cannot be used: {cause}")).because(cause)
}

fn google(bucket: &str, environment: &Environment) -> Result<Store> {
    let emulator = environment.get("STORAGE_EMULATOR_HOST");
    let mut builder = GoogleCloudStorageBuilder::new()
        .with_http_connector(PATIENCE)
        .with_client_options(client_options(emulator))
        .with_retry(retries());
    for (name, value) in environment.with_prefix("GOOGLE_") {
        if let Ok(key) = name.parse() {
            builder = builder.with_config(key, value);
        }
    }
    if let Some(emulator) = emulator {
        // It takes any token, and without one the instance's account would be asked for.
        let token = GcpCredential { bearer: "emulator".to_owned() };
        builder =
            builder.with_base_url(emulator).with_credentials(Arc::new(StaticCredentialProvider::new(token)));
    }
    let store = builder.with_bucket_name(bucket).build();
    store.map(Store::Google).map_err(|cause| unusable(&format!("gs://{bucket}"), cause))
}

fn azure(address: &Address, environment: &Environment) -> Result<Store> {
    let (container, account, host) = azure_parts(address)?;
    // What is not told by a connection string, the variables tell.
    let connection = environment.get("AZURE_STORAGE_CONNECTION_STRING").unwrap_or_default();
    let told = |name: &str| {
        connection
            .split(';')
            .filter_map(|pair| pair.split_once('='))
            .find(|(key, value)| *key == name && !value.is_empty())
            .map(|(_, value)| value)
    };
    let endpoint = told("BlobEndpoint").map_or_else(|| format!("https://{host}"), str::to_owned);
    let mut builder = MicrosoftAzureBuilder::new()
        .with_http_connector(PATIENCE)
        .with_client_options(client_options(Some(&endpoint)))
        .with_retry(retries());
    for (name, value) in environment.with_prefix("AZURE_") {
        if let Ok(key) = name.parse() {
            builder = builder.with_config(key, value);
        }
    }
    builder = builder
        .with_endpoint(endpoint)
        .with_container_name(container)
        .with_account(told("AccountName").unwrap_or(account));
    if let Some(key) = told("AccountKey") {
        builder = builder.with_access_key(key);
    }
    if let Some(signature) = told("SharedAccessSignature") {
        builder = builder.with_config(object_store::azure::AzureConfigKey::SasKey, signature);
    }
    builder.build().map(Store::Azure).map_err(|cause| unusable(&address.to_string(), cause))
}

/// Container, account, and the host of the account's blobs.
fn azure_parts(address: &Address) -> Result<(&str, &str, String)> {
    let malformed = || match address.scheme {
        Scheme::Abfss => Error::invalid(format!("Invalid ABFSS URI: {address}")),
        _ => Error::invalid(
            "WASBS URI must be of the form <container>@<account>.blob.core.windows.net or \
             <container>@<account>.blob.core.chinacloudapi.cn or <container>@<account>.blob.core.usgovcloudapi.net",
        ),
    };
    let (container, host) = address.authority.split_once('@').ok_or_else(malformed)?;
    let (account, domain) = host.split_once('.').ok_or_else(malformed)?;
    let (service, cloud) = domain.split_once('.').ok_or_else(malformed)?;
    let is_service = match address.scheme {
        Scheme::Abfss => matches!(service, "dfs" | "blob"),
        _ => service == "blob",
    };
    let is_cloud = matches!(cloud, "core.windows.net" | "core.chinacloudapi.cn" | "core.usgovcloudapi.net");
    if container.is_empty() || account.is_empty() || !is_service || !is_cloud {
        return Err(malformed());
    }
    Ok((container, account, format!("{account}.blob.{cloud}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(scheme: Scheme, authority: &str) -> Address {
        Address { scheme, authority: authority.to_owned(), path: String::new() }
    }

    #[test]
    fn azures_addresses_lead_to_the_blobs_of_an_account() {
        for (scheme, authority, host) in [
            (Scheme::Wasbs, "c@a.blob.core.windows.net", Some("a.blob.core.windows.net")),
            (Scheme::Wasbs, "c@a.blob.core.chinacloudapi.cn", Some("a.blob.core.chinacloudapi.cn")),
            (Scheme::Abfss, "c@a.dfs.core.windows.net", Some("a.blob.core.windows.net")),
            (Scheme::Wasbs, "c@a.dfs.core.windows.net", None),
            (Scheme::Wasbs, "c@a.blob.core.windows.net.example.org", None),
            (Scheme::Abfss, "c@a.dfs.example.org", None),
            (Scheme::Wasbs, "a.blob.core.windows.net", None),
            (Scheme::Wasbs, "@a.blob.core.windows.net", None),
        ] {
            let address = address(scheme, authority);
            let found = azure_parts(&address).ok();
            assert_eq!(found, host.map(|host| ("c", "a", host.to_owned())), "{authority}");
        }
    }

    #[tokio::test]
    async fn a_connection_string_is_enough_for_azure() {
        let account = address(Scheme::Wasbs, "c@a.blob.core.windows.net");
        let connection = "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=a2V5a2V5;EndpointSuffix=x";
        let variables = [("AZURE_STORAGE_CONNECTION_STRING".to_owned(), connection.to_owned())];
        let bucket = connect(&account, &variables.into_iter().collect(), Cleanup::here()).unwrap();
        let lifetime = Duration::from_mins(1);
        let signed = bucket.signer().signed_url(reqwest::Method::GET, &"x".into(), lifetime).await;
        assert!(signed.unwrap().as_str().starts_with("https://a.blob.core.windows.net/c/x?"));
    }
}
