//! From a policy file's parts to policies: every key, word and number is looked at, and names lead somewhere.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, json};

use super::checks::check;
use super::freeze::Window;
use super::part::{Fields, Part, Result, one_of};
use super::rules::{
    Approvals, BreakGlass, Check, Policy, Promotion, Right, Selection, Semver, SemverMode, Stage,
};
use super::waivers::Waivers;
use super::yaml::{self, Place};
use super::{Policies, PolicyError};
use crate::governance::canonical;
use crate::governance::rules::Profile;

const POLICY_KEYS: [&str; 8] =
    ["policy", "promote", "rollback", "break_glass", "aliases", "semver", "rollouts", "releases"];
const PROMOTION_KEYS: [&str; 5] = ["checks", "approvals", "reason", "freeze", "waivers"];
/// Verdicts of the policy itself have these ids, so checks cannot.
const TAKEN_IDS: [&str; 3] = ["reason", "freeze", "approvals"];
const DEFAULT_SEMVER: Semver = Semver { mode: SemverMode::Warn, profile: Profile::Callable, selection: None };

type Groups = BTreeMap<String, Vec<String>>;

/// Reads a file: either one policy, or `policies`, a list of them; and the `groups` that they name.
pub(super) fn read(text: &str) -> Result<Policies> {
    let node = yaml::read(text)?;
    let top = Part::top(&node);
    let known: Vec<&str> = ["groups", "policies"].into_iter().chain(POLICY_KEYS).collect();
    let fields = top.fields(&known)?;
    let groups = fields.get("groups").map_or_else(|| Ok(Groups::new()), |part| groups(&part))?;
    let mut reader = Reader { groups, needs_authentication: None };
    let list = match fields.get("policies") {
        Some(list) => {
            if let Some(key) = POLICY_KEYS.into_iter().find(|key| fields.get(key).is_some()) {
                return top.wrong(format!("has `{key}` beside `policies`; put it into one of the list"));
            }
            let parts = list.list("a list of policies")?;
            parts
                .iter()
                .map(|part| reader.policy(part, &part.fields(&POLICY_KEYS)?))
                .collect::<Result<_>>()?
        }
        None => vec![reader.policy(&top, &fields)?],
    };
    Ok(Policies { list, needs_authentication: reader.needs_authentication })
}

fn groups(part: &Part<'_>) -> Result<Groups> {
    let mut groups = Groups::new();
    for (entry, members) in part.named("a map of groups to their members")? {
        let names = members.texts("a list of names")?;
        let distinct: BTreeSet<&String> = names.iter().collect();
        if distinct.len() != names.len() {
            return members.wrong("names somebody twice");
        }
        groups.insert(entry.key.clone(), names);
    }
    Ok(groups)
}

struct Reader {
    groups: Groups,
    /// Where the first approvals are asked for.
    needs_authentication: Option<Place>,
}

impl Reader {
    fn policy(&mut self, part: &Part<'_>, fields: &Fields<'_>) -> Result<Policy> {
        let pattern =
            fields.need("policy")?.text("a pattern for names of models, such as fraud-*")?.to_owned();
        let promote = match fields.get("promote") {
            Some(part) => self.stages(&part)?,
            None => BTreeMap::new(),
        };
        let rollback = fields.get("rollback").map(|part| self.rollback(&part)).transpose()?;
        let break_glass = fields.get("break_glass").map(|part| self.break_glass(&part)).transpose()?;
        let aliases = match fields.get("aliases") {
            Some(part) => aliases(&part, &promote)?,
            None => BTreeMap::new(),
        };
        let semver = fields.get("semver").map(|part| semver(&part)).transpose()?;
        let mut rights = BTreeMap::new();
        for (key, known) in [("rollouts", &Right::OF_ROLLOUTS[..]), ("releases", &Right::OF_RELEASES)] {
            if let Some(part) = fields.get(key) {
                rights.extend(self.rights(&part, known)?);
            }
        }
        let mut named = named_groups(promote.values().chain(&rollback), break_glass.as_ref());
        named.extend(rights.values().flatten().cloned());
        let groups: Groups = self
            .groups
            .iter()
            .filter(|(name, _)| named.contains(*name))
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect();
        let mut said = part.node.json();
        // In a file of one policy, all groups stand beside it.
        if let Some(said) = said.as_object_mut() {
            said.retain(|key, _| POLICY_KEYS.contains(&key.as_str()));
        }
        let hash = canonical::digest(&json!({"policy": said, "groups": groups}));
        Ok(Policy { pattern, hash, promote, rollback, break_glass, aliases, semver, rights, groups })
    }

    fn stages(&mut self, part: &Part<'_>) -> Result<BTreeMap<Stage, Promotion>> {
        let known = Stage::ALL.map(Stage::key);
        let fields = part.fields(&known)?;
        let mut stages = BTreeMap::new();
        for stage in Stage::ALL {
            if let Some(part) = fields.get(stage.key()) {
                stages.insert(stage, self.promotion(&part)?);
            }
        }
        Ok(stages)
    }

    fn promotion(&mut self, part: &Part<'_>) -> Result<Promotion> {
        let fields = part.fields(&PROMOTION_KEYS)?;
        let mut checks = Vec::new();
        let mut ids: BTreeSet<String> = BTreeSet::new();
        if let Some(list) = fields.get("checks") {
            for part in list.list("a list of checks")? {
                let check = check(&part)?;
                if TAKEN_IDS.contains(&check.id.as_str()) {
                    return part.wrong(format!("the id '{}' is the policy's own; choose another", check.id));
                }
                if !ids.insert(check.id.clone()) {
                    return part.wrong(format!("the id '{}' is given twice", check.id));
                }
                checks.push(check);
            }
        }
        let approvals = match fields.get("approvals") {
            Some(part) => self.approvals(&part)?,
            None => Approvals::default(),
        };
        let mut freeze = Vec::new();
        if let Some(list) = fields.get("freeze") {
            for part in list.list("a list of windows")? {
                let text = part.text("a window such as \"Fri 16:00/Mon 08:00 Europe/London\"")?;
                freeze.push(Window::parse(text).or_else(|problem| part.wrong(problem))?);
            }
        }
        let waivers = fields.get("waivers").map(|part| self.waivers(&part, &checks)).transpose()?;
        Ok(Promotion { checks, approvals, needs_reason: reason(&fields)?, freeze, waivers })
    }

    /// Going back asks for little as it is; in an emergency there is `break_glass`.
    fn rollback(&mut self, part: &Part<'_>) -> Result<Promotion> {
        if let Some(waivers) = part.fields(&PROMOTION_KEYS)?.get("waivers") {
            return waivers.wrong("a rollback has no waivers; leave out the check that it shall not need");
        }
        self.promotion(part)
    }

    fn waivers(&mut self, part: &Part<'_>, checks: &[Check]) -> Result<Waivers> {
        let fields = part.fields(&["groups", "checks", "not_author", "not_requester", "expires"])?;
        let flag = |key: &str| fields.get(key).map_or(Ok(false), |part| part.flag());
        let list = fields.need("groups")?;
        let groups = self.group_names(&list)?;
        if groups.is_empty() {
            return list.wrong("must name who may waive a check");
        }
        if checks.is_empty() {
            return part.wrong("there are no `checks` that could be waived");
        }
        let known: Vec<(&str, &str)> =
            checks.iter().map(|check| (check.id.as_str(), check.id.as_str())).collect();
        let named = match fields.get("checks") {
            Some(list) => list.list("a list of checks")?.iter().map(|item| item.word(&known)).collect(),
            None => Ok(known.iter().map(|(id, _)| *id).collect::<Vec<_>>()),
        };
        self.needs_authentication.get_or_insert(part.at());
        Ok(Waivers {
            groups,
            checks: named?.into_iter().map(str::to_owned).collect(),
            not_author: flag("not_author")?,
            not_requester: flag("not_requester")?,
            expires: fields.get("expires").map(|part| part.duration()).transpose()?,
        })
    }

    fn approvals(&mut self, part: &Part<'_>) -> Result<Approvals> {
        let approvals = if matches!(part.node.value, yaml::Value::Number(_)) {
            Approvals { min: part.count()?, ..Approvals::default() }
        } else {
            self.full_approvals(part)?
        };
        if approvals.min > 0 {
            self.needs_authentication.get_or_insert(part.at());
        }
        Ok(approvals)
    }

    fn full_approvals(&self, part: &Part<'_>) -> Result<Approvals> {
        let fields =
            part.fields(&["min", "groups", "each_group", "not_author", "not_requester", "expires"])?;
        let flag = |key: &str| fields.get(key).map_or(Ok(false), |part| part.flag());
        let groups = fields.get("groups").map_or_else(|| Ok(Vec::new()), |part| self.group_names(&part))?;
        let min = fields.need("min")?;
        let each_group = fields.get("each_group").map_or(Ok(0), |part| part.count())?;
        let approvals = Approvals {
            min: min.count()?,
            each_group,
            not_author: flag("not_author")?,
            not_requester: flag("not_requester")?,
            expires: fields.get("expires").map(|part| part.duration()).transpose()?,
            groups,
        };
        if each_group > 0 && approvals.groups.is_empty() {
            return fields.need("each_group")?.wrong("needs `groups`, of which each must agree");
        }
        let size = |group: &String| self.groups.get(group).map_or(0, Vec::len);
        if let Some(small) = approvals.groups.iter().find(|group| size(group) < each_group as usize) {
            let problem = format!("asks for {each_group} of each group, but '{small}' has {}", size(small));
            return fields.need("each_group")?.wrong(problem);
        }
        let people: BTreeSet<&String> =
            approvals.groups.iter().filter_map(|group| self.groups.get(group)).flatten().collect();
        if !approvals.groups.is_empty() && people.len() < approvals.min as usize {
            let problem = format!("asks for {} people, but the groups have {}", approvals.min, people.len());
            return min.wrong(problem);
        }
        if approvals.min == 0 && each_group > 0 {
            return min.wrong("must be 1 or more where `each_group` is");
        }
        Ok(approvals)
    }

    fn group_names(&self, part: &Part<'_>) -> Result<Vec<String>> {
        let items = part.list("a list of groups")?;
        let mut names = Vec::new();
        for item in &items {
            let name = item.text("the name of a group")?;
            if !self.groups.contains_key(name) {
                let known: Vec<&str> = self.groups.keys().map(String::as_str).collect();
                return item.wrong(match known[..] {
                    [] => format!("there is no group '{name}': the file has no `groups`"),
                    _ => format!("there is no group '{name}'; it must be {}", one_of(&known)),
                });
            }
            names.push(name.to_owned());
        }
        Ok(names)
    }

    /// Who may do what of all that is `known`.
    fn rights(&mut self, part: &Part<'_>, known: &[Right]) -> Result<BTreeMap<Right, Vec<String>>> {
        let keys: Vec<&str> = known.iter().map(|right| right.key()).collect();
        let fields = part.fields(&keys)?;
        let mut rights = BTreeMap::new();
        for &right in known {
            let Some(list) = fields.get(right.key()) else { continue };
            let groups = self.group_names(&list)?;
            if groups.is_empty() {
                return list.wrong("must name who may do it");
            }
            self.needs_authentication.get_or_insert(list.at());
            rights.insert(right, groups);
        }
        Ok(rights)
    }

    fn break_glass(&mut self, part: &Part<'_>) -> Result<BreakGlass> {
        let fields = part.fields(&["groups", "reason", "review_within"])?;
        let list = fields.need("groups")?;
        let groups = self.group_names(&list)?;
        if groups.is_empty() {
            return list.wrong("must name who may break the glass");
        }
        self.needs_authentication.get_or_insert(part.at());
        let review_within = fields.get("review_within").map(|part| part.duration()).transpose()?;
        Ok(BreakGlass { groups, needs_reason: reason(&fields)?, review_within })
    }
}

fn reason(fields: &Fields<'_>) -> Result<bool> {
    fields.get("reason").map_or(Ok(false), |part| part.word(&[("required", true), ("optional", false)]))
}

fn aliases(part: &Part<'_>, promote: &BTreeMap<Stage, Promotion>) -> Result<BTreeMap<String, Stage>> {
    let stages = Stage::ALL.map(|stage| (stage.key(), stage));
    let mut aliases = BTreeMap::new();
    for (entry, target) in part.named("a map of aliases to stages")? {
        let stage = target.word(&stages)?;
        if !promote.contains_key(&stage) {
            return target.wrong(format!("there are no rules for '{}' under `promote`", stage.key()));
        }
        aliases.insert(entry.key.clone(), stage);
    }
    Ok(aliases)
}

fn semver(part: &Part<'_>) -> Result<Semver> {
    let fields = part.fields(&["mode", "profile", "selection"])?;
    let modes = [("off", SemverMode::Off), ("warn", SemverMode::Warn), ("enforce", SemverMode::Enforce)];
    let profiles = [("callable", Profile::Callable), ("strict", Profile::Strict), ("wire", Profile::Wire)];
    let selections = [("promoted_first", Selection::PromotedFirst), ("newest", Selection::Newest)];
    Ok(Semver {
        selection: fields.get("selection").map(|part| part.word(&selections)).transpose()?,
        mode: fields.get("mode").map_or(Ok(DEFAULT_SEMVER.mode), |part| part.word(&modes))?,
        profile: fields.get("profile").map_or(Ok(DEFAULT_SEMVER.profile), |part| part.word(&profiles))?,
    })
}

fn named_groups<'a>(
    rules: impl Iterator<Item = &'a Promotion>,
    break_glass: Option<&BreakGlass>,
) -> BTreeSet<String> {
    let of_waivers = |rules: &Promotion| rules.waivers.as_ref().map(|waivers| waivers.groups.clone());
    let of_rules = rules
        .flat_map(|rules| [rules.approvals.groups.clone(), of_waivers(rules).unwrap_or_default()].concat());
    of_rules.chain(break_glass.into_iter().flat_map(|rule| rule.groups.clone())).collect()
}

impl PolicyError {
    pub(in crate::governance) fn new(at: Place, path: &str, problem: impl Into<String>) -> Self {
        Self { line: at.line, column: at.column, path: path.to_owned(), problem: problem.into() }
    }
}

/// The same error for programs.
impl From<&PolicyError> for Map<String, serde_json::Value> {
    fn from(error: &PolicyError) -> Self {
        let fields = [
            ("line", json!(error.line)),
            ("column", json!(error.column)),
            ("path", json!(error.path)),
            ("problem", json!(error.problem)),
        ];
        fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
    }
}
