//! Whether an answer has the right content: the data set says what must be in it. Never looks at another server's answer.

use serde_json::Value;

use crate::data::{self, EXPERIMENTS, FILTER_ABOVE, LONG_KEY, METRICS, PARAMS, Scale, TAGS};
use crate::registry_checks;
use crate::requests::{self, INTERVAL_POINTS, PAGE};
use crate::workloads::{BULK_POINTS, Kind};

/// Nothing, or what is wrong.
pub(crate) type Check = Result<(), String>;

/// Checks the answer to request `number` of a workload that only reads.
pub(crate) fn read(kind: Kind, number: u32, scale: Scale, body: &[u8]) -> Check {
    let answer: Value = serde_json::from_slice(body).map_err(|error| format!("no JSON: {error}"))?;
    let page = |expected: &[String]| runs_are(&answer, expected);
    let passes =
        |run| scale.latest(run, 0) > FILTER_ABOVE && data::param(run, 0) == requests::param_value(number);
    match kind {
        Kind::RunGet => whole_run(&answer["run"], requests::random_run(number, scale), scale),
        Kind::Newest { all: false } => page(&scale.newest(|run| data::experiment(run) == 1, PAGE)),
        Kind::Newest { all: true } => page(&scale.newest(|_| true, PAGE)),
        Kind::Filter => page(&scale.newest(passes, PAGE)),
        Kind::FilterTag => {
            page(&scale.newest(|run| data::tag(run, 0).1 == requests::tag_value(number), PAGE))
        }
        Kind::Order => page(&scale.greatest(requests::order_key(number), |_| true, PAGE)),
        Kind::FilterOrder => {
            page(&scale.greatest(requests::order_key(number), |run| scale.latest(run, 0) > 0.5, PAGE))
        }
        Kind::History => {
            let points = list(&answer, "metrics")?;
            same(points.len(), data::LONGEST as usize, "points")?;
            points.iter().try_for_each(|point| point_is(point, 0, LONG_KEY))
        }
        Kind::Bulk { long } => histories(&answer, long, number, scale, false),
        Kind::Interval { long } => histories(&answer, long, number, scale, true),
        Kind::ExperimentsSearch => {
            let found = list(&answer, "experiments")?.len();
            if found > EXPERIMENTS as usize { Ok(()) } else { Err(format!("{found} experiments")) }
        }
        Kind::Registry(kind) => registry_checks::read(kind, number, scale, &answer),
        Kind::LogMetric
        | Kind::LogBatch { .. }
        | Kind::LogParams
        | Kind::TrainLoop
        | Kind::SetTag
        | Kind::Release
        | Kind::ArtifactPut
        | Kind::ArtifactGet => Ok(()),
    }
}

/// Checks that a run has the step logged last, with its value: an acknowledged write that is missing is an error.
pub(crate) fn has_step(body: &[u8], key: u32, step: u32, value: f64) -> Check {
    let answer: Value = serde_json::from_slice(body).map_err(|error| format!("no JSON: {error}"))?;
    let name = format!("metric_{key}");
    let metric = list(&answer["run"]["data"], "metrics")?
        .iter()
        .find(|metric| metric["key"] == name.as_str())
        .ok_or_else(|| format!("{name} was acknowledged and is missing"))?;
    if metric["step"].as_u64() != Some(step.into()) || !close(&metric["value"], value) {
        return Err(format!("{name} should be {value} at {step}, is {metric}"));
    }
    Ok(())
}

/// Checks that a training loop's run is finished and complete.
pub(crate) fn is_finished(body: &[u8], params: usize) -> Check {
    let answer: Value = serde_json::from_slice(body).map_err(|error| format!("no JSON: {error}"))?;
    same(list(&answer["run"]["data"], "params")?.len(), params, "params")?;
    let status = &answer["run"]["info"]["status"];
    if status == "FINISHED" { Ok(()) } else { Err(format!("the status is {status}")) }
}

/// The id in the answer to `runs/create`.
pub(crate) fn created_run(body: &[u8]) -> Result<String, String> {
    let answer: Value = serde_json::from_slice(body).map_err(|error| format!("no JSON: {error}"))?;
    answer["run"]["info"]["run_id"].as_str().map(str::to_owned).ok_or_else(|| "no run_id".to_owned())
}

/// The number in the answer to `model-versions/create`.
pub(crate) fn created_version(body: &[u8]) -> Result<String, String> {
    let answer: Value = serde_json::from_slice(body).map_err(|error| format!("no JSON: {error}"))?;
    answer["model_version"]["version"].as_str().map(str::to_owned).ok_or_else(|| "no version".to_owned())
}

/// Checks that a version is in production, as it was acknowledged.
pub(crate) fn is_champion(body: &[u8], version: &str) -> Check {
    let answer: Value = serde_json::from_slice(body).map_err(|error| format!("no JSON: {error}"))?;
    let found = &answer["model_version"];
    if found["version"] == version && found["current_stage"] == "Production" {
        return Ok(());
    }
    Err(format!("version {version} should be the champion and in production, is {found}"))
}

fn whole_run(answer: &Value, run: u32, scale: Scale) -> Check {
    if answer["info"]["run_id"] != data::run_id(run).as_str() {
        return Err(format!("another run: {}", answer["info"]["run_id"]));
    }
    let (metrics, params) = (list(&answer["data"], "metrics")?, list(&answer["data"], "params")?);
    same(metrics.len(), METRICS as usize, "metrics")?;
    same(params.len(), PARAMS as usize, "params")?;
    same(list(&answer["data"], "tags")?.len(), TAGS as usize, "tags")?;
    for (number, metric) in (0..METRICS).flat_map(|number| metrics.iter().map(move |metric| (number, metric)))
    {
        let is_named = metric["key"] == format!("metric_{number}").as_str();
        if is_named && !close(&metric["value"], scale.latest(run, number)) {
            return Err(format!("wrong metric: {metric}"));
        }
    }
    Ok(())
}

fn runs_are(answer: &Value, expected: &[String]) -> Check {
    let runs = list(answer, "runs")?;
    same(runs.len(), expected.len(), "runs")?;
    for (run, id) in runs.iter().zip(expected) {
        if run["info"]["run_id"] != id.as_str() {
            return Err(format!("expected run {id}, found {}", run["info"]["run_id"]));
        }
        same(list(&run["data"], "metrics")?.len(), METRICS as usize, "metrics")?;
        same(list(&run["data"], "params")?.len(), PARAMS as usize, "params")?;
        same(list(&run["data"], "tags")?.len(), TAGS as usize, "tags")?;
    }
    Ok(())
}

fn histories(answer: &Value, long: bool, number: u32, scale: Scale, is_sampled: bool) -> Check {
    let (key, runs) = requests::histories(long, number, scale);
    let points = list(answer, "metrics")?;
    let all: u32 = runs.clone().map(|run| scale.points_of(run, key)).sum();
    // How the reference rounds its sample is its own affair; that it samples is not.
    let is_complete = points.len() == all.min(BULK_POINTS) as usize;
    let is_sample =
        (INTERVAL_POINTS..=2 * INTERVAL_POINTS).contains(&(u32::try_from(points.len()).unwrap_or(0) / 10));
    if !(is_complete || long && is_sampled && is_sample) {
        return Err(format!("{} points of {all}", points.len()));
    }
    let ids: std::collections::HashMap<_, _> = runs.map(|run| (data::run_id(run), run)).collect();
    points.iter().try_for_each(|point| {
        let run = point["run_id"].as_str().and_then(|id| ids.get(id)).ok_or("a point of another run")?;
        point_is(point, *run, key)
    })
}

fn point_is(point: &Value, run: u32, key: u32) -> Check {
    let step =
        point["step"].as_u64().and_then(|step| u32::try_from(step).ok()).ok_or("a point without step")?;
    if close(&point["value"], data::value(run, key, step)) {
        Ok(())
    } else {
        Err(format!("wrong point: {point}"))
    }
}

/// The list of a name in an answer.
pub(crate) fn list<'a>(answer: &'a Value, name: &str) -> Result<&'a Vec<Value>, String> {
    answer[name].as_array().ok_or_else(|| format!("no {name}"))
}

/// Whether as many were found as expected.
pub(crate) fn same(found: usize, expected: usize, what: &str) -> Check {
    if found == expected { Ok(()) } else { Err(format!("{found} {what}, not {expected}")) }
}

/// Whether a number is the expected one, but for its last digits.
pub(crate) fn close(found: &Value, expected: f64) -> bool {
    found.as_f64().is_some_and(|found| (found - expected).abs() < 1e-12)
}
