//! The limit a database sets: the near-optimal statement of each workload, prepared, without any server.
//! Must not share a statement with the server it is compared with.

use std::time::{Duration, Instant, SystemTime};

use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection, Executor, SqliteConnection};
use tokio::task::JoinSet;

use crate::data::{self, METRICS, Scale};
use crate::limits_sql as sql;
use crate::tally::{Measured, Tally};
use crate::uri::{Engine, Uri};
use crate::workloads::{self, BULK_POINTS, Kind};
use crate::{Result, registry_limits, requests};

/// What to run at the database, and for how long.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct LimitArgs {
    /// A seeded database; the workloads that write add rows to it.
    #[arg(long)]
    pub(crate) uri: Uri,
    #[arg(long)]
    pub(crate) workload: String,
    #[arg(long, default_value_t = 1)]
    pub(crate) clients: usize,
    #[arg(long, default_value_t = 3.0)]
    pub(crate) seconds: f64,
    #[command(flatten)]
    pub(crate) scale: Scale,
}

/// Runs the statement of one workload on as many connections; none when the workload has no statement.
pub(crate) async fn run(args: LimitArgs) -> Result<Option<Measured>> {
    let workload = workloads::find(&args.workload)?;
    if !sql::has(workload.kind, args.uri.engine) {
        return Ok(None);
    }
    // SQLite has one writer; more connections would only wait for its lock.
    let is_single = args.uri.engine == Engine::Sqlite && workload.kind.writes();
    let connections = if is_single { 1 } else { args.clients };
    let length = Duration::from_secs_f64(args.seconds);
    let mut ready = Vec::new();
    for number in 0..connections {
        ready.push(Session::open(&args, workload.kind, number).await?);
    }
    let started = Instant::now();
    let mut clients = JoinSet::new();
    for session in ready {
        clients.spawn(session.run(started + length, workload.items));
    }
    let mut all = Tally::new()?;
    while let Some(tally) = clients.join_next().await {
        all.add(tally??)?;
    }
    Ok(Some(all.measured(workload.name, args.clients, started.elapsed().max(length))))
}

enum Db {
    Postgres(PgConnection),
    Sqlite(SqliteConnection),
}

struct Session {
    db: Db,
    kind: Kind,
    scale: Scale,
    /// The run that is written to.
    run: String,
    number: u32,
}

impl Session {
    async fn open(args: &LimitArgs, kind: Kind, number: usize) -> Result<Self> {
        let number = u32::try_from(number)?;
        // Runs of the data set that have no long history, one for each connection.
        let run = data::run_id(args.scale.runs - 1 - number);
        let uri = args.uri.native();
        let db = match args.uri.engine {
            Engine::Postgres => Db::Postgres(PgConnection::connect(&uri).await?),
            Engine::Sqlite => {
                let mut db = SqliteConnection::connect(&uri).await?;
                for pragma in
                    ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"]
                {
                    db.execute(pragma).await?;
                }
                Db::Sqlite(db)
            }
        };
        // Ever greater, and faster than any connection counts: a step that an earlier measurement wrote, or one
        // below it, would leave out half of the work.
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_micros() / 100;
        let number = u32::try_from(now % 4_000_000_000)?;
        let mut session = Self { db, kind, scale: args.scale, run, number };
        session.once().await?;
        Ok(session)
    }

    async fn run(mut self, until: Instant, items: u32) -> Result<Tally> {
        let mut tally = Tally::new()?;
        while Instant::now() < until {
            let started = Instant::now();
            self.once().await?;
            tally.record(started.elapsed(), items);
        }
        Ok(tally)
    }

    async fn once(&mut self) -> Result<()> {
        self.number += 1;
        let (number, kind, scale, run) = (self.number, self.kind, self.scale, self.run.as_str());
        match &mut self.db {
            Db::Postgres(db) => postgres(db, kind, scale, run, number).await,
            Db::Sqlite(db) => sqlite(db, kind, scale, run, number).await,
        }
    }
}

/// Rows of a batch as one array a column.
struct Batch {
    keys: Vec<String>,
    values: Vec<f64>,
    times: Vec<i64>,
    steps: Vec<i64>,
}

impl Batch {
    /// Steps no earlier batch of this connection had, on top of those of the data set.
    fn new(metrics: u32, keys: u32, number: u32) -> Self {
        let per_key = metrics / keys;
        let step = |row: u32| 1_000_000 + i64::from(number) * i64::from(per_key) + i64::from(row / keys);
        let rows = 0..metrics;
        Self {
            keys: rows.clone().map(|row| format!("metric_{}", row % keys)).collect(),
            values: rows.clone().map(|row| data::value(0, row % keys, number)).collect(),
            times: rows.clone().map(|row| data::start_time(0) + step(row)).collect(),
            steps: rows.map(step).collect(),
        }
    }
}

async fn postgres(db: &mut PgConnection, kind: Kind, scale: Scale, run: &str, number: u32) -> Result<()> {
    let text = sql::text(kind, Engine::Postgres);
    match kind {
        Kind::LogMetric | Kind::LogBatch { .. } => {
            let (metrics, keys) = sql::batch_size(kind);
            // One metric of ten keys in turn, as the load generator sends it.
            let mut batch = Batch::new(metrics, keys, number);
            if kind == Kind::LogMetric {
                batch.keys = vec![format!("metric_{}", number % METRICS)];
            }
            let query = sqlx::query(text).bind(run).bind(batch.keys).bind(batch.values);
            query.bind(batch.times).bind(batch.steps).execute(db).await?;
        }
        Kind::LogParams => {
            let keys: Vec<_> = (0..100).map(|key| format!("param_{number}_{key}")).collect();
            sqlx::query(text).bind(run).bind(&keys).bind(&keys).execute(db).await?;
        }
        Kind::RunGet => {
            let id = data::run_id(requests::random_run(number, scale));
            sqlx::query(text).bind(id).fetch_one(db).await?;
        }
        Kind::History => {
            let rows = sqlx::query(text).bind(data::run_id(0)).fetch_all(db).await?;
            expect(rows.len(), data::LONGEST as usize)?;
        }
        Kind::Bulk { long } => {
            let (key, runs) = requests::histories(long, number, scale);
            let points: u32 = runs.clone().map(|run| scale.points_of(run, key)).sum();
            let ids: Vec<_> = runs.map(data::run_id).collect();
            let rows = sqlx::query(text).bind(ids).bind(format!("metric_{key}")).fetch_all(db).await?;
            expect(rows.len(), points.min(BULK_POINTS) as usize)?;
        }
        Kind::Registry(kind) => {
            let mut query = sqlx::query(AssertSqlSafe(registry_limits::text(kind, Engine::Postgres)));
            for value in registry_limits::parameters(kind, number, scale) {
                query = query.bind(value);
            }
            expect(query.fetch_all(db).await?.len(), registry_limits::rows(kind, number, scale))?;
        }
        kind => {
            let text = AssertSqlSafe(sql::search(kind, number, Engine::Postgres));
            let rows = sqlx::query(text).fetch_all(db).await?;
            expect(rows.len(), requests::PAGE)?;
        }
    }
    Ok(())
}

async fn sqlite(db: &mut SqliteConnection, kind: Kind, scale: Scale, run: &str, number: u32) -> Result<()> {
    match kind {
        Kind::LogMetric | Kind::LogBatch { .. } => {
            let (metrics, keys) = sql::batch_size(kind);
            let mut batch = Batch::new(metrics, keys, number);
            if kind == Kind::LogMetric {
                batch.keys = vec![format!("metric_{}", number % METRICS)];
            }
            let mut tx = db.begin_with("BEGIN IMMEDIATE").await?;
            for target in [sql::Target::Metrics, sql::Target::Latest] {
                // The latest of every key are the last rows of the batch.
                let skipped = if matches!(target, sql::Target::Latest) { metrics - keys } else { 0 };
                let rows = skipped as usize..metrics as usize;
                let mut insert = sqlx::query(AssertSqlSafe(sql::sqlite_insert(&target, rows.len())));
                for row in rows {
                    insert = insert.bind(&batch.keys[row]).bind(batch.values[row]).bind(batch.times[row]);
                    insert = insert.bind(run).bind(batch.steps[row]);
                }
                insert.execute(&mut *tx).await?;
            }
            tx.commit().await?;
        }
        Kind::RunGet => {
            let id = data::run_id(requests::random_run(number, scale));
            sqlx::query(sql::text(kind, Engine::Sqlite)).bind(id).fetch_one(db).await?;
        }
        Kind::History => {
            let rows =
                sqlx::query(sql::text(kind, Engine::Sqlite)).bind(data::run_id(0)).fetch_all(db).await?;
            expect(rows.len(), data::LONGEST as usize)?;
        }
        Kind::Registry(kind) => {
            let mut query = sqlx::query(AssertSqlSafe(registry_limits::text(kind, Engine::Sqlite)));
            for value in registry_limits::parameters(kind, number, scale) {
                query = query.bind(value);
            }
            expect(query.fetch_all(db).await?.len(), registry_limits::rows(kind, number, scale))?;
        }
        kind => {
            let text = AssertSqlSafe(sql::search(kind, number, Engine::Sqlite));
            let rows = sqlx::query(text).fetch_all(db).await?;
            expect(rows.len(), requests::PAGE)?;
        }
    }
    Ok(())
}

fn expect(found: usize, expected: usize) -> Result<()> {
    if found == expected { Ok(()) } else { Err(format!("{found} rows, not {expected}").into()) }
}
