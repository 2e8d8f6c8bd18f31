//! `transition-requests/…`, `comments/…`, `databricks/…` and `permissions/…`: messages and handlers.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde_json::{Value, json};

use super::messages::{
    ActivityMessage, ActivityResponse, CommentObject, CommentResponse, ModelDatabricks, ModelResponse,
    ModelVersionDatabricks, RequestResponse, RequestsResponse, TransitionRequest, TransitionStageResponse,
};
use crate::clock;
use crate::error::{Code, Error, Result};
use crate::governance::approvals::api::{enter, principal};
use crate::governance::approvals::{self, Change, Pass, Principal, Request, Target, open_requests};
use crate::governance::policy::{Policy, Stage};
use crate::governance::promotion::{self, Order};
use crate::http::check::Check::{Bool, Required, Text};
use crate::http::check::{Rule, rule};
use crate::http::{App, Incoming, Proto, respond};
use crate::message;
use crate::registry::{models, versions};
use crate::tracking::messages::Empty;

message! {
    struct Transition {
        name: Option<String>,
        version: Option<String>,
        stage: Option<String>,
        archive_existing_versions: Option<bool>,
        comment: Option<String>,
    }

    struct NameAndVersion { name: Option<String>, version: Option<String> }

    struct CreateComment { name: Option<String>, version: Option<String>, comment: Option<String> }

    struct UpdateComment { id: Option<String>, comment: Option<String> }

    struct ModelName { name: Option<String> }
}

const NAME: Rule = rule("name", &[Text, Required]);
const VERSION: Rule = rule("version", &[Text, Required]);
const COMMENT: Rule = rule("comment", &[Text, Required]);
/// The stage of versions that are in none.
const NO_STAGE: &str = "None";
const TRANSITION: [Rule; 5] = [
    NAME,
    VERSION,
    rule("stage", &[Text, Required]),
    rule("archive_existing_versions", &[Bool]),
    rule("comment", &[Text]),
];
/// What somebody may do with a model, from the least on.
const LEVELS: [(&str, &str); 5] = [
    ("CAN_READ", "Can see the model and its versions"),
    ("CAN_EDIT", "Can register versions and ask for transitions"),
    ("CAN_MANAGE_STAGING_VERSIONS", "Can approve transitions to Staging"),
    ("CAN_MANAGE_PRODUCTION_VERSIONS", "Can approve transitions to Production"),
    ("CAN_MANAGE", "Can do everything"),
];

/// A request's parts, checked.
struct Asked {
    name: String,
    number: i64,
    /// None for the stage of that name.
    stage: Option<Stage>,
    is_archiving: Option<bool>,
    comment: Option<String>,
}

impl Asked {
    async fn read(app: &App, incoming: &Incoming) -> Result<Self> {
        Self::of(app, incoming.message(&TRANSITION)?).await
    }

    /// The SDK sends the parameters of a DELETE in the query.
    async fn of_query(app: &App, incoming: &Incoming) -> Result<Self> {
        let text = |key| incoming.query(key).next().map(str::to_owned);
        let request = Transition {
            name: Some(required(incoming, "name")?),
            version: Some(required(incoming, "version")?),
            stage: Some(required(incoming, "stage")?),
            archive_existing_versions: None,
            comment: text("comment"),
        };
        Self::of(app, request).await
    }

    async fn of(app: &App, request: Transition) -> Result<Self> {
        let (name, version) = (request.name.unwrap_or_default(), request.version.unwrap_or_default());
        let number = versions::find_number(&app.db, &app.settings, &name, &version).await?;
        let given = request.stage.unwrap_or_default();
        let stage = Stage::from_name(&given);
        if stage.is_none() && !given.eq_ignore_ascii_case(NO_STAGE) {
            return Err(Error::invalid(format!(
                "Invalid stage: '{given}'. It must be None, Staging, Production or Archived."
            )));
        }
        let comment = request.comment.filter(|text| !text.trim().is_empty());
        Ok(Self { name, number, stage, is_archiving: request.archive_existing_versions, comment })
    }

    fn change(&self, stage: Stage, by: Principal) -> Change<'_> {
        Change {
            reason: self.comment.as_deref(),
            is_archiving: self.is_archiving.unwrap_or(false),
            ..Change::new(&self.name, Some(self.number), Target::Stage(stage), by)
        }
    }

    fn stage_name(&self) -> &'static str {
        self.stage.map_or(NO_STAGE, Stage::name)
    }

    async fn open_request(&self, app: &App) -> Result<Request> {
        let open = open_requests(&mut app.db.reader().await?, &self.name, self.number).await?;
        let wanted = self.stage.map(Target::Stage);
        open.into_iter().find(|request| Some(&request.target) == wanted.as_ref()).ok_or_else(|| {
            Error::not_found(format!(
                "There is no open request for version {} of {} to go to {}",
                self.number,
                self.name,
                self.stage_name()
            ))
        })
    }
}

fn required(incoming: &Incoming, key: &str) -> Result<String> {
    let value = incoming.query(key).next().filter(|value| !value.is_empty());
    value
        .map(str::to_owned)
        .ok_or_else(|| Error::invalid(format!("Missing value for required parameter '{key}'.")))
}

/// `POST transition-requests/create`
pub async fn create(app: Data<App>, incoming: Incoming) -> Result<Proto<RequestResponse>> {
    let asked = Asked::read(&app, &incoming).await?;
    let by = principal(&incoming, &app.settings);
    let stage = asked
        .stage
        .ok_or_else(|| Error::invalid("Nobody has to be asked to take a version to None: transition it."))?;
    let change = asked.change(stage, by.clone());
    let request = approvals::open(&app.keeper(), &change, clock::now()).await?;
    let mut actions = vec!["APPROVE_TRANSITION_REQUEST".to_owned(), "REJECT_TRANSITION_REQUEST".to_owned()];
    if request.requester == by {
        actions.push("CANCEL_TRANSITION_REQUEST".to_owned());
    }
    let message = TransitionRequest {
        available_actions: actions,
        comment: request.reason,
        creation_timestamp: Some(request.created_at),
        to_stage: Some(request.target.to_string()),
        user_id: Some(request.requester.name),
    };
    Ok(Proto(RequestResponse { request: message.into() }))
}

/// `GET transition-requests/list`: those that are open.
pub async fn list(app: Data<App>, incoming: Incoming) -> Result<Proto<RequestsResponse>> {
    let request: NameAndVersion = incoming.message(&[NAME, VERSION])?;
    let (name, version) = (request.name.unwrap_or_default(), request.version.unwrap_or_default());
    let number = versions::find_number(&app.db, &app.settings, &name, &version).await?;
    let open = open_requests(&mut app.db.reader().await?, &name, number).await?;
    let requests: Vec<ActivityMessage> = open
        .iter()
        .filter(|request| matches!(request.target, Target::Stage(_)))
        .map(ActivityMessage::from)
        .collect();
    Ok(Proto(RequestsResponse { requests: requests.into() }))
}

/// `POST transition-requests/approve`
pub async fn approve(app: Data<App>, incoming: Incoming) -> Result<Proto<ActivityResponse>> {
    let asked = Asked::read(&app, &incoming).await?;
    let by = principal(&incoming, &app.settings);
    let request = asked.open_request(&app).await?;
    let comment = asked.comment.as_deref();
    let done =
        approvals::approve(&app.keeper(), request, &by, comment, asked.is_archiving, clock::now()).await?;
    Ok(answer(done))
}

/// `POST transition-requests/reject`
pub async fn reject(app: Data<App>, incoming: Incoming) -> Result<Proto<ActivityResponse>> {
    let asked = Asked::read(&app, &incoming).await?;
    let by = principal(&incoming, &app.settings);
    let request = asked.open_request(&app).await?;
    let done = approvals::reject(&app.keeper(), request, &by, asked.comment.as_deref(), clock::now()).await?;
    Ok(answer(done))
}

/// `DELETE transition-requests/delete`: whoever asked takes it back.
pub async fn cancel(app: Data<App>, incoming: Incoming) -> Result<Proto<ActivityResponse>> {
    let asked = Asked::of_query(&app, &incoming).await?;
    let creator = required(&incoming, "creator")?;
    let by = principal(&incoming, &app.settings);
    let request = asked.open_request(&app).await?;
    if request.requester.name != creator {
        return Err(Error::not_found(format!("{creator} has no open request like that")));
    }
    let done = approvals::cancel(&app.keeper(), request, &by, asked.comment.as_deref(), clock::now()).await?;
    Ok(answer(done))
}

fn answer(activity: approvals::Activity) -> Proto<ActivityResponse> {
    Proto(ActivityResponse { activity: ActivityMessage::from(activity).into() })
}

/// `POST comments/create`
pub async fn create_comment(app: Data<App>, incoming: Incoming) -> Result<Proto<CommentResponse>> {
    let request: CreateComment = incoming.message(&[NAME, VERSION, COMMENT])?;
    let (name, version) = (request.name.unwrap_or_default(), request.version.unwrap_or_default());
    let number = versions::find_number(&app.db, &app.settings, &name, &version).await?;
    let by = principal(&incoming, &app.settings);
    let text = request.comment.unwrap_or_default();
    let made = approvals::comment(&app.keeper(), &name, number, &by, &text, clock::now()).await?;
    Ok(Proto(CommentResponse { comment: CommentObject::of(made).into() }))
}

/// `PATCH comments/update`
pub async fn update_comment(app: Data<App>, incoming: Incoming) -> Result<Proto<CommentResponse>> {
    let request: UpdateComment = incoming.message(&[rule("id", &[Text, Required]), COMMENT])?;
    let id = comment_id(&request.id.unwrap_or_default())?;
    let by = principal(&incoming, &app.settings);
    let text = request.comment.unwrap_or_default();
    let changed = approvals::edit_comment(&app.keeper(), id, &by, &text, clock::now()).await?;
    Ok(Proto(CommentResponse { comment: CommentObject::of(changed).into() }))
}

/// `DELETE comments/delete`
pub async fn delete_comment(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let id = comment_id(&required(&incoming, "id")?)?;
    let by = principal(&incoming, &app.settings);
    approvals::delete_comment(&app.keeper(), id, &by).await?;
    Ok(Proto(Empty {}))
}

fn comment_id(text: &str) -> Result<i64> {
    text.parse().map_err(|_| Error::not_found(format!("Comment with id {text} not found")))
}

/// `POST databricks/model-versions/transition-stage`
pub async fn transition_stage(app: Data<App>, incoming: Incoming) -> Result<Proto<TransitionStageResponse>> {
    let asked = Asked::read(&app, &incoming).await?;
    let by = principal(&incoming, &app.settings);
    let is_active = matches!(asked.stage, Some(Stage::Staging | Stage::Production));
    let is_archiving = is_active && asked.is_archiving.unwrap_or(false);
    let (now, caller) = (clock::now(), incoming.caller(&app.settings));
    let pass = match asked.stage {
        Some(stage) => enter(&app, &caller, &asked.change(stage, by.clone())).await?,
        None => Pass::Free,
    };
    let mut tx = app.db.begin().await?;
    let (name, stage) = (&asked.name, asked.stage_name());
    versions::touch_model(&mut tx, name, now).await?;
    pass.redeem(&mut tx, now).await?;
    let (version, reason) = (asked.number, asked.comment.as_deref());
    let order = Order { name, version, to: stage, alone: is_archiving, reason };
    let moved = promotion::promote(&mut tx, order, &caller, now).await?;
    moved.ok_or_else(|| versions::missing(name, version))?;
    let version = versions::find(&mut tx, name, asked.number).await?;
    tx.commit().await?;
    let message = ModelVersionDatabricks::of(version, level(&app, name, &by));
    Ok(Proto(TransitionStageResponse { model_version_databricks: message.into() }))
}

/// `GET databricks/registered-models/get`
pub async fn get_model(app: Data<App>, incoming: Incoming) -> Result<Proto<ModelResponse>> {
    let request: ModelName = incoming.message(&[NAME])?;
    let name = request.name.unwrap_or_default();
    let model = models::find(&mut app.db.reader().await?, &name).await?;
    let by = principal(&incoming, &app.settings);
    let message = ModelDatabricks::of(model, level(&app, &name, &by));
    Ok(Proto(ModelResponse { registered_model_databricks: message.into() }))
}

fn policy<'a>(app: &'a App, model: &str) -> Option<&'a Policy> {
    app.settings.policies.as_ref()?.of(model).map(|(_, policy)| policy)
}

/// What somebody may do with a model: all, unless a policy asks for the approval of others.
fn level(app: &App, model: &str, by: &Principal) -> &'static str {
    let Some(policy) = policy(app, model) else { return "CAN_MANAGE" };
    let may_approve = |stage: Stage| {
        policy.promote.get(&stage).is_none_or(|rules| {
            let groups = &rules.approvals.groups;
            rules.approvals.min == 0 || groups.is_empty() || policy.has_member(groups, &by.name)
        })
    };
    match (may_approve(Stage::Production), may_approve(Stage::Staging)) {
        (true, true) => "CAN_MANAGE",
        (true, false) => "CAN_MANAGE_PRODUCTION_VERSIONS",
        (false, true) => "CAN_MANAGE_STAGING_VERSIONS",
        (false, false) => "CAN_EDIT",
    }
}

/// `GET permissions/registered-models/{id}`: what the policy says of groups.
pub async fn permissions(app: Data<App>, id: Path<String>) -> Result<HttpResponse> {
    models::find(&mut app.db.reader().await?, &id).await?;
    let entry = |group: &str, level: &str| {
        json!({
            "group_name": group,
            "all_permissions": [{"permission_level": level, "inherited": false}],
        })
    };
    let mut list: Vec<Value> = Vec::new();
    match policy(&app, &id) {
        None => list.push(entry("users", "CAN_MANAGE")),
        Some(policy) => {
            for (stage, level) in [
                (Stage::Production, "CAN_MANAGE_PRODUCTION_VERSIONS"),
                (Stage::Staging, "CAN_MANAGE_STAGING_VERSIONS"),
            ] {
                let groups = policy.promote.get(&stage).map(|rules| rules.approvals.groups.as_slice());
                list.extend(groups.unwrap_or_default().iter().map(|group| entry(group, level)));
            }
            list.push(entry("users", "CAN_EDIT"));
        }
    }
    let body = json!({
        "object_id": format!("/registered-models/{id}"),
        "object_type": "registered-model",
        "access_control_list": list,
    });
    Ok(respond::json(body.to_string()))
}

/// `GET permissions/registered-models/{id}/permissionLevels`
pub async fn permission_levels(app: Data<App>, id: Path<String>) -> Result<HttpResponse> {
    models::find(&mut app.db.reader().await?, &id).await?;
    let level = |(name, description)| json!({"permission_level": name, "description": description});
    let levels: Vec<Value> = LEVELS.into_iter().map(level).collect();
    Ok(respond::json(json!({"permission_levels": levels}).to_string()))
}

/// `PUT` and `PATCH permissions/registered-models/{id}`
pub async fn set_permissions() -> Result<HttpResponse> {
    Err(Error::new(
        Code::NotImplemented,
        "Permissions follow from the groups in the policy file, and are changed there.",
    ))
}
