//! New rollouts, and what people do to those that there are.

use super::engine::{self, Because};
use super::machine::{Event, Position, State};
use super::plan::{self, Plan};
use super::read::read;
use super::row::{Named, Rollout};
use super::snapshot::Snapshot;
use super::{leave, store, versions};
use crate::config::Settings;
use crate::db::{Db, Tx};
use crate::error::{Code, Error, Result};
use crate::governance::approvals::Pass;
use crate::registry::versions as registry;

/// What a new rollout is made of.
pub struct New {
    pub id: String,
    pub plan: Plan,
    text: String,
    version: i64,
    rollback_to: Option<i64>,
    pub retry_of: Option<String>,
}

impl New {
    /// Reads a plan, and finds the versions that it names.
    pub async fn read(db: &Db, settings: &Settings, text: &str) -> Result<Self> {
        let plan = parse(text)?;
        let version = registry::find_number(db, settings, &plan.model, &plan.version).await?;
        let rollback_to = match &plan.rollback_to {
            Some(named) => Some(registry::find_number(db, settings, &plan.model, named).await?),
            None => None,
        };
        if rollback_to == Some(version) {
            return Err(Error::invalid("`rollback_to` names the version that is rolled out."));
        }
        let id = format!("ro-{}", &uuid::Uuid::new_v4().simple().to_string()[..16]);
        Ok(Self { id, plan, text: text.to_owned(), version, rollback_to, retry_of: None })
    }

    #[must_use]
    pub fn version(&self) -> i64 {
        self.version
    }
}

/// Reads a plan's text; the error tells where it is wrong.
pub fn parse(text: &str) -> Result<Plan> {
    read(text).map_err(|problem| Error::invalid(format!("The plan is wrong at {problem}")))
}

/// Keeps a rollout, and starts or submits it where there is a leave to; another one of its model is superseded or in the
/// way.
pub async fn create(
    db: &Db,
    new: New,
    time_scale: f64,
    start: Option<(Event, Pass)>,
    is_superseding: bool,
    because: Because<'_>,
) -> Result<Rollout> {
    let mut tx = db.begin().await?;
    let now = store::now(&mut tx).await?;
    let name = new.plan.model.clone();
    let mut superseded = None;
    if start.is_some() {
        superseded = make_room(&mut tx, &name, is_superseding, because, now).await?;
    }
    if !store::hold_model(&mut tx, &name).await? {
        return Err(crate::registry::missing_model(&name));
    }
    let (actor, is_authenticated) = store::by(because.caller);
    for number in [Some(new.version), new.rollback_to].into_iter().flatten() {
        if versions::stage(&mut tx, &name, number).await?.is_none() {
            return Err(registry::missing(&name, number));
        }
    }
    let rollback_to = match new.rollback_to {
        Some(number) => Some(named(&mut tx, &name, number).await?),
        None => None,
    };
    let rollout = Rollout {
        version: named(&mut tx, &name, new.version).await?,
        name,
        stable: None,
        rollback_to,
        at: Position::DRAFT,
        reason: None,
        plan_hash: plan::hash(&new.text),
        plan_text: new.text,
        salt: new.id.clone(),
        id: new.id,
        time_scale,
        snapshot: "{}".to_owned(),
        revision: 1,
        samples: 0,
        judged: 0,
        is_extended: false,
        created_at: now,
        started_at: None,
        step_at: None,
        ends_at: None,
        remaining: None,
        ended_at: None,
        due_at: None,
        asked_at: None,
        actor,
        is_authenticated,
        retry_of: new.retry_of,
        asking_until: None,
    };
    store::create(&mut tx, &rollout).await?;
    let rollout = match start {
        None => rollout,
        Some((event, pass)) => {
            pass.redeem(&mut tx, now).await?;
            engine::apply(&mut tx, rollout, &new.plan, event, because, now).await?
        }
    };
    tx.commit().await?;
    if let Some(other) = superseded {
        engine::count(&other, Event::Supersede);
    }
    Ok(rollout)
}

async fn named(tx: &mut Tx, name: &str, number: i64) -> Result<Named> {
    Ok(Named { number, semver: versions::store::semver(tx, name, number).await? })
}

/// A model has one active rollout at most.
async fn make_room(
    tx: &mut Tx,
    name: &str,
    is_superseding: bool,
    because: Because<'_>,
    now: i64,
) -> Result<Option<Rollout>> {
    let Some(other) = store::active(tx, name).await? else { return Ok(None) };
    let in_the_way = |other: &Rollout| {
        Error::invalid(format!(
            "{name} has an active rollout already: {}, which is {}. Abort it, or supersede it.",
            other.id,
            other.at.state.name()
        ))
    };
    if !is_superseding {
        return Err(in_the_way(&other));
    }
    let Some(other) = store::hold(tx, &other.id).await? else { return Ok(None) };
    if !other.at.state.is_active() {
        return Ok(None);
    }
    if other.at.state == State::Aborting {
        return Err(in_the_way(&other));
    }
    let plan = other.plan()?;
    engine::apply(tx, other, &plan, Event::Supersede, because, now).await.map(Some)
}

/// Does something to a rollout that there is; where people have to be asked, with their leave for the step that it is at.
pub async fn act(
    db: &Db,
    id: &str,
    event: impl FnOnce(&Rollout) -> Event,
    leave: Option<(usize, Pass)>,
    because: Because<'_>,
) -> Result<Rollout> {
    let mut tx = db.begin().await?;
    let now = store::now(&mut tx).await?;
    let rollout = store::hold(&mut tx, id).await?.ok_or_else(|| missing(id))?;
    let plan = rollout.plan()?;
    let event = event(&rollout);
    if matches!(event, Event::Start | Event::Submit)
        && let Some(other) = store::active(&mut tx, &rollout.name).await?
    {
        return Err(Error::invalid(format!(
            "{} has an active rollout already: {}, which is {}.",
            rollout.name,
            other.id,
            other.at.state.name()
        )));
    }
    let moved = || Error::new(Code::Aborted, "The rollout has changed meanwhile; try again");
    match leave {
        Some((step, pass)) if step == rollout.at.step => pass.redeem(&mut tx, now).await?,
        Some(_) => return Err(moved()),
        None if event == Event::Promote && leave::is_awaited(&plan, &rollout)? => return Err(moved()),
        None => {}
    }
    let rollout = engine::apply(&mut tx, rollout, &plan, event, because, now).await?;
    tx.commit().await?;
    engine::count(&rollout, event);
    Ok(rollout)
}

/// What aborting comes to: a rollout that has not begun is only given up.
#[must_use]
pub fn abort(rollout: &Rollout) -> Event {
    let is_asking = rollout.at.state == State::PendingGate
        && Snapshot::of(rollout).is_ok_and(|snapshot| snapshot.is_asking);
    if rollout.at.state == State::Draft || is_asking { Event::Cancel } else { Event::Abort }
}

#[must_use]
pub fn missing(id: &str) -> Error {
    Error::not_found(format!("There is no rollout {id}."))
}
