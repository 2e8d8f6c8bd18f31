//! What all pages share: the frame, and small parts. Everything that is shown is escaped.

use chrono::DateTime;
use maud::{DOCTYPE, Markup, html};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::clock::Millis;
use crate::governance::approvals::Target;

/// What a part of an address may have as it is.
const PART: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The parts of the console, in the order of its menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    Production,
    Models,
    Approvals,
    Rollouts,
    Lineage,
    Audit,
}

impl Section {
    const ALL: [Self; 6] =
        [Self::Production, Self::Models, Self::Approvals, Self::Rollouts, Self::Lineage, Self::Audit];

    fn title(self) -> &'static str {
        match self {
            Self::Production => "Production",
            Self::Models => "Models",
            Self::Approvals => "Approvals",
            Self::Rollouts => "Rollouts",
            Self::Lineage => "Lineage",
            Self::Audit => "Audit",
        }
    }

    fn path(self) -> &'static str {
        match self {
            Self::Production => "",
            Self::Models => "/models",
            Self::Approvals => "/approvals",
            Self::Rollouts => "/rollouts",
            Self::Lineage => "/lineage",
            Self::Audit => "/audit",
        }
    }
}

/// Where the server and whoever looks at it are.
pub(super) struct Frame {
    /// What stands before every path of the server.
    pub(super) prefix: String,
    /// Who the server takes the caller for.
    pub(super) user: Option<String>,
}

impl Frame {
    /// The address of a page of the console.
    pub(super) fn at(&self, path: &str) -> String {
        format!("{}/console{path}", self.prefix)
    }

    /// The address of a model's page.
    pub(super) fn model(&self, name: &str) -> String {
        self.at(&format!("/models/{}", encoded(name)))
    }

    /// The address of a drawing.
    pub(super) fn lineage(&self, kind: &str, id: &str) -> String {
        self.at(&format!("/lineage?type={kind}&id={}", encoded(id)))
    }

    /// The address of the waivers of a version on its way to `target`.
    pub(super) fn waivers(&self, name: &str, version: i64, target: &Target) -> String {
        let to = target.to_string();
        self.at(&format!("/waivers?model={}&version={version}&to={}", encoded(name), encoded(&to)))
    }

    /// A whole page.
    pub(super) fn page(&self, section: Section, title: &str, content: &Markup) -> Markup {
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (title) " · Stagewright" }
                    link rel="stylesheet" href=(self.at("/assets/style.css"));
                    link rel="icon" href=(self.at("/assets/icon.svg")) type="image/svg+xml";
                    script src=(self.at("/assets/console.js")) defer {}
                }
                body {
                    a.skip href="#main" { "Skip to the content" }
                    header.top {
                        a.brand href=(self.at("")) { (mark()) "Stagewright" }
                        nav aria-label="Main" {
                            ul {
                                @for one in Section::ALL {
                                    li {
                                        a href=(self.at(one.path())) aria-current=[(one == section).then_some("page")] {
                                            (one.title())
                                        }
                                    }
                                }
                            }
                        }
                        p.who {
                            @match &self.user {
                                Some(user) => { "Signed in as " strong { (user) } },
                                None => "Not signed in",
                            }
                        }
                    }
                    main #main tabindex="-1" {
                        (content)
                    }
                    footer {
                        a href=(format!("{}/", self.prefix)) { "MLflow's pages" }
                        span { "Stagewright " (env!("CARGO_PKG_VERSION")) }
                    }
                }
            }
        }
    }
}

/// The sign before the name: two steps.
fn mark() -> Markup {
    html! {
        svg.mark viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false" {
            path d="M3 19h18M3 19v-5h6V9h6V4h6v15" fill="none" stroke="currentColor" stroke-width="2.2"
                stroke-linejoin="round" stroke-linecap="round" {}
        }
    }
}

pub(super) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, PART).to_string()
}

/// A moment, to the second, for people and for machines.
pub(super) fn time(at: Option<Millis>) -> Markup {
    let moment = at.and_then(DateTime::from_timestamp_millis);
    html! {
        @match moment {
            Some(moment) => {
                time datetime=(moment.format("%Y-%m-%dT%H:%M:%SZ")) title=(moment.format("%Y-%m-%d %H:%M:%S UTC")) {
                    (moment.format("%-d %b %Y, %H:%M"))
                }
            },
            None => { span.faint { "unknown" } },
        }
    }
}

/// How long ago a moment was, in the largest unit that fits.
pub(super) fn age(at: Option<Millis>, now: Millis) -> String {
    let Some(at) = at else { return String::new() };
    let minutes = (now - at).max(0) / 60_000;
    match minutes {
        0 => "just now".to_owned(),
        1..60 => plural(minutes, "minute"),
        60..1440 => plural(minutes / 60, "hour"),
        _ => plural(minutes / 1440, "day"),
    }
}

fn plural(count: i64, unit: &str) -> String {
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}

/// A word in a coloured field; the word says the same as the colour.
pub(super) fn badge(text: &str) -> Markup {
    let tone = match text {
        "Production" | "approved" | "applied" | "pass" | "succeeded" | "allow" => "good",
        "Staging" | "running" | "pending_approval" | "pending_checks" | "paused" | "baking" | "warn"
        | "in_force" | "waived" => "busy",
        "yanked" | "rejected" | "fail" | "deny" | "rolled_back" | "abort_failed" | "error" | "aborting" => {
            "bad"
        }
        _ => "plain",
    };
    html! { span.badge.(tone) { (text.replace('_', " ")) } }
}

/// A table that can be scrolled by keyboard where it is too wide.
pub(super) fn table(label: &str, heads: &[&str], rows: &[Markup]) -> Markup {
    html! {
        div.table tabindex="0" role="region" aria-label=(label) {
            table {
                thead { tr { @for head in heads { th scope="col" { (head) } } } }
                tbody { @for row in rows { (row) } }
            }
        }
    }
}

/// What is said where there is nothing.
pub(super) fn empty(text: &str) -> Markup {
    html! { p.empty { (text) } }
}

/// The way to the next page of a list, if there is one.
pub(super) fn more(address: Option<String>, label: &str) -> Markup {
    html! {
        @if let Some(address) = address {
            nav.more aria-label="Pages" { a href=(address) { (label) } }
        }
    }
}

/// The first characters of a digest or an id.
pub(super) fn short(text: &str) -> &str {
    let bare = text.strip_prefix("sha256:").unwrap_or(text);
    bare.get(..10).unwrap_or(bare)
}
