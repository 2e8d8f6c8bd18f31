//! Expected values are thought out by hand, from the words of the policies.

mod refusals;
mod verdicts;

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::governance::rules::{Bump, Profile};
use crate::governance::version::Version;

const EXAMPLE: &str = r#"
groups:
  model-risk: [ann, bob]
  ml-leads: [cem, dia]
  oncall: [eve]
policy: fraud-*                       # first match wins
promote:
  production:
    checks:
      - {id: semver,    rule: "bump >= required"}
      - {id: quality,   metric: f1, op: ">=", value: 0.90}
      - {id: no-worse,  metric: auc_roc, vs: production, max_drop: 0.005}
      - {id: card,      require: [training_data, data_hash, framework, training_duration]}
      - {id: lineage,   require: [dataset_digest, git_commit]}
      - {id: signature, require: true}
      - {id: artifact,  verify: digest}
      - {id: external,  webhook: https://ci.example.com/verdict, timeout: 10m, on_error: pending}
      - {id: age,       max_days_since_training: 90}
    approvals: {min: 2, groups: [model-risk, ml-leads], each_group: 1, not_author: true, not_requester: true, expires: 72h}
    reason: required
    freeze: ["Fri 16:00/Mon 08:00 Europe/London"]
  staging: {}
rollback: {approvals: 0, reason: required}
break_glass: {groups: [oncall], reason: required, review_within: 24h}
aliases: {champion: production}
semver: {mode: enforce, profile: strict}
"#;

/// 2026-11-25, a Wednesday, 12:00 in London.
const WEDNESDAY: i64 = 1_795_608_000_000;
const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

fn example() -> Policies {
    Policies::read(EXAMPLE).unwrap()
}

fn production() -> Promotion {
    example().all()[0].promote[&Stage::Production].clone()
}

fn rules(check: &str) -> Promotion {
    let text = format!("policy: x\npromote: {{production: {{checks: [{check}]}}}}");
    Policies::read(&text).unwrap().all()[0].promote[&Stage::Production].clone()
}

fn metrics(pairs: &[(&str, f64)]) -> BTreeMap<String, f64> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect()
}

/// The outcome and the sentence of the only verdict.
fn judge(check: &str, facts: &Facts) -> (Outcome, String) {
    let mut verdicts = evaluate(&rules(check), facts, WEDNESDAY);
    assert_eq!(verdicts.len(), 1);
    let verdict = verdicts.remove(0);
    (verdict.outcome, verdict.sentence)
}

#[test]
fn the_example_reads_as_what_it_says() {
    let policies = example();
    let policy = &policies.all()[0];
    assert_eq!(policy.pattern, "fraud-*");
    let rules = production();
    let ids: Vec<&str> = rules.checks.iter().map(|check| check.id.as_str()).collect();
    assert_eq!(
        ids,
        ["semver", "quality", "no-worse", "card", "lineage", "signature", "artifact", "external", "age"]
    );
    let Kind::External(external) = &rules.checks[7].kind else { panic!("the eighth check asks a service") };
    assert_eq!((external.timeout, external.on_error), (600_000, OnError::Pending));
    let approvals = &rules.approvals;
    assert_eq!((approvals.min, approvals.each_group), (2, 1));
    assert!(approvals.not_author && approvals.not_requester && rules.needs_reason);
    assert_eq!(approvals.expires, Some(72 * HOUR));
    assert!(policy.has_member(&approvals.groups, "dia"));
    assert!(!policy.has_member(&approvals.groups, "eve"));
    assert_eq!(
        policy.semver,
        Some(Semver { mode: SemverMode::Enforce, profile: Profile::Strict, selection: None })
    );
    assert_eq!(policy.aliases["champion"], Stage::Production);
    assert!(policy.rollback.as_ref().is_some_and(|rules| rules.approvals.min == 0 && rules.needs_reason));
    assert_eq!(policies.needs_authentication(), Some(Place { line: 19, column: 16 }));
}

#[test]
fn the_first_pattern_that_fits_is_the_models_policy() {
    let text = "policies:\n  - policy: fraud-a*\n  - policy: 'fraud-?'\n  - policy: '*'\n";
    let policies = Policies::read(text).unwrap();
    for (model, expected) in
        [("fraud-a", 1), ("fraud-abc", 1), ("fraud-b", 2), ("fraud-bc", 3), ("", 3), ("Fraud-a", 3)]
    {
        assert_eq!(policies.of(model).map(|(number, _)| number), Some(expected), "{model}");
    }
    assert!(Policies::read("policy: fraud-*").unwrap().of("churn").is_none());
    assert_eq!(policies.needs_authentication(), None);
}

#[test]
fn the_hash_is_that_of_what_is_said_not_of_how() {
    let hash = |text: &str| Policies::read(text).unwrap().all()[0].hash.clone();
    let one = hash(
        "groups: {a: [ann], b: [bob]}\npolicy: x\npromote: {staging: {approvals: {min: 1, groups: [a]}}}",
    );
    let same = "# who\ngroups:\n  b: [bob, cem]\n  a: [ann]\npolicies:\n- promote:\n    staging:\n      approvals:\n        \
                groups: [a]\n        min: 1\n  policy: x";
    assert_eq!(one, hash(same));
    assert_eq!(one.len(), 64);
    assert_ne!(
        one,
        hash("groups: {a: [bob]}\npolicy: x\npromote: {staging: {approvals: {min: 1, groups: [a]}}}")
    );
    assert_ne!(
        one,
        hash("groups: {a: [ann]}\npolicy: x\npromote: {production: {approvals: {min: 1, groups: [a]}}}")
    );
}

#[test]
fn times_are_read_and_shown() {
    for (text, expected) in [
        ("72h", Some(72 * HOUR)),
        ("2h30m", Some(2 * HOUR + 30 * 60_000)),
        ("3d", Some(3 * DAY)),
        ("90s", Some(90_000)),
        ("0s", None),
        ("h", None),
        ("10", None),
        ("10 m", None),
        ("-1h", None),
        ("99999d", None),
        ("9999999999d", None),
        ("1é", None),
    ] {
        assert_eq!(part::duration(text), expected, "{text}");
    }
    assert_eq!(shown(2 * HOUR + 30 * 60_000), "2h 30m");
    assert_eq!(shown(999), "0s");
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,80}", tail in "[-{}\\[\\]:, a-z0-9\n]{0,80}") {
        let _ = Policies::read(&text);
        let _ = Policies::read(&format!("policy: x\n{tail}"));
        let _ = Policies::read(&format!("policy: x\npromote: {{production: {tail}}}"));
    }

    #[test]
    fn a_metric_that_is_not_there_never_passes(name in "[a-z]{1,8}", value in -1e9..1e9, op in 0..5_usize) {
        let op = Op::WORDS[op].1;
        let metric = Kind::Metric { metric: format!("{name}!"), op, value };
        let rules = Promotion { checks: vec![Check { id: "q".into(), kind: metric }], ..Promotion::default() };
        let facts = Facts { metrics: metrics(&[(&name, value)]), ..Facts::default() };
        prop_assert_eq!(evaluate(&rules, &facts, 0)[0].outcome, Outcome::Error);
    }

    #[test]
    fn a_metric_passes_exactly_when_the_operator_holds(is in -1e3..1e3, wanted in -1e3..1e3, op in 0..5_usize) {
        let op = Op::WORDS[op].1;
        let kind = Kind::Metric { metric: "m".into(), op, value: wanted };
        let rules = Promotion { checks: vec![Check { id: "q".into(), kind }], ..Promotion::default() };
        let facts = Facts { metrics: metrics(&[("m", is)]), ..Facts::default() };
        let passes = evaluate(&rules, &facts, 0)[0].outcome == Outcome::Pass;
        prop_assert_eq!(passes, op.holds(is, wanted));
    }

    #[test]
    fn a_window_and_the_one_around_it_share_the_week(
        from in 0..7_usize, to in 0..7_usize, first in 0..24_u32, last in 0..24_u32, at in 0..10_080_i64,
    ) {
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
        prop_assume!((from, first) != (to, last));
        let window = |a: usize, b: u32, c: usize, d: u32| {
            Window::parse(&format!("{} {b:02}:00/{} {d:02}:00 UTC", days[a], days[c])).unwrap()
        };
        // 2026-11-23 was a Monday.
        let now = 1_795_392_000_000 + at * 60_000;
        prop_assert_ne!(window(from, first, to, last).contains(now), window(to, last, from, first).contains(now));
    }

    #[test]
    fn a_pattern_without_wildcards_fits_itself_alone(name in "[a-z.-]{0,12}", other in "[a-z.-]{0,12}") {
        prop_assert_eq!(glob::is_match(&name, &other), name == other);
        prop_assert!(glob::is_match("*", &name));
        let pattern = format!("{name}*");
        prop_assert!(glob::is_match(&pattern, &(name.clone() + &other)));
    }
}

#[test]
fn a_version_in_production_goes_first_where_the_policy_says_so() {
    let policy = |text: &str| Policies::read(text).unwrap().all()[0].clone();
    for (text, compatible, others) in [
        ("policy: x", false, false),
        ("policy: x\npromote: {staging: {}}", false, false),
        ("policy: x\npromote: {production: {}}", true, false),
        ("policy: x\npromote: {production: {}}\nsemver: {mode: warn}", true, false),
        ("policy: x\npromote: {production: {}}\nsemver: {selection: newest}", false, false),
        ("policy: x\nsemver: {selection: promoted_first}", true, true),
    ] {
        let policy = policy(text);
        assert_eq!(
            (policy.takes_promoted_first(true), policy.takes_promoted_first(false)),
            (compatible, others),
            "{text}"
        );
    }
}
