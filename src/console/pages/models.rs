//! The list of models, and the page of one: its releases, its moves, and who asks for it.

use maud::{Markup, html};

use crate::clock::Millis;
use crate::console::layout::{Frame, age, badge, empty, encoded, more, short, table, time};
use crate::console::pages::rollouts;
use crate::console::store::{Model, Rollout, Version};
use crate::governance::promotion::Move;
use crate::governance::releases::consumers::store::Seen;

pub(in crate::console) fn list(
    frame: &Frame,
    found: &[Model],
    part: &str,
    next: Option<&str>,
    now: Millis,
) -> Markup {
    html! {
        h1 { "Models" }
        form.search method="get" action=(frame.at("/models")) role="search" {
            label for="q" { "Name contains" }
            input #q type="search" name="q" value=(part) autocomplete="off";
            button type="submit" { "Search" }
        }
        @if found.is_empty() {
            (empty(if part.is_empty() { "No model is registered yet." } else { "No model's name contains that." }))
        } @else {
            (table(
                "Models",
                &["Model", "In production", "Newest", "Versions", "Changed"],
                &found.iter().map(|one| row(frame, one, now)).collect::<Vec<_>>(),
            ))
        }
        (more(next.map(|name| frame.at(&format!("/models?q={}&after={}", encoded(part), encoded(name)))), "Next models"))
    }
}

fn row(frame: &Frame, one: &Model, now: Millis) -> Markup {
    html! {
        tr {
            th scope="row" {
                a href=(frame.model(&one.name)) { (one.name) }
                @if let Some(text) = &one.description { br; span.faint.clip { (text) } }
            }
            td {
                @match &one.production {
                    Some(version) => strong { (version) },
                    None => span.faint { "none" },
                }
            }
            td { (one.newest.as_deref().unwrap_or("none")) }
            td { (one.versions) }
            td { span.faint { (age(one.changed_at, now)) } }
        }
    }
}

/// All that the page of a model shows.
pub(in crate::console) struct Whole<'a> {
    pub(in crate::console) name: &'a str,
    pub(in crate::console) description: Option<&'a str>,
    pub(in crate::console) aliases: &'a [(String, i64)],
    pub(in crate::console) versions: &'a [Version],
    /// The version that the next page of versions is below.
    pub(in crate::console) next: Option<i64>,
    pub(in crate::console) moves: &'a [Move],
    pub(in crate::console) consumers: &'a [Seen],
    pub(in crate::console) rollouts: &'a [Rollout],
}

pub(in crate::console) fn one(frame: &Frame, whole: &Whole<'_>, now: Millis) -> Markup {
    let Whole { name, description, aliases, versions, next, moves, consumers, rollouts: found } = whole;
    let rows: Vec<Markup> =
        versions.iter().map(|version| release(frame, name, version, aliases, now)).collect();
    html! {
        p.crumb { a href=(frame.at("/models")) { "Models" } }
        h1 { (name) }
        @if let Some(text) = description { p.lead { (text) } }
        p.links {
            a href=(frame.lineage("registered_model", name)) { "Lineage" }
            a href=(frame.at(&format!("/audit?model={}", encoded(name)))) { "Audit" }
            a href=(format!("{}/#/models/{}", frame.prefix, encoded(name))) { "In MLflow's pages" }
        }
        section {
            h2 { "Releases" }
            @if rows.is_empty() { (empty("There is no version yet.")) } @else {
                (table(
                    "Releases",
                    &["Release", "Stage", "Step", "Contract", "Made", "Lineage"],
                    &rows,
                ))
            }
            (more(next.map(|number| frame.model(name) + &format!("?before={number}")), "Older releases"))
        }
        @if !found.is_empty() {
            section {
                h2 { "Rollouts" }
                (rollouts::rows(frame, found, now))
            }
        }
        section {
            h2 { "Moves between stages" }
            @if moves.is_empty() { (empty("No version has moved yet.")) } @else {
                (table(
                    "Moves between stages",
                    &["When", "Version", "From", "To", "By", "Reason"],
                    &moves.iter().map(moved).collect::<Vec<_>>(),
                ))
            }
        }
        section {
            h2 { "Who asks for it" }
            @if consumers.is_empty() { (empty("Nobody has asked for it by a semantic version yet.")) } @else {
                (table(
                    "Consumers",
                    &["Asks for", "Who", "How often", "Got last", "Last time"],
                    &consumers.iter().map(|seen| consumer(seen, now)).collect::<Vec<_>>(),
                ))
            }
        }
    }
}

fn release(frame: &Frame, name: &str, one: &Version, aliases: &[(String, i64)], now: Millis) -> Markup {
    let called: Vec<&str> =
        aliases.iter().filter(|(_, number)| *number == one.number).map(|(alias, _)| alias.as_str()).collect();
    html! {
        tr {
            th scope="row" {
                @if let Some(semver) = &one.semver { strong { (semver) } " " }
                span.faint { "version " (one.number) }
                @for alias in called { " " span.alias { "@" (alias) } }
            }
            td {
                @if one.stage == "None" { span.faint { "none" } } @else { (badge(&one.stage)) }
                @if let Some(reason) = &one.yanked { " " (badge("yanked")) @if !reason.is_empty() { br; span.faint { (reason) } } }
            }
            td {
                @match (&one.base, &one.required) {
                    (Some(base), Some(required)) => { (required) span.faint { " from " (base) } },
                    (None, Some(_)) => "first",
                    _ => { span.faint { "unknown" } },
                }
            }
            td {
                @match &one.contract {
                    Some(digest) => code title=(digest) { (short(digest)) },
                    None => span.faint { "no signature" },
                }
            }
            td {
                (time(one.created_at)) br;
                span.faint { (age(one.created_at, now)) @if let Some(run) = &one.run { " · run " (short(run)) } }
            }
            td {
                a href=(frame.lineage("model_version", &format!("{name}/{}", one.number)))
                    aria-label=(format!("Draw the lineage of version {}", one.number)) { "Draw" }
            }
        }
    }
}

fn moved(one: &Move) -> Markup {
    html! {
        tr {
            td { (time(Some(one.at))) }
            th scope="row" { (one.semver.clone().unwrap_or_else(|| format!("version {}", one.version))) }
            td { (one.from) }
            td { (badge(&one.to)) @if one.kind.name() != "promote" { " " span.faint { (one.kind.name()) } } }
            td { (one.actor) }
            td.text { (one.reason.as_deref().unwrap_or_default()) }
        }
    }
}

fn consumer(seen: &Seen, now: Millis) -> Markup {
    html! {
        tr {
            th scope="row" { code { (seen.requirement) } }
            td { (seen.principal) }
            td { (seen.count) }
            td { "version " (seen.last_version) }
            td { (age(Some(seen.last_seen), now)) }
        }
    }
}
