//! A rollout for people: as a picture, and a change of it as a line.

use chrono::DateTime;
use console::style;
use serde_json::Value;

use super::{list, share, text};
use crate::clock::Millis;
use crate::governance::policy::shown;

const GOOD: [&str; 2] = ["pass", "succeeded"];
const BAD: [&str; 5] = ["fail", "error", "aborting", "rolled_back", "abort_failed"];
/// Characters of the bar, each for as many basis points.
const BAR: usize = 40;
const POINTS: u64 = 250;

/// A rollout as it stands at a time, in lines.
pub(super) fn picture(rollout: &Value, now: Millis) -> String {
    let version = rollout["semver"].as_str().unwrap_or_else(|| text(rollout, "version"));
    let state = match rollout["paused_for"].as_str() {
        Some(pause) => format!("paused: {pause}"),
        None => text(rollout, "state").to_owned(),
    };
    let state = painted(text(rollout, "state"), &state);
    let weight = rollout["weight"].as_u64().unwrap_or_default();
    let filled = usize::try_from(weight / POINTS).unwrap_or_default().min(BAR);
    let bar = format!("[{}{}]", "#".repeat(filled), "-".repeat(BAR - filled));
    let mut lines = vec![
        format!("{} {version}  {state}  {}", text(rollout, "model"), text(rollout, "id")),
        format!("{:>6} {bar}", share(&rollout["weight"])),
    ];
    lines.extend(rollout["reason"].as_str().map(str::to_owned));
    lines.extend(
        rollout["request"]["id"].as_i64().map(|id| format!("waits for the approval of request {id}")),
    );
    for step in list(rollout, "steps") {
        let mark = match text(step, "status") {
            "done" => "+",
            "current" => ">",
            _ => " ",
        };
        let time = step["duration_ms"].as_i64().or_else(|| step["bake_ms"].as_i64()).filter(|time| *time > 0);
        let mut time = time.map_or_else(String::new, shown);
        if mark == ">"
            && let Ok(end) = DateTime::parse_from_rfc3339(text(rollout, "ends_step_at"))
        {
            time = format!("{time}, {} left", shown(end.timestamp_millis() - now));
        }
        lines.push(
            format!("{mark} {:18} {:>6}  {time}", text(step, "stage"), share(&step["traffic"]))
                .trim_end()
                .to_owned(),
        );
        for guard in list(step, "guards").iter().filter(|_| mark != " ") {
            let verdict = guard["verdict"].as_str().unwrap_or("no_data");
            let verdict = painted(verdict, &format!("{verdict:12}"));
            lines.push(format!("    {verdict} {}{}", text(guard, "guard"), numbers(&guard["numbers"])));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

/// In the colour of a word, where there are colours.
fn painted(word: &str, shown: &str) -> String {
    let plain = style(shown);
    let painted = if GOOD.contains(&word) {
        plain.green()
    } else if BAD.contains(&word) {
        plain.red()
    } else {
        plain.yellow()
    };
    painted.to_string()
}

fn numbers(numbers: &Value) -> String {
    if let (Some(bad), Some(requests)) = (numbers["bad"].as_u64(), numbers["requests"].as_u64()) {
        return format!("  {bad} of {requests}");
    }
    numbers["value"].as_f64().map_or_else(String::new, |value| format!("  {value}"))
}

/// A change for people.
pub(super) fn line(change: &Value) -> String {
    let reason = change["reason"].as_str().map_or_else(String::new, |reason| format!(": {reason}"));
    format!(
        "{}  {:14} {} -> {}  {}  by {}{reason}",
        text(change, "at"),
        text(change, "event"),
        text(change, "from"),
        text(change, "to"),
        share(&change["weight"]),
        text(change, "by")
    )
}
