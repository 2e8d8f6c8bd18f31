//! The audit log: a list that can be narrowed, one entry with its proof, and the verdict on the whole log.

use maud::{Markup, html};
use serde_json::Value;

use crate::console::layout::{Frame, badge, empty, encoded, more, short, table};
use crate::governance::audit::store::Kept;
use crate::governance::audit::verify::Report;

/// What the list was narrowed to.
pub(in crate::console) struct Narrowed<'a> {
    pub(in crate::console) model: &'a str,
    pub(in crate::console) actor: &'a str,
    pub(in crate::console) action: &'a str,
}

pub(in crate::console) fn list(
    frame: &Frame,
    narrowed: &Narrowed<'_>,
    found: &[Kept],
    next: Option<i64>,
    report: Option<&Report>,
) -> Markup {
    let Narrowed { model, actor, action } = narrowed;
    let query = format!("model={}&actor={}&action={}", encoded(model), encoded(actor), encoded(action));
    html! {
        h1 { "Audit" }
        (verification(frame, report))
        form.search method="get" action=(frame.at("/audit")) role="search" {
            @for (name, label, value) in [("model", "Model", model), ("actor", "By", actor), ("action", "Action", action)] {
                label for=(name) { (label) }
                input id=(name) type="text" name=(name) value=(value) autocomplete="off";
            }
            button type="submit" { "Narrow" }
        }
        @if found.is_empty() { (empty("There is no such entry.")) } @else {
            (table(
                "Entries of the audit log",
                &["Entry", "When", "Who", "Action", "Target", "Outcome", "Reason"],
                &found.iter().map(|kept| row(frame, kept)).collect::<Vec<_>>(),
            ))
        }
        (more(next.map(|before| frame.at(&format!("/audit?{query}&before={before}"))), "Older entries"))
    }
}

fn verification(frame: &Frame, report: Option<&Report>) -> Markup {
    html! {
        form.verify method="post" action=(frame.at("/audit/verify")) {
            @match report {
                None => { p { "Every entry is a leaf of a Merkle tree: reading it again shows whether one was changed." } },
                Some(report) => (verdict(report)),
            }
            button type="submit" { "Verify the whole log" }
        }
    }
}

fn verdict(report: &Report) -> Markup {
    html! {
        @match &report.fault {
            None => {
                p.verdict.good role="status" {
                    strong { "The log is intact." } " All " (report.entries) " entries are as they were written; its root is "
                    code title=(report.root) { (short(&report.root)) } "."
                    @if report.pruned > 0 { " The texts of " (report.pruned) " were pruned." }
                }
            },
            Some(fault) => {
                p.verdict.bad role="alert" {
                    strong { "The log was altered." } " Entry " (fault.index) ": " (fault.what) "."
                }
            },
        }
    }
}

/// The parts of an entry that lists show.
struct Told {
    at: String,
    actor: String,
    action: String,
    target: String,
    outcome: String,
    reason: String,
}

fn told(kept: &Kept) -> Told {
    let entry: Value = serde_json::from_str(&kept.body).unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let version = match &entry["target"]["version"] {
        Value::Null => String::new(),
        Value::String(version) => format!(" version {version}"),
        other => format!(" version {other}"),
    };
    Told {
        at: text(&entry["ts"]),
        actor: text(&entry["actor"]["id"]),
        action: text(&entry["action"]),
        target: format!("{}{version}", text(&entry["target"]["name"])),
        outcome: text(&entry["outcome"]),
        reason: text(&entry["reason"]),
    }
}

fn row(frame: &Frame, kept: &Kept) -> Markup {
    let told = told(kept);
    html! {
        tr {
            th scope="row" { a href=(frame.at(&format!("/audit/{}", kept.index))) { (kept.index) } }
            td { time datetime=(told.at) { (told.at.get(..19).unwrap_or(&told.at).replace('T', " ")) } }
            td { (told.actor) }
            td { code { (told.action) } }
            td { (told.target) @if kept.body.is_empty() { span.faint { "its text was pruned" } } }
            td { (badge(&told.outcome)) }
            td.text { (told.reason) }
        }
    }
}

/// What was found about one entry.
pub(in crate::console) struct Proof {
    /// The log's size, and its root in hexadecimal digits.
    pub(in crate::console) size: u64,
    pub(in crate::console) root: String,
    /// Whether the text is the one that was hashed; none without a text.
    pub(in crate::console) text_fits: Option<bool>,
    /// Whether the hashes lead from the entry to the root.
    pub(in crate::console) leads_to_root: bool,
    pub(in crate::console) path: Vec<String>,
}

pub(in crate::console) fn one(frame: &Frame, kept: &Kept, proof: &Proof) -> Markup {
    let told = told(kept);
    let pretty = serde_json::from_str::<Value>(&kept.body)
        .and_then(|value| serde_json::to_string_pretty(&value))
        .unwrap_or_else(|_| kept.body.clone());
    let is_fine = proof.leads_to_root && proof.text_fits != Some(false);
    html! {
        p.crumb { a href=(frame.at("/audit")) { "Audit" } }
        h1 { "Entry " (kept.index) }
        @if is_fine {
            p.verdict.good role="status" {
                strong { "Proved." } " The entry is in the log of " (proof.size) " entries"
                @if proof.text_fits.is_some() { ", and its text is the one that was hashed" }
                "."
            }
        } @else {
            p.verdict.bad role="alert" { strong { "Not proved." } " The entry is not what the log's root says." }
        }
        @if !kept.body.is_empty() {
            dl.facts {
                dt { "When" } dd { (told.at) }
                dt { "Who" } dd { (told.actor) }
                dt { "Action" } dd { code { (told.action) } }
                dt { "Target" } dd { (told.target) }
                @if !told.reason.is_empty() { dt { "Reason" } dd { (told.reason) } }
            }
        }
        section {
            h2 { "Text" }
            pre tabindex="0" role="region" aria-label="Text of the entry" { code { (pretty) } }
        }
        section {
            h2 { "Proof" }
            dl.facts {
                dt { "Leaf" } dd { code.hash { (kept.leaf_hash) } }
                @for (number, hash) in proof.path.iter().enumerate() { dt { "Step " (number + 1) } dd { code.hash { (hash) } } }
                dt { "Root of " (proof.size) } dd { code.hash { (proof.root) } }
            }
        }
    }
}
