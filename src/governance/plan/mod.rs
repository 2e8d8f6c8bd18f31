//! What a model would need, told before it is registered: one value, printed for people, for programs, and in the forms
//! that continuous integration shows beside the code. Printing decides nothing.

mod github;
mod junit;
mod sarif;
#[cfg(test)]
mod tests;
mod text;

use serde_json::{Value, json};

use crate::governance::contract::Contract;
use crate::governance::rules::{Bump, Finding, LEAST, Model, Profile, Terms, compare, required, table};
use crate::governance::version::{AssignError, Entry, Version, assign};

pub use github::github;
pub use junit::junit;
pub use sarif::sarif;
pub use text::text;

/// The file that findings point at.
const FILE: &str = "MLmodel";

/// What registering a model would come to.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Name of the registered model.
    pub model: String,
    pub profile: Profile,
    /// The release that it was compared with; none for a first version.
    pub base: Option<Version>,
    /// Sha256 of the new contract; none without a signature.
    pub contract: Option<String>,
    pub findings: Vec<Finding>,
    pub required: Bump,
    /// The version that it would get: the requested one if that will do, else one that would.
    pub next: Version,
    pub requested: Option<Version>,
    /// Why the requested version will not do.
    pub refusal: Option<String>,
    /// Why no version at all will do.
    pub bar: Option<&'static str>,
    /// What it comes to for those who use the version in production.
    pub production: Option<Against>,
}

/// What a model comes to, held against another release than the one that it would follow.
#[derive(Clone, Debug)]
pub struct Against {
    pub version: Version,
    pub findings: Vec<Finding>,
    pub required: Bump,
}

/// Of a governed model without the signature that it had.
const CONTRACT_LOST: &str = "a governed model must not lose its signature: log it with one";

/// What a plan is made from.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// Name of the registered model.
    pub model: &'a str,
    /// All versions that were ever used for it.
    pub used: &'a [Entry],
    /// The release to compare with, as [`crate::governance::version::base`] names it, and what is on record of it.
    pub base: Option<(&'a Version, &'a Model)>,
    pub new: &'a Model,
    pub requested: Option<&'a Version>,
    pub terms: &'a Terms,
}

impl Plan {
    /// Compares, and finds the version. Fails only when no version is left.
    pub fn of(question: &Question<'_>) -> Result<Self, AssignError> {
        let Question { model, used, base, new, requested, terms } = *question;
        let findings = base.map(|(_, old)| compare(old, new, terms)).unwrap_or_default();
        let required = base.map_or(LEAST, |_| required(&findings));
        let (next, refusal) = match assign(used, required, requested) {
            Ok(next) => (next, None),
            Err(error) => match error.right() {
                Some(right) => (right.clone(), Some(error.to_string())),
                None => return Err(error),
            },
        };
        let is_lost = findings.iter().any(|finding| finding.rule == &table::SG002);
        Ok(Self {
            model: model.to_owned(),
            profile: terms.profile,
            bar: (terms.keeps_signature && is_lost).then_some(CONTRACT_LOST),
            production: None,
            base: base.map(|(version, _)| version.clone()),
            contract: new.signature.as_ref().map(|signature| Contract::of(signature).digest),
            findings,
            required,
            next,
            requested: requested.cloned(),
            refusal,
        })
    }

    /// Whether registering it as requested would be refused, or warned of: exit code 1.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.why_not().is_some()
    }

    /// Why it would be.
    fn why_not(&self) -> Option<&str> {
        self.bar.or(self.refusal.as_deref())
    }

    /// Holds it against the version in production, too.
    #[must_use]
    pub fn against(self, version: Version, old: &Model, new: &Model, terms: &Terms) -> Self {
        let findings = compare(old, new, terms);
        let required = required(&findings);
        Self { production: Some(Against { version, findings, required }), ..self }
    }

    /// The step that was asked for; none when nothing was, or when there is nothing to step from.
    #[must_use]
    pub fn given(&self) -> Option<Bump> {
        let (base, requested) = (self.base.as_ref()?, self.requested.as_ref()?);
        Some(match () {
            () if requested.major() != base.major() => Bump::Major,
            () if requested.minor() != base.minor() => Bump::Minor,
            () => Bump::Patch,
        })
    }

    /// Whether a finding is why the requested version will not do.
    fn is_culprit(&self, finding: &Finding) -> bool {
        if self.bar.is_some() {
            return finding.rule == &table::SG002;
        }
        self.is_refused() && self.given().is_some_and(|given| finding.bump > given)
    }
}

/// How a plan is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Text,
    Json,
    Sarif,
    Junit,
    Github,
}

impl Format {
    /// The format of this name.
    pub fn of(name: &str) -> Result<Self, String> {
        match name {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            "sarif" => Ok(Self::Sarif),
            "junit" => Ok(Self::Junit),
            "github" => Ok(Self::Github),
            _ => Err(format!("'{name}' is no format: expected text, json, sarif, junit or github")),
        }
    }

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Sarif => "sarif",
            Self::Junit => "junit",
            Self::Github => "github",
        }
    }

    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Text | Self::Github => "text/plain; charset=utf-8",
            Self::Json | Self::Sarif => "application/json",
            Self::Junit => "application/xml",
        }
    }

    #[must_use]
    pub fn print(self, plan: &Plan) -> String {
        match self {
            Self::Text => text(plan),
            Self::Json => json(plan).to_string(),
            Self::Sarif => sarif(plan).to_string(),
            Self::Junit => junit(plan),
            Self::Github => github(plan),
        }
    }
}

/// The plan as the API answers it.
#[must_use]
pub fn json(plan: &Plan) -> Value {
    let version = |version: &Option<Version>| version.as_ref().map(ToString::to_string);
    let findings: Vec<Value> = plan.findings.iter().map(finding).collect();
    json!({
        "model": plan.model,
        "profile": plan.profile,
        "base": version(&plan.base),
        "required": plan.required,
        "next": plan.next.to_string(),
        "requested": version(&plan.requested),
        "ok": !plan.is_refused(),
        "refusal": plan.why_not(),
        "contract": plan.contract.as_ref().map(|digest| format!("sha256:{digest}")),
        "findings": findings,
        "production": plan.production.as_ref().map(|against| json!({
            "semver": against.version.to_string(),
            "required": against.required,
            "findings": against.findings.iter().map(finding).collect::<Vec<_>>(),
        })),
    })
}

fn finding(finding: &Finding) -> Value {
    json!({
        "rule": finding.rule.id,
        "title": finding.rule.title,
        "path": finding.path,
        "old": finding.old,
        "new": finding.new,
        "bump": finding.bump,
        "explain": finding.explain,
    })
}

fn gravest_first(findings: &[Finding]) -> Vec<&Finding> {
    let mut findings: Vec<&Finding> = findings.iter().collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.bump));
    findings
}

/// What a finding says, in one sentence.
fn sentence(finding: &Finding) -> String {
    let Finding { rule, path, old, new, explain, bump } = finding;
    format!("{}: {path}: {old} -> {new}: {explain} (needs a {bump} step)", rule.title)
}

/// The verdict in one sentence.
fn verdict(plan: &Plan) -> String {
    let needs = match &plan.base {
        Some(base) => format!("needs a {} step from {base}", plan.required),
        None => "is the first version".to_owned(),
    };
    match (plan.why_not(), &plan.requested) {
        (Some(refusal), _) => format!("{} {needs}: {refusal}", plan.model),
        (None, Some(requested)) => format!("{} {needs}: {requested} will do", plan.model),
        (None, None) => format!("{} {needs}: it would be {}", plan.model, plan.next),
    }
}

/// Text that came from a file, without characters that steer a terminal or end a line.
fn plain(text: &str) -> String {
    let is_unsafe =
        |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}');
    text.chars().map(|c| if is_unsafe(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
}
