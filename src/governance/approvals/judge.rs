//! Gathers what is known of a version, and has it judged. Reads the database in a fixed number of statements, and files only
//! where a check asks for them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::activities::store as activities;
use super::gate::Keeper;
use super::waivers::store as waiver_rows;
use super::waivers::{self, Right};
use super::{Binding, Parties, Target, store};
use crate::artifacts::verify::{Finding, Inventory, Verdict as Found};
use crate::clock::Millis;
use crate::db::Reader;
use crate::error::Result;
use crate::governance::card::{Card, Material};
use crate::governance::policy::{
    Facts, Files, Item, Kind, Outcome, Policy, Production, Promotion, Release, Said, Signatures, Verdict,
    evaluate,
};
use crate::governance::supply::signatures;

/// What was found of a version.
#[derive(Clone, Debug)]
pub struct Judged {
    pub verdicts: Vec<Verdict>,
    /// The waivers that they rest on.
    pub waivers: Vec<i64>,
    pub binding: Binding,
    /// Where the version is now.
    pub stage: String,
    /// Who registered it.
    pub author: Option<String>,
    /// What it was compared with; none when it was not.
    pub compared: Option<Compared>,
}

/// The other version in production at the time; none when there was no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared(pub Option<i64>);

impl Judged {
    /// The verdicts as they are kept and answered.
    #[must_use]
    pub fn json(&self) -> Value {
        self.verdicts.iter().map(Verdict::json).collect()
    }
}

/// What comes from whoever asks, and from the services and people that were asked.
#[derive(Clone, Copy, Default)]
pub(super) struct Asked<'a> {
    pub(super) reason: Option<&'a str>,
    pub(super) external: Option<&'a Value>,
    /// Where the version shall go, and who asks for that. Waivers count only for it.
    pub(super) way: Option<(&'a Target, &'a str)>,
}

/// Judges a version by `rules`; an error when there is no such version.
pub(super) async fn judge(
    keeper: &Keeper,
    policy: Option<&Policy>,
    rules: &Promotion,
    (name, version): (&str, i64),
    asked: Asked<'_>,
    now: Millis,
) -> Result<Judged> {
    let mut db = keeper.db.reader().await?;
    let mut material = Material::find(&mut db, name, version).await?;
    let has = |wanted: fn(&Kind) -> bool| rules.checks.iter().any(|check| wanted(&check.kind));
    let production = if has(|kind| matches!(kind, Kind::NoWorse { .. })) {
        Some(store::production(&mut db, name, version).await?)
    } else {
        None
    };
    let release = if has(|kind| matches!(kind, Kind::Semver)) {
        store::release(&mut db, name, version).await?
    } else {
        None
    };
    let location = material.location.as_deref();
    let looks_at_files = has(|kind| matches!(kind, Kind::Digest));
    let inventory = if looks_at_files { Some(inventory(keeper, &mut db, location).await) } else { None };
    let signed = if has(|kind| matches!(kind, Kind::Signed(_))) {
        let kept = signatures::kept(&mut db, name, version).await?;
        Some((kept, self::inventory(keeper, &mut db, location).await))
    } else {
        None
    };
    let author = match activities::author(&mut db, name, version).await? {
        Some(author) => Some(author),
        None => material.run.as_ref().and_then(|run| run.user.clone()),
    };
    let binding = binding_of(keeper, &mut db, &material, policy).await?;
    let mut waivers = BTreeMap::new();
    if let (Some(policy), Some(rules), Some((target, requester))) = (policy, &rules.waivers, asked.way) {
        let given = waiver_rows::list(&mut db, name, version).await?;
        let right = Right { policy, rules, parties: Parties { requester, author: author.as_deref() } };
        waivers = right.counted(&given, (target, &binding), now);
    }
    drop(db);
    // No connection is held while files are read.
    if has(|kind| matches!(kind, Kind::Require(items) if items.iter().any(|item| item.is_of_file()))) {
        material.read_file(&keeper.artifacts).await;
    }
    let files = match inventory {
        Some(inventory) => Some(files(inventory).await),
        None => None,
    };
    let signatures = match signed {
        Some((kept, inventory)) => Some(held(kept, inventory).await?),
        None => None,
    };
    let compared = production.as_ref().map(|found| Compared(found.as_ref().map(|(version, _)| *version)));
    let facts =
        Facts { signatures, waivers, ..facts(&material, release, production.flatten(), files, asked) };
    let (facts, verdicts) = verdicts(rules, facts, now).await?;
    let waived = verdicts.iter().filter(|verdict| verdict.outcome == Outcome::Waived);
    let waivers = waived.filter_map(|verdict| facts.waivers.get(&verdict.id)).map(|waiver| waiver.id);
    Ok(Judged { waivers: waivers.collect(), verdicts, binding, stage: material.stage, author, compared })
}

/// What requests, approvals and waivers for a version are for as it is now.
pub(super) async fn binding_of(
    keeper: &Keeper,
    db: &mut Reader,
    material: &Material,
    policy: Option<&Policy>,
) -> Result<Binding> {
    let artifact_digest = match &material.location {
        Some(location) => keeper.artifacts.recorded_digest(db, location).await?,
        None => None,
    };
    Ok(Binding {
        version_created_at: material.created_at,
        artifact_digest,
        policy_hash: policy.map(|policy| policy.hash.clone()).unwrap_or_default(),
    })
}

fn facts(
    material: &Material,
    release: Option<Release>,
    production: Option<(i64, Vec<(String, f64)>)>,
    files: Option<Files>,
    asked: Asked<'_>,
) -> Facts {
    let production =
        production.map(|(version, metrics)| Production { version, metrics: metrics.into_iter().collect() });
    Facts {
        release,
        metrics: material.metrics.clone(),
        production,
        items: items(material),
        unreadable: material.unreadable.clone(),
        files,
        trained_at: material.run.as_ref().and_then(|run| run.end),
        external: asked.external.map(said).unwrap_or_default(),
        reason: asked.reason.map(str::to_owned),
        waivers: BTreeMap::new(),
        signatures: None,
    }
}

/// What the version has of all that can be required.
fn items(material: &Material) -> BTreeMap<Item, String> {
    let card = Card::of(material);
    let run = material.run.as_ref();
    let of_card = [
        Item::ModelId,
        Item::TrainingData,
        Item::DataHash,
        Item::Framework,
        Item::Metrics,
        Item::TrainingDuration,
        Item::ArtifactUri,
    ];
    let of_card = of_card.into_iter().map(|item| (item, card.text(item.name())));
    let digest = material.datasets.first().map(|data| data.digest.clone());
    let commit = run.and_then(|run| run.tags.get("mlflow.source.git.commit")).cloned();
    let others = [
        (Item::DatasetDigest, digest),
        (Item::GitCommit, commit),
        (Item::Run, run.map(|run| run.id.clone())),
        (Item::Signature, material.file.signature.as_ref().map(|_| "there is one".to_owned())),
    ];
    of_card.chain(others).filter_map(|(item, value)| Some((item, value?))).collect()
}

/// The files that there are or were; why nobody knows otherwise.
async fn inventory(keeper: &Keeper, db: &mut Reader, location: Option<&str>) -> Result<Inventory, String> {
    let location = location.ok_or("nobody knows where they are")?;
    Inventory::take(&keeper.artifacts, db, location).await.map_err(|error| error.message)
}

/// Reads the files again.
async fn files(inventory: Result<Inventory, String>) -> Files {
    let inventory = match inventory {
        Ok(inventory) => inventory,
        Err(problem) => return Files::Unreadable(problem),
    };
    let (mut intact, mut changed, mut unknown) = (0, Vec::new(), Vec::new());
    let tell = |Finding { path, verdict, .. }| match verdict {
        Found::Intact => intact += 1,
        Found::Changed | Found::Missing => changed.push(path),
        Found::Unknown => unknown.push(path),
    };
    if let Err(error) = inventory.verify(|_| {}, tell).await {
        return Files::Unreadable(error.message);
    }
    match (changed.is_empty(), unknown.is_empty()) {
        (false, _) => Files::Changed(changed),
        (true, false) => Files::Unknown(unknown),
        (true, true) => Files::Intact(intact),
    }
}

/// Judges facts. Signatures are verified off the threads that serve.
async fn verdicts(rules: &Promotion, facts: Facts, now: Millis) -> Result<(Facts, Vec<Verdict>)> {
    if facts.signatures.is_none() {
        let verdicts = evaluate(rules, &facts, now);
        return Ok((facts, verdicts));
    }
    let rules = rules.clone();
    let work = move || {
        let verdicts = evaluate(&rules, &facts, now);
        (facts, verdicts)
    };
    signatures::off_thread(work).await
}

/// Holds signatures against the files as they are now.
async fn held(kept: Vec<(i64, String)>, inventory: Result<Inventory, String>) -> Result<Signatures> {
    let contents = match inventory {
        Ok(inventory) => inventory.contents().await.map_err(|error| error.message),
        Err(problem) => Err(problem),
    };
    match contents {
        Ok(files) => {
            let held = signatures::off_thread(move || signatures::hold(&kept, &files)).await?;
            Ok(Signatures::Found(held))
        }
        Err(problem) => Ok(Signatures::Unreadable(problem)),
    }
}

/// What services said, as it is kept.
fn said(kept: &Value) -> BTreeMap<String, Said> {
    let one = |(id, said): (&String, &Value)| {
        let detail = said["detail"].as_str().unwrap_or_default().to_owned();
        let said = match said["said"].as_str() {
            Some("yes") => Said::Yes(detail),
            Some("no") => Said::No(detail),
            _ => Said::Nothing(detail),
        };
        (id.clone(), said)
    };
    kept.as_object().into_iter().flatten().map(one).collect()
}

/// Says which policy governs a change, what it asks for, and what a version comes to. Changes nothing.
pub async fn explain(
    keeper: &Keeper,
    name: &str,
    version: i64,
    target: &Target,
    now: Millis,
) -> Result<Value> {
    let governed = keeper.rules(name, target);
    let mut reader = keeper.db.reader().await?;
    let request = store::open_request(&mut reader, name, version, target).await?;
    let voters = match &request {
        Some(request) => activities::voters(&mut reader, request.id).await?,
        None => Vec::new(),
    };
    drop(reader);
    let Some((number, policy, rules)) = governed else {
        // There must be such a version all the same.
        judge(keeper, None, &Promotion::default(), (name, version), Asked::default(), now).await?;
        return Ok(json!({
            "name": name, "version": version.to_string(), "target": target.to_string(), "policy": null,
            "verdicts": [], "allowed": true, "request": request.map(|request| request.json()),
        }));
    };
    let requester = request.as_ref().map(|request| request.requester.name.clone()).unwrap_or_default();
    let asked = Asked {
        reason: request.as_ref().and_then(|request| request.reason.as_deref()),
        external: request.as_ref().map(|request| &request.external),
        way: Some((target, &requester)),
    };
    let judged = judge(keeper, Some(policy), &rules, (name, version), asked, now).await?;
    let waivers = match &rules.waivers {
        Some(_) => waivers::list_for(keeper, (name, version), target, &judged.binding, now).await?,
        None => Vec::new(),
    };
    let parties = Parties { requester: &requester, author: judged.author.as_deref() };
    let missing = super::Quorum { rules: Some((policy, &rules.approvals)), parties }.missing(&voters);
    let is_fine = judged.verdicts.iter().all(|verdict| verdict.outcome.is_fine());
    Ok(json!({
        "name": name,
        "version": version.to_string(),
        "target": target.to_string(),
        "policy": {"number": number, "policy": policy.pattern, "policy_hash": policy.hash, "rules": rules.json()},
        "artifact_digest": judged.binding.artifact_digest,
        "verdicts": judged.json(),
        "waivers": waivers,
        "approvals": {"given": voters, "missing": missing},
        "allowed": is_fine && missing.is_none(),
        "request": request.map(|request| request.json()),
    }))
}
