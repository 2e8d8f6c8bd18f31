//! A plan for people at a terminal.

use std::fmt::Write as _;

use super::{Plan, gravest_first, plain, verdict};
use crate::governance::rules::Finding;

/// The verdict, then one finding a line, the gravest first.
#[must_use]
pub fn text(plan: &Plan) -> String {
    let mut out = plain(&verdict(plan));
    out.push('\n');
    let findings = gravest_first(&plan.findings);
    let width = findings.iter().map(|finding| finding.path.chars().count()).max().unwrap_or(0).min(48);
    for finding in findings {
        let (path, change) = (plain(&finding.path), plain(&format!("{} -> {}", finding.old, finding.new)));
        // Writing to a text cannot fail.
        let _ = writeln!(out, "  {:<5}  {}  {path:<width$}  {change}", finding.bump.name(), finding.rule.id);
        let _ = writeln!(out, "         {}", plain(&finding.explain));
    }
    if let Some(against) = &plan.production {
        let of = |finding: &&Finding| format!("{} {}", finding.rule.id, plain(&finding.path));
        let list: Vec<String> = gravest_first(&against.findings).iter().map(of).collect();
        let (step, version) = (against.required, &against.version);
        let _ = writeln!(out, "  a {step} step from {version}, which is in production: {}", list.join("; "));
    }
    if let Some(contract) = &plan.contract {
        let _ = writeln!(out, "  contract sha256:{contract}, profile {}", plan.profile);
    }
    out
}
