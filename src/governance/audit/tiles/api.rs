//! `GET audit/tile/…`

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{Data, Path};

use super::Tile;
use crate::error::{Error, Result};
use crate::governance::audit::merkle::Node;
use crate::governance::audit::{sequence, store};
use crate::http::App;

/// A tile of hashes, or a bundle of entries with two bytes of length before each.
pub async fn tile(app: Data<App>, path: Path<String>) -> Result<HttpResponse> {
    let missing = || Error::not_found(format!("The log has no tile {path}."));
    let tile = Tile::parse(&path).ok_or_else(missing)?;
    sequence::catch_up(&app.db).await?;
    let mut db = app.db.reader().await?;
    if !tile.is_within(store::head(&mut db).await?.size()) {
        return Err(missing());
    }
    let mut bytes = Vec::new();
    if let Some(level) = tile.level {
        let ranges: Vec<_> = tile.nodes(level).into_iter().map(Node::range).collect();
        bytes = store::hashes(&mut db, &ranges).await?.concat();
    } else {
        for body in store::bodies(&mut db, &tile.range).await? {
            // An entry that was pruned has none, and no entry is longer.
            let length = u16::try_from(body.len()).ok().filter(|length| *length > 0).ok_or_else(missing)?;
            bytes.extend_from_slice(&length.to_be_bytes());
            bytes.extend_from_slice(body.as_bytes());
        }
    }
    Ok(HttpResponse::Ok()
        .content_type("application/octet-stream")
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(bytes))
}
