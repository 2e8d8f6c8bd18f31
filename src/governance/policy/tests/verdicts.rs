//! What versions are found to be.

use super::*;

#[test]
fn a_metric_is_compared_as_it_is_asked() {
    let facts = Facts {
        metrics: metrics(&[("f1", 0.86), ("nan", f64::NAN), ("worst", f64::INFINITY)]),
        ..Facts::default()
    };
    let check = |metric: &str, op: &str, value: &str| {
        judge(&format!("{{id: quality, metric: {metric}, op: '{op}', value: {value}}}"), &facts)
    };
    assert_eq!(check("f1", ">=", "0.9"), (Outcome::Fail, "f1 is 0.86, must be >= 0.90".into()));
    assert_eq!(check("f1", ">=", "0.86"), (Outcome::Pass, "f1 is 0.86, which is >= 0.86".into()));
    assert_eq!(check("f1", ">", "0.86").0, Outcome::Fail);
    assert_eq!(check("f1", "<=", "0.86").0, Outcome::Pass);
    assert_eq!(check("f1", "<", "0.86").0, Outcome::Fail);
    assert_eq!(check("f1", "==", "0.86").0, Outcome::Pass);
    assert_eq!(check("recall", ">=", "0"), (Outcome::Error, "the version has no metric recall".into()));
    assert_eq!(check("nan", ">=", "0"), (Outcome::Error, "nan is not a number".into()));
    assert_eq!(check("worst", "<", "1").0, Outcome::Fail);
}

#[test]
fn no_worse_than_production_means_what_it_tolerates() {
    let facts = |mine: &[(&str, f64)], production: Option<&[(&str, f64)]>| Facts {
        metrics: metrics(mine),
        production: production.map(|values| Production { version: 3, metrics: metrics(values) }),
        ..Facts::default()
    };
    let drop = |facts: &Facts| judge("{id: a, metric: auc, vs: production, max_drop: 0.005}", facts);
    let rise = |facts: &Facts| judge("{id: a, metric: loss, vs: production, max_rise: 0.1}", facts);
    assert_eq!(
        drop(&facts(&[("auc", 0.9)], None)),
        (Outcome::Pass, "no other version is in production".into())
    );
    // 0.95 - 0.945 is a little more than 0.005 in binary.
    assert_eq!(drop(&facts(&[("auc", 0.945)], Some(&[("auc", 0.95)]))).0, Outcome::Pass);
    assert_eq!(
        drop(&facts(&[("auc", 0.944)], Some(&[("auc", 0.95)]))),
        (
            Outcome::Fail,
            "auc is 0.944, and that of version 3 in production 0.95: it may be 0.005 below".into()
        )
    );
    assert_eq!(drop(&facts(&[("auc", 0.99)], Some(&[("auc", 0.95)]))).0, Outcome::Pass);
    assert_eq!(rise(&facts(&[("loss", 0.6)], Some(&[("loss", 0.5)]))).0, Outcome::Pass);
    assert_eq!(rise(&facts(&[("loss", 0.61)], Some(&[("loss", 0.5)]))).0, Outcome::Fail);
    assert_eq!(
        drop(&facts(&[("auc", 0.9)], Some(&[("f1", 0.9)]))),
        (Outcome::Error, "version 3, which is in production, has no metric auc".into())
    );
    assert_eq!(drop(&facts(&[], Some(&[("auc", 0.9)]))).0, Outcome::Error);
    assert_eq!(drop(&facts(&[], None)).0, Outcome::Error);
}

#[test]
fn a_version_steps_as_far_as_its_change_asks() {
    let check = |version: &str, base: Option<&str>, required| {
        let read = |text: &str| Version::parse(text).unwrap();
        let release = Release { version: read(version), base: base.map(read), required };
        judge("{id: s, rule: 'bump >= required'}", &Facts { release: Some(release), ..Facts::default() })
    };
    assert_eq!(
        check("2.1.0", Some("2.0.9"), Bump::Major),
        (Outcome::Fail, "2.1.0 is a minor step from 2.0.9, and the change needs a major one".into())
    );
    assert_eq!(check("2.1.0", Some("2.0.9"), Bump::Minor).0, Outcome::Pass);
    assert_eq!(check("2.1.0", Some("1.9.0"), Bump::Major).0, Outcome::Pass);
    assert_eq!(check("2.1.0", None, Bump::Major), (Outcome::Pass, "2.1.0 is the first version".into()));
    assert_eq!(
        judge("{id: s, rule: 'bump >= required'}", &Facts::default()),
        (Outcome::Error, "the version has no semantic version".into())
    );
}

#[test]
fn what_is_required_must_be_there() {
    let has = |items: &[Item]| Facts {
        items: items.iter().map(|item| (*item, "x".to_owned())).collect(),
        ..Facts::default()
    };
    let check = "{id: card, require: [data_hash, framework]}";
    assert_eq!(judge(check, &has(&[Item::DataHash, Item::Framework])).0, Outcome::Pass);
    assert_eq!(judge(check, &has(&[Item::Framework])), (Outcome::Fail, "there is no data_hash".into()));
    assert_eq!(judge(check, &has(&[])), (Outcome::Fail, "there is no data_hash, no framework".into()));
    let unreadable = Facts { unreadable: Some("gone".into()), ..has(&[Item::DataHash]) };
    assert_eq!(judge(check, &unreadable), (Outcome::Error, "the MLmodel file cannot be read: gone".into()));
    let unreadable = Facts { unreadable: Some("gone".into()), ..has(&[]) };
    assert_eq!(judge(check, &unreadable).0, Outcome::Fail);
}

#[test]
fn files_pass_only_when_all_were_seen_to_be_what_was_uploaded() {
    let check = |files| judge("{id: f, verify: digest}", &Facts { files, ..Facts::default() }).0;
    assert_eq!(check(Some(Files::Intact(3))), Outcome::Pass);
    assert_eq!(check(Some(Files::Intact(0))), Outcome::Error);
    assert_eq!(check(Some(Files::Changed(vec!["a".into()]))), Outcome::Fail);
    assert_eq!(check(Some(Files::Unknown(vec!["a".into()]))), Outcome::Error);
    assert_eq!(check(Some(Files::Unreadable("gone".into()))), Outcome::Error);
    assert_eq!(check(None), Outcome::Error);
}

#[test]
fn a_service_that_is_silent_lets_nothing_pass() {
    let check = |on_error: &str, said: Option<Said>| {
        let facts = Facts {
            external: said.map(|said| ("e".to_owned(), said)).into_iter().collect(),
            ..Facts::default()
        };
        judge(&format!("{{id: e, webhook: 'https://x', on_error: {on_error}}}"), &facts).0
    };
    assert_eq!(check("pending", Some(Said::Yes("ok".into()))), Outcome::Pass);
    assert_eq!(check("pending", Some(Said::No("no".into()))), Outcome::Fail);
    assert_eq!(check("pending", Some(Said::Nothing("timeout".into()))), Outcome::Pending);
    assert_eq!(check("fail", Some(Said::Nothing("timeout".into()))), Outcome::Fail);
    assert_eq!(check("fail", None), Outcome::Pending);
}

#[test]
fn age_is_counted_from_the_end_of_the_training() {
    let check = |trained_at| {
        judge("{id: a, max_days_since_training: 90}", &Facts { trained_at, ..Facts::default() }).0
    };
    assert_eq!(check(Some(WEDNESDAY - 90 * DAY)), Outcome::Pass);
    assert_eq!(check(Some(WEDNESDAY - 90 * DAY - 1)), Outcome::Fail);
    assert_eq!(check(Some(WEDNESDAY + 1)), Outcome::Error);
    assert_eq!(check(None), Outcome::Error);
}

#[test]
fn a_waiver_answers_for_what_did_not_pass_and_for_nothing_else() {
    let waiver = Waiver { id: 3, by: "ann".into(), why: "known".into(), until: WEDNESDAY };
    let facts = |f1| Facts {
        metrics: metrics(&[("f1", f1)]),
        waivers: [("q".to_owned(), waiver.clone())].into_iter().collect(),
        ..Facts::default()
    };
    let check = "{id: q, metric: f1, op: '>=', value: 0.9}";
    assert_eq!(judge(check, &facts(0.95)).0, Outcome::Pass);
    assert_eq!(
        judge(check, &facts(0.8)),
        (
            Outcome::Waived,
            "f1 is 0.80, must be >= 0.90; waived by ann until 2026-11-25 12:00 UTC: known".into()
        )
    );
}

#[test]
fn a_freeze_goes_by_the_clock_on_the_wall() {
    let window = Window::parse("Fri 16:00/Mon 08:00 Europe/London").unwrap();
    let is_frozen =
        |time: &str| window.contains(chrono::DateTime::parse_from_rfc3339(time).unwrap().timestamp_millis());
    // In winter London has UTC; in summer it is an hour ahead.
    for (time, expected) in [
        ("2026-11-27T15:59:59Z", false),
        ("2026-11-27T16:00:00Z", true),
        ("2026-11-29T12:00:00Z", true),
        ("2026-11-30T07:59:59Z", true),
        ("2026-11-30T08:00:00Z", false),
        ("2026-07-03T14:59:59Z", false),
        ("2026-07-03T15:00:00Z", true),
        ("2026-07-06T06:59:59Z", true),
        ("2026-07-06T07:00:00Z", false),
    ] {
        assert_eq!(is_frozen(time), expected, "{time}");
    }
    let within_a_week = Window::parse("Mon 09:00/Mon 10:00 UTC").unwrap();
    let at = |time: &str| chrono::DateTime::parse_from_rfc3339(time).unwrap().timestamp_millis();
    assert!(within_a_week.contains(at("2026-11-23T09:30:00Z")));
    assert!(!within_a_week.contains(at("2026-11-23T10:00:00Z")));
    assert!(Window::parse("Mon 09:00/Mon 09:00 UTC").is_err());
    let rules = Promotion { freeze: vec![window], ..Promotion::default() };
    let verdicts = evaluate(&rules, &Facts::default(), at("2026-11-28T00:00:00Z"));
    assert_eq!(verdicts[0].sentence, "nothing is promoted until Mon 08:00 Europe/London");
    assert_eq!((verdicts[0].id.as_str(), verdicts[0].outcome), ("freeze", Outcome::Fail));
}

#[test]
fn every_rule_of_the_example_has_a_verdict_and_none_passes_on_nothing() {
    let verdicts = evaluate(&production(), &Facts::default(), WEDNESDAY);
    let outcomes: Vec<String> =
        verdicts.iter().map(|verdict| format!("{} {}", verdict.id, verdict.outcome.name())).collect();
    insta::assert_snapshot!(outcomes.join("\n"), @r"
    semver error
    quality error
    no-worse error
    card fail
    lineage fail
    signature fail
    artifact error
    external pending
    age error
    reason fail
    freeze pass
    ");
}
