//! Evaluation datasets with their records, and scorers with their versions.

use std::collections::BTreeMap;

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use serde_json::{Value, json};

use super::super::Page;
use super::fields::Fields;
use super::{API_3, Rest, page, texts};
use crate::error::{Error, Result};
use crate::import::entity::{DatasetRecord, Entity, EvaluationDataset, OnlineScoring, Scorer, ScorerVersion};

/// Datasets of a page: all their records are held until they are written.
const DATASETS: u64 = 5;
const RECORDS: &str = "1000";

impl Rest {
    pub(super) async fn datasets(&self, experiments: &[i64], token: Option<&str>) -> Result<Page> {
        let mut body = json!({"max_results": DATASETS, "order_by": ["created_time ASC"]});
        if !experiments.is_empty() {
            body["experiment_ids"] = texts(experiments).into();
        }
        if let Some(token) = token {
            body["page_token"] = token.into();
        }
        let answer = self.http.post(&format!("{API_3}datasets/search"), &body).await;
        let mut page =
            page(answer, "datasets", |one| Ok(Entity::EvaluationDataset(dataset(Fields(one))?.into())))?;
        for item in &mut page.items {
            let Ok(Entity::EvaluationDataset(dataset)) = item else { continue };
            match self.experiments_of(&dataset.id).await {
                // Of others nothing is brought now.
                Ok(ids) => dataset
                    .experiments
                    .extend(ids.into_iter().filter(|id| experiments.is_empty() || experiments.contains(id))),
                Err(error) => *item = Err(error),
            }
        }
        Ok(page)
    }

    async fn experiments_of(&self, dataset: &str) -> Result<Vec<i64>> {
        let answer = self.http.get(&format!("{API_3}datasets/{dataset}/experiment-ids"), &[]).await?;
        let ids = answer["experiment_ids"].as_array().map(Vec::as_slice).unwrap_or_default();
        let id = |id: &Value| id.as_str().and_then(|id| id.parse().ok());
        ids.iter()
            .map(|one| id(one).ok_or_else(|| Error::invalid(format!("dataset {dataset}: {one} is no id"))))
            .collect()
    }

    pub(super) async fn add_records(&self, dataset: &mut EvaluationDataset) -> Result<()> {
        let path = format!("{API_3}datasets/{}/records", dataset.id);
        let mut token: Option<String> = None;
        loop {
            let mut query = vec![("max_results", RECORDS)];
            query.extend(token.as_deref().map(|token| ("page_token", token)));
            let answer = self.http.get(&path, &query).await?;
            // A list of JSON in a text of JSON.
            let records: Value = match answer["records"].as_str() {
                Some(text) => serde_json::from_str(text)
                    .map_err(|cause| Error::invalid("'records' is no JSON").because(cause))?,
                None => json!([]),
            };
            for one in records.as_array().map(Vec::as_slice).unwrap_or_default() {
                dataset.records.push(record(Fields(one))?);
            }
            let next = answer["next_page_token"].as_str().filter(|next| !next.is_empty()).map(str::to_owned);
            if next.is_none() || next == token {
                break;
            }
            token = next;
        }
        dataset.records.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(())
    }

    /// The scorers of some experiments. Of those that are marked as deleted, no server tells them.
    pub(super) async fn scorers(&self, experiments: &[i64]) -> Result<Page> {
        let path = format!("{API_3}scorers/list");
        let ids = texts(experiments);
        let query: Vec<(&str, &str)> = ids.iter().map(|id| ("experiment_ids", id.as_str())).collect();
        let answer = match self.http.get(&path, &query).await {
            // Before MLflow 3.17, it is told of one experiment at a time.
            Err(refusal) if refusal.status.is_some_and(|status| status == 400) => {
                let answers = stream::iter(&ids).map(async |id| {
                    match self.http.get(&path, &[("experiment_id", id)]).await {
                        Err(refusal) if refusal.message.contains("'active' state") => Ok(Value::Null),
                        answer => answer,
                    }
                });
                let answers: Result<Vec<Value>, _> = answers.buffered(ids.len().max(1)).try_collect().await;
                answers.map(|answers| {
                    let all = answers.into_iter().filter_map(|mut one| match one["scorers"].take() {
                        Value::Array(scorers) => Some(scorers),
                        _ => None,
                    });
                    json!({"scorers": all.flatten().collect::<Vec<_>>()})
                })
            }
            answer => answer,
        };
        let mut page = page(answer, "scorers", |one| Ok(Entity::Scorer(scorer(Fields(one))?)))?;
        self.add_online(&mut page).await?;
        Ok(page)
    }

    async fn add_online(&self, page: &mut Page) -> Result<()> {
        let id = |item: &Result<Entity>| item.as_ref().ok().map(Entity::id);
        let ids: Vec<String> = page.items.iter().filter_map(id).collect();
        let mut found: BTreeMap<String, Vec<OnlineScoring>> = BTreeMap::new();
        for some in ids.chunks(50) {
            let query: Vec<(&str, &str)> = some.iter().map(|id| ("scorer_ids", id.as_str())).collect();
            let answer = match self.http.get(&format!("{API_3}scorers/online-configs"), &query).await {
                Err(refusal) if refusal.is_absent() => break,
                answer => answer?,
            };
            for one in Fields(&answer).list("configs") {
                found.entry(one.name("scorer_id")?).or_default().push(OnlineScoring {
                    id: one.name("online_scoring_config_id")?,
                    experiment: one.int("experiment_id")?,
                    sample_rate: one.float("sample_rate")?.unwrap_or_default(),
                    filter: one.optional_text("filter_string")?,
                });
            }
        }
        for item in &mut page.items {
            if let Ok(Entity::Scorer(scorer)) = item {
                scorer.online = found.remove(&scorer.id).unwrap_or_default();
                scorer.online.sort_by(|a, b| a.id.cmp(&b.id));
            }
        }
        Ok(())
    }

    pub(super) async fn add_versions(&self, scorer: &mut Scorer) -> Result<()> {
        let experiment = scorer.experiment.to_string();
        let query = [("experiment_id", experiment.as_str()), ("name", scorer.name.as_str())];
        let answer = self.http.get(&format!("{API_3}scorers/versions"), &query).await?;
        scorer.versions = Fields(&answer).list("scorers").map(version).collect::<Result<Vec<_>>>()?;
        scorer.versions.sort_by_key(|one| one.version);
        Ok(())
    }
}

fn dataset(fields: Fields<'_>) -> Result<EvaluationDataset> {
    let read = || {
        let tags = fields
            .optional_text("tags")?
            .map(|text| serde_json::from_str::<BTreeMap<String, Option<String>>>(&text));
        let tags =
            tags.transpose().map_err(|_| Error::invalid("'tags' is no JSON of texts"))?.unwrap_or_default();
        Ok(EvaluationDataset {
            id: fields.name("dataset_id")?,
            name: fields.name("name")?,
            schema: fields.optional_text("schema")?,
            profile: fields.optional_text("profile")?,
            digest: fields.optional_text("digest")?,
            created: fields.optional_int("created_time")?,
            updated: fields.optional_int("last_update_time")?,
            created_by: fields.optional_text("created_by")?,
            updated_by: fields.optional_text("last_updated_by")?,
            tags: tags.into_iter().map(|(key, value)| (key, value.unwrap_or_default())).collect(),
            experiments: std::collections::BTreeSet::new(),
            records: Vec::new(),
        })
    };
    read().map_err(|error: Error| {
        Error::invalid(format!("dataset {}: {}", fields.0["dataset_id"], error.message))
    })
}

fn record(fields: Fields<'_>) -> Result<DatasetRecord> {
    let value = |key: &str| Some(fields.0[key].clone()).filter(|value| !value.is_null());
    Ok(DatasetRecord {
        id: fields.name("dataset_record_id")?,
        inputs: fields.0["inputs"].clone(),
        outputs: value("outputs"),
        expectations: value("expectations"),
        tags: value("tags"),
        source: value("source"),
        source_id: fields.optional_text("source_id")?,
        source_type: fields.optional_text("source_type")?,
        created: fields.optional_int("created_time")?,
        updated: fields.optional_int("last_update_time")?,
        created_by: fields.optional_text("created_by")?,
        updated_by: fields.optional_text("last_updated_by")?,
    })
}

fn scorer(fields: Fields<'_>) -> Result<Scorer> {
    let read = || {
        Ok(Scorer {
            id: fields.name("scorer_id")?,
            experiment: fields.int("experiment_id")?,
            name: fields.name("scorer_name")?,
            versions: vec![version(fields)?],
            online: Vec::new(),
        })
    };
    read().map_err(|error: Error| {
        Error::invalid(format!("scorer {}: {}", fields.0["scorer_name"], error.message))
    })
}

fn version(fields: Fields<'_>) -> Result<ScorerVersion> {
    Ok(ScorerVersion {
        version: fields.int("scorer_version")?,
        created: fields.optional_int("creation_time")?,
        serialized: fields.text("serialized_scorer")?,
    })
}
