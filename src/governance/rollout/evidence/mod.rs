//! Samples and verdicts: what is known of a rollout's versions, and what it came to.

pub mod store;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::row::Kept;
use super::tally::{Arm, Reading, Sample};
use crate::error::{Error, Result};

/// A sample with numbers.
pub const OK: &str = "ok";
/// One of a source that had none.
pub const NO_DATA: &str = "no_data";
/// One of a source that did not answer.
pub const ERROR: &str = "error";
/// What somebody says about a gate.
pub const CHECK: &str = "check";

/// Counts that whoever serves the model tells.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Observation {
    #[serde(default = "canary")]
    pub arm: String,
    pub window_start: i64,
    pub window_end: i64,
    pub requests: i64,
    #[serde(default)]
    pub errors: i64,
    #[serde(default)]
    pub slow: BTreeMap<u32, i64>,
    pub idempotency_key: Option<String>,
}

fn canary() -> String {
    Arm::Canary.name().to_owned()
}

const MOST_REQUESTS: i64 = 1_000_000_000_000;
const LONGEST_KEY: usize = 255;

impl Observation {
    /// Fails unless the counts can be true.
    pub fn check(&self) -> Result<()> {
        let refuse = |problem: &str| Err(Error::invalid(format!("An observation {problem}.")));
        if Arm::from_name(&self.arm).is_none() {
            return refuse(&format!("is of the arm '{}'; it must be canary or stable", self.arm));
        }
        if self.window_start < 0 || self.window_end <= self.window_start {
            return refuse("has a window that does not end after it begins");
        }
        if !(0..=MOST_REQUESTS).contains(&self.requests) {
            return refuse("has an impossible number of requests");
        }
        let parts = self.slow.values().chain([&self.errors]);
        if parts.into_iter().any(|part| !(0..=self.requests).contains(part)) {
            return refuse("has more errors or slow requests than requests, or fewer than none");
        }
        let is_long = |key: &String| key.is_empty() || key.chars().count() > LONGEST_KEY;
        if self.idempotency_key.as_ref().is_some_and(is_long) {
            return refuse(&format!("has an idempotency_key that has not 1 to {LONGEST_KEY} characters"));
        }
        Ok(())
    }
}

impl Kept {
    /// As it is judged; none for what only gates look at.
    pub(super) fn sample(&self) -> Result<Option<Sample>> {
        if self.source == CHECK {
            return Ok(None);
        }
        let broken = || Error::internal(format!("Sample {} of a rollout cannot be read", self.seq));
        let whole = |number: Option<i64>| u64::try_from(number.unwrap_or_default()).map_err(|_| broken());
        let reading = match self.status.as_str() {
            NO_DATA => Reading::NoData,
            ERROR => Reading::Error,
            _ => match (self.value, &self.slow) {
                (Some(value), _) => Reading::Value(value),
                (None, Some(slow)) => Reading::Counts {
                    requests: whole(self.requests)?,
                    errors: whole(self.errors)?,
                    slow: serde_json::from_str(slow).map_err(|cause| broken().because(cause))?,
                },
                (None, None) => Reading::Bad { requests: whole(self.requests)?, bad: whole(self.errors)? },
            },
        };
        Ok(Some(Sample {
            seq: self.seq,
            guard: self.guard.map(|guard| usize::try_from(guard).map_err(|_| broken())).transpose()?,
            arm: Arm::from_name(&self.arm).ok_or_else(broken)?,
            reading,
        }))
    }

    /// Of a gate's check: its name, and whether it passed.
    pub(super) fn check(&self) -> Option<(String, bool)> {
        if self.source != CHECK {
            return None;
        }
        let detail: Value = serde_json::from_str(self.detail.as_deref()?).ok()?;
        Some((detail["check"].as_str()?.to_owned(), self.value == Some(1.0)))
    }

    /// As the API shows it.
    #[must_use]
    pub fn json(&self) -> Value {
        let parsed = |text: &Option<String>| {
            text.as_ref().and_then(|text| serde_json::from_str::<Value>(text).ok()).unwrap_or_default()
        };
        let time = crate::governance::audit::timestamp;
        json!({
            "seq": self.seq,
            "step": self.step,
            "guard": self.guard,
            "arm": self.arm,
            "source": self.source,
            "window_start": time(self.window_start),
            "window_end": time(self.window_end),
            "requests": self.requests,
            "errors": self.errors,
            "slow": parsed(&self.slow),
            "value": self.value,
            "status": self.status,
            "detail": parsed(&self.detail),
            "key": self.key,
            "at": time(self.at),
        })
    }
}
