//! Evidence that has to be asked for: traces, metrics of runs, Prometheus, and services that say pass or fail. A source that
//! is silent or has nothing is kept as that, and never as a verdict.

mod prometheus;
pub mod store;

use futures_util::future::join_all;
use serde_json::{Value, json};
use uuid::Uuid;

pub use prometheus::Prometheus;

use super::evidence::{ERROR, NO_DATA, OK, store as evidence};
use super::judge::next_ask;
use super::plan::{Bad, Counts, Guard, Kind, Plan, Values};
use super::row::{Kept, Named, Rollout};
use super::tally::Arm;
use super::{RolloutSettings, store as rollouts, versions};
use crate::clock::Millis;
use crate::db::Db;
use crate::error::Result;
use crate::registry::webhooks::delivery::{Delivery, Sender};

/// How long a source may be asked before another replica asks it.
const LEASE: Millis = 30_000;

/// The ways to the sources. Clones share them.
#[derive(Clone)]
pub struct Sources {
    pub prometheus: Option<Prometheus>,
    pub webhooks: Sender,
}

impl Sources {
    pub fn new(settings: &RolloutSettings, webhooks: &Sender) -> Result<Self> {
        let prometheus = settings.prometheus.as_ref().map(Prometheus::new).transpose()?;
        Ok(Self { prometheus, webhooks: webhooks.clone() })
    }
}

/// A time that is asked about.
struct Window<'a> {
    rollout: &'a Rollout,
    plan: &'a Plan,
    start: Millis,
    end: Millis,
}

/// Which guard asks, and whether it compares.
#[derive(Clone, Copy)]
struct Asked {
    place: usize,
    is_compared: bool,
}

/// What a source said.
struct Said {
    arm: Arm,
    status: &'static str,
    /// Requests, and how many of them are bad.
    counts: Option<(i64, i64)>,
    value: Option<f64>,
    detail: Value,
}

impl Said {
    fn nothing(arm: Arm, status: &'static str, detail: Value) -> Self {
        Self { arm, status, counts: None, value: None, detail }
    }
}

/// Asks the sources of a rollout if it is time, and keeps what they say. No transaction is open while they are asked, and
/// one replica asks at a time.
pub async fn ask(db: &Db, sources: &Sources, id: &str) -> Result<()> {
    let mut reader = db.reader().await?;
    let now = rollouts::now(&mut reader).await?;
    let found = rollouts::find(&mut reader, id).await?;
    drop(reader);
    let Some(rollout) = found else { return Ok(()) };
    let plan = rollout.plan()?;
    if next_ask(&plan, &rollout).is_none_or(|time| time > now) {
        return Ok(());
    }
    if !rollouts::begin_asking(db, &rollout, now, now + LEASE).await? {
        return Ok(());
    }
    let start = rollout.asked_at.unwrap_or(now);
    let window = Window { rollout: &rollout, plan: &plan, start, end: now };
    let guards = plan.steps.get(rollout.at.step).map_or(&[][..], |step| &step.guards);
    let asked = guards.iter().enumerate().filter(|(_, guard)| !guard.is_pushed());
    let said = join_all(
        asked.map(async |(place, guard)| (place, guard, window.ask(db, sources, place, guard).await)),
    );
    let said = said.await;
    let mut tx = db.begin().await?;
    // A step that has begun meanwhile has evidence of its own.
    let is_same = |other: &Rollout| {
        other.at.step == rollout.at.step && other.step_at == rollout.step_at && !other.at.state.is_final()
    };
    if let Some(other) = rollouts::hold(&mut tx, id).await?.filter(is_same) {
        for (place, guard, said) in said {
            for said in said? {
                let kept = window.kept(place, guard, &said);
                evidence::add(&mut tx, &other.id, &kept).await?;
            }
        }
        rollouts::end_asking(&mut tx, id, now).await?;
    }
    tx.commit().await
}

impl Window<'_> {
    fn kept(&self, place: usize, guard: &Guard, said: &Said) -> Kept {
        let step = i64::try_from(self.rollout.at.step).unwrap_or(i64::MAX);
        Kept {
            seq: 0,
            step,
            guard: i64::try_from(place).ok(),
            arm: said.arm.name().to_owned(),
            source: guard.source().to_owned(),
            window_start: self.start,
            window_end: self.end,
            requests: said.counts.map(|(requests, _)| requests),
            errors: said.counts.map(|(_, bad)| bad),
            slow: None,
            value: said.value,
            status: said.status.to_owned(),
            detail: Some(said.detail.to_string()),
            key: Some(format!("{step}/{place}/{}/{}", said.arm.name(), self.end)),
            at: self.end,
        }
    }

    async fn ask(&self, db: &Db, sources: &Sources, place: usize, guard: &Guard) -> Result<Vec<Said>> {
        let asked = Asked { place, is_compared: matches!(guard.kind, Kind::Ratio { .. }) };
        match &guard.kind {
            Kind::Share { bad, source, .. } | Kind::Ratio { bad, source, .. } => {
                self.count(db, sources, source, *bad, asked).await
            }
            Kind::Value { source, .. } => Ok(vec![self.value(db, sources, source).await?]),
        }
    }

    /// Counts of the new version, and of the stable one where that is wanted.
    async fn count(
        &self,
        db: &Db,
        sources: &Sources,
        source: &Counts,
        bad: Bad,
        asked: Asked,
    ) -> Result<Vec<Said>> {
        let stable =
            self.rollout.stable.as_ref().filter(|_| asked.is_compared).map(|named| (Arm::Stable, named));
        let mut said = Vec::new();
        for (arm, version) in [(Arm::Canary, &self.rollout.version)].into_iter().chain(stable) {
            said.push(match source {
                Counts::Push => continue,
                Counts::Traces => self.traces(db, arm, version, bad, asked.place).await?,
                Counts::Prometheus { bad, total } => self.queries(sources, arm, version, bad, total).await,
            });
        }
        Ok(said)
    }

    /// Traces are counted from the beginning of the step, since some come late; what was counted before is taken off.
    async fn traces(&self, db: &Db, arm: Arm, version: &Named, bad: Bad, place: usize) -> Result<Said> {
        let mut reader = db.reader().await?;
        let (_, model) = versions::store::origin(&mut reader, &self.rollout.name, version.number).await?;
        let Some(model) = model else {
            let detail =
                json!({"error": "the version was not made from a logged model, which traces could name"});
            return Ok(Said::nothing(arm, NO_DATA, detail));
        };
        let since = self.rollout.step_at.unwrap_or(self.start);
        let limit = match bad {
            Bad::Errors => None,
            Bad::Slow(limit) => Some(i64::from(limit)),
        };
        let (requests, bad) = store::count_traces(&mut reader, &model, since, self.end, limit).await?;
        let step = i64::try_from(self.rollout.at.step).unwrap_or(i64::MAX);
        let source = (step, i64::try_from(place).unwrap_or(i64::MAX), arm.name());
        let (known, known_bad) = store::counted(&mut reader, &self.rollout.id, source).await?;
        let (new, new_bad) = ((requests - known).max(0), (bad - known_bad).max(0));
        let detail = json!({"model_id": model, "requests": requests, "bad": bad, "slower_than_ms": limit});
        if new == 0 {
            return Ok(Said::nothing(arm, NO_DATA, detail));
        }
        Ok(Said { arm, status: OK, counts: Some((new, new_bad.min(new))), value: None, detail })
    }

    async fn queries(&self, sources: &Sources, arm: Arm, version: &Named, bad: &str, total: &str) -> Said {
        let (bad, total) = (self.filled(bad, version), self.filled(total, version));
        let (all, some) = futures_util::join!(self.number(sources, &total), self.number(sources, &bad));
        let detail = json!({"total": shown(&total, &all), "bad": shown(&bad, &some)});
        match (all, some) {
            (Ok(Some(all)), Ok(Some(some))) if all >= 0.0 && some >= 0.0 => {
                let (all, some) = (whole(all), whole(some));
                Said { arm, status: OK, counts: Some((all, some.min(all))), value: None, detail }
            }
            (Err(_), _) | (_, Err(_)) => Said::nothing(arm, ERROR, detail),
            _ => Said::nothing(arm, NO_DATA, detail),
        }
    }

    async fn value(&self, db: &Db, sources: &Sources, source: &Values) -> Result<Said> {
        let arm = Arm::Canary;
        let (found, detail) = match source {
            Values::Prometheus(query) => {
                let query = self.filled(query, &self.rollout.version);
                let found = self.number(sources, &query).await;
                let detail = shown(&query, &found);
                (found, detail)
            }
            Values::Run(key) => {
                let mut reader = db.reader().await?;
                let number = self.rollout.version.number;
                let (run, _) = versions::store::origin(&mut reader, &self.rollout.name, number).await?;
                let value = match &run {
                    Some(run) => store::run_metric(&mut reader, run, key).await?,
                    None => None,
                };
                (
                    Ok(value.filter(|value| value.is_finite())),
                    json!({"run_id": run, "metric": key, "raw": value}),
                )
            }
            Values::Webhook(url) => self.verdict(sources, url).await,
        };
        Ok(match found {
            Ok(Some(value)) => Said { arm, status: OK, counts: None, value: Some(value), detail },
            Ok(None) => Said::nothing(arm, NO_DATA, detail),
            Err(_) => Said::nothing(arm, ERROR, detail),
        })
    }

    async fn number(&self, sources: &Sources, query: &str) -> Result<Option<f64>, String> {
        match &sources.prometheus {
            Some(prometheus) => prometheus.number(query, self.end).await,
            None => Err("the server was not told of a Prometheus: start it with --prometheus-url".to_owned()),
        }
    }

    /// What a service says: 1 is fail, 0 is pass.
    async fn verdict(&self, sources: &Sources, url: &str) -> (Result<Option<f64>, String>, Value) {
        let body = json!({
            "rollout": self.rollout.id,
            "model": self.rollout.name,
            "version": self.rollout.version.number.to_string(),
            "semver": self.rollout.version.semver,
            "stage": self.plan.steps.get(self.rollout.at.step).map(|step| &step.stage),
            "weight": self.rollout.at.weight,
            "window_start": self.start,
            "window_end": self.end,
        });
        let (id, body) = (Uuid::new_v4().to_string(), body.to_string());
        let delivery = Delivery { id: &id, url, secret: None, body: &body };
        let answer = match sources.webhooks.post(&delivery, self.end).await {
            Ok(answer) if (200..300).contains(&answer.status) => answer.text,
            Ok(answer) => {
                let problem = format!("it answered with status {}", answer.status);
                return (Err(problem.clone()), json!({"url": url, "error": problem}));
            }
            Err(failure) => {
                let problem = failure.to_string();
                return (Err(problem.clone()), json!({"url": url, "error": problem}));
            }
        };
        let said: Value = serde_json::from_str(&answer).unwrap_or_default();
        let detail = json!({"url": url, "raw": said});
        match said["verdict"].as_str() {
            Some("pass") => (Ok(Some(0.0)), detail),
            Some("fail") => (Ok(Some(1.0)), detail),
            Some("inconclusive" | "no_data") => (Ok(None), detail),
            _ => (Err("its answer has no verdict of pass, fail or inconclusive".to_owned()), detail),
        }
    }

    /// A query with the version's names in it.
    fn filled(&self, query: &str, version: &Named) -> String {
        let number = version.number.to_string();
        let window = format!("{}ms", (self.end - self.start).max(1));
        query
            .replace("{{version}}", version.semver.as_deref().unwrap_or(&number))
            .replace("{{number}}", &number)
            .replace("{{model}}", &self.rollout.name)
            .replace("{{window}}", &window)
    }
}

fn shown(query: &str, found: &Result<Option<f64>, String>) -> Value {
    match found {
        Ok(value) => json!({"query": query, "raw": value}),
        Err(problem) => json!({"query": query, "error": problem}),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "saturates, and counts are far below")]
fn whole(number: f64) -> i64 {
    number.round() as i64
}
