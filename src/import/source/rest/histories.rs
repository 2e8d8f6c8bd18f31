//! Histories of metrics: many runs in one request where the source can, whole and page by page where it cannot. Never
//! sampled.

use std::sync::atomic::Ordering;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::super::Wanted;
use super::fields::Fields;
use super::{API, Rest, decode};
use crate::error::Result;
use crate::import::entity::Point;

/// Points in one answer, as MLflow limits them.
const MOST_POINTS: usize = 25_000;
/// Runs in one request. Before MLflow 2.10, 20 were the limit.
pub(super) const MOST_RUNS: usize = 100;
const FEWER_RUNS: usize = 20;

impl Rest {
    pub(in crate::import::source) async fn history(
        &self,
        wanted: &Wanted,
        mut each: impl AsyncFnMut(Vec<(String, Point)>) -> Result<()>,
    ) -> Result<()> {
        for runs in wanted.runs.chunks(self.runs_at_once()) {
            if let Some(points) = self.bulk(&wanted.key, runs).await {
                each(points).await?;
                continue;
            }
            for run in runs {
                self.one(&wanted.key, run, &mut each).await?;
            }
        }
        Ok(())
    }

    /// All points of one metric in some runs; `None` when the source does not say so, or may have said less than all.
    async fn bulk(&self, key: &str, runs: &[String]) -> Option<Vec<(String, Point)>> {
        if runs.len() < 2 {
            return None;
        }
        let mut query: Vec<(&str, &str)> = runs.iter().map(|run| ("run_id", run.as_str())).collect();
        query.extend([("metric_key", key), ("max_results", "25000")]);
        let answer = match self.http.get("/ajax-api/2.0/mlflow/metrics/get-history-bulk", &query).await {
            Ok(answer) => answer,
            Err(refusal) => {
                let at_once = self.runs_at_once.load(Ordering::Relaxed);
                let fewer = if refusal.message.contains("cannot specify more than") && at_once > FEWER_RUNS {
                    FEWER_RUNS
                } else if refusal.is_absent() {
                    1
                } else {
                    // Something about these runs: they are asked for one by one.
                    at_once
                };
                self.runs_at_once.store(fewer, Ordering::Relaxed);
                return None;
            }
        };
        let points = answer["metrics"].as_array()?;
        let read =
            |value: &Value| Some((Fields(value).name("run_id").ok()?, decode::point(Fields(value)).ok()?));
        let points: Option<Vec<_>> = points.iter().map(read).collect();
        points.filter(|points| points.len() < MOST_POINTS && points.iter().all(|(run, _)| runs.contains(run)))
    }

    async fn one(
        &self,
        key: &str,
        run: &str,
        each: &mut impl AsyncFnMut(Vec<(String, Point)>) -> Result<()>,
    ) -> Result<()> {
        let path = format!("{API}metrics/get-history");
        let mut token: Option<String> = None;
        loop {
            let mut query = vec![("run_id", run), ("metric_key", key), ("max_results", "25000")];
            query.extend(token.as_deref().map(|token| ("page_token", token)));
            let answer = self.http.get(&path, &query).await?;
            let points = Fields(&answer).list("metrics").map(|one| Ok((run.to_owned(), decode::point(one)?)));
            each(points.collect::<Result<Vec<_>>>()?).await?;
            let next = answer["next_page_token"].as_str().filter(|next| !next.is_empty()).map(str::to_owned);
            if next.is_none() || next == token {
                return Ok(());
            }
            token = next;
        }
    }
}

/// A path of files in a URL, its slashes kept.
pub(super) fn encoded(path: &str) -> String {
    path.split('/')
        .map(|name| utf8_percent_encode(name, NON_ALPHANUMERIC).to_string())
        .collect::<Vec<_>>()
        .join("/")
}
