//! The audit log's tables. Rows are added and never changed, but for the head: the right edge of the tree, which can be
//! made again from the entries.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use serde::Serialize;

use super::columns::Columns;
use super::merkle::{self, Edge, Hash, Node};
use super::note::Checkpoint;
use crate::args;
use crate::clock::Millis;
use crate::db::{Arg, Args, Conn, Db, Engine, Row, Sql, Tx};
use crate::error::{Error, Result};

/// Entries that one statement adds on SQLite.
const MOST_ROWS: usize = 256;

/// Leaves an entry to wait for its place, along with the transaction's next statement.
pub async fn wait(tx: &mut Tx, body: String) -> Result<()> {
    tx.insert_along("INSERT INTO stagewright_audit_pending (body) VALUES", body).await
}

pub async fn is_anything_waiting(db: &Db) -> Result<bool> {
    // On a writing connection: a replica may not have the newest rows.
    let rows = db.execute_returning("SELECT 1 FROM stagewright_audit_pending LIMIT 1", args![]).await?;
    Ok(!rows.is_empty())
}

/// How many entries wait for their places.
pub async fn waiting(db: &mut impl Conn) -> Result<u64> {
    let row = db.row("SELECT count(*) FROM stagewright_audit_pending", args![]).await?;
    row.map_or(Ok(0), |row| Ok(row.int(0)?.unsigned_abs()))
}

/// Takes the first `count` entries that wait. A number is taken before the commit, so one whose change had seen that of
/// another has the larger one; and a snapshot that has it has the other.
pub(super) async fn take_waiting(tx: &mut Tx, count: i64) -> Result<Vec<String>> {
    // By their places in the table on PostgreSQL, where an index would cost each change more than this search.
    let sql = Sql::each(
        "DELETE FROM stagewright_audit_pending
         WHERE ctid = ANY(ARRAY(SELECT ctid FROM stagewright_audit_pending ORDER BY number LIMIT $1))
         RETURNING number, body",
        "DELETE FROM stagewright_audit_pending
         WHERE number IN (SELECT number FROM stagewright_audit_pending ORDER BY number LIMIT $1)
         RETURNING number, body",
    );
    let rows = tx.rows(sql, args![count]).await?;
    let mut bodies = rows.iter().map(|row| Ok((row.int(0)?, row.text(1)?))).collect::<Result<Vec<_>>>()?;
    bodies.sort_unstable_by_key(|(number, _)| *number);
    Ok(bodies.into_iter().map(|(_, body)| body).collect())
}

/// Makes the room of entries that no longer wait free for new ones. SQLite does so by itself.
pub async fn clear_queue(db: &Db) -> Result<()> {
    if db.engine() == Engine::Postgres {
        db.execute("VACUUM (TRUNCATE false) stagewright_audit_pending", args![]).await?;
    }
    Ok(())
}

/// Adds entries at the end of the log, whose tree then has this `edge`.
pub(super) async fn add(tx: &mut Tx, entries: Vec<Whole>, edge: &Edge) -> Result<()> {
    match tx.engine() {
        Engine::Postgres => copy_rows(tx, entries).await?,
        Engine::Sqlite => add_rows(tx, entries).await?,
    }
    let args = args![number(edge.size())?, joined(edge.peaks())];
    tx.execute("UPDATE stagewright_audit_head SET size = $1, peaks = $2 WHERE id = 1", args).await?;
    Ok(())
}

/// Page by page: by itself, this costs PostgreSQL a third less than one `INSERT` of all.
async fn copy_rows(tx: &mut Tx, entries: Vec<Whole>) -> Result<()> {
    let sql = "COPY stagewright_audit_entry (idx, ts, leaf_hash, nodes, body, id, model, actor, action)
               FROM STDIN (FORMAT binary)";
    tx.copy(sql, entries.into_iter().map(row)).await?;
    Ok(())
}

/// Row by row, in few statements: SQLite reads the same from JSON four times as long, and nobody else writes meanwhile.
async fn add_rows(tx: &mut Tx, mut entries: Vec<Whole>) -> Result<()> {
    while !entries.is_empty() {
        // Each count makes a statement of its own to be kept prepared: there are but a few.
        let count = (1 << entries.len().ilog2()).min(MOST_ROWS);
        let rest = entries.split_off(count);
        // Places without numbers: SQLite looks for each of the others among all of them.
        let sql = format!(
            "INSERT INTO stagewright_audit_entry (idx, ts, leaf_hash, nodes, body, id, model, actor, action)
             VALUES {}",
            vec!["(?, ?, ?, ?, ?, ?, ?, ?, ?)"; count].join(", ")
        );
        tx.execute(sql, entries.into_iter().flat_map(row).collect()).await?;
        entries = rest;
    }
    Ok(())
}

/// The columns of an entry, in the order in which they are named above.
fn row(entry: Whole) -> Args {
    let Whole { kept, nodes, columns } = entry;
    let Columns { id, ts, model, actor, action } = columns;
    args![kept.index, ts, kept.leaf_hash, nodes, kept.body, id, model, actor, action]
}

/// The tree as it is, for whoever adds to it: nobody else does until the transaction ends.
pub(super) async fn lock_head(tx: &mut Tx) -> Result<Edge> {
    // A snapshot from before the lock would do no harm: a row that was waited for is read again.
    let sql = Sql::each(
        "SELECT size, peaks FROM stagewright_audit_head WHERE id = 1 FOR UPDATE",
        "SELECT size, peaks FROM stagewright_audit_head WHERE id = 1",
    );
    edge(tx.row(sql, args![]).await?)
}

/// The tree as it is.
pub async fn head(db: &mut impl Conn) -> Result<Edge> {
    edge(db.row("SELECT size, peaks FROM stagewright_audit_head WHERE id = 1", args![]).await?)
}

fn edge(row: Option<Row>) -> Result<Edge> {
    let damaged = || Error::internal("The audit log's head is damaged: run `stagewright audit verify`");
    let row = row.ok_or_else(damaged)?;
    let peaks = split(row.str(1)?).ok_or_else(damaged)?;
    Edge::new(row.int(0)?.try_into().map_err(|_| damaged())?, peaks).ok_or_else(damaged)
}

/// The tree as it was when it had `size` leaves.
pub async fn edge_at(db: &mut impl Conn, size: u64) -> Result<Edge> {
    let peaks: Vec<Range<u64>> = merkle::subtrees(&(0..size)).into_iter().map(Node::range).collect();
    let peaks = if peaks.is_empty() { Vec::new() } else { hashes(db, &peaks).await? };
    Edge::new(size, peaks).ok_or_else(|| Error::internal("A tree has as many peaks as its size has bits"))
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
        let own = parse(row.str(1)?).into_iter().chain(split(row.str(2)?).unwrap_or_default());
        known.extend((0..).zip(own).map(|(level, hash)| (Node { level, index: index >> level }, hash)));
    }
    let missing = || Error::internal("The audit log has a gap: run `stagewright audit verify`");
    ranges
        .iter()
        .map(|range| merkle::hash_of(range, |node| known.get(&node).copied()).ok_or_else(missing))
        .collect()
}

/// An entry as it is kept.
#[derive(Clone, Debug, Serialize)]
pub struct Kept {
    #[serde(rename = "idx")]
    pub index: i64,
    pub leaf_hash: String,
    pub body: String,
}

/// An entry and all that is kept beside it.
#[derive(Clone, Debug)]
pub struct Whole {
    pub kept: Kept,
    /// The subtrees that it completes.
    pub nodes: String,
    pub columns: Columns,
}

/// Hands the entries from number `first` on to `each`, in their order.
pub async fn each(
    db: &mut impl Conn,
    first: u64,
    mut each: impl AsyncFnMut(Whole) -> Result<bool>,
) -> Result<()> {
    db.each_row(
        "SELECT idx, leaf_hash, body, nodes, id, ts, model, actor, action
         FROM stagewright_audit_entry WHERE idx >= $1 ORDER BY idx",
        args![number(first)?],
        async |row| {
            let columns = Columns {
                id: row.text(4)?,
                ts: row.int(5)?,
                model: row.text(6)?,
                actor: row.text(7)?,
                action: row.text(8)?,
            };
            each(Whole { kept: kept(&row)?, nodes: row.text(3)?, columns }).await
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

/// The texts of some entries.
pub async fn bodies(db: &mut impl Conn, range: &Range<u64>) -> Result<Vec<String>> {
    let sql = "SELECT body FROM stagewright_audit_entry WHERE idx >= $1 AND idx < $2 ORDER BY idx";
    let rows = db.rows(sql, args![number(range.start)?, number(range.end)?]).await?;
    rows.iter().map(|row| row.text(0)).collect()
}

/// The entry with this id.
pub async fn find_by_id(db: &mut impl Conn, id: &str) -> Result<Option<Kept>> {
    let sql =
        "SELECT idx, leaf_hash, body FROM stagewright_audit_entry WHERE id = $1 ORDER BY idx DESC LIMIT 1";
    db.row(sql, args![id]).await?.as_ref().map(kept).transpose()
}

/// The first entry that is not older than `time`.
pub(super) async fn first_since(db: &mut impl Conn, time: Millis) -> Result<Option<u64>> {
    let row = db.row("SELECT min(idx) FROM stagewright_audit_entry WHERE ts >= $1", args![time]).await?;
    let first = row.map_or(Ok(None), |row| row.optional_int(0))?;
    Ok(first.map(i64::unsigned_abs))
}

/// Drops the texts of all entries below a number; how many had one. Triggers refuse any other change, and this one
/// unless the transaction has said how far it goes.
pub(super) async fn drop_texts(tx: &mut Tx, below: u64) -> Result<u64> {
    let below = number(below)?;
    tx.execute("INSERT INTO stagewright_audit_prune (below) VALUES ($1)", args![below]).await?;
    let sql = "UPDATE stagewright_audit_entry SET body = '', model = '', actor = '', action = ''
               WHERE idx < $1 AND body <> ''";
    let dropped = tx.execute(sql, args![below]).await?;
    tx.execute("DELETE FROM stagewright_audit_prune", args![]).await?;
    Ok(dropped)
}

/// Keeps a checkpoint. One for the same size is kept already or says the same.
pub async fn keep_checkpoint(tx: &mut Tx, checkpoint: &Checkpoint, note: &str, now: Millis) -> Result<()> {
    tx.execute(
        "INSERT INTO stagewright_audit_checkpoint (size, root, note, ts) VALUES ($1, $2, $3, $4)
         ON CONFLICT (size) DO NOTHING",
        args![number(checkpoint.size)?, hex::encode(checkpoint.root), note, now],
    )
    .await?;
    Ok(())
}

/// The notes of all checkpoints that are kept, the smallest first.
pub async fn checkpoints(db: &mut impl Conn) -> Result<Vec<String>> {
    let rows = db.rows("SELECT note FROM stagewright_audit_checkpoint ORDER BY size", args![]).await?;
    rows.iter().map(|row| row.text(0)).collect()
}

/// The note of the largest checkpoint that is kept, and when it was.
pub async fn last_checkpoint(db: &mut impl Conn) -> Result<Option<(String, Millis)>> {
    let sql = "SELECT note, ts FROM stagewright_audit_checkpoint ORDER BY size DESC LIMIT 1";
    db.row(sql, args![]).await?.map(|row| Ok((row.text(0)?, row.int(1)?))).transpose()
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

pub(super) fn parse(text: &str) -> Option<Hash> {
    hex::decode(text).ok()?.try_into().ok()
}
