//! Judges a version by the rules of a policy. Pure: the same facts at the same time have the same verdicts. What is not
//! known never passes.

use chrono::DateTime;
use serde_json::{Value, json};

use super::facts::{Facts, Files, Said, Waiver};
use super::rules::{Check, External, Item, Kind, OnError, Op, Promotion, Tolerance, number};
use super::signed::signed;
use crate::clock::Millis;

const DAY: f64 = 86_400_000.0;

/// What came of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Pass,
    Fail,
    /// It is not known yet.
    Pending,
    /// It cannot be known.
    Error,
    Waived,
}

impl Outcome {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::Pending => "pending",
            Self::Error => "error",
            Self::Waived => "waived",
        }
    }

    /// Whether a promotion may go on.
    #[must_use]
    pub fn is_fine(self) -> bool {
        matches!(self, Self::Pass | Self::Waived)
    }
}

/// What came of a check, what it looked at, and why in one sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    pub id: String,
    pub outcome: Outcome,
    pub inputs: Value,
    pub sentence: String,
}

impl Verdict {
    #[must_use]
    pub fn json(&self) -> Value {
        json!({
            "id": self.id, "outcome": self.outcome.name(), "inputs": self.inputs, "sentence": self.sentence,
        })
    }
}

/// What a check comes to, before it has a name.
pub(super) struct Finding {
    outcome: Outcome,
    inputs: Value,
    sentence: String,
}

pub(super) fn found(outcome: Outcome, inputs: Value, sentence: impl Into<String>) -> Finding {
    Finding { outcome, inputs, sentence: sentence.into() }
}

/// The verdict of every check, and of the reason and the freeze where the rules have them. Approvals are counted
/// elsewhere.
#[must_use]
pub fn evaluate(rules: &Promotion, facts: &Facts, now: Millis) -> Vec<Verdict> {
    let checks = rules.checks.iter().map(|check| (check.id.as_str(), judge(check, facts, now)));
    let reason = rules.needs_reason.then(|| ("reason", reason(facts)));
    let freeze = (!rules.freeze.is_empty()).then(|| ("freeze", freeze(rules, now)));
    checks.chain(reason).chain(freeze).map(|(id, finding)| verdict(id, finding, facts)).collect()
}

fn verdict(id: &str, finding: Finding, facts: &Facts) -> Verdict {
    let Finding { mut outcome, mut inputs, mut sentence } = finding;
    if let Some(Waiver { id, by, why, until }) = facts.waivers.get(id)
        && outcome != Outcome::Pass
    {
        let time =
            DateTime::from_timestamp_millis(*until).map(|time| time.format("%Y-%m-%d %H:%M UTC").to_string());
        let end = time.unwrap_or_default();
        sentence = format!("{sentence}; waived by {by} until {end}: {why}");
        inputs["waiver"] = json!(id);
        outcome = Outcome::Waived;
    }
    Verdict { id: id.to_owned(), outcome, inputs, sentence }
}

fn judge(check: &Check, facts: &Facts, now: Millis) -> Finding {
    match &check.kind {
        Kind::Semver => semver(facts),
        Kind::Metric { metric, op, value } => compare(facts, metric, *op, *value),
        Kind::NoWorse { metric, tolerance } => no_worse(facts, metric, *tolerance),
        Kind::Require(items) => require(facts, items),
        Kind::Digest => files(facts),
        Kind::Signed(signers) => signed(facts, signers),
        Kind::External(external) => said(facts, &check.id, external),
        Kind::Age { most_days } => age(facts, *most_days, now),
    }
}

fn semver(facts: &Facts) -> Finding {
    let Some(release) = &facts.release else {
        return found(Outcome::Error, json!({}), "the version has no semantic version");
    };
    let (version, required) = (release.version.to_string(), release.required);
    let base = release.base.as_ref().map(ToString::to_string);
    let inputs = json!({"semver": version, "base": base, "required": required, "given": release.given()});
    let (Some(given), Some(base)) = (release.given(), base) else {
        return found(Outcome::Pass, inputs, format!("{version} is the first version"));
    };
    let sentence = format!("{version} is a {given} step from {base}, and the change needs a {required} one");
    found(if given >= required { Outcome::Pass } else { Outcome::Fail }, inputs, sentence)
}

/// A metric's value; an error when there is none that can be compared.
fn metric(facts: &Facts, name: &str) -> Result<f64, Finding> {
    match facts.metrics.get(name) {
        Some(value) if value.is_nan() => Err(found(
            Outcome::Error,
            json!({"metric": name, "value": "NaN"}),
            format!("{name} is not a number"),
        )),
        Some(value) => Ok(*value),
        None => Err(found(
            Outcome::Error,
            json!({"metric": name, "value": null}),
            format!("the version has no metric {name}"),
        )),
    }
}

fn compare(facts: &Facts, name: &str, op: Op, wanted: f64) -> Finding {
    let value = match metric(facts, name) {
        Ok(value) => value,
        Err(finding) => return finding,
    };
    let inputs = json!({"metric": name, "value": shown(value), "op": op.to_string(), "wanted": wanted});
    let (is, must) = (number(value), number(wanted));
    if op.holds(value, wanted) {
        return found(Outcome::Pass, inputs, format!("{name} is {is}, which is {op} {must}"));
    }
    found(Outcome::Fail, inputs, format!("{name} is {is}, must be {op} {must}"))
}

fn no_worse(facts: &Facts, name: &str, tolerance: Tolerance) -> Finding {
    let value = match metric(facts, name) {
        Ok(value) => value,
        Err(finding) => return finding,
    };
    let Some(production) = &facts.production else {
        let inputs = json!({"metric": name, "value": shown(value), "production": null});
        return found(Outcome::Pass, inputs, "no other version is in production");
    };
    let version = production.version;
    let Some(old) = production.metrics.get(name).copied().filter(|old| !old.is_nan()) else {
        let inputs = json!({"metric": name, "value": shown(value), "production_version": version});
        return found(
            Outcome::Error,
            inputs,
            format!("version {version}, which is in production, has no metric {name}"),
        );
    };
    let (worse, word, most) = match tolerance {
        Tolerance::Drop(most) => (old - value, "below", most),
        Tolerance::Rise(most) => (value - old, "above", most),
    };
    let inputs = json!({
        "metric": name, "value": shown(value), "production_version": version, "production": shown(old), "most": most,
    });
    let sentence = format!(
        "{name} is {}, and that of version {version} in production {}: it may be {} {word}",
        number(value),
        number(old),
        number(most)
    );
    // The two were rounded when they were logged: what is written as equal counts as equal.
    let slack = f64::EPSILON * 4.0 * old.abs().max(value.abs()).max(1.0);
    found(if worse <= most + slack { Outcome::Pass } else { Outcome::Fail }, inputs, sentence)
}

fn require(facts: &Facts, items: &[Item]) -> Finding {
    let name = |item: &Item| item.name();
    let missing: Vec<Item> = items.iter().filter(|item| !facts.items.contains_key(item)).copied().collect();
    let values: serde_json::Map<String, Value> =
        items.iter().map(|item| (item.name().to_owned(), json!(facts.items.get(item)))).collect();
    if missing.is_empty() {
        let names: Vec<&str> = items.iter().map(name).collect();
        return found(Outcome::Pass, values.into(), format!("there is {}", names.join(", ")));
    }
    if let Some(why) = &facts.unreadable
        && missing.iter().all(|item| item.is_of_file())
    {
        return found(Outcome::Error, values.into(), format!("the MLmodel file cannot be read: {why}"));
    }
    let names: Vec<&str> = missing.iter().map(name).collect();
    found(Outcome::Fail, values.into(), format!("there is no {}", names.join(", no ")))
}

fn files(facts: &Facts) -> Finding {
    match &facts.files {
        None => found(Outcome::Error, json!({}), "the files were not looked at"),
        Some(Files::Unreadable(why)) => {
            found(Outcome::Error, json!({}), format!("the files cannot be read: {why}"))
        }
        Some(Files::Changed(paths)) => {
            let sentence = format!("{} of the files changed since the upload: {}", paths.len(), some(paths));
            found(Outcome::Fail, json!({"changed": paths}), sentence)
        }
        Some(Files::Unknown(paths)) => {
            let sentence = format!("of {} files no digest is on record: {}", paths.len(), some(paths));
            found(Outcome::Error, json!({"unknown": paths}), sentence)
        }
        Some(Files::Intact(0)) => found(Outcome::Error, json!({"files": 0}), "the version has no files"),
        Some(Files::Intact(count)) => {
            found(Outcome::Pass, json!({"files": count}), format!("all {count} files are those uploaded"))
        }
    }
}

/// The first few of some names.
fn some(names: &[String]) -> String {
    const FEW: usize = 3;
    let shown = names.iter().take(FEW).map(String::as_str).collect::<Vec<_>>().join(", ");
    if names.len() > FEW { format!("{shown}, …") } else { shown }
}

fn said(facts: &Facts, id: &str, external: &External) -> Finding {
    let inputs = json!({"webhook": external.url});
    match facts.external.get(id) {
        Some(Said::Yes(what)) => found(Outcome::Pass, inputs, format!("the service agrees: {what}")),
        Some(Said::No(what)) => found(Outcome::Fail, inputs, format!("the service refuses: {what}")),
        Some(Said::Nothing(what)) => {
            let outcome = match external.on_error {
                OnError::Pending => Outcome::Pending,
                OnError::Fail => Outcome::Fail,
            };
            found(outcome, inputs, format!("the service gave no answer: {what}"))
        }
        None => found(Outcome::Pending, inputs, "the service has not answered yet"),
    }
}

fn age(facts: &Facts, most_days: f64, now: Millis) -> Finding {
    let Some(trained_at) = facts.trained_at else {
        return found(Outcome::Error, json!({}), "it is not known when the model was trained");
    };
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of a few thousand years fit")]
    let days = (now - trained_at) as f64 / DAY;
    let date = DateTime::from_timestamp_millis(trained_at).map(|time| time.format("%Y-%m-%d").to_string());
    let inputs = json!({"trained_at": date, "most_days": most_days});
    if days < 0.0 {
        return found(Outcome::Error, inputs, "the training ended in the future");
    }
    let sentence = format!("the model was trained {days:.1} days ago, and may be {most_days} days old");
    found(if days <= most_days { Outcome::Pass } else { Outcome::Fail }, inputs, sentence)
}

fn reason(facts: &Facts) -> Finding {
    match facts.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty()) {
        Some(reason) => found(Outcome::Pass, json!({"reason": reason}), "a reason is given"),
        None => found(Outcome::Fail, json!({"reason": null}), "a reason must be given"),
    }
}

fn freeze(rules: &Promotion, now: Millis) -> Finding {
    match rules.freeze.iter().find(|window| window.contains(now)) {
        Some(window) => {
            let inputs = json!({"window": window.text()});
            found(Outcome::Fail, inputs, format!("nothing is promoted until {}", window.end()))
        }
        None => found(Outcome::Pass, json!({"window": null}), "no freeze holds"),
    }
}

/// JSON has no word for what is no finite number.
fn shown(value: f64) -> Value {
    if value.is_finite() { json!(value) } else { json!(value.to_string()) }
}
