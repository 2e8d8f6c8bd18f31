//! `models/{name}/versions/{version}/…`: manifest, signatures, provenance, pickles.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde_json::{Value, json};

use super::bundle::MEDIA_TYPE;
use super::manifest::Manifest;
use super::signatures::Keeping;
use super::{bundle, pickle, provenance, signatures};
use crate::clock;
use crate::error::{Error, Result};
use crate::http::{App, Incoming, respond};
use crate::registry::versions;

/// `GET models/{name}/versions/{version}/manifest`: the files and their digests.
pub async fn manifest(app: Data<App>, path: Path<(String, String)>) -> Result<HttpResponse> {
    let (name, version) = named(&app, path).await?;
    let manifest = Manifest::find(&app.db, &app.artifacts, &name, version).await?;
    Ok(answer(&manifest.json()))
}

/// `GET models/{name}/versions/{version}/signatures`
pub async fn signatures(app: Data<App>, path: Path<(String, String)>) -> Result<HttpResponse> {
    let (name, version) = named(&app, path).await?;
    let found = signatures::list(&mut app.db.reader().await?, &name, version).await?;
    let found: Vec<Value> = found.iter().map(signatures::Signature::json).collect();
    Ok(answer(&json!({"signatures": found})))
}

/// `POST models/{name}/versions/{version}/signatures`: keeps the Sigstore bundle that is the body.
pub async fn sign(app: Data<App>, path: Path<(String, String)>, incoming: Incoming) -> Result<HttpResponse> {
    incoming.check_content_type()?;
    let (name, version) = named(&app, path).await?;
    let caller = incoming.caller(&app.settings);
    let body = String::from_utf8(incoming.into_body().into());
    let body = body.map_err(|_| Error::invalid("The signature is refused: it is no Sigstore bundle."))?;
    let keeping = Keeping { db: &app.db, artifacts: &app.artifacts, settings: &app.settings };
    let added = signatures::add(&keeping, (&name, version), body, &caller, clock::now()).await?;
    Ok(answer(&json!({"signature": added.json()})))
}

/// `DELETE models/{name}/versions/{version}/signatures/{id}`
pub async fn remove(
    app: Data<App>,
    path: Path<(String, String, String)>,
    incoming: Incoming,
) -> Result<HttpResponse> {
    let (name, number, id) = numbered(&app, path).await?;
    let caller = incoming.caller(&app.settings);
    let removed = signatures::remove(&app.db, (&name, number), id, &caller, clock::now()).await?;
    Ok(answer(&json!({"signature": removed.json()})))
}

/// `GET models/{name}/versions/{version}/signatures/{id}`: the bundle as it came.
pub async fn signature(app: Data<App>, path: Path<(String, String, String)>) -> Result<HttpResponse> {
    let (name, number, id) = numbered(&app, path).await?;
    let bundle = signatures::bundle(&mut app.db.reader().await?, &name, number, id).await?;
    Ok(HttpResponse::Ok().content_type(MEDIA_TYPE).body(bundle))
}

/// `GET models/{name}/versions/{version}/provenance`: an in-toto statement with a predicate of SLSA.
pub async fn provenance(app: Data<App>, path: Path<(String, String)>) -> Result<HttpResponse> {
    let (name, version) = named(&app, path).await?;
    let statement = provenance::find(&app.db, &app.artifacts, &name, version).await?;
    Ok(HttpResponse::Ok().content_type(bundle::PAYLOAD_TYPE).body(statement.to_string()))
}

/// `GET models/{name}/versions/{version}/pickles`: what loading the pickles would import.
pub async fn pickles(app: Data<App>, path: Path<(String, String)>) -> Result<HttpResponse> {
    let (name, version) = named(&app, path).await?;
    let report = pickle::of_version(&app.db, &app.artifacts, &name, version).await?;
    Ok(answer(&report.json()))
}

async fn numbered(app: &App, path: Path<(String, String, String)>) -> Result<(String, i64, i64)> {
    let (name, version, id) = path.into_inner();
    let number = versions::find_number(&app.db, &app.settings, &name, &version).await?;
    let id = id.parse().map_err(|_| Error::not_found(format!("'{id}' is no number of a signature")))?;
    Ok((name, number, id))
}

async fn named(app: &App, path: Path<(String, String)>) -> Result<(String, i64)> {
    let (name, version) = path.into_inner();
    let number = versions::find_number(&app.db, &app.settings, &name, &version).await?;
    Ok((name, number))
}

fn answer(value: &Value) -> HttpResponse {
    respond::json(value.to_string())
}
