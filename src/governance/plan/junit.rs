//! A plan as a JUnit report: one test for the verdict, and one a finding, which fails when the requested version does not
//! cover it.

use std::fmt::Write as _;

use super::{Plan, sentence, verdict};

/// The report as XML.
#[must_use]
pub fn junit(plan: &Plan) -> String {
    let tests = plan.findings.len() + 1;
    let failures = plan.findings.iter().filter(|finding| plan.is_culprit(finding)).count();
    let failures = failures + usize::from(plan.is_refused());
    let model = escape(&plan.model);
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    // Writing to a text cannot fail.
    let _ = writeln!(out, "<testsuites name=\"stagewright plan\" tests=\"{tests}\" failures=\"{failures}\">");
    let _ = writeln!(out, "  <testsuite name=\"{model}\" tests=\"{tests}\" failures=\"{failures}\">");
    case(&mut out, &model, "version", plan.is_refused(), &verdict(plan));
    for finding in &plan.findings {
        let name = format!("{} {}", finding.rule.id, finding.path);
        case(&mut out, &model, &name, plan.is_culprit(finding), &sentence(finding));
    }
    out.push_str("  </testsuite>\n</testsuites>\n");
    out
}

fn case(out: &mut String, model: &str, name: &str, is_failed: bool, message: &str) {
    let (name, message) = (escape(name), escape(message));
    let inner = if is_failed {
        format!("<failure message=\"{message}\"/>")
    } else {
        format!("<system-out>{message}</system-out>")
    };
    let _ = writeln!(out, "    <testcase classname=\"{model}\" name=\"{name}\">{inner}</testcase>");
}

/// Text for an element or an attribute. Characters that XML 1.0 has no way to write are replaced.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => {
                let _ = write!(out, "&#{};", u32::from(c));
            }
            '\0'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => out.push(char::REPLACEMENT_CHARACTER),
            c => out.push(c),
        }
    }
    out
}
