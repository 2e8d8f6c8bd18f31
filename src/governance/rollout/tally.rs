//! What the samples of a step come to: one verdict for each guard, as a fold over the samples in their order. Looked at
//! after every sample, so that it does not matter when or how often somebody asks, and kept evidence comes to the same
//! verdicts again. Pure.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::plan::{Bad, Guard, Kind, Statistic, Step};
use super::statistic::{self, Evidence, Ratio};

/// Which version a sample is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arm {
    Stable,
    Canary,
}

impl Arm {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Stable => "stable",
            Self::Canary => "canary",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Stable, Self::Canary].into_iter().find(|arm| arm.name() == name)
    }
}

/// What a source said.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    Counts {
        requests: u64,
        errors: u64,
        slow: BTreeMap<u32, u64>,
    },
    /// What a guard itself has counted.
    Bad {
        requests: u64,
        bad: u64,
    },
    Value(f64),
    /// It answered, but had nothing: an empty vector, or no number.
    NoData,
    /// It did not answer.
    Error,
}

/// A piece of evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    pub seq: i64,
    /// The guard that asked for it; none when it was pushed, for all that count.
    pub guard: Option<usize>,
    pub arm: Arm,
    pub reading: Reading,
}

/// What is known of a guard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Proven to be healthy.
    Pass,
    /// Proven to be bad. Stays so whatever comes.
    Fail,
    Inconclusive,
    NoData,
    /// The source does not answer.
    Error,
}

impl Verdict {
    pub const ALL: [Self; 5] = [Self::Pass, Self::Fail, Self::Inconclusive, Self::NoData, Self::Error];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::Inconclusive => "inconclusive",
            Self::NoData => "no_data",
            Self::Error => "error",
        }
    }

    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.name() == name)
    }
}

/// What one guard has seen.
#[derive(Clone, Debug)]
pub struct Tally {
    guard: Guard,
    statistic: Statistic,
    log_needed: f64,
    min_samples: u64,
    hard_abort: Option<super::plan::HardAbort>,
    requests: u64,
    bad: u64,
    errors_of_all: (u64, u64),
    stable: (u64, u64),
    /// What waits for the other arm.
    waiting: [(u64, u64); 2],
    ratio: Ratio,
    evidence: Evidence,
    measurements: u64,
    failures: u64,
    errors_in_row: u64,
    value: Option<f64>,
    pub verdict: Verdict,
    /// The sample that the verdict came with.
    pub after: i64,
}

/// All guards of a step.
#[must_use]
pub fn start(step: &Step) -> Vec<Tally> {
    step.guards.iter().map(|guard| Tally::new(step, guard)).collect()
}

impl Tally {
    fn new(step: &Step, guard: &Guard) -> Self {
        let limit = if let Kind::Ratio { ratio, .. } = guard.kind { ratio } else { 1.0 };
        Self {
            guard: guard.clone(),
            statistic: step.statistic,
            log_needed: step.log_needed(),
            min_samples: step.min_samples,
            hard_abort: step.hard_abort,
            requests: 0,
            bad: 0,
            errors_of_all: (0, 0),
            stable: (0, 0),
            waiting: [(0, 0); 2],
            ratio: Ratio::new(limit),
            evidence: Evidence::default(),
            measurements: 0,
            failures: 0,
            errors_in_row: 0,
            value: None,
            verdict: Verdict::NoData,
            after: 0,
        }
    }

    /// Takes a sample in; whether the verdict is another one now.
    pub fn add(&mut self, place: usize, sample: &Sample) -> bool {
        let is_own = match sample.guard {
            Some(guard) => guard == place,
            None => self.guard.is_pushed(),
        };
        if !is_own {
            return false;
        }
        let before = self.verdict;
        let found = match &self.guard.kind {
            Kind::Value { op, value, failure_limit, error_limit, .. } => {
                let (op, limit, failures, errors) = (*op, *value, *failure_limit, *error_limit);
                self.measure(&sample.reading, |value| op.holds(value, limit), failures, errors)
            }
            Kind::Share { bad, .. } | Kind::Ratio { bad, .. } => {
                let bad = *bad;
                self.count(bad, sample.arm, &sample.reading)
            }
        };
        // A failure is never taken back, and what was proven stays proven unless it fails.
        self.verdict = match (before, found) {
            (Verdict::Fail, _) => Verdict::Fail,
            (Verdict::Pass, found) if found != Verdict::Fail => Verdict::Pass,
            (_, found) => found,
        };
        if self.verdict != before || self.after == 0 {
            self.after = sample.seq;
            return true;
        }
        false
    }

    fn measure(
        &mut self,
        reading: &Reading,
        is_bad: impl Fn(f64) -> bool,
        failure_limit: u32,
        error_limit: u32,
    ) -> Verdict {
        match reading {
            Reading::Value(value) if value.is_finite() => {
                self.errors_in_row = 0;
                self.measurements += 1;
                self.value = Some(*value);
                self.failures += u64::from(is_bad(*value));
            }
            Reading::Error => self.errors_in_row += 1,
            Reading::Value(_) | Reading::NoData | Reading::Counts { .. } | Reading::Bad { .. } => {}
        }
        if self.failures > u64::from(failure_limit) {
            return Verdict::Fail;
        }
        if self.errors_in_row > u64::from(error_limit) {
            return Verdict::Error;
        }
        // As long as the limit is not used up by what may still come, one good measurement does.
        if self.measurements > self.failures { Verdict::Inconclusive } else { self.without_data() }
    }

    fn without_data(&self) -> Verdict {
        match (self.measurements, self.errors_in_row) {
            (0, 0) => Verdict::NoData,
            (0, _) => Verdict::Error,
            _ => Verdict::Inconclusive,
        }
    }

    fn count(&mut self, bad: Bad, arm: Arm, reading: &Reading) -> Verdict {
        let counted = match reading {
            Reading::Bad { requests, bad } => Some((*bad, *requests)),
            Reading::Counts { requests, errors, slow } => {
                if arm == Arm::Canary {
                    self.errors_of_all.0 += errors;
                    self.errors_of_all.1 += requests;
                }
                match bad {
                    Bad::Errors => Some((*errors, *requests)),
                    // Whoever does not say how many were slow says nothing about it.
                    Bad::Slow(limit) => slow.get(&limit).map(|slow| (*slow, *requests)),
                }
            }
            Reading::Error => {
                self.errors_in_row += 1;
                None
            }
            Reading::NoData | Reading::Value(_) => None,
        };
        if let Some((bad, requests)) = counted {
            self.errors_in_row = 0;
            self.take((bad.min(requests), requests), arm);
        }
        self.judge()
    }

    fn take(&mut self, counts: (u64, u64), arm: Arm) {
        let total = match arm {
            Arm::Canary => (&mut self.bad, &mut self.requests),
            Arm::Stable => (&mut self.stable.0, &mut self.stable.1),
        };
        *total.0 += counts.0;
        *total.1 += counts.1;
        let effect = match self.statistic {
            Statistic::Eprocess { design_effect, .. } => design_effect,
            Statistic::Threshold => 1.0,
        };
        match self.guard.kind {
            Kind::Share { limit, .. } if arm == Arm::Canary => {
                self.evidence = statistic::share(self.bad, self.requests, limit, effect);
            }
            Kind::Ratio { .. } => {
                let own = &mut self.waiting[usize::from(arm == Arm::Canary)];
                own.0 += counts.0;
                own.1 += counts.1;
                let [stable, canary] = self.waiting;
                // Which requests are compared is decided by how many there are, never by how they went.
                if stable.1 > 0 && canary.1 > 0 {
                    self.ratio.add(canary, stable, effect);
                    self.evidence = self.ratio.evidence();
                    self.waiting = [(0, 0); 2];
                }
            }
            Kind::Share { .. } | Kind::Value { .. } => {}
        }
    }

    fn judge(&self) -> Verdict {
        let is_enough = self.requests >= self.min_samples.max(1);
        if let Some(hard) = self.hard_abort {
            let (errors, requests) = self.errors_of_all;
            if requests >= hard.requests && float(errors) > hard.share * float(requests) {
                return Verdict::Fail;
            }
        }
        match self.statistic {
            Statistic::Eprocess { .. } if self.evidence.above >= self.log_needed => Verdict::Fail,
            Statistic::Eprocess { .. } if is_enough && self.evidence.below >= self.log_needed => {
                Verdict::Pass
            }
            Statistic::Threshold if is_enough => match self.is_over() {
                Some(true) => Verdict::Fail,
                Some(false) => Verdict::Pass,
                None => Verdict::NoData,
            },
            Statistic::Eprocess { .. } | Statistic::Threshold => match (self.requests, self.errors_in_row) {
                (0, 0) => Verdict::NoData,
                (0, _) => Verdict::Error,
                _ if matches!(self.guard.kind, Kind::Ratio { .. }) && self.stable.1 == 0 => Verdict::NoData,
                _ => Verdict::Inconclusive,
            },
        }
    }

    /// Whether the share seen is over the limit.
    fn is_over(&self) -> Option<bool> {
        let share = float(self.bad) / float(self.requests);
        match self.guard.kind {
            Kind::Share { limit, .. } => Some(share > limit),
            Kind::Ratio { ratio, .. } => {
                (self.stable.1 > 0).then(|| share > ratio * float(self.stable.0) / float(self.stable.1))
            }
            Kind::Value { .. } => None,
        }
    }

    /// At the end of a step: values that were good whenever they were there have passed.
    #[must_use]
    pub fn at_end(&self) -> Verdict {
        let is_value = matches!(self.guard.kind, Kind::Value { .. });
        let is_good = is_value && self.verdict == Verdict::Inconclusive && self.measurements > self.failures;
        if is_good { Verdict::Pass } else { self.verdict }
    }

    /// The numbers behind the verdict.
    #[must_use]
    pub fn numbers(&self) -> Value {
        let mut map = Map::new();
        if let Kind::Value { .. } = self.guard.kind {
            map.insert("value".to_owned(), json!(self.value));
            map.insert("measurements".to_owned(), json!(self.measurements));
            map.insert("failures".to_owned(), json!(self.failures));
            map.insert("errors".to_owned(), json!(self.errors_in_row));
            return Value::Object(map);
        }
        map.insert("requests".to_owned(), json!(self.requests));
        map.insert("bad".to_owned(), json!(self.bad));
        let share = (self.requests > 0).then(|| float(self.bad) / float(self.requests));
        map.insert("share".to_owned(), json!(share));
        match self.guard.kind {
            Kind::Share { limit, .. } => map.insert("limit".to_owned(), json!(limit)),
            Kind::Ratio { ratio, .. } => {
                map.insert("stable_requests".to_owned(), json!(self.stable.1));
                map.insert("stable_bad".to_owned(), json!(self.stable.0));
                map.insert("limit".to_owned(), json!(ratio))
            }
            Kind::Value { .. } => None,
        };
        if let Statistic::Eprocess { .. } = self.statistic {
            map.insert("log_e_fail".to_owned(), json!(self.evidence.above));
            map.insert("log_e_pass".to_owned(), json!(self.evidence.below));
            map.insert("log_needed".to_owned(), json!(self.log_needed));
        }
        Value::Object(map)
    }

    /// The guard, as people read it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.guard.text
    }

    /// Why it failed, for people.
    #[must_use]
    pub fn sentence(&self) -> String {
        let text = &self.guard.text;
        match self.guard.kind {
            Kind::Value { .. } => match self.value {
                Some(value) => format!("{text}: {value}, {} of {} times", self.failures, self.measurements),
                None => format!("{text}: nothing was measured"),
            },
            Kind::Share { .. } => format!("{text}: {} of {} requests", self.bad, self.requests),
            Kind::Ratio { .. } => format!(
                "{text}: {} of {} requests, and {} of {} of the stable version",
                self.bad, self.requests, self.stable.0, self.stable.1
            ),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of requests are far below 2^52")]
fn float(number: u64) -> f64 {
    number as f64
}
