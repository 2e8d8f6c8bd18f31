//! What is in production, and since when.

use maud::{Markup, html};

use crate::clock::Millis;
use crate::console::layout::{Frame, age, empty, encoded, more, table, time};
use crate::console::store::{Counts, InProduction, Rollout};

pub(in crate::console) fn page(
    frame: &Frame,
    counts: &Counts,
    found: &[InProduction],
    active: &[Rollout],
    next: Option<&str>,
    now: Millis,
) -> Markup {
    let number = |count: i64, text: &str, path: &str| {
        html! { li { a href=(frame.at(path)) { strong { (count) } span { (text) } } } }
    };
    html! {
        h1 { "In production" }
        ul.numbers {
            (number(counts.in_production, "models in production", ""))
            (number(counts.models, "registered models", "/models"))
            (number(counts.waiting, "requests waiting", "/approvals"))
            (number(i64::try_from(active.len()).unwrap_or_default(), "rollouts under way", "/rollouts"))
        }
        @if found.is_empty() {
            (empty("No version of any model is in production yet."))
        } @else {
            (table(
                "Versions in production",
                &["Model", "Version", "Since", "Promoted by", "Reason", "Lineage"],
                &found.iter().map(|one| row(frame, one, now)).collect::<Vec<_>>(),
            ))
        }
        (more(next.map(|name| frame.at(&format!("?after={}", encoded(name)))), "Next models"))
    }
}

fn row(frame: &Frame, one: &InProduction, now: Millis) -> Markup {
    html! {
        tr {
            th scope="row" { a href=(frame.model(&one.name)) { (one.name) } }
            td {
                @if let Some(semver) = &one.semver { strong { (semver) } " " }
                span.faint { "version " (one.version) }
            }
            td { (time(one.since)) br; span.faint { (age(one.since, now)) } }
            td { (one.by.as_deref().unwrap_or("unknown")) }
            td.text { (one.reason.as_deref().unwrap_or_default()) }
            td {
                a href=(frame.lineage("model_version", &format!("{}/{}", one.name, one.version)))
                    aria-label=(format!("Draw the lineage of {} version {}", one.name, one.version)) { "Draw" }
            }
        }
    }
}
