//! The data set's logged models, all of experiment 1: a pure function of their number, as `data` is for runs.
//! Must never depend on the clock or on an engine.

use crate::data::{self, Scale, TAG_VALUES, mix};

/// The experiment of all logged models: that of every even run.
pub(crate) const EXPERIMENT: u32 = 1;
/// Params of a logged model.
pub(crate) const PARAMS: u32 = 5;
/// Logged models with `metric_0` above this are a fifth of all.
pub(crate) const FILTER_ABOVE: f64 = 0.8;

/// A data set that a metric was measured on.
pub(crate) struct Dataset {
    pub(crate) uuid: &'static str,
    pub(crate) name: &'static str,
    pub(crate) digest: &'static str,
}

const TRAIN: Dataset =
    Dataset { uuid: "11111111111111111111111111111111", name: "train", digest: "0123abcd" };
const TEST: Dataset = Dataset { uuid: "22222222222222222222222222222222", name: "test", digest: "4567cdef" };

/// A point of a logged model's metric.
pub(crate) struct Point {
    pub(crate) metric: u32,
    pub(crate) step: u32,
    pub(crate) dataset: Option<Dataset>,
}

impl Scale {
    /// Logged models: ten thousand beside 50,000 runs.
    pub(crate) fn logged_models(self) -> u32 {
        self.runs / 5
    }

    /// The newest logged models.
    pub(crate) fn newest_logged(self, limit: usize) -> Vec<u32> {
        (0..self.logged_models()).rev().take(limit).collect()
    }

    /// The logged models that pass the filter, with the greatest value of a metric's last point.
    pub(crate) fn greatest_logged(self, metric: u32, limit: usize) -> Vec<u32> {
        let passing = (0..self.logged_models()).filter(|model| latest(*model, 0) > FILTER_ABOVE);
        let mut ranked: Vec<_> = passing.map(|model| (latest(model, metric), model)).collect();
        ranked.sort_by(|left, right| right.0.total_cmp(&left.0).then(right.1.cmp(&left.1)));
        ranked.into_iter().take(limit).map(|(_, model)| model).collect()
    }
}

/// The id of a logged model, as random as a run's.
pub(crate) fn model_id(model: u32) -> String {
    format!("m-{:016x}{:016x}", random(model, 1), random(model, 2))
}

/// The run that logged it: no run logged two.
pub(crate) fn run(model: u32) -> u32 {
    (model * 5) & !1
}

/// Later models have greater numbers, and no two were made at once.
pub(crate) fn created(model: u32) -> i64 {
    data::start_time(run(model)) + 30_000
}

/// The name, which many models share.
pub(crate) fn name(model: u32) -> String {
    format!("logged-{:03}", model % 200)
}

/// Value of `param_<number>`.
pub(crate) fn param(model: u32, number: u32) -> String {
    format!("{:x}", random(model, 8 + u64::from(number)) >> (number * 4))
}

/// Keys and values of a model's tags.
pub(crate) fn tags(model: u32) -> [(&'static str, String); 3] {
    let random = random(model, 3);
    [
        ("tag_0", format!("v{}", random % TAG_VALUES)),
        ("mlflow.user", format!("user{}", random % 30)),
        ("mlflow.source.name", format!("train_{}.py", random % 100)),
    ]
}

/// The points of every model: `metric_0` without a data set, `metric_1` first on one and then on another,
/// `metric_2` on one.
pub(crate) fn points() -> [Point; 4] {
    let point = |metric, step, dataset| Point { metric, step, dataset };
    [point(0, 0, None), point(1, 0, Some(TRAIN)), point(1, 1, Some(TEST)), point(2, 0, Some(TEST))]
}

/// The value of a point, in [0, 1).
pub(crate) fn value(model: u32, metric: u32, step: u32) -> f64 {
    // Metrics that no run of the data set has, so that the values are others.
    data::value(model, 100 + metric, step)
}

fn latest(model: u32, metric: u32) -> f64 {
    value(model, metric, u32::from(metric == 1))
}

fn random(number: u32, salt: u64) -> u64 {
    mix(u64::from(number) ^ (salt << 40) ^ (13 << 56))
}
