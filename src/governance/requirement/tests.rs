use proptest::prelude::*;

use super::*;
use crate::governance::version::tests::any_version;

fn told(text: &str) -> String {
    match Requirement::of_stage(text) {
        Ok(Requirement { target, unit, .. }) => {
            let target = match target {
                Target::Stage(stage) => format!("stage {stage}"),
                Target::Exact(version) => format!("version {version}"),
                Target::Range(_) => "range".to_owned(),
                Target::Name(name) => format!("name {name}"),
            };
            match unit {
                Some(Unit { key, value }) => format!("{text:?}: {target}, {key} is {value}"),
                None => format!("{text:?}: {target}"),
            }
        }
        Err(error) => format!("{text:?}: ! {error}"),
    }
}

#[test]
fn every_form_that_clients_send_is_understood() {
    let texts = [
        "Production",
        "production",
        "NONE",
        "Archived",
        "2.3.1",
        "v2.3.1",
        "2.3.1-rc.1",
        "2.3.1+build.5",
        "^2.3",
        "~2.3",
        ">=2.3,<3",
        ">=2.3, <3",
        "2.x",
        "2.3.*",
        "2.3.X",
        "*",
        "^v2.3",
        "==2.3.1",
        "=2",
        "canary",
        "stable",
        "v7",
        "2.3",
        "2",
        "champion-x",
        "box",
        "1x",
        "x",
    ];
    insta::assert_snapshot!(texts.map(told).join("\n"));
}

#[test]
fn a_unit_is_taken_off_any_of_them() {
    let texts = [
        "Production,unit=host-17",
        "Production:host-17",
        "prod:host-17",
        ">=2.3,<3,unit=host-17",
        "^2.3:h:1",
        "^2.3,customer_id=a,b=c",
        "2.3.1,unit=x:y",
        "2.3.1+b.5:h",
        "canary,unit=",
        "canary:",
        "canary,Unit=a",
        ">=2.3,=2.4.0",
        ":host",
        ",unit=a",
    ];
    insta::assert_snapshot!(texts.map(told).join("\n"));
}

#[test]
fn an_alias_may_be_called_like_a_stage() {
    assert_eq!(Requirement::of_alias("production").unwrap().target, Target::Name("production"));
    assert_eq!(
        Requirement::of_alias("v2.3.1").unwrap().bounds(),
        Requirement::of_stage("2.3.1").unwrap().bounds()
    );
    assert_eq!(Requirement::of_alias("^2.3:h").unwrap().unit, Some(Unit { key: "unit", value: "h" }));
}

#[test]
fn what_is_no_range_is_refused_with_what_one_looks_like() {
    let mut lines: Vec<_> = [
        "",
        " ",
        "^",
        ">=2.3 <3",
        "~=2.3",
        "^2.3,",
        "2.3.*.1",
        "!=2",
        "^2.3.1.4",
        "=>2",
        "1.*.3",
        "^9999999999",
        "<3,>2,>2,>2,>2,>2,>2,>2,>2",
        "a,b",
        "x=1",
    ]
    .map(told)
    .into();
    lines.push(told(&"é".repeat(257)));
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn bounds_of_a_range_are_those_of_one_index_scan() {
    let line = |text: &str| {
        let bounds = Requirement::of_stage(text).unwrap().bounds().unwrap();
        let end = |c: &crate::governance::version::Columns| {
            format!("{}.{}.{} {:?}", c.major, c.minor, c.patch, c.pre_sort)
        };
        let pre = bounds.pre.map(|[a, b, c]| format!("{a}.{b}.{c}")).join(" ");
        format!("{text}: [{}, {}) pre {pre}", end(&bounds.lower), end(&bounds.upper))
    };
    let texts = ["2.3.1", "2.3.1-rc.1", "^2.3", "~2.3", "2.x", ">=2.3,<3", "^2.3.0-rc.1", ">1", "<=2.3", "*"];
    insta::assert_snapshot!(texts.map(line).join("\n"));
}

#[test]
fn prereleases_are_in_a_range_that_names_one_of_theirs() {
    let contains =
        |range: &str, version: &str| Range::parse(range).unwrap().contains(&Version::parse(version).unwrap());
    assert!(contains("^2.3.0-rc.1", "2.3.0-rc.2"));
    assert!(contains("^2.3.0-rc.1", "2.9.0"));
    assert!(!contains("^2.3.0-rc.1", "2.9.0-rc.1"));
    assert!(!contains("^2.3", "2.4.0-rc.1"));
    assert!(!contains("<3", "3.0.0-rc.1"));
    assert!(!contains("*", "1.0.0-rc.1"));
    assert!(contains("^3.2.0-rc.0, ^3.2", "3.2.0-rc.0"));
}

#[test]
fn an_id_is_read_as_a_name_and_a_version() {
    let read =
        |id: &str| model_ids(id).map(|(name, version)| format!("{name} {version}")).collect::<Vec<_>>();
    assert_eq!(read("fraud-detector-v2.3.1"), ["fraud-detector 2.3.1"]);
    assert_eq!(read("m-v2.4.0-rc.1"), ["m 2.4.0-rc.1"]);
    assert_eq!(read("m-very-v1.0.0"), ["m-very 1.0.0"]);
    assert_eq!(read("m-v1.0.0-v2.0.0"), ["m-v1.0.0 2.0.0", "m 1.0.0-v2.0.0"]);
    for id in ["m-1b0a4d2e9c1f4b7f8f1d2c3b4a5e6f70", "m-v2", "-v2.3.1", "m-v", "m-vv1.0.0", "", "m-v2.3"] {
        assert_eq!(read(id), [""; 0], "{id}");
    }
}

fn any_comparator() -> impl Strategy<Value = String> {
    let operator =
        prop_oneof![Just("^"), Just("~"), Just("="), Just(">"), Just(">="), Just("<"), Just("<="), Just("")];
    let full = any_version().prop_map(|version| match version.prerelease() {
        "" => version.release().to_string(),
        pre => format!("{}-{pre}", version.release()),
    });
    let partial = prop_oneof![
        4 => full,
        2 => (0..4_u64, 0..4_u64).prop_map(|(major, minor)| format!("{major}.{minor}")),
        1 => (0..4_u64).prop_map(|major| format!("{major}")),
    ];
    let wildcard = prop_oneof!["[0-3]\\.[0-3]\\.[*xX]", "[0-3]\\.[*xX]", Just("*".to_owned())];
    prop_oneof![9 => (operator, partial).prop_map(|(operator, version)| format!("{operator}{version}")), 1 => wildcard]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn bounds_hold_what_the_crate_semver_matches(
        comparators in proptest::collection::vec(any_comparator(), 1..4),
        versions in proptest::collection::vec(any_version(), 16),
    ) {
        let text = comparators.join(",");
        let Ok(expected) = semver::VersionReq::parse(&text) else {
            // A wildcard among others; alone it is one.
            prop_assume!(false);
            return Ok(());
        };
        let bounds = Range::parse(&text).unwrap().bounds();
        let is_partial = expected.comparators.iter().any(|comparator| comparator.patch.is_none());
        let check = |version: &Version| {
            let (found, matches) = (bounds.contains(&version.columns()), expected.matches(version.inner()));
            if version.is_prerelease() && is_partial {
                // The difference that is told at the bounds: never less than the crate.
                prop_assert!(found || !matches, "{} in {}: {:?}", version, text, bounds);
            } else {
                prop_assert_eq!(found, matches, "{} in {}: {:?}", version, text, bounds);
            }
            Ok(())
        };
        for version in &versions {
            check(version)?;
        }
        // Those that the range names are the ones at its edges.
        for comparator in &expected.comparators {
            let (minor, patch) = (comparator.minor.unwrap_or(0), comparator.patch.unwrap_or(0));
            let edge = format!("{}.{minor}.{patch}", comparator.major);
            let pre = comparator.pre.as_str();
            let edges = [edge.clone(), format!("{edge}-{}", if pre.is_empty() { "0" } else { pre }), format!("{edge}-{pre}.0")];
            for edge in edges.iter().filter_map(|edge| Version::parse(edge).ok()) {
                check(&edge)?;
            }
        }
        if bounds.is_empty() {
            prop_assert!(versions.iter().all(|version| !expected.matches(version.inner())));
        }
    }

    #[test]
    fn an_exact_version_is_bounded_to_itself(asked in any_version(), other in any_version()) {
        let bounds = Bounds::exact(&asked);
        prop_assert!(bounds.contains(&asked.columns()));
        prop_assert_eq!(bounds.contains(&other.columns()), asked == other);
    }

    #[test]
    fn no_text_makes_the_parser_panic(text in "[\\^~<>=*xXv.,:+\\-0-9a-z é]{0,24}") {
        if let Ok(requirement) = Requirement::of_stage(&text) {
            let _ = requirement.bounds();
        }
        let _ = model_ids(&text).count();
    }
}
