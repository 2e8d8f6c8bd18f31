//! `/api/stagewright/v1/lineage/…`. Only reads.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde_json::{Value, json};

use super::export::Format;
use super::report;
use super::{DEEPEST, DEFAULT_DEPTH, DEFAULT_MOST, Direction, Graph, MOST, Place, Question, walk};
use crate::clock::{self, Millis};
use crate::error::{Error, Result};
use crate::governance::audit::{end_of, timestamp};
use crate::governance::card::Material;
use crate::http::{App, Incoming, respond};

const REQUIREMENTS: &str = "requirements.txt";

/// `GET lineage/{type}/{id}?direction=up|down|both&depth=&limit=&as_of=&format=`
pub async fn graph(app: Data<App>, path: Path<(String, String)>, incoming: Incoming) -> Result<HttpResponse> {
    let (kind, id) = path.into_inner();
    let format = Format::parse(given(&incoming, "format").unwrap_or("json"))?;
    let direction = Direction::parse(given(&incoming, "direction").unwrap_or("both"))?;
    let question = question(&incoming, direction)?;
    let graph = draw(&app, &kind, &id, question).await?;
    let Format::Json = format else {
        let text = format.print(&graph, clock::now());
        return Ok(HttpResponse::Ok().content_type(format.media_type()).body(text));
    };
    let mut answer = graph.json();
    answer["depth"] = json!(question.depth);
    answer["as_of"] = json!(question.as_of.map(timestamp));
    Ok(respond::json(answer.to_string()))
}

/// The graph around what a type and an id name.
pub async fn draw(app: &App, kind: &str, id: &str, question: Question) -> Result<Graph> {
    if question.direction != Direction::Up {
        // Who has asked since the last time that it was written.
        app.consumers.flush(&app.db).await?;
    }
    let mut db = app.db.reader().await?;
    let place = Place::find(&mut db, kind, id).await?;
    walk(&mut db, &place, &app.settings.lineage_params, question).await
}

/// `GET lineage/impact?dataset_digest=&as_of=`: which versions were made from some data, and which of them are in
/// production.
pub async fn impact(app: Data<App>, incoming: Incoming) -> Result<HttpResponse> {
    let digest = given(&incoming, "dataset_digest")
        .ok_or_else(|| Error::invalid("dataset_digest must be given: a digest, or name@digest."))?;
    let question = question(&incoming, Direction::Down)?;
    let graph = draw(&app, "dataset", digest, question).await?;
    let mut answer = report::impact(&graph);
    answer["dataset_digest"] = json!(digest);
    answer["as_of"] = json!(question.as_of.map(timestamp));
    Ok(respond::json(answer.to_string()))
}

/// `GET lineage/diff?a=&b=`: what two versions were made from.
pub async fn diff(app: Data<App>, incoming: Incoming) -> Result<HttpResponse> {
    let side = |name: &'static str| {
        given(&incoming, name).ok_or_else(|| {
            Error::invalid(format!("{name} must be given: a version such as fraud-detector@2.3.1."))
        })
    };
    let (a, b) = (material(&app, side("a")?).await?, material(&app, side("b")?).await?);
    let (text_a, text_b) =
        (a.text_file(&app.artifacts, REQUIREMENTS).await, b.text_file(&app.artifacts, REQUIREMENTS).await);
    let answer = report::diff((&a, text_a.as_deref()), (&b, text_b.as_deref()), &app.settings.lineage_params);
    Ok(respond::json(answer.to_string()))
}

/// `GET lineage/{version}/completeness`: what is on record of a version, and what is missing.
pub async fn completeness(app: Data<App>, version: Path<String>) -> Result<HttpResponse> {
    let text = version.strip_prefix("model_version/").unwrap_or(&version);
    Ok(respond::json(measure(&app, text).await?.to_string()))
}

/// How complete the record of a version is.
pub async fn measure(app: &App, version: &str) -> Result<Value> {
    let material = material(app, version).await?;
    let lock = material.text_file(&app.artifacts, REQUIREMENTS).await;
    let digest = lock.map(|text| format!("sha256:{}", crate::governance::canonical::sha256(text.as_bytes())));
    Ok(report::completeness(&material, &app.settings.lineage_params, digest.as_deref()))
}

async fn material(app: &App, version: &str) -> Result<Material> {
    let mut db = app.db.reader().await?;
    let Place::Version { name, number } = Place::version(&mut db, version).await? else {
        return Err(Error::internal("A version was asked for"));
    };
    let mut material = Material::find(&mut db, &name, number).await?;
    drop(db);
    material.read_file(&app.artifacts).await;
    Ok(material)
}

fn question(incoming: &Incoming, direction: Direction) -> Result<Question> {
    Ok(Question {
        direction,
        depth: number(incoming, "depth", DEFAULT_DEPTH, DEEPEST)?,
        most: number(incoming, "limit", DEFAULT_MOST, MOST)?,
        as_of: given(incoming, "as_of").map(moment).transpose()?,
    })
}

fn moment(text: &str) -> Result<Millis> {
    end_of("as_of", text)
}

fn number(incoming: &Incoming, name: &str, fallback: usize, most: usize) -> Result<usize> {
    let Some(text) = given(incoming, name) else { return Ok(fallback) };
    let number = text.parse().ok().filter(|number| (1..=most).contains(number));
    number.ok_or_else(|| Error::invalid(format!("{name} must be from 1 to {most}, not '{text}'.")))
}

fn given<'a>(incoming: &'a Incoming, name: &'a str) -> Option<&'a str> {
    incoming.query(name).next().filter(|value| !value.is_empty())
}
