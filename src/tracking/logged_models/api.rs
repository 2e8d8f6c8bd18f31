//! `logged-models…`: messages and handlers. Artifacts of models are listed and read by `crate::artifacts`.

use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use uuid::Uuid;

use super::messages::{
    LoggedModelResponse, LoggedModelStatus, SearchLoggedModels, SearchLoggedModelsResponse,
};
use super::store::{self, NewModel};
use super::{check_name, missing};
use crate::clock;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::governance::approvals::Source;
use crate::governance::approvals::api::guard_source;
use crate::governance::releases::consumers::principal;
use crate::governance::releases::resolve;
use crate::http::check::Check::{Array, Int, Required, Text, Texts};
use crate::http::check::rule;
use crate::http::{App, Incoming, Proto};
use crate::message;
use crate::proto::Repeated;
use crate::python::repr;
use crate::tracking::messages::{Empty, KeyValue};
use crate::tracking::{artifact_uri, experiments, runs, validate};

message! {
    struct CreateLoggedModel {
        experiment_id: Option<String>,
        name: Option<String>,
        model_type: Option<String>,
        source_run_id: Option<String>,
        params: Repeated<KeyValue>,
        tags: Repeated<KeyValue>,
    }

    struct FinalizeLoggedModel { model_id: Option<String>, status: Option<LoggedModelStatus> }

    struct LogLoggedModelParams { model_id: Option<String>, params: Repeated<KeyValue> }

    struct SetLoggedModelTags { model_id: Option<String>, tags: Repeated<KeyValue> }
}

type ModelAnswer = Result<Proto<LoggedModelResponse>>;

/// `POST logged-models`
pub async fn create(app: Data<App>, incoming: Incoming) -> ModelAnswer {
    let request: CreateLoggedModel = incoming.message(&[
        rule("experiment_id", &[Text, Required]),
        rule("name", &[Text]),
        rule("model_type", &[Text]),
        rule("source_run_id", &[Text]),
        rule("params", &[Array]),
        rule("tags", &[Array]),
    ])?;
    let name = request.name.filter(|name| !name.is_empty());
    if let Some(name) = &name {
        check_name(name)?;
    }
    let experiment_id = validate::experiment_id(&request.experiment_id.unwrap_or_default())?;
    let mut tx = app.db.begin().await?;
    let (stage, location) = experiments::store::stage_and_location(&mut tx, experiment_id)
        .await?
        .ok_or_else(|| experiments::missing(experiment_id))?;
    experiments::check_active(experiment_id, &stage)?;
    let model_id = format!("m-{}", Uuid::new_v4().simple());
    let new = NewModel {
        artifact_location: artifact_uri::append(&location, &format!("models/{model_id}/artifacts"))?,
        model_id: model_id.clone(),
        experiment_id,
        name: name.unwrap_or_else(runs::name::random),
        model_type: request.model_type.unwrap_or_default(),
        source_run_id: request.source_run_id.unwrap_or_default(),
    };
    store::create(&mut tx, new, clock::now()).await?;
    store::insert_params(&mut tx, &model_id, experiment_id, &request.params.0).await?;
    store::insert_tags(&mut tx, &model_id, experiment_id, &request.tags.0).await?;
    answer_and_commit(tx, &model_id).await
}

async fn answer_and_commit(mut tx: Tx, model_id: &str) -> ModelAnswer {
    let model = store::find(&mut tx, model_id).await?.ok_or_else(|| missing(model_id))?.model;
    tx.commit().await?;
    Ok(Proto(LoggedModelResponse { model: model.into() }))
}

/// `GET logged-models/<id>`: a deleted model only if asked for.
pub async fn get(app: Data<App>, path: Path<String>, request: HttpRequest) -> ModelAnswer {
    let model_id = path.into_inner();
    let mut query = url::form_urlencoded::parse(request.query_string().as_bytes());
    let may_be_deleted = query
        .find(|(key, _)| key == "allow_deleted")
        .is_some_and(|(_, value)| value.to_lowercase() == "true");
    let mut reader = app.db.reader().await?;
    let found = store::find(&mut reader, &model_id).await?;
    if found.is_none() && app.settings.semver.is_resolved {
        // A version of a registered model, as clients ask for `models:/fraud-detector-v2.3.1`.
        if let Some(named) = resolve::by_model_id(&mut reader, &model_id).await? {
            app.consumers.count_number(&named.name, &named.version, principal(), named.number, clock::now());
            return Ok(Proto(LoggedModelResponse { model: named.model.into() }));
        }
    }
    let found =
        found.filter(|found| may_be_deleted || !found.is_deleted).ok_or_else(|| missing(&model_id))?;
    Ok(Proto(LoggedModelResponse { model: found.model.into() }))
}

/// `POST logged-models/search`
pub async fn search(app: Data<App>, incoming: Incoming) -> Result<Proto<SearchLoggedModelsResponse>> {
    let request: SearchLoggedModels = incoming.message(&[
        rule("experiment_ids", &[Array, Texts, Required]),
        rule("filter", &[Text]),
        rule("datasets", &[Array]),
        rule("max_results", &[Int]),
        rule("order_by", &[Array]),
        rule("page_token", &[Text]),
    ])?;
    let query = super::search::Query::parse(request)?;
    Ok(Proto(query.run(&mut app.db.reader().await?).await?))
}

/// `PATCH logged-models/<id>`: says whether the model is complete. As in the stock server, the body names it.
pub async fn finalize(app: Data<App>, incoming: Incoming) -> ModelAnswer {
    let request: FinalizeLoggedModel =
        incoming.message(&[rule("model_id", &[Text, Required]), rule("status", &[Int, Required])])?;
    let model_id = request.model_id.unwrap_or_default();
    let status = request.status.unwrap_or(LoggedModelStatus::Unspecified);
    let mut tx = app.db.begin().await?;
    if !store::set_status(&mut tx, &model_id, status, clock::now()).await? {
        return Err(missing(&model_id));
    }
    answer_and_commit(tx, &model_id).await
}

/// `DELETE logged-models/<id>`: marks the model deleted.
pub async fn delete(app: Data<App>, path: Path<String>, incoming: Incoming) -> Result<Proto<Empty>> {
    let model_id = path.into_inner();
    guard_source(&app, &incoming, Source::LoggedModel(&model_id)).await?;
    let mut tx = app.db.begin().await?;
    if !store::delete(&mut tx, &model_id, clock::now()).await? {
        return Err(missing(&model_id));
    }
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `POST logged-models/<id>/params`: params that the model does not have yet.
pub async fn log_params(app: Data<App>, path: Path<String>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: LogLoggedModelParams =
        incoming.message(&[rule("model_id", &[Text, Required]), rule("params", &[Array])])?;
    let model_id = path.into_inner();
    let mut tx = app.db.begin().await?;
    let experiment = store::experiment_of(&mut tx, &model_id).await?.ok_or_else(|| missing(&model_id))?;
    store::insert_params(&mut tx, &model_id, experiment, &request.params.0).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `PATCH logged-models/<id>/tags`
pub async fn set_tags(app: Data<App>, path: Path<String>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: SetLoggedModelTags = incoming.message(&[rule("tags", &[Array])])?;
    let model_id = path.into_inner();
    let mut tx = app.db.begin().await?;
    let experiment = store::experiment_of(&mut tx, &model_id).await?.ok_or_else(|| missing(&model_id))?;
    store::set_tags(&mut tx, &model_id, experiment, &request.tags.0).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `DELETE logged-models/<id>/tags/<key>`
pub async fn delete_tag(app: Data<App>, path: Path<(String, String)>) -> Result<Proto<Empty>> {
    let (model_id, key) = path.into_inner();
    let mut tx = app.db.begin().await?;
    store::experiment_of(&mut tx, &model_id).await?.ok_or_else(|| missing(&model_id))?;
    if !store::delete_tag(&mut tx, &model_id, &key).await? {
        return Err(Error::not_found(format!(
            "No tag with key {} found for model with ID {}.",
            repr(&key),
            repr(&model_id)
        )));
    }
    tx.commit().await?;
    Ok(Proto(Empty {}))
}
