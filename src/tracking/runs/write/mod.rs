//! What is logged to runs: metrics, params and tags of many requests, committed together.
//!
//! Rules only; the statements are in `store`, the requests in `api`.

pub mod api;
mod store;

use std::collections::HashMap;

use super::{NAME_TAG, check_active, missing};
use crate::db::{Batcher, Db, Engine, Tx};
use crate::error::{Code, Error, Result};
use crate::python::repr;
use crate::tracking::messages::KeyValue;

/// Rows that one transaction takes at most, so that a small write never waits long behind large ones.
const GROUP_LIMIT: usize = 8000;
/// How often a group is tried again after a deadlock or a race for the same param.
const ATTEMPTS: usize = 4;

/// Validated data of one request for one run. It is written whole or not at all.
#[derive(Clone, Debug, Default)]
pub struct RunWrite {
    pub run_id: String,
    pub metrics: Vec<MetricPoint>,
    pub params: Vec<KeyValue>,
    pub tags: Vec<KeyValue>,
    /// The request is `log-parameter`, whose conflict has a message of its own.
    pub is_single_param: bool,
}

/// A metric as the database takes it: NaN is the flag with value 0, infinities are the largest finite numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricPoint {
    pub key: String,
    pub value: f64,
    pub is_nan: bool,
    pub timestamp: i64,
    pub step: i64,
    pub model: Option<ModelLink>,
}

/// The logged model that a metric is also about.
#[derive(Clone, Debug, PartialEq)]
pub struct ModelLink {
    pub model_id: String,
    pub dataset_name: Option<String>,
    pub dataset_digest: Option<String>,
}

impl MetricPoint {
    /// Order of the points of one key: the last one is the latest.
    fn rank(&self) -> (i64, i64, f64) {
        (self.step, self.timestamp, self.value)
    }
}

/// Stage and experiment of a run that is written to.
pub(super) struct Seen {
    pub stage: String,
    pub experiment_id: i64,
}

/// Starts the group commit for runs' data on `db`.
#[must_use]
pub fn batcher(db: Db) -> Batcher<RunWrite> {
    Batcher::spawn(GROUP_LIMIT, weight, move |writes| {
        let db = db.clone();
        async move { commit(&db, writes).await }
    })
}

fn weight(write: &RunWrite) -> usize {
    1 + write.metrics.len() + write.params.len() + write.tags.len()
}

/// Commits the writes together; one outcome each, in order.
async fn commit(db: &Db, writes: Vec<RunWrite>) -> Vec<Result<()>> {
    let mut outcomes: Vec<Option<Result<()>>> = writes.iter().map(|_| None).collect();
    while outcomes.iter().any(Option::is_none) {
        let open = next_group(&writes, &outcomes);
        let group: Vec<&RunWrite> = open.iter().map(|at| &writes[*at]).collect();
        match attempt(db, &group).await {
            Ok(round) => {
                if round.is_committed {
                    for at in &open {
                        outcomes[*at] = Some(Ok(()));
                    }
                }
                for (at, error) in round.refused {
                    outcomes[open[at]] = Some(Err(error));
                }
            }
            Err(error) if group.len() == 1 => outcomes[open[0]] = Some(Err(error)),
            Err(error) if error.code == Code::TemporarilyUnavailable => {
                for at in open {
                    outcomes[at] = Some(Err(Error::new(error.code, error.message.clone())));
                }
            }
            // One of them spoils the transaction for all: find it by committing each alone.
            Err(_) => {
                for at in open {
                    outcomes[at] = Some(alone(db, &writes[at]).await);
                }
            }
        }
    }
    let unknown = || Err(Error::internal("The outcome of a write is not known"));
    outcomes.into_iter().map(|outcome| outcome.unwrap_or_else(unknown)).collect()
}

async fn alone(db: &Db, write: &RunWrite) -> Result<()> {
    match attempt(db, &[write]).await?.refused.pop() {
        Some((_, error)) => Err(error),
        None => Ok(()),
    }
}

/// Positions of the writes for the next transaction. A write that gives a param another value than an earlier one
/// waits for its own round: by then the earlier value is in the database and the conflict shows there.
fn next_group(writes: &[RunWrite], outcomes: &[Option<Result<()>>]) -> Vec<usize> {
    let mut values: HashMap<(&str, &str), &str> = HashMap::new();
    let mut group = Vec::with_capacity(writes.len());
    for (at, write) in writes.iter().enumerate().filter(|(at, _)| outcomes[*at].is_none()) {
        let pairs = || {
            write.params.iter().map(|param| ((write.run_id.as_str(), text(&param.key)), text(&param.value)))
        };
        if pairs().any(|(key, value)| values.get(&key).is_some_and(|other| *other != value)) {
            continue;
        }
        values.extend(pairs());
        group.push(at);
    }
    group
}

type Refused = Vec<(usize, Error)>;

/// What came of one transaction: the writes that may not be made, and whether the others are durable.
struct Round {
    refused: Refused,
    is_committed: bool,
}

impl Round {
    fn rolled_back(refused: Refused) -> Self {
        Self { refused, is_committed: false }
    }
}

/// Tries to commit the group.
async fn attempt(db: &Db, group: &[&RunWrite]) -> Result<Round> {
    let mut tries = 0;
    loop {
        tries += 1;
        match once(db, group).await {
            Err(error) if tries < ATTEMPTS && error.code == Code::Aborted => {}
            outcome => return outcome,
        }
    }
}

async fn once(db: &Db, group: &[&RunWrite]) -> Result<Round> {
    let is_plain = group.iter().all(|write| {
        write.params.is_empty()
            && write.tags.is_empty()
            && write.metrics.iter().all(|metric| metric.model.is_none())
    });
    let rows = store::MetricRows::collect(group);
    if is_plain && db.engine() == Engine::Postgres {
        let seen = store::insert_metrics_at_once(db, rows).await?;
        return Ok(Round { refused: refuse_runs(group, &seen), is_committed: true });
    }
    let mut tx = db.begin().await?;
    let seen = store::runs(&mut tx, group).await?;
    let refused = refuse_runs(group, &seen);
    if !refused.is_empty() {
        return Ok(Round::rolled_back(refused));
    }
    let refused = write_params(&mut tx, group).await?;
    if !refused.is_empty() {
        return Ok(Round::rolled_back(refused));
    }
    store::insert_metrics(&mut tx, rows).await?;
    store::insert_model_metrics(&mut tx, group, &seen).await?;
    write_tags(&mut tx, group).await?;
    tx.commit().await?;
    Ok(Round { refused: Vec::new(), is_committed: true })
}

fn refuse_runs(group: &[&RunWrite], seen: &HashMap<String, Seen>) -> Refused {
    let check = |write: &RunWrite| match seen.get(&write.run_id) {
        None => Err(missing(&write.run_id)),
        Some(run) => check_active(&write.run_id, &run.stage),
    };
    let refuse = |(at, write): (usize, &&RunWrite)| check(write).err().map(|error| (at, error));
    group.iter().enumerate().filter_map(refuse).collect()
}

/// Inserts the params; those that exist with another value refuse their writes.
async fn write_params(tx: &mut Tx, group: &[&RunWrite]) -> Result<Refused> {
    let mut rows: Vec<(&str, &str, &str)> = group
        .iter()
        .flat_map(|write| {
            write.params.iter().map(|param| (write.run_id.as_str(), text(&param.key), text(&param.value)))
        })
        .collect();
    rows.sort_unstable();
    rows.dedup();
    if rows.is_empty() || store::insert_params(tx, &rows).await? == rows.len() {
        return Ok(Vec::new());
    }
    let existing = store::params(tx, &rows).await?;
    let refuse = |(at, write): (usize, &&RunWrite)| param_conflict(write, &existing).map(|error| (at, error));
    Ok(group.iter().enumerate().filter_map(refuse).collect())
}

fn param_conflict(write: &RunWrite, existing: &HashMap<(String, String), String>) -> Option<Error> {
    let conflicts: Vec<(&str, &str, &str)> = write
        .params
        .iter()
        .filter_map(|param| {
            let (key, new) = (text(&param.key), text(&param.value));
            let old = existing.get(&(write.run_id.clone(), key.to_owned()))?;
            (old != new).then_some((key, old.as_str(), new))
        })
        .collect();
    let first = conflicts.first()?;
    let message = if write.is_single_param {
        format!(
            "Changing param values is not allowed. Param with key='{}' was already logged with value='{}' for run \
             ID='{}'. Attempted logging new value '{}'.",
            first.0, first.1, write.run_id, first.2
        )
    } else {
        let list: Vec<String> = conflicts
            .iter()
            .map(|(key, old, new)| {
                format!("{{'key': {}, 'old_value': {}, 'new_value': {}}}", repr(key), repr(old), repr(new))
            })
            .collect();
        format!(
            "Changing param values is not allowed. Params were already logged='[{}]' for run ID='{}'.",
            list.join(", "),
            write.run_id
        )
    };
    Some(Error::invalid(message))
}

/// Writes the tags, the last of those with one key; the name tag renames the run, and an empty one does nothing.
async fn write_tags(tx: &mut Tx, group: &[&RunWrite]) -> Result<()> {
    let mut rows: HashMap<(&str, &str), &str> = HashMap::new();
    for write in group {
        for tag in &write.tags {
            let (key, value) = (text(&tag.key), text(&tag.value));
            if key != NAME_TAG || !value.is_empty() {
                rows.insert((&write.run_id, key), value);
            }
        }
    }
    let mut rows: Vec<(&str, &str, &str)> =
        rows.into_iter().map(|((run, key), value)| (run, key, value)).collect();
    // One order for all transactions: no two can wait for each other.
    rows.sort_unstable();
    store::upsert_tags(tx, &rows).await?;
    for (run, _, name) in rows.iter().filter(|(_, key, _)| *key == NAME_TAG) {
        super::store::set_name(tx, run, name).await?;
    }
    Ok(())
}

#[expect(clippy::ref_option, reason = "the fields of messages are such")]
fn text(part: &Option<String>) -> &str {
    part.as_deref().unwrap_or_default()
}
