//! Tests that may be looked at after every request: e-processes. Under the hypothesis that a version keeps its limit, the
//! evidence against it is a non-negative supermartingale, so by Ville's inequality the chance that it ever reaches
//! 1/alpha is at most alpha, however often and whenever somebody looks. Pure.

/// How many times the limit the alternatives are that the evidence is averaged over.
const GRID: [f64; 9] = [1.1, 1.25, 1.5, 2.0, 3.0, 5.0, 10.0, 20.0, 50.0];

/// Logarithms of the evidence for `above` and for `below` a limit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Evidence {
    pub above: f64,
    pub below: f64,
}

/// Evidence on whether a share is above `limit`, from `bad` of `all` requests. Every limit below 90 % has alternatives.
#[must_use]
pub fn share(bad: u64, all: u64, limit: f64, design_effect: f64) -> Evidence {
    let log = |alternative: f64| {
        ratio_of_binomials(count(bad), count(all.saturating_sub(bad)), alternative, limit) / design_effect
    };
    let above: Vec<f64> = GRID.iter().map(|times| limit * times).filter(|p| *p < 1.0).map(log).collect();
    let below: Vec<f64> = GRID.iter().map(|times| log(limit / times)).collect();
    Evidence { above: log_mean(&above), below: log_mean(&below) }
}

/// Evidence on whether one arm's rate is above `limit` times the other's, over disjoint sets of requests.
#[derive(Clone, Debug, PartialEq)]
pub struct Ratio {
    limit: f64,
    above: [f64; GRID.len()],
    below: [f64; GRID.len()],
}

impl Ratio {
    #[must_use]
    pub fn new(limit: f64) -> Self {
        Self { limit, above: [0.0; GRID.len()], below: [0.0; GRID.len()] }
    }

    /// Adds requests of both arms. Given how many were bad altogether, those of the canary are binomial (for rare events).
    pub fn add(&mut self, canary: (u64, u64), stable: (u64, u64), design_effect: f64) {
        let (bad, others) = (count(canary.0), count(stable.0));
        let part = |times: f64| {
            let weight = times * count(canary.1);
            weight / (weight + count(stable.1))
        };
        let base = part(self.limit);
        for (at, times) in GRID.iter().enumerate() {
            let log = |limit: f64| ratio_of_binomials(bad, others, part(limit), base) / design_effect;
            self.above[at] += log(self.limit * times);
            self.below[at] += log(self.limit / times);
        }
    }

    #[must_use]
    pub fn evidence(&self) -> Evidence {
        Evidence { above: log_mean(&self.above), below: log_mean(&self.below) }
    }
}

/// The logarithm of how much more likely `bad` and `good` are under one share than under another.
fn ratio_of_binomials(bad: f64, good: f64, alternative: f64, base: f64) -> f64 {
    bad * (alternative / base).ln() + good * ((1.0 - alternative) / (1.0 - base)).ln()
}

/// The logarithm of the mean, from logarithms; that of nothing is no evidence at all.
fn log_mean(logs: &[f64]) -> f64 {
    let Some(most) = logs.iter().copied().reduce(f64::max) else { return 0.0 };
    let sum: f64 = logs.iter().map(|log| (log - most).exp()).sum();
    most + (sum / count(logs.len() as u64)).ln()
}

#[expect(clippy::cast_precision_loss, reason = "counts of requests are far below 2^52")]
fn count(number: u64) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_seen_is_no_evidence() {
        let nothing = Evidence { above: 0.0, below: 0.0 };
        assert_eq!(share(0, 0, 0.005, 1.0), nothing);
        assert_eq!(Ratio::new(1.2).evidence(), nothing);
    }

    #[test]
    fn the_expected_evidence_under_the_limit_is_one() {
        // The sum over all outcomes of probability times evidence, for 40 requests at exactly the limit.
        let (limit, all) = (0.05, 40_u64);
        let mut expected = (0.0, 0.0);
        let mut probability = (1.0_f64 - limit).powi(40);
        for bad in 0..=all {
            let found = share(bad, all, limit, 1.0);
            expected.0 += probability * found.above.exp();
            expected.1 += probability * found.below.exp();
            probability *= count(all - bad) / count(bad + 1) * limit / (1.0 - limit);
        }
        assert!((expected.0 - 1.0).abs() < 1e-9 && (expected.1 - 1.0).abs() < 1e-9, "{expected:?}");
    }

    #[test]
    fn millions_of_requests_do_not_overflow() {
        let found = share(900_000, 10_000_000, 0.05, 1.0);
        assert!(found.above.is_finite() && found.above > 1000.0 && found.below < 0.0, "{found:?}");
    }

    #[test]
    fn a_design_effect_makes_evidence_weaker() {
        let (plain, correlated) = (share(30, 1000, 0.005, 1.0), share(30, 1000, 0.005, 4.0));
        assert!(correlated.above > 0.0 && correlated.above < plain.above / 2.0);
    }
}
