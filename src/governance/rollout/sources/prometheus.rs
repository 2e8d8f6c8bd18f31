//! Asks a Prometheus for one number. Only the one that the operator has named is ever asked, so that a plan cannot lead the
//! server anywhere else.

use std::time::Duration;

use reqwest::Client;
use reqwest::redirect::Policy;
use serde_json::Value;
use url::Url;

use crate::clock::Millis;
use crate::error::{Error, Result};

const TIMEOUT: Duration = Duration::from_secs(10);
const LONGEST_ANSWER: usize = 1 << 20;

/// The way to a Prometheus. Clones share it.
#[derive(Clone, Debug)]
pub struct Prometheus {
    client: Client,
    base: Url,
}

impl Prometheus {
    pub fn new(base: &Url) -> Result<Self> {
        // Two providers could be compiled in, so one has to be named. It may have been already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .user_agent(concat!("stagewright/", env!("CARGO_PKG_VERSION")))
            .timeout(TIMEOUT)
            .connect_timeout(TIMEOUT)
            .no_proxy()
            .redirect(Policy::none())
            .pool_idle_timeout(Duration::from_secs(90))
            .build()
            .map_err(|cause| Error::internal("The client for Prometheus could not be made").because(cause))?;
        Ok(Self { client, base: base.clone() })
    }

    /// The one number that a query comes to at a time; none when it has no series, or no number.
    pub async fn number(&self, query: &str, at: Millis) -> Result<Option<f64>, String> {
        let mut url = self.base.clone();
        let path = format!("{}/api/v1/query", self.base.path().trim_end_matches('/'));
        url.set_path(&path);
        let time = format!("{}.{:03}", at / 1000, at % 1000);
        url.query_pairs_mut().append_pair("query", query).append_pair("time", &time);
        let answer = self.client.get(url).send().await;
        let mut answer = answer.map_err(|error| format!("no answer: {}", error.without_url()))?;
        let status = answer.status();
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|error| error.without_url().to_string())? {
            body.extend_from_slice(&chunk);
            if body.len() > LONGEST_ANSWER {
                return Err("its answer is too long".to_owned());
            }
        }
        let answer: Value = serde_json::from_slice(&body)
            .map_err(|_| format!("it answered with status {} and no JSON", status.as_u16()))?;
        if !status.is_success() {
            let said = answer["error"].as_str().unwrap_or("no reason given");
            return Err(format!("it answered with status {}: {said}", status.as_u16()));
        }
        read(&answer)
    }
}

/// The number in an answer to a query.
fn read(answer: &Value) -> Result<Option<f64>, String> {
    let data = &answer["data"];
    let pair = match data["resultType"].as_str() {
        Some("scalar") => &data["result"],
        Some("vector") => match data["result"].as_array().map(Vec::as_slice) {
            Some([]) => return Ok(None),
            Some([one]) => &one["value"],
            Some(many) => {
                return Err(format!(
                    "the query has {} series; aggregate them to one, by sum or max",
                    many.len()
                ));
            }
            None => return Err("its answer has no result".to_owned()),
        },
        kind => return Err(format!("the query comes to a {}, not to a number", kind.unwrap_or("thing"))),
    };
    let number = pair[1].as_str().and_then(|text| text.parse::<f64>().ok());
    number.map_or_else(
        || Err("its answer has no number".to_owned()),
        |number| Ok(Some(number).filter(|n| n.is_finite())),
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn vector(values: &[&str]) -> Value {
        let result: Vec<Value> = values.iter().map(|v| json!({"metric": {}, "value": [1.5, v]})).collect();
        json!({"status": "success", "data": {"resultType": "vector", "result": result}})
    }

    #[test]
    fn one_number_is_taken_and_nothing_else() {
        assert_eq!(read(&vector(&["12.5"])), Ok(Some(12.5)));
        assert_eq!(read(&json!({"data": {"resultType": "scalar", "result": [1, "3"]}})), Ok(Some(3.0)));
        for nothing in [vector(&[]), vector(&["NaN"]), vector(&["+Inf"])] {
            assert_eq!(read(&nothing), Ok(None), "{nothing}");
        }
        for wrong in [vector(&["1", "2"]), json!({"data": {"resultType": "matrix", "result": []}}), json!({})]
        {
            assert!(read(&wrong).is_err(), "{wrong}");
        }
    }
}
