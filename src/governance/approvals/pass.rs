//! The leave to make one change, given by the gate and used in the transaction of the change.

use serde_json::Value;

use super::activities::store::{self as activities, Act};
use super::judge::Compared;
use super::waivers::store as waivers;
use super::{Kind, Principal, State, Target, store};
use crate::clock::Millis;
use crate::db::Tx;
use crate::error::{Code, Error, Result};

/// The leave to make one change: [`Pass::redeem`] it.
#[must_use]
pub enum Pass {
    /// For what nothing governs.
    Free,
    /// For the removal of a version, or of all there are, which none is in use of.
    Unused {
        name: String,
        version: Option<i64>,
        /// The protected ones.
        aliases: Vec<String>,
    },
    Governed(Box<Governed>),
}

/// What is kept of a governed change that goes through.
pub struct Governed {
    pub(super) name: String,
    pub(super) version: i64,
    pub(super) target: Target,
    pub(super) by: Principal,
    pub(super) reason: Option<String>,
    pub(super) kind: Kind,
    pub(super) request: Option<i64>,
    pub(super) from_stage: Option<String>,
    pub(super) verdicts: Value,
    pub(super) compared: Option<Compared>,
    /// The waivers without which a check would fail.
    pub(super) waivers: Vec<i64>,
    pub(super) system_comment: Option<String>,
}

impl Pass {
    /// Uses the leave, in the transaction of the change and before the change is made. An error when somebody has moved
    /// what it was given for. Holds the model's row.
    pub async fn redeem(self, tx: &mut Tx, now: Millis) -> Result<()> {
        match self {
            Self::Free => Ok(()),
            Self::Unused { name, version, aliases } => {
                store::hold_model(tx, &name).await?;
                if store::in_use(tx, &name, version, aliases).await?.is_empty() {
                    return Ok(());
                }
                Err(moved("What is in use"))
            }
            Self::Governed(change) => change.redeem(tx, now).await,
        }
    }
}

impl Governed {
    async fn redeem(self, tx: &mut Tx, now: Millis) -> Result<()> {
        store::hold_model(tx, &self.name).await?;
        if let Some(id) = self.request
            && !store::advance(tx, id, State::Approved, State::Applied, now).await?
        {
            return Err(moved(&format!("Request {id}")));
        }
        if let Some(compared) = self.compared {
            let production = store::production(tx, &self.name, self.version).await?;
            if Compared(production.map(|(version, _)| version)) != compared {
                return Err(moved("What is in production"));
            }
        }
        if !waivers::all_stand(tx, &self.waivers).await? {
            return Err(moved("A waiver"));
        }
        let act = Act {
            request: self.request,
            from_stage: self.from_stage.as_deref(),
            to_stage: Some(self.target.to_string()),
            comment: self.reason.as_deref(),
            system_comment: self.system_comment,
            verdicts: Some(self.verdicts.to_string()),
            ..Act::new(&self.name, self.version, self.kind, &self.by)
        };
        activities::record(tx, act, now).await?;
        Ok(())
    }
}

fn moved(what: &str) -> Error {
    Error::new(Code::Aborted, format!("{what} has changed meanwhile; try again"))
}
