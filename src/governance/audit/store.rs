//! The audit log's tables. Rows are added and never changed, but for the head: the right edge of the tree, which can be
//! made again from the entries.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::Entry;
use super::merkle::{self, Edge, Hash, Node};
use super::note::Checkpoint;
use crate::args;
use crate::clock::Millis;
use crate::db::{Arg, Conn, Engine, Row, Sql, Tx};
use crate::error::{Error, Result};

/// Appends an entry in the transaction of the change that it tells of; its index. To be called last: whoever else
/// appends waits for the end of the transaction.
pub async fn append(tx: &mut Tx, entry: &Entry<'_>, now: Millis) -> Result<u64> {
    let body = entry.canonical(now)?;
    // Read under a lock that PostgreSQL keeps until the commit; SQLite's transaction is the only writer. A snapshot
    // from before the lock would do no harm: a row that was waited for is read again.
    let head = Sql::each(
        "SELECT size, peaks FROM stagewright_audit_head WHERE id = 1 FOR UPDATE",
        "SELECT size, peaks FROM stagewright_audit_head WHERE id = 1",
    );
    let mut edge = edge(tx.row(head, args![]).await?)?;
    let index = edge.size();
    let leaf = merkle::leaf(body.as_bytes());
    let nodes = edge.push(leaf);
    let mut args = args![number(index)?, now, hex::encode(leaf), joined(&nodes), body, entry.model];
    args.extend(args![entry.caller.actor.id(), entry.action.name()]);
    let edge_args = args![number(edge.size())?, joined(edge.peaks())];
    match tx.engine() {
        // One round trip for both.
        Engine::Postgres => {
            args.extend(edge_args);
            tx.execute(
                "WITH entry AS (
                     INSERT INTO stagewright_audit_entry (idx, ts, leaf_hash, nodes, body, model, actor, action)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                 )
                 UPDATE stagewright_audit_head SET size = $9, peaks = $10 WHERE id = 1",
                args,
            )
            .await?;
        }
        Engine::Sqlite => {
            tx.execute(
                "INSERT INTO stagewright_audit_entry (idx, ts, leaf_hash, nodes, body, model, actor, action)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                args,
            )
            .await?;
            tx.execute("UPDATE stagewright_audit_head SET size = $1, peaks = $2 WHERE id = 1", edge_args)
                .await?;
        }
    }
    Ok(index)
}

/// The tree as it was last appended to.
pub async fn head(db: &mut impl Conn) -> Result<Edge> {
    edge(db.row("SELECT size, peaks FROM stagewright_audit_head WHERE id = 1", args![]).await?)
}

fn edge(row: Option<Row>) -> Result<Edge> {
    let damaged = || Error::internal("The audit log's head is damaged: run `stagewright audit verify`");
    let row = row.ok_or_else(damaged)?;
    let peaks = split(row.str(1)?).ok_or_else(damaged)?;
    Edge::new(row.int(0)?.try_into().map_err(|_| damaged())?, peaks).ok_or_else(damaged)
}

/// The hashes of ranges of leaves, as proofs name them, by one statement. The root of the first `n` entries is the
/// hash of `0..n`.
pub async fn hashes(db: &mut impl Conn, ranges: &[Range<u64>]) -> Result<Vec<Hash>> {
    let wanted: HashSet<Node> = ranges.iter().flat_map(merkle::subtrees).collect();
    let ends = wanted.iter().map(|node| number(node.end())).collect::<Result<Vec<i64>>>()?;
    // A subtree is kept with its last leaf.
    let sql = Sql::each(
        "SELECT idx, leaf_hash, nodes FROM stagewright_audit_entry WHERE idx = ANY($1)",
        "SELECT idx, leaf_hash, nodes FROM stagewright_audit_entry
         WHERE idx IN (SELECT value FROM json_each($1))",
    );
    let mut known = HashMap::new();
    for row in db.rows(sql, args![ends]).await? {
        let index = u64::try_from(row.int(0)?).unwrap_or_default();
        let own = [parse(row.str(1)?), split(row.str(2)?)].into_iter().flatten().flatten();
        known.extend((0..).zip(own).map(|(level, hash)| (Node { level, index: index >> level }, hash)));
    }
    let missing = || Error::internal("The audit log has a gap: run `stagewright audit verify`");
    ranges
        .iter()
        .map(|range| merkle::hash_of(range, |node| known.get(&node).copied()).ok_or_else(missing))
        .collect()
}

/// An entry as it is kept.
#[derive(Clone, Debug)]
pub struct Kept {
    pub index: i64,
    pub leaf_hash: String,
    pub body: String,
}

/// An entry and all that is kept beside it.
#[derive(Clone, Debug)]
pub struct Whole {
    pub kept: Kept,
    pub ts: Millis,
    pub nodes: String,
    pub model: String,
    pub actor: String,
    pub action: String,
}

/// Hands all entries to `each`, in their order.
pub async fn each(db: &mut impl Conn, mut each: impl AsyncFnMut(Whole) -> Result<bool>) -> Result<()> {
    db.each_row(
        "SELECT idx, leaf_hash, body, ts, nodes, model, actor, action
         FROM stagewright_audit_entry ORDER BY idx",
        args![],
        async |row| {
            each(Whole {
                kept: kept(&row)?,
                ts: row.int(3)?,
                nodes: row.text(4)?,
                model: row.text(5)?,
                actor: row.text(6)?,
                action: row.text(7)?,
            })
            .await
        },
    )
    .await
}

/// Which entries are asked for.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub model: Option<String>,
    pub actor: Option<String>,
    pub action: Option<String>,
    /// From this time on.
    pub from: Option<Millis>,
    /// Before this time.
    pub to: Option<Millis>,
}

/// A page of entries, the newest first, of those before `before`.
pub async fn page(db: &mut impl Conn, filter: &Filter, before: i64, size: i64) -> Result<Vec<Kept>> {
    let mut sql = String::from("SELECT idx, leaf_hash, body FROM stagewright_audit_entry WHERE idx < $1");
    let mut args = args![before];
    let Filter { model, actor, action, from, to } = filter;
    let conditions = [
        ("model =", model.as_ref().map(Arg::from)),
        ("actor =", actor.as_ref().map(Arg::from)),
        ("action =", action.as_ref().map(Arg::from)),
        ("ts >=", from.map(Arg::from)),
        ("ts <", to.map(Arg::from)),
    ];
    for (condition, arg) in conditions {
        if let Some(arg) = arg {
            args.push(arg);
            sql.push_str(" AND ");
            sql.push_str(condition);
            push_place(&mut sql, args.len());
        }
    }
    args.push(size.into());
    sql.push_str(" ORDER BY idx DESC LIMIT");
    push_place(&mut sql, args.len());
    db.rows(sql, args).await?.iter().map(kept).collect()
}

fn push_place(sql: &mut String, place: usize) {
    sql.push_str(" $");
    sql.push_str(&place.to_string());
}

/// One entry.
pub async fn find(db: &mut impl Conn, index: u64) -> Result<Option<Kept>> {
    let sql = "SELECT idx, leaf_hash, body FROM stagewright_audit_entry WHERE idx = $1";
    db.row(sql, args![number(index)?]).await?.as_ref().map(kept).transpose()
}

/// Keeps a signed checkpoint. One for the same size is kept already or says the same.
pub async fn keep_checkpoint(tx: &mut Tx, checkpoint: &Checkpoint, note: &str, now: Millis) -> Result<()> {
    tx.execute(
        "INSERT INTO stagewright_audit_checkpoint (size, root, note, ts) VALUES ($1, $2, $3, $4)
         ON CONFLICT (size) DO NOTHING",
        args![number(checkpoint.size)?, hex::encode(checkpoint.root), note, now],
    )
    .await?;
    Ok(())
}

/// The checkpoints that are kept: sizes and notes, the smallest first.
pub async fn checkpoints(db: &mut impl Conn) -> Result<Vec<(u64, String)>> {
    let rows = db.rows("SELECT size, note FROM stagewright_audit_checkpoint ORDER BY size", args![]).await?;
    rows.iter().map(|row| Ok((u64::try_from(row.int(0)?).unwrap_or_default(), row.text(1)?))).collect()
}

fn kept(row: &Row) -> Result<Kept> {
    Ok(Kept { index: row.int(0)?, leaf_hash: row.text(1)?, body: row.text(2)? })
}

fn number(size: u64) -> Result<i64> {
    size.try_into().map_err(|_| Error::invalid(format!("{size} is more than an audit log can have.")))
}

/// Hashes one after the other, in hexadecimal digits.
pub(super) fn joined(hashes: &[Hash]) -> String {
    hashes.iter().map(hex::encode).collect()
}

fn split(text: &str) -> Option<Vec<Hash>> {
    let bytes = hex::decode(text).ok()?;
    let hashes = bytes.chunks_exact(32);
    let is_whole = hashes.remainder().is_empty();
    is_whole.then(|| hashes.filter_map(|hash| hash.try_into().ok()).collect())
}

fn parse(text: &str) -> Option<Vec<Hash>> {
    split(text).filter(|hashes| hashes.len() == 1)
}
