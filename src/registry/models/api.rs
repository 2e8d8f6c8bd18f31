//! `registered-models/…`: messages and handlers.

use actix_web::web::Data;
use serde_json::json;

use super::search::{MAX_RESULTS, Query, SearchRegisteredModels, SearchRegisteredModelsResponse};
use super::{record_tag, store};
use crate::clock;
use crate::db::{Reader, Tx};
use crate::error::Result;
use crate::governance::approvals::Target;
use crate::governance::approvals::api::{Wish, follow, guard};
use crate::governance::audit::{self, Action, Entry, digest};
use crate::governance::releases::consumers::principal;
use crate::governance::releases::resolve::{self, Asked};
use crate::governance::rollout::routing;
use crate::governance::supply::signatures;
use crate::governance::{promotion, releases, rollout};
use crate::http::check::Check::{Array, AtMost, Int, Required, Text, Texts};
use crate::http::check::{Rule, rule};
use crate::http::{App, Incoming, Proto};
use crate::message;
use crate::proto::Repeated;
use crate::registry::events::{self, Change, Event};
use crate::registry::messages::{ModelVersion, RegisteredModel, RegisteredModelResponse};
use crate::registry::rules;
use crate::registry::version_rows::store::{self as versions, Aliased};
use crate::search::IS_PROMPT;
use crate::tracking::messages::{Empty, KeyValue};

message! {
    struct CreateRegisteredModel {
        name: Option<String>,
        tags: Repeated<KeyValue>,
        description: Option<String>,
        deployment_job_id: Option<String>,
    }

    struct RenameRegisteredModel { name: Option<String>, new_name: Option<String> }

    struct UpdateRegisteredModel {
        name: Option<String>,
        description: Option<String>,
        deployment_job_id: Option<String>,
    }

    /// `GetRegisteredModel` and `DeleteRegisteredModel`.
    struct ModelName { name: Option<String> }

    struct GetLatestVersions { name: Option<String>, stages: Vec<String> }

    pub struct GetLatestVersionsResponse { model_versions: Repeated<ModelVersion> }

    struct SetRegisteredModelTag { name: Option<String>, key: Option<String>, value: Option<String> }

    struct DeleteRegisteredModelTag { name: Option<String>, key: Option<String> }
}

const NAME: Rule = rule("name", &[Text, Required]);

/// `POST registered-models/create`
pub async fn create(app: Data<App>, incoming: Incoming) -> Result<Proto<RegisteredModelResponse>> {
    let request: CreateRegisteredModel =
        incoming.message(&[NAME, rule("tags", &[Array]), rule("description", &[Text])])?;
    let name = request.name.unwrap_or_default();
    let description = request.description.unwrap_or_default();
    rules::model_name(&name)?;
    request.tags.0.iter().try_for_each(rules::tag)?;
    let tags = by_key(request.tags.0);
    let now = clock::now();
    let mut tx = app.db.begin().await?;
    if !store::create(&mut tx, &name, &description, now).await? {
        let by_prompt = store::prompt_tag(&mut tx, &name).await?.is_some();
        let has_prompt_tag = tags.iter().any(|tag| tag.key.as_deref() == Some(IS_PROMPT));
        return Err(rules::taken(&name, by_prompt, has_prompt_tag));
    }
    store::add_tags(&mut tx, &name, &tags).await?;
    let change = Change::Created { tags: &tags, description: Some(&description) };
    let state = json!({"description": digest(&json!(description)), "tags": digest(&json!(tags))});
    let caller = incoming.caller(&app.settings);
    audit::append(&mut tx, &Entry::new(&caller, Action::ModelCreate, &name).after(state), now).await?;
    events::record(&mut tx, &Event { name: &name, is_prompt: rules::is_prompt(&tags), change }).await?;
    tx.commit().await?;
    Ok(answer(RegisteredModel {
        name: Some(name),
        creation_timestamp: Some(now),
        last_updated_timestamp: Some(now),
        description: Some(description).filter(|text| !text.is_empty()),
        tags: tags.into(),
        ..RegisteredModel::default()
    }))
}

/// Tags by their keys: of several with one key the last value stays. Unset parts read as empty texts.
fn by_key(tags: Vec<KeyValue>) -> Vec<KeyValue> {
    let mut unique: Vec<KeyValue> = Vec::with_capacity(tags.len());
    for tag in tags {
        let tag = KeyValue::new(tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
        match unique.iter_mut().find(|other| other.key == tag.key) {
            Some(other) => other.value = tag.value,
            None => unique.push(tag),
        }
    }
    unique
}

fn answer(model: RegisteredModel) -> Proto<RegisteredModelResponse> {
    Proto(RegisteredModelResponse { registered_model: model.into() })
}

/// `GET registered-models/get`
pub async fn get(app: Data<App>, incoming: Incoming) -> Result<Proto<RegisteredModelResponse>> {
    let name = model_name(&incoming)?;
    let found = store::find(&mut app.db.reader().await?, &name).await?;
    found.map(answer).ok_or_else(|| rules::missing(&name))
}

/// The name in a request that has nothing else.
fn model_name(incoming: &Incoming) -> Result<String> {
    let request: ModelName = incoming.message(&[NAME])?;
    let name = request.name.unwrap_or_default();
    rules::model_name(&name)?;
    Ok(name)
}

/// `PATCH registered-models/update`: describes.
pub async fn update(app: Data<App>, incoming: Incoming) -> Result<Proto<RegisteredModelResponse>> {
    let request: UpdateRegisteredModel = incoming.message(&[NAME, rule("description", &[Text])])?;
    let name = request.name.unwrap_or_default();
    rules::model_name(&name)?;
    let mut tx = app.db.begin().await?;
    // Without a description, the one that there was is dropped.
    let description = request.description.unwrap_or_default();
    store::describe(&mut tx, &name, &description, clock::now()).await?;
    let state = json!({"description": digest(&json!(description))});
    let caller = incoming.caller(&app.settings);
    let entry = Entry::new(&caller, Action::ModelUpdate, &name).after(state);
    changed(tx, &name, &entry).await
}

/// Commits, with the entry that tells of the change, and answers with the model as it is now.
async fn changed(mut tx: Tx, name: &str, entry: &Entry<'_>) -> Result<Proto<RegisteredModelResponse>> {
    audit::append(&mut tx, entry, clock::now()).await?;
    let model = store::find(&mut tx, name).await?.ok_or_else(|| rules::missing(name))?;
    tx.commit().await?;
    Ok(answer(model))
}

/// `POST registered-models/rename`
pub async fn rename(app: Data<App>, incoming: Incoming) -> Result<Proto<RegisteredModelResponse>> {
    let request: RenameRegisteredModel = incoming.message(&[NAME, rule("new_name", &[Text, Required])])?;
    let (name, new_name) = (request.name.unwrap_or_default(), request.new_name.unwrap_or_default());
    rules::new_model_name(&new_name)?;
    rules::model_name(&name)?;
    let pass = guard(&app, &incoming, Wish::of(&name, None, Some(Target::Rename))).await?;
    let mut tx = app.db.begin().await?;
    let found = store::lock(&mut tx, &name, &new_name).await?;
    if !found.contains(&name) {
        return Err(rules::missing(&name));
    }
    if name != new_name && found.contains(&new_name) {
        return Err(rules::new_name_taken(&new_name));
    }
    let now = clock::now();
    pass.redeem(&mut tx, now).await?;
    store::rename(&mut tx, &name, &new_name, now).await?;
    releases::store::rename(&mut tx, &name, &new_name).await?;
    promotion::rename(&mut tx, &name, &new_name).await?;
    rollout::store::rename(&mut tx, &name, &new_name).await?;
    signatures::store::rename(&mut tx, &name, &new_name).await?;
    follow(&app, &mut tx, &name, &new_name).await?;
    let caller = incoming.caller(&app.settings);
    let entry = Entry::new(&caller, Action::ModelRename, &name).after(json!({"name": new_name}));
    changed(tx, &new_name, &entry).await
}

/// `DELETE registered-models/delete`
pub async fn delete(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let name = model_name(&incoming)?;
    let pass = guard(&app, &incoming, Wish::of(&name, None, Some(Target::Delete))).await?;
    let mut tx = app.db.begin().await?;
    if store::lock(&mut tx, &name, &name).await?.is_empty() {
        return Err(rules::missing(&name));
    }
    pass.redeem(&mut tx, clock::now()).await?;
    store::delete(&mut tx, &name).await?;
    let caller = incoming.caller(&app.settings);
    audit::append(&mut tx, &Entry::new(&caller, Action::ModelDelete, &name), clock::now()).await?;
    releases::store::bury(&mut tx, &name).await?;
    promotion::forget(&mut tx, &name).await?;
    rollout::store::forget(&mut tx, &name).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `GET registered-models/search`
pub async fn search(app: Data<App>, incoming: Incoming) -> Result<Proto<SearchRegisteredModelsResponse>> {
    let request: SearchRegisteredModels = incoming.message(&[
        rule("filter", &[Text]),
        rule("max_results", &[Int, AtMost(MAX_RESULTS)]),
        rule("order_by", &[Array, Texts]),
        rule("page_token", &[Text]),
    ])?;
    let query = Query::parse(&request)?;
    Ok(Proto(query.run(&mut app.db.reader().await?).await?))
}

/// `GET registered-models/get-latest-versions`, and `POST`.
pub async fn latest_versions(app: Data<App>, incoming: Incoming) -> Result<Proto<GetLatestVersionsResponse>> {
    let request: GetLatestVersions = incoming.message(&[NAME, rule("stages", &[Array, Texts])])?;
    let name = request.name.unwrap_or_default();
    rules::model_name(&name)?;
    let assigned = match request.stages.as_slice() {
        [text] if app.settings.semver.is_resolved => of_unit(&app, &name, text).await?,
        _ => None,
    };
    let mut reader = app.db.reader().await?;
    let model_versions = match (assigned, request.stages.as_slice()) {
        (Some(number), _) => vec![crate::registry::versions::find(&mut reader, &name, number).await?],
        (None, [text]) if app.settings.semver.is_resolved && rules::stage(text).is_err() => {
            by_text(&app, &mut reader, &name, text).await?
        }
        (None, stages) => latest_in(&mut reader, &name, stages).await?,
    };
    Ok(Proto(GetLatestVersionsResponse { model_versions: model_versions.into() }))
}

/// What a unit gets while a rollout is under way, where the end of a URI names one.
async fn of_unit(app: &App, name: &str, text: &str) -> Result<Option<i64>> {
    let Some(unit) = resolve::unit_of_stage(text) else { return Ok(None) };
    match resolve::stage(text)? {
        Asked::Name(word) => routing::assigned(&app.routes, &app.db, name, word, unit).await,
        Asked::Versions(_) => Ok(None),
    }
}

async fn latest_in(db: &mut Reader, name: &str, stages: &[String]) -> Result<Vec<ModelVersion>> {
    let mut latest = versions::latest(db, name).await?.ok_or_else(|| rules::missing(name))?;
    let stages = rules::stages(stages)?;
    latest.retain(|version| version.current_stage.as_deref().is_some_and(|stage| stages.contains(&stage)));
    Ok(latest)
}

/// The version that the end of a model's URI asks for. Clients send all that is no number as a stage, and take the greatest
/// number of what they get: it is one version, always.
async fn by_text(app: &App, db: &mut Reader, name: &str, text: &str) -> Result<Vec<ModelVersion>> {
    let word = match resolve::stage(text)? {
        Asked::Versions(wanted) => {
            let wanted = wanted.of(name, &app.settings);
            let found = resolve::find(db, name, &wanted).await?;
            app.consumers.count(name, wanted.text, principal(), &found, clock::now());
            return Ok(vec![found]);
        }
        Asked::Name(word) => word,
    };
    if rules::stage(word).is_ok() {
        return latest_in(db, name, &[word.to_owned()]).await;
    }
    match versions::find_by_alias(db, name, word).await? {
        Aliased::Version(version) => Ok(vec![*version]),
        Aliased::NoSuchModel => Err(rules::missing(name)),
        Aliased::NoSuchAlias | Aliased::NoSuchVersion(_) => rules::stage(text).map(|_| Vec::new()),
    }
}

/// `POST registered-models/set-tag`
pub async fn set_tag(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: SetRegisteredModelTag =
        incoming.message(&[NAME, rule("key", &[Text, Required]), rule("value", &[Text])])?;
    let name = request.name.unwrap_or_default();
    let (key, value) = (request.key.unwrap_or_default(), request.value.unwrap_or_default());
    let tag = KeyValue::new(key.clone(), value.clone());
    rules::model_name(&name)?;
    rules::tag(&tag)?;
    let state = json!({"key": key, "value": digest(&json!(value))});
    let caller = incoming.caller(&app.settings);
    let entry = Entry::new(&caller, Action::ModelTagSet, &name).after(state).write(clock::now())?;
    let mut tx = app.db.begin().await?;
    audit::append_written(&mut tx, entry).await?;
    if !store::set_tag(&mut tx, &name, &tag).await? {
        return Err(rules::missing(&name));
    }
    record_tag(&mut tx, &name, Change::TagSet { key: &key, value: &value }).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `DELETE registered-models/delete-tag`
pub async fn delete_tag(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: DeleteRegisteredModelTag = incoming.message(&[NAME, rule("key", &[Text, Required])])?;
    let (name, key) = (request.name.unwrap_or_default(), request.key.unwrap_or_default());
    rules::model_name(&name)?;
    rules::tag_key(&key)?;
    let caller = incoming.caller(&app.settings);
    let entry = Entry::new(&caller, Action::ModelTagDelete, &name).after(json!({"key": key}));
    let entry = entry.write(clock::now())?;
    let mut tx = app.db.begin().await?;
    if !store::exists(&mut tx, &name).await? {
        return Err(rules::missing(&name));
    }
    audit::append_written(&mut tx, entry).await?;
    store::delete_tag(&mut tx, &name, &key).await?;
    record_tag(&mut tx, &name, Change::TagDeleted { key: &key }).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}
