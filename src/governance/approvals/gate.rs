//! The gate that every governed change passes, whichever way it comes. It judges before the change's transaction begins,
//! so that no lock is held while files are read, and looks again in that transaction at all that others may have moved.

use std::sync::Arc;

use super::activities::store::{self as activities, Act};
use super::judge::{Asked, Judged, judge};
use super::pass::{Governed, Pass};
use super::store::{self, New};
use super::{Kind, Parties, Principal, Quorum, Request, State, Target, denied, external};
use crate::artifacts::Artifacts;
use crate::clock::Millis;
use crate::config::Settings;
use crate::db::Db;
use crate::error::{Code, Error, Result};
use crate::governance::policy::{Kind as Check, Outcome, Policy, Promotion, Stage, Verdict};
use crate::registry::webhooks::delivery::Sender;

/// What the gate works with. Clones are cheap.
#[derive(Clone)]
pub struct Keeper {
    pub settings: Arc<Settings>,
    pub db: Db,
    pub artifacts: Artifacts,
    pub webhooks: Sender,
}

/// A change that somebody wants to make.
pub struct Change<'a> {
    pub name: &'a str,
    /// None where it is one of the whole model.
    pub version: Option<i64>,
    pub target: Target,
    pub by: Principal,
    pub reason: Option<&'a str>,
    /// Whether the versions that are there already shall leave.
    pub is_archiving: bool,
    /// Whether it goes back to what was in use before: the policy's rules for that hold then.
    pub is_rollback: bool,
    /// Whether the glass shall be broken.
    pub is_emergency: bool,
}

impl<'a> Change<'a> {
    /// A change as the stock client makes it: without a reason.
    #[must_use]
    pub fn new(name: &'a str, version: Option<i64>, target: Target, by: Principal) -> Self {
        Self {
            name,
            version,
            target,
            by,
            reason: None,
            is_archiving: false,
            is_rollback: false,
            is_emergency: false,
        }
    }
}

impl Keeper {
    /// The policy of a model with its number, and the rules in it that hold for a change.
    pub(super) fn rules(&self, name: &str, target: &Target) -> Option<(usize, &Policy, Promotion)> {
        let (number, policy) = self.settings.policies.as_ref()?.of(name)?;
        let of_stage = |stage: &Stage| policy.promote.get(stage).cloned();
        let rules = match target {
            Target::Stage(stage) => of_stage(stage),
            // Where it leads.
            Target::Rollout { .. } => of_stage(&Stage::Production),
            Target::Alias(alias) => policy.aliases.get(alias).and_then(of_stage),
            Target::NoAlias(alias) => policy.aliases.get(alias).and_then(of_stage).map(only_approvals),
            Target::Delete | Target::Rename => of_stage(&Stage::Production).map(only_approvals),
        };
        Some((number, policy, rules?))
    }
}

/// Taking away asks for the same people, but there is nothing to check.
fn only_approvals(rules: Promotion) -> Promotion {
    Promotion { approvals: rules.approvals, ..Promotion::default() }
}

/// Asks for the leave to make a change. Without a policy for it, this does nothing. Refused, the change is 403, and where
/// only people are missing, a request is open for them.
pub async fn gate(keeper: &Keeper, change: &Change<'_>, now: Millis) -> Result<Pass> {
    match leave(keeper, change, now).await? {
        Leave::Given(pass) => Ok(pass),
        Leave::Waits(why) => Err(denied(why)),
    }
}

/// The same for whoever can wait; an error when nobody's approval would help.
pub(super) async fn leave(keeper: &Keeper, change: &Change<'_>, now: Millis) -> Result<Leave> {
    let question = match weigh(keeper, change, now).await? {
        Weighed::Known(leave) => return Ok(leave),
        Weighed::Unasked(question) => question,
    };
    let Question { rules, version, judged, waiting } = *question;
    let has_services = rules.checks.iter().any(|check| matches!(check.kind, Check::External(_)));
    let id = ask(keeper, &rules, change, version, &judged, now).await?;
    if has_services {
        external::start(keeper.clone(), id);
    }
    let needs = if rules.approvals.min > 0 {
        "needs approval".to_owned()
    } else {
        format!("waits for the check {}", waiting.join(", "))
    };
    let what = change.target.subject(change.name);
    Ok(Leave::Waits(format!("{what} {needs}: request {id} created")))
}

/// The leave, if a change needs nobody's approval and waits for nothing. Asks nobody.
pub async fn foresee(keeper: &Keeper, change: &Change<'_>, now: Millis) -> Result<Option<Pass>> {
    match weigh(keeper, change, now).await? {
        Weighed::Known(Leave::Given(pass)) => Ok(Some(pass)),
        Weighed::Known(Leave::Waits(_)) | Weighed::Unasked(_) => Ok(None),
    }
}

/// Whether a change may be made.
pub enum Leave {
    Given(Pass),
    /// There is a request; what it waits for, in words.
    Waits(String),
}

enum Weighed {
    Known(Leave),
    /// There is no request yet.
    Unasked(Box<Question>),
}

/// What a request would be made of.
struct Question {
    rules: Promotion,
    version: i64,
    judged: Judged,
    /// The checks that have not answered.
    waiting: Vec<String>,
}

/// Judges a change, and the request that there may be for it.
async fn weigh(keeper: &Keeper, change: &Change<'_>, now: Millis) -> Result<Weighed> {
    let given = |pass: Pass| Ok(Weighed::Known(Leave::Given(pass)));
    let Some((_, policy, mut rules)) = keeper.rules(change.name, &change.target) else {
        return given(Pass::Free);
    };
    if change.is_rollback {
        rules = policy.rollback.clone().unwrap_or_default();
    }
    let Some(version) = subject(keeper, policy, change).await? else {
        return given(unused(policy, change));
    };
    let mut reader = keeper.db.reader().await?;
    let request = store::open_request(&mut reader, change.name, version, &change.target).await?;
    drop(reader);
    let requester = request.as_ref().map_or(&change.by, |request| &request.requester).name.clone();
    let asked = Asked {
        reason: change.reason.or(request.as_ref().and_then(|request| request.reason.as_deref())),
        external: request.as_ref().map(|request| &request.external),
        way: Some((&change.target, &requester)),
    };
    let judged = match judge(keeper, Some(policy), &rules, (change.name, version), asked, now).await {
        // The handler says it in its own words.
        Err(error) if error.code == Code::ResourceDoesNotExist => return given(Pass::Free),
        judged => judged?,
    };
    if change.is_emergency {
        return break_glass(policy, change, version, &judged).and_then(given);
    }
    let is_removal = matches!(change.target, Target::NoAlias(_) | Target::Delete | Target::Rename);
    let what = change.target.subject(change.name);
    if is_removal && rules.approvals.min == 0 {
        return Err(denied(format!("{what}: version {version} is in use; take it out of Production first")));
    }
    // Whoever is asked to approve can give the reason, too.
    let may_wait = |verdict: &Verdict| {
        verdict.outcome == Outcome::Pending || (verdict.id == "reason" && rules.approvals.min > 0)
    };
    refuse_failing(&what, judged.verdicts.iter().filter(|verdict| !may_wait(verdict)))?;
    let reason = asked.reason.map(str::to_owned);
    let request = still_valid(keeper, request, &judged, now).await?;
    let governed = Governed {
        name: change.name.to_owned(),
        version,
        target: change.target.clone(),
        by: change.by.clone(),
        reason,
        kind: Kind::Applied,
        request: request.as_ref().map(|request| request.id),
        from_stage: Some(judged.stage.clone()),
        verdicts: judged.json(),
        compared: judged.compared,
        waivers: judged.waivers.clone(),
        system_comment: None,
    };
    let waiting: Vec<String> = judged
        .verdicts
        .iter()
        .filter(|verdict| !verdict.outcome.is_fine())
        .map(|verdict| verdict.id.clone())
        .collect();
    if waiting.is_empty() && rules.approvals.min == 0 && request.is_none() {
        return given(Pass::Governed(Box::new(governed)));
    }
    if let Some(request) = &request {
        let missing = missing(keeper, policy, &rules, request, &judged).await?;
        if missing.is_none() && waiting.is_empty() {
            // All agreed before, but something was in the way then, such as a freeze.
            let mut tx = keeper.db.begin().await?;
            store::advance(&mut tx, request.id, request.state, State::Approved, now).await?;
            tx.commit().await?;
            return given(Pass::Governed(Box::new(governed)));
        }
        let waits =
            missing.or_else(|| (!waiting.is_empty()).then(|| format!("the check {}", waiting.join(", "))));
        let waits = waits.unwrap_or_default();
        let why = format!("{what} needs approval: request {} waits for {waits}", request.id);
        return Ok(Weighed::Known(Leave::Waits(why)));
    }
    Ok(Weighed::Unasked(Box::new(Question { rules, version, judged, waiting })))
}

/// The leave for a removal of what is not in use. It must not be in use when it is removed, either.
fn unused(policy: &Policy, change: &Change<'_>) -> Pass {
    match change.target {
        Target::Delete | Target::Rename => Pass::Unused {
            name: change.name.to_owned(),
            version: change.version,
            aliases: policy.aliases.keys().cloned().collect(),
        },
        Target::Stage(_) | Target::Alias(_) | Target::NoAlias(_) | Target::Rollout { .. } => Pass::Free,
    }
}

/// The version that a change is about; none when it touches nothing that is governed.
async fn subject(keeper: &Keeper, policy: &Policy, change: &Change<'_>) -> Result<Option<i64>> {
    match &change.target {
        Target::Stage(_) | Target::Alias(_) | Target::Rollout { .. } => Ok(change.version),
        Target::NoAlias(alias) => store::aliased(&mut keeper.db.reader().await?, change.name, alias).await,
        Target::Delete | Target::Rename => {
            let aliases = policy.aliases.keys().cloned().collect();
            let mut reader = keeper.db.reader().await?;
            Ok(store::in_use(&mut reader, change.name, change.version, aliases).await?.pop())
        }
    }
}

/// Fails with the first check that does not pass.
pub(super) fn refuse_failing<'a>(what: &str, verdicts: impl Iterator<Item = &'a Verdict>) -> Result<()> {
    for verdict in verdicts {
        if !verdict.outcome.is_fine() {
            let Verdict { id, sentence, .. } = verdict;
            return Err(denied(format!("{what} fails the check {id}: {sentence}")));
        }
    }
    Ok(())
}

/// The request, unless it was made for something else or is too old: then it is closed.
pub(super) async fn still_valid(
    keeper: &Keeper,
    request: Option<Request>,
    judged: &Judged,
    now: Millis,
) -> Result<Option<Request>> {
    let Some(request) = request else { return Ok(None) };
    let end = if request.expires_at.is_some_and(|end| end <= now) {
        State::Expired
    } else if request.binding != judged.binding {
        State::Superseded
    } else {
        return Ok(Some(request));
    };
    let mut tx = keeper.db.begin().await?;
    store::advance(&mut tx, request.id, request.state, end, now).await?;
    tx.commit().await?;
    Ok(None)
}

/// Which approvals a request still needs, in words.
pub(super) async fn missing(
    keeper: &Keeper,
    policy: &Policy,
    rules: &Promotion,
    request: &Request,
    judged: &Judged,
) -> Result<Option<String>> {
    let voters = activities::voters(&mut keeper.db.reader().await?, request.id).await?;
    let parties = Parties { requester: &request.requester.name, author: judged.author.as_deref() };
    Ok(Quorum { rules: Some((policy, &rules.approvals)), parties }.missing(&voters))
}

/// Opens a request, in a transaction of its own; its id, also when somebody else was faster.
pub(super) async fn ask(
    keeper: &Keeper,
    rules: &Promotion,
    change: &Change<'_>,
    version: i64,
    judged: &Judged,
    now: Millis,
) -> Result<i64> {
    let waits = judged.verdicts.iter().any(|verdict| verdict.outcome == Outcome::Pending);
    let new = New {
        name: change.name,
        version,
        target: &change.target,
        state: if waits { State::PendingChecks } else { State::PendingApproval },
        requester: &change.by,
        reason: change.reason,
        is_archiving: change.is_archiving,
        binding: &judged.binding,
        verdicts: judged.json().to_string(),
        expires_at: rules.approvals.expires.map(|time| now + time),
    };
    let mut tx = keeper.db.begin().await?;
    let Some(id) = store::create(&mut tx, &new, now).await? else {
        let open = store::open_request(&mut tx, change.name, version, &change.target).await?;
        let gone = || Error::new(Code::Aborted, "The request was just closed; try again");
        return open.map(|request| request.id).ok_or_else(gone);
    };
    if matches!(change.target, Target::Rollout { .. }) {
        // A refusal ends the rollout. Who looks just then finds no open request, and must not ask once more. Asked behind
        // the creation, which has waited for whoever was closing the last one.
        let last = store::newest_before(&mut tx, (change.name, version), &change.target, id).await?;
        if let Some(last) = last.filter(|request| request.state.is_refusal()) {
            return Err(denied(format!("request {} is closed: {}", last.id, last.state.name())));
        }
    }
    let act = Act {
        request: Some(id),
        from_stage: Some(&judged.stage),
        to_stage: Some(change.target.to_string()),
        comment: change.reason,
        ..Act::new(change.name, version, Kind::Requested, &change.by)
    };
    activities::record(&mut tx, act, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Lets a change past its rules, for those who may, and says so for ever.
fn break_glass(policy: &Policy, change: &Change<'_>, version: i64, judged: &Judged) -> Result<Pass> {
    let what = change.target.subject(change.name);
    let Some(rule) = &policy.break_glass else {
        return Err(denied(format!("{what}: the policy has no break_glass")));
    };
    if !change.by.is_authenticated || !policy.has_member(&rule.groups, &change.by.name) {
        let groups = rule.groups.join(", ");
        return Err(denied(format!("{what}: only {groups} may break the glass")));
    }
    if rule.needs_reason && change.reason.is_none_or(|reason| reason.trim().is_empty()) {
        return Err(denied(format!("{what}: to break the glass, a reason must be given")));
    }
    let review = rule.review_within.map(crate::governance::policy::shown);
    Ok(Pass::Governed(Box::new(Governed {
        name: change.name.to_owned(),
        version,
        target: change.target.clone(),
        by: change.by.clone(),
        reason: change.reason.map(str::to_owned),
        kind: Kind::BrokeGlass,
        request: None,
        from_stage: Some(judged.stage.clone()),
        verdicts: judged.json(),
        compared: None,
        waivers: Vec::new(),
        system_comment: review.map(|time| format!("to be reviewed within {time}")),
    })))
}
