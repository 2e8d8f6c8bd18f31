//! `label-schemas/…`: messages and handlers.

use actix_web::web::Data;

use super::{LabelSchema, missing, missing_name, store};
use crate::clock;
use crate::error::Result;
use crate::http::check::Check::{Custom, Int, Required, Text};
use crate::http::check::rule;
use crate::http::{App, Incoming, Proto};
use crate::message;
use crate::proto::{Nested, Repeated};
use crate::search::PageToken;
use crate::tracking::experiments;
use crate::tracking::review_queues::api::is_page_size;

const DEFAULT_RESULTS: i64 = 100;

message! {
    struct GetLabelSchema { schema_id: Option<String> }

    struct GetLabelSchemaByName { experiment_id: Option<String>, name: Option<String> }

    pub struct LabelSchemaResponse { label_schema: Nested<LabelSchema> }

    struct ListLabelSchemas {
        experiment_id: Option<String>,
        max_results: Option<i32>,
        page_token: Option<String>,
    }

    pub struct ListLabelSchemasResponse { label_schemas: Repeated<LabelSchema>, next_page_token: Option<String> }
}

/// `GET label-schemas/get`
pub async fn get(app: Data<App>, incoming: Incoming) -> Result<Proto<LabelSchemaResponse>> {
    let request: GetLabelSchema = incoming.message(&[rule("schema_id", &[Required, Text])])?;
    let id = request.schema_id.unwrap_or_default();
    let schema = store::find(&mut app.db.reader().await?, &id).await?.ok_or_else(|| missing(&id))?;
    Ok(Proto(LabelSchemaResponse { label_schema: schema.into() }))
}

/// `GET label-schemas/get-by-name`
pub async fn get_by_name(app: Data<App>, incoming: Incoming) -> Result<Proto<LabelSchemaResponse>> {
    let request: GetLabelSchemaByName =
        incoming.message(&[rule("experiment_id", &[Required, Text]), rule("name", &[Required, Text])])?;
    let (given, name) = (request.experiment_id.unwrap_or_default(), request.name.unwrap_or_default());
    let mut db = app.db.reader().await?;
    let experiment = experiments::active(&mut db, &given).await?;
    let schema =
        store::find_by_name(&mut db, experiment, &name).await?.ok_or_else(|| missing_name(&name, &given))?;
    Ok(Proto(LabelSchemaResponse { label_schema: schema.into() }))
}

/// `GET label-schemas/list`. An experiment's default schema is made when its list is first asked for.
pub async fn list(app: Data<App>, incoming: Incoming) -> Result<Proto<ListLabelSchemasResponse>> {
    let request: ListLabelSchemas = incoming.message(&[
        rule("experiment_id", &[Required, Text]),
        rule("max_results", &[Int, Custom(is_page_size)]),
    ])?;
    let size = request.max_results.map_or(DEFAULT_RESULTS, i64::from);
    let offset = PageToken::decode_offset(request.page_token.as_deref().unwrap_or_default())?;
    let mut db = app.db.reader().await?;
    let experiment = experiments::active(&mut db, &request.experiment_id.unwrap_or_default()).await?;
    let mut schemas = store::list(&mut db, experiment, size + 1, offset).await?;
    let is_default = |schema: &LabelSchema| schema.is_default == Some(true);
    if !schemas.iter().any(is_default) && !store::has_default(&mut db, experiment).await? {
        drop(db);
        let mut tx = app.db.begin().await?;
        store::ensure_default(&mut tx, experiment, clock::now()).await?;
        schemas = store::list(&mut tx, experiment, size + 1, offset).await?;
        tx.commit().await?;
    }
    let next_page_token = Some(PageToken::cut_off(&mut schemas, size, offset));
    Ok(Proto(ListLabelSchemasResponse { label_schemas: schemas.into(), next_page_token }))
}
