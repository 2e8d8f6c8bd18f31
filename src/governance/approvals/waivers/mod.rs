//! Waivers: somebody whom the policy lets do that answers for a check that a version does not pass, with a reason and for a
//! time. As an approval, a waiver is for one version with its files, under one policy, to one target.

pub mod api;
pub(super) mod store;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::activities::store::{self as activities, Act};
use super::gate::Keeper;
use super::judge::{Asked, binding_of, judge};
use super::store as requests;
use super::{Binding, Kind, Parties, Principal, Target, decide, denied};
use crate::clock::Millis;
use crate::db::Reader;
use crate::error::{Code, Error, Result};
use crate::governance::audit::{self, Action, Caller, Entry, timestamp};
use crate::governance::card::Material;
use crate::governance::policy::{self, Outcome, Policy, Waivers, shown};

/// Longest reason, in characters.
const LONGEST_REASON: usize = 1000;
const IN_FORCE: &str = "in_force";

/// A waiver as it is kept.
#[derive(Clone, Debug)]
pub struct Waiver {
    pub id: i64,
    pub name: String,
    pub version: i64,
    pub target: Target,
    /// The id of the check in the policy.
    pub check: String,
    pub by: String,
    pub reason: String,
    pub binding: Binding,
    pub created_at: Millis,
    pub until: Millis,
    pub withdrawn_at: Option<Millis>,
    pub withdrawn_by: Option<String>,
}

/// A waiver that somebody wants to give.
pub struct New<'a> {
    pub name: &'a str,
    pub version: i64,
    pub target: &'a Target,
    pub check: &'a str,
    pub by: &'a Principal,
    pub reason: &'a str,
    /// Without one it is for as long as the policy lets it be.
    pub until: Option<Millis>,
}

impl Waiver {
    /// What it is worth for what there is now.
    fn state(&self, binding: &Binding, now: Millis) -> &'static str {
        if self.withdrawn_at.is_some() {
            "withdrawn"
        } else if self.binding != *binding {
            "void"
        } else if self.until <= now {
            "expired"
        } else {
            IN_FORCE
        }
    }

    /// As the API answers it, for a version that now is `binding`.
    pub(super) fn json(&self, binding: &Binding, now: Millis) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "version": self.version.to_string(),
            "target": self.target.to_string(),
            "check": self.check,
            "state": self.state(binding, now),
            "principal": self.by,
            "reason": self.reason,
            "artifact_digest": self.binding.artifact_digest,
            "policy_hash": self.binding.policy_hash,
            "created_at": self.created_at,
            "until": self.until,
            "withdrawn_at": self.withdrawn_at,
            "withdrawn_by": self.withdrawn_by,
        })
    }
}

/// Who may waive checks, and of whose version.
pub(super) struct Right<'a> {
    pub(super) policy: &'a Policy,
    pub(super) rules: &'a Waivers,
    pub(super) parties: Parties<'a>,
}

impl Right<'_> {
    /// Fails with a sentence unless `principal` may waive.
    fn check(&self, principal: &str, is_authenticated: bool) -> Result<(), String> {
        let Self { policy, rules, parties } = self;
        if !is_authenticated {
            return Err("only people whom the server knows can waive a check".to_owned());
        }
        if !policy.has_member(&rules.groups, principal) {
            return Err(format!("{principal} is in none of the groups {}", rules.groups.join(", ")));
        }
        if rules.not_requester && principal == parties.requester {
            return Err(format!("{principal} asked for it, so somebody else must waive its checks"));
        }
        if rules.not_author && parties.author == Some(principal) {
            return Err(format!("{principal} made the version, so somebody else must waive its checks"));
        }
        Ok(())
    }

    /// Those of `given` that count for what there is now, by the checks that they are for; the newest of each.
    pub(super) fn counted(
        &self,
        given: &[Waiver],
        (target, binding): (&Target, &Binding),
        now: Millis,
    ) -> BTreeMap<String, policy::Waiver> {
        given
            .iter()
            .rev()
            .filter(|one| one.target == *target && one.state(binding, now) == IN_FORCE)
            .filter(|one| self.rules.checks.contains(&one.check) && self.check(&one.by, true).is_ok())
            .map(|one| {
                let (by, why) = (one.by.clone(), one.reason.clone());
                (one.check.clone(), policy::Waiver { id: one.id, by, why, until: one.until })
            })
            .collect()
    }
}

/// Waives a check, and lets the request for the version go on, if there is one.
pub async fn give(keeper: &Keeper, new: &New<'_>, caller: &Caller, now: Millis) -> Result<Value> {
    let what = new.target.subject(new.name);
    let Some((_, policy, rules)) = keeper.rules(new.name, new.target) else {
        return Err(Error::invalid(format!("{what} is not governed: there is nothing to waive")));
    };
    let waivers =
        rules.waivers.as_ref().ok_or_else(|| denied(format!("{what}: the policy has no waivers")))?;
    let reason = new.reason.trim();
    if reason.is_empty() || reason.chars().count() > LONGEST_REASON {
        let problem = format!("Say why, in at most {LONGEST_REASON} characters: `reason`.");
        return Err(Error::invalid(problem));
    }
    let until = end(waivers, new.until, now)?;
    let mut reader = keeper.db.reader().await?;
    let request = requests::open_request(&mut reader, new.name, new.version, new.target).await?;
    drop(reader);
    let asked = Asked {
        reason: request.as_ref().and_then(|request| request.reason.as_deref()),
        external: request.as_ref().map(|request| &request.external),
        ..Asked::default()
    };
    // Without a target no waiver counts: one may be followed by another.
    let judged = judge(keeper, Some(policy), &rules, (new.name, new.version), asked, now).await?;
    let requester = request.as_ref().map(|request| request.requester.name.as_str()).unwrap_or_default();
    let parties = Parties { requester, author: judged.author.as_deref() };
    let right = Right { policy, rules: waivers, parties };
    right.check(&new.by.name, new.by.is_authenticated).map_err(denied)?;
    if !waivers.checks.iter().any(|check| check == new.check) {
        let checks = waivers.checks.join(", ");
        return Err(denied(format!("{what}: '{}' cannot be waived, only {checks}", new.check)));
    }
    let verdict = judged.verdicts.iter().find(|verdict| verdict.id == new.check);
    if let Some(verdict) = verdict.filter(|verdict| verdict.outcome == Outcome::Pass) {
        let sentence = &verdict.sentence;
        return Err(Error::invalid(format!(
            "The check {} passes, and needs no waiver: {sentence}",
            new.check
        )));
    }
    let mut tx = keeper.db.begin().await?;
    requests::hold_model(&mut tx, new.name).await?;
    let new = New { reason, until: Some(until), ..*new };
    let waiver = store::create(&mut tx, &new, &judged.binding, now).await?;
    let told = format!("{} until {}", waiver.check, timestamp(until));
    let act = Act { comment: Some(reason), ..act(&waiver, request.as_ref().map(|one| one.id), told, new.by) };
    activities::record(&mut tx, Act { kind: Kind::Waived, ..act }, now).await?;
    let entry = entry(&waiver, Action::WaiverGive, caller).because(reason);
    audit::append(&mut tx, &entry, now).await?;
    tx.commit().await?;
    refresh(keeper, &waiver, now).await;
    Ok(waiver.json(&judged.binding, now))
}

/// Withdraws a waiver: for those who could give it.
pub async fn withdraw(
    keeper: &Keeper,
    id: i64,
    by: &Principal,
    reason: Option<&str>,
    caller: &Caller,
    now: Millis,
) -> Result<Value> {
    let waiver = find(keeper, id).await?;
    let may = match keeper.rules(&waiver.name, &waiver.target) {
        Some((_, policy, rules)) => rules.waivers.as_ref().map_or(Ok(()), |rules| {
            // Who asked, or made the version, may take away what helps it.
            Right { policy, rules, parties: Parties::default() }.check(&by.name, by.is_authenticated)
        }),
        None => Ok(()),
    };
    if waiver.by != by.name || !by.is_authenticated {
        may.map_err(denied)?;
    }
    let mut tx = keeper.db.begin().await?;
    requests::hold_model(&mut tx, &waiver.name).await?;
    if !store::withdraw(&mut tx, id, &by.name, now).await? {
        return Err(Error::invalid(format!("Waiver {id} was withdrawn already")));
    }
    let act = Act { comment: reason, ..act(&waiver, None, format!("{} ({id})", waiver.check), by) };
    activities::record(&mut tx, Act { kind: Kind::Unwaived, ..act }, now).await?;
    let entry = entry(&waiver, Action::WaiverWithdraw, caller);
    let entry = match reason {
        Some(reason) => entry.because(reason),
        None => entry,
    };
    audit::append(&mut tx, &entry, now).await?;
    tx.commit().await?;
    refresh(keeper, &waiver, now).await;
    Ok(Waiver { withdrawn_at: Some(now), withdrawn_by: Some(by.name.clone()), ..waiver.clone() }
        .json(&waiver.binding, now))
}

/// All waivers of a version, with what each is worth now.
pub async fn list(keeper: &Keeper, name: &str, version: i64, now: Millis) -> Result<Vec<Value>> {
    let mut reader = keeper.db.reader().await?;
    let binding = binding_now(keeper, &mut reader, name, version).await?;
    let found = store::list(&mut reader, name, version).await?;
    Ok(found.iter().map(|waiver| waiver.json(&binding, now)).collect())
}

/// A waiver, and the word for what it is worth now.
pub struct Standing {
    pub waiver: Waiver,
    pub state: &'static str,
}

/// The same for people.
pub async fn of_version(keeper: &Keeper, name: &str, version: i64, now: Millis) -> Result<Vec<Standing>> {
    let mut reader = keeper.db.reader().await?;
    let binding = binding_now(keeper, &mut reader, name, version).await?;
    let found = store::list(&mut reader, name, version).await?;
    Ok(found.into_iter().map(|waiver| Standing { state: waiver.state(&binding, now), waiver }).collect())
}

/// The waivers of all models that are in force, the newest first.
pub async fn in_force(keeper: &Keeper, now: Millis) -> Result<Vec<Standing>> {
    let mut reader = keeper.db.reader().await?;
    let mut bindings: BTreeMap<(String, i64), Option<Binding>> = BTreeMap::new();
    let mut found = Vec::new();
    for waiver in store::unended(&mut reader, now).await? {
        let version = (waiver.name.clone(), waiver.version);
        if !bindings.contains_key(&version) {
            let binding = match binding_now(keeper, &mut reader, &version.0, version.1).await {
                // A version that is gone needs no waiver.
                Err(error) if error.code == Code::ResourceDoesNotExist => None,
                binding => Some(binding?),
            };
            bindings.insert(version.clone(), binding);
        }
        let Some(Some(binding)) = bindings.get(&version) else { continue };
        let state = waiver.state(binding, now);
        if state == IN_FORCE {
            found.push(Standing { waiver, state });
        }
    }
    Ok(found)
}

/// Who may waive what on the way to `target`; none where nobody may.
#[must_use]
pub fn rule(keeper: &Keeper, name: &str, target: &Target) -> Option<Waivers> {
    keeper.rules(name, target)?.2.waivers
}

/// What a waiver of a version must be bound to now, to be worth anything.
async fn binding_now(keeper: &Keeper, db: &mut Reader, name: &str, version: i64) -> Result<Binding> {
    let material = Material::find(db, name, version).await?;
    let policy = keeper.settings.policies.as_ref().and_then(|policies| policies.of(name));
    binding_of(keeper, db, &material, policy.map(|(_, policy)| policy)).await
}

/// The waivers of a version for one target, held against what a request or the version itself is.
pub(super) async fn list_for(
    keeper: &Keeper,
    (name, version): (&str, i64),
    target: &Target,
    binding: &Binding,
    now: Millis,
) -> Result<Vec<Value>> {
    let found = store::list(&mut keeper.db.reader().await?, name, version).await?;
    let of_target = found.iter().filter(|waiver| waiver.target == *target);
    Ok(of_target.map(|waiver| waiver.json(binding, now)).collect())
}

pub(super) async fn find(keeper: &Keeper, id: i64) -> Result<Waiver> {
    let found = store::find(&mut keeper.db.reader().await?, id).await?;
    found.ok_or_else(|| Error::not_found(format!("Waiver with id {id} not found")))
}

/// When a waiver ends.
fn end(rules: &Waivers, asked: Option<Millis>, now: Millis) -> Result<Millis> {
    let last = rules.expires.map(|time| now + time);
    let longest = rules.expires.map(shown).unwrap_or_default();
    match (asked, last) {
        (Some(until), _) if until <= now => Err(Error::invalid("A waiver must end in the future: `until`.")),
        (Some(until), Some(last)) if until > last => {
            Err(Error::invalid(format!("A waiver of this policy is for {longest} at most: `until`.")))
        }
        (Some(until), _) | (None, Some(until)) => Ok(until),
        (None, None) => Err(Error::invalid("Say until when the check is waived: `until`.")),
    }
}

fn act<'a>(waiver: &'a Waiver, request: Option<i64>, told: String, by: &'a Principal) -> Act<'a> {
    Act {
        request,
        to_stage: Some(waiver.target.to_string()),
        system_comment: Some(told),
        ..Act::new(&waiver.name, waiver.version, Kind::Waived, by)
    }
}

fn entry<'a>(waiver: &'a Waiver, action: Action, caller: &'a Caller) -> Entry<'a> {
    let state = json!({
        "waiver": waiver.id,
        "check": waiver.check,
        "target": waiver.target.to_string(),
        "until": timestamp(waiver.until),
        "artifact_digest": waiver.binding.artifact_digest,
        "policy_hash": waiver.binding.policy_hash,
    });
    Entry::new(caller, action, &waiver.name).of_version(waiver.version).after(state)
}

/// Judges the open request again that a waiver is about. When that fails, whoever comes next to the request does it.
async fn refresh(keeper: &Keeper, waiver: &Waiver, now: Millis) {
    let settled = async {
        let (name, version, target) = (&waiver.name, waiver.version, &waiver.target);
        let mut reader = keeper.db.reader().await?;
        let request = requests::open_request(&mut reader, name, version, target).await?;
        drop(reader);
        match request {
            Some(request) => decide::settle(keeper, request, now).await,
            None => Ok(()),
        }
    };
    if let Err(error) = settled.await {
        tracing::warn!(%error, waiver = waiver.id, "a request was not judged again after a waiver");
    }
}
