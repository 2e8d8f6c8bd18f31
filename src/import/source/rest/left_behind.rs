//! What a server of MLflow 3 may have that no import brings: it is counted, so that nobody believes that it came.

use futures_util::{StreamExt as _, stream};
use serde_json::{Value, json};

use super::fields::Fields;
use super::refusal::Refusal;
use super::{API, API_3, Rest};

/// Lists of a whole server: what they have, where, and under which name.
const OF_ALL: [(&str, &str, &str, &str); 8] = [
    ("gateway endpoints", API_3, "gateway/endpoints/list", "endpoints"),
    ("gateway secrets", API_3, "gateway/secrets/list", "secrets"),
    ("gateway models", API_3, "gateway/model-definitions/list", "model_definitions"),
    ("gateway budgets", API_3, "gateway/budgets/list", "budget_policies"),
    ("gateway guardrails", API_3, "gateway/guardrails/list", "guardrails"),
    ("MCP servers", API_3, "mcp-servers", "mcp_servers"),
    ("other workspaces", API_3, "workspaces", "workspaces"),
    ("users with their permissions", API, "users/list", "users"),
];
/// Lists of an experiment.
const OF_EXPERIMENT: [(&str, &str, &str); 3] = [
    // A server makes an experiment's first question itself as soon as anybody asks for them.
    ("label schemas", "label-schemas/list", "label_schemas"),
    ("review queues", "review-queues/list", "review_queues"),
    ("prompt optimization jobs", "prompt-optimization/jobs/search", "jobs"),
];
const ISSUES: &str = "issues";

/// How many there are of something, or why nobody knows.
pub(in crate::import) type Counted = (&'static str, Result<u64, Refusal>);

impl Rest {
    /// Counts what these experiments have, and with `is_everything` what the server has besides.
    pub(in crate::import) async fn left_behind(
        &self,
        experiments: &[i64],
        is_everything: bool,
        at_once: usize,
    ) -> Vec<Counted> {
        let mut counted = Vec::new();
        if self.is_on_files {
            return counted;
        }
        let of_all = if is_everything { &OF_ALL[..] } else { &[] };
        for (kind, api, path, key) in of_all {
            counted.push((*kind, self.count(&format!("{api}{path}"), key, &[]).await));
        }
        for (kind, path, key) in OF_EXPERIMENT {
            counted.push((kind, self.count_each(path, key, experiments, at_once).await));
        }
        counted.push((ISSUES, self.issues(experiments, is_everything).await));
        counted
    }

    /// Stops at the first experiment if there is no such list.
    async fn count_each(
        &self,
        path: &str,
        key: &'static str,
        experiments: &[i64],
        at_once: usize,
    ) -> Result<u64, Refusal> {
        let path = format!("{API_3}{path}");
        let Some((first, others)) = experiments.split_first() else { return Ok(0) };
        let count = async |id: &i64| {
            let id = id.to_string();
            match self.count(&path, key, &[("experiment_id", &id)]).await {
                // Of one that is marked as deleted, it is not told.
                Err(refusal) if refusal.error_code == "RESOURCE_DOES_NOT_EXIST" => Ok(0),
                counted => counted,
            }
        };
        let mut total = count(first).await?;
        let mut counts = stream::iter(others).map(count).buffered(at_once.max(1));
        while let Some(count) = counts.next().await {
            total += count?;
        }
        Ok(total)
    }

    async fn count(&self, path: &str, key: &str, of: &[(&str, &str)]) -> Result<u64, Refusal> {
        let (mut total, mut token) = (0, None::<String>);
        loop {
            let mut query = of.to_vec();
            query.extend(token.as_deref().map(|token| ("page_token", token)));
            let answer = self.http.get(path, &query).await?;
            for one in Fields(&answer).list(key) {
                total += u64::from(self.counts(key, one).await?);
            }
            token = match next(&answer) {
                next if next.is_none() || next == token => return Ok(total),
                next => next,
            };
        }
    }

    /// Whether one of a list would be a loss, and is not made by any server alone.
    async fn counts(&self, key: &str, one: Fields<'_>) -> Result<bool, Refusal> {
        Ok(match key {
            "label_schemas" => one.bool("is_default") != Some(true),
            "workspaces" => one.0["name"] != "default",
            // Whoever looks at the pages gets a queue of their own, with nothing in it.
            "review_queues" if one.0["queue_type"] == "USER" => {
                let id = one.0["queue_id"].as_str().unwrap_or_default();
                let query = [("queue_id", id), ("max_results", "1")];
                let items = self.http.get(&format!("{API_3}review-queues/items/list"), &query).await?;
                Fields(&items).list("items").next().is_some()
            }
            _ => true,
        })
    }

    async fn issues(&self, experiments: &[i64], is_everything: bool) -> Result<u64, Refusal> {
        let ids: Vec<Option<i64>> =
            if is_everything { vec![None] } else { experiments.iter().copied().map(Some).collect() };
        let mut total = 0;
        for id in ids {
            let mut body = json!({});
            if let Some(id) = id {
                body["experiment_id"] = id.to_string().into();
            }
            loop {
                let answer = self.http.post(&format!("{API_3}issues/search"), &body).await?;
                total += Fields(&answer).list("issues").count() as u64;
                let next = next(&answer);
                if next.is_none() || next.as_deref() == body["page_token"].as_str() {
                    break;
                }
                body["page_token"] = next.into();
            }
        }
        Ok(total)
    }
}

fn next(answer: &Value) -> Option<String> {
    answer["next_page_token"].as_str().filter(|next| !next.is_empty()).map(str::to_owned)
}
