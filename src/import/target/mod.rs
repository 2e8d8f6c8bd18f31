//! Where entities go: MLflow's tables, written and read by sets.

mod evaluation_read_store;
mod evaluation_store;
pub mod lists_store;
mod logged_model_store;
mod registry_read_store;
mod registry_store;
mod store;
mod trace_read_store;
mod trace_store;
mod tracking_read_store;
mod tracking_store;

use std::collections::HashMap;

use super::entity::{Entity, Kind, Point};
use crate::clock::Millis;
use crate::db::{Conn, Tx};
use crate::error::Result;

macro_rules! of_kind {
    ($all:expr, $kind:ident) => {
        $all.iter()
            .filter_map(|entity| if let Entity::$kind(one) = entity { Some(&*one) } else { None })
            .collect::<Vec<_>>()
    };
    ($all:expr, boxed $kind:ident) => {
        $all.iter()
            .filter_map(|entity| if let Entity::$kind(one) = entity { Some(&**one) } else { None })
            .collect::<Vec<_>>()
    };
}

/// Writes entities of one kind over what is there of them; the points of runs' histories come apart.
pub async fn write(tx: &mut Tx, kind: Kind, all: &[&Entity], now: Millis) -> Result<()> {
    match kind {
        Kind::Experiment => tracking_store::experiments(tx, &of_kind!(all, Experiment)).await,
        Kind::Run => tracking_store::runs(tx, &of_kind!(all, boxed Run), now).await,
        Kind::LoggedModel => logged_model_store::logged_models(tx, &of_kind!(all, boxed LoggedModel)).await,
        Kind::Trace => trace_store::traces(tx, &of_kind!(all, boxed Trace)).await,
        Kind::EvaluationDataset => {
            evaluation_store::datasets(tx, &of_kind!(all, boxed EvaluationDataset)).await
        }
        Kind::Scorer => evaluation_store::scorers(tx, &of_kind!(all, Scorer)).await,
        Kind::RegisteredModel => registry_store::models(tx, &of_kind!(all, RegisteredModel)).await,
        Kind::ModelVersion => registry_store::versions(tx, &of_kind!(all, boxed ModelVersion)).await,
        Kind::Webhook => registry_store::webhooks(tx, &of_kind!(all, Webhook)).await,
    }
}

/// Writes points of the history of a metric; those that are there stay.
pub async fn write_points(tx: &mut Tx, key: &str, points: &[(String, Point)]) -> Result<()> {
    tracking_store::points(tx, key, points).await
}

/// The entities with these ids, histories counted.
pub async fn read(db: &mut impl Conn, kind: Kind, ids: &[String]) -> Result<HashMap<String, Entity>> {
    fn all<T>(found: HashMap<String, T>, to: impl Fn(T) -> Entity) -> HashMap<String, Entity> {
        found.into_iter().map(|(id, one)| (id, to(one))).collect()
    }
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    Ok(match kind {
        Kind::Experiment => all(tracking_read_store::experiments(db, ids).await?, Entity::Experiment),
        Kind::Run => all(tracking_read_store::runs(db, ids).await?, |one| Entity::Run(one.into())),
        Kind::LoggedModel => {
            all(tracking_read_store::logged_models(db, ids).await?, |one| Entity::LoggedModel(one.into()))
        }
        Kind::Trace => all(trace_read_store::traces(db, ids).await?, |one| Entity::Trace(one.into())),
        Kind::EvaluationDataset => {
            all(evaluation_read_store::datasets(db, ids).await?, |one| Entity::EvaluationDataset(one.into()))
        }
        Kind::Scorer => all(evaluation_read_store::scorers(db, ids).await?, Entity::Scorer),
        Kind::RegisteredModel => all(registry_read_store::models(db, ids).await?, Entity::RegisteredModel),
        Kind::ModelVersion => {
            all(registry_read_store::versions(db, ids).await?, |one| Entity::ModelVersion(one.into()))
        }
        Kind::Webhook => all(registry_read_store::webhooks(db, ids).await?, Entity::Webhook),
    })
}
