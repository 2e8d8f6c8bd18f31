//! The load generator: clients in closed loops against one server, for a bounded time. Errors are counted, never hidden.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::checks;
use crate::client::Connection;
use crate::data::{self, METRICS, Scale};
use crate::registry_data::model_name;
use crate::requests::{Requests, random_run};
use crate::tally::{Measured, Tally};
use crate::workloads::{self, Kind, Workload};
use crate::{Error, Result};

/// When a request is given up, and counted as an error.
const GIVE_UP: Duration = Duration::from_secs(30);
/// Every so many answers of a client, beginning with the first, are compared with the data set.
const CHECK_EVERY: u32 = 64;
/// Batches of ten metrics in one training loop.
const LOOP_STEPS: u32 = 50;
const LOOP_PARAMS: u32 = 10;
/// Batches of params a run takes before the next run: the stock server reads all of a run's params at each.
const PARAM_BATCHES: u32 = 10;
const CONTENT: &str = concat!("0123456789abcdef", "0123456789abcdef", "0123456789abcdef", "0123456789abcdef");

/// What to run, against what, and for how long.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct LoadArgs {
    /// The server, as `http://host:port`.
    #[arg(long)]
    pub(crate) url: String,
    /// The name of a workload; see `bench workloads`.
    #[arg(long)]
    pub(crate) workload: String,
    #[arg(long, default_value_t = 1)]
    pub(crate) clients: usize,
    /// How long requests are sent; those under way at the end are waited for.
    #[arg(long, default_value_t = 5.0)]
    pub(crate) seconds: f64,
    /// How long requests are sent before they count.
    #[arg(long, default_value_t = 1.0)]
    pub(crate) warmup: f64,
    /// Do not look at what is answered beside the status: for the do-nothing server.
    #[arg(long)]
    pub(crate) unchecked: bool,
    #[command(flatten)]
    pub(crate) scale: Scale,
}

/// Runs one workload.
pub(crate) async fn run(args: LoadArgs) -> Result<Measured> {
    let workload = workloads::find(&args.workload)?;
    let address = args.url.trim_start_matches("http://").trim_end_matches('/').to_owned();
    let counts_from = Instant::now() + Duration::from_secs_f64(args.warmup);
    let until = counts_from + Duration::from_secs_f64(args.seconds);
    let load =
        Arc::new(Load { workload, address, counts_from, until, checks: !args.unchecked, scale: args.scale });
    let mut clients = JoinSet::new();
    for number in 0..args.clients {
        let client = Client::new(Arc::clone(&load), number)?;
        clients.spawn(client.run());
    }
    let mut all = Tally::new()?;
    while let Some(tally) = clients.join_next().await {
        all.add(tally?)?;
    }
    // Requests under way at the end count, and so does the time they took.
    let took = counts_from.elapsed().max(until - counts_from);
    Ok(all.measured(workload.name, args.clients, took))
}

struct Load {
    workload: Workload,
    address: String,
    counts_from: Instant,
    until: Instant,
    checks: bool,
    scale: Scale,
}

struct Client {
    load: Arc<Load>,
    number: usize,
    connection: Option<Connection>,
    requests: Requests,
    run: String,
    sent: u32,
    tally: Tally,
}

impl Client {
    fn new(load: Arc<Load>, number: usize) -> Result<Self> {
        let requests = Requests::new(&load.address);
        Ok(Self {
            load,
            number,
            connection: None,
            requests,
            run: String::new(),
            sent: 0,
            tally: Tally::new()?,
        })
    }

    async fn run(mut self) -> Tally {
        while !self.is_over() {
            self.iterate().await;
        }
        // Answers slower than the whole load would else leave nothing but the warm-up.
        if self.tally.is_empty() {
            self.iterate().await;
        }
        if let Err(error) = self.check_last_write().await {
            self.tally.fail(error.to_string());
        }
        self.tally
    }

    async fn iterate(&mut self) {
        let done = match self.load.workload.kind {
            Kind::LogMetric => self.log_metric().await,
            Kind::LogBatch { metrics, keys } => self.log_batch(metrics, keys).await,
            Kind::LogParams => self.log_params().await,
            Kind::TrainLoop => self.train().await,
            Kind::SetTag => self.set_tag().await,
            Kind::Release => self.release().await,
            Kind::ArtifactPut => self.put_artifact().await,
            Kind::ArtifactGet => self.get_artifact().await,
            kind => self.read(kind).await,
        };
        if let Err(error) = done {
            self.tally.fail(error.to_string());
            // A server that refuses at once must not turn the loop into a spin.
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    fn is_over(&self) -> bool {
        Instant::now() >= self.load.until
    }

    /// The number of the next request, different for every client.
    fn next(&mut self) -> u32 {
        let spread = u32::try_from(self.number).unwrap_or(0) * 10_007;
        self.sent += 1;
        spread + self.sent - 1
    }

    async fn log_metric(&mut self) -> Result<()> {
        self.ensure_run().await?;
        self.requests.log_metric(&self.run, self.sent);
        self.timed(1).await?;
        self.sent += 1;
        Ok(())
    }

    async fn log_batch(&mut self, metrics: u32, keys: u32) -> Result<()> {
        self.ensure_run().await?;
        self.requests.log_metrics(&self.run, metrics, keys, self.sent);
        self.timed(metrics).await?;
        self.sent += metrics / keys;
        Ok(())
    }

    async fn log_params(&mut self) -> Result<()> {
        if self.sent.is_multiple_of(PARAM_BATCHES) {
            self.run.clear();
        }
        self.ensure_run().await?;
        self.requests.log_params(&self.run, 100, self.sent * 100);
        self.sent += 1;
        self.timed(100).await
    }

    async fn train(&mut self) -> Result<()> {
        self.requests.create_run(1_750_000_000_000);
        self.timed(0).await?;
        let run = checks::created_run(self.body())?;
        self.requests.log_params(&run, LOOP_PARAMS, 0);
        self.timed(0).await?;
        for step in 0..LOOP_STEPS {
            if self.is_over() {
                return Ok(());
            }
            self.requests.log_metrics(&run, METRICS, METRICS, step);
            self.timed(METRICS).await?;
            if step % 10 == 9 {
                self.requests.log_metric(&run, LOOP_STEPS + step);
                self.timed(1).await?;
            }
        }
        self.requests.finish_run(&run, 1_750_000_100_000);
        self.timed(0).await?;
        self.run = run;
        Ok(())
    }

    /// The registered model that this client changes, and nobody else.
    fn model(&self) -> u32 {
        u32::try_from(self.number).unwrap_or(0) % self.load.scale.models()
    }

    async fn set_tag(&mut self) -> Result<()> {
        self.requests.set_model_tag(&model_name(self.model()), self.sent);
        self.sent += 1;
        self.timed(1).await
    }

    /// A latency for each of its requests; one item for all of them.
    async fn release(&mut self) -> Result<()> {
        let (name, is_checked) =
            (model_name(self.model()), self.load.checks && self.sent.is_multiple_of(CHECK_EVERY));
        let run = random_run(self.next(), self.load.scale);
        self.requests.create_version(&name, run);
        self.timed(0).await?;
        let version = checks::created_version(self.body())?;
        for key in ["validation_status", "approved_by"] {
            self.requests.set_version_tag(&name, &version, key);
            self.timed(0).await?;
        }
        self.requests.set_alias(&name, &version);
        self.timed(0).await?;
        self.requests.promote(&name, &version);
        self.timed(1).await?;
        if is_checked {
            self.requests.champion(&name);
            self.exchange().await?;
            checks::is_champion(self.body(), &version)?;
        }
        Ok(())
    }

    async fn put_artifact(&mut self) -> Result<()> {
        let name = format!("{}/{}.txt", self.number, self.sent % 10_000);
        self.requests.put_artifact(&name, &CONTENT.repeat(16));
        self.sent += 1;
        self.timed(1).await
    }

    async fn get_artifact(&mut self) -> Result<()> {
        let name = format!("read/{}.txt", self.number);
        if self.sent == 0 {
            self.requests.put_artifact(&name, &CONTENT.repeat(16));
            self.exchange().await?;
        }
        self.sent += 1;
        self.requests.get_artifact(&name);
        self.timed(1).await?;
        if self.load.checks && self.body() != CONTENT.repeat(16).as_bytes() {
            return Err("another content than was put".into());
        }
        Ok(())
    }

    async fn read(&mut self, kind: Kind) -> Result<()> {
        let (is_checked, number) = (self.load.checks && self.sent.is_multiple_of(CHECK_EVERY), self.next());
        self.requests.read(kind, number, self.load.scale);
        self.timed(self.load.workload.items).await?;
        if is_checked {
            checks::read(kind, number, self.load.scale, self.body())?;
        }
        Ok(())
    }

    async fn ensure_run(&mut self) -> Result<()> {
        if self.run.is_empty() {
            self.requests.create_run(1_750_000_000_000);
            self.exchange().await?;
            self.run = checks::created_run(self.body())?;
        }
        Ok(())
    }

    /// After the load: what was acknowledged last must be there.
    async fn check_last_write(&mut self) -> Result<()> {
        if !self.load.checks
            || self.run.is_empty()
            || self.sent == 0 && self.load.workload.kind != Kind::TrainLoop
        {
            return Ok(());
        }
        self.requests.get_run(&self.run);
        self.exchange().await?;
        let last = self.sent.saturating_sub(1);
        match self.load.workload.kind {
            Kind::LogMetric => checks::has_step(self.body(), last % METRICS, last, data::value(0, 0, last))?,
            Kind::LogBatch { .. } => checks::has_step(self.body(), 3, last, data::value(0, 3, last))?,
            Kind::TrainLoop => checks::is_finished(self.body(), LOOP_PARAMS as usize)?,
            _ => {}
        }
        Ok(())
    }

    fn body(&self) -> &[u8] {
        self.connection.as_ref().map_or(&[], Connection::body)
    }

    /// Sends the request that was built, and records its latency once the warm-up is over.
    async fn timed(&mut self, items: u32) -> Result<()> {
        let started = Instant::now();
        let answer = self.exchange().await;
        if started < self.load.counts_from {
            self.tally.skip();
        } else {
            // A failed request counts with its latency, but has moved nothing.
            self.tally.record(started.elapsed(), if answer.is_ok() { items } else { 0 });
        }
        answer
    }

    async fn exchange(&mut self) -> Result<()> {
        let mut connection = match self.connection.take() {
            Some(connection) if !connection.closes() => connection,
            _ => Connection::open(&self.load.address, self.load.workload.quick_ack).await?,
        };
        let status = timeout(GIVE_UP, connection.exchange(self.requests.bytes()))
            .await
            .map_err(|_| Error::from(format!("no answer within {GIVE_UP:?}")))??;
        self.connection = Some(connection);
        if status == 200 {
            return Ok(());
        }
        let text = String::from_utf8_lossy(self.body()).chars().take(200).collect::<String>();
        Err(format!("status {status}: {text}").into())
    }
}
