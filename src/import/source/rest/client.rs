//! Requests to the source: politely paced, sent again when that may help, never longer than it takes.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use reqwest::header::RETRY_AFTER;
use reqwest::{Client, Method, Response, StatusCode, Url};
use serde_json::Value;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::credentials::Credentials;
use super::hosted::Place;
use super::refusal::{Refusal, garbage, refused, unreachable};
use super::sagemaker::Signer;
use crate::error::{Error, Result};

const CONNECT: Duration = Duration::from_secs(10);
/// The longest silence in the middle of an answer, and before one.
const SILENCE: Duration = Duration::from_mins(2);
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// The longest pause that a source may ask for.
const LONGEST_PAUSE: Duration = Duration::from_mins(1);
/// An answer larger than this is none of MLflow's.
const MOST_BYTES: usize = 64 << 20;

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
    name: String,
    signer: Option<Signer>,
    slots: Semaphore,
    /// When the next request may be sent.
    turn: Mutex<Instant>,
    interval: Duration,
    retries: u32,
    requests: AtomicU64,
}

impl Http {
    pub fn new(place: Place, access: &Access) -> Result<Self> {
        // The client wants cryptography in any case; an error says that it has it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut base = Url::parse(place.uri.trim_end_matches('/')).map_err(|_| {
            Error::invalid("--from is no URI of a server, such as https://mlflow.example.com")
        })?;
        let headers = place.credentials.headers(&base)?;
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
            name: place.name.unwrap_or_else(|| base.as_str().trim_end_matches('/').to_owned()),
            base,
            signer: place.signer,
            slots: Semaphore::new(access.jobs.max(1)),
            turn: Mutex::new(Instant::now()),
            interval,
            retries: access.retries,
            requests: AtomicU64::new(0),
        })
    }

    /// What the source is called: its URI without credentials, or its ARN.
    pub fn name(&self) -> String {
        self.name.clone()
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
            let pairs: Vec<String> =
                query.iter().map(|(key, value)| format!("{}={}", strict(key), strict(value))).collect();
            url.set_query(Some(&pairs.join("&")));
        }
        let body = body.map(Value::to_string);
        let mut tried = 0;
        loop {
            let slot = self.slots.acquire().await.map_err(|_| unreachable(path, "the import is stopping"))?;
            self.wait_for_turn().await;
            self.requests.fetch_add(1, Ordering::Relaxed);
            let mut request = self.client.request(method.clone(), url.clone());
            if let Some(body) = &body {
                request = request.header("content-type", "application/json").body(body.clone());
            }
            if let Some(signer) = &self.signer {
                let headers = signer.headers(method, &url, body.as_deref()).await;
                request = request.headers(headers.map_err(|error| unreachable(path, &error.to_string()))?);
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

/// A part of a query as signatures want it, which every server reads.
fn strict(text: &str) -> PercentEncode<'_> {
    const SET: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(text, &SET)
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
