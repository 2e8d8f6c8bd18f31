//! Who may answer for checks that a version does not pass.

use serde_json::{Value, json};

use super::part::shown;

/// The rule for waivers of one stage.
#[derive(Clone, Debug)]
pub struct Waivers {
    pub groups: Vec<String>,
    /// The ids of the checks that can be waived.
    pub checks: Vec<String>,
    pub not_author: bool,
    pub not_requester: bool,
    /// For how long at most, in milliseconds; also for how long where nobody says.
    pub expires: Option<i64>,
}

impl Waivers {
    /// What it lets happen, for programs.
    pub(super) fn json(&self) -> Value {
        json!({
            "groups": self.groups,
            "checks": self.checks,
            "not_author": self.not_author,
            "not_requester": self.not_requester,
            "expires": self.expires.map(shown),
        })
    }

    /// The same for people.
    #[must_use]
    pub fn sentence(&self) -> String {
        let mut sentence = format!("{} may be waived by {}", self.checks.join(", "), self.groups.join(", "));
        if self.not_author {
            sentence.push_str(", not by who made the version");
        }
        if self.not_requester {
            sentence.push_str(", not by who asks");
        }
        if let Some(time) = self.expires {
            sentence = format!("{sentence}, for {} at most", shown(time));
        }
        sentence
    }
}
