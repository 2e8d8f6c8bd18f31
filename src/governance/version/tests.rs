use proptest::prelude::*;

use super::*;
use crate::governance::rules::Bump;

fn version(text: &str) -> Version {
    Version::parse(text).unwrap()
}

fn entries(texts: &[&str]) -> Vec<Entry> {
    let entry = |text: &&str| match text.strip_suffix(" yanked") {
        Some(text) => Entry { version: version(text), yanked: true },
        None => Entry { version: version(text), yanked: false },
    };
    texts.iter().map(entry).collect()
}

fn assigned(used: &[&str], required: Bump, requested: Option<&str>) -> String {
    let requested = requested.map(version);
    match assign(&entries(used), required, requested.as_ref()) {
        Ok(version) => version.to_string(),
        Err(error) => format!("! {error}"),
    }
}

#[test]
fn a_version_is_read_with_or_without_v_and_printed_without() {
    for (text, printed) in [("2.3.1", "2.3.1"), ("v2.3.1", "2.3.1"), ("V1.0.0-rc.1+b", "1.0.0-rc.1+b")] {
        assert_eq!(version(text).to_string(), printed);
    }
    assert_eq!(version("1.2.3+a"), version("1.2.3+b"));
    assert!(version("1.2.3").is_answered_by(&version("1.2.3+b")));
    assert!(!version("1.2.3+a").is_answered_by(&version("1.2.3+b")));
}

#[test]
fn what_is_no_version_is_refused_with_the_form_of_one() {
    let refused = |text: &str| Version::parse(text).unwrap_err().to_string();
    let mut lines: Vec<String> = [
        "", "v", "vv1.2.3", "2.3", "2", "01.2.3", "1.2.3-", "1.2.3-01", "1.2.3 ", "-1.2.3", "1.2.x", "１.2.3",
    ]
    .map(refused)
    .into();
    lines.push(refused(&format!("1.2.{}", "9".repeat(10))));
    lines.push(refused(&format!("1.2.{}", "9".repeat(40))));
    lines.push(refused(&format!("1.2.3-{}", "a".repeat(49))));
    lines.push(refused(&"é".repeat(100)));
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn the_first_version_is_1_0_0_unless_another_is_asked_for() {
    assert_eq!(assigned(&[], Bump::Patch, None), "1.0.0");
    assert_eq!(assigned(&[], Bump::Major, None), "1.0.0");
    assert_eq!(assigned(&[], Bump::Patch, Some("0.1.0")), "0.1.0");
    assert_eq!(assigned(&[], Bump::Patch, Some("4.2.7")), "4.2.7");
    assert_eq!(assigned(&["1.0.0-rc.1"], Bump::Major, None), "1.0.0");
    assert_eq!(assigned(&["1.0.0 yanked"], Bump::Patch, None), "2.0.0");
}

#[test]
fn the_next_version_steps_from_the_greatest_release() {
    let used = ["2.2.0", "2.3.1", "2.3.0", "3.0.0-rc.1", "1.9.0"];
    assert_eq!(assigned(&used, Bump::Patch, None), "2.3.2");
    assert_eq!(assigned(&used, Bump::Minor, None), "2.4.0");
    assert_eq!(assigned(&used, Bump::Major, None), "3.0.0");
}

#[test]
fn yanked_versions_are_no_base_and_never_used_again() {
    let used = ["2.3.1", "2.3.2 yanked", "2.4.0 yanked", "3.0.0 yanked"];
    assert_eq!(assigned(&used, Bump::Patch, None), "2.3.3");
    assert_eq!(assigned(&used, Bump::Minor, None), "2.5.0");
    assert_eq!(assigned(&used, Bump::Major, None), "4.0.0");
}

#[test]
fn a_backport_is_held_against_its_own_line() {
    let used = ["2.3.1", "3.0.0", "3.1.0"];
    assert_eq!(base(&entries(&used), Some(&version("2.3.2"))), Some(&version("2.3.1")));
    assert_eq!(base(&entries(&used), Some(&version("4.0.0"))), Some(&version("3.1.0")));
    assert_eq!(base(&entries(&used), Some(&version("1.0.0"))), None);
    // What is taken is what comes before whatever is right instead.
    assert_eq!(base(&entries(&used), Some(&version("2.3.1"))), Some(&version("2.3.1")));
    assert_eq!(base(&entries(&used), Some(&version("3.0.0-rc.1"))), Some(&version("3.0.0")));
    assert_eq!(base(&entries(&used), None), Some(&version("3.1.0")));
    assert_eq!(assigned(&used, Bump::Patch, Some("2.3.2")), "2.3.2");
    assert_eq!(assigned(&used, Bump::Minor, Some("2.4.0")), "2.4.0");
    assert_eq!(assigned(&used, Bump::Patch, Some("1.0.0")), "1.0.0");
}

#[test]
fn a_request_that_steps_further_than_needed_is_fine() {
    assert_eq!(assigned(&["2.3.1"], Bump::Patch, Some("2.4.0")), "2.4.0");
    assert_eq!(assigned(&["2.3.1"], Bump::Patch, Some("7.0.0")), "7.0.0");
    assert_eq!(assigned(&["2.3.1"], Bump::Major, Some("3.0.0-rc.1")), "3.0.0-rc.1");
    assert_eq!(assigned(&["2.3.1"], Bump::Major, Some("3.1.2")), "3.1.2");
    assert_eq!(assigned(&["2.3.1"], Bump::Minor, Some("2.4.1+build.7")), "2.4.1+build.7");
}

#[test]
fn every_refusal_says_what_would_be_right() {
    let used = ["2.3.1", "2.4.0 yanked", "3.0.0"];
    let lines = [
        assigned(&used, Bump::Major, Some("2.3.2")),
        assigned(&used, Bump::Minor, Some("2.3.2")),
        assigned(&used, Bump::Minor, Some("2.3.2-rc.1")),
        assigned(&used, Bump::Major, Some("3.1.0")),
        assigned(&used, Bump::Patch, Some("2.4.0")),
        assigned(&used, Bump::Patch, Some("2.3.1+other")),
        assigned(&used, Bump::Patch, Some("3.0.0-rc.2")),
        assigned(&["3.0.0-beta.1", "3.0.0-beta.2"], Bump::Patch, Some("3.0.0-beta.1")),
        assigned(&["999999999.0.0"], Bump::Major, None),
    ];
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn below_1_0_0_steps_are_those_of_cargo() {
    assert_eq!(assigned(&["0.3.1"], Bump::Major, None), "0.4.0");
    assert_eq!(assigned(&["0.3.1"], Bump::Minor, None), "0.3.2");
    assert_eq!(assigned(&["0.3.1"], Bump::Major, Some("1.0.0")), "1.0.0");
    assert_eq!(assigned(&["0.0.3"], Bump::Major, None), "0.1.0");
    assert_eq!(assigned(&["0.0.3"], Bump::Major, Some("0.0.4")), "0.0.4");
    assert!(
        assigned(&["0.3.1"], Bump::Major, Some("0.3.2"))
            .starts_with("! 0.3.2 is only a patch step from 0.3.1")
    );
}

#[test]
fn candidates_are_counted_for_each_release_and_label() {
    let used = entries(&["3.0.0-rc.1", "3.0.0-rc.9 yanked", "3.0.0-beta.4", "2.4.0-rc.20", "3.0.0-rc.x"]);
    let next = |release: &str, label: &str| candidate(&used, &version(release), label).unwrap().to_string();
    assert_eq!(next("3.0.0", "rc"), "3.0.0-rc.10");
    assert_eq!(next("3.0.0", "beta"), "3.0.0-beta.5");
    assert_eq!(next("3.1.0", "rc"), "3.1.0-rc.1");
    assert!(candidate(&used, &version("3.0.0"), "r c").is_err());
}

pub(in crate::governance) fn any_version() -> impl Strategy<Value = Version> {
    let pre = prop_oneof![
        4 => Just(String::new()),
        4 => "-(rc|beta|alpha)\\.(0|[1-9][0-9]?)",
        3 => "-((0|[1-9][0-9]{0,2}|[a-zA-Z-][0-9a-zA-Z-]{0,2})\\.){0,3}(0|[1-9][0-9]{0,2}|[a-zA-Z-][0-9a-zA-Z-]{0,2})",
    ];
    let build = prop_oneof![9 => Just(String::new()), 1 => "\\+[0-9a-z]{1,3}"];
    (0..4_u64, 0..4_u64, 0..4_u64, pre, build).prop_map(|(major, minor, patch, pre, build)| {
        Version::parse(&format!("{major}.{minor}.{patch}{pre}{build}")).unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1024) })]

    #[test]
    fn columns_are_ordered_as_versions_are(a in any_version(), b in any_version()) {
        prop_assert_eq!(a.columns().cmp(&b.columns()), a.cmp(&b), "{} {}", a, b);
    }

    #[test]
    fn what_is_assigned_is_free_and_steps_far_enough(
        used in proptest::collection::vec((any_version(), any::<bool>()), 0..12),
        step in 0..3_usize,
    ) {
        let used: Vec<_> = used.into_iter().map(|(version, yanked)| Entry { version, yanked }).collect();
        let required = [Bump::Patch, Bump::Minor, Bump::Major][step];
        let next = assign(&used, required, None).unwrap();
        prop_assert!(used.iter().all(|entry| entry.version != next));
        // Asked for by name, the same version is accepted.
        prop_assert_eq!(assign(&used, required, Some(&next)).unwrap().to_string(), next.to_string());
        prop_assert!(base(&used, None).is_none_or(|base| *base < next));
    }

    #[test]
    fn no_text_makes_the_parser_panic(text in "\\PC{0,40}") {
        let _ = Version::parse(&text);
    }
}
