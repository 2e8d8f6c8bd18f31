//! A plan as GitHub's workflow commands, which it shows as annotations.

use super::{FILE, Plan, sentence, verdict};
use crate::governance::rules::Bump;

/// One annotation a finding, and one for the verdict. Errors are those that the requested version does not cover.
#[must_use]
pub fn github(plan: &Plan) -> String {
    let level = if plan.is_refused() { "error" } else { "notice" };
    let mut lines = vec![format!("::{level} title={}::{}", property(&plan.model), data(&verdict(plan)))];
    for finding in &plan.findings {
        let level = match finding.bump {
            _ if plan.is_culprit(finding) => "error",
            Bump::Major => "warning",
            Bump::Minor | Bump::Patch => "notice",
        };
        let title = property(&format!("{} {}", finding.rule.id, finding.path));
        lines.push(format!("::{level} file={FILE},title={title}::{}", data(&sentence(finding))));
    }
    lines.join("\n") + "\n"
}

/// As `@actions/core` escapes what stands behind `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
