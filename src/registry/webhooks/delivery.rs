//! One attempt to deliver: signed, posted, and only to where the settings allow, at every hop. Used by the outbox and by
//! tests of webhooks.

use std::error::Error as StdError;
use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{CONTENT_TYPE, RETRY_AFTER};
use reqwest::redirect::{Attempt, Policy};
use reqwest::{Client, Response};
use sha2::Sha256;
use url::Host;

use super::{WebhookSettings, address};
use crate::clock::Millis;
use crate::error::{Error, Result};
use crate::python::repr;

const MOST_REDIRECTS: usize = 30;
/// Of an answer, no more than this is read.
const LONGEST_ANSWER: usize = 1 << 20;
/// Statuses that say to try again.
const PASSING: [u16; 5] = [429, 500, 502, 503, 504];
/// Those that say when.
const TIMED: [u16; 3] = [413, 429, 503];
const LONGEST_BACK_OFF: f64 = 60.0;
const LONGEST_RETRY_AFTER: Duration = Duration::from_hours(6);

/// The way to the receivers. Clones share it.
#[derive(Clone)]
pub struct Sender {
    client: Client,
    settings: Arc<WebhookSettings>,
}

/// What to send, and where.
pub struct Delivery<'a> {
    pub id: &'a str,
    pub url: &'a str,
    /// Encrypted.
    pub secret: Option<&'a str>,
    pub body: &'a str,
}

/// What a receiver answered.
pub struct Answer {
    pub status: u16,
    pub retry_after: Option<Duration>,
    pub text: String,
}

/// Why there was no answer.
#[derive(Debug)]
pub enum Failure {
    /// It must not or cannot be sent at all.
    Refused(Error),
    /// Nobody answered; that may pass.
    Unreachable(String),
}

impl fmt::Display for Failure {
    /// As Python prints such an exception.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(error) => write!(f, "MlflowException({})", repr(&error.message)),
            Self::Unreachable(problem) => write!(f, "ConnectionError({})", repr(problem)),
        }
    }
}

impl Sender {
    pub fn new(settings: &WebhookSettings) -> Result<Self> {
        let settings = Arc::new(settings.clone());
        // Two providers could be compiled in, so one has to be named. It may have been already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let rules = Arc::clone(&settings);
        let client = Client::builder()
            .user_agent(concat!("stagewright/", env!("CARGO_PKG_VERSION")))
            .timeout(settings.request_timeout)
            .connect_timeout(settings.request_timeout)
            // A proxy would be what is connected to, and the check of the address would be for nothing.
            .no_proxy()
            .referer(false)
            // Each delivery resolves, checks and connects anew.
            .pool_max_idle_per_host(0)
            .dns_resolver(Arc::new(Guard { settings: Arc::clone(&settings) }))
            .redirect(Policy::custom(move |attempt| follow(attempt, &rules)))
            .build()
            .map_err(|cause| Error::internal("The client for webhooks could not be made").because(cause))?;
        Ok(Self { client, settings })
    }

    #[must_use]
    pub fn settings(&self) -> &WebhookSettings {
        &self.settings
    }

    /// Posts once. `now` is what the signature is dated with.
    pub async fn post(&self, delivery: &Delivery<'_>, now: Millis) -> Result<Answer, Failure> {
        address::check(delivery.url, &self.settings).await.map_err(Failure::Refused)?;
        let url = url::Url::parse(delivery.url)
            .map_err(|cause| Failure::Refused(Error::invalid(format!("Invalid webhook URL: {cause}"))))?;
        check_literal(&url, &self.settings).map_err(|refused| Failure::Refused(Error::invalid(refused.0)))?;
        let seconds = (now / 1000).to_string();
        let mut request = self
            .client
            .post(url)
            .header(CONTENT_TYPE, "application/json")
            .header("X-MLflow-Delivery-Id", delivery.id)
            .header("X-MLflow-Timestamp", &seconds)
            .body(delivery.body.to_owned());
        let secret = delivery.secret.map(|secret| self.settings.vault.decrypt(secret)).transpose();
        let secret = secret.map_err(Failure::Refused)?.filter(|secret| !secret.is_empty());
        if let Some(secret) = secret {
            request = request
                .header("X-MLflow-Signature", signature(&secret, delivery.id, &seconds, delivery.body));
        }
        let response = request.send().await.map_err(|error| failure(&error))?;
        Ok(read(response, now).await)
    }
}

/// `v1,` and the HMAC of id, time and body in base64, as Standard Webhooks has it.
fn signature(secret: &str, id: &str, seconds: &str, body: &str) -> String {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("a key");
    mac.update(format!("{id}.{seconds}.{body}").as_bytes());
    format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
}

/// Reads as much of an answer as anybody looks at; a body that breaks off counts as far as it came.
async fn read(mut response: Response, now: Millis) -> Answer {
    let status = response.status().as_u16();
    let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
    let retry_after = header(RETRY_AFTER).and_then(|text| retry_after(text, now));
    let content_type = header(CONTENT_TYPE).unwrap_or_default().to_lowercase();
    let mut body = Vec::new();
    while let Ok(Some(chunk)) = response.chunk().await {
        body.extend_from_slice(&chunk);
        if body.len() >= LONGEST_ANSWER {
            body.truncate(LONGEST_ANSWER);
            break;
        }
    }
    // Texts that do not say otherwise are Latin-1, by the old rule that Python's client keeps to.
    let is_latin = content_type.starts_with("text/") && !content_type.contains("charset")
        || content_type.contains("iso-8859-1");
    let text = if is_latin {
        body.iter().copied().map(char::from).collect()
    } else {
        String::from_utf8_lossy(&body).into_owned()
    };
    Answer { status, retry_after, text }
}

/// A `Retry-After` header: seconds or a date.
fn retry_after(text: &str, now: Millis) -> Option<Duration> {
    let seconds = if let Ok(seconds) = text.trim().parse() {
        seconds
    } else {
        let date = chrono::DateTime::parse_from_rfc2822(text.trim()).ok()?;
        u64::try_from(date.timestamp() - now / 1000).unwrap_or(0)
    };
    Some(Duration::from_secs(seconds).min(LONGEST_RETRY_AFTER))
}

fn failure(error: &reqwest::Error) -> Failure {
    let mut cause: Option<&(dyn StdError + 'static)> = Some(error);
    let mut reason = String::new();
    while let Some(error) = cause {
        if let Some(refused) = error.downcast_ref::<Refused>() {
            return Failure::Refused(Error::invalid(refused.0.clone()));
        }
        // The outer ones tell the URL, and with it what may be a password.
        reason = error.to_string();
        cause = error.source();
    }
    if error.is_redirect() {
        return Failure::Refused(Error::invalid(format!("Exceeded {MOST_REDIRECTS} redirects.")));
    }
    if error.is_timeout() {
        return Failure::Unreachable("The receiver did not answer in time".to_owned());
    }
    Failure::Unreachable(reason)
}

impl Answer {
    /// Whether the receiver has taken it.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.status < 400
    }

    /// Whether to try again.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        PASSING.contains(&self.status) || (self.retry_after.is_some() && TIMED.contains(&self.status))
    }
}

/// How long to wait before the retry of this number, from 1 on: at once first, then twice as long each time, and up to
/// a second more by `jitter` from 0 to 1; or as long as the receiver has said.
#[must_use]
pub fn back_off(retry: u32, jitter: f64, said: Option<Duration>) -> Duration {
    if let Some(said) = said {
        return said;
    }
    if retry <= 1 {
        return Duration::ZERO;
    }
    let exponent = i32::try_from(retry - 1).unwrap_or(i32::MAX);
    Duration::from_secs_f64((2f64.powi(exponent) + jitter).min(LONGEST_BACK_OFF))
}

/// Why a connection is not made.
#[derive(Debug)]
struct Refused(String);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for Refused {}

fn check_public(address: IpAddr, settings: &WebhookSettings) -> Result<(), Refused> {
    if settings.allow_private_addresses || address::is_public(address) {
        return Ok(());
    }
    Err(Refused(format!(
        "Webhook connection blocked: {address} is not a public IP address. This may indicate a DNS rebinding attempt."
    )))
}

/// Checks a host that is an address itself: no resolver is asked for it.
fn check_literal(url: &url::Url, settings: &WebhookSettings) -> Result<(), Refused> {
    match url.host() {
        Some(Host::Ipv4(address)) => check_public(address.into(), settings),
        Some(Host::Ipv6(address)) => check_public(address.into(), settings),
        Some(Host::Domain(_)) | None => Ok(()),
    }
}

fn follow(attempt: Attempt<'_>, settings: &WebhookSettings) -> reqwest::redirect::Action {
    if attempt.previous().len() > MOST_REDIRECTS {
        return attempt.error(Refused(format!("Exceeded {MOST_REDIRECTS} redirects.")));
    }
    let scheme = attempt.url().scheme();
    if !settings.allowed_schemes.iter().any(|allowed| allowed == scheme) {
        let problem = format!("Invalid webhook URL scheme after a redirect: {}.", repr(scheme));
        return attempt.error(Refused(problem));
    }
    match check_literal(attempt.url(), settings) {
        Ok(()) => attempt.follow(),
        Err(refused) => attempt.error(refused),
    }
}

/// Resolves names, and gives out public addresses only: what was checked is what is connected to.
struct Guard {
    settings: Arc<WebhookSettings>,
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let settings = Arc::clone(&self.settings);
        Box::pin(async move {
            let found: Vec<_> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            for address in &found {
                check_public(address.ip(), &settings)?;
            }
            Ok::<Addrs, _>(Box::new(found.into_iter()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signature_is_the_stock_servers() {
        // _generate_hmac_signature("s3cret", "id-1", "1700000000", '{"a": 1}')
        assert_eq!(
            signature("s3cret", "id-1", "1700000000", "{\"a\": 1}"),
            "v1,YW5PRvKTy+IERaaAfKQzg15qWC7EzIzNmMWjrKRbRvY="
        );
    }

    #[test]
    fn retries_wait_longer_each_time_up_to_a_minute() {
        let waits: Vec<f64> = (1..=8).map(|retry| back_off(retry, 0.5, None).as_secs_f64()).collect();
        assert_eq!(waits, [0.0, 2.5, 4.5, 8.5, 16.5, 32.5, 60.0, 60.0]);
        assert_eq!(back_off(u32::MAX, 0.0, None), Duration::from_mins(1));
    }

    #[test]
    fn a_receiver_says_when_to_come_back() {
        let said = |text| retry_after(text, 1_704_067_200_000);
        assert_eq!(said(" 7 "), Some(Duration::from_secs(7)));
        assert_eq!(said("Mon, 01 Jan 2024 00:00:09 GMT"), Some(Duration::from_secs(9)));
        assert_eq!(said("Sun, 31 Dec 2023 00:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!(said("99999999"), Some(LONGEST_RETRY_AFTER));
        assert_eq!(said("soon"), None);
        assert_eq!(back_off(1, 0.9, said("7")), Duration::from_secs(7));
    }

    fn settings() -> WebhookSettings {
        WebhookSettings {
            allowed_schemes: vec!["http".to_owned()],
            allow_private_addresses: false,
            request_timeout: Duration::from_secs(5),
            max_retries: 3,
            max_workers: 1,
            vault: super::super::secret::Vault::fleeting(),
        }
    }

    /// What the client itself says, without the check that comes before it: names may lead elsewhere by then.
    async fn connect(url: &str) -> Failure {
        let sender = Sender::new(&settings()).unwrap();
        failure(&sender.client.post(url).send().await.unwrap_err())
    }

    #[tokio::test]
    async fn a_name_that_leads_inside_by_the_time_of_the_connection_is_refused() {
        let Failure::Refused(error) = connect("http://localhost:9/").await else { panic!("it was tried") };
        assert!(
            error.message.ends_with("is not a public IP address. This may indicate a DNS rebinding attempt.")
        );
    }

    #[tokio::test]
    async fn a_redirect_to_an_internal_address_is_refused() {
        use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                stream.read_buf(&mut Vec::new()).await.unwrap();
                let answer = format!(
                    "HTTP/1.1 307 x\r\nlocation: http://127.0.0.1:{port}/\r\ncontent-length: 0\r\n\r\n"
                );
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        });
        // The client connects to a literal that its caller has checked; the redirect it checks itself.
        let Failure::Refused(error) = connect(&format!("http://127.0.0.1:{port}/")).await else {
            panic!("followed")
        };
        assert!(error.message.starts_with("Webhook connection blocked: 127.0.0.1 is not"), "{error}");
    }
}
