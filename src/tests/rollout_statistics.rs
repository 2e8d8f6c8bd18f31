//! How often guards are wrong, and how soon they are right: the table of the design, simulated with the code that judges.
//! Expected values are the table's, of 4000 runs each. The runs here are fewer, and what may differ is four standard
//! errors of both, and half a point.

use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use stagewright::governance::rollout::read::read;
use stagewright::governance::rollout::tally::{self, Arm, Reading, Sample, Verdict};

const RUNS: u32 = 1000;
const RUNS_OF_TABLE: f64 = 4000.0;
const MINUTES: u32 = 120;

/// How many of `requests` are bad, by inversion.
fn binomial(random: &mut StdRng, requests: u64, share: f64) -> u64 {
    let odds = share / (1.0 - share);
    let mut left = number(requests);
    let mut probability = (1.0 - share).powf(left);
    let mut dice: f64 = random.random();
    let mut bad = 0;
    while dice > probability && bad < requests {
        dice -= probability;
        bad += 1;
        probability *= odds * left / number(bad);
        left -= 1.0;
    }
    bad
}

#[expect(clippy::cast_precision_loss, reason = "counts of a few thousands")]
fn number(count: u64) -> f64 {
    count as f64
}

/// What came of all runs.
struct Outcome {
    aborts: f64,
    passes: f64,
    /// Minutes until half of the aborts.
    median: Option<u32>,
}

/// Requests a minute and their true share of bad ones, of the new version and, where it is compared, of the stable one.
struct Traffic {
    canary: (u64, f64),
    stable: Option<(u64, f64)>,
}

fn simulate(guard: &str, traffic: &Traffic) -> Outcome {
    let text = format!(
        "model: m\nversion: 2\nstages:\n  - {{name: canary, traffic: 5%, duration: 2h, abort_on: [{guard}]}}\n  - {{name: all, traffic: 100%}}\n"
    );
    let plan = read(&text).expect("a plan");
    let mut random = StdRng::seed_from_u64(7);
    let (mut minutes, mut passes) = (Vec::new(), 0);
    for _ in 0..RUNS {
        let mut tally = tally::start(&plan.steps[0]).remove(0);
        for minute in 1..=MINUTES {
            let arms = [(Arm::Canary, Some(traffic.canary)), (Arm::Stable, traffic.stable)];
            for (arm, (requests, share)) in arms.into_iter().filter_map(|(arm, of)| Some((arm, of?))) {
                let bad = binomial(&mut random, requests, share);
                let reading = Reading::Counts { requests, errors: bad, slow: [(200, bad)].into() };
                tally.add(0, &Sample { seq: minute.into(), guard: None, arm, reading });
            }
            match tally.verdict {
                Verdict::Fail => {
                    minutes.push(minute);
                    break;
                }
                Verdict::Pass if minute == MINUTES => passes += 1,
                _ => {}
            }
        }
    }
    minutes.sort_unstable();
    let part = |count: usize| number(count as u64) / f64::from(RUNS);
    Outcome {
        aborts: part(minutes.len()),
        passes: part(passes),
        median: minutes.get(minutes.len() / 2).copied(),
    }
}

fn check(what: &str, found: f64, expected: f64) {
    let variance = expected * (1.0 - expected);
    let error = (variance / f64::from(RUNS) + variance / RUNS_OF_TABLE).sqrt();
    let may = 4.0 * error + 0.005;
    assert!((found - expected).abs() <= may, "{what}: {found}, expected {expected} by {may}");
}

fn of_errors(requests: u64, share: f64) -> Outcome {
    simulate("error_rate > 0.5%", &Traffic { canary: (requests, share), stable: None })
}

#[test]
fn a_healthy_version_is_not_aborted_and_much_traffic_proves_it() {
    for (requests, share, aborts, passes) in [
        (6, 0.001, 0.0, Some(0.0)),
        (6, 0.004, 0.0003, None),
        (60, 0.001, 0.0, Some(1.0)),
        (60, 0.004, 0.0003, Some(0.04)),
        (600, 0.004, 0.0003, Some(0.72)),
        (60, 0.005, 0.002, Some(0.004)),
    ] {
        let found = of_errors(requests, share);
        let what = format!("{requests}/min, {share}");
        check(&format!("aborts at {what}"), found.aborts, aborts);
        if let Some(passes) = passes {
            check(&format!("passes at {what}"), found.passes, passes);
        }
    }
}

#[test]
fn a_bad_version_is_aborted_and_soon() {
    for (requests, share, aborts, minutes) in [
        (6, 0.02, 0.78, Some(58)),
        (60, 0.01, 0.95, Some(49)),
        (60, 0.02, 1.0, Some(8)),
        (60, 0.05, 1.0, Some(2)),
        (600, 0.0075, 1.0, Some(18)),
        (600, 0.01, 1.0, Some(6)),
    ] {
        let found = of_errors(requests, share);
        let what = format!("{requests}/min, {share}");
        check(&format!("aborts at {what}"), found.aborts, aborts);
        near(&what, found.median, minutes);
    }
}

/// A median of so few runs is within a sixth of the table's, and a minute.
fn near(what: &str, found: Option<u32>, expected: Option<u32>) {
    let (Some(found), Some(expected)) = (found, expected) else { panic!("{what}: {found:?}, {expected:?}") };
    assert!(found.abs_diff(expected) <= 1 + expected / 6, "{what}: after {found} minutes, not {expected}");
}

#[test]
fn a_quantile_is_judged_as_the_share_of_slow_requests() {
    for (share, aborts, minutes) in [(0.03, 0.0, None), (0.08, 1.0, Some(12)), (0.15, 1.0, Some(2))] {
        let traffic = Traffic { canary: (60, share), stable: None };
        let found = simulate("latency_p95 > 200ms", &traffic);
        check(&format!("aborts at {share} slow"), found.aborts, aborts);
        if minutes.is_some() {
            near(&format!("{share} slow"), found.median, minutes);
        }
    }
}

#[test]
fn a_version_is_compared_with_the_stable_one() {
    for (times, aborts, minutes) in [(1.0, 0.0008, None), (3.0, 1.0, Some(26)), (5.0, 1.0, Some(8))] {
        let traffic = Traffic { canary: (60, 0.004 * times), stable: Some((1140, 0.004)) };
        let found = simulate("{metric: error_rate, vs: stable, ratio: 1.2}", &traffic);
        check(&format!("aborts at {times} times"), found.aborts, aborts);
        if minutes.is_some() {
            near(&format!("{times} times"), found.median, minutes);
        }
    }
}
