//! `model-versions/…`: messages and handlers.

use actix_web::web::Data;
use serde_json::json;

use super::search::{Query, SearchModelVersions, SearchModelVersionsResponse};
use super::source::{self, Source};
use super::store::{self, NewVersion};
use super::{Id, check_archiving, check_tag, distinct};
use crate::clock;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::governance::approvals::Target;
use crate::governance::approvals::api::{Wish, guard, note_author};
use crate::governance::audit::{self, Action, Entry, digest};
use crate::governance::promotion::{self, Order};
use crate::governance::releases::creation::{Origin, Request};
use crate::governance::releases::{self, Mode};
use crate::governance::rules::Terms;
use crate::http::check::Check::{Array, AtMost, Bool, Int, Required, Text, Texts};
use crate::http::check::{Rule, rule};
use crate::http::{App, Incoming, Proto};
use crate::message;
use crate::proto::Repeated;
use crate::registry::events::{self, Change, Event};
use crate::registry::messages::{ModelVersion, ModelVersionResponse};
use crate::registry::rules;
use crate::registry::version_rows::store as rows;
use crate::tracking::messages::{Empty, KeyValue};

message! {
    struct CreateModelVersion {
        name: Option<String>,
        source: Option<String>,
        run_id: Option<String>,
        tags: Repeated<KeyValue>,
        run_link: Option<String>,
        description: Option<String>,
        model_id: Option<String>,
    }

    struct NameAndVersion { name: Option<String>, version: Option<String> }

    struct UpdateModelVersion { name: Option<String>, version: Option<String>, description: Option<String> }

    struct TransitionModelVersionStage {
        name: Option<String>,
        version: Option<String>,
        stage: Option<String>,
        archive_existing_versions: Option<bool>,
    }

    struct SetModelVersionTag {
        name: Option<String>,
        version: Option<String>,
        key: Option<String>,
        value: Option<String>,
    }

    struct DeleteModelVersionTag { name: Option<String>, version: Option<String>, key: Option<String> }

    pub struct DownloadUriResponse { artifact_uri: Option<String> }
}

const NAME: Rule = rule("name", &[Text, Required]);
const VERSION: Rule = rule("version", &[Text, Required]);
const KEY: Rule = rule("key", &[Text, Required]);
/// As many versions as a page may have; also what it has when nobody asks for less.
const MOST_RESULTS: i64 = 200_000;

/// `POST model-versions/create`
pub async fn create(app: Data<App>, incoming: Incoming) -> Result<Proto<ModelVersionResponse>> {
    let request: CreateModelVersion = incoming.message(&[
        NAME,
        rule("source", &[Text, Required]),
        rule("run_id", &[Text]),
        rule("tags", &[Array]),
        rule("run_link", &[Text]),
        rule("description", &[Text]),
        rule("model_id", &[Text]),
    ])?;
    let (name, uri) = (request.name.unwrap_or_default(), request.source.unwrap_or_default());
    let tags = distinct(request.tags.0);
    let is_prompt = rules::is_prompt(&tags);
    source::check_form(&uri, is_prompt, &app.settings)?;
    let mut db = app.db.reader().await?;
    let mut source = if is_prompt {
        Source::plain(uri, request.run_id, request.model_id)
    } else {
        Source::of_model(&mut db, uri, request.run_id, request.model_id, &app.settings).await?
    };
    rules::model_name(&name)?;
    tags.iter().try_for_each(check_tag)?;
    // Webhooks hear of the run as it was before the logged model's is found.
    let told_run = source.run.clone().filter(|run| !run.is_empty());
    let is_copy = source.is_copy();
    let location = source.locate(&mut db).await?;
    drop(db);
    let (mode, profile) = app.settings.semver_of(&name);
    let mode = if is_prompt { Mode::Off } else { mode };
    let (run, location) = (source.run.as_deref(), location.as_deref());
    let origin = Origin { location, run, is_copy, tags: &tags };
    let keeps_signature = app.settings.is_governed(&name);
    let terms = Terms { profile, keeps_signature, ..Terms::default() };
    let release = Request::read(&app.db, &app.artifacts, mode, terms, origin).await?;
    let description = request.description.unwrap_or_default();
    let now = clock::now();
    let mut tx = app.db.begin().await?;
    if !store::touch_model(&mut tx, &name, now).await? {
        return Err(rules::missing(&name));
    }
    let release = match release {
        Some(release) => Some(release.assign(&mut tx, &name).await?),
        None => None,
    };
    let tags = match &release {
        Some(release) => release.tags(tags),
        None => tags,
    };
    let new = NewVersion {
        name: &name,
        source: &source.uri,
        storage_location: location,
        run_id: run,
        run_link: request.run_link.as_deref().unwrap_or_default(),
        description: &description,
        tags: &tags,
    };
    let id = Id { name: &name, number: store::create(&mut tx, &new, now).await? };
    if let Some(release) = &release {
        release.keep(&mut tx, &name, id.number, now).await?;
    }
    if !is_prompt && !source.model.is_empty() && !store::link_logged_model(&mut tx, &source.model, id).await?
    {
        return Err(Error::not_found(source::missing_logged_model(&source.model)));
    }
    let version = events::NewVersion {
        version: &id.number.to_string(),
        source: &source.uri,
        run_id: told_run.as_deref(),
        tags: &tags,
        description: Some(description.as_str()).filter(|text| !text.is_empty()),
    };
    let change = Change::VersionCreated(version);
    events::record(&mut tx, &Event { name: &name, is_prompt, change }).await?;
    let state = json!({
        "source": source.uri, "run_id": source.run, "tags": digest(&json!(tags)),
        "description": digest(&json!(description)),
    });
    let caller = incoming.caller(&app.settings);
    let entry = Entry::new(&caller, Action::VersionCreate, &name).of_version(id.number).after(state);
    note_author(&app, &mut tx, &incoming, &name, id.number, now).await?;
    answer(tx, id, &entry).await
}

/// `GET model-versions/get`
pub async fn get(app: Data<App>, incoming: Incoming) -> Result<Proto<ModelVersionResponse>> {
    let request: NameAndVersion = incoming.message(&[NAME, VERSION])?;
    let (name, version) = (request.name.unwrap_or_default(), request.version.unwrap_or_default());
    let id = Id::find(&app.db, &app.settings, &name, &version).await?;
    let found =
        rows::find(&mut app.db.reader().await?, id.name, id.number).await?.ok_or_else(|| id.missing())?;
    Ok(respond(found))
}

/// `PATCH model-versions/update`: sets the description, or drops it when there is none.
pub async fn update(app: Data<App>, incoming: Incoming) -> Result<Proto<ModelVersionResponse>> {
    let request: UpdateModelVersion = incoming.message(&[NAME, VERSION, rule("description", &[Text])])?;
    let (name, version) = (request.name.unwrap_or_default(), request.version.unwrap_or_default());
    let id = Id::find(&app.db, &app.settings, &name, &version).await?;
    let mut tx = app.db.begin().await?;
    if !store::describe(&mut tx, id, request.description.as_deref(), clock::now()).await? {
        return Err(id.missing());
    }
    let state = json!({"description": digest(&json!(request.description))});
    let caller = incoming.caller(&app.settings);
    let entry = Entry::new(&caller, Action::VersionUpdate, &name).of_version(id.number).after(state);
    answer(tx, id, &entry).await
}

/// `POST model-versions/transition-stage`
pub async fn transition_stage(app: Data<App>, incoming: Incoming) -> Result<Proto<ModelVersionResponse>> {
    let request: TransitionModelVersionStage = incoming.message(&[
        NAME,
        VERSION,
        rule("stage", &[Text, Required]),
        rule("archive_existing_versions", &[Bool]),
    ])?;
    let (name, version) = (request.name.unwrap_or_default(), request.version.unwrap_or_default());
    let given = request.stage.unwrap_or_default();
    let is_archiving = request.archive_existing_versions.unwrap_or(false);
    let stage = rules::stage(&given)?;
    if is_archiving {
        check_archiving(&given, stage)?;
    }
    let id = Id::find(&app.db, &app.settings, &name, &version).await?;
    let change = Wish { is_archiving, ..Wish::of(&name, Some(id.number), Target::parse(stage)) };
    let pass = guard(&app, &incoming, change).await?;
    let now = clock::now();
    let mut tx = app.db.begin().await?;
    store::touch_model(&mut tx, &name, now).await?;
    pass.redeem(&mut tx, now).await?;
    let caller = incoming.caller(&app.settings);
    let order = Order { name: &name, version: id.number, to: stage, alone: is_archiving, reason: None };
    promotion::promote(&mut tx, order, &caller, now).await?.ok_or_else(|| id.missing())?;
    let version = rows::find(&mut tx, id.name, id.number).await?.ok_or_else(|| id.missing())?;
    tx.commit().await?;
    Ok(respond(version))
}

/// `DELETE model-versions/delete`
pub async fn delete(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: NameAndVersion = incoming.message(&[NAME, VERSION])?;
    let (name, version) = (request.name.unwrap_or_default(), request.version.unwrap_or_default());
    let number = super::find_number(&app.db, &app.settings, &name, &version).await?;
    rules::model_name(&name)?;
    let id = Id { name: &name, number };
    let pass = guard(&app, &incoming, Wish::of(&name, Some(number), Some(Target::Delete))).await?;
    let now = clock::now();
    let mut tx = app.db.begin().await?;
    pass.redeem(&mut tx, now).await?;
    store::touch_model(&mut tx, &name, now).await?;
    let caller = incoming.caller(&app.settings);
    promotion::forget_version(&mut tx, &name, number, &caller, now).await?;
    if !store::delete(&mut tx, id, now).await? {
        return Err(id.missing());
    }
    audit::append(&mut tx, &Entry::new(&caller, Action::VersionDelete, &name).of_version(number), now)
        .await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `GET model-versions/get-download-uri`
pub async fn get_download_uri(app: Data<App>, incoming: Incoming) -> Result<Proto<DownloadUriResponse>> {
    let request: NameAndVersion = incoming.message(&[])?;
    let (name, version) = (request.name.unwrap_or_default(), request.version.unwrap_or_default());
    let id = Id::find(&app.db, &app.settings, &name, &version).await?;
    let found = store::location(&mut app.db.reader().await?, id).await?;
    let artifact_uri = found.ok_or_else(|| id.missing())?;
    Ok(Proto(DownloadUriResponse { artifact_uri }))
}

/// `GET model-versions/search`
pub async fn search(app: Data<App>, incoming: Incoming) -> Result<Proto<SearchModelVersionsResponse>> {
    let request: SearchModelVersions = incoming.message(&[
        rule("filter", &[Text]),
        rule("max_results", &[Int, AtMost(MOST_RESULTS)]),
        rule("order_by", &[Array, Texts]),
        rule("page_token", &[Text]),
    ])?;
    Ok(Proto(find_all(&app, &request).await?))
}

/// A page of the versions that are asked for.
pub async fn find_all(app: &App, request: &SearchModelVersions) -> Result<SearchModelVersionsResponse> {
    let query = Query::parse(request, MOST_RESULTS)?;
    query.run(&mut app.db.reader().await?).await
}

/// `POST model-versions/set-tag`
pub async fn set_tag(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: SetModelVersionTag = incoming.message(&[NAME, VERSION, KEY, rule("value", &[Text])])?;
    let (name, version) = (request.name.unwrap_or_default(), request.version.unwrap_or_default());
    let (key, value) = (request.key.unwrap_or_default(), request.value.unwrap_or_default());
    let id = Id::find(&app.db, &app.settings, &name, &version).await?;
    check_tag(&KeyValue::new(key.clone(), value.clone()))?;
    let state = json!({"key": key, "value": digest(&json!(value))});
    let caller = incoming.caller(&app.settings);
    let entry = Entry::new(&caller, Action::VersionTagSet, &name).of_version(id.number).after(state);
    let entry = entry.write(clock::now())?;
    let mut tx = app.db.begin().await?;
    let is_prompt = store::is_prompt(&mut tx, id).await?.ok_or_else(|| id.missing())?;
    check_own_tag(&app, &mut tx, id, &key).await?;
    let version = super::told(version, id.number);
    if !store::set_tag(&mut tx, id, &key, &value).await? {
        return Err(id.missing());
    }
    let change = Change::VersionTagSet { version: &version, key: &key, value: &value };
    audit::append_written(&mut tx, entry).await?;
    events::record(&mut tx, &Event { name: &name, is_prompt, change }).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// `DELETE model-versions/delete-tag`
pub async fn delete_tag(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: DeleteModelVersionTag = incoming.message(&[NAME, VERSION, KEY])?;
    let (name, version) = (request.name.unwrap_or_default(), request.version.unwrap_or_default());
    let key = request.key.unwrap_or_default();
    let id = Id::find(&app.db, &app.settings, &name, &version).await?;
    rules::tag_key(&key)?;
    let caller = incoming.caller(&app.settings);
    let entry = Entry::new(&caller, Action::VersionTagDelete, &name).of_version(id.number);
    let entry = entry.after(json!({"key": key})).write(clock::now())?;
    let mut tx = app.db.begin().await?;
    let is_prompt = store::is_prompt(&mut tx, id).await?.ok_or_else(|| id.missing())?;
    check_own_tag(&app, &mut tx, id, &key).await?;
    let version = super::told(version, id.number);
    store::delete_tag(&mut tx, id, &key).await?;
    let change = Change::VersionTagDeleted { version: &version, key: &key };
    audit::append_written(&mut tx, entry).await?;
    events::record(&mut tx, &Event { name: &name, is_prompt, change }).await?;
    tx.commit().await?;
    Ok(Proto(Empty {}))
}

/// The tags that tell of a version's release stay as they are.
async fn check_own_tag(app: &App, tx: &mut Tx, id: Id<'_>, key: &str) -> Result<()> {
    let is_own = releases::is_own_tag(key) && app.settings.semver_of(id.name).0 != Mode::Off;
    if is_own && releases::store::has_release(tx, id.name, id.number).await? {
        return Err(releases::protected(key));
    }
    Ok(())
}

/// Reads back what a transaction has written, and ends it with the entry that tells of it.
async fn answer(mut tx: Tx, id: Id<'_>, entry: &Entry<'_>) -> Result<Proto<ModelVersionResponse>> {
    audit::append(&mut tx, entry, clock::now()).await?;
    let version = rows::find(&mut tx, id.name, id.number).await?.ok_or_else(|| id.missing())?;
    tx.commit().await?;
    Ok(respond(version))
}

fn respond(version: ModelVersion) -> Proto<ModelVersionResponse> {
    Proto(ModelVersionResponse { model_version: version.into() })
}
