//! Promotion and the way back: versions move between stages, each move is kept with who made it and why, and one move
//! undoes another. All of a move is in the transaction of the caller, who holds the model's row.
//!
//! In reading order: `history` (what the moves come to), `store` (their table), `api` (what is asked over HTTP).

pub mod api;
pub mod history;
mod print;
mod store;

use serde_json::json;

pub use history::{Kind, Move, PRODUCTION};

use crate::clock::Millis;
use crate::db::{Conn, Tx};
use crate::error::{Error, Result};
use crate::governance::audit::{self, Action, Caller, Entry};

/// A version that is to move.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    pub name: &'a str,
    pub version: i64,
    /// A stage, by its proper name.
    pub to: &'static str,
    /// Whether all others leave that stage for the archive.
    pub alone: bool,
    pub reason: Option<&'a str>,
}

/// A move that was made, and the id of its entry in the audit log.
#[derive(Clone, Debug)]
pub struct Done {
    pub one: Move,
    pub audit_id: String,
}

/// Moves a version; `None` when there is no such one.
pub async fn promote(tx: &mut Tx, order: Order<'_>, caller: &Caller, now: Millis) -> Result<Option<Done>> {
    carry_out(tx, order, Kind::Promote, None, caller, now).await
}

/// Goes back to the version that was in production before, or to the one that is named.
pub async fn roll_back(
    tx: &mut Tx,
    name: &str,
    to: Option<i64>,
    reason: Option<&str>,
    caller: &Caller,
    now: Millis,
) -> Result<Done> {
    store::adopt(tx, name).await?;
    let back_to = way_back(tx, name, to).await?;
    let order = Order { name, version: back_to.version, to: PRODUCTION, alone: true, reason };
    let done = carry_out(tx, order, Kind::Rollback, Some(back_to.seq), caller, now).await?;
    done.ok_or_else(|| Error::internal("A version that is not deleted could not be found"))
}

/// The move that a rollback would go back to: that of the version that was in production before, or of the one that is
/// named.
pub async fn way_back(db: &mut impl Conn, name: &str, to: Option<i64>) -> Result<Move> {
    let mut moves = store::of_production(db, name).await?;
    if moves.is_empty() {
        moves = store::in_production(db, name).await?;
        moves.reverse();
    }
    let usable = store::usable(db, name).await?;
    let is_usable = |version: i64| usable.contains(&version);
    let production = history::Production::after(&moves);
    let current = production.current().ok_or_else(|| {
        Error::invalid(format!("No version of {name} is in production: there is nothing to roll back."))
    })?;
    let back_to = match to {
        None => production.before(&moves, is_usable).ok_or_else(|| {
            Error::invalid(format!(
                "{name} cannot be rolled back: no version that was in production before version {current} is left. \
                 Promote another one."
            ))
        })?,
        Some(version) if version == current => {
            return Err(Error::invalid(format!("Version {version} of {name} is in production already.")));
        }
        Some(version) => {
            history::Production::brought(&moves, version).filter(|_| is_usable(version)).ok_or_else(|| {
                Error::invalid(format!(
                    "{name} cannot be rolled back to version {version}: it was never in production, or is deleted or \
                     yanked. To put it there, promote it."
                ))
            })?
        }
    };
    Ok(back_to.clone())
}

async fn carry_out(
    tx: &mut Tx,
    order: Order<'_>,
    kind: Kind,
    back_to: Option<i64>,
    caller: &Caller,
    now: Millis,
) -> Result<Option<Done>> {
    let Order { name, version, to, alone, reason } = order;
    store::adopt(tx, name).await?;
    let (actor, authenticated) = (caller.actor.id(), caller.actor.is_authenticated());
    let new = store::NewMove { name, version, to, alone, kind, back_to, actor, authenticated, reason };
    let Some(moved) = store::record(tx, &new, now).await? else { return Ok(None) };
    store::put(tx, name, version, to, now).await?;
    if alone {
        store::archive_others(tx, name, version, to, now).await?;
    }
    let action = match kind {
        Kind::Rollback => Action::VersionRollback,
        _ => Action::VersionTransition,
    };
    let entry = Entry::new(caller, action, name)
        .of_version(version)
        .before(json!({"stage": moved.from}))
        .after(json!({"stage": to, "archived_others": alone}));
    let entry = match reason {
        Some(reason) => entry.because(reason),
        None => entry,
    };
    let audit_id = audit::append(tx, &entry, now).await?;
    let one = Move {
        seq: moved.seq,
        version,
        semver: moved.semver,
        from: moved.from,
        to: to.to_owned(),
        alone,
        kind,
        back_to,
        at: now,
        actor: actor.to_owned(),
        authenticated,
        reason: reason.map(str::to_owned),
    };
    Ok(Some(Done { one, audit_id }))
}

/// Notes that a version in production is about to be deleted.
pub async fn forget_version(
    tx: &mut Tx,
    name: &str,
    version: i64,
    caller: &Caller,
    now: Millis,
) -> Result<()> {
    let (actor, authenticated) = (caller.actor.id(), caller.actor.is_authenticated());
    let new = store::NewMove {
        name,
        version,
        to: "Deleted",
        alone: false,
        kind: Kind::Delete,
        back_to: None,
        actor,
        authenticated,
        reason: None,
    };
    store::record(tx, &new, now).await.map(drop)
}

pub use store::{forget, page, rename};

/// The move that brought the version that is in production. The stages themselves count, since another server may have
/// changed them on the same database.
pub async fn current(db: &mut impl Conn, name: &str) -> Result<Option<Move>> {
    let in_stage = store::in_production(db, name).await?;
    let moves = store::of_production(db, name).await?;
    let recorded = history::Production::after(&moves).current();
    let is_recorded = in_stage.iter().any(|one| Some(one.version) == recorded);
    if let Some(one) =
        recorded.filter(|_| is_recorded).and_then(|version| history::Production::brought(&moves, version))
    {
        return Ok(Some(one.clone()));
    }
    Ok(in_stage.into_iter().next())
}
