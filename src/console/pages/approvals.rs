//! The inbox: requests that wait, and what was decided.

use maud::{Markup, html};
use serde_json::Value;

use crate::clock::Millis;
use crate::console::layout::{Frame, age, badge, empty, encoded, short, table, time};
use crate::governance::approvals::{Activity, Request, Target};

pub(in crate::console) fn list(
    frame: &Frame,
    waiting: &[Request],
    decided: &[Request],
    now: Millis,
) -> Markup {
    let heads = ["Request", "Model", "To", "State", "Asked by", "Asked", "Reason"];
    let rows = |found: &[Request]| found.iter().map(|one| row(frame, one, now)).collect::<Vec<Markup>>();
    html! {
        h1 { "Approvals" }
        p.links { a href=(frame.at("/waivers")) { "Waivers" } }
        section {
            h2 { "Waiting" }
            @if waiting.is_empty() { (empty("Nothing waits for anybody.")) } @else {
                (table("Requests that wait", &heads, &rows(waiting)))
            }
        }
        section {
            h2 { "Decided" }
            @if decided.is_empty() { (empty("Nothing was decided yet.")) } @else {
                (table("Requests that were decided", &heads, &rows(decided)))
            }
        }
    }
}

fn row(frame: &Frame, one: &Request, now: Millis) -> Markup {
    html! {
        tr {
            th scope="row" { a href=(frame.at(&format!("/approvals/{}", one.id))) { "Request " (one.id) } }
            td { a href=(frame.model(&one.name)) { (one.name) } span.faint { " version " (one.version) } }
            td { (target(frame, &one.target)) }
            td { (badge(one.state.name())) }
            td { (one.requester.name) }
            td { (time(Some(one.created_at))) br; span.faint { (age(Some(one.created_at), now)) } }
            td.text { (one.reason.as_deref().unwrap_or_default()) }
        }
    }
}

/// Where a request leads.
fn target(frame: &Frame, target: &Target) -> Markup {
    html! {
        @match target {
            Target::Rollout { id, step } => {
                a href=(frame.at(&format!("/rollouts/{}", encoded(id)))) { "rollout " (short(id)) } ", step " (step + 1)
            }
            Target::Stage(_) | Target::Alias(_) | Target::NoAlias(_) | Target::Delete | Target::Rename => {
                (target.to_string())
            }
        }
    }
}

pub(in crate::console) fn one(
    frame: &Frame,
    request: &Request,
    activities: &[Activity],
    notice: Option<&str>,
    now: Millis,
) -> Markup {
    let is_open = request.state.is_open();
    html! {
        p.crumb { a href=(frame.at("/approvals")) { "Approvals" } }
        h1 { "Request " (request.id) " " (badge(request.state.name())) }
        @if let Some(notice) = notice { p.notice role="alert" { (notice) } }
        dl.facts {
            dt { "What" }
            dd {
                a href=(frame.model(&request.name)) { (request.name) } " version " (request.version) " to "
                strong { (target(frame, &request.target)) }
            }
            dt { "Asked by" }
            dd {
                (request.requester.name)
                @if !request.requester.is_authenticated { span.faint { " (not signed in)" } }
                ", " (time(Some(request.created_at))) span.faint { " (" (age(Some(request.created_at), now)) ")" }
            }
            dt { "Reason" }
            dd { (request.reason.as_deref().unwrap_or("none was given")) }
            @if let Some(at) = request.expires_at { dt { "Expires" } dd { (time(Some(at))) } }
            @if let Some(digest) = &request.binding.artifact_digest {
                dt { "Files" } dd { code title=(digest) { (short(digest)) } }
            }
        }
        p.links {
            a href=(frame.lineage("model_version", &format!("{}/{}", request.name, request.version))) { "Lineage of the version" }
            a href=(frame.waivers(&request.name, request.version, &request.target)) { "Waivers of the version" }
        }
        section {
            h2 { "Checks" }
            (verdicts(&request.verdicts))
        }
        @if is_open { (form(frame, request)) }
        section {
            h2 { "What was done" }
            @if activities.is_empty() { (empty("Nothing yet.")) } @else {
                ol.acts {
                    @for act in activities {
                        li {
                            strong { (act.by.name) } " " (act.kind.name().to_lowercase().replace('_', " ")) ", "
                            (time(Some(act.created_at)))
                            @if let Some(text) = &act.comment { p.comment { (text) } }
                        }
                    }
                }
            }
        }
    }
}

/// The decision. It is made by the rules of the API, in the name of whoever is signed in.
fn form(frame: &Frame, request: &Request) -> Markup {
    html! {
        section {
            h2 { "Decide" }
            @match &frame.user {
                None => (empty("Only who is signed in can decide: the server must be told by --trusted-user-header.")),
                Some(user) => {
                    form.decide method="post" action=(frame.at(&format!("/approvals/{}", request.id))) {
                        label for="comment" { "Comment" }
                        textarea #comment name="comment" rows="3" maxlength="2000" {}
                        p.faint { "In the name of " (user) ". It is recorded." }
                        p.buttons {
                            button.good type="submit" name="decision" value="approve" { "Approve" }
                            button.bad type="submit" name="decision" value="reject" { "Reject" }
                        }
                    }
                },
            }
        }
    }
}

pub(super) fn verdicts(found: &Value) -> Markup {
    let found = found.as_array().map_or(&[][..], Vec::as_slice);
    let text = |one: &Value, keys: [&str; 3]| {
        keys.iter().find_map(|key| one[*key].as_str()).unwrap_or_default().to_owned()
    };
    html! {
        @if found.is_empty() { (empty("No check was made.")) } @else {
            (table(
                "Checks",
                &["Check", "Verdict", "Why"],
                &found
                    .iter()
                    .map(|one| html! {
                        tr {
                            th scope="row" { (text(one, ["id", "check", "name"])) }
                            td { (badge(&text(one, ["outcome", "verdict", "state"]))) }
                            td.text { (text(one, ["sentence", "message", "reason"])) }
                        }
                    })
                    .collect::<Vec<_>>(),
            ))
        }
    }
}
