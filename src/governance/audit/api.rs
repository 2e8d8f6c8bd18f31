//! `/api/stagewright/v1/audit/…`: the log, and what proves it. Only reads.

use std::ops::Range;

use actix_web::HttpResponse;
use actix_web::web::{Bytes, Data, Path};
use serde_json::{Value, json};

use super::merkle::{self, Hash};
use super::note::Checkpoint;
use super::store::{self, Filter};
use super::{line, parse_time, sequence};
use crate::error::{Error, Result};
use crate::http::respond::json as answer;
use crate::http::{App, Incoming};

const DEFAULT_RESULTS: i64 = 100;
const MOST_RESULTS: i64 = 1000;
/// Entries that an export reads at a time.
const BATCH: i64 = 1000;

/// `GET audit/entries`: the newest first.
pub async fn entries(app: Data<App>, incoming: Incoming) -> Result<HttpResponse> {
    let filter = filter(&incoming)?;
    let size = number(&incoming, "max_results")?.unwrap_or(DEFAULT_RESULTS);
    if !(1..=MOST_RESULTS).contains(&size) {
        return Err(Error::invalid(format!("max_results must be from 1 to {MOST_RESULTS}, not {size}.")));
    }
    let before = number(&incoming, "page_token")?.unwrap_or(i64::MAX);
    sequence::catch_up(&app.db).await?;
    // One more tells whether there is another page.
    let mut page = store::page(&mut app.db.reader().await?, &filter, before, size + 1).await?;
    let is_last = page.len() <= usize::try_from(size).unwrap_or_default();
    page.truncate(usize::try_from(size).unwrap_or_default());
    let token = page.last().filter(|_| !is_last).map(|last| last.index.to_string());
    let entries = page.iter().map(line).collect::<Result<Vec<String>>>()?.join(",");
    let token = token.map_or_else(String::new, |token| format!(",\"next_page_token\":\"{token}\""));
    Ok(answer(format!("{{\"entries\":[{entries}]{token}}}")))
}

fn filter(incoming: &Incoming) -> Result<Filter> {
    let text = |name| given(incoming, name).map(str::to_owned);
    Ok(Filter {
        model: text("model"),
        actor: text("actor"),
        action: text("action"),
        from: given(incoming, "from").map(|text| parse_time("from", text)).transpose()?,
        to: given(incoming, "to").map(|text| parse_time("to", text)).transpose()?,
    })
}

fn given<'a>(incoming: &'a Incoming, name: &'a str) -> Option<&'a str> {
    incoming.query(name).next().filter(|value| !value.is_empty())
}

fn number(incoming: &Incoming, name: &str) -> Result<Option<i64>> {
    let parse = |text: &str| {
        let number = text.parse().ok().filter(|number| *number >= 0);
        number
            .ok_or_else(|| Error::invalid(format!("{name} must be a whole number from 0 on, not '{text}'.")))
    };
    given(incoming, name).map(parse).transpose()
}

/// `GET audit/entries/{index}/proof`: that an entry is in the log of `size` entries, now if none is given.
pub async fn proof(app: Data<App>, incoming: Incoming, index: Path<String>) -> Result<HttpResponse> {
    let index =
        index.parse::<u64>().map_err(|_| Error::invalid(format!("'{index}' is no entry's number.")))?;
    sequence::catch_up(&app.db).await?;
    let mut db = app.db.reader().await?;
    let known = store::head(&mut db).await?.size();
    let size = at_most(known, "size", number(&incoming, "size")?)?;
    if index >= size {
        return Err(Error::not_found(format!("The log of {size} entries has no entry {index}.")));
    }
    let missing = || Error::internal("The audit log has a gap: run `stagewright audit verify`");
    let kept = store::find(&mut db, index).await?.ok_or_else(missing)?;
    let mut ranges = merkle::inclusion(index, size);
    let (root, proof) = root_and_proof(&mut db, size, &mut ranges).await?;
    let entry: Value = serde_json::from_str(&line(&kept)?).unwrap_or_default();
    Ok(answer(
        json!({
            "index": index, "size": size, "root": hex::encode(root), "leaf_hash": kept.leaf_hash,
            "entry": entry["entry"], "proof": printed(&proof),
        })
        .to_string(),
    ))
}

/// `GET audit/consistency`: that the log of `to` entries, now if none is given, goes on from that of `from`.
pub async fn consistency(app: Data<App>, incoming: Incoming) -> Result<HttpResponse> {
    sequence::catch_up(&app.db).await?;
    let mut db = app.db.reader().await?;
    let known = store::head(&mut db).await?.size();
    let new = at_most(known, "to", number(&incoming, "to")?)?;
    let old =
        number(&incoming, "from")?.ok_or_else(|| Error::invalid("from must be given: a size of the log."))?;
    let old = at_most(new, "from", Some(old))?;
    let mut ranges = merkle::consistency(old, new);
    ranges.push(0..old);
    let (root, mut proof) = root_and_proof(&mut db, new, &mut ranges).await?;
    let old_root = proof.pop().unwrap_or(root);
    Ok(answer(
        json!({
            "from": old, "from_root": hex::encode(old_root), "to": new, "to_root": hex::encode(root),
            "proof": printed(&proof),
        })
        .to_string(),
    ))
}

/// The root of the first `size` entries and the hashes of `ranges`, by one statement.
async fn root_and_proof(
    db: &mut impl crate::db::Conn,
    size: u64,
    ranges: &mut Vec<Range<u64>>,
) -> Result<(Hash, Vec<Hash>)> {
    ranges.push(0..size);
    let empty = merkle::Edge::default().root();
    let full: Vec<Range<u64>> = ranges.iter().filter(|range| !range.is_empty()).cloned().collect();
    let mut found = store::hashes(db, &full).await?.into_iter();
    let mut hashes: Vec<Hash> = ranges
        .iter()
        .map(|range| if range.is_empty() { empty } else { found.next().unwrap_or(empty) })
        .collect();
    let root = hashes.pop().unwrap_or(empty);
    Ok((root, hashes))
}

fn at_most(known: u64, name: &str, asked: Option<i64>) -> Result<u64> {
    let size = asked.map_or(known, |size| u64::try_from(size).unwrap_or_default());
    if size > known {
        return Err(Error::invalid(format!(
            "{name} must be at most {known}, the size of the log, not {size}."
        )));
    }
    Ok(size)
}

fn printed(proof: &[Hash]) -> Value {
    proof.iter().map(hex::encode).collect()
}

/// `GET audit/checkpoint`: the log as it is, in the three lines that checkpoints have; signed, if the server has a key.
pub async fn checkpoint(app: Data<App>) -> Result<HttpResponse> {
    sequence::catch_up(&app.db).await?;
    let head = store::head(&mut app.db.reader().await?).await?;
    let (_, note) = Checkpoint::take(&head, app.settings.audit_key.as_ref());
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(note))
}

/// `GET audit/export?format=jsonl`: all entries that a filter lets pass, the newest first, as they are read.
pub async fn export(app: Data<App>, incoming: Incoming) -> Result<HttpResponse> {
    let format = given(&incoming, "format").unwrap_or("jsonl");
    if format != "jsonl" {
        return Err(Error::invalid(format!("format must be jsonl, not '{format}'.")));
    }
    let filter = filter(&incoming)?;
    sequence::catch_up(&app.db).await?;
    let lines =
        futures_util::stream::try_unfold((app, filter, i64::MAX), |(app, filter, before)| async move {
            let page = store::page(&mut app.db.reader().await?, &filter, before, BATCH).await?;
            let Some(last) = page.last() else { return Ok::<_, Error>(None) };
            let before = last.index;
            let mut text = String::new();
            for kept in &page {
                text.push_str(&line(kept)?);
                text.push('\n');
            }
            Ok(Some((Bytes::from(text), (app, filter, before))))
        });
    Ok(HttpResponse::Ok().content_type("application/x-ndjson").streaming(lines))
}
