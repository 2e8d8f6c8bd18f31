//! A server that speaks MLflow's REST, of any release from 2.9 on. What a release does not have is answered as absent;
//! nothing is guessed.

pub mod client;
pub mod credentials;
mod databricks;
pub(in crate::import::source) mod decode;
mod evaluation;
pub(in crate::import::source) mod fields;
pub mod files;
mod histories;
pub mod hosted;
pub(in crate::import) mod left_behind;
mod refusal;
mod sagemaker;
pub(in crate::import::source) mod traces;

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

use super::{List, Page, Selection};
use crate::error::Result;
use crate::import::entity::{Entity, Kind, LoggedModel, ModelVersion, Trace};
use client::{Access, Http};
use fields::Fields;
use hosted::Place;
use refusal::Refusal;

pub(in crate::import) use decode::order;

const API: &str = "/api/2.0/mlflow/";
const API_3: &str = "/api/3.0/mlflow/";
/// Runs and versions come with all their params and tags.
const PAGE: u64 = 200;
/// Logged models and traces: as many as MLflow gives at once.
const SMALL_PAGE: u64 = 100;
/// Lists leave prompts out unless a filter asks for them.
const PROMPT_FILTER: &str = "tags.`mlflow.prompt.is_prompt` = 'true'";

pub struct Rest {
    http: Http,
    /// How many runs' histories can be asked for at once; 0 when they cannot.
    runs_at_once: AtomicUsize,
    /// The server keeps all in files: of what only a database can keep it has nothing, and answers as if something
    /// were broken.
    is_on_files: bool,
}

impl Rest {
    pub(super) async fn open(place: Place, access: &Access) -> Result<Self> {
        let http = Http::new(place, access)?;
        // Says at once that there is nobody, or that nobody is let in.
        http.post(&format!("{API}experiments/search"), &json!({"max_results": 1})).await?;
        let info = http.get(&format!("{API_3}server-info"), &[]).await;
        let is_on_files = info.is_ok_and(|info| info["store_type"] == "FileStore");
        Ok(Self { http, runs_at_once: AtomicUsize::new(histories::MOST_RUNS), is_on_files })
    }

    pub(super) fn name(&self) -> String {
        self.http.name()
    }

    pub fn requests(&self) -> u64 {
        self.http.requests()
    }

    pub(super) fn runs_at_once(&self) -> usize {
        self.runs_at_once.load(Ordering::Relaxed).max(1)
    }

    pub(super) async fn page(&self, list: &List, token: Option<&str>, selection: &Selection) -> Result<Page> {
        let kind = list.kind();
        if self.is_on_files && matches!(kind, Kind::EvaluationDataset | Kind::Scorer | Kind::Webhook) {
            return Ok(Page { is_absent: true, ..Page::default() });
        }
        let answer = match list {
            List::Experiments => {
                self.post(
                    "experiments/search",
                    json!({"view_type": "ALL", "order_by": ["experiment_id ASC"]}),
                    1000,
                    token,
                )
                .await
            }
            List::Of(Kind::Run, ids) => {
                let body = json!({
                    "experiment_ids": texts(ids), "run_view_type": "ALL", "filter": in_time("attributes.start_time", selection),
                    "order_by": ["attributes.start_time ASC"],
                });
                self.post("runs/search", body, PAGE, token).await
            }
            List::Of(Kind::LoggedModel, ids) => {
                let order = json!([{"field_name": "creation_timestamp", "ascending": true}]);
                let body = json!({"experiment_ids": texts(ids), "order_by": order});
                self.post("logged-models/search", body, SMALL_PAGE, token).await
            }
            List::Of(Kind::Trace, ids) => return self.traces(ids, token, selection).await,
            List::Of(Kind::Scorer, ids) => return self.scorers(ids).await,
            List::EvaluationDatasets(ids) => return self.datasets(ids, token).await,
            List::Of(..) => return Ok(Page { is_absent: true, ..Page::default() }),
            List::RegisteredModels => self.list("registered-models/search", "", "name ASC", token).await,
            List::Prompts => self.list("registered-models/search", PROMPT_FILTER, "name ASC", token).await,
            List::ModelVersions => self.list("model-versions/search", "", "name ASC", token).await,
            List::PromptVersions => {
                self.list("model-versions/search", PROMPT_FILTER, "name ASC", token).await
            }
            List::Webhooks => {
                let size = SMALL_PAGE.to_string();
                let query = [("max_results", size.as_str()), ("page_token", token.unwrap_or_default())];
                let query = if token.is_some() { &query[..] } else { &query[..1] };
                self.http.get(&format!("{API}webhooks"), query).await
            }
        };
        match list {
            List::Experiments => {
                page(answer, "experiments", |one| Ok(Entity::Experiment(decode::experiment(one)?)))
            }
            List::Of(Kind::Run, _) => page(answer, "runs", |one| Ok(Entity::Run(decode::run(one)?.into()))),
            List::Of(..) | List::EvaluationDatasets(_) => {
                page(answer, "models", |one| Ok(Entity::LoggedModel(decode::logged_model(one)?.into())))
            }
            List::RegisteredModels | List::Prompts => page(answer, "registered_models", |one| {
                Ok(Entity::RegisteredModel(decode::registered_model(one)?))
            }),
            List::ModelVersions | List::PromptVersions => {
                page(answer, "model_versions", |one| Ok(Entity::ModelVersion(decode::version(one)?.into())))
            }
            List::Webhooks => page(answer, "webhooks", |one| Ok(Entity::Webhook(decode::webhook(one)?))),
        }
    }

    async fn post(
        &self,
        path: &str,
        mut body: Value,
        size: u64,
        token: Option<&str>,
    ) -> Result<Value, Refusal> {
        body["max_results"] = size.into();
        if let Some(token) = token {
            body["page_token"] = token.into();
        }
        self.http.post(&format!("{API}{path}"), &body).await
    }

    async fn list(
        &self,
        path: &str,
        filter: &str,
        order: &str,
        token: Option<&str>,
    ) -> Result<Value, Refusal> {
        let size = PAGE.to_string();
        let mut query = vec![("max_results", size.as_str()), ("order_by", order)];
        query.extend((!filter.is_empty()).then_some(("filter", filter)));
        query.extend(token.map(|token| ("page_token", token)));
        self.http.get(&format!("{API}{path}"), &query).await
    }

    async fn traces(&self, ids: &[i64], token: Option<&str>, selection: &Selection) -> Result<Page> {
        let locations: Vec<Value> = ids
            .iter()
            .map(|id| {
                json!({"type": "MLFLOW_EXPERIMENT", "mlflow_experiment": {"experiment_id": id.to_string()}})
            })
            .collect();
        let mut body =
            json!({"locations": locations, "max_results": SMALL_PAGE, "order_by": ["timestamp_ms ASC"]});
        let filter = in_time("timestamp_ms", selection);
        if !filter.is_empty() {
            body["filter"] = filter.clone().into();
        }
        if let Some(token) = token {
            body["page_token"] = token.into();
        }
        match self.http.post(&format!("{API_3}traces/search"), &body).await {
            // Before MLflow 3, traces had another form, and before 2.14 there were none.
            Err(refusal) if refusal.is_absent() => self.traces_2(ids, token, &filter).await,
            answer => page(answer, "traces", |one| Ok(Entity::Trace(traces::trace(one)?.into()))),
        }
    }

    async fn traces_2(&self, ids: &[i64], token: Option<&str>, filter: &str) -> Result<Page> {
        let (ids, size) = (texts(ids), SMALL_PAGE.to_string());
        let mut query: Vec<(&str, &str)> = ids.iter().map(|id| ("experiment_ids", id.as_str())).collect();
        query.extend([("max_results", size.as_str()), ("order_by", "timestamp_ms ASC")]);
        query.extend((!filter.is_empty()).then_some(("filter", filter)));
        query.extend(token.map(|token| ("page_token", token)));
        let answer = self.http.get(&format!("{API}traces"), &query).await;
        page(answer, "traces", |one| Ok(Entity::Trace(traces::trace_2(one)?.into())))
    }

    pub(super) async fn complete(&self, entity: &mut Entity) -> Result<()> {
        match entity {
            Entity::Trace(trace) if trace.has_spans_in_database() => self.add_spans(trace).await,
            Entity::EvaluationDataset(dataset) => self.add_records(dataset).await,
            Entity::Scorer(scorer) => self.add_versions(scorer).await,
            Entity::ModelVersion(version) => self.add_location(version).await,
            _ => Ok(()),
        }
    }

    async fn add_spans(&self, trace: &mut Trace) -> Result<()> {
        let path = "/ajax-api/3.0/mlflow/get-trace-artifact";
        let data = self.http.get(path, &[("request_id", &trace.id)]).await?;
        trace.spans = traces::spans(&data)?;
        Ok(())
    }

    async fn add_location(&self, version: &mut ModelVersion) -> Result<()> {
        let number = version.version.to_string();
        let query = [("name", version.name.as_str()), ("version", number.as_str())];
        let answer = self.http.get(&format!("{API}model-versions/get-download-uri"), &query).await?;
        version.storage_location =
            Fields(&answer).optional_text("artifact_uri")?.filter(|uri| !uri.is_empty());
        Ok(())
    }

    pub(super) async fn deleted_model(&self, id: &str) -> Result<Option<Entity>> {
        let answer = self.http.get(&format!("{API}logged-models/{id}"), &[("allow_deleted", "true")]).await;
        let answer = match answer {
            Err(refusal) if refusal.is_missing() => return Ok(None),
            answer => answer?,
        };
        let model = decode::logged_model(&answer["model"])?;
        Ok(Some(Entity::LoggedModel(Box::new(LoggedModel { is_deleted: true, ..model }))))
    }
}

/// Reads the items of a page one by one: what is garbage spoils itself only.
fn page(
    answer: Result<Value, Refusal>,
    key: &str,
    decode: impl Fn(&Value) -> Result<Entity>,
) -> Result<Page> {
    let answer = match answer {
        Err(refusal) if refusal.is_absent() => return Ok(Page { is_absent: true, ..Page::default() }),
        answer => answer?,
    };
    let items = answer[key].as_array().map(Vec::as_slice).unwrap_or_default();
    let next = answer["next_page_token"].as_str().filter(|token| !token.is_empty()).map(str::to_owned);
    Ok(Page { items: items.iter().map(decode).collect(), next, is_absent: false })
}

fn texts(ids: &[i64]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

fn in_time(field: &str, selection: &Selection) -> String {
    let since = selection.since.map(|since| format!("{field} >= {since}"));
    let until = selection.until.map(|until| format!("{field} < {until}"));
    since.into_iter().chain(until).collect::<Vec<_>>().join(" AND ")
}
