//! Rollouts: the list, and the frame of one, which the script fills and keeps up to date.

use maud::{Markup, html};

use crate::clock::Millis;
use crate::console::layout::{Frame, age, badge, empty, encoded, more, short, table, time};
use crate::console::store::Rollout;

const FINAL: [&str; 5] = ["succeeded", "rolled_back", "abort_failed", "superseded", "cancelled"];

/// Whether a rollout is under way.
pub(in crate::console) fn is_active(one: &Rollout) -> bool {
    !FINAL.contains(&one.state.as_str()) && one.state != "draft"
}

pub(in crate::console) fn list(
    frame: &Frame,
    found: &[Rollout],
    next: Option<String>,
    now: Millis,
) -> Markup {
    html! {
        h1 { "Rollouts" }
        @if found.is_empty() {
            (empty("There are no rollouts."))
        } @else {
            (rows(frame, found, now))
        }
        (more(next, "Older rollouts"))
    }
}

pub(in crate::console) fn rows(frame: &Frame, found: &[Rollout], now: Millis) -> Markup {
    let row = |one: &Rollout| {
        let percent = format!("{}.{:02} %", one.weight / 100, one.weight % 100);
        html! {
            tr {
                th scope="row" { a href=(frame.at(&format!("/rollouts/{}", encoded(&one.id)))) { (short(&one.id)) } }
                td { a href=(frame.model(&one.name)) { (one.name) } }
                td {
                    "version " (one.version)
                    @if let Some(stable) = one.stable { span.faint { " in place of " (stable) } }
                }
                td { (badge(&one.state)) }
                td { meter min="0" max="10000" value=(one.weight) aria-label="Traffic of the new version" {} " " (percent) }
                td { (time(Some(one.created_at))) br; span.faint { (age(Some(one.created_at), now)) } }
                td { @if one.ended_at.is_some() { (time(one.ended_at)) } @else { span.faint { "not yet" } } }
            }
        }
    };
    table(
        "Rollouts",
        &["Rollout", "Model", "Versions", "State", "Traffic", "Made", "Ended"],
        &found.iter().map(row).collect::<Vec<_>>(),
    )
}

/// One rollout: its script asks the API for it, and is told of every change.
pub(in crate::console) fn one(frame: &Frame, id: &str) -> Markup {
    let api = format!("{}/api/stagewright/v1/rollouts/{}", frame.prefix, encoded(id));
    html! {
        p.crumb { a href=(frame.at("/rollouts")) { "Rollouts" } }
        h1 { "Rollout " (short(id)) }
        div #rollout data-rollout=(api) data-console=(frame.at("")) {
            p.empty role="status" aria-live="polite" { "Asking for the rollout …" }
            noscript { p { "Without scripts, see " a href=(api) { "the rollout as JSON" } "." } }
        }
    }
}
