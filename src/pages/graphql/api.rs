//! `graphql`: the request, the roots and the answer.

use std::collections::HashMap;
use std::sync::LazyLock;

use actix_web::HttpResponse;
use actix_web::web::Data;
use async_graphql::dynamic::{FieldFuture, FieldValue, ResolverContext, Schema};
use async_graphql::parser::parse_query;
use async_graphql::parser::types::{DocumentOperations, ExecutableDocument};
use async_graphql::{Request, Value, Variables};
use serde::Serialize;
use serde::ser::{SerializeMap as _, Serializer};
use serde_json::{Map, Value as Json, json};

use super::schema::{self, fail};
use crate::artifacts::kept::api as artifacts;
use crate::error::{Error, Result};
use crate::http::{App, Incoming, respond};
use crate::proto::{Message, print};
use crate::registry::versions;
use crate::tracking::experiments::{self, api as experiment_answers};
use crate::tracking::inputs::api as inputs;
use crate::tracking::metrics::api as metrics;
use crate::tracking::runs::api as runs;

static SCHEMA: LazyLock<Result<Schema, String>> = LazyLock::new(|| schema::build(root));

/// A directive that says which of the pages asks. The library knows no directives of a schema's own.
const COMPONENT: &str = "component";

/// `POST graphql`, and `GET` with a body. What goes wrong inside of a query is told in the answer, which is a success.
pub async fn graphql(app: Data<App>, incoming: Incoming) -> Result<HttpResponse> {
    let mut params = incoming.body_params()?;
    let Some(Json::String(query)) = params.get("query") else {
        return Err(Error::invalid("Missing value for required parameter 'query'."));
    };
    let mut document = parse_query(query)
        .map_err(|error| Error::invalid(format!("The GraphQL query cannot be read: {error}")))?;
    if let Err(message) = app.settings.graphql.check(&document) {
        return Ok(answer(&Value::Null, &[message]));
    }
    without_component(&mut document);
    let variables = params.remove("variables").unwrap_or_default();
    let mut request = Request::new("").variables(Variables::from_json(variables)).data(app);
    if let Some(Json::String(name)) = params.remove("operationName") {
        request = request.operation_name(name);
    }
    request.set_parsed_query(document);
    let schema =
        SCHEMA.as_ref().map_err(|cause| Error::internal("No GraphQL schema").because(cause.as_str()))?;
    let mut found = schema.execute(request).await;
    // In the order of the query's text, as in the stock server.
    found.errors.sort_by_key(|error| error.locations.first().map(|place| (place.line, place.column)));
    let errors: Vec<String> = found.errors.into_iter().map(|error| error.message).collect();
    Ok(answer(&found.data, &errors))
}

fn without_component(document: &mut ExecutableDocument) {
    let operations: Vec<_> = match &mut document.operations {
        DocumentOperations::Single(operation) => vec![operation],
        DocumentOperations::Multiple(operations) => operations.values_mut().collect(),
    };
    for operation in operations {
        operation.node.directives.retain(|directive| directive.node.name.node != COMPONENT);
    }
}

#[derive(Serialize)]
struct Answer<'a> {
    data: Sorted<'a>,
    errors: Option<&'a [String]>,
}

fn answer(data: &Value, errors: &[String]) -> HttpResponse {
    let errors = if errors.is_empty() { None } else { Some(errors) };
    let mut body = print::compact(&Answer { data: Sorted(data), errors });
    body.push(b'\n');
    respond::json(body)
}

/// Flask prints the keys of objects in the order of their letters.
struct Sorted<'a>(&'a Value);

impl Serialize for Sorted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(fields) => {
                let mut fields: Vec<_> = fields.iter().collect();
                fields.sort_unstable_by_key(|(name, _)| name.as_str());
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name.as_str(), &Sorted(value))?;
                }
                map.end()
            }
            Value::List(items) => serializer.collect_seq(items.iter().map(Sorted)),
            leaf => leaf.serialize(serializer),
        }
    }
}

/// Answers a root field, in a task of its own: the library moves what it runs between threads, and a connection to
/// the database stays where it was opened.
fn root(context: ResolverContext<'_>) -> FieldFuture<'_> {
    FieldFuture::new(async move {
        let app = context.data::<Data<App>>()?.clone();
        let call = Call::of(&context)?;
        let answered = actix_web::rt::spawn(async move { call.answer(&app).await }).await;
        match answered.map_err(|cause| Error::internal("The query broke off").because(cause)).flatten() {
            Ok(Json::Null) => Ok(None),
            Ok(message) => Ok(Some(FieldValue::owned_any(message))),
            Err(error) => {
                if error.code.status() >= 500 {
                    let cause = error.cause.as_deref().map(tracing::field::display);
                    tracing::error!(code = error.code.name(), message = error.message, cause, "query failed");
                }
                fail(&context, error.message);
                Ok(None)
            }
        }
    })
}

/// A root field and what is asked of it.
struct Call {
    root: String,
    arguments: Map<String, Json>,
    /// Of each run: its experiment, and the versions made from it.
    wants_experiments: bool,
    wants_versions: bool,
}

impl Call {
    fn of(context: &ResolverContext<'_>) -> async_graphql::Result<Self> {
        let mut arguments = Map::new();
        for (name, value) in context.args.iter() {
            arguments.insert(name.to_string(), value.as_value().clone().into_json()?);
        }
        let selected =
            |name: &str| ["run", "runs"].iter().any(|of| context.look_ahead().field(of).field(name).exists());
        Ok(Self {
            root: context.field().name().to_owned(),
            arguments,
            wants_experiments: selected("experiment"),
            wants_versions: selected("modelVersions"),
        })
    }

    async fn answer(&self, app: &App) -> Result<Json> {
        match self.root.as_str() {
            "mlflowGetExperiment" => message(&experiment_answers::find(app, &self.input()).await?),
            "mlflowGetRun" => {
                let mut found = message(&runs::find(app, self.input()).await?)?;
                self.complete(app, found.get_mut("run").map(std::slice::from_mut)).await?;
                Ok(found)
            }
            "mlflowSearchRuns" => {
                let mut found = message(&runs::find_all(app, &self.input()).await?)?;
                let runs = found.get_mut("runs").and_then(Json::as_array_mut);
                self.complete(app, runs.map(Vec::as_mut_slice)).await?;
                Ok(found)
            }
            "mlflowGetMetricHistoryBulkInterval" => message(&metrics::sample_whole(app, self.input()).await?),
            "mlflowListArtifacts" => message(&artifacts::list_of_run(app, self.input()).await?),
            "mlflowSearchModelVersions" => message(&versions::api::find_all(app, &self.input()).await?),
            "mlflowSearchDatasets" => message(&inputs::find_datasets(app, &self.input()).await?),
            "test" => Ok(json!({"output": self.arguments.get("inputString")})),
            // The stock server has lost what would answer it.
            "testMutation" => Ok(Json::Null),
            other => Err(Error::internal(format!("Nothing answers the field {other}"))),
        }
    }

    /// The argument that all roots have, read as leniently as a request's body.
    fn input<M: Message>(&self) -> M {
        let mut message = M::default();
        if let Some(Json::Object(input)) = self.arguments.get("input") {
            // What came before the part that does not fit stays set.
            let _ = message.merge(input);
        }
        message
    }

    /// Adds to runs what the query wants beside them.
    async fn complete(&self, app: &App, runs: Option<&mut [Json]>) -> Result<()> {
        let runs = runs.unwrap_or_default();
        if runs.is_empty() {
            return Ok(());
        }
        let of = |run: &Json, key: &str| {
            run.pointer(&format!("/info/{key}")).and_then(Json::as_str).unwrap_or_default().to_owned()
        };
        let mut db = app.db.reader().await?;
        if self.wants_experiments {
            let ids: Vec<i64> = runs.iter().filter_map(|run| of(run, "experiment_id").parse().ok()).collect();
            let found = experiments::store::find_all(&mut db, ids).await?;
            let found = found.iter().map(message).collect::<Result<Vec<_>>>()?;
            for run in runs.iter_mut() {
                let id = of(run, "experiment_id");
                run["experiment"] =
                    found.iter().find(|one| one["experiment_id"] == id.as_str()).cloned().unwrap_or_default();
            }
        }
        if self.wants_versions {
            let ids = runs.iter().map(|run| of(run, "run_id")).collect();
            let found = versions::of_runs(&mut db, ids).await?;
            let mut by_run: HashMap<String, Vec<Json>> = HashMap::new();
            for version in found {
                let run = version.run_id.clone().unwrap_or_default();
                by_run.entry(run).or_default().push(message(&version)?);
            }
            for run in runs {
                run["model_versions"] = by_run.remove(&of(run, "run_id")).unwrap_or_default().into();
            }
        }
        Ok(())
    }
}

fn message(message: &impl Serialize) -> Result<Json> {
    serde_json::to_value(message)
        .map_err(|cause| Error::internal("A message cannot be printed").because(cause))
}
