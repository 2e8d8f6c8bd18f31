//! What a plan comes to before it runs: when its steps are, and what effect its guards can see at the traffic that is
//! expected. Pure.

use serde_json::{Value, json};

use super::plan::{Kind, Plan, Statistic, Step};
use super::statistic;
use crate::governance::policy::shown;

/// How sure a detection is meant to be: four times of five.
const SURE: f64 = 0.84;

/// The timeline and, where the traffic of all versions together is known, what can be seen.
#[must_use]
pub fn report(plan: &Plan, requests_per_minute: Option<f64>) -> Value {
    let mut begins = 0;
    let mut timeline = Vec::new();
    let mut detectable = Vec::new();
    for (at, step) in plan.steps.iter().enumerate() {
        timeline.push(json!({
            "index": at,
            "stage": step.title(),
            "begins_after_ms": begins,
            "begins_after": shown(begins),
            "duration_ms": step.duration,
            "traffic": step.traffic,
            "purpose": step.purpose,
            "gate": step.gate.as_ref().map(|gate| json!({"checks": gate.checks, "approvals": gate.approval.name()})),
            "pause": step.is_pause.then_some("approval"),
            "guards": step.guards.iter().map(|guard| &guard.text).collect::<Vec<_>>(),
        }));
        begins += step.duration;
        if let Some(rate) = requests_per_minute.filter(|_| step.traffic > 0 && step.duration > 0) {
            detectable.extend(of_step(step, rate));
        }
    }
    json!({
        "valid": true,
        "model": plan.model,
        "version": plan.version,
        "rollback_to": plan.rollback_to,
        "takes_at_least_ms": begins,
        "takes_at_least": shown(begins),
        "timeline": timeline,
        "detectable": detectable,
    })
}

fn of_step(step: &Step, rate: f64) -> Vec<Value> {
    #[expect(clippy::cast_precision_loss, reason = "below ten years")]
    let minutes = step.duration as f64 / 60_000.0;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "saturates, and is not negative"
    )]
    let requests = (rate * minutes * f64::from(step.traffic) / 10_000.0).max(0.0) as u64;
    let mut found = Vec::new();
    for guard in &step.guards {
        let Kind::Share { limit, .. } = guard.kind else { continue };
        let Statistic::Eprocess { design_effect, .. } = step.statistic else { continue };
        let needed = step.log_needed();
        let (worse, better) = seen(requests, limit, needed, design_effect);
        found.push(json!({
            "stage": step.title(),
            "guard": guard.text,
            "requests": requests,
            "limit": limit,
            "aborts_from": worse,
            "passes_until": better.filter(|_| requests >= step.min_samples),
            "requests_to_pass_without_any": fewest(limit, needed, design_effect).max(step.min_samples),
        }));
    }
    found
}

/// The smallest share that is proven to be above the limit four times of five, and the largest that is proven to be below.
fn seen(requests: u64, limit: f64, needed: f64, effect: f64) -> (Option<f64>, Option<f64>) {
    let evidence = |bad: u64| statistic::share(bad, requests, limit, effect);
    let is_above = |bad: u64| evidence(bad).above >= needed;
    let is_below = |bad: u64| evidence(bad).below >= needed;
    if requests == 0 {
        return (None, None);
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most the requests")]
    let expected = (number(requests) * limit) as u64;
    let worse = is_above(requests).then(|| share_that_reaches(first(expected, requests, is_above), requests));
    let better = is_below(0).then(|| {
        let most = first(0, expected.max(1), |bad| !is_below(bad)).saturating_sub(1);
        share_that_stays_below(most, requests)
    });
    (worse.filter(|share| *share <= 1.0), better)
}

/// The first number from `low` on for which something that stays true is true.
fn first(mut low: u64, mut high: u64, is_true: impl Fn(u64) -> bool) -> u64 {
    while low < high {
        let middle = low + (high - low) / 2;
        if is_true(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

/// The share with which at least so many are bad four times of five, by the normal curve.
fn share_that_reaches(bad: u64, requests: u64) -> f64 {
    let (bad, all) = (number(bad), number(requests));
    // bad = all * p - SURE * sqrt(all * p), solved for the root of all * p.
    let root = f64::midpoint(SURE, (SURE * SURE + 4.0 * bad).sqrt());
    root * root / all
}

fn share_that_stays_below(bad: u64, requests: u64) -> f64 {
    let (bad, all) = (number(bad), number(requests));
    let root = (((SURE * SURE + 4.0 * bad).sqrt() - SURE) / 2.0).max(0.0);
    root * root / all
}

/// How many requests without a bad one prove that a version keeps its limit.
fn fewest(limit: f64, needed: f64, effect: f64) -> u64 {
    first(1, 1_000_000_000, |all| statistic::share(0, all, limit, effect).below >= needed)
}

#[expect(clippy::cast_precision_loss, reason = "counts of requests are far below 2^52")]
fn number(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn little_traffic_sees_only_large_effects() {
        let needed = 100.0_f64.ln();
        // Two hours at 6, 60 and 600 requests a minute: the design's table finds 2 % in 78 % of the runs at 6, and 1 % in
        // 95 % at 60.
        let at = |rate: u64| seen(rate * 120, 0.005, needed, 1.0);
        let (little, some, much) = (at(6), at(60), at(600));
        assert!((0.015..0.025).contains(&little.0.unwrap()), "{little:?}");
        assert!((0.007..0.01).contains(&some.0.unwrap()), "{some:?}");
        assert!(much.0.unwrap() < 0.0075, "{much:?}");
        assert_eq!(little.1, None);
        assert!(some.1.is_some_and(|share| share > 0.001) && much.1.is_some_and(|share| share > 0.003));
    }
}
