//! `models/{name}/versions/{version}/card`

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use super::{Card, Format, Material};
use crate::clock;
use crate::error::Result;
use crate::http::{App, Incoming, respond};
use crate::registry::versions;

/// `GET models/{name}/versions/{version}/card?format=json|markdown|cyclonedx`
pub async fn get(app: Data<App>, path: Path<(String, String)>, incoming: Incoming) -> Result<HttpResponse> {
    let (name, version) = path.into_inner();
    let format = Format::parse(incoming.query("format").next().unwrap_or("json"))?;
    let number = versions::find_number(&app.db, &app.settings, &name, &version).await?;
    let mut reader = app.db.reader().await?;
    let mut material = Material::find(&mut reader, &name, number).await?;
    drop(reader);
    material.read_file(&app.artifacts).await;
    let text = format.print(&Card::of(&material), &material, &app.artifacts, clock::now()).await;
    Ok(match format {
        Format::Markdown => HttpResponse::Ok().content_type("text/markdown; charset=utf-8").body(text),
        Format::Cyclonedx => {
            HttpResponse::Ok().content_type("application/vnd.cyclonedx+json; version=1.6").body(text)
        }
        Format::Json => respond::json(text),
    })
}
