//! `runs/…`: messages and handlers of a run's life and of reading runs.

use actix_web::web::Data;
use uuid::Uuid;

use super::search::SearchRuns;
use super::store::{self, NewRun};
use super::{NAME_TAG, check_active, missing, name};
use crate::clock;
use crate::db::Tx;
use crate::error::{Code, Error, Result};
use crate::governance::approvals::Source;
use crate::governance::approvals::api::guard_source;
use crate::http::check::Check::{Array, AtMost, Int, Required, Text, Texts};
use crate::http::check::rule;
use crate::http::{App, Incoming, Proto};
use crate::message;
use crate::proto::{Nested, Repeated};
use crate::tracking::messages::{Empty, KeyValue, Run, RunData, RunInfo, RunInputs, RunStatus};
use crate::tracking::{artifact_uri, experiments, validate};

message! {
    struct CreateRun {
        experiment_id: Option<String>,
        user_id: Option<String>,
        run_name: Option<String>,
        start_time: Option<i64>,
        tags: Repeated<KeyValue>,
    }

    pub struct RunResponse { run: Nested<Run> }

    struct UpdateRun {
        run_uuid: Option<String>,
        status: Option<RunStatus>,
        end_time: Option<i64>,
        run_id: Option<String>,
        run_name: Option<String>,
    }

    pub struct UpdateRunResponse { run_info: Nested<RunInfo> }

    struct RunId { run_id: Option<String> }

    pub struct GetRun { run_uuid: Option<String>, run_id: Option<String> }

    struct DeleteTag { run_id: Option<String>, key: Option<String> }

    pub struct SearchRunsResponse { runs: Repeated<Run>, next_page_token: Option<String> }
}

/// `POST runs/create`
pub async fn create(app: Data<App>, incoming: Incoming) -> Result<Proto<RunResponse>> {
    let request: CreateRun = incoming.message(&[
        rule("experiment_id", &[Text]),
        rule("start_time", &[Int]),
        rule("run_name", &[Text]),
    ])?;
    let given_id = request.experiment_id.unwrap_or_default();
    let experiment_id = if given_id.is_empty() { 0 } else { validate::experiment_id(&given_id)? };
    let mut tx = app.db.begin().await?;
    let (stage, location) = experiments::store::stage_and_location(&mut tx, experiment_id)
        .await?
        .ok_or_else(|| experiments::missing(experiment_id))?;
    experiments::check_active(experiment_id, &stage)?;
    let id = Uuid::new_v4().simple().to_string();
    let artifact_uri = artifact_uri::append(&location, &format!("{id}/artifacts"))?;
    let mut tags: Vec<KeyValue> = request.tags.0;
    let name = choose_name(request.run_name.unwrap_or_default(), &mut tags)?;
    if given_id.is_empty() {
        return Err(Error::new(Code::BadRequest, "A run cannot be created without an experiment_id"));
    }
    check_unique(&tags)?;
    let run = NewRun {
        id: &id,
        name: &name,
        experiment_id,
        user_id: &request.user_id.unwrap_or_default(),
        start_time: request.start_time.unwrap_or(0),
        artifact_uri: &artifact_uri,
    };
    store::create(&mut tx, &run).await?;
    store::set_tags(&mut tx, &id, &tags).await?;
    let info = store::find_info(&mut tx, &id).await?.ok_or_else(|| missing(&id))?;
    tx.commit().await?;
    let data = RunData { tags: tags.into(), ..RunData::default() };
    let run = Run {
        info: info.into(),
        data: data.into(),
        inputs: RunInputs::default().into(),
        outputs: Nested(None),
    };
    Ok(Proto(RunResponse { run: run.into() }))
}

/// The run's name, from the request, its tag or by chance; the tag is added if it is missing.
fn choose_name(given: String, tags: &mut Vec<KeyValue>) -> Result<String> {
    for tag in tags.iter_mut() {
        tag.key.get_or_insert_default();
        tag.value.get_or_insert_default();
    }
    let tagged =
        tags.iter().find(|tag| tag.key.as_deref() == Some(NAME_TAG)).and_then(|tag| tag.value.clone());
    let tagged = tagged.filter(|name| !name.is_empty());
    let name = match (given.is_empty(), &tagged) {
        (false, Some(tagged)) if given != *tagged => {
            return Err(Error::invalid(format!(
                "Both 'run_name' argument and 'mlflow.runName' tag are specified, but with different values \
                 (run_name='{given}', mlflow.runName='{tagged}')."
            )));
        }
        (false, _) => given,
        (true, Some(tagged)) => tagged.clone(),
        (true, None) => name::random(),
    };
    if tagged.is_none() {
        tags.push(KeyValue::new(NAME_TAG.to_owned(), name.clone()));
    }
    Ok(name)
}

fn check_unique(tags: &[KeyValue]) -> Result<()> {
    for (at, tag) in tags.iter().enumerate() {
        if tags[..at].iter().any(|earlier| earlier.key == tag.key) {
            let key = tag.key.as_deref().unwrap_or_default();
            return Err(Error::new(Code::BadRequest, format!("The tag '{key}' is given more than once")));
        }
    }
    Ok(())
}

/// `POST runs/update`
pub async fn update(app: Data<App>, incoming: Incoming) -> Result<Proto<UpdateRunResponse>> {
    let request: UpdateRun = incoming.message(&[
        rule("run_id", &[Required, Text]),
        rule("end_time", &[Int]),
        rule("status", &[Text]),
        rule("run_name", &[Text]),
    ])?;
    let id = non_empty(request.run_id).or(request.run_uuid).unwrap_or_default();
    let mut tx = app.db.begin().await?;
    find_active(&mut tx, &id).await?;
    store::update(&mut tx, &id, request.status, request.end_time).await?;
    if let Some(name) = non_empty(request.run_name) {
        store::set_name(&mut tx, &id, &name).await?;
        store::set_tags(&mut tx, &id, &[KeyValue::new(NAME_TAG.to_owned(), name)]).await?;
    }
    let info = store::find_info(&mut tx, &id).await?.ok_or_else(|| missing(&id))?;
    tx.commit().await?;
    Ok(Proto(UpdateRunResponse { run_info: info.into() }))
}

fn non_empty(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

/// The run's own row, if it may be written to.
pub(in crate::tracking) async fn find_active(tx: &mut Tx, id: &str) -> Result<RunInfo> {
    let info = store::find_info(tx, id).await?.ok_or_else(|| missing(id))?;
    check_active(id, info.lifecycle_stage.as_deref().unwrap_or_default())?;
    Ok(info)
}

/// `POST runs/delete`
pub async fn delete(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let id = run_id(&incoming)?;
    guard_source(&app, &incoming, Source::Run(&id)).await?;
    let mut tx = app.db.begin().await?;
    if !store::delete(&mut tx, &id, clock::now()).await? {
        return Err(missing(&id));
    }
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `POST runs/restore`
pub async fn restore(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let id = run_id(&incoming)?;
    let mut tx = app.db.begin().await?;
    if !store::restore(&mut tx, &id).await? {
        return Err(missing(&id));
    }
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

fn run_id(incoming: &Incoming) -> Result<String> {
    let request: RunId = incoming.message(&[rule("run_id", &[Required, Text])])?;
    Ok(request.run_id.unwrap_or_default())
}

/// `GET runs/get`: a run with its latest metrics, params, tags, inputs and outputs.
pub async fn get(app: Data<App>, incoming: Incoming) -> Result<Proto<RunResponse>> {
    let request = incoming.message(&[rule("run_id", &[Required, Text])])?;
    Ok(Proto(find(&app, request).await?))
}

/// The run that is asked for.
pub async fn find(app: &App, request: GetRun) -> Result<RunResponse> {
    let id = non_empty(request.run_id).or(request.run_uuid).unwrap_or_default();
    let run = store::find(&mut app.db.reader().await?, &id).await?.ok_or_else(|| missing(&id))?;
    Ok(RunResponse { run: run.into() })
}

/// `POST runs/search`
pub async fn search(app: Data<App>, incoming: Incoming) -> Result<Proto<SearchRunsResponse>> {
    let request: SearchRuns = incoming.message(&[
        rule("experiment_ids", &[Array]),
        rule("filter", &[Text]),
        rule("max_results", &[Int, AtMost(50_000)]),
        rule("order_by", &[Array, Texts]),
    ])?;
    Ok(Proto(find_all(&app, &request).await?))
}

/// A page of the runs that are asked for.
pub async fn find_all(app: &App, request: &SearchRuns) -> Result<SearchRunsResponse> {
    let query = super::search::Query::parse(request)?;
    let mut db = app.db.reader().await?;
    let page = query.page(&mut db).await?;
    let runs = store::complete(&mut db, page.infos).await?;
    Ok(SearchRunsResponse { runs: runs.into(), next_page_token: page.next_page_token })
}

/// `POST runs/delete-tag`
pub async fn delete_tag(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: DeleteTag =
        incoming.message(&[rule("run_id", &[Required, Text]), rule("key", &[Required, Text])])?;
    let (id, key) = (request.run_id.unwrap_or_default(), request.key.unwrap_or_default());
    let mut tx = app.db.begin().await?;
    find_active(&mut tx, &id).await?;
    if !store::delete_tag(&mut tx, &id, &key).await? {
        return Err(Error::not_found(format!("No tag with name: {key} in run with id {id}")));
    }
    tx.commit().await?;
    Ok(Proto(Empty {}))
}
