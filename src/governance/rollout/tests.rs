//! Plans as they are written, and evidence that comes to the same verdicts whenever somebody looks.

use proptest::prelude::*;

use super::plan::{Bad, Counts, Kind, Otherwise, Statistic, Values};
use super::read::read;
use super::row::Kept;
use super::tally::Verdict;

/// The whole syntax of the design.
const WHOLE: &str = r#"
model: fraud-detector
version: 2.3.1
stages:
  - name: staging
    traffic: 0%
    purpose: Integration testing
    gate: {checks: [quality, integration], approvals: policy}
  - name: canary
    traffic: 5%
    duration: 2h
    min_samples: 2000                 # per guard
    abort_on:
      - latency_p95 > 200ms           # exact test on exceedance counts
      - error_rate > 0.5%
      - {metric: error_rate, vs: stable, ratio: 1.2}
      - {metric: psi_amount, prometheus: 'max(psi{model="fraud",v="{{version}}"})', op: ">", value: 0.2, failure_limit: 3, consecutive_error_limit: 4}
    statistic: {method: eprocess, alpha: 0.01}    # or: threshold (needs min_samples)
    on_inconclusive: extend(4h)
    on_no_data: hold
  - name: ramp
    steps: [{traffic: 25%, duration: 1h}, {traffic: 50%, duration: 1h}, {pause: approval}]
  - name: production
    traffic: 100%
    bake: 24h
rollback_to: v2.2.4
sticky: {unit: customer_id}
notify: [webhook:oncall]
"#;

#[test]
fn the_whole_syntax_is_read() {
    let plan = read(WHOLE).unwrap();
    let steps: Vec<_> = plan
        .steps
        .iter()
        .map(|step| (step.title(), step.traffic, step.duration / 60_000, step.is_pause))
        .collect();
    let step = |title: &str, traffic, minutes, is_pause| (title.to_owned(), traffic, minutes, is_pause);
    assert_eq!(
        steps,
        [
            step("staging", 0, 0, false),
            step("canary", 500, 120, false),
            step("ramp 1/3", 2500, 60, false),
            step("ramp 2/3", 5000, 60, false),
            step("ramp 3/3", 5000, 0, true),
            step("production", 10_000, 1440, false),
        ]
    );
    let canary = &plan.steps[1];
    assert_eq!(canary.statistic, Statistic::Eprocess { alpha: 0.01, design_effect: 1.0 });
    assert_eq!((canary.min_samples, canary.on_inconclusive), (2000, Otherwise::Extend(14_400_000)));
    let kinds: Vec<_> = canary.guards.iter().map(|guard| guard.kind.clone()).collect();
    assert_eq!(kinds[0], Kind::Share { bad: Bad::Slow(200), limit: 0.05, source: Counts::Push });
    assert_eq!(kinds[1], Kind::Share { bad: Bad::Errors, limit: 0.005, source: Counts::Push });
    assert_eq!(kinds[2], Kind::Ratio { bad: Bad::Errors, ratio: 1.2, source: Counts::Push });
    assert!(matches!(&kinds[3], Kind::Value { source: Values::Prometheus(_), failure_limit: 3, .. }));
    // Three guards are judged by the statistic, so each has a third of alpha.
    assert!((canary.log_needed() - 300.0_f64.ln()).abs() < 1e-12);
    assert_eq!(plan.steps[5].guards, canary.guards);
    assert_eq!(plan.rollback_to.as_deref(), Some("2.2.4"));
    assert_eq!((plan.sticky.as_deref(), &plan.notify[..]), (Some("customer_id"), &["oncall".to_owned()][..]));
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    for (from, to, problem) in [
        (
            "    duration: 2h\n",
            "    duration: soon\n",
            "line 11, column 15: stages[1].duration: 'soon' is no time",
        ),
        (
            "    duration: 2h\n",
            "    durations: 2h\n",
            "line 11, column 5: stages[1]: unknown key `durations`",
        ),
        ("traffic: 5%", "traffic: 5", "line 10, column 14: stages[1].traffic: must be a share such as 5%"),
        ("traffic: 5%", "traffic: 0.005%", "line 10, column 14: stages[1].traffic: must not be finer"),
        (
            "traffic: 25%",
            "traffic: 4%",
            "line 22, column 23: stages[2].steps[0].traffic: is less than in the stage",
        ),
        (
            "latency_p95 > 200ms",
            "latency_p95 < 200ms",
            "line 14, column 9: stages[1].abort_on[0]: would abort when",
        ),
        ("latency_p95 > 200ms", "latency_p95 > 200", "stages[1].abort_on[0]: '200' is no time"),
        ("error_rate > 0.5%", "f1 > 0.5", "stages[1].abort_on[1]: 'f1' is not measured by itself"),
        ("error_rate > 0.5%", "error_rate > 0%", "stages[1].abort_on[1]: has a limit that cannot be tested"),
        ("method: eprocess, alpha: 0.01", "method: threshold, alpha: 0.01", "is for the method eprocess"),
        ("traffic: 100%", "traffic: 99%", "bake: is for the stage that has all of the traffic"),
        ("[webhook:oncall]", "[mail]", "notify[0]: 'mail' is unknown; it must be like webhook:oncall"),
        ("  - name: ramp", "  - name: canary", "stages[2].name: there is a stage 'canary' already"),
        ("version: 2.3.1\n", "", "line 2, column 1: has no `version`"),
    ] {
        assert!(WHOLE.contains(from), "{from}");
        let error = read(&WHOLE.replacen(from, to, 1)).unwrap_err().to_string();
        assert!(error.contains(problem), "{to}: {error}");
    }
    assert!(read("").unwrap_err().to_string().contains("the file is empty"));
}

fn kept(seq: i64, arm: bool, kind: u8, requests: i64, bad: i64) -> Kept {
    let counts = Kept {
        seq,
        step: 1,
        arm: if arm { "canary" } else { "stable" }.to_owned(),
        source: "push".to_owned(),
        requests: Some(requests),
        errors: Some(bad.min(requests)),
        slow: Some(format!("{{\"200\": {}}}", bad.min(requests))),
        status: "ok".to_owned(),
        ..Kept::default()
    };
    let value = Kept {
        guard: Some(3),
        source: "prometheus".to_owned(),
        requests: None,
        errors: None,
        slow: None,
        ..counts.clone()
    };
    match kind {
        0 => Kept { value: Some(0.01 * f64::from(i32::try_from(bad).unwrap_or(0))), ..value },
        1 => Kept { status: "error".to_owned(), ..value },
        2 => Kept { status: "no_data".to_owned(), ..value },
        _ => counts,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn it_does_not_matter_when_somebody_looks_and_failures_stay(
        samples in proptest::collection::vec((any::<bool>(), 0..6_u8, 1..400_i64, 0..40_i64), 1..60),
        cuts in proptest::collection::vec(0..60_usize, 0..10),
    ) {
        let plan = read(WHOLE).unwrap();
        let samples: Vec<Kept> = (1..)
            .zip(samples)
            .map(|(seq, (arm, kind, requests, bad))| kept(seq, arm, kind, requests, bad))
            .collect();
        let show = |changes: Vec<super::judge::Changed>| {
            changes.into_iter().map(|one| (one.verdict.after_sample, one.guard, one.verdict.verdict)).collect::<Vec<_>>()
        };
        let mut at_once = super::judge::Folded::new(1, &plan.steps[1]);
        let all = show(at_once.add(&samples).unwrap());
        let mut in_parts = super::judge::Folded::new(1, &plan.steps[1]);
        let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(samples.len())).collect();
        cuts.extend([0, samples.len()]);
        cuts.sort_unstable();
        let mut found = Vec::new();
        for pair in cuts.windows(2) {
            found.extend(show(in_parts.add(&samples[pair[0]..pair[1]]).unwrap()));
        }
        prop_assert_eq!(&found, &all);
        for guard in 0..4 {
            let mut of_guard = all.iter().filter(|one| one.1 == guard).map(|one| one.2.as_str());
            if of_guard.any(|verdict| verdict == Verdict::Fail.name()) {
                prop_assert_eq!(of_guard.next(), None, "a failure was taken back");
            }
        }
    }
}
