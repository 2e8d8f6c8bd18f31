//! A plan for people at a terminal.

use std::fmt::Write as _;

use super::{Plan, plain, verdict};

/// The verdict, then one finding a line, the gravest first.
#[must_use]
pub fn text(plan: &Plan) -> String {
    let mut out = plain(&verdict(plan));
    out.push('\n');
    let mut findings: Vec<_> = plan.findings.iter().collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.bump));
    let width = findings.iter().map(|finding| finding.path.chars().count()).max().unwrap_or(0).min(48);
    for finding in findings {
        let (path, change) = (plain(&finding.path), plain(&format!("{} -> {}", finding.old, finding.new)));
        // Writing to a text cannot fail.
        let _ = writeln!(out, "  {:<5}  {}  {path:<width$}  {change}", finding.bump.name(), finding.rule.id);
        let _ = writeln!(out, "         {}", plain(&finding.explain));
    }
    if let Some(contract) = &plan.contract {
        let _ = writeln!(out, "  contract sha256:{contract}, profile {}", plan.profile);
    }
    out
}
