//! What was measured: latencies, items and errors of clients, and the figures made of them.

use std::time::Duration;

use hdrhistogram::Histogram;
use serde::{Deserialize, Serialize};

use crate::Result;

/// One measurement, of a server or of a limit.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Measured {
    pub(crate) workload: String,
    pub(crate) clients: usize,
    pub(crate) seconds: f64,
    pub(crate) requests: u64,
    /// Requests sent before they counted; the server's CPU has to be divided by all of them.
    pub(crate) uncounted: u64,
    pub(crate) errors: u64,
    pub(crate) error_samples: Vec<String>,
    pub(crate) per_second: f64,
    pub(crate) items_per_second: f64,
    pub(crate) p50_ms: f64,
    pub(crate) p95_ms: f64,
    pub(crate) p99_ms: f64,
    pub(crate) max_ms: f64,
}

/// Latencies and errors of one or all clients.
pub(crate) struct Tally {
    latencies: Histogram<u64>,
    uncounted: u64,
    items: u64,
    errors: u64,
    samples: Vec<String>,
}

impl Tally {
    pub(crate) fn new() -> Result<Self> {
        // Microseconds up to ten minutes, three digits.
        let latencies = Histogram::new_with_bounds(1, 600_000_000, 3)?;
        Ok(Self { latencies, uncounted: 0, items: 0, errors: 0, samples: Vec::new() })
    }

    pub(crate) fn record(&mut self, took: Duration, items: u32) {
        self.latencies.saturating_record(u64::try_from(took.as_micros()).unwrap_or(u64::MAX));
        self.items += u64::from(items);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.latencies.is_empty()
    }

    /// A request that was sent before requests count.
    pub(crate) fn skip(&mut self) {
        self.uncounted += 1;
    }

    pub(crate) fn fail(&mut self, what: String) {
        self.errors += 1;
        if self.samples.len() < 3 {
            self.samples.push(what);
        }
    }

    pub(crate) fn add(&mut self, other: Self) -> Result<()> {
        self.latencies.add(other.latencies)?;
        self.uncounted += other.uncounted;
        self.items += other.items;
        self.errors += other.errors;
        self.samples.extend(other.samples);
        self.samples.truncate(3);
        Ok(())
    }

    #[expect(clippy::cast_precision_loss, reason = "counts and microseconds are far below 2^52")]
    pub(crate) fn measured(self, workload: &str, clients: usize, took: Duration) -> Measured {
        let (seconds, requests) = (took.as_secs_f64(), self.latencies.len());
        let ms = |quantile| self.latencies.value_at_quantile(quantile) as f64 / 1000.0;
        Measured {
            workload: workload.to_owned(),
            clients,
            seconds,
            requests,
            uncounted: self.uncounted,
            errors: self.errors,
            per_second: requests as f64 / seconds,
            items_per_second: self.items as f64 / seconds,
            p50_ms: ms(0.5),
            p95_ms: ms(0.95),
            p99_ms: ms(0.99),
            max_ms: self.latencies.max() as f64 / 1000.0,
            error_samples: self.samples,
        }
    }
}
