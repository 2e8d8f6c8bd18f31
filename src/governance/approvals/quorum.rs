//! Whether enough of the right people agree. Pure, and about principals: what somebody writes into a field counts for
//! nothing.

use std::collections::BTreeSet;

use crate::governance::policy::{Approvals, Policy};

/// Whose request it is, and of whose version.
#[derive(Clone, Copy, Debug, Default)]
pub struct Parties<'a> {
    pub requester: &'a str,
    /// Who registered the version, as far as the server knew them.
    pub author: Option<&'a str>,
}

/// The rules that approvals are counted by.
#[derive(Clone, Copy, Debug)]
pub struct Quorum<'a> {
    /// None where no policy governs: then one approval of anybody's is enough.
    pub rules: Option<(&'a Policy, &'a Approvals)>,
    pub parties: Parties<'a>,
}

impl Quorum<'_> {
    /// Fails with a sentence unless `principal` may approve.
    pub fn check(&self, principal: &str, is_authenticated: bool) -> Result<(), String> {
        let Some((policy, approvals)) = self.rules else { return Ok(()) };
        if !is_authenticated {
            return Err("only people whom the server knows can approve".to_owned());
        }
        if !approvals.groups.is_empty() && !policy.has_member(&approvals.groups, principal) {
            return Err(format!("{principal} is in none of the groups {}", approvals.groups.join(", ")));
        }
        if approvals.not_requester && principal == self.parties.requester {
            return Err(format!("{principal} asked for it, so somebody else must approve"));
        }
        if approvals.not_author && self.parties.author == Some(principal) {
            return Err(format!("{principal} made the version, so somebody else must approve"));
        }
        Ok(())
    }

    /// What is still missing, in words; none when enough agree. Of `voters`, those who may not approve do not count.
    #[must_use]
    pub fn missing(&self, voters: &[String]) -> Option<String> {
        let counted: BTreeSet<&String> =
            voters.iter().filter(|voter| self.check(voter, true).is_ok()).collect();
        let Some((policy, approvals)) = self.rules else {
            return counted.is_empty().then(|| "1 approval".to_owned());
        };
        let mut parts = Vec::new();
        let more = (approvals.min as usize).saturating_sub(counted.len());
        if more > 0 {
            parts.push(format!("{more} more {}", if more == 1 { "approval" } else { "approvals" }));
        }
        for group in &approvals.groups {
            let members = policy.members(group);
            let of_group = counted.iter().filter(|voter| members.contains(**voter)).count();
            let more = (approvals.each_group as usize).saturating_sub(of_group);
            if more > 0 {
                parts.push(format!("{more} of {group}"));
            }
        }
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::governance::policy::{Policies, Stage};

    const POLICY: &str = "
groups: {risk: [ann, bob], leads: [bob, cem, dia]}
policy: '*'
promote:
  production:
    approvals: {min: 2, groups: [risk, leads], each_group: 1, not_author: true, not_requester: true}
  staging:
    approvals: 1
";

    fn missing(stage: Stage, parties: Parties<'_>, voters: &[&str]) -> Option<String> {
        let policies = Policies::read(POLICY).unwrap();
        let policy = &policies.all()[0];
        let quorum = Quorum { rules: Some((policy, &policy.promote[&stage].approvals)), parties };
        quorum.missing(&voters.iter().map(|voter| (*voter).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn each_group_has_its_say_and_one_person_counts_once() {
        let by_eve = Parties { requester: "eve", author: None };
        let production = |voters: &[&str]| missing(Stage::Production, by_eve, voters);
        assert_eq!(production(&[]).as_deref(), Some("2 more approvals, 1 of risk, 1 of leads"));
        assert_eq!(production(&["ann"]).as_deref(), Some("1 more approval, 1 of leads"));
        assert_eq!(production(&["cem", "dia"]).as_deref(), Some("1 of risk"));
        assert_eq!(production(&["ann", "cem"]), None);
        // Of both groups, but still one person.
        assert_eq!(production(&["bob"]).as_deref(), Some("1 more approval"));
        assert_eq!(production(&["bob", "bob"]).as_deref(), Some("1 more approval"));
        assert_eq!(production(&["bob", "ann"]), None);
        assert_eq!(
            production(&["mallory", "eve"]).as_deref(),
            Some("2 more approvals, 1 of risk, 1 of leads")
        );
    }

    #[test]
    fn who_asks_and_who_made_the_version_do_not_count() {
        let parties = Parties { requester: "ann", author: Some("cem") };
        assert_eq!(
            missing(Stage::Production, parties, &["ann", "cem"]).as_deref(),
            Some("2 more approvals, 1 of risk, 1 of leads")
        );
        assert_eq!(missing(Stage::Production, parties, &["bob", "dia"]), None);
        // Where four eyes are not asked for, two are enough.
        assert_eq!(missing(Stage::Staging, parties, &["ann"]), None);
    }

    #[test]
    fn who_may_not_approve_is_told_why() {
        let policies = Policies::read(POLICY).unwrap();
        let policy = &policies.all()[0];
        let rules = Some((policy, &policy.promote[&Stage::Production].approvals));
        let quorum = Quorum { rules, parties: Parties { requester: "ann", author: Some("cem") } };
        let refusal = |who: &str, is_known| quorum.check(who, is_known).unwrap_err();
        assert_eq!(refusal("bob", false), "only people whom the server knows can approve");
        assert_eq!(refusal("eve", true), "eve is in none of the groups risk, leads");
        assert_eq!(refusal("ann", true), "ann asked for it, so somebody else must approve");
        assert_eq!(refusal("cem", true), "cem made the version, so somebody else must approve");
        assert_eq!(quorum.check("bob", true), Ok(()));
    }

    #[test]
    fn without_a_policy_one_approval_is_enough() {
        let quorum = Quorum { rules: None, parties: Parties::default() };
        assert_eq!(quorum.missing(&[]).as_deref(), Some("1 approval"));
        assert_eq!(quorum.missing(&["anonymous".to_owned()]), None);
    }
}
