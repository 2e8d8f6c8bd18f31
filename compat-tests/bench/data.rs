//! The data set every measurement runs on: a pure function of the run's number, so that the seeder writes it,
//! the load generator asks for it and the checks know the answer, without sharing anything.
//! Must never depend on the clock or on an engine.

/// How many experiments the runs are spread over; experiment 1 holds half of all runs.
pub(crate) const EXPERIMENTS: u32 = 20;
/// Latest metrics, and as many keys, of a run.
pub(crate) const METRICS: u32 = 10;
/// Params of a run.
pub(crate) const PARAMS: u32 = 10;
/// Tags of a run.
pub(crate) const TAGS: u32 = 8;
/// The key under which the first runs have long histories.
pub(crate) const LONG_KEY: u32 = METRICS - 1;
/// Points of run 0 under `LONG_KEY`.
pub(crate) const LONGEST: u32 = 100_000;
/// Points of runs 1 to 10 under `LONG_KEY`.
pub(crate) const LONG: u32 = 10_000;
/// Different values of `tag_0`: one run in fifty matches.
pub(crate) const TAG_VALUES: u64 = 50;
/// Different values of `param_0`.
pub(crate) const PARAM_VALUES: u64 = 10;
/// Runs with `metric_0` above this are a fifth of all; with one `param_0` also given, a fiftieth.
pub(crate) const FILTER_ABOVE: f64 = 0.8;

const FIRST_START: i64 = 1_735_689_600_000;
const BETWEEN_STARTS: i64 = 600_000;

/// The size of a data set.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(crate) struct Scale {
    /// Runs in the database.
    #[arg(long, default_value_t = 50_000)]
    pub(crate) runs: u32,
    /// Metric points in the database, beside the long histories (200,000 points) of the first eleven runs.
    #[arg(long, default_value_t = 5_000_000)]
    pub(crate) points: u32,
}

impl Scale {
    /// How many points a run has under a metric key.
    pub(crate) fn points_of(self, run: u32, metric: u32) -> u32 {
        match (metric, run) {
            (LONG_KEY, 0) => LONGEST,
            (LONG_KEY, 1..=10) => LONG,
            _ => (self.points / self.runs / METRICS).max(1),
        }
    }

    /// The value that `latest_metrics` has: the one of the last step.
    pub(crate) fn latest(self, run: u32, metric: u32) -> f64 {
        value(run, metric, self.points_of(run, metric) - 1)
    }

    /// The newest runs that fit, as `runs/search` orders them by default.
    pub(crate) fn newest(self, fits: impl Fn(u32) -> bool, limit: usize) -> Vec<String> {
        (0..self.runs).rev().filter(|run| fits(*run)).take(limit).map(run_id).collect()
    }

    /// The runs that fit with the greatest latest value of a metric.
    pub(crate) fn greatest(self, metric: u32, fits: impl Fn(u32) -> bool, limit: usize) -> Vec<String> {
        let mut ranked: Vec<_> =
            (0..self.runs).filter(|run| fits(*run)).map(|run| (self.latest(run, metric), run)).collect();
        ranked.sort_by(|left, right| right.0.total_cmp(&left.0).then(right.1.cmp(&left.1)));
        ranked.into_iter().take(limit).map(|(_, run)| run_id(run)).collect()
    }
}

/// The id of a run: spread over the whole key space, as random ids are.
pub(crate) fn run_id(run: u32) -> String {
    format!("{:016x}{:016x}", mix(u64::from(run) << 1), mix((u64::from(run) << 1) | 1))
}

/// The experiment of a run, 1 to `EXPERIMENTS`.
pub(crate) fn experiment(run: u32) -> u32 {
    if run.is_multiple_of(2) { 1 } else { 2 + (run / 2) % (EXPERIMENTS - 1) }
}

/// Start of a run in milliseconds; later runs have greater numbers and no two start at once.
pub(crate) fn start_time(run: u32) -> i64 {
    FIRST_START + i64::from(run) * BETWEEN_STARTS
}

/// The time of a step of a run.
pub(crate) fn step_time(run: u32, step: u32) -> i64 {
    start_time(run) + i64::from(step) * 100
}

/// The value of a metric at a step, in [0, 1).
pub(crate) fn value(run: u32, metric: u32, step: u32) -> f64 {
    let bits = mix((u64::from(run) << 32) ^ (u64::from(step) << 8) ^ u64::from(metric) ^ (7 << 60));
    // Exactly 53 bits, put under the exponent of 1.0: no rounding, equal on every machine.
    f64::from_bits((bits >> 12) | 0x3ff0_0000_0000_0000) - 1.0
}

/// The value of `param_<number>`.
pub(crate) fn param(run: u32, number: u32) -> String {
    let random = mix((u64::from(run) << 32) ^ u64::from(number) ^ (5 << 58));
    if number == 0 { format!("v{}", random % PARAM_VALUES) } else { format!("{:x}", random >> (number * 4)) }
}

/// Key and value of a run's tag.
pub(crate) fn tag(run: u32, number: u32) -> (String, String) {
    let random = mix((u64::from(run) << 32) ^ u64::from(number) ^ (3 << 57));
    match number {
        0 => ("tag_0".into(), format!("v{}", random % TAG_VALUES)),
        1 => ("mlflow.runName".into(), run_name(run)),
        2 => ("mlflow.user".into(), format!("user{}", random % 30)),
        3 => ("mlflow.source.name".into(), format!("train_{}.py", random % 100)),
        4 => ("mlflow.source.type".into(), "LOCAL".into()),
        _ => (format!("tag_{}", number - 4), format!("{random:x}")),
    }
}

/// The name of a run.
pub(crate) fn run_name(run: u32) -> String {
    format!("run-{run:06}")
}

/// `SplitMix64`'s finalizer: a number's well-spread image.
pub(crate) fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
