//! Waivers: those in force, and those of one version with what can be done about them.

use maud::{Markup, html};
use serde_json::Value;

use super::approvals::verdicts;
use crate::clock::Millis;
use crate::console::layout::{Frame, age, badge, empty, encoded, short, table, time};
use crate::governance::approvals::Target;
use crate::governance::approvals::waivers::Standing;
use crate::governance::policy::Waivers;

/// Which version is looked at; none where the model or the version is empty.
pub(in crate::console) struct Asked<'a> {
    pub(in crate::console) model: &'a str,
    pub(in crate::console) version: &'a str,
    pub(in crate::console) to: &'a str,
}

impl<'a> Asked<'a> {
    /// On the way to production where nothing is said.
    pub(in crate::console) fn of(model: &'a str, version: &'a str, to: &'a str) -> Self {
        Self { model, version, to: if to.is_empty() { "production" } else { to } }
    }

    pub(in crate::console) fn address(&self, frame: &Frame) -> String {
        let Self { model, version, to } = self;
        let [model, version, to] = [model, version, to].map(|text| encoded(text));
        frame.at(&format!("/waivers?model={model}&version={version}&to={to}"))
    }
}

/// All that the page of a version shows.
pub(in crate::console) struct Whole<'a> {
    pub(in crate::console) number: i64,
    pub(in crate::console) target: &'a Target,
    pub(in crate::console) verdicts: &'a Value,
    /// On their way to whatever target.
    pub(in crate::console) found: &'a [Standing],
    /// Who may waive what; none where nobody may.
    pub(in crate::console) rule: Option<&'a Waivers>,
    /// Why what was just tried is refused.
    pub(in crate::console) refusal: Option<&'a str>,
}

pub(in crate::console) fn list(frame: &Frame, asked: &Asked<'_>, found: &[Standing], now: Millis) -> Markup {
    html! {
        p.crumb { a href=(frame.at("/approvals")) { "Approvals" } }
        h1 { "Waivers" }
        (search(frame, asked))
        section {
            h2 { "In force" }
            @if found.is_empty() { (empty("No waiver is in force.")) } @else {
                (rows("Waivers in force", frame, found, now))
            }
        }
    }
}

fn search(frame: &Frame, asked: &Asked<'_>) -> Markup {
    html! {
        form.search method="get" action=(frame.at("/waivers")) role="search" {
            label for="model" { "Model" }
            input #model name="model" value=(asked.model) required autocomplete="off";
            label for="version" { "Version" }
            input #version name="version" value=(asked.version) required autocomplete="off" size="8";
            label for="to" { "To" }
            input #to name="to" value=(asked.to) autocomplete="off" size="12";
            button type="submit" { "Show" }
        }
    }
}

pub(in crate::console) fn one(frame: &Frame, asked: &Asked<'_>, whole: &Whole<'_>, now: Millis) -> Markup {
    let Whole { number, target, verdicts: told, found, rule, refusal } = whole;
    html! {
        p.crumb {
            a href=(frame.at("/approvals")) { "Approvals" } " / " a href=(frame.at("/waivers")) { "Waivers" }
        }
        h1 { "Waivers of " (asked.model) " version " (number) }
        (search(frame, asked))
        @if let Some(refusal) = refusal { p.notice role="alert" { (refusal) } }
        p.links { a href=(frame.model(asked.model)) { "The model" } }
        section {
            h2 { "Checks on the way to " (target) }
            (verdicts(told))
        }
        section {
            h2 { "Given" }
            @if found.is_empty() { (empty("The version was never given a waiver.")) } @else {
                (rows("Waivers of the version", frame, found, now))
            }
        }
        section {
            h2 { "Waive a check" }
            @match (rule, &frame.user) {
                (None, _) => (empty("The policy lets nobody waive a check on this way.")),
                (_, None) => (empty("Only who is signed in can waive: the server must be told by --trusted-user-header.")),
                (Some(rule), Some(user)) => (form(frame, asked, rule, told, user)),
            }
        }
        @let standing: Vec<&Standing> = found.iter().filter(|one| one.waiver.withdrawn_at.is_none()).collect();
        @if frame.user.is_some() && !standing.is_empty() {
            section {
                h2 { "Withdraw" }
                @for one in standing { (withdrawal(frame, asked, one)) }
            }
        }
    }
}

/// The form; the first check that does not pass is chosen.
fn form(frame: &Frame, asked: &Asked<'_>, rule: &Waivers, told: &Value, user: &str) -> Markup {
    let fails = |check: &&String| {
        let one = told.as_array().into_iter().flatten().find(|one| one["id"] == check.as_str());
        one.is_some_and(|one| one["outcome"] != "pass" && one["outcome"] != "waived")
    };
    let chosen = rule.checks.iter().find(fails);
    html! {
        p.faint { (rule.sentence()) "." }
        form.decide method="post" action=(frame.at("/waivers")) {
            (subject(asked))
            label for="check" { "Check" }
            select #check name="check" {
                @for check in &rule.checks {
                    option value=(check) selected[Some(check) == chosen] { (check) }
                }
            }
            label for="until" { "Until the end of (UTC; as long as the policy lets it be, where nothing is said)" }
            input #until type="date" name="until";
            label for="reason" { "Reason" }
            textarea #reason name="reason" rows="3" maxlength="1000" required {}
            p.faint { "In the name of " (user) ". It is recorded." }
            p.buttons { button.good type="submit" { "Waive" } }
        }
    }
}

fn withdrawal(frame: &Frame, asked: &Asked<'_>, one: &Standing) -> Markup {
    let id = one.waiver.id;
    html! {
        form.decide method="post" action=(frame.at(&format!("/waivers/{id}/withdraw"))) {
            (subject(asked))
            label for=(format!("why-{id}")) { "Why waiver " (id) " (" (one.waiver.check) ") is withdrawn" }
            input id=(format!("why-{id}")) name="reason" maxlength="1000" autocomplete="off";
            " "
            button.bad type="submit" { "Withdraw waiver " (id) }
        }
    }
}

/// What the page is about, to come back to.
fn subject(asked: &Asked<'_>) -> Markup {
    html! {
        input type="hidden" name="model" value=(asked.model);
        input type="hidden" name="version" value=(asked.version);
        input type="hidden" name="to" value=(asked.to);
    }
}

fn rows(label: &str, frame: &Frame, found: &[Standing], now: Millis) -> Markup {
    let heads = ["Waiver", "Check", "Model", "To", "State", "Given by", "Until", "Bound to", "Reason"];
    table(label, &heads, &found.iter().map(|one| row(frame, one, now)).collect::<Vec<_>>())
}

fn row(frame: &Frame, one: &Standing, now: Millis) -> Markup {
    let Standing { waiver, state } = one;
    html! {
        tr {
            th scope="row" {
                a href=(frame.waivers(&waiver.name, waiver.version, &waiver.target)) { "Waiver " (waiver.id) }
            }
            td { (waiver.check) }
            td { a href=(frame.model(&waiver.name)) { (waiver.name) } span.faint { " version " (waiver.version) } }
            td { (waiver.target) }
            td {
                (badge(state))
                @if let Some(by) = &waiver.withdrawn_by { br; span.faint { "by " (by) } }
            }
            td { (waiver.by) br; span.faint { (age(Some(waiver.created_at), now)) } }
            td { (time(Some(waiver.until))) }
            td {
                @match &waiver.binding.artifact_digest {
                    Some(digest) => { "files " code title=(digest) { (short(digest)) } },
                    None => span.faint { "no files on record" },
                }
                br; "policy " code title=(waiver.binding.policy_hash) { (short(&waiver.binding.policy_hash)) }
            }
            td.text { (waiver.reason) }
        }
    }
}
