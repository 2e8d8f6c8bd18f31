//! Requests to the source: politely paced, sent again when that may help, never longer than it takes. Credentials go into
//! headers and nowhere else.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use reqwest::{Client, Method, Response, StatusCode, Url};
use serde_json::Value;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::error::{Code, Error, Result};

const CONNECT: Duration = Duration::from_secs(10);
/// The longest silence in the middle of an answer, and before one.
const SILENCE: Duration = Duration::from_mins(2);
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// The longest pause that a source may ask for.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);
/// An answer larger than this is none of MLflow's.
const MOST_BYTES: usize = 64 << 20;

/// How to say who asks.
#[derive(Clone, Default)]
pub struct Credentials {
    pub token: Option<String>,
    pub username: Option<String>,
    pub password: Option<String>,
    /// `Name: value`.
    pub headers: Vec<String>,
}

/// How a source is asked.
#[derive(Clone)]
pub struct Access {
    pub credentials: Credentials,
    /// Requests at once.
    pub jobs: usize,
    /// Requests a second; no limit without it.
    pub rate: Option<f64>,
    /// How often a request is sent again.
    pub retries: u32,
}

pub struct Http {
    client: Client,
    base: Url,
    slots: Semaphore,
    /// When the next request may be sent.
    turn: Mutex<Instant>,
    interval: Duration,
    retries: u32,
    requests: AtomicU64,
}

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
        let is_route = !matches!(self.error_code.as_str(), "RESOURCE_DOES_NOT_EXIST" | "NOT_FOUND");
        let named =
            ["ENDPOINT_NOT_FOUND", "NOT_IMPLEMENTED", "FEATURE_DISABLED"].contains(&self.error_code.as_str());
        let status = self.status.map_or(0, |status| status.as_u16());
        named || (matches!(status, 404 | 405 | 501) && is_route)
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

impl Http {
    pub fn new(uri: &str, access: &Access) -> Result<Self> {
        // The client wants cryptography in any case; an error says that it has it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut base = Url::parse(uri.trim_end_matches('/')).map_err(|_| {
            Error::invalid("--from is no URI of a server, such as https://mlflow.example.com")
        })?;
        let headers = headers(&base, &access.credentials)?;
        let _ = (base.set_username(""), base.set_password(None));
        base.set_query(None);
        base.set_fragment(None);
        let client = Client::builder()
            .default_headers(headers)
            .connect_timeout(CONNECT)
            .read_timeout(SILENCE)
            .user_agent(concat!("stagewright-import/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|cause| Error::internal("The HTTP client could not be made").because(cause))?;
        let interval = access
            .rate
            .filter(|rate| *rate > 0.0)
            .map_or(Duration::ZERO, |rate| Duration::from_secs_f64(1.0 / rate));
        Ok(Self {
            client,
            base,
            slots: Semaphore::new(access.jobs.max(1)),
            turn: Mutex::new(Instant::now()),
            interval,
            retries: access.retries,
            requests: AtomicU64::new(0),
        })
    }

    /// The source's URI without credentials.
    pub fn name(&self) -> String {
        self.base.as_str().trim_end_matches('/').to_owned()
    }

    pub fn requests(&self) -> u64 {
        self.requests.load(Ordering::Relaxed)
    }

    /// Asks for JSON.
    pub async fn get(&self, path: &str, query: &[(&str, &str)]) -> Result<Value, Refusal> {
        self.json(Method::GET, path, query, None).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Result<Value, Refusal> {
        self.json(Method::POST, path, &[], Some(body)).await
    }

    async fn json(
        &self,
        method: Method,
        path: &str,
        query: &[(&str, &str)],
        body: Option<&Value>,
    ) -> Result<Value, Refusal> {
        let mut tried = 0;
        loop {
            let (slot, response) = self.send(&method, path, query, body).await?;
            // An answer that breaks off is as good as none.
            match text(response).await {
                Ok(text) => {
                    return serde_json::from_slice(&text).map_err(|cause| garbage(path, &cause));
                }
                Err(refusal) if tried >= self.retries => return Err(refusal),
                Err(_) => {}
            }
            drop(slot);
            tokio::time::sleep(pause(tried, None)).await;
            tried += 1;
        }
    }

    /// Asks for a file; the answer's body is still to come, and its slot is taken until it is dropped.
    pub async fn open(&self, path: &str) -> Result<(SemaphorePermit<'_>, Response), Refusal> {
        self.send(&Method::GET, path, &[], None).await
    }

    async fn send(
        &self,
        method: &Method,
        path: &str,
        query: &[(&str, &str)],
        body: Option<&Value>,
    ) -> Result<(SemaphorePermit<'_>, Response), Refusal> {
        let mut url = self.base.clone();
        url.set_path(&format!("{}{path}", self.base.path().trim_end_matches('/')));
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        let mut tried = 0;
        loop {
            let slot = self.slots.acquire().await.map_err(|_| unreachable(path, "the import is stopping"))?;
            self.wait_for_turn().await;
            self.requests.fetch_add(1, Ordering::Relaxed);
            let mut request = self.client.request(method.clone(), url.clone());
            if let Some(body) = body {
                request = request.header("content-type", "application/json").body(body.to_string());
            }
            let (refusal, asked) = match request.send().await {
                Ok(response) if response.status().is_success() => return Ok((slot, response)),
                Ok(response) => {
                    let asked = retry_after(&response);
                    let status = response.status();
                    let refusal = refused(path, status, &text(response).await.unwrap_or_default());
                    if !(status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error())
                        || refusal.is_absent()
                    {
                        return Err(refusal);
                    }
                    (refusal, asked)
                }
                Err(error) => (unreachable(path, &error.without_url().to_string()), None),
            };
            drop(slot);
            if tried >= self.retries {
                return Err(refusal);
            }
            tokio::time::sleep(pause(tried, asked)).await;
            tried += 1;
        }
    }

    async fn wait_for_turn(&self) {
        if self.interval.is_zero() {
            return;
        }
        let at = {
            let mut turn = self.turn.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            let at = (*turn).max(Instant::now());
            *turn = at + self.interval;
            at
        };
        tokio::time::sleep_until(at.into()).await;
    }
}

/// Twice as long each time, a little different for each request, and never shorter than the source asks for.
fn pause(tried: u32, asked: Option<Duration>) -> Duration {
    let longer = FIRST_PAUSE * 2_u32.pow(tried.min(8));
    let own = longer.mul_f64(0.75 + 0.5 * rand::random::<f64>());
    asked.map_or(own, |asked| asked.max(own)).min(LONGEST_PAUSE)
}

/// Seconds; a date is rare, and counts as not said.
fn retry_after(response: &Response) -> Option<Duration> {
    let seconds = response.headers().get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds))
}

async fn text(mut response: Response) -> Result<Vec<u8>, Refusal> {
    let path = response.url().path().to_owned();
    let mut whole = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if whole.len() + chunk.len() <= MOST_BYTES => whole.extend_from_slice(&chunk),
            Ok(Some(_)) => return Err(unreachable(&path, "the answer is too large")),
            Ok(None) => return Ok(whole),
            Err(error) => return Err(unreachable(&path, &error.without_url().to_string())),
        }
    }
}

fn refused(path: &str, status: StatusCode, body: &[u8]) -> Refusal {
    let value: Value = serde_json::from_slice(body).unwrap_or_default();
    let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let said: String = text("message").chars().take(300).collect();
    let message = format!("{path} answered with status {}", status.as_u16());
    let message = if said.is_empty() { message } else { format!("{message}: {said}") };
    Refusal { status: Some(status), error_code: text("error_code"), message }
}

fn garbage(path: &str, cause: &serde_json::Error) -> Refusal {
    Refusal {
        status: None,
        error_code: String::new(),
        message: format!("{path} answered with no JSON: {cause}"),
    }
}

fn unreachable(path: &str, cause: &str) -> Refusal {
    Refusal {
        status: None,
        error_code: String::new(),
        message: format!("{path} could not be asked: {cause}"),
    }
}

fn headers(base: &Url, credentials: &Credentials) -> Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    let mut put = |name: HeaderName, value: &str| {
        let mut value = HeaderValue::from_str(value)
            .map_err(|_| Error::invalid(format!("The value of the header {name} cannot be sent")))?;
        value.set_sensitive(true);
        headers.insert(name, value);
        Ok::<_, Error>(())
    };
    let in_uri = Some(base.username()).filter(|name| !name.is_empty()).map(|name| {
        let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
        (decode(name), decode(base.password().unwrap_or_default()))
    });
    let named =
        credentials.username.clone().map(|name| (name, credentials.password.clone().unwrap_or_default()));
    if let Some(token) = &credentials.token {
        put(AUTHORIZATION, &format!("Bearer {token}"))?;
    } else if let Some((name, password)) = named.or(in_uri) {
        put(AUTHORIZATION, &format!("Basic {}", STANDARD.encode(format!("{name}:{password}"))))?;
    }
    for header in &credentials.headers {
        let parts =
            header.split_once(':').map(|(name, value)| (name.trim().parse::<HeaderName>(), value.trim()));
        let Some((Ok(name), value)) = parts else {
            return Err(Error::invalid("--header must be like 'Name: value'"));
        };
        put(name, value)?;
    }
    Ok(headers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_taken_from_flags_before_the_uri_and_are_never_shown() {
        let url = Url::parse("https://ann:s%20p@host/x").unwrap();
        let header = |credentials: &Credentials| {
            let headers = headers(&url, credentials).unwrap();
            assert!(!format!("{headers:?}").contains("Bas"), "{headers:?}");
            headers[AUTHORIZATION].to_str().unwrap().to_owned()
        };
        let mut credentials = Credentials::default();
        assert_eq!(header(&credentials), "Basic YW5uOnMgcA==");
        credentials.username = Some("bob".to_owned());
        assert_eq!(header(&credentials), "Basic Ym9iOg==");
        credentials.token = Some("t".to_owned());
        assert_eq!(header(&credentials), "Bearer t");
        credentials.headers = vec!["X-Key: a: b".to_owned()];
        assert_eq!(headers(&url, &credentials).unwrap()["x-key"], "a: b");
        credentials.headers = vec!["nothing".to_owned()];
        assert!(headers(&url, &credentials).is_err());
    }

    #[test]
    fn pauses_grow_and_obey_the_source() {
        for (tried, asked, least, most) in [
            (0, None, 187, 313),
            (3, None, 1500, 2500),
            (0, Some(5), 5000, 5000),
            (0, Some(900), 60_000, 60_000),
        ] {
            let pause = pause(tried, asked.map(Duration::from_secs)).as_millis();
            assert!((least..=most).contains(&pause), "{tried} {asked:?}: {pause}");
        }
    }

    #[test]
    fn a_missing_route_is_told_from_a_missing_thing() {
        let refusal =
            |status: u16, body: &str| refused("/x", StatusCode::from_u16(status).unwrap(), body.as_bytes());
        assert!(refusal(404, "<html>").is_absent());
        assert!(refusal(400, r#"{"error_code": "ENDPOINT_NOT_FOUND"}"#).is_absent());
        assert!(!refusal(404, r#"{"error_code": "RESOURCE_DOES_NOT_EXIST", "message": "No"}"#).is_absent());
        assert!(!refusal(500, "").is_absent());
    }
}
