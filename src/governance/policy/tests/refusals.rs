//! What is no policy.

use super::*;

const CHECK: &str = "promote.production.checks[0]";

/// Takes the mark out of a text, and says where it was: lines and columns from 1 on.
fn without_mark(text: &str) -> (String, u64, u64) {
    let (before, after) = text.split_once('§').expect("a mark where the problem is");
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (format!("{before}{after}"), line as u64, column as u64)
}

/// Each text has a § where the problem is.
fn check(cases: &[(String, &str)]) {
    for (text, expected) in cases {
        let (text, line, column) = without_mark(text);
        let error = Policies::read(&text).unwrap_err().to_string();
        assert_eq!(error, format!("line {line}, column {column}: {expected}"), "{text}");
    }
}

fn in_production(rules: &str) -> String {
    format!("policy: x\npromote:\n  production:\n    {rules}\n")
}

fn with_check(check: &str) -> String {
    in_production(&format!("checks:\n      - {check}"))
}

fn at(path: &str, problem: &str) -> &'static str {
    Box::leak(format!("{path}: {problem}").into_boxed_str())
}

#[test]
fn of_a_file_what_it_must_have_and_may_have_is_told() {
    let keys = "`groups`, `policies`, `policy`, `promote`, `rollback`, `break_glass`, `aliases`, `semver`, `rollouts` and `releases`";
    let list = format!("must be a map with {keys}, but is a list");
    let unknown = format!("unknown key `chekcs`; known are {keys}");
    check(&[
        ("§".into(), "the file is empty"),
        ("§promote: {}".into(), "has no `policy`"),
        ("§- a".into(), &list),
        ("policy: x\n§chekcs: []".into(), &unknown),
        ("§policy: x\npolicies: []".into(), "has `policy` beside `policies`; put it into one of the list"),
        (
            "policy: §3".into(),
            "policy: must be a pattern for names of models, such as fraud-*, but is a number",
        ),
        (
            "policy: x\naliases: {champion: §production}".into(),
            "aliases.champion: there are no rules for 'production' under `promote`",
        ),
        (
            "policy: x\npromote: {§live: {}}".into(),
            "promote: unknown key `live`; known are `staging`, `production` and `archived`",
        ),
        (
            "policy: x\nsemver: {mode: §on}".into(),
            "semver.mode: 'on' is unknown; it must be off, warn or enforce",
        ),
        ("policy: x\nrollouts: {abort: §[]}".into(), "rollouts.abort: must name who may do it"),
        (
            "policy: x\nrollouts: {start: [§risk]}".into(),
            "rollouts.start[0]: there is no group 'risk': the file has no `groups`",
        ),
        ("policy: x\nreleases: {§delete: [risk]}".into(), "releases: unknown key `delete`; known is `yank`"),
        (
            "policy: x\nrollouts: {§resume: [risk]}".into(),
            "rollouts: unknown key `resume`; known are `start`, `pause`, `promote` and `abort`",
        ),
        (
            "policy: x\nsemver: {selection: §first}".into(),
            "semver.selection: 'first' is unknown; it must be promoted_first or newest",
        ),
        (
            "policy: x\nbreak_glass: {groups: §[]}".into(),
            "break_glass.groups: must name who may break the glass",
        ),
    ]);
    // These come from the parser, whose words are its own: the place is ours to promise.
    for (text, line) in [("policy: [", 1), ("policy: x\npolicy: y", 2)] {
        assert_eq!(Policies::read(text).unwrap_err().line, line, "{text}");
    }
}

#[test]
fn of_a_signature_it_is_told_whose_can_count() {
    check(&[
        (
            with_check("{id: q, verify: §model-signing}"),
            at(&format!("{CHECK}.verify"), "needs `signed_by`: whose signature counts"),
        ),
        (
            with_check("{id: q, verify: digest, signed_by: §[]}"),
            at(&format!("{CHECK}.signed_by"), "has no meaning beside `verify: digest`"),
        ),
        (
            with_check("{id: q, verify: model-signing, signed_by: §[]}"),
            at(&format!("{CHECK}.signed_by"), "names nobody whose signature would count"),
        ),
        (
            with_check("{id: q, verify: model-signing, signed_by: [§{name: ci}]}"),
            at(&format!("{CHECK}.signed_by[0]"), "must have either `public_key` or `roots`"),
        ),
        (
            with_check("{id: q, verify: model-signing, signed_by: [{name: ci, public_key: §secret}]}"),
            at(
                &format!("{CHECK}.signed_by[0].public_key"),
                "there is no public key in PEM (-----BEGIN PUBLIC KEY-----)",
            ),
        ),
        (
            with_check(
                "{id: q, verify: model-signing, signed_by: [{name: ci, public_key: x, identity: §me}]}",
            ),
            at(
                &format!("{CHECK}.signed_by[0].identity"),
                "has no meaning beside `public_key`: a key has no name",
            ),
        ),
        (
            with_check("{id: q, verify: model-signing, signed_by: [§{name: ci, roots: x}]}"),
            at(&format!("{CHECK}.signed_by[0]"), "has no `identity`"),
        ),
        (
            with_check("{id: q, verify: model-signing, signed_by: [{name: ci, roots: §x, identity: me}]}"),
            at(
                &format!("{CHECK}.signed_by[0].roots"),
                "there is no certificate in PEM (-----BEGIN CERTIFICATE-----)",
            ),
        ),
    ]);
}

#[test]
fn of_a_check_what_would_be_right_is_told() {
    check(&[
        (
            with_check("{id: q, metric: f1, op: §'=>', value: 1}"),
            at(&format!("{CHECK}.op"), "'=>' is unknown; it must be >=, >, <=, < or =="),
        ),
        (
            with_check("{id: q, metric: f1, op: '>=', value: §high}"),
            at(&format!("{CHECK}.value"), "must be a number, but is a text"),
        ),
        (with_check("§{id: q, metric: f1, op: '>='}"), at(CHECK, "has no `value`")),
        (
            with_check("§{id: q, metric: f1, vs: production}"),
            at(CHECK, "`vs` needs `max_drop` (where more is better) or `max_rise` (where less is better)"),
        ),
        (
            with_check("§{id: q, metric: f1, verify: digest}"),
            at(
                CHECK,
                "a check has exactly one of `rule`, `metric`, `require`, `verify`, `webhook` and \
                 `max_days_since_training`",
            ),
        ),
        (with_check("§{id: q, verify: digest, op: '>'}"), at(CHECK, "`op` has no meaning beside `verify`")),
        (
            with_check("{id: q, require: [§colour]}"),
            at(
                &format!("{CHECK}.require[0]"),
                "'colour' is unknown; it must be model_id, training_data, data_hash, framework, metrics, \
                 training_duration, artifact_uri, dataset_digest, git_commit, run or signature",
            ),
        ),
        (
            with_check("{id: q, require: §true}"),
            at(&format!("{CHECK}.require"), "must be a list of what is required, such as [signature]"),
        ),
        (
            with_check("{id: q, webhook: §'ftp://x'}"),
            at(
                &format!("{CHECK}.webhook"),
                "'ftp://x' is no URL; one looks like https://ci.example.com/verdict",
            ),
        ),
        (
            with_check("{id: q, webhook: 'https://x', timeout: §10}"),
            at(&format!("{CHECK}.timeout"), "must be a time such as 10m, 72h or 2h30m, but is a number"),
        ),
        (
            with_check("{id: q, webhook: 'https://x', on_error: §pass}"),
            at(&format!("{CHECK}.on_error"), "'pass' is unknown; it must be pending or fail"),
        ),
        (
            with_check("§{id: freeze, verify: digest}"),
            at(CHECK, "the id 'freeze' is the policy's own; choose another"),
        ),
        (
            in_production("checks: [{id: a, verify: digest}, §{id: a, verify: digest}]"),
            at("promote.production.checks[1]", "the id 'a' is given twice"),
        ),
    ]);
}

#[test]
fn of_approvals_reasons_and_windows_what_would_be_right_is_told() {
    let freeze = "promote.production.freeze[0]";
    let approvals = "promote.production.approvals";
    let times = "is no time of the day; it must be one of 00:00 to 23:59";
    check(&[
        (
            in_production("reason: §yes please"),
            at("promote.production.reason", "'yes please' is unknown; it must be required or optional"),
        ),
        (in_production("freeze: [§Fri 16:00/Mon 8 Europe/London]"), at(freeze, &format!("'8' {times}"))),
        (
            in_production("freeze: [§Fri 16:00/Mon 24:00 Europe/London]"),
            at(freeze, &format!("'24:00' {times}")),
        ),
        (
            in_production("freeze: [§Freitag 16:00/Mon 08:00 Europe/London]"),
            at(freeze, "'Freitag' is no day of the week; it must be one of Mon to Sun"),
        ),
        (
            in_production("freeze: [§Fri 16:00/Mon 08:00 London]"),
            at(
                freeze,
                "'London' is no time zone; it must be one of the IANA list, such as Europe/London or UTC",
            ),
        ),
        (
            in_production("freeze: [§weekends]"),
            at(freeze, "'weekends' is no window; one looks like \"Fri 16:00/Mon 08:00 Europe/London\""),
        ),
        (
            in_production("approvals: {min: 1, groups: [§risk]}"),
            at(&format!("{approvals}.groups[0]"), "there is no group 'risk': the file has no `groups`"),
        ),
        (
            in_production("approvals: {min: 1, each_group: §1}"),
            at(&format!("{approvals}.each_group"), "needs `groups`, of which each must agree"),
        ),
        (
            format!("groups: {{a: [ann]}}\n{}", in_production("approvals: {min: §2, groups: [a]}")),
            at(&format!("{approvals}.min"), "asks for 2 people, but the groups have 1"),
        ),
        (
            format!("groups: {{a: §[ann, ann]}}\n{}", in_production("approvals: 1")),
            at("groups.a", "names somebody twice"),
        ),
        (
            in_production("approvals: {min: §-1}"),
            at(&format!("{approvals}.min"), "must be a whole number from 0 to 1000"),
        ),
    ]);
}

#[test]
fn of_waivers_who_may_give_them_and_for_what_is_told() {
    let at_waivers = "promote.production.waivers";
    let with = |waivers: &str| {
        format!(
            "groups: {{risk: [ann]}}\npolicy: x\npromote:\n  production:\n    checks: [{{id: q, verify: digest}}]\n    \
             waivers: {waivers}\n"
        )
    };
    check(&[
        (with("§{}"), at(at_waivers, "has no `groups`")),
        (with("{groups: §[]}"), at(&format!("{at_waivers}.groups"), "must name who may waive a check")),
        (
            with("{groups: [§leads]}"),
            at(&format!("{at_waivers}.groups[0]"), "there is no group 'leads'; it must be risk"),
        ),
        (
            with("{groups: [risk], checks: [§p]}"),
            at(&format!("{at_waivers}.checks[0]"), "'p' is unknown; it must be q"),
        ),
        (
            "groups: {a: [b]}\npolicy: x\npromote: {staging: {waivers: §{groups: [a]}}}".into(),
            at("promote.staging.waivers", "there are no `checks` that could be waived"),
        ),
        (
            "groups: {a: [b]}\npolicy: x\nrollback: {waivers: §{groups: [a]}}".into(),
            at("rollback.waivers", "a rollback has no waivers; leave out the check that it shall not need"),
        ),
    ]);
    let policies = Policies::read(&with("{groups: [risk], expires: 72h}")).unwrap();
    assert_eq!(policies.needs_authentication(), Some(Place { line: 6, column: 14 }));
    let waivers = policies.all()[0].promote[&Stage::Production].waivers.clone().unwrap();
    assert_eq!(waivers.sentence(), "q may be waived by risk, for 3d at most");
    assert_eq!(policies.all()[0].groups["risk"], ["ann"]);
}
