//! `runs/log-…` and `runs/set-tag`: messages and handlers.

use actix_web::web::Data;
use serde_json::Value;

use super::{MetricPoint, ModelLink, RunWrite};
use crate::error::{Error, Result};
use crate::http::check::Check::{Array, Custom, Float, Int, Required, Text};
use crate::http::check::rule;
use crate::http::{App, Incoming, Proto};
use crate::message;
use crate::proto::Repeated;
use crate::python::repr_list;
use crate::tracking::messages::{Empty, KeyValue, Metric};
use crate::tracking::validate::{self, MetricFacts, Place};

const METRICS_LIMIT: usize = 1000;
const PARAMS_TAGS_LIMIT: usize = 100;
const TOTAL_LIMIT: usize = 1000;

message! {
    struct LogMetric {
        run_uuid: Option<String>,
        key: Option<String>,
        value: Option<f64>,
        timestamp: Option<i64>,
        step: Option<i64>,
        run_id: Option<String>,
        model_id: Option<String>,
        dataset_name: Option<String>,
        dataset_digest: Option<String>,
    }

    /// `LogParam` and `SetTag` are of this form.
    struct LogKeyValue {
        run_uuid: Option<String>,
        key: Option<String>,
        value: Option<String>,
        run_id: Option<String>,
    }

    struct LogBatch {
        run_id: Option<String>,
        metrics: Repeated<Metric>,
        params: Repeated<KeyValue>,
        tags: Repeated<KeyValue>,
    }
}

/// `POST runs/log-metric`
pub async fn log_metric(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: LogMetric = incoming.message(&[
        rule("run_id", &[Required, Text]),
        rule("key", &[Required, Text]),
        rule("value", &[Required, Float]),
        rule("timestamp", &[Int, Required]),
        rule("step", &[Int]),
        rule("model_id", &[Text]),
        rule("dataset_name", &[Text]),
        rule("dataset_digest", &[Text]),
    ])?;
    let metric = Metric {
        key: request.key,
        value: request.value,
        timestamp: request.timestamp,
        step: request.step,
        dataset_name: request.dataset_name,
        dataset_digest: request.dataset_digest,
        model_id: request.model_id,
        run_id: None,
    };
    check_dataset(&metric)?;
    let write = RunWrite {
        run_id: chosen_id(request.run_id, request.run_uuid),
        metrics: vec![point(metric, Place::Alone)?],
        ..RunWrite::default()
    };
    submit(&app, write).await
}

/// `POST runs/log-parameter`
pub async fn log_param(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request = key_value(&incoming)?;
    let (key, value) = (request.key.unwrap_or_default(), request.value.unwrap_or_default());
    let write = RunWrite {
        run_id: chosen_id(request.run_id, request.run_uuid),
        params: vec![validate::param(&key, value, Place::Alone, app.settings.truncate_long_values)?],
        is_single_param: true,
        ..RunWrite::default()
    };
    submit(&app, write).await
}

/// `POST runs/set-tag`
pub async fn set_tag(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request = key_value(&incoming)?;
    let (key, value) = (request.key.unwrap_or_default(), request.value.unwrap_or_default());
    let write = RunWrite {
        run_id: chosen_id(request.run_id, request.run_uuid),
        tags: vec![validate::tag(&key, value, Place::Alone, app.settings.truncate_long_values)?],
        ..RunWrite::default()
    };
    submit(&app, write).await
}

fn key_value(incoming: &Incoming) -> Result<LogKeyValue> {
    incoming.message(&[
        rule("run_id", &[Required, Text]),
        rule("key", &[Required, Text]),
        rule("value", &[Text]),
    ])
}

/// `POST runs/log-batch`
pub async fn log_batch(app: Data<App>, incoming: Incoming) -> Result<Proto<Empty>> {
    let request: LogBatch = incoming.message(&[
        rule("run_id", &[Text, Required]),
        rule("metrics", &[Array, Custom(metrics_are_complete)]),
        rule("params", &[Array, Custom(params_have_keys)]),
        rule("tags", &[Array, Custom(tags_have_keys)]),
    ])?;
    request.metrics.0.iter().try_for_each(check_dataset)?;
    let run_id = request.run_id.unwrap_or_default();
    validate::run_id(&run_id)?;
    let is_truncating = app.settings.truncate_long_values;
    let metrics = request.metrics.0.into_iter().enumerate();
    let metrics =
        metrics.map(|(at, metric)| point(metric, Place::In("metrics", at))).collect::<Result<Vec<_>>>()?;
    let params = request.params.0.into_iter().enumerate().map(|(at, param)| {
        let (key, value) = (param.key.unwrap_or_default(), param.value.unwrap_or_default());
        validate::param(&key, value, Place::In("params", at), is_truncating)
    });
    let params = params.collect::<Result<Vec<_>>>()?;
    let tags = request.tags.0.into_iter().enumerate().map(|(at, tag)| {
        let (key, value) = (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
        validate::tag(&key, value, Place::In("tags", at), is_truncating)
    });
    let tags = tags.collect::<Result<Vec<_>>>()?;
    check_limits(metrics.len(), params.len(), tags.len())?;
    check_unique(&params)?;
    submit(&app, RunWrite { run_id, metrics, params, tags, is_single_param: false }).await
}

async fn submit(app: &App, write: RunWrite) -> Result<Proto<Empty>> {
    app.writes.submit(write).await?;
    Ok(Proto(Empty {}))
}

fn chosen_id(run_id: Option<String>, run_uuid: Option<String>) -> String {
    run_id.filter(|id| !id.is_empty()).or(run_uuid).unwrap_or_default()
}

fn check_dataset(metric: &Metric) -> Result<()> {
    let is_given = |part: &Option<String>| part.as_ref().is_some_and(|text| !text.is_empty());
    if is_given(&metric.dataset_name) == is_given(&metric.dataset_digest) {
        return Ok(());
    }
    Err(Error::invalid("Both dataset_name and dataset_digest must be provided if one is provided"))
}

fn point(metric: Metric, place: Place) -> Result<MetricPoint> {
    let key = metric.key.unwrap_or_default();
    let given = metric.value.unwrap_or(0.0);
    let timestamp = metric.timestamp.unwrap_or(0);
    validate::metric(&MetricFacts { key: &key, value: given, timestamp }, place)?;
    let value = if given.is_nan() { 0.0 } else { given.clamp(f64::MIN, f64::MAX) };
    let model = metric.model_id.filter(|id| !id.is_empty()).map(|model_id| ModelLink {
        model_id,
        dataset_name: metric.dataset_name.filter(|name| !name.is_empty()),
        dataset_digest: metric.dataset_digest.filter(|digest| !digest.is_empty()),
    });
    Ok(MetricPoint { key, value, is_nan: given.is_nan(), timestamp, step: metric.step.unwrap_or(0), model })
}

fn metrics_are_complete(metrics: &Value) -> Result<(), String> {
    all_have(metrics, "metrics", &["key", "value", "timestamp"])
}

fn params_have_keys(params: &Value) -> Result<(), String> {
    all_have(params, "params", &["key"])
}

fn tags_have_keys(tags: &Value) -> Result<(), String> {
    all_have(tags, "tags", &["key"])
}

/// The error is the message, or empty when the list is not one of objects.
fn all_have(list: &Value, kind: &str, fields: &[&str]) -> Result<(), String> {
    for (at, item) in list.as_array().ok_or_else(String::new)?.iter().enumerate() {
        let item = item.as_object().ok_or_else(String::new)?;
        for field in fields {
            if item.get(*field).is_none_or(|value| value.is_null() || value.as_str() == Some("")) {
                return Err(format!("Missing value for required parameter '{kind}[{at}].{field}'."));
            }
        }
    }
    Ok(())
}

fn check_limits(metrics: usize, params: usize, tags: usize) -> Result<()> {
    let check = |what: &str, limit: usize, count: usize| {
        if count <= limit {
            return Ok(());
        }
        Err(Error::invalid(format!(
            "A batch logging request can contain at most {limit} {what}. Got {count} {what}. Please split up {what} \
             across multiple requests and try again."
        )))
    };
    check("metrics", METRICS_LIMIT, metrics)?;
    check("params", PARAMS_TAGS_LIMIT, params)?;
    check("tags", PARAMS_TAGS_LIMIT, tags)?;
    check("metrics, params, and tags", TOTAL_LIMIT, metrics + params + tags)
}

fn check_unique(params: &[KeyValue]) -> Result<()> {
    let mut seen = std::collections::HashSet::new();
    let keys = params.iter().map(|param| param.key.as_deref().unwrap_or_default());
    let doubles: Vec<&str> = keys.filter(|key| !seen.insert(*key)).collect();
    if doubles.is_empty() {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "Duplicate parameter keys have been submitted: {}. Please ensure the request contains only one param value \
         per param key.",
        repr_list(doubles)
    )))
}
