//! A plan as SARIF 2.1.0, which code hosts show beside the change.

use serde_json::{Value, json};

use super::{FILE, Plan, sentence, verdict};
use crate::governance::rules::{Bump, Finding, RULES, Rule};

/// Id of the result that says why the requested version will not do.
const VERDICT: &str = "VERSION";

/// The plan as one run of one tool. Errors are those that the requested version does not cover.
#[must_use]
pub fn sarif(plan: &Plan) -> Value {
    let mut rules: Vec<&Rule> = plan.findings.iter().map(|finding| finding.rule).collect();
    rules.sort_by_key(|rule| RULES.iter().position(|one| one.id == rule.id));
    rules.dedup_by_key(|rule| rule.id);
    let mut results: Vec<Value> =
        plan.findings.iter().map(|finding| result(plan, finding, index(&rules, finding))).collect();
    let mut descriptors: Vec<Value> = rules.iter().map(|rule| descriptor(rule)).collect();
    if plan.is_refused() {
        results.push(json!({
            "ruleId": VERDICT,
            "ruleIndex": descriptors.len(),
            "level": "error",
            "message": {"text": verdict(plan)},
            "locations": [{"physicalLocation": file()}],
        }));
        descriptors.push(json!({
            "id": VERDICT,
            "shortDescription": {"text": "requested version does not cover the change"},
        }));
    }
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "stagewright",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": descriptors,
            }},
            "properties": {
                "model": plan.model,
                "profile": plan.profile,
                "required": plan.required,
                "next": plan.next.to_string(),
            },
            "results": results,
        }],
    })
}

fn index(rules: &[&Rule], finding: &Finding) -> Option<usize> {
    rules.iter().position(|rule| rule.id == finding.rule.id)
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why},
        "properties": {"callable": rule.callable, "strict": rule.strict, "wire": rule.wire},
    })
}

fn result(plan: &Plan, finding: &Finding, index: Option<usize>) -> Value {
    let level = match finding.bump {
        _ if plan.is_culprit(finding) => "error",
        Bump::Major => "warning",
        Bump::Minor | Bump::Patch => "note",
    };
    json!({
        "ruleId": finding.rule.id,
        "ruleIndex": index,
        "level": level,
        "message": {"text": sentence(finding)},
        "locations": [{
            "physicalLocation": file(),
            "logicalLocations": [{"fullyQualifiedName": finding.path, "kind": "member"}],
        }],
        "properties": {"bump": finding.bump, "old": finding.old, "new": finding.new},
    })
}

fn file() -> Value {
    json!({"artifactLocation": {"uri": FILE}})
}
